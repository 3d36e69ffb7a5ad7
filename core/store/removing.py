"""Removing documents, and what hangs on one."""

from __future__ import annotations

from sqlite_utils import Database

from core.model import ANSWERING, Removal
from core.store import documents, exchanges, mentions, relations, sources, spans
from core.store.edits import Edit
from core.store.rows import column, marks, number


def remove(edit: Edit, db: Database, document_id: int) -> None:
    """Remove a document with its claims, links, references, notes and originals.

    References of others to it mean another document of that name from now on, or a wanted one; to a cited one that is
    removed, nothing. What only this document named is wanted no more.

    Raises:
        NotFound: there is no such document.
    """
    documents.require(db, document_id)
    was_wanted = number(db, "SELECT holding = 'cited' FROM documents WHERE id = ?", [document_id])
    named = mentions.named_by(db, document_id)
    claim_ids = "SELECT id FROM claims WHERE document_id = ?"
    elsewhere = column(
        db,
        f"SELECT evidence_span_id FROM links WHERE evidence_span_id IS NOT NULL "
        f"AND (source_id IN ({claim_ids}) OR target_id IN ({claim_ids})) "
        "UNION SELECT quoted_span_id FROM passages WHERE document_id = ? AND quoted_span_id IS NOT NULL",
        [document_id] * 3,
    )
    own_links = f"source_id IN ({claim_ids}) OR target_id IN ({claim_ids})"
    edit.delete_where("reviews", f"link_id IN (SELECT id FROM links WHERE {own_links})", [document_id] * 2)
    edit.delete_where("links", own_links, [document_id] * 2)
    edit.delete_where("hop_agents", f"hop_id IN (SELECT id FROM hops WHERE claim_id IN ({claim_ids}))", [document_id])
    for table in ("hops", "claim_spans", "claim_tags", "notes", "reviews", "verdicts"):
        edit.delete_where(table, f"claim_id IN ({claim_ids})", [document_id])
    for claim_id in column(db, "SELECT id FROM claims WHERE document_id = ? AND parent_id IS NOT NULL", [document_id]):
        edit.update("claims", claim_id, {"parent_id": None})
    edit.delete_where("claims", "document_id = ?", [document_id])
    lost = mentions.lose(edit, db, document_id)
    for table, name in (("hops", "document_id"), ("documents", "quoted_in")):
        for key in column(db, f"SELECT id FROM {table} WHERE {name} = ?", [document_id]):
            edit.update(table, key, {name: None})
    for table in ("document_references", "passages", "document_tags", "notes", "document_agents", "span_rights"):
        edit.delete_where(table, "document_id = ?", [document_id])
    own_spans = "SELECT id FROM spans WHERE document_id = ?"
    for key in column(db, f"SELECT id FROM passages WHERE quoted_span_id IN ({own_spans})", [document_id]):
        edit.update("passages", key, {"quoted_span_id": None})
    for key in column(db, f"SELECT id FROM links WHERE evidence_span_id IN ({own_spans})", [document_id]):
        edit.update("links", key, {"evidence_span_id": None})
    for span_id in elsewhere:
        spans.remove(edit, "id = ? AND document_id <> ?", [span_id, document_id])
    spans.remove(edit, "document_id = ?", [document_id])
    edit.delete_where("earlier_texts", "document_id = ?", [document_id])
    edit.delete_where("texts", "document_id = ?", [document_id])
    sources.remove(edit, db, document_id)
    relations.remove(edit, db, document_id)
    edit.delete("documents", document_id)
    if not was_wanted:
        mentions.want_again(edit, db, lost)
    mentions.forget(edit, db, named)


def what_hangs_on(db: Database, document_id: int) -> Removal:
    """What is removed with a document, and what loses something by it.

    Raises:
        NotFound: there is no such document.
    """
    documents.require(db, document_id)
    own = "SELECT id FROM claims WHERE document_id = ?1 AND status <> 'rejected'"
    answering = sorted(ANSWERING)
    answered = column(
        db,
        "SELECT DISTINCT target_id FROM links JOIN claims ON claims.id = target_id "
        f"WHERE source_id IN ({own}) AND claims.document_id <> ?1 AND links.status = 'accepted' "
        f"AND claims.status = 'accepted' AND relation IN ({marks(len(answering))}) ORDER BY 1",
        [document_id, *answering],
    )
    citing = [key for key in documents.citing(db, document_id) if key != document_id]
    extracts = column(db, "SELECT id FROM documents WHERE quoted_in = ? ORDER BY id", [document_id])
    names = documents.briefs(db, [document_id, *citing, *extracts])
    return Removal(
        document=names[document_id],
        claims=number(db, f"SELECT count(*) FROM ({own})", [document_id]),
        links=number(
            db,
            f"SELECT count(*) FROM links WHERE status <> 'rejected' AND (source_id IN ({own}) OR target_id IN ({own}))",
            [document_id],
        ),
        answered_elsewhere=exchanges.list_rows(db, answered),
        cited_by=tuple(names[key] for key in citing),
        extracts=tuple(names[key] for key in extracts),
        notes=number(db, "SELECT count(*) FROM notes WHERE document_id = ?", [document_id]),
        originals=number(db, "SELECT count(*) FROM document_originals WHERE document_id = ?", [document_id]),
    )
