"""Reading files of strangers: whatever a parser does costs its file, and a line that says what happened."""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from core.adding import limits, pool, worker
from core.adding.limits import MB, Limits
from core.archive import Archive
from core.model import AddOptions, AddResult, AddStatus
from core.progress import Cancelled, Progress

CALM = Limits(seconds=60, seconds_per_mb=0, memory=300 * MB, memory_times=0)
SHORT = Limits(seconds=1, seconds_per_mb=0, memory=300 * MB, memory_times=0)


@pytest.fixture(autouse=True)
def misbehaving(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Files do what they say, under limits on memory that are soon reached; and no process is left afterwards."""
    monkeypatch.setattr(worker, "READER", "tests.core.adding.misbehaving:read")
    monkeypatch.setattr(pool, "USUAL", CALM)
    before = set(_readers())
    yield
    assert set(_readers()) <= before


def _readers() -> list[int]:
    return [one.pid for one in psutil.Process().children() if _is_reader(one)]


def _is_reader(process: psutil.Process) -> bool:
    try:
        return "spawn_main" in " ".join(process.cmdline())
    except psutil.Error:  # it is about to end
        return False


def _files(folder: Path, *words: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    found: list[Path] = []
    for number, word in enumerate(words):
        file = folder / f"{number:02} {word.split()[0]}.txt"
        file.write_text(f"{word} {number}", encoding="utf-8")
        found.append(file)
    return found


def _one(archive: Archive, folder: Path, word: str) -> AddResult:
    (result,) = archive.add(_files(folder, word))
    return result


def _text(archive: Archive, result: AddResult) -> str:
    assert result.document is not None, result
    return archive.open_document(result.document).text


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("leave", "ended unexpectedly"),
        ("hang", "longer than 1 seconds"),
        ("spin", "longer than 1 seconds"),
        ("garbage", "makes no sense"),
        ("pickle", "makes no sense"),
        ("half", "longer than 1 seconds"),
        ("huge", "ended unexpectedly|makes no sense|crashed"),
        ("deep", "nested too deep"),
        ("fail", "the reader failed .KeyError in misbehaving.py"),
        pytest.param("crash", "crashed .SIGSEGV", marks=pytest.mark.skipif(os.name == "nt", reason="signals")),
        ("bomb", "more than 300 MB"),
    ],
)
def test_whatever_a_reader_does_costs_its_file(
    archive: Archive, tmp_path: Path, word: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "longer" in says:
        monkeypatch.setattr(pool, "USUAL", SHORT)
    files = _files(tmp_path / "f", "Good words before.", word, "Good words after.")
    results = {Path(one.path): one for one in archive.add(files, AddOptions(jobs=1))}
    assert [results[file].status for file in files] == [AddStatus.ADDED, AddStatus.FAILED, AddStatus.ADDED]
    bad = results[files[1]]
    assert re.search(says, bad.reason), bad.reason
    assert bad.reason.endswith(".")
    assert not list(tmp_path.rglob("*.owned"))
    assert archive.check() == ()


@pytest.mark.parametrize("word", ["network", "fetch", "url", "run", "write", "delete"])
def test_a_reader_gets_at_nothing(archive: Archive, tmp_path: Path, word: str) -> None:
    result = _one(archive, tmp_path / "f", word)
    assert _text(archive, result).startswith("Refused:")
    assert [file.name for file in (tmp_path / "f").iterdir()] == [f"00 {word}.txt"]


def test_a_reader_knows_neither_window_nor_record(archive: Archive, tmp_path: Path) -> None:
    assert _text(archive, _one(archive, tmp_path / "f", "modules")) == "none"


def test_a_reader_prints_nothing(archive: Archive, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert _text(archive, _one(archive, tmp_path / "f", "print")) == "printed"
    assert capfd.readouterr() == ("", "")


def test_a_text_that_can_not_be_stored_costs_itself_only(archive: Archive, tmp_path: Path) -> None:
    files = _files(tmp_path / "f", "Good words before.", "surrogate", "Good words after.")
    results = list(archive.add(files, AddOptions(jobs=1)))
    assert [one.status for one in results] == [AddStatus.ADDED, AddStatus.REFUSED, AddStatus.ADDED]
    assert "half of a character" in results[1].reason
    assert archive.about().documents == 2


def test_more_output_than_may_be_is_not_taken(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "USUAL", Limits(output=50_000, output_times=0))
    results = list(archive.add(_files(tmp_path / "f", "many")))
    assert results[-1].status is AddStatus.FAILED
    assert "more than is read of one file" in results[-1].reason


def test_the_processes_end_when_nobody_reads_on(archive: Archive, tmp_path: Path) -> None:
    results = archive.add(_files(tmp_path / "f", "Good words.", "hang", "spin"), AddOptions(jobs=3))
    first = next(results)
    assert first.status is AddStatus.ADDED
    assert len(_readers()) == 3
    del results  # as a window does that is closed
    assert archive.about().documents >= 1


def test_stopping_keeps_what_is_in(archive: Archive, tmp_path: Path) -> None:
    progress = Progress()
    added: list[AddResult] = []
    results = archive.add(_files(tmp_path / "f", "Good words.", "hang"), AddOptions(jobs=1), progress)
    added.append(next(results))
    progress.cancel()
    with pytest.raises(Cancelled):
        next(results)
    assert [one.status for one in added] == [AddStatus.ADDED]
    assert archive.about().documents == 1


def test_a_pause_costs_no_file_its_time(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the person holds the batch, a reader may have to wait, and that is not its fault."""
    monkeypatch.setattr(pool, "USUAL", SHORT)
    results = archive.add(_files(tmp_path / "f", "many", "Good words."), AddOptions(jobs=2))
    statuses = [next(results).status]
    threading.Event().wait(1.2)  # what a person's pause is to the watching thread
    statuses += [one.status for one in results]
    assert set(statuses) == {AddStatus.ADDED}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_reader_that_is_killed_from_outside(archive: Archive, tmp_path: Path) -> None:
    def kill(done: int, total: int) -> None:
        if done and done < total:
            for pid in _readers():
                os.kill(pid, signal.SIGKILL)

    files = _files(tmp_path / "f", "Good words.", "hang", "Good words.", "Good words.")
    results = list(archive.add(files[:2], AddOptions(jobs=1), Progress(kill)))
    assert [one.status for one in results] == [AddStatus.ADDED, AddStatus.FAILED]
    assert "SIGKILL" in results[1].reason
    results = archive.add(files[2:], AddOptions(jobs=1))
    assert next(results).status is AddStatus.ADDED
    kill(1, 2)  # while it has nothing to do: nothing is lost
    assert [one.status for one in results] == [AddStatus.ADDED]


def test_limits_grow_with_the_file() -> None:
    usual = limits.USUAL
    assert usual.seconds_for(10 * MB) > usual.seconds_for(0)
    assert usual.memory_for(100 * MB) > usual.memory_for(0)
    assert usual.seconds_for(10**12) == 3600
