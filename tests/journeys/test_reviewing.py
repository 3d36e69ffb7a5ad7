"""Claims suggested and reviewed, in a real window with keys and clicks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from core.archive import Archive
from core.model import (
    Decision,
    Kind,
    NewDocument,
    QueueOrder,
    QueueRequest,
    SearchAnswer,
    Stance,
    Status,
    Tier,
)
from gui.review.page import Shown
from gui.review.words import short_quotation
from tests.journeys.conftest import FIRST, Driver
from tests.journeys.reviewed import press, rest, reviewing, select, waiting


def test_an_empty_page_suggests_and_then_reviews(driver: Driver, unread: Path) -> None:
    window = reviewing(driver, unread)
    page = window.claim_desk.page
    assert page.shown is Shown.START
    assert page.suggest.text() == "Suggest claims in 2 documents"
    driver.picture(window, "review-empty")
    press(Qt.Key.Key_Space)
    rest(driver, window)
    assert page.shown is Shown.REVIEW
    assert page.head.said().startswith("0 of ")
    assert window.bar.tabs.tab("review").accessibleName().endswith("to look at")
    assert QApplication.focusWidget() is page.list, "the keys are ready"


def test_suggesting_is_stopped_and_taken_up_again(driver: Driver, unread: Path) -> None:
    window = reviewing(driver, unread)
    suggesting = window.claim_desk.reviewing.suggesting
    said: list[str] = []
    window.claim_desk.said.connect(said.append)
    window.actions_by_name["suggest_all"].trigger()
    assert suggesting.is_running
    assert window.claim_desk.page.stop.isVisible()
    window.claim_desk.page.stop.click()
    rest(driver, window)
    assert not suggesting.is_running
    assert said == ["Suggesting was stopped. What was found stays."]
    window.actions_by_name["suggest_all"].trigger()
    rest(driver, window)
    window.actions_by_name["suggest_all"].trigger()
    rest(driver, window)
    assert said[-1] == "All texts were read for suggestions already."
    assert waiting(unread)


def test_one_key_decides_and_the_next_one_is_there_at_once(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    ids = waiting(suggested)
    assert desk.reviewing.claim is not None
    first = desk.reviewing.claim.id
    press(Qt.Key.Key_A)
    assert desk.reviewing.claim is not None
    assert desk.reviewing.claim.id != first, "before anything is written"
    second = desk.reviewing.claim.id
    press(Qt.Key.Key_R)
    assert desk.page.head.said() == "3 of 7 reviewed", "a link goes with its rejected claim"
    rest(driver, window)
    assert desk.page.head.said() == "3 of 7 reviewed", "counted anew, it is the same"
    driver.picture(window, "review")
    with Archive.open(suggested) as archive:
        assert archive.claim(first).status is Status.ACCEPTED
        assert archive.claim(second).status is Status.REJECTED
        assert archive.claim(first).reviews[0].decision is Decision.ACCEPTED
    assert len(waiting(suggested)) == len(ids) - 2


def test_next_leaves_it_and_undo_takes_it_back(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    before = desk.reviewing.item
    press(Qt.Key.Key_N)
    left = desk.reviewing.item
    assert left is not None
    assert before is not None
    assert left.key != before.key
    assert before.decision is None
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_Z)
    assert desk.reviewing.item is not None
    assert desk.reviewing.item.key == left.key
    assert desk.reviewing.item.decision is None
    rest(driver, window)
    assert desk.reviewing.item.key == left.key
    assert left.key[1] in waiting(suggested)
    with Archive.open(suggested) as archive:
        assert archive.claim(left.claim_id).reviews == ()


def test_the_next_document_follows_and_the_end_says_so(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    total = int(desk.page.head.said().split()[2])
    documents: list[int] = []
    for _ in range(total):
        if desk.reviewing.item is None or desk.reviewing.item.decision is not None:
            break
        documents.append(desk.reviewing.item.document_id)
        press(Qt.Key.Key_A)
        rest(driver, window)
    assert documents == sorted(documents)
    assert set(documents) == {1, 2}
    assert desk.page.pane.message().startswith("All ")
    assert waiting(suggested) == []
    driver.picture(window, "review-done")
    press(Qt.Key.Key_Home)
    assert desk.page.pane.message() == "", "what was decided can be looked at"


def test_a_link_goes_with_its_claim_when_ticked(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    while desk.reviewing.item is not None and not desk.reviewing.item.links:
        press(Qt.Key.Key_A)  # a link counts when both of its claims are taken
    item = desk.reviewing.item
    assert item is not None
    assert desk.page.pane.link_boxes()[0].isChecked()
    press(Qt.Key.Key_A)
    rest(driver, window)
    with Archive.open(suggested) as archive:
        link = next(one for one in archive.claim(item.claim_id).answers_to if one.link_id == item.links[0])
        assert link.status is Status.ACCEPTED
    press(Qt.Key.Key_Z)
    rest(driver, window)
    press(Qt.Key.Key_L)
    assert not desk.page.pane.link_boxes()[0].isChecked()
    press(Qt.Key.Key_A)
    rest(driver, window)
    with Archive.open(suggested) as archive:
        found = archive.open_document(item.document_id).claims
        links = [one for claim in found for one in claim.answers_to if one.link_id == item.links[0]]
        assert all(one.status is Status.REJECTED for one in links)
        entries = archive.review_queue(QueueRequest(with_decided=True)).entries
        assert next(one for one in entries if one.is_link and one.id == item.links[0]).decision is Decision.REJECTED


def test_fields_words_and_cue_are_put_right(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    claim, pane = desk.reviewing.claim, desk.page.pane
    assert claim is not None
    press(Qt.Key.Key_E)
    assert QApplication.focusWidget() is pane.form.said_by
    pane.form.said_by.clear()
    QTest.keyClicks(pane.form.said_by, "The Board; Nora Lind")
    driver.picture(window, "review-edit")
    select(desk.text, "the tower light", FIRST, window)
    press(Qt.Key.Key_S)
    assert "the tower light" in pane.quotation.text()
    select(desk.text, "said on Monday", FIRST, window)
    press(Qt.Key.Key_C)
    assert pane.form.said_by.text() == "The Board; Nora Lind", "what was typed stays"
    press(Qt.Key.Key_5)
    pane.form.stance.setCurrentIndex(pane.form.stance.findData(Stance.ACCUSE))
    press(Qt.Key.Key_Return)
    rest(driver, window)
    with Archive.open(suggested) as archive:
        edited = archive.claim(claim.id)
    assert [agent.name for agent in edited.speakers] == ["The Board", "Nora Lind"]
    assert edited.quotation == "the tower light"
    assert edited.cue is not None
    assert edited.cue.exact == "said on Monday"
    assert edited.stance is Stance.ACCUSE
    assert edited.reviews[0].decision is Decision.EDITED
    press(Qt.Key.Key_Z)
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert archive.claim(claim.id).quotation == claim.quotation, "one step"


def test_a_claim_is_put_right_piece_by_piece(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    claim, pane = desk.reviewing.claim, desk.page.pane
    assert claim is not None
    select(desk.text, "the tower light is safe", FIRST, window)
    press(Qt.Key.Key_S)
    select(desk.text, "who keeps a boat there", FIRST, window)
    QTest.keyClick(desk.text, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert pane.pieces.pieces() == 2
    select(desk.text, "light is", FIRST, window)
    press(Qt.Key.Key_Minus)
    assert pane.pieces.pieces() == 3
    rest(driver, window)
    driver.picture(window, "review-pieces")
    pane.pieces.buttons[1].click()
    assert pane.quotation.text() == "the tower … who keeps a boat there"
    select(desk.text, FIRST[:100], FIRST, window)
    press(Qt.Key.Key_Minus)
    assert pane.pieces.pieces() == 2, "something has to be left"
    QTest.keyClick(pane.form.said_by, Qt.Key.Key_Return)
    rest(driver, window)
    with Archive.open(suggested) as archive:
        words = [span.exact for span in archive.claim(claim.id).spans]
    assert words == ["the tower", "who keeps a boat there"]


def test_escape_leaves_a_suggestion_as_it_was(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    claim = desk.reviewing.claim
    press(Qt.Key.Key_1)
    QTest.keyClicks(desk.page.pane.form.said_by, "Nobody")
    press(Qt.Key.Key_Escape)
    rest(driver, window)
    assert not desk.page.pane.form.is_editing
    assert desk.reviewing.claim == claim
    press(Qt.Key.Key_A)
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert claim is not None
        assert archive.claim(claim.id).speakers == claim.speakers


def test_all_likely_ones_at_once(driver: Driver, suggested: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = reviewing(driver, suggested)
    asked: list[str] = []

    def agree(box: QMessageBox) -> int:
        asked.append(box.text())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", agree)
    likely = waiting(suggested, QueueRequest(tier=Tier.LIKELY))
    assert len(likely) > 1
    window.claim_desk.page.manyWanted.emit(Tier.LIKELY, Decision.ACCEPTED, True)
    rest(driver, window)
    assert len(asked) == 1
    assert waiting(suggested, QueueRequest(tier=Tier.LIKELY)) == []
    press(Qt.Key.Key_Z)
    rest(driver, window)
    assert waiting(suggested, QueueRequest(tier=Tier.LIKELY)) == likely


def test_a_tier_of_this_document_is_rejected_at_once(
    driver: Driver, suggested: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = reviewing(driver, suggested)

    def agree(box: QMessageBox) -> None:
        box.defaultButton().click()

    monkeypatch.setattr(QMessageBox, "exec", agree)
    page = window.claim_desk.page
    elsewhere = waiting(suggested, QueueRequest(document_id=2))
    page.manyWanted.emit(Tier.LIKELY, Decision.REJECTED, False)
    rest(driver, window)
    assert waiting(suggested, QueueRequest(document_id=1, tier=Tier.LIKELY)) == []
    assert waiting(suggested, QueueRequest(document_id=2)) == elsewhere
    said: list[str] = []
    window.claim_desk.said.connect(said.append)
    page.manyWanted.emit(Tier.LOW, Decision.REJECTED, True)
    assert said == ["No such suggestion waits here."]


def test_those_set_aside_are_shown_when_asked_for(driver: Driver, suggested: Path) -> None:
    with Archive.open(suggested) as archive:
        text = "Some keepers believe the mayor will give way. The mayor said that the ropes are safe."
        archive.add_document(NewDocument(kind=Kind.ARTICLE, title="Ropes", text=text, language="en"))
        archive.suggest()
        low = [one.id for one in archive.review_queue(QueueRequest(tier=Tier.LOW)).entries]
    assert low
    window = reviewing(driver, suggested)
    page = window.claim_desk.page
    assert not page.tiers.isVisible()
    before = page.head.said()
    page.requestChosen.emit(QueueRequest(tier=Tier.LOW))
    rest(driver, window)
    assert page.tiers.isVisible()
    assert [row.key for row in page.model.rows()] == [(False, one) for one in low]
    assert page.head.said() == f"0 of {len(low)} reviewed"
    driver.picture(window, "review-low")
    page.requestChosen.emit(QueueRequest(low=True))
    rest(driver, window)
    everything = page.head.said()
    page.tiers.click()
    rest(driver, window)
    assert page.head.said() == before != everything
    assert not page.tiers.isVisible()


def test_where_nothing_is_of_a_kind_that_is_said(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    page = window.claim_desk.page
    before = page.head.said()
    page.requestChosen.emit(QueueRequest(tier=Tier.LOW))
    rest(driver, window)
    assert page.pane.message() == "There is no suggestion of this kind."
    assert page.head.said() == "0 of 0 reviewed"
    assert page.model.rows() == []
    assert window.claim_desk.reviewing.item is None
    press(Qt.Key.Key_A)
    page.tiers.click()
    rest(driver, window)
    assert page.head.said() == before
    assert page.pane.message() == ""


def test_the_surest_first(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    desk.page.requestChosen.emit(QueueRequest(order=QueueOrder.CONFIDENCE))
    rest(driver, window)
    tiers: list[Tier] = []
    while desk.reviewing.item is not None and desk.reviewing.item.decision is None:
        tiers.append(desk.reviewing.item.tier)
        press(Qt.Key.Key_R)
        rest(driver, window)
    ranks = [list(Tier).index(tier) for tier in tiers]
    assert ranks == sorted(ranks)


def test_a_second_person_is_kept_apart_and_a_disagreement_is_settled(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    claim = desk.reviewing.claim
    assert claim is not None
    press(Qt.Key.Key_A)
    rest(driver, window)
    desk.page.pane.who.click()
    dialog = desk.tools.name_dialog
    assert dialog is not None
    dialog.name.setText("Nora")
    dialog.second.setChecked(True)
    driver.picture(dialog, "review-name")
    dialog.name.setFocus()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    rest(driver, window)
    assert desk.reviewing.claim is not None
    assert desk.reviewing.claim.id == claim.id
    QTest.keyClick(desk.page.list, Qt.Key.Key_R)
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert archive.claim(claim.id).status is Status.ACCEPTED
        assert {review.who: review.decision for review in archive.claim(claim.id).reviews}["Nora"] is Decision.REJECTED
    window.actions_by_name["disagreements"].trigger()
    disagreements = desk.tools.disagreements_dialog
    assert disagreements is not None
    rest(driver, window)
    driver.picture(disagreements, "review-disagreements")
    first = disagreements.table.item(0, 0)
    assert first is not None
    assert short_quotation(claim, 70) in first.text()
    disagreements.drop.click()
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert archive.claim(claim.id).status is Status.REJECTED
    disagreements.reject()


def test_a_second_person_s_version_is_kept_beside_the_record_and_taken_over(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    desk = window.claim_desk
    claim = desk.reviewing.claim
    assert claim is not None
    press(Qt.Key.Key_A)
    rest(driver, window)
    desk.reviewing.set_reviewer("Nora", second=True)
    rest(driver, window)
    assert desk.reviewing.claim is not None
    assert desk.reviewing.claim.id == claim.id
    desk.page.focus_list()
    press(Qt.Key.Key_E)
    form = desk.page.pane.form
    form.said_by.setText("The Board")
    form.stance.setCurrentIndex(form.stance.findData(Stance.DENY))
    QTest.keyClick(form.said_by, Qt.Key.Key_Return)
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert archive.claim(claim.id).stance is claim.stance, "the record is that of who decided first"
    desk.tools.show_disagreements()
    rest(driver, window)
    dialog = desk.tools.disagreements_dialog
    assert dialog is not None
    driver.picture(dialog, "review-version")
    assert [button.text() for button in dialog.takes] == ["Take the version of Nora"]
    dialog.takes[0].click()
    rest(driver, window)
    with Archive.open(suggested) as archive:
        taken = archive.claim(claim.id)
        assert taken.stance is Stance.DENY
        assert [agent.name for agent in taken.speakers] == ["The Board"]
    assert dialog.table.rowCount() == 0, "nobody disagrees any more"
    window.actions_by_name["undo"].trigger()
    rest(driver, window)
    assert dialog.table.rowCount() == 1
    dialog.reject()


def test_the_name_of_who_reviews_is_kept(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    window.claim_desk.reviewing.set_reviewer("Nora Lind", second=False)
    rest(driver, window)
    window.close()
    again = reviewing(driver, suggested)
    assert again.claim_desk.reviewing.who == "Nora Lind"
    assert again.claim_desk.page.pane.who.text() == "Reviewing as: Nora Lind"
    press(Qt.Key.Key_A)
    rest(driver, again)
    with Archive.open(suggested) as archive:
        signed = {review.who for line in archive.claims() for review in archive.claim(line.id).reviews}
    assert signed == {"Nora Lind"}


def test_an_archive_for_reading_only_is_looked_at(driver: Driver, suggested: Path) -> None:
    window = driver.open(suggested)
    assert window.session is not None
    rest(driver, window)
    with Archive.open(suggested, read_only=True) as archive:
        window.session.opened.emit(replace(archive.about(), read_only=True))
    window.pages.show_review()
    rest(driver, window)
    pane = window.claim_desk.page.pane
    assert not pane.accept.isEnabled()
    before = waiting(suggested)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_E)
    rest(driver, window)
    assert not pane.form.is_editing
    assert waiting(suggested) == before


def test_help_on_this_page_is_about_it(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    window.actions_by_name["help"].trigger()
    pages = [widget for widget in QApplication.topLevelWidgets() if widget.windowTitle() == "Help"]
    assert len(pages) == 1
    driver.picture(pages[0], "help-review")
    pages[0].close()


@pytest.mark.parametrize(("dark", "size"), [(True, (1366, 768)), (False, (1024, 700))])
def test_pictures_for_people(driver: Driver, suggested: Path, dark: bool, size: tuple[int, int]) -> None:
    window = driver.open(suggested, dark=dark, size=size)
    window.pages.show_review()
    rest(driver, window)
    press(Qt.Key.Key_A)
    rest(driver, window)
    driver.picture(window, f"review-{'dark' if dark else 'light'}-{size[0]}")
    assert window.claim_desk.page.pane.accept.isVisible()
    assert window.claim_desk.text.width() >= 200


def test_what_waits_while_one_reviews_is_done_afterwards(driver: Driver, suggested: Path) -> None:
    """While one suggestion after the other is decided, results and fields are not read anew for each."""
    window = reviewing(driver, suggested)
    answers: list[SearchAnswer] = []
    window.searching.answerShown.connect(answers.append)
    press(Qt.Key.Key_A)
    rest(driver, window)
    assert not answers
    window.pages.show_read()
    rest(driver, window)
    assert answers, "now the results are those of the record"
    assert sum(hit.claims for hit in answers[-1].hits) == 1
