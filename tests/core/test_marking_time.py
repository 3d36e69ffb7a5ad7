"""Results whose texts there is no time to look through are shown all the same, and that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.archive import Archive
from core.door.searching import NO_TIME_TO_MARK
from core.model import SearchRequest
from tests.core.records import article


@pytest.mark.parametrize(("seconds", "marked"), [(3600.0, True), (-1.0, False)])
def test_words_are_marked_while_there_is_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: float, *, marked: bool
) -> None:
    monkeypatch.setattr("core.door.searching._MARKED_FOR", seconds)
    monkeypatch.setattr("core.door.searching._MARKED_EACH", seconds)
    with Archive.create(tmp_path / "archive.db") as archive:
        archive.add_document(article("The lighthouse stands by the sea.", "Lighthouse"))
        answer = archive.search(SearchRequest("sea"))
        nothing = archive.search(SearchRequest("mountain"))
    (hit,) = answer.hits
    assert hit.snippet == "The lighthouse stands by the sea."
    assert (bool(hit.marks), bool(hit.hits)) == (marked, marked)
    assert (NO_TIME_TO_MARK in answer.notices) is not marked
    assert NO_TIME_TO_MARK not in nothing.notices
    assert answer.total == 1
    assert answer.exact_total
