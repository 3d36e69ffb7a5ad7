"""What a session does about documents: wishes of the Add page and the reader become jobs, answers become signals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from core.archive import Archive
from core.errors import ArchiveError
from core.model import (
    About,
    AddOptions,
    AddResult,
    Agent,
    Batch,
    Change,
    Correction,
    Description,
    Licence,
    NewAgent,
    PagePicture,
    Role,
    Status,
)
from gui import document_calls as calls
from gui.add_run import AddRun
from gui.jobs import Job, Newest, Work, Worker

DESCRIBED_AT_ONCE = 100
"""Descriptions that one job reads, so that what is typed goes in between."""

Edit = Callable[[Archive], object]


class Documents(QObject):
    """Part of a session. *change* starts an edit in the writer."""

    knownLoaded = Signal(object, object)
    """``tuple[Agent, ...]`` and ``tuple[Licence, ...]``."""
    described = Signal(object)
    """``tuple[Description, ...]``"""
    notThere = Signal(object)
    """Documents that were to be described and are not in the archive any more (``tuple[int, ...]``)."""
    descriptionOpened = Signal(object)
    """The Description of one document that is to be edited by itself."""
    textRead = Signal(int, str)
    originalRead = Signal(int, str)
    decoded = Signal(int, str, str)
    """A document, an encoding, and how the original reads in it."""
    drafted = Signal(object)
    pagePictured = Signal(int, object, int, object)
    """A document, a PagePicture, the width it was asked for, and the span that is boxed."""
    pageRefused = Signal(int, int, str)
    removalsTold = Signal(object)
    compared = Signal(object)
    waitingTold = Signal(object, object, object)
    """Descriptions with suggested versions, quotations in doubt, wanted documents."""
    batchesTold = Signal(object)
    batchStarted = Signal(object)
    startRefused = Signal()
    """The batch that was to be started can't be; :attr:`refused` says why."""
    batchResultsTold = Signal(str, object)
    corrected = Signal(object)
    refused = Signal(object)
    """An ArchiveError of an edit that was asked for here."""
    textAdded = Signal(object)
    """The AddResult of a text that was pasted."""
    failed = Signal(object)

    def __init__(
        self,
        reader: Worker,
        adder: Worker,
        viewer: Worker,
        change: Callable[[Edit], Job],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reader, self._adder, self._viewer, self._change = reader, adder, viewer, change
        self._to_describe: list[int] = []
        self._portion: list[int] = []
        self._describing = False
        self._draft = Newest(reader, self)
        self._draft.succeeded.connect(self.drafted)
        self._draft.failed.connect(self.failed)
        self._waiting = Newest(viewer, self)
        self._waiting.succeeded.connect(self._on_waiting)
        self._waiting.failed.connect(self.failed)
        self._comparing = Newest(reader, self)
        self._comparing.succeeded.connect(self.compared)
        self._comparing.failed.connect(self.failed)
        self._decoding = Newest(viewer, self)
        self._decoding.succeeded.connect(self._on_decoded)
        self._decoding.failed.connect(self._on_refused)

    def _read(self, work: Work, slot: Callable[[Any], object]) -> Job:
        job = self._reader.start(work)
        job.succeeded.connect(slot)
        job.failed.connect(self.failed)
        return job

    # ------------------------------------------------------------------------------------------------ reading

    def load_known(self) -> None:
        """Read the people and licences that fields offer."""
        self._read(calls.known, self._on_known)

    @Slot(object)
    def _on_known(self, found: tuple[tuple[Agent, ...], tuple[Licence, ...]]) -> None:
        self.knownLoaded.emit(*found)

    def describe(self, ids: Iterable[int]) -> None:
        """Read descriptions, a portion a job; those asked for last come first, for they are in view."""
        wanted = [one for one in dict.fromkeys(ids) if one not in self._to_describe]
        self._to_describe = wanted + self._to_describe
        self._describe_more()

    def _describe_more(self) -> None:
        if self._describing or not self._to_describe or self._reader.closed:
            return
        portion, self._to_describe = self._to_describe[:DESCRIBED_AT_ONCE], self._to_describe[DESCRIBED_AT_ONCE:]
        self._describing = True
        self._portion = portion
        job = self._read(partial(calls.describe, portion), self._on_described)
        job.finished.connect(self._on_portion_described)

    @Slot(object)
    def _on_described(self, found: tuple[Description, ...]) -> None:
        self.described.emit(found)
        missing = set(self._portion) - {one.document.id for one in found}
        if missing:
            self.notThere.emit(tuple(missing))

    @Slot(object)
    def _on_portion_described(self, _job: Job) -> None:
        self._describing = False
        self._describe_more()

    def open_description(self, document_id: int) -> None:
        """Read the description of one document, to be edited by itself."""
        self._read(partial(calls.describe, [document_id]), self._on_description)

    @Slot(object)
    def _on_description(self, found: tuple[Description, ...]) -> None:
        for one in found:
            self.descriptionOpened.emit(one)

    def read_text(self, document_id: int) -> None:
        """Read a document's text."""
        self._read(partial(calls.text, document_id), self._on_text)

    @Slot(object)
    def _on_text(self, found: tuple[int, str]) -> None:
        self.textRead.emit(*found)

    def read_original(self, document_id: int) -> None:
        """Read a document's text as it came."""
        self._read(partial(calls.original_text, document_id), self._on_original)

    @Slot(object)
    def _on_original(self, found: tuple[int, str]) -> None:
        self.originalRead.emit(*found)

    def decode(self, document_id: int, encoding: str) -> None:
        """Read a document's original in another encoding, without keeping it."""
        self._decoding.start(partial(calls.decoded, document_id, encoding))

    @Slot(object)
    def _on_decoded(self, found: tuple[int, str, str]) -> None:
        self.decoded.emit(*found)

    def draft(self, document_id: int, values: Mapping[str, str], parties: Mapping[Role, tuple[NewAgent, ...]]) -> None:
        """Check an edited description; an older check that still runs is dropped."""
        self._draft.start(partial(calls.draft, document_id, dict(values), dict(parties)))

    def picture(self, document_id: int, page: int, width: int, span: tuple[int, int] | None) -> None:
        """Ask for the picture of a page."""
        job = self._viewer.start(partial(calls.page, document_id, page, width, span))
        job.succeeded.connect(self._on_page)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_page(self, found: tuple[int, PagePicture | ArchiveError, int, int, tuple[int, int] | None]) -> None:
        document_id, picture, number, width, span = found
        if isinstance(picture, ArchiveError):
            self.pageRefused.emit(document_id, number, str(picture))
        else:
            self.pagePictured.emit(document_id, picture, width, span)

    def tell_removals(self, ids: Sequence[int]) -> None:
        """Ask what hangs on documents."""
        self._read(partial(calls.removals, tuple(ids)), self.removalsTold.emit)

    def compare(self, first: int, second: int) -> None:
        """Compare two texts; a comparison that still runs is dropped."""
        self._comparing.start(partial(calls.compare, first, second))

    def tell_waiting(self) -> None:
        """Ask what waits for a person."""
        self._waiting.start(calls.waiting)

    @Slot(object)
    def _on_waiting(self, found: calls.Waiting) -> None:
        self.waitingTold.emit(*found)

    # ------------------------------------------------------------------------------------------------- adding

    def tell_batches(self) -> None:
        """Ask which batches are known."""
        self._read(calls.batches, self.batchesTold.emit)

    def tell_results(self, batch_id: str) -> None:
        """Ask what became of the files of a batch."""
        self._read(partial(calls.batch_results, batch_id), self._on_results)

    @Slot(object)
    def _on_results(self, found: tuple[str, object]) -> None:
        self.batchResultsTold.emit(*found)

    def start_batch(self, paths: Sequence[str], options: AddOptions) -> None:
        """Write down which files are to be added; :attr:`batchStarted` says when that is done."""
        job = self._adder.start(partial(calls.start_batch, tuple(paths), options), writing=True)
        job.succeeded.connect(self.batchStarted)
        job.failed.connect(self._on_start_failed)

    @Slot(object)
    def _on_start_failed(self, error: object) -> None:
        self.startRefused.emit()
        self._on_refused(error)

    def note_reviewed(self, batch_id: str, documents: Iterable[int], *, reviewed: bool) -> None:
        """Keep which lines of a batch a person looked at."""
        job = self._reader.start(partial(calls.note_reviewed, batch_id, tuple(documents), reviewed))
        job.failed.connect(self.failed)

    def forget_batch(self, batch_id: str) -> None:
        """Forget what is left of a batch."""
        job = self._adder.start(partial(calls.forget_batch, batch_id), writing=True)
        job.succeeded.connect(self.batchesTold)
        job.failed.connect(self._on_refused)

    def run_batch(self, batch: Batch) -> AddRun:
        """A run over what is left of a batch; connect to it, then start it."""
        return AddRun(self._adder, batch, self)

    # ------------------------------------------------------------------------------------------------ editing

    def _start(self, edit: Edit, answered: Callable[[Any], object] | None = None) -> None:
        job = self._change(edit)
        if answered is not None:
            job.succeeded.connect(answered)
        job.failed.connect(self._on_refused)

    def edit(self, groups: Iterable[calls.Group]) -> None:
        """Change descriptions as one step."""
        self._start(partial(calls.edit_descriptions, tuple(groups)))

    def save(
        self,
        document_id: int,
        values: Mapping[str, str],
        parties: Mapping[Role, tuple[NewAgent, ...]],
        tags: tuple[Sequence[str], Sequence[str]],
        notes: calls.Notes,
    ) -> None:
        """Change one description as one step, with its tags and notes."""
        edit = partial(calls.save_description, document_id, dict(values), dict(parties), tags, notes)
        self._start(edit)

    def remove(self, ids: Sequence[int]) -> None:
        """Remove documents as one step."""
        self._start(partial(calls.remove, tuple(ids)))

    def decide(self, relation_id: int, status: Status) -> None:
        """Accept or reject what two documents are said to be to one another."""
        self._start(partial(calls.decide, relation_id, status))

    def correct(self, document_id: int, text: str, why: str) -> None:
        """Give a document another text."""
        self._start(partial(calls.correct, document_id, text, why), self._on_corrected)

    def reread(self, document_id: int, encoding: str) -> None:
        """Read a document's original again in another encoding, and keep that."""
        self._start(partial(calls.reread, document_id, encoding), self._on_corrected)

    def place(self, span_id: int, start: int, end: int) -> None:
        """Say where a quotation in doubt stands."""
        self._start(partial(calls.place, span_id, start, end))

    def fulfil(self, wanted: int, document_id: int) -> None:
        """Let a document take the place of the wanted one that it is."""
        self._start(partial(calls.fulfil, wanted, document_id))

    def add_text(
        self,
        text: str,
        values: Mapping[str, str],
        parties: Mapping[Role, tuple[NewAgent, ...]],
        wanted: int | None,
    ) -> None:
        """Add a text that was pasted."""
        edit = partial(calls.add_text, text, dict(values), dict(parties), wanted)
        self._start(edit, self._on_text_added)

    @Slot(object)
    def _on_corrected(self, found: tuple[Change, About, Correction]) -> None:
        self.corrected.emit(found[2])

    @Slot(object)
    def _on_text_added(self, found: tuple[Change, About, AddResult]) -> None:
        self.textAdded.emit(found[2])

    @Slot(object)
    def _on_refused(self, error: object) -> None:
        (self.refused if isinstance(error, ArchiveError) else self.failed).emit(error)
