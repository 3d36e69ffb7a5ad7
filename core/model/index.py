"""What the record tells the index."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.documents import Document
from core.model.words import ClaimState


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """Whether the index has seen all changes; *behind* counts the documents it has yet to read."""

    ready: bool
    behind: int
    documents: int


@dataclass(frozen=True, slots=True)
class ChangeMark:
    """The change an index has seen last; *uid* tells two histories with the same number apart."""

    id: int
    uid: str


@dataclass(frozen=True, slots=True)
class IndexedClaim:
    """What the index holds of a claim."""

    id: int
    quotation: str
    speakers: tuple[str, ...]
    reporters: tuple[str, ...]
    state: ClaimState
    rebuttals: int
    start: int
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """What the index holds of a document. *carried* are quotations of claims that came through this document."""

    document: Document
    text: str
    claims: tuple[IndexedClaim, ...]
    carried: tuple[str, ...]
    cites: tuple[str, ...]
    cited_by: int
    rebuttals: int
