"""The formats, and the order in which a file is tried for them."""

from __future__ import annotations

from pathlib import Path

from core.errors import BadInput, MachineFailed
from core.formats import json_lines, plain, refused, table
from core.formats.outcome import LARGEST, Format, ReadFile

FORMATS: tuple[Format, ...] = (json_lines.FORMAT, table.FORMAT, plain.MARKDOWN, plain.TEXT)
"""From the most telling to the one that takes any text."""


def load(path: Path) -> bytes:
    """A file's bytes.

    Raises:
        BadInput: it is missing, no file, or larger than :data:`LARGEST`.
        MachineFailed: it can't be read.
    """
    try:
        if path.is_dir() or (path.exists() and not path.is_file()):
            raise BadInput("It is no file.")
        _check_size(path.stat().st_size)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise BadInput("There is no such file.") from None
    except OSError as error:
        raise MachineFailed(f"It can't be read: {error.strerror or error}.") from None
    _check_size(len(data))
    return data


def read(path: Path, data: bytes | None = None) -> ReadFile:
    """The documents of a file, its format told by its content.

    Args:
        path: where the file is; its name is kept, and settles what its content leaves open.
        data: its bytes, if they are at hand.

    Raises:
        BadInput: nothing in it can be used; one sentence says why.
        MachineFailed: it can't be read.
    """
    if data is None:
        data = load(path)
    _check_size(len(data))
    if not data.strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise BadInput("It is empty.")
    if reason := refused.reason(path, data):
        raise BadInput(reason)
    for known in FORMATS:
        if known.holds(path, data):
            return known.read(path, data)
    raise BadInput("It is of a kind that can't be added.")


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise BadInput(f"It is too large: files of up to {LARGEST // 1_000_000} MB can be added.")
