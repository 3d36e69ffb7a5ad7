"""Two or more toggles in one frame, of which one is on: Documents 4 | Claims 7."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from gui import theme
from gui.parts import paint_frame


class _Segment(QAbstractButton):
    def __init__(self, parent: QWidget, *, first: bool, last: bool) -> None:
        super().__init__(parent)
        self._first, self._last = first, last
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def width_of(self, text: str) -> int:
        """How wide the segment is with *text*: as wide as in bold, so that it does not move when it is chosen."""
        return QFontMetrics(theme.interface_font(12, bold=True)).horizontalAdvance(text) + 16

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(self.text()), theme.SMALL_CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = roles.base
        if self.isChecked():
            ground = roles.accent
        elif self.underMouse():
            ground = roles.hover
        outline = self._outline()
        painter.setPen(QPen(QColor(roles.accent if self.isChecked() else roles.edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawPath(outline)
        if self.hasFocus():
            paint_frame(painter, self.rect(), roles.text if self.isChecked() else roles.accent, theme.CONTROL_RADIUS)
        painter.setFont(theme.interface_font(12, bold=self.isChecked()))
        painter.setPen(QColor(roles.highlighted_text if self.isChecked() else roles.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _outline(self) -> QPainterPath:
        """A box that is rounded at the ends of the row only; neighbours share a line."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left_end, right_end = (self._last, self._first) if mirrored else (self._first, self._last)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = theme.CONTROL_RADIUS
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, radius, radius)
        if not left_end:
            path.addRect(QRectF(box.left(), box.top(), 2 * radius, box.height()))
        if not right_end:
            path.addRect(QRectF(box.right() - 2 * radius, box.top(), 2 * radius, box.height()))
        return path.simplified()


class SegmentedControl(QWidget):
    """A row of toggles of which exactly one is on.

    Signals:
        chosen: the person chose the segment with this index.
    """

    chosen = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments = [_Segment(self, first=i == 0, last=i == count - 1) for i in range(count)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, segment in enumerate(self._segments):
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self._segments[0].setChecked(True)
        self._group.idToggled.connect(self._toggled)

    def segment(self, index: int) -> QAbstractButton:
        """The toggle at *index*."""
        return self._segments[index]

    def set_text(self, index: int, text: str, accessible: str) -> None:
        """What the segment shows, and what a screen reader says of it."""
        segment = self._segments[index]
        segment.setText(text)
        segment.setAccessibleName(accessible)
        segment.updateGeometry()

    def width_with(self, texts: list[str]) -> int:
        """How wide the row would be with these texts, in px."""
        return sum(segment.width_of(text) for segment, text in zip(self._segments, texts, strict=True))

    def choose(self, index: int) -> None:
        """Turn a segment on without a signal."""
        blocked = self._group.blockSignals(True)
        self._segments[index].setChecked(True)
        self._group.blockSignals(blocked)

    def current(self) -> int:
        """The index of the segment that is on."""
        return self._group.checkedId()

    def _toggled(self, index: int, on: bool) -> None:
        if on:
            self.chosen.emit(index)
