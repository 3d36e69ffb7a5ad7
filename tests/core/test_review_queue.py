"""The review queue in pages: the same order as the whole, the same total whatever is decided, many at once."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from core.archive import Archive
from core.model import (
    Decision,
    Manner,
    NewClaim,
    NewLink,
    QueueEntry,
    QueueOrder,
    QueueRequest,
    Relation,
    Stance,
    Status,
    Tier,
)
from tests.core.records import article

TEXT = "The board said that the light is safe. Others denied that, and nobody knows."


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """Claims and links of all tiers in several documents, some decided, some by hand."""
    archive = Archive.create(tmp_path / "a.db", cache=tmp_path / "cache")
    chance = random.Random(7)
    made: list[int] = []
    for number in range(4):
        document = archive.add_document(article(f"{number} {TEXT}", str(number)))
        for _ in range(8):
            start = chance.randrange(0, 60)
            tier = chance.choice([*Tier, None])
            status = Status.ACCEPTED if tier is None else Status.SUGGESTED
            made.append(
                archive.add_claim(
                    NewClaim(document, ((start, start + 5),), Manner.INDIRECT, Stance.ASSERT, status=status, tier=tier)
                )
            )
    for _ in range(25):
        one, other = chance.sample(made, 2)
        archive.add_link(NewLink(one, other, Relation.REBUTS, status=Status.SUGGESTED, tier=chance.choice([*Tier])))
    return archive


def _decide_some(archive: Archive, share: float) -> None:
    chance = random.Random(3)
    request = QueueRequest(low=True)
    for entry in archive.review_queue(request).entries:
        waits = entry in archive.review_queue(request).entries  # a link may have gone with a rejected claim
        if waits and chance.random() < share:
            archive.decide([entry.id], chance.choice(list(Decision)), are_links=entry.is_link)


def _pages(archive: Archive, request: QueueRequest, size: int) -> list[QueueEntry]:
    found: list[QueueEntry] = []
    after = None
    while True:
        page = archive.review_queue(replace(request, limit=size, after=after, counted=False)).entries
        found += page
        if len(page) < size:
            return found
        after = (page[-1].is_link, page[-1].id)


REQUESTS = [
    QueueRequest(order=order, low=low, with_decided=decided, second=second, who="Ada")
    for order in QueueOrder
    for low in (False, True)
    for decided in (False, True)
    for second in (False, True)
]


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("size", [1, 3])
def test_pages_are_the_whole_queue_in_its_order(archive: Archive, request_: QueueRequest, size: int) -> None:
    _decide_some(archive, 0.5)
    whole = archive.review_queue(request_).entries
    assert len(whole) > 3
    assert len({(one.is_link, one.id) for one in whole}) == len(whole)
    assert list(whole) == _pages(archive, request_, size)
    if request_.order is QueueOrder.CONFIDENCE:
        ranks = [list(Tier).index(one.tier) for one in whole]
        assert ranks == sorted(ranks)
    else:
        assert [one.document_id for one in whole] == sorted(one.document_id for one in whole)


def test_a_queue_goes_on_from_its_start_where_the_place_is_gone(archive: Archive) -> None:
    assert archive.review_queue(QueueRequest(after=(False, 9999))).entries == archive.review_queue().entries


def test_the_total_stays_whatever_is_decided(archive: Archive) -> None:
    request = QueueRequest(low=True)
    before = archive.review_queue(request).counts
    assert before.reviewed == 0 or before.total > before.reviewed
    _decide_some(archive, 0.7)
    after = archive.review_queue(request).counts
    assert after.total == before.total
    assert after.reviewed > before.reviewed
    waiting = archive.review_queue(request).entries
    assert after.total - after.reviewed == len(waiting)
    assert dict(after.waiting) == {tier: sum(one.tier is tier for one in waiting) for tier in Tier}


def test_alone_leaves_out_links_that_go_with_a_claim_that_waits(archive: Archive) -> None:
    whole = archive.review_queue(QueueRequest(low=True)).entries
    waiting = {one.id for one in whole if not one.is_link}
    alone = archive.review_queue(QueueRequest(low=True, alone=True)).entries
    assert list(alone) == [one for one in whole if not one.is_link or one.claim_id not in waiting]


def test_a_link_of_a_claim_whose_tier_is_not_shown_is_not_shown_either(archive: Archive) -> None:
    for entry in archive.review_queue().entries:
        if entry.is_link:
            claim = archive.claim(entry.claim_id)
            assert claim.status is Status.ACCEPTED or claim.tier is not Tier.LOW


def test_elsewhere_leaves_a_document_out(archive: Archive) -> None:
    found = archive.review_queue(QueueRequest(elsewhere=2)).entries
    assert {one.document_id for one in found} == {1, 3, 4}


@pytest.mark.parametrize("decision", [Decision.ACCEPTED, Decision.REJECTED])
@pytest.mark.parametrize("document", [None, 3])
def test_a_tier_is_decided_at_once_and_taken_back_as_one(
    archive: Archive, decision: Decision, document: int | None
) -> None:
    tier_only = QueueRequest(tier=Tier.LIKELY, document_id=document)
    others = [one for one in archive.review_queue(QueueRequest(low=True)).entries if one.tier is not Tier.LIKELY]
    before = archive.review_queue(tier_only).entries
    changes = len(archive.history())
    claims, links = archive.decide_tier(Tier.LIKELY, decision, document, who="Ada")
    assert claims == sum(not one.is_link for one in before)
    assert len(archive.history()) == changes + 1
    left = archive.review_queue(tier_only).entries
    assert all(one.is_link for one in left), "only links whose ends wait are left"
    for one in left:
        ends = archive.claim(one.claim_id)
        link = next(link for link in ends.answers_to if link.link_id == one.id)
        assert Status.SUGGESTED in (ends.status, archive.claim(link.claim_id).status)
    still = archive.review_queue(QueueRequest(low=True)).entries
    if decision is Decision.ACCEPTED:
        assert [one for one in still if one.tier is not Tier.LIKELY] == others
        assert links >= 0
    archive.undo()
    assert archive.review_queue(tier_only).entries == before
