"""How the results spread over time, as bars: drag over some of them to see these dates only.

The range is part of the query's text, so that it can be read, changed and saved there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from core.model import DateCount
from gui import theme
from gui.dates import date_words
from gui.parts import LinkButton, label, paint_focus
from gui.words import result_count
from gui.writing import tool_tip

MOST_BARS = 40
"""More years than this are put together: two, five, ten … to a bar."""
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)
_INSET = 12
_BARS, _AXIS = 38, 16


@dataclass(frozen=True, slots=True)
class Bar:
    """The results from *first* to *last*, two years or two months."""

    first: str
    last: str
    count: int


def make_bars(counts: Sequence[DateCount]) -> tuple[Bar, ...]:
    """A bar for each month, or for each year, those without results included; wide spans of years are put together."""
    if not counts:
        return ()
    if "-" in counts[0].date:
        return tuple(Bar(one.date, one.date, one.count) for one in counts)
    found = {int(one.date): one.count for one in counts}
    start, end = min(found), max(found)
    step = next((step for step in _STEPS if (end - start) // step < MOST_BARS), _STEPS[-1])
    start -= start % step
    bars: list[Bar] = []
    for year in range(start, end + 1, step):
        count = sum(found.get(one, 0) for one in range(year, year + step))
        bars.append(Bar(f"{year:04}", f"{year + step - 1:04}", count))
    return tuple(bars)


class _Bars(QWidget):
    """The bars and the two ends of their axis."""

    chosen = Signal(str, str)
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._range: tuple[str, str] | None = None
        self._anchor = self._current = -1
        self._dragging = False
        self._by_keyboard = False
        self._locale = QLocale()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Dates of the results"))

    def show_bars(self, bars: tuple[Bar, ...], chosen: tuple[str, str] | None) -> None:
        """Show other bars; what is chosen is coloured."""
        self._bars, self._range = bars, chosen
        if not self._dragging:
            self._anchor = self._current = -1
        words = "; ".join(self.words_of(bar) for bar in bars if bar.count)
        keys = self.tr("Left and Right move, with Shift over several; Enter narrows, Escape shows all dates.")
        self.setAccessibleDescription(f"{words}. {keys}" if words else keys)
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """The bars."""
        return self._bars

    def words_of(self, bar: Bar) -> str:
        """A bar in words: *2022: 4 results*."""
        dates = date_words(bar.first, short=True)
        if bar.last != bar.first:
            dates = f"{dates}–{date_words(bar.last, short=True)}"
        return f"{dates}: {result_count(bar.count)}"

    def box_of(self, number: int) -> QRect:
        """Where a bar's column is, over the whole height of the bars."""
        width = self.width() - 2 * _INSET
        count = max(1, len(self._bars))
        start, end = width * number // count, width * (number + 1) // count
        left = self.width() - _INSET - end if self.isRightToLeft() else _INSET + start
        return QRect(left, 4, max(1, end - start), round(_BARS * theme.scale()))

    def bar_at(self, x: int) -> int:
        """The number of the bar whose column is at *x*, the nearest one outside."""
        width = max(1, self.width() - 2 * _INSET)
        along = self.width() - _INSET - x - 1 if self.isRightToLeft() else x - _INSET
        return max(0, min(len(self._bars) - 1, along * len(self._bars) // width))

    # --------------------------------------------------------------------------------------- what Qt calls

    def sizeHint(self) -> QSize:
        return QSize(150, round((_BARS + _AXIS) * theme.scale()) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        most = max(1, *(bar.count for bar in self._bars))
        for number, bar in enumerate(self._bars):
            box = self.box_of(number)
            marked = self._is_marked(number)
            if marked and (self._dragging or self._by_keyboard):
                painter.fillRect(box, QColor(roles.selected))
            gap = 1 if box.width() > 3 else 0
            height = max(2, round(box.height() * bar.count / most)) if bar.count else 1
            colour = roles.line if not bar.count else roles.accent if marked else roles.edge
            painter.fillRect(
                box.left() + gap, box.bottom() + 1 - height, max(1, box.width() - 2 * gap), height, QColor(colour)
            )
        painter.setFont(theme.interface_font(11))
        painter.setPen(QColor(roles.muted))
        axis = QRect(_INSET, self.box_of(0).bottom() + 3, self.width() - 2 * _INSET, round(_AXIS * theme.scale()))
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(axis, top | Qt.AlignmentFlag.AlignLeading, date_words(self._bars[0].first, short=True))
        if len(self._bars) > 1:
            painter.drawText(axis, top | Qt.AlignmentFlag.AlignTrailing, date_words(self._bars[-1].last, short=True))
        if self.hasFocus() and self._by_keyboard:
            paint_focus(painter, self.rect().adjusted(4, 0, -4, 0), roles)
        painter.end()

    def _is_marked(self, number: int) -> bool:
        """Whether a bar is in the range that is being dragged, else in the one that is chosen."""
        if self._current >= 0:
            low, high = sorted((self._anchor, self._current))
            return low <= number <= high
        if self._range is None:
            return False
        bar, (first, last) = self._bars[number], self._range
        return bar.last + "~" >= first and bar.first <= last + "~"

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._bars:
            bar = self._bars[self.bar_at(event.pos().x())]
            QToolTip.showText(event.globalPos(), tool_tip(self.words_of(bar)), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._bars:
            self._by_keyboard = False
            self._dragging = True
            self._anchor = self._current = self.bar_at(event.position().toPoint().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._current = self.bar_at(event.position().toPoint().x())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self._choose()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        self._anchor = self._current = -1
        self.cleared.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End) and self._bars:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}[key]
            mirrored = self.isRightToLeft() and abs(step) == 1
            self._move(-step if mirrored else step, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self._choose()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._anchor = self._current = -1
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._anchor = self._current = -1
        self.update()

    def _move(self, step: int, *, extend: bool) -> None:
        self._by_keyboard = True
        last = len(self._bars) - 1
        self._current = 0 if self._current < 0 else max(0, min(last, self._current + step))
        if not extend or self._anchor < 0:
            self._anchor = self._current
        if QAccessible.isActive():
            words = self.words_of(self._bars[self._current])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def _choose(self) -> None:
        low, high = sorted((self._anchor, self._current))
        self._anchor = self._current = -1
        self.update()
        if low >= 0 and high < len(self._bars):
            self.chosen.emit(self._bars[low].first, self._bars[high].last)


class DateHistogram(QWidget):
    """The group *Dates* above the facets; not shown where there is nothing to choose.

    Signals:
        chosen: the person wants results from a date to a date (years or months).
        cleared: the person wants results of all dates.
    """

    chosen = Signal(str, str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = label(self.tr("Dates"), theme.interface_font(12.5, bold=True), QPalette.ColorRole.PlaceholderText)
        heading.setMinimumHeight(theme.SMALL_CONTROL_HEIGHT)
        self._all = LinkButton(self.tr("All dates"), self.tr("Show results of all dates"), self)
        self._bars = _Bars(self)
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 5, _INSET - LinkButton.INSET, 0)
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._bars)
        self._bars.chosen.connect(self.chosen)
        self._bars.cleared.connect(self.cleared)
        self._all.clicked.connect(self.cleared)

    def show_counts(self, counts: Sequence[DateCount], chosen: tuple[str, str] | None) -> None:
        """Show how many results each date has, and which dates are asked for."""
        self._bars.show_bars(make_bars(counts), chosen)
        self._all.setVisible(chosen is not None)

    def has_choice(self) -> bool:
        """Whether there is something to choose: several dates, or all of them instead of those that are chosen."""
        return len(self._bars.bars()) > 1 or not self._all.isHidden()

    def bars(self) -> tuple[Bar, ...]:
        """The bars that are shown."""
        return self._bars.bars()

    def bars_widget(self) -> QWidget:
        """What can be dragged over."""
        return self._bars

    def place_of(self, number: int) -> QPoint:
        """The middle of a bar's column, in the bars' own coordinates."""
        return self._bars.box_of(number).center()
