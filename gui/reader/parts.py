"""Small widgets of the reader: links, key caps, rules and elided titles."""

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
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from gui import theme
from gui.reader.display import is_rtl
from gui.reader.offsets import Offsets


def label(text: str, font: QFont, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QLabel:
    """A label in a font and a colour role; its text is never read as markup."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setFont(font)
    result.setForegroundRole(role)
    return result


def key_text(keys: str) -> str:
    """A key sequence as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class LinkButton(QPushButton):
    """A button that looks like a link."""

    INSET = 3
    """How far its words stand from its edges, px; room for the focus frame."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.interface_font(12.5))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as its words, and room for the focus frame."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * self.INSET, metrics.height() + 2)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words in the link colour, underlined under the mouse, framed with the focus."""
        painter = QPainter(self)
        roles = theme.colours(self.palette())
        font = QFont(self.font())
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(roles.accent if self.isEnabled() else roles.edge))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus(painter, self.rect(), roles)


class IconButton(QToolButton):
    """A button that is one icon; its name is what a screen reader says, its tool tip may also name a key."""

    def __init__(self, icon: str, name: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key_text(keys)})" if keys else name)
        self.setFixedSize(theme.SMALL_CONTROL_HEIGHT, theme.SMALL_CONTROL_HEIGHT)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon; the ground shows the mouse, a frame the focus."""
        painter = QPainter(self)
        # The style sheet's transparent ground would pass for a dark one, so the parent's palette is asked.
        roles = theme.colours((self.parentWidget() or self).palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.hover))
            painter.drawRoundedRect(QRectF(self.rect()), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        colour = roles.muted if self.isEnabled() else roles.edge
        theme.draw_icon(painter, self._icon, colour, (self.width() - 16) / 2, (self.height() - 16) / 2)
        if self.hasFocus():
            draw_focus(painter, self.rect(), roles)


def draw_focus(painter: QPainter, rect: QRect, roles: theme.Colours) -> None:
    """The frame of the widget that has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(roles.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3)


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
        draw_key_cap(painter, QRectF(self.rect()), self._text, theme.colours(self.palette()))


def draw_key_cap(painter: QPainter, rect: QRectF, text: str, roles: theme.Colours) -> None:
    """Draw a key cap with the painter's font; keys are written from left to right in every language."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(roles.edge), 1))
    painter.setBrush(QColor(roles.base))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QColor(roles.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class Rule(QWidget):
    """A horizontal line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One px in the colour of lines."""
        QPainter(self).fillRect(self.rect(), QColor(theme.colours(self.palette()).line))


class Title(QWidget):
    """A title in the serif, on two lines at most, then elided; the tool tip has all of it."""

    LINES = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setFont(theme.serif_font(17, bold=True))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Show another title."""
        self._text = text
        self.setFont(theme.serif_font(17, bold=True, arabic=is_rtl(text)))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()
        self._update_tip()

    @property
    def _line_height(self) -> int:
        return round((26 if is_rtl(self._text) else 22) * theme.scale())

    def hasHeightForWidth(self) -> bool:
        """Its height depends on how often it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One or two lines."""
        return max(1, len(self._lines(width))) * self._line_height

    def sizeHint(self) -> QSize:
        """The height for the present width."""
        return QSize(200, self.heightForWidth(max(50, self.width())))

    def minimumSizeHint(self) -> QSize:
        """At least one line."""
        return QSize(80, self._line_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is elided changes with the width."""
        super().resizeEvent(event)
        self._update_tip()

    def lines(self) -> list[str]:
        """The lines as they are shown."""
        return self._lines(self.width())

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts: list[int] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and len(starts) <= self.LINES:
            line.setLineWidth(max(20, width))
            starts.append(line.textStart())
        layout.endLayout()
        points = [Offsets(self._text).points(start) for start in starts]
        pieces = [self._text[a:b] for a, b in zip(points, [*points[1:], len(self._text)], strict=True)]
        if len(pieces) > self.LINES:
            rest = self._text[points[self.LINES - 1] :]
            elided = QFontMetrics(self.font()).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            pieces = [*pieces[: self.LINES - 1], _whole_words(elided, rest)]
        return [piece.strip() for piece in pieces]

    def _update_tip(self) -> None:
        shown = "".join(self.lines())
        self.setToolTip("" if "".join(shown.split()) == "".join(self._text.split()) else self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, in the direction of the text."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        rtl = is_rtl(self._text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for number, text in enumerate(self.lines()):
            rect = QRect(0, number * self._line_height, self.width(), self._line_height)
            painter.drawText(rect, int(flags), text)


def _whole_words(elided: str, text: str) -> str:
    """*elided* without the part of a word before its ellipsis, if it has more than one word."""
    kept = elided.removesuffix("…")
    if kept != elided and text[len(kept) : len(kept) + 1].isalnum() and " " in kept.strip():
        return kept.rstrip().rpartition(" ")[0] + "…"
    return elided
