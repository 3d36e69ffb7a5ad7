"""Whether the record is whole: SQLite's own check, foreign keys, quotations, fixity of originals and texts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from enum import StrEnum
from typing import cast

from sqlite_utils import Database

from core.model import (
    AgentKind,
    Decision,
    DocumentRelation,
    Field,
    Holding,
    HopRole,
    Kind,
    Manner,
    Nesting,
    Problem,
    Relation,
    Role,
    Stance,
    Status,
    Tier,
)
from core.progress import Progress
from core.store import documents, spans
from core.store.edits import Edit
from core.store.rows import column, marks, number, rows

_WORDS: dict[tuple[str, str], type[StrEnum]] = {
    ("documents", "kind"): Kind,
    ("documents", "holding"): Holding,
    ("document_agents", "role"): Role,
    ("agents", "kind"): AgentKind,
    ("claims", "manner"): Manner,
    ("claims", "stance"): Stance,
    ("claims", "status"): Status,
    ("claims", "nesting"): Nesting,
    ("hops", "role"): HopRole,
    ("links", "relation"): Relation,
    ("document_relations", "relation"): DocumentRelation,
    ("document_relations", "status"): Status,
    ("findings", "field"): Field,
    ("links", "status"): Status,
    ("claims", "tier"): Tier,
    ("links", "tier"): Tier,
    ("reviews", "decision"): Decision,
}
"""Columns whose values are words of the model. SQLite does not check them in a file that is open for reading only."""

_CONTRADICTIONS = (
    (
        "document",
        "SELECT id FROM documents WHERE holding <> 'cited' AND id NOT IN (SELECT document_id FROM texts)",
        "has no text, though it should be held",
    ),
    (
        "document",
        "SELECT document_id FROM texts JOIN documents ON documents.id = document_id WHERE holding = 'cited'",
        "has a text, though it should be cited only",
    ),
    ("claim", "SELECT id FROM claims WHERE id NOT IN (SELECT claim_id FROM claim_spans)", "has no words of its own"),
    (
        "claim",
        "SELECT claims.id FROM claims JOIN claim_spans ON claim_id = claims.id JOIN spans ON spans.id = span_id "
        "WHERE spans.document_id <> claims.document_id",
        "has words in another document",
    ),
    (
        "claim",
        "SELECT claims.id FROM claims JOIN claims AS parents ON parents.id = claims.parent_id "
        "WHERE parents.document_id <> claims.document_id OR claims.parent_id = claims.id",
        "is part of a claim elsewhere",
    ),
    (
        "rights of a passage",
        "SELECT span_rights.id FROM span_rights JOIN spans ON spans.id = span_id "
        "WHERE spans.document_id <> span_rights.document_id",
        "stand in another document",
    ),
    ("span", "SELECT id FROM spans WHERE document_id NOT IN (SELECT document_id FROM texts)", "stands in no text"),
)
"""What rows must not say: whose (a word for it), an SQL query for its numbers, and what is wrong with it."""


_PLACED = (
    "SELECT * FROM spans WHERE document_id = ?1 "
    "AND id NOT IN (SELECT span_id FROM doubtful_spans WHERE document_id = ?1)"
)
"""The spans of a document that stand in its text; one in doubt keeps its words and waits for a person."""


def contradictions(db: Database) -> Iterator[Problem]:
    """Rows that contradict each other, as only a damaged file or a stranger's program leaves them."""
    for table, row_id, parent, _ in db.conn.execute("PRAGMA foreign_key_check"):
        yield Problem(f"{table} {row_id}", f"refers to a row of {parent} that is not there", fatal=True)
    for (table, name), words in _WORDS.items():
        for row in rows(
            db,
            f'SELECT id, "{name}" AS value FROM "{table}" WHERE "{name}" IS NOT NULL '
            f'AND "{name}" NOT IN ({marks(len(words))})',
            [str(word) for word in words],
        ):
            yield Problem(f"{table} {row['id']}", f"has the {name} {_short(row['value'])}, which is none", fatal=True)
    for what, query, wrong in _CONTRADICTIONS:
        for number_ in column(db, query):
            yield Problem(f"{what} {number_}", wrong, fatal=True)


def check(db: Database, progress: Progress) -> Iterator[Problem]:
    """Look for everything that is not right in the record.

    Raises:
        Cancelled: the person stopped it.
    """
    for (message,) in db.conn.execute("PRAGMA integrity_check(20)"):
        if message != "ok":
            yield Problem("file", f"SQLite finds damage: {message}")
    yield from contradictions(db)
    total = number(db, "SELECT count(*) FROM texts") + number(db, "SELECT count(*) FROM originals")
    done = 0
    for document_id in column(db, "SELECT document_id FROM texts ORDER BY document_id"):
        progress.step(done, total)
        done += 1
        yield from _check_text(db, document_id)
    for row in rows(db, "SELECT sha256, bytes FROM originals"):
        progress.step(done, total)
        done += 1
        content = cast(bytes, rows(db, "SELECT content FROM originals WHERE sha256 = ?", [row["sha256"]])[0]["content"])
        if hashlib.sha256(content).hexdigest() != row["sha256"] or len(content) != row["bytes"]:
            yield Problem(f"original {row['sha256']}", "its bytes are not the ones that were stored")
    progress.step(total, total)


def _check_text(db: Database, document_id: int) -> Iterator[Problem]:
    row = rows(db, "SELECT sha256, text FROM texts WHERE document_id = ?", [document_id])[0]
    text = cast(str, row["text"])
    if documents.sha256_of(text) != row["sha256"]:
        yield Problem(f"document {document_id}", "its text is not the one that was stored")
    opening = rows(db, "SELECT opening FROM documents WHERE id = ?", [document_id])[0]["opening"]
    if opening != documents.opening_of(text):
        yield Problem(f"document {document_id}", "its opening words are not those of its text")
    for span in rows(db, _PLACED, [document_id]):
        start, end = cast(int, span["start"]), cast(int, span["end"])
        if text[start:end] != span["exact"]:
            yield Problem(
                f"document {document_id}",
                f"the words at {start} to {end} are not the quotation {_short(span['exact'])}",
                repairable=True,
            )
        elif _surroundings(text, start, end) != (span["prefix"], span["suffix"]):
            yield Problem(
                f"document {document_id}",
                f"the surroundings kept of the quotation at {start} to {end} are not those of the text",
                repairable=True,
            )


def _surroundings(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - spans.CONTEXT) : start], text[end : end + spans.CONTEXT]


def _short(value: object) -> str:
    words = str(value)
    return repr(words if len(words) <= 40 else words[:39] + "…")


def repair(edit: Edit, db: Database) -> int:
    """Write the surroundings of quotations anew where only these are wrong; answers how many."""
    repaired = 0
    for document_id in column(db, "SELECT document_id FROM texts ORDER BY document_id"):
        text = documents.text_of(db, document_id)
        for span in rows(db, _PLACED, [document_id]):
            start, end = cast(int, span["start"]), cast(int, span["end"])
            prefix, suffix = _surroundings(text, start, end)
            if text[start:end] == span["exact"] and edit.update(
                "spans", span["id"], {"prefix": prefix, "suffix": suffix}
            ):
                repaired += 1
    return repaired
