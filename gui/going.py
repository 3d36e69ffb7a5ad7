"""Which line of the queue is before the person: its document is read, and the next one is there at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from core.model import Claim, OpenedDocument, QueueOrder
from gui.ahead import Ahead
from gui.deciding import Deciding
from gui.presenting import Presenting
from gui.putting_right import PuttingRight
from gui.reader import TextView
from gui.review import ReviewPage
from gui.review.items import Item, Items, Key
from gui.review.words import document_line
from gui.review_calls import Place, Sheet
from gui.reviews import Reviews
from gui.standing import Standing


class Going(QObject):
    """Goes from line to line, through one document or from one to the next, as :attr:`Standing.request` has it."""

    def __init__(
        self,
        page: ReviewPage,
        text: TextView,
        deciding: Deciding,
        presenting: Presenting,
        right: PuttingRight,
        standing: Standing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._text = page, text
        self._deciding, self._presenting, self._right, self._standing = deciding, presenting, right, standing
        self._reviews: Reviews | None = None
        self._key: Key | None = None
        self._wanted: Place | None = None
        self._waits_for_next = False
        self.near: int | None = None
        """The document where the review begins, where something waits in it."""
        self.ahead = Ahead(deciding.is_decided, self)
        self.ahead.found.connect(self._on_ahead)

    def attach(self, reviews: Reviews) -> None:
        """Go through the queue of this archive from now on."""
        self._reviews = reviews
        self.ahead.attach(reviews)
        self._key = self._wanted = self.near = self._presenting.opened = None
        self._waits_for_next = False
        self._presenting.forget()
        reviews.sheetRead.connect(self._on_sheet)

    @property
    def _items(self) -> Items:
        return self._deciding.items

    @property
    def item(self) -> Item | None:
        """The line that is before the person."""
        return self._items.item(self._key)

    @property
    def claim(self) -> Claim | None:
        """Its claim."""
        item = self.item
        return self._presenting.claim(item.claim_id) if item is not None else None

    @property
    def opened(self) -> OpenedDocument | None:
        """The document that is reviewed."""
        return self._presenting.opened

    @property
    def _here(self) -> int | None:
        return self.opened.document.id if self.opened is not None else None

    @property
    def is_under_way(self) -> bool:
        """Whether another line is on its way: a key that is pressed now is meant for that one."""
        return self._waits_for_next or (self._wanted is not None and self._wanted[0] != self._key)

    @property
    def _in_text_order(self) -> bool:
        """Whether a document's suggestions come before those of others."""
        return self._standing.request.order is QueueOrder.DOCUMENT

    # ------------------------------------------------------------------------------------------------- reading

    def forget(self) -> None:
        """Another queue is gone through: nothing of it is before the person yet."""
        self._presenting.forget()
        self._key = None
        self.ahead.forget()

    def read(self, wanted: Place | None) -> None:
        """Read the document of a line, or of the first one that waits."""
        self._wanted = wanted
        if self._reviews is not None:
            self._reviews.read_sheet(self._standing.request, wanted, self._here or self.near)

    def read_again(self) -> None:
        """Read what is shown, or what is on its way, again: it was changed."""
        item = self.item
        self.read(self._wanted or (None if item is None else (item.key, item.document_id)))

    def give_up(self) -> None:
        """What was on its way can't be read."""
        self._wanted, self._waits_for_next = None, False

    @Slot(object)
    def _on_sheet(self, sheet: Sheet) -> None:
        self._standing.show_who(sheet.who)
        opened = sheet.opened
        if opened is None:
            self._deciding.items = Items()
            self._key = self._wanted = self._presenting.opened = None
            self._standing.show_nothing()
            return
        if opened.document.id == self._here and (self._deciding.is_writing or self._right.is_editing):
            return  # what is being written is read after it; what is being edited is not taken away
        wanted, self._wanted = self._wanted, None
        self._deciding.items = Items(sheet.entries)
        self._presenting.opened = opened
        self._page.head.show_title(document_line(opened.document))
        self._text.show_opened(opened)
        item = self._items.item(wanted[0] if wanted is not None else sheet.key) or self._items.item(sheet.key)
        item = item or self.item or self._items.next_waiting() or next(iter(self._items.lines()), None)
        if item is not None:
            self.show(item)

    # ------------------------------------------------------------------------------------------------- going

    def go(self, place: Place, *, looked_at: bool = False) -> None:
        """Show a line, its document too when that is another one."""
        item = self._items.item(place[0])
        if place[1] == self._here and item is not None:
            self._wanted = None
            self.show(item, looked_at=looked_at)
        elif (sheet := self.ahead.take(place)) is not None:
            self._wanted = place
            self._on_sheet(sheet)
        else:
            self.read(place)

    @Slot(object)
    def go_to(self, key: Key) -> None:
        """Go to a line of the document, to look at it."""
        item = self._items.item(key)
        if item is not None:
            self._right.leave()
            self.go((key, item.document_id), looked_at=True)

    @Slot(int)
    def go_to_claim(self, claim_id: int) -> None:
        """Go to a claim of the document that was clicked in the text."""
        if self._items.item((False, claim_id)) is not None and not self._right.is_editing:
            self.go_to((False, claim_id))

    def show(self, item: Item, *, looked_at: bool = False) -> None:
        """Show a line of the document."""
        self._key = item.key
        self.show_rows()
        self._presenting.show(self._items, self._deciding.tally, item, looked_at=looked_at)
        self.ahead.look(self._standing.request, item.key, item.document_id)
        self._fetch_next()

    def show_rows(self) -> None:
        """Show the lines of the document, how far the review is, and what can be taken back."""
        self._presenting.show_rows(self._items, self._deciding.tally, self.item)
        last = self._deciding.last
        self._page.pane.show_undo(self.tr("Undo last: {0}").format(last) if last else "")

    @Slot()
    def go_on(self) -> None:
        """Show what waits next, at once where it is known."""
        self._standing.tell()
        self._waits_for_next = False
        here = self._items.next_waiting(self._key) if self._in_text_order else None
        place = (here.key, here.document_id) if here is not None else self.ahead.next()
        if place is None and not self._in_text_order and (left := self._items.next_waiting(self._key)) is not None:
            place = (left.key, left.document_id)
        item = self.item
        if place is not None:
            self.go(place)
        elif item is not None:
            self._waits_for_next = self.ahead.is_loading
            self.show(item)

    @Slot()
    def next(self) -> None:
        """Leave the line for later, and go to the next one."""
        self._right.leave()
        here = self._items.next_waiting(self._key, around=False) if self._in_text_order else None
        place = (here.key, here.document_id) if here is not None else self.ahead.next()
        if place is None and (around := self._items.next_waiting(self._key)) is not None:
            place = (around.key, around.document_id)
        if place is not None:
            self.go(place)

    def _fetch_next(self) -> None:
        """Where the next line stands in another document, have that read by the time it is gone to."""
        if not self._in_text_order or self._items.next_waiting(self._key) is None:
            self.ahead.fetch()

    @Slot()
    def _on_ahead(self) -> None:
        item = self.item
        if self._waits_for_next and item is not None and item.decision is not None:
            self.go_on()
        elif item is not None:
            self._fetch_next()
