"""How much is read out of one file, however it is packed: bytes, files, and files in files.

A file that unpacks to far more than it should (a bomb), or into itself for ever, costs one sentence.
"""

from __future__ import annotations

from core.errors import BadInput

LARGEST = 200_000_000
"""Bytes of the largest file that is read, packed or not."""
DEEPEST = 4
"""How many files one may be packed in, one in the other."""
MOST_FILES = 100_000
"""Files packed in one file, at all depths."""
MOST_UNPACKED = 1_000_000_000
"""Bytes that one file may unpack to, at all depths."""
ALWAYS_ALLOWED = 100_000_000
"""Bytes that any file may unpack to."""
_TIMES_ITS_SIZE = 100
"""Text packs to a tenth, tables to a thirtieth; a bomb to a thousandth."""


class TooMuch(BadInput):
    """A file holds more than is read of one file; nothing further is read of it."""


class Budget:
    """What may still be unpacked of one file. Shared by everything that is packed in it.

    Args:
        size: bytes of the outermost file.
    """

    def __init__(self, size: int = 0) -> None:
        self.bytes_left = min(MOST_UNPACKED, max(ALWAYS_ALLOWED, _TIMES_ITS_SIZE * size))
        self.files_left = MOST_FILES

    def file(self) -> None:
        """Count a packed file.

        Raises:
            TooMuch: there are more than are read.
        """
        if self.files_left <= 0:
            raise TooMuch(f"It holds more than {MOST_FILES:,} files: the rest is not read.")
        self.files_left -= 1

    def unpacked(self, size: int) -> None:
        """Count bytes that were unpacked.

        Raises:
            TooMuch: they are more than may be.
        """
        if size > self.bytes_left:
            raise TooMuch("It unpacks to far more than its size: what follows is not read.")
        self.bytes_left -= size

    @property
    def largest(self) -> int:
        """Bytes that the next packed file may have."""
        return min(LARGEST, self.bytes_left)


def too_deep(depth: int) -> BadInput | None:
    """Why a file that is packed in *depth* others is not read, None when it is."""
    if depth > DEEPEST:
        return BadInput(f"It is packed in more than {DEEPEST} files, one in the other: unpack it first.")
    return None
