"""The words of the project as types. Frozen: what a layer gets, it may keep and share between threads.

Offsets are Unicode code points of the document's text, end exclusive. Dates are EDTF strings (Library of
Congress, levels 0 to 2): ``2022-12``, ``2022-10-17?``; an empty string means *not known*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

# ---------------------------------------------------------------------------------------------------- words


class Kind(StrEnum):
    """What a document is."""

    ARTICLE = "article"
    LETTER = "letter"
    REPORT = "report"
    RESOLUTION = "resolution"
    OTHER = "other"


class Holding(StrEnum):
    """How much of a document's text the archive has."""

    HELD = "held"
    EXTRACT = "extract"
    CITED = "cited"


class Role(StrEnum):
    """What a person or organisation did for a document."""

    AUTHOR = "author"
    PUBLISHER = "publisher"
    SENDER = "sender"
    RECIPIENT = "recipient"


class AgentKind(StrEnum):
    """What kind of agent somebody is. A *group* has no name of its own ("senior officials")."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP = "group"
    OTHER = "other"


class Manner(StrEnum):
    """How a claim's words are given (direct quotation, partly quoted, reported, or the writer's own)."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    AUTHOR = "author"


class Stance(StrEnum):
    """What its speaker does with a claim."""

    ASSERT = "assert"
    ACCUSE = "accuse"
    DENY = "deny"
    REBUT = "rebut"
    WITHHOLD = "withhold"
    BELIEF = "belief"
    QUESTION = "question"
    SUPPORT = "support"


class Status(StrEnum):
    """Whether a person took a claim or link into the record. *Suggested* ones are the program's proposals."""

    ACCEPTED = "accepted"
    SUGGESTED = "suggested"
    REJECTED = "rejected"


class Nesting(StrEnum):
    """How a claim sits in its parent claim."""

    PART = "part"
    NESTED = "nested"
    PRESUPPOSED = "presupposed"


class HopRole(StrEnum):
    """What somebody did in a source chain: first had it, said it, passed it on."""

    ORIGIN = "origin"
    SPEAKER = "speaker"
    REPORTER = "reporter"


class Relation(StrEnum):
    """What the source claim of a link does to its target claim."""

    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"
    CORRECTS = "corrects"
    RETRACTS = "retracts"
    QUALIFIES = "qualifies"
    SUPPORTS = "supports"
    RESTATES = "restates"
    ANSWERS = "answers"
    WITHHOLDS = "withholds"


REBUTTALS = frozenset({Relation.REBUTS, Relation.UNDERCUTS, Relation.CORRECTS, Relation.RETRACTS})
"""The relations that make a link a rebuttal (DESIGN section 1)."""

ANSWERING = REBUTTALS | {Relation.ANSWERS, Relation.QUALIFIES}
"""The relations that make a claim *answered*. Withholding, supporting and restating do not."""


class ClaimState(StrEnum):
    """What is shown of a claim at a glance. Derived from links and status, never stored, never a verdict."""

    ANSWERED = "answered"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    WITHHELD = "withheld"
    ANSWERS = "answers"
    UNANSWERED = "unanswered"
    AUTHOR = "author"
    SUGGESTED = "suggested"


class Scope(StrEnum):
    """What a search lists."""

    DOCUMENTS = "documents"
    CLAIMS = "claims"


class Sort(StrEnum):
    """The order of results. *date* is newest first, documents without a date last."""

    RELEVANCE = "relevance"
    DATE = "date"
    TITLE = "title"


class Facet(StrEnum):
    """What results can be narrowed by."""

    KIND = "kind"
    HOLDING = "text"
    CLAIMS = "claims"
    SOURCE = "source"
    YEAR = "year"
    LANGUAGE = "language"
    LICENCE = "licence"


# --------------------------------------------------------------------------------------------------- record


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text: code points, end exclusive, with the quotation and up to 32 characters around it."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Agent:
    """A person, organisation, state, or unnamed group. *acts_for* is the name of the one it speaks for."""

    id: int
    name: str
    kind: AgentKind
    unnamed: bool = False
    description: str = ""
    acts_for: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """An agent in its role for a document."""

    role: Role
    agent: Agent


@dataclass(frozen=True, slots=True)
class Licence:
    """Facts about a licence. *id* is an SPDX identifier where there is one; an empty id means *not known*."""

    id: str
    name: str
    badge: str
    url: str
    permits: str
    reusable: bool


