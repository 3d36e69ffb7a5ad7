"""Spans: places in a text with their quotation, written so that they always equal it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput
from core.model import Span
from core.store.agents import in_portions
from core.store.edits import Edit
from core.store.rows import Value, marks, rows

CONTEXT = 32
"""Code points kept on each side of a quotation (as Hypothesis does; W3C TextQuoteSelector sets no number)."""


def span_at(text: str, start: int, end: int) -> Span:
    """The span of *text* from *start* to *end* (code points), with its surroundings.

    Raises:
        BadInput: the place is not inside the text, or empty.
    """
    if not 0 <= start < end <= len(text):
        raise BadInput(f"The place {start} to {end} is not inside the text of {len(text)} characters.")
    return Span(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def add(edit: Edit, document_id: int, text: str, start: int, end: int) -> int:
    """Store a span of a document's text and answer its number.

    Raises:
        BadInput: the place is not inside the text.
    """
    span = span_at(text, start, end)
    return edit.insert(
        "spans",
        {
            "document_id": document_id,
            "start": start,
            "end": end,
            "exact": span.exact,
            "prefix": span.prefix,
            "suffix": span.suffix,
        },
    )


def load(db: Database, span_ids: Iterable[int]) -> dict[int, Span]:
    """Spans by number."""
    found: dict[int, Span] = {}
    for portion in in_portions(span_ids):
        for row in rows(db, f"SELECT * FROM spans WHERE id IN ({marks(len(portion))})", portion):
            found[cast(int, row["id"])] = Span(
                cast(int, row["start"]),
                cast(int, row["end"]),
                cast(str, row["exact"]),
                cast(str, row["prefix"]),
                cast(str, row["suffix"]),
            )
    return found


def remove(edit: Edit, condition: str, parameters: Iterable[Value]) -> None:
    """Delete the spans that meet an SQL condition, and their places in the tray of those in doubt."""
    given = list(parameters)
    edit.delete_where("doubtful_spans", f"span_id IN (SELECT id FROM spans WHERE {condition})", given)
    edit.delete_where("spans", condition, given)
