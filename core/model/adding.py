"""Files on their way into the archive, what they say of themselves, and what a person decides about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model.claims import ClaimRow
from core.model.documents import Credit, Document, DocumentBrief, Span
from core.model.words import Kind, Status


class AddStatus(StrEnum):
    """How adding a file ended."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class AddOptions:
    """What to take for granted where a file does not say it itself. *encoding* overrides what is detected.

    *jobs*: how many files are read at the same time (0: as many as the machine has cores).
    """

    kind: Kind | None = None
    licence: str = ""
    encoding: str = ""
    tags: tuple[str, ...] = ()
    suggest: bool = False
    jobs: int = 0


@dataclass(frozen=True, slots=True)
class AddResult:
    """One line of the outcome of *add*: a document of a file, or a reason why there is none.

    *path* is the file; ``file:line`` for a record of a bulk file, ``file!inner/path`` for what is packed in another.
    """

    path: str
    status: AddStatus
    document: int | None = None
    reason: str = ""
    reviewed: bool = False
    """A person looked at it, and said so."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Files that were asked to be added together: what is done of them, and what is left to take up.

    *finished* of *files* have been read; *results* count how they ended. *started_at* is ISO 8601, UTC.
    """

    id: str
    started_at: str
    paths: tuple[str, ...]
    options: AddOptions
    files: int
    finished: int
    results: tuple[tuple[AddStatus, int], ...] = ()

    @property
    def is_finished(self) -> bool:
        """Whether nothing of it is left to do."""
        return self.finished >= self.files


class Field(StrEnum):
    """A part of a document's description that a file may tell."""

    TITLE = "title"
    KIND = "kind"
    DATE = "date"
    LANGUAGE = "language"
    SYMBOL = "symbol"
    AUTHOR = "author"
    SENDER = "sender"
    RECIPIENT = "recipient"
    PUBLISHER = "publisher"
    LICENCE = "licence"
    COPYRIGHT = "copyright_notice"
    SOURCE_URL = "source_url"
    ENCODING = "encoding"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a file says of itself, and where: ``<meta name="author">``, ``the letter's head``, ``JSON-LD``.

    *value* is ready to be used (a date as EDTF, a licence as its SPDX id); *words* are those of the file when they
    differ. Several findings of one field that differ are a conflict for a person to decide.
    """

    field: Field
    value: str
    place: str
    words: str = ""


class DocumentRelation(StrEnum):
    """What a document is to another one."""

    ATTACHMENT = "attachment"
    """It came attached to the other one."""
    PART = "part"
    """It is a part of the other one."""
    REPLY = "reply"
    """It replies to the other one."""
    VERSION = "version"
    """It is another edition of the other one, or the same text posted again."""


@dataclass(frozen=True, slots=True)
class NewRelation:
    """What a document to be added is to another one: known by the *key* of an entry of the same file, else by an
    identifier (*scheme* ``message-id``, ``url``, ``symbol``, ``tei``; *value*), which may arrive later. *incoming*: it
    is the other way round, the other document replies to (is a part of …) this one.
    """

    relation: DocumentRelation
    key: str = ""
    scheme: str = ""
    value: str = ""
    incoming: bool = False


@dataclass(frozen=True, slots=True)
class RelatedDocument:
    """A relation as seen from one of its ends. *incoming*: the other document is attached to, or replies to, this one.

    *document* is None while the other one has not arrived; then *value* says which is meant. *status* is
    ``suggested`` while a person has yet to decide (near-duplicates).
    """

    id: int
    relation: DocumentRelation
    incoming: bool
    status: Status
    document: DocumentBrief | None
    scheme: str = ""
    value: str = ""
    likeness: float = 0.0


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """A file that is kept byte for byte for a document. *pages* is 0 where there are none to show."""

    sha256: str
    name: str
    media_type: str
    size: int
    path: str
    added_at: str
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document came from beside its originals: the place of a record, or of the same text found once more."""

    path: str
    url: str
    added_at: str


@dataclass(frozen=True, slots=True)
class Description:
    """A document as the review table and the description editor need it."""

    document: Document
    findings: tuple[Finding, ...] = ()
    originals: tuple[OriginalFile, ...] = ()
    relations: tuple[RelatedDocument, ...] = ()
    characters: int = 0
    sources: tuple[Source, ...] = ()

    @property
    def conflicts(self) -> frozenset[Field]:
        """Fields about which the file says different things."""
        values: dict[Field, set[str]] = {}
        for finding in self.findings:
            values.setdefault(finding.field, set()).add(finding.value)
        return frozenset(one for one, found in values.items() if len(found) > 1)


@dataclass(frozen=True, slots=True)
class Removal:
    """What hangs on a document, to be said before it is removed."""

    document: DocumentBrief
    claims: int
    links: int
    answered_elsewhere: tuple[ClaimRow, ...] = ()
    """Claims of other documents that lose an answer."""
    cited_by: tuple[DocumentBrief, ...] = ()
    extracts: tuple[DocumentBrief, ...] = ()
    notes: int = 0
    originals: int = 0


@dataclass(frozen=True, slots=True)
class DoubtfulSpan:
    """A quotation that could not be placed in a changed text with a clear margin.

    *span* is where it stood, *best* where it would fit best (None: nowhere), *likeness* from 0 to 1.
    """

    span_id: int
    span: Span
    claim_id: int | None
    best: tuple[int, int] | None
    likeness: float


@dataclass(frozen=True, slots=True)
class Correction:
    """What correcting a text did to the places in it. Spans in doubt keep their quotation and wait in the tray."""

    document_id: int
    kept: int
    moved: int
    doubtful: tuple[DoubtfulSpan, ...] = ()


class Difference(StrEnum):
    """What a run of text is in a comparison of two texts."""

    EQUAL = "equal"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts side by side: runs in reading order, each in both (*equal*) or in one of them only.

    A run is (what it is, start and end in the first text, start and end in the second); *likeness* from 0 to 1.
    """

    first: DocumentBrief
    second: DocumentBrief
    first_text: str
    second_text: str
    likeness: float
    runs: tuple[tuple[Difference, int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page of an original as it looks: *pixels* are RGB, *width* × *height* × 3 bytes, rows from the top.

    *boxes* are (left, top, width, height) in pixels: where the span that was asked for stands on the page.
    """

    page: int
    pages: int
    width: int
    height: int
    pixels: bytes
    boxes: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A description that is being edited, as it would be kept.

    *values* are the edited parts as they would stand in the record (a date as EDTF, a licence by its id), *problems*
    those that can't, with a sentence; *credit* is the line that would be put under a quotation.
    """

    document_id: int
    values: tuple[tuple[str, str], ...]
    problems: tuple[tuple[str, str], ...]
    credit: Credit
