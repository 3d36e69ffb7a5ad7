"""The bars of dates: what they show, and what dragging, keys and a double click ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import DateCount
from gui.search.date_range import dates_in, month_count, with_dates, without_dates
from gui.search.histogram import DateHistogram, make_bars
from tests.gui.search.makers import sent

YEARS = [DateCount("2018", 2), DateCount("2020", 5), DateCount("2023", 1)]
MONTHS = [DateCount(f"2022-{month:02}", month % 3) for month in range(1, 13)]


@pytest.mark.parametrize(
    ("query", "dates", "rest"),
    [
        ("drones", None, "drones"),
        ("drones date:2022", ("2022", "2022"), "drones"),
        ("date:2022-10..2022-12 drones", ("2022-10", "2022-12"), "drones"),
        ("a date:2020..2021 b", ("2020", "2021"), "a b"),
        ("(a OR b) DATE:2020..2021", ("2020", "2021"), "(a OR b)"),
        ('"date:2022" x', None, '"date:2022" x'),
        ("-date:2022 x", None, "-date:2022 x"),
        ("date:2022.. x", None, "x"),
        ("date:2022..2020", None, ""),
        ("update:2022", None, "update:2022"),
        ('date:"2022" x', ("2022", "2022"), "x"),
    ],
)
def test_dates_in_a_query(query: str, dates: tuple[str, str] | None, rest: str) -> None:
    assert dates_in(query) == dates
    assert without_dates(query) == rest


def test_dates_are_put_in_place_of_others() -> None:
    assert with_dates("drones", "2020", "2022") == "drones date:2020..2022"
    assert with_dates("", "2020", "2020") == "date:2020"
    assert with_dates("a date:2019 b", "2020", "2022") == "a date:2020..2022 b"
    assert with_dates("date:1 x date:2", "2020", "2022") == "date:2020..2022 x"
    assert dates_in(with_dates('"date:1" x', "2020", "2022")) == ("2020", "2022")
    assert month_count("2022", "2022") == 12
    assert month_count("2022-03", "2023-02") == 12


def test_years_between_have_a_bar_and_wide_spans_are_put_together() -> None:
    assert [(bar.first, bar.count) for bar in make_bars(YEARS)] == [
        ("2018", 2),
        ("2019", 0),
        ("2020", 5),
        ("2021", 0),
        ("2022", 0),
        ("2023", 1),
    ]
    wide = make_bars([DateCount("1850", 1), DateCount("1999", 2), DateCount("2023", 4)])
    assert len(wide) <= 40
    assert sum(bar.count for bar in wide) == 7
    assert (wide[0].first, wide[-1].last) == ("1850", "2024")
    assert make_bars([]) == ()
    assert len(make_bars([DateCount("0001", 1), DateCount("9999", 1)])) <= 40


@pytest.fixture
def histogram(qtbot: QtBot, look: QApplication) -> Iterator[DateHistogram]:
    made = DateHistogram()
    made.resize(176, 90)
    made.show_counts(YEARS, None)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def drag(histogram: DateHistogram, start: int, end: int) -> None:
    bars = histogram.bars_widget()
    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=histogram.place_of(start))
    QTest.mouseMove(bars, histogram.place_of(end))
    QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=histogram.place_of(end))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_dragging_either_way_asks_for_a_range(
    qtbot: QtBot, histogram: DateHistogram, direction: Qt.LayoutDirection
) -> None:
    histogram.setLayoutDirection(direction)
    for start, end in ((0, 2), (2, 0)):
        with qtbot.waitSignal(histogram.chosen) as told:
            drag(histogram, start, end)
        assert sent(told) == ["2018", "2020"]


def test_a_click_asks_for_one_bar_also_outside(qtbot: QtBot, histogram: DateHistogram) -> None:
    with qtbot.waitSignal(histogram.chosen) as told:
        QTest.mouseClick(histogram.bars_widget(), Qt.MouseButton.LeftButton, pos=histogram.place_of(2))
    assert sent(told) == ["2020", "2020"]
    with qtbot.waitSignal(histogram.chosen) as told:
        QTest.mouseClick(histogram.bars_widget(), Qt.MouseButton.LeftButton, pos=QPoint(1, 20))
    assert sent(told) == ["2018", "2018"]


def test_a_double_click_shows_all_dates(qtbot: QtBot, histogram: DateHistogram) -> None:
    histogram.show_counts(YEARS, ("2020", "2020"))
    with qtbot.waitSignal(histogram.cleared):
        QTest.mouseDClick(histogram.bars_widget(), Qt.MouseButton.LeftButton, pos=histogram.place_of(2))


def test_keys_choose_a_range(qtbot: QtBot, histogram: DateHistogram) -> None:
    bars = histogram.bars_widget()
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(histogram.chosen) as told:
        QTest.keyClick(bars, Qt.Key.Key_Return)
    assert sent(told)[0] in ("2018", "2022")
    with qtbot.waitSignal(histogram.cleared):
        QTest.keyClick(bars, Qt.Key.Key_Escape)


def test_in_words_for_a_screen_reader(histogram: DateHistogram) -> None:
    words = histogram.bars_widget().accessibleDescription()
    assert "2020: 5 results" in words
    assert "2023: 1 result" in words
    assert "2021" not in words


def test_months_and_nothing(histogram: DateHistogram) -> None:
    histogram.show_counts(MONTHS, ("2022", "2022"))
    assert len(histogram.bars()) == 12
    assert histogram.has_choice()
    histogram.grab()
    histogram.show_counts([], None)
    assert not histogram.has_choice()
    histogram.grab()
    QTest.mouseClick(histogram.bars_widget(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.keyClick(histogram.bars_widget(), Qt.Key.Key_Left)
