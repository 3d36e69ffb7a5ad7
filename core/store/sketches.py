"""Which texts are like another one: a few hashes of each text's word sequences, looked up without reading the texts.

The hashes are the lowest of all a text has (:mod:`core.likeness`), so two texts share about as large a part of them as
they share of all. Derived from the texts, and so no part of the history.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlite_utils import Database

from core.store.rows import column, first

_COMMONPLACE = 100
"""A hash that so many texts have is of a phrase (a letter's closing, a page's foot), and tells nothing."""
_SHARED = 0.35
"""The part of the hashes that a candidate has to share: somewhat below what is counted as alike, since few are kept."""
_MOST_CANDIDATES = 5


def write(db: Database, document_id: int, shingles: int, hashes: Sequence[int]) -> None:
    """Store the sketch of a text: how many different word sequences it has, and the lowest of their hashes."""
    db.conn.execute("DELETE FROM sketches WHERE document_id = ?", [document_id])
    db.conn.execute("INSERT INTO sketches (document_id, shingles) VALUES (?, ?)", [document_id, shingles])
    db.conn.executemany(
        "INSERT INTO sketch_hashes (hash, document_id) VALUES (?, ?)", [(one, document_id) for one in hashes]
    )


def missing(db: Database, portion: int) -> list[int]:
    """Some of the held documents that have no sketch yet (of an older archive, or added by hand)."""
    return column(
        db,
        "SELECT id FROM documents WHERE holding = 'held' AND id NOT IN (SELECT document_id FROM sketches) LIMIT ?",
        [portion],
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
    for one in hashes:
        found = column(db, "SELECT document_id FROM sketch_hashes WHERE hash = ? LIMIT ?", [one, _COMMONPLACE + 1])
        if len(found) <= _COMMONPLACE:
            shared.update(found)
    del shared[document_id]
    likely: list[int] = []
    for other, count in shared.most_common():
        if count < _SHARED * len(hashes) or len(likely) == _MOST_CANDIDATES:
            break
        row = first(db, "SELECT shingles FROM sketches WHERE document_id = ?", [other])
        size = row["shingles"] if row else 0
        if isinstance(size, int) and size and least <= shingles / size <= 1 / least:
            likely.append(other)
    return likely
