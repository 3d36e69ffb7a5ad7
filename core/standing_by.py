"""Which window may edit an archive: the first one that opened it on this machine; others read until it is closed."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from core.locking import release, take
from core.places import data_folder, private_folder


class Turn:
    """The right to edit one archive in a window."""

    def __init__(self, lock: Path | None) -> None:
        self._lock = lock

    def give_back(self) -> None:
        """Let another window edit."""
        lock, self._lock = self._lock, None
        if lock is not None:
            release(lock)


def take_turn(path: Path) -> Turn | None:
    """The right to edit the archive at *path*; None while another window has it.

    Where no lock can be kept (a full or read-only home) nobody is kept from editing: SQLite's own locks hold.
    """
    place = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:24]
    try:
        lock = private_folder(data_folder() / "open") / f"{place}.lock"
        return Turn(lock) if take(lock) else None
    except OSError:
        return Turn(None)
