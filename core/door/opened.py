"""An archive that is open: its file, its index, its errors and its edits."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Generator
from pathlib import Path
from types import TracebackType
from typing import Self

from core import completing
from core.errors import ArchiveDamaged, ReadOnly
from core.model import (
    About,
    ChangeMark,
)
from core.places import cache_folder, is_installed_sample
from core.search import Index
from core.stamp import SAMPLE_UID, Stamp
from core.store import (
    changes,
    checks,
    database,
    edits,
)
from core.store.edits import Edit


class OpenArchive:
    """What every wish needs: the file, the index, and edits that are one transaction and one change."""

    def __init__(self, file: database.ArchiveFile, cache: Path | None, stamp: Stamp, *, follow: bool) -> None:
        self._file = file
        self._db = file.db
        self._stamp = stamp
        self._follow = follow
        self._edit: Edit | None = None
        self._uid = self._fact("uid")
        # By path and archive: a copy has an index of its own. Hashed, for nothing in an archive may name a folder.
        place = hashlib.sha256(os.fsencode(file.path.resolve()) + self._uid.encode("utf-8", "replace")).hexdigest()
        self._cache = cache or cache_folder()
        self._index_folder = self._cache / "index" / place[:24]
        self._index: Index | None = None
        self._values: completing.Values | None = None
        self._values_mark: ChangeMark | None = None

    def close(self) -> None:
        """Close the file and the index; the archive is one file again."""
        if self._index is not None:
            self._index.close()
            self._index = None
        database.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the archive is."""
        return self._file.path

    @property
    def index_folder(self) -> Path:
        """Where its index is; it can be deleted at any time."""
        return self._index_folder

    @property
    def cache(self) -> Path:
        """The folder in which its index lies, among others."""
        return self._cache

    @property
    def follows(self) -> bool:
        """Whether the index is brought up to date without being asked for."""
        return self._follow

    def about(self) -> About:
        """What the archive says of itself, and what undo and redo would do."""
        with self._known():
            total, held, claim_count = changes.counts(self._db)
            undo_action, redo_action = changes.next_actions(self._db)
            return About(
                path=self.path,
                uid=self._uid,
                title=self._fact("title"),
                read_only=not self._file.could_be_written or is_installed_sample(self.path),
                documents=total,
                held=held,
                claims=claim_count,
                last_change=changes.last_mark(self._db).id,
                undo_action=undo_action,
                redo_action=redo_action,
                is_sample=self._uid == SAMPLE_UID,
            )

    def _fact(self, name: str) -> str:
        row = self._db.conn.execute("SELECT value FROM archive WHERE name = ?", [name]).fetchone()
        return "" if row is None else str(row[0])

    @contextlib.contextmanager
    def _known(self) -> Generator[None]:
        """Turn known errors of SQLite and the system into ours; and those of a record whose rows contradict each other.

        Raises:
            ArchiveDamaged: something went wrong, and rows are found that no program of ours writes. Otherwise what
                went wrong is a bug, and stays what it is.
        """
        with database.known_errors(self.path):
            try:
                yield
            except (KeyError, IndexError, ValueError, TypeError) as error:
                problem = next(checks.contradictions(self._db), None)
                if problem is None:
                    raise
                raise ArchiveDamaged(
                    f"{self.path} is damaged: {problem.where} {problem.what}. Run check, or open a backup."
                ) from error

    @contextlib.contextmanager
    def edit(self, action: str) -> Generator[None]:
        """Group edits: all of them are one transaction and one change named *action*, or none happens.

        Raises:
            ReadOnly: the archive is open for reading only.
        """
        with self._editing(action):
            yield

    @contextlib.contextmanager
    def _editing(self, action: str, *, settled: bool = True) -> Generator[Edit]:
        if self._edit is not None:
            with self._edit.part(settled=settled):  # what fails in here leaves nothing, also when the group goes on
                yield self._edit
            return
        self._require_writable()
        with self._known(), edits.editing(self._db, action, self._stamp) as edit:
            self._edit = edit
            try:
                yield edit
            finally:
                self._edit = None

    def _require_writable(self) -> None:
        if is_installed_sample(self.path):
            raise ReadOnly(f"{self.path} is the installation's sample and is never written to. Make a copy of it.")
        if not self._file.writable:
            raise ReadOnly(f"{self.path} is open for reading only. Copy it to a folder that you may write to.")
        if self._edit is None:
            database.begin_writing(self._file)

    def _opened_index(self) -> Index:
        if self._index is None:
            self._index = Index(self._index_folder)
        return self._index
