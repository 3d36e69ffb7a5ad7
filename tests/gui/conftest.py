"""The application in its look, for the tests that see colours and sizes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from gui import theme


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """The light look, with a font that does not depend on the machine's settings; what was there before comes back."""
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    font = QFont(qapp.font())
    font.setPixelSize(13)
    qapp.setFont(font)
    theme.load_fonts()
    theme.apply(qapp, dark=False)
    yield qapp
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])
