"""A short list of documents or claims, each a button that leads there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from core.model import Claim, DocumentBrief
from gui import theme
from gui.dates import date_words
from gui.reader.display import is_rtl
from gui.reader.marks import LOOKS
from gui.reader.parts import draw_focus
from gui.reader.words import claim_words, no_date


class Row(QAbstractButton):
    """An icon, a line of words, and a muted line below it."""

    def __init__(self, icon: str, role: str, words: str, below: str, *, serif: bool = False) -> None:
        super().__init__()
        self._icon, self._role = icon, role
        self._words, self._below = words, below
        self._serif = serif
        self.target: tuple[int, int | None] = (0, None)
        self.setAccessibleName(f"{words}, {below}" if below else words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Two lines and their margins."""
        return QSize(200, round(50 * theme.scale()))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The two lines; the ground shows the mouse, a frame the focus."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(roles.hover))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(roles.line))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        theme.draw_icon(painter, self._icon, getattr(roles, self._role), self.width() - 24 if rtl else 8, 9)
        room = QRectF(12 if rtl else 34, 5, self.width() - 46, self.height() / 2 - 4)
        font = theme.serif_font(14, arabic=is_rtl(self._words)) if self._serif else theme.interface_font(13, bold=True)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font)
        painter.setPen(QColor(roles.text))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(room, flags, painter.fontMetrics().elidedText(self._words, elide, int(room.width())))
        painter.setFont(theme.interface_font(12))
        painter.setPen(QColor(roles.muted))
        room.translate(0, room.height())
        painter.drawText(room, flags, painter.fontMetrics().elidedText(self._below, elide, int(room.width())))
        if self.hasFocus():
            draw_focus(painter, self.rect(), roles)


def document_row(brief: DocumentBrief) -> Row:
    """The row of a document."""
    below = "  ·  ".join(part for part in (brief.source, date_words(brief.date, short=True) or no_date()) if part)
    row = Row(brief.kind.value, "muted", brief.heading, below)
    row.target = (brief.id, None)
    return row


def claim_row(claim: Claim) -> Row:
    """The row of a claim: its quotation, its speaker and state."""
    look = LOOKS[claim.state]
    row = Row(look.icon, look.role, claim.quotation, claim_words(claim), serif=True)
    row.target = (claim.document_id, claim.id)
    return row
