"""The one door to an archive: window, command line and tests go through :class:`Archive`.

An ``Archive`` belongs to the thread that made it. Several may be open on one file; one of them writes at a time.
What it can do stands in :mod:`core.door`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from core import adding
from core.door.comparing import Comparing
from core.door.describing import Describing
from core.door.drafting import Drafting
from core.door.keeping import Keeping
from core.door.reading import Reading
from core.door.reviewing import Reviewing
from core.door.searching import Searching
from core.errors import ArchiveMissing
from core.model import (
    AddOptions,
    AddResult,
)
from core.places import data_folder, installed_sample, is_installed_sample
from core.progress import Progress
from core.stamp import Stamp, default_stamp
from core.store import (
    database,
)


class Archive(Searching, Drafting, Reading, Describing, Reviewing, Comparing, Keeping):
    """An open archive. Use :meth:`create` or :meth:`open`, and close it (it is a context manager)."""

    @classmethod
    def create(cls, path: Path, title: str = "", *, cache: Path | None = None, stamp: Stamp | None = None) -> Self:
        """Make a new, empty archive and open it. *title* defaults to the file's name.

        Raises:
            BadInput: there is a file already, or no such folder.
            MachineFailed: the folder can't be written to.
        """
        stamp = stamp or default_stamp()
        facts = {"uid": stamp.new_uid(), "title": title or path.stem, "created_at": stamp.now()}
        return cls(database.create(path, facts), cache, stamp, follow=True)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, cache: Path | None = None, follow: bool = True) -> Self:
        """Open an archive. The installation's sample, and where nothing may be written, opens read-only by itself.

        Args:
            path: the file.
            read_only: don't write to it even where that is possible.
            cache: the folder for the index; the user's cache folder by default.
            follow: bring the index up to date before each search (:meth:`update_index` does it by hand).

        Raises:
            ArchiveMissing, NotAnArchive, ArchiveTooNew, ArchiveDamaged, MachineFailed: each in one sentence.
        """
        read_only = read_only or is_installed_sample(path)
        return cls(database.open_file(path, read_only=read_only), cache, default_stamp(), follow=follow)

    def add(
        self, paths: Sequence[Path], options: AddOptions | None = None, progress: Progress | None = None
    ) -> Iterator[AddResult]:
        """Add files, folders and bulk records; a line for each, and one that fails never stops the rest.

        Raises:
            ReadOnly: the archive is open for reading only.
            Cancelled: the person stopped it; what is in stays in.
            MachineFailed: the disk is full.
        """
        self._require_writable()
        return adding.add(self, paths, options or AddOptions(), progress or Progress())


def own_sample(folder: Path | None = None) -> Path:
    """The user's own copy of the sample archive, made when it is not there yet.

    Args:
        folder: where it is kept; the user's data folder by default.

    Raises:
        ArchiveMissing: the installation has lost its sample.
        MachineFailed: the folder can't be written to.
    """
    copy = (folder or data_folder()) / "Sample archive.db"
    with database.known_errors(copy):
        if not copy.exists():
            if not installed_sample().exists():
                raise ArchiveMissing(f"{installed_sample()} is missing. Install Rejoinder again.")
            copy.parent.mkdir(parents=True, exist_ok=True)
            part = copy.with_name(copy.name + ".part")  # a start that is killed leaves no half of an archive
            shutil.copyfile(installed_sample(), part)
            part.replace(copy)
    return copy
