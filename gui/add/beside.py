"""A list with what its current line is about beside it, or a word in the middle where nothing is listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui import theme
from gui.lists import as_list
from gui.parts import Rule, label


def wrapping_list(name: str) -> QListWidget:
    """A list whose lines wrap instead of being cut."""
    found = QListWidget()
    as_list(found)
    found.setAccessibleName(name)
    found.setWordWrap(True)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setSpacing(2)
    return found


class ListBeside(QStackedWidget):
    """Shows *nothing* until :meth:`show_list` is told that something is listed.

    Args:
        listed: the list, *width* px wide at first.
        parts: what stands beside it, from top to bottom; the last one gets what room there is.
        buttons: below them, those before None at the leading side and those after it at the other.
        nothing: said where nothing is listed.
    """

    def __init__(
        self,
        listed: QListWidget,
        parts: Sequence[QWidget],
        buttons: Sequence[QPushButton | None],
        nothing: str,
        *,
        width: int,
    ) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        for button in buttons:
            if button is None:
                row.addStretch(1)
            else:
                row.addWidget(button)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part, 1 if part is parts[-1] else 0)
        column.addWidget(Rule())
        column.addLayout(row)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(listed)
        self._split.addWidget(beside)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([width, 900])
        words = label(nothing, theme.interface_font(13), QPalette.ColorRole.PlaceholderText, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(words)
        self.addWidget(self._split)

    def show_list(self, shown: bool) -> None:
        """Whether something is listed."""
        self.setCurrentIndex(1 if shown else 0)
