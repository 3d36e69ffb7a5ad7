"""One program at a time works on a batch."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Generator
from pathlib import Path

import psutil

from core.errors import BadInput, MachineFailed

_MOMENT = 10
"""Seconds."""


@contextlib.contextmanager
def working_on(journal: Path) -> Generator[None]:
    """While this lasts, no other program works on the batch. A lock of a program that is gone counts for nothing.

    Raises:
        BadInput: another program does.
    """
    lock = journal.with_suffix(".lock")
    try:
        _take(lock)
    except OSError as error:
        raise MachineFailed(f"{lock} can't be written ({error.strerror or error}). Check the disk.") from error
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.unlink(missing_ok=True)


def _take(lock: Path) -> None:
    if lock.exists() and not _is_running(lock):
        lock.unlink(missing_ok=True)
    try:
        handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        raise BadInput("Another window or command is adding these files. Wait for it to end.") from None
    with os.fdopen(handle, "w", encoding="ascii") as out:
        me = psutil.Process()
        out.write(f"{me.pid} {me.create_time()}")


def _is_running(lock: Path) -> bool:
    """Whether the program that made a lock is there; one that is empty was made a moment ago."""
    try:
        told = lock.read_text("ascii").split()
        if len(told) != 2:
            return time.time() - lock.stat().st_mtime < _MOMENT
        return abs(psutil.Process(int(told[0])).create_time() - float(told[1])) < 1
    except (OSError, ValueError, psutil.Error):
        return False
