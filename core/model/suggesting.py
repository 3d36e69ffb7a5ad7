"""What the program proposes out of a text alone: who said what, what is named, what answers what.

Nothing of it is part of the record before a person accepts or edits it. Offsets are code points, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model.words import HopRole, Kind, Manner, Nesting, Relation, Stance


class Tier(StrEnum):
    """How sure a suggestion is. *low* holds beliefs and wishes, which are set aside unless somebody asks for them."""

    LIKELY = "likely"
    CHECK = "check"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class SuggestedHop:
    """One station of a source chain as the text names it.

    *agent* is who the mention stands for ("John Kirby" for "He"). *start* and *end* are the place of the mention, None
    where it is not in the text. *cue_start* and *cue_end*: the words that make the station ("Citing"), if any.
    """

    role: HopRole
    agent: str
    start: int | None = None
    end: int | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    unnamed: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A claim that the program sees in a text.

    *spans* are the claim's pieces in the order of the text; *quote* is ``text[start:end]``, from the start of the first
    piece to the end of the last. *speaker* is the mention as it stands ("He"), *speaker_resolved* who is meant by it
    ("John Kirby"); both are empty when the text doesn't say. *chain* is ordered, the first hand first; this document,
    which the archive knows better, is not in it. *parent* is the index, in the same answer, of the claim that this one
    sits in. *pattern* names the rule that found it ("say|left"), so that a person's decisions can teach the program.
    """

    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    quote: str
    speaker: str
    speaker_start: int | None
    speaker_end: int | None
    speaker_resolved: str
    cue: str
    cue_start: int | None
    cue_end: int | None
    manner: Manner
    stance: Stance
    tier: Tier
    chain: tuple[SuggestedHop, ...] = ()
    parent: int | None = None
    nesting: Nesting | None = None
    pattern: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class SuggestedLink:
    """What the claim at index *source* does to the claim at index *target*, and the words that say so.

    The indexes are those of :attr:`Suggestions.claims`. *evidence_start* and *evidence_end* are None where the relation
    shows only in what the claims say.
    """

    source: int
    target: int
    relation: Relation
    evidence_start: int | None = None
    evidence_end: int | None = None
    tier: Tier = Tier.CHECK


@dataclass(frozen=True, slots=True)
class FoundReference:
    """A document that a text names.

    *scheme* is un-symbol, resolution, treaty, doi or url; *value* is the name in its one uniform spelling.
    """

    start: int
    end: int
    text: str
    scheme: str
    value: str


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All that is suggested for one text, in its order. *language* is the one it was read in (ISO 639-1)."""

    language: str
    claims: tuple[Suggestion, ...] = ()
    references: tuple[FoundReference, ...] = ()
    links: tuple[SuggestedLink, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldClaim:
    """A claim of a held document: *speakers* by name."""

    id: int
    quotation: str
    speakers: tuple[str, ...] = ()
    stance: Stance = Stance.ASSERT


@dataclass(frozen=True, slots=True)
class HeldDocument:
    """A document that may be named.

    *keys* are those of :func:`core.claims.references.of_document`; *people* sent or wrote it; *day* is its EDTF date.
    """

    id: int
    keys: frozenset[str]
    claims: tuple[HeldClaim, ...]
    title: str = ""
    people: tuple[str, ...] = ()
    day: str = ""
    kind: Kind = Kind.OTHER


@dataclass(frozen=True, slots=True)
class HeldLink:
    """What the claim at index *source* does to the claim with the number *target*, and the words that say so."""

    source: int
    target: int
    relation: Relation
    evidence_start: int | None
    evidence_end: int | None
    tier: Tier
