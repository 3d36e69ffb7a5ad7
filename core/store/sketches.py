"""Which texts are like another one: a few hashes of each text's word sequences, looked up without reading the texts.

The hashes are the lowest of all a text has (:mod:`core.likeness`), so two texts share about as large a part of them as
they share of all. Derived from the texts, and so no part of the history.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from sqlite_utils import Database

from core.likeness import METHOD
from core.store.rows import column, first, marks

_COMMONPLACE = 100
"""A hash that so many texts have is of a phrase (a letter's closing, a page's foot), and tells nothing."""
_SHARED = 0.4
"""The part of the hashes that a candidate has to share: somewhat below what is counted as alike, since few are kept."""
_MOST_CANDIDATES = 5
_ASKED_AT_ONCE = 900


class Sketched(NamedTuple):
    """A document with the sketch of its text: how many different word sequences it has, the lowest of their hashes."""

    document_id: int
    shingles: int
    hashes: Sequence[int]


def write(db: Database, sketched: Sequence[Sketched]) -> None:
    """Store sketches of texts. Of those that share a hash with very many others, only the sketch itself is kept."""
    db.conn.executemany(
        "INSERT INTO sketches (document_id, method, shingles, hashes) VALUES (?, ?, ?, ?)",
        [(one.document_id, METHOD, one.shingles, json.dumps(list(one.hashes))) for one in sketched],
    )
    carried = {one: len(carriers) for one, carriers in _carriers(db, sketched).items()}
    new: set[tuple[int, int]] = set()
    for one in sketched:
        for value in one.hashes:
            carried[value] = carried.get(value, 0) + 1
            if carried[value] <= _COMMONPLACE + 1:
                new.add((value, one.document_id))
    db.conn.executemany("INSERT OR IGNORE INTO sketch_hashes (hash, document_id) VALUES (?, ?)", sorted(new))


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


def candidates(db: Database, sketched: Sequence[Sketched], least: float) -> dict[int, list[int]]:
    """The documents that each of these may be like, most alike first: what has a sketch, and those before it here.

    Args:
        db: the record.
        sketched: documents without a sketch in the record.
        least: how much of all sequences two texts must share to be told of.
    """
    carriers = _carriers(db, sketched)
    before: dict[int, int] = {}
    found: dict[int, list[int]] = {}
    for one in sketched:
        shared: Counter[int] = Counter()
        for value in one.hashes:
            others = carriers.setdefault(value, [])
            if len(others) < _COMMONPLACE:
                shared.update(others)
            others.append(one.document_id)
        enough = _SHARED * len(one.hashes)
        likely = sorted((other for other, count in shared.items() if count >= enough), key=lambda two: -shared[two])
        if likely:
            fitting = _fitting(db, likely[: 4 * _MOST_CANDIDATES], before, one.shingles, least)
            found[one.document_id] = [other for other in likely if other in fitting][:_MOST_CANDIDATES]
        before[one.document_id] = one.shingles
    return found


def _fitting(db: Database, likely: list[int], before: Mapping[int, int], shingles: int, least: float) -> set[int]:
    """Those whose texts are not too short or too long to be alike."""
    low, high = round(shingles * least), round(shingles / least)
    stored = column(
        db,
        f"SELECT document_id FROM sketches WHERE document_id IN ({marks(len(likely))}) "
        "AND method = ? AND shingles BETWEEN ? AND ?",
        [*likely, METHOD, low, high],
    )
    return {*stored, *(other for other in likely if low <= before.get(other, -1) <= high)}


def _carriers(db: Database, sketched: Sequence[Sketched]) -> dict[int, list[int]]:
    """Who has each of the hashes that these have; all asked for at once and in order, as they lie in the file."""
    hashes = sorted({value for one in sketched for value in one.hashes})
    found: dict[int, list[int]] = {}
    for at in range(0, len(hashes), _ASKED_AT_ONCE):
        chosen = hashes[at : at + _ASKED_AT_ONCE]
        for value, other in db.conn.execute(
            f"SELECT hash, document_id FROM sketch_hashes WHERE hash IN ({marks(len(chosen))}) LIMIT ?",
            [*chosen, len(chosen) * (_COMMONPLACE + 2)],  # more only in an archive of somebody else's making
        ):
            found.setdefault(cast(int, value), []).append(cast(int, other))
    return found
