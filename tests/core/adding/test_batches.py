"""Batches: stopped, killed and taken up again; nothing twice, nothing lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from core.adding import journal
from core.archive import Archive
from core.errors import BadInput, NotFound
from core.model import AddOptions, AddResult, AddStatus, Kind
from core.progress import Cancelled, Progress

REPOSITORY = Path(__file__).resolve().parents[3]


def _files(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(f"Heron number {number} stands in the reed.", encoding="utf-8")
    return folder


def _bulk(folder: Path, count: int) -> Path:
    file = folder / "records.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            out.write(json.dumps({"id": f"r{number}", "text": f"Record {number} of herons."}) + "\n")
    return file


def _stopped_after(archive: Archive, batch_id: str, count: int) -> list[AddResult]:
    progress = Progress()
    found: list[AddResult] = []
    try:
        for result in archive.run_batch(batch_id, progress):
            found.append(result)
            if len(found) == count:
                progress.cancel()
    except Cancelled:
        pass
    return found


def test_a_stopped_batch_goes_on_where_it_was(archive: Archive, tmp_path: Path) -> None:
    batch = archive.start_batch([_files(tmp_path / "f", 12)], AddOptions(kind=Kind.LETTER, jobs=1))
    assert (batch.files, batch.finished, batch.is_finished) == (12, 0, False)
    done = _stopped_after(archive, batch.id, 5)
    (waiting,) = archive.batches()
    assert waiting.finished == len(done)
    assert waiting.options.kind is Kind.LETTER
    assert dict(waiting.results) == {AddStatus.ADDED: len(done)}
    seen: list[tuple[int, int]] = []
    rest = list(archive.run_batch(batch.id, Progress(lambda at, of: seen.append((at, of)))))
    assert len(done) + len(rest) == 12
    assert {one.status for one in rest} == {AddStatus.ADDED}
    assert archive.about().documents == 12
    assert seen[0][0] > 0, "what was done before counts"
    assert seen[-1][0] == seen[-1][1]
    assert archive.batches()[0].is_finished
    assert [one.path for one in archive.batch_results(batch.id)] == [one.path for one in (*done, *rest)]
    assert list(archive.run_batch(batch.id)) == []
    archive.forget_batch(batch.id)
    assert archive.batches() == ()
    with pytest.raises(NotFound):
        list(archive.run_batch(batch.id))


def test_what_was_ticked_off_stays_so(archive: Archive, tmp_path: Path) -> None:
    batch = archive.start_batch([_files(tmp_path / "f", 4)], AddOptions(jobs=1))
    added = [one.document or 0 for one in archive.run_batch(batch.id)]
    archive.note_reviewed(batch.id, added[:3], reviewed=True)
    archive.note_reviewed(batch.id, added[1:2], reviewed=False)
    with next(journal.folder().glob("*.ticks")).open("a", encoding="utf-8") as ticks:
        ticks.write('{"documents": [')  # killed while it wrote
    assert [one.reviewed for one in archive.batch_results(batch.id)] == [True, False, True, False]
    assert archive.batches()[0].is_finished
    archive.forget_batch(batch.id)
    assert not list(journal.folder().iterdir())
    with pytest.raises(NotFound):
        archive.note_reviewed(batch.id, added, reviewed=True)


def test_a_bulk_file_goes_on_in_its_middle(archive: Archive, tmp_path: Path) -> None:
    batch = archive.start_batch([_bulk(tmp_path, 1_700)], AddOptions(jobs=1))
    done = _stopped_after(archive, batch.id, 700)
    assert 700 <= len(done) < 1_700
    rest = list(archive.run_batch(batch.id))
    assert len(done) + len(rest) == 1_700
    assert {one.status for one in (*done, *rest)} == {AddStatus.ADDED}
    assert [one.path.rpartition(":")[2] for one in (*done, *rest)] == [str(n + 1) for n in range(1_700)]
    assert archive.about().documents == 1_700


def test_a_batch_belongs_to_its_archive(archive: Archive, tmp_path: Path) -> None:
    batch = archive.start_batch([_files(tmp_path / "f", 2)])
    with Archive.create(tmp_path / "other.db") as other:
        assert other.batches() == ()
        with pytest.raises(BadInput, match="Open that archive"):
            list(other.run_batch(batch.id))
    archive.backup(tmp_path / "copy.db")
    with Archive.open(tmp_path / "copy.db") as copy:
        assert copy.batches() == (), "the archive itself is still there, and goes on with it"


def test_a_batch_goes_with_an_archive_that_was_moved(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "archive.db") as archive:
        batch = archive.start_batch([_files(tmp_path / "f", 2)])
    (tmp_path / "archive.db").rename(tmp_path / "moved.db")
    with Archive.open(tmp_path / "moved.db") as moved:
        assert [one.id for one in moved.batches()] == [batch.id]
        assert len(list(moved.run_batch(batch.id))) == 2


def test_a_batch_is_worked_on_once(archive: Archive, tmp_path: Path) -> None:
    batch = archive.start_batch([_files(tmp_path / "f", 3)], AddOptions(jobs=1))
    running = archive.run_batch(batch.id)
    next(running)
    with Archive.open(archive.path) as other, pytest.raises(BadInput, match="Another window"):
        list(other.run_batch(batch.id))
    with pytest.raises(BadInput, match="Another window"):
        archive.forget_batch(batch.id)
    assert len(list(running)) == 2


def test_half_a_line_says_nothing(archive: Archive, tmp_path: Path) -> None:
    batch = archive.start_batch([_files(tmp_path / "f", 4)], AddOptions(jobs=1))
    _stopped_after(archive, batch.id, 2)
    file = journal.folder() / f"{batch.id}.jsonl"
    with file.open("a", encoding="ascii") as out:
        out.write('{"of": 2, "wher')
    assert len(archive.batches()) == 1
    list(archive.run_batch(batch.id))
    assert archive.batches()[0].is_finished
    assert archive.about().documents == 4
    file.write_text("no journal at all", encoding="ascii")
    assert archive.batches() == ()


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe\x00", b"[]\n", b'{"batch": 1}\n', b"{" * 5000])
def test_a_damaged_journal_is_no_batch(archive: Archive, tmp_path: Path, damage: bytes) -> None:
    journal.folder().mkdir(parents=True)
    (journal.folder() / "x.jsonl").write_bytes(damage)
    assert archive.batches() == ()
    with pytest.raises(NotFound):
        archive.batch_results("../../x")


def test_files_that_can_not_be_used_are_told(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    batch = archive.start_batch([tmp_path / "empty", tmp_path / "missing.txt", _bulk(tmp_path, 2)])
    results = {Path(one.path.split(":")[0]).name: one for one in archive.run_batch(batch.id)}
    assert results["empty"].reason == "There is no file in this folder."
    assert results["missing.txt"].status is AddStatus.REFUSED
    assert results["records.jsonl"].status is AddStatus.ADDED
    with pytest.raises(BadInput, match="no encoding"):
        archive.start_batch([tmp_path], AddOptions(encoding="klingon"))


@pytest.mark.skipif(os.name == "nt", reason="making links takes a right there")
def test_links_in_folders_are_told_and_not_followed(archive: Archive, tmp_path: Path) -> None:
    outside = _files(tmp_path / "outside", 2)
    folder = _files(tmp_path / "f", 1)
    (folder / "elsewhere").symlink_to(outside)
    (folder / "one.txt").symlink_to(outside / "001.txt")
    results = {Path(one.path).name: one for one in archive.add([folder])}
    assert results.keys() == {"000.txt", "elsewhere", "one.txt"}
    assert {results[name].status for name in ("elsewhere", "one.txt")} == {AddStatus.REFUSED}
    assert results["one.txt"].reason == "It is a link: add what it leads to."


def test_old_finished_batches_are_forgotten(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEPT", 1)
    folder = _files(tmp_path / "f", 1)
    for _ in range(3):
        list(archive.run_batch(archive.start_batch([folder]).id))
    assert len(archive.batches()) == 2


# ------------------------------------------------------------------------------------------------- being killed

WORKER = """
import sys
from pathlib import Path
from core.archive import Archive
from core.model import AddOptions
with Archive.open(Path(sys.argv[1])) as archive:
    found = archive.batches()
    batch = found[0] if found else archive.start_batch([Path(sys.argv[2])], AddOptions(jobs=2))
    for result in archive.run_batch(batch.id):
        print(result.status, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed like that there")
@pytest.mark.parametrize("seed", range(2))
def test_a_program_killed_at_any_moment_adds_nothing_twice(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder, path = _files(tmp_path / "f", 12), tmp_path / "archive.db"
    _bulk(folder, 900)
    Archive.create(path).close()
    kills = 0
    for _ in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", WORKER, str(path), str(folder)],
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        ) as worker:
            assert worker.stdout is not None
            for _ in range(chance.randrange(1, 250)):
                if not worker.stdout.readline():
                    break
            else:
                readers = psutil.Process(worker.pid).children(recursive=True)
                worker.send_signal(signal.SIGKILL)
                kills += 1
                gone, alive = psutil.wait_procs(readers, timeout=10)
                assert not alive, f"readers outlive the program: {alive}, {len(gone)} ended"
                continue
        break
    assert kills
    with Archive.open(path) as archive:
        (batch,) = archive.batches()
        assert batch.is_finished
        assert archive.about().documents == 912
        assert archive.check() == ()
        statuses = [one.status for one in archive.batch_results(batch.id)]
        assert set(statuses) <= {AddStatus.ADDED, AddStatus.DUPLICATE}
        assert len(statuses) == 912
