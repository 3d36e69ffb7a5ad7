"""One go at the files of a batch: what has to be read is read, what comes of it is stored, and both are told."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from core.adding import collecting, storing
from core.adding.following import Following
from core.adding.ordering import Turns
from core.adding.pool import Arrived, Began, Drawn, Ended, Later, Message, Pool, Told
from core.adding.ranges import Range, of_file
from core.adding.walk import Found
from core.adding.worker import Job
from core.door.taking_in import TakingIn
from core.formats import LARGEST
from core.model import AddOptions, AddResult, AddStatus
from core.progress import Progress

EACH_FILE = 20_000
"""What a file counts for in the progress beside its bytes: opening one takes time, however small it is."""
MOST_JOBS = 8


class Log(Protocol):
    """What is told of the work as it goes on (:class:`core.adding.journal.Writer`)."""

    def stored(self, number: int, results: Sequence[AddResult], part: int, entries: int) -> None:
        """Some entries of a file are stored: all before *part*, and so many of that."""

    def finished(self, number: int) -> None:
        """Nothing is left to do of a file."""


class Unlogged:
    """Keeps nothing: what is added so can't be taken up later."""

    def stored(self, number: int, results: Sequence[AddResult], part: int, entries: int) -> None:
        """Nothing is written down."""

    def finished(self, number: int) -> None:
        """Nothing is written down."""


class Run:
    """One go at the files of a batch."""

    def __init__(
        self,
        archive: TakingIn,
        files: Sequence[Found],
        options: AddOptions,
        progress: Progress,
        log: Log | None = None,
        *,
        done: set[int] | None = None,
        partly: dict[int, tuple[int, int]] | None = None,
    ) -> None:
        self._archive, self._files, self._options, self._progress = archive, files, options, progress
        self._log = log or Unlogged()
        self._left = [number for number in range(len(files)) if number not in (done or ())]
        self._partly = dict(partly or {})
        self._turns = Turns()
        self._stores: dict[int, storing.FileStore] = {}
        self._reading: dict[tuple[int, int], str] = {}
        self._total = sum(found.size + EACH_FILE for found in files)
        self._done = self._total - sum(files[number].size + EACH_FILE for number in self._left)

    def results(self) -> Iterator[AddResult]:
        """The results as they come, those of each file in its order."""
        self._step()
        if not self._left:
            return
        self._archive.complete_sketches(self._progress)
        following = Following(self._archive.path, self._archive.cache)
        with collecting.seldom(), self._archive.taking_in_many(), following as index:
            for result in self._read():
                if result.status is AddStatus.ADDED and self._archive.follows:
                    index.grew(1)
                yield result
            index.finish(self._step)
        self._step()

    def _read(self) -> Iterator[AddResult]:
        # What is read must be written and indexed, by one process each: they are the ones that others wait for.
        with Pool(_jobs(self._options.jobs), behind=True) as pool:
            for told in pool.run(self._jobs(), self._step):
                if isinstance(told, Ended):
                    self._reading.pop((told.number, told.part), None)
                for message in self._turns.take(told):
                    yield from self._take(message)
            for message in self._turns.let_go():
                yield from self._take(message)

    def _step(self) -> None:
        self._progress.now = tuple(dict.fromkeys(self._reading.values()))
        self._progress.step(self._done, self._total)

    def _jobs(self) -> Iterator[Job | Told | Later]:
        """The files, or their parts, that have to be read, and the results of those that have not."""
        for number in self._left:
            found = self._files[number]
            ranges = None if found.problem else of_file(found.path, found.size)
            if ranges is not None:
                yield from self._parts(number, ranges)
                continue
            self._turns.begin(number, 0)
            early = self._without_reading(found)
            if early is None:
                part, skip = self._partly.get(number, (0, 0))
                self._reading[number, 0] = str(found.path)
                yield Job(number, found.path, found.size, self._options.encoding, 0 if part else skip)
            else:
                yield Told(number, early)

    def _parts(self, number: int, ranges: Iterator[Range]) -> Iterator[Job | Later]:
        """The parts of a large bulk file that are left, each begun when the readers are not too far ahead."""
        found = self._files[number]
        first, skip = self._partly.get(number, (0, 0))
        part, bounds = 0, next(ranges, None)
        while bounds is not None:
            following = next(ranges, None)
            size = bounds.end - bounds.start
            if part < first and following is not None:
                self._done += size
            else:
                while self._turns.is_full:
                    yield Later()
                self._turns.begin(number, part)
                self._reading[number, part] = str(found.path)
                yield Job(
                    number,
                    found.path,
                    size,
                    self._options.encoding,
                    skip if part == first else 0,
                    part=part,
                    last=following is None,
                    bounds=bounds,
                )
            part, bounds = part + 1, following

    def _without_reading(self, found: Found) -> AddResult | None:
        if found.problem:
            status = AddStatus.FAILED if found.failed else AddStatus.REFUSED
            return AddResult(str(found.path), status, None, found.problem)
        if 0 < found.size <= LARGEST:
            try:
                with found.path.open("rb") as file:
                    digest = hashlib.file_digest(file, "sha256").hexdigest()
            except OSError:
                return None  # the reader will say what is wrong with it
            return storing.known_already(self._archive, found, digest)
        return None

    def _take(self, message: Message | Told) -> Iterator[AddResult]:
        number = message.number
        if isinstance(message, Told):
            self._log.stored(number, [message.result], 0, 0)
            self._finish(number, self._files[number].size)
            yield message.result
            return
        store = self._store(number)
        match message:
            case Began():
                store.sha256 = message.sha256
                store.stored = message.job.skip
            case Arrived():
                yield from self._stored(message, lambda: store.add(message.entries, bulk=message.bulk))
            case Drawn():
                return
            case Ended():
                yield from self._ended(store, message)

    def _store(self, number: int) -> storing.FileStore:
        if number not in self._stores:
            self._stores[number] = storing.FileStore(self._archive, self._files[number], self._options)
        return self._stores[number]

    def _ended(self, store: storing.FileStore, message: Ended) -> Iterator[AddResult]:
        yield from self._stored(message, store.flush)
        job = message.job
        if message.status is not None:
            place = f"{job.path}:{job.bounds.shift + 1}" if job.bounds is not None and job.part else str(job.path)
            result = AddResult(place, message.status, None, message.reason)
            self._log.stored(job.number, [result], job.part, store.stored)
            yield result
        if job.last:
            self._finish(job.number, job.size)
        else:
            self._log.stored(job.number, [], job.part + 1, 0)
            self._done += job.size

    def _stored(self, message: Arrived | Ended, write: Callable[[], Iterator[AddResult]]) -> Iterator[AddResult]:
        results = list(write())
        if results:
            self._log.stored(message.number, results, message.part, self._stores[message.number].stored)
        yield from results

    def _finish(self, number: int, size: int) -> None:
        self._log.finished(number)
        self._stores.pop(number, None)
        self._done += size + EACH_FILE


def _jobs(wished: int) -> int:
    if wished > 0:
        return wished
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # Windows and macOS don't tell
        cores = os.cpu_count() or 1
    return min(cores, MOST_JOBS)
