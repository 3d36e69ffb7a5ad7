"""The index as files: damage, atomicity, several readers and writers."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import MachineFailed
from core.model import ChangeMark, IndexedDocument, SearchRequest
from core.progress import Cancelled, Progress
from core.search import Index, schema
from core.search.files import FileReader
from tests.core.search.samples import FIRST, fill, found, look, made, said

SECOND = ChangeMark(2, "history")


def state(index: Index) -> tuple[ChangeMark | None, int, list[int]]:
    return index.mark, index.document_count, sorted(found(index, ""))


EMPTY = (None, 0, list[int]())


def test_a_new_index_is_empty(index: Index) -> None:
    assert state(index) == EMPTY
    assert look(index, "anything").hits == ()
    assert index.search(SearchRequest("x", facets=True)).facets


def test_documents_replace_those_of_the_same_number(index: Index) -> None:
    fill(index, made(1, "old words", claims=(said(5, "old claim"),)), made(2, "other"))
    fill(index, made(1, "new words", claims=(said(6, "new claim"), said(7, "another claim"))), mark=SECOND)
    assert state(index) == (SECOND, 2, [1, 2])
    assert found(index, "old ") == []
    assert found(index, "new ") == [1]
    assert look(index, "claim ").other_total == 2
    index.update([], [1], ChangeMark(3, "history"))
    assert state(index) == (ChangeMark(3, "history"), 1, [2])
    assert look(index, "claim ").other_total == 0


def test_a_document_that_comes_twice_in_one_batch_counts_once(index: Index) -> None:
    fill(index, made(1, "first"), made(1, "second", claims=(said(1, "claim"),)), made(1, "third"))
    assert state(index) == (FIRST, 1, [1])
    assert found(index, "third ") == [1]
    assert found(index, "first OR second ") == []


def test_a_document_that_is_both_changed_and_removed_stays(index: Index) -> None:
    assert index.update([made(1, "words")], [1, 99], FIRST)
    assert found(index, "words") == [1]


def test_nothing_to_do_still_moves_the_mark(index: Index) -> None:
    fill(index, made(1, "words"))
    assert index.update([], [], SECOND)
    assert state(index) == (SECOND, 1, [1])


def test_it_is_still_there_the_next_time(tmp_path: Path) -> None:
    first = fill(Index(tmp_path / "deep" / "index"), made(1, "words"))
    first.close()
    second = Index(tmp_path / "deep" / "index")
    assert state(second) == (FIRST, 1, [1])
    second.close()
    assert state(second) == (FIRST, 1, [1])
    second.close()


def test_clear(index: Index) -> None:
    fill(index, made(1, "words"))
    assert index.clear()
    assert state(index) == EMPTY
    fill(index, made(2, "words"))
    assert state(index) == (FIRST, 1, [2])


# ------------------------------------------------------------------------------------------------------- damage


def contents(folder: Path) -> Path:
    (path,) = folder.glob("*.toc")
    return path


def segment(folder: Path) -> Path:
    return max(folder.glob("*.seg"), key=lambda path: path.stat().st_size)


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-7])


def flip(path: Path, at: float) -> None:
    data = bytearray(path.read_bytes())
    data[int(len(data) * at)] ^= 0x55
    path.write_bytes(data)


class Evil:
    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        return exec, ("raise RuntimeError('unpickled')",)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "no folder": shutil.rmtree,
    "no contents": lambda folder: contents(folder).unlink(),
    "no segment": lambda folder: segment(folder).unlink(),
    "empty contents": lambda folder: contents(folder).write_bytes(b""),
    "empty segment": lambda folder: segment(folder).write_bytes(b""),
    "short contents": lambda folder: shorten(contents(folder)),
    "short segment": lambda folder: shorten(segment(folder)),
    "garbage contents": lambda folder: contents(folder).write_bytes(b"garbage " * 500),
    "garbage segment": lambda folder: segment(folder).write_bytes(b"g" * segment(folder).stat().st_size),
    "foreign contents": lambda folder: contents(folder).write_bytes(pickle.dumps(Evil())),
    "newer garbage": lambda folder: (folder / "_rejoinder_99.toc").write_bytes(b"x" * 90),
    "newest of all": lambda folder: (folder / f"_rejoinder_{2**40}.toc").write_bytes(b"x"),
    **{f"flipped segment {at}": lambda folder, at=at: flip(segment(folder), at) for at in (0.1, 0.2, 0.5)},
}


@pytest.mark.parametrize("file", [contents, segment])
@pytest.mark.parametrize("at", range(0, 100, 3))
def test_a_changed_byte_never_misleads(tmp_path: Path, at: int, file: Callable[[Path], Path]) -> None:
    """Some bytes mean nothing to us (the time of a file); all others make the index an empty one."""
    index = fill(Index(tmp_path), made(1, "words"), made(2, "words"))
    fill(index, made(2, "others"), mark=SECOND)
    index.close()
    flip(file(tmp_path), at / 100)
    again = Index(tmp_path)
    assert state(again) in (EMPTY, (SECOND, 2, [1, 2]))
    assert found(again, "words ") in ([], [1])
    again.close()


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_index_is_an_empty_one_that_can_be_filled_again(
    tmp_path: Path, damage: Callable[[Path], object]
) -> None:
    folder = tmp_path / "index"
    whole = fill(Index(folder), *(made(number, f"words of {number}", "Title") for number in range(1, 20)))
    whole.close()
    damage(folder)
    index = Index(folder)
    assert state(index) == EMPTY
    assert index.mark is None
    fill(index, made(1, "new words"))
    assert state(index) == (FIRST, 1, [1])
    index.close()
    again = Index(folder)
    assert state(again) == (FIRST, 1, [1])
    again.close()


@pytest.mark.parametrize("part", ["body/list_stream", "body/text", "body/first", "body/place_stream"])
def test_a_damaged_page_is_met_when_it_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    """Nothing but the list of contents is read when a segment is opened: each page has a checksum of its own."""
    monkeypatch.setattr("core.search.files._PAGE", 64)
    index = fill(Index(tmp_path), *(made(number, f"words of {number} and more", "Title") for number in range(1, 200)))
    assert look(index, '"words of"').total == 199
    index.close()
    path = segment(tmp_path)
    file = FileReader(path)
    offset, length, _kind = file._parts[part]  # pyright: ignore[reportPrivateUsage] - where to damage it
    file.close()
    data = path.read_bytes()
    path.write_bytes(data[:offset] + b"\xee" * length + data[offset + length :])
    assert index.mark == FIRST  # not yet known
    answer = look(index, '"words of"')
    assert answer.total == 0
    assert any("damaged" in notice for notice in answer.notices)
    assert index.mark is None
    assert index.document_count == 0
    fill(index, made(1, "new words"))
    assert state(index) == (FIRST, 1, [1])
    index.close()


@pytest.mark.parametrize("part", ["body/place_stream", "#order:values"])
def test_damage_that_an_update_meets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    """An update that joins small segments reads all of them."""
    monkeypatch.setattr("core.search.files._PAGE", 64)
    index = fill(Index(tmp_path), *(made(number, "words of each", "a title") for number in range(1, 30)))
    for number in range(30, 36):
        fill(index, made(number, "words"))
    index.close()
    path = segment(tmp_path)
    file = FileReader(path)
    offset, length, _kind = file._parts[part]  # pyright: ignore[reportPrivateUsage] - where to damage it
    file.close()
    data = path.read_bytes()
    path.write_bytes(data[:offset] + b"\xee" * length + data[offset + length :])
    assert not index.update([made(40, "words")], [], SECOND)
    assert state(index) == EMPTY
    fill(index, made(1, "new words"))
    assert state(index) == (FIRST, 1, [1])
    index.close()


def test_another_version_is_an_empty_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = fill(Index(tmp_path), made(1, "words"))
    index.close()
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    other = Index(tmp_path)
    assert state(other) == EMPTY
    fill(other, made(2, "words"))
    assert state(other) == (FIRST, 1, [2])
    other.close()
    monkeypatch.undo()
    back = Index(tmp_path)
    assert state(back) == EMPTY
    back.close()


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    (tmp_path / "_MAIN_1.toc").write_bytes(b"another program's")
    index = fill(Index(tmp_path), made(1, "words"))
    index.clear()
    index.close()
    assert (tmp_path / "letter.txt").read_text() == "mine"
    assert (tmp_path / "_MAIN_1.toc").exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineFailed):
        Index(tmp_path / "file" / "index")


def test_a_full_disk(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(index, made(1, "words"))
    before = state(index)

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.search.files.FileWriter.finish", full)
    with pytest.raises(MachineFailed, match="No space left"):
        index.update([made(2, "more")], [1], SECOND)
    monkeypatch.undo()
    assert state(index) == before
    fill(index, made(2, "more"), mark=SECOND)
    assert state(index) == (SECOND, 2, [1, 2])


# ---------------------------------------------------------------------------------------------------- atomicity


def failing_after(documents: int, error: BaseException) -> Iterator[IndexedDocument]:
    for number in range(1, documents + 1):
        yield made(number, "half done", claims=(said(number, "half done"),))
    raise error


@pytest.mark.parametrize("error", [Cancelled(), ValueError("of the maker's"), KeyboardInterrupt()])
def test_an_error_in_the_middle_leaves_the_index_as_it_was(index: Index, error: BaseException) -> None:
    fill(index, made(1, "whole"), made(2, "whole"))
    before = state(index)
    with pytest.raises(type(error)):
        index.update(failing_after(3, error), [2], SECOND)
    assert state(index) == before
    assert found(index, "half ") == []
    assert found(index, "whole ") == [1, 2]
    fill(index, made(3, "whole"), mark=SECOND)
    assert state(index) == (SECOND, 3, [1, 2, 3])


@pytest.mark.parametrize("at", range(9))
def test_cancelling_at_any_step_loses_nothing(index: Index, at: int) -> None:
    fill(index, made(1, "whole"))
    before = state(index)
    steps: list[int] = []

    def report(done: int, _total: int) -> None:
        steps.append(done)
        if len(steps) > at:
            progress.cancel()

    progress = Progress(report)
    try:
        done = index.update([made(number, "more") for number in range(1, 6)], [], SECOND, progress)
    except Cancelled:
        assert state(index) == before
    else:
        assert done
        assert state(index) == (SECOND, 5, [1, 2, 3, 4, 5])
    assert not list(index_folder(index).glob("*.trm"))


def index_folder(index: Index) -> Path:
    return index._folder  # pyright: ignore[reportPrivateUsage] - what a cancelled writer leaves there is what is tested


def test_a_commit_that_fails_at_its_last_step(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(index, made(1, "whole"))
    before = state(index)

    def fail(*_args: object, **_more: object) -> None:
        raise RuntimeError("no contents")

    monkeypatch.setattr("whoosh.index.TOC.write", fail)
    with pytest.raises(RuntimeError):
        index.update([made(2, "more")], [1], SECOND)
    monkeypatch.undo()
    assert state(index) == before
    assert len(list(index_folder(index).glob("*.seg"))) == 1


# -------------------------------------------------------------------------------------------- several at a time


def test_a_reader_sees_what_another_has_committed(tmp_path: Path) -> None:
    writer, reader = Index(tmp_path), Index(tmp_path)
    assert state(reader) == EMPTY
    fill(writer, made(1, "words"))
    assert state(reader) == (FIRST, 1, [1])
    fill(writer, made(1, "changed"), made(2, "words"), mark=SECOND)
    assert found(reader, "words ") == [2]
    assert state(reader) == (SECOND, 2, [1, 2])
    writer.clear()
    assert state(reader) == EMPTY
    fill(reader, made(3, "words"))
    assert state(writer) == (FIRST, 1, [3])
    shutil.rmtree(tmp_path)
    assert state(reader) == EMPTY
    fill(writer, made(4, "words"))
    assert state(reader) == (FIRST, 1, [4])
    writer.close()
    reader.close()


def test_only_one_writes_at_a_time(tmp_path: Path) -> None:
    one, other = Index(tmp_path), Index(tmp_path)
    tried: list[bool] = []

    def documents() -> Iterator[IndexedDocument]:
        yield made(1, "words")
        tried.append(other.update([made(2, "words")], [], SECOND))
        tried.append(other.clear())
        assert state(other) == EMPTY

    assert one.update(documents(), [], FIRST)
    assert tried == [False, False]
    assert state(other) == (FIRST, 1, [1])
    assert other.update([made(2, "words")], [], SECOND)
    assert state(one) == (SECOND, 2, [1, 2])
    one.close()
    other.close()


def test_a_killed_writer_leaves_what_was_committed(tmp_path: Path) -> None:
    index = fill(Index(tmp_path), made(1, "words"))
    script = f"""
