"""Joining segments: nothing is lost, nobody is stopped, whatever happens meanwhile."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import MachineFailed
from core.model import ChangeMark, SearchRequest
from core.progress import Cancelled, Progress
from core.search import Index
from tests.core.search.samples import claims_found, fill, found, made, said

SECOND = ChangeMark(2, "history")
ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _no_joining_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:  # pyright: ignore[reportUnusedFunction]
    monkeypatch.setattr("core.search.policy._TINY", -1)
    monkeypatch.setattr("core.search.policy._FANOUT", 3)
    monkeypatch.setattr("core.search.merging._BLOCKS_A_STEP", 2)


def several(index: Index) -> Index:
    """Six segments, some of their rows deleted; documents 1 to 5, and others without the words."""
    for number in range(1, 6):
        claim = said(number * 10, f"claim of {number}", "Kirby")
        others = (made(100 + 10 * number + more, "filler", "filler") for more in range(4))
        fill(index, made(number, f"the words of {number}", f"title {number}", claims=(claim,)), *others)
    fill(index, made(2, "other words of two", "title 2", claims=(said(25, "claim of two", "Leavitt"),)), mark=SECOND)
    return index


def everything(index: Index) -> tuple[object, ...]:
    return (
        index.mark,
        index.document_count,
        [(hit.document_id, hit.score) for hit in index.search(SearchRequest("words ", limit=99)).hits],
        sorted(found(index, "")),
        found(index, '"words of two"'),
        found(index, '"words of 2"'),
        claims_found(index, "claim "),
        claims_found(index, "says:leavitt"),
        index.search(SearchRequest("title", facets=True)).facets,
    )


def segments(index: Index) -> list[Path]:
    folder: Path = index._folder  # pyright: ignore[reportPrivateUsage] - how many files there are is what is tested
    return sorted(folder.glob("*.seg"))


def test_joining_changes_nothing_but_the_files(index: Index) -> None:
    before = everything(several(index))
    assert len(segments(index)) == 6
    reader = Index(segments(index)[0].parent)
    assert everything(reader) == before
    while index.merge():
        assert everything(index) == before
        assert everything(reader) == before
    assert len(segments(index)) < 3
    assert not index.merge()
    assert everything(Index(segments(index)[0].parent)) == before
    reader.close()


@pytest.mark.parametrize("at", range(12))
def test_cancelling_a_merge_loses_nothing(index: Index, at: int) -> None:
    before = everything(several(index))
    steps: list[int] = []

    def report(done: int, _total: int) -> None:
        steps.append(done)
        if len(steps) > at:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        index.merge(progress)
    assert everything(index) == before
    folder = segments(index)[0].parent
    assert not list(folder.glob("joining-*"))
    assert len(segments(index)) == 6
    assert index.merge()
    assert everything(index) == before


def test_what_happens_while_segments_are_joined_is_kept(index: Index) -> None:
    """Documents are changed and removed by another writer in the middle: the merge takes that in."""
    several(index)
    other = Index(segments(index)[0].parent)
    third = ChangeMark(3, "history")

    def report(_done: int, _total: int) -> None:
        if index.mark != third:
            assert other.update([made(3, "changed words of three")], [1], third)

    assert index.merge(Progress(report))
    assert index.mark == third
    assert sorted(found(index, "title:title")) == [2, 4, 5]
    assert found(index, "changed ") == [3]
    assert found(index, '"words of 3"') == []
    assert sorted(found(index, "words ")) == [2, 3, 4, 5]
    assert sorted(number or 0 for number in claims_found(index, "claim ")) == [25, 40, 50]
    other.close()


def test_a_merge_of_what_is_gone_is_dropped(index: Index) -> None:
    several(index)
    other = Index(segments(index)[0].parent)
    cleared: list[bool] = []

    def report(_done: int, _total: int) -> None:
        if not cleared:
            cleared.append(other.clear())

    assert not index.merge(Progress(report))
    assert cleared == [True]
    assert index.mark is None
    assert found(index, "") == []
    assert not list(other._folder.glob("joining-*"))  # pyright: ignore[reportPrivateUsage] - what it leaves
    other.close()


def test_only_one_joins_at_a_time(index: Index) -> None:
    several(index)
    other = Index(segments(index)[0].parent)
    tried: list[bool] = []
    assert index.merge(Progress(lambda _done, _total: tried.append(other.merge())))
    assert tried
    assert not any(tried)
    other.close()


@pytest.mark.parametrize("at", [0, 1, 7, 11])
def test_a_killed_merge_leaves_what_was_there(tmp_path: Path, at: int) -> None:
    index = several(Index(tmp_path))
    before = everything(index)
    script = f"""
