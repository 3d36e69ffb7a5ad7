"""The order of results, and one page of them: only what may be on the page is sorted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.model import Holding, Scope, SearchRequest, Sort
from core.search.bits import Ints
from core.search.language import Query
from core.search.matched import Matched
from core.search.rows import HOLDINGS
from core.search.snapshot import Space

_FEW = 256


@dataclass(frozen=True, slots=True)
class IndexHit:
    """A result; *claim_id* is None for documents. *matched* is ``all`` or ``some`` of the words."""

    document_id: int
    claim_id: int | None
    score: float
    matched: str


def page(space: Space, query: Query, matched: Matched, request: SearchRequest) -> tuple[IndexHit, ...]:
    """The results that were asked for, in order: by section, then as the request says, then newest, then by number."""
    start, limit = max(0, request.offset), max(0, request.limit)
    full = len(matched.every)
    if not limit or start >= full + len(matched.some):
        return ()
    rows, scores = matched.every, matched.scores
    if start + limit > full and len(matched.some):
        rows, scores = np.concatenate([rows, matched.some]), np.concatenate([scores, matched.some_scores])
    numbers = space.snapshot.numbers
    keys: list[NDArray[np.generic]] = [_sections(space, query, full, rows)]
    if request.sort is Sort.TITLE:
        keys.append(space.snapshot.title_rank[rows])
    elif request.sort is Sort.RELEVANCE:
        keys.append(-scores)
    keys += [-numbers("first")[rows], numbers("document")[rows], numbers("place")[rows], numbers("claim_id")[rows]]
    first = first_places(keys, start + limit)[start:]
    places: list[int] = first.tolist()
    here = rows[first]
    return tuple(
        IndexHit(document, claim if space.scope is Scope.CLAIMS else None, score, "all" if place < full else "some")
        for place, document, claim, score in zip(
            places,
            numbers("document")[here].tolist(),
            numbers("claim_id")[here].tolist(),
            scores[first].tolist(),
            strict=True,
        )
    )


def first_places(keys: list[NDArray[np.generic]], count: int) -> Ints:
    """The places of the *count* smallest, in order; the first key counts most."""
    sure: list[Ints] = []
    pool = np.arange(len(keys[0]))
    for key in keys:
        if len(pool) <= count + _FEW:
            break
        values = key[pool]
        bound = np.partition(values, count - 1)[count - 1]
        under = values < bound
        sure.append(pool[under])
        pool = pool[values == bound]
        count -= len(sure[-1])
    wanted = sum(len(part) for part in sure) + count
    pool = np.concatenate([*sure, pool])
    return pool[np.lexsort([key[pool] for key in reversed(keys)])][:wanted]


def _sections(space: Space, query: Query, full: int, rows: Ints) -> NDArray[np.int8]:
    """Held and extracts, cited ones, those that match some; with an empty query extracts stand apart."""
    holding = space.snapshot.numbers("holding")[rows]
    sections = np.zeros(len(rows), np.int8)
    if space.scope is Scope.CLAIMS:  # one list, however much of their documents is held
        sections[full:] = 3
        return sections
    sections[holding == HOLDINGS.index(Holding.CITED)] = 2
    if query.is_empty:
        sections[holding == HOLDINGS.index(Holding.EXTRACT)] = 1
    sections[full:] = 3
    return sections


def section_sizes(space: Space, query: Query, matched: Matched) -> tuple[int, int, int, int]:
    """How many results stand in each section of the list."""
    sizes = np.bincount(_sections(space, query, len(matched.every), matched.every), minlength=3)
    return int(sizes[0]), int(sizes[1]), int(sizes[2]), len(matched.some)
