"""Typed ways to ask the database: rows as dictionaries, one row, one column."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from core.store.schema import KEYS

Value = str | int | float | bytes | None
"""What SQLite stores in a cell."""
Row = dict[str, Value]


def key_of(table: str) -> str:
    """The name of the column that names a row of *table*."""
    return KEYS.get(table, "id")


def rows(db: Database, sql: str, parameters: Iterable[Value] = ()) -> list[Row]:
    """All rows of a query, by column name."""
    cursor = db.conn.execute(sql, tuple(parameters))
    names = [part[0] for part in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def first(db: Database, sql: str, parameters: Iterable[Value] = ()) -> Row | None:
    """The first row of a query, or None."""
    cursor = db.conn.execute(sql, tuple(parameters))
    row = cast(tuple[Value, ...] | None, cursor.fetchone())
    return None if row is None else dict(zip([part[0] for part in cursor.description], row, strict=True))


def column(db: Database, sql: str, parameters: Iterable[Value] = ()) -> list[int]:
    """The first column of a query whose values are whole numbers."""
    return [cast(int, row[0]) for row in db.conn.execute(sql, tuple(parameters))]


def number(db: Database, sql: str, parameters: Iterable[Value] = ()) -> int:
    """The single whole number that a query answers."""
    return cast(int, db.conn.execute(sql, tuple(parameters)).fetchone()[0])


def marks(count: int) -> str:
    """So many question marks for an SQL ``IN``."""
    return ", ".join("?" * count)
