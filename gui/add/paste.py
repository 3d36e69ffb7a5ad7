"""*Paste text…*: a text from the clipboard, or typed, with what is known of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Description, Field, Kind, NewAgent, Role
from gui import theme
from gui import words as names
from gui.add import choices, words
from gui.add.choice_edit import ChoiceEdit
from gui.parts import label


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text, and what a person says of it, parts by their names and people by their roles."""

    text: str
    values: dict[str, str]
    parties: dict[Role, tuple[NewAgent, ...]]
    wanted: int | None = None
    """The wanted document that it is."""


class PasteDialog(QDialog):
    """Says what was pasted when it is accepted; knows no archive."""

    pasted = Signal(object)
    """A :class:`Pasted`."""

    def __init__(self, known: choices.Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._wanted: int | None = None
        self.setWindowTitle(self.tr("Paste text"))
        self.resize(760, 620)
        self.text = QPlainTextEdit()
        self.text.setProperty("field", True)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Paste or type the text here"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.serif_font(15))
        self._said = label(font=theme.interface_font(12.5), role=QPalette.ColorRole.PlaceholderText)
        self._edits: dict[Field, ChoiceEdit] = {}
        self._labels: dict[Field, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1)
        self._grid.setColumnMinimumWidth(2, 12)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = QPushButton(self.tr("&Add"))
        self.add.setProperty("primary", True)
        self._buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addLayout(self._grid)
        column.addLayout(below)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._on_text)
        self._make_fields(Kind.ARTICLE)
        self._on_text()

    def show_text(self, text: str) -> None:
        """Put a text into the field, and the keyboard where it goes on."""
        self.text.setPlainText(text)
        (self._edits[Field.TITLE] if text else self.text).setFocus()

    def show_wanted(self, description: Description) -> None:
        """The text is to be that of a document that is wanted: take what is known of it."""
        self._wanted = description.document.id
        self._make_fields(description.document.kind)
        for field, edit in self._edits.items():
            value = words.value_of(description.document, field)
            edit.set_value(value, words.shown_value(field, value, self._known.badges()))
        self.text.setFocus()

    def set_choice(self, field: Field, value: str) -> None:
        """Choose what was chosen last time."""
        if field is Field.KIND and value in list(Kind):
            self._make_fields(Kind(value))
        elif field is not Field.KIND and value and field in self._edits:
            self._edits[field].set_value(value, words.shown_value(field, value, self._known.badges()))

    def edit(self, field: Field) -> ChoiceEdit:
        """The field of a part of the description."""
        return self._edits[field]

    def result_text(self) -> Pasted:
        """What stands in the dialog."""
        values: dict[str, str] = {}
        parties: dict[Role, tuple[NewAgent, ...]] = {}
        for field, edit in self._edits.items():
            if field in words.PEOPLE:
                found = self._known.agents_named(edit.text(), words.PEOPLE[field])
                if found:
                    parties[words.PEOPLE[field]] = found
            elif edit.text().strip():
                values[field.value] = choices.typed_value(field, edit.text(), edit.choices())
        text = self.text.document().toRawText().replace("\u2029", "\n")  # toPlainText() makes no-break spaces plain
        return Pasted(text, values, parties, self._wanted)

    def refuse(self, problem: str) -> None:
        """Say why it can't be added as it is."""
        self._said.setForegroundRole(QPalette.ColorRole.WindowText)
        self._said.setText(problem)

    def _make_fields(self, kind: Kind) -> None:
        before = {field: edit.text() for field, edit in self._edits.items()}
        for widget in (*self._labels.values(), *self._edits.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._edits, self._labels = {}, {}
        fields = [one for one in words.fields_of(kind) if one is not Field.COPYRIGHT]
        for number, field in enumerate(fields):
            edit = self._edits[field] = ChoiceEdit(several=field in words.PEOPLE)
            name = self._labels[field] = label(words.field_name(field, kind), role=QPalette.ColorRole.PlaceholderText)
            edit.setAccessibleName(name.text())
            edit.set_choices(choices.choices_for(field, None, self._known))
            name.setBuddy(edit)
            line, column = divmod(number, 2)
            self._grid.addWidget(name, line, 3 * column)
            self._grid.addWidget(edit, line, 3 * column + 1)
            edit.setText(before.get(field, ""))
        self._edits[Field.DATE].setPlaceholderText(self.tr("2022-12-07, 7 December 2022 or empty"))
        self._edits[Field.KIND].set_value(kind.value, names.kind_name(kind))
        self._edits[Field.KIND].committed.connect(self._on_kind)

    @Slot()
    def _on_kind(self) -> None:
        edit = self._edits[Field.KIND]
        kind = choices.typed_value(Field.KIND, edit.text(), edit.choices())
        if kind in list(Kind):
            self._make_fields(Kind(kind))
            self._edits[Field.TITLE].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_text(self) -> None:
        text = self.text.toPlainText()
        self.add.setEnabled(bool(text.strip()))
        self._said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._said.setText(self.tr("{0} characters").format(self.locale().toString(len(text))) if text else "")

    @Slot()
    def _on_accepted(self) -> None:
        self.pasted.emit(self.result_text())
