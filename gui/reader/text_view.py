"""What mouse and keys do in a document's text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from gui import theme
from gui.reader.marked_text import MarkedText, ReferenceMark
from gui.reader.marks import Sign
from gui.reader.words import claim_words, rights_words
from gui.writing import tool_tip

_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class TextView(MarkedText):
    """The reader's text. A click on, or the caret in, a claim opens it; a click or Enter on a reference follows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        self._pressed: QPointF | None = None
        self._framed = False

    # -------------------------------------------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A sign in the gutter opens its claim at once; in the text, the release decides."""
        self._pressed = None
        if event.button() is Qt.MouseButton.LeftButton:
            sign = self._sign_at(event.position())
            if sign is not None:
                self.activate(sign.claim_id)
                return
            self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, which is no selection, follows a reference or opens a claim."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        moved = (event.position() - pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            return
        unit = self.character_at(event.position().x(), event.position().y())
        reference = self.reference_at(unit)
        if reference is not None and reference.reference.document is not None:
            self.referenceActivated.emit(reference.reference.document.id)
            return
        claim_id = self.claim_at(unit)
        if claim_id is not None:
            self.activate(claim_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what a click would do."""
        super().mouseMoveEvent(event)
        if event.buttons():
            return
        position = event.position()
        unit = self.character_at(position.x(), position.y())
        left, right = self.column
        if self._sign_at(position) or self.reference_at(unit) or self.claim_at(unit) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif left <= position.x() <= self.viewport().width() - right:
            shape = Qt.CursorShape.IBeamCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tool tip whose claim it is, or which document is named."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            lines = self.tip_at(QPointF(event.pos())).split("\n")
            QToolTip.showText(event.globalPos(), tool_tip(*lines), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, position: QPointF) -> str:
        """The tool tip for a point of the view; empty for none."""
        unit = self.character_at(position.x(), position.y())
        reference = self.reference_at(unit)
        if reference is not None and reference.reference.document is not None:
            return reference.reference.document.heading
        sign = self._sign_at(position)
        claim_id = sign.claim_id if sign else self.claim_at(unit)
        claim = self.claim(claim_id) if claim_id is not None else None
        words = claim_words(claim, self.shown_document) if claim and self.shown_document else ""
        rights = self.rights_at(unit)
        return "\n".join(part for part in (words, rights_words(rights) if rights else "") if part)

    def _sign_at(self, position: QPointF) -> Sign | None:
        left, right = self.column
        if left <= position.x() <= self.viewport().width() - right:
            return None
        line = self.line_at(position.y())
        for place in self.sign_places([line] if line else []):
            if place.rect.adjusted(-2, -6, 2, 6).contains(position):
                return place.sign
        return None

    # --------------------------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moving the caret into a claim opens it; Enter follows a reference."""
        before = self.textCursor().position()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._follow(before)
            return
        super().keyPressEvent(event)
        cursor = self.textCursor()
        if cursor.position() == before or cursor.hasSelection():
            return
        claim_id = self.claim_at(cursor.position())
        if claim_id is not None and claim_id != self.open_claim:
            self.activate(claim_id)

    def _follow(self, unit: int) -> None:
        reference: ReferenceMark | None = self.reference_at(unit)
        claim_id = self.claim_at(unit)
        if reference is not None and reference.reference.document is not None:
            self.referenceActivated.emit(reference.reference.document.id)
        elif claim_id is not None:
            self.activate(claim_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and select; copy with the credit line; and what the window gives."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Copy with attribution"), self.copy_with_credit)
        action.setEnabled(self.textCursor().hasSelection())
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    def copy_with_credit(self) -> None:
        """Copy the selected words with the document's credit line below them."""
        selected = self.selected_text()
        if selected:
            QGuiApplication.clipboard().setText("\n\n".join(part for part in (selected, self.credit_text) if part))

    # -------------------------------------------------------------------------------------------------- focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus when it came by key; a click shows it by the caret."""
        super().focusInEvent(event)
        self._framed = event.reason() in _KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self._framed = False
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the frame of the focus."""
        super().paintEvent(event)
        if self._framed:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.colours(self.palette()).accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; a frame that stays in place must be painted anew."""
        super().scrollContentsBy(dx, dy)
        if self._framed:
            self.viewport().update()
