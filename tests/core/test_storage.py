"""Archives of strangers, of other versions, on read-only media, and a program that is killed."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from core.archive import Archive, own_sample
from core.errors import ArchiveDamaged, ArchiveTooNew, BadInput, NotAnArchive
from core.model import ChangeMark, SearchRequest
from core.places import installed_sample
from core.store import changes
from core.store.schema import SCHEMA_VERSION
from tests.core.records import TEXT, article, every_row

REPOSITORY = Path(__file__).resolve().parents[2]


def _alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON documents BEGIN DELETE FROM claims; END",
        "CREATE VIEW v AS SELECT load_extension('x')",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "DROP TABLE notes",
        "ALTER TABLE documents ADD COLUMN extra TEXT GENERATED ALWAYS AS (hex(title)) VIRTUAL",
    ],
)
def test_a_schema_that_is_not_ours_is_refused(sample_path: Path, statement: str) -> None:
    _alter(sample_path, statement)
    with pytest.raises(ArchiveDamaged, match="not built as Rejoinder"):
        Archive.open(sample_path)


def test_a_harmless_table_of_somebody_else_is_left_alone(sample_path: Path) -> None:
    _alter(sample_path, "CREATE TABLE my_notes (x TEXT)")
    with Archive.open(sample_path) as archive:
        assert archive.about().documents == 14


def test_damaged_pages_are_told(sample_path: Path) -> None:
    data = bytearray(sample_path.read_bytes())
    data[4096 * 3 : 4096 * 9] = bytes([0xA5]) * (4096 * 6)
    sample_path.write_bytes(bytes(data))
    with pytest.raises((ArchiveDamaged, NotAnArchive)):
        Archive.open(sample_path)


def test_a_newer_archive_is_refused_untouched(sample_path: Path) -> None:
    _alter(sample_path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = sample_path.read_bytes()
    with pytest.raises(ArchiveTooNew, match="newest version"):
        Archive.open(sample_path)
    assert sample_path.read_bytes() == before


def test_closed_it_is_one_file(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with Archive.create(path) as writing:
        writing.add_document(article())
        with Archive.open(path, read_only=True) as reading:
            assert reading.about().documents == 1
        assert path.with_name("archive.db-wal").exists()
    assert [file.name for file in tmp_path.iterdir()] == ["archive.db"]


def test_a_backup_is_a_whole_archive(sample_path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with Archive.open(sample_path) as archive:
        archive.add_document(article())
        archive.backup(copy)
        with pytest.raises(BadInput, match="there already"):
            archive.backup(copy)
    assert every_row(copy, history=True) == every_row(sample_path, history=True)


def test_the_installed_sample_is_copied_once(home: Path) -> None:
    before = installed_sample().read_bytes()
    copy = own_sample()
    assert copy.is_relative_to(home)
    with Archive.open(copy) as archive:
        archive.add_document(article())
    assert own_sample() == copy
    with Archive.open(copy) as archive:
        assert archive.about().documents == 15
    assert installed_sample().read_bytes() == before


# ------------------------------------------------------------------------------------------------- the index


def _found(archive: Archive, query: str) -> list[int]:
    return [hit.document_id for hit in archive.search(SearchRequest(query, limit=500)).hits]


def _delete_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def _empty_files(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file():
            file.write_bytes(b"")


def _flip_bytes(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file():
            file.write_bytes(bytes(byte ^ 0x55 for byte in file.read_bytes()))


@pytest.mark.parametrize("damage", [_delete_folder, _empty_files, _flip_bytes])
def test_an_index_that_cannot_be_used_is_made_anew(sample_path: Path, damage: Callable[[Path], None]) -> None:
    with Archive.open(sample_path) as archive:
        expected = _found(archive, "drones")
        folder = archive.index_folder
    assert expected
    damage(folder)
    with Archive.open(sample_path) as archive:
        assert _found(archive, "drones") == expected
        assert archive.check() == ()


def test_the_index_follows_edits_undo_and_removal(archive: Archive) -> None:
    document_id = archive.add_document(article("The lighthouse was painted green."))
    assert _found(archive, "lighthouse") == [document_id]
    archive.update_document(document_id, title="Beacon")
    assert _found(archive, "beacon") == [document_id]
    archive.undo()
    assert _found(archive, "beacon") == []
    archive.remove_document(document_id)
    assert _found(archive, "lighthouse") == []
    archive.undo()
    assert _found(archive, "lighthouse") == [document_id]


def test_an_index_of_another_history_is_not_trusted(tmp_path: Path) -> None:
    path, other = tmp_path / "a.db", tmp_path / "b.db"
    with Archive.create(path) as archive:
        archive.add_document(article("apples", "A"))
    shutil.copy(path, other)
    for place, words in ((path, "pears"), (other, "plums")):
        with Archive.open(place) as archive:
            archive.add_document(article(words, words))
            assert _found(archive, words) == [2]
    shutil.copy(other, path)  # the same number of changes, another history
    with Archive.open(path) as archive:
        assert _found(archive, "plums") == [2]
        assert _found(archive, "pears") == []


def test_two_windows_on_one_archive(sample_path: Path) -> None:
    with Archive.open(sample_path) as one, Archive.open(sample_path, read_only=True, follow=False) as two:
        one.update_index()
        assert _found(two, "lighthouse") == []
        document_id = one.add_document(article("The lighthouse."))
        one.update_index()
        assert _found(two, "lighthouse") == [document_id]
        assert two.open_document(document_id).text == "The lighthouse."


def test_an_index_that_moved_on_meanwhile_is_read_to_the_end(sample_path: Path) -> None:
    """Another program deletes the index between the look at its mark and the update: nothing may be missing."""
    with Archive.open(sample_path) as archive:
        expected = _found(archive, "drones")
        archive.add_document(article("The lighthouse."))
        touched_since = changes.touched_since

        def then_deleted(db: Database, mark: ChangeMark) -> list[int]:
            found = touched_since(db, mark)
            shutil.rmtree(archive.index_folder, ignore_errors=True)
            return found

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(changes, "touched_since", then_deleted)
            archive.update_index()
        assert _found(archive, "drones") == expected
        assert _found(archive, "lighthouse") == [15]


def test_merging_changes_no_answer(archive: Archive) -> None:
    for number in range(30):
        archive.add_document(article(f"Heron number {number} stands in the reed.", f"T{number}"))
        archive.update_index()
    before = _found(archive, "heron")
    while archive.merge_index():
        pass
    assert _found(archive, "heron") == before
    assert len(before) == 30


# --------------------------------------------------------------------------------------------- being killed

WRITER = """
import sys
from pathlib import Path
from core.archive import Archive
from tests.core.records import article
with Archive.open(Path(sys.argv[1])) as archive:
    for number in range(10_000):
        archive.add_document(article(f"Document {number} speaks of heron{number}.", f"T{number}"))
        print(number, flush=True)
        if number % 3 == 0:
            archive.update_index()
"""


@pytest.mark.parametrize("seed", range(4))
def test_a_program_killed_at_any_moment_loses_nothing(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "archive.db"
    Archive.create(path).close()
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        chance = random.Random(seed)
        for _ in range(chance.randrange(2, 12)):
            writer.stdout.readline()
        deadline = time.monotonic() + chance.random() * 0.05
        while time.monotonic() < deadline:  # anywhere within a transaction or a commit of the index
            pass
        writer.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        told = [line for line in writer.stdout.read().splitlines() if line.isdecimal()]
    with Archive.open(path) as archive:
        kept = archive.about().documents
        assert kept >= (int(told[-1]) + 1 if told else 2)
        for number in (0, kept - 1):
            assert _found(archive, f"heron{number}") == [number + 1]
        assert archive.check() == ()
        assert sorted(_found(archive, "document")) == list(range(1, kept + 1))
        assert TEXT not in archive.open_document(1).text
