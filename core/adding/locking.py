"""One program at a time works on a batch."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from pathlib import Path

from core.errors import BadInput, MachineFailed
from core.locking import release, take


@contextlib.contextmanager
def working_on(journal: Path) -> Generator[None]:
    """While this lasts, no other program works on the batch. A lock of a program that is gone counts for nothing.

    Raises:
        BadInput: another program does.
    """
    lock = journal.with_suffix(".lock")
    try:
        taken = take(lock)
    except OSError as error:
        raise MachineFailed(f"{lock} can't be written ({error.strerror or error}). Check the disk.") from error
    if not taken:
        raise BadInput("Another window or command is adding these files. Wait for it to end.")
    try:
        yield
    finally:
        release(lock)
