"""A dossier: claims with their context, the hands they came through, their answers, and how all of it may be quoted."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.model.comparing import AnswerView
from core.model.documents import Credit, Document
from core.model.licences import ExportWarning
from core.model.quoting import Quotation
from core.model.words import Holding


@dataclass(frozen=True, slots=True)
class DossierRequest:
    """What a dossier is made of; what is named twice is in it once.

    Args:
        title: its title; by default one is made of what is in it.
        claims: claims by number, in the order they are to stand in.
        documents: documents by number: all of their accepted claims.
        passages: passages that are no claims: (document, start, end) in code points.
        found_by: the query that these were found by, to be told in the dossier.
        notes: whether the notes of claims and links are in it.
        style: the citation style; the usual one by default.
    """

    title: str = ""
    claims: tuple[int, ...] = ()
    documents: tuple[int, ...] = ()
    passages: tuple[tuple[int, int, int], ...] = ()
    found_by: str = ""
    notes: bool = True
    style: str = ""


@dataclass(frozen=True, slots=True)
class DossierSource:
    """A document that a dossier quotes, or names in a chain. Sources count from 1 in the order they come up."""

    number: int
    document: Document
    citation: str
    credit: Credit
    quoted: bool
    """Whether words of it are in the dossier; else it is only named."""


@dataclass(frozen=True, slots=True)
class DossierClaim:
    """A claim of a dossier: beside its replies, with its place in words and its document's source number."""

    number: int
    view: AnswerView
    where: str
    marked: str
    source: int
    credit: Credit
    """The credit of its own words: with the terms of passages that they touch, and of no others."""


@dataclass(frozen=True, slots=True)
class DossierPassage:
    """A passage of a dossier that is no claim."""

    number: int
    quotation: Quotation
    source: int


@dataclass(frozen=True, slots=True)
class NotHeld:
    """What the archive does not have though the dossier rests on it. *claims* are the numbers of those that do."""

    source: int
    holding: Holding
    claims: tuple[int, ...]
    quoted_in: int | None = None
    """The source number of the document that an extract's passages were taken from."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """All of a dossier. *made_on* is a day (ISO); *sources* is by the number of the document."""

    title: str
    archive: str
    made_on: str
    request: DossierRequest
    claims: tuple[DossierClaim, ...]
    passages: tuple[DossierPassage, ...]
    sources: tuple[DossierSource, ...]
    not_held: tuple[NotHeld, ...]
    unnamed: tuple[tuple[str, tuple[int, ...]], ...]
    """Origins without a name, each with the numbers of the claims that go back to it."""
    warnings: tuple[ExportWarning, ...]
    numbers: dict[int, int] = field(default_factory=dict[int, int])
    """The number of each document's source."""
    empty: tuple[int, ...] = ()
    """The numbers of the sources that were asked for whole and hold no claim."""
