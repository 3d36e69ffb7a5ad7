"""Find in the text that is read: a bar above it, with how many places there are and which one is shown."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from gui import theme
from gui.parts import IconButton, label
from gui.writing import counted

Place = tuple[int, int]
_ALIKE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "يى"), "ی"),
    ord("ك"): "ک",
    **dict.fromkeys(map(ord, "’‘"), "'"),
    **dict.fromkeys(map(ord, "“”"), '"'),
    **dict.fromkeys(map(ord, "\u0640\u200c"), None),
}
"""Letters and marks that are typed in more than one way."""


def find_all(text: str, words: str) -> list[Place]:
    """Where *words* stand in *text* (code points), whatever their case, accents and quotation marks.

    Any white space between words stands for any other. Places do not overlap.
    """
    folded, origin = _folded(text)
    wanted, _origin = _folded(words.strip())
    if not wanted:
        return []
    pattern = r"\s+".join(re.escape(word) for word in wanted.split())
    if origin is None:
        return [found.span() for found in re.finditer(pattern, folded)]
    ends = [*origin, len(text)]
    return [(origin[found.start()], ends[found.end() - 1] + 1) for found in re.finditer(pattern, folded)]


def _folded(text: str) -> tuple[str, list[int] | None]:
    """*text* without case and accents, and for each of its code points where it comes from; None: it is the same."""
    if text.isascii():
        return text.lower(), None
    kept: list[str] = []
    origin: list[int] = []
    for place, char in enumerate(text):
        plain = char.lower() if char.isascii() else unicodedata.normalize("NFKD", char).casefold().translate(_ALIKE)
        for one in plain:
            if not unicodedata.combining(one):
                kept.append(one)
                origin.append(place)
    return "".join(kept), origin


class FindBar(QWidget):
    """A field, the count, the two directions, and the way out."""

    wordsChanged = Signal(str)
    nextWanted = Signal()
    previousWanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setProperty("field", True)
        self.edit.setPlaceholderText(self.tr("Find in this text"))
        self.edit.setAccessibleName(self.tr("Find in this text"))
        self.edit.setMaximumWidth(round(320 * theme.scale()))
        self._count = label(role=QPalette.ColorRole.PlaceholderText)
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.previous = IconButton("chevron-up", self.tr("Previous place"), role="text")
        self.next = IconButton("chevron-down", self.tr("Next place"), role="text")
        self.close_button = IconButton("cross", self.tr("Close"), role="text")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addWidget(self._count)
        row.addWidget(self.close_button)
        self.edit.textChanged.connect(self.wordsChanged)
        self.previous.clicked.connect(self.previousWanted)
        self.next.clicked.connect(self.nextWanted)
        self.close_button.clicked.connect(self.left)
        self.hide()

    def begin(self, words: str = "") -> None:
        """Show it, with *words* in it where some are selected in the text, else with what was looked for last."""
        self.show()
        if words:
            self.edit.setText(words)
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def count(self) -> str:
        """What it says of the places."""
        return self._count.text()

    @Slot(int, int)
    def show_count(self, number: int, count: int) -> None:
        """Which place is shown (from 0), of how many."""
        if not self.edit.text().strip():
            self._count.setText("")
        elif not count:
            self._count.setText(self.tr("Not found"))
        else:
            self._count.setText(self.tr("{0} of {1}").format(counted(number + 1), counted(count)))
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Escape leaves."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previousWanted if back else self.nextWanted).emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
