"""What results can be narrowed by, as a tree: facets, their values, and a line that shows the rest of a long one.

Values that narrow stay, also when nothing is found with them (count 0).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.model import CLAIM_FACETS, DENIED, ClaimState, Facet, FacetValue, Narrow
from gui.search.facet_words import facet_name, value_name
from gui.writing import tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
FIRST = 8
"""How many values of a facet are shown at first."""
_OF_CLAIMS = (Facet.CLAIMS, Facet.SPEAKER, Facet.REPORTER, Facet.STANCE, Facet.HANDS, Facet.MANNER)
FACET_ORDER = (Facet.KIND, Facet.HOLDING, *_OF_CLAIMS, Facet.SOURCE, Facet.YEAR, Facet.LANGUAGE, Facet.LICENCE)
CLAIM_ORDER = (*_OF_CLAIMS, *(facet for facet in FACET_ORDER if facet not in _OF_CLAIMS))
"""Where claims are listed, what is known of themselves comes first."""


class Choice(StrEnum):
    """What a value does to the results."""

    NONE = "none"
    ONLY = "only"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The heading of a facet."""

    facet: Facet
    name: str


@dataclass(frozen=True, slots=True)
class ValueLine:
    """A value that can narrow. *state* is the claim state whose glyph it has."""

    facet: Facet
    value: str
    name: str
    count: int
    choice: Choice
    state: ClaimState | None = None


@dataclass(frozen=True, slots=True)
class MoreLine:
    """*Show all 23*, or *Show fewer*, below a long facet."""

    facet: Facet
    text: str


Line = GroupLine | ValueLine | MoreLine


@dataclass(slots=True)
class _Group:
    line: GroupLine
    lines: list[ValueLine | MoreLine] = field(default_factory=list["ValueLine | MoreLine"])


class FacetRole(IntEnum):
    """Data that the delegate asks for."""

    LINE = Qt.ItemDataRole.UserRole + 1


