"""Paints the closed cards and gives the open one its room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.model import Claim, Document
from gui import theme
from gui.cards.typeset import EVIDENCE, SMALL, SMALL_BOLD, STRONG, Face
from gui.cards.words import acts_for, nesting_word, quotation_text, state_text
from gui.claims.model import AnyIndex, ClaimsModel
from gui.untyped import item_option
from gui.words import STATE_ROLES, speakers_of, state_icon
from gui.writing import right_to_left

GAP = 8
"""Between cards, px."""
_PAD_X = 12
_PAD_Y = 7
_GLYPH = 12


def card_area(item: QRect, view: QListView) -> QRect:
    """The card inside its row; a scroll bar takes the place of the margin at its side."""
    side = 0 if view.verticalScrollBar().isVisible() else GAP
    if view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return item.adjusted(side, GAP, -GAP, 0)
    return item.adjusted(GAP, GAP, -side, 0)


def closed_height() -> int:
    """The height of a closed card, px."""
    return 2 * _PAD_Y + round(STRONG.pitch()) + round(EVIDENCE.pitch())


class CardDelegate(QStyledItemDelegate):
    """Closed cards: glyph, who, state; one line of what was said."""

    def __init__(
        self, view: QListView, open_height: Callable[[int, int], int | None], open_row: Callable[[], int]
    ) -> None:
        """*open_height* answers the height of a row at a width, None for closed ones; *open_row* which one is open."""
        super().__init__(view)
        self._view = view
        self._open_height, self._open_row = open_height, open_row
        self._closed: tuple[str, int] = ("", 0)
        """The height of closed cards in a font: a list asks for it as often as it has rows."""

    def _closed_height(self) -> int:
        font = QApplication.font().key()
        if font != self._closed[0]:
            self._closed = (font, closed_height())
        return self._closed[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width, height = self._view.viewport().width(), None
        if index.row() == self._open_row():
            height = self._open_height(index.row(), card_area(QRect(0, 0, width, 100), self._view).width())
        if height is None:
            height = self._closed_height()
        last = index.row() == index.model().rowCount() - 1
        return QSize(width, GAP + height + (GAP if last else 0))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area = card_area(item_option(option).rect, self._view)
        if index.row() == index.model().rowCount() - 1:
            area.setBottom(area.bottom() - GAP)
        editor.setGeometry(area)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, ClaimsModel) or model.document is None:
            return
        claim = model.claim(index.row())
        area = card_area(item_option(option).rect, self._view)
        if claim is None or self._open_height(index.row(), area.width()) is not None:
            return
        area.setHeight(closed_height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(item_option(option).state & QStyle.StateFlag.State_MouseOver)
        self._paint_card(painter, area, claim, model.document, hovered)
        painter.restore()

    def _paint_card(self, painter: QPainter, area: QRect, claim: Claim, document: Document, hovered: bool) -> None:
        roles = theme.colours(self._view.palette())
        direction = self._view.layoutDirection()
        painter.setPen(QPen(QColor(roles.line), 1))
        painter.setBrush(QColor(roles.hover if hovered else roles.panel))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), theme.CARD_RADIUS, theme.CARD_RADIUS)
        inner = area.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        top = round(STRONG.pitch())

        def place(x: int, width: int) -> QRect:
            return QStyle.visualRect(direction, inner, QRect(inner.left() + x, inner.top(), width, top))

        glyph = place(0, _GLYPH)
        colour = getattr(roles, STATE_ROLES[claim.state])
        y = inner.top() + (top - _GLYPH) // 2
        theme.draw_icon(painter, state_icon(claim.state), colour, glyph.left(), y, _GLYPH)
        loud = STATE_ROLES[claim.state] != "plain"
        state = state_text(claim)
        face = SMALL_BOLD if loud else SMALL
        state_width = QFontMetrics(face.font()).horizontalAdvance(state) + 1
        room = inner.width() - _GLYPH - 8 - state_width - 8
        used = self._text(painter, speakers_of(claim, document), STRONG, roles.text, place(_GLYPH + 8, room), claim)
        beside = nesting_word(claim.nesting) if claim.parent_id is not None else acts_for(claim.speakers)
        if beside and room - used > 40:
            self._text(painter, beside, SMALL, roles.muted, place(_GLYPH + 8 + used + 6, room - used - 6))
        place_state = place(inner.width() - state_width, state_width)
        self._text(painter, state, face, colour if loud else roles.muted, place_state)
        quotation, _ = quotation_text(claim.quotation, claim.manner)
        line = QRect(inner.left(), inner.top() + top, inner.width(), inner.height() - top)
        self._quotation(painter, quotation[:400], roles.text, line)

    def _text(
        self, painter: QPainter, text: str, face: Face, colour: str, area: QRect, claim: Claim | None = None
    ) -> int:
        """Paint interface text at the leading edge of *area*; answers the width it took."""
        italic = claim is not None and any(agent.unnamed for agent in claim.speakers)
        font = face.font(text, italic=italic)
        metrics = QFontMetrics(font)
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        to_right = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, short)
        return min(area.width(), metrics.horizontalAdvance(short))

    @staticmethod
    def _quotation(painter: QPainter, text: str, colour: str, area: QRect) -> None:
        """One line of what was said; its direction is the text's, not the interface's."""
        rtl = right_to_left(text)
        font = EVIDENCE.font(text)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            area.adjusted(0, -4, 0, 4), side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, short
        )
