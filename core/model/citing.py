"""Citations: their formats, the styles of formatted ones, and what is made of some documents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CitationFormat(StrEnum):
    """What citations are written as."""

    TEXT = "text"
    CSL_JSON = "csl-json"
    BIBTEX = "bibtex"
    BIBLATEX = "biblatex"
    RIS = "ris"


@dataclass(frozen=True, slots=True)
class CitationStyle:
    """A citation style. *name* is what commands and settings call it, *title* what people do.

    *in_notes*: it is for footnotes; *has_list*: it knows lists of works. *language* is the one that it is made for
    (BCP 47): one of its own, or English.
    """

    name: str
    title: str
    language: str
    in_notes: bool = False
    has_list: bool = True


@dataclass(frozen=True, slots=True)
class Citations:
    """Documents as citations. *text* is what is written to a file, or pasted; *html* is empty but for formatted text.

    *documents* are those that are in it, in its order. *plain* are those of them that the style could not print: they
    are cited without one.
    """

    format: CitationFormat
    text: str
    html: str
    documents: tuple[int, ...]
    plain: tuple[int, ...] = ()
