"""Where the words of an old text stand in a new one: told by what surrounds them, never by a lookalike elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Set
from dataclasses import replace

from core.claims.anchors import Doubt, Placer, holds
from core.likeness import runs
from core.model import Difference, Span
from core.store.correcting import Place


def place(before: str, after: str, known: Mapping[int, Span], doubted: Set[int]) -> dict[int, Place]:
    """The place of each span of *before* in *after*.

    Where both texts are aligned as wholes, a span among unchanged words is where its counterpart is. Any other is
    looked for by its words (:mod:`core.claims.anchors`), or is in doubt. Those in *doubted* stand nowhere in *before*.
    """
    unchanged = [run for run in runs(before, after) if run[0] is Difference.EQUAL]
    starts = [run[1] for run in unchanged]
    placer, of_doubted = Placer(after, before), Placer(after)
    places: dict[int, Place] = {}
    for span_id, span in known.items():
        if span_id not in doubted:
            number = bisect_right(starts, span.start) - 1
            if number >= 0 and span.end <= unchanged[number][2]:
                moved = span.start + unchanged[number][3] - unchanged[number][1]
                counterpart = replace(span, start=moved, end=moved + span.end - span.start)
                if holds(after, counterpart):
                    places[span_id] = Place(counterpart.start, counterpart.end)
                    continue
        places[span_id] = placed_or_doubtful(of_doubted if span_id in doubted else placer, span, after)
    return places


def placed_or_doubtful(placer: Placer, span: Span, text: str) -> Place:
    """Where *placer* finds a span, or that it is in doubt."""
    found = placer.place(span)
    if isinstance(found, Doubt):
        at = min(span.start, len(text))
        return Place(at, at, in_doubt=True, best=found.best, likeness=found.likeness)
    return Place(found.start, found.end, likeness=found.likeness)
