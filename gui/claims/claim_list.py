"""The list of cards: closed ones are painted by the delegate, the open one is a widget on its row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QListView, QWidget

from core.model import OpenedDocument
from gui import theme
from gui.claims.card import OpenCard
from gui.claims.delegate import GAP, CardDelegate, card_area, closed_height
from gui.claims.model import AnyIndex, ClaimsModel


class ClaimList(QListView):
    """Cards of claims; the current one is open.

    *chosen* tells that the person opened a claim, by key or mouse; opening from outside is silent.
    """

    chosen = Signal(int)
    currentMoved = Signal()
    answerFollowed = Signal(object)
    linkWished = Signal(object, object)
    documentRequested = Signal(int)
    claimRequested = Signal(int)

    def __init__(self, model: ClaimsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims = model
        self._opened: OpenedDocument | None = None
        self._card: OpenCard | None = None
        self._row = -1
        self._silent = False
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self, self.height_of, self._which_is_open))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # the cards lie on the panel, not on a white page
        self.setAccessibleName(self.tr("Claims"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.setTabKeyNavigation(False)

    # ------------------------------------------------------------------------------------------- content

    def show_claims(self, opened: OpenedDocument | None) -> None:
        """Take the document whose claims the model lists. Call after the model has changed."""
        self._opened = opened
        self._forget_card()
        self.scheduleDelayedItemsLayout()  # Qt does it once, before anything is painted or asked for

    def open_claim(self, claim_id: int | None) -> None:
        """Open the card of a claim that is listed, or none; says nothing to the outside."""
        self._silent = True
        try:
            row = self._claims.row_of(claim_id)
            if row < 0:
                self.setCurrentIndex(QModelIndex())
                if self._card is not None:
                    self._forget_card()
                    self.scheduleDelayedItemsLayout()
            elif row != self._row or self._card is None:
                self.setCurrentIndex(self._claims.index(row, 0))
                self._show_card(row)
            else:
                self.keep_in_view()
        finally:
            self._silent = False

    def reopen(self) -> None:
        """Build the open card anew (the fonts or the language changed)."""
        row = self._row
        if row >= 0:
            self._forget_card()
            self._show_card(row)

    def step(self, by: int) -> None:
        """Open the next or previous claim, as the person's own choice."""
        row = self._row + by if self._row >= 0 else 0
        if 0 <= row < self._claims.rowCount():
            self.setCurrentIndex(self._claims.index(row, 0))

    @property
    def card(self) -> OpenCard | None:
        """The open card."""
        return self._card

    def _which_is_open(self) -> int:
        return self._row

    @property
    def open_row(self) -> int:
        """The row of the open card, -1 when none is open."""
        return self._row

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        claim = self._claims.claim(current.row()) if current.isValid() else None
        if claim is None or self._silent:
            return
        self._show_card(current.row())
        self.chosen.emit(claim.id)

    # ------------------------------------------------------------------------------------------ the card

    def _show_card(self, row: int) -> None:
        claim = self._claims.claim(row)
        if claim is None or self._opened is None or (row == self._row and self._card is not None):
            return
        self._forget_card()
        whole = self._claims.find(claim.parent_id) if claim.parent_id is not None else None
        card = OpenCard(claim, self._opened, whole, self._claims.parts_of(claim.id), self.viewport())
        card.answerFollowed.connect(self.answerFollowed)
        card.linkWished.connect(self.linkWished)
        card.documentRequested.connect(self.documentRequested)
        card.claimRequested.connect(self.claimRequested)
        card.heightChanged.connect(self._card_resized)
        card.reached.connect(self._show_part)
        card.left.connect(self._take_focus)
        card.keyboard = self.hasFocus()
        self._card, self._row = card, row
        self.setIndexWidget(self._claims.index(row, 0), card)
        self.scheduleDelayedItemsLayout()
        self._order_tabs()
        self.keep_in_view()
        self.currentMoved.emit()

    def _forget_card(self) -> None:
        card, row = self._card, self._row
        self._card, self._row = None, -1
        if card is None:
            return
        focus = QApplication.focusWidget()
        if focus and card.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()
        index = self._claims.index(row, 0)
        if self.indexWidget(index) is card:
            self.setIndexWidget(index, None)  # pyright: ignore[reportArgumentType] - Qt takes null to remove it
        else:
            card.deleteLater()
        self.currentMoved.emit()

    def _order_tabs(self) -> None:
        """From the list through the card's parts, before whatever came after the list."""
        before: QWidget = self
        if self._card is not None:
            for button in self._card.focusable:
                QWidget.setTabOrder(before, button)
                before = button

    def _card_resized(self) -> None:
        self.doItemsLayout()
        self._order_tabs()

    def _show_part(self, part: QWidget) -> None:
        """Scroll as little as brings a part of the open card into view."""
        if self._card is None:
            return
        top = part.mapTo(self.viewport(), QPoint(0, 0)).y()
        bottom = top + part.height() + GAP - self.viewport().height()
        by = top - GAP if top < GAP else min(top - GAP, bottom) if bottom > 0 else 0
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by)

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keep_in_view()

    def height_of(self, row: int, width: int) -> int | None:
        """The height of the open card at *width*; None for closed ones."""
        if row == self._row and self._card is not None:
            return self._card.fit(width)
        return None

    def keep_in_view(self) -> None:
        """Scroll as little as shows the open card, or its beginning when it is too high.

        Where there is room, the card before it stays in view too.
        """
        if self._row < 0:
            return
        area = self.visualRect(self._claims.index(self._row, 0))
        room = self.viewport().height() - area.height() - GAP
        before = max(0, min(closed_height() + GAP, room)) if self._row else 0
        if area.top() < before:
            by = area.top() - before
        elif area.top() > room:
            by = min(area.top(), area.top() - room)
        else:
            return
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by)

    # ----------------------------------------------------------------------------------------------- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.doItemsLayout()
        self.keep_in_view()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._card is not None:
            if (row := self._card.first_row) is not None:
                row.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands of the window here, not a search in the list."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A press opens a card and moves what is below the mouse: dragging on must not open the next one."""
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Without Qt's habit to make the first row current when the focus comes: that would open a claim."""
        QAbstractScrollArea.focusInEvent(self, event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        if self._card is not None:
            self._card.keyboard = self.hasFocus()
            self._card.update()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._row < 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.colours(self.palette()).accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def card_rect(self, row: int) -> QRect:
        """Where a card is painted, in the viewport's coordinates."""
        return card_area(self.visualRect(self._claims.index(row, 0)), self)
