"""Writing claims, their source chains, links and references."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import NewClaim, NewHop, NewLink, NewReference, Status
from core.store import agents, documents, identifiers, spans
from core.store.edits import Edit
from core.store.rows import column, first


def add(edit: Edit, db: Database, new: NewClaim) -> int:
    """Add a claim with its spans and source chains, and answer its number.

    Raises:
        BadInput: it has no span, a span is not inside the text, or its parent belongs to another document.
        NotFound: there is no such document.
    """
    text = _text(db, new.document_id)
    if not new.spans:
        raise BadInput("A claim needs at least one span: the words that it consists of.")
    if new.parent_id is not None and document_of(db, new.parent_id) != new.document_id:
        raise BadInput(f"Claim {new.parent_id} belongs to another document and can't be the parent.")
    for start, end in new.spans:
        spans.span_at(text, start, end)
    cue = None if new.cue is None else spans.add(edit, new.document_id, text, *new.cue)
    claim_id = edit.insert(
        "claims",
        {
            "uid": new.uid or edit.stamp.new_uid(),
            "document_id": new.document_id,
            "start": min(start for start, _ in new.spans),
            "manner": new.manner,
            "stance": new.stance,
            "status": new.status,
            "cue_span_id": cue,
            "modality": new.modality,
            "medium": new.medium,
            "note": new.note,
            "parent_id": new.parent_id,
            "nesting": new.nesting,
            "tier": new.tier,
            "pattern": new.pattern,
        },
    )
    for position, (start, end) in enumerate(sorted(new.spans)):
        span_id = spans.add(edit, new.document_id, text, start, end)
        edit.insert("claim_spans", {"claim_id": claim_id, "position": position, "span_id": span_id})
    _add_chains(edit, db, claim_id, new.document_id, text, new.chains)
    return claim_id


def _add_chains(
    edit: Edit, db: Database, claim_id: int, document_id: int, text: str, chains: Sequence[Sequence[NewHop]]
) -> None:
    for chain, hops in enumerate(chains):
        for position, hop in enumerate(hops):
            if hop.document_id is not None:
                documents.require(db, hop.document_id)
            hop_id = edit.insert(
                "hops",
                {
                    "claim_id": claim_id,
                    "chain": chain,
                    "position": position,
                    "role": hop.role,
                    "document_id": hop.document_id,
                    "mention_span_id": spans.add(edit, document_id, text, *hop.mention) if hop.mention else None,
                    "cue_span_id": spans.add(edit, document_id, text, *hop.cue) if hop.cue else None,
                },
            )
            for place, agent in enumerate(hop.agents):
                edit.insert(
                    "hop_agents",
                    {"hop_id": hop_id, "position": place, "agent_id": agents.find_or_add(edit, db, agent)},
                )


def set_chains(edit: Edit, db: Database, claim_id: int, chains: Sequence[Sequence[NewHop]]) -> None:
    """Replace the source chains of a claim."""
    document_id = document_of(db, claim_id)
    remove_hops(edit, db, claim_id)
    _add_chains(edit, db, claim_id, document_id, _text(db, document_id), chains)


def remove_hops(edit: Edit, db: Database, claim_id: int) -> None:
    """Remove the source chains of a claim with their places."""
    edit.delete_where("hop_agents", "hop_id IN (SELECT id FROM hops WHERE claim_id = ?)", [claim_id])
    used = column(
        db,
        "SELECT mention_span_id FROM hops WHERE claim_id = ?1 AND mention_span_id IS NOT NULL "
        "UNION SELECT cue_span_id FROM hops WHERE claim_id = ?1 AND cue_span_id IS NOT NULL",
        [claim_id],
    )
    edit.delete_where("hops", "claim_id = ?", [claim_id])
    for span_id in used:
        spans.remove(edit, "id = ?", [span_id])


def remove(edit: Edit, db: Database, claim_id: int) -> None:
    """Remove a claim with its chains and the links at both of its ends; its parts stand alone then.

    Raises:
        NotFound: there is no such claim.
    """
    document_of(db, claim_id)
    for link_id in column(db, "SELECT id FROM links WHERE source_id = ?1 OR target_id = ?1", [claim_id]):
        remove_link(edit, db, link_id)
    for part in column(db, "SELECT id FROM claims WHERE parent_id = ?", [claim_id]):
        edit.update("claims", part, {"parent_id": None, "nesting": None})
    remove_hops(edit, db, claim_id)
    used = column(db, "SELECT span_id FROM claim_spans WHERE claim_id = ?", [claim_id])
    used += column(db, "SELECT cue_span_id FROM claims WHERE id = ? AND cue_span_id IS NOT NULL", [claim_id])
    for table in ("claim_spans", "claim_tags", "notes", "reviews", "verdicts"):
        edit.delete_where(table, "claim_id = ?", [claim_id])
    edit.delete("claims", claim_id)
    for span_id in used:
        spans.remove(edit, "id = ?", [span_id])


def add_link(edit: Edit, db: Database, new: NewLink) -> int:
    """Add a link between two claims, and answer its number.

    Raises:
        BadInput: both ends are the same claim, or the evidence is not inside its document's text.
        NotFound: there is no such claim.
    """
    source, _ = document_of(db, new.source_id), document_of(db, new.target_id)
    if new.source_id == new.target_id:
        raise BadInput("A claim can't answer itself. Choose another claim.")
    evidence = None
    if new.evidence is not None:
        home = source if new.evidence_document is None else new.evidence_document
        evidence = spans.add(edit, home, _text(db, home), *new.evidence)
    return edit.insert(
        "links",
        {
            "uid": new.uid or edit.stamp.new_uid(),
            "source_id": new.source_id,
            "target_id": new.target_id,
            "relation": new.relation,
            "evidence_span_id": evidence,
            "status": new.status,
            "note": new.note,
            "tier": new.tier,
        },
    )


def remove_link(edit: Edit, db: Database, link_id: int) -> None:
    """Remove a link and the place of its evidence.

    Raises:
        NotFound: there is no such link.
    """
    evidence = first(db, "SELECT evidence_span_id FROM links WHERE id = ?", [link_id])
    edit.delete_where("reviews", "link_id = ?", [link_id])
    edit.delete("links", link_id)
    if evidence is not None and evidence["evidence_span_id"] is not None:
        spans.remove(edit, "id = ?", [evidence["evidence_span_id"]])


def add_reference(edit: Edit, db: Database, new: NewReference) -> int:
    """Add a reference: where a document names another one.

    Raises:
        BadInput: the place is not inside the text.
        NotFound: there is no such document.
    """
    if new.target_id is not None:
        documents.require(db, new.target_id)
    span_id = spans.add(edit, new.document_id, _text(db, new.document_id), *new.span)
    return edit.insert(
        "document_references",
        {
            "document_id": new.document_id,
            "span_id": span_id,
            "scheme": new.scheme,
            "value": new.value,
            "target_id": new.target_id,
            "key": identifiers.key_of(new.scheme, new.value),
        },
    )


def set_status(edit: Edit, db: Database, claim_id: int, status: Status) -> None:
    """Accept or reject a claim. What it answers, and what answers it, is shown anew too.

    Raises:
        NotFound: there is no such claim.
    """
    if edit.update("claims", claim_id, {"status": status}):
        linked = (
            "SELECT source_id FROM links WHERE target_id = ?1 UNION SELECT target_id FROM links WHERE source_id = ?1"
        )
        edit.touch(column(db, f"SELECT document_id FROM claims WHERE id IN ({linked})", [claim_id]))


def document_of(db: Database, claim_id: int) -> int:
    """The document that a claim stands in.

    Raises:
        NotFound: there is no such claim.
    """
    found = first(db, "SELECT document_id FROM claims WHERE id = ?", [claim_id])
    if found is None:
        raise NotFound(f"There is no claim {claim_id} in this archive.")
    return cast(int, found["document_id"])


def _text(db: Database, document_id: int) -> str:
    documents.require(db, document_id)
    return documents.text_of(db, document_id)
