"""Where the rows of a long list stand, of which only those that were seen have been measured."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate


class RowHeights:
    """Heights and tops of rows; those that were not measured are *usual* high.

    A hundred thousand rows cost nothing until they are measured: this is made anew for each key that is typed.
    """

    def __init__(self) -> None:
        self.count = 0
        """How many rows there are."""
        self.usual = 0
        """The height of rows that were not measured; 0 until it is known."""
        self._heights: dict[int, int] = {}
        self._fresh: set[int] = set()
        self._measured: list[int] | None = []
        self._beyond: list[int] = [0]

    def clear(self) -> None:
        """Forget all rows."""
        self.count = self.usual = 0
        self._heights.clear()
        self._fresh.clear()
        self._measured = None

    def forget(self, first: int, last: int) -> None:
        """The heights of rows *first* to *last* are out of date: they stay until they are measured again."""
        self._fresh = {row for row in self._fresh if not first <= row <= last}

    def is_fresh(self, row: int) -> bool:
        """Whether a row was measured since it changed."""
        return row in self._fresh

    def measure(self, row: int, height: int) -> bool:
        """Say how high a row is; whether that is another height than before."""
        changed = height != self.height(row)
        self._fresh.add(row)
        if row not in self._heights or changed:
            self._heights[row] = height
            self._measured = None
        return changed

    def height(self, row: int) -> int:
        """How high a row is, as far as is known."""
        return self._heights.get(row, self.usual)

    def top(self, row: int) -> int:
        """How far below the first row's top a row starts; of the row after the last, where all of them end."""
        measured = self._measured
        if measured is None:
            measured = self._measured = sorted(self._heights)
            self._beyond = list(accumulate((self._heights[one] - self.usual for one in measured), initial=0))
        return row * self.usual + self._beyond[bisect_left(measured, row)]

    def row_at(self, y: int) -> int:
        """The row at *y*; the nearest one outside. With rows of no height, the last of those that start there."""
        low, high = 0, max(0, self.count - 1)
        while low < high:
            middle = (low + high + 1) // 2
            if self.top(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low

    def settle_usual(self) -> None:
        """Take the mean of the rows that are measured for the others, from now on."""
        if self._heights:
            self.usual = max(1, round(sum(self._heights.values()) / len(self._heights)))
            self._measured = None
