"""Searches or counts that run one after another, each a job of its own: what the person types goes in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import ArchiveError
from gui.jobs import Job, Work, Worker


class Batch(QObject):
    """A run over several pieces of work. It ends by itself, is cancelled, or ends with its session."""

    answered = Signal(int, object)
    """The number of a piece of work, from 0, and what it answered."""
    refused = Signal(int, object)
    """The number of a piece of work, and the ArchiveError that it ended with."""
    failed = Signal(object)
    """A bug; nothing more comes."""
    finished = Signal()
    """All are through, or the run was cancelled."""

    def __init__(self, worker: Worker, works: Iterable[Work], parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._waiting = deque(enumerate(works))
        self._number = -1
        self._job: Job | None = None
        self._ended = False

    def start(self) -> None:
        """Begin. Connect to the signals first."""
        if self._ended:
            return
        if not self._waiting or self._worker.closed:
            self._end()
            return
        self._number, work = self._waiting.popleft()
        job = self._job = self._worker.start(work)
        job.succeeded.connect(self._on_answer)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def cancel(self) -> None:
        """Stop; what is not answered yet stays open."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
        self._end()

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self.finished.emit()
            self.deleteLater()

    @Slot(object)
    def _on_answer(self, answer: object) -> None:
        self.answered.emit(self._number, answer)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ArchiveError):
            self.refused.emit(self._number, error)
        else:
            self._waiting.clear()
            self.failed.emit(error)

    @Slot(object)
    def _on_finished(self, _job: Job) -> None:
        self._job = None
        self.start()
