"""The window of what was learned: what it shows, what can be wished for in it, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.model import LearnedModel, LearnedSign, Learning, Lesson, LessonKind, ModelState, Score
from gui.review.lessons import LessonsWindow, Told

LESSONS = (
    Lesson(LessonKind.PATTERN, "call|object", 1, 5, -1),
    Lesson(LessonKind.PATTERN, "say|that", 40, 1, 1),
    Lesson(LessonKind.VERB, "call", 1, 8, -2),
    Lesson(LessonKind.NAME, "Kirby", 3, 0, 1, "John Kirby"),
    Lesson(LessonKind.PATTERN, "intimated|learned", 1, 0, 0),
    Lesson(LessonKind.PATTERN, "x|unheard of", 1, 0, 0),
)
MODEL = LearnedModel(
    "نورا",
    "2031-01-01T00:00:00+00:00",
    40,
    8,
    Score(0.5, 0.5),
    Score(0.9, 0.75),
    True,
    (LearnedSign("word: rain", "nothing", 2.5), LearnedSign("verb of the rule: say", "claim begins", 1.25)),
    65_432,
    3.4,
)
NONE = Told(Learning("Nora", True, 12, 30, ModelState.TOO_FEW), LESSONS)
USED = Told(Learning("نورا", True, 40, 30, ModelState.USED, MODEL), LESSONS)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[LessonsWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = LessonsWindow(parent)
    made.show()
    yield made
    made.close()


def lines(table: QTableView) -> list[list[object]]:
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_each_lesson_is_a_line_in_words(window: LessonsWindow) -> None:
    window.show_told(NONE)
    assert lines(window.table) == [
        ["rule", "“call” with an object", 1, 5, "one tier less sure"],
        ["rule", "“say” with “that”", 40, 1, "one tier surer"],
        ["verb", "“call”", 1, 8, "two tiers less sure"],
        ["name", "“Kirby” is John Kirby", 3, 0, "comes put right"],
        ["rule", "“intimated”, found by the model", 1, 0, "none so far"],
        ["rule", "“x”, in another way", 1, 0, "none so far"],
    ]
    window.show_told(USED)
    assert [line[4] for line in lines(window.table)][4:] == ["as the model has it", "as the model has it"]


def test_the_filter_finds_words_in_any_column_and_hides_what_was_chosen(window: LessonsWindow) -> None:
    window.show_told(USED)
    QTest.keyClicks(window.filter, "less call")
    assert [line[0] for line in lines(window.table)] == ["rule", "verb"]
    window.filter.setText("nowhere")
    assert lines(window.table) == []
    assert not window.forget.isEnabled()
    window.which.segment(1).click()
    window.filter.setText("rain")
    assert lines(window.sign_table) == [["the word “rain”", "no part of a claim", "2.5"]]


def test_what_is_chosen_is_forgotten_by_button_or_key(window: LessonsWindow) -> None:
    wanted: list[object] = []
    window.forgetWanted.connect(wanted.append)
    window.show_told(NONE)
    assert not window.forget.isEnabled()
    window.table.selectRow(3)
    window.forget.click()
    assert wanted == [(LESSONS[3],)]
    window.show_told(NONE)
    assert window.table.selectionModel().selectedRows()[0].row() == 3
    QTest.keyClick(window.table, Qt.Key.Key_Delete)
    assert wanted == [(LESSONS[3],)] * 2


def test_everything_is_forgotten_after_a_question(window: LessonsWindow) -> None:
    wanted: list[object] = []
    window.forgetWanted.connect(wanted.append)
    window.show_told(USED)
    window.forget_all.click()
    assert window.box is not None
    window.box.button(QMessageBox.StandardButton.Cancel).click()
    assert wanted == []
    window.forget_all.click()
    assert window.box is not None
    window.box.defaultButton().click()
    assert wanted == [None]


def test_the_switch_tells_of_itself_only_when_a_person_turns_it(window: LessonsWindow) -> None:
    switched: list[bool] = []
    window.switched.connect(switched.append)
    window.show_told(replace(NONE, learning=replace(NONE.learning, on=False, state=ModelState.OFF)))
    window.show_told(NONE)
    assert switched == []
    assert window.on.text() == "&Learn from what Nora decides"
    QTest.keyClick(window.on, Qt.Key.Key_Space)
    assert switched == [False]


def test_the_model_is_told_of_in_sentences(window: LessonsWindow) -> None:
    window.show_told(NONE)
    assert window.said()[0] == "12 documents are reviewed; a model takes 30."
    assert not window.train.isEnabled()
    assert not window.forget_model.isEnabled()
    window.show_told(USED)
    assert window.on.text() == "&Learn from what \u2068نورا\u2069 decides"
    assert window.said() == (
        "40 documents are reviewed; a model takes 30.",
        "It is used: on documents that it had not seen it beats the rules.",
        "On 8 documents that were held out: the rules F1 50.0 (50% right, 50% found), "
        "with the model F1 81.8 (90% right, 75% found).",
        "Made of 40 reviewed documents in 3.4 s; 65 kB in the archive.",
    )
    assert window.train.isEnabled()
    assert window.forget_model.isEnabled()


@pytest.mark.parametrize("state", list(ModelState))
def test_every_state_of_the_model_is_said(window: LessonsWindow, state: ModelState) -> None:
    can_train = state is not ModelState.UNAVAILABLE
    window.show_told(Told(Learning("Nora", state is not ModelState.OFF, 40, 30, state, None, can_train), ()))
    assert window.said()[1].endswith(".")
    assert window.forget_model.isEnabled() == (state in (ModelState.FOREIGN, ModelState.OLD))
    assert window.train.isEnabled() == (state not in (ModelState.OFF, ModelState.UNAVAILABLE))


def test_nothing_else_can_be_wished_for_while_something_runs_but_to_stop_it(
    window: LessonsWindow, qtbot: QtBot
) -> None:
    window.show_told(USED)
    assert not window.stop.isVisible()
    window.show_running("Training…", 3, 160)
    for button in (window.train, window.forget_all, window.forget_model, window.on):
        assert not button.isEnabled()
    with qtbot.waitSignal(window.stopWanted):
        window.stop.click()
    window.show_running(None)
    assert window.train.isEnabled()


def test_an_archive_that_is_read_only_is_only_looked_at(window: LessonsWindow) -> None:
    window.show_told(replace(USED, can_edit=False))
    window.table.selectRow(0)
    for button in (window.train, window.forget, window.forget_all, window.forget_model, window.on):
        assert not button.isEnabled()
    assert window.on.toolTip() == "This archive is open for reading only."


def test_what_takes_the_focus_has_a_name(window: LessonsWindow) -> None:
    window.show_told(USED)
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or words, widget
    assert isinstance(window.filter, QLineEdit)
