"""Many suggestions at once: all of a tier that wait, of a document or of the archive, accepted or rejected."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Decision, Tier
from gui.deciding import Deciding
from gui.review import ReviewPage
from gui.review.words import tier_word
from gui.writing import counted


class Many(QObject):
    """Asks once, then decides; one undo takes all back."""

    said = Signal(str)
    decided = Signal()

    def __init__(self, page: ReviewPage, deciding: Deciding, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._deciding = page, deciding
        self.allowed = False
        """Whether anything can be decided in this archive."""
        self.who = ""
        """In whose name; that of who is logged in when empty."""
        page.manyWanted.connect(self.ask)

    @Slot(object, object, bool)
    def ask(self, tier: Tier, decision: Decision, everywhere: bool) -> None:
        """Decide about all that wait of a tier, of the archive or of the document that is shown, after one question."""
        lines = self._deciding.items.lines()
        document = lines[0].document_id if lines and not everywhere else None
        count = len(self._deciding.items.waiting(tier)) if not everywhere else self._deciding.tally.waiting(tier)
        if not count or not self.allowed:
            self.said.emit(self.tr("No such suggestion waits here."))
        elif self._deciding.ask(self._question(tier, decision, everywhere, count), self._answer(decision, count)):
            self._deciding.decide_tier(tier, decision, document, self.who)
            self.decided.emit()

    def _question(self, tier: Tier, decision: Decision, everywhere: bool, count: int) -> str:
        if decision is Decision.REJECTED:
            words = (
                self.tr("Reject all {0} suggestions of the archive marked “{1}”? One undo takes it back.")
                if everywhere
                else self.tr("Reject all {0} suggestions of this document marked “{1}”? One undo takes it back.")
            )
        else:
            words = (
                self.tr("Accept all {0} suggestions of the archive marked “{1}”? One undo takes them all back.")
                if everywhere
                else self.tr("Accept all {0} suggestions of this document marked “{1}”? One undo takes them all back.")
            )
        return words.format(counted(count), tier_word(tier))

    def _answer(self, decision: Decision, count: int) -> str:
        words = self.tr("Reject all {0}") if decision is Decision.REJECTED else self.tr("Accept all {0}")
        return words.format(counted(count))
