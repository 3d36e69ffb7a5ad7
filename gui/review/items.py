"""What is reviewed, in order: suggestions of the archive with what was decided, kept in step without asking again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.model import Decision, QueueEntry, QueueOrder, Tier

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
    """All lines in the order in which they are worked through."""

    def __init__(self, entries: Iterable[QueueEntry] = (), order: QueueOrder = QueueOrder.DOCUMENT) -> None:
        self.order = order
        self._items = _items(tuple(entries))
        self._place = {item.key: place for place, item in enumerate(self._items)}

    def __len__(self) -> int:
        return len(self._items)

    def of_document(self, document_id: int | None) -> list[Item]:
        """The lines of one document, in order."""
        return [item for item in self._items if item.document_id == document_id]

    def item(self, key: Key | None) -> Item | None:
        """The line of a claim or link."""
        place = self._place.get(key) if key is not None else None
        return None if place is None else self._items[place]

    def any_item(self) -> Item | None:
        """The first line of all."""
        return self._items[0] if self._items else None

    def set_decision(self, key: Key, decision: Decision | None) -> None:
        """Note what was decided about a line; None: it waits again."""
        place = self._place.get(key)
        if place is not None:
            self._items[place] = replace(self._items[place], decision=decision)

    def next_waiting(self, key: Key | None, *, document_id: int | None = None, skip: bool = True) -> Item | None:
        """The next line that waits behind *key*, from the start again behind the last; with *document_id*, there first.

        *skip*: not the line of *key* itself, even when it is the only one that waits.
        """
        place = self._place.get(key, -1) if key is not None else -1
        around = [*self._items[place + 1 :], *self._items[: place + (0 if skip else 1)]]
        waiting = [item for item in around if item.decision is None]
        here = [item for item in waiting if item.document_id == document_id]
        return next(iter(here or waiting), None)

    def waiting(self, document_id: int | None = None, tier: Tier | None = None) -> list[Item]:
        """The lines that wait: of a document, of a tier."""
        return [
            item
            for item in self._items
            if item.decision is None
            and (document_id is None or item.document_id == document_id)
            and (tier is None or item.tier is tier)
        ]

    def counts(self) -> dict[Decision | None, int]:
        """How many lines were decided how; None: how many wait."""
        found: dict[Decision | None, int] = dict.fromkeys((*Decision, None), 0)
        for item in self._items:
            found[item.decision] += 1
        return found


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
