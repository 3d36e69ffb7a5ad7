"""The self-test judges what passes, fails, crashes and hangs. The frozen program runs all of its steps."""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from core.formats import read
from gui.app import parse
from gui.self_test import files, judging, report
from gui.self_test.steps import STEPS

Program = Callable[[str], None]
PASSES = """
import json, sys
told = sys.argv[sys.argv.index("--report") + 1]
plugin = sys.argv[sys.argv.index("--on") + 1]
step = {"name": "window opens", "passed": True, "seconds": 0.1, "said": plugin}
run = {"plugin": plugin, "steps": [step], "messages": [], "finished": True, "seconds": 0.1, "facts": {}}
json.dump({"runs": [run]}, open(told, "w"))
"""


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Program:
    """Puts a script in the program's place, on one plugin."""

    def put(script: str) -> None:
        monkeypatch.setattr(judging, "_program", lambda: [sys.executable, "-c", script])
        monkeypatch.setattr(judging, "plugins", lambda: ["offscreen"])

    return put


def _told(path: Path) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))


def test_a_run_that_passes(program: Program, tmp_path: Path) -> None:
    program(PASSES)
    assert judging.judge(tmp_path / "r.json") == 0
    told = _told(tmp_path / "r.json")
    assert told["passed"]
    assert told["runs"][0]["steps"][0]["said"] == "offscreen"


def test_a_step_that_fails(program: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program(PASSES.replace('"passed": True', '"passed": False') + "\nsys.exit(3)")
    assert judging.judge(tmp_path / "r.json") == 3
    assert not _told(tmp_path / "r.json")["passed"]
    assert "window opens: offscreen" in capsys.readouterr().out


@pytest.mark.parametrize("script", ["raise SystemExit(134)", "import os; os.abort()", "", "print('not json')"])
def test_a_program_that_ends_without_a_report_has_failed(program: Program, tmp_path: Path, script: str) -> None:
    program(script)
    assert judging.judge(tmp_path / "r.json") == 3
    run = _told(tmp_path / "r.json")["runs"][0]
    assert not run["passed"]
    assert not run["finished"]


def test_a_program_that_hangs_is_ended(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "LIMIT_S", 0.5)
    program("input_never_comes = __import__('threading').Event(); input_never_comes.wait()")
    assert judging.judge(tmp_path / "r.json") == 3
    assert "ended after" in _told(tmp_path / "r.json")["runs"][0]["steps"][-1]["said"]


def test_what_is_printed_is_told(program: Program, tmp_path: Path) -> None:
    program(PASSES + "\nprint('a warning')")
    assert judging.judge(tmp_path / "r.json") == 0
    assert _told(tmp_path / "r.json")["runs"][0]["messages"] == ["a warning"]


def test_a_report_that_can_not_be_written(program: Program, tmp_path: Path) -> None:
    program(PASSES)
    assert judging.judge(tmp_path / "no such folder" / "r.json") == 3


@pytest.mark.parametrize(
    ("system", "screen", "expected"),
    [
        ("win32", {}, ["offscreen", "windows"]),
        ("darwin", {}, ["offscreen", "cocoa"]),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["offscreen", "xcb"]),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, ["offscreen", "wayland"]),
        ("linux", {}, ["offscreen"]),
    ],
)
def test_plugins_to_try(
    system: str, screen: dict[str, str], expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in screen.items():
        monkeypatch.setenv(name, value)
    assert judging.plugins(system) == expected


@pytest.mark.parametrize("text", ["", "[]", '{"runs": []}', '{"runs": [{"steps": [{}]}]}'])
def test_a_damaged_report_is_a_run_that_did_not_finish(tmp_path: Path, text: str) -> None:
    (tmp_path / "r.json").write_text(text, encoding="utf-8")
    assert report.read_run(tmp_path / "r.json", "xcb") == report.Run("xcb")


def test_the_files_that_are_added_are_what_their_names_say(tmp_path: Path) -> None:
    pdf, docx, page = files.write_files(tmp_path / "files")
    assert zipfile.is_zipfile(docx)
    for path, words in ((pdf, files.PDF_WORDS), (docx, files.DOCX_WORDS), (page, files.PERSIAN_WORDS)):
        (entry,) = read(path, path.read_bytes()).entries
        assert entry.document is not None
        assert words in (entry.document.text or "")


def test_the_command_line_takes_it() -> None:
    start = parse(["--self-test", "--report", "r.json"])
    assert start.self_test
    assert start.report == Path("r.json")
    with pytest.raises(SystemExit):
        parse(["--self-test", "--on", "elsewhere"])


def test_steps_have_names_of_their_own() -> None:
    names = [name for name, _ in STEPS]
    assert len(names) == len(set(names)) > 10
