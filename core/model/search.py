"""Queries and their answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.model.words import ClaimState, Facet, Holding, Kind, Scope, Sort


@dataclass(frozen=True, slots=True)
class Narrow:
    """A facet value that results must have, or (*exclude*) must not have."""

    facet: Facet
    value: str
    exclude: bool = False


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What to look for. An empty query lists everything."""

    query: str = ""
    scope: Scope = Scope.DOCUMENTS
    narrow: tuple[Narrow, ...] = ()
    sort: Sort = Sort.RELEVANCE
    limit: int = 50
    offset: int = 0
    facets: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. *marks* are (start, end) code points of *snippet*; *matched* is ``all`` or ``some`` of the words.

    *place* is the code point of the document's text where the snippet's first mark stands, if that can be told.
    """

    document_id: int
    claim_id: int | None
    title: str
    kind: Kind
    holding: Holding
    source: str
    date: str
    score: float
    snippet: str
    marks: tuple[tuple[int, int], ...]
    matched: str
    claims: int
    rebuttals: int
    hits: int
    cited_by: int = 0
    speaker: str = ""
    state: ClaimState | None = None
    language: str = ""
    place: int | None = None


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value that results have, what to call it, and how many have it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that finds results when the query did not: what it says, the query it stands for, how many.

    *everywhere*: it is counted without what the search was narrowed by, and to be searched without it.
    """

    label: str
    query: str
    count: int
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The outcome of a search.

    *total* counts what matches all words, *total_some* what matches only some. *understood* says how the query was
    read; *notices* what was cut or could not be read. *offers* are other queries that find something. *sections* says
    how many results there are of each kind, in the order of the list: texts that are held, extracts (among those unless
    everything is listed), documents that are only cited, and those that match only some of the words.
    """

    request: SearchRequest
    total: int
    total_some: int
    exact_total: bool
    took_ms: float
    hits: tuple[Hit, ...]
    other_total: int = 0
    facets: Mapping[Facet, tuple[FacetValue, ...]] = field(default_factory=dict[Facet, tuple[FacetValue, ...]])
    understood: str = ""
    notices: tuple[str, ...] = ()
    did_you_mean: str = ""
    offers: tuple[Offer, ...] = ()
    sections: tuple[int, int, int, int] = (0, 0, 0, 0)


class CompletionKind(StrEnum):
    """What a completion is: the name of a field, one of its values, or a word."""

    FIELD = "field"
    VALUE = "value"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Completion:
    """What may be meant by the part of a query that is being typed: *text* in the place of *start*..*end* of it.

    *label* is how it is shown (a name without quotation marks), *note* what else to know of it (the name that a code
    stands for), *count* how many documents or claims it is in (0: not told).
    """

    kind: CompletionKind
    text: str
    start: int
    end: int
    label: str
    note: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the archive keeps under a name: the query, what narrows it, its scope and order."""

    id: int
    name: str
    query: str
    scope: Scope = Scope.DOCUMENTS
    narrow: tuple[Narrow, ...] = ()
    sort: Sort = Sort.RELEVANCE

    @property
    def request(self) -> SearchRequest:
        """The search that it stands for."""
        return SearchRequest(query=self.query, scope=self.scope, narrow=self.narrow, sort=self.sort, facets=True)


@dataclass(frozen=True, slots=True)
class DateCount:
    """How many results a year (``2022``) or month (``2022-03``) has."""

    date: str
    count: int
