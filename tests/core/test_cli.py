"""The command line's fixed contract: what it prints, and how it ends."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from tests.core.records import every_row

REPOSITORY = Path(__file__).resolve().parents[2]


class Command:
    """Runs commands and keeps what they print."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> tuple[int, str, str]:
        try:
            status = main([str(word) for word in words])
        except SystemExit as ending:
            status = int(str(ending.code))
        printed = self._capsys.readouterr()
        return status, printed.out, printed.err

    def json(self, *words: str | Path, status: int = 0) -> Any:
        ended, out, _ = self(*words, "--json")
        assert ended == status
        return json.loads(out)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def test_it_runs_as_a_module(sample_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "core", "search", str(sample_path), "drones", "--json"],
        cwd=REPOSITORY,
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    assert json.loads(ended.stdout)["hits"][0]["document"] == 1
    assert ended.stderr == b""


def test_search_prints_the_contract(run: Command, sample_path: Path) -> None:
    found = run.json("search", sample_path, "drones", "--facets")
    assert {"query", "total", "total_some", "exact_total", "took_ms", "hits", "facets"} <= found.keys()
    hit = found["hits"][0]
    expected = {"document", "title", "kind", "date", "score", "snippet", "marks", "matched", "claims", "rebuttals"}
    assert expected <= hit.keys()
    assert (hit["claims"], hit["rebuttals"], hit["matched"]) == (38, 7, "all")
    start, end = hit["marks"][0]
    assert hit["snippet"][start:end].startswith("drone")
    assert {"value": "letter", "label": "Letter", "count": 2} in found["facets"]["kind"]
    claims = run.json("search", sample_path, "drones", "--in", "claims")
    assert all("claim" in hit for hit in claims["hits"])


def test_paging_and_sorting(run: Command, sample_path: Path) -> None:
    whole = [hit["document"] for hit in run.json("search", sample_path, "", "--limit", "50")["hits"]]
    assert len(whole) == 14
    parts = [
        hit["document"]
        for offset in range(0, 15, 5)
        for hit in run.json("search", sample_path, "", "--limit", "5", "--offset", str(offset))["hits"]
    ]
    assert parts == whole
    titles = [
        hit["title"] for hit in run.json("search", sample_path, "kind:letter is:cited", "--sort", "title")["hits"]
    ]
    assert titles == sorted(titles, key=str.casefold)


def test_nothing_found_ends_with_one(run: Command, sample_path: Path) -> None:
    found = run.json("search", sample_path, "dornes", status=1)
    assert found["did_you_mean"] == "drones"
    assert run("claims", sample_path, "--by", "Nobody")[0] == 1


def test_show_has_the_whole_card(run: Command, sample_path: Path) -> None:
    shown = run.json("show", sample_path, "1")
    assert shown["document"]["text"].startswith("TEHRAN – While Iran")
    assert "creativecommons.org/licenses/by/4.0/" in shown["document"]["credit"]["text"]
    claim = next(one for one in shown["claims"] if "constitutes a violation" in one["quote"])
    assert claim["speaker"] == "France, Germany, United Kingdom"
    assert [hop["agent"] for hop in claim["chain"]] == ["France", "Germany", "United Kingdom", "Mehr News Agency"]
    assert len([one for one in claim["rebuttals"] if one["speaker"] == "Amir Saeid Iravani"]) == 5
    assert [one["relation"] for one in claim["rebuttals"]].count("undercuts") == 1
    withheld = next(one for one in shown["claims"] if one["quote"].startswith("Russia is now providing"))
    assert withheld["rebuttals"] == []
    assert withheld["answers"][0]["relation"] == "withholds"
    answers = next(one for one in shown["claims"] if one["quote"] == "the European letters")
    assert answers["rebuts"][0]["claim"] == claim["id"]
    assert {"start", "end", "text", "scheme", "value"} <= shown["references"][0].keys()
    for one in shown["claims"]:
        words = " … ".join(shown["document"]["text"][start:end] for start, end in one["spans"])
        assert words == one["quote"]


@pytest.mark.parametrize("name", ["S/2022/908", "s/2022/908", "4", "Letter of the United K", "letter of the united k"])
def test_a_document_by_number_symbol_or_title(run: Command, sample_path: Path, name: str) -> None:
    assert run.json("show", sample_path, name)["document"]["id"] == 4


def test_a_document_by_its_opening_words(run: Command, sample_path: Path) -> None:
    assert run.json("show", sample_path, "[While Iran and Russia have a long history…]")["document"]["id"] == 1
    status, _, error = run("show", sample_path, "Letter")
    assert (status, error.count("\n")) == (2, 1)
    assert run("show", sample_path, "Nothing of this name")[0] == 1


