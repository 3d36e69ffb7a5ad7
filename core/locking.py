"""Locks between programs of one person: a file that says who has it. One whose program is gone counts for nothing."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

import psutil

_MOMENT = 10
"""Seconds for which an empty lock counts: its program is about to write its name into it."""


def take(lock: Path) -> bool:
    """Take a lock; False when a program that runs has it.

    Raises:
        OSError: the place can't be written to.
    """
    if lock.exists() and not _is_running(lock):
        lock.unlink(missing_ok=True)
    try:
        handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(handle, "w", encoding="ascii") as out:
        me = psutil.Process()
        out.write(f"{me.pid} {me.create_time()}")
    return True


def release(lock: Path) -> None:
    """Give back a lock that was taken."""
    with contextlib.suppress(OSError):
        lock.unlink(missing_ok=True)


def _is_running(lock: Path) -> bool:
    """Whether the program that made a lock is there."""
    try:
        told = lock.read_text("ascii").split()
        if len(told) != 2:
            return time.time() - lock.stat().st_mtime < _MOMENT
        return abs(psutil.Process(int(told[0])).create_time() - float(told[1])) < 1
    except (OSError, ValueError, psutil.Error):
        return False