class FacetModel(QAbstractItemModel):
    """Facets and their values.

    Signals:
        narrowed: the person changed what results are narrowed by; carries all of it (``tuple[Narrow, ...]``).
    """

    narrowed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facets: Mapping[Facet, Sequence[FacetValue]] = {}
        self._narrow: tuple[Narrow, ...] = ()
        self._opened: set[Facet] = set()
        self._labels: dict[tuple[Facet, str], str] = {}
        self._groups: list[_Group] = []
        self._locale = QLocale()

    # ------------------------------------------------------------------------------------------ filling it

    def show(self, facets: Mapping[Facet, Sequence[FacetValue]], narrow: Sequence[Narrow]) -> None:
        """Show other values. Where the lines stay the same, only counts and boxes change."""
        for item in narrow:  # an answer without any of a value may not know what it is called
            both = (*self._facets.get(item.facet, ()), *facets.get(item.facet, ()))
            if label := next((one.label for one in both if one.value == item.value and one.label), ""):
                self._labels[item.facet, item.value] = label
        self._facets = facets
        self._narrow = tuple(narrow)
        self._update()

    def toggle(self, index: Index, *, exclude: bool = False) -> None:
        """Narrow by a value, or take it away again; *exclude* leaves its results out instead. Opens a long facet."""
        line = self.line(index)
        if isinstance(line, MoreLine):
            self._opened ^= {line.facet}
            self._update()
        elif isinstance(line, ValueLine):
            rest = tuple(item for item in self._narrow if (item.facet, item.value) != (line.facet, line.value))
            wanted = Choice.WITHOUT if exclude else Choice.ONLY
            again = line.choice is wanted or (line.choice is Choice.WITHOUT and not exclude)
            self._narrow = rest if again else (*rest, Narrow(line.facet, line.value, exclude))
            self._update()
            self.narrowed.emit(self._narrow)

    def clear(self) -> None:
        """Take everything away that results are narrowed by."""
        if self._narrow:
            self._narrow = ()
            self._update()
            self.narrowed.emit(())

    def narrow(self) -> tuple[Narrow, ...]:
        """What results are narrowed by."""
        return self._narrow

    def _update(self) -> None:
        groups = [group for facet in self._order() if (group := self._make_group(facet)).lines]
        if [_shape(group) for group in groups] != [_shape(group) for group in self._groups]:
            self.beginResetModel()
            self._groups = groups
            self.endResetModel()
            return
        before, self._groups = self._groups, groups
        for number, (old, new) in enumerate(zip(before, groups, strict=True)):
            if old != new:
                parent = self.index(number, 0)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(new.lines) - 1, 0, parent))

    def _order(self) -> tuple[Facet, ...]:
        return CLAIM_ORDER if all(facet in self._facets for facet in CLAIM_FACETS) else FACET_ORDER

    def _make_group(self, facet: Facet) -> _Group:
        choices = {
            item.value: Choice.WITHOUT if item.exclude else Choice.ONLY for item in self._narrow if item.facet is facet
        }
        values = list(self._facets.get(facet, ()))
        here = {value.value for value in values}
        for missing in choices.keys() - here:
            values.append(FacetValue(missing, self._labels.get((facet, missing), ""), 0))
        total = len(values)
        more: list[MoreLine] = []
        if total > FIRST + 1:
            if facet in self._opened:
                more = [MoreLine(facet, self.tr("Show fewer"))]
            else:
                values = [value for row, value in enumerate(values) if row < FIRST or value.value in choices]
                more = [MoreLine(facet, self.tr("Show all {count}").format(count=self._locale.toString(total)))]
        lines = [self._make_line(facet, value, choices.get(value.value, Choice.NONE)) for value in values]
        return _Group(GroupLine(facet, facet_name(facet)), [*lines, *more])

    def _make_line(self, facet: Facet, value: FacetValue, choice: Choice) -> ValueLine:
        state = None
        if facet is Facet.CLAIMS:
            glyph = ClaimState.ANSWERED.value if value.value == DENIED else value.value
            state = ClaimState(glyph) if glyph in list(ClaimState) else None
        return ValueLine(facet, value.value, value_name(facet, value), value.count, choice, state)

    # ------------------------------------------------------------------------------------------- asking it

    def line(self, index: Index) -> Line | None:
        """What stands at *index*."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._groups[index.row()].line
        return self._groups[index.internalId() - 1].lines[index.row()]

    def number(self, count: int) -> str:
        """A count as the locale writes it."""
        return self._locale.toString(count)

    def find(self, facet: Facet, value: str | None = None) -> QModelIndex:
        """The line of a value, or with None the heading of the facet."""
        for number, group in enumerate(self._groups):
            if group.line.facet is facet:
                parent = self.index(number, 0)
                if value is None:
                    return parent
                for row, line in enumerate(group.lines):
                    if isinstance(line, ValueLine) and line.value == value:
                        return self.index(row, 0, parent)
        return QModelIndex()

    # --------------------------------------------------------------------------------------- what Qt calls

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Headings carry 0, values the number of their heading from 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The heading of a value. Qt overloads this name with QObject's own ``parent()``, which has no argument."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Headings at the top, lines below a heading, nothing below a line."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].lines) if parent.internalId() == 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be reached by keyboard."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, its words, and all of it in words."""
        line = self.line(index)
        if line is None:
            return None
        if role == FacetRole.LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text if isinstance(line, MoreLine) else line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._in_words(line)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, ValueLine):
            return tool_tip(self.tr("{value}: a click narrows, Alt+click leaves out").format(value=line.name))
        return None

    def _in_words(self, line: Line) -> str:
        if isinstance(line, GroupLine):
            return line.name
        if isinstance(line, MoreLine):
            return line.text
        choice = {
            Choice.NONE: "",
            Choice.ONLY: self.tr("narrowed to this"),
            Choice.WITHOUT: self.tr("left out"),
        }[line.choice]
        return ", ".join(part for part in (line.name, self._locale.toString(line.count), choice) if part)


def _shape(group: _Group) -> tuple[Facet, tuple[str | None, ...], str]:
    """What must be equal for lines to stay in place."""
    more = group.lines[-1] if group.lines else None
    values = tuple(line.value if isinstance(line, ValueLine) else None for line in group.lines)
    return group.line.facet, values, more.text if isinstance(more, MoreLine) else ""
