"""The lists of ``word*`` for beginnings that very many words share, made when a segment is written.

A first letter stands for a third of all posting lists there are. Adding these up when somebody types it takes a hundred
times longer than reading one list. Beginnings with fewer postings are added up when they are asked for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.search.analyzer import MARK
from core.search.bits import Ints
from core.search.postings import Lists, Packed, packed_rows

LONGEST = 4
"""Characters. Longer beginnings are seldom shared by so many words."""

OFTEN = 2
"""A list is made where there are more postings than so many times the rows of the segment."""

_AT_ONCE = 1 << 20


@dataclass(slots=True)
class _Open:
    """A beginning whose words are still coming; *weights* has the sum for each row of what was added up already."""

    prefix: bytes = b""
    words: int = 0
    postings: int = 0
    waiting: list[tuple[Ints, Ints]] = field(default_factory=list[tuple[Ints, Ints]])
    weights: NDArray[np.float64] | None = None


class Beginnings:
    """Takes the posting lists of a field in the order of its terms, a stretch at a time.

    Args:
        rows: how many rows the segment has.
    """

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self._open = [_Open() for _ in range(LONGEST)]
        self._made: dict[bytes, Packed] = {}

    def add(self, terms: list[bytes], lists: Lists) -> None:
        """Take in terms that come after all that were added; numbered from 0 in *lists*."""
        ends: list[int] = np.cumsum(np.bincount(lists.terms, minlength=len(terms))).tolist()
        first = bisect_left(terms, (MARK + "\U0010ffff").encode())  # loose forms do not begin as words do
        self._group(0, terms, [0, *ends], lists, first, len(terms))

    def _group(self, level: int, terms: list[bytes], at: list[int], lists: Lists, start: int, stop: int) -> None:
        """Sort the terms *start* to *stop* by their first ``level + 1`` characters."""
        while start < stop:
            prefix = terms[start].decode()[: level + 1]
            if len(prefix) <= level:
                start += 1
                continue
            key = prefix.encode()
            end = bisect_left(terms, key + b"\xff", start, stop)
            group = self._open[level]
            if group.prefix != key:
                self._close(group)
                group = self._open[level] = _Open(key)
            begin, last = at[start], at[end]
            group.words += end - start
            group.postings += last - begin
            group.waiting.append((lists.rows[begin:last], lists.counts[begin:last]))
            if group.postings > _AT_ONCE:
                self._add_up(group)
            inside = start > 0 and end < len(terms)  # neither has it begun before, nor will it go on
            if level + 1 < LONGEST and (not inside or group.postings > OFTEN * self._rows):
                self._group(level + 1, terms, at, lists, start, end)
            start = end

    def _add_up(self, group: _Open) -> None:
        if not group.waiting:
            return
        rows = np.concatenate([rows for rows, _counts in group.waiting])
        counts = np.concatenate([counts for _rows, counts in group.waiting])
        weights = np.bincount(rows, counts, self._rows).astype(np.float64, copy=False)
        group.weights = weights if group.weights is None else group.weights + weights
        group.waiting.clear()

    def _close(self, group: _Open) -> None:
        if group.postings > OFTEN * self._rows and group.words > 1:
            self._add_up(group)
            assert group.weights is not None
            rows = np.flatnonzero(group.weights)
            self._made[group.prefix] = packed_rows(
                np.zeros(len(rows), np.int64), rows, group.weights[rows].astype(np.int64), 1
            )

    def finish(self) -> Iterator[tuple[bytes, Packed]]:
        """The beginnings in order, each with its list, which has no positions."""
        for group in self._open:
            self._close(group)
        for prefix in sorted(self._made):
            yield prefix, self._made.pop(prefix)
