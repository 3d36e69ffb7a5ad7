"""The hits of a search as a list with section headings: all of them, however many, of which a few are in memory.

How many rows there are is known from the answer. A hit is fetched when its row comes into sight: the view tells what
that is (:meth:`ResultsModel.want`), ``moreWanted`` asks, and :meth:`ResultsModel.append` takes what comes. What has
long been out of sight is forgotten.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.model import Hit, Scope, SearchAnswer, SearchRequest
from gui.search.hit_words import HitWords
from gui.writing import tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LONG_TITLE = 40
"""From this length on a title may be cut, and a tool tip shows it."""
AT_ONCE = 50
"""So many hits are fetched at once; a request begins at a multiple of it where nothing of that is here."""
_PAGES_KEPT = 40


class SectionKind(StrEnum):
    """The parts of a result list, in their order."""

    HELD = "held"
    EXTRACT = "extract"
    CITED = "cited"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading in the list, with how many results stand under it."""

    kind: SectionKind
    count: int


Row = Hit | Section


class ResultRole(IntEnum):
    """Data that the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The :class:`core.model.Hit` or the :class:`Section`."""


class ResultsModel(QAbstractListModel):
    """The rows of a result list: hits, and a heading where a new section begins.

    Signals:
        moreWanted: hits are wanted; carries the number of the first.
    """

    moreWanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = HitWords(self)
        """What the rows say."""
        self._answer: SearchAnswer | None = None
        self._row_count = 0
        self._headings: dict[int, Section] = {}
        self._hits: dict[int, Hit] = {}
        self._pages: OrderedDict[int, range] = OrderedDict()
        self._gone: set[int] = set()
        self._places: dict[tuple[int, int | None], int] = {}
        self._asked: int | None = None
        self._locale = QLocale()

    # ------------------------------------------------------------------------------------------ filling it

    def show(self, answer: SearchAnswer | None) -> None:
        """Show an answer with its first page in place of what was there; None empties the list."""
        self.beginResetModel()
        self._answer = answer
        self._row_count = 0
        self._headings.clear()
        self._hits.clear()
        self._pages.clear()
        self._gone.clear()
        self._places.clear()
        self._asked = None
        if answer is not None:
            for kind, count in zip(SectionKind, answer.sections, strict=True):
                if count and self._needs_heading(kind):
                    self._headings[self._row_count] = Section(kind, count)
                    self._row_count += 1
                self._row_count += count
            self._take(answer)
        self.endResetModel()

    def append(self, answer: SearchAnswer) -> bool:
        """Take a page that was asked for. One of another search is left out (False)."""
        if self._answer is None or asks(answer.request) != asks(self._answer.request):
            return False
        self._asked = None
        page = self._take(answer)
        if page:
            self.dataChanged.emit(self.index(self._row_of(page[0])), self.index(self._row_of(page[-1])))
        return True

    def _take(self, answer: SearchAnswer) -> range:
        """Keep the hits of a page, and forget those that were out of sight for longest."""
        start = answer.request.offset
        page = range(start, min(start + max(answer.request.limit, len(answer.hits)), sum(answer.sections)))
        for number, hit in enumerate(answer.hits, start):
            self._hits[number] = hit
            place = self._row_of(number)
            self._places.setdefault((hit.document_id, None), place)
            self._places.setdefault((hit.document_id, hit.claim_id), place)
        # what was removed from the archive a moment ago is counted still, but does not come
        self._gone.update(number for number in page if number not in self._hits)
        self._pages[start] = page
        self._pages.move_to_end(start)
        while len(self._pages) > _PAGES_KEPT:
            self._forget(self._pages.popitem(last=False)[1])
        return page

    def _forget(self, page: range) -> None:
        for number in page:
            if any(number in kept for kept in self._pages.values()):
                continue
            hit = self._hits.pop(number, None)
            if hit is not None:
                for key in ((hit.document_id, None), (hit.document_id, hit.claim_id)):
                    if self._places.get(key) == self._row_of(number):
                        del self._places[key]

    def _needs_heading(self, kind: SectionKind) -> bool:
        """Full texts that match need no heading, as they come first; when everything is listed they have one."""
        assert self._answer is not None
        request = self._answer.request
        if request.scope is Scope.CLAIMS:
            return kind is SectionKind.SOME
        return kind is not SectionKind.HELD or not request.query.strip()

    def _row_of(self, number: int) -> int:
        row = number
        for heading in self._headings:
            if heading <= row:
                row += 1
        return row

    def want(self, first: int, last: int) -> None:
        """Rows *first* to *last* are in sight or will soon be: ask for what is not here of them."""
        for start, page in list(self._pages.items()):
            if page and self._row_of(page[0]) <= last and self._row_of(page[-1]) >= first:
                self._pages.move_to_end(start)
        for row in range(max(0, first), min(last + 1, self._row_count)):
            number = self._number(row)
            if number is None or number in self._hits or number in self._gone:
                continue
            start = number // AT_ONCE * AT_ONCE
            while start in self._hits or start in self._gone:
                start += 1
            if start != self._asked:
                self._asked = start
                self.moreWanted.emit(start)
            return

    def is_missing(self, row: int) -> bool:
        """Whether the hit of a row is not here and can be asked for."""
        number = self._number(row)
        return number is not None and number not in self._hits and number not in self._gone

    def _number(self, row: int) -> int | None:
        """Which hit stands in a row, counted from 0; None for a heading."""
        if row in self._headings:
            return None
        return row - sum(heading < row for heading in self._headings)

    # ------------------------------------------------------------------------------------------- asking it

    def answer(self) -> SearchAnswer | None:
        """The answer whose first page is shown."""
        return self._answer

    def row(self, index: Index) -> Row | None:
        """The hit or section at *index*; None while the hit is not here."""
        if not index.isValid():
            return None
        number = self._number(index.row())
        return self._headings.get(index.row()) if number is None else self._hits.get(number)

    def hit(self, index: Index) -> Hit | None:
        """The hit at *index*; None on a heading, and while it is not here."""
        row = self.row(index)
        return row if isinstance(row, Hit) else None

    def find(self, document_id: int, claim_id: int | None = None) -> QModelIndex:
        """The row of a claim, or the first of a document; an invalid index when it is not here."""
        place = self._places.get((document_id, claim_id))
        return QModelIndex() if place is None else self.index(place)

    def next_hit(self, row: int, step: int) -> QModelIndex:
        """The nearest hit after (*step* 1) or before (-1) *row*, here or not; headings are passed over."""
        row += step
        while 0 <= row < self._row_count:
            if row not in self._headings:
                return self.index(row)
            row += step
        return QModelIndex()

    # --------------------------------------------------------------------------------------- what Qt calls

    def rowCount(self, parent: Index = _ROOT) -> int:
        """All hits, and the headings."""
        return 0 if parent.isValid() else self._row_count

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Hits can be chosen, headings can't."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.row() in self._headings:
            return Qt.ItemFlag.ItemNeverHasChildren
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return able | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, its title, and all of it in words."""
        row = self.row(index)
        if row is None:
            return None
        if role == ResultRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.section_name(row.kind) if isinstance(row, Section) else row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._in_words(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Hit) and len(row.title) > _LONG_TITLE:
            return tool_tip(row.title)
        return None

    # -------------------------------------------------------------------------------------------- in words

    def section_name(self, kind: SectionKind) -> str:
        """The heading of a section."""
        return {
            SectionKind.HELD: self.tr("Full text held"),
            SectionKind.EXTRACT: self.tr("Extracts, passages only"),
            SectionKind.CITED: self.tr("Cited only, text not held"),
            SectionKind.SOME: self.tr("Match some of the words"),
        }[kind]

    def count_of(self, section: Section) -> str:
        """How many stand under a heading."""
        return self._locale.toString(section.count)

    def _in_words(self, row: Row) -> str:
        if isinstance(row, Hit):
            return self.words.all(row)
        return ", ".join(part for part in (self.section_name(row.kind), self.count_of(row)) if part)


def asks(request: SearchRequest) -> SearchRequest:
    """What a request asks for, whichever page of it."""
    return replace(request, offset=0, limit=0, facets=False)
