from __future__ import annotations

from unittest.mock import patch

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from core.model import ClaimState, Facet, Hit, Holding, Kind, Narrow, Offer, Scope, Sort
from gui import theme
from gui.search import row_layout
from gui.search.hit_words import HitWords
from gui.search.no_results import NoResults, OfferButton
from gui.search.results_delegate import ResultsDelegate
from gui.search.results_model import ResultsModel
from gui.search.results_pane import ResultsPane
from gui.segments import SegmentedControl
from tests.gui.search.makers import MakeAnswer, MakeHit, sent

PERSIAN = "ادعا و پاسخ: چگونه یک نامه را بخوانیم"
CHINESE = "伊朗驻联合国大使致安全理事会主席的信"
NOT_LETTERS = Narrow(Facet.KIND, "letter", exclude=True)


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    pane.resize(272, 700)
    pane.show()
    return pane


@pytest.fixture
def chosen(pane: ResultsPane) -> list[Hit]:
    hits: list[Hit] = []
    pane.hitChosen.connect(hits.append)
    return hits


def numbers(hits: list[Hit]) -> list[int]:
    return [hit.document_id for hit in hits]


def centre(pane: ResultsPane, row: int) -> QPoint:
    view = pane.list_view()
    return view.visualRect(view.model().index(row, 0)).center()


def current(pane: ResultsPane) -> int | None:
    hit = pane.current_hit()
    return hit.document_id if hit else None


def test_answer_selects_nothing_by_itself(
    pane: ResultsPane, chosen: list[Hit], make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    pane.show_answer(make_answer([make_hit(1), make_hit(2)]))
    assert chosen == []
    assert current(pane) is None


def test_click_chooses_once_and_again(
    qtbot: QtBot, pane: ResultsPane, chosen: list[Hit], make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    pane.show_answer(make_answer([make_hit(1), make_hit(2)]))
    viewport = pane.list_view().viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=centre(pane, 1))
    assert numbers(chosen) == [2]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=centre(pane, 1))
    assert numbers(chosen) == [2, 2]


