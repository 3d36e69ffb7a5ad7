"""The list of claims over an archive: what is asked, and a stretch of its lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.model.claims import ClaimRow
from core.model.search import FacetValue, Narrow
from core.model.words import ClaimOrder, Facet


@dataclass(frozen=True, slots=True)
class ClaimListRequest:
    """Which claims to list: *query* and *narrow* as in :class:`core.model.SearchRequest`; an empty query lists all.

    *grouped*: claims that restate each other are one line, the one that was said first of those that fit.
    """

    query: str = ""
    narrow: tuple[Narrow, ...] = ()
    order: ClaimOrder = ClaimOrder.DATE
    descending: bool = True
    grouped: bool = False
    limit: int = 50
    offset: int = 0
    facets: bool = False


@dataclass(frozen=True, slots=True)
class ListedClaim:
    """A line of the list. *chains* has the names of each hand of each way that the claim came by, first to last.

    *hands* is how many it came through before its document. *documents* counts those in which it is said, whichever
    claims fit the list, and *claims* how often; 1 each where nothing restates it. *first_date* is when it was said
    first (EDTF).
    """

    claim: ClaimRow
    chains: tuple[tuple[str, ...], ...]
    hands: int
    documents: int = 1
    claims: int = 1
    first_date: str = ""


@dataclass(frozen=True, slots=True)
class ClaimList:
    """A stretch of the list. *total* counts its lines, *claims* the claims that stand for them.

    *exact* is False where time ran out, and more may fit. *held* is how many claims the archive has.
    """

    request: ClaimListRequest
    total: int
    claims: int
    lines: tuple[ListedClaim, ...]
    exact: bool = True
    held: int = 0
    took_ms: float = 0.0
    facets: Mapping[Facet, tuple[FacetValue, ...]] = field(default_factory=dict[Facet, tuple[FacetValue, ...]])
    notices: tuple[str, ...] = ()
