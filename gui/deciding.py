"""Decisions about suggestions: noted at once, written down behind, taken back one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from core.model import Claim, ClaimEdit, Decision
from gui.review.items import Item, Items, Key
from gui.review.words import decision_word, short_quotation
from gui.reviews import Decided
from gui.session import Session

_SHORT = 34


@dataclass(frozen=True, slots=True)
class _Done:
    """A decision that can be taken back; *key* is None for many at once."""

    key: Key | None
    words: str


class Deciding(QObject):
    """The lines of the queue with what was decided about them, ahead of the archive by what is being written."""

    settled = Signal()
    """All that was decided is written, or something else changed: the queue is to be read again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._done: list[_Done] = []
        self._writing = 0
        self.items = Items()

    def attach(self, session: Session) -> None:
        """Decide in this session's archive from now on."""
        self._session = session
        self._done, self._writing, self.items = [], 0, Items()
        session.changed.connect(self._on_changed)

    @property
    def is_writing(self) -> bool:
        """Whether something that was decided is not written yet."""
        return self._writing > 0

    @property
    def last(self) -> str:
        """What would be taken back, in words; empty: nothing."""
        return self._done[-1].words if self._done else ""

    def forget(self) -> None:
        """Nothing can be taken back here any more: another person decides, or something else was changed."""
        self._done = []

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
        if decision is Decision.REJECTED:
            links = ((), ())  # a link goes with its claim: none of a rejected one is suggested any more
        self.items.set_decision(item.key, decision)
        words = self.tr("{0} {1}").format(decision_word(decision), short_quotation(claim, _SHORT))
        self._done.append(_Done(item.key, words))
        self._writing += 1
        self._session.reviews.decide(Decided(item.key, decision, tuple(links[0]), tuple(links[1]), edit), who)

    def accept_all(self, items: Sequence[Item], who: str) -> None:
        """Take these into the record, with their links, as one step."""
        if self._session is None:
            return
        claims = [item.key[1] for item in items if not item.is_link]
        links = [item.key[1] for item in items if item.is_link] + [link for item in items for link in item.links]
        for item in items:
            self.items.set_decision(item.key, Decision.ACCEPTED)
        self._done.append(_Done(None, self.tr("accepted {0} at once").format(len(items))))
        self._writing += 1
        self._session.reviews.accept_all(claims, links, who)

    def ask(self, count: int, where: str) -> bool:
        """Ask once whether so many are to be accepted."""
        words = self.tr("Accept all {0} likely suggestions {1}? One undo takes them all back.").format(count, where)
        none = QMessageBox.StandardButton.NoButton
        box = QMessageBox(QMessageBox.Icon.Question, "Rejoinder", words, none, self._window)
        yes = box.addButton(self.tr("Accept all {0}").format(count), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        box.exec()
        accepted = box.clickedButton() is yes
        box.deleteLater()
        return accepted

    def undo(self) -> Key | None:
        """Take the last decision back; answers the line that waits again."""
        if not self._done or self._session is None:
            return None
        done = self._done.pop()
        self._writing += 1
        self._session.undo()
        if done.key is not None:
            self.items.set_decision(done.key, None)
        return done.key

    @Slot(object)
    def _on_changed(self, _change: object) -> None:
        """Own decisions are known already; the truth is read when nothing is to be written any more."""
        if self._writing:
            self._writing -= 1
        else:
            self.forget()  # the newest change is not a decision of this page
        if not self._writing:
            self.settled.emit()

    def fail(self) -> None:
        """What was to be written could not be: it waits again."""
        if self._writing:
            self._writing, self._done = 0, []
            self.settled.emit()
