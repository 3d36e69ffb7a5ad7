from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.model import Answer, Manner
from gui import theme
from gui.cards.answer_row import LinkRow
from gui.cards.parts import CardButton, CardLink
from gui.claims import ClaimsPane
from gui.claims.card import OpenCard
from gui.claims.model import ClaimFilter
from tests.gui.claims.samples import CITED, CLAIMS, OPENED, many


def card_of(pane: ClaimsPane) -> OpenCard:
    card = pane.list.card
    assert card is not None
    return card


def rows(pane: ClaimsPane) -> list[LinkRow]:
    return [button for button in card_of(pane).focusable if isinstance(button, LinkRow)]


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def recorded(pane: ClaimsPane) -> list[int]:
    heard: list[int] = []
    pane.claimSelected.connect(heard.append)
    return heard


def recorded_answers(pane: ClaimsPane) -> list[Answer]:
    heard: list[Answer] = []
    pane.answerFollowed.connect(heard.append)
    return heard


# ------------------------------------------------------------------------------------------------- selection


def test_selecting_from_outside_opens_the_card_and_says_nothing(pane: ClaimsPane) -> None:
    heard = recorded(pane)
    pane.select_claim(4)
    assert card_of(pane).claim.id == 4
    assert pane.selected_claim() == 4
    assert pane.head.place.text() == "Claim 4 of 8"
    pane.select_claim(None)
    assert pane.list.card is None
    assert pane.head.place.text() == "8 claims"
    pane.select_claim(12345)
    assert pane.list.card is None
    assert heard == []


def test_arrow_keys_open_cards_and_tell_each_once(pane: ClaimsPane) -> None:
    heard = recorded(pane)
    pane.focus_list()
    assert pane.list.card is None  # the focus alone opens nothing
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(pane.list, key)
    assert heard == [1, 2, 1]
    assert card_of(pane).claim.id == 1


def test_a_listener_that_selects_the_same_claim_makes_no_loop(pane: ClaimsPane) -> None:
    heard = recorded(pane)
    pane.claimSelected.connect(pane.select_claim)
    pane.next_claim()
    pane.next_claim()
    assert heard == [1, 2]
    assert pane.selected_claim() == 2


def test_buttons_step_and_stop_at_the_ends(pane: ClaimsPane) -> None:
    heard = recorded(pane)
    pane.select_claim(7)
    pane.head.next.click()
    assert heard == [8]
    assert not pane.head.next.isEnabled()
    pane.next_claim()
    pane.head.previous.click()
    assert heard == [8, 7]


def test_a_click_opens_the_card_under_the_mouse_and_dragging_opens_no_other(pane: ClaimsPane) -> None:
    heard = recorded(pane)
    viewport = pane.list.viewport()
    place = pane.list.card_rect(2).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(viewport, place + QPoint(0, 40))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(0, 40))
    assert heard == [3]


def test_only_one_card_is_a_widget(pane: ClaimsPane, qtbot: QtBot) -> None:
    pane.show_document(many(500))
    for _ in range(5):
        pane.next_claim()
    qtbot.waitUntil(lambda: len(pane.list.viewport().findChildren(OpenCard)) == 1)


def test_the_same_document_again_keeps_the_open_card(pane: ClaimsPane) -> None:
    heard = recorded(pane)
    pane.select_claim(4)
    edited = tuple(replace(claim, answers=()) if claim.id == 4 else claim for claim in CLAIMS)
    pane.show_document(replace(OPENED, claims=edited))
    assert card_of(pane).claim.answers == ()
    pane.show_document(replace(OPENED, document=replace(OPENED.document, id=77)))
    assert pane.list.card is None
    assert heard == []


# ---------------------------------------------------------------------------------------------------- filter


def test_the_filter_narrows_and_keeps_the_open_card_if_it_is_listed(pane: ClaimsPane) -> None:
    heard = recorded(pane)
    pane.select_claim(4)
    pane.head.action(ClaimFilter.ANSWERED).trigger()
    assert pane.model.rowCount() == 1
    assert pane.selected_claim() == 4
    assert pane.head.place.text() == "Claim 1 of 1"
    pane.head.action(ClaimFilter.WITHHELD).trigger()
    assert pane.selected_claim() is None
    assert pane.head.place.text() == "1 of 8 claims"
    assert pane.head.filter.accessibleName() == "Claims shown: Withheld"
    assert heard == []


