"""Files and folders that are there whole or not at all.

What is written for a person is a draft (:mod:`core.drafts`) beside its target, is brought to the disk, and takes the
target's place in one step. A full disk, a stick that is pulled out, a cancelled job or a bug leave what was there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import unicodedata
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

from core.drafts import draft_of
from core.errors import BadInput, MachineFailed

_SQLITE_HEAD = b"SQLite format 3\0"

# Names that Windows keeps for devices, with any ending (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)
# Windows knows no quota error of its own.
_FULL = frozenset([errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)])
_SYNCED_TOGETHER = 8
_SYNCED_BETWEEN_STEPS = 200
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]+')


Step = Callable[[int, int], None]
"""Told how much of how much is done, as :meth:`core.progress.Progress.step` is."""


def _no_step(_done: int, _total: int) -> None:
    """Tell nobody."""


@contextlib.contextmanager
def whole_file(target: Path) -> Generator[BinaryIO, None, None]:
    """A new binary file that becomes *target* when the block ends well; else *target* stays as it was.

    Raises:
        BadInput: *target* is a folder or an archive (an archive is never written over), or its folder is missing.
        MachineFailed: the disk is full, or the place can't be written to.
    """
    _check_place(target)
    if target.is_dir():
        raise BadInput(f"There is a folder named {target}. Choose another name.")
    if _is_sqlite(target):
        raise BadInput(f"{target} is an archive or another database, and is not written over. Choose another name.")
    with _failures_said(target), draft_of(target) as draft:
        with draft.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
        _sync_folder(target.parent)


@contextlib.contextmanager
def whole_folder(target: Path, step: Step = _no_step) -> Generator[Path, None, None]:
    """A new folder that becomes *target* when the block ends well; else nothing is left of it.

    Many files take their time to be brought to the disk: *step* is told how many of how many are, and may raise.

    The folder must not be there yet, or be empty: folders are never written over.

    Raises:
        BadInput: there is something at *target*, or its parent folder is missing.
        MachineFailed: the disk is full, or the place can't be written to.
    """
    _check_place(target)
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise BadInput(f"There is something at {target} already. Choose a new name.")
    with _failures_said(target), draft_of(target) as draft:
        draft.mkdir()
        yield draft
        _sync_below(draft, step)
        if target.is_dir():
            target.rmdir()
        draft.replace(target)
        _sync_folder(target.parent)


def safe_name(text: str, *, longest: int = 120) -> str:
    """A file name made of *text* that every system takes: one path component, never empty, never reserved.

    Args:
        text: a title, a symbol, a name out of an archive; anything.
        longest: the most bytes of UTF-8 that the name has.
    """
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", text))
    name = " ".join(name.split()).strip(". ")
    name = name.encode("utf-8", "ignore")[:longest].decode("utf-8", "ignore").rstrip(". ")
    if not name:
        return "unnamed"
    if name.split(".", 1)[0].rstrip(" ").lower() in _RESERVED:
        return f"_{name}"[:longest]
    return name


def _check_place(target: Path) -> None:
    if not target.name:
        raise BadInput(f"{target} is no place for a file. Give a name.")
    if not target.parent.is_dir():
        raise BadInput(f"There is no folder {target.parent}. Make it first, or choose another place.")


def _is_sqlite(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE_HEAD)) == _SQLITE_HEAD
    except FileNotFoundError:
        return False
    except OSError as error:
        raise MachineFailed(f"{path} can't be read: {_reason(error)}. Choose another name.") from error


@contextlib.contextmanager
def _failures_said(target: Path) -> Generator[None, None, None]:
    """The system's errors as one sentence; what was at *target* is still there."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise MachineFailed(f"The disk is full: {target} was not written. Make room, then try again.") from error
        raise MachineFailed(f"{target} was not written: {_reason(error)}. Try another place.") from error


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).rstrip(".")


def _sync_below(folder: Path, step: Step) -> None:
    """Bring a folder to the disk, several files at a time: systems write what waits together in one go."""
    files = [Path(parent, name) for parent, _, names in os.walk(folder) for name in names]
    with ThreadPoolExecutor(_SYNCED_TOGETHER) as pool:
        for start in range(0, len(files), _SYNCED_BETWEEN_STEPS):
            step(start, len(files))
            for _ in pool.map(_sync_file, files[start : start + _SYNCED_BETWEEN_STEPS]):
                pass
    for parent, _, _ in os.walk(folder):
        _sync_folder(Path(parent))


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Bring the names in *folder* to the disk, where the system can be asked to."""
    if os.name == "nt":
        return  # Windows has no handle of a folder that could be flushed
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network and stick file systems can't; the file itself is written.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)
