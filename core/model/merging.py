"""Merging: what another archive has that this one lacks, what both changed differently, and what a person decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class MergeSide(StrEnum):
    """Whose version is taken where both changed the same thing."""

    OURS = "ours"
    THEIRS = "theirs"


class MergeKind(StrEnum):
    """What is merged, in the order in which it is written: nothing before what it refers to."""

    LICENCE = "licence"
    AGENT = "agent"
    TAG = "tag"
    DOCUMENT = "document"
    CLAIM = "claim"
    LINK = "link"
    NOTE = "note"
    RELATION = "relation"
    REVIEW = "review"
    VERDICT = "verdict"
    RIGHTS = "rights"
    REFERENCE = "reference"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class MergeConflict:
    """Something that both archives changed, each in its own way.

    *key* names it when it is decided. *title* is the item in words (a document's heading, a claim's quotation),
    *document* the heading of the document it stands in. *field* is what of it differs: a word such as ``title``, or
    ``removed`` where one archive removed what the other one changed. *ours*, *theirs* and *base* (as both once had it)
    are in words; a side is empty where it has nothing.
    """

    key: str
    kind: MergeKind
    title: str
    document: str
    field: str
    ours: str
    theirs: str
    base: str = ""
    removed_by: MergeSide | None = None


@dataclass(frozen=True, slots=True)
class MergeCount:
    """How many things of a kind are new here, changed here, removed here, or equal in both."""

    kind: MergeKind
    new: int = 0
    changed: int = 0
    removed: int = 0
    equal: int = 0


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do.

    *since* is when both archives were last the same (ISO 8601), empty where they share no history; then things are
    compared by what they are, and only what was changed since is looked at otherwise. *changes* are the entries of the
    other one's history that this one lacks.
    """

    other: Path
    title: str
    since: str
    counts: tuple[MergeCount, ...]
    conflicts: tuple[MergeConflict, ...]
    changes: int = 0

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to merge."""
        return not self.conflicts and not any(one.new + one.changed + one.removed for one in self.counts)


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """What a merge did. *backup* is the copy of this archive as it was before; None where nothing had to be done."""

    preview: MergePreview
    backup: Path | None = None
