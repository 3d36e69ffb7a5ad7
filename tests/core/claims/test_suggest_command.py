"""``suggest`` on the command line: its fixed JSON, and one clear line for what it can't read."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from core.cli import main

TEXT = "Citing two diplomats, the Gazette said that S/2022/908 was late. Oslo has not confirmed the report."


def ask(monkeypatch: pytest.MonkeyPatch, given: bytes, *arguments: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    return main(["suggest", *arguments])


def test_json_lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    given = "".join(json.dumps({"id": key, "text": TEXT}) + "\n" for key in ("a", 7)) + "\n"
    assert ask(monkeypatch, given.encode(), "--jsonl") == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["id"], second["id"]) == ("a", 7)
    claim, withheld = first["suggestions"]
    assert list(claim)[:15] == [
        "start", "end", "spans", "quote", "speaker", "speaker_start", "speaker_end", "speaker_resolved", "cue",
        "cue_start", "cue_end", "manner", "stance", "tier", "chain",
    ]  # fmt: skip
    assert claim["quote"] == TEXT[claim["start"] : claim["end"]] == "S/2022/908 was late"
    assert claim["spans"] == [[claim["start"], claim["end"]]]
    assert [(hop["agent"], hop["role"]) for hop in claim["chain"]] == [
        ("two diplomats", "origin"),
        ("Gazette", "speaker"),
    ]
    assert (withheld["speaker"], withheld["stance"], withheld["tier"]) == ("Oslo", "withhold", "check")
    (reference,) = first["references"]
    assert (reference["text"], reference["scheme"], reference["value"]) == ("S/2022/908", "un-symbol", "S/2022/908")
    assert isinstance(first["links"], list)


def test_a_file_as_one_object_and_as_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace(". ", ".\r\n").encode())
    assert main(["suggest", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [claim["quote"] for claim in found["suggestions"]] == ["S/2022/908 was late", "the report"]
    assert main(["suggest", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "two diplomats → Gazette: S/2022/908 was late" in lines[0]


def test_nothing_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(monkeypatch, b"The boats left.\n") == 1


@pytest.mark.parametrize(
    ("given", "arguments", "said"),
    [
        (b"\xff\xfe\xfd", ("--json",), "standard input is not plain text"),
        (b'{"id": 1, "text": "x"}\n{"id": 2}\n', ("--jsonl",), 'line 2 has no "id" or no "text"'),
        (b"not json\n", ("--jsonl",), "line 1 is not JSON"),
        (b"[1]\n", ("--jsonl",), "line 1 is not an object"),
        (b"", ("no such file",), "no such file can't be read"),
    ],
)
def test_bad_input_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: bytes,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    assert ask(monkeypatch, given, *arguments) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
