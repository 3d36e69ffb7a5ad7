"""A quotation is found again in a changed text by its words and surroundings, and never on a lookalike."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.claims.anchors import Doubt, Placed, Placer, Why, holds, place
from core.model import Span

LETTER = (
    "The council met on Monday. The mayor said that the bridge would be closed for 14 days. Her deputy disagreed.\n\n"
    "“The bridge is safe, and it has been inspected in every year since 2009,” the engineer wrote to the council. "
    "The newspaper had reported that the bridge was not inspected. The company denied the report, calling it "
    "baseless.\n\nNobody answered the letter of the neighbours, who had asked for a new inspection in March."
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    end = start + len(words)
    return Span(start, end, words, text[max(0, start - 32) : start], text[end : end + 32])


def placed(words: str, text: str, *, before: str | None = None) -> str:
    """What stands now where *words* of the letter stood; or why that is in doubt."""
    answer = place(before, span(LETTER, words), text)
    return text[answer.start : answer.end] if isinstance(answer, Placed) else answer.why


SAFE = "“The bridge is safe, and it has been inspected in every year since 2009,”"
QUOTATIONS = ["said", "denied the report", SAFE, "that the bridge would be closed for 14 days", "Nobody"]


@pytest.mark.parametrize("words", QUOTATIONS)
@pytest.mark.parametrize("before", [None, LETTER])
def test_an_edit_elsewhere_moves_the_place_along(words: str, before: str | None) -> None:
    start = LETTER.index(words)
    for at in (0, max(0, start - 60), min(len(LETTER), start + len(words) + 60), len(LETTER)):
        text = f"{LETTER[:at]} He said more. {LETTER[at:]}"
        moved = start + (len(text) - len(LETTER) if at <= start else 0)
        answer = place(before, span(LETTER, words), text)
        assert isinstance(answer, Placed)
        assert (answer.start, answer.end) == (moved, moved + len(words))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“", '"'),
        (",”", ',"'),
        ("since 2009", "since\u00a02009"),
        ("inspected in every", "in\u00adspected in every"),
        ("inspected in every", "inspec-\nted in every"),
        ("every year", "every\nyear"),
        ("been inspected", "been  inspected"),
        ("safe, and", "ſafe, and"),
    ],
)
def test_what_print_changes_makes_no_difference(old: str, new: str) -> None:
    text = LETTER.replace(old, new)
    assert text != LETTER
    words = placed(SAFE, text)
    assert words == SAFE.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [("inspected in", "irspected in"), ("bridge is", "bridqe is"), ("has been", "has bcen"), ("since", "s1nce")],
)
def test_a_slip_of_the_scanner_is_put_up_with(old: str, new: str) -> None:
    assert placed(SAFE, LETTER.replace(old, new)) == SAFE.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2009", "2008"),
        ("2009", "2OO9"),
        ("has been", "has not been"),
        ("is safe", "is unsafe"),
        ("is safe", "isn't safe"),
        ("every year", "every leap year"),
        ("The bridge is", "The tunnel is"),
        ("inspected", "neglected"),
        ("in every", "in % every"),
    ],
)
@pytest.mark.parametrize("before", [None, LETTER])
def test_other_words_inside_are_for_a_person_to_see(old: str, new: str, before: str | None) -> None:
    text = LETTER.replace(old, new)
    answer = place(before, span(LETTER, SAFE), text)
    assert isinstance(answer, Doubt)
    assert answer.why is Why.CHANGED
    assert answer.best is not None
    assert text[answer.best[0] : answer.best[1]] == SAFE.replace(old, new)


def test_a_word_that_is_gone_is_not_found_in_its_like() -> None:
    text = LETTER.replace("The mayor said that the bridge would be closed for 14 days. ", "") + " The mayor said no."
    assert placed("said", text) != "said"
    assert placed("that the bridge would be closed for 14 days", text) == Why.GONE


def test_moved_paragraphs_take_their_places_with_them() -> None:
    first, second, third = LETTER.split("\n\n")
    text = "\n\n".join((third, second, first))
    for words in QUOTATIONS[1:4]:
        assert placed(words, text) == words
        assert placed(words, text, before=LETTER) == words


REPEATED = "It was denied. " * 8
THIRD = Span(37, 43, "denied", REPEATED[5:37], REPEATED[43:75])


def test_of_equal_sentences_none_is_chosen_when_one_is_gone() -> None:
    fewer = "It was denied. " * 7
    for before in (None, REPEATED):
        answer = place(before, THIRD, fewer)
        assert isinstance(answer, Doubt)
        assert answer.why is Why.TWICE
        assert answer.best is not None
        assert answer.second is not None


def test_equal_sentences_keep_their_order_when_all_are_there() -> None:
    answer = place(REPEATED, THIRD, f"New: {REPEATED}The end.")
    assert isinstance(answer, Placed)
    assert answer.start == 42
    assert isinstance(place(None, THIRD, f"New: {REPEATED}The end."), Doubt)
    assert place(REPEATED, THIRD, REPEATED) == Placed(37, 43, 1.0, 1.0)


def test_a_copy_elsewhere_does_not_take_the_place() -> None:
    text = f"{LETTER}\n\nIn short: The company denied the report, then as now."
    assert placed("denied the report", text) == "denied the report"
    answer = place(LETTER, span(LETTER, "denied the report"), text)
    assert isinstance(answer, Placed)
    assert answer.start == LETTER.index("denied the report")
    gone = text.replace("The company denied the report, calling it baseless.", "")
    assert placed("denied the report", gone, before=LETTER) in (Why.ELSEWHERE, Why.TWICE)
    assert placed("denied the report", gone) in (Why.ELSEWHERE, Why.TWICE)


def test_whether_a_place_still_holds() -> None:
    kept = span(LETTER, "denied the report")
    assert holds(LETTER, kept)
    assert not holds(f" {LETTER}", kept)
    assert not holds(LETTER.replace("company denied", "city denied"), kept)


NEWS = st.lists(
    st.sampled_from(["The mayor", "denied", "the report", "on Monday", "12", "“No”", "it.", "\n\n", "bridge"]),
    max_size=40,
).map(" ".join)


@settings(max_examples=60)
@given(NEWS, st.data())
def test_an_edit_elsewhere_never_moves_a_place_wrongly(tail: str, data: st.DataObject) -> None:
    before = LETTER + tail
    start = data.draw(st.integers(0, len(before) - 1))
    end = data.draw(st.integers(start + 1, min(len(before), start + 90)))
    assume(not before[start].isspace() and not before[end - 1].isspace())  # a quotation is words
    first, last = sorted((data.draw(st.integers(0, len(before))), data.draw(st.integers(0, len(before)))))
    if first < end and last > start:
        first = last = 0
    text = before[:first] + data.draw(NEWS) + before[last:]
    shift = len(text) - len(before) if last <= start else 0
    here = Span(start, end, before[start:end], before[max(0, start - 32) : start], before[end : end + 32])
    answer = place(before, here, text)
    if isinstance(answer, Placed):
        assert (answer.start, answer.end) == (start + shift, end + shift)


@given(st.text(), st.text(max_size=40), st.text(), st.integers(-5, 500))
def test_no_text_makes_it_fail(before: str, exact: str, text: str, start: int) -> None:
    placer = Placer(text, before)
    for answer in (placer.place(Span(start, start + len(exact), exact, "a", "")), place(None, Span(0, 1, exact), text)):
        if isinstance(answer, Placed):
            assert 0 <= answer.start <= answer.end <= len(text)


def test_a_copy_put_before_the_beginning_is_not_taken_for_it() -> None:
    here = Span(0, 1, LETTER[0], "", LETTER[1:33])
    answer = place(LETTER, here, LETTER[:9] + LETTER)
    assert isinstance(answer, Doubt) or answer.start == 9
