"""A long text that is begun far from its start: what stands before is laid out after the first paint."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reader.geometry import line_top
from gui.reader.text_page import TextPage

PARAGRAPH = "The harbour board said on Monday that the tower light is safe, and nobody answered. " * 6
TEXT = "\n\n".join(f"{number} {PARAGRAPH}" for number in range(500))
FAR = TEXT.index("450 The harbour")


@pytest.fixture
def page(qtbot: QtBot) -> TextPage:
    page = TextPage()
    page.resize(530, 600)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def _read(page: TextPage) -> None:
    """In the test itself, for what was painted before it began is no first paint."""
    page.set_text(TEXT, (), (), keep=False)


def _hidden(page: TextPage) -> int:
    block, found = page.document().firstBlock(), 0
    while block.isValid():
        found += not block.isVisible()
        block = block.next()
    return found


def _settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def test_the_place_is_in_view_at_once_and_stays_there(page: TextPage) -> None:
    _read(page)
    page.set_caret(FAR)
    page.scroll_to(FAR)
    assert _hidden(page) > 300
    assert page.is_in_view(FAR)
    before = line_top(page.document(), FAR) - page.verticalScrollBar().value()
    _settle()
    assert _hidden(page) == 0
    assert page.is_in_view(FAR)
    assert abs(line_top(page.document(), FAR) - page.verticalScrollBar().value() - before) <= 1
    assert page.textCursor().position() == FAR
    page.verticalScrollBar().setValue(0)
    assert page.first_unit() == 0


def test_going_back_before_all_is_laid_out_lays_it_out(page: TextPage) -> None:
    _read(page)
    page.set_caret(FAR)
    page.scroll_to(FAR)
    near = TEXT.index("3 The harbour")
    page.scroll_to(near)
    assert _hidden(page) == 0
    assert page.is_in_view(near)


def test_a_place_that_is_near_hides_nothing(page: TextPage) -> None:
    _read(page)
    page.set_caret(2_000)
    assert _hidden(page) == 0


def test_a_text_that_was_read_already_hides_nothing(page: TextPage) -> None:
    _read(page)
    _settle()
    page.grab()
    page.set_caret(FAR)
    assert _hidden(page) == 0


def test_the_end_of_a_text_that_was_read_is_reached_at_once(page: TextPage) -> None:
    _read(page)
    page.grab()
    end = len(TEXT) - 400
    page.scroll_to(end)
    assert page.is_in_view(end, lowest=1)
    _settle()
    assert page.is_in_view(end, lowest=1)
