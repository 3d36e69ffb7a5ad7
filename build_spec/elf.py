"""What an ELF file (64 bits, little-endian) asks for: libraries that it is linked with, and their versions."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_DYNAMIC, _LOAD = 2, 1
_NEEDED, _STRTAB, _VERNEED, _VERNEEDNUM = 1, 5, 0x6FFFFFFE, 0x6FFFFFFF


@dataclass(frozen=True, slots=True)
class Asks:
    """*libraries* by their names; *versions* as the linker writes them, such as ``GLIBC_2.28``."""

    libraries: tuple[str, ...]
    versions: frozenset[str]


def asks(path: Path) -> Asks | None:
    """What the file asks for; None when it is no such ELF file, or is linked with nothing."""
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        return None
    header_at, size, count = struct.unpack_from("<Q", data, 32)[0], *struct.unpack_from("<HH", data, 54)
    headers = [struct.unpack_from("<IIQQQQQQ", data, header_at + number * size) for number in range(count)]
    loads = [(virtual, offset, length) for kind, _, offset, virtual, _, length, *_ in headers if kind == _LOAD]
    dynamic = next(((offset, length) for kind, _, offset, _, _, length, *_ in headers if kind == _DYNAMIC), None)
    if dynamic is None:
        return None
    entries = [struct.unpack_from("<QQ", data, at) for at in range(dynamic[0], sum(dynamic), 16)]
    values = {tag: value for tag, value in reversed(entries) if tag}

    def place(address: int) -> int:
        return next(offset + address - virtual for virtual, offset, length in loads if 0 <= address - virtual < length)

    strings = place(values[_STRTAB])

    def string(at: int) -> str:
        return data[strings + at : data.index(b"\0", strings + at)].decode()

    versions: set[str] = set()
    if _VERNEED in values:
        at = place(values[_VERNEED])
        for _ in range(values[_VERNEEDNUM]):
            _, entries_of, _, first, following = struct.unpack_from("<HHIII", data, at)
            entry = at + first
            for _ in range(entries_of):
                _, _, _, name, next_entry = struct.unpack_from("<IHHII", data, entry)
                versions.add(string(name))
                entry += next_entry
            at += following
    return Asks(tuple(string(value) for tag, value in entries if tag == _NEEDED), frozenset(versions))


def newest(versions: frozenset[str], family: str = "GLIBC") -> tuple[int, ...]:
    """The newest version of a family that is asked for; empty when none is."""
    numbers = [
        tuple(int(part) for part in version.removeprefix(f"{family}_").split("."))
        for version in versions
        if version.startswith(f"{family}_") and version.removeprefix(f"{family}_").replace(".", "").isdecimal()
    ]
    return max(numbers, default=())
