"""The formats, and the order in which a file is tried for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePath, PurePosixPath

from core.errors import BadInput, MachineFailed
from core.formats.limits import Budget, TooMuch, too_deep
from core.formats.outcome import LARGEST, Entry, Format, ReadFile, Reading, shown_name


@cache
def formats() -> tuple[Format, ...]:
    """The formats, from the most telling to the one that takes any text.

    Imported when the first file is read: a window that only shows an archive needs none of the parsers.
    """
    from core.formats import (
        bibtex,
        csl_json,
        docx,
        epub,
        json_lines,
        mail,
        mhtml,
        odt,
        outlook,
        packed,
        pdf,
        picture,
        plain,
        refused,
        ris,
        rtf,
        table,
        tei,
        warc,
        web_page,
    )

    return (
        docx.FORMAT,
        odt.FORMAT,
        epub.FORMAT,
        rtf.FORMAT,
        warc.FORMAT,
        mhtml.FORMAT,
        mail.FORMAT,
        outlook.FORMAT,
        pdf.FORMAT,
        picture.FORMAT,
        tei.FORMAT,
        web_page.FORMAT,
        bibtex.FORMAT,
        ris.FORMAT,
        csl_json.FORMAT,
        refused.FORMAT,
        # What follows takes any file of its kind: whatever is packed, and any text.
        packed.ZIP,
        packed.TAR,
        packed.COMPRESSED,
        json_lines.FORMAT,
        table.FORMAT,
        plain.MARKDOWN,
        plain.TEXT,
    )


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


def read(path: Path, data: bytes | None = None, encoding: str = "", known: str = "") -> ReadFile:
    """The documents of a file, its format told by its content.

    Args:
        path: where the file is; its name is kept, and settles what its content leaves open.
        data: its bytes, if they are at hand.
        encoding: the one that a person chose for its text, instead of the one that is detected.
        known: the name of its format, where these bytes are a part of a file and can't tell.

    Raises:
        BadInput: nothing in it can be used; one sentence says why.
        MachineFailed: it can't be read.
    """
    if data is None:
        data = load(path)
    how = Reading(str(path), encoding, budget=Budget(len(data)), read_inner=_inner)
    found = _read(path, data, how, known)
    return replace(found, entries=_until_too_much(found.entries, how.where))


def _read(path: PurePath, data: bytes, how: Reading, name: str = "") -> ReadFile:
    _check_size(len(data))
    if not data.strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise BadInput("It is empty.")
    for known in formats():
        if known.name == name or (not name and known.holds(path, data)):
            return known.read(path, data, how)
    raise BadInput("It is of a kind that can't be added.")


def _until_too_much(entries: Iterator[Entry], where: str) -> Iterator[Entry]:
    """The entries as far as they can be read; then the reason why the walk ends."""
    try:
        yield from entries
    except BadInput as error:
        yield Entry(where, None, str(error))


def _inner(name: str, data: bytes, outer: Reading) -> Iterator[Entry]:
    """What :meth:`Reading.inner` says."""
    inside = shown_name(name)
    how = replace(outer, where=f"{outer.where}!{inside}", depth=outer.depth + 1)
    outer.budget.file()
    try:
        if reason := too_deep(how.depth):
            raise reason
        yield from _read(PurePosixPath(inside), data, how).entries
    except TooMuch:
        raise
    except BadInput as error:
        yield Entry(how.where, None, str(error))


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise BadInput(f"It is too large: files of up to {LARGEST // 1_000_000} MB can be added.")
