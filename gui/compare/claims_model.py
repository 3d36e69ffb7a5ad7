"""The list of claims as a table: all lines, however many, of which a few are in memory.

How many lines there are is known from the first answer. Others are fetched when they come into sight
(:meth:`ClaimsModel.want`), and what has long been out of sight is forgotten.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.model import ClaimList, ClaimOrder, ListedClaim
from gui.cards.words import capital, document_name, stance_word
from gui.dates import date_words
from gui.table_text import Cell
from gui.words import hand_count, speakers_of, state_name
from gui.writing import isolated, one_line, tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
AT_ONCE = 50
"""So many lines are fetched at once."""
_PAGES_KEPT = 40
_LONG = 60
_HAND = " → "
_HANDS_RTL = " ← "

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns of the table, in their first order."""

    CLAIM = 0
    SPEAKER = 1
    THROUGH = 2
    STANCE = 3
    STATE = 4
    ANSWERS = 5
    DOCUMENT = 6
    DATE = 7
    SAID = 8
    FIRST = 9


ORDERS = {
    Column.CLAIM: ClaimOrder.QUOTATION,
    Column.SPEAKER: ClaimOrder.SPEAKER,
    Column.THROUGH: ClaimOrder.HANDS,
    Column.STANCE: ClaimOrder.STANCE,
    Column.STATE: ClaimOrder.STATE,
    Column.ANSWERS: ClaimOrder.ANSWERS,
    Column.DOCUMENT: ClaimOrder.DOCUMENT,
    Column.DATE: ClaimOrder.DATE,
    Column.SAID: ClaimOrder.SPREAD,
}
"""What a column is sorted by."""


def column_name(column: Column) -> str:
    """What a column is called."""
    return {
        Column.CLAIM: translate("ClaimsList", "Claim"),
        Column.SPEAKER: translate("ClaimsList", "Speaker"),
        Column.THROUGH: translate("ClaimsList", "Came through"),
        Column.STANCE: translate("ClaimsList", "Stance"),
        Column.STATE: translate("ClaimsList", "State"),
        Column.ANSWERS: translate("ClaimsList", "Answers"),
        Column.DOCUMENT: translate("ClaimsList", "Document"),
        Column.DATE: translate("ClaimsList", "Date"),
        Column.SAID: translate("ClaimsList", "Said in"),
        Column.FIRST: translate("ClaimsList", "First said"),
    }[column]


def cell(line: ListedClaim, column: Column) -> Cell:
    """A cell as it is copied: numbers as numbers, dates as they are known (EDTF)."""
    claim = line.claim
    match column:
        case Column.CLAIM:
            return one_line(claim.quotation)
        case Column.SPEAKER:
            return speakers_of(claim, claim.document)
        case Column.THROUGH:
            return through(line)
        case Column.STANCE:
            return stance_word(claim.stance)
        case Column.STATE:
            return state_name(claim.state)
        case Column.ANSWERS:
            return claim.answers
        case Column.DOCUMENT:
            return one_line(claim.document.heading)
        case Column.DATE:
            return claim.document.date
        case Column.SAID:
            return line.documents
        case Column.FIRST:
            return line.first_date


def through(line: ListedClaim) -> str:
    """The hands that a claim came through, by each way that it came."""
    arrow = _HANDS_RTL if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else _HAND
    ways = [arrow.join(isolated(one_line(name)) for name in chain if name) for chain in line.chains]
    return "; ".join(dict.fromkeys(way for way in ways if way))


