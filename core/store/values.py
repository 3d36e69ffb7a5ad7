"""The values that the fields of a query can have in this archive, with how many documents or claims have each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from sqlite_utils import Database

from core.store.rows import rows

_PARTIES = (
    "SELECT agents.name AS value, count(DISTINCT document_id) AS count FROM document_agents "
    "JOIN agents ON agents.id = agent_id WHERE role IN ({0}) GROUP BY 1"
)
_DOCUMENTS = "SELECT {0} AS value, count(*) AS count FROM documents WHERE {0} <> '' GROUP BY 1"

_QUERIES = {
    "says": (
        "SELECT agents.name AS value, count(DISTINCT hops.claim_id) AS count FROM hop_agents "
        "JOIN hops ON hops.id = hop_id JOIN agents ON agents.id = agent_id WHERE hops.role = 'speaker' GROUP BY 1"
    ),
    "from": _PARTIES.format("'sender'"),
    "to": _PARTIES.format("'recipient'"),
    "by": _PARTIES.format("'author', 'sender'"),
    "publisher": _PARTIES.format("'publisher'"),
    "tag": ("SELECT name AS value, count(*) AS count FROM document_tags JOIN tags ON tags.id = tag_id GROUP BY 1"),
    "kind": _DOCUMENTS.format("kind"),
    "lang": _DOCUMENTS.format("language"),
    "licence": _DOCUMENTS.format("licence_id"),
    "symbol": _DOCUMENTS.format("symbol"),
    "cites": (
        "SELECT value, count(DISTINCT document_id) AS count FROM document_references WHERE value <> '' GROUP BY 1"
    ),
    "date": "SELECT substr(first_day, 1, 4) AS value, count(*) AS count FROM documents WHERE first_day GLOB "
    "'[0-9][0-9][0-9][0-9]-*' GROUP BY 1",
    "added": "SELECT substr(added_at, 1, 7) AS value, count(*) AS count FROM documents GROUP BY 1",
}


def read(db: Database) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """For each field its values, those that stand for most first."""
    return {
        name: tuple((cast(str, row["value"]), cast(int, row["count"])) for row in rows(db, f"{sql} ORDER BY 2 DESC, 1"))
        for name, sql in _QUERIES.items()
    }
