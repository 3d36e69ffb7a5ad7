"""A batch that is being added: one job of a worker, whose outcomes are told in portions while it goes on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import ArchiveError
from core.model import Batch
from gui import document_calls as calls
from gui.jobs import Job, Worker


class AddRun(QObject):
    """What is left of a batch, being added. It ends by itself, or is stopped and can be run again later."""

    arrived = Signal(object)
    """Further outcomes (``tuple[AddResult, ...]``)."""
    reading = Signal(object)
    """The files that are being read just now (``tuple[str, ...]``)."""
    progressed = Signal(int, int)
    """How far it is: parts of a whole, not files."""
    ended = Signal(bool)
    """Nothing more comes; whether it ran to its end."""
    refused = Signal(object)
    failed = Signal(object)
    _told = Signal(object, object)

    def __init__(self, worker: Worker, batch: Batch, parent: QObject) -> None:
        super().__init__(parent)
        self.batch = batch
        self._worker = worker
        self._job: Job | None = None
        self._whole = False
        self._told.connect(self._on_told)  # queued: it is emitted in the worker

    def start(self) -> None:
        """Begin. Connect to the signals first."""
        # The signal itself is given to the worker, which then knows nothing of this object but how to tell it.
        work = partial(calls.run_batch, self.batch.id, self._told.emit)
        job = self._job = self._worker.start(work, writing=True)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._on_whole)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def stop(self) -> None:
        """Stop; what is in stays in."""
        if self._job is not None:
            self._job.cancel()

    @Slot(object, object)
    def _on_told(self, results: object, reading: object) -> None:
        if results:
            self.arrived.emit(results)
        self.reading.emit(reading)

    @Slot(object)
    def _on_whole(self, _result: object) -> None:
        self._whole = True

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        (self.refused if isinstance(error, ArchiveError) else self.failed).emit(error)

    @Slot(object)
    def _on_finished(self, _job: Job) -> None:
        self._job = None
        if not self._worker.closed:  # else the session ends, and with it everybody who listens
            self.ended.emit(self._whole)
        self.deleteLater()
