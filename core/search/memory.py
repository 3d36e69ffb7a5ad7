"""What was read or worked out is kept for a while, within a bound of bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T", bound=tuple[NDArray[np.generic], ...])

_OVERHEAD = 300


class Memory(Generic[T]):
    """Tuples of arrays by key; the least recently used ones go when there are too many bytes of them."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[Hashable, T] = OrderedDict()
        self._bytes = 0

    def get(self, key: Hashable) -> T | None:
        """What was kept under a key, if it is still there."""
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
        return known

    def keep(self, key: Hashable, value: T) -> T:
        """Keep something, and answer it."""
        self._known[key] = value
        self._bytes += _OVERHEAD + sum(array.nbytes for array in value)
        while self._bytes > self._most and self._known:
            _key, oldest = self._known.popitem(last=False)
            self._bytes -= _OVERHEAD + sum(array.nbytes for array in oldest)
        return value
