"""What is written for a person is there whole, or what was there before still is."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from core.archive import Archive
from core.errors import BadInput, MachineFailed
from core.exchange.whole import safe_name, whole_file, whole_folder


def _names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_takes_its_place_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "نامه.txt"
    target.write_bytes(b"before")
    with whole_file(target) as file:
        file.write(b"after")
        file.flush()
        assert target.read_bytes() == b"before"
    assert target.read_bytes() == b"after"
    assert _names(tmp_path) == [target.name]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
        (PermissionError(errno.EACCES, "Permission denied"), "Permission denied"),
    ],
)
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, error: OSError, words: str) -> None:
    target = tmp_path / "list.csv"
    target.write_bytes(b"before")

    def fail() -> None:
        with whole_file(target) as file:
            file.write(b"half of it")
            raise error

    with pytest.raises(MachineFailed, match=words):
        fail()
    assert target.read_bytes() == b"before"
    assert _names(tmp_path) == ["list.csv"]


def test_a_cancelled_folder_leaves_nothing(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        with whole_folder(tmp_path / "bag") as folder:
            (folder / "data").mkdir()
            (folder / "data" / "a.txt").write_bytes(b"a")
            raise Stopped

    with pytest.raises(Stopped):
        stop()
    assert _names(tmp_path) == []


def test_a_folder_takes_the_place_of_an_empty_one_only(tmp_path: Path) -> None:
    target = tmp_path / "bag"
    target.mkdir()
    with whole_folder(target) as folder:
        (folder / "bagit.txt").write_bytes(b"x")
    assert _names(target) == ["bagit.txt"]
    with pytest.raises(BadInput, match="already"), whole_folder(target):
        pytest.fail("a full folder was written over")
    assert _names(tmp_path) == ["bag"]


def test_an_archive_is_never_written_over(tmp_path: Path) -> None:
    Archive.create(tmp_path / "a.db", cache=tmp_path / "cache").close()
    before = (tmp_path / "a.db").read_bytes()
    with pytest.raises(BadInput, match="archive"), whole_file(tmp_path / "a.db"):
        pytest.fail("an archive was opened to be written over")
    assert (tmp_path / "a.db").read_bytes() == before


def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no folder"), whole_file(tmp_path / "missing" / "a.txt"):
        pytest.fail("written to nowhere")
    with pytest.raises(BadInput, match="folder named"), whole_file(tmp_path):
        pytest.fail("written over a folder")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("S/2022/908", "S_2022_908"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("CON", "_CON"),
        ("lpt1.txt", "_lpt1.txt"),
        ("  Letter: a\nreply?  ", "Letter_ a_reply_"),
        ("...", "unnamed"),
        ("", "unnamed"),
        ("e\u0301", "\u00e9"),
        ("نامه ایران", "نامه ایران"),
    ],
)
def test_names_that_every_system_takes(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_a_long_name_is_cut_between_characters() -> None:
    name = safe_name("ن" * 500)
    assert len(name.encode()) <= 120
    assert set(name) == {"ن"}
