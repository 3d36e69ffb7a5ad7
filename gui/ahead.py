"""What waits elsewhere than in the document that is reviewed, fetched ahead: the next line is there at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from core.model import QueueOrder, QueueRequest
from gui.review.items import Key
from gui.review_calls import Place, Sheet
from gui.reviews import Reviews

PAGE = 30
"""Entries that are fetched at once, where the next one may be anywhere."""
FEW = 6
"""With so few left, more are fetched."""


class Ahead(QObject):
    """A page of the queue behind the line that is before the person; *is_decided* tells of what needs no going to."""

    found = Signal()
    """What was waited for is known."""

    def __init__(self, is_decided: Callable[[Key], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_decided = is_decided
        self._reviews: Reviews | None = None
        self._request: QueueRequest = QueueRequest()
        self._places: list[Place] = []
        self._loading = self._stale = False
        self._wanted: Place | None = None
        self._sheet: Sheet | None = None

    def attach(self, reviews: Reviews) -> None:
        """Look ahead in this archive from now on."""
        self._reviews = reviews
        self._loading = False
        self.forget()
        reviews.aheadRead.connect(self._on_read)
        reviews.sheetFetched.connect(self._on_fetched)

    @property
    def is_loading(self) -> bool:
        """Whether what comes next is on its way."""
        return self._loading

    def forget(self) -> None:
        """The queue is another one now: what was fetched is of no use."""
        self._places, self._stale = [], True
        self._wanted = self._sheet = None

    def look(self, request: QueueRequest, key: Key | None, document_id: int) -> None:
        """The line *key* of a document is before the person: fetch what waits behind it, where too little is known.

        Document by document, only what is outside of this one counts.
        """
        by_document = request.order is QueueOrder.DOCUMENT
        asked = replace(request, elsewhere=document_id if by_document else None, limit=FEW if by_document else PAGE)
        self._places = [one for one in self._places if one[0] != key]
        few = len(self._places) < FEW and not by_document
        if self._reviews is not None and (self._stale or asked != self._request or few):
            self._request, self._stale, self._loading = asked, False, True
            self._reviews.read_ahead(asked, key)

    def fetch(self) -> None:
        """The next line is probably gone to next: read its document."""
        place = self.next()
        if place is not None and place != self._wanted and self._reviews is not None:
            self._wanted, self._sheet = place, None
            self._reviews.fetch_sheet(self._request, place)

    def take(self, place: Place) -> Sheet | None:
        """The document of a line, if it was fetched; once, for it may be changed then."""
        sheet, self._sheet = self._sheet, None
        fits = sheet is not None and place == self._wanted and sheet.opened is not None
        self._wanted = None
        return sheet if fits and sheet is not None and sheet.key == place[0] else None

    @Slot(object)
    def _on_fetched(self, sheet: Sheet) -> None:
        if self._wanted is not None and sheet.key == self._wanted[0]:
            self._sheet = sheet

    def next(self) -> Place | None:
        """What comes next, as far as is known."""
        self._places = [one for one in self._places if not self._is_decided(one[0])]
        return self._places[0] if self._places else None

    @Slot(object)
    def _on_read(self, places: tuple[Place, ...]) -> None:
        self._loading = False
        self._places = list(places)
        self.found.emit()
