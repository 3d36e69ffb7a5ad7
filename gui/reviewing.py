"""Keeps the Review page in step: one suggestion after the other, decided at once, written down behind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.errors import ArchiveError
from core.model import About, Claim, Decision, OpenedDocument, QueueOrder, QueueRequest
from gui.ahead import Ahead
from gui.deciding import Deciding
from gui.many import Many
from gui.presenting import Presenting
from gui.putting_right import PuttingRight
from gui.reader import TextView
from gui.review import ReviewPage
from gui.review import draft as drafts
from gui.review.draft import Draft
from gui.review.items import Item, Items, Key
from gui.review.words import document_line
from gui.review_calls import Place, Sheet
from gui.reviews import Reviews
from gui.session import Session
from gui.settings import Settings
from gui.standing import Standing
from gui.suggesting import Suggesting


class Reviewing(QObject):
    """What is reviewed: the document and the suggestion that are before the person, and what comes behind them."""

    waitingChanged = Signal(int)
    """How many suggestions wait."""
    documentRequested = Signal(int)
    said = Signal(str)
    failed = Signal(object)
    disagreementsRead = Signal(object)
    nameWanted = Signal()

    def __init__(self, page: ReviewPage, text: TextView, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._text, self._settings = page, text, settings
        self._session: Session | None = None
        self._request = QueueRequest(who=settings.words("reviewer"))
        self._key: Key | None = None
        self._wanted: Place | None = None
        self._near: int | None = None
        self._shown = self._waits_for_next = False
        self._deciding = Deciding(window)
        self._deciding.settled.connect(self._on_settled)
        self._ahead = Ahead(self._deciding.is_decided, self)
        self._ahead.found.connect(self._on_ahead)
        self._many = Many(page, self._deciding, self)
        self._many.who = self._request.who
        self._many.said.connect(self.said)
        self._many.decided.connect(self._go_on)
        self.suggesting = Suggesting(page, self)
        self.suggesting.said.connect(self.said)
        self.suggesting.ended.connect(self._read_all)
        self._right = PuttingRight(page, text, self)
        self._right.said.connect(self.said)
        self._right.saved.connect(self._on_saved)
        self._right.left.connect(self._on_left)
        self._presenting = Presenting(page, text, self._right, self)
        self._standing = Standing(page, self._deciding, self._presenting, self.suggesting, self)
        self._standing.request = self._request
        self._standing.waitingChanged.connect(self.waitingChanged)
        self._standing.disagreementsRead.connect(self.disagreementsRead)
        self._standing.counted.connect(self._on_counted)
        self._standing.found.connect(self._on_found)
        self._connect()

    def _connect(self) -> None:
        page, pane = self._page, self._page.pane
        page.chosen.connect(self.show_item)
        page.requestChosen.connect(self.ask)
        page.head.documentRequested.connect(self._on_read)
        pane.acceptWanted.connect(self.accept)
        pane.rejectWanted.connect(self.reject)
        pane.nextWanted.connect(self.next)
        pane.undoWanted.connect(self.undo)
        pane.nameWanted.connect(self.nameWanted)
        self._text.claimActivated.connect(self._on_claim)
        self._text.referenceActivated.connect(self.documentRequested)

    def attach(self, session: Session) -> None:
        """Review in this session's archive from now on."""
        self._session = session
        self._deciding.attach(session)
        self._ahead.attach(session.reviews)
        self._key = self._wanted = self._near = self._presenting.opened = None
        self._presenting.forget()
        self._waits_for_next = False
        self.suggesting.attach(session.reviews)
        self._standing.attach(session.reviews)
        reviews = session.reviews
        reviews.sheetRead.connect(self._on_sheet)
        reviews.agentsRead.connect(self._page.pane.form.set_agents)
        reviews.refused.connect(self._on_refused)
        session.opened.connect(self._on_archive)
        session.grown.connect(self._on_grown)

    @property
    def _items(self) -> Items:
        return self._deciding.items

    @property
    def _reviews(self) -> Reviews | None:
        return self._session.reviews if self._session is not None else None

    # -------------------------------------------------------------------------------------------- what is known

    @property
    def page(self) -> ReviewPage:
        """The page that is kept in step."""
        return self._page

    @property
    def who(self) -> str:
        """In whose name decisions are written down."""
        return self._standing.who

    @property
    def second(self) -> bool:
        """Whether what others decided is read a second time."""
        return self._request.second

    @property
    def item(self) -> Item | None:
        """The suggestion that is before the person."""
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

    # ------------------------------------------------------------------------------------------------- reading

    def set_shown(self, shown: bool, near: int | None = None) -> None:
        """Whether the page is looked at; *near*: the document that was read last, where the review begins."""
        self._shown = shown
        if shown and self._reviews is not None:
            self._near = near
            self._reviews.read_agents()
            if self._standing.is_known:
                self._begin()
            self._page.focus_list()

    def set_reviewer(self, who: str, *, second: bool) -> None:
        """Decide in this name; *second*: about what others decided."""
        self._presenting.second = second
        self._settings.remember_words("reviewer", who.strip())
        self.ask(replace(self._request, who=who.strip(), second=second))

    @Slot(object)
    def ask(self, request: QueueRequest) -> None:
        """Go through another queue: in another order, of other tiers, as somebody else."""
        if (request.who, request.second) != (self._request.who, self._request.second):
            self._deciding.forget()
        self._request = self._standing.request = request
        self._many.who = self.suggesting.who = request.who
        self._page.show_request(request)
        self._presenting.forget()
        self._key = None
        self._read_all()

    def set_order(self, order: QueueOrder) -> None:
        """Go through one document after the other, or to the surest first."""
        self.ask(replace(self._request, order=order))

    @Slot()
    def _read_all(self) -> None:
        """Read anew how far the review is, what else there is to do, and what is shown."""
        if self._reviews is None:
            return
        self._ahead.forget()
        if self._shown and self._standing.is_known:
            self._read_sheet(None)
        self._standing.count()
        self._standing.look_around()

    def _read_sheet(self, wanted: Place | None) -> None:
        self._wanted = wanted
        if self._reviews is not None:
            self._reviews.read_sheet(self._request, wanted, self._here or self._near)

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._presenting.can_edit = self.suggesting.allowed = not about.read_only
        self._many.allowed = not about.read_only
        if not self._standing.is_known:
            self._read_all()

    @Slot(object)
    def _on_grown(self, _about: object) -> None:
        self._read_all()

    @Slot(bool)
    def _on_settled(self, other: bool) -> None:
        """What was decided is written; *other*: more was changed than what is known here."""
        if self._reviews is None:
            return
        if other:
            self._ahead.forget()
        if other or self.second:
            self._standing.look_around()
        if self._shown:
            item = self.item
            wanted = self._wanted or (None if item is None else (item.key, item.document_id))
            self._read_sheet(wanted)
        self._standing.count()

    @Slot(bool)
    def _on_counted(self, first: bool) -> None:
        if first and self._shown:
            self._begin()
        elif self._shown and self.opened is not None:
            self._show_rows()

    @Slot()
    def _on_found(self) -> None:
        if self._shown and self._standing.is_empty:
            self._standing.show_nothing()

    def _begin(self) -> None:
        """Show the queue from where the person is, or from the document that was read last."""
        item = self.item
        if self._deciding.tally.total or self.second:
            self._read_sheet((item.key, item.document_id) if item is not None else None)
        else:
            self._standing.show_nothing()

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
            self._show(item)

    # ------------------------------------------------------------------------------------------------- going

    def _go(self, place: Place, *, looked_at: bool = False) -> None:
        """Show a suggestion, its document too when that is another one."""
        item = self._items.item(place[0])
        if place[1] == self._here and item is not None:
            self._wanted = None
            self._show(item, looked_at=looked_at)
        elif (sheet := self._ahead.take(place)) is not None:
            self._wanted = place
            self._on_sheet(sheet)
        else:
            self._read_sheet(place)

    @Slot(object)
    def show_item(self, key: Key) -> None:
        """Go to a line of the document."""
        item = self._items.item(key)
        if item is not None:
            self._right.leave()
            self._go((key, item.document_id), looked_at=True)

    @Slot(int)
    def _on_claim(self, claim_id: int) -> None:
        if self._items.item((False, claim_id)) is not None and not self._right.is_editing:
            self.show_item((False, claim_id))

    def _show(self, item: Item, *, looked_at: bool = False) -> None:
        self._key = item.key
        self._show_rows()
        self._presenting.show(self._items, self._deciding.tally, item, looked_at=looked_at)
        self._ahead.look(self._request, item.key, item.document_id)
        self._fetch_next()

    def _fetch_next(self) -> None:
        """Where the next line stands in another document, have that read by the time it is gone to."""
        if not self._in_text_order or self._items.next_waiting(self._key) is None:
            self._ahead.fetch()

    def _show_rows(self) -> None:
        self._presenting.show_rows(self._items, self._deciding.tally, self.item)
        last = self._deciding.last
        self._page.pane.show_undo(self.tr("Undo last: {0}").format(last) if last else "")

    @Slot()
    def _go_on(self) -> None:
        """Show what waits next, at once where it is known."""
        self._standing.tell()
        self._waits_for_next = False
        here = self._items.next_waiting(self._key) if self._in_text_order else None
        place = (here.key, here.document_id) if here is not None else self._ahead.next()
        if place is None and not self._in_text_order and (left := self._items.next_waiting(self._key)) is not None:
            place = (left.key, left.document_id)
        item = self.item
        if place is not None:
            self._go(place)
        elif item is not None:
            self._waits_for_next = self._ahead.is_loading
            self._show(item)

    @property
    def _is_going(self) -> bool:
        """Whether another line is on its way: a key that is pressed now is meant for that one."""
        return self._waits_for_next or (self._wanted is not None and self._wanted[0] != self._key)

    @property
    def _in_text_order(self) -> bool:
        """Whether a document's suggestions come before those of others."""
        return self._request.order is QueueOrder.DOCUMENT

    @Slot()
    def _on_ahead(self) -> None:
        item = self.item
        if self._waits_for_next and item is not None and item.decision is not None:
            self._go_on()
        elif item is not None:
            self._fetch_next()

    @Slot()
    def next(self) -> None:
        """Leave it for later, and go to the next one."""
        self._right.leave()
        here = self._items.next_waiting(self._key, around=False) if self._in_text_order else None
        place = (here.key, here.document_id) if here is not None else self._ahead.next()
        if place is None and (around := self._items.next_waiting(self._key)) is not None:
            place = (around.key, around.document_id)
        if place is not None:
            self._go(place)

    # ----------------------------------------------------------------------------------------------- deciding

    @Slot()
    def accept(self) -> None:
        """Take the suggestion into the record."""
        if self._right.is_editing:
            self._right.save()
        else:
            self._decide(Decision.ACCEPTED)

    @Slot()
    def reject(self) -> None:
        """Reject the suggestion."""
        if not self._right.is_editing:
            self._decide(Decision.REJECTED)

    def _decide(self, decision: Decision, draft: Draft | None = None) -> None:
        item, claim = self.item, self.claim
        if item is None or claim is None or not self._presenting.can_edit or self._is_going:
            return
        links = self._page.pane.ticked_links() if item.links else ((), ())
        edit = drafts.edit_of(claim, draft) if draft is not None else None
        self._deciding.decide(item, claim, decision, self._request.who, links, edit)
        self._go_on()

    @Slot()
    def undo(self) -> None:
        """Take the last decision back, and go to it."""
        if self._right.is_editing:
            return
        if self.suggesting.is_running:
            self.said.emit(self.tr("Texts are being read for suggestions; undo when that is done."))
            return
        item = self._deciding.undo()
        if item is not None:
            self._standing.tell()
            self._go((item.key, item.document_id))
        elif self.opened is not None:
            self._show_rows()

    @Slot(object)
    def _on_saved(self, draft: Draft) -> None:
        claim = self.claim
        if claim is not None:
            same = drafts.edit_of(claim, draft) is None
            self._decide(Decision.ACCEPTED if same else Decision.EDITED, draft)

    @Slot()
    def _on_left(self) -> None:
        item = self.item
        if self.opened is not None and item is not None:
            self._presenting.forget()
            self._text.show_opened(self.opened)
            self._show(item)

    @Slot()
    def _on_read(self) -> None:
        if self.opened is not None:
            self.documentRequested.emit(self.opened.document.id)

    @Slot(object)
    def _on_refused(self, error: ArchiveError) -> None:
        """What could not be written waits again."""
        self.failed.emit(error)
        self._wanted = None
        self._deciding.fail()