@dataclass(frozen=True, slots=True)
class Document:
    """The description of a document, without its text.

    *title* is empty when not known; :attr:`heading` is what to show then. *quoted_in* is the id of the document that
    an extract's passages were taken from. *first_day* and *last_day* bound the date (ISO, empty when not known).
    """

    id: int
    kind: Kind
    holding: Holding
    title: str
    opening: str
    symbol: str
    language: str
    date: str
    first_day: str
    last_day: str
    source_url: str
    licence: Licence
    parties: tuple[Party, ...] = ()
    copyright_notice: str = ""
    licence_notice: str = ""
    disclaimer_notice: str = ""
    requested_credit: str = ""
    changes_made: str = ""
    quoted_in: int | None = None
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    record_id: str = ""
    added_at: str = ""

    @property
    def heading(self) -> str:
        """The title, else the opening words in square brackets, else the symbol, else its number."""
        if self.title:
            return self.title
        if self.opening:
            return f"[{self.opening}…]"
        return self.symbol or f"[Document {self.id}]"

    def agents(self, role: Role) -> tuple[Agent, ...]:
        """Those who had *role* for this document, in order."""
        return tuple(party.agent for party in self.parties if party.role is role)

    @property
    def source(self) -> str:
        """Who it comes from, in a word: the publisher, else the senders, else the authors."""
        for role in (Role.PUBLISHER, Role.SENDER, Role.AUTHOR):
            if agents := self.agents(role):
                return ", ".join(agent.name for agent in agents)
        return ""


