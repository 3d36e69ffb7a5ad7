"""The palette: every action, document, person and saved search by a few letters; then the keys go back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.actions import action_table
from gui.main_window import MainWindow
from gui.palette import Goal, Palette, fitting_actions
from tests.journeys.conftest import Driver


def _open(driver: Driver, window: MainWindow) -> Palette:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    driver.rest(window)
    assert window.finding.palette.isVisible()
    return window.finding.palette


def test_an_action_by_its_letters(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    palette = _open(driver, window)
    offered = {one.key for one in palette.lines()}
    able = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert offered == able & {spec.name for spec in action_table()} - {"palette"}
    QTest.keyClicks(palette.edit, "dark")
    assert palette.lines()[0].key == "look_dark"
    driver.rest(window)
    driver.picture(window, "palette-dark")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.actions_by_name["look_dark"].isChecked()


def test_a_document_by_its_title_and_a_person_by_name(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    palette = _open(driver, window)
    QTest.keyClicks(palette.edit, "letter sec")
    driver.rest(window)
    documents = [one for one in palette.lines() if one.goal is Goal.DOCUMENT]
    assert any("Security Council" in one.label for one in documents)
    driver.picture(window, "palette")
    place = palette.lines().index(documents[0])
    for _step in range(place):
        QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    driver.rest(window)
    assert window.reading.opened is not None
    assert window.reading.opened.document.id == int(documents[0].key)
    palette = _open(driver, window)
    QTest.keyClicks(palette.edit, "kirby")
    driver.rest(window)
    place, person = next((n, one) for n, one in enumerate(palette.lines()) if one.goal is Goal.PERSON)
    assert person.label == "says: John Kirby"
    for _step in range(place):
        QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    driver.rest(window)
    assert window.searching.query.strip() == 'says:"John Kirby"'
    assert window.results.list_view().model().rowCount() > 0


def test_a_saved_search_by_its_name(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    driver.type(window, "drones")
    window.keeping.save("My drones")
    driver.rest(window)
    window.searching.set_query("")
    driver.rest(window)
    palette = _open(driver, window)
    QTest.keyClicks(palette.edit, "my dro")
    driver.rest(window)
    (saved,) = [one for one in palette.lines() if one.goal is Goal.SEARCH]
    palette.chosen.emit(saved)
    driver.rest(window)
    assert window.searching.query == "drones"


def test_escape_gives_the_keys_back(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.results.focus_list()
    before = QApplication.focusWidget()
    palette = _open(driver, window)
    assert QApplication.focusWidget() is palette.edit
    QTest.keyClicks(palette.edit, "zzzz")
    driver.rest(window)
    assert palette.lines() == ()
    assert not palette.list.isVisible()
    QTest.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize(
    ("letters", "first"),
    [
        ("open", "Open archive…"),
        ("o ar", "Open archive…"),
        ("arch new", "New archive…"),
        ("file q", "Quit"),
        ("é", "Edit"),
    ],
)
def test_words_begin_words(letters: str, first: str, qapp: QApplication) -> None:
    actions = [(QAction(text), menu) for text, menu in (("&New archive…", "File"), ("&Open archive…", "File"))]
    actions += [(QAction("&Quit"), "File"), (QAction("Edit"), "Edit"), (QAction("Reopen"), "File")]
    actions[-1][0].setEnabled(True)
    assert fitting_actions(letters, actions)[0].label == first


def test_what_can_not_be_done_is_not_offered(qapp: QApplication) -> None:
    action = QAction("Undo")
    action.setEnabled(False)
    assert fitting_actions("undo", [(action, "Edit")]) == []
