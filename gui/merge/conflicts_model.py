"""What both archives changed, as a table, with what was decided about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.model import MergeConflict, MergeSide
from gui import theme
from gui.merge.words import choice_name, field_name, one_name
from gui.writing import isolated, one_line

AnyIndex = QModelIndex | QPersistentModelIndex
CHOICE, WHAT, PART = range(3)
"""The columns."""


class ConflictsModel(QAbstractTableModel):
    """Conflicts, each with what was decided about it."""

    decided = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conflicts: tuple[MergeConflict, ...] = ()
        self._choices: dict[str, MergeSide] = {}

    def show_conflicts(self, conflicts: Sequence[MergeConflict]) -> None:
        """Show these; what was decided before stays."""
        self.beginResetModel()
        self._conflicts = tuple(conflicts)
        self.endResetModel()
        self.decided.emit()

    def forget(self) -> None:
        """Nothing is decided any more."""
        self._choices = {}
        self.show_conflicts(())

    @property
    def decisions(self) -> dict[str, MergeSide]:
        """What was decided, by the keys of conflicts."""
        return dict(self._choices)

    @property
    def undecided(self) -> int:
        """How many still have to be decided."""
        return sum(one.key not in self._choices for one in self._conflicts)

    def conflict(self, row: int) -> MergeConflict | None:
        """The conflict of a line."""
        return self._conflicts[row] if 0 <= row < len(self._conflicts) else None

    def next_undecided(self, row: int) -> int:
        """The line to look at after *row*: the next undecided one, from the start again; else *row*."""
        count = len(self._conflicts)
        for step in range(1, count + 1):
            if self._conflicts[(row + step) % count].key not in self._choices:
                return (row + step) % count
        return row

    def decide(self, row: int, side: MergeSide) -> None:
        """Take one side's version."""
        conflict = self.conflict(row)
        if conflict is not None:
            self._choices[conflict.key] = side
            self.dataChanged.emit(self.index(row, 0), self.index(row, 2))
            self.decided.emit()

    def decide_rest(self, side: MergeSide) -> None:
        """Take one side's version of all that is undecided."""
        for one in self._conflicts:
            self._choices.setdefault(one.key, side)
        if self._conflicts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._conflicts) - 1, 2))
        self.decided.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._conflicts)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Taken"), self.tr("What"), self.tr("Differs in"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        conflict = self.conflict(index.row())
        if conflict is None:
            return None
        choice = self._choices.get(conflict.key)
        if role == Qt.ItemDataRole.FontRole and index.column() == CHOICE:
            return theme.interface_font(13, bold=choice is None)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        what = self.tr("{0}: {1}").format(one_name(conflict.kind), isolated(one_line(conflict.title)))
        return (choice_name(choice), what, field_name(conflict.field))[index.column()]
