"""The table of a batch: a line a file with its state, and for what was added its description, edited in place.

Rows are plain data in Python lists; what is shown is a list of row numbers, filtered and sorted here, so that ten
thousand lines cost no call of a proxy each.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.model import AddResult, AddStatus, Description
from gui.add import cells, words
from gui.add.line import Column, Line, State

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Line of a row."""


class LinesModel(QAbstractTableModel):
    """The lines of one batch, those of a state or all, in the order of the batch or of a column."""

    countsChanged = Signal()
    describeWanted = Signal(object)
    """Descriptions of these documents are to be read (``tuple[int, ...]``), as their rows come into view."""
    edited = Signal(object, object, str)
    """Numbers of documents, the :class:`Column`, and what a person wrote in it."""
    reviewed = Signal(object, bool)
    """A person looked at these documents (``tuple[int, ...]``), or has to once more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._shown: list[int] = []
        self._reading: list[Line] = []
        """Files that are being read, below the others."""
        self._place: dict[int, int] = {}
        self._of_document: dict[int, list[int]] = {}
        self._counts: dict[State, int] = dict.fromkeys(State, 0)
        self._state: State | None = None
        self._sorted: tuple[Column, bool] | None = None
        self._asked: set[int] = set()
        self._described: dict[int, Description] = {}
        self._licences: Mapping[str, str] = {}

    # ------------------------------------------------------------------------------------------------- lines

    def clear(self) -> None:
        """Begin another batch."""
        self.beginResetModel()
        self._lines, self._shown, self._place, self._of_document = [], [], {}, {}
        self._reading = []
        self._counts = dict.fromkeys(State, 0)
        self._asked, self._described = set(), {}
        self.endResetModel()
        self.countsChanged.emit()

    def append(self, results: Iterable[AddResult]) -> None:
        """Take further outcomes."""
        new = [
            Line(
                number,
                one.path,
                one.status,
                one.document,
                one.reason,
                self._described.get(one.document or 0),
                reviewed=one.reviewed,
            )
            for number, one in enumerate(results, len(self._lines))
        ]
        if not new:
            return
        for line in new:
            self._counts[line.state] += 1
            if line.document is not None:
                self._of_document.setdefault(line.document, []).append(line.number)
        wanted = [line.number for line in new if self._passes(line)]
        if wanted and self._sorted is None:
            self.beginInsertRows(_ROOT, len(self._shown), len(self._shown) + len(wanted) - 1)
            self._lines += new
            for number in wanted:
                self._place[number] = len(self._shown)
                self._shown.append(number)
            self.endInsertRows()
        else:
            self._lines += new
            if wanted:
                self._arrange()
        self.countsChanged.emit()

    def show_reading(self, paths: Iterable[str]) -> None:
        """Show which files are being read just now."""
        new = [Line(-1, path, AddStatus.ADDED, None, reading=True) for path in paths]
        first, before = len(self._shown), len(self._below())
        if self._state is not None:
            self._reading = new
            return
        if len(new) < before:
            self.beginRemoveRows(_ROOT, first + len(new), first + before - 1)
            self._reading = new
            self.endRemoveRows()
        elif len(new) > before:
            self.beginInsertRows(_ROOT, first + before, first + len(new) - 1)
            self._reading = new
            self.endInsertRows()
        self._reading = new
        self._tell_rows(first, first + min(len(new), before) - 1)

    def drop_failed(self) -> None:
        """Leave out the lines that failed: their files are tried again."""
        kept = [line for line in self._lines if line.status is not AddStatus.FAILED]
        self.beginResetModel()
        self._lines = [replace(line, number=number) for number, line in enumerate(kept)]
        self._of_document = {}
        self._counts = dict.fromkeys(State, 0)
        for line in self._lines:
            self._counts[line.state] += 1
            if line.document is not None:
                self._of_document.setdefault(line.document, []).append(line.number)
        self._select_shown()
        self.endResetModel()
        self.countsChanged.emit()

    def remark(self, line: Line) -> str:
        """What happened with a file."""
        return cells.remark(line, self._licences)

    def describe(self, descriptions: Iterable[Description]) -> None:
        """Take what is known of added documents; lines that no longer need a look change their state."""
        changed = False
        for one in descriptions:
            self._described[one.document.id] = one
            for number in self._of_document.get(one.document.id, ()):
                changed |= self._replace(replace(self._lines[number], description=one, gone=False))
        if changed:
            self.countsChanged.emit()

    def shown_of(self, documents: Iterable[int]) -> tuple[int, ...]:
        """Those of *documents* that have a line here."""
        return tuple(one for one in documents if one in self._of_document)

    def note_gone(self, documents: Iterable[int]) -> None:
        """Say of documents that they were removed; described again, they are back."""
        for document in documents:
            self._described.pop(document, None)
            for number in self._of_document.get(document, ()):
                self._replace(replace(self._lines[number], gone=True))
        self.countsChanged.emit()

    def set_reviewed(self, numbers: Iterable[int], reviewed: bool) -> None:
        """Note that a person looked at lines (by number)."""
        documents: list[int] = []
        for line in (self._lines[number] for number in numbers):
            if line.status is AddStatus.ADDED and line.document is not None:
                self._replace(replace(line, reviewed=reviewed))
                documents.append(line.document)
        self.countsChanged.emit()
        self.reviewed.emit(tuple(documents), reviewed)

    def set_licences(self, licences: Mapping[str, str]) -> None:
        """Short names of licences by their ids."""
        self._licences = licences
        self._tell_rows(0, len(self._shown) - 1)

    def _replace(self, line: Line) -> bool:
        """Put *line* in its place; answers whether its state is another one."""
        before = self._lines[line.number]
        self._lines[line.number] = line
        changed = before.state is not line.state
        if changed:
            self._counts[before.state] -= 1
            self._counts[line.state] += 1
        row = self._place.get(line.number)
        if row is not None:  # it stays in the list that it was in, so that nothing jumps under the hand
            self._tell_rows(row, row)
        return changed

    def _tell_rows(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    # ------------------------------------------------------------------------------------- filter and order

    @property
    def state(self) -> State | None:
        """The state that lines are shown of; None: all."""
        return self._state

    def show_state(self, state: State | None) -> None:
        """Show only the lines of a state, or all."""
        self._state = state
        self._arrange()

    def counts(self) -> Mapping[State, int]:
        """How many lines have each state."""
        return self._counts

    @property
    def total(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def lines(self) -> Sequence[Line]:
        """All lines, in the order of the batch."""
        return self._lines

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the batch."""
        self._sorted = None if column < 0 else (Column(column), order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def _passes(self, line: Line) -> bool:
        return self._state is None or line.state is self._state

    def _arrange(self) -> None:
        self.beginResetModel()
        self._select_shown()
        self.endResetModel()

    def _select_shown(self) -> None:
        shown = [line.number for line in self._lines if self._passes(line)]
        if self._sorted is not None:
            column, backwards = self._sorted
            keys = {number: self._key(self._lines[number], column) for number in shown}
            known = sorted((one for one in shown if keys[one]), key=keys.__getitem__, reverse=backwards)
            shown = known + [one for one in shown if not keys[one]]  # what is not known comes last, either way
        self._shown = shown
        self._place = {number: row for row, number in enumerate(shown)}

    def _key(self, line: Line, column: Column) -> str:
        if column is Column.STATE:
            return str(list(State).index(line.state))
        if column is Column.DATE and line.description is not None:
            return line.description.document.first_day
        return cells.cell_words(line, column, self._licences).casefold()

    # ------------------------------------------------------------------------------------------------- table

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown) + len(self._below())

    def _below(self) -> Sequence[Line]:
        """The lines below those of the batch."""
        return self._reading if self._state is None else ()

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def line(self, index: Index) -> Line | None:
        """The line at *index*."""
        row = index.row()
        if not index.isValid() or row >= self.rowCount():
            return None
        return self._lines[self._shown[row]] if row < len(self._shown) else self._below()[row - len(self._shown)]

    def row_of(self, number: int) -> int | None:
        """Where the line of this number is shown."""
        return self._place.get(number)

    def line_of_document(self, document: int) -> Line | None:
        """The first line of a document."""
        numbers = self._of_document.get(document)
        return self._lines[numbers[0]] if numbers else None

    def next_to_look_at(self, row: int) -> int | None:
        """The row after *row*, or from the top again, whose line needs a look."""
        count = len(self._shown)
        for step in range(1, count + 1):
            at = (row + step) % count
            if self._lines[self._shown[at]].state is State.LOOK:
                return at
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cells.column_name(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        line = self.line(index)
        if line is None or not line.editable or line.field(Column(index.column())) is None:
            return plain
        return plain | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            self._want(line)
            return cells.cell_words(line, column, self._licences)
        if role == Qt.ItemDataRole.EditRole:
            field = line.field(column)
            return words.value_of(line.description.document, field) if line.description and field else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return cells.cell_tip(line, column, self._licences)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                f"{cells.column_name(column)}: {cells.cell_words(line, column, self._licences) or self.tr('not known')}"
            )
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for an edit; the table shows it when the archive has it."""
        line = self.line(index)
        if role != Qt.ItemDataRole.EditRole or line is None or line.document is None:
            return False
        text = str(value)
        if text == self.data(index, role):
            return False
        self.edited.emit((line.document,), Column(index.column()), text)
        return True

    def _want(self, line: Line) -> None:
        """Ask for the description of a document whose row is shown."""
        if line.description is None and line.document is not None:
            self.want_described((line.document,))

    def want_described(self, documents: Iterable[int]) -> None:
        """Ask for descriptions that nobody asked for yet."""
        wanted = tuple(one for one in documents if one not in self._asked)
        if wanted:
            self._asked.update(wanted)
            self.describeWanted.emit(wanted)
