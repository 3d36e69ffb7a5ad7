"""Words that are spelt alike: optimal string alignment, where a swap of two neighbours counts as one change."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from core.search.analyzer import MARK


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


def _letters(word: str) -> int:
    """Which letters a word has, as bits; several letters share a bit."""
    bits = 0
    for char in word:
        bits |= 1 << (ord(char) % 63)
    return bits


class Lexicon:
    """The words of one field in one segment, ready to be searched for likeness."""

    def __init__(self, terms: Iterable[bytes]) -> None:
        mark = MARK.encode()
        self._words = [term.decode() for term in terms if not term.startswith(mark)]
        self._letters = np.array([_letters(word) for word in self._words], np.int64)
        self._lengths = np.array([len(word) for word in self._words], np.int64)

    def like(self, word: str, limit: int) -> list[tuple[int, str]]:
        """``(distance, word)`` of those within the limit."""
        letters = np.int64(_letters(word))
        # a change takes away one kind of letter at most, and brings in one at most
        missing, added = np.bitwise_count(letters & ~self._letters), np.bitwise_count(self._letters & ~letters)
        near = (np.abs(self._lengths - len(word)) <= limit) & (missing <= limit) & (added <= limit)
        found = [(distance(word, self._words[at], limit), self._words[at]) for at in np.flatnonzero(near).tolist()]
        return [pair for pair in found if pair[0] <= limit]
