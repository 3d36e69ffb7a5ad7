"""The queue in memory: what comes next, and which links go with which claims."""

from __future__ import annotations

from core.model import Decision, QueueEntry, QueueOrder, Tier
from gui.review.items import Items


def claim(number: int, document: int = 1, decision: Decision | None = None, tier: Tier = Tier.LIKELY) -> QueueEntry:
    return QueueEntry(number, False, document, tier, decision, number)


def link(number: int, source: int, decision: Decision | None = None) -> QueueEntry:
    return QueueEntry(number, True, 1, Tier.CHECK, decision, source)


def test_a_link_rides_with_its_claim_while_both_wait() -> None:
    items = Items([claim(1), claim(2), link(7, 1), link(8, 2, Decision.REJECTED)])
    assert [item.key for item in items.of_document(1)] == [(False, 1), (False, 2)]
    assert [item.links for item in items.of_document(1)] == [(7,), ()]


def test_a_link_between_claims_of_the_record_is_a_line_of_its_own() -> None:
    items = Items([claim(1, decision=Decision.ACCEPTED), link(7, 1), link(8, 99)])
    assert [item.key for item in items.waiting()] == [(True, 7), (True, 8)]
    assert items.waiting()[1].claim_id == 99


def test_next_goes_on_in_the_document_then_to_what_was_skipped_then_to_another() -> None:
    items = Items([claim(1), claim(2), claim(3), claim(4, 2)])
    items.set_decision((False, 2), Decision.ACCEPTED)
    following = items.next_waiting((False, 2), document_id=1)
    assert following is not None
    assert following.key == (False, 3)
    items.set_decision((False, 3), Decision.REJECTED)
    skipped = items.next_waiting((False, 3), document_id=1)
    assert skipped is not None
    assert skipped.key == (False, 1)
    items.set_decision((False, 1), Decision.REJECTED)
    other = items.next_waiting((False, 1), document_id=1)
    assert other is not None
    assert other.key == (False, 4)
    items.set_decision((False, 4), Decision.ACCEPTED)
    assert items.next_waiting((False, 4), document_id=2) is None
    assert items.counts() == {
        Decision.ACCEPTED: 2,
        Decision.EDITED: 0,
        Decision.REJECTED: 2,
        None: 0,
    }


def test_by_confidence_the_document_does_not_matter() -> None:
    items = Items([claim(1), claim(4, 2), claim(2, tier=Tier.CHECK)], QueueOrder.CONFIDENCE)
    items.set_decision((False, 1), Decision.ACCEPTED)
    following = items.next_waiting((False, 1))
    assert following is not None
    assert following.key == (False, 4)


def test_what_is_taken_back_waits_again() -> None:
    items = Items([claim(1)])
    items.set_decision((False, 1), Decision.ACCEPTED)
    assert items.waiting() == []
    items.set_decision((False, 1), None)
    assert [item.key for item in items.waiting(1, Tier.LIKELY)] == [(False, 1)]
    items.set_decision((False, 5), None)  # not there any more
    assert items.item((False, 5)) is None
