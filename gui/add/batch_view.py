"""A batch: its head, its lines by state, and below them the description and the page of the current one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core.model import AddResult, Description, Field
from gui import theme
from gui.add import cells, choices, words
from gui.add.chips import Chips, ChipSpec
from gui.add.delegate import STATE_LOOK
from gui.add.details import Details
from gui.add.form import Edits
from gui.add.head import BatchHead
from gui.add.line import Column, Line, State
from gui.add.lines import LinesModel
from gui.add.preview import Preview
from gui.add.table import LinesTable
from gui.parts import LinkButton, Rule, label

_ALL = "all"
_OUTCOMES = tuple(state for state in State if state is not State.READING)


class BatchView(QWidget):
    """Knows no archive. Edits are told as groups, each of documents and what is to be changed in all of them."""

    editWanted = Signal(object)
    """One step: ``tuple[tuple[tuple[int, ...], Edits], ...]``, groups of documents with their edits."""
    textWanted = Signal(int)
    optionsWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = choices.Known()
        self.head = BatchHead()
        self.model = LinesModel(self)
        specs = [ChipSpec(_ALL, self.tr("All"))]
        specs += [ChipSpec(state.value, cells.state_name(state), *STATE_LOOK[state]) for state in _OUTCOMES]
        self.chips = Chips(specs)
        self.options = LinkButton(self.tr("What is assumed…"), self.tr("What is assumed of files that do not say it"))
        self.kept = label(
            self.tr("Every original is kept unchanged"), theme.interface_font(12.5), QPalette.ColorRole.PlaceholderText
        )
        self.table = LinesTable(self.model, self._get_known)
        self.details = Details()
        self.preview = Preview()
        self._lay_out()
        self.model.countsChanged.connect(self._on_counts)
        self.model.edited.connect(self._on_cell_edited)
        self.chips.chosen.connect(self._on_chip)
        self.table.lineChosen.connect(self._on_line)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.details.nextWanted.connect(self._on_next)
        self.details.reviewedToggled.connect(self._on_reviewed)
        self.details.form.edited.connect(self._on_field_edited)
        self.options.clicked.connect(self.optionsWanted)
        self._on_counts()

    def _get_known(self) -> choices.Known:
        return self._known

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.chips, 1)
        row.addWidget(self.kept)
        row.addWidget(self.options)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setHandleWidth(1)
        below.setChildrenCollapsible(False)
        below.addWidget(self.details)
        below.addWidget(self.preview)
        below.setStretchFactor(0, 3)
        below.setStretchFactor(1, 2)
        below.setSizes([780, 560])
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        self._split.addWidget(below)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 4)
        self._split.setSizes([290, 250])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(row)
        column.addWidget(Rule())
        column.addWidget(self._split, 1)

    # ------------------------------------------------------------------------------------------------- content

    def set_known(self, known: choices.Known) -> None:
        """Take what is known beside the files."""
        self._known = known
        self.model.set_licences(known.badges())
        self.details.form.set_known(known)

    def show_batch(self, name: str, files: int = 0) -> None:
        """Begin another batch, of so many files (0: not counted yet)."""
        self.chips.choose(_ALL)
        self.model.clear()
        self.head.show_batch(name, files)
        self.details.show_line(None, 0)
        self.preview.show_nothing(self.tr("Choose a line to see its page."))

    def append(self, results: tuple[AddResult, ...]) -> None:
        """Take further outcomes; the first line is chosen when none is."""
        first = self.model.total == 0
        self.model.append(results)
        self.head.show_lines(self.model.total)
        if first and self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.choose_row(0)

    def describe(self, descriptions: tuple[Description, ...]) -> None:
        """Take what is known of documents."""
        self.model.describe(descriptions)

    @Slot(object)
    def note_gone(self, documents: tuple[int, ...]) -> None:
        """Documents were removed."""
        self.model.note_gone(documents)

    def show_again(self) -> None:
        """Show what is kept, in the place of what was written and can't be."""
        line = self.details.line
        if line is not None:
            self.details.show_line(line, len(self.table.selected_lines()), self.model.remark(line))

    def failed(self) -> int:
        """How many lines failed."""
        return self.model.counts()[State.FAILED]

    @Slot()
    def _on_counts(self) -> None:
        counts = self.model.counts()
        self.chips.set_counts([self.model.total, *(counts[state] for state in _OUTCOMES)])
        self.details.next.setEnabled(counts[State.LOOK] > 0)

    @Slot(str)
    def _on_chip(self, name: str) -> None:
        self.model.show_state(None if name == _ALL else State(name))

    # ------------------------------------------------------------------------------------------------ the line

    @Slot(object)
    def _on_line(self, line: Line | None) -> None:
        remark = self.model.remark(line) if line is not None else ""
        self.details.show_line(line, len(self.table.selected_lines()), remark)
        if line is None or line.document is None or line.gone:
            nothing = self.tr("It is being read.") if line is not None and line.reading else ""
            reason = remark or nothing or self.tr("Nothing was added of this file.")
            self.preview.show_nothing(reason if line is not None else self.tr("Choose a line to see its page."))
        elif line.description is not None:
            before = self.preview.document
            self.preview.show_description(line.description)
            if before != line.document:
                self.textWanted.emit(line.document)
        else:
            self.preview.show_nothing(remark or self.tr("Reading…"))

    @Slot()
    def _on_selection(self) -> None:
        line = self.table.current_line()
        self.details.show_line(
            line, len(self.table.selected_lines()), self.model.remark(line) if line is not None else ""
        )

    @Slot()
    def _on_next(self) -> None:
        self.table.next_to_look_at()
        self.details.form.focus_first_wanting()

    @Slot(bool)
    def _on_reviewed(self, on: bool) -> None:
        if self.details.line is not None:
            self.model.set_reviewed([self.details.line.number], on)

    # ----------------------------------------------------------------------------------------------- editing

    @Slot(object, object, str)
    def _on_cell_edited(self, documents: tuple[int, ...], column: Column, text: str) -> None:
        """An edit in the list: of all selected lines when the edited one is among them."""
        chosen = [line for line in self.table.selected_lines() if line.editable]
        if not {line.document for line in chosen} & set(documents):
            edited = (self.model.line_of_document(one) for one in documents)
            chosen = [line for line in edited if line is not None]
        self._ask(chosen, column, text)

    def _ask(self, lines: list[Line], column: Column, text: str) -> None:
        groups: dict[Field, list[int]] = {}
        for line in lines:
            field = line.field(column)
            if field is not None and line.document is not None:
                groups.setdefault(field, []).append(line.document)
        wanted = tuple((tuple(dict.fromkeys(ids)), self._edits(field, text)) for field, ids in groups.items())
        if wanted:
            self.editWanted.emit(wanted)

    @Slot(object, str)
    def _on_field_edited(self, field: Field, text: str) -> None:
        line = self.details.line
        if line is not None and line.document is not None:
            self.editWanted.emit((((line.document,), self._edits(field, text)),))

    def _edits(self, field: Field, text: str) -> Edits:
        if field in words.PEOPLE:
            role = words.PEOPLE[field]
            return Edits({}, {role: self._known.agents_named(text, role)})
        return Edits({field.value: text}, {})
