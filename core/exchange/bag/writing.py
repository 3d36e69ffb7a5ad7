"""Writes the files of a bag and the lists of their checksums, each file read once."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Generator, Iterable, Sequence
from typing import BinaryIO, cast

from core.exchange.bag.places import Place

ALGORITHMS = ("sha256", "sha512")
BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


class _Summed:
    """A file that is written and summed up at once."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.sums = [hashlib.new(name) for name in ALGORITHMS]
        self.size = 0

    def write(self, data: bytes) -> int:
        self._out.write(data)
        for one in self.sums:
            one.update(data)
        self.size += len(data)
        return len(data)


class BagWriter:
    """Writes a bag: payload first (:meth:`payload`), then :meth:`finish`."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._payload: dict[str, list[str]] = {}
        self._tags: dict[str, list[str]] = {}
        self.size = 0

    @property
    def count(self) -> int:
        """How many payload files there are so far."""
        return len(self._payload)

    @contextlib.contextmanager
    def payload(self, name: str) -> Generator[BinaryIO]:
        """A new payload file; *name* is its place below ``data/``, with ``/`` between folders."""
        with self._summed(f"data/{name}", self._payload) as out:
            yield out

    def finish(self, info: Iterable[tuple[str, str]]) -> None:
        """Write everything that is not payload. *info* are labels and values, without those that count the payload."""
        self._tag("bagit.txt", BAGIT)
        told = [*info, ("Payload-Oxum", f"{self.size}.{self.count}"), ("Bag-Size", _size(self.size))]
        self._tag("bag-info.txt", "".join(f"{label}: {_one_line(value)}\n" for label, value in told if value.strip()))
        for number, algorithm in enumerate(ALGORITHMS):
            self._tag(f"manifest-{algorithm}.txt", _manifest(self._payload, number))
        # The lists of the tag files are in none of them: each would change the others.
        lists = [(f"tagmanifest-{algorithm}.txt", _manifest(self._tags, at)) for at, algorithm in enumerate(ALGORITHMS)]
        for name, text in lists:
            self._tag(name, text)

    def _tag(self, name: str, text: str) -> None:
        size = self.size
        with self._summed(name, self._tags) as out:
            out.write(text.encode("utf-8"))
        self.size = size

    @contextlib.contextmanager
    def _summed(self, name: str, listed: dict[str, list[str]]) -> Generator[BinaryIO]:
        with self._place.file(name) as out:
            summed = _Summed(out)
            yield cast(BinaryIO, summed)
        listed[name] = [one.hexdigest() for one in summed.sums]
        self.size += summed.size


def _manifest(files: dict[str, list[str]], number: int) -> str:
    return "".join(f"{sums[number]}  {encoded(name)}\n" for name, sums in files.items())


def encoded(name: str) -> str:
    """A file name as a manifest has it (RFC 8493, 2.1.3)."""
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _size(count: int) -> str:
    units: Sequence[str] = ("bytes", "kB", "MB", "GB", "TB")
    size, unit = float(count), 0
    while size >= 1000 and unit < len(units) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.0f} {units[unit]}" if unit == 0 or size >= 10 else f"{size:.1f} {units[unit]}"
