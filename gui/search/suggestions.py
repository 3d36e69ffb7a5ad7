"""The list below the search field: completions of what is typed, or what was searched for before.

It never has the focus: the field keeps it, and hands the keys on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.model import Completion, CompletionKind
from gui import theme
from gui.untyped import item_option
from gui.writing import isolated

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = 26
"""The height of a row, px."""
WIDEST = 560
MOST_ROWS = 10
"""How many rows are shown before the list scrolls."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A row: what it says, and what is taken with it, a completion or a whole query."""

    label: str
    taken: Completion | str
    note: str = ""
    count: int = 0
    icon: str = ""


_ICONS = {CompletionKind.FIELD: "filter", CompletionKind.VALUE: "filter", CompletionKind.WORD: "search"}


def of_completion(completion: Completion) -> Suggestion:
    """The row of a completion."""
    icon = _ICONS[completion.kind]
    return Suggestion(completion.label, completion, completion.note, completion.count, icon)


def of_query(query: str) -> Suggestion:
    """The row of a query that was used before."""
    return Suggestion(query, query, icon="clock")


class SuggestionModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Suggestion, ...] = ()
        self._locale = QLocale()

    def show(self, rows: Sequence[Suggestion]) -> None:
        """Show these in place of what was there."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> Suggestion | None:
        """What stands at *index*."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def number(self, count: int) -> str:
        """A count as it is shown; 0 is not."""
        return self._locale.toString(count) if count else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.label, row.note, self.number(row.count)) if part)
        return None


class _Delegate(QStyledItemDelegate):
    """Icon, words, what they mean, and how many."""

    def __init__(self, model: SuggestionModel, view: QListView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(ROW * theme.scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        if row is None:
            return
        shown = item_option(option)
        roles = theme.colours(shown.palette)
        rect, mirrored = shown.rect, self._view.isRightToLeft()
        painter.save()
        if index == self._view.currentIndex():
            painter.fillRect(rect, QColor(roles.selected))
            painter.fillRect(rect.right() - 2 if mirrored else rect.left(), rect.top(), 3, rect.height(), roles.accent)
        elif shown.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(roles.hover))

        def place(start: int, end: int) -> QRect:
            """The box from *start* to *end*, counted from the side on which the interface begins."""
            left = rect.right() + 1 - end if mirrored else rect.left() + start
            return QRect(left, rect.top(), max(0, end - start), rect.height())

        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        if row.icon:
            box = place(12, 26)
            theme.draw_icon(painter, row.icon, roles.muted, box.left(), rect.top() + (rect.height() - 14) / 2, 14)
        painter.setFont(theme.interface_font(12))
        metrics = painter.fontMetrics()
        end = rect.width() - 12
        if count := self._model.number(row.count):
            start = end - metrics.horizontalAdvance(count)
            painter.setPen(QColor(roles.muted))
            painter.drawText(place(start, end), flags, count)
            end = start - 8
        painter.setFont(theme.interface_font(13))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(isolated(row.label), Qt.TextElideMode.ElideRight, end - 34)
        width = metrics.horizontalAdvance(words)
        painter.setPen(QColor(roles.text))
        painter.drawText(place(34, 34 + width + 1), flags, words)
        if row.note and 34 + width + 40 < end:
            painter.setFont(theme.interface_font(12))
            painter.setPen(QColor(roles.muted))
            start = 34 + width + 12
            note = painter.fontMetrics().elidedText(isolated(row.note), Qt.TextElideMode.ElideRight, end - start)
            painter.drawText(place(start, end), flags, note)
        painter.restore()


class SuggestionList(QFrame):
    """The list itself, above everything else of its window.

    Signals:
        clicked: a row was pressed with the mouse; carries its :class:`Suggestion`.
    """

    clicked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = SuggestionModel(self)
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Delegate(self._model, self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        self._view.setUniformItemSizes(True)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.viewport().setAutoFillBackground(False)
        self._view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._view.pressed.connect(self._pressed)
        self.setAccessibleName(self.tr("Suggestions"))
        self._view.setAccessibleName(self.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 5)
        column.addWidget(self._view)
        self.hide()

    def show_rows(self, rows: Sequence[Suggestion], below: QWidget) -> None:
        """Show rows below a widget of the window, none of them chosen."""
        window = below.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._model.show(rows)
        self._view.setCurrentIndex(QModelIndex())
        self.place(below)
        self.show()
        self.raise_()

    def place(self, below: QWidget) -> None:
        """Stand below a widget, as wide as it where that is not too wide."""
        window = below.window()
        width = min(below.width(), round(WIDEST * theme.scale()))
        corner = below.mapTo(window, QPoint(0, below.height() + 2))
        left = corner.x() + below.width() - width if below.isRightToLeft() else corner.x()
        rows = min(self._model.rowCount(), MOST_ROWS)
        self.setGeometry(left, corner.y(), width, rows * round(ROW * theme.scale()) + 10)

    def current(self) -> Suggestion | None:
        """The row that is chosen."""
        return self._model.row(self._view.currentIndex())

    def current_words(self) -> str:
        """The chosen row in words."""
        words = self._model.data(self._view.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
        return words if isinstance(words, str) else ""

    def first(self) -> Suggestion | None:
        """The first row."""
        return self._model.row(self._model.index(0))

    def count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    def labels(self) -> list[str]:
        """What the rows say."""
        return [str(self._model.data(self._model.index(row))) for row in range(self._model.rowCount())]

    def step(self, by: int) -> bool:
        """Choose the row after (1) or before (-1); False past the last one. Before the first, none is chosen."""
        row = self._view.currentIndex().row() + by
        if row >= self._model.rowCount():
            return False
        self._view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._view.viewport().update()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(roles.edge), 1))
        painter.setBrush(QColor(roles.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()

    def _pressed(self, index: QModelIndex) -> None:
        if (row := self._model.row(index)) is not None:
            self.clicked.emit(row)
