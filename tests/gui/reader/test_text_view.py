from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.model import ClaimState, OpenedDocument
from gui import theme
from gui.reader import ReaderPane
from gui.reader.geometry import VisibleLine
from gui.reader.text_view import TextView

from .makers import ENGLISH, PERSIAN, brief, claim, english, opened, persian, reference, sent, span


def all_lines(view: TextView) -> list[VisibleLine]:
    return view.visible_lines(0, view.viewport().height())


def middle_of(view: TextView, words: str, text: str = ENGLISH) -> QPoint:
    """The middle of the first character of *words* in the view."""
    place = span(text, words)
    start = view.offsets.units(place.start)
    line = next(line for line in all_lines(view) if line.start <= start < line.end)
    left, right = line.pieces(start, start + 1)[0]
    return QPoint(round((left + right) / 2), round(line.baseline - 5))


def colours_of(image: QImage, rect: QRect) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    }


def under(view: TextView, words: str, text: str = ENGLISH) -> QRect:
    """Where the line under *words* is painted."""
    at = middle_of(view, words, text)
    return QRect(at.x() - 2, at.y() + 5 + 3, 5, 8)


def move_mouse(widget: QWidget, to: QPoint) -> None:
    at = QPointF(to)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


# ------------------------------------------------------------------------------------------------------ claims


def test_a_click_in_a_claim_activates_it(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    view = reader.text
    with qtbot.waitSignal(reader.claimActivated) as caught:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, "were sent"))
    assert sent(caught) == [1]
    assert view.open_claim == 1


def test_a_click_in_an_open_claim_activates_its_part(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    view = reader.text
    view.select_claim(1, scroll=False)
    with qtbot.waitSignal(reader.claimActivated) as caught:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, "drones"))
    assert sent(caught) == [2]


def test_a_click_beside_claims_activates_none(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    with qtbot.assertNotEmitted(reader.claimActivated):
        QTest.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(reader.text, "Officials"))


def test_a_click_on_the_sign_activates_its_claim(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    view = reader.text
    places = {place.sign.claim_id: place.rect for place in view.sign_places(all_lines(view))}
    with qtbot.waitSignal(reader.claimActivated) as caught:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places[1].center().toPoint())
    assert sent(caught) == [1]


def test_the_caret_activates_the_claim_it_moves_into(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    view = reader.text
    view.set_caret(view.offsets.units(span(ENGLISH, "drones were").start) - 1)
    with qtbot.waitSignal(reader.claimActivated) as caught:
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert sent(caught) == [1]
    with qtbot.assertNotEmitted(reader.claimActivated):
        QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.open_claim == 1


def test_an_echo_of_an_activated_claim_does_not_scroll(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    view = reader.text
    view.verticalScrollBar().setValue(30)
    reader.claimActivated.connect(reader.select_claim)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, "the claim that"))
    assert view.open_claim == 3
    assert view.verticalScrollBar().value() == 30


def test_a_selected_claim_comes_to_a_third_of_the_view(reader: ReaderPane) -> None:
    text = "Words before it. " * 200 + "Here is a claim. " + "Words behind it. " * 200
    reader.show_document(opened(text, (claim(1, span(text, "Here is a claim")),)))
    reader.select_claim(1)
    view = reader.text
    y = middle_of(view, "Here is a claim", text).y()
    assert abs(y - view.viewport().height() / 3) < 26


def test_a_claim_may_be_selected_before_the_reader_is_shown(qtbot: QtBot) -> None:
    pane = ReaderPane()
    qtbot.addWidget(pane)
    pane.resize(530, 672)
    pane.show_document(english())
    pane.select_claim(5)
    with qtbot.waitExposed(pane):
        pane.show()
    start = pane.text.offsets.units(span(ENGLISH, "a last claim").start)
    assert pane.text.first_unit() < start < pane.text.last_unit()


def test_the_tool_tip_names_speaker_and_state(reader: ReaderPane) -> None:
    reader.show_document(english())
    view = reader.text
    assert view.tip_at(QPointF(middle_of(view, "were sent"))) == "Amir Saeid Iravani: 1 answer"
    assert view.tip_at(QPointF(middle_of(view, "S/2022/908"))) == "S/2022/908"
    assert view.tip_at(QPointF(middle_of(view, "Officials"))) == ""


def test_the_pointer_shows_what_can_be_clicked(reader: ReaderPane) -> None:
    reader.show_document(english())
    view = reader.text
    for words, shape in (
        ("were sent", Qt.CursorShape.PointingHandCursor),
        ("S/2022/908", Qt.CursorShape.PointingHandCursor),
        ("Officials", Qt.CursorShape.IBeamCursor),
    ):
        move_mouse(view.viewport(), middle_of(view, words))
        assert view.viewport().cursor().shape() == shape


# -------------------------------------------------------------------------------------------------- references


