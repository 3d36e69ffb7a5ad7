"""Where the words of an old text stand in a new one: told by what surrounds them, never by a lookalike elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Set
from difflib import SequenceMatcher

from core.likeness import Run, runs
from core.model import Difference, Span
from core.store.correcting import Place

_ALIKE = 0.75
"""How alike corrected words must be to the ones they stand for: one letter in four read wrongly."""


def place(before: str, after: str, known: Mapping[int, Span], doubted: Set[int]) -> dict[int, Place]:
    """The place of each span of *before* in *after*.

    Both texts are aligned as a whole, so that each word of the old one has its counterpart: a span stands where its
    counterpart does, if that says the same or nearly. One that was in doubt already stands nowhere in *before*.
    """
    aligned = _Aligned(before, after)
    return {span_id: aligned.place(span, span_id in doubted) for span_id, span in known.items()}


class _Aligned:
    def __init__(self, before: str, after: str) -> None:
        self._after = after
        self._runs: list[Run] = list(runs(before, after))
        self._starts = [run[1] for run in self._runs]

    def place(self, span: Span, in_doubt: bool) -> Place:
        """Where a span stands now, or might stand."""
        if in_doubt:
            return self._by_words(span)
        start, end = self._counterpart(span.start, at_end=False), self._counterpart(span.end, at_end=True)
        words = self._after[start:end]
        if start < end and words == span.exact:
            return Place(start, end)
        likeness = SequenceMatcher(None, span.exact, words, autojunk=False).ratio() if start < end else 0.0
        if likeness >= _ALIKE:
            return Place(start, end, likeness=likeness)
        best = (start, end) if likeness > 0.3 else None
        return Place(start, end, in_doubt=True, best=best, likeness=likeness)

    def _by_words(self, span: Span) -> Place:
        """A span in doubt is placed when its words are back, once, between the words that surrounded them."""
        around = span.prefix + span.exact + span.suffix
        if self._after.count(around) == 1:
            at = self._after.index(around) + len(span.prefix)
            return Place(at, at + len(span.exact))
        at = min(span.start, len(self._after))
        return Place(at, at, in_doubt=True)

    def _counterpart(self, place: int, *, at_end: bool) -> int:
        """The place of the new text that stands for one of the old; at the outer edge of what was replaced."""
        number = max(0, bisect_right(self._starts, place - at_end) - 1)
        if not self._runs:
            return 0
        kind, start, end, begin, stop = self._runs[number]
        if kind is Difference.EQUAL:
            return min(begin + place - start, stop)
        # Words that only the old text has: what replaced them follows, if anything did.
        replaced = self._runs[number + 1] if number + 1 < len(self._runs) else None
        if kind is Difference.FIRST and replaced is not None and replaced[0] is Difference.SECOND:
            begin, stop = replaced[3], replaced[4]
            if start < place < end:
                return begin + round((place - start) / (end - start) * (stop - begin))
        return stop if at_end else begin
