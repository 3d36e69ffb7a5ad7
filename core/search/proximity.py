"""Where words stand in relation to each other. A place is ``row << 32 | position``; places of a word are in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from core.search.bits import Ints

_STEP = 65_536


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


def counted(rows: Ints) -> tuple[Ints, Ints]:
    """Each of these rows once, and how often it was there; rows are in order."""
    first = np.flatnonzero(np.diff(rows, prepend=-1))
    return rows[first], np.diff(np.append(first, len(rows)))


def near(places: Sequence[Ints], slop: int, check: Callable[[], None]) -> tuple[Ints, Ints]:
    """Rows in which all words stand within ``words + slop`` positions, and how many such stretches each has."""
    every = np.concatenate(places)
    which = np.repeat(np.arange(len(places)), [len(place) for place in places])
    order = np.argsort(every, kind="stable")
    reach = len(places) - 1 + slop
    last = [-(1 << 62)] * len(places)
    counts: dict[int, int] = {}
    for step, (place, word) in enumerate(zip(every[order].tolist(), which[order].tolist(), strict=True)):
        if step % _STEP == _STEP - 1:
            check()
        last[word] = place
        first = min(last)
        if place - first <= reach and first >> 32 == place >> 32:
            counts[place >> 32] = counts.get(place >> 32, 0) + 1
    return np.array(list(counts), np.int64), np.array(list(counts.values()), np.int64)
