"""CSV: a first line that names columns, then one record a row; comma, semicolon or tab between cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import PurePath

from core.errors import BadInput
from core.formats.decoding import decode
from core.formats.outcome import LARGEST, Entry, Format, ReadFile, Reading
from core.formats.records import KEYS, entry

_DELIMITERS = ",;\t"


def _header(line: str) -> tuple[str, set[str]]:
    """The delimiter that makes most cells of a header line keys of ours, and those keys."""
    known = {
        delimiter: set(KEYS) & {cell.strip(' "').casefold() for cell in line.split(delimiter)}
        for delimiter in _DELIMITERS
    }
    best = max(known, key=lambda delimiter: len(known[delimiter]))
    return best, known[best]


def _holds(path: PurePath, data: bytes) -> bool:
    """By its first line, which names columns; or by its name, so that a missing header is told as one."""
    if path.suffix.lower() in {".csv", ".tsv"}:
        return True
    return names_columns(next(iter(io.BytesIO(data)), b""))


def names_columns(first: bytes) -> bool:
    """Whether the first line of a file names columns, most of them keys of ours."""
    line = first.removeprefix(b"\xef\xbb\xbf").decode("ascii", "replace").strip()
    delimiter, known = _header(line)
    return len(known) > 2 and len(known) >= len(line.split(delimiter)) / 2


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    decoded = decode(data, how.encoding)
    delimiter, known = _header(decoded.text.partition("\n")[0])
    if not known & {"text", "title", "symbol", "source_url"}:
        raise BadInput(f"Its first line must name columns, text or title among them: {', '.join(KEYS)}.")
    entries = _entries(path, how.where, decoded.text, delimiter)
    return ReadFile("CSV", entries, bulk=True, encoding=decoded.encoding, guessed=decoded.guessed)


def _entries(path: PurePath, where: str, text: str, delimiter: str) -> Iterator[Entry]:
    # The limit is one for the whole process; it is only ever raised, and never beyond what a C long holds on Windows.
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    header: list[str] | None = None
    line = 1
    try:
        for row in rows:
            if header is None:
                header = row
            elif any(cell.strip() for cell in row):
                yield _row(path, where, line, header, row)
            line = rows.line_num + 1
    except csv.Error as error:
        yield Entry(f"{where}:{line}", None, f"It is not CSV from here on ({error}); the rest of the file is not read.")


def _row(path: PurePath, where: str, line: int, header: list[str], row: list[str]) -> Entry:
    if len(row) > len(header):
        reason = (
            f"It has {len(row)} cells where the first line names {len(header)} columns: is a quotation mark missing?"
        )
        return Entry(f"{where}:{line}", None, reason)
    return entry(path, where, line, dict(zip(header, row, strict=False)))


FORMAT = Format("CSV", _holds, _read)
