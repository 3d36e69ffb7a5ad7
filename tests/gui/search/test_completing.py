"""What is offered below the search field, and that it never steals what is typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.model import Completion, CompletionKind
from gui.search import SearchField

KIRBY = Completion(CompletionKind.VALUE, 'says:"John Kirby"', 0, 6, "says: John Kirby", count=2)
FIELD = Completion(CompletionKind.FIELD, "says:", 0, 1, "says:", "what somebody says")


class Window(QWidget):
    """A field in a window, and what it asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField()
        self.other = QPushButton("Other")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(self.other)
        self.asked: list[tuple[str, int]] = []
        self.queries: list[str] = []
        self.field.completionWanted.connect(self._on_wanted)
        self.field.queryChanged.connect(self.queries.append)

    def _on_wanted(self, text: str, caret: int) -> None:
        self.asked.append((text, caret))

    def type(self, words: str) -> None:
        QTest.keyClicks(self.field.edit(), words)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field.edit(), key)

    def answer(self, *found: Completion) -> None:
        self.field.show_completions(*self.asked[-1], found)

    @property
    def labels(self) -> list[str]:
        completing = self.field.completing()
        return completing.list().labels() if completing.is_open else []


@pytest.fixture
def window(qtbot: QtBot, look: QApplication) -> Iterator[Window]:
    made = Window()
    made.resize(900, 400)
    made.show()
    qtbot.waitExposed(made)
    made.field.focus_field()
    yield made
    made.close()
    made.deleteLater()


def test_a_value_is_chosen_and_taken_by_keys(window: Window) -> None:
    window.type("says:k")
    assert window.asked[-1] == ("says:k", 6)
    window.answer(KIRBY)
    assert window.labels == ["says: John Kirby"]
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert window.field.query() == 'says:"John Kirby" '
    assert window.queries[-1] == 'says:"John Kirby" '
    assert not window.labels


def test_tab_takes_the_first_and_goes_on_with_its_values(window: Window) -> None:
    window.type("s")
    window.answer(FIELD)
    window.press(Qt.Key.Key_Tab)
    assert window.field.query() == "says:"
    assert window.field.edit().hasFocus()
    assert window.asked[-1] == ("says:", 5)


def test_enter_without_a_choice_submits(window: Window, qtbot: QtBot) -> None:
    window.type("s")
    window.answer(FIELD)
    with qtbot.waitSignal(window.field.submitted):
        window.press(Qt.Key.Key_Return)
    assert window.field.query() == "s"
    assert not window.labels


def test_escape_closes_the_list_first_then_empties_the_field(window: Window) -> None:
    window.type("s")
    window.answer(FIELD)
    window.press(Qt.Key.Key_Escape)
    assert (window.labels, window.field.query()) == ([], "s")
    window.press(Qt.Key.Key_Escape)
    assert window.field.query() == ""


def test_down_past_the_last_goes_to_the_results(window: Window, qtbot: QtBot) -> None:
    window.type("s")
    window.answer(FIELD)
    window.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.field.moveToResults):
        window.press(Qt.Key.Key_Down)
    assert not window.labels


def test_up_before_the_first_chooses_none(window: Window) -> None:
    window.type("s")
    window.answer(FIELD)
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Up)
    window.press(Qt.Key.Key_Return)
    assert window.field.query() == "s"


def test_typing_goes_on_while_the_list_is_open(window: Window) -> None:
    window.type("s")
    window.answer(FIELD)
    window.type("ay")
    assert window.field.query() == "say"
    assert window.asked[-1] == ("say", 3)


def test_a_late_answer_is_left_out(window: Window) -> None:
    window.type("s")
    late = window.asked[-1]
    window.type("x")
    window.field.show_completions(*late, (FIELD,))
    assert not window.labels
    window.answer()
    assert not window.labels


def test_nothing_is_offered_while_an_input_method_composes(window: Window) -> None:
    window.type("s")
    asked = window.asked[-1]
    QApplication.sendEvent(window.field.edit(), QInputMethodEvent("か", []))
    window.field.show_completions(*asked, (FIELD,))
    assert not window.labels
    count = len(window.asked)
    QApplication.sendEvent(window.field.edit(), QInputMethodEvent("かん", []))
    assert len(window.asked) == count
    commit = QInputMethodEvent()
    commit.setCommitString("間")
    QApplication.sendEvent(window.field.edit(), commit)
    assert window.asked[-1] == ("s間", 2)


def test_the_list_goes_with_the_focus_and_with_a_press_elsewhere(window: Window) -> None:
    window.type("s")
    window.answer(FIELD)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(450, 200))
    assert not window.labels
    window.type("a")
    window.answer(FIELD)
    window.other.setFocus()
    assert not window.labels


def test_a_press_takes_a_row(window: Window) -> None:
    window.type("s")
    window.answer(FIELD)
    view = window.field.completing().list().findChild(QListView)
    assert isinstance(view, QListView)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert window.field.query() == "says:"
    assert window.field.edit().hasFocus()


def test_places_count_code_points(window: Window) -> None:
    window.field.set_query("😀 ")
    window.field.edit().end(False)
    window.type("s")
    assert window.asked[-1] == ("😀 s", 3)
    window.answer(Completion(CompletionKind.FIELD, "says:", 2, 3, "says:"))
    window.press(Qt.Key.Key_Tab)
    assert window.field.query() == "😀 says:"


def test_what_the_program_puts_into_the_field_asks_for_nothing(window: Window) -> None:
    window.field.set_query("says:k")
    assert window.asked == []


def test_down_in_an_empty_field_offers_recent_searches(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.field.moveToResults):
        window.press(Qt.Key.Key_Down)
    window.field.set_recent(["drones", "says:kirby"])
    window.press(Qt.Key.Key_Down)
    assert window.labels == ["drones", "says:kirby"]
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert window.field.query() == "says:kirby"
    assert window.asked == []
