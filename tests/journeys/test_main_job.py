"""The main job in the whole window: search, read, see who answered, come back, copy the credit."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from core.archive import Archive
from core.model import Relation
from gui.main_window import MainWindow
from tests.core.records import article
from tests.journeys.conftest import Driver

VIOLATION = "constitutes a violation of UN Security Council Resolution 2231"


def _claim(window: MainWindow, words: str) -> int:
    opened = window.reading.opened
    assert opened is not None
    return next(claim.id for claim in opened.claims if words in claim.quotation)


def test_from_a_search_to_the_answer_and_back(driver: Driver, sample_path: Path, clipboard: Callable[[], str]) -> None:
    window = driver.open(sample_path)
    driver.picture(window, "first-start")
    driver.type(window, "drones")
    driver.picture(window, "results")
    QTest.keyClick(window.field.edit(), Qt.Key.Key_Return)
    driver.rest(window)
    opened = window.reading.opened
    assert opened is not None
    assert opened.document.id == 1

    claim_id = _claim(window, VIOLATION)
    claim = next(one for one in opened.claims if one.id == claim_id)
    while window.claims.selected_claim() != claim_id:
        before = window.claims.selected_claim()
        window.actions_by_name["next_claim"].trigger()
        assert window.claims.selected_claim() != before, "the last claim was reached"
    assert window.reader.text.open_claim == claim_id
    driver.picture(window, "document")

    undercut = next(answer for answer in claim.answers if answer.relation is Relation.UNDERCUTS)
    window.claims.answerFollowed.emit(undercut)
    driver.rest(window)
    opened = window.reading.opened
    assert opened is not None
    assert opened.document.id == 2
    assert window.claims.selected_claim() == undercut.claim_id
    driver.picture(window, "letter")

    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    driver.rest(window)
    opened = window.reading.opened
    assert opened is not None
    assert (opened.document.id, window.claims.selected_claim()) == (1, claim_id)
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    driver.rest(window)
    assert window.claims.selected_claim() == undercut.claim_id

    window.actions_by_name["back"].trigger()
    driver.rest(window)
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    for part in ("Mehran Shamsuddin", "Mehr News Agency", "CC BY 4.0", "creativecommons.org/licenses/by/4.0/"):
        assert part in clipboard()


def test_the_tour_of_the_readme_by_keys_alone(driver: Driver, sample_path: Path, clipboard: Callable[[], str]) -> None:
    """/ drones Enter N… : the keys go to the field, then to the text, without a click."""
    window = driver.open(sample_path)
    field = window.field.edit()
    field.setFocus()
    for key in "/drones":
        QTest.keyClicks(field, key)
    driver.rest(window)
    assert window.searching.query == "drones"
    QTest.keyClick(field, Qt.Key.Key_Return)
    driver.rest(window)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.reader.isAncestorOf(focus)
    wanted = _claim(window, VIOLATION)
    for _ in range(38):
        if window.claims.selected_claim() == wanted:
            break
        QTest.keyClick(focus, Qt.Key.Key_N)
    assert window.claims.selected_claim() == wanted
    assert window.searching.query == "drones"


def test_typed_letter_by_letter_never_an_error(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    for words in ('says:kirby "full-fledged', "(drones OR -missiles", "date:2022-1..", "S/2022/908"):
        window.searching.set_query("")
        for letter in words:
            QTest.keyClicks(window.field.edit(), letter)
        driver.rest(window)
        assert window.searching.query == words
    assert not [box for box in QApplication.topLevelWidgets() if box.isVisible() and box is not window]


def test_nothing_found_offers_what_to_do(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    driver.type(window, "dornes")
    driver.picture(window, "no-results")
    offers = [button for button in window.results.findChildren(QAbstractButton) if "drones" in button.accessibleName()]
    QTest.mouseClick(offers[0], Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert window.searching.query == "drones"


def test_dark_and_narrow(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path, dark=True, size=(1024, 700))
    assert window.facets.is_folded()
    window.reading.open_at(1, 20, "drones")
    driver.rest(window)
    driver.picture(window, "dark-1024")
    window.resize(1920, 1080)
    driver.rest(window)
    assert not window.facets.is_folded()
    driver.picture(window, "dark-1920")


def test_the_window_remembers(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.actions_by_name["fold_facets"].trigger()
    window.actions_by_name["text_larger"].trigger()
    window.resize(1300, 720)
    window.close()
    again = driver.open(sample_path, size=(1300, 720))
    assert again.facets.is_folded()
    assert again.reader.text.typography.step == 1


def test_undo_from_the_menu(driver: Driver, sample_path: Path) -> None:
    with Archive.open(sample_path) as archive:
        archive.add_document(article("The lighthouse was painted green.", "Lighthouse"))
    window = driver.open(sample_path)
    driver.type(window, "lighthouse")
    assert "1 result" in window.found_text()
    assert "Add “Lighthouse”" in window.actions_by_name["undo"].text()
    window.actions_by_name["undo"].trigger()
    driver.rest(window)
    assert window.session is not None
    assert "Add “Lighthouse”" in window.actions_by_name["redo"].text()
    assert not window.actions_by_name["undo"].isEnabled()


def test_deleting_the_index_while_the_window_is_open(driver: Driver, sample_path: Path, home: Path) -> None:
    window = driver.open(sample_path)
    driver.type(window, "drones")
    assert window.found_text().startswith("5 results")
    shutil.rmtree(home / "cache")
    window.searching.set_query("letter")
    driver.rest(window)
    window.searching.set_query("drones")
    driver.rest(window)
    assert window.found_text().startswith("5 results")


def test_what_another_program_adds_is_found(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    with Archive.open(sample_path, follow=False) as archive:
        archive.add_document(article("The lighthouse was painted green.", "Lighthouse"))
    driver.type(window, "lighthouse")
    assert window.found_text().startswith("1 result")


def test_an_archive_that_cannot_be_opened(driver: Driver, sample_path: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    broken.write_text("This is no archive.", encoding="utf-8")
    window = driver.open(sample_path)
    window.open_archive(broken)
    driver.rest(window)
    boxes = [box for box in QApplication.topLevelWidgets() if box.isVisible() and box is not window]
    assert len(boxes) == 1
    assert "not a Rejoinder archive" in boxes[0].property("text")
    boxes[0].close()
    window.open_archive(sample_path)
    driver.rest(window)
    assert "14 documents" in window.status_text()


def test_random_keys_break_nothing(driver: Driver, sample_path: Path) -> None:
    """A minute of a restless person, in miniature: the window stays whole and comes to rest."""
    window = driver.open(sample_path)
    chance = random.Random(7)
    actions = window.actions_by_name
    names = [name for name in actions if name not in _ENDING and not actions[name].text().endswith("…")]  # asks first
    driver.type(window, "d")
    for _ in range(150):
        action = window.actions_by_name[chance.choice(names)]
        if action.isEnabled():
            action.trigger()
        if chance.random() < 0.3:
            window.searching.set_query(chance.choice(["drones", "letter", "is:answered", "", "zzz", "kirby OR iran"]))
    driver.rest(window)
    assert window.isVisible()


_ENDING = {"quit", "new_archive", "open_archive", "open_sample", "save_search", "run_queries", "help", "keys", "about"}


@pytest.mark.parametrize("document", [2, 4, 14])
def test_every_kind_of_document_opens(driver: Driver, sample_path: Path, document: int) -> None:
    window = driver.open(sample_path)
    window.reading.open(document)
    driver.rest(window)
    driver.picture(window, f"document-{document}")
    assert window.reading.opened is not None
    assert window.childAt(QPoint(700, 400)) is not None
