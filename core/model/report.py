"""A report as a row of blocks, whatever it is written as: HTML, Markdown, DOCX, or pages that are printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")


def printable(text: str) -> str:
    """*text* without what one form of a report or another can't hold: controls, halves of characters, no characters.

    Line ends and tabs stay.
    """
    return _UNPRINTABLE.sub("", text)


class Look(StrEnum):
    """How words stand out of those around them."""

    PLAIN = "plain"
    STRONG = "strong"
    MARKED = "marked"
    """The words that somebody claimed, inside of their surroundings."""
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike. *link* is an http(s) address, or ``#`` and the anchor of a heading; empty for none."""

    text: str
    look: Look = Look.PLAIN
    link: str = ""


class ParagraphKind(StrEnum):
    """What a paragraph is in its report."""

    BODY = "body"
    QUOTATION = "quotation"
    NOTE = "note"
    """Said by the program about what stands around it: small and quiet."""
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words under each other where there are line ends in them. *language* is a BCP 47 tag, empty when not known."""

    runs: tuple[Run, ...]
    kind: ParagraphKind = ParagraphKind.BODY
    language: str = ""

    @property
    def text(self) -> str:
        """Its words alone."""
        return "".join(run.text for run in self.runs)

    @property
    def quoted(self) -> bool:
        """Whether its words are those of a document: they run in their own direction, those of a report in its."""
        return bool(self.language) or self.kind is ParagraphKind.QUOTATION


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; *level* 1 and 2 are in the contents. *anchor* is unique in the report."""

    level: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of something: a label and its value a row."""

    rows: tuple[tuple[str, tuple[Run, ...]], ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two columns under their heads; what stands in one row belongs together."""

    heads: tuple[str, str]
    rows: tuple[tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list, each with a dot or a number of its own in its words."""

    items: tuple[tuple[Run, ...], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """Where the table of contents stands: the headings of level 1 and 2."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page, where there are pages."""


Block = Heading | Paragraph | Facts | SideBySide | Items | Contents | PageBreak


@dataclass(frozen=True, slots=True)
class Report:
    """A report. *subject* says what it is made of, *language* is that of its own words (BCP 47)."""

    title: str
    subject: str
    blocks: tuple[Block, ...]
    language: str = "en"

    @property
    def headings(self) -> tuple[Heading, ...]:
        """What its contents list."""
        return tuple(block for block in self.blocks if isinstance(block, Heading) and block.level <= 2)
