"""JSON lines: one record a line (``.jsonl``)."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import cast

from core.formats.decoding import decode
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.records import KEYS, entry, type_in_words


def _holds(path: PurePath, data: bytes) -> bool:
    """By its first line: an object with keys of ours; or by its name, so that a broken line is told as one."""
    if path.suffix.lower() in {".jsonl", ".ndjson"}:
        return True
    return is_record(next(iter(io.BytesIO(data)), b""))


def is_record(line: bytes) -> bool:
    """Whether the first line of a file is a JSON object with keys of ours."""
    line = line.removeprefix(b"\xef\xbb\xbf").strip()
    if not line.startswith(b"{"):
        return False
    try:
        record: object = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(record, dict) and len(set(KEYS) & set(cast("dict[str, object]", record))) > 1


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    if how.encoding or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = decode(data, how.encoding).text.encode()
    return ReadFile("JSON lines", _entries(path, data, how.where), bulk=True)


def _entries(path: PurePath, data: bytes, where: str) -> Iterator[Entry]:
    for number, line in enumerate(io.BytesIO(data), 1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901
        if not line.strip():
            continue
        try:
            record: object = json.loads(line.decode("utf-8"))
        except UnicodeDecodeError:
            yield Entry(f"{where}:{number}", None, "It is not UTF-8.")
        except json.JSONDecodeError as error:
            yield Entry(
                f"{where}:{number}", None, f"It is not JSON: {error.msg.removesuffix(' at')} at column {error.colno}."
            )
        except (ValueError, RecursionError):
            yield Entry(
                f"{where}:{number}", None, "It is not JSON that can be read: a number too long, or nested too deep."
            )
        else:
            if isinstance(record, dict):
                yield entry(path, where, number, cast("dict[str, object]", record))
            else:
                yield Entry(f"{where}:{number}", None, f"A record must be an object, not {type_in_words(record)}.")


FORMAT = Format("JSON lines", _holds, _read)
