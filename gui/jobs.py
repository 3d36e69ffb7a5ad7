"""Runs core's work off the window's thread, and brings the results back to it.

A :class:`Worker` is one thread with an archive of its own; its jobs run one after another. What a job reports arrives
as signals in the window's thread, because the job object lives there and the connection is queued: signals that a
runnable owned itself were lost, and slots that are no QObject methods would run in the worker.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.archive import Archive
from core.progress import Cancelled, Progress

_TURN = 0.001
"""Seconds after which a worker lets the window have the interpreter; Python's own 5 ms are felt when typing."""

Work = Callable[[Archive, Progress], Any]


class Job(QObject):
    """One call of core. Lives in the window's thread until it is finished."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal(object)
    _settled = Signal(object, object)

    def __init__(self, parent: QObject, work: Work) -> None:
        super().__init__(parent)
        self.work = work
        self.progress = Progress(self.progressed.emit)
        self._settled.connect(self._on_settled, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; nothing is reported of it any more."""
        self.progress.cancel()

    def settle(self, result: object, error: Exception | None) -> None:
        """Called in the worker, once."""
        self._settled.emit(result, error)

    @Slot(object, object)
    def _on_settled(self, result: object, error: Exception | None) -> None:
        if not self.progress.cancelled:
            if error is None:
                self.succeeded.emit(result)
            elif not isinstance(error, Cancelled):
                self.failed.emit(error)
        self.finished.emit(self)


class Newest(QObject):
    """Jobs of a worker of which only the newest counts: each drops the one before it."""

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None

    def start(self, work: Work) -> None:
        """Start *work* in place of what still runs."""
        self.drop()
        job = self._job = self._worker.start(work)
        job.succeeded.connect(self.succeeded)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_finished)

    def drop(self) -> None:
        """Nothing is wanted any more of what still runs."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _on_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None


class Worker(QObject):
    """One thread with one archive, opened by the first job (with *make*, made by it) and closed by :meth:`close`."""

    idled = Signal()

    def __init__(self, path: Path, name: str, parent: QObject, *, follow: bool, make: bool = False) -> None:
        super().__init__(parent)
        self._path = path
        self._make = make
        self._follow = follow
        self._archive: Archive | None = None
        self._writable = False
        self._jobs: set[Job] = set()
        self.closed = False
        """Whether nothing can be started any more."""
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        sys.setswitchinterval(_TURN)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is running or waiting."""
        return not self._jobs

    def start(self, work: Work, *, writing: bool = False) -> Job:
        """Queue *work*; it gets the archive, open for writing when *writing*. Connect to the job's signals at once."""
        job = Job(self, work)
        self._jobs.add(job)
        job.finished.connect(self._forget)
        self._executor.submit(self._run, job, writing)
        return job

    def _run(self, job: Job, writing: bool) -> None:
        """In the worker: touches nothing but the archive, the work, and the job's one signal."""
        try:
            job.progress.step(0)
            job.settle(job.work(self._opened(writing), job.progress), None)
        except Exception as error:  # noqa: BLE001 - every error is brought to the window, where bugs are told apart
            job.settle(None, error)

    def _opened(self, writing: bool) -> Archive:
        if self._make:
            self._make = False
            Archive.create(self._path).close()
        if self._archive is not None and writing and not self._writable:
            self._archive.close()
            self._archive = None
        if self._archive is None:
            self._archive = Archive.open(self._path, read_only=not writing, follow=self._follow)
            self._writable = writing
        return self._archive

    def _close_archive(self) -> None:
        if self._archive is not None:
            self._archive.close()
            self._archive = None

    @Slot(object)
    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()
        if not self._jobs:
            self.idled.emit()

    def close(self) -> None:
        """Stop what runs, drop what waits, close the archive, and wait for the thread to end."""
        self.closed = True
        for job in self._jobs:
            job.cancel()
        self._executor.submit(self._close_archive)
        self._executor.shutdown(wait=True)
        for job in self._jobs:
            job.deleteLater()
        self._jobs.clear()
