"""What a search field offers while it is typed in: when the list below it comes and goes, and what its keys do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.model import Completion
from gui.offsets import Offsets
from gui.search.query_edit import QueryEdit
from gui.search.suggestions import Suggestion, SuggestionList, of_completion, of_query


class Completing(QObject):
    """The list of one field.

    Signals:
        wanted: completions are wanted for this text with the caret at this code point.
    """

    wanted = Signal(str, int)

    def __init__(self, edit: QueryEdit, field: QWidget) -> None:
        super().__init__(field)
        self._edit, self._field = edit, field
        self._list = SuggestionList(field)
        self._recent: tuple[str, ...] = ()
        self._typed = False
        self._taking_query = False
        self._asked = ("", -1)
        self._description = ""
        edit.composed.connect(self.close)
        edit.textEdited.connect(self._on_edited)
        self._list.clicked.connect(self.take)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list.isVisible()

    def list(self) -> SuggestionList:
        """The list itself."""
        return self._list

    def set_recent(self, queries: Sequence[str]) -> None:
        """What was searched for before, newest first: offered in an empty field."""
        self._recent = tuple(queries)

    def set_description(self, text: str) -> None:
        """What a screen reader says of the field while nothing is offered."""
        self._description = text
        if not self.is_open:
            self._edit.setAccessibleDescription(text)

    def show(self, text: str, caret: int, completions: Sequence[Completion]) -> None:
        """Offer completions of *text*; too late where something else stands in the field by now."""
        if (text, caret) != self._asked or not self._may_show() or self._place() != (text, caret):
            return
        if completions:
            self._open([of_completion(one) for one in completions])
        else:
            self.close()

    def query_settled(self) -> None:
        """The field's query changed: ask for completions of what was typed. To be called after the search is asked for,
        so that it comes first.
        """
        typed, self._typed = self._typed, False
        if typed and self._may_show() and self._edit.text().strip():
            self._asked = self._place()
            self.wanted.emit(*self._asked)
        else:
            self.close()

    def close(self) -> None:
        """Take the list away."""
        self._asked = ("", -1)
        if self._list.isVisible():
            self._list.hide()
            self._edit.setAccessibleDescription(self._description)
            QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess] - it runs

    def place(self) -> None:
        """The field is elsewhere now."""
        if self.is_open:
            self._list.place(self._field)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """What a key of the field does here; False where it is none of ours."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if not plain or self._edit.is_composing:
            return False
        if not self.is_open:
            if key == Qt.Key.Key_Down and not self._edit.text() and self._recent:
                self._open([of_query(query) for query in self._recent])
                self._step(1)
                return True
            return False
        match key:
            case Qt.Key.Key_Down:
                if self._step(1):
                    return True
                self.close()
                return False  # past the last one are the results
            case Qt.Key.Key_Up:
                self._step(-1)
                return True
            case Qt.Key.Key_Escape:
                self.close()
                return True
            case Qt.Key.Key_Tab:
                chosen = self._list.current() or self._list.first()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                chosen = self._list.current()
                if chosen is None:
                    self.close()
            case _:
                return False
        if chosen is None:
            return False
        self.take(chosen)
        return True

    def take(self, chosen: Suggestion) -> None:
        """Put what was chosen into the field."""
        self.close()
        edit, taken = self._edit, chosen.taken
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(taken, str):
            self._taking_query = True
            edit.selectAll()
            edit.insert(taken)
            self._taking_query = False
            return
        units = Offsets(edit.text()).units
        start, end = units(taken.start), units(taken.end)
        after = edit.text()[taken.end : taken.end + 1]
        text = taken.text
        edit.setSelection(start, end - start)
        edit.insert(text if text.endswith(":") or after.isspace() else f"{text} ")

    # ------------------------------------------------------------------------------------------- the parts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press elsewhere takes the list away; it still does what it does there."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = event.globalPosition().toPoint()
            if not any(one.rect().contains(one.mapFromGlobal(at)) for one in (self._list, self._field)):
                self.close()
        return super().eventFilter(watched, event)

    def _may_show(self) -> bool:
        return self._edit.hasFocus() and not self._edit.is_composing and self._field.isVisible()

    def _place(self) -> tuple[str, int]:
        text = self._edit.text()
        return text, Offsets(text).points(self._edit.cursorPosition())

    def _open(self, rows: Sequence[Suggestion]) -> None:
        if not self.is_open:
            QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess] - it runs
        self._list.show_rows(rows, self._field)
        count = len(rows)
        found = self.tr("%Ln suggestion", "", count) if count == 1 else self.tr("%Ln suggestions", "", count)
        self._edit.setAccessibleDescription(self.tr("{0}. Down chooses one.").format(found))

    def _step(self, by: int) -> bool:
        moved = self._list.step(by)
        if moved and (words := self._list.current_words()) and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, words))
        return moved

    def _on_edited(self) -> None:
        self._typed = not self._taking_query
