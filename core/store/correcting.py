"""Corrected texts: the text before is kept, places in it are placed anew, and those in doubt wait in a tray."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import DoubtfulSpan, Span
from core.store import documents, spans
from core.store.edits import Edit
from core.store.rows import Row, column, first, rows


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span stands in a changed text; *best* with *likeness* is where it might stand, when it is in doubt."""

    start: int
    end: int
    in_doubt: bool = False
    best: tuple[int, int] | None = None
    likeness: float = 1.0


def places_in(db: Database, document_id: int) -> dict[int, Span]:
    """The spans of a document's text by number. One in doubt is told where it stood when it was last placed."""
    found = spans.load(db, column(db, "SELECT id FROM spans WHERE document_id = ?", [document_id]))
    for row in rows(db, "SELECT * FROM doubtful_spans WHERE document_id = ?", [document_id]):
        span_id = cast(int, row["span_id"])
        span = found[span_id]
        found[span_id] = Span(cast(int, row["start"]), cast(int, row["end"]), span.exact, span.prefix, span.suffix)
    return found


def in_doubt(db: Database, document_id: int) -> frozenset[int]:
    """The spans of a document that wait to be placed by a person."""
    return frozenset(column(db, "SELECT span_id FROM doubtful_spans WHERE document_id = ?", [document_id]))


def replace_text(edit: Edit, db: Database, document_id: int, text: str, why: str, places: Mapping[int, Place]) -> None:
    """Give a document another text; *places* says for each of its spans where it stands in that."""
    before = documents.text_of(db, document_id)
    edit.insert(
        "earlier_texts",
        {
            "document_id": document_id,
            "sha256": documents.sha256_of(before),
            "text": before,
            "why": why,
            "who": edit.stamp.who,
            "at": edit.stamp.now(),
        },
    )
    edit.update("texts", document_id, {"sha256": documents.sha256_of(text), "text": text})
    edit.update("documents", document_id, {"opening": documents.opening_of(text)})
    set_places(edit, db, document_id, text, places)


def misplaced(db: Database, document_id: int, text: str) -> dict[int, Span]:
    """The spans of a document whose words do not stand where they say, or only among other words on both sides.

    Those that wait in the tray already are not among them.
    """
    found: dict[int, Span] = {}
    doubted = in_doubt(db, document_id)
    for span_id, span in places_in(db, document_id).items():
        if span_id in doubted:
            continue
        before, after = text[max(0, span.start - spans.CONTEXT) : span.start], text[span.end : span.end + spans.CONTEXT]
        elsewhere = before != span.prefix and after != span.suffix and bool(span.prefix + span.suffix)
        if text[span.start : span.end] != span.exact or elsewhere:
            found[span_id] = span
    return found


def set_places(edit: Edit, db: Database, document_id: int, text: str, places: Mapping[int, Place]) -> None:
    """Write down where spans stand in their document's *text*; those in doubt go into the tray."""
    doubted = in_doubt(db, document_id)
    known = places_in(db, document_id)
    for span_id, place in places.items():
        if place.in_doubt:
            _doubt(edit, db, document_id, span_id, known[span_id], place, len(text))
            continue
        if span_id in doubted:
            edit.delete_where("doubtful_spans", "span_id = ?", [span_id])
        _set(edit, span_id, spans.span_at(text, place.start, place.end))
    _order_claims(edit, db, document_id)


def _set(edit: Edit, span_id: int, span: Span) -> None:
    edit.update(
        "spans",
        span_id,
        {
            "start": span.start,
            "end": span.end,
            "exact": span.exact,
            "prefix": span.prefix,
            "suffix": span.suffix,
        },
    )


def _doubt(edit: Edit, db: Database, document_id: int, span_id: int, span: Span, place: Place, length: int) -> None:
    """Put a span into the tray. It keeps its words and covers none of the text: nothing wrong is ever marked."""
    at = min(place.start, length)
    edit.update("spans", span_id, {"start": at, "end": at})
    best = place.best or (None, None)
    values: Row = {
        "document_id": document_id,
        "span_id": span_id,
        "start": span.start,
        "end": span.end,
        "best_start": best[0],
        "best_end": best[1],
        "likeness": place.likeness if place.best else 0.0,
    }
    row = first(db, "SELECT id FROM doubtful_spans WHERE span_id = ?", [span_id])
    if row is None:
        edit.insert("doubtful_spans", values)
    else:
        edit.update("doubtful_spans", row["id"], values)


