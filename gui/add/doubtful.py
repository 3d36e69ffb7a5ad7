"""Quotations that a correction of their text left without a certain place: a person places them again."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QListWidgetItem,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.model import DocumentBrief, DoubtfulSpan
from gui import theme
from gui.add.beside import ListBeside, wrapping_list
from gui.add.plain import shown_text
from gui.add.preview import TextPreview
from gui.offsets import Offsets
from gui.parts import Rule, label
from gui.writing import in_marks, isolated, one_line, shortened

Doubt = tuple[DocumentBrief, DoubtfulSpan]


class DoubtfulTray(QWidget):
    """Knows no archive: it asks for texts, and says where quotations belong (code points)."""

    textWanted = Signal(int)
    placeWanted = Signal(int, int, int)
    """A span's number, and its start and end in the text as it is now."""
    openWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doubts: tuple[Doubt, ...] = ()
        self._text = ""
        self._document: int | None = None
        self._offsets = Offsets("")
        self.list = wrapping_list(self.tr("Quotations in doubt"))
        self._quotation = label(font=theme.serif_font(15), wrap=True)
        self._quotation.setContentsMargins(14, 10, 14, 2)
        self._said = label(font=theme.interface_font(12.5), role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self._said.setContentsMargins(14, 0, 14, 8)
        self.text = TextPreview()
        self.text.setAccessibleDescription(self.tr("Select the words that the quotation stands for, then place it."))
        self.take = QPushButton(self.tr("It is the marked &place"))
        self.place = QPushButton(self.tr("It is what I &selected"))
        self.place.setProperty("primary", True)
        self.open = QPushButton(self.tr("Open the document"))
        self._body = ListBeside(
            self.list,
            [self._quotation, self._said, Rule(), self.text],
            [self.place, self.take, None, self.open],
            self.tr("No quotation is in doubt. After a text was corrected, those without a certain place wait here."),
            width=320,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
        self.list.currentRowChanged.connect(self._on_row)
        self.text.selectionChanged.connect(self._on_selected)
        self.take.clicked.connect(self._on_take)
        self.place.clicked.connect(self._on_place)
        self.open.clicked.connect(self._on_open)

    def current(self) -> Doubt | None:
        """The quotation that is shown."""
        row = self.list.currentRow()
        return self._doubts[row] if 0 <= row < len(self._doubts) else None

    def show_doubts(self, doubts: tuple[Doubt, ...]) -> None:
        """List these; the row stays where it was."""
        if doubts == self._doubts:
            return
        row = max(0, self.list.currentRow())
        self._doubts = doubts
        self._document = None
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for brief, doubt in doubts:
            words = in_marks(shortened(one_line(doubt.span.exact), 110))
            self.list.addItem(QListWidgetItem(f"{isolated(words)}\n{isolated(shortened(brief.heading, 60))}"))
        self.list.blockSignals(blocked)
        self._body.show_list(bool(doubts))
        if doubts:
            self.list.setCurrentRow(min(row, len(doubts) - 1))
            self._on_row(self.list.currentRow())

    @Slot(int, str)
    def show_text(self, document: int, text: str) -> None:
        """Take the text of a document that was asked for."""
        doubt = self.current()
        if doubt is None or doubt[0].id != document:
            return
        shown = shown_text(text)
        if document != self._document or shown != self._text:
            self._document, self._text = document, shown
            self._offsets = Offsets(shown)
            self.text.show_whole(shown)
        self._show_best(doubt[1])

    def _show_best(self, doubt: DoubtfulSpan) -> None:
        selections: list[QTextEdit.ExtraSelection] = []
        place = doubt.best or (min(doubt.span.start, len(self._text)),) * 2
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._offsets.units(place[0]))
        self.text.setTextCursor(cursor)
        if doubt.best is not None:
            roles = theme.colours(self.palette())
            form = QTextCharFormat()
            form.setBackground(QColor(roles.hit))
            cursor.setPosition(self._offsets.units(place[1]), QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - the stubs leave the members out
            selection.format = form  # pyright: ignore[reportAttributeAccessIssue] - as above
            selections.append(selection)
        self.text.setExtraSelections(selections)
        self.text.centerCursor()

    @Slot(int)
    def _on_row(self, row: int) -> None:
        doubt = self.current()
        if doubt is None:
            return
        brief, span = doubt
        self._quotation.setText(in_marks(shortened(one_line(span.span.exact), 400)))
        if span.best is None:
            said = self.tr("These words are nowhere in the text any more. Select what stands in their place.")
        else:
            said = self.tr("The marked place is {0} % alike, and it is not certain that it is meant.")
            said = said.format(int(span.likeness * 100))
        self._said.setText(said)
        self.take.setEnabled(span.best is not None)
        self._on_selected()
        self.textWanted.emit(brief.id)

    @Slot()
    def _on_selected(self) -> None:
        self.place.setEnabled(self.text.textCursor().hasSelection() and self.current() is not None)

    @Slot()
    def _on_take(self) -> None:
        doubt = self.current()
        if doubt is not None and doubt[1].best is not None:
            self.placeWanted.emit(doubt[1].span_id, *doubt[1].best)

    @Slot()
    def _on_place(self) -> None:
        doubt, cursor = self.current(), self.text.textCursor()
        if doubt is not None and cursor.hasSelection():
            start, end = (self._offsets.points(unit) for unit in (cursor.selectionStart(), cursor.selectionEnd()))
            self.placeWanted.emit(doubt[1].span_id, start, end)

    @Slot()
    def _on_open(self) -> None:
        doubt = self.current()
        if doubt is not None:
            self.openWanted.emit(doubt[0].id)
