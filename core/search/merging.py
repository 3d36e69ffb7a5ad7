"""Joining segments: their lists are read and written in stretches of terms, so that it can be stopped at any time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core.search.bits import Ints
from core.search.building import Columns, FieldWriter, write_columns
from core.search.files import FileWriter, reading
from core.search.leaf import FieldTerms, Leaf
from core.search.postings import Lists, starts_of, within
from core.search.schema import NUMBERS, SCORED, STRINGS

_BLOCKS_A_STEP = 256


class Source(NamedTuple):
    """A segment to be joined with others. *new_rows* has the new number of each row, -1 for those that go."""

    leaf: Leaf
    new_rows: Ints


def sources(leaves: Sequence[tuple[Leaf, Sequence[int]]]) -> list[Source]:
    """Segments with their deleted rows, ready to be joined."""
    found: list[Source] = []
    count = 0
    for leaf, deleted in leaves:
        alive = np.ones(leaf.rows, np.bool_)
        alive[np.array(deleted, np.int64)] = False
        found.append(Source(leaf, np.where(alive, count + np.cumsum(alive) - 1, -1)))
        count += int(np.count_nonzero(alive))
    return found


def write_merged(path: Path, parts: list[Source], check: Callable[[], None]) -> int:
    """Write a file with the rows of several segments, and answer how many there are.

    *check* is called every few milliseconds and may raise; the half-written file is the caller's to remove.

    Raises:
        IndexDamaged: one of the segments can't be read.
    """
    rows = sum(int(np.count_nonzero(part.new_rows >= 0)) for part in parts)
    with path.open("xb") as out:
        file = FileWriter(out)
        for name in sorted({name for part in parts for name in part.leaf.fields()}):
            with FieldWriter(file, name, rows, path.parent) as writer:
                _merge_field(writer, name, parts, check)
        with reading():
            columns = _columns(parts)
        write_columns(file, rows, columns)
        file.finish()
    return rows


class _Cursor:
    """How far a field of one segment has been read."""

    def __init__(self, terms: FieldTerms, new_rows: Ints) -> None:
        self.terms = terms
        self.new_rows = new_rows
        self.at = 0

    @property
    def left(self) -> bool:
        return self.at < self.terms.count

    def reach(self) -> bytes:
        """The last term of the next stretch."""
        return self.terms.text(min(self.terms.reach(self.at, _BLOCKS_A_STEP), self.terms.count) - 1)

    def take(self, last: bytes) -> tuple[list[bytes], Lists]:
        """The terms up to *last*, with their lists as far as their rows stay; terms are numbered from 0."""
        stop = self.terms.lower(last + b"\0")
        start, self.at = self.at, stop
        texts = self.terms.texts(start, stop)
        rows, counts = self.terms.postings(start, stop)
        numbers = np.repeat(np.arange(len(texts)), self.terms.frequencies(start, stop)) if texts else rows
        steps = self.terms.steps(start, stop) if texts else rows
        rows = self.new_rows[rows]
        kept = rows >= 0
        if not kept.all():
            steps = steps[np.repeat(kept, counts)]
            numbers, rows, counts = numbers[kept], rows[kept], counts[kept]
        return texts, Lists(numbers, rows, counts, steps)


def _merge_field(writer: FieldWriter, name: str, parts: list[Source], check: Callable[[], None]) -> None:
    cursors = [_Cursor(terms, part.new_rows) for part in parts if (terms := part.leaf.field(name)) is not None]
    while left := [cursor for cursor in cursors if cursor.left]:
        check()
        with reading():
            last = min(cursor.reach() for cursor in left)
            taken = [cursor.take(last) for cursor in left]
        terms, lists = _joined(taken)
        if terms:
            writer.add(terms, lists)


def _joined(taken: list[tuple[list[bytes], Lists]]) -> tuple[list[bytes], Lists]:
    """Stretches of several segments as one; the rows of each come after those of the one before."""
    texts = sorted({text for of_part, _lists in taken for text in of_part})
    numbers = {text: number for number, text in enumerate(texts)}
    moved = [
        np.array([numbers[text] for text in of_part], np.int64)[lists.terms] if of_part else lists.terms
        for of_part, lists in taken
    ]
    terms = np.concatenate(moved)
    order = np.argsort(terms, kind="stable")
    counts = np.concatenate([lists.counts for _texts, lists in taken])
    steps = np.concatenate([lists.steps for _texts, lists in taken])
    rows = np.concatenate([lists.rows for _texts, lists in taken])[order]
    begins = starts_of(counts)[order]
    counts = counts[order]
    steps = steps[np.repeat(begins, counts) + within(counts)]
    present, terms = np.unique(terms[order], return_inverse=True)
    return [texts[number] for number in present.tolist()], Lists(terms, rows, counts, steps)


def _columns(parts: list[Source]) -> Columns:
    kept = [part.new_rows >= 0 for part in parts]
    coded: dict[str, tuple[Ints, list[str]]] = {}
    for name in STRINGS:
        values: dict[str, int] = {}
        codes: list[Ints] = []
        for part, here in zip(parts, kept, strict=True):
            own, texts = part.leaf.coded(name)
            own = own[here]
            table = np.zeros(len(texts), np.int64)
            present: list[int] = np.unique(own).tolist()
            for code in present:
                table[code] = values.setdefault(texts[code], len(values))
            codes.append(table[own])
        coded[name] = np.concatenate(codes), list(values)
    return Columns(
        {
            name: np.concatenate([part.leaf.numbers(name)[here] for part, here in zip(parts, kept, strict=True)])
            for name in NUMBERS
        },
        coded,
        {
            name: np.concatenate([part.leaf.lengths(name)[here] for part, here in zip(parts, kept, strict=True)])
            for name in SCORED
        },
    )
