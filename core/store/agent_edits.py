"""Putting agents right: names, aliases, kinds, whom they act for, and two that are the same one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import AgentEdit, AgentRow
from core.store import agents
from core.store.edits import Edit
from core.store.rows import Value, column, first, number, rows


def every_row(db: Database) -> tuple[AgentRow, ...]:
    """All agents by name, with how many documents name them and how many accepted claims came through them.

    An agent that only suggestions name is in the list too, with no claims.
    """
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for row in rows(db, "SELECT agent_id, alias FROM agent_aliases ORDER BY id"):
        aliases[cast(int, row["agent_id"])].append(cast(str, row["alias"]))
    counts = "SELECT agent_id, count(DISTINCT document_id) AS n FROM document_agents GROUP BY agent_id"
    documents = {cast(int, row["agent_id"]): cast(int, row["n"]) for row in rows(db, counts)}
    counts = (
        "SELECT agent_id, count(DISTINCT claims.id) AS n FROM hop_agents JOIN hops ON hops.id = hop_id "
        "JOIN claims ON claims.id = hops.claim_id WHERE claims.status = 'accepted' GROUP BY agent_id"
    )
    claims = {cast(int, row["agent_id"]): cast(int, row["n"]) for row in rows(db, counts)}
    parents = {cast(int, row["id"]): row["parent_id"] for row in rows(db, "SELECT id, parent_id FROM agents")}
    return tuple(
        AgentRow(
            agent,
            tuple(aliases[agent.id]),
            cast("int | None", parents[agent.id]),
            documents.get(agent.id, 0),
            claims.get(agent.id, 0),
        )
        for agent in agents.every(db)
    )


def change(edit: Edit, db: Database, agent_id: int, new: AgentEdit) -> None:
    """Put an agent right, everywhere at once. A name that is replaced stays as an alias, so that it is still known.

    Raises:
        BadInput: the name is empty or taken, or it would act for itself.
        NotFound: there is no such agent.
    """
    row = _require(db, agent_id)
    if new.name is not None and new.name != row["name"]:
        agents.rename(edit, db, agent_id, new.name)
        if new.aliases is None:
            _add_alias(edit, db, agent_id, cast(str, row["name"]))
    values: dict[str, Value] = {}
    if new.kind is not None:
        values["kind"] = new.kind
    if new.unnamed is not None:
        values["unnamed"] = int(new.unnamed)
    if new.description is not None:
        values["description"] = new.description.strip()
    if new.parent_id is not None:
        values["parent_id"] = _parent(db, agent_id, new.parent_id)
    edit.update("agents", agent_id, values)
    if new.aliases is not None:
        _set_aliases(edit, db, agent_id, new.aliases)


def merge(edit: Edit, db: Database, keep: int, others: Sequence[int]) -> None:
    """Make several agents one: everything that named *others* names *keep*, which takes their names as aliases.

    Raises:
        BadInput: *keep* is among the others.
        NotFound: there is no such agent.
    """
    kept = _require(db, keep)
    if keep in others:
        raise BadInput(f"“{kept['name']}” can't be merged with itself. Choose another agent.")
    for other in others:
        gone = _require(db, other)
        if kept["parent_id"] == other:
            edit.update("agents", keep, {"parent_id": gone["parent_id"] if gone["parent_id"] != keep else None})
        for member in column(db, "SELECT id FROM agents WHERE parent_id = ? AND id <> ?", [other, keep]):
            edit.update("agents", member, {"parent_id": keep})
        for table, place in (("hop_agents", "hop_id"), ("document_agents", "document_id, role")):
            twice = (
                f"agent_id = ?1 AND ({place}) IN (SELECT {place} FROM {table} WHERE agent_id = {int(keep)})"  # a number
            )
            edit.delete_where(table, twice, [other])
            for row_id in column(db, f"SELECT id FROM {table} WHERE agent_id = ?", [other]):
                edit.update(table, row_id, {"agent_id": keep})
        names = [cast(str, gone["name"])]
        names += [
            cast(str, row["alias"]) for row in rows(db, "SELECT alias FROM agent_aliases WHERE agent_id = ?", [other])
        ]
        edit.delete_where("agent_aliases", "agent_id = ?", [other])
        edit.delete("agents", other)
        for name in names:
            _add_alias(edit, db, keep, name)
        kept = _require(db, keep)


def _require(db: Database, agent_id: int) -> dict[str, Value]:
    row = first(db, "SELECT * FROM agents WHERE id = ?", [agent_id])
    if row is None:
        raise NotFound(f"There is no agent {agent_id} in this archive.")
    return row


def _parent(db: Database, agent_id: int, parent_id: int) -> int | None:
    """The agent to act for, if that makes no circle."""
    if parent_id == 0:
        return None
    above: int | None = parent_id
    seen: set[int] = set()
    while above is not None and above not in seen:
        if above == agent_id:
            raise BadInput("An agent can't act for itself, nor for one that acts for it. Choose another one.")
        seen.add(above)
        above = cast("int | None", _require(db, above)["parent_id"])
    return parent_id


def _add_alias(edit: Edit, db: Database, agent_id: int, alias: str) -> None:
    alias = " ".join(alias.split())
    known = (
        "SELECT (SELECT count(*) FROM agent_aliases WHERE agent_id = ?1 AND alias = ?2) "
        "+ (SELECT name = ?2 FROM agents WHERE id = ?1)"
    )
    if alias and not number(db, known, [agent_id, alias]):
        edit.insert("agent_aliases", {"agent_id": agent_id, "alias": alias})


def _set_aliases(edit: Edit, db: Database, agent_id: int, aliases: Sequence[str]) -> None:
    wanted = {" ".join(alias.split()) for alias in aliases} - {""}
    for row in rows(db, "SELECT id, alias FROM agent_aliases WHERE agent_id = ?", [agent_id]):
        if row["alias"] not in wanted:
            edit.delete("agent_aliases", row["id"])
    for alias in dict.fromkeys(" ".join(alias.split()) for alias in aliases):
        _add_alias(edit, db, agent_id, alias)
