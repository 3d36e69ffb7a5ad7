"""A segment's file: named arrays one after the other, with a checksum for each page of it.

Nothing is read when it is opened but the list of what is in it. A page is compared with its checksum when something is
first read from it; whatever is not as it was written is :class:`IndexDamaged`, which :mod:`core.search.index` turns
into an empty index that asks to be made anew.
"""

from __future__ import annotations

import contextlib
import json
import mmap
import struct
import zlib
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.progress import Cancelled
from core.search.bits import PADDING

_PAGE = 1 << 16
_TAIL = struct.Struct("<II8s")
_MAGIC = b"rejoin.3"
_RESIDENT = 24 << 20
"""After so many bytes have been read of a file, the system may take its pages out of the program's memory; sooner when
the file is small, for there may be many of these.
"""
_LEAST_RESIDENT = 1 << 20

_NUMBERS = ("<i1", "<i2", "<i4", "<i8")


class IndexDamaged(Exception):
    """The index's files are not what they should be."""


@contextlib.contextmanager
def reading() -> Generator[None]:
    """Whatever goes wrong while index files are read means that they are damaged.

    Damaged files are unpickled and unpacked into anything, so no list of exceptions would be complete.
    """
    try:
        yield
    except (IndexDamaged, MemoryError, Cancelled):
        raise
    except Exception as error:
        raise IndexDamaged(f"{type(error).__name__}: {error}") from error


class FileWriter:
    """Writes a segment's file from start to end."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._at = 0
        self._parts: dict[str, tuple[int, int, str]] = {}
        self._name = ""
        self._begun = 0
        self._sums: list[int] = []
        self._sum = 0

    def begin(self, name: str) -> None:
        """What is written from now on is called *name*."""
        self._name, self._begun = name, self._at

    def write(self, data: bytes) -> None:
        """Go on with what was begun."""
        self._file.write(data)
        view = memoryview(data)
        while view:
            piece = view[: _PAGE - self._at % _PAGE]
            self._sum = zlib.crc32(piece, self._sum)
            self._at += len(piece)
            view = view[len(piece) :]
            if self._at % _PAGE == 0:
                self._sums.append(self._sum)
                self._sum = 0

    def end(self, kind: str = "") -> None:
        """What was begun is whole; *kind* is the NumPy type of its numbers."""
        self._parts[self._name] = self._begun, self._at - self._begun, kind

    def add(self, name: str, data: bytes) -> None:
        """Bytes under a name."""
        self.begin(name)
        self.write(data)
        self.end()

    def add_numbers(self, name: str, numbers: NDArray[np.integer]) -> None:
        """Whole numbers, as narrow as they fit in."""
        top = max(int(numbers.max()), -1 - int(numbers.min())) if len(numbers) else 0
        kind = next(kind for kind in _NUMBERS if top < 1 << (8 * int(kind[-1]) - 1))
        self.begin(name)
        self.write(numbers.astype(kind).tobytes())
        self.end(kind)

    def finish(self) -> None:
        """Write the list of what there is, and the checksums."""
        self.write(bytes(PADDING))
        if self._at % _PAGE:
            self._sums.append(self._sum)
        sums = np.array(self._sums, "<u4").tobytes()
        said = json.dumps({"size": self._at, "parts": self._parts}).encode()
        self._file.write(sums + said)
        self._file.write(_TAIL.pack(len(said), zlib.crc32(sums + said), _MAGIC))


class FileReader:
    """Reads a segment's file from a memory map.

    Raises:
        IndexDamaged: from every method.
    """

    def __init__(self, path: Path) -> None:
        with reading():
            with path.open("rb") as file:
                try:
                    self._map: mmap.mmap | bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                except OSError:  # no memory for a map
                    self._map = file.read()
            try:
                self._read_list()
            except BaseException:
                self.close()
                raise

    def _read_list(self) -> None:
        view = memoryview(self._map)
        length, checksum, magic = _TAIL.unpack(view[-_TAIL.size :])
        said = view[-_TAIL.size - length : -_TAIL.size]
        contents = json.loads(bytes(said))
        size: int = contents["size"]
        sums = view[size : len(view) - _TAIL.size - length]
        if magic != _MAGIC or zlib.crc32(said, zlib.crc32(sums)) != checksum:
            raise IndexDamaged("the list of a segment's contents is not as it was written")
        self._size = size
        self._parts: dict[str, tuple[int, int, str]] = {key: tuple(value) for key, value in contents["parts"].items()}
        self._sums = np.frombuffer(sums, "<u4").copy()
        self._seen = bytearray(len(self._sums))
        self._read = 0
        self._most = min(_RESIDENT, max(_LEAST_RESIDENT, len(view) // 4))

    def close(self) -> None:
        """Let go of the file, or as soon as nobody uses an array of it any more."""
        held, self._map = self._map, b""
        if isinstance(held, mmap.mmap):
            with contextlib.suppress(BufferError):
                held.close()

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def names(self) -> list[str]:
        """What there is."""
        return list(self._parts)

    def length(self, name: str) -> int:
        """How many bytes there are under a name."""
        return self._parts[name][1]

    def view(self, name: str, start: int = 0, stop: int | None = None) -> memoryview:
        """Bytes *start* to *stop* of what has a name; :data:`core.search.bits.PADDING` more follow in the view."""
        offset, length, _kind = self._parts[name]
        first, last = offset + start, offset + (length if stop is None else min(stop, length)) + PADDING
        view = memoryview(self._map)
        pages = range(first // _PAGE, (last - 1) // _PAGE + 1)
        for page in pages:
            if not self._seen[page]:
                begin = page * _PAGE
                if zlib.crc32(view[begin : min(begin + _PAGE, self._size)]) != self._sums[page]:
                    raise IndexDamaged(f"{name} is not as it was written")
                self._seen[page] = 1
        self._read += len(pages) * _PAGE  # the system takes in what lies around, too
        if self._read > self._most:
            self._let_go()
        return view[first:last]

    def _let_go(self) -> None:
        """Tell the system that pages need not stay: they remain in its own cache, and come back when they are read."""
        self._read = 0
        if isinstance(self._map, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):  # Windows does so by itself
            self._map.madvise(mmap.MADV_DONTNEED)

    def bytes(self, name: str) -> bytes:
        """A copy of what has a name."""
        return bytes(self.view(name)[: self.length(name)])

    def numbers(self, name: str) -> NDArray[np.integer]:
        """Numbers as they lie in the map."""
        kind = self._parts[name][2]
        return np.frombuffer(self.view(name)[: self.length(name)], kind)
