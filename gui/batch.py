"""Searches that run one after another. Each is a job of its own, so that what the person types goes in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from core.archive import Archive
from core.errors import ArchiveError
from core.model import SearchAnswer, SearchRequest
from core.progress import Progress
from gui.jobs import Job, Worker


class Batch(QObject):
    """A run over several requests. It ends by itself, is cancelled, or ends with its session."""

    answered = Signal(int, object)
    """The number of a request, and its SearchAnswer."""
    refused = Signal(int, object)
    """The number of a request, and the ArchiveError that it ended with."""
    failed = Signal(object)
    """A bug; nothing more comes."""
    finished = Signal()
    """All requests are through, or the run was cancelled."""

    def __init__(self, worker: Worker, requests: Iterable[SearchRequest], parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._waiting = deque(enumerate(requests))
        self._number = -1
        self._job: Job | None = None
        self._ended = False

    def start(self) -> None:
        """Begin. Connect to the signals first."""
        if self._ended:
            return
        if not self._waiting:
            self._end()
            return
        self._number, request = self._waiting.popleft()
        job = self._job = self._worker.start(partial(_search, request))
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
    def _on_answer(self, answer: SearchAnswer) -> None:
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


def _search(request: SearchRequest, archive: Archive, progress: Progress) -> SearchAnswer:
    return archive.search(request, progress)
