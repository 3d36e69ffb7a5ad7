"""What to beware of before something is handed on: a sentence a line, on the ground of warnings."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import theme
from gui.parts import label

MOST_SHOWN = 6
"""More sentences than these are counted: each is about many documents, and nobody reads a page of them."""


class Notes(QWidget):
    """Shown where there is something to beware of; else it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label(font=theme.interface_font(12.5), wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self._words)
        self.hide()

    def show_notes(self, sentences: Iterable[str]) -> None:
        """Show these sentences."""
        told = list(sentences)
        shown = told[:MOST_SHOWN]
        if len(told) > len(shown):
            shown.append(self.tr("And %Ln more.", "", len(told) - len(shown)))
        self._words.setText("\n".join(shown))
        self.setAccessibleName(" ".join(shown))
        self.setVisible(bool(told))

    def text(self) -> str:
        """What is shown."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the edge of warnings."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(roles.warn), 1))
        painter.setBrush(QColor(roles.warn_tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
