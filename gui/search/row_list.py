"""A list whose rows have heights of their own, and of which there may be a hundred thousand.

QListView lays all rows out anew whenever some are added, which takes time that grows with the square of their number
(78 ms a page at 10,000 rows). Here a row is measured when it comes near what is seen; until then it has the height that
rows have on average. What is seen stays where it is when the heights above it turn out to be others.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
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

from gui.untyped import ItemOption

Index = QModelIndex | QPersistentModelIndex
_NEAR = 1.5
"""Rows are measured as far as so many heights of the view below what is seen."""
_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class RowList(QListView):
    """Rows below each other, as wide as the view; asks its delegate for heights and painting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._stale: set[int] = set()
        self._hovered = -1

    # ---------------------------------------------------------------------------------------------- measuring

    def _height_of(self, row: int) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()

    def _measure_new(self) -> None:
        """Take in the rows that came after those that are known, and measure those near what is seen."""
        model = cast("QAbstractItemModel | None", self.model())  # none before one is set
        count = model.rowCount() if model is not None else 0
        known = len(self._heights)
        if known > count:
            self._heights.clear()
            self._tops = [0]
            self._stale.clear()
            known = 0
        if known == count:
            return
        near = self.verticalScrollBar().value() + (1 + _NEAR) * self.viewport().height()
        while known < count and self._tops[-1] <= near:
            self._heights.append(self._height_of(known))
            self._tops.append(self._tops[-1] + self._heights[-1])
            known += 1
        if known < count:
            usual = max(1, round(self._tops[-1] / known)) if known else 1
            start = self._tops[-1]
            self._heights += [usual] * (count - known)
            self._tops += range(start + usual, start + usual * (count - known) + 1, usual)
            self._stale.update(range(known, count))

    def _settle(self, first: int, last: int) -> bool:
        """Measure again what is out of date among rows *first* to *last*; whether any height changed."""
        if not self._stale:
            return False
        changed = False
        for row in range(max(0, first), min(last + 1, len(self._heights))):
            if row in self._stale:
                self._stale.discard(row)
                height = self._height_of(row)
                changed |= height != self._heights[row]
                self._heights[row] = height
        if changed:
            self._tops = list(accumulate(self._heights, initial=0))
        return changed

    def _settle_in_sight(self) -> None:
        """Measure what is out of date in sight and somewhat beyond; the first row in sight stays where it is."""
        if not self._stale or not self._heights:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = self._row_at(bar.value())
        within = bar.value() - self._tops[top]
        at_end = bar.value() and bar.value() == bar.maximum()
        for _ in range(3):  # rows that turn out to be lower bring others into sight
            first, last = self._row_at(bar.value() - height // 2), self._row_at(bar.value() + round(height * _NEAR))
            if not self._settle(first, last):
                return
            self.updateGeometries()
            bar.setValue(bar.maximum() if at_end else self._tops[top] + within)

    def doItemsLayout(self) -> None:
        """The width or the font changed: measure again, and leave the first row in sight where it is."""
        self._measure_new()
        self._stale = set(range(len(self._heights)))
        QAbstractItemView.doItemsLayout(self)
        self.updateGeometries()
        self._settle_in_sight()
        self.viewport().update()

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:  # noqa: N803 - Qt's
        """Rows have other contents: their heights are out of date."""
        self._stale.update(range(topLeft.row(), min(bottomRight.row() + 1, len(self._heights))))
        self._settle_in_sight()
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, list(roles))
        self.viewport().update()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Rows at the end are measured; elsewhere, all are."""
        if start < len(self._heights):
            self._heights.clear()
            self._tops = [0]
            self._stale.clear()
        self._measure_new()
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        """Other rows, from the top."""
        self.verticalScrollBar().setValue(0)
        self._heights.clear()
        self._tops = [0]
        self._stale.clear()
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
        bar.setRange(0, max(0, self._tops[-1] - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height shows more or fewer rows; who sets the width lays out anew."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    # ------------------------------------------------------------------------------------------------- places

    def _row_at(self, y: int) -> int:
        """The row at *y* of the contents; the nearest one outside."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._heights) - 1))

    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport."""
        row = index.row()
        if not 0 <= row < len(self._heights):
            return QRect()
        top = self._tops[row] - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[row])

    def indexAt(self, p: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        y = p.y() + self.verticalOffset()
        if not self._heights or not 0 <= y < self._tops[-1] or not 0 <= p.x() < self.viewport().width():
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
        if not 0 <= row < len(self._heights):
            return
        if self._settle(row - 10, row + 10):
            self.updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self._tops[row], self._tops[row + 1]
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
        if not self._heights:
            return QModelIndex()
        row, last = self.currentIndex().row(), len(self._heights) - 1
        step = 1
        match cursorAction:
            case _Action.MoveUp | _Action.MovePrevious | _Action.MoveLeft:
                row, step = row - 1, -1
            case _Action.MoveHome:
                row = 0
            case _Action.MoveEnd:
                row, step = last, -1
            case _Action.MovePageUp:
                row = min(self._row_at(self._tops[max(row, 0)] - self.viewport().height()), max(row - 1, 0))
            case _Action.MovePageDown:
                row, step = max(self._row_at(self._tops[max(row, 0)] + self.viewport().height()), row + 1), -1
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
        if not self._heights:
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
