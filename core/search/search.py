"""One search from request to answer: match, narrow, order, count, and help when nothing was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, cast

import numpy as np

from core.model import Facet, FacetValue, Narrow, Offer, Scope, SearchRequest, Sort
from core.progress import Progress
from core.search.describe import understood
from core.search.evaluate import TOO_LONG, Evaluator
from core.search.facets import Facets
from core.search.language import Query, in_pieces, is_optional
from core.search.matched import Matched
from core.search.nearness import closer
from core.search.order import IndexHit, page, section_sizes
from core.search.patience import LONG, OutOfTime, Patience
from core.search.query import parse
from core.search.schema import SCORED
from core.search.snapshot import Mask, Postings, Snapshot, Space
from core.search.snippets import Matcher, matcher
from core.search.trees import tree


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
    sections: tuple[int, int, int, int] = (0, 0, 0, 0)


_NO_HELP: tuple[str, tuple[Offer, ...]] = "", ()
_NOTHING = np.zeros(0, np.int64), np.zeros(0, np.float32)


def match(space: Space, query: Query, patience: Patience) -> Matched:
    """Which rows match a query. What narrows must hold for those, too, that match only some of the words."""
    evaluator = Evaluator(space, patience)
    languages = space.snapshot.languages
    required: Mask | None = None
    optional: list[Postings] = []
    ranked: list[Postings] = []
    pieces_of: list[Postings] = []
    for clause in query.clauses:
        try:
            found = evaluator.evaluate(tree(clause, space.scope, languages))
            pieces = in_pieces(clause)
            likely = evaluator.evaluate(tree(pieces, space.scope, languages)) if pieces else None
        except OutOfTime:
            evaluator.notices[TOO_LONG] = None
            break
        ranked.append(found)
        if is_optional(clause):
            optional.append(found)
            if likely is not None:
                pieces_of.append(_besides(likely, found))
        else:
            having = np.zeros(len(space.inside), np.bool_)
            having[found.rows] = True
            required = having if required is None else required & having
    notices = tuple(evaluator.notices)
    if query.clauses and not ranked:  # no time for any of it: nothing is better than everything
        return Matched(*_NOTHING, *_NOTHING, notices)
    if required is None and len(ranked) == 1 and not pieces_of:  # a word alone, as most queries are
        return Matched(*ranked[0], *_NOTHING, notices)
    return _joined(space, required, optional, ranked, pieces_of, notices)


def _besides(likely: Postings, found: Postings) -> Postings:
    """The rows that have only some of the pieces of a stretch of writing."""
    kept = ~np.isin(likely.rows, found.rows, assume_unique=True)
    return Postings(likely.rows[kept], likely.weights[kept])


def _joined(
    space: Space,
    required: Mask | None,
    optional: list[Postings],
    ranked: list[Postings],
    pieces: list[Postings],
    notices: tuple[str, ...],
) -> Matched:
    """Rows by how much of the query they have. Scores add up; what stands in most rows counts little beside them."""
    size = len(space.inside)
    scores = np.zeros(size, np.float32)
    for found in (*ranked, *pieces):
        scores[found.rows] += found.weights * np.float32(space.telling(len(found.rows)))
    hits = np.zeros(size, np.int16)
    for found in optional:
        hits[found.rows] += 1
    partly = hits > 0
    for found in pieces:
        partly[found.rows] = True
    full = space.inside & (hits == len(optional)) if optional else space.inside
    if required is not None:
        full, partly = full & required, partly & required
    every, some = np.flatnonzero(full), np.flatnonzero(partly & ~full)
    return Matched(every, scores[every], some, scores[some], notices)


class _Found(NamedTuple):
    """What a query matches, ready for pages and facets to be taken from it."""

    query: Query
    matched: Matched
    kept: Matched
    other: Matched
    did_you_mean: str
    offers: tuple[Offer, ...]


def _look_up(snapshot: Snapshot, request: SearchRequest, facets: Facets, patience: Patience) -> _Found:
    """Match a request, and help where nothing was found. The last one is remembered: what comes next of it (more of its
    results, its facets) is asked for when the first results are shown.
    """
    ranked = request.limit > 0 and request.sort is Sort.RELEVANCE
    asked = request.query, request.scope, request.narrow, ranked
    # facets alone are the same however the results are ranked
    also = (*asked[:-1], True) if not request.limit else asked
    if snapshot.last is not None and snapshot.last[0] in (asked, also):
        return cast("_Found", snapshot.last[1])
    from core.search.offers import helped

    query = parse(request.query)
    space = snapshot.space(request.scope)
    matched = match(space, query, patience)
    kept = matched.within(facets.allowed() if request.narrow else None)
    if ranked:
        kept = closer(space, query, kept, patience)
    scope = Scope.CLAIMS if request.scope is Scope.DOCUMENTS else Scope.DOCUMENTS
    other = matching(snapshot.space(scope), query, request.narrow, patience)
    nothing = not len(kept.every) and not matched.cut
    found = _Found(
        query, matched, kept, other, *(helped(space, query, request.narrow, patience) if nothing else _NO_HELP)
    )
    if not kept.cut and not other.cut:  # what was cut for time may be had whole when it is asked for again
        snapshot.last = asked, found
    return found


def run(snapshot: Snapshot, request: SearchRequest, progress: Progress) -> IndexAnswer:
    """Answer a request.

    Raises:
        Cancelled: somebody asked for it.
        IndexDamaged: the index's files are not what they should be.
    """
    space = snapshot.space(request.scope)
    facets = Facets(space, request.narrow)
    found = _look_up(snapshot, request, facets, Patience(progress))
    query, kept = found.query, found.kept
    notices = (*query.notices, *kept.notices)
    if found.other.cut and not found.matched.cut:
        scope = Scope.CLAIMS if request.scope is Scope.DOCUMENTS else Scope.DOCUMENTS
        notices += (f"There was no time to count all {scope.value} that match.",)
    return IndexAnswer(
        total=len(kept.every),
        total_some=len(kept.some),
        exact_total=not (found.matched.cut or query.cut),
        other_total=len(found.other.every),
        hits=page(space, query, kept, request),
        terms=matcher(request.query, snapshot.languages),
        facets=facets.counts(found.matched.every) if request.facets else {},
        understood=understood(query, request.scope, request.narrow),
        notices=notices,
        did_you_mean=found.did_you_mean,
        offers=found.offers,
        sections=section_sizes(space, query, kept),
    )


def prepare(snapshot: Snapshot, progress: Progress) -> None:
    """Read what the first searches need beside posting lists, so that who types first does not wait for it.

    Raises:
        Cancelled: somebody asked for it, which is no loss.
    """
    for scope in Scope:
        space = snapshot.space(scope)
        if space.count:
            Facets(space, ()).counts(_NOTHING[0])
            for name in SCORED:
                progress.step(0)
                space.saturation(name)
    for name in SCORED:
        for _lexicon in snapshot.lexicons(name):
            progress.step(0)


def matching(space: Space, query: Query, narrow: tuple[Narrow, ...], patience: Patience) -> Matched:
    """What matches a query and is not narrowed away."""
    if not space.count:
        return Matched(*_NOTHING, *_NOTHING)
    return match(space, query, patience).within(Facets(space, narrow).allowed() if narrow else None)


def count(space: Space, query: Query, narrow: tuple[Narrow, ...], progress: Progress) -> int:
    """How many rows match all of a query. As a number can't say that it was cut, this may take long."""
    return len(matching(space, query, narrow, Patience(progress, LONG)).every)
