"""Buttons that show their key: what reviewing is done with."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from core.model import Tier
from gui import theme
from gui.parts import key_text, paint_frame, paint_key_cap
from gui.review.words import paint_tier, tier_word

_HEIGHT = 36
_CAP = 18
_ICON = 16


class KeyButton(QAbstractButton):
    """An icon, a word, and the key that does the same."""

    def __init__(self, icon: str, text: str, key: str, *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key, self._primary = icon, key, primary
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key_text(key)})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.interface_font(13, bold=True)).horizontalAdvance(self.text())
        return QSize(words + _ICON + _CAP + 36, round(_HEIGHT * theme.scale()))

    def minimumSizeHint(self) -> QSize:
        words = QFontMetrics(theme.interface_font(13, bold=True)).horizontalAdvance(self.text())
        return QSize(words + _CAP + 16, round(_HEIGHT * theme.scale()))

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        loud = self._primary and self.isEnabled()
        ground = roles.accent if loud else roles.hover if self.underMouse() or self.isDown() else roles.base
        ink = roles.highlighted_text if loud else roles.text if self.isEnabled() else roles.edge
        painter.setPen(QPen(QColor(roles.accent if loud else roles.edge if self.isEnabled() else roles.line), 1))
        painter.setBrush(QColor(ground if self.isEnabled() else roles.window))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        if self.hasFocus():
            paint_frame(painter, self.rect(), roles.text if loud else roles.accent, theme.CONTROL_RADIUS)
        font = theme.interface_font(13, bold=True)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        small = theme.interface_font(11, bold=True)
        wide = max(_CAP, QFontMetrics(small).horizontalAdvance(key_text(self._key)) + 8)
        whole = _ICON + 6 + words + 8 + wide
        icon = self.width() >= whole + 8
        if not icon:
            whole -= _ICON + 6
        x = (self.width() - whole) / 2
        if icon:
            theme.draw_icon(painter, self._icon, ink, x, (self.height() - _ICON) / 2, _ICON)
            x += _ICON + 6
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(x, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(small)
        cap = QRectF(x + words + 8, (self.height() - _CAP) / 2, wide, _CAP)
        paint_key_cap(painter, cap, key_text(self._key), roles)
        painter.end()


class TierSign(QWidget):
    """How sure the program was: one to three bars and the word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tier: Tier | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tier(self, tier: Tier | None, words: str | None = None) -> None:
        """Show a tier, with its own word or others."""
        self._tier, self._words = tier, tier_word(tier) if words is None else words
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.interface_font(12.5))
        return QSize(22 + metrics.horizontalAdvance(self._words) + 4, max(20, metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._tier is None:
            return
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_tier(painter, self.width() - 16 if mirrored else 0, (self.height() - 13) / 2, self._tier, roles)
        painter.setFont(theme.interface_font(12.5))
        painter.setPen(QColor(roles.text))
        words = self.rect().adjusted(0, 0, -22, 0) if mirrored else self.rect().adjusted(22, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._words)
        painter.end()
