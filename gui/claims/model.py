"""The claims of the open document as a list model, narrowed by state."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model import ANSWERING, Claim, ClaimState, Document, OpenedDocument
from gui.cards.words import quotation_text, sentence
from gui.words import speakers_of

AnyIndex = QModelIndex | QPersistentModelIndex


class ClaimFilter(StrEnum):
    """Which claims are listed."""

    ALL = "all"
    ANSWERED = "answered"
    WITHHELD = "withheld"
    UNANSWERED = "unanswered"
    ANSWERS = "answers"
    AUTHOR = "author"


_STATES = {
    ClaimFilter.ANSWERED: {ClaimState.ANSWERED, ClaimState.CORRECTED, ClaimState.RETRACTED},
    ClaimFilter.WITHHELD: {ClaimState.WITHHELD},
    ClaimFilter.UNANSWERED: {ClaimState.UNANSWERED},
    ClaimFilter.ANSWERS: {ClaimState.ANSWERS},
    ClaimFilter.AUTHOR: {ClaimState.AUTHOR},
}


def passes(claim: Claim, narrow: ClaimFilter) -> bool:
    """Whether *claim* is listed under *narrow*. A claim that answers one and is answered itself is in both."""
    if narrow is ClaimFilter.ALL or claim.state in _STATES[narrow]:
        return True
    return narrow is ClaimFilter.ANSWERS and any(answer.relation in ANSWERING for answer in claim.answers_to)


class ClaimsModel(QAbstractListModel):
    """A thin adapter over :attr:`OpenedDocument.claims`, in the order of the text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._claims: tuple[Claim, ...] = ()
        self._listed: tuple[Claim, ...] = ()
        self._rows: dict[int, int] = {}
        self._counts: dict[tuple[ClaimFilter, bool], int] = {}
        self._narrow = ClaimFilter.ALL
        self._parts = True

    @property
    def narrow(self) -> ClaimFilter:
        """Which claims are listed."""
        return self._narrow

    @property
    def parts(self) -> bool:
        """Whether the parts of claims are listed, too."""
        return self._parts

    @property
    def total(self) -> int:
        """How many claims the document has, listed or not."""
        return len(self._claims)

    @property
    def document(self) -> Document | None:
        """The document whose claims these are."""
        return self._document

    def show(self, opened: OpenedDocument | None, narrow: ClaimFilter, parts: bool) -> None:
        """List the claims of *opened*."""
        self.beginResetModel()
        self._document = opened.document if opened else None
        self._claims = opened.claims if opened else ()
        self._counts = {}
        self._set_filter(narrow, parts)
        self.endResetModel()

    def set_filter(self, narrow: ClaimFilter, parts: bool) -> None:
        """Narrow the list. *parts*: whether claims that are parts of another are listed."""
        if (narrow, parts) == (self._narrow, self._parts):
            return
        self.beginResetModel()
        self._set_filter(narrow, parts)
        self.endResetModel()

    def _set_filter(self, narrow: ClaimFilter, parts: bool) -> None:
        self._narrow, self._parts = narrow, parts
        self._listed = tuple(
            claim for claim in self._claims if passes(claim, narrow) and (parts or claim.parent_id is None)
        )
        self._rows = {claim.id: row for row, claim in enumerate(self._listed)}

    def count(self, narrow: ClaimFilter, parts: bool) -> int:
        """How many claims a filter would list."""
        key = (narrow, parts)
        if key not in self._counts:
            some = self._claims if parts else [claim for claim in self._claims if claim.parent_id is None]
            self._counts[key] = sum(passes(claim, narrow) for claim in some)
        return self._counts[key]

    def part_count(self) -> int:
        """How many claims are parts of another."""
        return sum(claim.parent_id is not None for claim in self._claims)

    def claim(self, row: int) -> Claim | None:
        """The claim listed at *row*."""
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def row_of(self, claim_id: int | None) -> int:
        """Where a claim is listed, -1 when it is not."""
        return -1 if claim_id is None else self._rows.get(claim_id, -1)

    def find(self, claim_id: int) -> Claim | None:
        """A claim of the document, listed or not."""
        return next((claim for claim in self._claims if claim.id == claim_id), None)

    def parts_of(self, claim_id: int) -> tuple[Claim, ...]:
        """The claims that sit in a claim."""
        return tuple(claim for claim in self._claims if claim.parent_id == claim_id)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        claim = self.claim(index.row()) if index.isValid() else None
        if claim is None or self._document is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{speakers_of(claim, self._document)}: {quotation_text(claim.quotation, claim.manner)[0]}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(claim, self._document)
        return None
