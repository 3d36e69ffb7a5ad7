"""How far the review is and what else there is to do for a reviewer, kept in step with the archive."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from core.model import QueueCounts, QueueRequest, Tier
from gui.deciding import Deciding
from gui.presenting import Presenting
from gui.review import ReviewPage, menus
from gui.review.tally import Tally
from gui.review.versions import Dispute
from gui.reviews import Reviews
from gui.suggesting import Suggesting


class Standing(QObject):
    """Counts of the queue, texts that were not read, disagreements; what the page says where nothing is to review."""

    waitingChanged = Signal(int)
    """How many suggestions wait."""
    disagreementsRead = Signal(object)
    counted = Signal(bool)
    """The queue was counted; for the first time or again."""
    found = Signal()
    """What else there is to do is known."""

    def __init__(
        self, page: ReviewPage, deciding: Deciding, presenting: Presenting, suggesting: Suggesting, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._deciding, self._presenting, self._suggesting = page, deciding, presenting, suggesting
        self._reviews: Reviews | None = None
        self.request = QueueRequest()
        """The queue that is gone through."""
        self.who = ""
        """In whose name decisions are written down."""
        self.is_known = False
        """Whether the queue of this archive was counted."""

    def attach(self, reviews: Reviews) -> None:
        """Count the queue of this archive from now on."""
        self._reviews, self.is_known = reviews, False
        reviews.counted.connect(self._on_counted)
        reviews.aroundRead.connect(self._on_around)

    def count(self) -> None:
        """Count the queue anew."""
        if self._reviews is not None:
            self._reviews.count(self.request)

    def look_around(self) -> None:
        """Look anew for texts that were not read, and for disagreements."""
        if self._reviews is not None:
            self._reviews.read_around()

    @property
    def is_empty(self) -> bool:
        """Whether the queue holds nothing at all, as far as that is known."""
        return self.is_known and not self._deciding.tally.total

    @Slot(str, object)
    def _on_counted(self, who: str, counts: QueueCounts) -> None:
        if self._deciding.is_writing:
            return  # it was counted before what is being written
        self.show_who(who)
        self._deciding.tally = Tally(counts)
        first, self.is_known = not self.is_known, True
        self.tell()
        self.counted.emit(first)

    def show_who(self, who: str) -> None:
        """Say in whose name decisions are written down."""
        self.who = who
        self._page.pane.show_who(who, second=self.request.second)

    @Slot(int, object)
    def _on_around(self, unread: int, disputes: tuple[Dispute, ...]) -> None:
        self._suggesting.unread = self._presenting.unread = unread
        self._page.head.show_more(unread if self._presenting.can_edit else 0, len(disputes))
        self.disagreementsRead.emit(disputes)
        self.found.emit()

    def tell(self) -> None:
        """How much waits for anybody: not how much of another queue does."""
        if not self.request.second and menus.is_usual(self.request):
            self.waitingChanged.emit(self._deciding.tally.waiting())

    def show_nothing(self) -> None:
        """Say that there is nothing to review, and why."""
        self.show_who(self.who)
        self._page.head.show_counts(self._deciding.tally.counts())
        self._page.show_many({}, {tier: self._deciding.tally.waiting(tier) for tier in Tier}, allowed=False)
        if self.request.second:
            self._page.show_rows([], 0)
            self._page.pane.show_done(self.tr("Nobody else has decided about a suggestion yet."))
        elif not menus.is_usual(self.request):
            self._page.show_rows([], 0)
            self._page.pane.show_done(self.tr("There is no suggestion of this kind."))
        else:
            self._page.show_start(self._suggesting.unread, read_only=not self._presenting.can_edit)
