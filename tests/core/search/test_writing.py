"""A large update is written as several segments, in a thread beside the gathering of the next one."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.model import ChangeMark, IndexedDocument
from core.progress import Cancelled, Progress
from core.search import Index
from tests.core.search.samples import FIRST, fill, found, look, made

SECOND = ChangeMark(2, "history")


@pytest.fixture(autouse=True)
def _small_segments(monkeypatch: pytest.MonkeyPatch) -> None:  # pyright: ignore[reportUnusedFunction]
    monkeypatch.setattr("core.search.writing.WORDS_A_SEGMENT", 60)
    monkeypatch.setattr("core.search.policy._TINY", -1)


def documents(count: int) -> list[IndexedDocument]:
    return [made(number % 37, f"words of number{number} and some more", f"title {number}") for number in range(count)]


def segments(index: Index) -> int:
    folder: Path = index._folder  # pyright: ignore[reportPrivateUsage] - what lies there is what is tested
    return len(list(folder.glob("*.seg")))


def no_threads_are_left() -> bool:
    return not [thread for thread in threading.enumerate() if thread.name.startswith("index")]


def test_all_of_it_is_one_commit(index: Index) -> None:
    assert index.update(documents(60), [3], FIRST)
    assert segments(index) > 5
    assert sorted(found(index, "words ")) == list(range(37))
    for number in range(60):
        newest = number + 37 >= 60
        assert found(index, f"number{number} ") == ([number % 37] if newest else [])
        assert found(index, f'"of number{number} and"') == ([number % 37] if newest else [])
    assert look(index, "title").total == 37
    assert no_threads_are_left()


@pytest.mark.parametrize("error", [ValueError("of the maker's"), KeyboardInterrupt()])
def test_an_error_leaves_nothing(index: Index, error: BaseException) -> None:
    fill(index, made(99, "whole"))

    def failing() -> Iterator[IndexedDocument]:
        yield from documents(30)
        raise error

    with pytest.raises(type(error)):
        index.update(failing(), [99], SECOND)
    assert (index.mark, found(index, "")) == (FIRST, [99])
    assert segments(index) == 1
    assert no_threads_are_left()


@pytest.mark.parametrize("at", [0, 5, 17, 29, 30])
def test_cancelling_leaves_nothing(index: Index, at: int) -> None:
    fill(index, made(99, "whole"))
    progress = Progress(lambda done, _total: progress.cancel() if done >= at else None)
    with pytest.raises(Cancelled):
        index.update(documents(31), [99], SECOND, progress)
    assert (index.mark, found(index, "")) == (FIRST, [99])
    assert segments(index) == 1
    assert no_threads_are_left()


def test_a_full_disk_in_the_thread(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.errors import MachineFailed

    fill(index, made(99, "whole"))

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.search.files.FileWriter.finish", full)
    with pytest.raises(MachineFailed, match="No space left"):
        index.update(documents(60), [99], SECOND)
    monkeypatch.undo()
    assert (index.mark, found(index, "")) == (FIRST, [99])
    assert segments(index) == 1
    assert no_threads_are_left()


def test_a_killed_update_leaves_what_was_committed(tmp_path: Path) -> None:
    index = fill(Index(tmp_path), made(99, "whole"))
    script = f"""
import os
from pathlib import Path
from core.model import ChangeMark
from core.search import Index, writing
from tests.core.search.test_writing import documents
writing.WORDS_A_SEGMENT = 60
def some():
    for number, document in enumerate(documents(60)):
        if number == 40:
            os._exit(9)
        yield document
Index(Path({str(tmp_path)!r})).update(some(), [99], ChangeMark(2, "history"))
"""
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == 9
    assert segments(index) > 2
    assert (index.mark, found(index, "")) == (FIRST, [99])
    fill(index, made(1, "words"), mark=SECOND)
    assert (index.mark, sorted(found(index, ""))) == (SECOND, [1, 99])
    assert segments(index) == 2
    index.close()
