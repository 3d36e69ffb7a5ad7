"""All results can be reached, however many: page by page, by End, and without the window getting slow or large."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Hit, Holding, SearchAnswer, SearchRequest
from gui.search import ResultsPane
from tests.gui.search.makers import MakeHit

HELD = 0.6
"""The share of the results with text; the others are cited only."""


class FakeSession(QObject):
    """Answers pages of a long list, each after the one before, as a worker would."""

    def __init__(self, pane: ResultsPane, first: Hit, total: int, page: int) -> None:
        super().__init__()
        self._pane, self._first, self.total, self._page = pane, first, total, page
        self.pages = 0
        pane.moreWanted.connect(self.answer, Qt.ConnectionType.QueuedConnection)

    def page(self, offset: int, size: int) -> SearchAnswer:
        numbers = range(offset, min(self.total, offset + size))
        hits = tuple(
            replace(
                self._first,
                document_id=number + 1,
                title=f"Document {number + 1}",
                holding=Holding.HELD if number < HELD * self.total else Holding.CITED,
            )
            for number in numbers
        )
        held = sum(number < HELD * self.total for number in range(self.total))
        return SearchAnswer(
            SearchRequest("drones", offset=offset, limit=size),
            self.total,
            0,
            True,
            1.0,
            hits,
            sections=(held, 0, self.total - held, 0),
        )

    @Slot(int)
    def answer(self, offset: int) -> None:
        self.pages += 1
        self._pane.append_answer(self.page(offset, self._page))


@pytest.fixture
def pane(qtbot: QtBot, look: QApplication) -> Iterator[ResultsPane]:
    made = ResultsPane()
    made.resize(272, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def start(pane: ResultsPane, make_hit: MakeHit, total: int, page: int) -> FakeSession:
    session = FakeSession(pane, make_hit(1, snippet="…of drones"), total, page)
    pane.show_answer(session.page(0, 20))
    pane.list_view().setFocus()
    return session


def test_end_goes_to_the_last_of_a_hundred_thousand(qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit) -> None:
    before = _peak()
    session = start(pane, make_hit, 100_000, 50)
    chosen: list[Hit] = []
    pane.hitChosen.connect(chosen.append)
    QTest.keyClick(pane.list_view(), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bool(chosen), timeout=120_000)
    assert [hit.document_id for hit in chosen] == [100_000]
    view, bar = pane.list_view(), pane.list_view().verticalScrollBar()
    assert view.model().rowCount() == 100_001  # and one heading
    assert bar.value() == bar.maximum()
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert _peak() - before < 40 << 20
    assert session.pages == 1  # what lies between is not fetched
    pane.resize(400, 700)  # rows out of sight are not measured again
    pane.grab()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert [hit.document_id for hit in chosen] == [100_000, 1]
    assert bar.value() == 0


def _peak() -> int:
    """The most memory that the process has had, in bytes; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def test_pages_come_as_somebody_scrolls(qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit) -> None:
    session = start(pane, make_hit, 300, 50)
    view, bar = pane.list_view(), pane.list_view().verticalScrollBar()

    def at_the_end() -> bool:
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        return bar.value() == bar.maximum() and view.currentIndex().row() == 300

    qtbot.waitUntil(at_the_end, timeout=20_000)
    assert session.pages == 6
    ids = [view.model().index(row, 0).data() for row in range(301)]
    assert len(set(ids)) == 301


def test_another_key_stops_the_way_to_the_end(qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit) -> None:
    session = start(pane, make_hit, 10_000, 50)
    chosen: list[Hit] = []
    pane.hitChosen.connect(chosen.append)
    QTest.keyClick(pane.list_view(), Qt.Key.Key_End)
    QTest.keyClick(pane.list_view(), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: session.pages > 0)
    assert [hit.document_id for hit in chosen] == [1]
    assert pane.list_view().verticalScrollBar().value() == 0


def test_what_is_seen_stays_where_it_is_when_rows_above_are_measured(
    qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit
) -> None:
    session = start(pane, make_hit, 5_000, 50)
    view, bar = pane.list_view(), pane.list_view().verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: session.pages > 0)
    pane.grab()
    for _ in range(40):
        row = view.indexAt(view.viewport().rect().center())
        before = view.visualRect(row).top()
        bar.setValue(bar.value() - 30)
        pane.grab()
        assert view.visualRect(row).top() == before + 30


def test_places_agree_after_another_width(pane: ResultsPane, make_hit: MakeHit) -> None:
    session = start(pane, make_hit, 3_000, 3_000)
    pane.append_answer(session.page(20, 2_980))
    view = pane.list_view()
    pane.resize(230, 700)
    pane.grab()
    for row in (0, 500, 1_500, 2_999):
        index = view.model().index(row, 0)
        view.scrollTo(index)
        rect = view.visualRect(index)
        assert view.viewport().rect().contains(rect)
        assert view.indexAt(rect.center()) == index
        pane.grab()
        below = view.model().index(row + 1, 0)
        assert view.visualRect(below).top() == view.visualRect(index).bottom() + 1