class ClaimsModel(QAbstractTableModel):
    """The lines of a list.

    Signals:
        moreWanted: lines are wanted; carries the number of the first.
    """

    moreWanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: ClaimList | None = None
        self._lines: dict[int, ListedClaim] = {}
        self._pages: OrderedDict[int, range] = OrderedDict()
        self._gone: set[int] = set()
        self._asked: int | None = None
        self._locale = QLocale()

    # ------------------------------------------------------------------------------------------ filling it

    def show(self, found: ClaimList | None) -> None:
        """Show another list with its first lines; None empties the table."""
        self.beginResetModel()
        self._shown = found
        self._lines.clear()
        self._pages.clear()
        self._gone.clear()
        self._asked = None
        if found is not None:
            self._take(found)
        self.endResetModel()

    def append(self, found: ClaimList) -> bool:
        """Take lines that were asked for. Those of another list are left out (False)."""
        if self._shown is None or _asks(found) != _asks(self._shown):
            return False
        self._asked = None
        page = self._take(found)
        if page:
            self.dataChanged.emit(self.index(page[0], 0), self.index(page[-1], self.columnCount() - 1))
        return True

    def _take(self, found: ClaimList) -> range:
        start = found.request.offset
        page = range(start, min(start + max(found.request.limit, len(found.lines)), self.rowCount()))
        self._lines.update(enumerate(found.lines, start))
        # what was removed from the archive a moment ago is counted still, but does not come
        self._gone.update(number for number in page if number not in self._lines)
        self._pages[start] = page
        self._pages.move_to_end(start)
        while len(self._pages) > _PAGES_KEPT:
            _start, old = self._pages.popitem(last=False)
            for number in old:
                if not any(number in kept for kept in self._pages.values()):
                    self._lines.pop(number, None)
        return page

    def want(self, first: int, last: int) -> None:
        """Rows *first* to *last* are in sight: ask for what is not here of them."""
        for start, page in list(self._pages.items()):
            if page and page[0] <= last and page[-1] >= first:
                self._pages.move_to_end(start)
        for row in range(max(0, first), min(last + 1, self.rowCount())):
            if row in self._lines or row in self._gone:
                continue
            start = row // AT_ONCE * AT_ONCE
            while start in self._lines or start in self._gone:
                start += 1
            if start != self._asked:
                self._asked = start
                self.moreWanted.emit(start)
            return

    # ------------------------------------------------------------------------------------------- asking it

    def line(self, row: int) -> ListedClaim | None:
        """A line; None while it is not here."""
        return self._lines.get(row)

    def row_of(self, claim_id: int) -> int | None:
        """Where a claim stands, if its line is here."""
        return next((row for row, line in self._lines.items() if line.claim.id == claim_id), None)

    # --------------------------------------------------------------------------------------- what Qt calls

    def rowCount(self, parent: Index = _ROOT) -> int:
        """All lines."""
        return 0 if parent.isValid() or self._shown is None else self._shown.total

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One for each of :class:`Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return column_name(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | _side(column)
        if role == Qt.ItemDataRole.ToolTipRole and column in ORDERS:
            return tool_tip(self.tr("A click sorts by this, another one the other way round"))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and in a tool tip all of what may be cut."""
        line = self._lines.get(index.row())
        if line is None:
            return None
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | _side(column)
        return None

    def _words(self, line: ListedClaim, column: Column) -> str:
        match column:
            case Column.STANCE:
                return capital(stance_word(line.claim.stance))
            case Column.ANSWERS:
                return self._locale.toString(line.claim.answers)
            case Column.DATE:
                return date_words(line.claim.document.date, short=True) if line.claim.document.date else ""
            case Column.FIRST:
                return date_words(line.first_date, short=True) if line.first_date else ""
            case Column.SAID:
                return self._locale.toString(line.documents)
            case _:
                return str(cell(line, column))

    def _tip(self, line: ListedClaim, column: Column) -> str | None:
        if column is Column.THROUGH:
            return tool_tip(hand_count(line.hands), through(line))
        if column is Column.DOCUMENT:
            return tool_tip(document_name(line.claim.document))
        words = self._words(line, column)
        return tool_tip(words) if len(words) > _LONG else None


def _side(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand at the end of their column, words at its beginning."""
    numbers = column in (Column.ANSWERS, Column.SAID)
    return Qt.AlignmentFlag.AlignTrailing if numbers else Qt.AlignmentFlag.AlignLeading


def _asks(found: ClaimList) -> object:
    """What a list was asked for, whichever lines of it."""
    return replace(found.request, offset=0, limit=0, facets=False)
