"""The parts of one description as fields that fit its kind, each with where its value comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from core.model import Description, Draft, Field, Kind, NewAgent, Role
from gui import theme
from gui.add import choices, words
from gui.add.choice_edit import ChoiceEdit
from gui.dates import date_words
from gui.parts import label
from gui.writing import counted, tool_tip

LABEL_WIDTH = 106
"""The labels of one column of fields, px."""
DRAFT_MS = 120
"""A pause in typing, after which what is written is checked."""


@dataclass(frozen=True, slots=True)
class Edits:
    """What a person changed of a description: plain parts by their names, and people by their roles."""

    values: Mapping[str, str]
    parties: Mapping[Role, tuple[NewAgent, ...]]

    def __bool__(self) -> bool:
        return bool(self.values or self.parties)


class Note(QLabel):
    """Muted words that give way to the fields when there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.interface_font(12))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.say("")

    def say(self, text: str, *, role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText, tip: str = "") -> None:
        """Say where a value comes from."""
        self.setForegroundRole(role)
        self.setText(text)
        self.setToolTip(tool_tip(tip or text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, cut where there is no room."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
        painter.end()


class _Row(QObject):
    """A field with its label and its note."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.label = label(role=QPalette.ColorRole.PlaceholderText)
        self.edit = ChoiceEdit(several=field in words.PEOPLE)
        self.note = Note()
        self.label.setBuddy(self.edit)
        self.before = ""

    def widgets(self) -> tuple[QWidget, QWidget, QWidget]:
        """What stands in a row of the grid."""
        return self.label, self.edit, self.note


class DescriptionForm(QWidget):
    """Knows no archive: it says what was edited, and what is to be checked while a person types.

    Args:
        columns: how many fields stand side by side.
    """

    edited = Signal(object, str)
    """A :class:`Field` and what a person wrote into it, when the field is left."""
    draftWanted = Signal(int, object)
    """A document, and the :class:`Edits` that are to be checked."""

    def __init__(self, parent: QWidget | None = None, *, columns: int = 2) -> None:
        super().__init__(parent)
        self._columns = columns
        self._description: Description | None = None
        self._known = choices.Known()
        self._kind = Kind.OTHER
        self._rows: dict[Field, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for at in range(columns):
            self._grid.setColumnStretch(4 * at + 1, 5)
            self._grid.setColumnStretch(4 * at + 2, 2)
            self._grid.setColumnMinimumWidth(4 * at + 3, 8 if at + 1 < columns else 0)
            self._grid.setColumnMinimumWidth(4 * at, 64 if columns > 1 else LABEL_WIDTH)
        self._draft = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._draft.timeout.connect(self._want_draft)

    # ------------------------------------------------------------------------------------------------- content

    @property
    def description(self) -> Description | None:
        """What is shown."""
        return self._description

    def set_known(self, known: choices.Known) -> None:
        """Take what is known beside the file."""
        self._known = known
        for row in self._rows.values():
            row.edit.set_choices(choices.choices_for(row.field, self._description, known))

    def show_description(self, description: Description | None) -> None:
        """Show the description of a document; a field that is being written in keeps what is written."""
        same = (
            description is not None
            and self._description is not None
            and description.document.id == self._description.document.id
        )
        self._description = description
        self.setEnabled(description is not None)
        kind = description.document.kind if description is not None else Kind.OTHER
        if not self._rows or kind is not self._kind:
            self._make_rows(kind)
        for row in self._rows.values():
            if not (same and row.edit.hasFocus() and row.edit.is_changed):
                self._fill(row)
        self._draft.start() if description is not None else self._draft.stop()

    def set_kind(self, kind: Kind) -> None:
        """Show the fields of another kind; what is written in those that stay is kept."""
        written = {field: row.edit.text() for field, row in self._rows.items() if row.edit.text() != row.before}
        self._make_rows(kind)
        for field, row in self._rows.items():
            self._fill(row)
            if field in written:
                row.edit.setText(written[field])
        self._draft.start()

    def edits(self) -> Edits:
        """What is written that differs from the description."""
        values: dict[str, str] = {}
        parties: dict[Role, tuple[NewAgent, ...]] = {}
        if self._description is None:
            return Edits({}, {})
        for field, row in self._rows.items():
            if row.edit.text() == row.before:
                continue
            if field in words.PEOPLE:
                parties[words.PEOPLE[field]] = self._known.agents_named(row.edit.text(), words.PEOPLE[field])
            else:
                values[field.value] = choices.typed_value(field, row.edit.text(), row.edit.choices())
        return Edits(values, parties)

    def edit(self, field: Field) -> ChoiceEdit:
        """The field of a part of the description."""
        return self._rows[field].edit

    def note(self, field: Field) -> str:
        """What is said beside a field."""
        return self._rows[field].note.text()

    def fields(self) -> tuple[Field, ...]:
        """The fields that are shown, in their order."""
        return tuple(self._rows)

    def focus_first_wanting(self) -> None:
        """Give the keyboard to the first field that is empty and should not be."""
        wanting = [row.edit for row in self._rows.values() if row.edit.property("wanting")]
        first = next(iter(self._rows.values()), None)
        target = wanting[0] if wanting else first.edit if first else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self, field: Field) -> None:
        """Give the keyboard to a field; where an author is meant and the kind has none, to the sender."""
        row = self._rows.get(field) or self._rows.get(Field.SENDER if field is Field.AUTHOR else field)
        if row is not None:
            row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            row.edit.selectAll()

    @Slot(object)
    def show_draft(self, draft: Draft) -> None:
        """Say of each field that is being written in how it is read, or why it can't be."""
        if self._description is None or draft.document_id != self._description.document.id:
            return
        read, problems = dict(draft.values), dict(draft.problems)
        warning = QPalette.ColorRole.WindowText
        for field, row in self._rows.items():
            if row.edit.text() == row.before:
                continue
            if problem := problems.get(field.value):
                row.note.say(self.tr("can’t be read"), role=warning, tip=problem)
                row.edit.setToolTip(tool_tip(problem))
            elif field in words.DATES and read.get(field.value):
                row.note.say(date_words(read[field.value], short=True))
                row.edit.setToolTip("")
            elif field is Field.LICENCE and field.value in read:
                badge = self._known.badges().get(read[field.value], read[field.value])
                row.note.say(badge if badge.casefold() != row.edit.text().strip().casefold() else self.tr("you choose"))
                row.edit.setToolTip("")
            else:
                row.note.say("")

    # --------------------------------------------------------------------------------------------------- rows

    def _make_rows(self, kind: Kind) -> None:
        """Fields that fit the kind; what has the keyboard keeps it."""
        focus = next((field for field, row in self._rows.items() if row.edit.hasFocus()), None)
        for row in self._rows.values():
            for widget in row.widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            row.deleteLater()
        self._kind = kind
        self._rows = {}
        for number, field in enumerate(words.fields_of(kind) if self._columns == 1 else words.main_fields_of(kind)):
            row = self._rows[field] = _Row(field, self)
            name = words.field_name(field, kind)
            row.label.setText(name)
            row.edit.setAccessibleName(name)
            row.edit.set_choices(choices.choices_for(field, self._description, self._known))
            row.edit.committed.connect(self._on_committed)
            row.edit.textEdited.connect(self._on_typed)
            line, column = divmod(number, self._columns)
            for at, widget in enumerate(row.widgets()):
                self._grid.addWidget(widget, line, 4 * column + at)
        if focus is not None and focus in self._rows:
            self._rows[focus].edit.setFocus()
        self._say_placeholders()

    def _say_placeholders(self) -> None:
        said = {
            Field.DATE: self.tr("2022-12-07, 2022-12 or empty"),
            Field.RECEIVED: self.tr("2022-12-07, 2022-12 or empty"),
            Field.SYMBOL: self.tr("S/2022/908"),
            Field.LICENCE: self.tr("Choose, or paste its words"),
            Field.AUTHOR: self.tr("Name; name"),
            Field.SENDER: self.tr("Name; name"),
            Field.RECIPIENT: self.tr("Name; name"),
            Field.SOURCE_URL: "https://",
        }
        for field, row in self._rows.items():
            row.edit.setPlaceholderText(said.get(field, ""))
            if field in words.DATES:
                row.edit.setAccessibleDescription(self.tr("As 2022-12-07, 7 December 2022, 2022-12 or 2022"))

    def _fill(self, row: _Row) -> None:
        described = self._description
        row.edit.set_choices(choices.choices_for(row.field, described, self._known))
        row.edit.setToolTip("")
        if described is None:
            row.edit.set_value("")
            row.before = ""
            row.note.say("")
            return
        value = words.value_of(described.document, row.field)
        shown = value if row.field in words.DATES else words.shown_value(row.field, value, self._known.badges())
        row.edit.set_value("" if row.field in words.DATES else value, shown)
        row.before = row.edit.text()
        found = words.findings_of(described, row.field)
        if row.field in described.conflicts:
            badges = self._known.badges()
            said = " · ".join(f"{words.shown_value(row.field, one.value, badges)} ({one.place})" for one in found)
            row.note.say(
                self.tr("{0} statements").format(counted(len(found))),
                role=QPalette.ColorRole.WindowText,
                tip=self.tr("The file says different things: {0}. Press Down to choose.").format(said),
            )
        else:
            tip = next((f"{one.place}: {one.words}" for one in found if one.words), "")
            row.note.say(words.origin_words(described, row.field), tip=tip)
        wanting = row.field in words.missing(described.document)
        if bool(row.edit.property("wanting")) != wanting:
            row.edit.setProperty("wanting", wanting)
            row.edit.style().polish(row.edit)

    @Slot()
    def _on_committed(self) -> None:
        edit = self.sender()
        row = next((one for one in self._rows.values() if one.edit is edit), None)
        if row is None or not isinstance(edit, QLineEdit) or row.edit.text() == row.before:
            return
        self.edited.emit(row.field, choices.typed_value(row.field, row.edit.text(), row.edit.choices()))

    @Slot()
    def _on_typed(self) -> None:
        self._draft.start()

    @Slot()
    def _want_draft(self) -> None:
        if self._description is not None:
            self.draftWanted.emit(self._description.document.id, self.edits())
