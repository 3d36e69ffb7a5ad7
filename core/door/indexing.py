"""The index of an open archive: following its changes, and made anew."""

from __future__ import annotations

from core import licensing
from core.door.opened import OpenArchive
from core.model import (
    IndexStatus,
)
from core.progress import Progress
from core.store import (
    changes,
)


class Indexing(OpenArchive):
    """The index follows the record: what it has not seen it reads, and it can be made again at any time."""

    def index_status(self) -> IndexStatus:
        """Whether the index has read everything, and how many documents it has yet to read."""
        with self._known():
            index = self._opened_index()
            mark = index.mark
            behind = (
                len(changes.every_document(self._db)) if mark is None else len(changes.touched_since(self._db, mark))
            )
            return IndexStatus(ready=behind == 0, behind=behind, documents=index.document_count)

    def update_index(self, progress: Progress | None = None) -> IndexStatus:
        """Let the index read what it has not seen; an index of another history is made anew, without asking.

        Raises:
            Cancelled: somebody asked *progress* to stop; the index stays as it was.
        """
        progress = progress or Progress()
        with self._known():
            index = self._opened_index()
            mark = index.mark
            newest = changes.last_mark(self._db)
            if mark is not None and mark != newest and not changes.is_of_this_history(self._db, mark):
                index.clear()
                mark = None
            if mark == newest:
                return IndexStatus(ready=True, behind=0, documents=index.document_count)
            if mark is None:
                touched = changes.every_document(self._db)
                removed: list[int] = []
            else:
                touched = changes.touched_since(self._db, mark)
                there = set(changes.existing(self._db, touched))
                removed = [key for key in touched if key not in there]
                touched = [key for key in touched if key in there]
            done = index.update(changes.for_index(self._db, touched, licensing.licence), removed, newest, progress)
            return IndexStatus(ready=done, behind=0 if done else len(touched), documents=index.document_count)

    def rebuild_index(self, progress: Progress | None = None) -> IndexStatus:
        """Make the index anew from the record; not *ready* when another program is writing it."""
        with self._known():
            index = self._opened_index()
            if not index.clear():
                return IndexStatus(ready=False, behind=0, documents=index.document_count)
        return self.update_index(progress)
