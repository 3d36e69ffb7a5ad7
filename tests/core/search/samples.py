"""Small documents, as the store hands them to the index."""

from __future__ import annotations

from collections.abc import Iterable

from core.model import (
    Agent,
    AgentKind,
    ChangeMark,
    ClaimState,
    Document,
    Holding,
    IndexedClaim,
    IndexedDocument,
    Kind,
    Licence,
    Party,
    Role,
    Scope,
    SearchRequest,
)
from core.search import Index, IndexAnswer

CC_BY = Licence("CC-BY-4.0", "Creative Commons Attribution 4.0", "CC BY 4.0", "", "", True)
UNKNOWN = Licence("", "Not known", "Not known", "", "", False)
FIRST = ChangeMark(1, "history")


def made(
    number: int,
    text: str = "",
    title: str = "",
    *,
    kind: Kind = Kind.ARTICLE,
    holding: Holding = Holding.HELD,
    symbol: str = "",
    language: str = "en",
    days: tuple[str, str] = ("", ""),
    added: str = "2026-01-02T03:04:05+00:00",
    licence: Licence = CC_BY,
    parties: Iterable[tuple[Role, str]] = (),
    tags: tuple[str, ...] = (),
    claims: tuple[IndexedClaim, ...] = (),
    carried: tuple[str, ...] = (),
    cites: tuple[str, ...] = (),
    rebuttals: int = 0,
) -> IndexedDocument:
    """A document for the index."""
    document = Document(
        id=number,
        kind=kind,
        holding=holding,
        title=title,
        opening=text[:20],
        symbol=symbol,
        language=language,
        date=days[0],
        first_day=days[0],
        last_day=days[1] or days[0],
        source_url="",
        licence=licence,
        parties=tuple(Party(role, Agent(0, name, AgentKind.PERSON)) for role, name in parties),
        tags=tags,
        added_at=added,
    )
    return IndexedDocument(document, text, claims, carried, cites, 0, rebuttals)


def said(
    number: int,
    quotation: str,
    *speakers: str,
    reporters: tuple[str, ...] = (),
    state: ClaimState = ClaimState.UNANSWERED,
    start: int = 0,
    cites: tuple[str, ...] = (),
) -> IndexedClaim:
    """A claim for the index."""
    return IndexedClaim(number, quotation, speakers, reporters, state, 0, start, cites)


def fill(index: Index, *documents: IndexedDocument, mark: ChangeMark = FIRST) -> Index:
    """Take documents in."""
    assert index.update(documents, (), mark)
    return index


def look(index: Index, query: str, scope: Scope = Scope.DOCUMENTS) -> IndexAnswer:
    """Search for all there is."""
    return index.search(SearchRequest(query, scope=scope, limit=1_000_000, facets=True))


def found(index: Index, query: str, matched: str = "all") -> list[int]:
    """The documents that match all (or some) of a query, in order."""
    return [hit.document_id for hit in look(index, query).hits if hit.matched == matched]


def claims_found(index: Index, query: str) -> list[int | None]:
    """The claims that match all of a query, in order."""
    return [hit.claim_id for hit in look(index, query, Scope.CLAIMS).hits if hit.matched == "all"]
