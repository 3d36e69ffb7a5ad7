"""What a model is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.claims.drafts import Place


@dataclass(frozen=True, slots=True)
class Marked:
    """A claim as a person has it."""

    spans: tuple[Place, ...]
    cue: Place | None = None
    speaker: Place | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A document as a person has it: its claims, and what the decisions about the suggestions in it were."""

    text: str
    language: str
    claims: tuple[Marked, ...]
    decisions: tuple[Mapping[str, object], ...] = ()
