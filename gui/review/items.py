"""What is reviewed in one document, in order: suggestions with what was decided, kept in step without asking again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.model import Decision, QueueEntry, Tier

Key = tuple[bool, int]
"""Whether it is a link, and its number."""


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the queue: a suggested claim with the links that wait for it, or a link by itself.

    A link goes with the claim that it starts from while that one waits, too; else it is a line of its own.
    """

    key: Key
    claim_id: int
    document_id: int
    tier: Tier
    decision: Decision | None = None
    links: tuple[int, ...] = ()

    @property
    def is_link(self) -> bool:
        """Whether it is a link by itself."""
        return self.key[0]


class Items:
    """The lines of a document in the order in which they are worked through."""

    def __init__(self, entries: Iterable[QueueEntry] = ()) -> None:
        found = tuple(entries)
        self._items = _items(found)
        self._place = {item.key: place for place, item in enumerate(self._items)}
        self._tiers = {entry.id: entry.tier for entry in found if entry.is_link}

    def __len__(self) -> int:
        return len(self._items)

    def lines(self) -> list[Item]:
        """All lines."""
        return list(self._items)

    def item(self, key: Key | None) -> Item | None:
        """The line of a claim or link."""
        place = self._place.get(key) if key is not None else None
        return None if place is None else self._items[place]

    def link_tier(self, link_id: int) -> Tier:
        """How sure the program is of a link that goes with a claim."""
        return self._tiers[link_id]

    def set_decision(self, key: Key, decision: Decision | None) -> None:
        """Note what was decided about a line; None: it waits again."""
        place = self._place.get(key)
        if place is not None:
            self._items[place] = replace(self._items[place], decision=decision)

    def next_waiting(self, key: Key | None = None, *, around: bool = True) -> Item | None:
        """The next line that waits behind *key*; with *around*, from the start again behind the last."""
        place = self._place.get(key, -1) if key is not None else -1
        rest = [*self._items[place + 1 :], *(self._items[: max(0, place)] if around else ())]
        return next((item for item in rest if item.decision is None), None)

    def waiting(self, tier: Tier | None = None) -> list[Item]:
        """The lines that wait, of all tiers or of one."""
        return [item for item in self._items if item.decision is None and tier in (None, item.tier)]


def _items(entries: tuple[QueueEntry, ...]) -> list[Item]:
    waiting = {entry.id for entry in entries if not entry.is_link and entry.decision is None}
    riding: dict[int, list[int]] = {}
    for entry in entries:
        if entry.is_link and entry.decision is None and entry.claim_id in waiting:
            riding.setdefault(entry.claim_id, []).append(entry.id)
    claims = {entry.id for entry in entries if not entry.is_link}
    return [
        Item(
            (entry.is_link, entry.id),
            entry.claim_id,
            entry.document_id,
            entry.tier,
            entry.decision,
            tuple(riding.get(entry.id, ())) if not entry.is_link else (),
        )
        for entry in entries
        if not entry.is_link or not _rides(entry, waiting, claims)
    ]


def _rides(link: QueueEntry, waiting: set[int], claims: set[int]) -> bool:
    """Whether a link is part of its claim's line: both wait, or both were decided."""
    if link.decision is None:
        return link.claim_id in waiting
    return link.claim_id in claims
