"""Drafts: what is being written, beside the place that it will take when it is whole.

A draft is noted in the user's data folder while it is written. What a killed program has left is removed by the next
one that writes or opens something, wherever it lies.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Generator
from pathlib import Path

import psutil

from core.places import data_folder, private_folder

_NAME = re.compile(r"\.rejoinder-[0-9a-f]{12}\.part")
_BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite puts beside a file while it writes it."""


@contextlib.contextmanager
def draft_of(target: Path) -> Generator[Path]:
    """A free name beside *target*; whatever is there at the end of the block is removed, so move it away before.

    The name is short, as that of the target may be as long as the system takes.
    """
    clear_left()
    draft = target.absolute().parent / f".rejoinder-{secrets.token_hex(6)}.part"
    note = _note(draft)
    try:
        yield draft
    finally:
        _remove(draft)
        if note is not None:
            note.unlink(missing_ok=True)


def clear_left() -> None:
    """Remove the drafts that killed programs have left. What can't be removed now stays noted for the next time."""
    try:
        notes = [*_folder().glob("*.json")]
    except OSError:
        return
    for note in notes:
        with contextlib.suppress(OSError):
            if _is_left(note):
                note.unlink(missing_ok=True)


def _is_left(note: Path) -> bool:
    """Whether a note is of no use any more; the draft of a program that has ended is removed."""
    try:
        said = json.loads(note.read_text(encoding="utf-8"))
        draft, number, began = Path(said["draft"]), int(said["process"]), float(said["began"])
    except (ValueError, KeyError, TypeError):
        return True  # killed while it wrote the note, before it wrote the draft
    if _runs(number, began):
        return False
    if _NAME.fullmatch(draft.name):
        _remove(draft)
    return not draft.exists()


def _runs(number: int, began: float) -> bool:
    """Whether the process still runs; another one may have its number by now."""
    try:
        return abs(psutil.Process(number).create_time() - began) < 1
    except psutil.Error:
        return False


def _note(draft: Path) -> Path | None:
    """Note a draft; None where nothing can be noted, which is no reason not to write it."""
    said = {"draft": str(draft), "process": os.getpid(), "began": psutil.Process().create_time()}
    note = _folder() / f"{draft.name[11:23]}.json"
    try:
        private_folder(note.parent)
        note.write_text(json.dumps(said), encoding="utf-8")
    except OSError:
        return None
    return note


def _remove(draft: Path) -> None:
    if draft.is_dir() and not draft.is_symlink():
        shutil.rmtree(draft, ignore_errors=True)
        return
    for path in (draft, *(draft.with_name(draft.name + ending) for ending in _BESIDE)):
        with contextlib.suppress(OSError):  # in use elsewhere, or on a stick that is gone: the next time
            path.unlink(missing_ok=True)


def _folder() -> Path:
    return data_folder() / "drafts"