def test_click_on_a_heading_chooses_nothing(
    qtbot: QtBot, pane: ResultsPane, chosen: list[Hit], make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    pane.show_answer(make_answer([make_hit(1, holding=Holding.CITED)]))
    QTest.mouseClick(pane.list_view().viewport(), Qt.MouseButton.LeftButton, pos=centre(pane, 0))
    assert chosen == []


def test_arrows_enter_home_and_end(
    qtbot: QtBot, pane: ResultsPane, chosen: list[Hit], make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    hits = [make_hit(1), make_hit(2), make_hit(3, holding=Holding.CITED)]
    pane.show_answer(make_answer(hits, query=""))
    pane.focus_list()
    view = pane.list_view()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
    assert numbers(chosen) == [1, 2, 3, 3, 1, 3, 2]


def test_up_on_the_first_result_leads_to_the_field(
    qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    pane.show_answer(make_answer([make_hit(1)], query=""))
    pane.focus_list()
    with qtbot.waitSignal(pane.leftUpwards):
        QTest.keyClick(pane.list_view(), Qt.Key.Key_Up)


def test_next_and_previous_pass_over_headings(
    pane: ResultsPane, chosen: list[Hit], make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    pane.show_answer(make_answer([make_hit(1), make_hit(2, holding=Holding.CITED)]))
    pane.next()
    pane.next()
    pane.next()
    pane.previous()
    assert numbers(chosen) == [1, 2, 1]


def test_focus_by_tab_chooses_nothing(
    qtbot: QtBot, pane: ResultsPane, chosen: list[Hit], make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    pane.show_answer(make_answer([make_hit(1), make_hit(2)]))
    pane.list_view().setFocus(Qt.FocusReason.TabFocusReason)
    assert chosen == []
    QTest.keyClick(pane.list_view(), Qt.Key.Key_Return)
    assert numbers(chosen) == [1]


def test_open_document_stays_selected_in_other_answers(
    pane: ResultsPane, chosen: list[Hit], make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    pane.show_answer(make_answer([make_hit(1), make_hit(2)]))
    pane.select_document(2)
    assert current(pane) == 2
    pane.show_answer(make_answer([make_hit(3)], query="drone"))
    assert current(pane) is None
    pane.show_answer(make_answer([make_hit(3), make_hit(2)]))
    assert current(pane) == 2
    assert chosen == []


def test_claims_can_be_selected_by_number(pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    pane.show_answer(make_answer([make_hit(1, claim_id=4), make_hit(1, claim_id=5)], scope=Scope.CLAIMS))
    pane.select_document(1, 5)
    hit = pane.current_hit()
    assert hit is not None
    assert hit.claim_id == 5


def test_scrolling_asks_for_the_next_page_once(
    pane: ResultsPane, chosen: list[Hit], make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    wanted: list[int] = []
    pane.moreWanted.connect(wanted.append)
    pane.show_answer(make_answer([make_hit(n) for n in range(50)], total=120))
    view = pane.list_view()
    view.doItemsLayout()
    assert wanted == []
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert wanted == [50]
    pane.append_answer(make_answer([make_hit(n) for n in range(50, 100)], total=120, offset=50))
    bar.setValue(bar.maximum())
    assert wanted == [50, 100]  # the end is in sight, and not here yet
    assert view.model().rowCount() == 120
    assert chosen == []


def test_same_search_again_keeps_the_place(pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    answer = make_answer([make_hit(n) for n in range(50)])
    pane.show_answer(answer)
    view = pane.list_view()
    view.doItemsLayout()
    view.verticalScrollBar().setValue(400)
    pane.show_answer(answer)
    view.doItemsLayout()
    assert view.verticalScrollBar().value() == 400
    pane.show_answer(make_answer([make_hit(n) for n in range(50)], query="other"))
    assert view.verticalScrollBar().value() == 0


def test_counts_and_scope(qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    control = pane.findChild(SegmentedControl)
    assert control is not None
    with qtbot.assertNotEmitted(pane.scopeChanged):
        pane.show_answer(make_answer([make_hit(1, claim_id=3)], scope=Scope.CLAIMS, total=7, other_total=4))
    assert [control.segment(number).text() for number in (0, 1)] == ["Documents 4", "Claims 7"]
    assert control.current() == 1
    with qtbot.waitSignal(pane.scopeChanged) as signal:
        control.segment(0).click()
    assert sent(signal) == [Scope.DOCUMENTS]


def test_large_counts_are_short_in_a_narrow_pane(pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    pane.resize(228, 600)
    pane.show_answer(make_answer([make_hit(1)], total=100_000, other_total=1_234_567))
    control = pane.findChild(SegmentedControl)
    assert control is not None
    assert [control.segment(number).text() for number in (0, 1)] == ["Documents 100k", "Claims"]
    assert "100" in control.segment(0).accessibleName()
    assert control.sizeHint().width() < 228 - 40
    pane.resize(272, 600)
    assert [control.segment(number).text() for number in (0, 1)] == ["Documents 100k", "Claims 1.2M"]


def test_order_is_shown_and_chosen(qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    with qtbot.assertNotEmitted(pane.sortChanged):
        pane.show_answer(make_answer([make_hit(1)], sort=Sort.DATE))
    actions = {action.text(): action for action in pane.sort_actions()}
    assert actions["Newest"].isChecked()
    with qtbot.waitSignal(pane.sortChanged) as signal:
        actions["Title"].trigger()
    assert sent(signal) == [Sort.TITLE]


def test_nothing_found_says_where_and_offers(qtbot: QtBot, pane: ResultsPane, make_answer: MakeAnswer) -> None:
    offer = Offer("Did you mean drones?", "drones", 2)
    everywhere = Offer("Search drones in every kind", "drones", 4, everywhere=True)
    narrow = (Narrow(Facet.KIND, "letter"),)
    pane.show_answer(make_answer([], "dornes", narrow=narrow, did_you_mean="drones", offers=(offer, everywhere)))
    page = pane.findChild(NoResults)
    assert page is not None
    assert page.isVisible()
    assert page.words()[:2] == ("No results for “dornes”", "among letters")
    pane.focus_list()
    first, second = page.offers()
    assert first.hasFocus()
    assert second.accessibleName() == "Search drones in every kind, 4"
    with qtbot.waitSignal(pane.offerChosen) as signal:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert sent(signal) == [offer]


def test_did_you_mean_without_an_offer_becomes_one(pane: ResultsPane, make_answer: MakeAnswer) -> None:
    pane.show_answer(make_answer([], "dornes", did_you_mean="drones"))
    page = pane.findChild(NoResults)
    assert page is not None
    assert [button.offer.query for button in page.offers()] == ["drones"]


@pytest.mark.parametrize(
    ("query", "narrow", "title", "among"),
    [
        ("", (), "No documents yet", ""),
        ("", (Narrow(Facet.YEAR, "2022"),), "No documents", "narrowed to 2022"),
        (
            "x",
            (Narrow(Facet.YEAR, ""), NOT_LETTERS),
            "",
            "narrowed to Not known, not Letter",
        ),
    ],
)
def test_empty_lists_say_what_to_do(
    pane: ResultsPane, make_answer: MakeAnswer, query: str, narrow: tuple[Narrow, ...], title: str, among: str
) -> None:
    pane.show_answer(make_answer([], query, narrow=narrow))
    page = pane.findChild(NoResults)
    assert page is not None
    shown = page.words()
    assert shown[0] == (title or f"No results for “{query}”")
    assert shown[1] == among
    assert shown[2]


def test_offers_stand_below_few_results(
    qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    pane.show_answer(make_answer([make_hit(1)], offers=(Offer("Same in English: drones", "drones", 4),)))
    (button,) = [button for button in pane.findChildren(OfferButton) if button.isVisible()]
    with qtbot.waitSignal(pane.offerChosen):
        button.click()
    pane.show_answer(make_answer([make_hit(1)]))
    assert not [button for button in pane.findChildren(OfferButton) if button.isVisible()]


def test_all_that_takes_focus_has_a_name(pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    pane.show_answer(make_answer([make_hit(1)], offers=(Offer("a", "b", 1),)))
    for widget in pane.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName(), widget


# ------------------------------------------------------------------------------------------------ the rows


@pytest.fixture
def said(qapp: object) -> HitWords:
    return HitWords()


def height(said: HitWords, hit: Hit, width: int = 272) -> int:
    lay_out = row_layout.claim_row if hit.claim_id is not None else row_layout.document_row
    return lay_out(said, hit, width).height


def test_titles_take_two_lines_at_most(said: HitWords, make_hit: MakeHit) -> None:
    short, long, longer = (make_hit(1, "word " * count) for count in (1, 9, 400))
    assert height(said, short) < height(said, long) == height(said, longer)


def test_snippets_take_three_lines_at_most(said: HitWords, make_hit: MakeHit) -> None:
    assert height(said, make_hit(1, snippet="word " * 40)) == height(said, make_hit(1, snippet="word " * 4000))


def test_row_without_snippet_is_lower(said: HitWords, make_hit: MakeHit) -> None:
    assert height(said, make_hit(1, snippet="")) < height(said, make_hit(1))


def test_cited_titles_are_not_bold(said: HitWords, make_hit: MakeHit) -> None:
    title = "A title of some length"
    widths = [
        row_layout.document_row(said, make_hit(1, title, holding=holding), 600).pieces[0].block.natural_width
        for holding in (Holding.HELD, Holding.CITED)
    ]
    assert widths[1] < widths[0]


@pytest.mark.parametrize("width", [200, 228, 272, 344])
def test_rows_of_every_script_stay_in_their_column(said: HitWords, make_hit: MakeHit, width: int) -> None:
    hits = [
        make_hit(1, PERSIAN, "پهپاد", snippet=f"تحویل پهپاد به روسیه {PERSIAN}", language="fa"),
        make_hit(2, CHINESE * 3, "无人机", snippet="有关无人机的指控" * 20, kind=Kind.LETTER),
        make_hit(3, "x" * 300, snippet="y" * 900, hits=123456, claims=99999, rebuttals=88888),
        make_hit(4, PERSIAN, claim_id=1, speaker="فرانسه، آلمان", snippet=PERSIAN, state=ClaimState.ANSWERED),
        make_hit(5, "z" * 300, claim_id=2, speaker="w" * 300, snippet="word " * 99, state=ClaimState.SUGGESTED),
    ]
    for hit in hits:
        lay_out = row_layout.claim_row if hit.claim_id is not None else row_layout.document_row
        laid_out = lay_out(said, hit, width)
        for piece in laid_out.pieces:
            assert piece.x >= 0
            assert piece.x + piece.block.natural_width <= width
            assert piece.y + piece.block.height < laid_out.height
        for glyph in laid_out.glyphs:
            assert 0 <= glyph.x <= width - glyph.size


def test_persian_titles_mirror_the_row(said: HitWords, make_hit: MakeHit) -> None:
    english = row_layout.document_row(said, make_hit(1), 272)
    persian = row_layout.document_row(said, make_hit(1, PERSIAN), 272)
    assert english.glyphs[0].x < 30
    assert persian.glyphs[0].x > 230
    assert persian.pieces[0].x < 30


def test_rows_near_what_is_seen_are_measured_once(
    qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    with patch("gui.search.results_delegate.document_row", wraps=row_layout.document_row) as lay_out:
        pane.show_answer(make_answer([make_hit(n) for n in range(50)]))
        view = pane.list_view()
        view.doItemsLayout()
        view.doItemsLayout()
        measured = lay_out.call_count
        assert 5 < measured < 25


def test_height_fits_the_width(qapp: object, make_hit: MakeHit, make_answer: MakeAnswer) -> None:
    model = ResultsModel()
    model.show(make_answer([make_hit(1, "How to read a claim, its source chain and its answers")]))
    delegate = ResultsDelegate(model)
    heights: list[int] = []
    for width in (228, 272, 700):
        delegate.width = width
        heights.append(delegate.sizeHint(QStyleOptionViewItem(), model.index(0)).height())
    assert heights[0] >= heights[1] > heights[2]
    assert delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() == 0


def test_rows_are_as_wide_with_a_scroll_bar(
    qtbot: QtBot, pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer
) -> None:
    view = pane.list_view()
    pane.show_answer(make_answer([make_hit(1)]))
    view.doItemsLayout()
    alone = view.visualRect(view.model().index(0, 0)).height()
    pane.show_answer(make_answer([make_hit(n) for n in range(1, 30)], query="more"))
    view.doItemsLayout()
    assert view.visualRect(view.model().index(0, 0)).height() == alone


@pytest.mark.parametrize("dark", [False, True])
def test_selected_row_has_its_bar(
    look: QApplication, pane: ResultsPane, make_hit: MakeHit, make_answer: MakeAnswer, dark: bool
) -> None:
    roles = theme.DARK if dark else theme.LIGHT
    theme.apply(look, dark=dark)
    pane.show_answer(make_answer([make_hit(1, word="drones"), make_hit(2, PERSIAN)]))
    pane.select_document(1)
    pane.list_view().clearFocus()
    row = pane.list_view().visualRect(pane.list_view().currentIndex())
    viewport = pane.list_view().viewport()

    def colours() -> tuple[str, str, str]:
        picture = pane.grab().toImage()
        below = row.bottom() + 40
        points = (QPoint(1, row.center().y()), QPoint(row.width() - 20, row.top() + 3), QPoint(1, below))
        bar, ground, other = (picture.pixelColor(viewport.mapTo(pane, point)).name().upper() for point in points)
        return bar, ground, other

    assert colours() == (roles.edge, roles.selected, roles.panel)
    pane.focus_list()
    assert colours()[1:] == (roles.selected, roles.panel)
    QTest.mouseClick(pane.list_view().viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert colours() == (roles.accent, roles.selected, roles.panel)
