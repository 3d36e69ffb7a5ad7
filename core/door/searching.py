"""Searching documents and claims, completing what is typed, saved searches."""

from __future__ import annotations

import time
from dataclasses import replace

from core import completing, licensing
from core.door.indexing import Indexing
from core.model import (
    Completion,
    DateCount,
    Document,
    Hit,
    Holding,
    SavedSearch,
    Scope,
    SearchAnswer,
    SearchRequest,
)
from core.progress import Progress
from core.search import IndexAnswer, IndexHit, snippet_of
from core.store import (
    changes,
    documents,
    exchanges,
    links,
    saved,
    values,
)

SNIPPET_CHARACTERS = 180
_MARKED_FOR, _MARKED_EACH = 0.2, 0.01
"""Seconds from the start of a search within which words are looked for in the texts of its results: altogether, or for
each of very many, whichever is more. Only queries that nobody asks in good faith take so long."""

NO_TIME_TO_MARK = "There was no time to mark the words in all results."


class Searching(Indexing):
    """Searches of an open archive."""

    def search(self, request: SearchRequest, progress: Progress | None = None) -> SearchAnswer:
        """Search documents or claims. No query raises for what it says; what was not understood is in the answer.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        started = time.perf_counter()
        progress = progress or Progress()
        until = started + max(_MARKED_FOR, _MARKED_EACH * request.limit)
        with self._known():
            ready = self.update_index(progress).ready if self._follow else True
            found = self._opened_index().search(request, progress)
            hits, marked = (
                self._document_hits(found, until, progress)
                if request.scope is Scope.DOCUMENTS
                else (self._claim_hits(found, request, progress), True)
            )
        notices = found.notices if ready else (*found.notices, "The newest changes are not in the index yet.")
        if not marked:
            notices = (*notices, NO_TIME_TO_MARK)
        return SearchAnswer(
            request=request,
            total=found.total,
            total_some=found.total_some,
            exact_total=found.exact_total,
            took_ms=(time.perf_counter() - started) * 1000,
            hits=hits,
            other_total=found.other_total,
            facets=found.facets,
            understood=found.understood,
            notices=notices,
            did_you_mean=found.did_you_mean,
            offers=found.offers,
            sections=found.sections,
        )

    def prepare_search(self, progress: Progress | None = None) -> None:
        """Read what first searches need, while nobody waits.

        Raises:
            Cancelled: somebody asked *progress* to stop, which is no loss.
        """
        with self._known():
            self._opened_index().prepare(progress)

    def index_answer(self, request: SearchRequest) -> IndexAnswer:
        """What the index alone answers: numbers and counts, without what the record knows of them."""
        with self._known():
            return self._opened_index().search(request, Progress())

    def _document_hits(self, found: IndexAnswer, until: float, progress: Progress) -> tuple[tuple[Hit, ...], bool]:
        """The results, and whether there was time to mark the words in all of them."""
        ids = [hit.document_id for hit in found.hits]
        known = documents.load(self._db, ids, licensing.licence)
        texts = documents.texts_of(self._db, ids)
        carried = exchanges.carried_words(self._db, ids)
        claim_counts = links.claim_counts(self._db, ids)
        rebuttals = links.rebuttal_counts(self._db, ids)
        hits: list[Hit] = []
        marked = True
        for hit in found.hits:
            progress.step(0)
            document = known.get(hit.document_id)
            if document is None:  # removed a moment ago; the index has not read that yet
                continue
            text = texts.get(document.id) or " · ".join(carried.get(document.id, ()))
            marked = marked and time.perf_counter() < until
            if marked:
                seen = found.terms.seen(text, SNIPPET_CHARACTERS, document.language)
            else:
                seen = found.terms.unmarked(text, SNIPPET_CHARACTERS)
            hits.append(
                replace(
                    _hit_of(document, hit),
                    snippet=seen.snippet,
                    marks=seen.marks,
                    claims=claim_counts.get(document.id, 0),
                    rebuttals=rebuttals.get(document.id, 0),
                    hits=seen.hits if document.id in texts else 0,
                    cited_by=len(documents.citing(self._db, document.id)) if document.holding is Holding.CITED else 0,
                    place=seen.place if document.id in texts else None,
                )
            )
        return tuple(hits), marked

    def _claim_hits(self, found: IndexAnswer, request: SearchRequest, progress: Progress) -> tuple[Hit, ...]:
        ids = [hit.claim_id for hit in found.hits if hit.claim_id is not None]
        present = exchanges.present(self._db, ids)
        lines = {line.id: line for line in exchanges.list_rows(self._db, present)}
        known = documents.load(self._db, [line.document.id for line in lines.values()], licensing.licence)
        hits: list[Hit] = []
        for hit in found.hits:
            progress.step(0)
            line = lines.get(hit.claim_id or 0)
            if line is None:
                continue
            document = known[line.document.id]
            snippet, marks = snippet_of(line.quotation, request.query, SNIPPET_CHARACTERS, document.language)
            hits.append(
                replace(
                    _hit_of(document, hit),
                    claim_id=line.id,
                    snippet=snippet,
                    marks=marks,
                    claims=1,
                    rebuttals=line.rebuttals,
                    hits=len(marks),
                    speaker=", ".join(agent.name for agent in line.speakers),
                    state=line.state,
                )
            )
        return tuple(hits)

    def complete(self, text: str, caret: int) -> tuple[Completion, ...]:
        """What may be meant by the part of a query that ends at *caret* (code points), best first.

        The values are those of the record, read again after it has changed; the words are those of the index.
        """
        with self._known():
            newest = changes.last_mark(self._db)
            if self._values is None or self._values_mark != newest:
                self._values = completing.Values(self._values_of, lambda: values.aliases(self._db))
                self._values_mark = newest
            return completing.complete(text, caret, self._values, self._opened_index().words)

    def _values_of(self, field: str) -> list[tuple[str, int]]:
        return values.read(self._db, field) if field in values.FIELDS else []

    def date_counts(
        self, request: SearchRequest, first: str = "", last: str = "", progress: Progress | None = None
    ) -> tuple[DateCount, ...]:
        """How the results of a search spread over the years; over months between *first* and *last* if these are given.

        A document of which only the year is known counts in each of its months, as ``date:`` finds it there.

        Args:
            request: what is searched.
            first: the first year (``2022``) or month (``2022-03``).
            last: the last one.
            progress: to stop it.
        """
        with self._known():
            return self._opened_index().date_counts(request, first, last, progress)

    def count(self, request: SearchRequest, progress: Progress | None = None) -> int:
        """How many results match all words of a search.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        with self._known():
            return self._opened_index().count(request, progress)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches that are kept, by name."""
        with self._known():
            return saved.every(self._db)

    def save_search(self, name: str, request: SearchRequest) -> int:
        """Keep a search under a name, in place of another of that name, and answer its number.

        Raises:
            BadInput: the name is empty.
        """
        with self._editing(f"Save search “{name.strip()}”") as edit:
            return saved.save(edit, self._db, name, request)

    def rename_saved_search(self, search_id: int, name: str) -> None:
        """Give a saved search another name.

        Raises:
            BadInput: the name is empty, or another search has it.
            NotFound: there is no such search.
        """
        with self._editing("Rename search") as edit:
            saved.rename(edit, self._db, search_id, name)

    def remove_saved_search(self, search_id: int) -> None:
        """Forget a saved search.

        Raises:
            NotFound: there is no such search.
        """
        with self._editing("Remove search") as edit:
            edit.delete("saved_searches", search_id)


def _hit_of(document: Document, hit: IndexHit) -> Hit:
    """What a result says of its document; what is found in it comes on top."""
    return Hit(
        document_id=document.id,
        claim_id=None,
        title=document.heading,
        kind=document.kind,
        holding=document.holding,
        source=document.source,
        date=document.date,
        score=hit.score,
        snippet="",
        marks=(),
        matched=hit.matched,
        claims=0,
        rebuttals=0,
        hits=0,
        language=document.language,
    )
