"""A line of credit put together once, as plain text, HTML and Markdown side by side, so that they never differ."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_MARKDOWN = re.compile(r"[\\`*_\[\]<>|~&$]")
_LINE_START = re.compile(r"^([0-9]{0,9})([.)#+-])(?=[ #+-]|$)")
"""What would begin a list or a heading, at the start of a line."""
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings and overrides: they could make a line read other than it is. ZWNJ and the two marks stay."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a credit line. What came from a document is escaped in *html* and *markdown*."""

    text: str
    html: str
    markdown: str

    def __add__(self, other: Piece) -> Piece:
        return Piece(self.text + other.text, self.html + other.html, self.markdown + other.markdown)

    def __bool__(self) -> bool:
        return bool(self.text)


def clean(text: str) -> str:
    """On one line, without control characters and direction overrides."""
    return " ".join(_DIRECTIONS.sub("", _CONTROLS.sub(" ", text)).split())


def plain(text: str) -> Piece:
    """Words without markup."""
    text = clean(text)
    return Piece(text, html.escape(text), escaped(text))


def escaped(text: str) -> str:
    """*text* for Markdown (CommonMark), where nothing in it is markup or HTML."""
    text = _MARKDOWN.sub(r"\\\g<0>", text)
    return _LINE_START.sub(lambda found: f"{found[1]}\\{found[2]}", text)


def tagged(text: str, property_: str, content: str = "") -> Piece:
    """Words with an RDFa property, isolated so that a right-to-left name does not disturb its neighbours.

    Args:
        text: the words.
        property_: the RDFa property.
        content: the property's value when it is not the words themselves.
    """
    text = clean(text)
    value = f' content="{html.escape(content)}"' if content else ""
    return Piece(text, f'<bdi property="{property_}"{value}>{html.escape(text)}</bdi>', escaped(text))


def linked(text: str, url: str, rel: str = "") -> Piece:
    """A link, or words without one when *url* is no web address."""
    address = web_address(url)
    if not address:
        return plain(text)
    relation = f' rel="{rel}"' if rel else ""
    text = clean(text)
    shown = f"<{address}>" if text == address else f"[{escaped(text)}](<{address}>)"
    return Piece(text, f'<a href="{html.escape(address)}"{relation}>{html.escape(text)}</a>', shown)


def literal(text: str) -> Piece:
    """Punctuation and spaces of our own, kept as they are."""
    return Piece(text, html.escape(text), text)


def joined(pieces: Iterable[Piece], separator: str = ", ") -> Piece:
    """The pieces that are not empty, with *separator* between."""
    whole = Piece("", "", "")
    for piece in pieces:
        if piece:
            whole = whole + literal(separator) + piece if whole else piece
    return whole


def listed(pieces: Sequence[Piece]) -> Piece:
    """``A``, ``A and B``, ``A, B and C``; with semicolons when a name has a comma of its own ("Mamroth, Fedor")."""
    if len(pieces) < 2:
        return joined(pieces)
    comma = "; " if any("," in piece.text for piece in pieces) else ", "
    return joined(pieces[:-1], comma) + literal(" and ") + pieces[-1]


def sentences(pieces: Iterable[Piece]) -> Piece:
    """Each piece with a full stop, unless it ends in a mark of its own."""
    return joined(
        (
            piece if piece.text.rstrip("”’\"')»").endswith((".", "!", "?", "…", "؟", "。")) else piece + literal(".")
            for piece in pieces
            if piece
        ),
        " ",
    )


def web_address(url: str) -> str:
    """*url* when it is an http or https address without spaces or controls, else ``""``."""
    if not re.fullmatch(r"[^\s\x00-\x1f\x7f<>\"\\]+", url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme.lower() in {"http", "https"} and parts.hostname else ""
