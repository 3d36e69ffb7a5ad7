"""The one door to an archive: window, command line and tests go through :class:`Archive`.

An ``Archive`` belongs to the thread that made it. Several may be open on one file; one of them writes at a time.
What it can do stands in :mod:`core.door`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Self

from core.adding import batches, journal, storing
from core.adding.asking import Reader
from core.adding.worker import PageOf
from core.door import bagging
from core.door.correcting import Correcting
from core.door.counting import Counting
from core.door.drafting import Drafting
from core.door.handing_on import HandingOn
from core.door.keeping import Keeping
from core.door.listing import Listing
from core.door.reviewing import Reviewing
from core.door.wanting import Wanting
from core.errors import ArchiveMissing
from core.importing import Importing
from core.model import (
    AddOptions,
    AddResult,
    AddStatus,
    BagImport,
    Batch,
    Correction,
    NewDocument,
    PagePicture,
)
from core.places import data_folder, installed_sample, is_installed_sample, private_folder
from core.progress import Progress
from core.stamp import Stamp, default_stamp
from core.standing_by import Turn, take_turn
from core.store import (
    database,
    documents,
    sources,
)
from core.training import Training

__all__ = ["Archive", "Turn", "own_sample", "take_turn"]


class Archive(HandingOn, Counting, Listing, Drafting, Correcting, Reviewing, Training, Keeping, Wanting, Importing):
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

        Files are read in processes of their own, several at a time: the lines of one file come in its order, those of
        several as each gets there. *progress* counts bytes (and a little for each file), so that the time left can be
        told of it; the files are counted by the lines.

        Raises:
            BadInput: the licence or the encoding that was given is not known.
            ReadOnly: the archive is open for reading only.
            Cancelled: the person stopped it; what is in stays in.
            MachineFailed: the disk is full.
        """
        self._require_writable()
        options, progress = options or AddOptions(), progress or Progress()
        results = batches.add(self, paths, options, progress)
        return self._then_suggest(results, progress) if options.suggest else results

    def start_batch(self, paths: Sequence[Path], options: AddOptions | None = None) -> Batch:
        """Write down what is to be added; :meth:`run_batch` does it, now or after a restart of the program.

        Raises:
            BadInput: the licence or the encoding that was given is not known.
            ReadOnly: the archive is open for reading only.
            MachineFailed: the user's data folder can't be written to.
        """
        self._require_writable()
        return batches.start(self, paths, options or AddOptions())

    def run_batch(self, batch_id: str, progress: Progress | None = None) -> Iterator[AddResult]:
        """Do what is left of a batch; lines and *progress* as :meth:`add` gives them.

        What was done of it before is in :meth:`batch_results`, and counted in *progress* from the start.

        Raises:
            NotFound: there is no such batch.
            BadInput: it belongs to another archive, or another program works on it.
            Cancelled: the person stopped it; what is in stays in, and the rest can be taken up later.
        """
        self._require_writable()
        progress = progress or Progress()
        results = batches.run(self, batch_id, progress)
        wished = batches.options_of(batch_id).suggest
        return self._then_suggest(results, progress) if wished else results

    def _then_suggest(self, results: Iterator[AddResult], progress: Progress) -> Iterator[AddResult]:
        """The results; after the last of them, claims are looked for in what was added."""
        added: list[int] = []
        for result in results:
            if result.status is AddStatus.ADDED and result.document is not None:
                added.append(result.document)
            yield result
        if added:
            self.suggest(added, progress)

    def unfinished_batch(self, paths: Sequence[Path], options: AddOptions | None = None) -> Batch | None:
        """The batch of the same paths and options that was stopped before its end, if there is one."""
        return batches.unfinished_like(self, paths, options or AddOptions())

    def add_text(self, text: str, described: NewDocument) -> AddResult:
        """Add a text that was pasted, with what is said of it.

        Args:
            text: what was pasted.
            described: kind, title, people and so on; its own text and holding don't count.

        Raises:
            BadInput: the text is empty, or the date is not EDTF.
            ReadOnly: the archive is open for reading only.
        """
        return storing.add_text(self, text, described)

    def reread(self, document_id: int, encoding: str) -> Correction:
        """Read a document's original once more, in the encoding that a person chose, and correct the text by it.

        Raises:
            NotFound: there is no such document, or no original of it.
            BadInput: there is no such encoding, or the original can't be read in it.
            MachineFailed: the reading process failed.
        """
        batches.check(AddOptions(encoding=encoding))
        self._require_writable()
        with self._known():
            original = sources.original(self._db, document_id)
        return self._read_as(document_id, self._reader.read(original, encoding), encoding)

    def decoded(self, document_id: int, encoding: str) -> str:
        """How a document's original reads in an encoding, for a person to look at; nothing is changed.

        Raises:
            NotFound: there is no such document, or no original of it.
            BadInput: there is no such encoding, or the original can't be read in it.
            MachineFailed: the reading process failed.
        """
        batches.check(AddOptions(encoding=encoding))
        with self._known():
            original = sources.original(self._db, document_id)
        return self._reader.read(original, encoding).text or ""

    def page(self, document_id: int, page: int, width: int, span: tuple[int, int] | None = None) -> PagePicture:
        """A page of a document's original as it looks, drawn in a process of its own.

        Args:
            document_id: the document.
            page: which page, from 1.
            width: of the picture, in pixels.
            span: start and end in the document's text; where that stands on the page is in the answer.

        Raises:
            NotFound: there is no such document, or no original of it.
            BadInput: the original has no pages, or not this one.
            MachineFailed: the reading process failed.
        """
        with self._known():
            original = sources.original(self._db, document_id)
            text = documents.text_of(self._db, document_id) if span else ""
        return self._reader.page(original, PageOf(page, width, text, span))

    @classmethod
    def restore_bag(cls, target: Path, bag: Path, progress: Progress | None = None) -> BagImport:
        """Make a new archive of a bag after verifying it: the one that is in it, row by row, or one of its files.

        Args:
            target: a new file, or an archive that nothing was put into yet.
            bag: its folder or ZIP file.
            progress: told bytes, then as :meth:`add` tells it.

        Raises:
            BadInput: it is no bag, is not whole, or *target* is not empty.
            MachineFailed: the disk is full, or the place can't be written to.
            Cancelled: the person stopped it.
        """
        progress = progress or Progress()
        with bagging.unpacked(bag, progress) as folder:
            report = bagging.verified(folder, bag, progress)
            if report.has_archive:
                bagging.restore(target, folder, bag)
                return BagImport(report, restored=True)
            with cls.open(target) if target.exists() else cls.create(target, report.title) as archive:
                return archive.import_files(report, folder, progress)

    def close(self) -> None:
        """Close the file, the index, and what reads originals; the archive is one file again."""
        self._reader.close()
        super().close()

    @cached_property
    def _reader(self) -> Reader:
        return Reader()

    def batches(self) -> tuple[Batch, ...]:
        """The batches of this archive that are not forgotten: unfinished ones first, each kind newest first."""
        return tuple(one.batch() for one in batches.of_archive(self))

    def batch_results(self, batch_id: str) -> tuple[AddResult, ...]:
        """What became of the files of a batch so far.

        Raises:
            NotFound: there is no such batch.
        """
        return batches.results_of(batch_id)

    def note_reviewed(self, batch_id: str, documents: Sequence[int], *, reviewed: bool) -> None:
        """Keep that a person looked at documents of a batch, or has to once more: no part of the archive's history.

        Raises:
            NotFound: there is no such batch.
            MachineFailed: it can't be written down.
        """
        batches.note_reviewed(batch_id, documents, reviewed=reviewed)

    def forget_batch(self, batch_id: str) -> None:
        """Forget a batch: what it added stays, what is left of it is not taken up any more.

        Raises:
            NotFound: there is no such batch.
            BadInput: it is being worked on.
        """
        journal.forget(batch_id)


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
            private_folder(copy.parent)
            part = copy.with_name(copy.name + ".part")  # a start that is killed leaves no half of an archive
            shutil.copyfile(installed_sample(), part)
            part.replace(copy)
    return copy
