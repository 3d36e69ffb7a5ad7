"""Agents: found by name or made, and read back with whom they act for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import Agent, AgentKind, NewAgent
from core.store.edits import Edit
from core.store.rows import Row, column, first, marks, number, rows

MOST_PARAMETERS = 900
"""How many values one query is given at most; older SQLite builds allow 999."""


FURTHEST = 8
"""So many steps are gone from a spokesman to whom he speaks for in the end; circles end there too."""


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
    asked = (name, int(agent.unnamed), agent.kind)
    if asked in edit.memo:
        return edit.memo[asked]
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
        asked,
    )
    if found is not None:
        edit.memo[asked] = cast(int, found["id"])
        return edit.memo[asked]
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
    edit.memo[asked] = agent_id
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


@dataclass(frozen=True, slots=True)
class Known:
    """What an agent may be looked for by, beside its name.

    *principals* are the names of those whom it acts for, and of those whom these act for; *others* are all other names
    of it and of them.
    """

    principals: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def known_as(db: Database, ids: Iterable[int]) -> dict[int, Known]:
    """Whom agents act for and what else they and these are called; where nothing of it is known, there is no entry."""
    principals: defaultdict[int, dict[str, None]] = defaultdict(dict)
    others: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for portion in in_portions(ids):
        for row in rows(
            db,
            "WITH RECURSIVE whom(agent_id, id, far) AS (SELECT id, id, 0 FROM agents "
            f"WHERE id IN ({marks(len(portion))}) UNION SELECT whom.agent_id, parent_id, far + 1 FROM whom "
            f"JOIN agents ON agents.id = whom.id WHERE parent_id IS NOT NULL AND far < {FURTHEST}) "
            "SELECT whom.agent_id, far, name, alias FROM whom JOIN agents ON agents.id = whom.id "
            "LEFT JOIN agent_aliases ON agent_aliases.agent_id = whom.id "
            "WHERE far > 0 OR alias IS NOT NULL ORDER BY far, agent_aliases.id",
            portion,
        ):
            agent_id = cast(int, row["agent_id"])
            if row["far"]:
                principals[agent_id][cast(str, row["name"])] = None
            if row["alias"] is not None:
                others[agent_id][cast(str, row["alias"])] = None
    return {
        agent_id: Known(tuple(principals[agent_id]), tuple(others[agent_id]))
        for agent_id in sorted(principals.keys() | others.keys())
    }


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
