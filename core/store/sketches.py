"""Which texts are like another one: a few hashes of each text's word sequences, looked up without reading the texts.

The hashes are the lowest of all a text has (:mod:`core.likeness`), so two texts share about as large a part of them as
they share of all. Derived from the texts, and so no part of the history.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import cast

from sqlite_utils import Database

from core.likeness import METHOD
from core.store.rows import column, first, marks

_COMMONPLACE = 100
"""A hash that so many texts have is of a phrase (a letter's closing, a page's foot), and tells nothing."""
_SHARED = 0.4
"""The part of the hashes that a candidate has to share: somewhat below what is counted as alike, since few are kept."""
_MOST_CANDIDATES = 5


def write(db: Database, document_id: int, shingles: int, hashes: Sequence[int]) -> None:
    """Store the sketch of a text: how many different word sequences it has, and the lowest of their hashes."""
    db.conn.execute(
        "INSERT INTO sketches (document_id, method, shingles, hashes) VALUES (?, ?, ?, ?)",
        [document_id, METHOD, shingles, json.dumps(list(hashes))],
    )
    db.conn.executemany(
        "INSERT OR IGNORE INTO sketch_hashes (hash, document_id) VALUES (?, ?)",
        [(one, document_id) for one in hashes],
    )


def forget(db: Database, document_id: int) -> None:
    """Delete the sketch of a text that changes or goes."""
    row = first(db, "SELECT hashes FROM sketches WHERE document_id = ?", [document_id])
    if row is None:
        return
    hashes = [one for one in cast("list[object]", json.loads(cast(str, row["hashes"]))) if isinstance(one, int)]
    db.conn.executemany(
        "DELETE FROM sketch_hashes WHERE hash = ? AND document_id = ?", [(one, document_id) for one in hashes]
    )
    db.conn.execute("DELETE FROM sketches WHERE document_id = ?", [document_id])


def missing(db: Database, portion: int) -> list[int]:
    """Some of the held documents without a sketch that can be compared (of an older archive, or added by hand)."""
    return column(
        db,
        "SELECT id FROM documents WHERE holding = 'held' "
        "AND id NOT IN (SELECT document_id FROM sketches WHERE method = ?) LIMIT ?",
        [METHOD, portion],
    )


def candidates(db: Database, document_id: int, shingles: int, hashes: Sequence[int], least: float) -> list[int]:
    """The documents that may be like this one, most alike first.

    Args:
        db: the record.
        document_id: the document itself, which is none.
        shingles: how many different word sequences its text has.
        hashes: the lowest of their hashes.
        least: how much of all sequences two texts must share to be told of.
    """
    shared: Counter[int] = Counter()
    carriers: dict[int, list[int]] = {}
    for one, other in db.conn.execute(_carriers_of(len(hashes)), list(hashes)):
        carriers.setdefault(cast(int, one), []).append(cast(int, other))
    for found in carriers.values():
        if len(found) <= _COMMONPLACE:
            shared.update(found)
    shared.pop(document_id, None)
    enough = _SHARED * len(hashes)
    likely = sorted((other for other, count in shared.items() if count >= enough), key=lambda one: -shared[one])
    if not likely:
        return []
    likely = likely[: 4 * _MOST_CANDIDATES]
    fitting = set(
        column(
            db,
            f"SELECT document_id FROM sketches WHERE document_id IN ({marks(len(likely))}) "
            "AND method = ? AND shingles BETWEEN ? AND ?",
            [*likely, METHOD, round(shingles * least), round(shingles / least)],
        )
    )
    return [other for other in likely if other in fitting][:_MOST_CANDIDATES]


@cache
def _carriers_of(count: int) -> str:
    """One query for who has each hash; more than enough of each, so that a commonplace one is known as such."""
    one = f"SELECT * FROM (SELECT hash, document_id FROM sketch_hashes WHERE hash = ? LIMIT {_COMMONPLACE + 1})"
    return " UNION ALL ".join([one] * count)
