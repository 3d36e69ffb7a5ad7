"""Small things that several panels are made of: buttons, labels, lines, key caps, badges, the frame of the focus."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from gui import theme

_CHEVRON = 12


def paint_focus(painter: QPainter, rect: QRect | QRectF, roles: theme.Colours, radius: float = 3) -> None:
    """The focus of the look: a frame of 2 px inside *rect*."""
    paint_frame(painter, rect, roles.accent, radius)


def paint_frame(painter: QPainter, rect: QRect | QRectF, colour: str, radius: float = 3) -> None:
    """A frame of 2 px inside *rect*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def label(
    text: str = "",
    font: QFont | None = None,
    role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
    *,
    wrap: bool = False,
) -> QLabel:
    """A label in a font (13 px without) and a colour role; its text is never read as markup."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setFont(font or theme.interface_font(13))
    result.setForegroundRole(role)
    result.setWordWrap(wrap)
    return result


# -------------------------------------------------------------------------------------------------- buttons


class _Button(QToolButton):
    """Painted from the palette, so that it needs no icon cache: the ground shows the mouse, a frame the focus."""

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paint_ground(self, painter: QPainter, roles: theme.Colours) -> None:
        """What is behind icon and words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.hover))
            painter.drawRoundedRect(QRectF(self.rect()), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        if self.hasFocus():
            paint_focus(painter, self.rect(), roles, theme.CONTROL_RADIUS)


class IconButton(_Button):
    """A button that is one icon, *size* px square, in the colour *role*; opens its menu where it has one.

    *name* is what a screen reader says; the tool tip names *keys*, too.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        keys: str = "",
        role: str = "muted",
        size: int = theme.SMALL_CONTROL_HEIGHT,
    ) -> None:
        super().__init__(name, parent)
        self._icon, self._role = icon, role
        self.setToolTip(f"{name} ({key_text(keys)})" if keys else name)
        self.setFixedSize(size, size)

    def set_icon(self, icon: str, role: str = "muted") -> None:
        """Show another icon, or in another colour role."""
        self._icon, self._role = icon, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon in the middle."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        self.paint_ground(painter, roles)
        colour = getattr(roles, self._role) if self.isEnabled() else roles.edge
        theme.draw_icon(painter, self._icon, colour, (self.width() - 16) / 2, (self.height() - 16) / 2)
        painter.end()


class LinkButton(_Button):
    """Words that act, in the colour of links; with *arrow*, a chevron after them says that a menu opens."""

    INSET = 4
    """How far its words stand from its edges, px."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None, *, arrow: bool = False) -> None:
        super().__init__(name, parent)
        self._arrow = arrow
        self._text_shown = True
        self.setFont(theme.interface_font(12.5))
        self.setText(text)
        if not arrow:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_text_shown(self, shown: bool) -> None:
        """Without its words only the chevron stays (narrow panes)."""
        if shown != self._text_shown:
            self._text_shown = shown
            self.updateGeometry()
            self.update()

    def width_with_text(self) -> int:
        """How wide it is when its words are shown, in px."""
        advance = QFontMetrics(theme.interface_font(12.5)).horizontalAdvance(self.text())
        return advance + 2 * self.INSET + (_CHEVRON + 4 if self._arrow else 0)

    def sizeHint(self) -> QSize:
        """The words, the chevron, and the edges."""
        width = self.width_with_text() if self._text_shown else theme.SMALL_CONTROL_HEIGHT
        return QSize(width, theme.SMALL_CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Links are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and chevron."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        self.paint_ground(painter, roles)
        colour = roles.accent if self.isEnabled() else roles.edge
        box = self.rect().adjusted(self.INSET, 0, -self.INSET, 0)
        if self._text_shown:
            painter.setFont(theme.interface_font(12.5))
            painter.setPen(QColor(colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self._arrow:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = box.left() if mirrored else box.right() + 1 - _CHEVRON
            if not self._text_shown:
                left = (self.width() - _CHEVRON) // 2
            theme.draw_icon(painter, "chevron-down", colour, left, (self.height() - _CHEVRON) / 2, _CHEVRON)
        painter.end()


# ---------------------------------------------------------------------------------------------------- lines


class Rule(QWidget):
    """A horizontal line of 1 px, *inset* px from either side, with *above* and *below* px of air."""

    def __init__(self, above: int = 0, below: int = 0, inset: int = 0) -> None:
        super().__init__()
        self._above, self._inset = above, inset
        self.setFixedHeight(above + 1 + below)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One px in the colour of lines."""
        colour = QColor(theme.colours(self.palette()).line)
        QPainter(self).fillRect(self._inset, self._above, self.width() - 2 * self._inset, 1, colour)


class PaneHead(QWidget):
    """The head of a pane: a row of 40 px with a line below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.HEAD_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.colours(self.palette()).line))


# ----------------------------------------------------------------------------------------------------- keys


def key_text(keys: str) -> str:
    """A key sequence as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class KeyCap(QWidget):
    """A key as it is written on the keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = key_text(keys) or keys
        self.setFont(theme.interface_font(11, bold=True))
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as its words and a margin."""
        metrics = self.fontMetrics()
        return QSize(max(16, metrics.horizontalAdvance(self._text) + 10), metrics.height() + 4)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame and the words."""
        painter = QPainter(self)
        paint_key_cap(painter, QRectF(self.rect()), self._text, theme.colours(self.palette()))
        painter.end()


def paint_key_cap(painter: QPainter, rect: QRectF, text: str, roles: theme.Colours) -> None:
    """A key cap with the painter's font; keys are written from left to right in every language."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(roles.edge), 1))
    painter.setBrush(QColor(roles.base))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QColor(roles.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


# -------------------------------------------------------------------------------------------------- licences


def paint_badge(
    painter: QPainter, rect: QRectF, text: str, roles: theme.Colours, *, known: bool, reusable: bool
) -> None:
    """A licence in a word, with the painter's font. Green: may be reused; grey: may not; dashed: terms not known."""
    if not known:
        ink, tint = roles.warn, roles.warn_tint
    elif reusable:
        ink, tint = roles.ok, roles.ok_tint
    else:
        ink, tint = roles.plain, roles.panel
    pen = QPen(QColor(ink), 1)
    if not known:
        pen.setDashPattern([3, 2])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
