"""Putting claims and links right: their places, cues, chains, and what they do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import ClaimEdit, ClaimRemoval, LinkEdit
from core.store import claims, documents, spans
from core.store.edits import Edit
from core.store.rows import Value, column, first, number

_NO_SPAN = "A claim needs at least one span: the words that it consists of."


def change(edit: Edit, db: Database, claim_id: int, new: ClaimEdit) -> None:
    """Put a claim right; what *new* leaves out stays.

    Raises:
        BadInput: a place is not inside the text, there is none, or the parent is of another document or its own part.
        NotFound: there is no such claim.
    """
    document_id = claims.document_of(db, claim_id)
    text = documents.text_of(db, document_id)
    values: dict[str, Value] = {
        name: value
        for name, value in (
            ("manner", new.manner),
            ("stance", new.stance),
            ("note", new.note),
            ("nesting", new.nesting),
        )
        if value is not None
    }
    if new.parent_id is not None:
        _check_parent(db, claim_id, document_id, new.parent_id)
        values["parent_id"] = new.parent_id
    if new.spans is not None:
        _set_spans(edit, db, claim_id, document_id, text, new.spans)
        values["start"] = min(start for start, _ in new.spans)
    old_cue = first(db, "SELECT cue_span_id FROM claims WHERE id = ?", [claim_id])
    if new.cue is not None:
        values["cue_span_id"] = spans.add(edit, document_id, text, *new.cue)
    elif new.no_cue:
        values["cue_span_id"] = None
    edit.update("claims", claim_id, values)
    if "cue_span_id" in values and old_cue is not None and old_cue["cue_span_id"] is not None:
        spans.remove(edit, "id = ?", [old_cue["cue_span_id"]])
    if new.chains is not None:
        claims.set_chains(edit, db, claim_id, new.chains)


def check(db: Database, claim_id: int, new: ClaimEdit) -> None:
    """Make sure that a claim could be put right in this way, without doing so.

    Raises:
        BadInput: a place is not inside the text, or there is none.
        NotFound: there is no such claim.
    """
    text = documents.text_of(db, claims.document_of(db, claim_id))
    if new.spans is not None and not new.spans:
        raise BadInput(_NO_SPAN)
    hops = [hop for chain in new.chains or () for hop in chain]
    places = [*(new.spans or ()), new.cue, *(hop.mention for hop in hops), *(hop.cue for hop in hops)]
    for place in places:
        if place is not None:
            spans.span_at(text, *place)


def _set_spans(
    edit: Edit, db: Database, claim_id: int, document_id: int, text: str, places: Sequence[tuple[int, int]]
) -> None:
    if not places:
        raise BadInput(_NO_SPAN)
    for start, end in places:
        spans.span_at(text, start, end)
    used = column(db, "SELECT span_id FROM claim_spans WHERE claim_id = ?", [claim_id])
    edit.delete_where("claim_spans", "claim_id = ?", [claim_id])
    for span_id in used:
        spans.remove(edit, "id = ?", [span_id])
    for position, (start, end) in enumerate(sorted(places)):
        span_id = spans.add(edit, document_id, text, start, end)
        edit.insert("claim_spans", {"claim_id": claim_id, "position": position, "span_id": span_id})


def _check_parent(db: Database, claim_id: int, document_id: int, parent_id: int) -> None:
    if claims.document_of(db, parent_id) != document_id:
        raise BadInput(f"Claim {parent_id} belongs to another document and can't be the parent.")
    above: int | None = parent_id
    seen: set[int] = set()
    while above is not None and above not in seen:
        if above == claim_id:
            raise BadInput("A claim can't be a part of itself. Choose another parent.")
        seen.add(above)
        row = first(db, "SELECT parent_id FROM claims WHERE id = ?", [above])
        above = None if row is None else cast("int | None", row["parent_id"])


def change_link(edit: Edit, db: Database, link_id: int, new: LinkEdit) -> None:
    """Put a link right; what *new* leaves out stays.

    Raises:
        BadInput: the evidence is not inside its document's text.
        NotFound: there is no such link.
    """
    row = first(db, "SELECT source_id, evidence_span_id FROM links WHERE id = ?", [link_id])
    if row is None:
        raise NotFound(f"There is no link {link_id} in this archive.")
    given = {"relation": new.relation, "note": new.note}
    values: dict[str, Value] = {name: value for name, value in given.items() if value is not None}
    if new.evidence is not None:
        source = claims.document_of(db, cast(int, row["source_id"]))
        home = source if new.evidence_document is None else new.evidence_document
        documents.require(db, home)
        values["evidence_span_id"] = spans.add(edit, home, documents.text_of(db, home), *new.evidence)
    elif new.no_evidence:
        values["evidence_span_id"] = None
    edit.update("links", link_id, values)
    if "evidence_span_id" in values and row["evidence_span_id"] is not None:
        spans.remove(edit, "id = ?", [row["evidence_span_id"]])


def removal(db: Database, claim_id: int) -> ClaimRemoval:
    """What hangs on a claim.

    Raises:
        NotFound: there is no such claim.
    """
    claims.document_of(db, claim_id)

    def count(table: str, name: str) -> int:
        return number(db, f"SELECT count(*) FROM {table} WHERE {name} = ?", [claim_id])

    shown = "links JOIN claims ON claims.id = {0} AND claims.status <> 'rejected' AND links.status <> 'rejected'"
    return ClaimRemoval(
        claim_id,
        answers=count(shown.format("source_id"), "target_id"),
        answers_to=count(shown.format("target_id"), "source_id"),
        parts=count("claims", "parent_id"),
        verdicts=count("verdicts", "claim_id"),
        reviews=count("reviews", "claim_id"),
    )
