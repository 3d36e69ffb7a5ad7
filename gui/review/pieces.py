"""The words of a claim, piece by piece: one that is interrupted by its cue has several."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import theme
from gui.cards.parts import TextBlock
from gui.cards.typeset import EVIDENCE, Run
from gui.parts import IconButton, LinkButton, key_text, label
from gui.review.draft import Draft
from gui.writing import counted, in_marks, one_line, shortened

_LONGEST = 90


class Selected(Enum):
    """What the selected words are to a claim."""

    ONLY = auto()
    """All of its words."""
    ADDED = auto()
    """One more piece of it."""
    AWAY = auto()
    """No part of it any more."""
    CUE = auto()
    """Its cue."""


class PiecesEdit(QWidget):
    """Lists the pieces, each with a way to remove it, and says what is to become of the words that are selected."""

    wanted = Signal(object)
    """What the selected words are (a Selected)."""
    removed = Signal(int)
    """The piece of this place is to be removed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[IconButton] = []
        self._rows: list[QWidget] = []
        self._places: dict[QObject, int] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._title = label(font=theme.interface_font(12), role=QPalette.ColorRole.PlaceholderText)
        self._column.addWidget(self._title)
        self.ways: dict[Selected, LinkButton] = {}
        holder = QWidget()
        flow = QHBoxLayout(holder)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(2)
        flow.addWidget(label(self.tr("Selected words:"), theme.interface_font(12), QPalette.ColorRole.PlaceholderText))
        for way, words, key, tip in (
            (Selected.ONLY, self.tr("Only"), "Alt+O", self.tr("The selected words are the claim’s, and no others")),
            (Selected.ADDED, self.tr("Add"), "Alt+A", self.tr("The selected words are one more piece of the claim")),
            (Selected.AWAY, self.tr("Take away"), "Alt+T", self.tr("The selected words are no part of the claim")),
            (Selected.CUE, self.tr("Cue"), "Alt+U", self.tr("The selected words are the cue")),
        ):
            button = LinkButton(words, tip)
            button.setToolTip(f"{tip} ({key_text(key)})")
            button.setShortcut(QKeySequence(key))  # behind the words, which take it away
            button.clicked.connect(self._on_way)
            self.ways[way] = button
            flow.addWidget(button)
        flow.addStretch(1)
        self._column.addWidget(holder)

    def show_draft(self, draft: Draft, text: str) -> None:
        """Show the pieces of a claim in *text*."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons, self._places = [], [], {}
        many = len(draft.spans) > 1
        self._title.setText(self.tr("{0} pieces").format(counted(len(draft.spans))) if many else self.tr("1 piece"))
        if not many:
            return
        for at, (start, end) in enumerate(draft.spans):
            words = in_marks(shortened(one_line(text[start:end]), _LONGEST))
            button = IconButton("cross", self.tr("Remove {0}").format(words))
            button.clicked.connect(self._on_remove)
            self._places[button] = at
            self.buttons.append(button)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(4)
            line.addWidget(TextBlock([Run(words)], EVIDENCE, limit=1), 1)
            line.addWidget(button)
            self._rows.append(row)
            self._column.insertWidget(1 + at, row)
            row.show()  # now, so that who holds this knows how high it is

    def pieces(self) -> int:
        """How many pieces are listed by themselves; none where there is only one."""
        return len(self._rows)

    def _on_way(self) -> None:
        sender = self.sender()
        for way, button in self.ways.items():
            if button is sender:
                self.wanted.emit(way)

    def _on_remove(self) -> None:
        place = self._places.get(self.sender())
        if place is not None:
            self.removed.emit(place)
