"""The list of results: what is chosen in it by mouse and keyboard, and when the next page is wanted."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from core.model import Hit
from gui.clipboard import cited_data
from gui.search.results_delegate import ResultsDelegate
from gui.search.results_model import ResultsModel
from gui.search.row_list import Index, RowList
from gui.untyped import selected_rows

MOST_SELECTED = 2_000
"""So many hits are here at the same time: of more that are selected, only those that were in sight."""


class ResultsView(RowList):
    """A list that tells which hit the person turned to.

    Signals:
        hitChosen: the :class:`core.model.Hit` that was clicked, moved to by keyboard, or confirmed with Enter. Not sent
            for what the program itself selects.
        leftUpwards: Up was pressed on the first hit.
    """

    hitChosen = Signal(object)
    leftUpwards = Signal()
    selectedChanged = Signal()
    """Other rows are selected."""

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = ResultsDelegate(model, self)
        self._quiet = 0
        self._awaited = -1
        self._by_keyboard = False
        self._just_chosen: Hit | None = None
        self._delegate.mirrored = self.isRightToLeft()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._dragged: tuple[tuple[int, ...], str, str] = ((), "", "")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(36)
        self.verticalScrollBar().valueChanged.connect(self._want_more)
        self.verticalScrollBar().rangeChanged.connect(self._want_more)
        self.setAccessibleName(self.tr("Results"))

    def sizeHint(self) -> QSize:
        """The results column of the look."""
        return QSize(272, 600)

    # --------------------------------------------------------------------------------- what the pane calls

    def select(self, index: QModelIndex, *, scroll: bool = True) -> None:
        """Make *index* current without telling anybody."""
        self._quiet += 1
        automatic = self.hasAutoScroll()
        self.setAutoScroll(False)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self.setAutoScroll(automatic)
        self._quiet -= 1
        if scroll and index.isValid():
            self.scrollTo(index)

    def choose(self, index: QModelIndex) -> None:
        """Turn to *index* as a person does by keyboard."""
        self._by_keyboard = True
        self._show_focus()
        self.select(index)
        self._turn_to(index)

    def _turn_to(self, index: Index) -> None:
        """Tell of a row that the person moved to, now or as soon as its hit is here."""
        hit = self._model.hit(index)
        self._awaited = index.row() if hit is None and index.isValid() else -1
        if hit is not None:
            self._just_chosen = hit
            self.hitChosen.emit(hit)

    def step(self, by: int) -> None:
        """Turn to the hit after (1) or before (-1) the current one; the first when there is none."""
        current = self.currentIndex()
        target = self._model.next_hit(current.row() if current.isValid() else -1, by if current.isValid() else 1)
        if target.isValid():
            self.choose(target)

    # --------------------------------------------------------------------------------------- what Qt calls

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell of a row that the person moved to."""
        super().currentChanged(current, previous)
        if not self._quiet:
            self._turn_to(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses again, Home and End pass over headings, Up on the first row leaves."""
        self._by_keyboard = True
        self._show_focus()
        current = self.currentIndex()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (hit := self._model.hit(current)) is not None:
                self.hitChosen.emit(hit)
                return
        elif key == Qt.Key.Key_Up and not self._model.next_hit(current.row(), -1).isValid():
            self.leftUpwards.emit()
            return
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            outside, inwards = (-1, 1) if key == Qt.Key.Key_Home else (self._model.rowCount(), -1)
            target = self._model.next_hit(outside, inwards)
            if target != current:
                self.choose(target)
            if key == Qt.Key.Key_Home:
                self.scrollToTop()
            return
        self._quiet += self._is_adding(event)
        super().keyPressEvent(event)
        self._quiet -= self._is_adding(event)

    # ---------------------------------------------------------------------------------------------- dragging

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are selected."""
        super().selectionChanged(selected, deselected)
        self._load_selected()
        self.selectedChanged.emit()

    def _load_selected(self) -> None:
        """Ask for hits that are selected and not here: what is done with the selection is done with all of it."""
        runs = selected_rows(self.selectionModel())
        if sum(end - first for first, end in runs) > MOST_SELECTED:
            return
        for first, end in runs:
            for row in range(first, end):
                if self._model.is_missing(row):
                    self._model.want(row, row)
                    return

    def lacks_selected(self) -> bool:
        """Whether hits that are selected are not here (yet, or as they are too many)."""
        runs = selected_rows(self.selectionModel())
        return any(self._model.is_missing(row) for first, end in runs for row in range(first, end))

    def selected_hits(self, most: int = sys.maxsize) -> list[Hit]:
        """The first hits that are selected, as far as they are here."""
        found: list[Hit] = []
        for first, end in sorted(selected_rows(self.selectionModel())):
            for row in range(first, end):
                hit = self._model.hit(self._model.index(row))
                if hit is not None:
                    found.append(hit)
                if len(found) >= most:
                    return found
        return found

    def set_dragged(self, documents: tuple[int, ...], text: str, html: str) -> None:
        """What a drag of these documents carries. None are: it is not known yet."""
        self._dragged = documents, text, html

    def drag_data(self) -> QMimeData | None:
        """What a drag of the selected rows carries: their citations; their titles, where those are not there yet."""
        hits = self.selected_hits()
        if not hits:
            return None
        documents, text, html = self._dragged
        if documents and set(documents) == {hit.document_id for hit in hits}:
            return cited_data(text, html)
        data = QMimeData()
        data.setText("\n".join(dict.fromkeys(hit.title for hit in hits)))
        return data

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's
        """Let the selected documents be dropped into another program as citations; they stay here."""
        del supportedActions
        if (data := self.drag_data()) is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's keys (J, K, N, P), not a search by first letter."""

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:  # noqa: N803 - Qt's
        """Hits came: one of them may be waited for, and others may be in sight that are not here yet."""
        super().dataChanged(topLeft, bottomRight, roles)
        if topLeft.row() <= self._awaited <= bottomRight.row():
            index = self._model.index(self._awaited)
            self.scrollTo(index)
            self._turn_to(index)
        self._want_more()
        if self._model.rowCount() and self.selectionModel().hasSelection():
            self._load_selected()
            self.selectedChanged.emit()

    def reset(self) -> None:
        """Other results: what was waited for does not come any more."""
        self._awaited = -1
        super().reset()
        self._want_more()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """The rows from the top of *rect* to its bottom: one, unless Shift is held or the mouse is drawn over more."""
        first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomLeft())
        chosen = QItemSelection(first, last) if first.isValid() and last.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def _is_adding(self, event: QMouseEvent | QKeyEvent) -> bool:
        """Whether rows are added to those that are selected, which opens none of them."""
        return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press turns to a hit, also to the one that is current already; with Ctrl or Shift it selects one more."""
        self._by_keyboard = False
        self._just_chosen = None
        if self._is_adding(event):
            self._quiet += 1
            super().mousePressEvent(event)
            self._quiet -= 1
            self._show_focus()
            return
        super().mousePressEvent(event)
        hit = self._model.hit(self.indexAt(event.position().toPoint()))
        if event.button() is Qt.MouseButton.LeftButton and hit is not None:
            self._choose_again(hit)
        self._show_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus alone turns to nothing: the first hit is where the keyboard is, but not chosen."""
        reason = event.reason()
        if reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._by_keyboard = True
        self._quiet += 1
        super().focusInEvent(event)
        first = self._model.next_hit(-1, 1)
        if not self.currentIndex().isValid() and first.isValid():
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._quiet -= 1
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The bar of the current row turns grey."""
        super().focusOutEvent(event)
        self._show_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as wide as the view, with or without a scroll bar, so that nothing moves when one comes."""
        if self._delegate.width != self.width():
            self._delegate.width = self.width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        self._want_more()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew with other fonts or another direction."""
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds:
            self._delegate.mirrored = self.isRightToLeft()
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def _choose_again(self, hit: Hit) -> None:
        """Turn to a hit that was pressed, unless the press made it current and so turned to it already."""
        if hit is not self._just_chosen:
            self.hitChosen.emit(hit)

    def _show_focus(self) -> None:
        self._delegate.shows_focus = self.hasFocus() and self._by_keyboard
        self.viewport().update()

    def _want_more(self) -> None:
        """Ask for the hits in sight that are not here, and for those of a screen below."""
        if self._model.rowCount():
            value, height = self.verticalScrollBar().value(), self.viewport().height()
            self._model.want(self._row_at(value), self._row_at(value + 2 * height))