@dataclass(frozen=True, slots=True)
class DocumentBrief:
    """Enough of a document to name it in a list or a link."""

    id: int
    kind: Kind
    holding: Holding
    heading: str
    symbol: str
    source: str
    date: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One of the passages that an extract consists of, and where it stands in the document that quotes it."""

    start: int
    end: int
    quoted_at: Span | None


@dataclass(frozen=True, slots=True)
class Hop:
    """One station of a source chain: who (several act together), as what, in which document, named where."""

    role: HopRole
    agents: tuple[Agent, ...]
    document: DocumentBrief | None = None
    mention: Span | None = None
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A link as seen from one of its two claims: the *other* claim, and how it is related.

    *also_in* names documents whose claims restate the same answer (an article that quotes the answering letter), so
    that one answer counts once.
    """

    link_id: int
    relation: Relation
    claim_id: int
    document: DocumentBrief
    speakers: tuple[Agent, ...]
    quotation: str
    evidence: Span | None
    evidence_document: int | None
    status: Status
    note: str = ""
    also_in: tuple[DocumentBrief, ...] = ()

    @property
    def is_rebuttal(self) -> bool:
        """Rebuts, undercuts, corrects or retracts."""
        return self.relation in REBUTTALS


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion by somebody, anchored in one document.

    *answers* are the links that point at it, *answers_to* those that start from it. *chains*: a claim may have come by
    several ways (two letters with the same content); each is ordered from the origin to this document.
    """

    id: int
    document_id: int
    spans: tuple[Span, ...]
    quotation: str
    manner: Manner
    stance: Stance
    status: Status
    state: ClaimState
    speakers: tuple[Agent, ...]
    chains: tuple[tuple[Hop, ...], ...] = ()
    cue: Span | None = None
    modality: str = ""
    medium: str = ""
    note: str = ""
    parent_id: int | None = None
    nesting: Nesting | None = None
    answers: tuple[Answer, ...] = ()
    answers_to: tuple[Answer, ...] = ()

    @property
    def start(self) -> int:
        """Where its first span starts."""
        return self.spans[0].start

    @property
    def rebuttals(self) -> tuple[Answer, ...]:
        """The answers that are rebuttals; each counts once, however many documents repeat it."""
        return tuple(answer for answer in self.answers if answer.is_rebuttal and answer.status is Status.ACCEPTED)

    @property
    def answer_count(self) -> int:
        """How many answers it has; withholding, supporting and restating are none."""
        return sum(answer.relation in ANSWERING and answer.status is Status.ACCEPTED for answer in self.answers)


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim as a line of a list over the whole archive."""

    id: int
    document: DocumentBrief
    speakers: tuple[Agent, ...]
    quotation: str
    start: int
    manner: Manner
    stance: Stance
    status: Status
    state: ClaimState
    rebuttals: int
    answers: int


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a text that names another document; *document* is that one, held or cited."""

    span: Span
    scheme: str
    value: str
    document: DocumentBrief | None


@dataclass(frozen=True, slots=True)
class Credit:
    """How a document may be quoted: the attribution line, what may be done, and what to beware of."""

    badge: str
    may_be: str
    text: str
    html: str
    jsonld: str
    known: bool
    warnings: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class WantedDocument:
    """A document known by reference only, and how often it is named."""

    document: Document
    cited_by: tuple[DocumentBrief, ...]
    mentions: int


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


# ---------------------------------------------------------------------------------------------------- edits


@dataclass(frozen=True, slots=True)
class NewAgent:
    """An agent to be found by name and kind, or made. *acts_for* is the name of the one it speaks for."""

    name: str
    kind: AgentKind = AgentKind.OTHER
    unnamed: bool = False
    description: str = ""
    acts_for: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewPassage:
    """A passage of an extract: its place in the extract's text, and in the document that quotes it."""

    start: int
    end: int
    quoted_start: int
    quoted_end: int


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it came, byte for byte."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document to be added. *text* is canonical (LF, no BOM) and None for a cited one."""

    kind: Kind
    holding: Holding = Holding.HELD
    title: str = ""
    text: str | None = None
    symbol: str = ""
    language: str = ""
    date: str = ""
    source_url: str = ""
    licence: str = ""
    parties: tuple[tuple[Role, NewAgent], ...] = ()
    copyright_notice: str = ""
    licence_notice: str = ""
    disclaimer_notice: str = ""
    requested_credit: str = ""
    changes_made: str = ""
    quoted_in: int | None = None
    passages: tuple[NewPassage, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    record_id: str = ""
    original: Original | None = None
    path: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class NewHop:
    """A station of a new claim's source chain; *mention* and *cue* are (start, end) in the claim's document."""

    role: HopRole
    agents: tuple[NewAgent, ...]
    document_id: int | None = None
    mention: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class NewClaim:
    """A claim to be added; spans and cue are (start, end) in the document's text."""

    document_id: int
    spans: tuple[tuple[int, int], ...]
    manner: Manner
    stance: Stance
    status: Status = Status.ACCEPTED
    chains: tuple[tuple[NewHop, ...], ...] = ()
    cue: tuple[int, int] | None = None
    modality: str = ""
    medium: str = ""
    note: str = ""
    parent_id: int | None = None
    nesting: Nesting | None = None
    uid: str = ""


@dataclass(frozen=True, slots=True)
class NewLink:
    """A link to be added. The evidence stands in *evidence_document* (the source claim's document when None)."""

    source_id: int
    target_id: int
    relation: Relation
    evidence: tuple[int, int] | None = None
    evidence_document: int | None = None
    status: Status = Status.ACCEPTED
    note: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class NewReference:
    """A reference to be added: where in the document, under which scheme, to which document (if known)."""

    document_id: int
    span: tuple[int, int]
    scheme: str
    value: str
    target_id: int | None = None


class AddStatus(StrEnum):
    """How adding a file ended."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class AddResult:
    """One line of the outcome of *add*: a file, or a record of a bulk file (then *path* is ``file:line``)."""

    path: str
    status: AddStatus
    document: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the archive that is not right, found by *check*. *fatal*: documents that it is in can't be shown."""

    where: str
    what: str
    repairable: bool = False
    repaired: bool = False
    fatal: bool = False


# --------------------------------------------------------------------------------------------------- search


@dataclass(frozen=True, slots=True)
class Narrow:
    """A facet value that results must have, or (*exclude*) must not have."""

    facet: Facet
    value: str
    exclude: bool = False


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What to look for. An empty query lists everything."""

    query: str = ""
    scope: Scope = Scope.DOCUMENTS
    narrow: tuple[Narrow, ...] = ()
    sort: Sort = Sort.RELEVANCE
    limit: int = 50
    offset: int = 0
    facets: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. *marks* are (start, end) code points of *snippet*; *matched* is ``all`` or ``some`` of the words.

    *place* is the code point of the document's text where the snippet's first mark stands, if that can be told.
    """

    document_id: int
    claim_id: int | None
    title: str
    kind: Kind
    holding: Holding
    source: str
    date: str
    score: float
    snippet: str
    marks: tuple[tuple[int, int], ...]
    matched: str
    claims: int
    rebuttals: int
    hits: int
    cited_by: int = 0
    speaker: str = ""
    state: ClaimState | None = None
    language: str = ""
    place: int | None = None


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value that results have, what to call it, and how many have it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that finds results when the query did not: what it says, the query it stands for, how many.

    *everywhere*: it is counted without what the search was narrowed by, and to be searched without it.
    """

    label: str
    query: str
    count: int
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The outcome of a search.

    *total* counts what matches all words, *total_some* what matches only some. *understood* says how the query was
    read; *notices* what was cut or could not be read. *offers* are other queries that find something.
    """

    request: SearchRequest
    total: int
    total_some: int
    exact_total: bool
    took_ms: float
    hits: tuple[Hit, ...]
    other_total: int = 0
    facets: Mapping[Facet, tuple[FacetValue, ...]] = field(default_factory=dict[Facet, tuple[FacetValue, ...]])
    understood: str = ""
    notices: tuple[str, ...] = ()
    did_you_mean: str = ""
    offers: tuple[Offer, ...] = ()


class CompletionKind(StrEnum):
    """What a completion is: the name of a field, one of its values, or a word."""

    FIELD = "field"
    VALUE = "value"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Completion:
    """What may be meant by the part of a query that is being typed: *text* in the place of *start*..*end* of it.

    *label* is how it is shown (a name without quotation marks), *note* what else to know of it (the name that a code
    stands for), *count* how many documents or claims it is in (0: not told).
    """

    kind: CompletionKind
    text: str
    start: int
    end: int
    label: str
    note: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the archive keeps under a name: the query, what narrows it, its scope and order."""

    id: int
    name: str
    query: str
    scope: Scope = Scope.DOCUMENTS
    narrow: tuple[Narrow, ...] = ()
    sort: Sort = Sort.RELEVANCE

    @property
    def request(self) -> SearchRequest:
        """The search that it stands for."""
        return SearchRequest(query=self.query, scope=self.scope, narrow=self.narrow, sort=self.sort, facets=True)


@dataclass(frozen=True, slots=True)
class DateCount:
    """How many results a year (``2022``) or month (``2022-03``) has."""

    date: str
    count: int


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """Whether the index has seen all changes; *behind* counts the documents it has yet to read."""

    ready: bool
    behind: int
    documents: int


# ----------------------------------------------------------------------- what the store tells the index


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
