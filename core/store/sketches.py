"""Which texts are like another one: a few hashes of each text's word sequences, looked up without reading the texts.

The hashes are the lowest of all a text has (:mod:`core.likeness`), so two texts share about as large a part of them as
they share of all. Derived from the texts, and so no part of the history.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from sqlite_utils import Database

from core.likeness import METHOD
from core.store.rows import column, first, marks

_WAITS = -1 - METHOD
"""Instead of the method at a sketch whose hashes are not among those that are looked up yet (:class:`Waiting`)."""
_CARRIERS = 20
"""Texts for which a hash is kept, the first that have it: one that more have is of a phrase (a letter's closing, a
page's foot), or of a text that is there often enough to be found."""
_SHARED = 0.4
"""The part of the hashes that a candidate has to share: somewhat below what is counted as alike, since few are kept."""
_FEWEST = 2
"""So many of these are among the lowest of both that are looked up (:func:`_looked_up`)."""
_MOST_CANDIDATES = 5
_MOST_READ = 2 * _MOST_CANDIDATES
_ASKED_AT_ONCE = 900
_MANY = 100
"""So many sketches at once are worth to wait for more."""
_MOST_WAITING = 10_000


class Sketched(NamedTuple):
    """A document with the sketch of its text: how many different word sequences it has, the lowest of their hashes."""

    document_id: int
    shingles: int
    hashes: Sequence[int]
    """In their order, lowest first."""


class Waiting:
    """Hashes of texts that were added just now, to be stored together with those of many others.

    A hash lies anywhere in its table: to store those of a few texts changes as many pages of the file as to store those
    of many. What waits when the program ends is as if it had no sketch, and is sketched again (:func:`missing`).
    """

    def __init__(self) -> None:
        self.carriers: dict[int, list[int]] = {}
        self.documents: list[int] = []

    @property
    def is_full(self) -> bool:
        """Whether it is time to store them."""
        return len(self.documents) >= _MOST_WAITING

    def store(self, db: Database) -> None:
        """Store what waits, but for texts that were changed or removed meanwhile."""
        if not self.documents:
            return
        since = "document_id >= ? AND method = ?"
        chosen = set(column(db, f"SELECT document_id FROM sketches WHERE {since}", [min(self.documents), _WAITS]))
        chosen.intersection_update(self.documents)  # another program may have some that wait
        pairs = [(value, one) for value in sorted(self.carriers) for one in self.carriers[value] if one in chosen]
        db.conn.executemany("INSERT OR IGNORE INTO sketch_hashes (hash, document_id) VALUES (?, ?)", pairs)
        db.conn.executemany(
            "UPDATE sketches SET method = ? WHERE document_id = ?", [(METHOD, one) for one in sorted(chosen)]
        )
        self.forget()

    def forget(self) -> None:
        """Let go of what waits."""
        self.carriers, self.documents = {}, []


def write(db: Database, sketched: Sequence[Sketched]) -> None:
    """Store sketches of texts that need not be compared."""
    write_compared(db, sketched, 1.0)


def write_compared(
    db: Database, sketched: Sequence[Sketched], least: float, waiting: Waiting | None = None
) -> dict[int, list[int]]:
    """Store sketches of texts, and tell which documents each of these may be like, most alike first.

    Compared is what has a sketch, what is *waiting*, and what comes before in *sketched*.

    Args:
        db: the record.
        sketched: documents without a sketch in the record.
        least: how much of all sequences two texts must share to be told of.
        waiting: what is not stored yet, where there is any; if *sketched* are many, they will wait with it.
    """
    waits = waiting is not None and len(sketched) >= _MANY
    waiting = waiting or Waiting()
    carriers = _carriers(db, sketched, waiting)
    likely: dict[int, list[int]] = {}
    new: list[tuple[int, int]] = []
    for one in sketched:
        shared: Counter[int] = Counter()
        for value in _looked_up(one.hashes):
            others = carriers.setdefault(value, [])
            if others:
                shared.update(others[:_CARRIERS])
            if len(others) < _CARRIERS:
                new.append((value, one.document_id))
                others.append(one.document_id)
        enough = min(_FEWEST, len(one.hashes))
        if found := [other for other, count in shared.most_common(_MOST_READ) if count >= enough]:
            likely[one.document_id] = found
    method = _WAITS if waits else METHOD
    db.conn.executemany(
        "INSERT INTO sketches (document_id, method, shingles, hashes) VALUES (?, ?, ?, ?)",
        [(one.document_id, method, one.shingles, json.dumps(list(one.hashes))) for one in sketched],
    )
    if waits:
        for value, document_id in new:
            waiting.carriers.setdefault(value, []).append(document_id)
        waiting.documents += (one.document_id for one in sketched)
    else:
        new.sort()  # as they lie in the file
        db.conn.executemany("INSERT OR IGNORE INTO sketch_hashes (hash, document_id) VALUES (?, ?)", new)
    return _fitting(db, likely, {one.document_id: one for one in sketched}, least)


def forget(db: Database, document_id: int) -> None:
    """Delete the sketch of a text that changes or goes."""
    row = first(db, "SELECT hashes FROM sketches WHERE document_id = ?", [document_id])
    if row is None:
        return
    db.conn.executemany(
        "DELETE FROM sketch_hashes WHERE hash = ? AND document_id = ?",
        [(one, document_id) for one in _hashes(cast(str, row["hashes"]))],
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


def _looked_up(hashes: Sequence[int]) -> Sequence[int]:
    """The lowest hashes of a sketch, by which it is found.

    Two sketches that share *n* hashes share *k* of them still when each gives up its highest *n - k* (prefix filtering;
    Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007).
    """
    given_up = max(0, math.ceil(_SHARED * len(hashes)) - _FEWEST)
    return hashes[: len(hashes) - given_up]


def _carriers(db: Database, sketched: Sequence[Sketched], waiting: Waiting) -> dict[int, list[int]]:
    """Who has each of the hashes that these have; all asked for at once and in order, as they lie in the file."""
    hashes = sorted({value for one in sketched for value in _looked_up(one.hashes)})
    found = {value: list(waiting.carriers[value]) for value in hashes if value in waiting.carriers}
    for at in range(0, len(hashes), _ASKED_AT_ONCE):
        chosen = hashes[at : at + _ASKED_AT_ONCE]
        pairs = db.conn.execute(
            f"SELECT hash, document_id FROM sketch_hashes WHERE hash IN ({marks(len(chosen))}) LIMIT ?",
            [*chosen, len(chosen) * 5 * _CARRIERS],  # more only in an archive of somebody else's making
        )
        for value, other in cast("Iterable[tuple[int, int]]", pairs):
            found.setdefault(value, []).append(other)
    return found


def _fitting(
    db: Database, likely: Mapping[int, Sequence[int]], new: Mapping[int, Sketched], least: float
) -> dict[int, list[int]]:
    """Of those that each of these is likely like: who shares enough hashes, and is not too short or too long."""
    known = _read(db, {other for others in likely.values() for other in others})
    fitting: dict[int, list[int]] = {}
    for document_id, others in likely.items():
        _, shingles, hashes = new[document_id]
        low, high, enough = round(shingles * least), round(shingles / least), _SHARED * len(hashes)
        own, shared = set(hashes), dict[int, int]()
        for other in others:
            length, theirs = known.get(other, (0, ()))
            if low <= length <= high and (count := len(own.intersection(theirs))) >= enough:
                shared[other] = count
        if shared:
            fitting[document_id] = sorted(shared, key=lambda other: -shared[other])[:_MOST_CANDIDATES]
    return fitting


def _read(db: Database, document_ids: Iterable[int]) -> dict[int, tuple[int, Sequence[int]]]:
    """The sketches of documents: how many different sequences each has, and the lowest of their hashes."""
    found: dict[int, tuple[int, Sequence[int]]] = {}
    ids = sorted(document_ids)
    for at in range(0, len(ids), _ASKED_AT_ONCE):
        chosen = ids[at : at + _ASKED_AT_ONCE]
        stored = db.conn.execute(
            "SELECT document_id, shingles, hashes FROM sketches "
            f"WHERE document_id IN ({marks(len(chosen))}) AND method IN (?, ?)",
            [*chosen, METHOD, _WAITS],
        )
        for document_id, shingles, hashes in cast("Iterable[tuple[int, int, str]]", stored):
            found[document_id] = shingles, _hashes(hashes)
    return found


def _hashes(stored: str) -> list[int]:
    try:
        found: object = json.loads(stored)
    except (ValueError, RecursionError):  # in an archive of somebody else's making
        return []
    return [one for one in cast("list[object]", found) if isinstance(one, int)] if isinstance(found, list) else []
