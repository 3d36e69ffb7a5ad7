"""Small buttons painted from the palette: an icon, a link, a segment. They need no style sheet and no icon cache."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui import theme


def paint_focus(painter: QPainter, rect: QRect, colour: str, radius: float = theme.CONTROL_RADIUS) -> None:
    """The focus ring of the look: 2 px inside *rect*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


class _Button(QAbstractButton):
    """Repaints on hover; has a hand's cursor as links and icons do."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover state."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover state away."""
        super().leaveEvent(event)
        self.update()

    def _paint_ground(self, painter: QPainter, roles: theme.Colours) -> None:
        if (self.underMouse() or self.isDown()) and self.isEnabled():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.hover))
            painter.drawRoundedRect(QRectF(self.rect()), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        if self.hasFocus():
            paint_focus(painter, self.rect(), roles.accent)


class IconButton(_Button):
    """A button that is an icon only, 24 px square. Its name is its tooltip too."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._icon = icon
        self._role = "muted"
        self.setToolTip(name)

    def set_icon(self, icon: str, role: str = "muted") -> None:
        """Show another icon, or in another colour role."""
        self._icon, self._role = icon, role
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a small control."""
        return QSize(theme.SMALL_CONTROL_HEIGHT, theme.SMALL_CONTROL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in the middle."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        self._paint_ground(painter, roles)
        colour = getattr(roles, self._role) if self.isEnabled() else roles.edge
        theme.draw_icon(painter, self._icon, colour, (self.width() - 16) / 2, (self.height() - 16) / 2)


class LinkButton(_Button):
    """Words that act, in the colour of links; with *arrow*, a chevron after them says that a menu opens."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None, *, arrow: bool = False) -> None:
        super().__init__(name, parent)
        self._arrow = arrow
        self._text_shown = True
        self.setText(text)

    def set_text_shown(self, shown: bool) -> None:
        """Without its words only the chevron stays (narrow panes)."""
        if shown != self._text_shown:
            self._text_shown = shown
            self.updateGeometry()
            self.update()

    def width_with_text(self) -> int:
        """How wide it is when its words are shown, in px."""
        advance = QFontMetrics(theme.interface_font(12.5)).horizontalAdvance(self.text())
        return advance + 8 + (16 if self._arrow else 0)

    def sizeHint(self) -> QSize:
        """The words, the chevron, and 4 px on each side."""
        width = self.width_with_text() if self._text_shown else theme.SMALL_CONTROL_HEIGHT
        return QSize(width, theme.SMALL_CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Links are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and chevron."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        self._paint_ground(painter, roles)
        colour = roles.accent if self.isEnabled() else roles.edge
        box = self.rect().adjusted(4, 0, -4, 0)
        if self._text_shown:
            painter.setFont(theme.interface_font(12.5))
            painter.setPen(QColor(colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self._arrow:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = box.left() if mirrored else box.right() - 11
            if not self._text_shown:
                left = (self.width() - 12) // 2
            theme.draw_icon(painter, "chevron-down", colour, left, (self.height() - 12) / 2, 12)

    def menu_position(self) -> QPoint:
        """Where a menu under the button opens, in global coordinates."""
        return self.mapToGlobal(QPoint(0, self.height()))
