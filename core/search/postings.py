# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportPrivateUsage=false
# (Whoosh has no annotations here, and its writer of postings can only be extended through its private names.)
"""How posting lists lie in the file: blocks of rows and counts, and apart from them the positions, as plain arrays.

A block is a head, the rows (as differences) with how often each has the term, and the positions (as differences within
a row). Numbers are as narrow as the block allows, and packed where that makes them smaller. Whole lists are read into
arrays at once; what asks only which rows have a term never touches positions. A block of one row, as most terms have,
has a shorter head.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.codec import whoosh3
from whoosh.filedb.structfile import StructFile

Ints = NDArray[np.int64]

BLOCK = 1_024
"""Rows a block."""

_LAST, _SINGLE, _ROWS_PACKED, _POSITIONS_PACKED = 1, 2, 4, 8
_HEAD = struct.Struct("<BBHII")
_SINGLE_HEAD = struct.Struct("<BBIH")
_WIDTHS = ("<u1", "<u2", "<u4")
_WORTH_PACKING = 48


class Block(NamedTuple):
    """A block as it was read; *places* are positions, decoded only when they are asked for."""

    rows: Ints
    counts: Ints
    places: bytes
    width: str

    def positions(self) -> Ints:
        """The positions of all rows, one row after the other."""
        steps = np.frombuffer(self.places, self.width).astype(np.int64)
        sums = np.cumsum(steps)
        starts = np.cumsum(self.counts) - self.counts
        return sums - np.repeat(sums[starts] - steps[starts], self.counts)


def _narrow(numbers: Ints) -> tuple[int, bytes]:
    """Numbers in the narrowest of the widths that holds them all."""
    top = int(numbers.max())
    code = 0 if top < 1 << 8 else 1 if top < 1 << 16 else 2
    return code, numbers.astype(_WIDTHS[code]).tobytes()


def _packed(data: bytes) -> tuple[bool, bytes]:
    if len(data) < _WORTH_PACKING:
        return False, data
    packed = zlib.compress(data, 3)
    return (True, packed) if len(packed) < len(data) else (False, data)


class PostingsWriter(whoosh3.W3PostingsWriter):
    """Writes blocks in place of Whoosh's pickles. Weights are counts: fields are weighed when a query is made."""

    def _write_block(self, last: bool = False) -> None:
        info: whoosh3.W3TermInfo = self._terminfo  # pyright: ignore[reportAssignmentType] - set by start_postings
        info.add_block(self)
        counts = np.array([len(value) // 4 for value in self._values], np.int64)
        positions = np.frombuffer(b"".join(self._values), "<u4").astype(np.int64)
        steps = np.diff(positions, prepend=0)
        starts = np.cumsum(counts) - counts
        steps[starts] = positions[starts]
        width, places = _narrow(steps)
        if len(counts) == 1 and counts[0] < 1 << 16:
            head = _SINGLE_HEAD.pack(_SINGLE | last, width << 4, self._ids[0], int(counts[0]))
            self._postfile.write(head + places)
        else:
            row_width, rows = _narrow(np.diff(np.array(self._ids, np.int64), prepend=0))
            count_width, often = _narrow(counts)
            rows_packed, rows = _packed(rows + often)
            places_packed, places = _packed(places)
            flags = last | (_ROWS_PACKED * rows_packed) | (_POSITIONS_PACKED * places_packed)
            widths = row_width | count_width << 2 | width << 4
            self._postfile.write(_HEAD.pack(flags, widths, len(counts), len(rows), len(places)) + rows + places)
        self._blockcount += 1
        self._new_block()


def read_blocks(file: StructFile, offset: int) -> Iterator[Block]:
    """The blocks of the posting list that starts at *offset*."""
    last = False
    while not last:
        flags, widths = file.get(offset, 2)
        last = bool(flags & _LAST)
        width = _WIDTHS[widths >> 4]
        if flags & _SINGLE:
            _flags, _widths, row, count = _SINGLE_HEAD.unpack(file.get(offset, _SINGLE_HEAD.size))
            offset += _SINGLE_HEAD.size
            size = count * int(width[-1])
            yield Block(np.array([row], np.int64), np.array([count], np.int64), file.get(offset, size), width)
        else:
            _flags, _widths, rows, length, size = _HEAD.unpack(file.get(offset, _HEAD.size))
            offset += _HEAD.size
            data = file.get(offset, length)
            if flags & _ROWS_PACKED:
                data = zlib.decompress(data)
            offset += length
            row_width = _WIDTHS[widths & 3]
            steps = np.frombuffer(data, row_width, rows)
            counts = np.frombuffer(data, _WIDTHS[widths >> 2 & 3], rows, rows * int(row_width[-1]))
            places = file.get(offset, size)
            if flags & _POSITIONS_PACKED:
                places = zlib.decompress(places)
            yield Block(np.cumsum(steps, dtype=np.int64), counts.astype(np.int64), places, width)
        offset += size


def add_counts(weights: NDArray[np.float32], file: StructFile, offset: int) -> None:
    """Add to each row's weight how often it has the term whose posting list starts at *offset*."""
    flags, _widths, row, count = _SINGLE_HEAD.unpack(file.get(offset, _SINGLE_HEAD.size))
    if flags == _SINGLE | _LAST:
        weights[row] += count
        return
    for block in read_blocks(file, offset):
        weights[block.rows] += block.counts


def values(block: Block) -> list[bytes]:
    """The positions of each row as Whoosh's writer wants them, for merging."""
    packed = block.positions().astype("<u4").tobytes()
    ends: list[Any] = (np.cumsum(block.counts) * 4).tolist()
    return [packed[start:end] for start, end in zip([0, *ends], ends, strict=False)]
