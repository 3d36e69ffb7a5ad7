"""Where words stand in relation to each other. A place is ``row << 32 | position``; places of a word are in order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.search.bits import Ints


def those_in(some: Ints, others: Ints) -> Ints:
    """Those of some places that are among others; both are in order."""
    if not len(some) or not len(others):
        return some[:0]
    few, many = (some, others) if len(some) <= len(others) else (others, some)
    at = np.searchsorted(many, few)
    at[at == len(many)] = 0
    return few[many[at] == few]


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
    bits = (len(places) - 1).bit_length()
    every = np.concatenate([place << bits | number for number, place in enumerate(places)])
    every.sort()  # which word it is stands in the lowest bits: sorting numbers is faster than sorting their order
    which = every & ((1 << bits) - 1)
    every >>= bits
    first = every.copy()
    for word in range(len(places)):  # where each word stood last, and the farthest back of these
        last = np.where(which == word, every, -1)
        np.maximum.accumulate(last, out=last)
        np.minimum(first, last, out=first)
    together = (every - first <= len(places) - 1 + slop) & (first >> 32 == every >> 32)
    return counted(every[together] >> 32)
