"""What is done with each thing, and how much of it all there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from core.model import MergeCount, MergeKind, MergeSide
from core.store.merging.values import Item, Val


class Deed(StrEnum):
    """What is done with one thing."""

    INSERT = "insert"
    UPDATE = "update"
    REMOVE = "remove"
    JOIN = "join"
    EQUAL = "equal"


@dataclass(slots=True)
class Plan:
    """What is done with one thing. *values* are its new ones; those in *quiet* only follow a text that changed.

    *there* is the number of its row in the other archive. *lost_text*: their text gives way, and is to be kept as an
    earlier one; *shared*: both archives once had the thing.
    """

    deed: Deed
    item: Item
    values: dict[str, Val] = field(default_factory=dict[str, Val])
    quiet: frozenset[str] = frozenset()
    into: str = ""
    there: int = 0
    lost_text: bool = False
    shared: bool = False


@dataclass(slots=True)
class Text:
    """Whether a document's text is the same everywhere, and whose is kept."""

    same: bool
    kept: MergeSide


class Counts:
    """How much of each kind is new, changed, removed and equal."""

    def __init__(self) -> None:
        self._found: dict[MergeKind, list[int]] = {}

    def add(self, kind: MergeKind, plans: Iterable[Plan]) -> None:
        """Count what is planned for one portion."""
        counted = self._found.setdefault(kind, [0, 0, 0, 0])
        for plan in plans:
            match plan.deed:
                case Deed.INSERT:
                    counted[0] += 1
                case Deed.UPDATE if plan.values.keys() - plan.quiet:
                    counted[1] += 1
                case Deed.REMOVE | Deed.JOIN:
                    counted[2] += 1
                case _:
                    counted[3] += 1

    def told(self) -> tuple[MergeCount, ...]:
        """What was counted."""
        return tuple(MergeCount(kind, *counted) for kind, counted in self._found.items() if any(counted))
