"""Web pages, saved from a browser or by a program: the article's text, and what the page says of itself."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import PurePath

from core.errors import BadInput
from core.formats import json_ld, page_encoding
from core.formats.article import article_in
from core.formats.blocks import blocks_of, whole_text
from core.formats.heads import describe
from core.formats.language import guessed_language
from core.formats.markup import parse_html, with_body
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.overgrown import MOST_ELEMENTS, cut_back, elements_in, without_tags
from core.formats.page_encoding import DecodedPage, decode_page
from core.formats.page_facts import facts_of
from core.formats.wayback import without_toolbar
from core.model import Field, Finding, Kind, NewDocument, Original

_HEAD = 4096
_BEGINS = re.compile(
    rb"(?:<\?xml[^>]*>|<!--.*?-->|\s)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<title[\s>]|<meta\s|<base\s)",
    re.IGNORECASE | re.DOTALL,
)
_HAS_TAGS = re.compile(
    rb"</(?:p|div|body|html|head|title|h[1-6]|table|ul|ol|span|a|font|center)\s*>|<(?:p|br|hr|h[1-6])\s*/?>",
    re.IGNORECASE,
)
_NAMES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx", ".jsp"})
_TITLE = re.compile(r"<title[^<>]*>([^<>]+)", re.IGNORECASE)
_LONGEST_HEAD = 100_000
_OVERGROWN = "It has too many elements to find its article: the text is all that is left without them."
_FRAMES = re.compile(r"<frameset[\s>]", re.IGNORECASE)
_SHORT = 1_500
"""Code points of an article below which its text may be missing from the page and stand in its data only."""
_MUCH_LONGER = 2


def holds(path: PurePath, data: bytes) -> bool:
    """By its first tag; or by its name, when it holds any tag of a page."""
    head = data[:_HEAD]
    if 0 in head[:4]:  # UTF-16 or UTF-32: without its zeros it can be told like any other
        head = head.replace(b"\0", b"")
    head = re.sub(rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)", b"", head)
    return bool(_BEGINS.match(head) or (path.suffix.lower() in _NAMES and _HAS_TAGS.search(data[: 16 * _HEAD])))


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    page = decode_page(data, how.encoding)
    entry = page_entry(how.where, page, Original(path.name, "text/html", data))
    return ReadFile("web page", iter([entry]), encoding=page.encoding, guessed=page.guessed)


def page_entry(
    where: str, page: DecodedPage, original: Original, told: tuple[Finding, ...] = (), note: str = ""
) -> Entry:
    """The document of a page.

    Args:
        where: what the page is called.
        page: its markup.
        original: the file that is kept for it.
        told: what is known of it from outside (the address and day in a web archive), which goes before its own words.
        note: what else is to be known of where it comes from.

    Raises:
        BadInput: there is no text in it.
    """
    markup, archived = without_toolbar(with_body(cut_back(page.markup)))
    page, told = replace(page, markup=markup), (*told, *archived)
    if elements_in(page.markup) > MOST_ELEMENTS:
        return Entry(where, *_unparsed(page, original, told, note))
    root = parse_html(page.markup)
    if root is None:
        raise BadInput("It is a web page without text.")
    node = json_ld.article_node(root)
    blocks = blocks_of(root)
    facts = facts_of(root, blocks, page.markup, node)
    titles = [title for one in facts if one.field is Field.TITLE for title in (one.value, one.words)]
    article = article_in(root, blocks, page.markup, titles)
    text, remarks = article.text, [page_encoding.remark(page)]
    in_data = json_ld.body_of(node)
    if len(text) < _SHORT and len(in_data) > _MUCH_LONGER * len(text):
        text = in_data
        remarks.append("Its text is that of its JSON-LD: the page itself shows less.")
    text = text or whole_text(root)
    if not text.strip() and (text := without_tags(page.markup)):
        remarks.append("Its markup is broken: the text is what is left without it.")
    if not text.strip():
        if _FRAMES.search(page.markup):
            raise BadInput("It only shows other pages in frames: add those.")
        raise BadInput("It is a web page without text: what it shows is made by scripts, or is a picture.")
    said = " ".join(one for one in remarks if one)
    encoding = Finding(Field.ENCODING, page.encoding, page.place)
    document = NewDocument(
        kind=Kind.OTHER,
        text=text,
        original=original,
        notes=tuple(one for one in (said, note) if one),
        path=original.name,
    )
    known = (*told, *facts)
    doubtful = () if any(one.field is Field.LANGUAGE for one in known) else tuple(guessed_language(text))
    described = describe(document, trusted=(encoding, *_sure(known)), doubtful=(*_unsure(known), *doubtful))
    return Entry(where, _settled(described), said)


def _unparsed(page: DecodedPage, original: Original, told: tuple[Finding, ...], note: str) -> tuple[NewDocument, str]:
    """The document of a page that has too many elements to be parsed, and a remark about it."""
    text = without_tags(page.markup)
    if not text:
        raise BadInput("It is a web page without text, of far too many elements.")
    title = _TITLE.search(page.markup[:_LONGEST_HEAD])
    known = (Finding(Field.TITLE, " ".join(html.unescape(title[1]).split()), "<title>"),) if title else ()
    said = " ".join(one for one in (_OVERGROWN, page_encoding.remark(page)) if one)
    document = NewDocument(
        kind=Kind.OTHER,
        text=text,
        original=original,
        notes=tuple(one for one in (said, note) if one),
        path=original.name,
    )
    encoding = Finding(Field.ENCODING, page.encoding, page.place)
    return describe(document, trusted=(encoding, *told, *known), doubtful=tuple(guessed_language(text))), said


def _sure(facts: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(one for one in facts if not _is_guess(one))


def _unsure(facts: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What is believed only where the text's own head says nothing: guesses, and that a page is an article."""
    return tuple(one for one in facts if _is_guess(one))


def _is_guess(finding: Finding) -> bool:
    return finding.place.endswith("by a guess") or finding.place == "the page’s footer" or finding.field is Field.KIND


def _settled(document: NewDocument) -> NewDocument:
    """Without what is no conflict: a letter by its form is one, also on a page that a site calls an article."""
    kept = tuple(one for one in document.findings if one.field is not Field.KIND or one.value == document.kind)
    return replace(document, findings=kept)


FORMAT = Format("web page", holds, _read)
