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


def _bits(points: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """A bit for each letter; several letters share one."""
    return np.uint64(1) << (points & np.uint32(63)).astype(np.uint64)


class Lexicon:
    """The words of one field in one segment by their length, ready to be searched for likeness."""

    def __init__(self, terms: FieldTerms) -> None:
        self._terms = terms
        self._first = terms.prefixed(MARK.encode()).stop
        text, ends = terms.characters(self._first, terms.count)
        lengths = np.diff(ends, prepend=0)
        letters = np.zeros(0, np.uint64)
        if len(ends):
            points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
            letters = np.bitwise_or.reduceat(_bits(points), ends - lengths)
        order = np.argsort(lengths, kind="stable")
        self._numbers = (order + self._first).astype(np.int32)
        self._letters = letters[order]
        self._until = np.cumsum(np.bincount(lengths)) if len(ends) else lengths
        """How many words are so long or shorter."""

    def fitting(self, word: str, limit: int) -> list[str]:
        """The words whose length and letters do not tell that they are farther than *limit* from a word."""
        letters = np.bitwise_or.reduce(_bits(np.array([ord(char) for char in word], np.uint32)))
        start, stop = self._shorter_than(len(word) - limit), self._shorter_than(len(word) + limit + 1)
        # a change takes away one kind of letter at most, and brings in one at most
        theirs = self._letters[start:stop]
        near = np.bitwise_count(letters & ~theirs) <= limit
        near &= np.bitwise_count(theirs & ~letters) <= limit
        numbers: list[int] = self._numbers[start:stop][near].tolist()
        return [self._terms.text(number).decode() for number in numbers]

    def _shorter_than(self, length: int) -> int:
        return int(self._until[min(length, len(self._until)) - 1]) if length > 0 and len(self._until) else 0


def alike(word: str, others: list[str], limit: int) -> list[tuple[int, str]]:
    """``(distance, word)`` of those within the limit."""
    if not others:
        return []
    far = _distances(word, others)
    return [(distance, other) for distance, other in zip(far.tolist(), others, strict=True) if distance <= limit]


def _distances(word: str, others: list[str]) -> Ints:
    """How far each of these words is from one, as :func:`distance` counts; all words at a time."""
    lengths = np.array([len(other) for other in others], np.int64)
    longest = int(lengths.max())
    padded = "".join(other.ljust(longest, "\0") for other in others)
    points = np.frombuffer(padded.encode("utf-32-le", "surrogatepass"), "<u4")
    letters = np.ascontiguousarray(points.reshape(len(others), longest).T)  # one row a place, one column a word
    before: NDArray[np.int8] | None = None
    row = np.repeat(np.arange(longest + 1, dtype=np.int8)[:, None], len(others), axis=1)
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
    return row[lengths, np.arange(len(others))].astype(np.int64)
