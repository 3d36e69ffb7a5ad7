"""The values that the fields of a query can have in this archive, with how many documents or claims have each."""

from __future__ import annotations

from typing import cast

from sqlite_utils import Database

from core.store.rows import rows

_PARTIES = (
    "SELECT name AS value, count FROM (SELECT agent_id, count(*) AS count FROM document_agents NOT INDEXED "
    "WHERE role IN ({0}) GROUP BY agent_id) JOIN agents ON agents.id = agent_id"
)
# NOT INDEXED: by way of the index on agents the table would be read out of its order, five times as slow.
_DOCUMENTS = "SELECT {0} AS value, count(*) AS count FROM documents WHERE {0} <> '' GROUP BY 1"
_CLAIMS = "SELECT {0} AS value, count(*) AS count FROM claims WHERE status = 'accepted' GROUP BY 1"

_QUERIES = {
    "says": (
        "SELECT name AS value, count FROM (SELECT agent_id, count(*) AS count FROM hop_agents JOIN hops "
        "ON hops.id = hop_id WHERE hops.role = 'speaker' GROUP BY agent_id) JOIN agents ON agents.id = agent_id"
    ),
    "reporter": (
        "SELECT name AS value, count FROM (SELECT agent_id, count(*) AS count FROM hop_agents JOIN hops "
        "ON hops.id = hop_id WHERE hops.role = 'reporter' GROUP BY agent_id) JOIN agents ON agents.id = agent_id"
    ),
    "stance": _CLAIMS.format("stance"),
    "manner": _CLAIMS.format("manner"),
    "hands": (
        "SELECT CAST(hands AS TEXT) AS value, count(*) AS count FROM (SELECT max(n) AS hands FROM (SELECT claims.id, "
        "sum(hops.id IS NOT NULL AND hops.document_id IS NOT claims.document_id) AS n FROM claims "
        "LEFT JOIN hops ON hops.claim_id = claims.id WHERE claims.status = 'accepted' GROUP BY claims.id, hops.chain) "
        "GROUP BY id) GROUP BY 1"
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


FIELDS = frozenset(_QUERIES)
"""The fields that have values of this archive."""


def aliases(db: Database) -> dict[str, tuple[str, ...]]:
    """The other names of each agent that has any, by its name."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows(db, "SELECT name, alias FROM agent_aliases JOIN agents ON agents.id = agent_id ORDER BY alias"):
        name = cast(str, row["name"])
        found[name] = (*found.get(name, ()), cast(str, row["alias"]))
    return found


def read(db: Database, field: str) -> list[tuple[str, int]]:
    """The values of a field, those that stand for most first. Two agents of one name are one value."""
    found: dict[str, int] = {}
    for row in rows(db, _QUERIES[field]):
        value = cast(str, row["value"])
        found[value] = found.get(value, 0) + cast(int, row["count"])
    return sorted(found.items(), key=lambda one: (-one[1], one[0]))
