"""Decisions about suggestions: noted at once, written down behind, taken back one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from core.model import Claim, ClaimEdit, Decision, Tier
from gui.review.items import Item, Items, Key
from gui.review.tally import Tally
from gui.review.words import decision_word, short_quotation
from gui.reviews import Decided
from gui.session import Session

_SHORT = 34


@dataclass(frozen=True, slots=True)
class _Done:
    """A decision that can be taken back: each suggestion with its tier, and what was decided of it before and after.

    *item* is None for many at once.
    """

    item: Item | None
    words: str
    moved: tuple[tuple[Tier, Decision | None, Decision], ...] = ()


class Deciding(QObject):
    """The lines of a document with what was decided about them, ahead of the archive by what is being written."""

    settled = Signal(bool)
    """All that was decided is written, or (True) something else changed: the queue is to be read again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._done: list[_Done] = []
        self._decided: set[Key] = set()
        self._writing = 0
        self._other = False
        self.items = Items()
        self.tally = Tally()

    def attach(self, session: Session) -> None:
        """Decide in this session's archive from now on."""
        self._session = session
        self._done, self._writing, self.items, self.tally = [], 0, Items(), Tally()
        self._decided.clear()
        self._other = False
        session.changed.connect(self._on_changed)

    @property
    def is_writing(self) -> bool:
        """Whether something that was decided is not written yet."""
        return self._writing > 0

    @property
    def last(self) -> str:
        """What would be taken back, in words; empty: nothing."""
        return self._done[-1].words if self._done else ""

    def is_decided(self, key: Key) -> bool:
        """Whether a line was decided here, though the archive may not know it yet."""
        return key in self._decided

    def forget(self) -> None:
        """Nothing can be taken back here any more: another person decides, or something else was changed."""
        self._done = []
        self._decided.clear()

    def decide(
        self,
        item: Item,
        claim: Claim,
        decision: Decision,
        who: str,
        links: tuple[Sequence[int], Sequence[int]] = ((), ()),
        edit: ClaimEdit | None = None,
    ) -> None:
        """Decide about a line; *links*: those that are accepted with it, and those that are rejected."""
        if self._session is None:
            return
        moved = [(item.tier, item.decision, decision)]
        if decision is Decision.REJECTED:
            moved += [(self.items.link_tier(one), None, decision) for one in item.links]
            links = ((), ())  # a link goes with its claim: none of a rejected one is suggested any more
        else:
            moved += [(self.items.link_tier(one), None, Decision.ACCEPTED) for one in links[0]]
            moved += [(self.items.link_tier(one), None, Decision.REJECTED) for one in links[1]]
        for one in moved:
            self.tally.move(*one)
        self.items.set_decision(item.key, decision)
        self._decided.add(item.key)
        words = self.tr("{0} {1}").format(decision_word(decision), short_quotation(claim, _SHORT))
        self._done.append(_Done(item, words, tuple(moved)))
        self._writing += 1
        self._session.reviews.decide(Decided(item.key, decision, tuple(links[0]), tuple(links[1]), edit), who)

    def decide_tier(self, tier: Tier, decision: Decision, document_id: int | None, who: str) -> None:
        """Decide about all that wait of a tier, as one step; what that leaves is read when it is written."""
        if self._session is None:
            return
        for item in self.items.waiting(tier):
            if not item.is_link:
                self.items.set_decision(item.key, decision)
                self._decided.add(item.key)
        self._done.append(_Done(None, self.tr("{0}: many at once").format(decision_word(decision))))
        self._writing += 1
        self._other = True
        self._session.reviews.decide_tier(tier, decision, document_id, who)

    def ask(self, words: str, yes_words: str) -> bool:
        """Ask once whether many are to be decided."""
        none = QMessageBox.StandardButton.NoButton
        box = QMessageBox(QMessageBox.Icon.Question, "Rejoinder", words, none, self._window)
        yes = box.addButton(yes_words, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        box.exec()
        accepted = box.clickedButton() is yes
        box.deleteLater()
        return accepted

    def undo(self) -> Item | None:
        """Take the last decision back; answers the line that waits again."""
        if not self._done or self._session is None:
            return None
        done = self._done.pop()
        self._writing += 1
        self._session.undo()
        for tier, before, after in done.moved:
            self.tally.move(tier, after, before)
        if done.item is None:
            self._other = True
        else:
            self._decided.discard(done.item.key)
            self.items.set_decision(done.item.key, done.item.decision)
        return done.item

    @Slot(object)
    def _on_changed(self, _change: object) -> None:
        """Own decisions are known already; the truth is read when nothing is to be written any more."""
        if self._writing:
            self._writing -= 1
        else:
            self.forget()  # the newest change is not a decision of this page
            self._other = True
        if not self._writing:
            other, self._other = self._other, False
            if other:
                self._decided.clear()
            self.settled.emit(other)

    def fail(self) -> None:
        """What was to be written could not be: it waits again."""
        if self._writing:
            self._writing, self._done = 0, []
            self._decided.clear()
            self._other = False
            self.settled.emit(True)
