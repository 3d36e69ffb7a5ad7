"""Small documents and a look at all rows, shared by the tests of the record."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from core.archive import Archive
from core.model import (
    AgentKind,
    Holding,
    HopRole,
    Kind,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    Original,
    Role,
    Stance,
)
from core.store import schema

TEXT = (
    "The council said the water is clean. The paper, citing officials, said it is not. “It is clean,” said Ada Brook."
)
HISTORY_TABLES = ("changes", "change_rows", "change_documents", "sqlite_sequence", "_sqlite_migrations")


def article(text: str = TEXT, title: str = "Water", **values: object) -> NewDocument:
    """An article with a publisher, a licence and an original."""
    return NewDocument(
        kind=Kind.ARTICLE,
        holding=Holding.HELD,
        title=title,
        text=text,
        language="en",
        date="2022-12",
        licence="CC-BY-4.0",
        parties=(
            (Role.AUTHOR, NewAgent("Ada Brook", AgentKind.PERSON)),
            (Role.PUBLISHER, NewAgent("The Paper", AgentKind.ORGANISATION)),
        ),
        original=Original("water.txt", "text/plain", text.encode("utf-8", "surrogatepass")),
        **values,  # pyright: ignore[reportArgumentType] - tests override any field
    )


def claim(document_id: int, start: int = 17, end: int = 35, speaker: str = "Council") -> NewClaim:
    """A reported claim with a speaker and a reporter."""
    return NewClaim(
        document_id=document_id,
        spans=((start, end),),
        manner=Manner.INDIRECT,
        stance=Stance.ASSERT,
        cue=(12, 16),
        chains=(
            (
                NewHop(HopRole.SPEAKER, (NewAgent(speaker, AgentKind.ORGANISATION),), mention=(4, 11)),
                NewHop(HopRole.REPORTER, (NewAgent("The Paper", AgentKind.ORGANISATION),), document_id=document_id),
            ),
        ),
    )


def every_row(path: Path, *, history: bool = False) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, read by SQLite itself; the history only when asked for."""
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in names
            if history or name not in HISTORY_TABLES
        }


def rows_of(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """All rows of an open archive, without its history."""
    return every_row(archive.path)


def as_first_release(made: Path, path: Path) -> None:
    """Write what the archive *made* holds to *path* as the first release would have."""
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(made)) as new:
        old.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.build(Database(old, execute_plugins=False), 1)
        tables = [name for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            if table.startswith(("sqlite_", "_sqlite")):
                continue
            columns = ", ".join(f'"{row[1]}"' for row in old.execute(f'PRAGMA table_info("{table}")'))
            for row in new.execute(f'SELECT {columns} FROM "{table}"'):
                old.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(row))})', row)
        old.execute("DELETE FROM change_rows WHERE table_name NOT IN (SELECT name FROM sqlite_master)")
        old.commit()
