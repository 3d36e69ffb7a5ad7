"""One segment, opened: its posting lists and columns as arrays. Rows count from 0 within the segment.

The file of a segment never changes, so a leaf can outlive the commit it was opened for; which of its rows are deleted
is no business of the leaf's.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from core.search.bits import Ints
from core.search.files import FileReader, reading
from core.search.postings import HEADS, Blocks, Which

Floats = NDArray[np.float32]
T = TypeVar("T")

_NO_INTS = np.zeros(0, np.int64)
_LANDMARK = 32
"""Each so manieth term is kept in a list of its own, which is searched first."""


class FieldTerms:
    """The terms of a field in a segment, numbered in the order of their bytes, with their posting lists."""

    def __init__(self, file: FileReader, name: str) -> None:
        self._file = file
        self._name = name
        self._ends = file.numbers(f"{name}/ends")
        self._text = file.view(f"{name}/text")
        self._firsts = file.numbers(f"{name}/blocks")
        self.count = len(self._ends)
        self._blocks: Blocks | None = None
        self._landmarks: list[bytes] | None = None

    def text(self, number: int) -> bytes:
        """A term."""
        return bytes(self._text[int(self._ends[number - 1]) if number else 0 : int(self._ends[number])])

    def texts(self, start: int, stop: int) -> list[bytes]:
        """Terms *start* to *stop*."""
        ends: list[int] = self._ends[start:stop].tolist()
        text = self._text
        starts = [int(self._ends[start - 1]) if start else 0, *ends]
        return [bytes(text[begin:end]) for begin, end in zip(starts, ends, strict=False)]

    def characters(self, start: int, stop: int) -> tuple[str, Ints]:
        """The terms *start* to *stop* as one string, and where in it each ends (code points)."""
        begin = int(self._ends[start - 1]) if start else 0
        end = int(self._ends[stop - 1]) if stop > start else begin
        data = bytes(self._text[begin:end])
        leads = (np.frombuffer(data, np.uint8) & 0xC0) != 0x80
        counted = np.append(0, np.cumsum(leads))
        return data.decode(), counted[self._ends[start:stop].astype(np.int64) - begin]

    def lower(self, term: bytes) -> int:
        """How many terms come before this one."""
        if self._landmarks is None:
            self._landmarks = [self.text(number) for number in range(0, self.count, _LANDMARK)]
        after = bisect_left(self._landmarks, term)
        low, high = max(0, (after - 1) * _LANDMARK), min(after * _LANDMARK, self.count)
        while low < high:
            middle = (low + high) // 2
            if self.text(middle) < term:
                low = middle + 1
            else:
                high = middle
        return low

    def number(self, term: bytes) -> int | None:
        """The number of a term; None when no row has it."""
        at = self.lower(term)
        return at if at < self.count and self.text(at) == term else None

    def prefixed(self, prefix: bytes) -> range:
        """The numbers of the terms that start with something."""
        after = prefix.rstrip(b"\xff")
        end = self.lower(after[:-1] + bytes([after[-1] + 1])) if after else self.count
        return range(self.lower(prefix), end)

    @property
    def blocks(self) -> Blocks:
        """The heads of all blocks."""
        if self._blocks is None:
            self._blocks = Blocks.of({head: self._file.numbers(f"{self._name}/{head}") for head in HEADS})
        return self._blocks

    def block_range(self, start: int, stop: int) -> tuple[int, int]:
        """The blocks of terms *start* to *stop*."""
        return int(self._firsts[start]), int(self._firsts[stop])

    def reach(self, start: int, blocks: int) -> int:
        """The end of the longest stretch of terms from *start* on that has so many blocks; at least one term."""
        most = min(int(self._firsts[start]) + blocks, int(self._firsts[-1]))
        needle = self._firsts.dtype.type(most)  # of the same type, or NumPy converts the whole array
        return max(start + 1, int(np.searchsorted(self._firsts, needle, side="right")) - 1)

    def frequencies(self, start: int, stop: int) -> Ints:
        """In how many rows (deleted ones too) each of these terms stands."""
        first, last = self.block_range(start, stop)
        if first == last:
            return _NO_INTS
        cuts = self._firsts[start:stop].astype(np.int64) - first
        return np.add.reduceat(self.blocks.sizes(slice(first, last)), cuts)

    def postings(self, start: int, stop: int) -> tuple[Ints, Ints]:
        """The rows and counts of terms *start* to *stop*, one list after the other."""
        first, last = self.block_range(start, stop)
        if first == last:
            return _NO_INTS, _NO_INTS
        return self.read(slice(first, last))

    def blocks_near(self, number: int, rows: Ints) -> Ints:
        """The blocks of a term in which any of these rows can be."""
        first, last = self.block_range(number, number + 1)
        near = np.searchsorted(self.blocks.first[first:last].astype(np.int64), rows, side="right") - 1
        near = near[near >= 0]
        return first + near[np.flatnonzero(np.diff(near, prepend=-1))]

    def read(self, which: Which) -> tuple[Ints, Ints]:
        """The rows and counts of some blocks."""
        first, last = _range_of(which)
        return self.blocks.read(self._stream("list_stream", self.blocks.lists_at, first, last), first, which)

    def steps(self, start: int, stop: int) -> Ints:
        """The position steps of terms *start* to *stop*."""
        first, last = self.block_range(start, stop)
        stream = self._stream("place_stream", self.blocks.places_at, first, last)
        return self.blocks.steps(stream, first, slice(first, last))

    def positions(self, which: Which, counts: Ints, begins: Ints, chosen: Ints) -> Ints:
        """The positions in the *chosen* ones of the postings of some blocks, one row after the other.

        *counts* are those of all postings of these blocks, and *begins* the sums of the counts before each.
        """
        first, last = _range_of(which)
        stream = self._stream("place_stream", self.blocks.places_at, first, last)
        return self.blocks.positions(stream, first, which, counts, begins, chosen)

    def _stream(self, name: str, at: Ints, first: int, last: int) -> memoryview:
        return self._file.view(f"{self._name}/{name}", int(at[first]), int(at[last]))


def _range_of(which: Which) -> tuple[int, int]:
    return (which.start, which.stop) if isinstance(which, slice) else (int(which[0]), int(which[-1]) + 1)


class Leaf:
    """An open segment.

    Raises:
        IndexDamaged: from every method.
    """

    def __init__(self, path: Path) -> None:
        self._file = FileReader(path)
        self._memo: dict[str, object] = {}
        with reading():
            self.rows = int(self._file.numbers("#rows")[0])

    def close(self) -> None:
        """Let go of the file."""
        self._memo.clear()
        self._file.close()

    def memo(self, name: str, make: Callable[[], T]) -> T:
        """What *make* makes, made once; *name* must stand for one type."""
        if name not in self._memo:
            with reading():
                self._memo[name] = make()
        return cast("T", self._memo[name])

    def fields(self) -> list[str]:
        """The fields that any row has words in."""
        return sorted({name.split("/")[0] for name in self._file.names() if "/" in name})

    def field(self, name: str) -> FieldTerms | None:
        """The terms of a field; None when no row has any."""
        if f"{name}/ends" not in self._file:
            return None
        return self.memo(f"field:{name}", lambda: FieldTerms(self._file, name))

    def beginnings(self, field: str) -> FieldTerms | None:
        """The lists that were made for what very many words of a field begin with; None when there are none."""
        name = f"{field}/beginnings"
        if f"{name}/ends" not in self._file:
            return None
        return self.memo(f"beginnings:{field}", lambda: FieldTerms(self._file, name))

    def postings(self, field: str, term: bytes) -> tuple[Ints, Ints]:
        """The rows that have a term, in order, and how often each has it."""
        with reading():
            terms = self.field(field)
            number = None if terms is None else terms.number(term)
            return (_NO_INTS, _NO_INTS) if terms is None or number is None else terms.postings(number, number + 1)

    def numbers(self, name: str) -> Ints:
        """A column of numbers."""
        with reading():
            return self._file.numbers(f"#{name}").astype(np.int64)

    def coded(self, name: str) -> tuple[Ints, list[str]]:
        """A column of text: for each row the number of its value, and the values."""
        with reading():
            data = self._file.bytes(f"#{name}:values").decode()
            return self.numbers(name), json.loads(data)

    def lengths(self, field: str) -> Ints:
        """How many words a field has in each row."""
        with reading():
            name = f"{field}:length"
            return self.numbers(name) if f"#{name}" in self._file else np.zeros(self.rows, np.int64)
