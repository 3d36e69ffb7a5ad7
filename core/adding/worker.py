"""A reading process as the program sees it: started, asked, watched, ended."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from core.adding import child, wire
from core.adding.limits import Limits
from core.adding.ranges import Range
from core.adding.spawning import spawned
from core.model import PagePicture

READER = "core.formats:read"
"""What reads a file in the process: module and function, called with path, bytes, encoding and format."""
_NONSENSE = "It can't be read: what its reader answered makes no sense."
_BEHIND = psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else 5
_START_SECONDS = 60
"""How long a process may take to get ready, beside the time for its first file."""


@dataclass(frozen=True, slots=True)
class PageOf:
    """Which page to draw (from 1), how wide, and which span of the document's *text* to mark on it."""

    page: int
    width: int
    text: str = ""
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be read. *number* is the caller's; *skip* leaves out so many of its first entries.

    With *data*, these bytes are read and *path* is only their name. With *page*, it is drawn instead. Of a large bulk
    file, *bounds* is read as its *part*; *last* is the one it ends with.
    """

    number: int
    path: Path
    size: int = 0
    encoding: str = ""
    skip: int = 0
    data: bytes | None = None
    page: PageOf | None = None
    part: int = 0
    last: bool = True
    bounds: Range | None = None


class Broken(Exception):
    """A reader ended, was ended, or talked nonsense; its text is the sentence that says so."""


class Worker:
    """One reading process. It serves one job at a time; after :class:`Broken` it is of no use any more.

    *behind*: what others do comes first, where the processor can't do all at once.
    """

    def __init__(self, limits: Limits, folder: str, *, behind: bool = False) -> None:
        self._limits = limits
        self._process, self._ours, self._lifeline = spawned(child.main, READER, folder, name="rejoinder reader")
        self._killed = ""
        self._left = 0
        self._ready = False
        self.job: Job | None = None
        self.has_begun = False  # it has told of the file that it was asked for
        self.served = False  # it was at work before
        self.waited = 0.0
        self._watched = psutil.Process(self._process.pid)
        if behind:
            with contextlib.suppress(psutil.Error, OSError):
                self._watched.nice(_BEHIND)

    @property
    def connection(self) -> Connection:
        """To wait for; then :meth:`receive`."""
        return self._ours

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid or 0

    def ask(self, job: Job) -> None:
        """Let it read a file.

        Raises:
            Broken: it is not there any more.
        """
        self.served = self.job is None and self._ready
        self.job, self.waited, self.has_begun = job, 0.0, False
        self._left = self._limits.output_for(job.size)
        request: wire.Shape = {
            "path": str(job.path),
            "encoding": job.encoding,
            "skip": job.skip,
            "seconds": self._limits.seconds_for(job.size),
            "memory": self._limits.memory_for(job.size),
            "data": job.data is not None,
        }
        if job.bounds is not None:
            request["range"] = [job.bounds.start, job.bounds.end, job.bounds.shift]
            request["header"] = job.bounds.header.decode("latin-1")
            request["format"] = job.bounds.format
        if job.page is not None:
            request["page"] = [job.page.page, job.page.width, job.page.text, job.page.span]
        try:
            self._ours.send_bytes(wire.encode(request))
            if job.data is not None:
                self._ours.send_bytes(job.data)
        except OSError:
            raise Broken(self._how_it_ended()) from None

    def receive(self) -> tuple[wire.Shape, list[wire.ReadEntry]]:
        """Its next message, and the entries that come with it.

        Raises:
            Broken: it ended, was ended, or talks nonsense.
        """
        try:
            told = wire.decode(self._frame(self._limits.frame))
            if told.get("is") != "entries":
                self._ready = True
                self.has_begun = told.get("is") != "ready"
                return told, []
            return told, wire.entries(told, self._exactly)
        except wire.Nonsense as error:
            self.end()
            raise Broken(_NONSENSE) from error
        except EOFError as error:
            raise Broken(self._how_it_ended()) from error
        except OSError as error:
            if error.errno is None and not self._killed:  # a message of a length that none of ours has
                self.end()
                raise Broken(_NONSENSE) from error
            raise Broken(self._how_it_ended()) from error
        finally:
            self.waited = 0.0

    def picture(self, told: wire.Shape) -> PagePicture:
        """The picture that a message announces.

        Raises:
            Broken: the reader ended, was ended, or talks nonsense.
        """
        try:
            return wire.picture(told, self._exactly)
        except wire.Nonsense as error:
            self.end()
            raise Broken(_NONSENSE) from error
        except (EOFError, OSError) as error:
            raise Broken(self._how_it_ended()) from error

    def _frame(self, most: int) -> bytes:
        data = self._ours.recv_bytes(most)
        self._left -= len(data)
        if self._left < 0:
            self._killed = "What it unpacks to is more than is read of one file."
            self.end()
            raise OSError
        return data

    def _exactly(self, size: int) -> bytes:
        data = self._frame(self._limits.frame)
        if len(data) != size:
            raise wire.Nonsense("bytes")
        return data

    def watch(self, elapsed: float) -> None:
        """End it if it takes too much; called from the watching thread while a job is under way.

        *elapsed* are the seconds that the program has waited for it since the last call; while the program does
        something else, a reader may have to wait, and that is not counted.
        """
        job = self.job
        if job is None or self._killed:
            return
        self.waited += elapsed
        seconds, memory = self._limits.seconds_for(job.size), self._limits.memory_for(job.size)
        if self.waited > (seconds if self._ready else seconds + _START_SECONDS):
            self._kill(f"Reading it takes longer than {seconds:,.0f} seconds.")
            return
        with contextlib.suppress(psutil.Error):
            if self.memory() > memory:
                self._kill(f"Reading it takes more than {memory // 1_000_000:,} MB of memory.")

    def memory(self) -> int:
        """Bytes of memory that it holds."""
        with contextlib.suppress(psutil.Error):
            return int(self._watched.memory_info().rss)
        return 0

    def _kill(self, why: str) -> None:
        self._killed = why
        self._end_tree()

    def _end_tree(self) -> None:
        """End the process, and what it started."""
        if sys.platform == "win32":
            with contextlib.suppress(psutil.Error):
                for one in self._watched.children(recursive=True):
                    one.kill()
        else:
            with contextlib.suppress(OSError):
                os.killpg(self.pid, signal.SIGKILL)
        with contextlib.suppress(OSError, ValueError):
            self._process.kill()

    def end(self) -> None:
        """End it, whatever it does."""
        self._end_tree()
        self._process.join()
        with contextlib.suppress(OSError):
            self._ours.close()
            self._lifeline.close()

    def _how_it_ended(self) -> str:
        """Why it is not there any more, as a sentence about its file."""
        self._process.join(5)
        code = self._process.exitcode
        self.end()
        if self._killed:
            return self._killed
        if code is not None and code < 0:
            if sys.platform != "win32" and -code == signal.SIGXCPU:
                seconds = self._limits.seconds_for(self.job.size if self.job else 0)
                return f"Reading it takes longer than {seconds:,.0f} seconds."
            with contextlib.suppress(ValueError):
                return f"It can't be read: its reader crashed ({signal.Signals(-code).name})."
        return f"It can't be read: its reader ended unexpectedly ({code})."
