"""The credit line that goes with a description, as it is edited."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.model import Credit
from gui import theme
from gui.parts import label, paint_badge
from gui.terms import missing_words


class _Badge(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._text, self._known, self._reusable = "", False, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_credit(self, credit: Credit) -> None:
        """The licence in a word."""
        self._text, self._known = credit.badge, credit.known
        self._reusable = credit.known and credit.may_be.casefold().startswith(("reuse", "use"))
        self.setAccessibleName(credit.badge)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.interface_font(12, bold=True)).horizontalAdvance(self._text) + 14
        return QSize(width, round(20 * theme.scale()))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.interface_font(12, bold=True))
        roles = theme.colours(self.palette())
        paint_badge(painter, QRectF(self.rect()), self._text, roles, known=self._known, reusable=self._reusable)
        painter.end()


class CreditLine(QWidget):
    """Badge, what may be done, the whole line, and one warning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = _Badge()
        self._may = label(font=theme.interface_font(12.5, bold=True))
        self._line = label(font=theme.interface_font(12), wrap=True)
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._warning = label(font=theme.interface_font(12), role=QPalette.ColorRole.PlaceholderText, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._badge)
        head.addWidget(self._may, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._line)
        column.addWidget(self._warning)
        self.show_credit(None)

    def show_credit(self, credit: Credit | None) -> None:
        """Show how a document may be quoted; None: nothing to say."""
        self.setVisible(credit is not None)
        if credit is not None:
            self._badge.show_credit(credit)
            self._may.setText(credit.may_be)
            self._line.setText(credit.text)
            self._line.setAccessibleName(self.tr("Credit line: {0}").format(credit.text))
            told = (*credit.warnings, *(missing_words(one.part, add=False) for one in credit.missing))
            self._warning.setText(told[0] if told else "")
            self._warning.setVisible(bool(told))

    def text(self) -> str:
        """The line that is shown."""
        return self._line.text()
