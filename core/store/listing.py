"""Claims as lines of the list over the archive, and which of them restate each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import cast

from sqlite_utils import Database

from core import dates
from core.model import ClaimGroup, DocumentBrief, Hop, ListedClaim
from core.store import comparing, documents, exchanges
from core.store.agents import in_portions
from core.store.rows import column, marks, rows

_RESTATING = (
    "FROM links JOIN claims AS s ON s.id = source_id JOIN claims AS t ON t.id = target_id "
    "WHERE relation = 'restates' AND links.status = 'accepted' AND s.status = 'accepted' AND t.status = 'accepted'"
)


def spread(db: Database) -> dict[int, tuple[int, int]]:
    """For each claim that restates another or is restated: the smallest claim of its group, and in how many documents
    that is said.
    """
    pairs: list[tuple[int, int]] = []
    homes: dict[int, int] = {}
    for row in rows(
        db, f"SELECT source_id, target_id, s.document_id AS source_in, t.document_id AS target_in {_RESTATING}"
    ):
        source, target = cast(int, row["source_id"]), cast(int, row["target_id"])
        pairs.append((source, target))
        homes[source], homes[target] = cast(int, row["source_in"]), cast(int, row["target_in"])
    found: dict[int, tuple[int, int]] = {}
    for members in comparing.connected(pairs):
        documents_ = len({homes[claim_id] for claim_id in members})
        found.update((claim_id, (members[0], documents_)) for claim_id in members)
    return found


def group_of(db: Database, claim_id: int) -> ClaimGroup | None:
    """The claims that say the same as this one, the first appearance first; None where nothing restates it."""
    members, waiting = {claim_id}, [claim_id]
    while waiting:
        near: set[int] = set()
        for portion in in_portions(waiting):
            chosen = f"({marks(len(portion))})"
            near.update(column(db, f"SELECT target_id {_RESTATING} AND source_id IN {chosen}", portion))
            near.update(column(db, f"SELECT source_id {_RESTATING} AND target_id IN {chosen}", portion))
        waiting = sorted(near - members)
        members |= near
    return comparing.group(db, sorted(members)) if len(members) > 1 else None


def lines(db: Database, claim_ids: Iterable[int], groups: Mapping[int, tuple[int, int]]) -> tuple[ListedClaim, ...]:
    """These claims as lines of the list, in the order given; those that are gone are left out."""
    wanted = list(claim_ids)
    there = set(exchanges.present(db, wanted))
    ids = [claim_id for claim_id in wanted if claim_id in there]
    chains = exchanges.chains_of(db, ids)
    heads = {groups[claim_id][0] for claim_id in ids if claim_id in groups}
    sizes, firsts = _groups(db, groups, heads)
    found: list[ListedClaim] = []
    for row in exchanges.list_rows(db, ids):
        of_claim = chains.get(row.id, ())
        head, in_documents = groups.get(row.id, (row.id, 1))
        found.append(
            ListedClaim(
                claim=row,
                chains=tuple(_names(chain) for chain in of_claim),
                hands=exchanges.hands_of(of_claim, row.document.id),
                documents=in_documents,
                claims=sizes.get(head, 1),
                first_date=firsts.get(head, row.document.date),
            )
        )
    return tuple(found)


def _groups(
    db: Database, groups: Mapping[int, tuple[int, int]], heads: set[int]
) -> tuple[dict[int, int], dict[int, str]]:
    """How many claims the groups of some heads have, and the date on which each was said first."""
    members: defaultdict[int, list[int]] = defaultdict(list)
    if heads:
        for claim_id, (head, _) in groups.items():
            if head in heads:
                members[head].append(claim_id)
    homes: dict[int, int] = {}
    for portion in in_portions(claim_id for ids in members.values() for claim_id in ids):
        for row in rows(db, f"SELECT id, document_id FROM claims WHERE id IN ({marks(len(portion))})", portion):
            homes[cast(int, row["id"])] = cast(int, row["document_id"])
    briefs = documents.briefs(db, homes.values())
    firsts = {
        head: _first_date(briefs[homes[claim_id]] for claim_id in ids if claim_id in homes)
        for head, ids in members.items()
    }
    return {head: len(ids) for head, ids in members.items()}, firsts


def _first_date(briefs: Iterable[DocumentBrief]) -> str:
    dated = [(first_day, brief.date) for brief in briefs if (first_day := dates.bounds(brief.date)[0])]
    return min(dated)[1] if dated else ""


def _names(chain: tuple[Hop, ...]) -> tuple[str, ...]:
    """Who each hand is: its agents together, else what it was said in."""
    return tuple(
        ", ".join(agent.name for agent in hop.agents) or (hop.document.heading if hop.document is not None else "")
        for hop in chain
    )
