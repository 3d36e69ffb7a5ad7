"""Keeps the search field, the facets and the results in step with the session."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from core.model import (
    Completion,
    DateCount,
    Facet,
    Hit,
    IndexStatus,
    Narrow,
    Offer,
    Scope,
    SearchAnswer,
    SearchRequest,
    Sort,
)
from gui.search import AT_ONCE, FacetPane, ResultsPane, SearchField
from gui.search.date_range import dates_in, month_count, with_dates, without_dates
from gui.session import Session

PAGE = 20
"""Results that are fetched as soon as those in sight are painted."""
MOST_MONTHS = 36
"""A range of dates up to so many months is shown by months."""


class Searching(QObject):
    """What is searched for: the query, the facets that narrow it, documents or claims, and the order."""

    hitChosen = Signal(object)
    """A Hit that is to be read."""
    hitSubmitted = Signal(object)
    """A Hit that is to be read at once: Enter in the field, so the keys go to the reader."""
    answerShown = Signal(object)
    """The SearchAnswer whose first results are painted; its facets follow, see facetsShown."""
    facetsShown = Signal(object)
    """The SearchAnswer whose facets are shown."""
    queryUsed = Signal(str)
    """A query that led somewhere: one of its results is read."""

    def __init__(self, field: SearchField, facets: FacetPane, results: ResultsPane, parent: QObject) -> None:
        super().__init__(parent)
        self._field, self._facets, self._results = field, facets, results
        self._session: Session | None = None
        self._narrow: tuple[Narrow, ...] = ()
        self._scope = Scope.DOCUMENTS
        self._sort = Sort.RELEVANCE
        self._open_first = False
        self._again = False
        self._showing = False
        self._wanted: int | None = None
        self._to_complete: tuple[str, int] | None = None
        self._first_hit: Hit | None = None
        self._dated: SearchRequest | None = None
        self._chosen_dates: tuple[str, str] | None = None
        field.queryChanged.connect(self._on_query)
        field.submitted.connect(self._on_submitted)
        field.completionWanted.connect(self._on_completion_wanted)
        field.moveToResults.connect(results.focus_list)
        facets.narrowed.connect(self._on_narrowed)
        facets.datesChosen.connect(self._on_dates_chosen)
        facets.datesCleared.connect(self._on_dates_cleared)
        results.scopeChanged.connect(self._on_scope)
        results.sortChanged.connect(self._on_sort)
        results.moreWanted.connect(self._on_more_wanted)
        results.offerChosen.connect(self._on_offer)
        results.hitChosen.connect(self._on_hit_chosen)
        results.leftUpwards.connect(field.focus_field)

    def attach(self, session: Session) -> None:
        """Search in this session's archive from now on, with nothing narrowed."""
        self._session = session
        self._narrow = ()
        session.answered.connect(self._on_answered)
        session.facetsCounted.connect(self._on_facets)
        session.completed.connect(self._on_completed)
        session.datesCounted.connect(self._on_dates_counted)

    @property
    def query(self) -> str:
        """What stands in the field."""
        return self._field.query()

    def set_query(self, query: str) -> None:
        """Search for *query*, as if it were typed."""
        self._field.set_query(query)

    @property
    def request(self) -> SearchRequest:
        """What is asked now."""
        return SearchRequest(
            query=self.query, scope=self._scope, narrow=self._narrow, sort=self._sort, limit=PAGE, facets=True
        )

    def run(self, request: SearchRequest) -> None:
        """Search for what *request* asks, with its narrowing, scope and order in place of those that are set."""
        self._narrow, self._scope, self._sort = request.narrow, request.scope, request.sort
        if request.query == self.query:
            self.search()
        else:
            self.set_query(request.query)

    def search(self) -> None:
        """Search for what is asked now: what is in sight of it first. The rest is fetched when that is painted.

        Where the results are narrowed, their facets come with them: what is shown when nothing is found names values.
        """
        self._again = False
        if self._session is not None:
            first = replace(self.request, limit=self._results.rows_in_sight(), facets=bool(self._narrow))
            self._session.search(first)

    @Slot(object)
    def _on_hit_chosen(self, hit: Hit) -> None:
        self.queryUsed.emit(self.query)
        self.hitChosen.emit(hit)

    def _submit(self, hit: Hit) -> None:
        self.queryUsed.emit(self.query)
        self.hitSubmitted.emit(hit)

    @Slot(object)
    def on_index_updated(self, status: IndexStatus) -> None:
        """Search again in what the index has read now; where somebody else is writing it, nothing is new.

        An answer that is on its way is shown before, so that who opens an archive sees it at once.
        """
        if status.ready:
            self._again = self._session is not None and self._session.is_searching
            if not self._again:
                self.search()

    @Slot(str)
    def _on_query(self, _query: str) -> None:
        self._open_first = False
        self._to_complete = None
        self.search()

    @Slot(str, int)
    def _on_completion_wanted(self, text: str, caret: int) -> None:
        if self._session is None:
            return
        if self._session.is_searching:  # two threads that want the interpreter hold each other up: results come first
            self._to_complete = (text, caret)
        else:
            self._session.complete(text, caret)

    @Slot(str, int, object)
    def _on_completed(self, text: str, caret: int, found: tuple[Completion, ...]) -> None:
        self._field.show_completions(text, caret, found)

    @Slot()
    def _on_submitted(self) -> None:
        """Enter in the field: read the first result, now or as soon as it is known."""
        if self._session is not None and self._session.is_searching:
            self._open_first = True
        elif self._first_hit is not None:
            self._submit(self._first_hit)

    @Slot(object)
    def _on_narrowed(self, narrow: tuple[Narrow, ...]) -> None:
        self._narrow = narrow
        self.search()

    @Slot(object)
    def narrow_to(self, narrow: tuple[Narrow, ...]) -> None:
        """Narrow the results by this and nothing else, as if it were chosen among the facets."""
        self._on_narrowed(narrow)

    @Slot(object)
    def _on_scope(self, scope: Scope) -> None:
        self._scope = scope
        self.search()

    @Slot(object)
    def _on_sort(self, sort: Sort) -> None:
        self._sort = sort
        self.search()

    @Slot(int)
    def _on_more_wanted(self, offset: int) -> None:
        if self._showing:
            self._wanted = offset
        elif self._session is not None:
            self._session.search_more(offset, PAGE - offset if offset < PAGE else AT_ONCE - offset % AT_ONCE)

    @Slot(object)
    def _on_offer(self, offer: Offer) -> None:
        """Take the query of an offer, without what narrows the results where the offer says so."""
        if offer.everywhere:
            self._narrow = ()
        if offer.query == self.query:
            self.search()
        else:
            self.set_query(offer.query)

    @Slot(object, bool)
    def _on_answered(self, answer: SearchAnswer, more: bool) -> None:
        if more:
            self._results.append_answer(answer)
            return
        self._first_hit = answer.hits[0] if answer.hits else None
        self._wanted = None
        self._showing = True
        self._results.show_answer(answer)
        self._results.paint_now()
        self._showing = False
        self._field.show_understood(answer.understood, answer.notices)
        self.answerShown.emit(answer)
        if answer.request.facets:
            self._on_facets(answer)
        self._fetch_rest(counted=answer.request.facets)
        if self._open_first and self._first_hit is not None:
            self._open_first = False
            self._submit(self._first_hit)
        if self._again:
            self.search()

    def _fetch_rest(self, *, counted: bool) -> None:
        """Ask for what was put off until the first results are painted."""
        assert self._session is not None
        if self._to_complete is not None:
            self._session.complete(*self._to_complete)
            self._to_complete = None
        if not counted:
            self._session.count_facets()
        if self._wanted is not None:
            self._on_more_wanted(self._wanted)

    @Slot(object)
    def _on_facets(self, answer: SearchAnswer) -> None:
        self._facets.show_facets(answer.facets, answer.request.narrow)
        self._show_dates(answer)
        self.facetsShown.emit(answer)

    # -------------------------------------------------------------------------------------------------- dates

    def _show_dates(self, answer: SearchAnswer) -> None:
        """The years of an answer; for one that asks for dates, the years around them, or months of a short range."""
        request, chosen = answer.request, dates_in(answer.request.query)
        narrowed = any(one.facet is Facet.YEAR for one in request.narrow)
        if chosen is None and not narrowed:
            self._dated = None
            years = [one for one in answer.facets.get(Facet.YEAR, ()) if one.value and one.count]
            counts = [DateCount(one.value, one.count) for one in sorted(years, key=lambda one: one.value)]
            self._facets.show_dates(counts, None)
        elif self._session is not None:
            first, last = chosen if chosen is not None and month_count(*chosen) <= MOST_MONTHS else ("", "")
            self._dated = replace(request, query=without_dates(request.query), limit=0, facets=False)
            self._chosen_dates = chosen
            self._session.count_dates(self._dated, first, last)

    @Slot(object, object)
    def _on_dates_counted(self, request: SearchRequest, counts: tuple[DateCount, ...]) -> None:
        if request == self._dated:
            self._facets.show_dates(counts, self._chosen_dates)

    @Slot(str, str)
    def _on_dates_chosen(self, first: str, last: str) -> None:
        self.set_query(with_dates(self.query, first, last))

    @Slot()
    def _on_dates_cleared(self) -> None:
        self.set_query(without_dates(self.query))
