"""Numbers packed into as few bits as they need, many at a time.

A stream is a row of bits, the lowest of a byte first. Where each number starts and how wide it is, the caller knows.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

PADDING = 8
"""Bytes that must follow a stream, so that its last number can be read with one load of 64 bits."""

MAX_WIDTH = 57
"""Wider numbers would need more than one load."""


def widths_of(numbers: Ints) -> Ints:
    """How many bits each number needs; 0 needs none."""
    return np.frexp(numbers.astype(np.float64))[1].astype(np.int64)


def pack(numbers: Ints, starts: Ints, widths: Ints, size: int) -> bytes:
    """A stream of *size* bytes with each number at its bit; *starts* must rise, and no two numbers overlap."""
    out = np.zeros((size + 7) // 8 + 1, np.uint64)
    if len(numbers):
        values = numbers.astype(np.uint64)
        words = starts >> 6
        shifts = starts & 63
        new = np.empty(len(words), np.bool_)
        new[0] = True
        np.not_equal(words[1:], words[:-1], out=new[1:])
        first = np.flatnonzero(new)
        over = np.flatnonzero(shifts + widths > 64)
        last = values[over] >> (64 - shifts[over]).astype(np.uint64)
        values <<= shifts.view(np.uint64)
        out[words[first]] = np.bitwise_or.reduceat(values, first)
        out[words[over] + 1] |= last
    return out.astype("<u8", copy=False).tobytes()[:size]


def unpack(stream: memoryview, starts: Ints, widths: Ints | int) -> Ints:
    """The numbers at these bits of a stream that has :data:`PADDING` after it."""
    words: NDArray[np.uint64] = np.ndarray((max(0, len(stream) - 7),), "<u8", stream, strides=(1,))
    loaded = words[starts >> 3] >> (starts & 7).astype(np.uint64)
    if isinstance(widths, int):
        return (loaded & np.uint64((1 << widths) - 1)).astype(np.int64)
    return (loaded & ((np.uint64(1) << widths.astype(np.uint64)) - np.uint64(1))).astype(np.int64)
