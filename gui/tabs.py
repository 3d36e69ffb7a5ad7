"""The pages of the window by name, beside the search field: Read · Compare · Review · Add."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from gui import theme
from gui.parts import key_text, paint_focus
from gui.writing import counted

READ, COMPARE, REVIEW, ADD = "read", "compare", "review", "add"
PAGE_KEYS = {READ: "Ctrl+1", COMPARE: "Ctrl+2", REVIEW: "Ctrl+3", ADD: "Ctrl+4"}
"""The pages, and their keys, which count them in their order: Read, Compare, Review, Add."""
_SIDE = 14
"""Room on either side of a tab's name, px."""
_BAR = 2
"""The line below the page that is shown, px."""


class _Tab(QAbstractButton):
    """A name, a count in the colour of what waits for a person, and a line below the one that is shown."""

    def __init__(self, text: str, keys: str) -> None:
        super().__init__()
        self._count = 0
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key_text(keys)})")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_count(self, count: int) -> None:
        """How much waits on the page; 0 shows nothing."""
        if count != self._count:
            self._count = count
            name = self.text() if not count else self.tr("{0}, {1} to look at").format(self.text(), counted(count))
            self.setAccessibleName(name)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as its name in bold, so that it doesn't move when it is chosen."""
        width = QFontMetrics(theme.interface_font(13, bold=True)).horizontalAdvance(self.text()) + 2 * _SIDE
        if self._count:
            width += QFontMetrics(theme.interface_font(11, bold=True)).horizontalAdvance(str(self._count)) + 20
        return QSize(width, theme.SEARCH_HEIGHT)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, count, line and focus."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect().adjusted(0, 7, 0, -7), QColor(roles.hover))
        font = theme.interface_font(13, bold=self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(roles.text if self.isChecked() else roles.muted))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = QFontMetrics(theme.interface_font(13, bold=True)).horizontalAdvance(self.text())
        left = self.width() - _SIDE - words if mirrored else _SIDE
        painter.drawText(QRectF(left, 0, words, self.height()), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._count:
            self._paint_count(painter, roles, left - 8 if mirrored else left + words + 8, mirrored=mirrored)
        if self.isChecked():
            painter.fillRect(0, self.height() - _BAR, self.width(), _BAR, QColor(roles.accent))
        if self.hasFocus():
            paint_focus(painter, self.rect().adjusted(0, 4, 0, -4), roles)

    def _paint_count(self, painter: QPainter, roles: theme.Colours, side: float, *, mirrored: bool) -> None:
        painter.setFont(theme.interface_font(11, bold=True))
        width = painter.fontMetrics().horizontalAdvance(str(self._count)) + 10
        box = QRectF(side - width if mirrored else side, self.height() / 2 - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(roles.suggest_tint))
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(QColor(roles.suggest))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._count))


class PageTabs(QWidget):
    """One tab a page; exactly one is on.

    Args:
        pages: the code name, the name shown, and the keys of each page.
    """

    chosen = Signal(str)
    """The code name of the page that the person chose."""

    def __init__(self, pages: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self._names = [name for name, _, _ in pages]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._tabs: dict[str, _Tab] = {}
        for number, (name, text, keys) in enumerate(pages):
            tab = self._tabs[name] = _Tab(text, keys)
            self._group.addButton(tab, number)
            row.addWidget(tab)
        self._tabs[self._names[0]].setChecked(True)
        self._group.idToggled.connect(self._on_toggled)

    def choose(self, name: str) -> None:
        """Turn a tab on, without a signal."""
        blocked = self._group.blockSignals(True)
        self._tabs[name].setChecked(True)
        self._group.blockSignals(blocked)

    def set_count(self, name: str, count: int) -> None:
        """How much waits on a page."""
        self._tabs[name].set_count(count)

    def tab(self, name: str) -> QAbstractButton:
        """The tab of a page."""
        return self._tabs[name]

    def _on_toggled(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._names[number])
