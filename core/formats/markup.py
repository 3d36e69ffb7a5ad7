"""XML and HTML into trees, safely: no entities, no DTD, nothing fetched.

lxml does it (BSD-3-Clause): one parser for both, in C, that can be told to leave all of that alone.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Iterator
from typing import cast

from lxml import etree

# The type has no public name in lxml.
from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

from core.errors import BadInput
from core.formats.overgrown import MOST_ELEMENTS, cut_back, elements_in

_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})
_DECLARED = re.compile(r"\A\s*<\?xml[^>]*\?>")
_BODY = re.compile(r"<(?:body|frameset)\b", re.IGNORECASE)
_IN_HEAD = re.compile(
    r"\s+|<!--.*?-->|<!doctype[^>]*>|</?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>"
    r"|<(title|script|style|noscript|template)\b[^>]*>.*?</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
"""One thing of a page's head. (Repeated possessively in one expression, Python before 3.11.5 matches it wrongly.)"""
_NEWER = re.compile(r"<(?:main|article|section|header|nav|aside|footer|figure|hgroup|search)\b", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def parse_xml(data: bytes | str, *, what: str = "It") -> Element:
    """The root of an XML document.

    Args:
        data: the document; as text when it was decoded before, its own declaration then says nothing.
        what: what the sentence calls it when it can't be read.

    Raises:
        BadInput: it is not well formed, or it defines entities of its own (a way to make a little XML enormous, or
            to have other files read).
    """
    if isinstance(data, str):
        data = _DECLARED.sub("", data, count=1).encode("utf-8", "replace")
        parser = _xml_parser("utf-8")
    else:
        parser = _xml_parser(None)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise BadInput(f"{what} is not well-formed XML ({_short(error)}).") from None
    except (ValueError, LookupError):  # an encoding that nobody knows
        raise BadInput(f"{what} is not XML that can be read.") from None
    subset = root.getroottree().docinfo.internalDTD
    if subset is not None and any(True for _ in subset.iterentities()):
        raise BadInput(f"{what} defines XML entities of its own, which are not read: save it without them.")
    return root


def _xml_parser(encoding: str | None) -> etree.XMLParser:
    return etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _short(error: etree.XMLSyntaxError) -> str:
    """Where and what, without the parser's own words about columns: "line 3"."""
    line = error.lineno
    return f"line {line}" if line else "from its first character"


def with_body(text: str) -> str:
    """The page with its ``<body>`` tag, if it leaves that out (as SingleFile and minifiers do) and begins with an
    element that the parser, which is older than HTML 5, would take for a part of its head.
    """
    if _BODY.search(text):
        return text
    end = 0
    while found := _IN_HEAD.match(text, end):
        end = found.end()
    return f"{text[:end]}<body>{text[end:]}" if _NEWER.match(text, end) else text


def parse_html(text: str) -> Element | None:
    """The root of an HTML document, whatever its faults; None when there is nothing in it, or far too much."""
    if elements_in(text) > MOST_ELEMENTS:
        return None
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, recover=True, remove_comments=True, remove_pis=True
    )
    text = with_body(cut_back(_CONTROLS.sub(" ", _DECLARED.sub("", text, count=1))))
    if not text.strip():
        return None
    try:
        # The parser gives None for what holds no element and no text.
        return cast("Element | None", etree.fromstring(text.encode("utf-8", "replace"), parser))
    except etree.LxmlError:
        return None


def parse_xhtml(text: str) -> Element | None:
    """The root of a document that should be XHTML: as XML if it is well formed, else as HTML.

    As HTML an empty ``<title/>`` would swallow everything after it.
    """
    try:
        root = parse_xml(_NAMED.sub(_character, text))
    except BadInput:
        return parse_html(text)
    return root


def _character(found: re.Match[str]) -> str:
    """The character of an HTML name (``&nbsp;``), which XML does not know without a DTD."""
    name = found[1]
    return found[0] if name in _OWN else html.entities.html5.get(f"{name};", found[0])


def name_of(element: Element) -> str:
    """The element's name without its namespace; ``""`` for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: Element, *names: str) -> Element | None:
    """The first child with one of the names, namespaces left aside."""
    return next((one for one in element if name_of(one) in names), None)


def children(element: Element, *names: str) -> Iterator[Element]:
    """The children with one of the names, namespaces left aside."""
    return (one for one in element if name_of(one) in names)


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """The elements inside with one of the names, in document order, namespaces left aside."""
    wanted = frozenset(names)
    return (one for one in element.iter() if name_of(one) in wanted)


def attribute(element: Element, name: str) -> str:
    """The value of an attribute, whatever its namespace, ``""`` when it has none."""
    value = element.get(name)
    if value is not None:
        return value
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def words(element: Element | None) -> str:
    """All text inside, with single spaces."""
    return "" if element is None else " ".join("".join(element.itertext()).split())
