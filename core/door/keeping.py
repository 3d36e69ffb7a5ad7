"""Keeping an archive whole: checks, backups, and the index."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from core.door.indexing import Indexing
from core.door.rechecking import Rechecking
from core.errors import MachineFailed
from core.model import (
    Problem,
)
from core.progress import Progress
from core.store import (
    changes,
    checks,
    database,
)


class Keeping(Indexing, Rechecking):
    """What keeps an open archive whole."""

    def check(self, *, repair: bool = False, progress: Progress | None = None) -> tuple[Problem, ...]:
        """Look for everything that is not right; with *repair*, mend what can be, as one undoable change.

        Quotations that do not stand where they say are placed again; those without a certain place wait in
        ``doubtful_spans``.

        Raises:
            ReadOnly: repair was asked for, and the archive is open for reading only.
        """
        progress = progress or Progress()
        with self._known():
            found = list(checks.check(self._db, progress))
            if repair and any(problem.repairable for problem in found):
                with self._editing("Repair quotations") as edit:
                    self.recheck_quotations()
                    checks.repair(edit, self._db)
                found = [replace(problem, repaired=problem.repairable) for problem in found]
            if any(problem.fatal for problem in found):
                return tuple(found)  # the index can't be read from a record that contradicts itself
            return (*found, *self._check_index(repair, progress))

    def _check_index(self, repair: bool, progress: Progress) -> Iterator[Problem]:
        """Whether the index holds the documents that the record has."""
        try:
            if not self.update_index(progress).ready:
                yield Problem("index", "another program is writing it: try again when that has ended")
                return
            count, total = self._opened_index().document_count, changes.counts(self._db)[0]
            if count != total:
                repaired = repair and self.rebuild_index(progress).ready
                what = f"it has {count} documents, the archive {total}"
                yield Problem("index", what, repairable=True, repaired=repaired)
        except MachineFailed as error:
            yield Problem("index", str(error))

    def backup(self, target: Path) -> None:
        """Copy the archive as it is now, whole or not at all.

        Raises:
            BadInput: there is a file already, or no such folder.
            MachineFailed: the disk is full, or the folder can't be written to.
        """
        with self._known():
            database.copy_to(self._db, target)

    def settle(self, at: str) -> None:
        """Make the file depend on its content only (the migrations' time is *at*), this state its starting point."""
        with self._known():
            database.settle(self._db, at)
