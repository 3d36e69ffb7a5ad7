"""What is to be added to the record."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.adding import Finding, NewRelation
from core.model.suggesting import Tier
from core.model.words import AgentKind, Holding, HopRole, Kind, Manner, Nesting, Relation, Role, Stance, Status


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
    findings: tuple[Finding, ...] = ()
    relations: tuple[NewRelation, ...] = ()
    received: str = ""


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
    """A claim to be added; spans and cue are (start, end) in the document's text.

    *tier* and *pattern* (the rule that found it) belong to a claim that the program suggests.
    """

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
    tier: Tier | None = None
    pattern: str = ""


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
    tier: Tier | None = None


@dataclass(frozen=True, slots=True)
class NewReference:
    """A reference to be added: where in the document, under which scheme, to which document (if known)."""

    document_id: int
    span: tuple[int, int]
    scheme: str
    value: str
    target_id: int | None = None
