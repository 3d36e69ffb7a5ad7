"""An open archive in numbers."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from core.door.searching import Searching
from core.model import Bar, Chart, ClaimState, Counted, Facet, Narrow, Scope, SearchRequest, Statistics
from core.progress import Progress
from core.store import statistics

MOST_BARS = 20
"""Bars of a chart that is no timeline."""
MOST_MONTHS = 240
"""Where documents spread over more, years are counted."""

_FACETS = (
    (Counted.SOURCES, Scope.DOCUMENTS, Facet.SOURCE),
    (Counted.LANGUAGES, Scope.DOCUMENTS, Facet.LANGUAGE),
    (Counted.KINDS, Scope.DOCUMENTS, Facet.KIND),
    (Counted.STATES, Scope.CLAIMS, Facet.CLAIMS),
    (Counted.SPEAKERS, Scope.CLAIMS, Facet.SPEAKER),
)


class Counting(Searching):
    """What counts documents, claims and answers. Numbers, never who is right."""

    def statistics(self, progress: Progress | None = None) -> Statistics:
        """The archive in numbers; each bar comes with the search for what is behind it.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        progress = progress or Progress()
        found = {
            scope: self.search(SearchRequest(scope=scope, limit=0, facets=True), progress).facets for scope in Scope
        }
        charts = [self._dates(progress)]
        for counted, scope, facet in _FACETS:
            bars = [
                Bar(one.label, one.count, SearchRequest(scope=scope, narrow=(Narrow(facet, one.value),)))
                for one in found[scope].get(facet, ())
                if one.count
            ]
            charts.append(_chart(counted, bars))
        progress.step(0)
        with self._known():
            by_responder, first = statistics.answers(self._db)
            about = self.about()
        charts.append(_chart(Counted.RESPONDERS, _responders(by_responder)))
        states = {one.value: one.count for one in found[Scope.CLAIMS].get(Facet.CLAIMS, ())}
        days = [one for one in first.values() if one is not None]
        return Statistics(
            documents=about.documents,
            held=about.held,
            claims=about.claims,
            answerable=about.claims - states.get(ClaimState.AUTHOR, 0),
            answered=len(first),
            days=median(days) if days else None,
            dated=len(days),
            charts=tuple(chart for chart in charts if chart.bars),
        )

    def _dates(self, progress: Progress) -> Chart:
        """The documents by month; by year where that would be too many bars."""
        everything = SearchRequest()
        years = self.date_counts(everything, progress=progress)
        if not years:
            return Chart(Counted.YEARS, ())
        first, last = years[0].date, years[-1].date
        if (int(last) - int(first) + 1) * 12 > MOST_MONTHS:
            return Chart(Counted.YEARS, tuple(_dated(one.date, one.count) for one in years if one.count))
        months = self.date_counts(everything, f"{first}-01", f"{last}-12", progress)
        counted = [_dated(one.date, one.count) for one in months]
        while counted and not counted[0].count:
            counted.pop(0)
        while counted and not counted[-1].count:
            counted.pop()
        return Chart(Counted.MONTHS, tuple(counted))


def _dated(date: str, count: int) -> Bar:
    return Bar(date, count, SearchRequest(query=f"date:{date}"))


def _responders(by_responder: statistics.Answers) -> list[Bar]:
    bars: list[Bar] = []
    for name, found in by_responder.items():
        days = [one for one in found.values() if one is not None]
        request = SearchRequest(query=f'says:"{name.replace(chr(34), " ")}"' if name else "", scope=Scope.CLAIMS)
        bars.append(Bar(name, len(found), request, median(days) if days else None))
    return sorted(bars, key=lambda bar: (-bar.count, bar.label))


def _chart(counted: Counted, bars: Iterable[Bar]) -> Chart:
    given = list(bars)
    return Chart(counted, tuple(given[:MOST_BARS]), max(0, len(given) - MOST_BARS))
