from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from core.model import ANSWERING, ClaimState, Manner, Relation, Status
from gui.cards.grouping import answers_of, by_speaker, rebutting_documents
from gui.cards.words import quotation_text
from gui.claims.model import ClaimFilter, ClaimsModel
from gui.writing import shortened
from tests.gui.claims.samples import ARTICLE, CLAIMS, IRAN, IRAVANI, LETTER, OPENED, answer, many


@pytest.fixture
def model(qapp: QApplication) -> ClaimsModel:
    model = ClaimsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(OPENED, ClaimFilter.ALL, True)
    return model


def listed(model: ClaimsModel) -> list[int]:
    claims = (model.claim(row) for row in range(model.rowCount()))
    return [claim.id for claim in claims if claim is not None]


def test_claims_are_listed_as_the_text_has_them(model: ClaimsModel) -> None:
    assert listed(model) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert model.row_of(4) == 3
    assert model.row_of(99) == -1
    assert model.row_of(None) == -1
    assert model.claim(8) is None
    assert [part.id for part in model.parts_of(7)] == [8]


@pytest.mark.parametrize(
    ("narrow", "ids"),
    [
        (ClaimFilter.ANSWERED, [4]),
        (ClaimFilter.WITHHELD, [2]),
        (ClaimFilter.UNANSWERED, [3, 7, 8]),
        (ClaimFilter.ANSWERS, [5, 6]),
        (ClaimFilter.AUTHOR, [1]),
    ],
)
def test_a_filter_lists_what_its_count_says(model: ClaimsModel, narrow: ClaimFilter, ids: list[int]) -> None:
    model.set_filter(narrow, True)
    assert listed(model) == ids
    assert model.count(narrow, True) == len(ids)
    model.set_filter(narrow, False)
    assert listed(model) == [number for number in ids if number != 8]


def test_a_claim_that_answers_and_is_answered_is_in_both_lists(model: ClaimsModel) -> None:
    both = replace(CLAIMS[5], state=ClaimState.ANSWERED)
    model.show(replace(OPENED, claims=(both,)), ClaimFilter.ANSWERED, True)
    assert listed(model) == [6]
    model.set_filter(ClaimFilter.ANSWERS, True)
    assert listed(model) == [6]


def test_corrected_and_retracted_claims_are_answered_ones(model: ClaimsModel) -> None:
    states = (ClaimState.CORRECTED, ClaimState.RETRACTED)
    claims = tuple(replace(CLAIMS[3], id=number, state=state) for number, state in enumerate(states))
    model.show(replace(OPENED, claims=claims), ClaimFilter.ANSWERED, True)
    assert listed(model) == [0, 1]


def test_each_claim_is_spoken_as_a_sentence_with_who_what_and_its_state(model: ClaimsModel) -> None:
    def said(row: int) -> object:
        return model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)

    assert said(0) == "Mehr News Agency: “The West has focused on the military dimension”. Writer’s own words."
    assert said(3) == (
        "France, Germany, United Kingdom: “Iran’s provision of drones to Russia violates Resolution 2231”. 4 answers."
    )
    assert said(7) == "NBC News: “Pilots trained in the spring”. No answer held. Part."


def test_no_document_lists_nothing(model: ClaimsModel) -> None:
    model.show(None, ClaimFilter.ALL, True)
    assert model.rowCount() == 0
    assert model.data(model.index(0, 0)) is None


def test_answers_are_grouped_by_speaker_then_document() -> None:
    groups = answers_of(CLAIMS[3]).answering
    assert [group.speakers for group in groups] == [(IRAVANI,), (IRAN,)]
    assert [part.document for part in groups[0].documents] == [LETTER, ARTICLE]
    assert [group.count for group in groups] == [3, 1]
    assert groups[0].documents[0].also_in == (ARTICLE,)


def test_who_answers_most_comes_first_and_the_answering_document_before_reports_of_it() -> None:
    backwards = replace(CLAIMS[3], answers=CLAIMS[3].answers[::-1])
    groups = answers_of(backwards).answering
    assert [group.speakers for group in groups] == [(IRAVANI,), (IRAN,)]
    assert [part.document for part in groups[0].documents] == [LETTER, ARTICLE]


def test_withholding_is_no_answer() -> None:
    grouped = answers_of(CLAIMS[1])
    assert not grouped.answering
    assert [found.relation for group in grouped.withholding for found in group.documents[0].answers] == [
        Relation.WITHHOLDS
    ]


def test_every_relation_is_shown_in_one_group_only() -> None:
    links = tuple(
        answer(number, relation, number, ARTICLE, (IRAN,), "words", None) for number, relation in enumerate(Relation)
    )
    grouped = answers_of(replace(CLAIMS[3], answers=links))
    found = [
        each.relation
        for group in (*grouped.answering, *grouped.withholding, *grouped.seconding)
        for part in group.documents
        for each in part.answers
    ]
    assert sorted(found) == sorted(Relation)
    assert grouped.answering[0].count == len(ANSWERING)


def test_rejected_links_are_left_out() -> None:
    rejected = tuple(replace(found, status=Status.REJECTED) for found in CLAIMS[3].answers)
    assert not answers_of(replace(CLAIMS[3], answers=rejected)).answering


def test_documents_that_repeat_a_rebuttal_count_as_places() -> None:
    assert rebutting_documents(CLAIMS[3]) == 2
    assert rebutting_documents(CLAIMS[1]) == 0
    assert by_speaker(()) == ()


@pytest.mark.parametrize(
    ("text", "manner", "shown", "moved"),
    [
        ("He said so.", Manner.DIRECT, "“He said so.”", 1),
        ("“He said so.”", Manner.DIRECT, "“He said so.”", 0),
        ("he said so” and left", Manner.MIXED, "he said so” and left", 0),
        ("he said so", Manner.INDIRECT, "he said so", 0),
        ("سخن او", Manner.DIRECT, "«سخن او»", 1),
        ("two\nlines", Manner.INDIRECT, "two lines", 0),
        ("", Manner.DIRECT, "", 0),
    ],
)
def test_direct_speech_gets_the_marks_that_the_text_cut_off(text: str, manner: Manner, shown: str, moved: int) -> None:
    assert quotation_text(text, manner) == (shown, moved)


def test_names_are_shortened_at_a_word() -> None:
    assert shortened("Letter of France and Germany to the Council", 30) == "Letter of France and Germany…"
    assert shortened("short", 30) == "short"
    assert len(shortened("x" * 50, 30)) == 30


def test_five_hundred_claims_need_no_widgets(model: ClaimsModel) -> None:
    model.show(many(500), ClaimFilter.ALL, True)
    assert model.rowCount() == 500
    assert model.row_of(1499) == 499
