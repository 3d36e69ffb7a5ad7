"""The claims panel in its look, shown and with a document open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.claims import ClaimsPane
from tests.gui.claims.samples import OPENED


@pytest.fixture
def pane(qtbot: QtBot, look: QApplication) -> ClaimsPane:
    pane = ClaimsPane()
    qtbot.addWidget(pane)
    pane.resize(388, 672)
    pane.show()
    pane.show_document(OPENED)
    return pane
