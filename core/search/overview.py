"""What can be told of results and words without listing any: counts by date, words that begin so."""

from __future__ import annotations

import numpy as np

from core.model import DateCount, Facet, SearchRequest
from core.progress import Progress
from core.search.analyzer import WORD, parts
from core.search.bits import Ints
from core.search.patience import LONG, Patience
from core.search.query import parse
from core.search.schema import SCORED
from core.search.search import matching
from core.search.snapshot import Snapshot

MOST_MONTHS = 1_200
"""For so many months at most dates are counted."""

_FROM_EACH = 64


def words(snapshot: Snapshot, typed: str, most: int) -> tuple[tuple[str, int], ...]:
    """The words of the index that begin as *typed* does, folded, with how many rows each is in; most frequent first."""
    of_typed = [part for word in WORD.findall(typed) for part in parts(word)]
    if len(of_typed) != 1:
        return ()
    prefix = of_typed[0].exact.encode()
    found: dict[bytes, int] = {}
    for field in SCORED:
        for _offset, terms in snapshot.terms(field):
            numbers = terms.prefixed(prefix)
            if not numbers:
                continue
            often = terms.frequencies(numbers.start, numbers.stop)
            best = np.argpartition(-often, min(_FROM_EACH, len(often)) - 1)[:_FROM_EACH]
            for number, count in zip(best.tolist(), often[best].tolist(), strict=True):
                term = terms.text(numbers.start + number)
                found[term] = found.get(term, 0) + count
    best_terms = sorted(found, key=lambda term: (-found[term], term))[:most]
    return tuple((term.decode(), found[term]) for term in best_terms)


def date_counts(
    snapshot: Snapshot, request: SearchRequest, first: str, last: str, progress: Progress
) -> tuple[DateCount, ...]:
    """How the results of a search spread over years; over the months from *first* to *last* where these are given."""
    space = snapshot.space(request.scope)
    narrow = tuple(one for one in request.narrow if one.facet is not Facet.YEAR)
    rows = matching(space, parse(request.query), narrow, Patience(progress, LONG)).every
    begins, ends = snapshot.numbers("first")[rows], snapshot.numbers("last")[rows]
    if not first:
        years, counts = np.unique(begins[begins > 0] // 10_000, return_counts=True)
        return tuple(
            DateCount(f"{year:04}", count) for year, count in zip(years.tolist(), counts.tolist(), strict=True)
        )
    start = _month(first, 1)
    stop = min(_month(last or first, 12) + 1, start + MOST_MONTHS)
    dated = (begins > 0) & (ends > 0)
    entering, leaving = _months(begins[dated]) - start, _months(ends[dated]) - start + 1
    size = max(0, stop - start)
    changes = np.bincount(np.clip(entering, 0, size), minlength=size + 1)
    changes -= np.bincount(np.clip(leaving, 0, size), minlength=size + 1)
    counts = np.cumsum(changes)[:size]
    return tuple(
        DateCount(f"{month // 12:04}-{month % 12 + 1:02}", count)
        for month, count in zip(range(start, stop), counts.tolist(), strict=True)
    )


def _month(date: str, default: int) -> int:
    return int(date[:4]) * 12 + int(date[5:7] or default) - 1


def _months(days: Ints) -> Ints:
    return days // 10_000 * 12 + days // 100 % 100 - 1
