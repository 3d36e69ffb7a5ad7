"""Suggestions before a person: the queue, what was decided by whom, agents made one, verdicts that people sign."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model.claims import Decision, Review
from core.model.documents import Agent, DocumentBrief
from core.model.edits import NewHop
from core.model.suggesting import Tier
from core.model.words import AgentKind, Manner, Nesting, Relation, Stance


@dataclass(frozen=True, slots=True)
class Suggested:
    """What proposing did: of how many documents the text was read, and what was new in them."""

    documents: int
    claims: int
    links: int


class QueueOrder(StrEnum):
    """The order of the review queue: through one document after the other, or the surest first."""

    DOCUMENT = "document"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class QueueRequest:
    """Which suggestions to review, as whom.

    *document_id*: only those of one document. *tier*: only those of one tier; the *low* ones come only when they are
    asked for. *second*: what others have decided and *who* has not, to be read a second time. *with_decided*: also what
    was decided, in its place. *low*: the low ones too, where no tier is asked for.

    *after* is the entry (whether it is a link, its number) behind which the queue goes on, *limit* how many are wanted
    of it, *elsewhere* a document whose entries are left out. *alone*: without links that go with a claim that waits.
    *counted*: with how far the review is.
    """

    who: str = ""
    document_id: int | None = None
    tier: Tier | None = None
    order: QueueOrder = QueueOrder.DOCUMENT
    second: bool = False
    with_decided: bool = False
    low: bool = False
    after: tuple[bool, int] | None = None
    limit: int | None = None
    elsewhere: int | None = None
    alone: bool = False
    counted: bool = True


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """A place in the review queue: a claim or a link (*is_link*), and the document that it stands in.

    *decision* is None while it waits for the person who asks. *claim_id* is the claim itself, or the one that the link
    starts from.
    """

    id: int
    is_link: bool
    document_id: int
    tier: Tier
    decision: Decision | None = None
    claim_id: int = 0


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How far the review is: how many suggestions were decided how, and how many wait in each tier."""

    decided: tuple[tuple[Decision, int], ...]
    waiting: tuple[tuple[Tier, int], ...]

    @property
    def reviewed(self) -> int:
        """How many suggestions were decided."""
        return sum(count for _, count in self.decided)

    @property
    def total(self) -> int:
        """How many suggestions there are."""
        return self.reviewed + sum(count for _, count in self.waiting)


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """The suggestions to review, in order, and how far the review is."""

    request: QueueRequest
    entries: tuple[QueueEntry, ...]
    counts: QueueCounts


@dataclass(frozen=True, slots=True)
class ClaimEdit:
    """What is to be put right in a claim; what is None stays as it is. Places are (start, end) in its document."""

    spans: tuple[tuple[int, int], ...] | None = None
    cue: tuple[int, int] | None = None
    chains: tuple[tuple[NewHop, ...], ...] | None = None
    manner: Manner | None = None
    stance: Stance | None = None
    note: str | None = None
    parent_id: int | None = None
    nesting: Nesting | None = None
    no_cue: bool = False
    """It has no cue from now on (*cue* is None then)."""


@dataclass(frozen=True, slots=True)
class LinkEdit:
    """What is to be put right in a link; what is None stays as it is."""

    relation: Relation | None = None
    evidence: tuple[int, int] | None = None
    evidence_document: int | None = None
    note: str | None = None
    no_evidence: bool = False
    """No words say it from now on (*evidence* is None then)."""


@dataclass(frozen=True, slots=True)
class ClaimRemoval:
    """What hangs on a claim, to be said before it is removed. *parts* stand alone then; the rest goes with it."""

    claim_id: int
    answers: int
    """Links that point at it."""
    answers_to: int
    """Links that start from it."""
    parts: int
    verdicts: int
    reviews: int


@dataclass(frozen=True, slots=True)
class Proposed:
    """How a second person would have a claim: their version, kept beside the record under their name."""

    review_id: int
    who: str
    at: str
    edit: ClaimEdit


class LessonKind(StrEnum):
    """What a lesson is about: a rule that finds claims, a verb, or whom a name means."""

    PATTERN = "pattern"
    VERB = "verb"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What decisions taught about one rule, verb or name.

    *effect*: by how many tiers what it finds is surer (1) or less sure (-1, -2) now; for a name 1 when it comes put
    right as *agent*. 0: there were too few decisions, or they were mixed.
    """

    kind: LessonKind
    key: str
    accepted: int
    rejected: int
    effect: int
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What looking at every quotation found: those that stood elsewhere are *placed*, *doubtful* ones wait."""

    quotations: int
    placed: int
    doubtful: int


@dataclass(frozen=True, slots=True)
class Guess:
    """What a new claim on a selection of text is likely to be: who speaks, by which cue, how. To be confirmed."""

    spans: tuple[tuple[int, int], ...]
    manner: Manner
    stance: Stance
    cue: tuple[int, int] | None
    chain: tuple[NewHop, ...]
    agents: tuple[Agent, ...] = ()
    """Agents of the archive that the speaker may be, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A claim or link about which people decided differently; its status is that of the first decision."""

    id: int
    is_link: bool
    document: DocumentBrief
    reviews: tuple[Review, ...]
    proposed: tuple[Proposed, ...] = ()
    """Versions of the claim that differ from the record."""
    claim_id: int = 0
    """The claim itself, or the one that the link starts from."""


@dataclass(frozen=True, slots=True)
class AgentRow:
    """An agent as a line of a list: its other names, whom it acts for, and how often it is met."""

    agent: Agent
    aliases: tuple[str, ...]
    parent_id: int | None
    documents: int
    claims: int


@dataclass(frozen=True, slots=True)
class AgentEdit:
    """What is to be put right in an agent; what is None stays as it is. *parent_id* 0: it acts for nobody."""

    name: str | None = None
    kind: AgentKind | None = None
    unnamed: bool | None = None
    description: str | None = None
    aliases: tuple[str, ...] | None = None
    parent_id: int | None = None