def test_the_menu_counts_and_offers_nothing_that_would_be_empty(pane: ClaimsPane) -> None:
    pane.show_document(replace(OPENED, claims=CLAIMS[:1]))
    assert pane.head.action(ClaimFilter.AUTHOR).text() == "Writer’s own words\t1"
    assert not pane.head.action(ClaimFilter.ANSWERED).isEnabled()
    assert not pane.head.parts.isEnabled()


def test_parts_can_be_left_out(pane: ClaimsPane) -> None:
    pane.head.parts.trigger()
    assert pane.model.rowCount() == 7
    pane.head.parts.trigger()
    assert pane.model.rowCount() == 8


def test_a_hidden_claim_that_is_wanted_lifts_the_filter(pane: ClaimsPane) -> None:
    pane.head.action(ClaimFilter.WITHHELD).trigger()
    pane.select_claim(4)
    assert pane.selected_claim() == 4
    assert pane.model.narrow is ClaimFilter.ALL


def test_another_document_is_shown_whole(pane: ClaimsPane) -> None:
    pane.head.action(ClaimFilter.WITHHELD).trigger()
    pane.show_document(replace(OPENED, document=replace(OPENED.document, id=77)))
    assert pane.model.rowCount() == 8


# -------------------------------------------------------------------------------------------------- the card


def test_the_card_shows_who_said_it_through_whom_and_who_answered(pane: ClaimsPane) -> None:
    pane.select_claim(4)
    shown = words(card_of(pane))
    assert "France, Germany, United Kingdom" in shown
    assert "4 answers" in shown
    assert "Cue “claiming”, Manner indirect, Stance asserts" in shown
    assert "Rebutted in 2 documents" in shown
    assert "Amir Saeid Iravani\u2002for Iran" in shown
    assert "3 answers" in shown
    assert "Letter to the Security Council, extract; also quoted in this article" in shown
    assert "Iran\u2002this article" in shown
    assert [row.text_shown for row in rows(pane)] == [
        "“unfounded claims”",
        "“entirely false and unrelated linkage between that resolution and drones”",
        "…claims of the UK, France, and Germany were “false”",
        "“rejected” the European letters",
    ]
    hops = [button.accessibleName() for button in card_of(pane).focusable[:2]]
    assert hops == [
        "Open France, Germany: Letter of France and Germany, cited only",
        "Open United Kingdom: S/2022/908, cited only",
    ]


def test_withholding_stands_apart_and_says_that_it_is_no_answer(pane: ClaimsPane) -> None:
    pane.select_claim(2)
    shown = words(card_of(pane))
    assert shown.count("Withheld") == 2
    assert "Neither a yes nor a denial: not counted as an answer." in shown
    assert "No answer held" not in shown
    assert rows(pane)[0].text_shown == "“have not confirmed”"


def test_where_there_is_no_answer_the_card_says_so(pane: ClaimsPane) -> None:
    for claim_id in (1, 3, 5):
        pane.select_claim(claim_id)
        assert words(card_of(pane)).count("No answer held") == 1


def test_what_a_claim_answers_leads_to_that_claim(pane: ClaimsPane) -> None:
    followed = recorded_answers(pane)
    pane.select_claim(6)
    assert "What it answers" in words(card_of(pane))
    rows(pane)[0].click()
    assert followed == [CLAIMS[5].answers_to[0]]


def test_parts_and_wholes_lead_to_each_other(pane: ClaimsPane) -> None:
    heard = recorded(pane)
    pane.head.parts.trigger()
    pane.select_claim(7)
    assert "Parts of this claim" in words(card_of(pane))
    rows(pane)[0].click()
    assert pane.selected_claim() == 8
    assert pane.list.hasFocus()
    assert "Part of" in words(card_of(pane))
    rows(pane)[0].click()
    assert heard == [8, 7]


