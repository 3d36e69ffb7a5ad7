"""The index of an open archive: following its changes, and made anew."""

from __future__ import annotations

from core import licensing
from core.door.opened import OpenArchive
from core.model import ChangeMark, IndexStatus
from core.progress import Progress
from core.store import changes


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
            while True:
                before = self._opened_index().mark
                status = self._update_from(before, progress)
                # Where another program moved the index meanwhile, what was collected for it is not what it lacks now.
                if status.ready or self._opened_index().mark == before:
                    return status

    def _update_from(self, mark: ChangeMark | None, progress: Progress) -> IndexStatus:
        index = self._opened_index()
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
        found = changes.for_index(self._db, touched, licensing.licence)
        done = index.update(found, removed, newest, progress, since=mark)
        return IndexStatus(ready=done, behind=0 if done else len(touched), documents=index.document_count)

    def merge_index(self, progress: Progress | None = None) -> bool:
        """Join segments of the index, as one step of several; to be called while it says True.

        Raises:
            Cancelled: somebody asked *progress* to stop; nothing is lost.
        """
        with self._known():
            return self._opened_index().merge(progress)

    def rebuild_index(self, progress: Progress | None = None) -> IndexStatus:
        """Make the index anew from the record; not *ready* when another program is writing it."""
        with self._known():
            index = self._opened_index()
            if not index.clear():
                return IndexStatus(ready=False, behind=0, documents=index.document_count)
        return self.update_index(progress)
