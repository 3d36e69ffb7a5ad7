"""``export`` on the command line, as DESIGN section 7 fixes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.cli import main
from core.door import exporters


def run(*arguments: str | Path) -> int:
    try:
        return main(["export", *map(str, arguments)])
    except SystemExit as ended:
        return int(str(ended.code))


def test_every_format_there_is_can_be_written(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for known in (one.format for one in exporters.EXPORTERS):
        target = tmp_path / f"out-{known.name}{known.suffix}"
        assert run(sample_path, target, "--format", known.name) == 0
        assert target.exists()
        assert f"Wrote {target}: " in capsys.readouterr().out


def test_rights_are_told_before_and_after(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(sample_path, tmp_path / "a.jsonld", "--format", "jsonld") == 0
    told = capsys.readouterr()
    words = "has no known licence: nobody has allowed to hand it on."
    assert told.err.startswith("Note: “Letter to the Security Council")
    assert words in told.err
    assert words in told.out
    assert run(sample_path, tmp_path / "b.jsonld", "--format", "jsonld", "--no-texts") == 0
    assert "only short passages may be quoted" in capsys.readouterr().err


def test_a_query_chooses_what_is_written(sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(sample_path, tmp_path / "t", "--format", "csv", "--query", "saltmere", "--json") == 0
    written = json.loads(capsys.readouterr().out)
    assert written["counts"]["documents"] == 1
    assert (written["format"], written["files"]) == ("csv", 5)
    assert run(sample_path, tmp_path / "d", "--format", "csv", "--document", "S/2022/908", "--document", "2") == 0
    assert "2 documents" in capsys.readouterr().out
    assert run(sample_path, tmp_path / "c.argdown", "--format", "argdown", "--claim", "20") == 0
    assert "10 claims" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("x", "--format", "docbook"), 2, "invalid choice: 'docbook'"),
        (("x",), 2, "--format"),
        (("x", "--format", "csv", "--query", "zzzqqq"), 1, "nothing is exported"),
        (("x", "--format", "csv", "--query", "a", "--claim", "1"), 2, "not allowed with"),
        (("x", "--format", "argdown", "--claim", "999"), 1, "no claim 999"),
        (("none/x", "--format", "csv"), 2, "no folder"),
        (("sample.db", "--format", "jsonld"), 2, "not written over"),
    ],
)
def test_what_can_not_be_done_is_one_sentence(
    sample_path: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    status: int,
    words: str,
) -> None:
    before = sample_path.read_bytes()
    out, *others = arguments
    assert run(sample_path, tmp_path / out, *others) == status
    told = capsys.readouterr()
    assert words in told.err
    assert told.out == ""
    assert {path.name for path in tmp_path.iterdir()} == {"sample.db"}
    assert sample_path.read_bytes() == before
