"""The list of claims: what fits, in any order, each claim for itself or those that restate each other as one line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.model import ClaimListRequest, ClaimOrder, ClaimState, Facet, FacetValue, Scope
from core.progress import Progress
from core.search.bits import Ints
from core.search.facets import Facets
from core.search.order import first_places
from core.search.patience import Patience
from core.search.query import parse
from core.search.rows import DENIED_BIT, STANCES, state_bits
from core.search.search import match
from core.search.snapshot import Snapshot, Space


@dataclass(frozen=True, slots=True)
class IndexClaimList:
    """A stretch of the list before the record is asked. *ids* are claims; see :class:`core.model.ClaimList`."""

    total: int
    claims: int
    ids: tuple[int, ...]
    held: int
    exact: bool = True
    facets: Mapping[Facet, tuple[FacetValue, ...]] = field(default_factory=dict[Facet, tuple[FacetValue, ...]])
    notices: tuple[str, ...] = ()


class Joined:
    """Claims that restate each other.

    Args:
        groups: for each claim of a group its head (the smallest of the group), and in how many documents it is said.
    """

    def __init__(self, groups: Mapping[int, tuple[int, int]]) -> None:
        self._claims = np.array(sorted(groups), np.int64)
        pairs = np.array([groups[claim] for claim in self._claims.tolist()], np.int64).reshape(-1, 2)
        self._heads, self._spread = pairs[:, 0], pairs[:, 1]
        self._known: tuple[Snapshot, Ints, Ints] | None = None

    def of_rows(self, snapshot: Snapshot) -> tuple[Ints, Ints]:
        """The head of each row's group (-1 for rows that nothing restates), and in how many documents it is said."""
        if self._known is None or self._known[0] is not snapshot:
            ids = snapshot.numbers("claim_id")
            heads, spread = np.full(len(ids), -1, np.int64), np.ones(len(ids), np.int64)
            if len(self._claims):
                at = np.minimum(np.searchsorted(self._claims, ids), len(self._claims) - 1)
                inside = self._claims[at] == ids
                heads[inside], spread[inside] = self._heads[at[inside]], self._spread[at[inside]]
            self._known = snapshot, heads, spread
        return self._known[1:]


_GLANCE = (
    ClaimState.RETRACTED,
    ClaimState.CORRECTED,
    ClaimState.ANSWERED,
    ClaimState.WITHHELD,
    ClaimState.UNANSWERED,
    ClaimState.ANSWERS,
    ClaimState.AUTHOR,
    ClaimState.SUGGESTED,
)
"""How states are ordered: what happened to a claim first, then where nothing did."""


def run(snapshot: Snapshot, request: ClaimListRequest, joined: Joined, progress: Progress) -> IndexClaimList:
    """Answer a request.

    Raises:
        Cancelled: somebody asked for it.
        IndexDamaged: the index's files are not what they should be.
    """
    query = parse(request.query)
    space = snapshot.space(Scope.CLAIMS)
    matched = match(space, query, Patience(progress)) if space.count else None
    every = np.zeros(0, np.int64) if matched is None else matched.every
    facets = Facets(space, request.narrow)
    rows = every[facets.allowed()[every]] if request.narrow else every
    counted = len(rows)
    heads, spread = joined.of_rows(snapshot)
    if request.grouped:
        rows = _one_each(space, rows, heads[rows])
    start, stop = max(0, request.offset), max(0, request.offset) + max(0, request.limit)
    here = rows[:0]
    if start < min(stop, len(rows)):
        here = rows[first_places(_keys(space, rows, request, spread), min(stop, len(rows)))[start:]]
    cut = matched is not None and matched.cut
    return IndexClaimList(
        total=len(rows),
        claims=counted,
        ids=tuple(snapshot.numbers("claim_id")[here].tolist()),
        held=space.count,
        exact=not (cut or query.cut),
        facets=facets.counts(every) if request.facets else {},
        notices=(*query.notices, *(() if matched is None else matched.notices)),
    )


def prepare(snapshot: Snapshot, progress: Progress) -> None:
    """Put the values of the columns in order that a list may be sorted by.

    Raises:
        Cancelled: somebody asked for it, which is no loss.
    """
    if snapshot.space(Scope.CLAIMS).count:
        for name in ("said_by", "order", "quotation"):
            progress.step(0)
            snapshot.ranks(name)


def _one_each(space: Space, rows: Ints, heads: Ints) -> Ints:
    """Of the rows of each group the one that was said first; what has no date was said last."""
    grouped = heads >= 0
    members, heads = rows[grouped], heads[grouped]
    days = space.snapshot.numbers("first")[members]
    days = np.where(days > 0, days, np.iinfo(np.int64).max)
    order = np.lexsort([space.snapshot.numbers("claim_id")[members], days, heads])
    first = np.flatnonzero(np.diff(heads[order], prepend=-1))
    kept = ~grouped
    kept[np.flatnonzero(grouped)[order[first]]] = True
    return rows[kept]


def _keys(space: Space, rows: Ints, request: ClaimListRequest, spread: Ints) -> list[NDArray[np.generic]]:
    """What rows are sorted by, the most important first. What has no date or name comes last either way."""
    snapshot = space.snapshot
    sign = -1 if request.descending else 1
    days = snapshot.numbers("first")[rows]
    keys: list[NDArray[np.generic]] = []
    match request.order:
        case ClaimOrder.DATE:
            keys = [days == 0]
            keys.append(sign * days)
        case ClaimOrder.DOCUMENT:
            keys = [sign * snapshot.title_rank[rows]]
        case ClaimOrder.QUOTATION:
            keys = [sign * snapshot.ranks("quotation")[rows]]
        case ClaimOrder.SPEAKER:
            ranks = snapshot.ranks("said_by")[rows]
            keys = [ranks == 0, sign * ranks]
        case ClaimOrder.STANCE:
            keys = [
                sign * _by_name(len(STANCES), [stance.value for stance in STANCES])[snapshot.numbers("stance")[rows]]
            ]
        case ClaimOrder.STATE:
            keys = [sign * _state_ranks()[snapshot.numbers("states")[rows] & (DENIED_BIT - 1)]]
        case ClaimOrder.SPREAD:
            keys = [sign * spread[rows]]
        case ClaimOrder.HANDS | ClaimOrder.ANSWERS:
            keys = [sign * snapshot.numbers(request.order.value)[rows]]
    if request.order is not ClaimOrder.DATE:
        keys += [days == 0, -days]
    return [*keys, *(snapshot.numbers(name)[rows] for name in ("document", "place", "claim_id"))]


def _by_name(size: int, names: list[str]) -> Ints:
    ranks = np.zeros(size, np.int64)
    ranks[sorted(range(size), key=names.__getitem__)] = np.arange(size)
    return ranks


def _state_ranks() -> Ints:
    """The place of each state, by its bits."""
    ranks = np.full(DENIED_BIT, len(_GLANCE), np.int64)
    for place, state in enumerate(_GLANCE):
        ranks[state_bits(state)] = place
    return ranks