import os
from pathlib import Path
from core.progress import Progress
from core.search import Index, merging, policy
policy._FANOUT = 3
merging._BLOCKS_A_STEP = 2
steps = []
def report(done, total):
    steps.append(done)
    if len(steps) > {at}:
        os._exit(9)
Index(Path({str(tmp_path)!r})).merge(Progress(report))
"""
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 9
    assert everything(index) == before
    assert len(list(tmp_path.glob("joining-*"))) == 1
    assert index.merge()
    assert everything(index) == before
    assert not list(tmp_path.glob("joining-*"))
    index.close()


def test_a_full_disk_while_joining(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(several(index))

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.search.files.FileWriter.write", full)
    with pytest.raises(MachineFailed, match="No space left"):
        index.merge()
    monkeypatch.undo()
    assert everything(index) == before


def test_a_damaged_segment_is_met_by_a_merge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.search.files._PAGE", 64)
    index = several(Index(tmp_path))
    index.close()
    for path in segments(index):
        data = bytearray(path.read_bytes())
        data[100] ^= 0x55
        path.write_bytes(data)
    assert not index.merge()
    assert index.mark is None
    fill(index, made(1, "words"))
    assert found(index, "words ") == [1]
    index.close()


def test_searching_while_segments_are_joined(tmp_path: Path) -> None:
    index = several(Index(tmp_path))
    expected = found(index, "words ")
    done = threading.Event()
    failures: list[Exception] = []

    def work() -> None:
        joining = Index(tmp_path)
        try:
            for number in range(6, 30):
                joining.update([made(number, "elsewhere")], [], ChangeMark(number, "history"))
                joining.merge()
        except Exception as error:  # noqa: BLE001 - a thread's errors are looked at below
            failures.append(error)
        finally:
            joining.close()
            done.set()

    worker = threading.Thread(target=work)
    worker.start()
    while not done.is_set():
        assert found(index, "words ") == expected
    worker.join()
    assert not failures
    assert sorted(found(index, "elsewhere ")) == list(range(6, 30))
    index.close()


words = st.lists(st.sampled_from(["drone", "drones", "iran", "新闻", "café"]), max_size=12).map(" ".join)
batches = st.lists(
    st.tuples(st.dictionaries(st.integers(1, 9), words, max_size=4), st.sets(st.integers(1, 9), max_size=2)),
    min_size=3,
    max_size=7,
)


def answers(index: Index) -> Iterator[object]:
    for query in ("drones ", '"drone iran"', "新", "caf*", "iran -drone ", '"iran cafe"~2'):
        answer = index.search(SearchRequest(query, limit=99, facets=True))
        yield query, answer.total, answer.total_some, answer.facets
        # rows of equal score may be added up in another order: the last digit may differ
        yield [(hit.document_id, hit.matched, pytest.approx(hit.score, rel=1e-5)) for hit in answer.hits]


@settings(max_examples=40, deadline=None)
@given(batches)
def test_a_merge_is_invisible(changes: list[tuple[dict[int, str], set[int]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder))
        for number, (added, removed) in enumerate(changes):
            assert index.update([made(key, text) for key, text in added.items()], removed, ChangeMark(number, "h"))
        before = list(answers(index))
        while index.merge():
            assert list(answers(index)) == before
        index.close()
