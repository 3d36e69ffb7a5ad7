"""Several reading processes at work on the files of a batch, and a thread that watches what they take."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Self, cast

from core.adding.limits import USUAL, Limits
from core.adding.wire import ReadEntry
from core.adding.worker import Broken, Job, Worker
from core.model import AddResult, AddStatus, PagePicture

_TICK = 0.1
"""Seconds between two looks at the processes, and at whether the person wants to stop."""
_LARGE = 400_000_000
"""Bytes that an idle process may keep; a larger one is replaced, for memory that was used once is seldom given back."""


@dataclass(frozen=True, slots=True)
class _OfJob:
    job: Job

    @property
    def number(self) -> int:
        """The file's number."""
        return self.job.number

    @property
    def part(self) -> int:
        """Which part of the file it is about."""
        return self.job.part


@dataclass(frozen=True, slots=True)
class Began(_OfJob):
    """A file is being read; it holds bytes of this SHA-256."""

    sha256: str


@dataclass(frozen=True, slots=True)
class Arrived(_OfJob):
    """Some of a file's entries, in the order of the file. *bulk*: each is a record."""

    entries: list[ReadEntry]
    bulk: bool


@dataclass(frozen=True, slots=True)
class Ended(_OfJob):
    """Nothing more comes of a file; *status* is None when all of it was read, else *reason* says what happened."""

    status: AddStatus | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a file without reading it; passed on in its turn."""

    number: int
    result: AddResult
    part: int = 0


class Later:
    """There is nothing to begin just now, though there will be."""


@dataclass(frozen=True, slots=True)
class Drawn(_OfJob):
    """A page, as it was asked for."""

    picture: PagePicture


Message = Began | Arrived | Drawn | Ended


class Pool:
    """Up to *most* processes; started when there is something for them to do, ended with the pool.

    *behind*: what others do comes first (:class:`core.adding.worker.Worker`).
    """

    def __init__(self, most: int, limits: Limits | None = None, *, behind: bool = False) -> None:
        self._most, self._behind = max(1, most), behind
        self._limits = limits or USUAL
        self._workers: list[Worker] = []
        self._waiting = False
        self._folder = tempfile.TemporaryDirectory(prefix="rejoinder-", ignore_cleanup_errors=True)
        self._closed = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="watching readers", daemon=True)

    def open(self) -> None:
        """Begin to watch; to be called before :meth:`run`."""
        self._watcher.start()

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the processes."""
        self._closed.set()
        self._watcher.join()
        for worker in self._workers:
            worker.end()
        self._workers.clear()
        self._folder.cleanup()

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of the processes."""
        return tuple(worker.pid for worker in self._workers)

    def run(self, jobs: Iterator[Job | Told | Later], tick: Callable[[], None]) -> Iterator[Message | Told]:
        """Have files read, and tell what comes of them, as it comes.

        Each file gives one :class:`Ended`, the last of it. *tick* is called about ten times a second while nothing
        comes; what it raises ends the run.
        """
        more = True
        while True:
            while more and (worker := self._free()) is not None:
                job = next(jobs, None)
                if job is None:
                    more = False
                    break
                if isinstance(job, Later):
                    break
                if isinstance(job, Told):
                    yield job
                    tick()
                    continue
                if (lost := self._ask(worker, job)) is not None:
                    yield lost
            busy = {worker.connection: worker for worker in self._workers if worker.job is not None}
            if not busy:
                return
            for connection in self._wait(list(busy)):
                yield from self._hear(busy[connection])
            tick()

    def _ask(self, worker: Worker | bool, job: Job) -> Ended | None:
        """Let a worker read a file; one that died while it had nothing to do is replaced first."""
        try:
            self._start(worker).ask(job)
            return None
        except Broken as broken:
            lost = self._lost(broken, job)
            return lost if worker is True else self._ask(True, job)

    def _free(self) -> Worker | bool | None:
        """A worker without a job, True for one to be started, None when all are busy."""
        idle = next((worker for worker in self._workers if worker.job is None), None)
        return idle or (True if len(self._workers) < self._most else None)

    def _start(self, worker: Worker | bool) -> Worker:
        if isinstance(worker, Worker):
            return worker
        started = Worker(self._limits, self._folder.name, behind=self._behind)
        self._workers = [*self._workers, started]  # a new list: the watcher may be walking the old one
        return started

    def _wait(self, connections: list[Connection]) -> list[Connection]:
        self._waiting = True
        try:
            return cast("list[Connection]", wait(connections, _TICK))
        finally:
            self._waiting = False

    def _hear(self, worker: Worker) -> Iterator[Message]:
        job = worker.job
        if job is None:
            return
        self._waiting = True  # half a message may be all that comes
        try:
            told, entries = worker.receive()
            drawn = worker.picture(told) if told.get("is") == "page" else None
        except Broken as broken:
            lost = self._lost(broken, job)
            if worker.served and not worker.has_begun:  # it died while it had nothing to do
                lost = self._ask(True, job)
            if lost is not None:
                yield lost
            return
        finally:
            self._waiting = False
        match told.get("is"):
            case "ready":
                return
            case "page" if drawn is not None:
                self._rest(worker)
                yield Drawn(job, drawn)
                yield Ended(job)
            case "file":
                yield Began(job, str(told.get("sha256", "")))
            case "entries":
                yield Arrived(job, entries, bulk=told.get("bulk") is True)
            case "done":
                self._rest(worker)
                yield Ended(job)
            case "refused":
                self._rest(worker)
                yield Ended(job, AddStatus.REFUSED, str(told.get("reason", "")))
            case _:
                self._rest(worker)
                yield Ended(job, AddStatus.FAILED, str(told.get("reason", "")))

    def _rest(self, worker: Worker) -> None:
        worker.job = None
        if worker.memory() > _LARGE:
            self._drop(worker)

    def _lost(self, broken: Broken, job: Job) -> Ended:
        for worker in self._workers:
            if worker.job is job:
                self._drop(worker)
        return Ended(job, AddStatus.FAILED, str(broken))

    def _drop(self, worker: Worker) -> None:
        self._workers = [one for one in self._workers if one is not worker]
        worker.end()

    def _watch(self) -> None:
        last = time.monotonic()
        while not self._closed.wait(_TICK):
            now = time.monotonic()
            for worker in self._workers:
                worker.watch(now - last if self._waiting else 0.0)
            last = now