def test_claims_are_filtered(run: Command, sample_path: Path) -> None:
    every = run.json("claims", sample_path)["total"]
    answered = run.json("claims", sample_path, "--answered")
    unanswered = run.json("claims", sample_path, "--unanswered")
    assert answered["total"] + unanswered["total"] == every == 49
    assert all(one["answers"] for one in answered["claims"])
    kirby = run.json("claims", sample_path, "--by", "kirby")
    assert {one["speaker"] for one in kirby["claims"]} == {"John Kirby"}
    passed_on = run.json("claims", sample_path, "--reporter", "cbs news", "--hands", "2..")
    assert {one["speaker"] for one in passed_on["claims"]} == {"John Kirby"}
    own = run.json("claims", sample_path, "--hands", "0")
    assert {one["manner"] for one in own["claims"]} == {"author"}
    late = run.json("claims", sample_path, "--since", "2026", "--stance", "rebut")
    early = run.json("claims", sample_path, "--until", "2025-12-31", "--stance", "rebut")
    assert (late["total"], early["total"]) == (1, 5), "two of eight have no date"
    for wrong in (["--hands", "two"], ["--hands", ".."], ["--stance", "shout"], ["--since", "soon"]):
        status, _, error = run("claims", sample_path, *wrong)
        assert (status, error.count("\n")) == (2, 1), wrong


def test_wanted_lists_cited_documents(run: Command, sample_path: Path) -> None:
    wanted = run.json("wanted", sample_path)["wanted"]
    assert {one["holding"] for one in wanted} == {"cited"}
    uk = next(one for one in wanted if one["symbol"] == "S/2022/908")
    assert [brief["document"] for brief in uk["cited_by"]] == [1, 2]


@pytest.mark.parametrize("form", ["text", "markdown", "html", "jsonld", "xmp"])
def test_credit_in_every_form(run: Command, sample_path: Path, form: str) -> None:
    status, out, _ = run("credit", sample_path, "1", "--format", form)
    assert status == 0
    for part in ("Mehr News Agency", "Mehran Shamsuddin", "creativecommons.org/licenses/by/4.0/"):
        assert part in out


