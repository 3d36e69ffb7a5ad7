"""The lines of a document in memory: what comes next, which links go with which claims, how far the review is."""

from __future__ import annotations

from core.model import Decision, QueueCounts, QueueEntry, Tier
from gui.review.items import Items
from gui.review.tally import Tally


def claim(number: int, decision: Decision | None = None, tier: Tier = Tier.LIKELY) -> QueueEntry:
    return QueueEntry(number, False, 1, tier, decision, number)


def link(number: int, source: int, decision: Decision | None = None) -> QueueEntry:
    return QueueEntry(number, True, 1, Tier.CHECK, decision, source)


def test_a_link_rides_with_its_claim_while_both_wait() -> None:
    items = Items([claim(1), claim(2), link(7, 1), link(8, 2, Decision.REJECTED)])
    assert [item.key for item in items.lines()] == [(False, 1), (False, 2)]
    assert [item.links for item in items.lines()] == [(7,), ()]
    assert items.link_tier(7) is Tier.CHECK


def test_a_link_between_claims_of_the_record_is_a_line_of_its_own() -> None:
    items = Items([claim(1, Decision.ACCEPTED), link(7, 1), link(8, 99)])
    assert [item.key for item in items.waiting()] == [(True, 7), (True, 8)]
    assert items.waiting()[1].claim_id == 99


def test_next_goes_on_behind_and_then_to_what_was_skipped() -> None:
    items = Items([claim(1), claim(2), claim(3)])
    items.set_decision((False, 2), Decision.ACCEPTED)
    following = items.next_waiting((False, 2))
    assert following is not None
    assert following.key == (False, 3)
    items.set_decision((False, 3), Decision.REJECTED)
    assert items.next_waiting((False, 3), around=False) is None
    skipped = items.next_waiting((False, 3))
    assert skipped is not None
    assert skipped.key == (False, 1)
    items.set_decision((False, 1), Decision.REJECTED)
    assert items.next_waiting((False, 1)) is None


def test_the_only_one_that_waits_is_not_next_to_itself() -> None:
    assert Items([claim(1)]).next_waiting((False, 1)) is None


def test_what_is_taken_back_waits_again() -> None:
    items = Items([claim(1)])
    items.set_decision((False, 1), Decision.ACCEPTED)
    assert items.waiting() == []
    items.set_decision((False, 1), None)
    assert [item.key for item in items.waiting(Tier.LIKELY)] == [(False, 1)]
    items.set_decision((False, 5), None)  # not there any more
    assert items.item((False, 5)) is None


def test_the_tally_keeps_its_total_whatever_is_decided() -> None:
    tally = Tally(QueueCounts(((Decision.REJECTED, 4),), ((Tier.LIKELY, 3), (Tier.CHECK, 2))))
    tally.move(Tier.LIKELY, None, Decision.ACCEPTED)
    tally.move(Tier.CHECK, None, Decision.REJECTED)
    assert (tally.total, tally.waiting(), tally.waiting(Tier.LIKELY)) == (9, 3, 2)
    assert tally.counts()[Decision.REJECTED] == 5
    tally.move(Tier.CHECK, Decision.REJECTED, Decision.EDITED)
    tally.move(Tier.LIKELY, Decision.ACCEPTED, None)
    assert tally.counts() == {Decision.ACCEPTED: 0, Decision.REJECTED: 4, Decision.EDITED: 1, None: 4}
