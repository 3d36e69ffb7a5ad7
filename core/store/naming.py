"""Which document a name means: identifiers of documents, kept beside them so that looking one up needs no scan.

They are derived from a document's description, whoever writes that (:class:`core.store.edits.Edit`), and so are no part
of the history.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from sqlite_utils import Database

from core.store import identifiers
from core.store.rows import Row, Value, rows

COLUMNS = frozenset({"symbol", "source_url", "record_id", "title"})
"""The parts of a description that hold identifiers."""

_ORDER = {"held": 0, "extract": 1, "cited": 2}


def write(db: Database, document_id: int, described: Mapping[str, Value]) -> None:
    """Store the identifiers of a document anew, from a row of ``documents``."""
    db.conn.execute("DELETE FROM document_identifiers WHERE document_id = ?", [document_id])
    add(db, document_id, described)


def add(db: Database, document_id: int, described: Mapping[str, Value]) -> None:
    """Store the identifiers of a document that is new."""
    if keys := identifiers_of(described):
        db.conn.executemany(
            'INSERT INTO document_identifiers ("key", document_id) VALUES (?, ?)', [(key, document_id) for key in keys]
        )


def identifiers_of(described: Mapping[str, Value]) -> list[str]:
    """The keys that a row of ``documents`` answers to."""
    symbol, source_url, record_id, title = (
        cast(str, described.get(name) or "") for name in ("symbol", "source_url", "record_id", "title")
    )
    return identifiers.of_document(symbol, source_url, record_id, title)


def find(db: Database, key: str, language: str = "") -> int | None:
    """The document that a key means: one whose text is held before others, one in *language* before others.

    All languages share a UN symbol. A resolution named without its year is found when only one has that number.
    """
    for one in identifiers.keys_meant(key):
        if found := _answering(db, one):
            if one.startswith("resolution:") and len({row["symbol"] for row in found}) > 1:
                return None
            return cast(int, min(found, key=lambda row: _rank(row, language))["id"])
    return None


def wanted_place(db: Database, keys: Iterable[str], language: str) -> int | None:
    """The one cited document that a document with these identifiers is; its language must not be another one."""
    for key in keys:
        for one in identifiers.keys_meant(key):
            found = [
                cast(int, row["id"])
                for row in _answering(db, one)
                if row["holding"] == "cited" and row["language"] in ("", language)
            ]
            if len(found) == 1:
                return found[0]
    return None


def _answering(db: Database, key: str) -> list[Row]:
    return rows(
        db,
        "SELECT id, holding, language, symbol FROM documents WHERE id IN "
        '(SELECT document_id FROM document_identifiers WHERE "key" = ?)',
        [key],
    )


def _rank(row: Row, language: str) -> tuple[int, bool, int]:
    return _ORDER[cast(str, row["holding"])], row["language"] != language, cast(int, row["id"])


def waiting_for(keys: Iterable[str]) -> list[str]:
    """The keys by which references may wait for a document with these identifiers."""
    found: list[str] = []
    for key in keys:
        scheme, _, value = key.partition(":")
        found.append(f"symbol:{value}" if scheme == "resolution" else key)
    return list(dict.fromkeys(found))
