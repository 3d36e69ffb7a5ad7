"""The review queue: pages of it by keyset, what waits behind a place, and how far the review is.

Order within a document: its claims from first to last word, then its links. A place in the queue is the entry that
stands there; pages go on behind it, so that no page is slower than the first, however long the queue is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import cast

from sqlite_utils import Database

from core.model import Decision, QueueCounts, QueueEntry, QueueOrder, QueueRequest, ReviewQueue, Status, Tier
from core.store.rows import Row, Value, column, first, marks, number, rows

_USUAL = (Tier.LIKELY, Tier.CHECK)
"""The tiers that are reviewed without being asked for: beliefs and wishes are set aside (DESIGN section 5)."""

_Place = tuple[int, int, int, int]
"""Where an entry stands in its tier: document, whether it is a link, start, number."""

_CLAIMS = """
  SELECT claims.id, 0 AS is_link, claims.document_id, claims.start, claims.tier, claims.status,
    claims.id AS claim_id, {decision} AS decision
  FROM claims WHERE claims.tier IS NOT NULL"""

_LINKS = """
  SELECT links.id, 1 AS is_link, claims.document_id, claims.start, links.tier, links.status,
    links.source_id AS claim_id, {decision} AS decision
  FROM links JOIN claims ON claims.id = links.source_id JOIN claims AS targets ON targets.id = links.target_id
  WHERE links.tier IS NOT NULL AND 'rejected' NOT IN (claims.status, targets.status)"""
"""A link goes with the claims at its ends: none with a rejected one is shown."""


def queue(db: Database, request: QueueRequest) -> ReviewQueue:
    """A stretch of the queue in its order, and how far the review is where that is asked for."""
    counts = counted(db, request) if request.counted else QueueCounts((), ())
    return ReviewQueue(request, tuple(islice(_entries(db, request), request.limit)), counts)


def tiers_of(request: QueueRequest) -> tuple[Tier, ...]:
    """The tiers that a request asks for, the surest first."""
    if request.tier is not None:
        return (request.tier,)
    return (*_USUAL, Tier.LOW) if request.low else _USUAL


# ---------------------------------------------------------------------------------------------------------- entries


def _entries(db: Database, request: QueueRequest) -> Iterator[QueueEntry]:
    tiers, after = tiers_of(request), _place_of(db, request.after)
    if request.order is QueueOrder.DOCUMENT:
        yield from _stretch(db, request, tiers, after[1] if after is not None else None)
        return
    begun = tiers.index(after[0]) if after is not None and after[0] in tiers else 0
    for tier in tiers[begun:]:
        here = after[1] if after is not None and tier is after[0] else None
        yield from _stretch(db, request, (tier,), here)


def _place_of(db: Database, key: tuple[bool, int] | None) -> tuple[Tier, _Place] | None:
    """The tier and place of an entry; None where it is no part of the queue any more: then it starts anew."""
    if key is None:
        return None
    is_link, number_ = key
    row = first(
        db,
        "SELECT claims.document_id, claims.start, links.tier FROM links JOIN claims ON claims.id = source_id "
        "WHERE links.id = ?"
        if is_link
        else "SELECT document_id, start, tier FROM claims WHERE id = ?",
        [number_],
    )
    if row is None or row["tier"] is None:
        return None
    place = (cast(int, row["document_id"]), int(is_link), cast(int, row["start"]), number_)
    return Tier(cast(str, row["tier"])), place


def _stretch(db: Database, request: QueueRequest, tiers: Sequence[Tier], after: _Place | None) -> Iterator[QueueEntry]:
    """The entries of these tiers in the order of their documents, behind *after*."""
    found = merge(_claims(db, request, tiers, after), _links(db, request, tiers, after), key=_order)
    for row in found:
        yield QueueEntry(
            cast(int, row["id"]),
            bool(row["is_link"]),
            cast(int, row["document_id"]),
            Tier(cast(str, row["tier"])),
            _decision(row, second=request.second),
            cast(int, row["claim_id"]),
        )


def _order(row: Row) -> _Place:
    return cast(_Place, (row["document_id"], row["is_link"], row["start"], row["id"]))


def _claims(db: Database, request: QueueRequest, tiers: Sequence[Tier], after: _Place | None) -> list[Row]:
    decision, values = _own_decision("claim_id", "claims.id", request)
    sql = _CLAIMS.format(decision=decision) + f" AND claims.tier IN ({marks(len(tiers))})"
    values += [str(tier) for tier in tiers]
    narrow, narrowing = _narrow("claims", "claim_id", request)
    sql, values = sql + narrow, values + narrowing
    if after is not None and after[1]:
        sql, values = sql + " AND claims.document_id > ?", [*values, after[0]]
    elif after is not None:
        sql += " AND (claims.document_id, claims.start, claims.id) > (?, ?, ?)"
        values += [after[0], after[2], after[3]]
    return rows(db, f"{sql} ORDER BY claims.document_id, claims.start, claims.id {_limit(request)}", values)


def _links(db: Database, request: QueueRequest, tiers: Sequence[Tier], after: _Place | None) -> list[Row]:
    decision, values = _own_decision("link_id", "links.id", request)
    sql = _LINKS.format(decision=decision) + f" AND links.tier IN ({marks(len(tiers))})"
    values += [str(tier) for tier in tiers]
    narrow, narrowing = _narrow("links", "link_id", request)
    sql, values = sql + narrow, values + narrowing
    # A link of a claim that waits unseen, for its tier is not shown, is not shown either.
    if not request.second:
        shown = tiers_of(request)
        sql += f" AND (claims.status <> 'suggested' OR claims.tier IN ({marks(len(shown))}))"
        values += [str(tier) for tier in shown]
    if request.alone and request.second:
        sql += " AND (claims.tier IS NULL OR claims.id IN (SELECT claim_id FROM reviews WHERE who = ?))"
        values.append(request.who)
    elif request.alone:
        sql += " AND claims.status <> 'suggested'"
    if after is not None and after[1]:
        sql += " AND (claims.document_id, claims.start, links.id) > (?, ?, ?)"
        values += [after[0], after[2], after[3]]
    elif after is not None:
        sql, values = sql + " AND claims.document_id >= ?", [*values, after[0]]
    return rows(db, f"{sql} ORDER BY claims.document_id, claims.start, links.id {_limit(request)}", values)


def _limit(request: QueueRequest) -> str:
    return "" if request.limit is None else f"LIMIT {max(0, int(request.limit))}"


def _own_decision(name: str, key: str, request: QueueRequest) -> tuple[str, list[Value]]:
    """The newest decision about an entry: of anybody, or of the one who reads it a second time."""
    if not request.with_decided:
        return "NULL", []
    by = " AND who = ?" if request.second else ""
    sql = f"(SELECT decision FROM reviews WHERE {name} = {key}{by} ORDER BY id DESC LIMIT 1)"
    return sql, [request.who] if request.second else []


def _narrow(table: str, name: str, request: QueueRequest) -> tuple[str, list[Value]]:
    """Which entries are asked for, as SQL behind a ``WHERE``."""
    sql, values = "", cast("list[Value]", [])
    if request.document_id is not None:
        sql, values = sql + " AND claims.document_id = ?", [*values, request.document_id]
    if request.elsewhere is not None:
        sql, values = sql + " AND claims.document_id <> ?", [*values, request.elsewhere]
    if request.second:
        # A second reading is of what others have decided.
        sql += f" AND {table}.status <> 'suggested'"
        if not request.with_decided:
            sql += f" AND {table}.id NOT IN (SELECT {name} FROM reviews WHERE who = ? AND {name} IS NOT NULL)"
            values.append(request.who)
    elif not request.with_decided:
        sql += f" AND {table}.status = 'suggested'"
    return sql, values


def _decision(row: Row, *, second: bool) -> Decision | None:
    if second:
        return Decision(cast(str, row["decision"])) if row["decision"] else None
    if row["status"] == Status.SUGGESTED:
        return None
    decision = Decision(cast(str, row["decision"])) if row["decision"] else Decision.ACCEPTED
    # The record may have been set otherwise since: a disagreement that was settled.
    if decision.status == row["status"]:
        return decision
    return Decision.REJECTED if row["status"] == Status.REJECTED else Decision.ACCEPTED


# ---------------------------------------------------------------------------------------------------------- counts


def counted(db: Database, request: QueueRequest) -> QueueCounts:
    """How far the review is, over all that a request asks for and not only the stretch of it.

    A link whose claim was rejected counts as rejected with it, so that the total stays what it is while one decides.
    """
    tiers = tiers_of(request)
    waiting = dict.fromkeys(tiers, 0)
    decided = dict.fromkeys(Decision, 0)
    for table, name in (("claims", "claim_id"), ("links", "link_id")):
        status = _STATUS[table]
        if request.second:
            _count_second(db, request, table, name, status, waiting, decided)
        else:
            _count_first(db, request, table, name, status, waiting, decided)
    return QueueCounts(tuple(decided.items()), tuple(waiting.items()))


_STATUS = {
    "claims": "claims.status",
    "links": "CASE WHEN 'rejected' IN (claims.status, targets.status) THEN 'rejected' ELSE links.status END",
}
_FROM = {
    "claims": "claims",
    "links": "links JOIN claims ON claims.id = source_id JOIN claims AS targets ON targets.id = target_id",
}


def _where(table: str, request: QueueRequest) -> tuple[str, list[Value]]:
    tiers = tiers_of(request)
    sql = f"{table}.tier IS NOT NULL AND {table}.tier IN ({marks(len(tiers))})"
    values: list[Value] = [str(tier) for tier in tiers]
    if request.document_id is not None:
        sql, values = sql + " AND claims.document_id = ?", [*values, request.document_id]
    return sql, values


def _count_first(
    db: Database,
    request: QueueRequest,
    table: str,
    name: str,
    status: str,
    waiting: dict[Tier, int],
    decided: dict[Decision, int],
) -> None:
    where, values = _where(table, request)
    sums = [f"sum({status} = 'suggested' AND {table}.tier = '{tier}') AS '{tier}'" for tier in waiting]
    sums += [f"sum({status} = '{one}') AS '{one}'" for one in (Status.ACCEPTED, Status.REJECTED)]
    found = first(db, f"SELECT {', '.join(sums)} FROM {_FROM[table]} WHERE {where}", values) or {}
    for tier in waiting:
        waiting[tier] += cast("int | None", found[tier]) or 0
    # Only reviews say whether something was put right before it was accepted; few were, so it is counted apart.
    edited = number(
        db,
        f"SELECT count(*) FROM {_FROM[table]} JOIN reviews ON reviews.{name} = {table}.id "
        f"WHERE decision = 'edited' AND {status} = 'accepted' AND {where} "
        f"AND NOT EXISTS (SELECT 1 FROM reviews AS later "
        f"WHERE later.{name} = reviews.{name} AND later.id > reviews.id)",
        values,
    )
    decided[Decision.EDITED] += edited
    decided[Decision.ACCEPTED] += (cast("int | None", found[Status.ACCEPTED]) or 0) - edited
    decided[Decision.REJECTED] += cast("int | None", found[Status.REJECTED]) or 0


def _count_second(
    db: Database,
    request: QueueRequest,
    table: str,
    name: str,
    status: str,
    waiting: dict[Tier, int],
    decided: dict[Decision, int],
) -> None:
    where, values = _where(table, request)
    shown = f"{where} AND {table}.status <> 'suggested'"
    if table == "links":
        shown += " AND 'rejected' NOT IN (claims.status, targets.status)"
    for row in rows(db, f"SELECT {table}.tier, count(*) AS n FROM {_FROM[table]} WHERE {shown} GROUP BY 1", values):
        waiting[Tier(cast(str, row["tier"]))] += cast(int, row["n"])
    own = (
        f"SELECT {table}.tier, decision, count(*) AS n FROM {_FROM[table]} JOIN reviews ON reviews.{name} = {table}.id "
        f"WHERE who = ? AND {shown} AND reviews.id = (SELECT max(id) FROM reviews AS own WHERE own.{name} = "
        f"reviews.{name} AND own.who = reviews.who) GROUP BY 1, 2"
    )
    for row in rows(db, own, [request.who, *values]):
        waiting[Tier(cast(str, row["tier"]))] -= cast(int, row["n"])
        decided[Decision(cast(str, row["decision"]))] += cast(int, row["n"])


# ------------------------------------------------------------------------------------------------------ many at once


def waiting_of(db: Database, tier: Tier, document_id: int | None) -> tuple[list[int], list[int]]:
    """The claims of a tier that wait, of one document or of all, and the links of it that can go with them.

    A link can when each of its ends is in the record, or among these claims.
    """
    here = "claims.document_id = ?" if document_id is not None else "1"
    values: list[Value] = [tier] if document_id is None else [tier, document_id]
    found = column(db, f"SELECT id FROM claims WHERE status = 'suggested' AND tier = ? AND {here}", values)
    in_it = f"(claims.status = 'accepted' OR (claims.status = 'suggested' AND claims.tier = ? AND {here}))"
    links = column(
        db,
        f"SELECT links.id FROM {_FROM['links']} WHERE links.status = 'suggested' AND links.tier = ? AND {in_it} "
        f"AND {in_it.replace('claims.', 'targets.')} AND {here}",
        [tier, *values, *values, *values[1:]],
    )
    return found, links
