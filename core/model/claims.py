"""Claims, the hands they came through, and their answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model.documents import Agent, DocumentBrief, Span
from core.model.learning import BY_MODEL
from core.model.suggesting import Tier
from core.model.words import ANSWERING, REBUTTALS, ClaimState, HopRole, Manner, Nesting, Relation, Stance, Status


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


class Decision(StrEnum):
    """What a person made of a suggestion."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    EDITED = "edited"
    """Accepted after something in it was put right."""

    @property
    def status(self) -> Status:
        """What it makes of the claim or link."""
        return Status.REJECTED if self is Decision.REJECTED else Status.ACCEPTED


@dataclass(frozen=True, slots=True)
class Review:
    """One person's decision about a claim or a link; the newest of each person counts. *at* is ISO 8601, UTC."""

    who: str
    decision: Decision
    at: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a named person found out about a claim, signed and dated by them. The program computes none.

    *verdict* is in the person's own words ("supported by the records"), *reason* says why, *day* is an EDTF date.
    """

    id: int
    claim_id: int
    verdict: str
    reason: str
    who: str
    day: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion by somebody, anchored in one document.

    *answers* are the links that point at it, *answers_to* those that start from it. *chains*: a claim may have come by
    several ways (two letters with the same content); each is ordered from the origin to this document. *tier* says how
    sure the program was of a claim that it suggested.
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
    tier: Tier | None = None
    reviews: tuple[Review, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    pattern: str = ""
    """The rule that suggested it ("say|left"); empty where a person marked it."""

    @property
    def by_model(self) -> bool:
        """Whether a model of a person's reviews found it, and no rule did."""
        return self.pattern.endswith(BY_MODEL)

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
    relations: tuple[Relation, ...] = ()
    """What its answers do, each once that stands for itself."""
