"""Links between claims: which count, what they make of a claim, and which only repeat another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

from sqlite_utils import Database

from core.model import ANSWERING, REBUTTALS, ClaimState, Manner, Relation, Status
from core.store.agents import in_portions
from core.store.rows import marks, rows


@dataclass(frozen=True, slots=True)
class Link:
    """A row of the table ``links`` with the documents at its ends."""

    id: int
    source_id: int
    target_id: int
    relation: Relation
    evidence_id: int | None
    status: Status
    note: str


@dataclass(slots=True)
class Ends:
    """The links that point at a claim, and those that start from it."""

    incoming: list[Link] = field(default_factory=list[Link])
    outgoing: list[Link] = field(default_factory=list[Link])


def claim_state(
    status: Status, manner: Manner, incoming: Iterable[Relation], outgoing: Iterable[Relation]
) -> ClaimState:
    """What is shown of a claim at a glance, from the accepted links at its ends.

    Withholding is never an answer: it shows only where nothing else answers (DESIGN section 1).
    """
    to_it, from_it = set(incoming), set(outgoing)
    if status is Status.SUGGESTED:
        return ClaimState.SUGGESTED
    if Relation.RETRACTS in to_it:
        return ClaimState.RETRACTED
    if Relation.CORRECTS in to_it:
        return ClaimState.CORRECTED
    if to_it & ANSWERING:
        return ClaimState.ANSWERED
    if Relation.WITHHOLDS in to_it:
        return ClaimState.WITHHELD
    if from_it & ANSWERING:
        return ClaimState.ANSWERS
    return ClaimState.AUTHOR if manner is Manner.AUTHOR else ClaimState.UNANSWERED


def links_at(db: Database, claim_ids: Iterable[int]) -> defaultdict[int, Ends]:
    """The links at the ends of these claims, without what was rejected; a suggested claim's link is a suggestion."""
    wanted = set(claim_ids)
    found: dict[int, Link] = {}
    for portion in in_portions(wanted):
        chosen = f"({marks(len(portion))})"
        for row in rows(
            db,
            "SELECT links.*, source.status = 'accepted' AND target.status = 'accepted' AS firm FROM links "
            "JOIN claims AS source ON source.id = source_id JOIN claims AS target ON target.id = target_id "
            "WHERE 'rejected' NOT IN (links.status, source.status, target.status) "
            f"AND links.id IN (SELECT id FROM links WHERE source_id IN {chosen} UNION SELECT id FROM links "
            f"WHERE target_id IN {chosen}) ORDER BY links.id",
            portion * 2,
        ):
            link = Link(
                cast(int, row["id"]),
                cast(int, row["source_id"]),
                cast(int, row["target_id"]),
                Relation(cast(str, row["relation"])),
                cast("int | None", row["evidence_span_id"]),
                Status(cast(str, row["status"])) if row["firm"] else Status.SUGGESTED,
                cast(str, row["note"]),
            )
            found[link.id] = link
    ends: defaultdict[int, Ends] = defaultdict(Ends)
    for link in sorted(found.values(), key=lambda link: link.id):
        if link.source_id in wanted:
            ends[link.source_id].outgoing.append(link)
        if link.target_id in wanted:
            ends[link.target_id].incoming.append(link)
    return ends


def restated_by(db: Database, claim_ids: Iterable[int]) -> defaultdict[int, set[int]]:
    """For each claim, the claims that it restates (accepted links only)."""
    restates: defaultdict[int, set[int]] = defaultdict(set)
    for portion in in_portions(claim_ids):
        for row in rows(
            db,
            "SELECT source_id, target_id FROM links JOIN claims ON claims.id = target_id "
            "WHERE relation = 'restates' AND links.status = 'accepted' AND claims.status = 'accepted' "
            f"AND source_id IN ({marks(len(portion))})",
            portion,
        ):
            restates[cast(int, row["source_id"])].add(cast(int, row["target_id"]))
    return restates


def fold_repeated(links: list[Link], restates: Mapping[int, set[int]]) -> list[tuple[Link, list[Link]]]:
    """Group the links at one claim: each answer that stands for itself, with those that only repeat it.

    An answer repeats another one when its claim restates the other's claim and both stand in the same relation to the
    same claim: an article that quotes the answering letter. It counts once, where it was said first. Claims that
    restate each other in a circle count once, as the one that was recorded first.
    """
    known = {(link.source_id, link.relation, link.status): link for link in links}
    said_before: dict[int, Link] = {}
    for link in links:
        for other in sorted(restates.get(link.source_id, ())):
            before = known.get((other, link.relation, link.status))
            if before is not None and before.id != link.id:
                said_before[link.id] = before
                break
    folded: dict[int, tuple[Link, list[Link]]] = {}
    for link in links:
        way = [link]
        while (before := said_before.get(way[-1].id)) is not None and before not in way:
            way.append(before)
        origin = way[-1] if before is None else min(way[way.index(before) :], key=lambda one: one.id)
        folded.setdefault(origin.id, (origin, []))
        if link.id != origin.id:
            folded[origin.id][1].append(link)
    return list(folded.values())


def rebuttal_counts(db: Database, document_ids: Iterable[int]) -> dict[int, int]:
    """How many rebuttals the claims of each document have; one that is only repeated counts once."""
    counts: defaultdict[int, int] = defaultdict(int)
    homes: dict[int, int] = {}
    for portion in in_portions(document_ids):
        homes.update(
            (cast(int, row["id"]), cast(int, row["document_id"]))
            for row in rows(
                db,
                "SELECT DISTINCT claims.id, claims.document_id FROM claims JOIN links ON links.target_id = claims.id "
                f"WHERE claims.document_id IN ({marks(len(portion))})",
                portion,
            )
        )
    ends = links_at(db, homes)
    restates = restated_by(db, [link.source_id for end in ends.values() for link in end.incoming])
    for claim_id, document_id in homes.items():
        rebuttals = [
            link for link in ends[claim_id].incoming if link.relation in REBUTTALS and link.status is Status.ACCEPTED
        ]
        counts[document_id] += len(fold_repeated(rebuttals, restates))
    return dict(counts)


def relations_of_parts(db: Database, claim_ids: Iterable[int]) -> dict[int, list[Relation]]:
    """What the parts of each claim do to other claims: a quotation answers when one of its sentences does."""
    found: defaultdict[int, list[Relation]] = defaultdict(list)
    for portion in in_portions(claim_ids):
        for row in rows(
            db,
            "SELECT claims.parent_id, links.relation FROM claims JOIN links ON links.source_id = claims.id "
            "WHERE claims.nesting = 'part' AND claims.status = 'accepted' AND links.status = 'accepted' "
            f"AND claims.parent_id IN ({marks(len(portion))})",
            portion,
        ):
            found[cast(int, row["parent_id"])].append(Relation(cast(str, row["relation"])))
    return dict(found)


def accepted(links: Iterable[Link]) -> list[Relation]:
    """The relations of those links that are part of the record."""
    return [link.relation for link in links if link.status is Status.ACCEPTED]


def claim_counts(db: Database, document_ids: Iterable[int]) -> dict[int, int]:
    """How many accepted claims each document has."""
    counts: dict[int, int] = {}
    for portion in in_portions(document_ids):
        for row in rows(
            db,
            "SELECT document_id, count(*) AS n FROM claims WHERE status = 'accepted' "
            f"AND document_id IN ({marks(len(portion))}) GROUP BY document_id",
            portion,
        ):
            counts[cast(int, row["document_id"])] = cast(int, row["n"])
    return counts
