"""What an archive says of itself, its history, and a document opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.model.adding import OriginalFile, RelatedDocument
from core.model.claims import Claim, ClaimRow
from core.model.documents import Credit, Document, DocumentBrief, Passage, Reference
from core.model.quoting import SpanRights


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """All that a reader and a claims panel need, in one answer.

    *hits* are spans of the words searched for; *carried* are claims of other documents that came through this one.
    """

    document: Document
    text: str
    passages: tuple[Passage, ...]
    quoted_by: DocumentBrief | None
    claims: tuple[Claim, ...]
    references: tuple[Reference, ...]
    cited_by: tuple[DocumentBrief, ...]
    credit: Credit
    hits: tuple[tuple[int, int], ...] = ()
    carried: tuple[ClaimRow, ...] = ()
    relations: tuple[RelatedDocument, ...] = ()
    originals: tuple[OriginalFile, ...] = ()
    rights: tuple[SpanRights, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the archive's history. *documents* are those whose panels or index entries it touches."""

    id: int
    at: str
    who: str
    action: str
    undoes: int | None
    undone: bool
    rows: int
    documents: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """What an archive says of itself."""

    path: Path
    uid: str
    title: str
    read_only: bool
    documents: int
    held: int
    claims: int
    last_change: int
    undo_action: str
    redo_action: str
    is_sample: bool = False
    held_elsewhere: bool = False
    """Another window edits it; this one reads until that is closed."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the archive that is not right, found by *check*. *fatal*: documents that it is in can't be shown."""

    where: str
    what: str
    repairable: bool = False
    repaired: bool = False
    fatal: bool = False
