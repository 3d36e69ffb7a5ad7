"""The log says where something went wrong, and nothing of what people read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import BadInput
from gui import logbook

SECRET = "words of a letter"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = logbook.start(tmp_path / "log")
    assert path is not None
    yield path
    logbook.stop()


def _fail() -> None:
    raise ValueError(SECRET)


def test_a_bug_is_noted_by_its_places_without_its_words(log: Path) -> None:
    with pytest.raises(ValueError, match=SECRET) as caught:
        _fail()
    logbook.note_error(caught.value)
    logbook.note_error(BadInput(f"The file {SECRET}.txt can't be read."))
    said = log.read_text(encoding="utf-8")
    assert "test_logbook.py" in said
    assert "_fail" in said
    assert "ValueError" in said
    assert "told: BadInput" in said
    assert SECRET not in said


def test_the_log_stays_small(log: Path) -> None:
    for _number in range(3_000):
        logbook.note("x" * 600)
    files = [*log.parent.iterdir()]
    assert len(files) == 1 + logbook.OLDER
    assert all(file.stat().st_size <= logbook.LARGEST for file in files)


def test_a_folder_that_can_not_be_made_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"")
    assert logbook.start(tmp_path / "log") is None
    logbook.note("nobody hears it")
