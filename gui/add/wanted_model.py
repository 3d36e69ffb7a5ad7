"""The table of wanted documents: what each is called, how often it is named, and by what."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model import WantedDocument
from gui import words
from gui.dates import date_words
from gui.writing import counted, tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    DOCUMENT = 0
    KIND = 1
    DATE = 2
    MENTIONS = 3
    CITED_BY = 4


class WantedModel(QAbstractTableModel):
    """Wanted documents, those that match some words, most often named first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[WantedDocument, ...] = ()
        self._shown: list[WantedDocument] = []
        self._words = ""

    def show(self, wanted: tuple[WantedDocument, ...]) -> None:
        """List these."""
        self._all = wanted
        self.filter(self._words)

    def filter(self, text: str) -> None:
        """List only those whose names have these words."""
        self._words = text
        parts = text.casefold().split()
        self.beginResetModel()
        self._shown = [one for one in self._all if all(part in _searched(one) for part in parts)]
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many are wanted."""
        return len(self._all)

    def one(self, index: Index) -> WantedDocument | None:
        """What stands in the row of *index*."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (
                self.tr("Wanted document"),
                self.tr("Kind"),
                self.tr("Date"),
                self.tr("Named"),
                self.tr("Named in"),
            )
            return names[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.one(index)
        if one is None:
            return None
        document = one.document
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == Column.DOCUMENT:
                title = document.title or document.symbol or document.heading
                symbol = document.symbol if document.symbol and document.symbol != title else ""
                return "  ".join(part for part in (symbol, title) if part)
            if index.column() == Column.KIND:
                return words.kind_name(document.kind)
            if index.column() == Column.DATE:
                return date_words(document.date, short=True)
            if index.column() == Column.MENTIONS:
                return times(one.mentions)
            return "; ".join(brief.heading for brief in one.cited_by)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(document.heading, *(brief.heading for brief in one.cited_by[:12]))
        return None


def _searched(one: WantedDocument) -> str:
    return " ".join(
        (one.document.symbol, one.document.title, one.document.source, *(brief.heading for brief in one.cited_by))
    ).casefold()


def times(count: int) -> str:
    """*once*, *5 times*."""
    translate = QCoreApplication.translate
    return translate("Add", "once") if count == 1 else translate("Add", "{0} times").format(counted(count))
