"""Who answered how many claims, and after how many days."""

from __future__ import annotations

from collections import defaultdict
from typing import cast

from sqlite_utils import Database

from core.model import ANSWERING
from core.store.comparing import days_between
from core.store.rows import marks, rows

_ANSWERS = """
SELECT DISTINCT link.target_id AS claim, COALESCE(head.name, agent.name, '') AS responder,
  asked.date AS asked, replied.date AS replied, asked.id = replied.id AS together
FROM links AS link
JOIN claims AS source ON source.id = link.source_id AND source.status = 'accepted'
JOIN claims AS target ON target.id = link.target_id AND target.status = 'accepted'
JOIN documents AS asked ON asked.id = target.document_id
JOIN documents AS replied ON replied.id = source.document_id
LEFT JOIN hops AS hop ON hop.claim_id = source.id AND hop.role = 'speaker'
LEFT JOIN hop_agents AS spoken ON spoken.hop_id = hop.id
LEFT JOIN agents AS agent ON agent.id = spoken.agent_id
LEFT JOIN agents AS head ON head.id = agent.parent_id
WHERE link.status = 'accepted' AND link.relation IN ({})
"""

Answers = dict[str, dict[int, int | None]]


def answers(db: Database) -> tuple[Answers, dict[int, int | None]]:
    """By responder, the claims that were answered and the days that it took; the same for whoever answered first.

    A spokesman's answer is that of whom he speaks for; the responder of an answer without a speaker is empty. The days
    are None where the two dates are not both known to the day.
    """
    relations = [str(relation) for relation in sorted(ANSWERING)]
    by_responder: Answers = defaultdict(dict)
    first: dict[int, int | None] = {}
    known: dict[tuple[str, str], int | None] = {}
    for row in rows(db, _ANSWERS.format(marks(len(relations))), relations):
        claim, dates = cast(int, row["claim"]), (cast(str, row["asked"]), cast(str, row["replied"]))
        if row["together"]:
            days = 0 if dates[0] else None
        elif dates in known:
            days = known[dates]
        else:
            apart = days_between(*dates)
            days = known[dates] = apart[0] if apart and apart[0] == apart[1] else None
        for found in (by_responder[cast(str, row["responder"])], first):
            found[claim] = _sooner(found[claim], days) if claim in found else days
    return by_responder, first


def _sooner(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else min(one, other)
