"""Rows in which words follow each other or stand near, found segment by segment.

Which rows have all the words is known before any position is read. These rows are then taken a stretch at a time, and
within it the word with the fewest positions comes first: of the others only those rows are unpacked that are still in
question. Between two stretches there is time to stop; what was found until then stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from core.search.analyzer import class_terms
from core.search.bits import Ints
from core.search.language import Slot
from core.search.leaf import FieldTerms
from core.search.memory import Memory
from core.search.patience import OutOfTime, Patience
from core.search.postings import Which, starts_of
from core.search.proximity import counted, near, those_in, united
from core.search.snapshot import Mask, Snapshot, Space

_STRETCH = 250_000
"""So many positions are looked at in one step: some milliseconds' work, and what fits into a processor's cache."""

_BLOCKS_A_STEP = 1_024
_NONE = np.zeros(0, np.int64)


class Found(NamedTuple):
    """Rows and how often the sequence stands in each; *cut*: not all rows were looked at, for want of time."""

    rows: Ints
    counts: Ints
    cut: bool


def find(space: Space, field: str, slots: Sequence[Slot], slop: int | None, patience: Patience) -> Found:
    """The rows of a scope in which the words stand at these places; with *slop*, near each other in any order.

    Raises:
        Cancelled: somebody asked for it.
    """
    if slop is not None:
        slots = tuple({slot.exact: slot for slot in reversed(slots)}.values())[::-1]
    rows: list[Ints] = [_NONE]
    counts: list[Ints] = [_NONE]
    cut = False
    snapshot = space.snapshot
    try:
        for number, (leaf, offset) in enumerate(zip(snapshot.leaves, snapshot.offsets, strict=False)):
            terms = leaf.field(field)
            if terms is None:
                continue
            inside = space.inside[offset : offset + leaf.rows]
            for found, often in _in_segment(snapshot, number, field, terms, inside, slots, slop, patience):
                rows.append(found + offset)
                counts.append(often)
    except OutOfTime:
        cut = True
    return Found(np.concatenate(rows), np.concatenate(counts), cut)


def places(space: Space, field: str, exact: str, wanted: Mask) -> Ints:
    """Where any form of a word stands in the *wanted* rows: ``row << 32 | position``, in order."""
    found: list[Ints] = [_NONE]
    snapshot = space.snapshot
    for number, (leaf, offset) in enumerate(zip(snapshot.leaves, snapshot.offsets, strict=False)):
        terms = leaf.field(field)
        here = wanted[offset : offset + leaf.rows]
        if terms is not None and here.any():
            word = _word(terms, Slot(0, exact, loose=True), snapshot.languages)
            having = word.narrow(here, snapshot.raw, (number, field))
            found.append(word.places(0, leaf.rows, having) + (offset << 32))
    return np.concatenate(found)


class _List(NamedTuple):
    """The postings in some blocks of a term; *begins* says how many of their positions come before each."""

    blocks: Which
    rows: Ints
    counts: Ints
    begins: Ints


class _Word:
    """What may stand at a place of a sequence, in one segment: a few terms, or all that start with something."""

    def __init__(self, terms: FieldTerms, numbers: list[int], begun: range) -> None:
        self._terms = terms
        self._numbers = numbers
        self.begun = begun
        self.lists: list[_List] = []
        self._placed = _NONE

    @property
    def frequency(self) -> int:
        """In how many rows it stands, counted for each of its terms."""
        return sum(int(self._terms.frequencies(number, number + 1)[0]) for number in self._numbers)

    def narrow(self, wanted: Mask, raw: Memory[tuple[Ints, Ints]], key: tuple[int, str]) -> Mask:
        """Read the lists of its terms as far as the *wanted* rows need them; which of these rows have it."""
        rows = np.flatnonzero(wanted)
        having = np.zeros(len(wanted), np.bool_)
        for number in self._numbers:
            first, last = self._terms.block_range(number, number + 1)
            blocks: Which = slice(first, last)
            known = raw.get((*key, number))
            if known is None and len(rows) < last - first:
                blocks = self._terms.blocks_near(number, rows)
                if not len(blocks):
                    continue
                known = self._terms.read(blocks)
            elif known is None:
                known = raw.keep((*key, number), self._terms.read(blocks))
            self.lists.append(_List(blocks, *known, starts_of(known[1])))
            having[known[0]] = True
        return having & wanted

    def place(self, wanted: Mask, patience: Patience) -> None:
        """Look up the places of the terms that start so, in the *wanted* rows; they are too many to be asked twice."""
        found: list[Ints] = [_NONE]
        at = self.begun.start
        while at < self.begun.stop:
            patience.check()
            stop = min(self._terms.reach(at, _BLOCKS_A_STEP), self.begun.stop)
            rows, counts = self._terms.postings(at, stop)
            chosen = np.flatnonzero(wanted[rows])
            if len(chosen):
                blocks = slice(*self._terms.block_range(at, stop))
                positions = self._terms.positions(blocks, counts, starts_of(counts), chosen)
                found.append(_places(rows[chosen], counts[chosen], positions))
            at = stop
        self._placed = united(found)

    def size(self, first: int, last: int) -> int:
        """How many positions there are in the rows from *first* up to *last*."""
        size = int(np.diff(np.searchsorted(self._placed, (first << 32, last << 32)))[0])
        for one in self.lists:
            start, stop = np.searchsorted(one.rows, (first, last))
            if start < stop:
                size += int(one.begins[stop - 1] + one.counts[stop - 1] - one.begins[start])
        return size

    def places(self, first: int, last: int, wanted: Mask) -> Ints:
        """Where it stands in the *wanted* ones of these rows: ``row << 32 | position``, in order, each once."""
        start, stop = np.searchsorted(self._placed, (first << 32, last << 32))
        found = [self._placed[start:stop]] if start < stop else []
        for one in self.lists:
            start, stop = np.searchsorted(one.rows, (first, last))
            chosen = start + np.flatnonzero(wanted[one.rows[start:stop]])
            if len(chosen):
                positions = self._terms.positions(one.blocks, one.counts, one.begins, chosen)
                found.append(_places(one.rows[chosen], one.counts[chosen], positions))
        return found[0] if len(found) == 1 else united(found)


def _places(rows: Ints, counts: Ints, positions: Ints) -> Ints:
    return np.repeat(rows << 32, counts) | positions


def _in_segment(
    snapshot: Snapshot,
    segment: int,
    field: str,
    terms: FieldTerms,
    inside: Mask,
    slots: Sequence[Slot],
    slop: int | None,
    patience: Patience,
) -> Iterator[tuple[Ints, Ints]]:
    """The rows of one segment, counted from 0, with how often the sequence stands in each; in order."""
    known: dict[tuple[str, bool, bool], _Word] = {}
    for slot in slots:
        key = slot.exact, slot.loose, slot.prefix
        if key not in known:
            known[key] = _word(terms, slot, snapshot.languages)
    patience.check()
    every = list(known.values())
    wanted = inside
    for word in sorted((word for word in every if not word.begun), key=lambda word: word.frequency):
        wanted = word.narrow(wanted, snapshot.raw, (segment, field))
        if not wanted.any():
            return
        patience.check()
    if len(slots) == 1 and not every[0].begun and len(every[0].lists) == 1:  # a word in quotation marks
        (only,) = every[0].lists
        here = wanted[only.rows]
        yield only.rows[here], only.counts[here]
        return
    for word in every:
        word.place(wanted, patience)
    words = [known[slot.exact, slot.loose, slot.prefix] for slot in slots]
    offsets = [slot.offset for slot in slots]
    for first, last in _stretches(wanted, every):
        patience.check()
        if slop is None:
            yield _in_order(words, offsets, first, last, wanted)
        else:
            yield near([word.places(first, last, wanted) for word in words], slop)


def _word(terms: FieldTerms, slot: Slot, languages: tuple[str, ...]) -> _Word:
    allowed = class_terms(slot.exact, languages) if slot.loose else (slot.exact,)
    begun = terms.prefixed(slot.exact.encode()) if slot.prefix else range(0)
    numbers = [terms.number(term) for term in dict.fromkeys(term.encode() for term in allowed)]
    return _Word(terms, [number for number in numbers if number is not None and number not in begun], begun)


def _stretches(wanted: Mask, words: list[_Word]) -> Iterator[tuple[int, int]]:
    """The wanted rows in portions that have about so many positions of all the words; at least one row each."""
    rows = np.flatnonzero(wanted)
    sizes = np.zeros(len(wanted), np.int64)
    for word in words:
        for one in word.lists:
            sizes[one.rows] += one.counts
    reached = np.cumsum(sizes[rows])
    at = 0
    while at < len(rows):
        before = int(reached[at - 1]) if at else 0
        stop = max(at + 1, int(np.searchsorted(reached, before + _STRETCH)))
        yield int(rows[at]), int(rows[stop - 1]) + 1
        at = stop


def _in_order(words: Sequence[_Word], offsets: Sequence[int], first: int, last: int, wanted: Mask) -> tuple[Ints, Ints]:
    """The rows of a stretch in which the words follow each other, and how often; the rarest word is looked up first."""
    order = sorted(range(len(words)), key=lambda number: words[number].size(first, last))
    read: dict[int, Ints] = {}
    found: Ints | None = None
    for number in order:
        word = words[number]
        places = read.get(id(word))
        if places is None:  # the same word may stand at several places
            places = read[id(word)] = word.places(first, last, wanted)
        starts = places - offsets[number]
        found = starts if found is None else those_in(found, starts)
        if not len(found):
            break
        wanted = np.zeros(len(wanted), np.bool_)
        wanted[found + offsets[0] >> 32] = True
    return counted((_NONE if found is None else found) + offsets[0] >> 32)
