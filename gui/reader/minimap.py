"""The strip beside the text: where hits and claims stand, and what of the text is in view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui import theme

WIDTH = 14
_STRIP = 12


@dataclass(frozen=True, slots=True)
class MapMark:
    """A mark at a *place* between 0 (the text's start) and 1, in the colour of *role*."""

    place: float
    role: str


class Minimap(QWidget):
    """A map of the document that also scrolls it: press or drag to go there. Not in the tab order: keys scroll too."""

    moved = Signal(float)
    """To which place of the text (0 to 1) the middle of the view should go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Map of the text"))
        self.setFixedWidth(WIDTH)
        self._claims: tuple[MapMark, ...] = ()
        self._hits: tuple[MapMark, ...] = ()
        self._current: float | None = None
        self._view = (0.0, 1.0)

    def show_marks(self, claims: Iterable[MapMark], hits: Iterable[MapMark]) -> None:
        """Replace all marks."""
        self._claims, self._hits = tuple(claims), tuple(hits)
        self.update()

    def show_current_hit(self, place: float | None) -> None:
        """Bring out one hit."""
        self._current = place
        self.update()

    def show_view(self, first: float, last: float) -> None:
        """What of the text is in view, as two places."""
        if (first, last) != self._view:
            self._view = (first, last)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip, one mark a row of pixels at most."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        height = self.height() - 1
        left = (WIDTH - _STRIP) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(roles.line), 1))
        painter.setBrush(QColor(roles.panel))
        painter.drawRoundedRect(QRectF(left + 0.5, 0.5, _STRIP - 1, height), 3, 3)
        box = self._box()
        painter.setPen(QPen(QColor(roles.edge), 1))
        painter.setBrush(QColor(roles.hover))
        painter.drawRoundedRect(box, 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_marks(painter, self._claims, roles, 7, 2)
        self._paint_marks(painter, self._hits, roles, WIDTH, 3)
        if self._current is not None:
            y = round(self._current * (height - 3))
            painter.fillRect(QRectF(0, y - 1, WIDTH, 4), QColor(roles.hit_now))

    def _paint_marks(
        self, painter: QPainter, marks: Sequence[MapMark], roles: theme.Colours, width: int, thick: int
    ) -> None:
        rows: dict[int, str] = {}
        for mark in marks:
            row = round(mark.place * (self.height() - 1 - thick))
            if mark.role != "plain" or row not in rows:
                rows[row] = mark.role
        for row, role in rows.items():
            across = width if role != "plain" else width - 2
            painter.fillRect(QRectF((WIDTH - across) // 2, row, across, thick), QColor(getattr(roles, role)))

    def _box(self) -> QRectF:
        height = self.height() - 1
        first, last = (part * height for part in self._view)
        size = max(16.0, last - first)
        top = min(max(0.0, (first + last - size) / 2), height - size)
        return QRectF(0.5, round(top) + 0.5, WIDTH - 1, round(size) - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the mouse is pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._move_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the text."""
        event.ignore()

    def _move_to(self, event: QMouseEvent) -> None:
        self.moved.emit(min(1.0, max(0.0, event.position().y() / max(1, self.height()))))
