"""The palette: one field from which every action, document, person and saved search is reached by a few letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from gui import theme
from gui.search.suggestions import Suggestion, SuggestionList

_WORD = re.compile(r"\w+")
_WIDTH = 560
_TOP = 64
MOST_ACTIONS = 12
"""Actions that are shown when letters are typed; without letters, all of them are."""


class Goal(StrEnum):
    """What a line of the palette leads to."""

    ACTION = "action"
    DOCUMENT = "document"
    PERSON = "person"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the palette: what it says, a note beside it, and the *key* of what it leads to."""

    goal: Goal
    key: str
    label: str
    note: str = ""
    icon: str = ""
    count: int = 0


class Palette(QFrame):
    """A field and a list over the window. It knows no archive: what fits the letters is given to it."""

    lettersChanged = Signal(str)
    """What is typed now, to be looked for among documents and people."""
    chosen = Signal(object)
    """A Found."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: tuple[tuple[QAction, str], ...] = ()
        self._found: tuple[Found, ...] = ()
        self._lines: tuple[Found, ...] = ()
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Palette"))
        self.edit = QLineEdit()
        self.edit.setProperty("field", True)
        self.edit.setFont(theme.interface_font(15))
        self.edit.setMinimumHeight(round(36 * theme.scale()))
        self.edit.setPlaceholderText(self.tr("An action, a title, a name …"))
        self.edit.setAccessibleName(self.tr("What to do or open"))
        self.edit.installEventFilter(self)
        self.list = SuggestionList(window)
        self.list.setAccessibleName(self.tr("What fits"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        self.edit.textChanged.connect(self._on_letters)
        self.list.clicked.connect(self._on_clicked)
        window.installEventFilter(self)
        self.hide()

    # -------------------------------------------------------------------------------------------------- opening

    def open_with(self, actions: Iterable[tuple[QAction, str]]) -> None:
        """Show it, empty, with these actions (each with the title of its menu)."""
        self._actions = tuple((action, menu.replace("&", "")) for action, menu in actions)
        self._before = self._window.focusWidget()
        self._found = ()
        self.edit.blockSignals(True)
        self.edit.clear()
        self.edit.blockSignals(False)
        self._place()
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_lines()

    @Slot()
    def leave(self) -> None:
        """Close it, and give the keys back to where they were."""
        if self.isVisible():
            self.hide()
            self.list.hide()
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        width = min(round(_WIDTH * theme.scale()), self._window.width() - 40)
        self.setGeometry((self._window.width() - width) // 2, _TOP, width, self.edit.minimumHeight())

    # --------------------------------------------------------------------------------------------------- lines

    def show_found(self, letters: str, found: Sequence[Found]) -> None:
        """Show what else fits; what was looked for with other letters than are typed now is too late."""
        if self.isVisible() and letters == self.edit.text():
            self._found = tuple(found)
            self._show_lines()

    def lines(self) -> tuple[Found, ...]:
        """What is shown."""
        return self._lines

    @Slot(str)
    def _on_letters(self, letters: str) -> None:
        self._found = ()
        self._show_lines()
        self.lettersChanged.emit(letters)

    def _show_lines(self) -> None:
        letters = self.edit.text()
        fitting = fitting_actions(letters, self._actions)
        if letters.strip():
            fitting = fitting[:MOST_ACTIONS]
        self._lines = (*fitting, *self._found)
        rows = [
            Suggestion(one.label, str(place), one.note, one.count, one.icon) for place, one in enumerate(self._lines)
        ]
        if not rows:
            self.list.hide()
            return
        self.list.show_rows(rows, self)
        self.list.step(1)

    # ---------------------------------------------------------------------------------------------------- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus, and hands the keys of the list on."""
        if watched is self.edit:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key_pressed(event)
            if event.type() == QEvent.Type.FocusOut and self.isVisible():
                self._before = None  # somebody clicked elsewhere: the keys stay there
                self.leave()
        elif watched is self._window and isinstance(event, QResizeEvent) and self.isVisible():
            self._place()
            self.list.place(self)
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self.list.step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                if self.list.current() is not self.list.first():
                    self.list.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if (row := self.list.current()) is not None:
                    self._on_clicked(row)
            case _:
                return False
        return True

    @Slot(object)
    def _on_clicked(self, row: Suggestion) -> None:
        found = self._lines[int(str(row.taken))]
        self.leave()
        self.chosen.emit(found)

    def moveEvent(self, event: object) -> None:
        """The list stands below it."""
        if self.isVisible():
            self.list.move(self.mapTo(self._window, QPoint(0, self.height() + 2)))


def fitting_actions(letters: str, actions: Sequence[tuple[QAction, str]]) -> list[Found]:
    """The actions that can be done now and have a word that begins with each word typed, the closest first."""
    typed = _words(letters)
    ranked: list[tuple[tuple[int, ...], int, Found]] = []
    for place, (action, menu) in enumerate(actions):
        if not action.isEnabled():
            continue
        label = action.text().replace("&", "")
        rank = _rank(typed, _words(label), _words(menu))
        if rank is not None:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            note = " · ".join(part for part in (menu, keys) if part)
            ranked.append((rank, place, Found(Goal.ACTION, action.objectName(), label, note, "chevron-right")))
    return [found for _rank_of_it, _place, found in sorted(ranked, key=lambda one: one[:2])]


def _rank(typed: list[str], words: list[str], menu: list[str]) -> tuple[int, ...] | None:
    """Where the words typed begin words of an action, those of its menu last; None when one begins none."""
    every = [*words, *menu]
    places: list[int] = []
    for one in typed:
        place = next((number for number, word in enumerate(every) if word.startswith(one)), None)
        if place is None:
            return None
        places.append(place)
    return tuple(places)


def _words(text: str) -> list[str]:
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return _WORD.findall(plain.casefold())
