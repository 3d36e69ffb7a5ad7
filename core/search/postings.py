"""How posting lists lie in a segment: blocks of rows and counts, and apart from them the positions, packed to the bit.

The lists of a field follow each other in the order of their terms. A list is cut into blocks of up to :data:`BLOCK`
rows. For a block there are, each in an array of its own: its first row, how many rows and how many positions it has,
and how many bits each of its numbers takes. Where a block starts follows from that. The numbers of a row are the step
from the row before (none for the first) with the count less one in its low bits; those of a position are the step from
the one before in the same row. What asks only which rows have a term never touches positions, and what asks for
positions unpacks those of the rows that it names.

Everything works on many blocks at once: a term, or all terms that start with something.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.search.bits import MAX_WIDTH, Ints, pack, unpack, widths_of

BLOCK = 256
"""Rows a block, at most."""

HEADS = ("first", "rows", "places", "row_bits", "count_bits", "place_bits")
"""The arrays with one number a block; *rows* is less one."""

_TOO_MANY = "more rows or words than an index can hold"


class Lists(NamedTuple):
    """Posting lists of several terms, as arrays.

    *terms*, *rows* and *counts* have one number a posting, in the order of terms and then of rows; *terms* are numbers
    that rise. *steps* has one number a position: the position itself for the first in a row, else the step to it.
    """

    terms: Ints
    rows: Ints
    counts: Ints
    steps: Ints


class Packed(NamedTuple):
    """Lists as they are written: an array of each of :data:`HEADS`, the blocks of each term, and the two streams."""

    heads: dict[str, Ints]
    blocks: Ints
    lists: bytes
    places: bytes


def starts_of(lengths: Ints) -> Ints:
    """Where each of several stretches begins that follow each other."""
    return np.cumsum(lengths) - lengths


def within(lengths: Ints) -> Ints:
    """0, 1, 2 … for each stretch."""
    total = int(lengths.sum())
    return np.arange(total) - np.repeat(starts_of(lengths), lengths)


def packed(lists: Lists, term_count: int) -> Packed:
    """Lists in blocks. Terms are numbered from 0; each has a posting."""
    made = packed_rows(lists.terms, lists.rows, lists.counts, term_count)
    if not len(lists.terms):
        return made
    size = made.heads["rows"] + 1
    places = np.add.reduceat(lists.counts, starts_of(size))
    place_bits = widths_of(np.maximum.reduceat(lists.steps, starts_of(places)))
    if int(place_bits.max()) > MAX_WIDTH:
        raise OverflowError(_TOO_MANY)
    heads = made.heads | {"places": places, "place_bits": place_bits}
    return made._replace(heads=heads, places=_stream(lists.steps, place_bits, places))


def packed_rows(terms: Ints, rows: Ints, counts: Ints, term_count: int) -> Packed:
    """As :func:`packed`, without positions."""
    number = len(terms)
    of_term = np.bincount(terms, minlength=term_count)
    of_term = of_term.astype(np.int64)
    blocks = (of_term + BLOCK - 1) // BLOCK
    if not number:
        return Packed(dict.fromkeys(HEADS, np.zeros(0, np.int64)), blocks, b"", b"")
    first = np.repeat(starts_of(of_term), blocks) + within(blocks) * BLOCK
    size = np.diff(first, append=number)
    steps = np.zeros(number, np.int64)
    np.subtract(rows[1:], rows[:-1], out=steps[1:])
    steps[first] = 0
    counts = counts - 1
    row_bits = widths_of(np.maximum.reduceat(steps, first))
    count_bits = widths_of(np.maximum.reduceat(counts, first))
    if int((row_bits + count_bits).max()) > MAX_WIDTH:
        raise OverflowError(_TOO_MANY)
    none = np.zeros(len(first), np.int64)
    heads = {
        "first": rows[first],
        "rows": size - 1,
        "places": none,
        "row_bits": row_bits,
        "count_bits": count_bits,
        "place_bits": none,
    }
    steps <<= np.repeat(count_bits, size)
    steps |= counts
    return Packed(heads, blocks, _stream(steps, row_bits + count_bits, size), b"")


def _stream(numbers: Ints, widths: Ints, lengths: Ints) -> bytes:
    """Blocks of numbers, each block from a full byte on; those that are 0 bits wide are nowhere."""
    sizes = (widths * lengths + 7) // 8
    wide = widths > 0
    if not wide.all():
        numbers = numbers[np.repeat(wide, lengths)]
        widths, lengths = widths[wide], lengths[wide]
    every = np.repeat(widths, lengths)
    starts = np.arange(len(every))
    starts *= every
    starts += np.repeat(starts_of(sizes[wide]) * 8 - starts_of(lengths) * widths, lengths)
    return pack(numbers, starts, every, int(sizes.sum()))


Which = slice | Ints
"""Some of the blocks of a field: a range of them, or their numbers, which rise."""


class Blocks(NamedTuple):
    """The heads of a field's blocks, and where each begins in the two streams (bytes); one number more for the end."""

    first: NDArray[np.integer]
    rows: NDArray[np.integer]
    places: NDArray[np.integer]
    row_bits: NDArray[np.integer]
    count_bits: NDArray[np.integer]
    place_bits: NDArray[np.integer]
    lists_at: Ints
    places_at: Ints

    @classmethod
    def of(cls, heads: dict[str, NDArray[np.integer]]) -> Blocks:
        """From the arrays as they were written."""
        rows = heads["rows"].astype(np.int64) + 1
        widths = heads["row_bits"].astype(np.int64) + heads["count_bits"]
        list_sizes = (rows * widths + 7) // 8
        place_sizes = (heads["places"].astype(np.int64) * heads["place_bits"] + 7) // 8
        return cls(
            *(heads[name] for name in HEADS),
            lists_at=np.append(0, np.cumsum(list_sizes)),
            places_at=np.append(0, np.cumsum(place_sizes)),
        )

    def sizes(self, which: Which) -> Ints:
        """How many rows each of these blocks has."""
        return self.rows[which].astype(np.int64) + 1

    def read(self, stream: memoryview, start: int, which: Which) -> tuple[Ints, Ints]:
        """The rows and counts of *which* blocks; *stream* begins with block *start*."""
        size = self.sizes(which)
        row_bits = self.row_bits[which].astype(np.int64)
        count_bits = self.count_bits[which].astype(np.int64)
        offsets = self.lists_at[:-1][which] - self.lists_at[start]
        if len(size) == 1:
            wide, narrow = int(row_bits[0]), int(count_bits[0])
            bits = int(offsets[0]) * 8 + np.arange(int(size[0])) * (wide + narrow)
            numbers = unpack(stream, bits, wide + narrow)
            rows = np.cumsum(numbers >> narrow) + int(self.first[which][0])
            return rows, (numbers & ((1 << narrow) - 1)) + 1
        block = np.repeat(np.arange(len(size)), size)
        begins = starts_of(size)
        widths = row_bits + count_bits
        bits = (offsets * 8 - begins * widths)[block]
        every = widths[block]
        numbers = unpack(stream, bits + np.arange(len(block)) * every, every)
        narrow = count_bits[block]
        sums = np.cumsum(numbers >> narrow)
        rows = sums + (self.first[which] - sums[begins])[block]
        return rows, (numbers & ((1 << narrow) - 1)) + 1

    def steps(self, stream: memoryview, start: int, which: Which) -> Ints:
        """All position steps of *which* blocks; *stream* begins with block *start*."""
        number = self.places[which].astype(np.int64)
        widths = self.place_bits[which].astype(np.int64)
        bits = (self.places_at[:-1][which] - self.places_at[start]) * 8 - starts_of(number) * widths
        every = np.repeat(widths, number)
        return unpack(stream, np.repeat(bits, number) + np.arange(len(every)) * every, every)

    def positions(self, stream: memoryview, start: int, which: Which, counts: Ints, begins: Ints, chosen: Ints) -> Ints:
        """The positions of the *chosen* postings (numbers that rise) of *which* blocks, one row after the other.

        *counts* are those of all postings of these blocks, and *begins* their sums before each; *stream* begins with
        block *start*.
        """
        size = self.sizes(which)
        block = np.searchsorted(np.cumsum(size), chosen, side="right")
        skipped = begins[chosen] - begins[starts_of(size)][block]
        widths = self.place_bits[which].astype(np.int64)[block]
        often = counts[chosen]
        bits = (self.places_at[:-1][which] - self.places_at[start])[block] * 8 + skipped * widths
        every = np.repeat(widths, often)
        return summed(unpack(stream, np.repeat(bits, often) + within(often) * every, every), often)


def summed(steps: Ints, counts: Ints) -> Ints:
    """Positions from their steps, row by row."""
    if not len(steps):
        return steps
    sums = np.cumsum(steps)
    starts = starts_of(counts)
    return sums - np.repeat(sums[starts] - steps[starts], counts)
