"""A reader with the bundled faces, at the size it has in a window of 1366 px."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from gui import theme
from gui.reader import ReaderPane


@pytest.fixture
def make_reader(qtbot: QtBot) -> Callable[[], ReaderPane]:
    """Makes shown readers in the light look."""

    def make() -> ReaderPane:
        theme.load_fonts()
        pane = ReaderPane()
        pane.setPalette(theme.make_palette(theme.LIGHT))
        qtbot.addWidget(pane)
        pane.resize(530, 672)
        with qtbot.waitExposed(pane):
            pane.show()
        return pane

    return make


@pytest.fixture
def reader(make_reader: Callable[[], ReaderPane]) -> ReaderPane:
    """One shown reader."""
    return make_reader()