def test_a_click_on_a_reference_follows_it(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    with qtbot.waitSignal(reader.referenceActivated) as caught:
        QTest.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(reader.text, "S/2022/908"))
    assert sent(caught) == [3]


def test_enter_on_a_reference_follows_it(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    reader.text.set_caret(reader.text.offsets.units(span(ENGLISH, "2022/908").start))
    with qtbot.waitSignal(reader.referenceActivated) as caught:
        QTest.keyClick(reader.text, Qt.Key.Key_Return)
    assert sent(caught) == [3]


def test_a_reference_to_nothing_known_is_plain_text(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(opened(references=(reference(ENGLISH, "S/2022/908", None),)))
    with qtbot.assertNotEmitted(reader.referenceActivated):
        QTest.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(reader.text, "S/2022/908"))


# -------------------------------------------------------------------------------------------------------- hits


def test_hits_are_stepped_through_in_a_circle(reader: ReaderPane) -> None:
    reader.show_document(english())
    said = [reader.header.hit_label.text()]
    for step in (reader.next_hit, reader.next_hit, reader.next_hit, reader.previous_hit, reader.previous_hit):
        step()
        said.append(reader.header.hit_label.text())
    assert said == [f"Hit {number} of 3" for number in (1, 2, 3, 1, 3, 2)]


def test_a_far_hit_comes_into_view(reader: ReaderPane) -> None:
    reader.show_document(english())
    reader.previous_hit()
    start = reader.text.offsets.units(ENGLISH.rindex("drones"))
    assert reader.text.first_unit() <= start < reader.text.last_unit()


def test_a_document_opens_at_its_first_hit(reader: ReaderPane, qtbot: QtBot) -> None:
    place = span(ENGLISH, "At the end")
    reader.show_document(opened(hits=("At the end",)))
    qtbot.waitUntil(lambda: reader.text.viewport().height() < 640)
    start = reader.text.offsets.units(place.start)
    assert reader.text.first_unit() < start < reader.text.last_unit()


def test_a_hit_in_the_selected_claim_becomes_the_current_one(reader: ReaderPane) -> None:
    reader.show_document(english())
    reader.select_claim(3)
    assert reader.header.hit_label.text() == "Hit 2 of 3"


def test_without_hits_there_are_no_hit_buttons(reader: ReaderPane) -> None:
    reader.show_document(opened())
    reader.next_hit()
    reader.previous_hit()
    assert not reader.header.hit_label.isVisible()


# ----------------------------------------------------------------------------------------------------- painting


def test_lines_fills_and_boxes_are_painted(reader: ReaderPane) -> None:
    reader.show_document(english())
    view = reader.text
    image = view.viewport().grab().toImage()
    assert theme.LIGHT.answer in colours_of(image, under(view, "were sent"))
    assert theme.LIGHT.answer not in colours_of(image, under(view, "Officials"))
    ground = QRect(middle_of(view, "drones") - QPoint(5, 8), middle_of(view, "drones") + QPoint(5, 3))
    assert theme.LIGHT.hit_now in colours_of(image, ground)
    second = QRect(middle_of(view, "drones were sent at") - QPoint(5, 8), middle_of(view, "drones were sent at"))
    assert theme.LIGHT.hit in colours_of(image, second)
    assert theme.LIGHT.selected not in colours_of(image, view.viewport().rect())
    view.select_claim(1, scroll=False)
    image = view.viewport().grab().toImage()
    assert {theme.LIGHT.selected, theme.LIGHT.answer_tint} <= colours_of(image, view.viewport().rect())


def test_colours_follow_the_palette(reader: ReaderPane) -> None:
    reader.show_document(english())
    view = reader.text
    view.verticalScrollBar().setValue(40)
    top = view.first_unit()
    reader.setPalette(theme.make_palette(theme.DARK))
    image = view.viewport().grab().toImage()
    colours = colours_of(image, view.viewport().rect())
    assert {theme.DARK.paper, theme.DARK.hit, theme.DARK.answer} <= colours
    assert not {theme.LIGHT.paper, theme.LIGHT.hit, theme.LIGHT.answer} & colours
    assert view.first_unit() == top
    assert QColor(theme.DARK.paper) == reader.grab().toImage().pixelColor(2, reader.height() - 2)


def test_the_face_survives_a_change_of_the_style_sheet(look: QApplication, reader: ReaderPane) -> None:
    reader.show_document(english())
    before = [line.end for line in all_lines(reader.text)]
    theme.apply(look, dark=True)
    assert [line.end for line in all_lines(reader.text)] == before


def test_changing_the_width_and_back_leaves_the_view_where_it_was(reader: ReaderPane) -> None:
    reader.show_document(english())
    view = reader.text
    for value in (0, 333):
        view.verticalScrollBar().setValue(value)
        for width in (600, 480, 900, 510, 530):
            reader.resize(width, 672)
        assert view.verticalScrollBar().value() == pytest.approx(value, abs=2)


@pytest.mark.parametrize(("make", "on_the_right"), [(english, False), (persian, True)])
def test_the_gutter_is_on_the_side_where_lines_begin(
    reader: ReaderPane, make: Callable[[], OpenedDocument], on_the_right: bool
) -> None:
    reader.show_document(make())
    view = reader.text
    place = view.sign_places(all_lines(view))[0].rect
    assert (place.center().x() > view.viewport().width() / 2) is on_the_right
    assert view.rtl is on_the_right


# --------------------------------------------------------------------------------------- geometry and directions


def test_every_character_is_found_where_it_stands(reader: ReaderPane) -> None:
    reader.show_document(persian())
    view = reader.text
    checked = 0
    for line in all_lines(view):
        for unit in range(line.start, line.end):
            pieces = line.pieces(unit, unit + 1)
            if len(pieces) != 1 or pieces[0][1] - pieces[0][0] < 2 or PERSIAN[unit] in "هٔ":
                continue
            assert line.character_at(sum(pieces[0]) / 2) == unit, PERSIAN[unit]
            checked += 1
    assert checked > 60


def test_a_span_across_directions_is_marked_without_gaps_or_more(reader: ReaderPane) -> None:
    reader.show_document(persian())
    view = reader.text
    place = span(PERSIAN, "قطعنامهٔ ۲۲۳۱ است")
    line = next(line for line in all_lines(view) if line.start <= place.start and place.end <= line.end)
    pieces = line.pieces(place.start, place.end)
    assert len(pieces) == 1
    word = line.pieces(place.start, place.start + 8)
    number = line.pieces(place.end - 8, place.end - 4)
    assert number[0][1] <= word[0][0] + 6
    assert pieces[0][0] <= number[0][0]


def test_pieces_leave_out_white_space_at_the_end_of_a_line(reader: ReaderPane) -> None:
    reader.show_document(opened())
    line = all_lines(reader.text)[0]
    assert ENGLISH[line.end - 2] == " "  # one less: the satellite takes two units
    whole = line.pieces(line.start, line.end)
    assert whole[0] == pytest.approx(line.pieces(line.start, line.end - 1)[0], abs=1.01)


# ------------------------------------------------------------------------------------------------- copy and type


def test_the_stored_text_is_copied(reader: ReaderPane, qtbot: QtBot) -> None:
    text = "First 🛰.\xa0 Second\n\nthird."
    reader.show_document(opened(text))
    reader.text.selectAll()
    QTest.keyClick(reader.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text
    reader.text.copy_with_credit()
    assert QGuiApplication.clipboard().text() == text + "\n\nThe credit line."


def test_another_size_keeps_the_line_at_the_top(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    view = reader.text
    view.scroll_to(view.offsets.units(len(ENGLISH) // 2), 0)
    top = view.first_unit()
    with qtbot.waitSignal(reader.typographyChanged) as caught:
        reader.text_larger()
    assert sent(caught) == [1, True]
    first, second = view.visible_lines(4, 40)[:2]
    assert first.start <= top < second.end
    reader.set_serif(False)
    reader.text_normal()
    assert (view.typography.step, view.typography.serif) == (0, False)


@pytest.mark.parametrize("width", [416, 530, 888, 1400])
def test_lines_are_of_a_readable_length(reader: ReaderPane, qtbot: QtBot, width: int) -> None:
    reader.resize(width, 672)
    reader.show_document(english())
    lines = [line for line in all_lines(reader.text) if line.end - line.start > 40]
    lengths = [line.end - line.start - 1 for line in lines[:-1]]  # without the space at the end
    assert max(lengths) <= 80
    assert sum(lengths) / len(lengths) <= 75


def test_showing_the_same_document_again_changes_only_its_marks(reader: ReaderPane) -> None:
    before = english()
    reader.show_document(before)
    view = reader.text
    view.select_claim(1)
    view.scroll_to(view.offsets.units(len(ENGLISH) // 2), 0)
    top, kept = view.first_unit(), view.document()
    after = opened(ENGLISH, (claim(1, span(ENGLISH, "drones were sent"), state=ClaimState.RETRACTED),))
    reader.show_document(after)
    assert view.first_unit() == top
    assert view.open_claim == 1
    assert view.document() is not kept  # the reference is gone, so the text is set anew
    assert view.tip_at(QPointF(0, 0)) == ""


def test_the_map_goes_where_it_is_pressed(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    view = reader.text
    strip = view.minimap
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() - 1))
    assert view.last_unit() >= view.document().characterCount() - 2
    reader.show_document(persian())
    assert not strip.isVisible()


def test_the_title_is_the_accessible_name(reader: ReaderPane) -> None:
    reader.show_document(english())
    assert reader.text.accessibleName() == "Drones and letters"
    assert brief().heading == "S/2022/908"
