"""Opening, checking and closing the file of an archive. An archive from somebody else is hostile input."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Generator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database

from core.drafts import clear_left, draft_of
from core.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveMissing,
    ArchiveTooNew,
    BadInput,
    MachineFailed,
    NotAnArchive,
    ReadOnly,
)
from core.store import schema
from core.store.schema import APPLICATION_ID, SCHEMA_VERSION

QUICK_CHECK_BYTES = 32 << 20
"""Files up to this size are checked whole on opening; larger ones by *check*, so that opening stays quick."""
WRITING_CACHE_KB = 48_000
"""What SQLite may keep of the file in memory while it is written: rows go to many places at once."""
PAGES_A_CHECKPOINT = 4_000
"""Pages of the journal (of 4 KB) after which they go to the file itself: those that many edits change only once."""
_LONGEST_FINDING = 160
"""Characters of what SQLite says of a damaged file that are told."""
BUSY_MS = 5000
"""How long to wait for another window or command that is writing."""


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """An open archive: its database, where it is, whether it is open for writing, and whether it could be."""

    db: Database
    path: Path
    writable: bool
    could_be_written: bool


@contextlib.contextmanager
def known_errors(path: Path) -> Generator[None]:
    """Turn what SQLite and the system say into the errors of :mod:`core.errors`.

    Raises:
        ArchiveError: the fitting one, with a sentence that says what to do.
    """
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # a rule of the tables was broken: a bug of ours, not the person's
    except sqlite3.DatabaseError as error:
        raise _translated(error, path) from error
    except UnicodeEncodeError as error:
        raise BadInput("A text holds half of a character (a lone surrogate) and can't be stored. Mend it.") from error
    except OSError as error:
        raise MachineFailed(
            f"{path} can't be used: {error.strerror or error}. Check the disk and the rights."
        ) from error


def _translated(error: sqlite3.DatabaseError, path: Path) -> ArchiveError:
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    match code:
        case sqlite3.SQLITE_NOTADB:
            return NotAnArchive(f"{path} is not a Rejoinder archive. Choose a file made by Rejoinder.")
        case sqlite3.SQLITE_CORRUPT:
            return _damaged(path, str(error))
        case sqlite3.SQLITE_FULL:
            return MachineFailed(f"The disk is full; nothing was changed in {path}. Free some space and try again.")
        case sqlite3.SQLITE_READONLY:
            return ReadOnly(f"{path} can only be read here. Copy it to a folder that you may write to.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return MachineFailed(f"Another program is writing to {path}. Wait for it to end and try again.")
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR | sqlite3.SQLITE_PERM:
            return MachineFailed(f"{path} can't be opened ({error}). Check the disk and the rights of its folder.")
        case _:
            return _damaged(path, str(error))


def _damaged(path: Path, found: str) -> ArchiveDamaged:
    words = " ".join(found.replace("*** in database main ***", "").split())  # SQLite tells it in lines
    words = words if len(words) <= _LONGEST_FINDING else words[: _LONGEST_FINDING - 1] + "…"
    return ArchiveDamaged(f"{path} is damaged ({words}). Open a backup of it instead.")


def create(path: Path, facts: dict[str, str]) -> ArchiveFile:
    """Make a new, empty archive at *path* and open it for writing. *facts* fill the table ``archive``.

    Raises:
        BadInput: there is a file already, or no such folder.
        MachineFailed: the folder can't be written to.
    """
    with known_errors(path):
        _require_free(path)
        with draft_of(path) as draft:  # made whole, or not at all: half a file would be a broken archive
            with contextlib.closing(_connect(draft, writable=True, create=True)) as connection:
                db = Database(connection, execute_plugins=False)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                schema.build(db)
                with db.atomic():
                    for name, value in facts.items():
                        connection.execute("INSERT INTO archive (name, value) VALUES (?, ?)", [name, value])
            draft.replace(path)
        return ArchiveFile(_opened(path, writable=True), path, writable=True, could_be_written=True)


def open_file(path: Path, *, read_only: bool) -> ArchiveFile:
    """Open the archive at *path*, after checking that it is one of ours and whole; older ones are migrated.

    A place that can't be written to opens read-only by itself (*writable* of the answer tells).

    Raises:
        ArchiveMissing, NotAnArchive, ArchiveTooNew, ArchiveDamaged, MachineFailed: each in one sentence.
    """
    with known_errors(path):
        if not path.exists():
            raise ArchiveMissing(f"There is no file {path}. Check the name, or make an archive with init.")
        if not path.is_file():
            raise NotAnArchive(f"{path} is no file. Choose an archive file made by Rejoinder.")
        with path.open("rb") as file:
            head = file.read(100)
        if head[:16] != b"SQLite format 3\0" or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
            raise NotAnArchive(f"{path} is not a Rejoinder archive. Choose a file made by Rejoinder.")
        version = int.from_bytes(head[60:64], "big")
        if version > SCHEMA_VERSION:
            raise ArchiveTooNew(
                f"{path} was made by a newer version of Rejoinder. Install the newest version to open it."
            )
        could_be_written = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        writable = could_be_written and not read_only
        if writable:
            clear_left()
        try:
            db = _opened(path, writable=writable)
        except UnicodeDecodeError as error:  # what SQLite says of it quotes a damaged definition
            raise _damaged(path, "the definitions of its tables can't be read") from error
        try:
            _check_ours(db, path)
            if version < SCHEMA_VERSION:
                _check_schema(db, path, version)  # no trigger of a stranger's is to be run by the migration
                _migrate(db, path, version, writable=writable)
            _check_schema(db, path, SCHEMA_VERSION)
        except BaseException:
            db.close()
            raise
        return ArchiveFile(db, path, writable, could_be_written)


def _require_free(path: Path) -> None:
    if path.exists():
        raise BadInput(f"{path} is there already. Choose another name, or open it.")
    if not path.parent.is_dir():
        raise BadInput(f"There is no folder {path.parent}. Make it first, or choose another.")


def _connect(path: Path, *, writable: bool, create: bool = False) -> sqlite3.Connection:
    mode = "rwc" if create else "rw" if writable else "ro"
    if not writable and not os.access(path.parent, os.W_OK) and not _wal(path).exists():
        mode += "&immutable=1"  # a read-only medium: SQLite could not make its lock files there
    # Not Path.as_uri: that makes //server/share an authority, which SQLite refuses (sqlite.org/uri.html).
    place = quote(path.absolute().as_posix())
    connection = sqlite3.connect(f"file://{place if place.startswith('/') else '/' + place}?mode={mode}", uri=True)
    try:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(path: Path, *, writable: bool) -> Database:
    return Database(_connect(path, writable=writable), execute_plugins=False, recursive_triggers=False)


def begin_writing(file: ArchiveFile) -> None:
    """Let others read while this one writes (WAL); called before an edit, so that mere opening changes no byte.

    Where WAL can't be had (a network drive, somebody is reading just now), SQLite's rollback journal is as safe.
    """
    with contextlib.suppress(sqlite3.OperationalError):
        file.db.conn.execute("PRAGMA journal_mode = WAL")
    file.db.conn.execute(f"PRAGMA cache_size = -{WRITING_CACHE_KB}")
    file.db.conn.execute(f"PRAGMA wal_autocheckpoint = {PAGES_A_CHECKPOINT}")


def let_write(file: ArchiveFile) -> None:
    """Let others write while this one reads for long; called before a long reading. Where that can't be had, they wait.

    The one that closes last makes it one file again (:func:`close`).
    """
    if not file.could_be_written:
        return  # nobody writes there
    with (
        contextlib.suppress(sqlite3.Error, OSError),
        contextlib.closing(_connect(file.path, writable=True)) as connection,
    ):
        file.db.conn.execute("SELECT count(*) FROM archive").fetchone()  # open, so that what follows is not undone
        connection.execute("PRAGMA journal_mode = WAL")


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def close(file: ArchiveFile) -> None:
    """Close the file. When nobody else has it open, it is one file again, without a journal beside it."""
    if file.writable:
        _leave_wal(file.db.conn)
    file.db.close()
    if not file.writable and file.could_be_written and _wal(file.path).exists():
        # The last one to close may be a reader, and a reader can't tidy up.
        with (
            contextlib.suppress(sqlite3.Error, OSError),
            contextlib.closing(_connect(file.path, writable=True)) as connection,
        ):
            _leave_wal(connection)


def _leave_wal(connection: sqlite3.Connection) -> None:
    with contextlib.suppress(sqlite3.OperationalError):  # locked: the one that closes last does it
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        connection.execute("PRAGMA journal_mode = DELETE")


def _check_ours(db: Database, path: Path) -> None:
    if path.stat().st_size <= QUICK_CHECK_BYTES:
        outcome = db.conn.execute("PRAGMA quick_check(1)").fetchone()[0]
        if outcome != "ok":
            raise _damaged(path, str(outcome))


@cache
def _reference_schema(version: int) -> dict[tuple[str, str], str]:
    db = Database(memory=True, execute_plugins=False)
    schema.build(db, version)
    found = _schema(db)
    db.close()
    return found


def _schema(db: Database) -> dict[tuple[str, str], str]:
    rows = db.conn.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall()
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows}


def _check_schema(db: Database, path: Path, version: int) -> None:
    """Our tables as we build them, and no trigger, view or virtual table that acts in our stead.

    Plain tables of somebody else are left alone: nothing of ours reads them.
    """
    ours, found = _reference_schema(version), _schema(db)
    foreign = [
        name
        for (kind, name), sql in found.items()
        if kind in ("trigger", "view") or sql.upper().startswith("CREATE VIRTUAL") or ours.get((kind, name), sql) != sql
    ]
    our_tables = {name for kind, name in ours if kind == "table"}
    foreign += [
        name
        for name, table in db.conn.execute("SELECT name, tbl_name FROM sqlite_master WHERE type = 'index'")
        if table in our_tables and ("index", name) not in ours
    ]
    missing = [name for kind, name in ours if (kind, name) not in found]
    if foreign or missing:
        raise ArchiveDamaged(
            f"{path} is not built as Rejoinder builds archives (see {(foreign or missing)[0][:60]!r}). "
            "It is not opened; ask whoever made it for a copy made by Rejoinder."
        )


def _migrate(db: Database, path: Path, version: int, *, writable: bool) -> None:
    if not writable:
        raise ReadOnly(f"{path} is of an older version and must be writable to be brought up to date. Copy it first.")
    backup = path.with_name(f"{path.stem} (version {version}){path.suffix}")
    number = 2
    while backup.exists():
        backup = path.with_name(f"{path.stem} (version {version}, {number}){path.suffix}")
        number += 1
    copy_to(db, backup)
    schema.build(db)


def copy_to(db: Database, target: Path) -> None:
    """Copy the archive, as it is now, into *target*; whole or not at all.

    Raises:
        BadInput: there is a file already, or no such folder.
    """
    with known_errors(target):
        _require_free(target)
        with draft_of(target) as draft:
            copy = sqlite3.connect(draft)
            try:
                db.conn.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            draft.replace(target)


def is_empty(db: Database) -> bool:
    """Whether nothing was ever put into an archive."""
    return all(
        db.conn.execute(f"SELECT NOT EXISTS (SELECT 1 FROM {name})").fetchone()[0]
        for name in ("documents", "agents", "saved_searches", "changes")
    )


def replace_content(file: ArchiveFile, source: Database) -> None:
    """Make an archive what another one is, in one step.

    Raises:
        ReadOnly: the archive is open for reading only.
        MachineFailed: the disk is full, or another program has the archive open.
    """
    if not file.writable:
        raise ReadOnly(f"{file.path} can only be read here. Copy it to a folder that you may write to.")
    with known_errors(file.path):
        source.conn.backup(file.db.conn)


def settle(db: Database, at: str) -> None:
    """Make the file depend on its content only, and what is in it so far its starting point.

    Migrations carry the time *at*, no page is left unused, and undo does not go back behind this point.
    """
    with db.atomic():
        db.conn.execute("UPDATE _sqlite_migrations SET applied_at = ?", [at])
        db.conn.execute("UPDATE changes SET state = 'kept' WHERE state IN ('done', 'undo')")
    db.conn.execute("VACUUM")
