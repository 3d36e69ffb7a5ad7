"""Keeps the Review page in step: one suggestion after the other, decided at once, written down behind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.errors import ArchiveError
from core.model import About, Claim, Decision, OpenedDocument, QueueOrder, QueueRequest
from gui.deciding import Deciding
from gui.going import Going
from gui.many import Many
from gui.presenting import Presenting
from gui.putting_right import PuttingRight
from gui.reader import TextView
from gui.review import ReviewPage
from gui.review import draft as drafts
from gui.review.draft import Draft
from gui.review.items import Item
from gui.reviews import Reviews
from gui.session import Session
from gui.settings import Settings
from gui.standing import Standing
from gui.suggesting import Suggesting


class Reviewing(QObject):
    """What is decided about the suggestion that is before the person (:class:`Going` says which), in whose name."""

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
        self._shown = False
        self._deciding = Deciding(window)
        self._many = Many(page, self._deciding, self)
        self.suggesting = Suggesting(page, self)
        self._many.who = self.suggesting.who = self._request.who
        self._right = PuttingRight(page, text, self)
        self._presenting = Presenting(page, text, self._right, self)
        self._standing = Standing(page, self._deciding, self._presenting, self.suggesting, self)
        self._standing.request = self._request
        self._going = Going(page, text, self._deciding, self._presenting, self._right, self._standing, self)
        self._connect()

    def _connect(self) -> None:
        page, pane, going = self._page, self._page.pane, self._going
        self._deciding.settled.connect(self._on_settled)
        for room in (self._many, self.suggesting, self._right):
            room.said.connect(self.said)
        self._many.decided.connect(going.go_on)
        self.suggesting.ended.connect(self._read_all)
        self._right.saved.connect(self._on_saved)
        self._right.left.connect(self._on_left)
        self._standing.waitingChanged.connect(self.waitingChanged)
        self._standing.disagreementsRead.connect(self.disagreementsRead)
        self._standing.counted.connect(self._on_counted)
        self._standing.found.connect(self._on_found)
        page.chosen.connect(going.go_to)
        page.requestChosen.connect(self.ask)
        page.head.documentRequested.connect(self._on_read)
        pane.acceptWanted.connect(self.accept)
        pane.rejectWanted.connect(self.reject)
        pane.nextWanted.connect(going.next)
        pane.undoWanted.connect(self.undo)
        pane.nameWanted.connect(self.nameWanted)
        self._text.claimActivated.connect(going.go_to_claim)
        self._text.referenceActivated.connect(self.documentRequested)

    def attach(self, session: Session) -> None:
        """Review in this session's archive from now on."""
        self._session = session
        self._deciding.attach(session)
        self._going.attach(session.reviews)
        self.suggesting.attach(session.reviews)
        self._standing.attach(session.reviews)
        session.reviews.agentsRead.connect(self._page.pane.form.set_agents)
        session.reviews.refused.connect(self._on_refused)
        session.opened.connect(self._on_archive)
        session.grown.connect(self._on_grown)

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
        return self._going.item

    @property
    def claim(self) -> Claim | None:
        """Its claim."""
        return self._going.claim

    @property
    def opened(self) -> OpenedDocument | None:
        """The document that is reviewed."""
        return self._going.opened

    # ------------------------------------------------------------------------------------------------- reading

    def set_shown(self, shown: bool, near: int | None = None) -> None:
        """Whether the page is looked at; *near*: the document that was read last, where the review begins."""
        self._shown = shown
        if shown and self._reviews is not None:
            self._going.near = near
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
        self._going.forget()
        self._read_all()

    def set_order(self, order: QueueOrder) -> None:
        """Go through one document after the other, or to the surest first."""
        self.ask(replace(self._request, order=order))

    @Slot()
    def _read_all(self) -> None:
        """Read anew how far the review is, what else there is to do, and what is shown."""
        self._going.ahead.forget()
        if self._shown and self._standing.is_known:
            self._going.read(None)
        self._standing.count()
        self._standing.look_around()

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._presenting.can_edit = self.suggesting.allowed = self._many.allowed = not about.read_only
        if not self._standing.is_known:
            self._read_all()

    @Slot(object)
    def _on_grown(self, _about: object) -> None:
        self._read_all()

    @Slot(bool)
    def _on_settled(self, other: bool) -> None:
        """What was decided is written; *other*: more was changed than what is known here."""
        if other:
            self._going.ahead.forget()
        if other or self.second:
            self._standing.look_around()
        if self._shown:
            self._going.read_again()
        self._standing.count()

    @Slot(bool)
    def _on_counted(self, first: bool) -> None:
        if first and self._shown:
            self._begin()
        elif self._shown and self.opened is not None:
            self._going.show_rows()
        elif self._shown:
            self._standing.show_nothing()

    @Slot()
    def _on_found(self) -> None:
        if self._shown and self._standing.is_empty:
            self._standing.show_nothing()

    def _begin(self) -> None:
        """Show the queue from where the person is, or from the document that was read last."""
        if self._standing.is_empty and not self.second:
            self._standing.show_nothing()
        else:
            self._going.read_again()

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
        if item is None or claim is None or not self._presenting.can_edit or self._going.is_under_way:
            return
        links = self._page.pane.ticked_links() if item.links else ((), ())
        edit = drafts.edit_of(claim, draft) if draft is not None else None
        self._deciding.decide(item, claim, decision, self._request.who, links, edit)
        self._going.go_on()

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
            self._going.go((item.key, item.document_id))
        elif self.opened is not None:
            self._going.show_rows()

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
            self._going.show(item)

    @Slot()
    def _on_read(self) -> None:
        if self.opened is not None:
            self.documentRequested.emit(self.opened.document.id)

    @Slot(object)
    def _on_refused(self, error: ArchiveError) -> None:
        """What could not be written waits again."""
        self.failed.emit(error)
        self._going.give_up()
        self._deciding.fail()
