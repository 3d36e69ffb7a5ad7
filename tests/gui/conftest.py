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
    theme.load_fonts()
    font = QFont(theme.SERIF_FAMILIES[0])  # a bundled face: widths are the same on every machine
    font.setPixelSize(13)
    qapp.setFont(font)
    theme.apply(qapp, dark=False)
    yield qapp
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])
