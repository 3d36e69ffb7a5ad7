"""The archive that a window has open: the only place where panels' wishes become jobs, and answers become signals."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.archive import Archive
from core.errors import ArchiveError, NotFound
from core.model import (
    About,
    Change,
    Completion,
    DateCount,
    IndexStatus,
    OpenedDocument,
    SearchAnswer,
    SearchRequest,
)
from gui import calls
from gui.batch import Batch
from gui.documents import Documents
from gui.jobs import Job, Newest, Work, Worker
from gui.quotes import Quotes
from gui.reviews import Reviews


class Session(QObject):
    """One archive with its two workers: one reads, the other writes and keeps the index up to date."""

    opened = Signal(object)
    """An About: the archive is open."""
    refused = Signal(object)
    """An ArchiveError: the archive could not be opened."""
    answered = Signal(object, bool)
    """A SearchAnswer, and whether it continues the list that is shown."""
    facetsCounted = Signal(object)
    """A SearchAnswer with the facets of the list that is shown, and no hits."""
    completed = Signal(str, int, object)
    """A query, the caret in it, and what may be meant there (``tuple[Completion, ...]``)."""
    datesCounted = Signal(object, object)
    """A SearchRequest, and how its results spread over time (``tuple[DateCount, ...]``)."""
    documentOpened = Signal(object, object)
    """An OpenedDocument, and the number of the claim to select (or None)."""
    documentGone = Signal()
    """The document that was to be shown again is not in the archive any more."""
    savedLoaded = Signal(object)
    """The saved searches of the archive (``tuple[SavedSearch, ...]``)."""
    indexProgressed = Signal(int, int)
    indexUpdated = Signal(object)
    """An IndexStatus: the index has read what it had not seen."""
    changed = Signal(object)
    """A Change: what is shown of its documents is to be refreshed."""
    grown = Signal(object)
    """An About: documents were added."""
    failed = Signal(object)
    """An exception of a job: an ArchiveError to be told, or a bug."""
    idled = Signal()
    """Nothing is running or waiting."""

    def __init__(self, path: Path, parent: QObject, *, reads_only: bool = False) -> None:
        super().__init__(parent)
        self.path = path
        self.reads_only = reads_only
        """Another window edits the archive: nothing is written here but the index."""
        self._reader = Worker(path, "reader", self, follow=False)
        self._writer = Worker(path, "writer", self, follow=False)
        self._adder = Worker(path, "adder", self, follow=False)  # apart, so that no edit waits for a file
        # apart, so that no search waits for a picture or for all that is to be reviewed
        self._viewer = Worker(path, "viewer", self, follow=False)
        self.documents = Documents(self._reader, self._adder, self._viewer, self._edit, self)
        """What is done about documents: describing, adding, correcting, comparing, removing."""
        self.documents.failed.connect(self.failed)
        self.reviews = Reviews(self._viewer, self._adder, self._edit, self)
        """What is done about claims: suggesting, reviewing, marking and linking by hand; verdicts, agents."""
        self.reviews.failed.connect(self.failed)
        self.quotes = Quotes(self._reader, self._edit, self)
        """What is copied out of the archive, and rights of passages."""
        self.quotes.failed.connect(self.failed)
        self.reviews.changedBehind.connect(self._on_changed_behind)
        self._search_job: Job | None = None
        self._document_job: Job | None = None
        self._index_job: Job | None = None
        self._merge_job: Job | None = None
        self._request = SearchRequest()
        self._completing = Newest(self._reader, self)
        self._completing.succeeded.connect(self._on_completed)
        self._paging = Newest(self._reader, self)
        self._paging.succeeded.connect(self._on_more)
        self._paging.failed.connect(self.failed)
        self._counting = Newest(self._reader, self)
        self._counting.succeeded.connect(self._on_counted)
        self._dating = Newest(self._reader, self)
        self._dating.succeeded.connect(self._on_dated)
        self._preparing = Newest(self._reader, self)
        for aside in (self._completing, self._counting, self._dating, self._preparing):
            aside.failed.connect(self._on_aside_failed)
        self._workers = (self._reader, self._writer, self._adder, self._viewer)
        for worker in self._workers:
            worker.idled.connect(self._on_idled)

    # -------------------------------------------------------------------------------------------------- life

    def open(self) -> None:
        """Open the archive, then let the index read what it has not seen."""
        job = self._reader.start(calls.about)
        job.succeeded.connect(self._on_opened)
        job.failed.connect(self._on_refused)

    @Slot(object)
    def _on_opened(self, about: About) -> None:
        self.opened.emit(self._seen(about))
        self.update_index()

    def _seen(self, about: About) -> About:
        return replace(about, read_only=True, held_elsewhere=True) if self.reads_only else about

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        (self.refused if isinstance(error, ArchiveError) else self.failed).emit(error)

    def newest(self, parent: QObject) -> Newest:
        """Readings of the archive of which only the newest counts."""
        return Newest(self._reader, parent)

    def newest_aside(self, parent: QObject) -> Newest:
        """Long readings of which only the newest counts, and which no search waits for."""
        return Newest(self._viewer, parent)

    def aside(self, work: Work) -> Job:
        """Start a long reading that no search waits for. Connect to the job's signals at once."""
        return self._viewer.start(work)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is running or waiting."""
        return all(worker.is_idle for worker in self._workers)

    @Slot()
    def _on_idled(self) -> None:
        if self.is_idle:
            self.idled.emit()

    def close(self) -> None:
        """Stop all work without loss and close the archive."""
        for worker in (self._adder, self._viewer, self._reader, self._writer):
            worker.close()

    # ---------------------------------------------------------------------------------------------- searching

    @property
    def request(self) -> SearchRequest:
        """What was searched for last."""
        return self._request

    @property
    def is_searching(self) -> bool:
        """Whether an answer is on its way."""
        return self._search_job is not None

    def search(self, request: SearchRequest) -> None:
        """Search; an older search that still runs is dropped, so that the newest wins."""
        self._request = replace(request, offset=0)
        for aside in (self._paging, self._counting, self._dating, self._preparing):
            aside.drop()
        if self._search_job is not None:
            self._search_job.cancel()
        job = self._search_job = self._reader.start(partial(calls.search, self._request))
        job.succeeded.connect(self._on_answer)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_search_finished)

    def search_more(self, offset: int, limit: int) -> None:
        """Fetch *limit* results from *offset* on. While another search runs its answer is waited for instead."""
        if self._search_job is None:
            self._preparing.drop()
            more = replace(self._request, offset=offset, limit=limit, facets=False)
            self._paging.start(partial(calls.search, more))

    def count_facets(self) -> None:
        """Count the facets of what was searched for last."""
        self._counting.start(partial(calls.search, replace(self._request, limit=0, facets=True)))

    @Slot(object)
    def _on_counted(self, found: tuple[SearchAnswer, bool]) -> None:
        self.facetsCounted.emit(found[0])

    @Slot(object)
    def _on_answer(self, found: tuple[SearchAnswer, bool]) -> None:
        answer, index_ready = found
        self._search_job = None  # who is told may ask for more of it
        self.answered.emit(answer, False)
        if not index_ready and self._index_job is None:
            # Another program edited the archive, or somebody deleted the index: searching is when it shows.
            self.update_index()

    @Slot(object)
    def _on_more(self, found: tuple[SearchAnswer, bool]) -> None:
        self.answered.emit(found[0], True)

    @Slot(object)
    def _on_search_finished(self, job: Job) -> None:
        if job is self._search_job:
            self._search_job = None

    def complete(self, text: str, caret: int) -> None:
        """Ask what may be meant by what is typed at *caret* (code points)."""
        self._completing.start(partial(calls.complete, text, caret))

    @Slot(object)
    def _on_completed(self, found: tuple[str, int, tuple[Completion, ...]]) -> None:
        self.completed.emit(*found)

    def count_dates(self, request: SearchRequest, first: str, last: str) -> None:
        """Ask how a search's results spread over the years, or over the months of a range."""
        self._dating.start(partial(calls.count_dates, request, first, last))

    @Slot(object)
    def _on_dated(self, found: tuple[SearchRequest, tuple[DateCount, ...]]) -> None:
        self.datesCounted.emit(*found)

    @Slot(object)
    def _on_aside_failed(self, error: Exception) -> None:
        """What is wrong with the archive, the search that runs beside these tells; bugs are told here."""
        if not isinstance(error, ArchiveError):
            self.failed.emit(error)

    def run_each(self, requests: Iterable[SearchRequest]) -> Batch:
        """Searches to be run one after another; connect to it, then start it."""
        return Batch(self._reader, [partial(calls.answer, request) for request in requests], self)

    def count_each(self, requests: Iterable[SearchRequest]) -> Batch:
        """As :meth:`run_each`, but only how many results there are."""
        return Batch(self._reader, [partial(calls.count, request) for request in requests], self)

    def load_saved(self) -> None:
        """Read the saved searches."""
        job = self._reader.start(calls.saved)
        job.succeeded.connect(self.savedLoaded)
        job.failed.connect(self.failed)

    # ------------------------------------------------------------------------------------------------ reading

    def open_document(self, document_id: int, query: str = "", claim_id: int | None = None) -> None:
        """Open a document with the places of *query*'s words; a document that is still being opened is dropped."""
        self._start_document(partial(calls.open_document, document_id, query, claim_id))

    def show_document(self, document_id: int, query: str, claim_id: int | None) -> None:
        """As :meth:`open_document`, for one that was open before: that it was removed since is no error."""
        job = self._start_document(partial(calls.open_document, document_id, query, claim_id))
        job.failed.disconnect(self.failed)
        job.failed.connect(self._on_not_shown)

    @Slot(object)
    def _on_not_shown(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            self.documentGone.emit()
        else:
            self.failed.emit(error)

    def open_reference(self, reference: str, query: str = "", claim_id: int | None = None) -> None:
        """Open the document that a number, a symbol or a title start means."""
        self._start_document(partial(calls.open_reference, reference, query, claim_id))

    def open_claim(self, claim_id: int, query: str = "") -> None:
        """Open the document that a claim stands in, at the claim."""
        self._start_document(partial(calls.open_claim, claim_id, query))

    def _start_document(self, work: partial[tuple[OpenedDocument, int | None]]) -> Job:
        if self._document_job is not None:
            self._document_job.cancel()
        job = self._document_job = self._reader.start(work)
        job.succeeded.connect(self._on_document)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_document_finished)
        return job

    @Slot(object)
    def _on_document(self, found: tuple[OpenedDocument, int | None]) -> None:
        self.documentOpened.emit(*found)

    @Slot(object)
    def _on_document_finished(self, job: Job) -> None:
        if job is self._document_job:
            self._document_job = None

    # ------------------------------------------------------------------------------------------------ editing

    def undo(self) -> None:
        """Take back the newest change."""
        self._change(Archive.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._change(Archive.redo)

    def save_search(self, name: str, request: SearchRequest) -> None:
        """Keep a search under a name."""
        self._change(partial(calls.edited, partial(calls.save_search, name, request)))

    def rename_saved_search(self, search_id: int, name: str) -> None:
        """Give a saved search another name."""
        self._change(partial(calls.edited, partial(calls.rename_saved_search, search_id, name)))

    def remove_saved_search(self, search_id: int) -> None:
        """Forget a saved search."""
        self._change(partial(calls.edited, partial(calls.remove_saved_search, search_id)))

    def _change(self, way: Callable[[Archive], Change]) -> None:
        job = self._write(partial(calls.reverse, way))
        job.succeeded.connect(self._on_changed)
        job.failed.connect(self.failed)

    def _edit(self, edit: Callable[[Archive], object]) -> Job:
        """Edit in the writer; the job's result ends with what the edit answers."""
        job = self._write(partial(calls.edited_with_answer, edit))
        job.succeeded.connect(self._on_edited)
        return job

    def edit_long(self, work: Work) -> Job:
        """Start an edit that takes long and can be stopped; its result is made by :func:`calls.told`."""
        job = self._write(work)
        job.succeeded.connect(self._on_edited)
        return job

    def _write(self, work: Work) -> Job:
        if self._merge_job is not None:
            self._merge_job.cancel()  # it goes on after the edit
        return self._writer.start(work, writing=True)

    @Slot(object)
    def _on_edited(self, found: tuple[Change, About, object]) -> None:
        self._on_changed(found[:2])

    @Slot(object, object)
    def _on_changed_behind(self, change: Change, about: About) -> None:
        self._on_changed((change, about))

    def refresh(self) -> None:
        """Tell what the archive says of itself after it grew, and let the index read what is new."""
        job = self._reader.start(calls.about)
        job.succeeded.connect(self._on_grown)
        job.failed.connect(self.failed)
        if self._index_job is None:
            self.update_index()

    @Slot(object)
    def _on_grown(self, about: About) -> None:
        self.grown.emit(self._seen(about))

    @Slot(object)
    def _on_changed(self, found: tuple[Change, About]) -> None:
        change, about = found
        self.changed.emit(change)
        self.opened.emit(self._seen(about))
        self.update_index()

    # -------------------------------------------------------------------------------------------------- index

    def update_index(self) -> None:
        """Let the index read what it has not seen."""
        job = self._index_job = self._writer.start(calls.update_index)
        job.progressed.connect(self.indexProgressed)
        job.succeeded.connect(self._on_indexed)
        job.finished.connect(self._on_index_finished)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_indexed(self, status: IndexStatus) -> None:
        self.indexUpdated.emit(status)
        self._preparing.start(calls.prepare)
        if status.ready and self._merge_job is None:
            self._start_merge()

    def _start_merge(self) -> None:
        """Join segments of the index while nothing else is to be written; an edit that comes stops it, without loss."""
        job = self._merge_job = self._writer.start(calls.merge_index)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_merged)

    @Slot(object)
    def _on_merged(self, job: Job) -> None:
        if job is self._merge_job:
            self._merge_job = None

    @Slot(object)
    def _on_index_finished(self, job: Job) -> None:
        if job is self._index_job:
            self._index_job = None
