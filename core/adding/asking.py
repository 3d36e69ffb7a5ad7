"""One question to a reading process: a page as it looks, a file read in another encoding, a text pasted."""

from __future__ import annotations

from pathlib import Path

from core.adding.pool import Arrived, Drawn, Ended, Pool
from core.adding.worker import Job, PageOf
from core.errors import BadInput, MachineFailed
from core.model import AddStatus, NewDocument, Original, PagePicture


class Reader:
    """A reading process kept for questions: the next page is shown without the wait for a new one."""

    def __init__(self) -> None:
        self._pool: Pool | None = None

    def close(self) -> None:
        """End the process."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    def read(self, original: Original, encoding: str) -> NewDocument:
        """The document of a file that is kept, its text read in *encoding*.

        Raises:
            BadInput: it can't be read so.
            MachineFailed: the reading process failed.
        """
        job = Job(0, Path(original.name), len(original.data), encoding, data=original.data)
        for message in self._ask(job):
            if isinstance(message, Arrived):
                for entry in message.entries:
                    if entry.document is not None and entry.document.text is not None:
                        return entry.document
                    if entry.document is None:
                        raise BadInput(entry.reason)
        raise BadInput("No text was found in its original.")

    def page(self, original: Original, wanted: PageOf) -> PagePicture:
        """A page of a file that is kept, as it looks.

        Raises:
            BadInput: it has no pages, or not this one, or it can't be drawn.
            MachineFailed: the reading process failed.
        """
        job = Job(0, Path(original.name), len(original.data), data=original.data, page=wanted)
        for message in self._ask(job):
            if isinstance(message, Drawn):
                return message.picture
        raise BadInput("This page can't be shown.")

    def _ask(self, job: Job) -> list[Arrived | Drawn]:
        if self._pool is None:
            self._pool = Pool(1)
            self._pool.open()
        found: list[Arrived | Drawn] = []
        for message in self._pool.run(iter([job]), lambda: None):
            if isinstance(message, Arrived | Drawn):
                found.append(message)
            elif isinstance(message, Ended) and message.status is not None:
                raise (BadInput if message.status is AddStatus.REFUSED else MachineFailed)(message.reason)
        return found
