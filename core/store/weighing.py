"""What was just decided, told to the suggestions that still wait: other tiers, other names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import cast

from sqlite_utils import Database

from core.model import Tier
from core.store.agents import in_portions
from core.store.edits import Edit
from core.store.rows import Row, first, marks, rows

_VERB = "substr(claims.pattern, 1, instr(claims.pattern || '|', '|') - 1)"


def verbs_of(db: Database, claim_ids: Iterable[int]) -> set[str]:
    """The verbs of the patterns that found these claims."""
    return {
        cast(str, row["verb"])
        for portion in in_portions(claim_ids)
        for row in rows(
            db,
            f"SELECT DISTINCT {_VERB} AS verb FROM claims WHERE tier IS NOT NULL AND pattern <> '' "
            f"AND id IN ({marks(len(portion))})",
            portion,
        )
    }


def decisions_on(db: Database, who: str, verbs: Iterable[str], after: int) -> list[Row]:
    """What *who* decided about what these verbs found, after a review: its number, the pattern, the decision."""
    chosen = sorted(verbs)
    return rows(
        db,
        "SELECT reviews.id AS review, claims.pattern, reviews.decision FROM reviews "
        "JOIN claims ON claims.id = reviews.claim_id WHERE reviews.who = ? AND reviews.id > ? "
        f"AND claims.tier IS NOT NULL AND {_VERB} IN ({marks(len(chosen))}) ORDER BY reviews.id",
        [who, after, *chosen],
    )


def weigh(edit: Edit, db: Database, verbs: Iterable[str], tier_of: Callable[[str, Tier], Tier]) -> None:
    """Give what these verbs found, and what still waits, the tier that *tier_of* has for its pattern and tier."""
    chosen = sorted(verbs)
    waiting = db.conn.execute(
        "SELECT id, pattern, tier FROM claims WHERE tier IS NOT NULL AND status = 'suggested' "
        f"AND {_VERB} IN ({marks(len(chosen))})",
        chosen,
    ).fetchall()
    now = {pair: tier_of(pair[0], Tier(pair[1])) for pair in {(pattern, tier) for _, pattern, tier in waiting}}
    edit.update_many(
        "claims",
        "tier",
        [(key, tier, now[pattern, tier]) for key, pattern, tier in waiting if now[pattern, tier] != tier],
    )


def speaker_of(db: Database, claim_id: int) -> tuple[str, int] | None:
    """How the first speaker of a claim is called in the text, and which agent that is."""
    row = first(
        db,
        f"SELECT mentions.exact, hop_agents.agent_id {_SPEAKERS} AND claims.id = ?",
        [claim_id],
    )
    return None if row is None else (cast(str, row["exact"]), cast(int, row["agent_id"]))


_SPEAKERS = """
FROM claims JOIN hops ON hops.claim_id = claims.id AND hops.role = 'speaker' AND hops.chain = 0
  JOIN spans AS mentions ON mentions.id = hops.mention_span_id
  JOIN hop_agents ON hop_agents.hop_id = hops.id AND hop_agents.position = 0
WHERE claims.tier IS NOT NULL
"""


def rename(edit: Edit, db: Database, mention: str, agent_id: int) -> None:
    """Let the speaker of what still waits be an agent, wherever the text calls the speaker by *mention*."""
    set_speakers(
        edit,
        rows(
            db,
            f"SELECT hop_agents.id {_SPEAKERS} AND claims.status = 'suggested' AND mentions.exact = ? "
            "AND hop_agents.agent_id <> ?",
            [mention, agent_id],
        ),
        agent_id,
    )


def rename_one(edit: Edit, db: Database, claim_id: int, agent_id: int) -> None:
    """Let the speaker of one claim be an agent."""
    set_speakers(edit, rows(db, f"SELECT hop_agents.id {_SPEAKERS} AND claims.id = ?", [claim_id]), agent_id)


def set_speakers(edit: Edit, found: Sequence[Row], agent_id: int) -> None:
    """Put an agent into these rows of ``hop_agents``."""
    for row in found:
        edit.update("hop_agents", row["id"], {"agent_id": agent_id})
