"""The words of a text by place: finds where a quotation stands whose words are only nearly there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from core.claims import alike
from core.model import Span

_COMMON = 200
"""Words more frequent than this tell nothing about a place."""
_SEEDS = 12
_ALIGNED = 5
"""Places, found by single words, that are compared word by word."""
_LONGEST = 1_500
"""Words of a quotation up to which it is looked for word by word, which takes time by the square of them."""


class WordIndex:
    """The words of a text and where each stands."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts, self._ends, self._keys = alike.words(text)
        self._places: dict[str, list[int]] = {}
        for place, key in enumerate(self._keys):
            self._places.setdefault(key, []).append(place)

    def places(self, span: Span) -> Iterator[tuple[int, int, alike.Likeness]]:
        """Where the words of *span* nearly stand, and how nearly; with its punctuation."""
        quoted = alike.words(span.exact)[2]
        if not 0 < len(quoted) <= _LONGEST:
            return
        # The outermost word of each side may be cut in two.
        before = alike.words(span.prefix)[2][1:]
        after = alike.words(span.suffix)[2][:-1]
        sought = [*before, *quoted, *after]
        first, last = len(before), len(before) + len(quoted)
        seen: set[tuple[int, int]] = set()
        for offset in self._offsets(sought):
            slack = max(3, len(sought) // 8)
            low = max(0, offset - slack)
            there = self._keys[low : offset + len(sought) + slack]
            part = _part(sought, there, first, last)
            if part is None or (low + part[0], low + part[1]) in seen:
                continue
            start, end = low + part[0], low + part[1]
            seen.add((start, end))
            at, to = self._with_marks(span.exact, self._starts[start], self._ends[end - 1])
            signs = (span.exact, self._text[at:to])
            yield at, to, alike.compared(quoted, self._keys[start:end], signs)

    def _offsets(self, sought: list[str]) -> list[int]:
        """Where the sought words would start in the text, by the votes of the rare ones among them."""
        rare = sorted(
            (len(self._places[key]), place) for place, key in enumerate(sought) if len(self._places.get(key, ())) > 0
        )
        votes: Counter[int] = Counter()
        for count, place in rare[:_SEEDS]:
            if count > _COMMON:
                break
            for there in self._places[sought[place]]:
                votes[(there - place) // 4] += 1
        near: Counter[int] = Counter()
        for bucket, count in votes.items():
            near[bucket] = count + votes.get(bucket - 1, 0) + votes.get(bucket + 1, 0)
        return [bucket * 4 + 2 for bucket, _ in near.most_common(_ALIGNED)]

    def _with_marks(self, exact: str, start: int, end: int) -> tuple[int, int]:
        """A place with the punctuation before and after its words that the quotation has."""
        heads, tails, _ = alike.words(exact)
        text = self._text
        start -= _marks(exact[: heads[0]][::-1], text[max(0, start - 2 * heads[0] - 8) : start][::-1])
        trail = exact[tails[-1] :]
        return start, end + _marks(trail, text[end : end + 2 * len(trail) + 8])


def _marks(wanted: str, there: str) -> int:
    """How many characters of *there* are the punctuation *wanted*, read away from the words."""
    count = len("".join(alike.printed(wanted).split()))
    spaced = any(map(str.isspace, wanted))
    taken = 0
    for place, char in enumerate(there):
        if not count or char.isalnum() or (char.isspace() and not spaced):
            break
        if not char.isspace():
            count -= 1
            taken = place + 1
    return taken


def _part(sought: list[str], there: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Which of *there* stand for ``sought[first:last]``; None when none do."""
    start = end = None
    for kind, i, j, k, m in SequenceMatcher(None, sought, there, autojunk=False).get_opcodes():
        if kind == "insert" or j <= first or i >= last:
            continue
        if kind == "equal" or j - i == m - k:
            low, high = k + max(0, first - i), m - max(0, j - last)
        else:  # what replaces words inside and outside of the quotation is shared out from its inner edge
            low = max(k, m - (j - first)) if i < first else k
            high = min(m, k + (last - i)) if j > last else m
        if kind == "delete" or low >= high:
            continue
        start = low if start is None else start
        end = high
    return None if start is None or end is None else (start, end)
