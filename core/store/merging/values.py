"""Values that are compared: of plain columns, of references to other things, and of places in texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple, cast

from core.model import MergeKind, MergeSide

Plain = str | int | float | None
Val = object
"""Plain, :class:`Ref`, :class:`Place`, or a tuple or frozenset of these."""


class Ref(NamedTuple):
    """Another thing, by its stable id."""

    kind: MergeKind
    uid: str


class Place(NamedTuple):
    """A span. *home* is its document where that is another one than the thing's own.

    *doubt* is the row of a span that waits to be placed: start, end, best start, best end, likeness.
    """

    home: Ref | None
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    doubt: tuple[Plain, ...] | None = None


@dataclass(slots=True)
class Item:
    """One thing of an archive. *key* is the number of its row; *home* the document it stands in."""

    kind: MergeKind
    uid: str
    key: int
    home: str
    fields: dict[str, Val] = field(default_factory=dict[str, Val])


class Missing(Enum):
    """Stands for a value that there is none of: both archives never had one in common."""

    MISSING = 0


MISSING = Missing.MISSING


def compared(value: Val, *, places: bool) -> object:
    """What of a value is compared. Places count where the texts are the same; else only the words do."""
    if isinstance(value, Place):
        where = (value.start, value.end, value.doubt is not None) if places and value.home is None else ()
        return (value.home and value.home.uid, value.exact, where)
    if isinstance(value, Ref):
        return (str(value.kind), value.uid)
    if isinstance(value, tuple):
        return tuple(compared(one, places=places) for one in cast("tuple[Val, ...]", value))
    return value


def renamed(value: Val, name: Callable[[Ref], Ref]) -> Val:
    """A value with other names for what it refers to."""
    if isinstance(value, Ref):
        return name(value)
    if isinstance(value, Place):
        return value if value.home is None else value._replace(home=name(value.home))
    if isinstance(value, tuple):
        found = [renamed(one, name) for one in cast("tuple[Val, ...]", value)]
        # Of several agents that are one by now, a list names that one once.
        return tuple(dict.fromkeys(found) if all(isinstance(one, Ref) for one in found) else found)
    if isinstance(value, frozenset):
        return frozenset(renamed(one, name) for one in cast("frozenset[Val]", value))
    return value


def is_empty(value: Val, lacking: frozenset[object] = frozenset()) -> bool:
    """Whether a value says nothing: it yields to any other where no common history tells who changed it."""
    return value is None or value in ("", 0, (), frozenset()) or value in lacking


def settled(
    base: Val | Missing, ours: Val, theirs: Val, *, places: bool, lacking: frozenset[object] = frozenset()
) -> MergeSide | None:
    """Whose value is to be taken; None where both changed it differently."""
    one, other = compared(ours, places=places), compared(theirs, places=places)
    if one == other:
        return MergeSide.OURS
    if base is MISSING:
        if is_empty(theirs, lacking):
            return MergeSide.OURS
        return MergeSide.THEIRS if is_empty(ours, lacking) else None
    before = compared(base, places=places)
    if other == before:
        return MergeSide.OURS
    return MergeSide.THEIRS if one == before else None


def united(base: Val | Missing, ours: Val, theirs: Val) -> frozenset[Val]:
    """What a set has after both sides: nothing of either is lost but what one of them took out."""
    mine, other = cast("frozenset[Val]", ours), cast("frozenset[Val]", theirs)
    before = frozenset[object]() if base is MISSING else cast("frozenset[Val]", base)
    return (mine | (other - before)) - (before - other)


def compared_fields(item: Item) -> dict[str, object]:
    """All of a thing that is compared."""
    return {name: compared(value, places=True) for name, value in item.fields.items()}
