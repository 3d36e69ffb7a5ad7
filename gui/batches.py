"""The life of a batch: started, paused, gone on with, cancelled, tried again, taken up after a restart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.model import AddOptions, AddResult, AddStatus, Batch
from gui.add import AddPage, paths_name
from gui.add_run import AddRun
from gui.documents import Documents
from gui.session import Session

MOST_DESCRIBED = 20_000
"""Lines of a batch whose documents are described without being in view: a description takes some kilobytes."""
REFRESH_MS = 1500
"""While files come in, the index reads what is new so often."""


class Batches(QObject):
    """One batch at a time; what is asked for meanwhile waits, and its lines come into the same list."""

    said = Signal(str)
    """Words for the status bar: how far adding is; empty when nothing is being added."""
    runningChanged = Signal(bool)
    ended = Signal(object)
    """A batch is through, paused or cancelled (``tuple[AddResult, ...]``: what this run added to the list)."""

    def __init__(self, page: AddPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._session: Session | None = None
        self._run: AddRun | None = None
        self._batch: Batch | None = None
        self._paused = self._cancelled = self._appending = False
        self._queued: list[tuple[tuple[str, ...], AddOptions]] = []
        self._known: tuple[Batch, ...] = ()
        self._to_run: str | None = None
        self._results: list[AddResult] = []
        self._batch_of: dict[int, str] = {}
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._on_refresh)
        head = page.batch.head
        head.pauseWanted.connect(self.pause)
        head.resumeWanted.connect(self.go_on)
        head.cancelWanted.connect(self.cancel)
        head.retryWanted.connect(self.retry)
        head.closeWanted.connect(self.close_list)
        page.batch.model.reviewed.connect(self._on_reviewed)
        page.start.resumeWanted.connect(self.resume)
        page.start.forgetWanted.connect(self.forget)
        page.start.showWanted.connect(self.show_earlier)

    def attach(self, session: Session) -> None:
        """Add to this session's archive; a batch of another one waits there to be taken up."""
        self._session = session
        self._run, self._batch, self._to_run = None, None, None
        self._paused = self._cancelled = False
        self._queued.clear()
        self._batch_of = {}
        self._refresh.stop()
        self._page.show_list(False)
        self._page.batch.show_batch("")
        self._say()
        documents = session.documents
        documents.batchesTold.connect(self._on_batches)
        documents.batchStarted.connect(self._on_started)
        documents.batchResultsTold.connect(self._on_results)
        documents.startRefused.connect(self._on_start_refused)

    def close(self) -> None:
        """The session is about to end: what is left of the batch is taken up later."""
        self._refresh.stop()
        self._session, self._run, self._batch = None, None, None

    @property
    def _documents(self) -> Documents | None:
        return self._session.documents if self._session is not None else None

    @property
    def is_running(self) -> bool:
        """Whether files are being read now."""
        return self._run is not None

    @property
    def is_busy(self) -> bool:
        """Whether a batch runs, is paused, or waits for its turn."""
        return self._batch is not None or bool(self._queued)

    @property
    def is_paused(self) -> bool:
        """Whether a batch waits to be gone on with."""
        return self._paused

    # -------------------------------------------------------------------------------------------------- begin

    def add(self, paths: Sequence[str], options: AddOptions) -> None:
        """Add files and folders; while others are being read, after them."""
        if self._documents is None or not paths:
            return
        if self._batch is not None:
            self._queued.append((tuple(paths), options))
            self._show_state()
            return
        self._appending = self._appending or (self._page.shows_list and self._page.batch.model.total > 0)
        if not self._appending:
            self._page.batch.show_batch(paths_name(paths))
        self._page.show_list(True)
        self._show_state()
        self._documents.start_batch(paths, options)

    @Slot(object)
    def _on_started(self, batch: Batch) -> None:
        name = paths_name(batch.paths)
        head = self._page.batch.head
        if self._appending:
            head.show_batch(name, self._page.batch.model.total + batch.files)
            head.show_lines(self._page.batch.model.total)
        else:
            head.show_batch(name, batch.files)
        self._appending = False
        self._start(batch)

    @Slot()
    def _on_start_refused(self) -> None:
        self._appending = False
        self._page.show_list(self._page.batch.model.total > 0)
        self._show_state()

    def _start(self, batch: Batch) -> None:
        if self._documents is None or self._run is not None:
            return
        self._batch, self._paused, self._cancelled = batch, False, False
        self._results = []
        run = self._run = self._documents.run_batch(batch)
        run.arrived.connect(self._on_arrived)
        run.reading.connect(self._page.batch.model.show_reading)
        run.progressed.connect(self._on_progressed)
        run.refused.connect(self._documents.refused)
        run.failed.connect(self._documents.failed)
        run.ended.connect(self._on_ended)
        run.start()
        self._refresh.start()
        self._show_state()
        self.runningChanged.emit(True)

    # -------------------------------------------------------------------------------------------------- while

    @Slot(object)
    def _on_arrived(self, results: tuple[AddResult, ...]) -> None:
        self._results += results
        self._append(results, self._batch)
        self._say()

    def _append(self, results: tuple[AddResult, ...], of: Batch | None) -> None:
        """Show further lines. What needs a look shows when it is described; of a huge batch, as it comes into view."""
        batch = self._page.batch
        if of is not None:
            self._batch_of.update((one.document, of.id) for one in results if one.document is not None)
        batch.append(results)
        if batch.model.total <= MOST_DESCRIBED:
            batch.model.want_described(
                one.document for one in results if one.status is AddStatus.ADDED and one.document is not None
            )

    @Slot(object, bool)
    def _on_reviewed(self, documents: tuple[int, ...], reviewed: bool) -> None:
        """What was ticked off stays so when the program is begun anew."""
        for batch_id in dict.fromkeys(self._batch_of.get(one) for one in documents):
            if batch_id is not None and self._documents is not None:
                chosen = [one for one in documents if self._batch_of.get(one) == batch_id]
                self._documents.note_reviewed(batch_id, chosen, reviewed=reviewed)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._page.batch.head.show_progress(done, total)
        self._say()

    @Slot()
    def _on_refresh(self) -> None:
        if self._session is not None:
            self._session.refresh()

    @Slot()
    def pause(self) -> None:
        """Stop for now; what is in stays in."""
        if self._run is not None:
            self._paused = True
            self._run.stop()

    @Slot()
    def go_on(self) -> None:
        """Go on with what was paused."""
        if self._paused and self._batch is not None and self._run is None:
            self._start(self._batch)

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on."""
        (self.go_on if self._paused else self.pause)()

    @Slot()
    def cancel(self) -> None:
        """Stop, and forget the rest; what is in stays in."""
        self._queued.clear()
        self._cancelled = True
        if self._run is not None:
            self._run.stop()
        elif self._batch is not None:
            self._end(whole=False)

    @Slot(bool)
    def _on_ended(self, whole: bool) -> None:
        self._run = None
        self._page.batch.model.show_reading(())
        self._refresh.stop()
        if self._session is not None:
            self._session.refresh()
        self._end(whole=whole)

    def _end(self, *, whole: bool) -> None:
        paused = self._paused and not whole and not self._cancelled
        batch, self._paused = self._batch, paused
        if not paused:
            self._batch = None
            if self._cancelled and not whole and batch is not None and self._documents is not None:
                self._documents.forget_batch(batch.id)
        self._show_state()
        self.runningChanged.emit(False)
        self.ended.emit(tuple(self._results))
        if not paused and self._queued:
            paths, options = self._queued.pop(0)
            self.add(paths, options)

    # -------------------------------------------------------------------------------------------------- again

    @Slot()
    def retry(self) -> None:
        """Try the files that failed once more; their lines are written anew."""
        failed = [line.path for line in self._page.batch.model.lines() if line.status is AddStatus.FAILED]
        files = list(dict.fromkeys(file_of(path) for path in failed))
        if files and self._batch is None:
            self._page.batch.model.drop_failed()
            self._appending = True
            self.add(files, self._page.options.options())

    @Slot(object)
    def _on_batches(self, batches: tuple[Batch, ...]) -> None:
        self._known = batches
        shown = tuple(one for one in batches if self._batch is None or one.id != self._batch.id)
        self._page.start.show_batches(shown)

    @Slot(str)
    def resume(self, batch_id: str) -> None:
        """Take up a batch of an earlier session: its lines so far come first."""
        self._ask_results(batch_id, to_run=True)

    @Slot(str)
    def show_earlier(self, batch_id: str) -> None:
        """Show the lines of a batch that is through."""
        self._ask_results(batch_id, to_run=False)

    def _ask_results(self, batch_id: str, *, to_run: bool) -> None:
        if self._documents is not None and self._batch is None:
            self._to_run = batch_id if to_run else None
            self._documents.tell_results(batch_id)

    @Slot(str, object)
    def _on_results(self, batch_id: str, results: tuple[AddResult, ...]) -> None:
        batch = next((one for one in self._known if one.id == batch_id), None)
        if batch is None or self._batch is not None:
            return
        self._page.batch.show_batch(paths_name(batch.paths), batch.files)
        self._page.show_list(True)
        self._append(results, batch)
        if self._to_run == batch_id:
            self._to_run = None
            self._start(batch)
        self._show_state()

    @Slot(str)
    def forget(self, batch_id: str) -> None:
        """Forget what is left of a batch of an earlier session."""
        if self._documents is not None:
            self._documents.forget_batch(batch_id)

    @Slot()
    def close_list(self) -> None:
        """Put the list away; it can be shown again from the first steps."""
        if self._batch is None:
            self._page.show_list(False)
            self._page.batch.show_batch("")
            if self._documents is not None:
                self._documents.tell_batches()

    # --------------------------------------------------------------------------------------------------- words

    def _show_state(self) -> None:
        running = self._run is not None
        self._page.batch.head.show_state(running=running, paused=self._paused, failed=self._page.batch.failed())
        self._say()

    def _say(self) -> None:
        if self._run is not None:
            self.said.emit(self.tr("Adding: {0}").format(self._page.batch.head.progress_words()))
        else:
            self.said.emit(self.tr("Adding is paused") if self._paused else "")


def file_of(path: str) -> str:
    """The file of a line: without the inner path (``file!inner``) or the number of a record (``file:12``)."""
    outer = path.partition("!")[0]
    head, mark, number = outer.rpartition(":")
    return head if mark and number.isdigit() and head else outer
