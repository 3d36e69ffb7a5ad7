"""A claim while it is being worked out: places and marks that later steps read, before it becomes a Suggestion."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.model import HopRole, Stance

Place = tuple[int, int]


@dataclass(slots=True)
class Via:
    """Somebody else on the claim's way: where they are named, and the words that make them part of it."""

    role: HopRole
    mention: Place
    cue: Place


@dataclass(slots=True)
class Draft:
    """What a rule saw. *sure* runs from 0 to 3; *pattern* is "lemma|shape". *kind* is what the speaker's mention is."""

    spans: list[Place]
    cue: Place | None
    stance: Stance
    pattern: str
    speaker: Place | None = None
    kind: str = ""
    antecedent: Place | None = None
    sure: float = 2.0
    via: list[Via] = field(default_factory=list[Via])
    negative: bool = False
    inner: bool = False
    floating: bool = False
    open_end: bool = False
    paragraph: int = 0
