"""The title of what is open: two lines at most."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.offsets import Offsets
from gui.writing import elided, right_to_left, tool_tip


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
        self.setFont(theme.serif_font(17, bold=True, arabic=right_to_left(text)))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()
        self._update_tip()

    @property
    def _line_height(self) -> int:
        return round((26 if right_to_left(self._text) else 22) * theme.scale())

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
            pieces = [*pieces[: self.LINES - 1], elided(rest, QFontMetrics(self.font()), width)]
        return [piece.strip() for piece in pieces]

    def _update_tip(self) -> None:
        shown = "".join(self.lines())
        self.setToolTip("" if "".join(shown.split()) == "".join(self._text.split()) else tool_tip(self._text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, in the direction of the text."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        rtl = right_to_left(self._text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for number, text in enumerate(self.lines()):
            rect = QRect(0, number * self._line_height, self.width(), self._line_height)
            painter.drawText(rect, int(flags), text)
