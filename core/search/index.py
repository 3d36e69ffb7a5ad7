"""The index of one archive, in a folder of its own. It can be thrown away at any time: the record is the truth."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from pathlib import Path
from types import EllipsisType
from typing import TypeVar

import numpy as np

from core.errors import MachineFailed
from core.model import ChangeMark, ClaimListRequest, DateCount, IndexedDocument, SearchRequest
from core.places import private_folder
from core.progress import Progress
from core.search import listing, overview
from core.search import search as searching
from core.search.commits import (
    NOTHING,
    Contents,
    Writer,
    generation,
    read_contents,
    start_anew,
    storage_in,
    write_lock,
)
from core.search.files import IndexDamaged, reading
from core.search.joining import join
from core.search.leaf import Leaf
from core.search.listing import IndexClaimList, Joined
from core.search.query import parse
from core.search.rows import rows
from core.search.search import IndexAnswer
from core.search.segments import Segment, segment_path
from core.search.snapshot import Snapshot

_DAMAGED = "The index was damaged and will be made anew."
_NO_CONTENTS = (-1, 0, 0)
T = TypeVar("T")


class Index:
    """A full-text index over documents and their claims.

    An object belongs to one thread. Any number of objects, in any number of processes, may be open on one folder: each
    sees the newest commit when it is next used, and one at a time may write.

    Args:
        folder: where the index lies; it is made if need be. Whatever is there and can't be used (damaged, of another
            version, foreign) counts as an empty index with no mark.

    Raises:
        MachineFailed: there is no folder and none can be made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with _machine(folder):
            private_folder(folder)
        self._storage = storage_in(folder)
        self._leaves: dict[str, Leaf] = {}
        self._snapshot: Snapshot | None = None
        self._generation = _NO_CONTENTS
        self._damaged = _NO_CONTENTS

    def close(self) -> None:
        """Let go of the files. The object can still be used, and opens them again."""
        self._snapshot = None
        self._generation = _NO_CONTENTS
        leaves, self._leaves = self._leaves, {}
        for leaf in leaves.values():
            leaf.close()

    # ------------------------------------------------------------------------------------------------- reading

    @property
    def mark(self) -> ChangeMark | None:
        """The last change it has seen; None when it must be made anew."""
        return self._current().mark

    @property
    def document_count(self) -> int:
        """How many documents it has."""
        try:
            return self._current().document_count
        except IndexDamaged:
            self._give_up()
            return 0

    def search(self, request: SearchRequest, progress: Progress | None = None) -> IndexAnswer:
        """Search documents or claims. No query raises for what it says.

        An index that turns out to be damaged finds nothing, says so, and has no mark from then on.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        progress = progress or Progress()
        try:
            return searching.run(self._current(), request, progress)
        except IndexDamaged:
            self._give_up()
            answer = searching.run(self._current(), request, progress)
            return _with_notice(answer, _DAMAGED)

    def list_claims(
        self, request: ClaimListRequest, joined: Joined, progress: Progress | None = None
    ) -> IndexClaimList:
        """List claims. No query raises for what it says; an index that turns out to be damaged has none.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        found = self._told(lambda now: listing.run(now, request, joined, progress or Progress()))
        return found or IndexClaimList(0, 0, (), 0, exact=False, notices=(_DAMAGED,))

    def prepare_list(self, progress: Progress) -> None:
        """Read what the first list of claims needs; to be called when there is nothing else to do.

        Raises:
            Cancelled: somebody asked *progress* to stop, which is no loss.
        """
        self._told(lambda now: listing.prepare(now, progress))

    def prepare(self, progress: Progress | None = None) -> None:
        """Read what first searches need; to be called when there is nothing else to do.

        Raises:
            Cancelled: somebody asked *progress* to stop, which is no loss.
        """
        self._told(lambda now: searching.prepare(now, progress or Progress()))

    def count(self, request: SearchRequest, progress: Progress | None = None) -> int:
        """How many results match all words of a search: what a saved search needs. Cheaper than :meth:`search`.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        found = self._told(
            lambda now: searching.count(
                now.space(request.scope), parse(request.query), request.narrow, progress or Progress()
            )
        )
        return found or 0

    def date_counts(
        self, request: SearchRequest, first: str = "", last: str = "", progress: Progress | None = None
    ) -> tuple[DateCount, ...]:
        """How the results of a search spread over the years; over months between *first* and *last* if these are given.

        A document of which only the year is known counts in each of its months, as ``date:`` finds it there. Years that
        the search is narrowed to are left out of account, as in a facet.

        Args:
            request: what is searched.
            first: the first year (``2022``) or month (``2022-03``).
            last: the last one.
            progress: to stop it.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        return self._told(lambda now: overview.date_counts(now, request, first, last, progress or Progress())) or ()

    def words(self, typed: str, most: int = 8) -> tuple[tuple[str, int], ...]:
        """The words that begin as *typed* does, folded, with how many documents and claims have each; best first."""
        return self._told(lambda now: overview.words(now, typed, most)) or ()

    def _told(self, ask: Callable[[Snapshot], T]) -> T | None:
        """What is asked of the newest commit; None when it turns out to be damaged."""
        try:
            return ask(self._current())
        except IndexDamaged:
            self._give_up()
            return None

    def _current(self) -> Snapshot:
        """The newest commit, opened. Asking whether there is a newer one costs the listing of a small folder."""
        now = generation(self._storage)
        if self._snapshot is not None and now == self._generation:
            return self._snapshot
        for _attempt in range(20):  # the commit may be replaced, and its files deleted, while we open them
            now = generation(self._storage)
            contents = (None if now == self._damaged else read_contents(self._storage)) or NOTHING
            try:
                with reading():
                    snapshot = Snapshot(contents, self._opened(contents))
            except IndexDamaged:
                if generation(self._storage) == now:
                    self._damaged = now
                continue
            if generation(self._storage) == now:
                break
        else:
            snapshot = Snapshot(NOTHING, self._opened(NOTHING))
        self._snapshot, self._generation = snapshot, now
        return snapshot

    def _opened(self, contents: Contents) -> list[Leaf]:
        """The leaves of a commit. Files of segments never change: what is open stays open."""
        before, self._leaves = self._leaves, {}
        try:
            for name, segment in contents.named():
                self._leaves[name] = before.pop(name, None) or Leaf(segment_path(self._storage, segment))
        finally:
            for leaf in before.values():
                leaf.close()
        return list(self._leaves.values())

    def _give_up(self) -> None:
        """What is there can't be read: from now on it counts as empty, until somebody commits."""
        self._damaged = self._generation
        self.close()

    # ------------------------------------------------------------------------------------------------- writing

    def update(
        self,
        documents: Iterable[IndexedDocument],
        removed: Iterable[int],
        mark: ChangeMark,
        progress: Progress | None = None,
        since: ChangeMark | EllipsisType | None = ...,
    ) -> bool:
        """Take in documents (in place of what there was of the same number) and forget others, in one commit.

        *mark* is committed in the same step: whatever happens, the index has either all of this or none. Documents are
        taken one by one; an error while they are made leaves the index as it was. *since* is the mark from which they
        were collected: where the index has another one by now, they are not all that it lacks.

        Returns:
            False when nothing was done: somebody else is writing or has written, or the index turned out to be damaged
            (it has no mark then, and the next update starts from nothing).

        Raises:
            Cancelled: somebody asked *progress* to stop; the index is as it was.
            MachineFailed: the disk is full, or the folder can't be written to.
        """
        progress = progress or Progress()
        with _machine(self._folder):
            private_folder(self._folder)
            with write_lock(self._storage) as held:
                if not held:
                    return False
                if since is not ... and self._current().mark != since:
                    return False
                try:
                    self._write(documents, removed, mark, progress)
                except IndexDamaged:
                    self._give_up()
                    return False
                return True

    def _write(
        self, documents: Iterable[IndexedDocument], removed: Iterable[int], mark: ChangeMark, progress: Progress
    ) -> None:
        before = self._current()
        if before.mark is None:
            start_anew(self._storage)
            before = self._current()
        contents = read_contents(self._storage)
        if contents is None:
            raise IndexDamaged("the commit that was just read is gone")
        old = before.numbers("document")
        writer = Writer(self._storage, contents, progress)
        try:
            new: dict[int, list[tuple[Segment, int]]] = {}
            for done, document in enumerate(documents):
                progress.step(done)
                number = document.document.id
                for segment, row in new.get(number, ()):
                    segment.delete_document(row)
                new[number] = [writer.add(row) for row in rows(document)]
            gone = np.array([*new, *removed], np.int64)
            for row in np.flatnonzero(np.isin(old, gone) & before.alive).tolist():
                writer.delete(*before.place(row))
        except BaseException:
            writer.abandon()
            raise
        writer.finish(mark)

    def merge(self, progress: Progress | None = None) -> bool:
        """Join segments, as one step of several; searches and updates go on meanwhile, here and elsewhere.

        To be called when there is nothing else to do, until it says False. It can be stopped at any time, and what it
        has not finished then is as it was.

        Returns:
            Whether something was joined, so that there may be more to do.

        Raises:
            Cancelled: somebody asked *progress* to stop.
            MachineFailed: the disk is full, or the folder can't be written to.
        """
        with _machine(self._folder):
            try:
                return join(self._storage, progress or Progress())
            except IndexDamaged:
                if not self._folder.exists():
                    return False
                self._current()
                self._give_up()
                return False

    def clear(self) -> bool:
        """Forget everything, in one commit. False when somebody else is writing.

        Raises:
            MachineFailed: the folder can't be written to.
        """
        with _machine(self._folder):
            private_folder(self._folder)
            with write_lock(self._storage) as held:
                if held:
                    self.close()
                    start_anew(self._storage)
                return held


@contextlib.contextmanager
def _machine(folder: Path) -> Generator[None]:
    """Tell in one sentence that the disk does not do what we ask."""
    try:
        yield
    except OSError as error:
        raise MachineFailed(
            f"The search index in {folder} can't be written: {error.strerror or error}. "
            "Free space on the disk, or allow writing in this folder."
        ) from error


def _with_notice(answer: IndexAnswer, notice: str) -> IndexAnswer:
    return replace(answer, notices=(*answer.notices, notice), exact_total=False)
