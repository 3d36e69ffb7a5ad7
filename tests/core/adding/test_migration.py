"""Archives of the first release are brought up to date, with a copy of what they were."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from core.archive import Archive
from core.errors import ArchiveDamaged, ReadOnly
from core.model import NewReference
from core.store import schema
from tests.core.records import article, as_first_release, claim, every_row


@pytest.fixture
def first_release(tmp_path: Path) -> Path:
    """An archive as the first release made them, with documents, a claim and a reference."""
    path, made = tmp_path / "old.db", tmp_path / "new.db"
    with Archive.create(made, "Old") as archive:
        one = archive.add_document(article(symbol="S/2022/908", source_url="https://example.org/a"))
        archive.add_claim(claim(one))
        archive.add_reference(NewReference(one, (0, 3), "url", "http://www.example.org/b/"))
        archive.add_document(article("Other words.", "Other"))
    as_first_release(made, path)
    return path


def test_the_first_release_is_brought_up_to_date(first_release: Path) -> None:
    before = every_row(first_release, history=True)
    with Archive.open(first_release) as archive:
        assert archive.find_document("s/2022/908") == 1
        assert archive.check() == ()
        assert archive.open_document(1).references[0].value == "http://www.example.org/b/"
        added = archive.add_document(article("The page b.", "B", source_url="https://example.org/b"))
        reference = archive.open_document(1).references[0]
        assert reference.document is not None
        assert reference.document.id == added
        archive.remove_document(1)
        archive.undo()
    copy = first_release.with_name("old (version 1).db")
    assert every_row(copy, history=True) == before
    with closing(sqlite3.connect(first_release)) as file:
        assert file.execute("PRAGMA user_version").fetchone()[0] == schema.SCHEMA_VERSION


def test_an_old_archive_is_not_migrated_where_it_can_not_be_written(first_release: Path) -> None:
    with pytest.raises(ReadOnly, match="older version"):
        Archive.open(first_release, read_only=True)
    assert [file.name for file in first_release.parent.glob("old*")] == ["old.db"]


def test_a_trigger_of_a_stranger_is_not_run_by_the_migration(first_release: Path) -> None:
    with closing(sqlite3.connect(first_release)) as file:
        file.execute("CREATE TRIGGER t AFTER UPDATE ON document_references BEGIN DELETE FROM claims; END")
        file.commit()
    before = first_release.read_bytes()
    with pytest.raises(ArchiveDamaged, match="not built as Rejoinder"):
        Archive.open(first_release)
    assert first_release.read_bytes() == before


def test_every_version_leads_to_the_same_schema(tmp_path: Path) -> None:
    found: list[set[tuple[str, str]]] = []
    for version in range(schema.SCHEMA_VERSION + 1):
        with closing(sqlite3.connect(tmp_path / f"{version}.db")) as connection:
            db = Database(connection, execute_plugins=False)
            schema.build(db, version)
            schema.build(db)
            found.append(set(connection.execute("SELECT name, sql FROM sqlite_master")))
    assert all(one == found[0] for one in found)
