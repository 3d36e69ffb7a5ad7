"""The list of results: what is chosen in it by mouse and keyboard, and when the next page is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from core.model import Hit
from gui.search.results_delegate import ResultsDelegate
from gui.search.results_model import ResultsModel
from gui.search.row_list import Index, RowList


class ResultsView(RowList):
    """A list that tells which hit the person turned to.

    Signals:
        hitChosen: the :class:`core.model.Hit` that was clicked, moved to by keyboard, or confirmed with Enter. Not sent
            for what the program itself selects.
        leftUpwards: Up was pressed on the first hit.
    """

    hitChosen = Signal(object)
    leftUpwards = Signal()

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = ResultsDelegate(model, self)
        self._quiet = 0
        self._to_end = False
        self._by_keyboard = False
        self._just_chosen: Hit | None = None
        self._delegate.mirrored = self.isRightToLeft()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        hit = self._model.hit(index)
        if hit is not None:
            self._by_keyboard = True
            self._show_focus()
            self.select(index)
            self.hitChosen.emit(hit)

    def step(self, by: int) -> None:
        """Turn to the hit after (1) or before (-1) the current one; the first when there is none."""
        current = self.currentIndex()
        target = self._model.next_hit(current.row() if current.isValid() else -1, by if current.isValid() else 1)
        if target.isValid():
            self.choose(target)
        elif by > 0:
            self._model.fetchMore()

    # --------------------------------------------------------------------------------------- what Qt calls

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell of a row that the person moved to."""
        super().currentChanged(current, previous)
        hit = self._model.hit(current)
        if hit is not None and not self._quiet:
            self._just_chosen = hit
            self.hitChosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses again, Home and End pass over headings, Up on the first row leaves.

        End goes to the last of all results: what is not here yet is fetched, until another key is pressed.
        """
        self._by_keyboard = True
        self._to_end = False
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
        elif key == Qt.Key.Key_End and self._model.canFetchMore():
            self._to_end = True
            self._go_to_end()
            return
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            outside, inwards = (-1, 1) if key == Qt.Key.Key_Home else (self._model.rowCount(), -1)
            target = self._model.next_hit(outside, inwards)
            if target != current:
                self.choose(target)
            if key == Qt.Key.Key_Home:
                self.scrollToTop()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's keys (J, K, N, P), not a search by first letter."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who turns the wheel does not want to be taken to the end any more."""
        self._to_end = False
        super().wheelEvent(event)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """The next page came."""
        super().rowsInserted(parent, start, end)
        if self._to_end:
            self._go_to_end()

    def reset(self) -> None:
        """Other results have another end."""
        self._to_end = False
        super().reset()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press turns to a hit, also to the one that is current already."""
        self._by_keyboard = self._to_end = False
        self._just_chosen = None
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

    def _go_to_end(self) -> None:
        """Go as far as there are results, and ask for the rest; the last one of all is chosen."""
        self.scrollToBottom()
        if self._model.canFetchMore():
            self._model.fetchMore()
        else:
            self._to_end = False
            self.choose(self._model.next_hit(self._model.rowCount(), -1))

    def _want_more(self) -> None:
        """Ask for the next page while one and a half screens are still unread."""
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < 1.5 * self.viewport().height() and self._model.rowCount():
            self._model.fetchMore()
