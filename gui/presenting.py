"""Shows a suggestion on the Review page: its line in the list, its place in the text, its fields."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.model import Answer, Claim, OpenedDocument, Tier
from gui.putting_right import PuttingRight
from gui.reader import TextView
from gui.review import ReviewPage
from gui.review.items import Item, Items
from gui.review.queue_list import Row
from gui.review.tally import Tally
from gui.review.words import links_of, row_words
from gui.writing import counted


class Presenting(QObject):
    """What is on the page now; the same is not shown anew, so that what was ticked stays ticked."""

    def __init__(self, page: ReviewPage, text: TextView, right: PuttingRight, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._text, self._right = page, text, right
        self._shown: tuple[Item, Claim, bool] | None = None
        self.opened: OpenedDocument | None = None
        """The document that is reviewed."""
        self.can_edit = False
        self.second = False
        self.unread = 0

    def forget(self) -> None:
        """What is on the page is shown anew the next time."""
        self._shown = None

    def claim(self, claim_id: int) -> Claim | None:
        """A claim of the document."""
        claims = self.opened.claims if self.opened is not None else ()
        return next((one for one in claims if one.id == claim_id), None)

    def show_rows(self, items: Items, tally: Tally, current: Item | None) -> None:
        """Show the lines of the document, and how far the review is."""
        opened = self.opened
        rows: list[Row] = []
        for item in items.lines():
            claim = self.claim(item.claim_id)
            if claim is None or opened is None:
                continue
            link = next(iter(_links(item, claim)), None) if item.is_link else None
            who, words = row_words(claim, opened.document, link)
            unnamed = any(agent.unnamed for agent in claim.speakers)
            rows.append(Row(item.key, who, words, item.tier, item.decision, unnamed))
        left = sum(row.decision is None for row in rows)
        here = {tier: len(items.waiting(tier)) for tier in Tier}
        every = {tier: tally.waiting(tier) for tier in Tier}
        self._page.show_rows(rows, left)
        self._page.show_many(here, every, allowed=self.can_edit and not self.second)
        self._page.head.show_counts(tally.counts())
        self._page.select(current.key if current is not None else None)

    def show(self, items: Items, tally: Tally, item: Item, *, looked_at: bool) -> None:
        """Show a suggestion; when nothing waits any more that is said, unless this one is *looked at*."""
        opened, claim = self.opened, self.claim(item.claim_id)
        if opened is None or claim is None or self._right.is_editing:
            return
        whole = looked_at or item.decision is None or tally.waiting() > 0 or bool(items.waiting())
        if self._shown == (item, claim, whole):
            return
        self._shown = (item, claim, whole)
        pane = self._page.pane
        if whole:
            pane.show_item(item, claim, opened, _links(item, claim), second=self.second)
            pane.set_allowed(self.can_edit)
            may = self.can_edit and not item.is_link
            self._right.show_claim(claim, opened, allowed=may)
        else:
            pane.show_done(self._all_done(tally.total))
            self._right.show_claim(None, None, allowed=False)
        self._text.select_claim(claim.id)

    def _all_done(self, count: int) -> str:
        words = self.tr("All {0} suggestions are reviewed.").format(counted(count))
        if self.unread:
            words += " " + self.tr("There are documents that were not read for suggestions yet.")
        return words


def _links(item: Item, claim: Claim) -> list[Answer]:
    return links_of(claim, [item.key[1]] if item.is_link else item.links)
