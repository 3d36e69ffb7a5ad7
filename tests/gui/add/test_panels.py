"""Progress in words, texts side by side, quotations in doubt, the wanted list, removal, correcting, the list's keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.model import (
    AddOptions,
    AddStatus,
    Batch,
    ClaimRow,
    ClaimState,
    Comparison,
    Correction,
    Difference,
    Field,
    Finding,
    Kind,
    Manner,
    Removal,
    Stance,
    Status,
)
from gui.add import AddPage, CorrectWindow, RemovalDialog, View, pairs_of
from gui.add.batch_view import BatchView
from gui.add.doubtful import DoubtfulTray
from gui.add.form import Edits
from gui.add.head import BatchHead, Pace, time_left
from gui.add.line import Column, State
from gui.add.lookalikes import Lookalikes
from gui.add.plain import PlainText, shown_text
from gui.add.side_by_side import SideBySide
from gui.add.wanted import WantedList
from gui.add.words import correction_words
from tests.gui.add.makers import (
    KNOWN,
    alike,
    brief,
    described,
    document,
    doubt,
    draft,
    letter,
    results,
    told_by,
    wanted,
    with_pages,
)
from tests.gui.reader.makers import sent

# ---------------------------------------------------------------------------------------------------- progress


def test_pace_is_that_of_the_last_seconds() -> None:
    pace = Pace()
    pace.note(0, 0.0, now=100.0)
    assert (pace.speed, pace.left) == (0.0, None)
    pace.note(40, 0.1, now=102.0)
    assert pace.speed == 20.0
    assert pace.left == pytest.approx(18.0)
    for second in range(3, 30):
        pace.note(40 + second, 0.1 + second / 1000, now=100.0 + second)
    assert pace.speed == pytest.approx(1.0), "what was quick long ago does not count"
    pace.start()
    assert pace.speed == 0.0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(2, "a moment left"), (17, "about 15 s left"), (200, "about 3 min left"), (9000, "about 2 h left")],
)
def test_time_left_is_no_more_exact_than_known(seconds: float, words: str, qapp: QApplication) -> None:
    assert time_left(seconds) == words


def test_the_head_offers_what_can_be_done(qtbot: QtBot, look: QApplication) -> None:
    head = BatchHead()
    qtbot.addWidget(head)
    head.show_batch("letters-december", 1200)
    head.show_state(running=True, paused=False, failed=0)
    head.show_lines(300)
    head.show_progress(1, 4)
    assert "300 done, 25 %" in head.said()
    assert not head.pause.isHidden()
    assert head.retry.isHidden()
    with qtbot.waitSignal(head.pauseWanted):
        head.pause.click()
    head.show_state(running=False, paused=True, failed=2)
    assert "paused" in head.said()
    with qtbot.waitSignal(head.resumeWanted):
        head.pause.click()
    head.show_state(running=False, paused=False, failed=2)
    assert not head.retry.isHidden()
    assert head.cancel.isHidden()


# --------------------------------------------------------------------------------------------------- texts in fields


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_a_field_gives_back_the_text_that_it_got(text: str) -> None:
    plain = PlainText(text)
    document_ = QTextDocument()
    document_.setPlainText(plain.shown)
    assert plain.text_of(document_) == text


@given(st.text(st.characters(codec="utf-8")))
def test_what_is_shown_is_as_long_as_the_text(text: str) -> None:
    assert len(shown_text(text)) == len(text)


FIRST = "The council said the water is clean. Nobody asked why."
SECOND = "The council said the river is clean. Nobody asked why."


def comparison(first: int = 1, second: int = 2) -> Comparison:
    start, end = FIRST.index("water"), FIRST.index("water") + 5
    runs = (
        (Difference.EQUAL, 0, start, 0, start),
        (Difference.FIRST, start, end, start, start),
        (Difference.SECOND, end, end, start, start + 5),
        (Difference.EQUAL, end, len(FIRST), start + 5, len(SECOND)),
    )
    return Comparison(brief(first), brief(second), FIRST, SECOND, 0.91, runs)


def test_two_texts_with_their_differences(qtbot: QtBot, look: QApplication) -> None:
    sides = SideBySide()
    qtbot.addWidget(sides)
    sides.show()
    sides.show_comparison(comparison(), ("a", "b"))
    assert sides.differences() == 1, "what is replaced is one difference"
    marked = [selection.cursor.selectedText() for selection in sides.first.text.extraSelections()]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    assert marked == ["water"]
    with qtbot.waitSignal(sides.differenceChanged):
        sides.next.click()


def test_pairs_are_decided(qtbot: QtBot, look: QApplication) -> None:
    view = Lookalikes()
    qtbot.addWidget(view)
    asked = told_by(view.comparisonWanted)
    view.show_pairs(pairs_of((alike(9, 1, 2, 0.8), alike(10, 3, 4, 0.95))))
    assert [pair.relation for pair in view.pairs] == [10, 9], "the most alike first"
    assert asked == [(3, 4)]
    view.show_comparison(comparison(1, 2))
    assert view.sides.differences() == 0, "the answer to another question"
    with qtbot.waitSignal(view.decided) as told:
        view.keep.click()
    assert sent(told) == [10, Status.ACCEPTED]
    assert view.choose(9)
    with qtbot.waitSignal(view.decided) as told:
        view.differ.click()
    assert sent(told) == [9, Status.REJECTED]
    with qtbot.waitSignal(view.removeWanted) as told:
        view.remove_second.click()
    assert sent(told) == [(2,)]
    assert not view.choose(77)


def test_a_pair_counts_once_from_either_end() -> None:
    one = alike(9, 1, 2)
    back = replace(one.relations[0], incoming=True, document=brief(1))
    other = replace(described(2), relations=(back,))
    assert len(pairs_of((one, other))) == 1


def test_a_quotation_in_doubt_is_placed_by_selecting(qtbot: QtBot, look: QApplication) -> None:
    tray = DoubtfulTray()
    qtbot.addWidget(tray)
    asked: list[int] = []
    tray.textWanted.connect(asked.append)
    tray.show_doubts((doubt(5, best=(4, 9)), doubt(6, best=None)))
    assert asked[-1] == 1
    tray.show_text(1, "🛰 the water is clear.")
    with qtbot.waitSignal(tray.placeWanted) as told:
        tray.take.click()
    assert sent(told) == [5, 4, 9]
    tray.list.setCurrentRow(1)
    tray.show_text(1, "🛰 the water is clear.")
    assert not tray.take.isEnabled()
    assert not tray.place.isEnabled()
    cursor = tray.text.textCursor()
    cursor.setPosition(3)  # the satellite takes two of Qt's units
    cursor.setPosition(8, cursor.MoveMode.KeepAnchor)
    tray.text.setTextCursor(cursor)
    with qtbot.waitSignal(tray.placeWanted) as told:
        tray.place.click()
    assert sent(told) == [6, 2, 7]


def test_the_wanted_list(qtbot: QtBot, look: QApplication) -> None:
    view = WantedList()
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    view.show_wanted((wanted(12, "S/2022/908", 7, 1, 2), wanted(13, "S/2022/771", 1, 1)))
    assert view.model.index(0, 3).data() == "7 times"
    assert view.model.index(1, 3).data() == "once"
    with qtbot.waitSignal(view.fileWanted) as told:
        view.add.click()
    assert sent(told) == [12, "S/2022/908"]
    QTest.keyClicks(view.filter, "771")
    assert view.model.rowCount() == 1
    with qtbot.waitSignal(view.openWanted) as told:
        view.cited.click()
    assert sent(told) == [1]
    view.table.setFocus()
    with qtbot.waitSignal(view.openWanted) as told:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert sent(told) == [13]
    view.filter.clear()
    view.show_wanted(())
    assert view.current() is None


# ----------------------------------------------------------------------------------------------------- removal


def removal(**values: object) -> Removal:
    made = Removal(brief(1, "Water"), 0, 0)
    return replace(made, **values)  # pyright: ignore[reportArgumentType] - tests set any field


def test_removal_says_what_hangs_on_a_document(qtbot: QtBot, look: QApplication) -> None:
    claim = ClaimRow(
        4,
        brief(2),
        (),
        "The water is clean",
        0,
        Manner.DIRECT,
        Stance.ASSERT,
        Status.ACCEPTED,
        ClaimState.ANSWERED,
        1,
        1,
    )
    one = removal(claims=3, links=1, notes=2, originals=1, answered_elsewhere=(claim,), cited_by=(brief(8, "Citing"),))
    dialog = RemovalDialog((one,))
    qtbot.addWidget(dialog)
    said = dialog.said()
    for words in ("3 claims", "1 link between claims", "2 notes", "1 original file", "lose an answer: 1", "Citing"):
        assert words in said
    with qtbot.waitSignal(dialog.confirmed) as told:
        dialog.remove.click()
    assert sent(told) == [(1,)]


def test_what_nothing_hangs_on_says_so(qtbot: QtBot, look: QApplication) -> None:
    dialog = RemovalDialog((removal(),))
    qtbot.addWidget(dialog)
    assert dialog.said() == "Nothing hangs on it."
    with qtbot.assertNotEmitted(dialog.confirmed):
        dialog.keep.click()


# --------------------------------------------------------------------------------------------------- correcting


def test_a_corrected_text_is_told_with_a_reason(qtbot: QtBot, look: QApplication) -> None:
    window = CorrectWindow(described())
    window.show()
    window.show_text("The watre is clean.\fPage two.")
    window.show_original("The watre is clean.\fPage two.")
    assert not window.save.isEnabled()
    cursor = window.edit.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    cursor.insertText("water")
    window.why.setText("OCR")
    with qtbot.waitSignal(window.saveWanted) as told:
        window.save.click()
    assert sent(told) == [1, "The water is clean.\fPage two.", "OCR"]
    _, in_doubt = doubt()
    window.show_correction(Correction(1, 2, 1, (in_doubt,)))
    assert window.said() == (
        "The text is saved. 2 quotations stand where they were, 1 were placed again. 1 is in doubt."
    )
    assert not window.doubtful.isHidden()
    assert not window.is_changed
    with qtbot.waitSignal(window.closed):
        window.close()


def test_another_encoding_is_seen_before_it_is_kept(qtbot: QtBot, look: QApplication) -> None:
    one = replace(with_pages(described(1, (Finding(Field.ENCODING, "windows-1252", "the bytes"),)), 0))
    text_file = replace(one.originals[0], media_type="text/plain", pages=0)
    window = CorrectWindow(replace(one, originals=(text_file,)))
    window.show()
    window.show_text("Ïðèâåò")
    with qtbot.waitSignal(window.decodedWanted) as told:
        window.encoding.setCurrentText("windows-1251")
    assert sent(told) == [1, "windows-1251"]
    window.show_decoded("koi8-r", "?")
    assert window.text() == "Ïðèâåò", "the answer to another question"
    window.show_decoded("windows-1251", "Привет")
    assert window.text() == "Привет"
    with qtbot.waitSignal(window.rereadWanted) as told:
        window.save.click()
    assert sent(told) == [1, "windows-1251"]
    window.refuse("It can't be read so.")
    assert window.save.isEnabled()
    window.encoding.setCurrentIndex(0)
    assert window.text() == "Ïðèâåò"
    window.close()


def test_nothing_to_place_is_said(qapp: QApplication) -> None:
    assert correction_words(Correction(1, 0, 0)) == "The text is saved. No quotation stands in it."


# --------------------------------------------------------------------------------------------------- the batch


@pytest.fixture
def batch(qtbot: QtBot, look: QApplication) -> BatchView:
    view = BatchView()
    qtbot.addWidget(view)
    view.resize(1366, 640)
    view.set_known(KNOWN)
    view.show_batch("letters", 4)
    view.append(results(3))
    view.append(results(1, AddStatus.FAILED, 4))
    view.describe((letter(1), letter(2), described(3)))
    view.show()
    qtbot.waitExposed(view)
    view.table.setFocus()
    return view


def edits_of(view: BatchView) -> list[tuple[tuple[tuple[int, ...], Edits], ...]]:
    told: list[tuple[tuple[tuple[int, ...], Edits], ...]] = []
    view.editWanted.connect(told.append)
    return told


def typed_into_cell(view: BatchView, text: str) -> None:
    editor = view.table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_one_edit_is_for_all_selected_rows(batch: BatchView) -> None:
    told = edits_of(batch)
    batch.table.choose_row(0, Column.DATE)
    for _ in range(3):
        QTest.keyClick(batch.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(batch.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(batch.table, Qt.Key.Key_F2)
    typed_into_cell(batch, "17 October 2022")
    assert told == [(((1, 2, 3), Edits({"date": "17 October 2022"}, {})),)]


def test_from_whom_differs_by_kind_and_is_one_step(batch: BatchView) -> None:
    told = edits_of(batch)
    batch.table.choose_row(1, Column.FROM)
    QTest.keyClick(batch.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(batch.table, Qt.Key.Key_Return)
    typed_into_cell(batch, "Ada Brook")
    assert len(told) == 1
    assert [(ids, [role.value for role in edits.parties]) for ids, edits in told[0]] == [
        ((2,), ["sender"]),
        ((3,), ["publisher"]),
    ]


def test_an_edit_without_a_change_is_none(batch: BatchView) -> None:
    told = edits_of(batch)
    batch.table.choose_row(2, Column.DATE)
    QTest.keyClick(batch.table, Qt.Key.Key_Return)
    editor = batch.table.viewport().findChild(QLineEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert not told


def test_keys_of_the_list(batch: BatchView, qtbot: QtBot) -> None:
    table = batch.table
    table.choose_row(0)
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert batch.model.lines()[1].state is State.REVIEWED
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert batch.model.lines()[1].state is State.LOOK
    with qtbot.waitSignal(table.openWanted) as told:
        QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert sent(told) == [2]
    with qtbot.waitSignal(table.removeWanted) as told:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert sent(told) == [(2,)]
    menu = table.make_menu()
    assert menu is not None
    assert len(menu.actions()) >= 5
    menu.deleteLater()
    table.choose_row(3)
    assert table.make_menu() is None, "of a file that failed there is nothing to open"


def test_filter_by_state_keeps_the_line(batch: BatchView) -> None:
    batch.table.choose_row(1)
    batch.chips.choose(State.LOOK.value)
    assert batch.model.rowCount() == 2
    line = batch.table.current_line()
    assert line is not None
    assert line.document == 2
    batch.chips.choose("all")
    assert batch.table.currentIndex().row() == 1


def test_the_page_is_beside_the_line(batch: BatchView, qtbot: QtBot) -> None:
    batch.table.choose_row(2)
    qtbot.waitUntil(lambda: batch.preview.document == 3)
    batch.preview.show_text(3, "The text.")
    assert batch.preview.text.toPlainText() == "The text."
    batch.preview.show_text(1, "Another document's.")
    assert batch.preview.text.toPlainText() == "The text."
    batch.details.show_draft(draft(3))
    assert batch.details.credit.text().startswith("“Drones”")
    batch.table.choose_row(3)
    qtbot.waitUntil(lambda: batch.preview.document is None)


def test_a_field_below_is_an_edit_of_that_line(batch: BatchView, qtbot: QtBot) -> None:
    told = edits_of(batch)
    batch.table.choose_row(0)
    qtbot.waitUntil(lambda: batch.details.line is not None and batch.details.line.document == 1)
    edit = batch.details.form.edit(Field.KIND)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Report")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == [(((1,), Edits({"kind": "report"}, {})),)]


# --------------------------------------------------------------------------------------------------- the page


def test_batches_of_before_are_offered(qtbot: QtBot, look: QApplication) -> None:
    page = AddPage()
    qtbot.addWidget(page)
    page.show()
    unfinished = Batch("a", "2026-11-24T10:00:00+00:00", ("/home/ada/letters",), AddOptions(), 10, 4)
    through = Batch(
        "b", "2026-11-23T10:00:00+00:00", ("/x/1.txt", "/x/2.txt"), AddOptions(), 2, 2, ((AddStatus.ADDED, 2),)
    )
    page.start.show_batches((unfinished, through))
    first, second = page.start.rows()
    with qtbot.waitSignal(page.start.resumeWanted) as told:
        first.resume.click()
    assert sent(told) == ["a"]
    with qtbot.waitSignal(page.start.forgetWanted):
        first.forget.click()
    assert first.show_list.isHidden()
    with qtbot.waitSignal(page.start.showWanted) as told:
        second.show_list.click()
    assert sent(told) == ["b"]


def test_choices_are_given_with_the_files(qtbot: QtBot, look: QApplication) -> None:
    page = AddPage()
    qtbot.addWidget(page)
    page.set_known(KNOWN)
    wished = AddOptions(kind=Kind.LETTER, licence="CC-BY-4.0", encoding="windows-1251")
    page.options.set_options(wished)
    assert page.options.options() == wished
    page.set_known(KNOWN)
    assert page.options.options() == wished
    with qtbot.waitSignal(page.options.changed):
        page.options.encoding.setCurrentIndex(0)


def test_every_control_has_a_name(qtbot: QtBot, look: QApplication) -> None:
    page = AddPage()
    qtbot.addWidget(page)
    page.set_known(KNOWN)
    page.show()
    page.show_list(True)
    page.batch.append(results(1))
    page.batch.describe((letter(1),))
    page.batch.table.choose_row(0)
    page.show_counts(1, 2, 3)
    for view in View:
        page.show_view(view)
        for widget in page.findChildren(QLineEdit):
            if widget.isVisible():
                assert widget.accessibleName(), widget
    assert document().heading == "Title 1"
