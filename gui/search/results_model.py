"""The hits of a search as a list with section headings, page by page.

Only the pages that were asked for are in the model. :meth:`ResultsModel.fetchMore` asks for the next one with
``moreWanted``; :meth:`ResultsModel.append` takes it when it comes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.model import Facet, Hit, Scope, SearchAnswer
from gui.search.hit_words import HitWords
from gui.writing import tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LONG_TITLE = 40
"""From this length on a title may be cut, and a tool tip shows it."""


class SectionKind(StrEnum):
    """The parts of a result list, in their order."""

    HELD = "held"
    EXTRACT = "extract"
    CITED = "cited"
    SOME = "some"


_ORDER = {kind: place for place, kind in enumerate(SectionKind)}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading in the list, with how many results stand under it (None while not known)."""

    kind: SectionKind
    count: int | None


Row = Hit | Section


class ResultRole(IntEnum):
    """Data that the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The :class:`core.model.Hit` or the :class:`Section`."""


class ResultsModel(QAbstractListModel):
    """The rows of a result list: hits, and a heading where a new section begins.

    Signals:
        moreWanted: the next page is wanted; carries its offset in hits.
    """

    moreWanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = HitWords(self)
        """What the rows say."""
        self._rows: list[Row] = []
        self._headings: list[int] = []
        self._places: dict[tuple[int, int | None], int] = {}
        self._reached: SectionKind | None = None
        self._answer: SearchAnswer | None = None
        self._hit_count = 0
        self._exhausted = True
        self._asked = False
        self._locale = QLocale()

    # ------------------------------------------------------------------------------------------ filling it

    def show(self, answer: SearchAnswer | None) -> None:
        """Show the first page of an answer in place of what was there; None empties the list."""
        self.beginResetModel()
        self._answer = answer
        self._asked = False
        self._rows = []
        self._headings = []
        self._places = {}
        self._reached = None
        self._hit_count = 0
        self._exhausted = answer is None or not answer.hits
        if answer is not None:
            self._rows = self._with_headings(answer.hits)
            self._hit_count = len(answer.hits)
            self._count_sections()
        self.endResetModel()

    def append(self, answer: SearchAnswer) -> bool:
        """Add the next page. A page of another search, or one that does not follow on, is left out (False)."""
        if self._answer is None or answer.request.offset != self._hit_count:
            return False
        if replace(answer.request, offset=0, limit=0, facets=False) != replace(
            self._answer.request, offset=0, limit=0, facets=False
        ):
            return False
        self._asked = False
        if not answer.hits:
            self._exhausted = True
        else:
            rows = self._with_headings(answer.hits)
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self._hit_count += len(answer.hits)
            self.endInsertRows()
        for row in self._count_sections():
            self.dataChanged.emit(self.index(row), self.index(row))
        return True

    def _with_headings(self, hits: tuple[Hit, ...]) -> list[Row]:
        """The hits with a heading before each that begins a new section; to be put at the end of the rows."""
        rows: list[Row] = []
        for hit in hits:
            kind = self._section_of(hit)
            if self._reached is None or _ORDER[kind] > _ORDER[self._reached]:
                if self._needs_heading(kind, first=self._reached is None):
                    self._headings.append(len(self._rows) + len(rows))
                    rows.append(Section(kind, None))
                self._reached = kind
            place = len(self._rows) + len(rows)
            self._places.setdefault((hit.document_id, None), place)
            self._places.setdefault((hit.document_id, hit.claim_id), place)
            rows.append(hit)
        return rows

    def _section_of(self, hit: Hit) -> SectionKind:
        if hit.matched == "some":
            return SectionKind.SOME
        if hit.claim_id is not None:
            return SectionKind.HELD
        return SectionKind(hit.holding.value)

    def _needs_heading(self, kind: SectionKind, *, first: bool) -> bool:
        """Full texts that match need no heading when they come first; when everything is listed they have one."""
        assert self._answer is not None
        request = self._answer.request
        if kind is SectionKind.HELD and first:
            return not request.query.strip() and request.scope is Scope.DOCUMENTS
        return True

    def _count_sections(self) -> list[int]:
        """Give each heading its count where it is known; answers the rows that changed."""
        places = self._headings
        changed: list[int] = []
        for number, place in enumerate(places):
            section = self._rows[place]
            assert isinstance(section, Section)
            is_last = number == len(places) - 1
            end = len(self._rows) if is_last else places[number + 1]
            complete = not is_last or not self.canFetchMore()
            count = end - place - 1 if complete else self._count_told(section.kind)
            if count != section.count:
                self._rows[place] = Section(section.kind, count)
                changed.append(place)
        return changed

    def _count_told(self, kind: SectionKind) -> int | None:
        """The answer's own count of a section that is not all here yet."""
        assert self._answer is not None
        if kind is SectionKind.SOME:
            return self._answer.total_some
        values = self._answer.facets.get(Facet.HOLDING, ())
        return next((value.count for value in values if value.value == kind.value), None)

    # ------------------------------------------------------------------------------------------- asking it

    def answer(self) -> SearchAnswer | None:
        """The answer whose first page is shown."""
        return self._answer

    def hit_count(self) -> int:
        """How many hits are in the list by now."""
        return self._hit_count

    def row(self, index: Index) -> Row | None:
        """The hit or section at *index*."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def hit(self, index: Index) -> Hit | None:
        """The hit at *index*; None on a heading."""
        row = self.row(index)
        return row if isinstance(row, Hit) else None

    def find(self, document_id: int, claim_id: int | None = None) -> QModelIndex:
        """The row of a claim, or the first of a document; an invalid index when it is not in the list."""
        place = self._places.get((document_id, claim_id))
        return QModelIndex() if place is None else self.index(place)

    def next_hit(self, row: int, step: int) -> QModelIndex:
        """The nearest hit after (*step* 1) or before (-1) *row*; headings are passed over."""
        row += step
        while 0 <= row < len(self._rows):
            if isinstance(self._rows[row], Hit):
                return self.index(row)
            row += step
        return QModelIndex()

    # --------------------------------------------------------------------------------------- what Qt calls

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Hits and headings that are here."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Hits can be chosen, headings can't."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.hit(index) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

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

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        """Whether the search found more than is here."""
        if parent.isValid() or self._answer is None or self._exhausted:
            return False
        return self._hit_count < self._answer.total + self._answer.total_some or not self._answer.exact_total

    def fetchMore(self, parent: Index = _ROOT) -> None:
        """Ask for the next page, once."""
        if self.canFetchMore(parent) and not self._asked:
            self._asked = True
            self.moreWanted.emit(self._hit_count)

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
        """How many stand under a heading; nothing while that is not known."""
        return "" if section.count is None else self._locale.toString(section.count)

    def _in_words(self, row: Row) -> str:
        if isinstance(row, Hit):
            return self.words.all(row)
        return ", ".join(part for part in (self.section_name(row.kind), self.count_of(row)) if part)