def test_add_undo_redo_history(run: Command, tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    (tmp_path / "a.txt").write_text("A letter about the harbour.", encoding="utf-8")
    (tmp_path / "b.md").write_text("# Harbour\n\nThe harbour is *closed*.", encoding="utf-8")
    assert run("init", path, "--title", "Harbour")[0] == 0
    status, out, _ = run("add", path, tmp_path / "a.txt", tmp_path / "b.md", "--kind", "letter", "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [line["status"] for line in lines] == ["added", "added"]
    assert run.json("show", path, "Harbour")["document"]["kind"] == "letter"
    assert run.json("search", path, "harbour")["total"] == 2
    again = json.loads(run("add", path, tmp_path / "a.txt", "--json")[1])
    assert (again["status"], again["document"]) == ("duplicate", 1)
    assert run("undo", path)[0] == 0
    assert run.json("search", path, "harbour")["total"] == 1
    assert run("redo", path)[0] == 0
    assert run.json("search", path, "harbour")["total"] == 2
    assert [one["undoes"] for one in run.json("history", path)["changes"]] == [3, 2, None, None]
    assert run("check", path)[0] == 0


def test_bulk_records(run: Command, tmp_path: Path) -> None:
    path, records = tmp_path / "new.db", tmp_path / "records.jsonl"
    lines: list[dict[str, object]] = [
        {"id": f"r{n}", "kind": "letter", "author": "Ada", "recipient": "Ben", "text": f"Letter number {n}", "x": n}
        for n in range(1200)
    ]
    lines[7]["text"] = ["not", "a", "text"]
    records.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    run("init", path)
    status, out, error = run("add", path, records, "--licence", "CC0-1.0", "--json")
    results = [json.loads(line) for line in out.splitlines()]
    assert status == 2
    assert "text" in error
    assert [one["status"] for one in results].count("added") == 1199
    assert results[7]["status"] == "refused"
    assert results[7]["path"].endswith("records.jsonl:8")
    shown = run.json("show", path, "1")["document"]
    assert (shown["sender"], shown["recipient"], shown["licence"], shown["notes"]) == (
        ["Ada"],
        ["Ben"],
        "CC0-1.0",
        ["x: 0"],
    )
    assert run.json("search", path, "letter", "--limit", "1")["total"] == 1199
    assert len(run.json("history", path)["changes"]) == 3


def test_index_and_backup(run: Command, sample_path: Path, tmp_path: Path) -> None:
    assert "14 documents" in run("index", sample_path, "--rebuild")[1]
    assert run("backup", sample_path, tmp_path / "copy.db")[0] == 0
    assert every_row(tmp_path / "copy.db", history=True) == every_row(sample_path, history=True)
    assert run("backup", sample_path, tmp_path / "copy.db")[0] == 2


def test_reading_never_writes(run: Command, sample_path: Path) -> None:
    before = sample_path.read_bytes()
    for words in (
        ("search", "drones"),
        ("show", "1"),
        ("claims",),
        ("wanted",),
        ("credit", "1"),
        ("check",),
        ("history",),
    ):
        assert run(words[0], sample_path, *words[1:])[0] == 0
    assert sample_path.read_bytes() == before
    assert [file.name for file in sample_path.parent.iterdir()] == [sample_path.name]


# ------------------------------------------------------------------------------------------------------ bad input


def _one_line(error: str) -> bool:
    return error.count("\n") == 1 and error.rstrip().endswith(".")


def test_wrong_usage(run: Command, sample_path: Path) -> None:
    for words in (
        (),
        ("serch", sample_path, "x"),
        ("search", sample_path),
        ("search", sample_path, "x", "--limit", "-1"),
    ):
        status, _, error = run(*words)
        assert status == 2
        assert _one_line(error)


def test_what_is_no_archive(run: Command, tmp_path: Path) -> None:
    text, database = tmp_path / "text.db", tmp_path / "other.db"
    text.write_text("This is no archive.", encoding="utf-8")
    with closing(sqlite3.connect(database)) as other:
        other.execute("CREATE TABLE documents (id INTEGER)")
    empty = tmp_path / "empty.db"
    empty.touch()
    for path in (text, database, empty, tmp_path / "missing.db", tmp_path):
        before = path.read_bytes() if path.is_file() else b""
        for words in (("search", path, "x"), ("show", path, "1"), ("add", path, text), ("undo", path), ("check", path)):
            status, out, error = run(*words)
            assert (status, out) == (2, ""), words
            assert _one_line(error)
        assert not path.is_file() or path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["empty.db", "other.db", "text.db"]


def test_a_newer_archive(run: Command, sample_path: Path) -> None:
    with closing(sqlite3.connect(sample_path)) as archive:
        archive.execute("PRAGMA user_version = 99")
    before = sample_path.read_bytes()
    status, _, error = run("search", sample_path, "x")
    assert (status, "newer version" in error) == (2, True)
    assert sample_path.read_bytes() == before


def test_init_over_a_file(run: Command, sample_path: Path, tmp_path: Path) -> None:
    before = sample_path.read_bytes()
    assert run("init", sample_path)[0] == 2
    assert run("init", tmp_path / "no folder" / "a.db")[0] == 2
    assert sample_path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("binary.txt", bytes(range(256)) * 8),
        ("empty.txt", b""),
        ("wrong.jsonl", b'{"text": 5}\n'),
        ("list.jsonl", b'["a", "b"]\n'),
        ("half.jsonl", b'{"text": "a'),
        ("kind.jsonl", b'{"kind": "poem", "text": "a"}\n'),
    ],
)
def test_a_file_that_cannot_be_added(run: Command, tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / "new.db"
    run("init", path)
    (tmp_path / name).write_bytes(content)
    before = every_row(path)
    status, out, error = run("add", path, tmp_path / name, "--json")
    assert status == 2
    assert all(json.loads(line)["status"] == "refused" for line in out.splitlines())
    assert _one_line(error)
    assert every_row(path) == before


def test_one_bad_file_does_not_stop_the_rest(run: Command, tmp_path: Path) -> None:
    path, folder = tmp_path / "new.db", tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("First.", encoding="utf-8")
    (folder / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "c.txt").write_text("Third.", encoding="utf-8")
    run("init", path)
    status, out, _ = run("add", path, folder, tmp_path / "missing.txt", "--json")
    assert status == 2
    ended = {Path(line["path"]).name: line["status"] for line in map(json.loads, out.splitlines())}
    assert ended == {"a.txt": "added", "b.png": "refused", "c.txt": "added", "missing.txt": "refused"}


def test_an_unknown_licence(run: Command, tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    run("init", path)
    status, _, error = run("add", path, tmp_path / "a.txt", "--licence", "free as in beer")
    assert (status, "SPDX" in error) == (2, True)
