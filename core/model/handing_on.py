"""Handing on: which part of an archive is exported, as what, and what a document is handed on with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from core.model.adding import OriginalFile, RelatedDocument
from core.model.claims import Claim
from core.model.documents import Agent, Document, DocumentBrief, Passage, Reference, Span
from core.model.licences import ExportWarning, Purpose
from core.model.quoting import SpanRights
from core.model.search import SearchRequest
from core.model.words import Relation, Status


class ExportOption(StrEnum):
    """What can be chosen about an export, where its format has it."""

    TEXTS = "texts"
    """Whole texts go with the descriptions."""
    NOTES = "notes"
    """Notes of those who keep the archive go along."""
    SUGGESTIONS = "suggestions"
    """What the program suggested and nobody has decided goes along, marked as such."""
    ORIGINALS = "originals"
    """The files that documents were read from go along."""
    CC_BY = "cc-by"
    """The list itself is put under CC BY 4.0, as collections of letters ask for (CMIF)."""


USUAL_OPTIONS = frozenset({ExportOption.TEXTS, ExportOption.NOTES, ExportOption.ORIGINALS})
"""What goes along unless somebody chooses otherwise."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format that an archive can be exported as.

    *name* is its name on the command line, *what* what it is, in one sentence. *suffix* is the ending of its file;
    empty where it is a folder. *options* are those that it has. *letters*: it is for letters, and leaves out the rest.
    *claims*: it is about claims, and can show the map around one.
    """

    name: str
    what: str
    suffix: str = ""
    options: frozenset[ExportOption] = frozenset()
    letters: bool = False
    claims: bool = False
    texts_by_nature: bool = False
    """Texts are in it whether or not it has an option for them."""
    settings: tuple[str, ...] = ()
    """What it can be told beside, by name: goes into :attr:`ExportRequest.settings`."""

    def purpose(self, options: frozenset[ExportOption]) -> Purpose:
        """What an export with these options does with texts."""
        if self.texts_by_nature or {ExportOption.TEXTS, ExportOption.ORIGINALS} & self.options & options:
            return Purpose.WHOLE
        has_passages = ExportOption.SUGGESTIONS in self.options or self.claims
        return Purpose.PASSAGES if has_passages else Purpose.DESCRIPTIONS


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export: the documents of these numbers, else what a search finds (all its words), else everything.

    *claim*: only what hangs together around this claim (formats that are about claims). *settings* are for formats
    that have more to choose than :class:`ExportOption` (a citation style, say).
    """

    format: str
    documents: tuple[int, ...] | None = None
    search: SearchRequest | None = None
    claim: int | None = None
    options: frozenset[ExportOption] = USUAL_OPTIONS
    settings: Mapping[str, str] = field(default_factory=dict[str, str])
    claims: tuple[int, ...] | None = None
    """Only these claims, and the documents that they stand in."""

    def has(self, option: ExportOption) -> bool:
        """Whether an option is chosen."""
        return option in self.options


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What an export wrote. *counts* are numbers by what they count (``documents``, ``claims``, ``links``).

    *remarks* are whole sentences: what was left out, and why; what had to be written otherwise than it stands.
    """

    path: Path
    format: str
    counts: Mapping[str, int]
    files: int = 1
    size: int = 0
    remarks: tuple[str, ...] = ()
    warnings: tuple[ExportWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class HandedNote:
    """A note of somebody about a document (*claim* is None) or about one of its claims."""

    uid: str
    text: str
    who: str
    at: str
    claim: int | None = None


@dataclass(frozen=True, slots=True)
class HandedEnd:
    """A claim at an end of a link, enough of it to be known by: it may stand in a document that is not handed on."""

    id: int
    quotation: str
    speakers: tuple[Agent, ...]
    document: DocumentBrief


@dataclass(frozen=True, slots=True)
class HandedLink:
    """What a claim does to another. *evidence* stands in the document *evidence_document*."""

    id: int
    relation: Relation
    source: HandedEnd
    target: HandedEnd
    status: Status
    evidence: Span | None = None
    evidence_document: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Uids:
    """The stable ids of rows that are spoken of, by their numbers."""

    documents: Mapping[int, str] = field(default_factory=dict[int, str])
    claims: Mapping[int, str] = field(default_factory=dict[int, str])
    agents: Mapping[int, str] = field(default_factory=dict[int, str])
    links: Mapping[int, str] = field(default_factory=dict[int, str])
    verdicts: Mapping[int, str] = field(default_factory=dict[int, str])
    rights: Mapping[int, str] = field(default_factory=dict[int, str])


@dataclass(frozen=True, slots=True)
class HandedDocument:
    """A document with everything that hangs on it.

    *text* is None where it is left out or not held. *carrier* is the document that an extract's passages were taken
    from. *links* are those that start from its claims, and those that point at them from documents that are not handed
    on: over a whole export each link comes once. *credit* is its credit line, *record_ids* are those of the documents
    that it is related to.
    """

    document: Document
    text: str | None
    sha256: str
    claims: tuple[Claim, ...]
    links: tuple[HandedLink, ...]
    references: tuple[Reference, ...]
    relations: tuple[RelatedDocument, ...]
    passages: tuple[Passage, ...]
    rights: tuple[SpanRights, ...]
    originals: tuple[OriginalFile, ...]
    notes: tuple[HandedNote, ...]
    uids: Uids
    carrier: Document | None = None
    corrected: bool = False
    credit: str = ""
    record_ids: Mapping[int, str] = field(default_factory=dict[int, str])

    @property
    def identifiers(self) -> tuple[tuple[str, str], ...]:
        """What the document is known by: scheme (``symbol``, ``url``, ``message-id`` …) and value."""
        found = [("symbol", self.document.symbol), ("url", self.document.source_url)]
        scheme, colon, value = self.document.record_id.partition(":")
        found.append((scheme, value) if colon else ("record", self.document.record_id))
        return tuple((scheme, value) for scheme, value in found if value)


@dataclass(frozen=True, slots=True)
class HandedAgent:
    """A person, organisation, state or group, with its other names and whom it acts for (uid and name)."""

    uid: str
    agent: Agent
    aliases: tuple[str, ...] = ()
    acts_for: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class HandedArchive:
    """What the archive says of itself, and how many documents are handed on of it."""

    uid: str
    title: str
    made_at: str
    """When it is exported (ISO 8601, UTC)."""
    documents: int
    whole: bool
    who: str = ""
    """Who exports it."""
