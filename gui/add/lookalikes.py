"""Documents that may be the same: near-duplicates side by side, and what a person decides about them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Comparison, Description, DocumentBrief, DocumentRelation, Status
from gui import words
from gui.add.beside import ListBeside, wrapping_list
from gui.add.side_by_side import SideBySide
from gui.dates import date_words
from gui.writing import isolated, shortened


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents whose texts are alike, and the relation that says so."""

    relation: int
    first: int
    first_heading: str
    second: DocumentBrief
    likeness: float


def pairs_of(descriptions: tuple[Description, ...]) -> tuple[Pair, ...]:
    """The pairs that nobody has decided about, the most alike first."""
    found: dict[int, Pair] = {}
    for described in descriptions:
        for one in described.relations:
            suggested = one.status is Status.SUGGESTED and one.relation is DocumentRelation.VERSION
            if suggested and one.document is not None and one.id not in found:
                document = described.document
                found[one.id] = Pair(one.id, document.id, document.heading, one.document, one.likeness)
    return tuple(sorted(found.values(), key=lambda pair: -pair.likeness))


class Lookalikes(QWidget):
    """Knows no archive: it asks for comparisons, and says what was decided."""

    comparisonWanted = Signal(int, int)
    decided = Signal(int, object)
    """A relation's number and the Status that a person gave it."""
    removeWanted = Signal(object)
    openWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[Pair, ...] = ()
        self.list = wrapping_list(self.tr("Documents that may be the same"))
        self.sides = SideBySide()
        self.keep = QPushButton(self.tr("Same document: &keep as versions"))
        self.keep.setProperty("primary", True)
        self.differ = QPushButton(self.tr("&Not the same"))
        self.remove_first = QPushButton(self.tr("Remove the left one…"))
        self.remove_second = QPushButton(self.tr("Remove the right one…"))
        self._body = ListBeside(
            self.list,
            [self.sides],
            [self.keep, self.differ, None, self.remove_first, self.remove_second],
            self.tr(
                "No documents that may be the same.\nWhen an added text is much like one that is here, both are shown."
            ),
            width=280,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
        self.list.currentRowChanged.connect(self._on_row)
        self.keep.clicked.connect(self._on_keep)
        self.differ.clicked.connect(self._on_differ)
        self.remove_first.clicked.connect(self._on_remove_first)
        self.remove_second.clicked.connect(self._on_remove_second)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs that are listed."""
        return self._pairs

    def current(self) -> Pair | None:
        """The pair that is shown."""
        row = self.list.currentRow()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def show_pairs(self, pairs: tuple[Pair, ...]) -> None:
        """List these; the pair that is shown stays the current one."""
        if pairs == self._pairs:
            return
        before, row = self.current(), max(0, self.list.currentRow())
        self._pairs = pairs
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for pair in pairs:
            one, other = (isolated(shortened(text, 70)) for text in (pair.first_heading, pair.second.heading))
            share = self.tr("{0} % the same").format(int(pair.likeness * 100))
            self.list.addItem(QListWidgetItem(f"{one}\n{other}\n{share}"))
        self.list.blockSignals(blocked)
        self._body.show_list(bool(pairs))
        numbers = [pair.relation for pair in pairs]
        if pairs:
            kept = before is not None and before.relation in numbers
            self.list.setCurrentRow(numbers.index(before.relation) if kept and before else min(row, len(pairs) - 1))

    def choose(self, relation: int) -> bool:
        """Show the pair of a relation; answers whether it is here."""
        for row, pair in enumerate(self._pairs):
            if pair.relation == relation:
                self.list.setCurrentRow(row)
                self._on_row(row)
                return True
        return False

    @Slot(object)
    def show_comparison(self, comparison: Comparison) -> None:
        """Take the comparison that was asked for."""
        pair = self.current()
        if pair is not None and (comparison.first.id, comparison.second.id) == (pair.first, pair.second.id):
            self.sides.show_comparison(comparison, (_below(comparison.first), _below(comparison.second)))

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._pairs):
            pair = self._pairs[row]
            self.comparisonWanted.emit(pair.first, pair.second.id)

    @Slot()
    def _on_keep(self) -> None:
        self._decide(Status.ACCEPTED)

    @Slot()
    def _on_differ(self) -> None:
        self._decide(Status.REJECTED)

    def _decide(self, status: Status) -> None:
        pair = self.current()
        if pair is not None:
            self.decided.emit(pair.relation, status)

    @Slot()
    def _on_remove_first(self) -> None:
        pair = self.current()
        if pair is not None:
            self.removeWanted.emit((pair.first,))

    @Slot()
    def _on_remove_second(self) -> None:
        pair = self.current()
        if pair is not None:
            self.removeWanted.emit((pair.second.id,))


def _below(brief: DocumentBrief) -> str:
    date = date_words(brief.date, short=True) or words.no_date(alone=not brief.source)
    return "  ·  ".join(part for part in (isolated(brief.source), date, brief.symbol) if part)
