"""Intervals of a text that are asked for by place: which of them touch the lines in view?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Generic, Protocol, TypeVar


class Spanned(Protocol):
    """Something with a start and an exclusive end, in UTF-16 units."""

    @property
    def start(self) -> int:
        """Where it starts."""
        ...

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        ...


S = TypeVar("S", bound=Spanned)


class Intervals(Generic[S]):
    """Intervals in the order of their starts, the longer first; they may overlap and nest."""

    def __init__(self, items: Iterable[S] = ()) -> None:
        self.items = sorted(items, key=lambda item: (item.start, -item.end))
        self._starts = [item.start for item in self.items]
        self._reach = list(accumulate((item.end for item in self.items), max))

    def touching(self, start: int, end: int) -> list[S]:
        """Those that share at least one unit with start..end."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [item for item in self.items[first:last] if item.end > start]

    def starting(self, start: int, end: int) -> list[S]:
        """Those that start within start..end (end exclusive)."""
        return self.items[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
