"""Passages under rights of their own, and quotations with all that goes with them."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.documents import Credit, Span
from core.model.licences import Licence


@dataclass(frozen=True, slots=True)
class SpanRights:
    """A passage whose rights are not those of its document: a quotation inside an article under CC BY, say.

    *holder* is who has the rights, as far as known; *in_doubt*: a correction left it open where the passage stands.
    """

    id: int
    document_id: int
    span: Span
    licence: Licence
    holder: str = ""
    note: str = ""
    in_doubt: bool = False


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """Where a quotation stands. Pages (0: the text has none) and paragraphs count from 1.

    Paragraphs count from the start of the page where there are pages. *start* and *end* are code points of the text.
    """

    page: int
    paragraph: int
    start: int
    end: int
    last_page: int = 0
    last_paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage, ready to be put into another text: *text*, *html* and *markdown* say the same.

    *exact* are the words as they stand, *marked* the same in the quotation marks of their language, *where* the
    pinpoint in words; *warnings* are sentences.
    """

    document_id: int
    exact: str
    marked: str
    pinpoint: Pinpoint
    where: str
    citation: str
    credit: Credit
    text: str
    html: str
    markdown: str
    warnings: tuple[str, ...] = ()
