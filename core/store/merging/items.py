"""The things of an archive in a form that two archives can be compared in: stable ids instead of row numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import cast

from sqlite_utils import Database

from core.model import MergeKind
from core.store.agents import in_portions
from core.store.merging.values import Item, Ref, Val
from core.store.rows import Row, column, marks, rows

TABLES = {
    MergeKind.LICENCE: "licences",
    MergeKind.AGENT: "agents",
    MergeKind.TAG: "tags",
    MergeKind.DOCUMENT: "documents",
    MergeKind.CLAIM: "claims",
    MergeKind.LINK: "links",
    MergeKind.NOTE: "notes",
    MergeKind.RELATION: "document_relations",
    MergeKind.REVIEW: "reviews",
    MergeKind.VERDICT: "verdicts",
    MergeKind.RIGHTS: "span_rights",
    MergeKind.SEARCH: "saved_searches",
}
"""The table that has the stable ids of a kind."""
STANDING_ALONE = (MergeKind.LICENCE, MergeKind.AGENT, MergeKind.TAG, MergeKind.SEARCH)
"""Kinds that belong to no document: there are few of them, and all are looked at."""

_UID = {MergeKind.LICENCE: "id", MergeKind.TAG: "name"}
_CLAIMS = "SELECT id FROM claims WHERE document_id IN ({0})"
_LINKS = f"SELECT id FROM links WHERE source_id IN ({_CLAIMS})"
_OF_DOCUMENTS = {
    MergeKind.DOCUMENT: ("id IN ({0})",),
    MergeKind.CLAIM: ("document_id IN ({0})",),
    MergeKind.LINK: (f"source_id IN ({_CLAIMS})",),
    MergeKind.NOTE: ("document_id IN ({0})", f"claim_id IN ({_CLAIMS})"),
    MergeKind.RELATION: ("document_id IN ({0})",),
    MergeKind.REVIEW: (f"claim_id IN ({_CLAIMS})", f"link_id IN ({_LINKS})"),
    MergeKind.VERDICT: (f"claim_id IN ({_CLAIMS})",),
    MergeKind.RIGHTS: ("document_id IN ({0})",),
    MergeKind.REFERENCE: ("document_id IN ({0})",),
}


def table_of(kind: MergeKind) -> str:
    """The table whose rows are things of this kind."""
    return TABLES.get(kind, "document_references")


def uid_column(kind: MergeKind) -> str:
    """The column of that table which tells things apart in every archive."""
    return _UID.get(kind, "uid")


def numbers(db: Database, kind: MergeKind, uids: Iterable[str]) -> dict[str, int]:
    """The rows of things by their stable ids; those that are not there are left out."""
    wanted = list(dict.fromkeys(uids))
    name, found = uid_column(kind), dict[str, int]()
    key = "0" if kind is MergeKind.LICENCE else "id"
    for at in range(0, len(wanted), 500):
        portion = wanted[at : at + 500]
        query = f'SELECT "{name}", {key} FROM {table_of(kind)} WHERE "{name}" IN ({marks(len(portion))})'
        found.update(cast("Iterable[tuple[str, int]]", db.conn.execute(query, portion)))
    return found


def keys_of(db: Database, kind: MergeKind, document_ids: Sequence[int]) -> list[int]:
    """The rows of a kind that belong to these documents."""
    found: list[int] = []
    for portion in in_portions(document_ids):
        for condition in _OF_DOCUMENTS[kind]:
            chosen = condition.format(", ".join(map(str, portion)))  # numbers of our own query: no parameters needed
            found += column(db, f"SELECT id FROM {table_of(kind)} WHERE {chosen} ORDER BY id")
    return sorted(found)


def all_of(db: Database, kind: MergeKind) -> dict[str, Item]:
    """Every thing of a kind that belongs to no document."""
    if kind is MergeKind.LICENCE:
        return {
            cast(str, row["id"]): Item(kind, cast(str, row["id"]), 0, "", {"name": row["name"], "url": row["url"]})
            for row in rows(db, "SELECT * FROM licences")
        }
    if kind is MergeKind.TAG:
        return {
            cast(str, row["name"]): Item(kind, cast(str, row["name"]), cast(int, row["id"]), "")
            for row in rows(db, "SELECT * FROM tags")
        }
    if kind is MergeKind.SEARCH:
        return _plain(db, kind, rows(db, "SELECT * FROM saved_searches"), ("name", "query", "scope", "narrow", "sort"))
    aliases: defaultdict[int, set[Val]] = defaultdict(set)
    for row in rows(db, "SELECT agent_id, alias FROM agent_aliases"):
        aliases[cast(int, row["agent_id"])].add(row["alias"])
    parents = {cast(int, row["id"]): cast(str, row["uid"]) for row in rows(db, "SELECT id, uid FROM agents")}
    found: dict[str, Item] = {}
    for row in rows(db, "SELECT * FROM agents"):
        key = cast(int, row["id"])
        fields: dict[str, Val] = {name: row[name] for name in ("name", "kind", "unnamed", "description")}
        parent = row["parent_id"]
        fields["acts_for"] = None if parent is None else Ref(MergeKind.AGENT, parents[cast(int, parent)])
        fields["aliases"] = frozenset(aliases[key])
        found[cast(str, row["uid"])] = Item(kind, cast(str, row["uid"]), key, "", fields)
    return found


def _plain(db: Database, kind: MergeKind, found: list[Row], names: Sequence[str]) -> dict[str, Item]:
    return {
        cast(str, row["uid"]): Item(
            kind, cast(str, row["uid"]), cast(int, row["id"]), "", {name: row[name] for name in names}
        )
        for row in found
    }
