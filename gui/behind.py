"""Long work on the whole archive, behind everything else: progress, stopping, and what it changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from core.model import About, Change
from gui import review_calls as calls
from gui.jobs import Job, Work, Worker


class Behind(QObject):
    """One run at a time in *runner*; what it left in the archive is read by *reader* when it is over."""

    progressed = Signal(int, int)
    ended = Signal(object)
    """What the run answers; None when it was stopped or failed."""
    changed = Signal(object, object)
    """A Change and an About: what the run left in the archive, as if it were one change."""
    failed = Signal(object)

    def __init__(self, reader: Worker, runner: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._runner = reader, runner
        self._job: Job | None = None
        self._answer: object = None
        self._before = 0

    @property
    def is_running(self) -> bool:
        """Whether a run is not over."""
        return self._job is not None

    def start(self, work: Work, *, writing: bool = True) -> None:
        """Start a run, unless one goes on."""
        if self._job is not None:
            return
        self._answer = None
        before = self._runner.start(calls.newest)
        before.succeeded.connect(self._on_newest)
        job = self._job = self._runner.start(work, writing=writing)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_finished)

    def stop(self) -> None:
        """Stop as soon as the work looks up."""
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def _on_newest(self, change_id: int) -> None:
        self._before = change_id

    @Slot(object)
    def _on_succeeded(self, answer: object) -> None:
        self._answer = answer

    @Slot(object)
    def _on_finished(self, _job: Job) -> None:
        self._job = None
        if not self._reader.closed:
            job = self._reader.start(partial(calls.since, self._before))
            job.succeeded.connect(self._on_since)
            job.failed.connect(self.failed)

    @Slot(object)
    def _on_since(self, found: tuple[Change | None, About]) -> None:
        change, about = found
        if change is not None:
            self.changed.emit(change, about)
        self.ended.emit(self._answer)
