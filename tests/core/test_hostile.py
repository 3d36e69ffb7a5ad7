"""Archives whose rows somebody changed by other means, and machines that fail: one sentence, never a traceback."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.archive import Archive
from core.cli import main
from core.errors import ArchiveDamaged, BadInput, NotFound
from core.model import (
    ClaimState,
    Holding,
    Kind,
    NewClaim,
    NewDocument,
    NewLink,
    Relation,
    SearchRequest,
    Status,
)
from tests.core.records import article, claim, every_row

REPOSITORY = Path(__file__).resolve().parents[2]

BROKEN = {
    "a kind that is none": "PRAGMA ignore_check_constraints = 1; UPDATE documents SET kind = 'bogus' WHERE id = 1",
    "an agent that is gone": "DELETE FROM agents WHERE name = 'Mehr News Agency'",
    "a claim without words": "DELETE FROM claim_spans WHERE claim_id = 3",
    "quoted by nobody": "UPDATE documents SET quoted_in = 999 WHERE id = 2",
    "a claim of no document": "UPDATE claims SET document_id = 999 WHERE id = 3",
    "a reference to no span": "UPDATE document_references SET span_id = 99999 WHERE id = 1",
    "a link from no claim": "UPDATE links SET source_id = 99999 WHERE id = 1",
    "a text that is gone": "DELETE FROM texts WHERE document_id = 1",
    "a circle of parents": "UPDATE claims SET parent_id = id WHERE id = 3",
    "words in another document": "UPDATE spans SET document_id = 4 WHERE id = 10",
}


def _alter(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in script.split(";"):
            connection.execute(statement)
        connection.commit()


def _lines(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str]:
    status = main([str(word) for word in words])
    return status, capsys.readouterr().err


@pytest.mark.parametrize("what", BROKEN)
def test_rows_that_contradict_each_other(sample_path: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    _alter(sample_path, BROKEN[what])
    assert main(["check", str(sample_path), "--json"]) == 1
    capsys.readouterr()
    for words in (("show", "1"), ("show", "2"), ("search", "drones"), ("claims",), ("wanted",), ("credit", "1")):
        status, error = _lines(capsys, words[0], sample_path, *words[1:])
        assert status in (0, 1), words
        assert error.count("\n") <= 1
        assert "Traceback" not in error


@pytest.mark.parametrize("uid", ["/tmp/elsewhere/", "../../..", "a\0b", "\\\\server\\share"])
def test_an_archive_cannot_say_where_its_index_lies(sample_path: Path, home: Path, uid: str) -> None:
    with closing(sqlite3.connect(sample_path)) as connection:
        connection.execute("UPDATE archive SET value = ? WHERE name = 'uid'", [uid])
        connection.commit()
    with Archive.open(sample_path, read_only=True) as archive:
        assert archive.index_folder.parent == home / "cache" / "index"
        assert archive.search(SearchRequest("drones")).total > 0


@pytest.mark.parametrize(
    ("table", "old"),
    [
        ('document_tags" WHERE ?1 OR 1 --', "{}"),
        ("archive", "{}"),
        ("changes", "{}"),
        ("documents", "{nope"),
        ("documents", "[1]"),
        ("documents", '{"nope":1}'),
        ("documents", '{"kind":"bogus"}'),
        ("documents", None),
    ],
)
def test_a_history_that_does_not_fit_changes_nothing(sample_path: Path, table: str, old: str | None) -> None:
    with closing(sqlite3.connect(sample_path)) as connection:
        connection.execute("INSERT INTO changes VALUES (900, 'u', 't', 'w', 'a', 'done', NULL)")
        connection.execute("INSERT INTO change_rows VALUES (9000, 900, ?, 1, 'update', ?)", [table, old])
        connection.commit()
    before = every_row(sample_path, history=True)
    with Archive.open(sample_path) as archive, pytest.raises(ArchiveDamaged, match="can't be taken back"):
        archive.undo()
    assert every_row(sample_path, history=True) == before


def test_the_last_one_to_close_may_be_a_reader(sample_path: Path) -> None:
    writer = Archive.open(sample_path)
    reader = Archive.open(sample_path, read_only=True)
    writer.add_document(article())
    assert reader.about().documents == 15
    writer.close()
    reader.close()
    assert [file.name for file in sample_path.parent.iterdir()] == [sample_path.name]
    assert len(every_row(sample_path)["documents"]) == 15


def test_opening_for_writing_changes_no_byte(sample_path: Path) -> None:
    before = sample_path.read_bytes()
    with Archive.open(sample_path) as archive, pytest.raises(NotFound):
        archive.undo()
    assert every_row(sample_path, history=True) is not None
    with Archive.open(sample_path) as archive:
        archive.about()
    assert len(sample_path.read_bytes()) == len(before)


def test_the_index_failing_is_no_failure_of_the_edit(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Archive.open(sample_path) as archive:
        archive.add_document(article())
        archive.add_document(article("Other words.", "Other"))
    blocked = tmp_path / "blocked"
    blocked.write_text("A file where the program's folders should be.", encoding="utf-8")
    monkeypatch.setenv("REJOINDER_HOME", str(blocked))
    status, error = _lines(capsys, "undo", sample_path)
    assert status == 0
    assert error.startswith("Note: ")
    with Archive.open(sample_path, read_only=True) as archive:
        assert archive.about().documents == 15
    assert _lines(capsys, "check", sample_path)[0] == 1


def test_a_rejected_claim_answers_nothing(archive: Archive) -> None:
    first, second = archive.add_document(article()), archive.add_document(article("Other words than those.", "Other"))
    target, answer = archive.add_claim(claim(first)), archive.add_claim(claim(second, 0, 5))
    archive.add_link(NewLink(answer, target, Relation.REBUTS))
    assert archive.claim(target).state is ClaimState.ANSWERED
    archive.set_claim_status(answer, Status.REJECTED)
    assert archive.claim(target).state is ClaimState.UNANSWERED
    assert archive.claim(target).answers == ()
    assert archive.search(SearchRequest("is:answered")).total == 0
    archive.undo()
    assert archive.search(SearchRequest("is:answered")).total == 1


def test_a_wanted_document_that_arrives_takes_its_place(sample_path: Path) -> None:
    with Archive.open(sample_path) as archive:
        number = archive.add_document(
            NewDocument(Kind.LETTER, Holding.HELD, title="Letter", text="Excellency, …", symbol="S/2022/908")
        )
        assert number == archive.find_document("S/2022/908") == 4
        assert 4 not in [wanted.document.id for wanted in archive.wanted()]
        opened = archive.open_document(4)
        assert (opened.document.holding, opened.document.title) == (Holding.HELD, "Letter")
        assert [agent.name for agent in opened.document.agents(opened.document.parties[0].role)] == ["United Kingdom"]
        assert [brief.id for brief in opened.cited_by] == [1, 2]
        archive.undo()
        assert archive.open_document(4).document.holding is Holding.CITED


def test_the_same_words_on_another_day_are_another_letter(archive: Archive, tmp_path: Path) -> None:
    records = tmp_path / "letters.jsonl"
    records.write_text(
        '{"id":1,"kind":"letter","author":"A","date":"1901","text":"Thank you."}\n'
        '{"id":2,"kind":"letter","author":"B","date":"1950","text":"Thank you."}\n'
        '{"kind":"letter","text":"Thank you."}\n'
        '{"source_url":"http://a/1","kind":"article"}\n{"source_url":"http://a/2","kind":"article"}\n',
        encoding="utf-8",
    )
    results = [str(result.status) for result in archive.add([records])]
    assert results == ["added", "added", "duplicate", "added", "added"]


def test_an_edit_in_a_group_that_fails_leaves_nothing(archive: Archive) -> None:
    document_id = archive.add_document(article())
    broken = claim(document_id)
    with archive.edit("Group"):
        with pytest.raises(BadInput):
            archive.add_claim(NewClaim(document_id, ((0, 5), (90, 99_999_999)), broken.manner, broken.stance))
        archive.add_note(document_id, "The rest stands.")
    opened = archive.open_document(document_id)
    assert (opened.claims, opened.document.notes) == ((), ("The rest stands.",))
    assert archive.check() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="names that are no Unicode exist on POSIX only")
def test_names_that_are_no_unicode(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, folder = tmp_path / "a.db", tmp_path / "folder"
    folder.mkdir()
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")).write_text("One.", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes Unicode names only")
    (folder / "two.txt").write_text("Two.", encoding="utf-8")
    assert main(["init", str(path)]) == 0
    assert main(["add", str(path), str(folder)]) == 0
    with Archive.open(path, read_only=True) as archive:
        assert archive.about().documents == 2
    assert main(["init", str(tmp_path / "b.db"), "--title", "\udcff"]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("name", ["x" * 300, "folder/" * 80 + "x.db"])
def test_names_that_are_too_long(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    path = tmp_path / "a.db"
    main(["init", str(path)])
    capsys.readouterr()
    for words in (("show", tmp_path / name, "1"), ("init", tmp_path / name), ("add", path, tmp_path / name)):
        status, error = _lines(capsys, *words)
        assert status in (2, 3)
        assert error.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
def test_output_that_cannot_be_written(sample_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "core", "show", str(sample_path), "1"],
            cwd=REPOSITORY,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ended.returncode == 3
    assert ended.stderr.count("\n") == 1


def test_a_reader_that_has_seen_enough_stops_no_adding(tmp_path: Path) -> None:
    path, folder = tmp_path / "a.db", tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Text {number} " * 200, encoding="utf-8")
    main(["init", str(path)])
    with subprocess.Popen(
        [sys.executable, "-m", "core", "add", str(path), str(folder), "--json"], cwd=REPOSITORY, stdout=subprocess.PIPE
    ) as adding:
        assert adding.stdout is not None
        adding.stdout.readline()
        adding.stdout.close()
    with Archive.open(path, read_only=True) as archive:
        assert archive.about().documents == 60


def test_the_title_of_an_archive_cannot_steer_the_terminal(
    archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    archive.add_document(article("Words.", "\x1b]0;owned\x07Title"))
    main(["show", str(archive.path), "1"])
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "Title" in shown


def test_speakers_are_found_whatever_their_case(archive: Archive) -> None:
    document_id = archive.add_document(article())
    archive.add_claim(claim(document_id, speaker="Сергей Лавров"))
    assert len(archive.claims(by="лавров")) == 1
    assert len(archive.claims(by="100%")) == 0


def test_sources_that_do_not_fit_leave_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from core import sample

    folder = tmp_path / "sources"
    shutil.copytree(sample.sources(), folder)
    agents = folder / "agents.toml"
    agents.write_text(agents.read_text(encoding="utf-8").replace('kind = "state"', 'kind = "nation"'), encoding="utf-8")
    monkeypatch.setattr(sample, "sources", lambda: folder)
    with pytest.raises(BadInput, match="nation"):
        sample.build(tmp_path / "sample.db")
    assert not list(tmp_path.glob("sample.db*"))
