"""Where words stand in relation to each other. A place is ``row << 32 | position``; places of a word are in order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.search.bits import Ints


def in_order(places: Sequence[Ints], offset: int) -> tuple[Ints, Ints]:
    """Rows in which all words stand at one place, and how often; places are less each word's offset.

    *offset* is the first word's, which brings a place back into its row.
    """
    found = places[0]
    for others in sorted(places[1:], key=len):
        if not len(others) or not len(found):
            return found[:0], found[:0]
        few, many = (found, others) if len(found) <= len(others) else (others, found)
        at = np.searchsorted(many, few)
        at[at == len(many)] = 0
        found = few[many[at] == few]
    return counted(found + offset >> 32)


def united(places: Sequence[Ints]) -> Ints:
    """Places of several words as those of one, each once. NumPy's own ``unique`` hashes them and takes far longer."""
    every = np.concatenate([np.zeros(0, np.int64), *places])
    every.sort()
    return every[np.diff(every, prepend=-1) != 0]


def counted(rows: Ints) -> tuple[Ints, Ints]:
    """Each of these rows once, and how often it was there; rows are in order."""
    first = np.flatnonzero(np.diff(rows, prepend=-1))
    return rows[first], np.diff(np.append(first, len(rows)))


def near(places: Sequence[Ints], slop: int) -> tuple[Ints, Ints]:
    """Rows in which all words stand within ``words + slop`` positions, and how many such stretches each has."""
    every = np.concatenate(places)
    order = np.argsort(every, kind="stable")
    which = np.repeat(np.arange(len(places)), [len(place) for place in places])[order]
    every = every[order]
    first = every
    for word in range(len(places)):  # where each word stood last, and the farthest back of these
        last = np.maximum.accumulate(np.where(which == word, every, -1))
        first = np.minimum(first, last)
    together = (every - first <= len(places) - 1 + slop) & (first >> 32 == every >> 32)
    return counted(every[together] >> 32)
