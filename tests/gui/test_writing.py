from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.writing import elided, isolated, mostly_right_to_left, one_line, right_to_left, shortened, tool_tip

PERSIAN = "ادعا و پاسخ: چگونه یک نامه را بخوانیم"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PERSIAN, True),
        ("…«سلام»", True),
        ("«تحویل» drones", True),
        ("  2022 سلام", True),
        ("שלום", True),
        ("2231 drones تحویل", False),
        ("S/2022/908", False),
        ("文章 سلام", False),
        ("2022", False),
        ("", False),
    ],
)
def test_direction_comes_from_the_first_strong_letter(text: str, expected: bool) -> None:
    assert right_to_left(text) is expected


def test_a_foreign_title_at_the_start_does_not_turn_a_line() -> None:
    assert not mostly_right_to_left("“ادعا و پاسخ” by the authors of this archive")
    assert mostly_right_to_left("S/2022/908، ادعا و پاسخ")


@pytest.mark.parametrize("text", ["ایران", "Iran (ایران)", "broken \u202e override"])
def test_what_could_reorder_its_neighbours_is_isolated(qapp: QApplication, text: str) -> None:
    assert isolated(text) == f"\u2068{text}\u2069"


def test_what_runs_as_the_interface_is_left_alone(qapp: QApplication) -> None:
    assert [isolated(text) for text in ("Iran", "S/2022/908", "")] == ["Iran", "S/2022/908", ""]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert isolated("ایران") == "ایران"
        assert isolated("Iran") == "\u2068Iran\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_tool_tips_are_escaped_line_by_line() -> None:
    assert tool_tip("<b>R&D</b>") == "<qt>&lt;b&gt;R&amp;D&lt;/b&gt;</qt>"
    assert tool_tip("<one>", "two") == "<qt>&lt;one&gt;<br>two</qt>"
    assert tool_tip("") == tool_tip() == ""


def test_one_line_moves_no_offset() -> None:
    assert one_line("a\r\nb\u2028c\xa0 d") == "a  b c  d"


def test_cut_at_a_word(qapp: QApplication) -> None:
    assert shortened("one two, three", 10) == "one two…"
    assert shortened("one two", 7) == "one two"
    assert shortened("x" * 20, 5) == "xxxx…"
    metrics = QFontMetrics(theme.interface_font(13))
    text = "entirely false and unrelated (S/2022/908, S/2022/771) linkage"
    for width in range(60, metrics.horizontalAdvance(text), 11):
        short = elided(text, metrics, width)
        assert metrics.horizontalAdvance(short) <= width
        kept = short.removesuffix("…")
        assert " " not in kept or text[len(kept)] in " (,", short
