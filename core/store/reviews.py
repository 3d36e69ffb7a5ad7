"""Reviewing: what was suggested, who decided what about it, and verdicts that people sign."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import cast

from sqlite_utils import Database

from core import dates
from core.errors import BadInput, NotFound
from core.model import (
    ClaimEdit,
    Decision,
    Disagreement,
    Proposed,
    Review,
    Status,
    Verdict,
)
from core.store import claims, documents, versions
from core.store.agents import in_portions
from core.store.edits import Edit
from core.store.rows import Row, column, first, marks, number, rows

SETTLED = "settled"
"""The note of a review that ends a disagreement: it says what became of the record, and disagrees with nobody."""

NAMED = "another speaker"
"""The note of a review with which a person also put right who speaks: a name to be learned."""

# -------------------------------------------------------------------------------------------------------- decisions


def decide(
    edit: Edit, db: Database, item_id: int, decision: Decision, *, is_link: bool = False, who: str, note: str = ""
) -> None:
    """Write down what *who* decided about a claim or link.

    The record follows the first who decided. Another person's decision is kept under their name, beside it; when it
    differs, that is a disagreement (:func:`disagreements`), settled by setting the status.

    Raises:
        NotFound: there is no such claim or link.
    """
    table, name = ("links", "link_id") if is_link else ("claims", "claim_id")
    if first(db, f"SELECT 1 AS found FROM {table} WHERE id = ?", [item_id]) is None:
        raise NotFound(f"There is no {table.removesuffix('s')} {item_id} in this archive.")
    earlier = first(db, f"SELECT who FROM reviews WHERE {name} = ? ORDER BY id LIMIT 1", [item_id])
    edit.insert(
        "reviews",
        {
            "uid": edit.stamp.new_uid(),
            name: item_id,
            "who": who,
            "decision": decision,
            "at": edit.stamp.now(),
            "note": note,
        },
    )
    if earlier is None or earlier["who"] == who:
        set_status(edit, db, item_id, decision.status, is_link=is_link)


def leads(db: Database, claim_id: int, who: str) -> bool:
    """Whether the record of a claim follows *who*: nobody else decided about it first."""
    earlier = first(db, "SELECT who FROM reviews WHERE claim_id = ? ORDER BY id LIMIT 1", [claim_id])
    return earlier is None or earlier["who"] == who


def settle(edit: Edit, db: Database, item_id: int, status: Status, *, is_link: bool) -> None:
    """End a disagreement: set the status, and note who settled it.

    Raises:
        NotFound: there is no such claim or link.
    """
    set_status(edit, db, item_id, status, is_link=is_link)
    edit.insert(
        "reviews",
        {
            "uid": edit.stamp.new_uid(),
            "link_id" if is_link else "claim_id": item_id,
            "who": edit.stamp.who,
            "decision": Decision.REJECTED if status is Status.REJECTED else Decision.ACCEPTED,
            "at": edit.stamp.now(),
            "note": SETTLED,
        },
    )


def set_status(edit: Edit, db: Database, item_id: int, status: Status, *, is_link: bool) -> None:
    """Make a claim or link part of the record, or not.

    Raises:
        NotFound: there is no such claim or link.
    """
    if is_link:
        edit.update("links", item_id, {"status": status})
    else:
        claims.set_status(edit, db, item_id, status)


def of_claims(db: Database, claim_ids: Iterable[int]) -> dict[int, tuple[Review, ...]]:
    """What people decided about these claims: the newest decision of each, in the order in which they first did."""
    return _newest(db, "claim_id", claim_ids)


def _newest(db: Database, name: str, ids: Iterable[int]) -> dict[int, tuple[Review, ...]]:
    found: defaultdict[int, dict[str, Review]] = defaultdict(dict)
    for portion in in_portions(ids):
        for row in rows(db, f"SELECT * FROM reviews WHERE {name} IN ({marks(len(portion))}) ORDER BY id", portion):
            found[cast(int, row[name])][cast(str, row["who"])] = _review(row)
    return {key: tuple(by_person.values()) for key, by_person in found.items()}


def _review(row: Row) -> Review:
    note = cast(str, row["note"])
    shown = "" if note == NAMED or versions.from_note(note) is not None else note
    return Review(cast(str, row["who"]), Decision(cast(str, row["decision"])), cast(str, row["at"]), shown)


def disagreements(db: Database) -> tuple[Disagreement, ...]:
    """The claims and links that one person took and another one did not, or that a second one would have otherwise.

    Of versions, all are told that people kept; whether they still differ from the record, the claim tells.
    """
    found: list[tuple[int, bool, int, tuple[Review, ...], tuple[Proposed, ...]]] = []
    for name, is_link in (("claim_id", False), ("link_id", True)):
        several = f"SELECT {name} FROM reviews WHERE {name} IS NOT NULL GROUP BY {name} HAVING count(DISTINCT who) > 1"
        for item_id, mine in _open(db, name, column(db, several)).items():
            newest = {cast(str, row["who"]): row for row in mine}
            reviews = tuple(_review(row) for row in newest.values())
            proposed = () if is_link else tuple(_proposed(newest.values()))
            if len({review.decision.status for review in reviews}) > 1 or proposed:
                claim_id = number(db, "SELECT source_id FROM links WHERE id = ?", [item_id]) if is_link else item_id
                found.append((item_id, is_link, claim_id, reviews, proposed))
    homes = {one[2]: claims.document_of(db, one[2]) for one in found}
    briefs = documents.briefs(db, homes.values())
    return tuple(
        Disagreement(item_id, is_link, briefs[homes[claim_id]], reviews, proposed, claim_id)
        for item_id, is_link, claim_id, reviews, proposed in found
    )


def _open(db: Database, name: str, ids: Iterable[int]) -> dict[int, list[Row]]:
    """The reviews of these claims or links, oldest first, but for those that were settled last."""
    found: defaultdict[int, list[Row]] = defaultdict(list)
    for portion in in_portions(ids):
        for row in rows(db, f"SELECT * FROM reviews WHERE {name} IN ({marks(len(portion))}) ORDER BY id", portion):
            found[cast(int, row[name])].append(row)
    return {
        item_id: [row for row in of_item if row["note"] != SETTLED]
        for item_id, of_item in found.items()
        if of_item[-1]["note"] != SETTLED
    }


def _proposed(newest: Iterable[Row]) -> Iterator[Proposed]:
    for row in newest:
        version = versions.from_note(cast(str, row["note"]))
        if version is not None:
            yield Proposed(cast(int, row["id"]), cast(str, row["who"]), cast(str, row["at"]), version)


def version_of(db: Database, review_id: int) -> tuple[int, ClaimEdit]:
    """The claim of a review, and the version of it that it holds.

    Raises:
        NotFound: there is no such review, or it holds none.
    """
    row = first(db, "SELECT claim_id, note FROM reviews WHERE id = ?", [review_id])
    version = versions.from_note(cast(str, row["note"])) if row is not None else None
    if row is None or row["claim_id"] is None or version is None:
        raise NotFound(f"Review {review_id} holds no version of a claim. It may have been undone.")
    return cast(int, row["claim_id"]), version


# --------------------------------------------------------------------------------------------------------- verdicts


def add_verdict(edit: Edit, db: Database, verdict: Verdict) -> int:
    """Sign a verdict about a claim, and answer its number (the one of *verdict* is not used).

    Raises:
        BadInput: it is not signed, says nothing, gives no reason, or its day is not EDTF.
        NotFound: there is no such claim.
    """
    claims.document_of(db, verdict.claim_id)
    for value, wanted in (
        (verdict.who, "the name of the person who signs it"),
        (verdict.verdict, "words for what was found"),
        (verdict.reason, "the reason for it"),
        (verdict.day, "the day it was signed"),
    ):
        if not value.strip():
            raise BadInput(f"A verdict needs {wanted}.")
    return edit.insert(
        "verdicts",
        {
            "uid": edit.stamp.new_uid(),
            "claim_id": verdict.claim_id,
            "verdict": verdict.verdict.strip(),
            "reason": verdict.reason.strip(),
            "who": verdict.who.strip(),
            "day": dates.check(verdict.day),
        },
    )


def verdicts_of(db: Database, claim_ids: Iterable[int]) -> dict[int, tuple[Verdict, ...]]:
    """The signed verdicts about these claims, oldest first."""
    found: defaultdict[int, list[Verdict]] = defaultdict(list)
    for portion in in_portions(claim_ids):
        for row in rows(
            db, f"SELECT * FROM verdicts WHERE claim_id IN ({marks(len(portion))}) ORDER BY day, id", portion
        ):
            found[cast(int, row["claim_id"])].append(
                Verdict(
                    cast(int, row["id"]),
                    cast(int, row["claim_id"]),
                    cast(str, row["verdict"]),
                    cast(str, row["reason"]),
                    cast(str, row["who"]),
                    cast(str, row["day"]),
                )
            )
    return {key: tuple(of_claim) for key, of_claim in found.items()}
