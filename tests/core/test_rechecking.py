"""Quotations that do not stand where they say: found, placed again with a margin, or left in doubt."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from core.archive import Archive
from core.cli import main
from core.model import Manner, NewClaim, Rechecked, Stance
from core.progress import Cancelled, Progress
from tests.core.records import article

TEXT = (
    "The harbour board said on Monday that the tower light is safe. Mina Okoro denied it.\n\n"
    "Ships wait outside. Nobody answered. Ships came in. Nobody answered."
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
    with Archive.create(path) as archive:
        archive.add_document(article(TEXT, "Tower light"))
        for words in ("the tower light is safe", "Mina Okoro denied it", "Nobody answered. Ships"):
            start = TEXT.index(words)
            archive.add_claim(NewClaim(1, ((start, start + len(words)),), Manner.INDIRECT, Stance.ASSERT))
    return path


def _move(path: Path, shifts: dict[int, int]) -> None:
    """Let spans say that they stand elsewhere, as only another program would."""
    with sqlite3.connect(path) as db:
        for span, by in shifts.items():
            db.execute('UPDATE spans SET start = start + ?, "end" = "end" + ? WHERE id = ?', [by, by, span])
    db.close()


def _quotations(archive: Archive) -> list[str]:
    opened = archive.open_document(1)
    return [opened.text[one.spans[0].start : one.spans[0].end] for one in opened.claims]


def test_what_stands_right_is_left_alone(path: Path) -> None:
    with Archive.open(path) as archive:
        before = archive.history()
        assert archive.recheck_quotations() == Rechecked(3, 0, 0)
        assert archive.history() == before


def test_moved_ones_are_placed_again_and_undone_as_one(path: Path) -> None:
    _move(path, {1: 5, 2: -3})
    with Archive.open(path) as archive:
        assert archive.recheck_quotations() == Rechecked(3, 2, 0)
        assert _quotations(archive) == ["the tower light is safe", "Mina Okoro denied it", "Nobody answered. Ships"]
        assert archive.history(1)[0].action == "Re-check quotations"
        archive.undo()
        assert _quotations(archive)[0] != "the tower light is safe"


def test_what_has_no_certain_place_waits_and_never_lies_on_a_lookalike(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("UPDATE spans SET exact = 'Nobody answered.', prefix = 'quite ', suffix = ' other' WHERE id = 3")
    db.close()
    with Archive.open(path) as archive:
        assert archive.recheck_quotations() == Rechecked(3, 0, 1)
        ((brief, doubt),) = archive.doubtful_spans()
        assert (brief.id, doubt.span_id, doubt.span.exact) == (1, 3, "Nobody answered.")
        assert archive.recheck_quotations() == Rechecked(3, 0, 0), "it waits for a person"


def test_stopping_changes_nothing(path: Path) -> None:
    _move(path, {1: 5})

    stopped = Progress()
    stopped.cancel()
    with Archive.open(path) as archive:
        with pytest.raises(Cancelled):
            archive.recheck_quotations(stopped)
        assert archive.recheck_quotations().placed == 1


def test_check_tells_and_repairs(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _move(path, {1: 5})
    assert main(["check", str(path)]) == 1
    assert "are not the quotation 'the tower light is safe'" in capsys.readouterr().out
    assert main(["check", str(path), "--repair"]) == 0
    assert "(repaired)" in capsys.readouterr().out
    assert main(["check", str(path)]) == 0
