"""What a person wants the program to forget of their decisions: up to which review each lesson is left out.

Kept among the learned models, as JSON: no part of the history, and nothing else is made of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from core.store.rows import first, number

EVERYTHING = "everything"
"""The key of the mark that covers all lessons."""
_NAME = "forgotten: {0}"
_LARGEST = 16_000_000
"""Bytes of marks that are looked at; more were written by somebody else."""


def marks_of(db: Database, who: str) -> dict[str, int]:
    """For each lesson ("pattern say|left") the number of the last review that teaches nothing about it any more."""
    row = first(
        db, "SELECT content FROM learned_models WHERE name = ? AND length(content) <= ?", [_NAME.format(who), _LARGEST]
    )
    if row is None:
        return {}
    try:
        data: object = json.loads(cast(bytes, row["content"]))
    except (ValueError, RecursionError):
        return {}  # somebody else wrote it: then nothing is forgotten
    if not isinstance(data, dict):
        return {}
    found = cast(dict[object, object], data)
    return {key: mark for key, mark in found.items() if isinstance(key, str) and isinstance(mark, int)}


def forget(db: Database, who: str, lessons: Iterable[str] | None, at: str) -> None:
    """Leave out, from now on, what was decided so far about some lessons; None: about all of them."""
    newest = number(db, "SELECT coalesce(max(id), 0) FROM reviews")
    marks = {EVERYTHING: newest} if lessons is None else {**marks_of(db, who), **dict.fromkeys(lessons, newest)}
    with db.atomic():
        db.conn.execute(
            "INSERT OR REPLACE INTO learned_models (name, made_at, trained_on, content) VALUES (?, ?, 0, ?)",
            [_NAME.format(who), at, json.dumps(marks).encode("ascii")],
        )
