"""What a killed program was writing is removed by the next one, and nothing else is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from core.archive import Archive
from core.drafts import clear_left, draft_of
from core.places import data_folder

WRITE_AND_WAIT = """
import sys
from pathlib import Path
from core.drafts import draft_of
with draft_of(Path(sys.argv[1])) as draft:
    if sys.argv[2] == "folder":
        draft.mkdir()
        (draft / "inside").write_bytes(b"half")
    else:
        draft.write_bytes(b"half")
        draft.with_name(draft.name + "-journal").write_bytes(b"journal")
    print(draft, flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_the_draft_of_a_killed_program_goes_that_of_a_running_one_stays(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "نامه.html"
    command = [sys.executable, "-c", WRITE_AND_WAIT, str(target), kind]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        draft = Path(writer.stdout.readline().strip())
        clear_left()
        assert draft.exists()
        writer.kill()
    assert draft.exists()
    Archive.create(tmp_path / "a.db", cache=tmp_path / "cache").close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.db"]
    assert not [*(data_folder() / "drafts").iterdir()]


def test_a_note_can_not_name_anything_else(tmp_path: Path) -> None:
    victim = tmp_path / "thesis.txt"
    victim.write_bytes(b"years of work")
    folder = data_folder() / "drafts"
    folder.mkdir(parents=True)
    for number, draft in enumerate((victim, tmp_path)):
        said = {"draft": str(draft), "process": 2**22 + number, "began": 1.0}
        (folder / f"{number}.json").write_text(json.dumps(said), encoding="utf-8")
    (folder / "broken.json").write_text("{", encoding="utf-8")
    clear_left()
    assert victim.read_bytes() == b"years of work"
    assert sorted(path.name for path in folder.iterdir()) == ["0.json", "1.json"]


def test_another_process_with_the_same_number_is_another(tmp_path: Path) -> None:
    with draft_of(tmp_path / "a.txt") as draft:
        draft.write_bytes(b"half")
        (note,) = (data_folder() / "drafts").iterdir()
        said = json.loads(note.read_text(encoding="utf-8"))
        assert said["process"] == os.getpid()
        assert abs(said["began"] - psutil.Process().create_time()) < 1
        note.write_text(json.dumps({**said, "began": said["began"] - 3600}), encoding="utf-8")
        clear_left()
        assert not draft.exists()


def test_no_place_for_notes_is_no_reason_not_to_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home").write_bytes(b"a file, where a folder should be")
    monkeypatch.setenv("REJOINDER_HOME", str(tmp_path / "home"))
    with draft_of(tmp_path / "a.txt") as draft:
        draft.write_bytes(b"whole")
        draft.replace(tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == b"whole"
