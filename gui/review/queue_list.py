"""The queue of one document: a model, rows painted as the look has them, and a list that leaves letters to the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.model import Decision, Tier
from gui import theme
from gui.cards.typeset import EVIDENCE, STRONG
from gui.parts import paint_focus
from gui.review.items import Key
from gui.review.words import DECISION_ICONS, decision_word, paint_tier, tier_word
from gui.untyped import item_option
from gui.writing import elided, right_to_left

AnyIndex = QModelIndex | QPersistentModelIndex
_PAD_X, _PAD_Y = 12, 8
_GLYPH = 12
_BARS = 16
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it is shown."""

    key: Key
    who: str
    words: str
    tier: Tier
    decision: Decision | None
    unnamed: bool = False


class QueueModel(QAbstractListModel):
    """The lines of one document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other lines; only what is new in them is painted anew when they are the same ones."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, index: AnyIndex) -> Row | None:
        """The line at a place."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rows(self) -> list[Row]:
        """All lines."""
        return list(self._rows)

    def place_of(self, key: Key | None) -> QModelIndex:
        """Where a claim or link stands."""
        at = next((at for at, row in enumerate(self._rows) if row.key == key), -1)
        return self.index(at, 0) if at >= 0 else QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.who}: {row.words}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.who}: {row.words}. {tier_word(row.tier)}, {decision_word(row.decision)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{decision_word(row.decision)}, {tier_word(row.tier)}"
        return None


class QueueDelegate(QStyledItemDelegate):
    """Decision, speaker, tier as one to three bars; the quotation in one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, round(2 * _PAD_Y + STRONG.pitch() + EVIDENCE.pitch()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model, view, known = index.model(), self.parent(), item_option(option)
        row = model.row(index) if isinstance(model, QueueModel) else None
        if row is None or not isinstance(view, QListView):
            return
        roles = theme.colours(view.palette())
        area, direction = known.rect, view.layoutDirection()
        chosen = bool(known.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(area, QColor(roles.suggest_tint if row.decision is None else roles.selected))
            bar = QStyle.visualRect(direction, area, QRect(area.left(), area.top(), 3, area.height()))
            loud = roles.suggest if row.decision is None else roles.accent
            painter.fillRect(bar, QColor(loud if view.hasFocus() else roles.edge))
        elif known.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(roles.hover))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(roles.line))
        inner = area.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        top = round(STRONG.pitch())

        def place(x: int, width: int, y: int = 0, height: int = top) -> QRect:
            return QStyle.visualRect(direction, inner, QRect(inner.left() + x, inner.top() + y, width, height))

        icon, role = DECISION_ICONS[row.decision]
        glyph = place(0, _GLYPH)
        theme.draw_icon(painter, icon, getattr(roles, role), glyph.left(), glyph.top() + (top - _GLYPH) / 2, _GLYPH)
        bars = place(inner.width() - _BARS, _BARS)
        paint_tier(painter, bars.left(), bars.top() + (top - 13) / 2, row.tier, roles)
        indent = _GLYPH + 12
        done = row.decision is Decision.REJECTED
        painter.setFont(STRONG.font(row.who, italic=row.unnamed))
        painter.setPen(QColor(roles.muted if done else roles.text))
        _draw(painter, place(indent, inner.width() - indent - _BARS - 8), row.who, direction)
        painter.setFont(EVIDENCE.font(row.words))
        _draw(painter, place(indent, inner.width() - indent, top, round(EVIDENCE.pitch())), row.words, direction)
        if chosen and view.hasFocus():
            paint_focus(painter, area.adjusted(0, 0, 0, -1), roles)
        painter.restore()


def _draw(painter: QPainter, rect: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    """One line of *text* at the leading side, cut where it is too long."""
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    way = Qt.LayoutDirection.RightToLeft if right_to_left(text) else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)
    painter.drawText(rect, int(flags), elided(text, QFontMetrics(painter.font()), rect.width()))


class QueueList(QListView):
    """The list; letters and Enter are the page's."""

    chosen = Signal(object)
    """The key of the line that the person went to."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._silent = False
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(self))
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)

    def choose(self, key: Key | None) -> None:
        """Make a line the current one, without a signal."""
        self._silent = True
        try:
            index = self._lines.place_of(key)
            self.setCurrentIndex(index)
            if index.isValid():
                self.scrollTo(index)
        finally:
            self._silent = False

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        row = self._lines.row(current) if current.isValid() else None
        if row is not None and not self._silent:
            self.chosen.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows; what else is pressed, the page knows."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()
