from __future__ import annotations

from core.model import Claim, ClaimState, Span
from gui.reader.marks import ClaimMarks, Line

from .makers import ENGLISH, answer, claim, english, span


def marks(*claims: Claim) -> ClaimMarks:
    return ClaimMarks(claims, int, 1)


def test_every_state_has_its_line() -> None:
    lines = {
        ClaimState.ANSWERED: Line.DOUBLE,
        ClaimState.UNANSWERED: Line.SINGLE,
        ClaimState.WITHHELD: Line.DASHED,
        ClaimState.ANSWERS: Line.STRONG,
        ClaimState.CORRECTED: Line.DASHED,
        ClaimState.RETRACTED: Line.WAVE,
        ClaimState.SUGGESTED: Line.DOTTED,
        ClaimState.AUTHOR: Line.NONE,
    }
    for state, line in lines.items():
        made = marks(claim(1, Span(0, 5, ""), state=state))
        assert [mark.look.line for mark in made.marks.items] == [line]


def test_the_writers_own_words_have_a_line_when_open() -> None:
    made = marks(claim(1, Span(0, 5, ""), state=ClaimState.AUTHOR))
    made.open(1)
    assert made.marks.items[0].look.line is Line.SINGLE


def test_parts_are_marked_when_they_or_their_parent_are_open() -> None:
    made = marks(*english().claims)
    assert 2 not in {mark.claim_id for mark in made.marks.items}
    for open_id, shown in ((1, True), (2, True), (3, False)):
        made.open(open_id)
        assert (2 in {mark.claim_id for mark in made.marks.items}) is shown


def test_a_part_without_its_parent_is_marked() -> None:
    assert marks(claim(2, Span(0, 5, ""), parent=1)).marks.items


def test_overlapping_lines_have_different_levels() -> None:
    made = marks(
        claim(1, Span(0, 30, "")), claim(2, Span(5, 20, "")), claim(3, Span(10, 15, "")), claim(4, Span(20, 40, ""))
    )
    levels = {mark.claim_id: mark.level for mark in made.marks.items}
    assert levels == {1: 0, 2: 1, 3: 2, 4: 1}


def test_the_innermost_claim_is_the_shortest_around() -> None:
    made = marks(claim(1, Span(0, 30, "")), claim(2, Span(5, 20, "")))
    assert [made.innermost(at) for at in (0, 5, 19, 20, 29, 30)] == [1, 2, 2, 1, 1, None]


def test_cue_and_evidence_in_this_document_are_boxed() -> None:
    made = marks(*english().claims)
    made.open(1)
    boxed = {(box.start, box.evidence) for box in made.boxes.items}
    assert boxed == {(span(ENGLISH, "claimed").start, False), (span(ENGLISH, "rejected").start, True)}
    made.open(None)
    assert not made.boxes.items


def test_evidence_in_another_document_is_not_boxed() -> None:
    made = marks(claim(1, Span(0, 5, ""), answers=(answer(Span(2, 4, ""), where=2),)))
    made.open(1)
    assert not made.boxes.items


def test_followed_evidence_stands_for_all() -> None:
    made = marks(*english().claims)
    made.open(1, Span(3, 6, ""))
    assert [(box.start, box.end) for box in made.boxes.items if box.evidence] == [(3, 6)]


def test_opening_one_after_the_other_marks_as_opening_it_at_once() -> None:
    """Of claims without parts only their own marks change; that must be the same as marking all anew."""
    claims = (
        claim(1, Span(0, 30, "")),
        claim(2, Span(5, 20, "")),
        claim(3, Span(10, 15, ""), state=ClaimState.AUTHOR),
        claim(4, Span(12, 40, ""), Span(60, 70, "")),
        claim(5, Span(14, 18, ""), parent=4),
        claim(6, Span(50, 65, ""), cue=Span(45, 49, "")),
    )
    made = marks(*claims)
    for open_id in (1, 2, 3, 2, 6, 4, 5, 1, None, 6, 99, 3, None):
        made.open(open_id)
        anew = ClaimMarks(claims, int, 1, open_id)
        assert made.open_id == anew.open_id
        assert made.marks.items == anew.marks.items
        assert made.signs.items == anew.signs.items
        assert made.boxes.items == anew.boxes.items