import os, sys
from pathlib import Path
from tests.core.search.samples import made
from core.model import ChangeMark
from core.search import Index
def documents():
    for number in range(1, 50):
        yield made(number, "half done")
    os._exit(9)
Index(Path({str(tmp_path)!r})).update(documents(), [], ChangeMark(2, "history"))
"""
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == 9
    assert state(index) == (FIRST, 1, [1])
    fill(index, made(2, "words"), mark=SECOND)
    assert state(index) == (SECOND, 2, [1, 2])
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.is_file()) == ["", ".seg", ".seg", ".toc"]
    index.close()


def test_searching_while_another_thread_commits(tmp_path: Path) -> None:
    """Whatever a reader sees is one commit: as many documents as its mark says."""
    done = threading.Event()
    failures: list[Exception] = []

    def write() -> None:
        index = Index(tmp_path)
        try:
            for number in range(1, 40):
                index.update([made(number, "words")], [], ChangeMark(number, "history"))
        except Exception as error:  # noqa: BLE001 - a thread's errors are looked at below
            failures.append(error)
        finally:
            index.close()
            done.set()

    writer = threading.Thread(target=write)
    reader = Index(tmp_path)
    writer.start()
    seen: list[int] = []
    while not done.is_set():
        mark, number = reader.mark, reader.search(SearchRequest("words ")).total
        assert mark is None or mark.id <= number
        seen.append(number)
    writer.join()
    assert not failures
    assert seen == sorted(seen)
    assert reader.mark == ChangeMark(39, "history")
    assert found(reader, "words ") == list(range(1, 40))
    reader.close()


def test_preparing_changes_nothing_and_can_be_stopped(index: Index) -> None:
    fill(index, *(made(number, f"word{number} drone") for number in range(5)))
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        index.prepare(stopped)
    index.prepare()
    assert found(index, "drones ") == [0, 1, 2, 3, 4]
    assert look(index, "dorne ").did_you_mean.strip() == "drone"
