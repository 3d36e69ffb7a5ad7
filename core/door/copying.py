"""Copies of the archive for others: for reading, without what is nobody else's business."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory

from core.door.opened import OpenArchive
from core.exchange.whole import whole_file
from core.model import CopyPart, CopySummary
from core.places import scratch_folder
from core.progress import Progress
from core.store import database, portable, sources

_AT_ONCE = 1 << 20


class Copying(OpenArchive):
    """What copies an open archive."""

    def save_portable(
        self, target: Path, without: Collection[CopyPart] = frozenset(), progress: Progress | None = None
    ) -> CopySummary:
        """Save a copy of the archive for reading, as small as it gets, without the parts that are named.

        What is left out is nowhere in the file. What somebody does with the copy can be merged back.

        Raises:
            BadInput: there is an archive of this name already, or no such folder.
            MachineFailed: the disk is full, or the folder can't be written to.
            Cancelled: the person stopped it; nothing was written.
        """
        progress = progress or Progress()
        database.let_write(self._file)
        with self._known(), whole_file(target) as out, TemporaryDirectory(dir=scratch_folder()) as folder:
            copy = Path(folder) / "copy.db"
            portable.write(self._db, copy, frozenset(without), progress)
            documents, claims = portable.counts(copy)
            size = copy.stat().st_size
            with database.known_errors(copy), copy.open("rb") as file:
                while part := file.read(_AT_ONCE):
                    out.write(part)
                    progress.step(size + file.tell(), 2 * size)
        return CopySummary(target, size, documents, claims)

    def write_copy(self, target: Path, without: Collection[CopyPart], progress: Progress) -> None:
        """Write a copy without some parts into a new file of the program's own, which may be left half on an error.

        Raises:
            MachineFailed: the disk is full, or the folder can't be written to.
            Cancelled: the person stopped it.
        """
        with self._known():
            portable.write(self._db, target, frozenset(without), progress)

    def original_file(self, sha256: str) -> bytes:
        """A file that is kept, by its SHA-256.

        Raises:
            NotFound: there is none.
        """
        with self._known():
            return sources.content(self._db, sha256)

    @property
    def who(self) -> str:
        """Who works with the archive: the name that edits are signed with."""
        return self._stamp.who
