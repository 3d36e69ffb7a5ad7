"""What the record tells the index."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.documents import Document
from core.model.words import ClaimState, Manner, Stance


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
    """What the index holds of a claim.

    *reporters* are all whom it came through beside its speakers; of them *told_by* passed it on. *speakers_for* and
    *told_for* are those whom the ones or the others act for, directly or not; *speaker_names* and *teller_names* are
    other names of all of these. *hands* is how many it came through before the document that it stands in.
    """

    id: int
    quotation: str
    speakers: tuple[str, ...]
    reporters: tuple[str, ...]
    state: ClaimState
    rebuttals: int
    start: int
    cites: tuple[str, ...] = ()
    stance: Stance = Stance.ASSERT
    manner: Manner = Manner.INDIRECT
    answers: int = 0
    denied: bool = False
    hands: int = 0
    told_by: tuple[str, ...] = ()
    speakers_for: tuple[str, ...] = ()
    told_for: tuple[str, ...] = ()
    speaker_names: tuple[str, ...] = ()
    teller_names: tuple[str, ...] = ()


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
