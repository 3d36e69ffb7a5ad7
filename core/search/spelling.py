"""Words that are spelt alike: optimal string alignment, where a swap of two neighbours counts as one change."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.search.analyzer import MARK
from core.search.bits import Ints
from core.search.leaf import FieldTerms


def allowed_distance(word: str, asked: int | None = None) -> int:
    """How many changes *word~* allows: what was asked for up to two, else one for short words and two for others."""
    if asked is not None:
        return min(asked, 2)
    return 1 if len(word) <= 5 else 2


def distance(one: str, other: str, limit: int) -> int:
    """The changes that make *other* of *one*; ``limit + 1`` stands for all that is above the limit."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        current = [i]
        for j, right in enumerate(other, 1):
            cost = min(row[j] + 1, current[j - 1] + 1, row[j - 1] + (left != right))
            if before and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > limit and min(row) > limit:
            return limit + 1
        before, row = row, current
    return min(row[-1], limit + 1)


def _bits(points: NDArray[np.uint32]) -> NDArray[np.int64]:
    """A bit for each letter; several letters share one."""
    return np.int64(1) << (points % 63).astype(np.int64)


class Lexicon:
    """The words of one field in one segment, ready to be searched for likeness."""

    def __init__(self, terms: FieldTerms) -> None:
        first = terms.prefixed(MARK.encode()).stop
        self._terms = terms
        self._first = first
        text, ends = terms.characters(first, terms.count)
        self._points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
        self._starts = np.append(0, ends[:-1]) if len(ends) else ends
        self._lengths = ends - self._starts
        self._letters = np.bitwise_or.reduceat(_bits(self._points), self._starts) if len(ends) else ends

    def like(self, word: str, limit: int) -> list[tuple[int, str]]:
        """``(distance, word)`` of those within the limit."""
        letters = np.bitwise_or.reduce(_bits(np.array([ord(char) for char in word], np.uint32)))
        near = np.flatnonzero(np.abs(self._lengths - len(word)) <= limit)
        # a change takes away one kind of letter at most, and brings in one at most
        theirs = self._letters[near]
        fitting = np.bitwise_count(letters & ~theirs) <= limit
        fitting &= np.bitwise_count(theirs & ~letters) <= limit
        near = near[fitting]
        far = self._distances(word, near)
        close = far <= limit
        numbers = (near[close] + self._first).tolist()
        return [
            (distance, self._terms.text(number).decode())
            for distance, number in zip(far[close].tolist(), numbers, strict=True)
        ]

    def _distances(self, word: str, words: Ints) -> Ints:
        """How far each of these words is from one, as :func:`distance` counts; all words at a time."""
        if not len(words):
            return words
        lengths = self._lengths[words]
        longest = int(lengths.max())
        at = np.minimum(self._starts[words] + np.arange(longest)[:, None], len(self._points) - 1)
        letters = self._points[at]  # one row a place, one column a word
        before: NDArray[np.int8] | None = None
        row = np.repeat(np.arange(longest + 1, dtype=np.int8)[:, None], len(words), axis=1)
        for i, char in enumerate(word):
            same = letters == ord(char)
            current = np.empty_like(row)
            current[0] = i + 1
            np.minimum(row[1:] + np.int8(1), row[:-1] + ~same, out=current[1:])
            if before is not None:
                swapped = same[:-1] & (letters[1:] == ord(word[i - 1]))
                np.copyto(current[2:], np.minimum(current[2:], before[:-2] + np.int8(1)), where=swapped)
            for j in range(1, longest + 1):
                np.minimum(current[j], current[j - 1] + np.int8(1), out=current[j])
            before, row = row, current
        return row[lengths, np.arange(len(words))].astype(np.int64)