def test_documents_that_it_names_and_that_it_came_through_can_be_opened(pane: ClaimsPane) -> None:
    pane.select_claim(4)
    buttons = card_of(pane).focusable
    assert isinstance(buttons[-1], CardLink)
    opened: list[int] = []
    pane.documentRequested.connect(opened.append)
    for button in (buttons[0], buttons[1], buttons[-1]):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [3, 4, 5]


def test_a_long_quotation_is_cut_until_all_is_wanted(pane: ClaimsPane) -> None:
    long = replace(CLAIMS[2], quotation="word " * 300, manner=Manner.INDIRECT)
    pane.show_document(replace(OPENED, claims=(long,)))
    pane.select_claim(3)
    card = card_of(pane)
    before = card.height()
    card.focusable[0].click()
    assert card.height() > before
    assert pane.list.visualRect(pane.model.index(0, 0)).height() > card.height()


# ------------------------------------------------------------------------------------------ mouse, keys, eyes


def test_an_answer_is_followed_by_mouse(pane: ClaimsPane) -> None:
    followed = recorded_answers(pane)
    pane.select_claim(4)
    QTest.mouseClick(rows(pane)[1], Qt.MouseButton.LeftButton)
    assert followed == [CLAIMS[3].answers[1]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_an_answer_is_followed_by_keys(pane: ClaimsPane, key: Qt.Key) -> None:
    followed = recorded_answers(pane)
    pane.select_claim(4)
    pane.focus_list()
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert rows(pane)[0].hasFocus()
    QTest.keyClick(rows(pane)[0], Qt.Key.Key_Down)
    assert rows(pane)[1].hasFocus()
    QTest.keyClick(rows(pane)[1], key)
    assert followed == [CLAIMS[3].answers[1]]
    QTest.keyClick(rows(pane)[1], Qt.Key.Key_Escape)
    assert pane.list.hasFocus()


def test_following_may_close_the_card_it_came_from(pane: ClaimsPane) -> None:
    def follow(found: Answer) -> None:
        pane.select_claim(found.claim_id)

    pane.answerFollowed.connect(follow)
    pane.select_claim(4)
    rows(pane)[3].setFocus()
    QTest.keyClick(rows(pane)[3], Qt.Key.Key_Return)
    assert pane.selected_claim() == 5
    assert pane.list.hasFocus()


def test_tab_goes_where_the_eye_goes(pane: ClaimsPane) -> None:
    pane.select_claim(4)
    pane.focus_list()
    expected: list[QWidget] = [*card_of(pane).focusable, pane.credit.badge, pane.credit.copy]
    seen: list[QWidget] = [pane.list]
    for _ in expected:
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    assert seen[1:] == expected


def test_a_row_with_the_focus_shows_all_its_words_and_the_card_grows_with_it(pane: ClaimsPane) -> None:
    pane.resize(300, 672)
    pane.select_claim(4)
    card, row = card_of(pane), rows(pane)[1]
    before = card.height(), row.height()
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert row.height() > before[1]
    assert card.height() == before[0] + row.height() - before[1]
    row.clearFocus()
    assert card.height() == before[0]


def test_everything_that_takes_the_focus_has_a_name_and_is_a_button(pane: ClaimsPane) -> None:
    pane.select_claim(4)
    for widget in (*pane.findChildren(QWidget), pane):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(pane):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget
    for row in card_of(pane).findChildren(CardButton):
        assert QAccessible.queryAccessibleInterface(row).role() == QAccessible.Role.Button


def test_the_open_card_is_as_high_as_its_width_asks_for(pane: ClaimsPane) -> None:
    pane.select_claim(4)
    heights: list[int] = []
    for width in (480, 388, 344, 480):
        pane.resize(width, 672)
        card = card_of(pane)
        assert card.height() == card.heightForWidth(card.width())
        assert card.geometry() == pane.list.card_rect(3)
        heights.append(card.height())
    assert heights[0] == heights[3]
    assert heights[0] < heights[2]


def test_in_a_narrow_panel_the_last_hand_is_this_article(pane: ClaimsPane) -> None:
    def last_hops() -> list[str]:
        pane.grab()
        return [hop.shown for hop in card_of(pane).chains.hops if hop.station.last]

    pane.resize(388, 672)
    pane.select_claim(4)
    assert last_hops() == ["Mehr News Agency"] * 2
    pane.resize(344, 672)
    assert last_hops() == ["this article"] * 2


def test_scrolling_keeps_the_open_card_in_view(pane: ClaimsPane) -> None:
    pane.show_document(many(500))
    pane.select_claim(1400)
    area = pane.list.card_rect(400)
    assert 0 <= area.top() < pane.list.viewport().height()
    pane.resize(344, 500)
    assert 0 <= pane.list.card_rect(400).top() < pane.list.viewport().height()


def test_a_dark_look_repaints_everything(pane: ClaimsPane, look: QApplication) -> None:
    pane.select_claim(4)
    inside = card_of(pane).mapTo(pane, QPoint(20, 4))
    assert pane.grab().toImage().pixelColor(inside).name().upper() == theme.LIGHT.base
    theme.apply(look, dark=True)
    assert pane.grab().toImage().pixelColor(inside).name().upper() == theme.DARK.base


def test_a_larger_system_font_makes_larger_cards(pane: ClaimsPane, look: QApplication, qtbot: QtBot) -> None:
    pane.select_claim(4)
    before = pane.list.card_rect(3).height(), pane.list.card_rect(0).height()
    larger = look.font()
    larger.setPixelSize(20)
    look.setFont(larger)
    qtbot.waitUntil(lambda: pane.list.card_rect(3).height() > before[0])
    assert pane.list.card_rect(0).height() > before[1]
    assert pane.selected_claim() == 4


def test_the_mirrored_panel_has_its_bar_at_the_right(pane: ClaimsPane) -> None:
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.select_claim(4)
    card = card_of(pane)
    image = pane.grab().toImage()
    right = card.mapTo(pane, QPoint(card.width() - 2, card.height() // 2))
    left = card.mapTo(pane, QPoint(1, card.height() // 2))
    assert image.pixelColor(right).name().upper() == theme.LIGHT.accent
    assert image.pixelColor(left).name().upper() == theme.LIGHT.base


# ----------------------------------------------------------------------------------------- states, safety


def test_without_a_document_the_panel_says_what_stands_here(pane: ClaimsPane) -> None:
    pane.select_claim(4)
    pane.show_document(None)
    assert pane.list.card is None
    shown = words(pane)
    assert "Claims of the open document stand here, with who said them and who answered." in shown
    assert "No document open, nothing to credit" in shown
    assert not pane.head.filter.isVisible()
    pane.next_claim()


def test_a_document_without_claims_says_so_and_still_has_its_credit(pane: ClaimsPane) -> None:
    pane.show_document(CITED)
    shown = words(pane)
    assert any(text.startswith("Cited only") for text in shown)
    assert "Cite the article" in shown


def test_nothing_from_the_archive_is_read_as_rich_text(pane: ClaimsPane) -> None:
    evil = '<b>bold</b><img src="file:///etc/passwd">&amp; R&D'
    speaker = replace(CLAIMS[3].speakers[0], name=evil)
    answers = tuple(
        replace(
            found, speakers=(speaker,), quotation=evil, evidence=None, document=replace(found.document, heading=evil)
        )
        for found in CLAIMS[3].answers
    )
    chains = tuple(tuple(replace(hop, agents=(speaker,)) for hop in chain) for chain in CLAIMS[3].chains)
    claim = replace(CLAIMS[3], speakers=(speaker,), quotation=evil, answers=answers, chains=chains, note=evil)
    credit = replace(OPENED.credit, text=evil, may_be=evil, badge=evil, warnings=(evil,))
    pane.show_document(replace(OPENED, claims=(claim,), credit=credit))
    pane.select_claim(4)
    pane.grab()
    for label in pane.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    for widget in pane.findChildren(QWidget):
        assert "<b>" not in widget.toolTip()
        assert "<img" not in widget.toolTip()
    assert any(evil in text for text in words(card_of(pane)))
