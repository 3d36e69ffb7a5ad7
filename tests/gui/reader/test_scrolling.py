from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from gui.reader.scrolling import Glide, wants_motion


@pytest.fixture
def bar(qtbot: QtBot) -> QScrollBar:
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 1000)
    return bar


def test_a_glide_arrives(bar: QScrollBar, qtbot: QtBot) -> None:
    glide = Glide(bar)
    with qtbot.waitSignal(glide.finished):
        glide.to(600, animated=True)
    assert bar.value() == 600


def test_without_motion_it_is_there_at_once(bar: QScrollBar) -> None:
    assert not wants_motion(bar)  # nobody watches an offscreen window
    Glide(bar).to(600, animated=False)
    assert bar.value() == 600


def test_a_glide_ends_where_the_text_ends(bar: QScrollBar, qtbot: QtBot) -> None:
    glide = Glide(bar)
    with qtbot.waitSignal(glide.finished):
        glide.to(5000, animated=True)
    assert bar.value() == 1000
