"""XML to a tree, safely: nothing is fetched, entities can't expand without end, what is broken is told with its line.

Expat (of the standard library) parses; what could be misused in a document type declaration is looked at before the
text is.
"""

from __future__ import annotations

import html.entities
import re
from xml.etree.ElementTree import Element, ParseError, XMLParser
from xml.parsers import expat

from core.errors import BadInput

_LONGEST_ENTITY = 1_000
"""Code points that an entity may stand for."""
_MOST_ENTITIES = 20_000
_BOMB = "Its entities could expand without end (an XML bomb): it is not read."
_CHARACTERS = {name.removesuffix(";"): text for name, text in html.entities.html5.items() if name.endswith(";")}
"""Names such as ``mdash``, which older files take from a declaration beside them."""
_ROOT = re.compile(
    rb"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE(?:[^\[<>]|\"[^\"]*\"|'[^']*')*(?:\[.*?\]\s*)?>\s*)*<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)",
    re.DOTALL,
)
_HEAD = 200_000
_UNDEFINED = 11
"""Expat's number for an entity that nothing declares."""


class _Enough(Exception):
    """The first element has come: there is nothing more to be declared."""


def root_name(data: bytes) -> str:
    """The local name of the root element, told by the first bytes; ``""`` when it is no XML."""
    head = data[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or head[:4] in {b"<\0?\0", b"\0<\0?"}:
        head = head.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    head = head.removeprefix(b"\xef\xbb\xbf")
    if not head.lstrip().startswith(b"<"):
        return ""
    found = _ROOT.match(head)
    return found[1].decode("ascii") if found else ""


def parse(data: bytes) -> Element:
    """The root element, all elements' names without their namespaces.

    Raises:
        BadInput: it is not well-formed, is nested too deep, or its entities are dangerous or not to be had.
    """
    _check_declarations(data)
    root = _tree(data)
    for element in root.iter():
        if element.tag.startswith("{"):
            element.tag = element.tag.rpartition("}")[2]
    return root


def _tree(data: bytes) -> Element:
    parser = XMLParser()
    parser.entity.update(_CHARACTERS)
    try:
        parser.feed(data)
        return parser.close()
    except ParseError as error:
        if error.code == _UNDEFINED and b"<!DOCTYPE" not in data and (place := _after_declaration(data)) is not None:
            # Names like &nbsp; need a declaration somewhere; with one elsewhere the parser asks for ours.
            return _tree(data[:place] + b'<!DOCTYPE x SYSTEM "x">' + data[place:])
        raise BadInput(_told(error)) from None
    except (ValueError, LookupError) as error:
        raise BadInput(f"Its encoding can't be read: {error}.") from None


def _after_declaration(data: bytes) -> int | None:
    """Where a document type declaration may stand; None in encodings that don't keep ASCII bytes."""
    found = re.match(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>)?", data)
    return found.end() if found and data[found.end() :].lstrip()[:1] == b"<" else None


def text_of(element: Element | None) -> str:
    """The text inside an element, its notes left out, on one line."""
    if element is None:
        return ""
    parts: list[str] = []
    _collect(element, parts)
    return " ".join("".join(parts).split())


def attribute(element: Element, name: str) -> str:
    """An attribute's value, whatever its namespace; ``""`` when it has none."""
    if (value := element.get(name)) is not None:
        return value.strip()
    return next((value.strip() for key, value in element.items() if key.endswith(f"}}{name}")), "")


def _collect(element: Element, parts: list[str]) -> None:
    parts.append(element.text or "")
    for child in element:
        if child.tag in {"lb", "pb", "cb"}:
            parts.append("" if child.get("break") == "no" else " ")
        elif child.tag != "note":
            _collect(child, parts)
        parts.append(child.tail or "")


def _check_declarations(data: bytes) -> None:
    parser = expat.ParserCreate()
    declared = 0

    def entity(
        name: str, is_parameter: bool, value: str | None, base: str | None, system: str | None, public: str | None,
        notation: str | None,
    ) -> None:  # fmt: skip
        nonlocal declared
        del base, system, public, notation
        declared += 1
        if declared > _MOST_ENTITIES or (value is not None and not is_parameter and not _is_harmless(value)):
            raise BadInput(_BOMB)
        if is_parameter and value is not None and len(value) > 100 * _LONGEST_ENTITY:
            raise BadInput(_BOMB)

    def element(name: str, attributes: object) -> None:
        raise _Enough

    parser.EntityDeclHandler = entity
    parser.StartElementHandler = element
    try:
        parser.Parse(data, True)
    except _Enough:
        return
    except (expat.ExpatError, ValueError, LookupError):
        return  # the parse proper tells it


def _is_harmless(value: str) -> bool:
    return len(value) <= _LONGEST_ENTITY and not re.search(r"&(?!#|amp;|lt;|gt;|quot;|apos;)", value)


def _told(error: ParseError) -> str:
    line, column = error.position
    message = expat.ErrorString(error.code) or "broken"
    if error.code == _UNDEFINED and (name := re.search(r"&([^;]+);", str(error))):
        return f"It needs something that isn't in the file (the entity “{name[1]}”, line {line}): put it in first."
    if "amplification" in message or "recursive" in message:
        return _BOMB
    return f"It is not well-formed XML: {message} in line {line}, column {column + 1}."
