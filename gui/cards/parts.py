"""The small widgets a card is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from gui import theme
from gui.cards.typeset import Face, Lines, Run
from gui.parts import paint_focus

INDENT = 6
"""By how much the hover of a row reaches beyond the card's text, px on either side."""
LEAST_WIDTH = 40
BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Reasons of a change of focus on which nothing may move."""


def flowing() -> QSizePolicy:
    """The policy of what is as high as its width asks for; *Fixed* would hold it at its hint's height."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


class TextBlock(QLabel):
    """A paragraph of runs. A ``QLabel``, so that it is static text to a screen reader; painted by :class:`Lines`."""

    def __init__(
        self,
        runs: Sequence[Run],
        face: Face,
        *,
        limit: int = 0,
        leading: bool = False,
        indent: int = 0,
        spoken: str = "",
        keep: str = "",
    ) -> None:
        super().__init__()
        self.lines = Lines(runs, face, limit=limit, leading=leading, keep=keep)
        self._indent = indent
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(spoken or self.lines.text)
        self.setSizePolicy(flowing())

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Show other words."""
        self.lines = Lines(runs, self.lines.face, limit=self.lines.limit, leading=self.lines.leading)
        self.setText(self.lines.text)
        self.updateGeometry()
        self.update()

    def set_face(self, face: Face) -> None:
        """Set in another face; takes effect with the next words."""
        self.lines.face = face

    def set_limit(self, limit: int) -> None:
        """Show at most *limit* lines, 0 for all."""
        self.lines.limit = limit
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.lines.height(max(1, width - 2 * self._indent))

    def sizeHint(self) -> QSize:
        width = int(self.lines.natural_width()) + 2 + 2 * self._indent
        return QSize(width, round(self.lines.pitch))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST_WIDTH, self.sizeHint().width()), round(self.lines.pitch))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect().adjusted(self._indent, 0, -self._indent, 0))
        area.translate(0, max(0, (self.height() - self.lines.height(area.width())) // 2))
        self.lines.paint(painter, area, self.palette(), self.layoutDirection())
        painter.end()


class Glyph(QWidget):
    """An icon that only accompanies text: nothing to a screen reader."""

    def __init__(self, name: str, role: str, size: int = 12, *, top: int = -1) -> None:
        """*top*: how far it is from the top of its line, px; in the middle when negative."""
        super().__init__()
        self._name, self._role, self._size, self._top = name, role, size, top
        self.setFixedWidth(size)
        self.setMinimumHeight(size + max(0, top))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = self._top if self._top >= 0 else (self.height() - self._size) // 2
        theme.draw_icon(painter, self._name, getattr(theme.colours(self.palette()), self._role), 0, top, self._size)
        painter.end()


class CardButton(QAbstractButton):
    """Something in the open card that can be followed: a row, a hop, a link.

    Enter and Space follow, Up and Down ask the card to move on (:attr:`stepped`), Escape leaves (:attr:`left`).
    :attr:`reached`: the focus came by key, so it should be in view. (Under a mouse nothing may move: the button's
    release would miss.)
    """

    stepped = Signal(int)
    left = Signal()
    reached = Signal()

    def __init__(self, name: str, tip: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def lit(self) -> bool:
        """Whether it is under the mouse."""
        return self.underMouse() and self.isEnabled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        if event.reason() not in BY_MOUSE:
            self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paint_focus(self, painter: QPainter, area: QRect) -> None:
        """The look's focus: 2 px inside."""
        if self.hasFocus():
            paint_focus(painter, area, theme.colours(self.palette()))


class CardLink(CardButton):
    """A word or two that lead somewhere."""

    def __init__(self, text: str, face: Face, *, name: str = "", tip: str = "", role: str = "accent") -> None:
        super().__init__(name or text, tip)
        self._lines = Lines([Run(text, role)], face, limit=1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(int(self._lines.natural_width()) + 2 + 2 * INDENT, self._lines.height(10_000) + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.rect()
        inner = QRectF(area.adjusted(INDENT, 3, -INDENT, -3))
        self._lines.paint(painter, inner, self.palette())
        if self.lit:
            y = inner.top() + self._lines.first_baseline(inner.width()) + 2
            end = inner.left() + min(inner.width(), self._lines.natural_width())
            painter.setPen(QPen(QColor(theme.colours(self.palette()).accent), 1))
            painter.drawLine(int(inner.left()), int(y), int(end), int(y))
        self.paint_focus(painter, area)
        painter.end()


def line(*widgets: QWidget, spacing: int = 8, left: int = INDENT) -> QWidget:
    """Widgets side by side, from the leading edge of the card's text."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(left, 0, INDENT, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, TextBlock) and widget is not widgets[-1] else 0)
    if len(widgets) == 1 or isinstance(widgets[0], Glyph):
        row.addStretch(0)
    holder.setSizePolicy(flowing())
    return holder


def label(text: str, face: Face, role: str = "text") -> TextBlock:
    """A word or two that keep their width."""
    block = TextBlock([Run(text, role)], face, limit=1, leading=True)
    block.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return block
