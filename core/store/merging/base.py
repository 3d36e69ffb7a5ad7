"""What two archives have in common: the changes of both, and the state that both once had."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import tempfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sqlite_utils import Database

from core.store.edits import EDITED_TABLES, decoded
from core.store.rows import first, key_of, rows

_MERGES = "merges"
_NAMES = "merged_names"


@dataclass(frozen=True, slots=True)
class Ancestor:
    """The newest state that both archives had: *of_theirs* or ours as it was after the change *until*.

    What the other one changed *after* its change of that number is to be merged.
    """

    of_theirs: bool
    until: int
    after: int
    at: str


def ancestor(ours: Database, theirs: Database) -> Ancestor | None:
    """The newest state that both had; None where they never were the same.

    They were where both histories begin alike, and where one was merged into the other (:func:`note_merge`).
    """
    mine, other = _changes(ours), _changes(theirs)
    shared = max(({(key, uid) for key, uid, _ in mine} & {(key, uid) for key, uid, _ in other}), default=(0, ""))[0]
    taken = _merged(ours, {uid: key for key, uid, _ in other})
    given = _merged(theirs, {uid: key for key, uid, _ in mine})
    at = {key: at for key, _, at in other}
    newest = max([shared, *(until for until, _ in taken)])
    for until, merge in sorted(given, reverse=True):
        if merge > newest:
            return Ancestor(of_theirs=False, until=until, after=shared, at=at[merge])
    return Ancestor(of_theirs=True, until=newest, after=newest, at=at[newest]) if newest else None


def _changes(db: Database) -> list[tuple[int, str, str]]:
    return cast("list[tuple[int, str, str]]", db.conn.execute("SELECT id, uid, at FROM changes ORDER BY id").fetchall())


def _merged(db: Database, known: dict[str, int]) -> list[tuple[int, int]]:
    """The merges of an archive that stand: the other one's last change by number, and the number of the merge."""
    found: list[tuple[int, int]] = []
    for entry in _merges(db):
        match entry:
            case [str(until), str(merge)] if until in known and (key := _standing(db, merge)) is not None:
                found.append((known[until], key))
            case _:
                pass
    return found


def _standing(db: Database, uid: str) -> int | None:
    """The number of a change, if it was not undone since; that of the last redo where it was."""
    row = first(db, "SELECT id, state FROM changes WHERE uid = ?", [uid])
    while row is not None and row["state"] == "undone":
        undo = first(db, "SELECT id, state FROM changes WHERE undoes = ? ORDER BY id DESC", [row["id"]])
        if undo is None or undo["state"] != "redone":
            return None
        row = first(db, "SELECT id, state FROM changes WHERE undoes = ? ORDER BY id DESC", [undo["id"]])
    return None if row is None else cast(int, row["id"])


def note_merge(ours: Database, theirs: Database, change_id: int | None) -> None:
    """Note up to which change of the other archive was merged, and by which change of this one.

    A merge that had nothing to write has no change of its own (*change_id* is None): then nothing takes it back.
    """
    last = "SELECT uid FROM changes ORDER BY id DESC LIMIT 1"
    until = first(theirs, last)
    merge = first(ours, last) if change_id is None else first(ours, "SELECT uid FROM changes WHERE id = ?", [change_id])
    if until is not None and merge is not None:
        _note(ours, _MERGES, [*_merges(ours), [until["uid"], merge["uid"]]])


def names(db: Database) -> dict[str, str]:
    """What things that came from other archives are here, where they have another stable id."""
    found = _fact(db, _NAMES)
    return {
        key: value
        for key, value in (cast("dict[object, object]", found) if isinstance(found, dict) else {}).items()
        if isinstance(key, str) and isinstance(value, str)
    }


def note_names(db: Database, new: dict[str, str]) -> None:
    """Keep which things of another archive are which ones here, so that they are still known after they changed."""
    if new:
        _note(db, _NAMES, names(db) | new)


def _merges(db: Database) -> list[object]:
    found = _fact(db, _MERGES)
    return cast("list[object]", found) if isinstance(found, list) else []


def _fact(db: Database, name: str) -> object:
    """What was noted; nothing where it never was, or was by somebody else's program."""
    row = first(db, "SELECT value FROM archive WHERE name = ?", [name])
    with contextlib.suppress(ValueError, RecursionError):
        return json.loads(cast(str, row["value"])) if row else None
    return None


def _note(db: Database, name: str, value: object) -> None:
    db.conn.execute(
        "INSERT INTO archive (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [name, json.dumps(value, ensure_ascii=False, separators=(",", ":"))],
    )


@contextlib.contextmanager
def as_it_was(db: Database, until: int, folder: Path) -> Generator[Database | None]:
    """A copy of an archive as it was after its change *until*; None where its history does not tell that."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(suffix=".db", dir=folder)
    os.close(handle)
    copy = None
    try:
        connection = sqlite3.connect(name)
        copy = Database(connection, execute_plugins=False, recursive_triggers=False)
        db.conn.backup(connection)
        connection.isolation_level = None
        for pragma in ("trusted_schema = OFF", "foreign_keys = OFF", "synchronous = OFF", "journal_mode = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        yield copy if _roll_back(copy, until) else None
    finally:
        if copy is not None:
            copy.close()
        Path(name).unlink(missing_ok=True)


def _roll_back(db: Database, until: int) -> bool:
    """Take back the changes after *until*; answers whether their values tell how.

    A change, its undo, the redo of that and so on are a chain: only the newest of them holds values, and what lies
    between two of them alters nothing on the whole. So a chain is stepped over as one.
    """
    undoes = {
        cast(int, row["id"]): cast("int | None", row["undoes"]) for row in rows(db, "SELECT id, undoes FROM changes")
    }
    chains: dict[int, list[int]] = {}
    try:
        for change_id in sorted(undoes):
            before = undoes[change_id]
            chain = [] if before is None else chains[before]
            chain.append(change_id)
            chains[change_id] = chain
        below = max(undoes, default=0) + 1  # changes from this one on are stepped over
        for change_id in sorted(undoes, reverse=True):
            if change_id >= below or change_id <= until:
                continue
            chain = chains[change_id]
            later = [one for one in chain if one > until]
            below, nth = later[0], later.index(change_id)
            if nth % 2 == 0:
                if (len(later) - 1) % 2:
                    return False
                _reverse(db, later[-1])
    except (sqlite3.Error, KeyError, ValueError, TypeError, AttributeError, RecursionError):
        return False
    return True


def _reverse(db: Database, change_id: int) -> None:
    for row in rows(db, "SELECT * FROM change_rows WHERE change_id = ? ORDER BY id DESC", [change_id]):
        table, key = cast(str, row["table_name"]), row["row_key"]
        if table not in EDITED_TABLES:
            raise ValueError(table)
        name = key_of(table)
        if row["operation"] == "insert":
            db.conn.execute(f'DELETE FROM "{table}" WHERE "{name}" = ?', [key])
            continue
        values = decoded(cast(str, row["old_values"]))
        if values.keys() - {cast(str, one[1]) for one in db.conn.execute(f'PRAGMA table_info("{table}")')}:
            raise ValueError(table)
        columns = ", ".join(f'"{one}"' for one in values)
        if row["operation"] == "delete":
            marks = ", ".join("?" * len(values))
            db.conn.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', list(values.values()))
        elif values:
            sets = ", ".join(f'"{one}" = ?' for one in values)
            db.conn.execute(f'UPDATE "{table}" SET {sets} WHERE "{name}" = ?', [*values.values(), key])
