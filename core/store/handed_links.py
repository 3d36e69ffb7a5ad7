"""Links between claims as an export has them: each once, with what is known of both of its ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set
from typing import cast

from sqlite_utils import Database

from core.model import Claim, HandedEnd, HandedLink, Relation, Status
from core.store import documents, exchanges, spans
from core.store.agents import in_portions
from core.store.chosen import Chosen
from core.store.rows import Row, marks, rows


def load(
    db: Database, claims: dict[int, tuple[Claim, ...]], chosen: Chosen, selected: Set[int] | None
) -> dict[int, tuple[HandedLink, ...]]:
    """The links of these claims, by the document that they go with (see :class:`HandedDocument`)."""
    own = {claim.id: document_id for document_id, several in claims.items() for claim in several}
    found: dict[int, Row] = {}
    statuses = marks(len(chosen.statuses))
    for portion in in_portions(own):
        for end in ("source_id", "target_id"):
            for row in rows(
                db,
                "SELECT links.*, s.document_id AS source_in, t.document_id AS target_in, "
                "s.status = 'accepted' AND t.status = 'accepted' AS firm FROM links "
                "JOIN claims AS s ON s.id = source_id JOIN claims AS t ON t.id = target_id "
                f"WHERE links.{end} IN ({marks(len(portion))}) AND links.status IN ({statuses}) "
                f"AND s.status IN ({statuses}) AND t.status IN ({statuses})",
                [*portion, *chosen.statuses, *chosen.statuses, *chosen.statuses],
            ):
                if _is_wanted(row, own, chosen, selected):
                    found[cast(int, row["id"])] = row
    ends = _ends(db, {cast(int, row[name]) for row in found.values() for name in ("source_id", "target_id")})
    evidence_ids = [cast(int, row["evidence_span_id"]) for row in found.values() if row["evidence_span_id"] is not None]
    evidence, evidence_homes = spans.load(db, evidence_ids), _homes_of_spans(db, evidence_ids)
    by_document: defaultdict[int, list[HandedLink]] = defaultdict(list)
    for key in sorted(found):
        row = found[key]
        source, target = cast(int, row["source_id"]), cast(int, row["target_id"])
        span_id = cast("int | None", row["evidence_span_id"])
        status = Status(cast(str, row["status"])) if row["firm"] else Status.SUGGESTED
        by_document[own[source] if source in own else own[target]].append(
            HandedLink(
                id=key,
                relation=Relation(cast(str, row["relation"])),
                source=ends[source],
                target=ends[target],
                status=status,
                evidence=evidence.get(span_id) if span_id is not None else None,
                evidence_document=evidence_homes.get(span_id) if span_id is not None else None,
                note=cast(str, row["note"]) if chosen.notes else "",
            )
        )
    return {document_id: tuple(several) for document_id, several in by_document.items()}


def _is_wanted(row: Row, own: dict[int, int], chosen: Chosen, selected: Set[int] | None) -> bool:
    """Whether a link goes with one of the claims that are at hand: with its source's document where that is chosen."""
    if chosen.claims is not None and not {row["source_id"], row["target_id"]} <= chosen.claims:
        return False
    return row["source_id"] in own or (selected is not None and row["source_in"] not in selected)


def _ends(db: Database, claim_ids: Set[int]) -> dict[int, HandedEnd]:
    words, chains = exchanges.quotations(db, claim_ids), exchanges.chains_of(db, claim_ids)
    home: dict[int, int] = {}
    for portion in in_portions(claim_ids):
        for row in rows(db, f"SELECT id, document_id FROM claims WHERE id IN ({marks(len(portion))})", portion):
            home[cast(int, row["id"])] = cast(int, row["document_id"])
    briefs = documents.briefs(db, home.values())
    return {
        claim_id: HandedEnd(
            claim_id,
            exchanges.quotation_of(words.get(claim_id, ())),
            exchanges.speakers_in(chains.get(claim_id, ())),
            briefs[home[claim_id]],
        )
        for claim_id in claim_ids
    }


def _homes_of_spans(db: Database, span_ids: list[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for portion in in_portions(span_ids):
        for row in rows(db, f"SELECT id, document_id FROM spans WHERE id IN ({marks(len(portion))})", portion):
            found[cast(int, row["id"])] = cast(int, row["document_id"])
    return found
