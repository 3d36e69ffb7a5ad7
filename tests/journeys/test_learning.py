"""What was learned, in a real window: seen, used, a model made, forgotten, switched off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.archive import Archive
from core.model import Decision, ModelState, Tier
from gui.main_window import MainWindow
from gui.review.lessons import LessonsWindow
from tests.core.records import article
from tests.core.reviewers import needs_crfsuite, reviewed, waiting
from tests.journeys.conftest import Driver

PIER = "The board of pier {0} said on Monday that the tower light is safe."


def rest(driver: Driver, window: MainWindow) -> None:
    for _ in range(5):
        driver.rest(window)


def look(driver: Driver, window: MainWindow) -> LessonsWindow:
    window.actions_by_name["lessons"].trigger()
    rest(driver, window)
    assert window.claim_desk.lessons.window is not None
    return window.claim_desk.lessons.window


@pytest.fixture
def piers(tmp_path: Path) -> Path:
    """Eight documents with a likely suggestion each."""
    path = tmp_path / "piers.db"
    with Archive.create(path, "Piers") as archive:
        for number in range(8):
            archive.add_document(article(PIER.format(number), f"Pier {number}"))
        archive.suggest()
    return path


def test_what_is_rejected_three_times_is_less_sure_in_the_queue_and_what_is_forgotten_is_not(
    driver: Driver, piers: Path
) -> None:
    window = driver.open(piers)
    window.actions_by_name["page_review"].trigger()
    rest(driver, window)
    for _ in range(3):
        QTest.keyClick(window.claim_desk.page.list, Qt.Key.Key_R)
        rest(driver, window)
    item = window.claim_desk.reviewing.item
    assert item is not None
    assert item.tier is Tier.CHECK
    window.claim_desk.page.head.lessons.click()
    rest(driver, window)
    learned = window.claim_desk.lessons.window
    assert learned is not None
    assert [learned.lessons.index(row, 4).data() for row in range(2)] == ["one tier less sure"] * 2
    driver.picture(learned, "learned-counts")
    learned.table.selectAll()
    QTest.keyClick(learned.table, Qt.Key.Key_Delete)
    rest(driver, window)
    assert learned.lessons.rowCount() == 0
    with Archive.open(piers, read_only=True) as archive:
        assert len(waiting(archive, Tier.LIKELY)) == 5
    learned.reject()
    rest(driver, window)
    assert window.claim_desk.lessons.window is None
    item = window.claim_desk.reviewing.item
    assert item is not None
    assert item.tier is Tier.LIKELY


def test_the_switch_is_kept_and_lifts_what_was_learned(driver: Driver, piers: Path) -> None:
    with Archive.open(piers) as archive:
        archive.decide(waiting(archive, Tier.LIKELY)[:3], Decision.REJECTED)
    window = driver.open(piers)
    learned = look(driver, window)
    QTest.keyClick(learned.on, Qt.Key.Key_Space)
    rest(driver, window)
    assert not learned.on.isChecked()
    assert learned.said()[1] == "Nothing that was learned is used: learning is switched off."
    with Archive.open(piers, read_only=True) as archive:
        assert len(waiting(archive, Tier.LIKELY)) == 5
    learned.reject()
    assert not look(driver, window).on.isChecked()


@needs_crfsuite
def test_a_model_is_made_used_looked_into_and_forgotten(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "harbour.db"
    with Archive.create(path, "Harbour") as archive:
        reviewed(archive, 30)
        archive.add_document(article("The harbour office 3 said that the rain of 4 hours is over.", "News"))
        archive.suggest(learn=False)
    window = driver.open(path)
    learned = look(driver, window)
    assert learned.said() == (
        "30 documents are reviewed; a model takes 30.",
        "Enough documents are reviewed. The model was not made yet.",
    )
    learned.train.click()
    assert learned.stop.isVisible()
    rest(driver, window)
    assert learned.said()[1] == "It is used: on documents that it had not seen it beats the rules."
    assert window.status.currentMessage() == "The model is made, and used."
    with Archive.open(path, read_only=True) as archive:
        assert archive.learning().state is ModelState.USED
        assert len(waiting(archive, Tier.LOW, 31)) == 1
    driver.picture(learned, "learned-model")
    learned.which.segment(1).click()
    assert learned.signs.rowCount() > 0
    driver.picture(learned, "learned-signs")
    learned.forget_model.click()
    rest(driver, window)
    assert learned.signs.rowCount() == 0
    with Archive.open(path, read_only=True) as archive:
        assert waiting(archive, Tier.LOW, 31) == []


@needs_crfsuite
def test_training_can_be_stopped(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "harbour.db"
    with Archive.create(path, "Harbour") as archive:
        reviewed(archive, 30)
    window = driver.open(path)
    learned = look(driver, window)
    learned.train.click()
    learned.stop.click()
    rest(driver, window)
    assert window.status.currentMessage() == "Stopped. What was learned before stays."
    assert learned.train.isEnabled()
    with Archive.open(path, read_only=True) as archive:
        assert archive.learning().state is ModelState.NONE


def test_what_was_learned_in_the_name_of_a_person_is_shown(driver: Driver, piers: Path) -> None:
    with Archive.open(piers) as archive:
        archive.decide(waiting(archive, Tier.LIKELY)[:3], Decision.REJECTED, who="Nora")
    window = driver.open(piers)
    window.claim_desk.reviewing.set_reviewer("Nora", second=False)
    rest(driver, window)
    learned = look(driver, window)
    assert "Nora" in learned.on.text()
    assert learned.lessons.rowCount() == 2
