"""Quotations that do not stand where they say: re-checked from the menu, told, undone, placed by a person."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from core.archive import Archive
from core.model import Kind, Manner, NewClaim, NewDocument, Stance
from gui.add import View
from gui.main_window import MainWindow
from tests.journeys.conftest import Driver

TEXT = (
    "The harbour board said on Monday that the tower light is safe. Mina Okoro denied it.\n\n"
    "Ships wait outside. Nobody answered. Ships came in. Nobody answered."
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three quotations that stand where they say."""
    path = tmp_path / "quotations.db"
    with Archive.create(path, "Quotations") as archive:
        archive.add_document(NewDocument(kind=Kind.ARTICLE, title="Tower light", text=TEXT, language="en"))
        for words in ("the tower light is safe", "Mina Okoro denied it", "Nobody answered. Ships"):
            start = TEXT.index(words)
            archive.add_claim(NewClaim(1, ((start, start + len(words)),), Manner.INDIRECT, Stance.ASSERT))
    return path


def _spoil(path: Path, statement: str) -> None:
    """Change places as only another program would."""
    with sqlite3.connect(path) as db:
        db.execute(statement)
    db.close()


def _recheck(driver: Driver, window: MainWindow) -> None:
    window.actions_by_name["recheck"].trigger()
    for _ in range(4):
        driver.rest(window)


def test_when_all_stand_right_that_is_said_and_nothing_changed(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    _recheck(driver, window)
    assert window.status.currentMessage() == "All 3 quotations stand where they say."
    assert window.status.task_text() == ""
    assert window.claim_desk.rechecking.box is None


def test_moved_ones_are_placed_and_the_status_bar_offers_to_undo_it(driver: Driver, path: Path) -> None:
    _spoil(path, 'UPDATE spans SET start = start + 5, "end" = "end" + 5 WHERE id = 1')
    window = driver.open(path)
    _recheck(driver, window)
    assert window.status.undo_button().isVisible()
    driver.picture(window, "rechecked")
    with Archive.open(path) as archive:
        (span,) = archive.claim(1).spans
        assert TEXT[span.start : span.end] == "the tower light is safe"
    window.status.undo_button().click()
    for _ in range(3):
        driver.rest(window)
    with Archive.open(path) as archive:
        assert archive.history(1)[0].undoes is not None


def test_those_in_doubt_are_shown_to_be_placed(driver: Driver, path: Path) -> None:
    _spoil(path, "UPDATE spans SET exact = 'Nobody answered.', prefix = 'quite ', suffix = ' other' WHERE id = 3")
    window = driver.open(path)
    _recheck(driver, window)
    box = window.claim_desk.rechecking.box
    assert box is not None
    assert "1 has no certain place" in box.informativeText()
    driver.picture(box, "recheck-doubt")
    box.defaultButton().click()
    for _ in range(3):
        driver.rest(window)
    assert window.add_page.view is View.DOUBTFUL
    doubt = window.add_page.doubtful.current()
    assert doubt is not None
    assert doubt[1].span.exact == "Nobody answered."
    driver.picture(window, "recheck-tray")


def test_an_archive_for_reading_only_is_looked_at_all_the_same(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    assert window.session is not None
    window.session.reviews.recheck(writing=False)
    for _ in range(4):
        driver.rest(window)
    assert window.status.currentMessage() == "All 3 quotations stand where they say."
