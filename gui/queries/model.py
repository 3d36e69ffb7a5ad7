"""The table of a list of queries: a row each, filled as the answers come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model import ClaimState, Facet, SearchAnswer
from gui.table_text import Cell
from gui.writing import tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
"""What rows are sorted by: numbers as numbers, what is not known last."""


class Column(IntEnum):
    """The columns, in their order."""

    QUERY = 0
    DOCUMENTS = 1
    SOME = 2
    CLAIMS = 3
    ANSWERED = 4
    FIRST = 5


@dataclass(frozen=True, slots=True)
class QueryRow:
    """A query and what is known of its results; *remark* says what was cut, wrong or meant."""

    query: str
    documents: int | None = None
    some: int | None = None
    claims: int | None = None
    answered: int | None = None
    first: str = ""
    remark: str = ""
    exact: bool = True

    def cells(self) -> tuple[Cell, ...]:
        """The row for a file."""
        return self.query, self.documents, self.some, self.claims, self.answered, self.first, self.remark


class QueriesModel(QAbstractTableModel):
    """Queries and their counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QueryRow] = []
        self._locale = QLocale()

    def show(self, queries: Sequence[str]) -> None:
        """Show these queries, with nothing known of them."""
        self.beginResetModel()
        self._rows = [QueryRow(query) for query in queries]
        self.endResetModel()

    def fill(self, number: int, answer: SearchAnswer) -> None:
        """Take the answer to a query, searched in documents."""
        answered = [one.count for one in answer.facets.get(Facet.CLAIMS, ()) if one.value == ClaimState.ANSWERED]
        meant = self.tr("Did you mean {0}?").format(answer.did_you_mean.strip()) if answer.did_you_mean else ""
        self._replace(
            number,
            replace(
                self._rows[number],
                documents=answer.total,
                some=answer.total_some,
                claims=answer.other_total,
                answered=answered[0] if answered else 0,
                first=answer.hits[0].title if answer.hits else "",
                remark=" ".join(part for part in (*answer.notices, meant) if part),
                exact=answer.exact_total,
            ),
        )

    def refuse(self, number: int, reason: str) -> None:
        """Say why a query has no answer."""
        self._replace(number, replace(self._rows[number], remark=reason))

    def _replace(self, number: int, row: QueryRow) -> None:
        self._rows[number] = row
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    def rows(self) -> tuple[QueryRow, ...]:
        """All rows, in the order of the list."""
        return tuple(self._rows)

    def row(self, index: Index) -> QueryRow | None:
        """The row at *index*."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def header(self) -> tuple[str, ...]:
        """What the columns are called, the remark included, for a file."""
        return (*(self.column_name(column) for column in Column), self.tr("Remark"))

    def column_name(self, column: Column) -> str:
        """The heading of a column."""
        return {
            Column.QUERY: self.tr("Query"),
            Column.DOCUMENTS: self.tr("Documents"),
            Column.SOME: self.tr("Some words"),
            Column.CLAIMS: self.tr("Claims"),
            Column.ANSWERED: self.tr("Answered"),
            Column.FIRST: self.tr("First result"),
        }[column]

    def column_words(self, column: Column) -> str:
        """What stands in a column, in a sentence."""
        return {
            Column.QUERY: self.tr("What was searched for"),
            Column.DOCUMENTS: self.tr("Documents that match all of it"),
            Column.SOME: self.tr("Documents that match some of the words"),
            Column.CLAIMS: self.tr("Claims that match all of it"),
            Column.ANSWERED: self.tr("Documents that match and hold an answered claim"),
            Column.FIRST: self.tr("The title of the first result"),
        }[column]

    # --------------------------------------------------------------------------------------- what Qt calls

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.column_name(Column(section))
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return self.column_words(Column(section))
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        column = Column(index.column())
        value = self._value(row, column)
        if role == SORT_ROLE:
            return -1 if value is None else value if isinstance(value, int) else value.casefold()
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(value, int):
                more = "+" if column is Column.DOCUMENTS and not row.exact else ""
                return self._locale.toString(value) + more
            return value or ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row.query, row.first, row.remark)
        return None

    def _value(self, row: QueryRow, column: Column) -> Cell:
        return {
            Column.QUERY: row.query,
            Column.DOCUMENTS: row.documents,
            Column.SOME: row.some,
            Column.CLAIMS: row.claims,
            Column.ANSWERED: row.answered,
            Column.FIRST: row.first or row.remark,
        }[column]


def _alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand at the far side of their column."""
    words = column in (Column.QUERY, Column.FIRST)
    side = Qt.AlignmentFlag.AlignLeading if words else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter
