from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.model import ClaimState, Holding, Kind, Scope
from gui.search.results_model import AT_ONCE, ResultRole, ResultsModel, Section, SectionKind
from tests.gui.search.makers import MakeAnswer, MakeHit


@pytest.fixture
def model(qapp: object) -> ResultsModel:
    model = ResultsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def rows(model: ResultsModel) -> list[str | int]:
    """The list as section names and document numbers."""
    found: list[str | int] = []
    for place in range(model.rowCount()):
        row = model.row(model.index(place))
        found.append(f"{row.kind} {row.count}" if isinstance(row, Section) else row.document_id if row else "?")
    return found


def test_held_texts_that_match_need_no_heading(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    model.show(make_answer([make_hit(1), make_hit(2), make_hit(3, holding=Holding.CITED)]))
    assert rows(model) == [1, 2, "cited 1", 3]


def test_everything_listed_has_all_headings(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    hits = [make_hit(1), make_hit(2, holding=Holding.EXTRACT), make_hit(3, holding=Holding.CITED)]
    model.show(make_answer(hits, query=" "))
    assert rows(model) == ["held 1", 1, "extract 1", 2, "cited 1", 3]


def test_partial_matches_come_under_their_heading(
    model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    hits = [make_hit(1), make_hit(2, matched="some"), make_hit(3, matched="some", holding=Holding.CITED)]
    model.show(make_answer(hits, total=1, total_some=40))
    assert rows(model)[:5] == [1, "some 40", 2, 3, "?"]


def test_list_of_partial_matches_only_says_so(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    model.show(make_answer([make_hit(1, matched="some")], total=0, total_some=1))
    assert rows(model) == ["some 1", 1]


def test_rows_are_there_before_their_hits(
    qtbot: QtBot, model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    wanted: list[int] = []
    model.moreWanted.connect(wanted.append)
    model.show(make_answer([make_hit(1), make_hit(2)], total=130, total_some=3, sections=(100, 0, 30, 3)))
    assert model.rowCount() == 135
    assert rows(model)[:4] == [1, 2, "?", "?"]
    assert rows(model)[100] == "cited 30"
    assert rows(model)[131] == "some 3"
    model.want(0, 1)
    assert wanted == []
    model.want(0, 5)
    model.want(1, 6)
    assert wanted == [2]  # asked once
    model.want(101, 110)
    assert wanted == [2, 100]  # the newest place wins
    page = [make_hit(number, holding=Holding.CITED) for number in range(100, 130)]
    assert model.append(make_answer(page, offset=100, sections=(100, 0, 30, 3)))
    assert rows(model)[101:131] == list(range(100, 130))
    assert model.find(117).row() == 118
    model.want(110, 132)
    assert wanted == [2, 100, 130]


def test_page_of_another_search_is_left_out(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    model.show(make_answer([make_hit(1)], total=3))
    assert not model.append(make_answer([make_hit(2)], query="other", total=3, offset=1))
    assert rows(model) == [1, "?", "?"]


def test_what_does_not_come_is_not_asked_for_again(
    model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    wanted: list[int] = []
    model.moreWanted.connect(wanted.append)
    model.show(make_answer([make_hit(1)], total=3))
    model.want(0, 2)
    empty = make_answer([], total=3, offset=1)
    assert model.append(replace(empty, request=replace(empty.request, limit=50), sections=(3, 0, 0, 0)))
    model.want(0, 2)
    assert wanted == [1]


def test_hits_out_of_sight_are_forgotten_and_come_again(
    model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    wanted: list[int] = []
    model.moreWanted.connect(wanted.append)
    model.show(make_answer([make_hit(number) for number in range(AT_ONCE)], total=100 * AT_ONCE))
    for page in range(1, 100):
        hits = [make_hit(number) for number in range(page * AT_ONCE, (page + 1) * AT_ONCE)]
        assert model.append(make_answer(hits, total=100 * AT_ONCE, offset=page * AT_ONCE))
    assert rows(model)[:AT_ONCE] == ["?"] * AT_ONCE
    assert not model.find(3).isValid()
    assert model.find(99 * AT_ONCE).row() == 99 * AT_ONCE
    assert rows(model).count("?") < 75 * AT_ONCE
    model.want(10, 20)
    assert wanted == [0]


def test_none_empties_the_list(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    model.show(make_answer([make_hit(1)]))
    model.show(None)
    assert model.rowCount() == 0


def test_headings_can_not_be_chosen(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    model.show(make_answer([make_hit(1, holding=Holding.CITED)]))
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.next_hit(-1, 1).row() == 1
    assert not model.next_hit(1, -1).isValid()
    assert isinstance(model.index(0).data(ResultRole.ROW), Section)


def test_document_in_words(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    model.show(make_answer([make_hit(1, "A letter", kind=Kind.LETTER, hits=1, claims=38, rebuttals=7)]))
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.replace("\u00a0", " ") == "A letter, Letter, Mehr News Agency, Dec 2022, 1 hit, 38 claims, 7 rebuttals"


def test_cited_document_in_words(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    cited = make_hit(1, "S/2022/908", holding=Holding.CITED, date="", cited_by=2, hits=0, claims=0, rebuttals=0)
    model.show(make_answer([cited]))
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.replace("\u00a0", " ") == "S/2022/908, Article, Known from 2 documents, no date, Wanted"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Cited only, text not held, 1"


def test_claim_in_words(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    hits = [
        make_hit(1, "Article", claim_id=4, speaker="Iran", state=ClaimState.ANSWERED, snippet="No.", rebuttals=2),
        make_hit(1, "Article", claim_id=5, state=ClaimState.AUTHOR, snippet="So.", date=""),
        make_hit(1, "Article", claim_id=6, state=ClaimState.WITHHELD, snippet="Hm.", date=""),
    ]
    model.show(make_answer(hits, scope=Scope.CLAIMS))
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole).replace("\u00a0", " ") for row in range(3)]
    assert said == [
        "Iran, No., 2 rebuttals, Article, Dec 2022",
        "The writer, So., Writer’s own words, Article",
        "Speaker not known, Hm., Withheld, Article",
    ]


def test_foreign_language_is_named(model: ResultsModel, make_hit: MakeHit) -> None:
    assert model.words.origin(make_hit(1, language="fa"))[-1] == "Persian"
    assert "English" not in model.words.origin(make_hit(1, language="en"))


def test_claims_of_a_document_are_told_apart(model: ResultsModel, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    model.show(make_answer([make_hit(1, claim_id=4), make_hit(1, claim_id=5)], scope=Scope.CLAIMS))
    assert model.find(1).row() == 0
    assert model.find(1, 5).row() == 1
    assert not model.find(2).isValid()
    assert model.section_name(SectionKind.SOME)
