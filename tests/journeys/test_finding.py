"""Find in the text: a bar, counts, keys, and back to what was searched for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Driver


def test_find_step_and_leave(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    driver.type(window, "drones")
    window.results.next()
    QTest.keyClick(window.results.list_view(), Qt.Key.Key_Return)
    driver.rest(window)
    window.reading.open(1)
    driver.rest(window)
    bar, text = window.reader.find_bar, window.reader.text
    window.actions_by_name["find"].trigger()
    assert bar.isVisible()
    QTest.keyClicks(bar.edit, "iravani")
    opened = window.reading.opened
    assert opened is not None
    count = opened.text.count("Iravani")
    assert bar.count == f"1 of {count}"
    driver.picture(window, "find-in-text")
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    assert bar.count == f"2 of {count}"
    QTest.keyClick(bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count == f"1 of {count}"
    QTest.keyClicks(bar.edit, "zzz")
    assert bar.count == "Not found"
    assert not bar.next.isEnabled()
    QTest.keyClick(bar.edit, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is text
    window.actions_by_name["find"].trigger()
    assert bar.edit.selectedText() == "iravanizzz"
    window.reading.open(2)
    driver.rest(window)
    assert not bar.isVisible()


def test_what_is_selected_is_looked_for(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.reading.open(1)
    driver.rest(window)
    cursor = window.reader.text.document().find("United Kingdom")
    window.reader.text.setTextCursor(cursor)
    window.reader.find_words()
    assert window.reader.find_bar.edit.text() == "United Kingdom"
    assert window.reader.find_bar.count.endswith(" of 1")
