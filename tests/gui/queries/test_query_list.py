"""The window of a list of queries: what is run, how the table fills and sorts, and that no cell becomes a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.errors import MachineFailed
from core.model import ClaimState, Facet, FacetValue, SearchAnswer, SearchRequest
from gui.queries import QueryListWindow
from gui.queries.model import Column, QueriesModel
from gui.queries.window import queries_of
from gui.table_text import csv_text, harmless, tabbed_text


def answer(query: str, total: int, claims: int = 0, **fields: object) -> SearchAnswer:
    facets = {Facet.CLAIMS: (FacetValue(ClaimState.ANSWERED, "", total // 2),)}
    return SearchAnswer(SearchRequest(query), total, 3, True, 1.0, (), claims, facets, **fields)  # pyright: ignore[reportArgumentType] - tests set any field


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@a", " =1", "\t=1", "\r1", "=cmd|'/c calc'!A0"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    (row,) = csv.reader(csv_text([[cell]]).splitlines()) if "\r" not in cell else [[f"'{cell}"]]
    assert row[0].startswith("'")


def test_other_cells_stay_as_they_are() -> None:
    assert [harmless(one) for one in ("a=1", "1-2", -3, None, "")] == ["a=1", "1-2", -3, "", ""]
    assert tabbed_text([["a\tb\nc", 2, None]]) == "a b c\t2\t"


def test_a_list_is_read_line_by_line() -> None:
    text = "  drones \n\nJohn  Kirby\r\ndrones\n“x” OR y\n"
    assert queries_of(text) == ["drones", "John Kirby", "“x” OR y"]
    assert queries_of('a b\n"c d"', as_phrases=True) == ['"a b"', '"c d"']


def test_the_model_fills_as_answers_come() -> None:
    model = QueriesModel()
    model.show(["drones", "dornes"])
    model.fill(0, answer("drones", 4, 7))
    model.fill(1, answer("dornes", 0, did_you_mean="drones"))
    first, second = model.rows()
    assert (first.documents, first.some, first.claims, first.answered) == (4, 3, 7, 2)
    assert second.remark == "Did you mean drones?"
    assert model.data(model.index(1, Column.FIRST)) == "Did you mean drones?"
    model.refuse(1, "The disk is full.")
    assert model.rows()[1].remark == "The disk is full."


def column(model: QAbstractItemModel, number: int) -> list[str]:
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


@pytest.fixture
def window(qtbot: QtBot, look: QApplication) -> Iterator[QueryListWindow]:
    owner = QWidget()
    made = QueryListWindow(owner)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    owner.deleteLater()


def fill(window: QueryListWindow, qtbot: QtBot) -> None:
    window.set_text("beta\nalpha\n=gamma")
    with qtbot.waitSignal(window.runWanted):
        window.run()
    for number, total in enumerate((9, 10, 2)):
        window.show_answer(number, answer("x", total))
    window.show_finished()


def test_a_run_asks_for_whole_words_and_facets(window: QueryListWindow, qtbot: QtBot) -> None:
    told: list[tuple[SearchRequest, ...]] = []
    window.runWanted.connect(told.append)
    fill(window, qtbot)
    assert [(one.query, one.limit, one.facets) for one in told[0]] == [
        ("beta ", 1, True),
        ("alpha ", 1, True),
        ("=gamma ", 1, True),
    ]


def test_columns_sort_numbers_as_numbers(window: QueryListWindow, qtbot: QtBot) -> None:
    fill(window, qtbot)
    shown = window.table().model()
    assert column(shown, Column.QUERY) == ["beta", "alpha", "=gamma"]
    window.table().sortByColumn(Column.DOCUMENTS, Qt.SortOrder.DescendingOrder)
    assert column(shown, Column.DOCUMENTS) == ["10", "9", "2"]
    window.table().sortByColumn(Column.QUERY, Qt.SortOrder.AscendingOrder)
    assert column(shown, Column.QUERY) == ["=gamma", "alpha", "beta"]


def test_enter_and_a_double_click_open_a_query(window: QueryListWindow, qtbot: QtBot) -> None:
    fill(window, qtbot)
    window.table().sortByColumn(Column.QUERY, Qt.SortOrder.AscendingOrder)
    told: list[str] = []
    window.queryChosen.connect(told.append)
    view = window.table()
    index = view.model().index(1, 0)
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == ["alpha"]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert told == ["alpha", "alpha"]


def test_the_table_as_a_file_and_on_the_clipboard(window: QueryListWindow, qtbot: QtBot, tmp_path: Path) -> None:
    fill(window, qtbot)
    path = tmp_path / "queries.csv"
    window.export(path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][0] == "Query"
    assert rows[1][:2] == ["beta", "9"]
    assert rows[3][0] == "'=gamma"
    window.copy()
    assert QApplication.clipboard().text().splitlines()[3].startswith("'=gamma\t2")
    window.export(tmp_path / "nosuch" / "queries.csv")


def test_stopping_and_failing(window: QueryListWindow, qtbot: QtBot) -> None:
    window.set_text("a\nb")
    window.run()
    window.show_refused(0, MachineFailed("The disk is full."))
    window.show_finished()
    assert window.model().rows()[0].remark == "The disk is full."
    with qtbot.waitSignal(window.stopWanted):
        window.close()
