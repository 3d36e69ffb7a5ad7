"""Large bulk files in ranges: the same records, in the same order, under the same numbers as read whole."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from core.adding import ordering, ranges
from core.adding.pool import Ended, Told
from core.adding.worker import Job
from core.archive import Archive
from core.model import AddOptions, AddResult, AddStatus
from core.progress import Cancelled, Progress


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranges of a few records."""
    monkeypatch.setattr(ranges, "AT_ONCE", 3_000)
    monkeypatch.setattr(ranges, "FROM_SIZE", 6_000)


def _jsonl(folder: Path, count: int) -> Path:
    chance = random.Random(1)
    lines: list[str] = []
    for number in range(count):
        lines.append(json.dumps({"id": f"r{number}", "text": f"Record {number}. " + "é" * chance.randrange(400)}))
        lines += [""] * chance.randrange(3)
    lines[7] = '{"text": 5}'
    return _written(folder / "r.jsonl", "\ufeff" + "\n".join(lines))


def _csv(folder: Path, count: int) -> Path:
    file = folder / "r.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["id", "title", "text"])
        for number in range(count):
            text = f'Line one of {number},\nline "two"\n\n' + "x" * (number % 300)
            rows.writerow([f"r{number}", f"T“{number}”", text])
    return file


def _mbox(folder: Path, count: int) -> Path:
    messages = [
        f"From ada@example.org Mon Oct 17 10:00:00 2022\nFrom: Ada <ada@example.org>\nTo: Ben <ben@example.org>\n"
        f"Message-ID: <{number}@example.org>\nIn-Reply-To: <{number - 1}@example.org>\nSubject: Letter {number}\n"
        f"Date: Mon, 17 Oct 2022 10:00:00 +0000\n\nWords of letter {number}.\n\n"
        f">From here on: more. {'y' * (number % 200)}\n\n"
        for number in range(count)
    ]
    return _written(folder / "box.mbox", "".join(messages))


def _written(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def _contents(archive: Archive, results: list[AddResult]) -> list[tuple[str, AddStatus, str]]:
    return [
        (one.path, one.status, archive.open_document(one.document).text if one.document else one.reason)
        for one in results
    ]


@pytest.mark.parametrize("name", ["", "Archive 2022", "records.txt"])
@pytest.mark.parametrize("make", [_jsonl, _csv, _mbox])
def test_ranges_are_read_as_the_whole_is(
    tmp_path: Path, make: Callable[[Path, int], Path], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = make(tmp_path, 90)
    if name:
        file = file.rename(tmp_path / name)
    with Archive.create(tmp_path / "whole.db") as archive:
        whole = _contents(archive, list(archive.add([file])))
    assert len(whole) >= 90
    monkeypatch.setattr(ranges, "AT_ONCE", 3_000)
    monkeypatch.setattr(ranges, "FROM_SIZE", 6_000)
    assert len(list(ranges.of_file(file, file.stat().st_size) or ())) >= 3
    with Archive.create(tmp_path / "parts.db") as archive:
        assert _contents(archive, list(archive.add([file], AddOptions(jobs=3)))) == whole
        assert archive.check() == ()


@pytest.mark.usefixtures("small")
def test_a_range_goes_on_in_its_middle(archive: Archive, tmp_path: Path) -> None:
    file = _jsonl(tmp_path, 300)
    records = [line for line in file.read_text("utf-8").split("\n") if line]
    batch = archive.start_batch([file], AddOptions(jobs=2))
    results: list[AddResult] = []
    for _ in range(20):
        progress = Progress()
        try:
            for result in archive.run_batch(batch.id, progress):
                results.append(result)
                if len(results) % 90 == 0:
                    progress.cancel()
        except Cancelled:
            continue
        break
    numbers = [int(one.path.rpartition(":")[2]) for one in results]
    assert numbers == sorted(set(numbers))
    assert len(results) == len(records)
    assert archive.about().documents == len(records) - 1


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("seed", range(8))
def test_the_ranges_are_the_file(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytes(chance.choices(b'ab\n",', k=chance.randrange(6_000, 20_000)))
    for kind in ("jsonl", "csv"):
        file = tmp_path / f"{seed}.{kind}"
        file.write_bytes(b"text,title\n" + data)
        found = list(ranges.of_file(file, len(data)) or ())
        whole = file.read_bytes()
        assert b"".join(whole[one.start : one.end] for one in found) == whole
        for one in found[1:]:
            assert whole[one.start - 1 : one.start] == b"\n"
            assert one.shift + one.header.count(b"\n") == whole[: one.start].count(b"\n")
            if kind == "csv":
                assert whole[: one.start].count(b'"') % 2 == 0


def test_small_and_other_files_are_read_whole(tmp_path: Path) -> None:
    assert ranges.of_file(_jsonl(tmp_path, 5), 1_000) is None
    assert ranges.of_file(_written(tmp_path / "a.txt", "x"), 10**9) is None
    wide = tmp_path / "w.jsonl"
    wide.write_bytes("\ufeff{}".encode("utf-16"))
    assert ranges.of_file(wide, 10**9) is None
    assert ranges.of_file(tmp_path / "missing.jsonl", 10**9) is None


# ------------------------------------------------------------------------------------------------------ order


def _ended(number: int, part: int = 0) -> Ended:
    return Ended(Job(number, Path("x"), part=part))


@pytest.mark.parametrize("seed", range(20))
def test_messages_come_in_order_whoever_is_quicker(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(seed)
    monkeypatch.setattr(ordering, "MOST_SECONDS", 1e9)
    monkeypatch.setattr(ordering, "MOST_MESSAGES", chance.choice([3, 1_000]))
    keys = [(number, part) for number in range(6) for part in range(chance.randrange(1, 4))]
    turns = ordering.Turns()
    running: list[tuple[int, int]] = []
    left, out = list(keys), list[tuple[int, int]]()
    while left or running:
        while left and len(running) < 3:
            turns.begin(*left[0])
            running.append(left.pop(0))
        key = running.pop(chance.randrange(len(running)))
        message = _ended(*key) if chance.random() < 0.9 or key[1] else Told(key[0], AddResult("", AddStatus.REFUSED))
        out += [(one.number, one.part) for one in turns.take(message)]
    out += [(one.number, one.part) for one in turns.let_go()]
    assert sorted(out) == keys
    for number in range(6):
        assert [part for one, part in out if one == number] == sorted(part for one, part in keys if one == number)
    if ordering.MOST_MESSAGES > 3:
        assert out == keys
