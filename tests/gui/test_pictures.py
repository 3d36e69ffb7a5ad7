"""Pages as pictures: asked for as they come into view, at the size of the view, with the quotation boxed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import PagePicture
from gui.pictures import MOST_KEPT, PagesView, page_of
from tests.gui.add.makers import told_by
from tests.gui.reader.makers import sent


def picture(
    page: int, width: int, *boxes: tuple[int, int, int, int], pages: int = 40, shape: float = 1.5
) -> PagePicture:
    height = round(width * shape)
    return PagePicture(page, pages, width, height, b"\xff" * (3 * width * height), boxes)


@pytest.fixture
def view(qtbot: QtBot, look: QApplication) -> PagesView:
    made = PagesView()
    qtbot.addWidget(made)
    made.resize(424, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_only_pages_in_view_and_the_next_are_asked_for(view: PagesView, qtbot: QtBot) -> None:
    asked = told_by(view.pageWanted)
    view.show_pages(40)
    qtbot.waitUntil(lambda: len(asked) >= 3)
    assert [page for page, _, _ in asked] == [0, 1, 2]
    assert {width for _, width, _ in asked} == {view.viewport().width() - 24}
    view.go_to(30)
    qtbot.waitUntil(lambda: any(page == 30 for page, _, _ in asked))
    assert not {page for page, _, _ in asked} & set(range(4, 29))


def test_a_page_is_not_asked_for_twice(view: PagesView, qtbot: QtBot) -> None:
    asked = told_by(view.pageWanted)
    view.show_pages(1)
    qtbot.waitUntil(lambda: bool(asked))
    view.resize(view.width(), 580)
    qtbot.wait(1)
    page, width, span = asked[0]
    view.show_picture(picture(0, 400, pages=1), width, span)
    view.resize(view.width(), 600)
    qtbot.wait(1)
    assert len(asked) == 1
    view.zoom_by(1)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1][1] > width
    assert page == 0


def test_a_quotation_is_boxed_and_brought_into_view(view: PagesView, qtbot: QtBot) -> None:
    view.show_pages(40)
    asked = told_by(view.pageWanted)
    view.show_span(20, (5, 9))
    qtbot.waitUntil(lambda: any(page == 20 and span == (5, 9) for page, _, span in asked))
    assert view.page == 20
    before = view.verticalScrollBar().value()
    wanted = next(width for page, width, _ in asked if page == 20)
    view.show_picture(picture(20, 400, (10, 500, 80, 12)), wanted, (5, 9))
    assert view.verticalScrollBar().value() > before
    assert view.page == 20


def test_pictures_of_what_was_open_before_are_left_out(view: PagesView) -> None:
    view.show_pages(2)
    view.show_picture(picture(7, 400), 400, None)
    view.show_pages(0)
    view.show_picture(picture(0, 400), 400, None)
    assert view.grab().toImage().pixelColor(200, 200) != Qt.GlobalColor.white


def test_no_more_pictures_are_kept_than_fit(view: PagesView) -> None:
    view.show_pages(40)
    for page in range(40):
        view.show_picture(picture(page, 40), 400, None)
    kept = sum(not view.needs(page) for page in range(40))
    assert kept <= MOST_KEPT


def test_a_page_that_cant_be_drawn_says_why(view: PagesView, qtbot: QtBot) -> None:
    asked = told_by(view.pageWanted)
    view.show_pages(1)
    qtbot.waitUntil(lambda: bool(asked))
    view.show_refused(0, "The page is broken.")
    view.resize(view.width(), 500)
    qtbot.wait(1)
    assert len(asked) == 1


def test_keys_turn_pages_and_change_the_size(view: PagesView, qtbot: QtBot) -> None:
    view.show_pages(40)
    view.setFocus()
    with qtbot.waitSignal(view.pageChanged):
        QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 39
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    with qtbot.waitSignal(view.zoomChanged) as told:
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert sent(told) == [1.25]
    view.zoom_usual()
    assert view.zoom == 1.0


def test_pages_are_counted_by_form_feeds() -> None:
    text = "one\ftwo\fthree"
    assert [page_of(text, place) for place in (0, 4, 8, 9)] == [0, 1, 2, 2]
