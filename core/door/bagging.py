"""Bags of the archive: what the writer of a bag asks for, and bags that come back or come from others."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from core.errors import ArchiveError, BadInput, NotAnArchive, ReadOnly
from core.exchange import bag
from core.exchange.record import Record, Written
from core.exchange.whole import whole_file
from core.model import BagKeeper, BagReport, CopyPart, ExportOption
from core.places import scratch_folder
from core.progress import Progress
from core.store import database, reading
from core.version import PROGRAM

_LEFT_OUT = {ExportOption.NOTES: CopyPart.NOTES, ExportOption.ORIGINALS: CopyPart.ORIGINALS}
KEEPER = ("organisation", "contact", "email")
"""What an export can be told for the bag: who answers for it."""


ARCHIVE = bag.ARCHIVE


class Bagged(Protocol):
    """What the writer of a bag asks of an archive."""

    def original_file(self, sha256: str) -> bytes:
        """A file that is kept."""
        ...

    def write_copy(self, target: Path, without: Collection[CopyPart], progress: Progress) -> None:
        """Write a copy of the archive into a new file."""
        ...

    @property
    def who(self) -> str:
        """Who works with the archive."""
        ...


def write(archive: Bagged, record: Record, target: Path, progress: Progress) -> Written:
    """Write *record* as a bag; the whole archive's has its database, too."""
    told = [" ".join(record.request.settings.get(name, "").split()) for name in KEEPER]
    keeper = BagKeeper(told[0], told[1] or archive.who, told[2])
    without = [part for option, part in _LEFT_OUT.items() if not record.wants(option)]
    with TemporaryDirectory(dir=scratch_folder(), ignore_cleanup_errors=True) as folder:
        return bag.write(
            record,
            target,
            keeper,
            PROGRAM,
            archive.original_file,
            (lambda copy: archive.write_copy(copy, without, progress)) if record.archive.whole else None,
            Path(folder),
        )


def unpacked(path: Path, progress: Progress) -> contextlib.AbstractContextManager[Path]:
    """The folder of a bag: itself, or what is in a ZIP file while the block lasts.

    Raises:
        BadInput: there is no bag at *path*.
        MachineFailed: it does not fit on the disk.
        Cancelled: the person stopped it.
    """
    return bag.opened(path, scratch_folder(), progress)


def restore(target: Path, folder: Path, shown: Path) -> None:
    """Make the archive of a bag, which was verified, the archive at *target*.

    Raises:
        BadInput: there is something at *target* that is no empty archive, or no folder for it.
        MachineFailed: the disk is full, or the place can't be written to.
    """
    source = folder / "data" / bag.ARCHIVE
    if not target.exists():
        with whole_file(target) as out, source.open("rb") as file:
            shutil.copyfileobj(file, out, 1 << 20)
        return
    file = database.open_file(target, read_only=False)
    try:
        if not database.is_empty(file.db):
            raise BadInput(f"{target} is not empty, so the bag {shown} can't be restored there. Choose a new name.")
        with reading.other(source, scratch_folder()) as kept:
            database.replace_content(file, kept)
    finally:
        database.close(file)


def is_new(target: Path) -> bool:
    """Whether an archive at *target* would lose nothing when it becomes another one."""
    if not target.exists():
        return True
    try:
        file = database.open_file(target, read_only=True)
    except ReadOnly:
        return False  # of an older version: it is brought up to date when it is opened for writing
    try:
        return database.is_empty(file.db)
    finally:
        database.close(file)


def verified(folder: Path, shown: Path, progress: Progress) -> BagReport:
    """Verify a bag, and the archive in it where there is one.

    Raises:
        BadInput: it is none, or is not whole.
        Cancelled: the person stopped it.
    """
    report = bag.verify(folder, progress, shown)
    if report.has_archive:
        try:
            with reading.other(folder / "data" / bag.ARCHIVE, scratch_folder()):
                pass
        except NotAnArchive:
            return replace(report, has_archive=False)  # somebody else's file of this name
        except ArchiveError as error:
            raise BadInput(f"The archive in the bag {shown} can't be opened. {error}") from error
    return report
