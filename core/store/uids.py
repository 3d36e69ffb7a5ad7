"""The stable ids of rows: what they are called in every copy of an archive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from sqlite_utils import Database

from core.model import Claim, Document, DocumentBrief, HandedLink, Uids
from core.store.agents import in_portions
from core.store.rows import marks, rows


def spoken_of(
    db: Database,
    known: dict[int, Document],
    carriers: dict[int, Document],
    claims: dict[int, tuple[Claim, ...]],
    links: dict[int, tuple[HandedLink, ...]],
) -> Uids:
    """The stable ids of what this portion speaks of; those of documents only as far as they are known by now."""
    every = [claim for several in claims.values() for claim in several]
    joined = [link for several in links.values() for link in several]
    ends = [end for link in joined for end in (link.source, link.target)]
    hops = [hop for claim in every for chain in claim.chains for hop in chain]
    people = {party.agent.id for document in known.values() for party in document.parties}
    people |= {agent.id for hop in hops for agent in hop.agents} | {agent.id for end in ends for agent in end.speakers}
    documents = {*known, *carriers, *(end.document.id for end in ends)}
    documents |= {hop.document.id for hop in hops if hop.document is not None}
    documents |= {link.evidence_document for link in joined if link.evidence_document is not None}
    parents = {claim.parent_id for claim in every if claim.parent_id is not None}
    return Uids(
        documents=of(db, "documents", documents),
        claims=of(db, "claims", {claim.id for claim in every} | {end.id for end in ends} | parents),
        agents=of(db, "agents", people),
        links=of(db, "links", {link.id for link in joined}),
        verdicts=of(db, "verdicts", {one.id for claim in every for one in claim.verdicts}),
        rights=_rights_uids(db, known),
    )


def of(db: Database, table: str, ids: Iterable[int]) -> dict[int, str]:
    """The stable ids of rows of a table that has them."""
    found: dict[int, str] = {}
    for portion in in_portions(ids):
        for row in rows(db, f'SELECT id, uid FROM "{table}" WHERE id IN ({marks(len(portion))})', portion):
            found[cast(int, row["id"])] = cast(str, row["uid"])
    return found


def _rights_uids(db: Database, known: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for portion in in_portions(known):
        for row in rows(db, f"SELECT id, uid FROM span_rights WHERE document_id IN ({marks(len(portion))})", portion):
            found[cast(int, row["id"])] = cast(str, row["uid"])
    return found


def with_documents(db: Database, uids: Uids, spoken_of: list[DocumentBrief]) -> Uids:
    """*uids*, and those of these documents."""
    missing = {brief.id for brief in spoken_of} - uids.documents.keys()
    if not missing:
        return uids
    return replace(uids, documents={**uids.documents, **of(db, "documents", missing)})
