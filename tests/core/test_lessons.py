"""What decisions teach as a table, whose decisions they are, and how it is forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.archive import Archive
from core.model import Decision, LessonKind, Manner, NewClaim, Stance, Status, Tier
from tests.core.records import article

WORDS = "Ada Brook insisted that bridge number {0} is closed. "


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive.create(tmp_path / "a.db", cache=tmp_path / "cache")
    archive.add_document(article("".join(WORDS.format(n) for n in range(1, 9)), "Bridges"))
    length = len(WORDS.format(1))
    for n in range(8):
        at = n * length
        place = (at + 24, at + length - 2)
        archive.add_claim(
            NewClaim(
                1,
                (place,),
                Manner.INDIRECT,
                Stance.ASSERT,
                Status.SUGGESTED,
                tier=Tier.CHECK,
                pattern="insist|left",
            )
        )
    return archive


def test_counts_are_told_with_their_effect(archive: Archive) -> None:
    assert archive.lessons() == ()
    archive.decide([1, 2, 3], Decision.REJECTED)
    archive.decide([4], Decision.ACCEPTED)
    found = {(one.kind, one.key): one for one in archive.lessons()}
    pattern = found[LessonKind.PATTERN, "insist|left"]
    assert (pattern.accepted, pattern.rejected, pattern.effect) == (1, 3, -1)
    assert found[LessonKind.VERB, "insist"].effect == -1
    assert len(archive.what_was_learned()) == 2


def test_each_person_teaches_for_themselves(archive: Archive) -> None:
    archive.decide([1, 2, 3], Decision.REJECTED, who="Nora")
    assert archive.lessons() == ()
    assert {one.rejected for one in archive.lessons("Nora")} == {3}


def test_one_lesson_is_forgotten_and_later_decisions_teach_anew(archive: Archive) -> None:
    archive.decide([1, 2, 3], Decision.REJECTED)
    pattern = next(one for one in archive.lessons() if one.kind is LessonKind.PATTERN)
    archive.forget_lessons([pattern])
    assert [one.kind for one in archive.lessons()] == [LessonKind.VERB]
    archive.decide([4, 5, 6], Decision.REJECTED)
    assert {one.kind: one.rejected for one in archive.lessons()} == {LessonKind.PATTERN: 3, LessonKind.VERB: 6}


def test_everything_is_forgotten_but_the_decisions_stay(archive: Archive) -> None:
    archive.decide([1, 2, 3], Decision.REJECTED)
    archive.forget_lessons()
    assert archive.lessons() == ()
    assert archive.claim(1).status is Status.REJECTED
    assert archive.claim(1).reviews
