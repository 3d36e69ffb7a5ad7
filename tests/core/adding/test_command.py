"""``add`` on the command line: stopped by Ctrl+C, taken up by the same command, a bar on a terminal only."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core import cli, terminal
from core.adding import journal
from core.archive import Archive
from core.errors import MachineFailed
from core.progress import Cancelled, Progress

REPOSITORY = Path(__file__).resolve().parents[3]


def _bulk(folder: Path, count: int) -> Path:
    file = folder / "records.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            out.write(json.dumps({"id": f"r{number}", "text": f"Record {number} of herons. " * 30}) + "\n")
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C can't be sent to one process there")
def test_ctrl_c_and_the_same_command_again(tmp_path: Path) -> None:
    path, file = tmp_path / "a.db", _bulk(tmp_path, 6_000)
    Archive.create(path).close()
    command = [sys.executable, "-m", "core", "add", str(path), str(file), "--json"]
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as adding:
        assert adding.stdout is not None
        assert adding.stderr is not None
        first = adding.stdout.readline()
        os.killpg(adding.pid, signal.SIGINT)  # as a terminal does: to all of its programs
        lines = [first, *adding.stdout.read().splitlines()]
        told = adding.stderr.read()
    assert adding.returncode == 130
    assert "Run the same command again" in told
    assert told.count("\n") == 1
    kept = len([line for line in lines if line])
    assert 0 < kept < 6_000
    again = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    rest = [json.loads(line) for line in again.stdout.splitlines()]
    assert "Going on with what was begun" in again.stderr
    assert {one["status"] for one in rest} == {"added"}
    assert kept + len(rest) == 6_000
    with Archive.open(path) as archive:
        assert archive.about().documents == 6_000
        assert archive.batches() == ()


def test_tags_encoding_and_suggestions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, file = tmp_path / "a.db", tmp_path / "a.txt"
    file.write_bytes("“Škoda je pryč,” said Ada Brook on Monday. Nobody answered her question.".encode("cp1250"))
    assert cli.main(["init", str(path)]) == 0
    words = ["add", str(path), str(file), "--encoding", "cp1250", "--tag", "cars", "--tag", "Czech", "--jobs", "1"]
    assert cli.main([*words, "--suggest"]) == 0
    assert "added" in capsys.readouterr().out
    with Archive.open(path) as archive:
        opened = archive.open_document(1)
        assert opened.text.startswith("“Škoda je pryč,”")
        assert opened.document.tags == ("Czech", "cars")
        assert opened.claims, "something was suggested"
    assert cli.main(["add", str(path), str(file), "--encoding", "klingon"]) == 2


def test_without_a_journal_files_are_added_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Path:
        raise MachineFailed("The journal can't be written.")

    monkeypatch.setattr(journal, "start", refuse)
    path, file = tmp_path / "a.db", tmp_path / "a.txt"
    file.write_text("Words.", encoding="utf-8")
    assert cli.main(["init", str(path)]) == 0
    assert cli.main(["add", str(path), str(file)]) == 0
    assert "can't be taken up later" in capsys.readouterr().err


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    shown, file = _Terminal(), io.StringIO()
    bar = terminal.AddingBar(shown)
    for done in range(0, 101, 10):
        now[0] += 2
        bar.results += 50
        bar.show(done, 100)
    text = shown.getvalue()
    assert "40%" in text
    assert "250 done" in text
    assert "left" in text
    assert "/s" in text
    bar.clear()
    assert shown.getvalue().endswith("\r")
    terminal.AddingBar(file).show(1, 2)
    assert file.getvalue() == ""


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.4, "0 s"), (29, "29 s"), (40, "1 min"), (60, "1 min"), (200, "3 min"), (7_500, "2 h 5 min")],
)
def test_times_in_words(seconds: float, words: str) -> None:
    assert terminal.in_words(seconds) == words


def test_a_second_ctrl_c_stops_at_once() -> None:
    work = Progress()
    before = signal.getsignal(signal.SIGINT)
    with terminal.stopped_by_ctrl_c(work):
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            work.step(1)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
