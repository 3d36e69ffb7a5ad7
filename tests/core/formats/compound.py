"""Compound files (MS-CFB) as Outlook writes them, made by hand."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TypeAlias

Storage: TypeAlias = "Mapping[str, bytes | Storage]"
_SECTOR, _SMALL_SECTOR, _SMALL = 512, 64, 4096
_FREE, _END, _TABLE, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


class _Sectors:
    """Sectors of one size and the table that chains them."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.data: list[bytes] = []
        self.chain: list[int] = []

    def put(self, data: bytes) -> int:
        """Store *data*; the number of its first sector."""
        start = len(self.data)
        for place in range(0, max(len(data), 1), self.size):
            self.data.append(data[place : place + self.size].ljust(self.size, b"\0"))
            self.chain.append(len(self.data))
        self.chain[-1] = _END
        return start


def compound(root: Storage) -> bytes:
    """A file with these streams and storages."""
    large, small = _Sectors(_SECTOR), _Sectors(_SMALL_SECTOR)
    entries: list[list[object]] = [["Root Entry", 5, _NONE, _NONE, _END, 0]]

    def add(storage: Storage) -> int:
        """The entries of a storage, each the right sibling of the one before; the number of the first."""
        first = before = _NONE
        for name, value in sorted(storage.items(), key=lambda item: (len(item[0]), item[0].upper())):
            number = len(entries)
            entry: list[object] = [name, 1, _NONE, _NONE, 0, 0]
            entries.append(entry)
            if isinstance(value, bytes):
                start = (small if len(value) < _SMALL else large).put(value)
                entry[1], entry[4], entry[5] = 2, start, len(value)
            else:
                entry[2] = add(value)
            if before == _NONE:
                first = number
            else:
                entries[before][3] = number
            before = number
        return first

    entries[0][2] = add(root)
    if small.data:
        entries[0][4], entries[0][5] = large.put(b"".join(small.data)), len(small.data) * _SMALL_SECTOR
    small_table = large.put(struct.pack(f"<{len(small.chain)}I", *small.chain)) if small.data else _END
    small_tables = -(-len(small.chain) * 4 // _SECTOR)
    directory = large.put(b"".join(_entry(*entry) for entry in entries))
    tables = 1
    while tables * (_SECTOR // 4) < len(large.data) + tables:
        tables += 1
    places = [len(large.data) + number for number in range(tables)]
    table = struct.pack(f"<{len(large.chain)}I", *large.chain) + struct.pack("<I", _TABLE) * tables
    header = struct.pack(
        "<8s16s6H10I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, 0,
        0, 0, tables, directory, 0, _SMALL, small_table, small_tables, _END, 0,
    )  # fmt: skip
    header += struct.pack("<109I", *places, *[_FREE] * (109 - tables))
    return header + b"".join(large.data) + table.ljust(tables * _SECTOR, b"\xff")


def _entry(*values: object) -> bytes:
    name, kind, child, sibling, start, size = values
    written = str(name).encode("utf-16-le")
    head = struct.pack("<64sHBB", written, len(written) + 2, kind, 1)
    return head + struct.pack("<III16sIQQIQ", _NONE, sibling, child, b"", 0, 0, 0, start, size)


# ---------------------------------------------------------------------------------------------------- messages


def message(
    texts: Mapping[int, str],
    *,
    sent: datetime | None = None,
    binary: Mapping[int, bytes] | None = None,
    code_page: str = "",
    more: Storage | None = None,
    header: int = 32,
) -> dict[str, bytes | Storage]:
    """The streams of a message: properties by number, in Unicode or in a code page."""
    fixed = b"\0" * header
    if sent:
        units = int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        fixed += struct.pack("<HHIQ", 0x40, 0x0039, 6, units)
    if code_page:
        fixed += struct.pack("<HHIQ", 3, 0x3FFD, 6, int(code_page.removeprefix("cp")))
    streams: dict[str, bytes | Storage] = {"__properties_version1.0": fixed}
    for number, text in texts.items():
        kind = "001E" if code_page else "001F"
        streams[f"__substg1.0_{number:04X}{kind}"] = text.encode(code_page or "utf-16-le")
    for number, data in (binary or {}).items():
        streams[f"__substg1.0_{number:04X}0102"] = data
    streams.update(more or {})
    return streams
