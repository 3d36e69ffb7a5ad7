"""The line of text of the search field."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class QueryEdit(QLineEdit):
    """A line of text that does not speak of changes while an input method composes.

    Signals:
        settled: the text changed and is the person's, not a composition's.
        composed: an input method shows something that is not committed.
    """

    settled = Signal(str)
    composed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._preedit = False
        self._told = ""
        self.setFrame(False)
        self.setTextMargins(0, 0, 0, 0)
        self.textChanged.connect(self._tell)

    @property
    def is_composing(self) -> bool:
        """Whether an input method shows something that is not committed."""
        return self._preedit

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A composition only replaces what was selected; that is no new query until something is committed."""
        self._composing = bool(event.preeditString()) and not event.commitString()
        self._preedit = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._composing = False
        if event.preeditString():
            self.composed.emit()
        else:
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """``/`` leads to the field; typed in the empty field it is meant so again, not as a query."""
        if event.text() == "/" and not self.text():
            event.accept()
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        if not self._composing and self.text() != self._told:
            self._told = self.text()
            self.settled.emit(self._told)
