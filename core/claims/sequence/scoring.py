"""How well suggestions agree with the claims that a person has: each is one of them or it is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.claims.drafts import Place
from core.model import Score, Suggestion, Tier

SAME = 0.5
"""The share of their joint length that a suggestion and a claim have in common when they are taken for the same."""
SHOWN = (Tier.LIKELY, Tier.CHECK)
"""The tiers that are put to a person without being asked for."""


def score(pairs: Iterable[tuple[Sequence[Suggestion], Sequence[Sequence[Place]]]]) -> Score:
    """Precision and recall over texts: for each what was suggested, and the pieces of the claims that there are."""
    right = suggested = wanted = 0
    for found, claims in pairs:
        shown = [one.spans for one in found if one.tier in SHOWN]
        right += _matched(shown, claims)
        suggested += len(shown)
        wanted += len(claims)
    return Score(right / suggested if suggested else 0.0, right / wanted if wanted else 0.0)


def _matched(found: Sequence[Sequence[Place]], claims: Sequence[Sequence[Place]]) -> int:
    """How many of each belong together, one to one, the likest first."""
    near = sorted(
        (-shared(one, other), at, to)
        for at, one in enumerate(found)
        for to, other in enumerate(claims)
        if one[0][0] < other[-1][1] and other[0][0] < one[-1][1]
    )
    taken: set[int] = set()
    met: set[int] = set()
    for likeness, at, to in near:
        if -likeness >= SAME and at not in taken and to not in met:
            taken.add(at)
            met.add(to)
    return len(taken)


def shared(first: Sequence[Place], second: Sequence[Place]) -> float:
    """How much of the text that either of two claims covers is covered by both (Jaccard)."""
    common = sum(max(0, min(end, other_end) - max(start, other)) for start, end in first for other, other_end in second)
    joint = sum(end - start for start, end in (*first, *second)) - common
    return common / joint if joint else 0.0
