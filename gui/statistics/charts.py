"""Charts that can be read, walked through with keys, and chosen from: bars under each other, columns over time."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from core.model import Bar, Chart, Counted
from gui import theme
from gui.dates import date_words
from gui.parts import paint_focus
from gui.untyped import item_option
from gui.words import claim_count, day_count, document_count
from gui.writing import isolated, tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW = 24
_LABEL = 0.36
"""The share of the width that names have."""
_NOTE = 132
"""The room for numbers, px at scale 1."""
_COLUMNS, _AXIS = 96, 18
_OF_CLAIMS = frozenset({Counted.STATES, Counted.SPEAKERS, Counted.RESPONDERS})


def bar_label(chart: Chart, bar: Bar) -> str:
    """What a bar stands for, in words."""
    if chart.counted in (Counted.MONTHS, Counted.YEARS):
        return date_words(bar.label)
    if not bar.label:
        return QCoreApplication.translate("Statistics", "Somebody without a name")
    return bar.label


def bar_words(chart: Chart, bar: Bar) -> str:
    """A bar in words: *Iran: 11 claims, 3 days*."""
    count = claim_count(bar.count) if chart.counted in _OF_CLAIMS else document_count(bar.count)
    days = f", {day_count(round(bar.days))}" if bar.days is not None else ""
    return f"{isolated(bar_label(chart, bar))}: {count}{days}"


class _Bars(QAbstractListModel):
    def __init__(self, chart: Chart, parent: QWidget) -> None:
        super().__init__(parent)
        self.chart = chart

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.chart.bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        bar = self.chart.bars[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return bar_label(self.chart, bar)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return bar_words(self.chart, bar)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(bar_words(self.chart, bar))
        return None


class _Delegate(QStyledItemDelegate):
    """A name, a bar as long as its count, and the numbers."""

    def __init__(self, chart: Chart, view: QListView) -> None:
        super().__init__(view)
        self._chart, self._view = chart, view
        self._most = max(bar.count for bar in chart.bars)
        self._locale = QLocale()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(_ROW * theme.scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = item_option(option)
        bar = self._chart.bars[index.row()]
        roles, rect, mirrored = theme.colours(shown.palette), shown.rect, self._view.isRightToLeft()
        painter.save()
        if shown.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(roles.hover))

        def place(start: float, width: float) -> QRect:
            left = rect.right() + 1 - start - width if mirrored else rect.left() + start
            return QRect(round(left), rect.top(), max(1, round(width)), rect.height())

        name = rect.width() * _LABEL
        note = _NOTE * theme.scale()
        room = max(10.0, rect.width() - name - note - 20)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        painter.setFont(theme.interface_font(13))
        painter.setPen(QColor(roles.text))
        words = isolated(bar_label(self._chart, bar))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(name - 12))
        painter.drawText(place(4, name - 8), flags, words)
        box = place(name, room * bar.count / self._most)
        painter.fillRect(box.adjusted(0, 5, 0, -5), QColor(roles.accent))
        painter.setPen(QColor(roles.muted))
        numbers = self._locale.toString(bar.count)
        if bar.days is not None:
            numbers = f"{numbers} · {day_count(round(bar.days))}"
        painter.drawText(place(name + room * bar.count / self._most + 8, note), flags, numbers)
        if shown.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect.adjusted(0, 0, -1, -1), roles)
        painter.restore()


class BarList(QListView):
    """Bars under each other; all of them are shown, the window scrolls."""

    barChosen = Signal(object)
    """A Bar."""

    def __init__(self, chart: Chart, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.setModel(_Bars(chart, self))
        self.setItemDelegate(_Delegate(chart, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(round(_ROW * theme.scale()) * len(chart.bars) + 2)
        self.clicked.connect(self._on_index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose the current bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._on_index(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first bar is current when none is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def _on_index(self, index: QModelIndex) -> None:
        self.barChosen.emit(self._chart.bars[index.row()])


class Columns(QWidget):
    """Columns beside each other, over time."""

    barChosen = Signal(object)

    def __init__(self, chart: Chart, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self._most = max(1, *(bar.count for bar in chart.bars), 1)
        self._current = 0
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round((_COLUMNS + _AXIS + 6) * theme.scale()))
        self.setAccessibleName(name)
        self._tell()

    def _tell(self) -> None:
        """What a screen reader says of it: the current column first."""
        current = bar_words(self._chart, self._chart.bars[self._current])
        self.setAccessibleDescription(self.tr("{0}. Left and Right move, Enter lists what is behind.").format(current))

    def _box(self, number: int) -> QRect:
        """The whole column of a bar."""
        count, width = len(self._chart.bars), self.width()
        start, end = width * number // count, width * (number + 1) // count
        left = width - end if self.isRightToLeft() else start
        return QRect(left, 0, max(1, end - start), round(_COLUMNS * theme.scale()))

    def _at(self, place: QPoint) -> int:
        along = self.width() - 1 - place.x() if self.isRightToLeft() else place.x()
        return max(0, min(len(self._chart.bars) - 1, along * len(self._chart.bars) // max(1, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns, the line they stand on, and the first and the last date."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        height = round(_COLUMNS * theme.scale())
        for number, bar in enumerate(self._chart.bars):
            box = self._box(number)
            gap = 1 if box.width() < 6 else 2
            tall = round((height - 6) * bar.count / self._most) if bar.count else 0
            column = QRect(box.left(), height - max(tall, 2 if bar.count else 0), box.width() - gap, tall)
            painter.fillRect(column, QColor(roles.text if number == self._hovered else roles.accent))
            if number == self._current and self.hasFocus():
                paint_focus(painter, box.adjusted(0, 0, -gap, 0), roles)
        painter.setPen(QColor(roles.line))
        painter.drawLine(0, height, self.width(), height)
        painter.setFont(theme.interface_font(12))
        painter.setPen(QColor(roles.muted))
        line = QRect(0, height + 2, self.width(), round(_AXIS * theme.scale()))
        first, last = (date_words(self._chart.bars[end].label, short=True) for end in (0, -1))
        if self.isRightToLeft():
            first, last = last, first
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, first)
        if len(self._chart.bars) > 1:
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute, last)
        painter.end()

    def event(self, event: object) -> bool:
        """A column under the mouse says what it counts."""
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            bar = self._chart.bars[self._at(event.pos())]
            QToolTip.showText(event.globalPos(), tool_tip(bar_words(self._chart, bar)), self)
            return True
        return super().event(event)  # pyright: ignore[reportArgumentType] - Qt calls it with events only

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The column under the mouse stands out."""
        self._hovered = self._at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: object) -> None:
        """None stands out any more."""
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click lists what is behind a column."""
        self._current = self._at(event.position().toPoint())
        self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move, Enter and Space choose."""
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        forth = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._choose()
            case key if key in (back, forth):
                step = 1 if key == forth else -1
                self._current = max(0, min(len(self._chart.bars) - 1, self._current + step))
                self._tell()
                self.update()
            case _:
                super().keyPressEvent(event)

    def _choose(self) -> None:
        self._tell()
        self.update()
        self.barChosen.emit(self._chart.bars[self._current])
