"""The index follows while much is added, in a process of its own; what becomes of that process costs nothing."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

import psutil
import pytest

from core.adding import following, indexer
from core.archive import Archive
from core.model import AddStatus, SearchRequest
from core.progress import Cancelled, Progress


@pytest.fixture
def records(tmp_path: Path) -> Path:
    file = tmp_path / "records.jsonl"
    file.write_text(
        "".join(json.dumps({"text": f"Heron number {number} stands in the reed."}) + "\n" for number in range(1_300)),
        encoding="utf-8",
    )
    return file


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "LEAST", 400)


def _children() -> set[int]:
    return {one.pid for one in psutil.Process().children() if "resource_tracker" not in " ".join(one.cmdline())}


def test_at_the_end_all_is_indexed(archive: Archive, records: Path) -> None:
    before = _children()
    assert {one.status for one in archive.add([records])} == {AddStatus.ADDED}
    status = archive.index_status()
    assert (status.ready, status.behind, status.documents) == (True, 0, 1_300), "nobody asked for it"
    assert archive.search(SearchRequest("heron 1299")).total == 1
    assert _children() == before


def test_what_is_stopped_is_indexed_when_it_is_asked_for(archive: Archive, records: Path) -> None:
    before = _children()
    progress = Progress()
    found = 0
    with contextlib.suppress(Cancelled):
        for _ in archive.add([records], progress=progress):
            found += 1
            if found == 900:
                progress.cancel()
    assert 900 <= found < 1_300
    assert _children() == before
    assert archive.search(SearchRequest("heron")).total == found


def _gone(*_: object) -> None:
    os._exit(3)


def test_a_process_that_ends_costs_no_document(
    archive: Archive, records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexer, "main", _gone)
    assert len([one for one in archive.add([records]) if one.status is AddStatus.ADDED]) == 1_300
    assert archive.index_status().behind == 1_300
    assert archive.search(SearchRequest("heron 1299")).total == 1


def test_few_documents_take_no_process_more(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "spawned", _gone)
    (tmp_path / "letter.txt").write_text("A heron stands in the reed.", encoding="utf-8")
    assert [one.status for one in archive.add([tmp_path / "letter.txt"])] == [AddStatus.ADDED]
