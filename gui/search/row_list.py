"""A list whose rows have heights of their own, and of which there may be a hundred thousand.

QListView lays all rows out anew whenever some are added, which takes time that grows with the square of their number
(78 ms a page at 10,000 rows). Here a row is measured when it comes near what is seen; until then it has the height that
the first rows have on average. What is seen stays where it is when the heights above it turn out to be others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from gui.search.row_heights import RowHeights
from gui.untyped import ItemOption

Index = QModelIndex | QPersistentModelIndex
_NEAR = 1.5
"""When somebody scrolls, rows are measured as far as so many heights of the view below the first that is seen."""
_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class RowList(QListView):
    """Rows below each other, as wide as the view; asks its delegate for heights and painting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowHeights()
        self._hovered = -1

    # ---------------------------------------------------------------------------------------------- measuring

    def _height_of(self, row: int) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()

    def _measure_new(self) -> None:
        """Take in how many rows there are; of new ones, measure those that are seen."""
        model = cast("QAbstractItemModel | None", self.model())  # none before one is set
        count = model.rowCount() if model is not None else 0
        rows = self._rows
        if rows.count > count:
            rows.clear()
        rows.count = count
        if rows.usual or not count:
            return
        end = self.verticalScrollBar().value() + self.viewport().height()
        row = below = 0
        while row < count and below <= end:
            rows.measure(row, self._height_of(row))
            below += rows.height(row)
            row += 1
        rows.settle_usual()

    def _settle(self, first: int, last: int) -> bool:
        """Measure again what is out of date among rows *first* to *last*; whether any height changed."""
        changed = False
        for row in range(max(0, first), min(last + 1, self._rows.count)):
            if not self._rows.is_fresh(row):
                changed |= self._rows.measure(row, self._height_of(row))
        return changed

    def _settle_in_sight(self) -> None:
        """Measure what is out of date in sight, and somewhat beyond when somebody scrolls; the first row in sight stays
        where it is.
        """
        rows = self._rows
        if not rows.count:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = rows.row_at(bar.value())
        within = bar.value() - rows.top(top)
        at_end = bar.value() and bar.value() == bar.maximum()
        for _ in range(3):  # rows that turn out to be lower bring others into sight
            value = bar.value()
            below = round(height * _NEAR) if value else height
            if not self._settle(rows.row_at(value - height // 2), rows.row_at(value + below)):
                return
            self.updateGeometries()
            bar.setValue(bar.maximum() if at_end else rows.top(top) + within)

    def doItemsLayout(self) -> None:
        """The width or the font changed: measure again, and leave the first row in sight where it is."""
        self._measure_new()
        self._rows.forget(0, self._rows.count)
        QAbstractItemView.doItemsLayout(self)
        self.updateGeometries()
        self._settle_in_sight()
        self.viewport().update()

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:  # noqa: N803 - Qt's
        """Rows have other contents: their heights are out of date."""
        self._rows.forget(topLeft.row(), bottomRight.row())
        self._settle_in_sight()
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, list(roles))
        self.viewport().update()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Rows at the end are as high as most; elsewhere, all are measured again."""
        if start < self._rows.count:
            self._rows.clear()
        self._measure_new()
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        """Other rows, from the top."""
        self.verticalScrollBar().setValue(0)
        self._rows.clear()
        self._hovered = -1
        super().reset()
        self._measure_new()
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """The scroll bar goes over the height of all rows."""
        QAbstractItemView.updateGeometries(self)
        self._measure_new()
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._rows.top(self._rows.count) - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height shows more or fewer rows; who sets the width lays out anew."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    # ------------------------------------------------------------------------------------------------- places

    def _row_at(self, y: int) -> int:
        """The row at *y* of the contents; the nearest one outside."""
        return self._rows.row_at(y)

    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport."""
        row = index.row()
        if not 0 <= row < self._rows.count:
            return QRect()
        top = self._rows.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._rows.height(row))

    def indexAt(self, p: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        y = p.y() + self.verticalOffset()
        if not 0 <= y < self._rows.top(self._rows.count) or not 0 <= p.x() < self.viewport().width():
            return QModelIndex()
        return self.model().index(self._row_at(y), 0)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        """Bring a row into view."""
        row = index.row()
        if not 0 <= row < self._rows.count:
            return
        if self._settle(row - 10, row + 10):
            self.updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self._rows.top(row), self._rows.top(row + 1)
        if hint is _Hint.PositionAtTop or (hint is _Hint.EnsureVisible and top < bar.value()):
            bar.setValue(top)
        elif hint is _Hint.PositionAtBottom or (hint is _Hint.EnsureVisible and bottom > bar.value() + height):
            bar.setValue(min(top, bottom - height))
        elif hint is _Hint.PositionAtCenter:
            bar.setValue((top + bottom - height) // 2)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt's name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Where a key leads to; rows that can't be chosen are passed over."""
        if not self._rows.count:
            return QModelIndex()
        row, last = self.currentIndex().row(), self._rows.count - 1
        step = 1
        match cursorAction:
            case _Action.MoveUp | _Action.MovePrevious | _Action.MoveLeft:
                row, step = row - 1, -1
            case _Action.MoveHome:
                row = 0
            case _Action.MoveEnd:
                row, step = last, -1
            case _Action.MovePageUp:
                row = min(self._row_at(self._rows.top(max(row, 0)) - self.viewport().height()), max(row - 1, 0))
            case _Action.MovePageDown:
                row, step = max(self._row_at(self._rows.top(max(row, 0)) + self.viewport().height()), row + 1), -1
            case _:
                row += 1
        for way in (step, -step):
            place = max(0, min(row, last))
            while 0 <= place <= last:
                index = self.model().index(place, 0)
                if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                    return index
                place += way
        return QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """The row in the middle of *rect*: one at a time can be chosen."""
        index = self.indexAt(rect.center())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    # ----------------------------------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in sight."""
        if not self._rows.count:
            return
        self._settle_in_sight()
        value, height = self.verticalOffset(), self.viewport().height()
        first, last = self._row_at(value), self._row_at(value + height)
        painter = QPainter(self.viewport())
        current = self.currentIndex().row() if self.hasFocus() else -1
        selected = {index.row() for index in self.selectionModel().selectedIndexes()}
        for row in range(first, last + 1):
            index = self.model().index(row, 0)
            rect = self.visualRect(index)
            if not rect.intersects(event.rect()):
                continue
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            shown = cast("ItemOption", option)
            shown.rect = rect
            state = QStyle.StateFlag.State_Enabled if self.isEnabled() else QStyle.StateFlag.State_None
            for flag, on in (
                (QStyle.StateFlag.State_Selected, row in selected),
                (QStyle.StateFlag.State_HasFocus, row == current),
                (QStyle.StateFlag.State_MouseOver, row == self._hovered),
            ):
                state |= flag if on else QStyle.StateFlag.State_None
            shown.state = state
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        QAbstractItemView.mouseMoveEvent(self, event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
