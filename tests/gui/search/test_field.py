from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from gui.search.field import SearchField


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(1200, 34)
    field.show()
    return field


def button(field: SearchField, name: str) -> QAbstractButton:
    return next(child for child in field.findChildren(QAbstractButton) if child.accessibleName() == name)


def compose(field: SearchField, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(field.edit(), event)


def test_every_change_is_told_once(qtbot: QtBot, field: SearchField) -> None:
    told: list[str] = []
    field.queryChanged.connect(told.append)
    QTest.keyClicks(field.edit(), "dro")
    field.set_query("drones")
    field.set_query("drones")
    assert told == ["d", "dr", "dro", "drones"]
    assert field.query() == "drones"


def test_composing_does_not_search(field: SearchField) -> None:
    told: list[str] = []
    field.queryChanged.connect(told.append)
    compose(field, "wurenji")
    assert told == []
    compose(field, "", "无人机")
    assert told == ["无人机"]


def test_composing_over_a_selection_does_not_search(field: SearchField) -> None:
    field.set_query("drones")
    told: list[str] = []
    field.queryChanged.connect(told.append)
    field.edit().selectAll()
    compose(field, "wu")
    assert told == []
    compose(field, "")
    assert told == [""]


def test_enter_down_and_help(qtbot: QtBot, field: SearchField) -> None:
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(field.edit(), Qt.Key.Key_Return)
    with qtbot.waitSignal(field.moveToResults):
        QTest.keyClick(field.edit(), Qt.Key.Key_Down)
    with qtbot.waitSignal(field.helpRequested):
        button(field, "How to search").click()


def test_clear_button_and_escape_empty_the_field(qtbot: QtBot, field: SearchField) -> None:
    clear = button(field, "Clear the search")
    assert not clear.isVisible()
    field.set_query("drones")
    assert clear.isVisible()
    clear.click()
    assert field.query() == ""
    field.set_query("drones")
    QTest.keyClick(field.edit(), Qt.Key.Key_Escape)
    assert field.query() == ""


def test_note_says_how_it_was_understood_or_what_was_cut(field: SearchField) -> None:
    field.set_query("drones")
    field.show_understood("any form of drone, all fields", ())
    assert field.note() == "any form of drone, all fields"
    field.show_understood("any form of drone", ("200 words searched, the rest left out",))
    assert field.note() == "200 words searched, the rest left out"
    field.set_query("")
    assert field.note() == ""


def test_note_has_no_room_in_a_narrow_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = SearchField(window)
    window.resize(1366, 200)
    field.resize(900, 34)
    window.show()
    field.show_understood("all fields", ())
    note = next(child for child in field.findChildren(QWidget) if child.accessibleName() == "all fields")
    assert note.isVisible()
    window.resize(1024, 200)
    field.resize(600, 34)
    assert not note.isVisible()
    field.show_understood("", ("Too long",))
    assert note.isVisible()


def test_focus_selects_what_is_there(field: SearchField) -> None:
    field.set_query("drones")
    field.focus_field()
    assert field.edit().selectedText() == "drones"


def test_all_that_takes_focus_has_a_name(field: SearchField) -> None:
    for widget in field.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName()


def test_what_was_cut_is_told_in_every_width_and_to_screen_readers(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.show()
    field.set_query("drones")
    cut = "Only the first 64 words are searched."
    for width in (300, 1200):
        field.resize(width, 34)
        field.show_understood("any form of drones", (cut, "A <b>second</b> one."))
        note = next(child for child in field.findChildren(QWidget) if child.accessibleName().startswith(cut))
        assert note.isVisible()
        assert note.width() >= 16
        assert cut in note.toolTip()
        assert "<b>second" not in note.toolTip()
        assert field.edit().accessibleDescription().startswith(cut)
    field.show_understood("any form of drones")
    assert field.edit().accessibleDescription() == "any form of drones"
    field.clear()
    assert field.edit().accessibleDescription() == ""
