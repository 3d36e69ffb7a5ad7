"""Bands above the text: the way back to a claim, and what an extract is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.model import DocumentBrief, Holding, Kind, OpenedDocument
from gui import theme
from gui.parts import LinkButton, key_text, label, paint_focus, paint_key_cap
from gui.reader.words import count_words
from gui.writing import tool_tip


class BackBand(QAbstractButton):
    """One line that leads back to the claim that a person came from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = key_text("Alt+Left").replace("Left", "←")
        self._claim = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_claim(self, claim: str) -> None:
        """Which claim it leads back to: speaker and opening words."""
        self._claim = claim
        self.setAccessibleName(self.tr("Back to the claim: {claim}").format(claim=claim))
        self.setToolTip(tool_tip(claim))
        self.update()

    def sizeHint(self) -> QSize:
        """A row of 30 px."""
        return QSize(200, round(30 * theme.scale()))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Arrow, words, key, and as much of the claim as there is room for."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(roles.hover if self.underMouse() else roles.selected))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(roles.line))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, height = 12.0, self.height() - 1

        def place(width: float) -> QRectF:
            nonlocal x
            rect = QRectF(self.width() - x - width if rtl else x, 0, width, height)
            x += width
            return rect

        arrow = place(16)
        icon = "forward" if rtl else "back"
        theme.draw_icon(painter, icon, roles.accent, arrow.left(), (height - 16) / 2)
        words = self.tr("Back to the claim")
        bold = theme.interface_font(13, bold=True)
        painter.setFont(bold)
        painter.setPen(QColor(roles.accent))
        painter.drawText(place(QFontMetrics(bold).horizontalAdvance(words) + 6), Qt.AlignmentFlag.AlignCenter, words)
        x += 6
        small = theme.interface_font(11, bold=True)
        painter.setFont(small)
        cap = place(QFontMetrics(small).horizontalAdvance(self._keys) + 12)
        paint_key_cap(painter, QRectF(cap.left(), (height - 18) / 2, cap.width(), 18), self._keys, roles)
        x += 8
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(theme.interface_font(13))
        painter.setPen(QColor(roles.muted))
        rest = place(max(0.0, self.width() - x - 16))
        text = painter.fontMetrics().elidedText(self._claim, Qt.TextElideMode.ElideRight, int(rest.width()))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rest, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus():
            paint_focus(painter, self.rect(), roles)


class ExtractBand(QWidget):
    """Says that only passages are held, and leads to where they are quoted."""

    sourceWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strong = label(self.tr("Extract."), theme.interface_font(13, bold=True))
        self._words = label(wrap=True)
        self.link = LinkButton()
        self.link.clicked.connect(self.sourceWanted)
        first = QHBoxLayout()
        first.setSpacing(5)
        first.setContentsMargins(LinkButton.INSET, 0, 0, 0)
        first.addWidget(self._strong, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addLayout(first)
        links = QHBoxLayout()
        links.addWidget(self.link)
        links.addStretch(1)
        self._box.addLayout(links)
        self.set_margins(38)

    def show_opened(self, opened: OpenedDocument) -> None:
        """Say how many passages there are and who quotes them; hidden unless the document is an extract."""
        self.setVisible(opened.document.holding is Holding.EXTRACT)
        count = len(opened.passages)
        source = opened.quoted_by
        if count == 1:
            words = self.tr("Only one passage, as quoted by {source}.") if source else self.tr("Only one passage.")
        elif source:
            words = self.tr("Only {count} passages, as quoted by {source}.")
        else:
            words = self.tr("Only {count} passages.")
        by = (source.source or source.heading) if source else ""
        self._words.setText(words.format(count=count_words(count), source=by))
        self.link.setVisible(source is not None)
        if source is not None:
            self.link.setText(self._link_words(source, count))

    def _link_words(self, source: DocumentBrief, count: int) -> str:
        if source.kind is Kind.ARTICLE:
            return self.tr("Show it in the article") if count == 1 else self.tr("Show them in the article")
        if source.kind is Kind.LETTER:
            return self.tr("Show it in the letter") if count == 1 else self.tr("Show them in the letter")
        return self.tr("Show it in its source") if count == 1 else self.tr("Show them in their source")

    def set_margins(self, leading: int) -> None:
        """Begin where the text column begins."""
        self._leading = leading
        self._box.setContentsMargins(leading - LinkButton.INSET, 7, 12, 6)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the sign of a quotation, and the line below."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(roles.warn_tint))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(roles.line))
        x = self._leading - 24
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - 16
        theme.draw_icon(painter, "quote", roles.warn, x, 9)
