"""Keeps the Review page in step: one suggestion after the other, decided at once, written down behind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.errors import ArchiveError
from core.model import (
    About,
    Claim,
    Decision,
    Disagreement,
    OpenedDocument,
    QueueOrder,
    QueueRequest,
    ReviewQueue,
    Tier,
)
from gui.deciding import Deciding
from gui.presenting import Presenting
from gui.putting_right import PuttingRight
from gui.reader import TextView
from gui.review import ReviewPage
from gui.review import draft as drafts
from gui.review.draft import Draft
from gui.review.items import Item, Items, Key
from gui.review.words import document_line
from gui.reviews import Reviews
from gui.session import Session
from gui.suggesting import Suggesting


class Reviewing(QObject):
    """What is reviewed: the queue, the document and the suggestion that are before the person."""

    waitingChanged = Signal(int)
    """How many suggestions wait."""
    documentRequested = Signal(int)
    said = Signal(str)
    failed = Signal(object)
    disagreementsRead = Signal(object)
    nameWanted = Signal()

    def __init__(self, page: ReviewPage, text: TextView, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._text, self._window = page, text, window
        self._session: Session | None = None
        self._request = QueueRequest(with_decided=True)
        self._who = ""
        self._key: Key | None = None
        self._wanted: Key | None = None
        self._near: int | None = None
        self._shown = self._loaded = False
        self._deciding = Deciding(window)
        self._deciding.settled.connect(self._on_settled)
        self.suggesting = Suggesting(page, self)
        self.suggesting.said.connect(self.said)
        self.suggesting.ended.connect(self._read)
        self._right = PuttingRight(page, text, self)
        self._right.said.connect(self.said)
        self._right.saved.connect(self._on_saved)
        self._right.left.connect(self._on_left)
        self._presenting = Presenting(page, text, self._right, self)
        self._connect()

    def _connect(self) -> None:
        page, pane = self._page, self._page.pane
        page.chosen.connect(self.show_item)
        page.orderChosen.connect(self.set_order)
        page.acceptAllWanted.connect(self.ask_accept_all)
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
        self._key = self._wanted = self._near = self._presenting.opened = None
        self._presenting.forget()
        self._loaded = False
        self.suggesting.attach(session.reviews)
        reviews = session.reviews
        reviews.queueRead.connect(self._on_queue)
        reviews.opened.connect(self._on_opened)
        reviews.agentsRead.connect(self._page.pane.form.set_agents)
        reviews.refused.connect(self._on_refused)
        session.opened.connect(self._on_archive)
        session.grown.connect(self._on_grown)

    @property
    def _opened(self) -> OpenedDocument | None:
        return self._presenting.opened

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
        return self._who

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
        return self._opened

    def set_shown(self, shown: bool, near: int | None = None) -> None:
        """Whether the page is looked at; *near*: the document that was read last, where the review begins."""
        self._shown = shown
        if shown:
            self._near = near
            if self._reviews is not None:
                self._reviews.read_agents()
            if self._loaded:
                self._begin()
            self._page.focus_list()

    def set_reviewer(self, who: str, *, second: bool) -> None:
        """Decide in this name; *second*: about what others decided."""
        self._request = replace(self._request, who=who.strip(), second=second)
        self._presenting.second = second
        self._presenting.forget()
        self._deciding.forget()
        self._key = None
        self._show_undo()
        self._read()

    @Slot(object)
    def set_order(self, order: QueueOrder) -> None:
        """Go through one document after the other, or to the surest first."""
        self._request = replace(self._request, order=order)
        self._page.show_order(order)
        self._key = None
        self._read()

    def _read(self) -> None:
        if self._reviews is not None:
            self._reviews.read_queue(self._request)

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._presenting.can_edit = self.suggesting.allowed = not about.read_only
        if not self._loaded:
            self._read()

    @Slot(object)
    def _on_grown(self, _about: object) -> None:
        self._read()

    @Slot()
    def _on_settled(self) -> None:
        self._read()
        wanted = self._items.item(self._wanted)
        shown = self._opened.document.id if self._opened is not None else None
        document = wanted.document_id if wanted is not None else shown
        if document is not None and self._shown and self._reviews is not None:
            self._reviews.open(document)

    @Slot(object, int, object)
    def _on_queue(self, queue: ReviewQueue, unread: int, disagreements: tuple[Disagreement, ...]) -> None:
        if self._deciding.is_writing:
            return  # it was read before what is being written
        self._loaded = True
        self._who = queue.request.who
        self._deciding.items = Items(queue.entries, queue.request.order)
        self.suggesting.unread = self._presenting.unread = unread
        self._page.head.show_more(unread if self._presenting.can_edit else 0, len(disagreements))
        self._page.pane.show_who(self._who, second=self.second)
        self.disagreementsRead.emit(disagreements)
        self._tell()
        if self._shown:
            self._begin()

    def _tell(self) -> None:
        self.waitingChanged.emit(self._items.counts()[None] if not self.second else 0)

    # ------------------------------------------------------------------------------------------------- going

    def _begin(self) -> None:
        """Show the queue from where the person is, or from the document that was read last."""
        if not len(self._items):
            if self.second:
                self._page.show_rows([], 0, 0)
                self._page.pane.show_done(self.tr("Nobody else has decided about a suggestion yet."))
            else:
                self._page.show_start(self.suggesting.unread, read_only=not self._presenting.can_edit)
            return
        if self._items.item(self._wanted) is not None:
            self._show_rows()  # another document is on its way
            return
        item = self.item
        if item is None:
            item = self._items.next_waiting(None, document_id=self._near) or self._first(self._near)
        if self._opened is not None and item is not None and self._opened.document.id == item.document_id:
            self._show(item)
        elif item is not None:
            self._go(item)

    def _first(self, document_id: int | None) -> Item | None:
        """What to show when nothing waits: the last lines that were decided."""
        near = document_id if self._opened is None else self._opened.document.id
        here = self._items.of_document(near)
        return here[0] if here else self._items.any_item()

    def _go(self, item: Item, *, looked_at: bool = False) -> None:
        """Show a suggestion, its document too when that is another one."""
        if self._opened is not None and self._opened.document.id == item.document_id:
            self._show(item, looked_at=looked_at)
        elif self._reviews is not None:
            self._wanted = item.key
            self._reviews.open(item.document_id)

    @Slot(object)
    def _on_opened(self, opened: OpenedDocument) -> None:
        shown = self._opened is not None and self._opened.document.id == opened.document.id
        if shown and self._deciding.is_writing:
            return  # the marks of what is being written come with the reading after it
        self._presenting.opened = opened
        wanted, self._wanted = self._wanted, None
        item = self._items.item(wanted) or self.item
        self._page.head.show_title(document_line(opened.document))
        if self._right.is_editing and item is not None and item.key == self._key:
            return  # what is being edited is not taken away by what came from elsewhere
        self._text.show_opened(opened)
        if item is not None and item.document_id == opened.document.id:
            self._show(item)

    @Slot(object)
    def show_item(self, key: Key) -> None:
        """Go to a line of the queue."""
        item = self._items.item(key)
        if item is not None:
            self._right.leave()
            self._go(item, looked_at=True)

    @Slot(int)
    def _on_claim(self, claim_id: int) -> None:
        if self._items.item((False, claim_id)) is not None and not self._right.is_editing:
            self.show_item((False, claim_id))

    def _show(self, item: Item, *, looked_at: bool = False) -> None:
        self._key = item.key
        self._show_rows()
        self._presenting.show(self._items, item, looked_at=looked_at)

    def _show_rows(self) -> None:
        self._presenting.show_rows(self._items, self.item)
        self._show_undo()

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
        if item is None or claim is None or not self._presenting.can_edit:
            return
        links = self._page.pane.ticked_links() if item.links else ((), ())
        edit = drafts.edit_of(claim, draft) if draft is not None else None
        self._deciding.decide(item, claim, decision, self._request.who, links, edit)
        self._go_on(item)

    def _go_on(self, item: Item | None) -> None:
        """Show what waits next, at once."""
        self._tell()
        following = self._items.next_waiting(item.key if item is not None else None, document_id=self._here())
        shown = following or self.item
        if shown is not None:
            self._go(shown)

    def _here(self) -> int | None:
        """The document whose suggestions come first; none when the surest of the archive do."""
        return item.document_id if (item := self.item) is not None and self._in_text_order else None

    @property
    def _in_text_order(self) -> bool:
        return self._request.order is QueueOrder.DOCUMENT

    @Slot()
    def next(self) -> None:
        """Leave it for later, and go to the next one."""
        self._right.leave()
        following = self._items.next_waiting(self._key, document_id=None)
        if following is not None:
            self._go(following)

    @Slot()
    def undo(self) -> None:
        """Take the last decision back, and go to it."""
        if self._right.is_editing:
            return
        if self.suggesting.is_running:
            self.said.emit(self.tr("Texts are being read for suggestions; undo when that is done."))
            return
        item = self._items.item(self._deciding.undo())
        if item is not None:
            self._tell()
            self._go(item)
        self._show_undo()

    def _show_undo(self) -> None:
        last = self._deciding.last
        self._page.pane.show_undo(self.tr("Undo last: {0}").format(last) if last else "")

    @Slot(bool)
    def ask_accept_all(self, everywhere: bool) -> None:
        """Accept all likely suggestions of the document or of the archive, after one question."""
        document = None if everywhere or self._opened is None else self._opened.document.id
        items = self._items.waiting(document, Tier.LIKELY)
        if not items or not self._presenting.can_edit:
            self.said.emit(self.tr("No likely suggestion waits here."))
            return
        where = self.tr("of the archive") if document is None else self.tr("of this document")
        if self._deciding.ask(len(items), where):
            self._deciding.accept_all(items, self._request.who)
            self._go_on(self.item)

    # --------------------------------------------------------------------------------------------------- joined

    @Slot(object)
    def _on_saved(self, draft: Draft) -> None:
        claim = self.claim
        if claim is not None:
            same = drafts.edit_of(claim, draft) is None
            self._decide(Decision.ACCEPTED if same else Decision.EDITED, draft)

    @Slot()
    def _on_left(self) -> None:
        item = self.item
        if self._opened is not None and item is not None:
            self._presenting.forget()
            self._text.show_opened(self._opened)
            self._show(item)

    @Slot()
    def _on_read(self) -> None:
        if self._opened is not None:
            self.documentRequested.emit(self._opened.document.id)

    @Slot(object)
    def _on_refused(self, error: ArchiveError) -> None:
        """What could not be written waits again."""
        self.failed.emit(error)
        self._wanted = None
        self._deciding.fail()
