"""The editor of one description: fields that fit its kind, notices, tags and notes, the credit line below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model import Description, Draft, Field, Kind, NewAgent, Role
from gui import theme
from gui.add import choices, words
from gui.add.choice_edit import Choice, ChoiceEdit
from gui.add.credit_line import CreditLine
from gui.add.form import DRAFT_MS, LABEL_WIDTH, DescriptionForm, Edits
from gui.parts import Rule, label
from gui.title import Title
from gui.writing import one_line

_LINE, _MOST_LINES = 80, 8
"""Characters of a line of a note, and lines that are seen without scrolling."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What a person changed of one description, to be kept in one step."""

    document: int
    values: Mapping[str, str]
    parties: Mapping[Role, tuple[NewAgent, ...]]
    tags: tuple[str, ...]
    dropped_tags: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]
    """Notes with their words before (empty: a new one) and after (empty: it goes)."""

    def __bool__(self) -> bool:
        return bool(self.values or self.parties or self.tags or self.dropped_tags or self.notes)


def _note_edit(text: str, name: str, empty: str) -> QPlainTextEdit:
    """A field for a note, as high as what it has to say, up to some lines."""
    edit = QPlainTextEdit(text)
    edit.setProperty("field", True)
    edit.setAccessibleName(name)
    edit.setPlaceholderText(empty)
    edit.setTabChangesFocus(True)
    lines = min(_MOST_LINES, max(2, text.count("\n") + 1 + len(text) // _LINE))
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + round(20 * theme.scale()))
    return edit


def _written(edit: QPlainTextEdit) -> str:
    return edit.document().toRawText().replace("\u2029", "\n").strip()


class DescriptionDialog(QDialog):
    """Knows no archive: it asks for checks, and says what is to be saved."""

    draftWanted = Signal(int, object)
    saved = Signal(object)
    """A :class:`Saved`."""
    openWanted = Signal(int)

    def __init__(
        self, description: Description, known: choices.Known, tags: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._description = description
        self._kind = description.document.kind
        document = description.document
        self.setWindowTitle(self.tr("Description of the document"))
        self.resize(760, 680)
        self.form = DescriptionForm(columns=1)
        self.form.set_known(known)
        self.form.show_description(description)
        self.notices: dict[str, QLineEdit] = {}
        self.tags = ChoiceEdit(several=True)
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setPlaceholderText(self.tr("tag; tag"))
        self.tags.set_choices([Choice(tag, tag) for tag in tags])
        self.tags.set_value(words.SEPARATOR.join(document.tags))
        self.note = _note_edit("", self.tr("A new note"), self.tr("Add a note"))
        self.notes = [
            _note_edit(text, self.tr("Note {0}").format(number), self.tr("This note will be removed"))
            for number, text in enumerate(document.notes, 1)
        ]
        self._notes_shown = [_written(edit) for edit in self.notes]
        self.credit = CreditLine()
        self._problem = label(font=theme.interface_font(12.5), wrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self.tr("&Save"))
        self.save.setProperty("primary", True)
        self._buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self._draft = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._lay_out()
        self._draft.timeout.connect(self._want_draft)
        self.form.draftWanted.connect(self._on_form_typed)
        self.form.edited.connect(self._on_field)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self.form.edit(Field.TITLE).setFocus()

    def _lay_out(self) -> None:
        document = self._description.document
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addWidget(Rule(2, 2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        for row, (name, said, value) in enumerate(
            (
                ("licence_notice", self.tr("Licence notice"), document.licence_notice),
                ("disclaimer_notice", self.tr("Disclaimer"), document.disclaimer_notice),
                ("requested_credit", self.tr("Credit asked for"), document.requested_credit),
                ("changes_made", self.tr("Changes made"), document.changes_made),
            )
        ):
            edit = self.notices[name] = QLineEdit(one_line(value))
            edit.setProperty("field", True)
            edit.setAccessibleName(said)
            edit.setCursorPosition(0)
            edit.textEdited.connect(self._on_typed)
            words_ = label(said, role=QPalette.ColorRole.PlaceholderText)
            words_.setBuddy(edit)
            grid.addWidget(words_, row, 0)
            grid.addWidget(edit, row, 1)
        tags = label(self.tr("Tags"), role=QPalette.ColorRole.PlaceholderText)
        tags.setBuddy(self.tags)
        grid.addWidget(tags, 4, 0)
        grid.addWidget(self.tags, 4, 1)
        notes = label(self.tr("Notes"), role=QPalette.ColorRole.PlaceholderText)
        notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(notes, 5, 0)
        for number, edit in enumerate((*self.notes, self.note)):
            grid.addWidget(edit, 5 + number, 1)
        column.addLayout(grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = Title()
        title.set_text(document.heading)
        below = QWidget()
        last = QVBoxLayout(below)
        last.setContentsMargins(20, 10, 20, 12)
        last.setSpacing(8)
        last.addWidget(self.credit)
        last.addWidget(self._problem)
        last.addWidget(self._buttons)
        self._problem.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 14, 0, 0)
        whole.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 10)
        head.addWidget(title)
        whole.addLayout(head)
        whole.addWidget(Rule())
        whole.addWidget(scroll, 1)
        whole.addWidget(Rule())
        whole.addWidget(below)

    # -------------------------------------------------------------------------------------------------- edits

    def result_edits(self) -> Saved:
        """What differs from the description."""
        edits = self.form.edits()
        values = dict(edits.values)
        document = self._description.document
        for name, edit in self.notices.items():
            if edit.text() != one_line(str(getattr(document, name))):
                values[name] = edit.text().strip()
        tags = tuple(words.split_names(self.tags.text()))
        return Saved(
            document=document.id,
            values=values,
            parties=edits.parties,
            tags=tuple(tag for tag in tags if tag not in document.tags),
            dropped_tags=tuple(tag for tag in document.tags if tag not in tags),
            notes=tuple(self._changed_notes()),
        )

    def _changed_notes(self) -> Iterator[tuple[str, str]]:
        for before, edit, shown in zip(self._description.document.notes, self.notes, self._notes_shown, strict=True):
            if _written(edit) != shown:
                yield before, _written(edit)
        if note := _written(self.note):
            yield "", note

    @Slot(object)
    def show_draft(self, draft: Draft) -> None:
        """Take what was checked: each field's reading, what can't be read, the credit line."""
        if draft.document_id != self._description.document.id:
            return
        self.form.show_draft(draft)
        self.credit.show_credit(draft.credit)
        self._problem.setVisible(bool(draft.problems))
        self._problem.setText(" ".join(text for _, text in draft.problems))
        self.save.setEnabled(not draft.problems)

    def problem(self) -> str:
        """What can't be read; empty when all can."""
        return self._problem.text()

    def refuse(self, problem: str) -> None:
        """Say why it was not saved."""
        self._problem.setVisible(True)
        self._problem.setText(problem)

    @Slot(int, object)
    def _on_form_typed(self, _document: int, _edits: Edits) -> None:
        self._want_draft()

    @Slot()
    def _on_typed(self) -> None:
        self._draft.start()

    @Slot()
    def _want_draft(self) -> None:
        now = self.result_edits()
        self.draftWanted.emit(now.document, Edits(now.values, now.parties))

    @Slot(object, str)
    def _on_field(self, field: Field, text: str) -> None:
        """Another kind has other fields."""
        if field is Field.KIND and text in list(Kind) and Kind(text) is not self._kind:
            self._kind = Kind(text)
            self.form.set_kind(self._kind)

    @Slot()
    def _on_save(self) -> None:
        now = self.result_edits()
        if now:
            self.saved.emit(now)
        else:
            self.reject()
