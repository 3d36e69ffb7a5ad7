"""An answer that an article only repeats counts once, where it was said first."""

from __future__ import annotations

import pytest

from core.archive import Archive
from core.model import ClaimState, NewLink, Relation, Status
from tests.core.records import article, claim


@pytest.fixture
def claims(archive: Archive) -> dict[str, int]:
    """A claim, the letter that answers it, and two articles that quote the letter."""
    found: dict[str, int] = {}
    for name in ("claim", "letter", "article", "other"):
        document_id = archive.add_document(article(f"{name} The words of this text, said by somebody.", name))
        found[name] = archive.add_claim(claim(document_id))
    return found


def _rebut(archive: Archive, claims: dict[str, int], *names: str, relation: Relation = Relation.REBUTS) -> None:
    for name in names:
        archive.add_link(NewLink(claims[name], claims["claim"], relation))


def _restate(archive: Archive, source: int, target: int) -> None:
    archive.add_link(NewLink(source, target, Relation.RESTATES))


def test_repeated_answers_are_folded(archive: Archive, claims: dict[str, int]) -> None:
    _rebut(archive, claims, "article", "letter", "other")
    _restate(archive, claims["article"], claims["letter"])
    _restate(archive, claims["other"], claims["article"])
    answers = archive.claim(claims["claim"]).answers
    assert [answer.claim_id for answer in answers] == [claims["letter"]]
    assert len(answers[0].also_in) == 2
    assert next(row for row in archive.claims() if row.id == claims["claim"]).rebuttals == 1


def test_another_relation_is_another_answer(archive: Archive, claims: dict[str, int]) -> None:
    _rebut(archive, claims, "letter")
    _rebut(archive, claims, "article", relation=Relation.UNDERCUTS)
    _restate(archive, claims["article"], claims["letter"])
    assert archive.claim(claims["claim"]).answer_count == 2


def test_a_circle_of_restatements_keeps_one(archive: Archive, claims: dict[str, int]) -> None:
    _rebut(archive, claims, "letter", "article", "other")
    for source, target in (("letter", "article"), ("article", "other"), ("other", "letter")):
        _restate(archive, claims[source], claims[target])
    assert archive.claim(claims["claim"]).answer_count == 1


def test_a_suggested_answer_counts_for_nothing(archive: Archive, claims: dict[str, int]) -> None:
    archive.add_link(NewLink(claims["letter"], claims["claim"], Relation.REBUTS, status=Status.SUGGESTED))
    found = archive.claim(claims["claim"])
    assert (found.state, found.answer_count, found.rebuttals) == (ClaimState.UNANSWERED, 0, ())
    assert [answer.status for answer in found.answers] == [Status.SUGGESTED]


@pytest.mark.parametrize(
    ("relation", "state"),
    [
        (Relation.REBUTS, ClaimState.ANSWERED),
        (Relation.UNDERCUTS, ClaimState.ANSWERED),
        (Relation.ANSWERS, ClaimState.ANSWERED),
        (Relation.CORRECTS, ClaimState.CORRECTED),
        (Relation.RETRACTS, ClaimState.RETRACTED),
        (Relation.WITHHOLDS, ClaimState.WITHHELD),
        (Relation.SUPPORTS, ClaimState.UNANSWERED),
        (Relation.RESTATES, ClaimState.UNANSWERED),
    ],
)
def test_state_of_a_claim(archive: Archive, claims: dict[str, int], relation: Relation, state: ClaimState) -> None:
    _rebut(archive, claims, "letter", relation=relation)
    assert archive.claim(claims["claim"]).state is state
