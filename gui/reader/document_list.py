"""A short list of documents or claims, each a button that leads there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from core.model import ClaimRow, DocumentBrief
from gui import theme, words
from gui.dates import date_words
from gui.parts import paint_focus
from gui.writing import one_line, right_to_left, tool_tip


class Row(QAbstractButton):
    """An icon, a line of words, and a muted line below it."""

    def __init__(self, icon: str, role: str, text: str, below: str, *, serif: bool = False) -> None:
        super().__init__()
        self._icon, self._role = icon, role
        self._text, self._below = one_line(text), one_line(below)
        self._serif = serif
        self.target: tuple[int, int | None] = (0, None)
        self.setAccessibleName(", ".join(part for part in (self._text, self._below) if part))
        self.setToolTip(tool_tip(text))
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
        arabic = right_to_left(self._text)
        font = theme.serif_font(14, arabic=arabic) if self._serif else theme.interface_font(13, bold=True)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font)
        painter.setPen(QColor(roles.text))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(room, flags, painter.fontMetrics().elidedText(self._text, elide, int(room.width())))
        painter.setFont(theme.interface_font(12))
        painter.setPen(QColor(roles.muted))
        room.translate(0, room.height())
        painter.drawText(room, flags, painter.fontMetrics().elidedText(self._below, elide, int(room.width())))
        if self.hasFocus():
            paint_focus(painter, self.rect(), roles)


def document_row(brief: DocumentBrief) -> Row:
    """The row of a document: its heading, its source and date."""
    date = date_words(brief.date, short=True) or words.no_date(alone=not brief.source)
    below = "  ·  ".join(part for part in (brief.source, date) if part)
    row = Row(words.kind_icon(brief.kind), "muted", brief.heading, below)
    row.target = (brief.id, None)
    return row


def claim_row(claim: ClaimRow) -> Row:
    """The row of a claim: its quotation, its speaker and state."""
    said = f"{words.speakers_of(claim, claim.document)}: {words.state_words(claim.state, claim.answers)}"
    row = Row(words.state_icon(claim.state), words.STATE_ROLES[claim.state], claim.quotation, said, serif=True)
    row.target = (claim.document.id, claim.id)
    return row
