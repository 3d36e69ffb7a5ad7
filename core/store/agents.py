"""Agents: found by name or made, and read back with whom they act for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import Agent, AgentKind, NewAgent
from core.store.edits import Edit
from core.store.rows import Row, column, first, marks, number, rows

MOST_PARAMETERS = 900
"""How many values one query is given at most; older SQLite builds allow 999."""


def in_portions(ids: Iterable[int]) -> list[list[int]]:
    """*ids* without repetition, in portions that fit one query."""
    unique = sorted(set(ids))
    return [unique[at : at + MOST_PARAMETERS] for at in range(0, len(unique), MOST_PARAMETERS)]


def find_or_add(edit: Edit, db: Database, agent: NewAgent) -> int:
    """The number of the agent of this name, made when there is none.

    A name belongs to one agent, whatever its kind: ``OTHER`` says only that the kind was not told. Aliases count as
    names. An unnamed group is matched only by another unnamed one: "officials" here are not "officials" there unless
    somebody says so.

    Raises:
        BadInput: the name is empty.
    """
    name = " ".join(agent.name.split())
    if not name:
        raise BadInput("An agent needs a name. Give one, or leave the agent out.")
    found = first(
        db,
        """
        SELECT id FROM agents WHERE name = :name AND unnamed = :unnamed
          AND (kind = :kind OR kind = 'other' OR :kind = 'other')
        UNION ALL
        SELECT agents.id FROM agent_aliases JOIN agents ON agents.id = agent_aliases.agent_id
          WHERE alias = :name AND unnamed = :unnamed AND (kind = :kind OR kind = 'other' OR :kind = 'other') LIMIT 1
        """.replace(":name", "?1")
        .replace(":unnamed", "?2")
        .replace(":kind", "?3"),
        [name, int(agent.unnamed), agent.kind],
    )
    if found is not None:
        return cast(int, found["id"])
    parent = find_or_add(edit, db, NewAgent(agent.acts_for)) if agent.acts_for else None
    agent_id = edit.insert(
        "agents",
        {
            "uid": edit.stamp.new_uid(),
            "name": name,
            "kind": agent.kind,
            "unnamed": int(agent.unnamed),
            "description": agent.description,
            "parent_id": parent,
        },
    )
    for alias in agent.aliases:
        edit.insert("agent_aliases", {"agent_id": agent_id, "alias": alias})
    return agent_id


def rename(edit: Edit, db: Database, agent_id: int, name: str) -> None:
    """Give an agent another name, everywhere at once.

    Raises:
        BadInput: the name is empty, or another agent of this kind has it.
        NotFound: there is no such agent.
    """
    name = " ".join(name.split())
    if not name:
        raise BadInput("An agent needs a name.")
    row = first(db, "SELECT kind, unnamed FROM agents WHERE id = ?", [agent_id])
    if row is None:
        raise NotFound(f"There is no agent {agent_id} in this archive.")
    others = "SELECT count(*) FROM agents WHERE name = ? AND unnamed = ? AND kind = ? AND id <> ?"
    if number(db, others, [name, row["unnamed"], row["kind"], agent_id]):
        raise BadInput(f"Another agent is called {name!r} already. Choose another name.")
    edit.update("agents", agent_id, {"name": name})


def load(db: Database, ids: Iterable[int]) -> dict[int, Agent]:
    """Agents by number."""
    found: dict[int, Agent] = {}
    for portion in in_portions(ids):
        for row in rows(
            db,
            "SELECT agents.*, parents.name AS acts_for FROM agents LEFT JOIN agents AS parents "
            f"ON parents.id = agents.parent_id WHERE agents.id IN ({marks(len(portion))})",
            portion,
        ):
            agent = _agent(row)
            found[agent.id] = agent
    return found


def every(db: Database) -> tuple[Agent, ...]:
    """All agents, by name."""
    ids = column(db, "SELECT id FROM agents ORDER BY name, id")
    found = load(db, ids)
    return tuple(found[agent_id] for agent_id in ids)


def _agent(row: Row) -> Agent:
    return Agent(
        id=cast(int, row["id"]),
        name=cast(str, row["name"]),
        kind=AgentKind(cast(str, row["kind"])),
        unnamed=bool(row["unnamed"]),
        description=cast(str, row["description"]),
        acts_for=cast(str, row["acts_for"] or ""),
    )
