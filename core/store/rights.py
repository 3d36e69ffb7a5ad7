"""Passages whose rights are not those of their document, and which texts were corrected."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import Licence, SpanRights
from core.store import document_edits, documents, spans
from core.store.agents import in_portions
from core.store.documents import LicenceOf
from core.store.edits import Edit
from core.store.rows import column, first, marks, rows


def load(db: Database, document_ids: Iterable[int], licence_of: LicenceOf) -> dict[int, tuple[SpanRights, ...]]:
    """The passages under rights of their own, by document, in the order of the text."""
    found: dict[int, list[SpanRights]] = {}
    for portion in in_portions(document_ids):
        here = rows(db, f"SELECT * FROM span_rights WHERE document_id IN ({marks(len(portion))})", portion)
        places = spans.load(db, [cast(int, row["span_id"]) for row in here])
        doubted = set(
            column(db, f"SELECT span_id FROM doubtful_spans WHERE document_id IN ({marks(len(portion))})", portion)
        )
        for row in here:
            document_id, span_id = cast(int, row["document_id"]), cast(int, row["span_id"])
            found.setdefault(document_id, []).append(
                SpanRights(
                    id=cast(int, row["id"]),
                    document_id=document_id,
                    span=places[span_id],
                    licence=licence_of(cast("str | None", row["licence_id"]) or ""),
                    holder=cast(str, row["holder"]),
                    note=cast(str, row["note"]),
                    in_doubt=span_id in doubted,
                )
            )
    return {key: tuple(sorted(several, key=lambda one: (one.span.start, one.id))) for key, several in found.items()}


def mark(
    edit: Edit, db: Database, document_id: int, place: tuple[int, int], licence: Licence, holder: str, note: str
) -> int:
    """Say that a passage is under other rights than its document, and answer the number of that.

    A passage that is marked already gets the new terms.

    Raises:
        NotFound: there is no such document.
        BadInput: the place is not inside its text, or neither terms nor a holder are given.
    """
    documents.require(db, document_id)
    if not (licence.id or holder or note):
        raise BadInput("Say under which licence the passage is, or who holds its rights.")
    start, end = place
    text = documents.text_of(db, document_id)
    spans.span_at(text, start, end)
    values = {
        "licence_id": document_edits.known_licence(edit, db, licence),
        "holder": holder,
        "note": note,
    }
    there = first(
        db,
        "SELECT span_rights.id FROM span_rights JOIN spans ON spans.id = span_id "
        'WHERE span_rights.document_id = ? AND start = ? AND "end" = ?',
        [document_id, start, end],
    )
    if there is not None:
        edit.update("span_rights", there["id"], values)
        return cast(int, there["id"])
    span_id = spans.add(edit, document_id, text, start, end)
    owned = {"uid": edit.stamp.new_uid(), "document_id": document_id, "span_id": span_id}
    return edit.insert("span_rights", {**owned, **values})


def remove(edit: Edit, db: Database, rights_id: int) -> None:
    """Let a passage be under the rights of its document again.

    Raises:
        NotFound: there are no such rights.
    """
    row = first(db, "SELECT span_id FROM span_rights WHERE id = ?", [rights_id])
    if row is None:
        raise NotFound(f"There are no rights {rights_id} of a passage in this archive.")
    edit.delete("span_rights", rights_id)
    spans.remove(edit, "id = ?", [row["span_id"]])


def corrected(db: Database, document_ids: Iterable[int]) -> frozenset[int]:
    """Those of these documents whose texts were corrected by a person. Reading bytes anew changes no work."""
    found: set[int] = set()
    for portion in in_portions(document_ids):
        found.update(
            column(
                db,
                f"SELECT DISTINCT document_id FROM earlier_texts WHERE document_id IN ({marks(len(portion))}) "
                "AND why NOT LIKE 'Read again as %'",
                portion,
            )
        )
    return frozenset(found)
