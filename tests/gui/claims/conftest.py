"""The claims panel in its look, shown and with a document open."""

from __future__ import annotations

import os

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.claims import ClaimsPane
from tests.gui.claims.samples import OPENED

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def look(qapp: QApplication) -> QApplication:
    """The application in the light look, with a font that does not depend on the machine's settings."""
    font = QFont(qapp.font())
    font.setPixelSize(13)
    qapp.setFont(font)
    theme.load_fonts()
    theme.apply(qapp, dark=False)
    return qapp


@pytest.fixture
def pane(qtbot: QtBot, look: QApplication) -> ClaimsPane:
    pane = ClaimsPane()
    qtbot.addWidget(pane)
    pane.resize(388, 672)
    pane.show()
    pane.show_document(OPENED)
    return pane
