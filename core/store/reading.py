"""Archives of others, opened for reading only: nothing is written to them, also where they are of an older version."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from core.errors import ReadOnly
from core.store import database


@contextlib.contextmanager
def other(path: Path, scratch: Path) -> Generator[Database]:
    """Another archive as it is at this moment; an older one is brought up to date in a copy below *scratch*.

    Raises:
        ArchiveError: it can't be opened; in one sentence.
    """
    with TemporaryDirectory(dir=scratch, ignore_cleanup_errors=True) as folder:
        try:
            file = database.open_file(path, read_only=True)
        except ReadOnly:
            copy = Path(folder) / "older.db"
            with database.known_errors(path):
                shutil.copyfile(path, copy)
            file = database.open_file(copy, read_only=False)
        try:
            file.db.conn.execute("BEGIN")
            yield file.db
        finally:
            file.db.conn.rollback()
            database.close(file)
