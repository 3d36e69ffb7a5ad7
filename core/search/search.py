"""One search from request to answer: match, narrow, order, count, and help when nothing was found."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from core.model import Facet, FacetValue, Holding, Narrow, Offer, Scope, SearchRequest, Sort
from core.progress import Progress
from core.search.describe import understood
from core.search.evaluate import Evaluator, OutOfTime
from core.search.facets import Facets
from core.search.language import Query, in_pieces, is_optional
from core.search.query import parse
from core.search.rows import HOLDINGS
from core.search.snapshot import Mask, Snapshot, Space
from core.search.snippets import Matcher, matcher
from core.search.storage import Floats, Ints
from core.search.trees import tree


@dataclass(frozen=True, slots=True)
class IndexHit:
    """A result; *claim_id* is None for documents. *matched* is ``all`` or ``some`` of the words."""

    document_id: int
    claim_id: int | None
    score: float
    matched: str


@dataclass(frozen=True, slots=True)
class IndexAnswer:
    """The outcome of a search, before texts are looked up. See :class:`core.model.SearchAnswer`.

    *other_total* counts what matches all words in the other scope; *terms* finds the query's words in texts.
    """

    total: int
    total_some: int
    exact_total: bool
    other_total: int
    hits: tuple[IndexHit, ...]
    terms: Matcher
    facets: Mapping[Facet, tuple[FacetValue, ...]] = field(default_factory=dict[Facet, tuple[FacetValue, ...]])
    understood: str = ""
    notices: tuple[str, ...] = ()
    did_you_mean: str = ""
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Matched:
    """The rows of a scope that match all words, those that match only some, and how well."""

    every: Mask
    some: Mask
    scores: Floats
    notices: tuple[str, ...] = ()

    @property
    def cut(self) -> bool:
        """Whether something was left out for time or size."""
        return bool(self.notices)


def match(space: Space, query: Query, progress: Progress, clock: Callable[[], float] = time.monotonic) -> Matched:
    """Which rows match a query. What narrows must hold for those, too, that match only some of the words."""
    evaluator = Evaluator(space, progress, clock)
    required = space.inside.copy()
    scores = np.zeros(len(required), np.float32)
    hits = np.zeros(len(required), np.int32)
    partly = np.zeros_like(required)
    words = 0
    for clause in query.clauses:
        try:
            found = evaluator.evaluate(tree(clause, space.scope))
        except OutOfTime:
            evaluator.notices["The search took too long: not all of the query was looked for."] = None
            break
        scores += found.scores
        if is_optional(clause):
            words += 1
            hits += found.rows
            if pieces := in_pieces(clause):
                likely = evaluator.evaluate(tree(pieces, space.scope))
                partly |= likely.rows
                scores += np.where(found.rows, 0, likely.scores).astype(np.float32)
        else:
            required &= found.rows
    every = required & (hits == words)
    return Matched(every, required & ((hits > 0) | partly) & ~every, scores, tuple(evaluator.notices))


def run(snapshot: Snapshot, request: SearchRequest, progress: Progress) -> IndexAnswer:
    """Answer a request.

    Raises:
        Cancelled: somebody asked for it.
        IndexDamaged: the index's files are not what they should be.
    """
    from core.search.offers import helped

    query = parse(request.query)
    space = snapshot.space(request.scope)
    matched = match(space, query, progress)
    facets = Facets(space, request.narrow)
    allowed = facets.allowed()
    every, some = matched.every & allowed, matched.some & allowed
    total = int(np.count_nonzero(every))
    other = snapshot.space(Scope.CLAIMS if request.scope is Scope.DOCUMENTS else Scope.DOCUMENTS)
    did_you_mean, offers = ("", ()) if total else helped(space, query, request.narrow, progress)
    return IndexAnswer(
        total=total,
        total_some=int(np.count_nonzero(some)),
        exact_total=not (matched.cut or query.cut),
        other_total=count(other, query, request.narrow, progress),
        hits=_page(space, query, Matched(every, some, matched.scores), request),
        terms=matcher(request.query),
        facets=facets.counts(matched.every) if request.facets else {},
        understood=understood(query, request.scope, request.narrow),
        notices=(*query.notices, *matched.notices),
        did_you_mean=did_you_mean,
        offers=offers,
    )


def count(space: Space, query: Query, narrow: tuple[Narrow, ...], progress: Progress) -> int:
    """How many rows match all of a query."""
    if not space.count:
        return 0
    return int(np.count_nonzero(match(space, query, progress).every & Facets(space, narrow).allowed()))


def _page(space: Space, query: Query, matched: Matched, request: SearchRequest) -> tuple[IndexHit, ...]:
    """The results that were asked for, in order: by section, then as the request says, then newest, then by number."""
    rows = np.concatenate([np.flatnonzero(matched.every), np.flatnonzero(matched.some)])
    numbers = space.snapshot.numbers
    first = numbers("first")[rows]
    keys: dict[Sort, Ints | Floats] = {Sort.RELEVANCE: -matched.scores[rows], Sort.DATE: -first}
    if request.sort is Sort.TITLE:
        keys[Sort.TITLE] = space.snapshot.title_rank[rows]
    order = np.lexsort(
        (
            numbers("claim_id")[rows],
            numbers("place")[rows],
            numbers("document")[rows],
            -first,
            keys[request.sort],
            _sections(space, query, matched, rows),
        )
    )
    start = max(0, request.offset)
    return tuple(
        IndexHit(
            document_id=int(numbers("document")[row]),
            claim_id=int(numbers("claim_id")[row]) if space.scope is Scope.CLAIMS else None,
            score=float(matched.scores[row]),
            matched="all" if matched.every[row] else "some",
        )
        for row in rows[order[start : start + max(0, request.limit)]].tolist()
    )


def _sections(space: Space, query: Query, matched: Matched, rows: Ints) -> Ints:
    """Held and extracts, cited ones, those that match some; with an empty query extracts stand apart."""
    holding = space.snapshot.numbers("holding")[rows]
    sections = np.where(holding == HOLDINGS.index(Holding.CITED), 2, 0)
    if query.is_empty:
        sections = np.where(holding == HOLDINGS.index(Holding.EXTRACT), 1, sections)
    return np.where(matched.every[rows], sections, 3).astype(np.int64)