def _order_claims(edit: Edit, db: Database, document_id: int) -> None:
    """Claims are listed by where they start."""
    for row in rows(
        db,
        "SELECT claims.id, min(spans.start) AS start FROM claims JOIN claim_spans ON claim_id = claims.id "
        "JOIN spans ON spans.id = span_id WHERE claims.document_id = ? GROUP BY claims.id",
        [document_id],
    ):
        edit.update("claims", row["id"], {"start": row["start"]})


def place(edit: Edit, db: Database, span_id: int, start: int, end: int) -> None:
    """Place a span by hand; its words are those of the text there from now on.

    Raises:
        NotFound: there is no such span in the tray.
        BadInput: the place is not inside the text.
    """
    row = first(db, "SELECT document_id FROM doubtful_spans WHERE span_id = ?", [span_id])
    if row is None:
        raise NotFound(f"No place {span_id} is in doubt. It may have been settled already.")
    document_id = cast(int, row["document_id"])
    span = spans.span_at(documents.text_of(db, document_id), start, end)
    edit.delete_where("doubtful_spans", "span_id = ?", [span_id])
    _set(edit, span_id, span)
    _order_claims(edit, db, document_id)


def first_text(db: Database, document_id: int) -> str:
    """A document's text before it was corrected for the first time; the present one if it never was."""
    row = first(db, "SELECT text FROM earlier_texts WHERE document_id = ? ORDER BY id", [document_id])
    return cast(str, row["text"]) if row else documents.text_of(db, document_id)


def tray(db: Database, document_id: int | None = None) -> tuple[tuple[int, DoubtfulSpan], ...]:
    """The spans in doubt, each with its document, by document and place."""
    of_one = "" if document_id is None else "WHERE doubtful_spans.document_id = ?"
    found = rows(
        db,
        "SELECT doubtful_spans.*, spans.exact, spans.prefix, spans.suffix FROM doubtful_spans "
        f"JOIN spans ON spans.id = span_id {of_one} ORDER BY doubtful_spans.document_id, doubtful_spans.start",
        [] if document_id is None else [document_id],
    )
    return tuple(
        (
            cast(int, row["document_id"]),
            DoubtfulSpan(
                span_id=cast(int, row["span_id"]),
                span=Span(
                    cast(int, row["start"]),
                    cast(int, row["end"]),
                    cast(str, row["exact"]),
                    cast(str, row["prefix"]),
                    cast(str, row["suffix"]),
                ),
                claim_id=_claim_of(db, cast(int, row["span_id"])),
                best=(
                    None if row["best_start"] is None else (cast(int, row["best_start"]), cast(int, row["best_end"]))
                ),
                likeness=cast(float, row["likeness"]),
            ),
        )
        for row in found
    )


def _claim_of(db: Database, span_id: int) -> int | None:
    """The claim whose words, cue, mention or evidence a span is."""
    found = column(
        db,
        """
        SELECT claim_id FROM claim_spans WHERE span_id = ?1
        UNION ALL SELECT id FROM claims WHERE cue_span_id = ?1
        UNION ALL SELECT claim_id FROM hops WHERE mention_span_id = ?1 OR cue_span_id = ?1
        UNION ALL SELECT source_id FROM links WHERE evidence_span_id = ?1
        """,
        [span_id],
    )
    return found[0] if found else None


def drop_references(edit: Edit, db: Database, span_ids: list[int], keys: frozenset[str]) -> None:
    """Delete references whose words are gone from here, and whose document the text names elsewhere."""
    for span_id in span_ids:
        row = first(db, 'SELECT id, "key" FROM document_references WHERE span_id = ?', [span_id])
        if row is not None and row["key"] in keys:
            edit.delete("document_references", row["id"])
            spans.remove(edit, "id = ?", [span_id])


def require_text(db: Database, document_id: int, text: str) -> None:
    """Make sure that a document can have this text.

    Raises:
        NotFound: there is no such document.
        BadInput: it is one that has no text, or the text is empty.
    """
    documents.require(db, document_id)
    if first(db, "SELECT 1 AS f FROM texts WHERE document_id = ?", [document_id]) is None:
        raise BadInput("This document is known by reference only: add its text, and it takes this place.")
    if not text.strip():
        raise BadInput("A text can't be corrected to nothing. Remove the document instead.")
