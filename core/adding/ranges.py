"""Large bulk files in ranges of whole records: several processes read one, and none has all of it in memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from core.formats import json_lines, table

AT_ONCE = 4_000_000
"""Bytes of a range, or as many more as its last record takes."""
FROM_SIZE = 2 * AT_ONCE
"""Smaller files are read as a whole."""
_LONGEST_RECORD = 64_000_000
"""A file whose records don't end is none of ours; what is left is one range, and its reader will say so."""
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_BOX = re.compile(rb"\nFrom [^\n]*\r?\n(?=(?:>?From |[!-9;-~]+[ \t]*:))")
"""Where a message begins in a mailbox (RFC 4155): after a line end, and a header follows."""

_BOX_BEGINS = re.compile(rb"\A[\r\n]*From [^\n]*\r?\n(?:>?From |[!-9;-~]+[ \t]*:)")
_HEAD = 1_000_000
"""Bytes that are looked at to tell what a file is; the first record of a bulk file is seldom longer."""

Cut = Callable[[bytes, int], int]
"""Gives the first place, from one on, where a record may begin; -1 when none does."""


@dataclass(frozen=True, slots=True)
class Range:
    """Bytes *start* to *end* of a file, to be read after *header*; its records are numbered from *shift* on.

    *format* is the name of the format that the file was told to be of, where a range alone might seem to be another.
    """

    start: int
    end: int
    shift: int = 0
    header: bytes = b""
    format: str = ""


def of_file(path: Path, size: int) -> Iterator[Range] | None:
    """The ranges of a large bulk file, found while they are walked; None for one that is read as a whole.

    Told by its first record, or by its name: a file that is none of these after all is read in pieces, and each piece
    says so.
    """
    if size < FROM_SIZE:
        return None
    named = path.suffix.lower()
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return None
    if head.startswith(_WIDE):
        return None
    first = head.partition(b"\n")[0]
    if _BOX_BEGINS.match(head) or (named == ".mbox" and head.lstrip(b"\r\n").startswith(b"From ")):
        return _ranges(path, _next_message, lambda data: len(_BOX.findall(b"\n" + data)))
    if named in {".jsonl", ".ndjson"} or json_lines.is_record(first):
        return _ranges(path, _next_line, lambda data: data.count(b"\n"), format_=json_lines.FORMAT.name)
    if (named in {".csv", ".tsv"} or table.names_columns(first)) and (header := _header(head)):
        return _ranges(path, _next_row, lambda data: data.count(b"\n"), header, format_=table.FORMAT.name)
    return None


def _next_line(data: bytes, at: int) -> int:
    return data.find(b"\n", at) + 1 or -1


def _header(head: bytes) -> bytes:
    """The first line of a table, if the table is UTF-8 and the line is whole."""
    line, end, _ = head.partition(b"\n")
    try:
        head[: head.rfind(b"\n") + 1].decode("utf-8")
    except UnicodeDecodeError:
        return b""
    return line + end if end and line.count(b'"') % 2 == 0 else b""


def _ranges(
    path: Path, cut: Cut, count: Callable[[bytes], int], header: bytes = b"", *, format_: str = ""
) -> Iterator[Range]:
    start = records = 0
    with path.open("rb") as file:
        while data := _record_end(file, cut):
            head = header if start else b""
            if data.strip() or not start:  # empty lines alone are no records; a file of nothing else is told as empty
                yield Range(start, start + len(data), records - head.count(b"\n"), head, format_)
            start += len(data)
            records += count(data)


def _record_end(file: BinaryIO, cut: Cut) -> bytes:
    """The next bytes of a file up to where a record begins; the file is left there."""
    begin = file.tell()
    data = file.read(AT_ONCE)
    searched = 0
    while len(data) >= AT_ONCE:
        at = cut(data, max(searched, AT_ONCE - 1))
        if at >= 0:
            file.seek(begin + at)
            return data[:at]
        searched = len(data)
        more = file.read(AT_ONCE)
        if not more or len(data) > _LONGEST_RECORD:
            return data + more
        data += more
    return data


def _next_message(data: bytes, at: int) -> int:
    found = _BOX.search(data, max(0, at - 1000))
    return found.start() + 1 if found else -1


def _next_row(data: bytes, at: int) -> int:
    """A line's end that is no part of a quoted cell: an even number of quotation marks lies before it."""
    quotes, counted = 0, 0
    while (end := data.find(b"\n", at) + 1) > 0:
        quotes += data.count(b'"', counted, end)
        if quotes % 2 == 0:
            return end
        at = counted = end
    return -1
