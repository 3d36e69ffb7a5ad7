"""The Compare page with real claims: what it shows, where it leads, what it writes."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.archive import Archive
from core.model import (
    Answer,
    AnswerView,
    HopRole,
    Kind,
    Manner,
    MapNode,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    NodeKind,
    Relation,
    Stance,
)
from gui.compare import ComparePage
from gui.compare.map_view import layers, narrowed
from gui.compare.page import View
from gui.compare.scene_items import CARD, Card
from gui.compare.table import table
from gui.compare.timeline_view import CARD_GAP, columns
from gui.compare.words import days_text
from gui.table_text import csv_text


class Case:
    """An archive with an allegation, a rebuttal, one that withholds, one that supports, and one left unanswered."""

    def __init__(self, folder: Path) -> None:
        self.archive = Archive.create(folder / "a.db", cache=folder / "cache")
        self.light = self._claim("The light of the harbour fails every week.", "2022-01-03", "Keeper")
        self.alone = self._claim("=The stairs rot.", "2022-01-03", "Fisher")
        self.denial = self._claim("The light works.", "2022-01-05", "Board")
        self.silence = self._claim("We do not comment.", "", "Mayor")
        self.again = self._claim("The lamp fails every week.", "2022-01-13", "Sailor")
        for source, relation in (
            (self.denial, Relation.REBUTS),
            (self.silence, Relation.WITHHOLDS),
            (self.again, Relation.RESTATES),
        ):
            self.archive.add_link(NewLink(source, self.light, relation))

    def _claim(self, text: str, date: str, speaker: str) -> int:
        document = self.archive.add_document(NewDocument(Kind.LETTER, title=text[:12], text=text, date=date))
        chain = (NewHop(HopRole.SPEAKER, (NewAgent(speaker),)),)
        return self.archive.add_claim(
            NewClaim(document, ((0, len(text) - 1),), Manner.INDIRECT, Stance.ASSERT, chains=(chain,))
        )

    @property
    def views(self) -> tuple[AnswerView, ...]:
        return self.archive.answer_views([self.light, self.alone])


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


@pytest.fixture
def page(qtbot: QtBot) -> ComparePage:
    page = ComparePage()
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    return page


def test_a_claim_stands_beside_its_answers(page: ComparePage, case: Case) -> None:
    page.show_answers(case.views, can_edit=True)
    answered, alone = page.answers.rows
    assert [button.accessibleName() for button in answered.focusable] == [
        "Read this claim in its document",
        "Board rebuts “The light works”, in The light wo, 5 Jan 2022",
        "Mayor withholds “We do not comment”, in We do not co",
        "Sailor restates “The lamp fails every week”, in The lamp fai, 13 Jan 2022",
    ]
    assert alone.focusable[-1].accessibleName() == "Link an answer…"


def test_what_can_be_followed_leads_there(page: ComparePage, case: Case) -> None:
    page.show_answers(case.views, can_edit=True)
    answered, alone = page.answers.rows
    claims: list[int] = []
    followed: list[Answer] = []
    wanted: list[AnswerView] = []
    page.claimRequested.connect(claims.append)
    page.answerFollowed.connect(followed.append)
    page.linkWanted.connect(wanted.append)
    answered.focusable[0].click()
    QTest.keyClick(answered.focusable[1], Qt.Key.Key_Return)
    alone.focusable[-1].click()
    assert claims == [case.light]
    assert [view.claim.id for view in wanted] == [case.alone]
    assert [answer.claim_id for answer in followed] == [case.denial]


def test_nothing_can_be_edited_where_nothing_may_be_written(page: ComparePage, case: Case) -> None:
    page.show_answers(case.views, can_edit=False)
    assert not page.answers.rows[1].focusable[-1].isVisible()


def test_keys_walk_through_everything(page: ComparePage, case: Case) -> None:
    page.show_answers(case.views, can_edit=True)
    page.focus_view()
    first, second = page.answers.rows[0].focusable[:2]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()


def test_who_is_left_out_is_not_shown(page: ComparePage, case: Case) -> None:
    page.show_answers(case.views, can_edit=True)
    menu = page.answers.by.menu()
    fisher = next(action for action in menu.actions() if action.text() == "Fisher")
    fisher.trigger()
    assert [view.claim.id for view in page.answers.chosen] == [case.light]
    assert page.answers.by.text() == "Claims by: Keeper"
    menu.actions()[0].trigger()
    assert len(page.answers.chosen) == 2
    assert page.answers.by.text() == "Claims by: all"


def test_a_claim_without_any_is_said_to_be_so(page: ComparePage) -> None:
    page.show_answers((), can_edit=True)
    assert page.answers.rows == ()
    assert not page.answers.export.isEnabled()


def test_the_table_has_a_row_an_answer_and_no_formula(case: Case) -> None:
    rows = list(csv.DictReader(io.StringIO(csv_text(table(case.views)))))
    assert [(row["by"], row["relation"], row["answered by"], row["days between"]) for row in rows] == [
        ("Keeper", "rebuts", "Board", "2"),
        ("Keeper", "restates", "Sailor", "10"),
        ("Keeper", "withholds", "Mayor", "Not known"),
        ("Fisher", "", "", ""),
    ]
    assert rows[3]["claim"] == "'=The stairs rot"


def test_the_matrix_leads_to_claims_and_answers(page: ComparePage, case: Case) -> None:
    page.choose(View.MATRIX)
    page.show_matrix(case.archive.response_matrix([case.light, case.alone]))
    model = page.matrix.model
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Claim", "Board", "Mayor"]
    assert model.data(model.index(0, 1)) == "Board rebuts it, in The light wo, 5 Jan 2022; days: 2"
    assert model.data(model.index(1, 1)) == "nothing held"
    asked: list[int] = []
    page.claimRequested.connect(asked.append)
    page.matrix.table.activated.emit(model.index(0, 1))
    assert asked == [case.denial]


def test_cards_on_the_map_are_walked_by_keys_and_lead_on(page: ComparePage, case: Case) -> None:
    page.choose(View.MAP)
    page.show_map(case.archive.map_around(NodeKind.CLAIM, case.light))
    view = page.map.view
    page.focus_view()
    start = next(card for card in view.cards if card.hasFocus())
    QTest.keyClick(view, Qt.Key.Key_Right)
    now = next(card for card in view.cards if card.hasFocus())
    assert now.pos().x() > start.pos().x()
    light = next(card for card in view.cards if "harbour" in card.spoken and "Keeper" in card.spoken)
    light.setFocus()
    asked: list[int] = []
    page.claimRequested.connect(asked.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked == [case.light]


def test_the_map_goes_from_left_to_right_in_time(case: Case) -> None:
    found = case.archive.map_around(NodeKind.CLAIM, case.light)
    place = {node: column for column, nodes in enumerate(layers(found)) for node in nodes}
    assert sorted(place) == list(range(len(found.nodes)))
    days = {column: found.nodes[node].day for node, column in place.items() if found.nodes[node].day}
    assert [days[column] for column in sorted(days)] == sorted(days.values())


def test_a_picture_of_the_map_is_svg_with_its_words(page: ComparePage, case: Case) -> None:
    page.show_map(case.archive.map_around(NodeKind.CLAIM, case.light))
    root = ElementTree.fromstring(page.map.view.svg("The light"))
    texts = " ".join(root.itertext())
    assert "The light" in texts
    assert "rebuts" in texts


def test_zooming_stays_within_what_can_be_read(page: ComparePage, case: Case) -> None:
    page.choose(View.MAP)
    page.show_map(case.archive.map_around(NodeKind.CLAIM, case.light))
    view = page.map.view
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.transform().m11() <= 3.01
    for _ in range(80):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.transform().m11() >= 0.14
    QTest.keyClick(view, Qt.Key.Key_0)
    assert 0.5 < view.transform().m11() <= 1


def test_the_timeline_keeps_cards_apart_and_in_order(page: ComparePage, case: Case) -> None:
    timeline = case.archive.timeline([case.light, case.denial])
    page.choose(View.TIMELINE)
    page.show_timeline(timeline)
    cards = page.timeline.view.cards
    places = [(card.pos().x(), card.pos().y()) for card in cards]
    assert len(set(places)) == len(places) == len(timeline.entries)
    assert list(columns(["2022-01-13", "2022-01-03", "2022-01-05"]).values()) == sorted(
        columns(["2022-01-13", "2022-01-03", "2022-01-05"]).values()
    )


def test_what_is_said_again_shows_what_changed(page: ComparePage, case: Case) -> None:
    page.choose(View.REPEATED)
    page.show_groups(case.archive.claim_groups())
    page.focus_view()
    (group,) = case.archive.claim_groups()
    assert [words for words, known in group.rewordings[0].runs if not known] == ["lamp"]


@pytest.mark.parametrize(
    ("days", "words"), [(None, "Not known"), ((3, 3), "3"), ((0, 22), "0 to 22"), ((-2, -2), "-2")]
)
def test_days_in_words(days: tuple[int, int] | None, words: str) -> None:
    assert days_text(days) == words


def test_threads_that_only_place_a_card_are_seen_with_it_where_they_are_many(
    page: ComparePage, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.compare.scene.MOST_DASHED", 1)
    page.choose(View.MAP)
    page.show_map(case.archive.map_around(NodeKind.CLAIM, case.light))
    view = page.map.view
    assert view.threads
    assert not any(thread.dashed for thread in view.threads)
    page.focus_view()
    card = next(one for one in view.cards if "harbour" in one.spoken and "Keeper" in one.spoken)
    card.setFocus()
    lit = [thread for thread in view.threads if thread.dashed]
    assert lit
    assert all(card in thread.ends for thread in lit)


def test_kinds_of_cards_are_left_out_but_never_what_the_map_is_about(page: ComparePage, case: Case) -> None:
    found = case.archive.map_around(NodeKind.DOCUMENT, case.archive.claim(case.light).document_id)
    page.show_map(found)
    page.map.documents.setChecked(False)
    page.map.people.setChecked(False)
    kinds = [card.key.kind for card in page.map.view.cards if isinstance(card.key, MapNode)]
    assert kinds.count(NodeKind.DOCUMENT) == 1
    assert NodeKind.AGENT not in kinds
    alone = narrowed(found, people=False, documents=False)
    assert alone.nodes[0] == found.nodes[0]
    assert all(edge.source < len(alone.nodes) > edge.target for edge in alone.edges)


def test_the_map_is_asked_for_around_another_card_by_key(page: ComparePage, case: Case) -> None:
    page.choose(View.MAP)
    page.show_map(case.archive.map_around(NodeKind.CLAIM, case.light))
    asked: list[tuple[object, int]] = []

    def note(kind: object, number: int) -> None:
        asked.append((kind, number))

    page.aroundWanted.connect(note)
    page.focus_view()
    other = next(
        one
        for one in page.map.view.cards
        if isinstance(one.key, MapNode) and one.key.kind is NodeKind.CLAIM and one.key.id != case.light
    )
    other.setFocus()
    QTest.keyClick(page.map.view, Qt.Key.Key_A)
    assert isinstance(other.key, MapNode)
    assert asked == [(NodeKind.CLAIM, other.key.id)]
    assert not page.map.back.isVisible()
    page.show_map(case.archive.map_around(NodeKind.CLAIM, other.key.id), moved=True)
    assert not page.map.back.isHidden()


def test_a_wide_plane_is_printed_on_several_pages(page: ComparePage, case: Case, tmp_path: Path) -> None:
    def printed(name: str) -> int:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setOutputFileName(str(tmp_path / name))
        return page.map.view.print_on(printer)

    page.show_map(case.archive.map_around(NodeKind.CLAIM, case.light, depth=1))
    few = printed("few.pdf")
    view = page.map.view
    for number in range(30):
        view.add(Card(number, "person", "muted", str(number), "", str(number)), QPointF(number * 300, 0))
    view.end()
    many = printed("many.pdf")
    assert few == 1
    assert many > 4
    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "many.pdf").read_bytes())) == many


def test_lanes_are_parties_and_many_claims_of_a_day_stand_beside_each_other() -> None:
    assert columns(["2022-01-03", "2022-01-04"], {"2022-01-03": 3})["2022-01-04"] == 3 * (CARD.width() + CARD_GAP)
