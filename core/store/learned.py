"""What was learned from a person's reviews, as an archive keeps it, and which of their reviews there are to learn from.

Switches and models are no part of the history: they say nothing of the record, and models are made anew at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from sqlite_utils import Database

from core.store import documents, exchanges
from core.store.rows import Row, column, first, number, rows

LARGEST = 16_000_000
"""Bytes of a stored model that are looked at; a larger one is none of ours."""
_MODEL, _SWITCH = "model: {0}", "switch: {0}"
_OFF = b"off"


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model as it lies there: nothing of it is to be believed before its signature is checked."""

    made_at: str
    newest_review: int
    """The number of the last review that it was made of."""
    figures: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ReviewedClaim:
    """Where a claim that a person has stands, its cue and its speaker's mention."""

    spans: tuple[tuple[int, int], ...]
    cue: tuple[int, int] | None
    speaker: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class ReviewedText:
    """A text whose suggestions a person is through with, and the claims that it has for them."""

    document_id: int
    text: str
    language: str
    claims: tuple[ReviewedClaim, ...]


# ------------------------------------------------------------------------------------------- switches and models


def is_on(db: Database, who: str) -> bool:
    """Whether what *who* decides teaches the program; it does until they switch it off."""
    return not number(
        db, "SELECT count(*) FROM learned_models WHERE name = ? AND content = ?", [_SWITCH.format(who), _OFF]
    )


def switch(db: Database, who: str, on: bool, at: str) -> None:
    """Keep whether what *who* decides teaches the program."""
    with db.atomic():
        if on:
            db.conn.execute("DELETE FROM learned_models WHERE name = ?", [_SWITCH.format(who)])
        else:
            _put(db, _SWITCH.format(who), at, 0, "{}", _OFF)


def model_of(db: Database, who: str) -> StoredModel | None:
    """The model that is kept for *who*; None also for one of a size that ours never have."""
    row = first(
        db,
        "SELECT made_at, trained_on, figures, content FROM learned_models "
        "WHERE name = ? AND length(content) + length(figures) + length(made_at) <= ?",
        [_MODEL.format(who), LARGEST],
    )
    if row is None:
        return None
    return StoredModel(
        cast(str, row["made_at"]),
        cast(int, row["trained_on"]),
        cast(str, row["figures"]),
        cast(bytes, row["content"]),
    )


def keep_model(db: Database, who: str, model: StoredModel) -> None:
    """Keep a model for *who*, in place of the one before."""
    with db.atomic():
        _put(db, _MODEL.format(who), model.made_at, model.newest_review, model.figures, model.content)


def forget_model(db: Database, who: str) -> None:
    """Remove the model of *who*, if there is one."""
    with db.atomic():
        db.conn.execute("DELETE FROM learned_models WHERE name = ?", [_MODEL.format(who)])


def _put(db: Database, name: str, at: str, newest: int, figures: str, content: bytes) -> None:
    db.conn.execute(
        "INSERT OR REPLACE INTO learned_models (name, made_at, trained_on, figures, content) VALUES (?, ?, ?, ?, ?)",
        [name, at, newest, figures, content],
    )


def newest_review(db: Database) -> int:
    """The number of the last review; 0 where there is none."""
    return number(db, "SELECT coalesce(max(id), 0) FROM reviews")


# ------------------------------------------------------------------------------------------------ what was reviewed


def reviewed(db: Database, who: str, after: int = 0) -> list[int]:
    """The documents whose suggestions *who* is through with, those of their newest decision first.

    Something in them was decided by *who*, and nothing waits in them that is shown without being asked for. Decisions
    up to the review *after* don't count.
    """
    return column(
        db,
        """
        SELECT claims.document_id, max(reviews.id) AS newest
        FROM reviews JOIN claims ON claims.id = reviews.claim_id
          JOIN texts ON texts.document_id = claims.document_id
        WHERE reviews.who = ? AND reviews.id > ? AND claims.tier IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM claims AS waiting WHERE waiting.document_id = claims.document_id
            AND waiting.tier IN ('likely', 'check') AND waiting.status = 'suggested')
        GROUP BY claims.document_id ORDER BY newest DESC
        """,
        [who, after],
    )


def reviewed_text(db: Database, document_id: int, who: str) -> ReviewedText:
    """A document as *who* has it: what they accepted, and where they decided nothing, what the record has."""
    text = documents.text_of(db, document_id)
    found = [row for row in _claims(db, document_id, who) if _taken(row)]
    quotations = exchanges.quotations(db, [cast(int, row["id"]) for row in found])
    claims = [
        ReviewedClaim(
            tuple((span.start, span.end) for span in quotations.get(cast(int, row["id"]), ()) if span.start < span.end),
            _place(row["cue_start"], row["cue_end"]),
            _place(row["speaker_start"], row["speaker_end"]),
        )
        for row in found
    ]
    language = documents.language_of(db, document_id)
    return ReviewedText(document_id, text, language, tuple(claim for claim in claims if claim.spans))


def _claims(db: Database, document_id: int, who: str) -> list[Row]:
    return rows(
        db,
        """
        SELECT claims.id, claims.status,
          (SELECT decision FROM reviews WHERE claim_id = claims.id AND reviews.who = ?1
            ORDER BY reviews.id DESC LIMIT 1) AS decision,
          cues.start AS cue_start, cues."end" AS cue_end,
          mentions.start AS speaker_start, mentions."end" AS speaker_end
        FROM claims LEFT JOIN spans AS cues ON cues.id = claims.cue_span_id
          LEFT JOIN hops ON hops.id = (SELECT id FROM hops WHERE claim_id = claims.id AND role = 'speaker'
            AND mention_span_id IS NOT NULL ORDER BY chain, position LIMIT 1)
          LEFT JOIN spans AS mentions ON mentions.id = hops.mention_span_id
        WHERE claims.document_id = ?2 ORDER BY claims.start, claims.id
        """,
        [who, document_id],
    )


def _taken(row: Row) -> bool:
    if row["decision"] is None:
        return row["status"] == "accepted"
    return row["decision"] != "rejected"


def _place(start: object, end: object) -> tuple[int, int] | None:
    return (start, end) if isinstance(start, int) and isinstance(end, int) and start < end else None
