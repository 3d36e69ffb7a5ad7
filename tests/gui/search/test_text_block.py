from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QPainter, QPixmap, QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from gui import theme
from gui.search.text_block import TextBlock
from gui.writing import ELLIPSIS

PERSIAN = "ادعا و پاسخ: چگونه یک نامه را بخوانیم"
CHINESE = "伊朗驻联合国大使致安全理事会主席的信，关于无人机的供应以及第二二三一号决议的解释与适用问题"


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    theme.load_fonts()


def block(text: str, width: float = 220, lines: int = 2, marks: tuple[tuple[int, int], ...] = ()) -> TextBlock:
    return TextBlock(text, theme.interface_font(13), width, lines, 18, marks=marks)


def test_short_text_is_one_line_and_whole() -> None:
    shown = block("Letter")
    assert (shown.line_count, shown.height, shown.text, shown.elided) == (1, 18, "Letter", False)


@pytest.mark.parametrize("text", ["word " * 80, "x" * 400, CHINESE * 3, PERSIAN * 6, "a\U0001f6f0b " * 90])
def test_long_text_is_cut_to_its_lines_and_fits(text: str) -> None:
    shown = block(text)
    assert shown.elided
    assert shown.line_count == 2
    assert shown.text.endswith(ELLIPSIS)
    assert text.startswith(shown.text.removesuffix(ELLIPSIS))
    assert shown.natural_width <= 220


def test_cut_is_at_a_word() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve"
    kept = block(text, 120, 2).text.removesuffix(ELLIPSIS)
    assert text.startswith(kept + " ")


def test_very_long_text_is_not_shaped_to_its_end() -> None:
    assert len(block("drones " * 200_000).text) < 600


def test_mark_covers_its_words_behind_characters_of_two_units() -> None:
    plain, shifted = "ab drones", "\U0001d504\U0001d505 drones"
    (first,) = block(plain, marks=((3, 9),)).mark_rects()
    (second,) = block(shifted, marks=((3, 9),)).mark_rects()
    assert abs(first.width() - second.width()) < 1.5
    assert second.left() > 0


def test_mark_that_breaks_over_lines_has_a_part_on_each() -> None:
    text = "provision of unmanned aerial vehicles to Russia"
    rects = block(text, 110, 3, ((0, len(text)),)).mark_rects()
    assert len(rects) == block(text, 110, 3).line_count
    assert len({rect.top() for rect in rects}) == len(rects)


def test_mark_behind_the_cut_is_not_shown() -> None:
    text = "word " * 100 + "drones"
    assert block(text, marks=((500, 506),)).mark_rects() == ()


def test_mark_in_persian_stands_where_the_word_is() -> None:
    start = PERSIAN.index("نامه")
    (rect,) = block(PERSIAN, 600, 1, ((start, start + 4),)).mark_rects()
    (first,) = block(PERSIAN, 600, 1, ((0, 4),)).mark_rects()
    assert rect.right() < first.left()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.integers(20, 400), st.integers(1, 3), st.integers(0, 300), st.integers(0, 300))
def test_any_text_is_laid_out(text: str, width: int, lines: int, start: int, end: int) -> None:
    shown = block(text, width, lines, ((min(start, end), max(start, end)),))
    assert shown.line_count <= lines
    assert all(rect.height() == 20 for rect in shown.mark_rects())


def test_painting_leaves_no_warning(qtbot: QtBot) -> None:
    pixmap = QPixmap(240, 60)
    painter = QPainter(pixmap)
    block(PERSIAN, marks=((0, 4),)).paint(painter, 4, 4, "#000000", "#ffe382")
    painter.end()
    assert pixmap.toImage().pixelColor(1, 1).isValid()


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="ab cdefgh ijk\u0646\u0627\u4e00\U0001f6f0", max_size=200), st.integers(30, 400))
def test_lines_told_from_widths_are_those_laid_out(text: str, width: int) -> None:
    layout = QTextLayout(text, theme.interface_font(13))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = 0
    while lines < 3 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines += 1
    layout.endLayout()
    assert block(text, width, 3).line_count == lines


@pytest.mark.parametrize(("text", "left"), [("سلام", False), ("drones", True)])
def test_lines_begin_at_the_side_of_their_script(text: str, left: bool) -> None:
    (rect,) = block(text, 220, 1, ((0, len(text)),)).mark_rects()
    assert (rect.left() < 5) is left
    assert (rect.right() > 215) is not left
