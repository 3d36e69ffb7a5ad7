"""Claims marked, put right, linked, judged and removed by hand, in a real window with keys and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.archive import Archive
from core.model import (
    AgentKind,
    AgentRow,
    ClaimState,
    Manner,
    NewClaim,
    NewLink,
    Relation,
    Stance,
    Verdict,
)
from gui.cards.answer_row import LinkRow
from gui.review.agents import AgentsModel
from gui.review.pieces import Selected
from tests.journeys.conftest import FIRST, SECOND, Driver
from tests.journeys.reviewed import press, rest, reviewing, select


def test_a_claim_is_marked_with_one_key_and_linked_with_two_actions(driver: Driver, unread: Path) -> None:
    window = driver.open(unread)
    window.reading.open(1)
    rest(driver, window)
    desk, view = window.claim_desk, window.reader.text
    for words in ("the tower light is safe", "claims of the harbour board were false"):
        select(view, words, FIRST, window)
        press(Qt.Key.Key_M)
        rest(driver, window)
        assert desk.marking.mark_form.isVisible()
        assert QApplication.focusWidget() is desk.marking.mark_form.form.said_by
        driver.picture(window, "mark")
        press(Qt.Key.Key_Return)
        rest(driver, window)
    assert window.reading.opened is not None
    first, second = window.reading.opened.claims
    assert [agent.name.casefold() for agent in first.speakers] == ["harbour board"], "guessed"
    assert first.cue is not None
    assert first.cue.exact == "said"
    assert [agent.name for agent in second.speakers] == ["Mina Okoro"]
    window.claims.select_claim(second.id)
    window.claims.focus_list()
    press(Qt.Key.Key_L)
    assert desk.marking.is_linking
    driver.picture(window, "link")
    view.activate(first.id)
    rest(driver, window)
    assert not desk.marking.is_linking
    first, second = window.reading.opened.claims
    assert [link.claim_id for link in second.answers_to] == [first.id]
    assert [link.claim_id for link in first.answers] == [second.id], "seen from both ends"
    window.actions_by_name["undo"].trigger()
    rest(driver, window)
    assert window.reading.opened.claims[0].answers == ()


def test_the_other_end_is_searched_for_and_words_are_the_evidence(driver: Driver, unread: Path) -> None:
    with Archive.open(unread) as archive:
        start, bridge = FIRST.index("were false"), SECOND.index("the bridge is closed")
        for document, place in ((1, (start - 28, start)), (2, (bridge, bridge + 20))):
            assert archive.guess_claim(document, *place).spans == (place,)
        mine = archive.add_claim(NewClaim(1, ((start - 28, start),), Manner.INDIRECT, Stance.DENY))
        other = archive.add_claim(NewClaim(2, ((bridge, bridge + 20),), Manner.INDIRECT, Stance.ASSERT))
    window = driver.open(unread)
    window.reading.open_at(1, mine, "")
    rest(driver, window)
    desk = window.claim_desk
    select(window.reader.text, "were false", FIRST, window)
    window.actions_by_name["link"].trigger()
    form = desk.marking.link_form
    assert form.chosen_relation() is Relation.REBUTS, "from the stance"
    QTest.keyClicks(form.search, "bridge closed")
    driver.qtbot.waitUntil(lambda: form.found.count() == 1)
    driver.picture(window, "link-search")
    press(Qt.Key.Key_Return)
    rest(driver, window)
    with Archive.open(unread) as archive:
        (link,) = archive.claim(mine).answers_to
        assert (link.claim_id, link.relation) == (other, Relation.REBUTS)
        assert link.evidence is not None
        assert link.evidence.exact == "were false"
        assert archive.claim(other).state is ClaimState.ANSWERED


def test_a_claim_of_the_record_is_put_right_where_it_is_read(driver: Driver, unread: Path) -> None:
    start = SECOND.index("the bridge is closed")
    with Archive.open(unread) as archive:
        number = archive.add_claim(NewClaim(2, ((start, start + 20),), Manner.INDIRECT, Stance.ASSERT))
    window = driver.open(unread)
    window.reading.open_at(2, number, "")
    rest(driver, window)
    form = window.claim_desk.marking.mark_form
    window.actions_by_name["edit_claim"].trigger()
    rest(driver, window)
    assert form.title.text() == "Edit claim"
    QTest.keyClicks(form.form.said_by, "The mayor")
    QTest.keyClicks(form.form.through, "some clerks (unnamed) > The mayor")
    press(Qt.Key.Key_Return)
    rest(driver, window)
    with Archive.open(unread) as archive:
        claim = archive.claim(number)
    assert [(agent.name, agent.unnamed) for hop in claim.chains[0] for agent in hop.agents] == [
        ("some clerks", True),
        ("The mayor", False),
    ]
    assert [agent.name for agent in claim.speakers] == ["The mayor"]


def test_pieces_of_a_claim_of_the_record_are_added_and_taken_away(driver: Driver, unread: Path) -> None:
    start = SECOND.index("the bridge is closed")
    with Archive.open(unread) as archive:
        number = archive.add_claim(NewClaim(2, ((start, start + 20),), Manner.INDIRECT, Stance.ASSERT))
    window = driver.open(unread)
    window.reading.open_at(2, number, "")
    rest(driver, window)
    form = window.claim_desk.marking.mark_form
    window.actions_by_name["edit_claim"].trigger()
    rest(driver, window)
    form.form.said_by.setText("The mayor")
    select(window.reader.text, "unsafe", SECOND, window)
    form.pieces.ways[Selected.ADDED].click()
    assert form.pieces.pieces() == 2
    select(window.reader.text, "said", SECOND, window)
    form.pieces.ways[Selected.CUE].click()
    rest(driver, window)
    driver.picture(window, "edit-pieces")
    assert form.form.said_by.text() == "The mayor", "what was typed stays"
    form.save.click()
    rest(driver, window)
    with Archive.open(unread) as archive:
        claim = archive.claim(number)
    assert [span.exact for span in claim.spans] == ["the bridge is closed", "unsafe"]
    assert claim.cue is not None
    assert claim.cue.exact == "said"
    assert [agent.name for agent in claim.speakers] == ["The mayor"]


def test_without_a_selection_it_is_said_what_to_do(driver: Driver, unread: Path) -> None:
    window = driver.open(unread)
    window.reading.open(1)
    rest(driver, window)
    window.reader.text.setFocus()
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_L)
    rest(driver, window)
    assert not window.claim_desk.marking.mark_form.isVisible()
    assert not window.claim_desk.marking.is_linking


def test_a_verdict_is_signed_and_stands_in_the_history(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    tools = window.claim_desk.tools
    claim = window.claim_desk.reviewing.claim
    window.actions_by_name["verdict"].trigger()
    dialog = tools.verdict_dialog
    assert dialog is not None
    assert claim is not None
    dialog.sign.click()
    assert "needs" in dialog.problem()
    dialog.verdict.setText("supported by the log")
    dialog.reason.setPlainText("The log of the tower was read.")
    dialog.name.setText("Ada Brook")
    dialog.day.setText("2026-13")
    dialog.sign.click()
    rest(driver, window)
    assert "is not a date" in dialog.problem()
    dialog.day.setText("2026-11-20")
    driver.picture(dialog, "verdict")
    dialog.sign.click()
    rest(driver, window)
    assert tools.verdict_dialog is None
    with Archive.open(suggested) as archive:
        (verdict,) = archive.claim(claim.id).verdicts
        assert (verdict.who, verdict.day) == ("Ada Brook", "2026-11-20")
    window.actions_by_name["verdict"].trigger()
    again = window.claim_desk.tools.verdict_dialog
    assert again is not None
    assert [button.text() for button in again.take_back] == ["Take back"]
    driver.picture(again, "verdict-again")
    again.take_back[0].click()
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert archive.claim(claim.id).verdicts == ()
    again.reject()
    window.actions_by_name["undo"].trigger()
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert len(archive.claim(claim.id).verdicts) == 1
    window.actions_by_name["claim_history"].trigger()
    rest(driver, window)
    history = tools.history_dialog
    assert history is not None
    driver.picture(history, "claim-history")
    top = history.table.item(0, 2)
    assert top is not None
    assert top.text() == "Take a verdict back"
    assert history.table.rowCount() >= 3
    history.reject()


def test_people_are_renamed_and_made_one_everywhere_and_undone(driver: Driver, suggested: Path) -> None:
    window = reviewing(driver, suggested)
    window.actions_by_name["agents"].trigger()
    rest(driver, window)
    people = window.claim_desk.tools.agents_window
    assert people is not None
    names = {people.model.name_of(row.agent.id): row.agent.id for row in _rows(people.model)}
    okoro, hale = names["Mina Okoro"], names["Tom Hale"]
    people.filter.setText("okor")
    assert people.model.rowCount() == 1
    people.choose(okoro)
    people.name.setText("Mina Adeyemi Okoro")
    people.kind.setCurrentIndex(people.kind.findData(AgentKind.PERSON))
    people.acts_for.setCurrentText("Nobody here")
    people.save.click()
    assert "Nobody here" in people.said()
    people.acts_for.setCurrentText("Tom Hale")
    people.save.click()
    rest(driver, window)
    with Archive.open(suggested) as archive:
        row = next(one for one in archive.agent_rows() if one.agent.id == okoro)
        assert (row.agent.name, row.aliases) == ("Mina Adeyemi Okoro", ("Mina Okoro",))
        assert (row.agent.kind, row.parent_id) == (AgentKind.PERSON, hale)
    people.undo.click()
    rest(driver, window)
    people.filter.clear()
    people.choose(okoro, hale)
    rest(driver, window)
    driver.picture(people, "people")
    assert people.merge.isEnabled()
    people.merge.click()
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert hale not in {row.agent.id for row in archive.agent_rows()}
    people.undo.click()
    rest(driver, window)
    with Archive.open(suggested) as archive:
        assert {okoro, hale} <= {row.agent.id for row in archive.agent_rows()}
    people.reject()


def _rows(model: AgentsModel) -> list[AgentRow]:
    found = [model.row(number) for number in range(model.rowCount())]
    return [row for row in found if row is not None]


@pytest.fixture
def linked(unread: Path) -> tuple[Path, int, int]:
    """A claim and its rebuttal with evidence, a part of it, and a verdict about it."""
    said, false = FIRST.index("the tower light is safe"), FIRST.index("the claims of the harbour board were false")
    with Archive.open(unread) as archive:
        first = archive.add_claim(NewClaim(1, ((said, said + 23),), Manner.INDIRECT, Stance.ASSERT))
        archive.add_claim(NewClaim(1, ((said + 4, said + 15),), Manner.INDIRECT, Stance.ASSERT, parent_id=first))
        second = archive.add_claim(NewClaim(1, ((false, false + 42),), Manner.INDIRECT, Stance.DENY))
        evidence = (false + 32, false + 42)
        archive.add_link(NewLink(second, first, Relation.UNDERCUTS, evidence, 1))
        archive.add_verdict(Verdict(0, first, "not supported", "the log says otherwise", "Ada Brook", "2026-11-20"))
    return unread, first, second


def test_what_hangs_on_a_claim_is_said_before_it_is_removed(driver: Driver, linked: tuple[Path, int, int]) -> None:
    path, first, _ = linked
    window = driver.open(path)
    window.reading.open_at(1, first, "")
    rest(driver, window)
    window.claims.focus_list()
    mending = window.claim_desk.mending
    press(Qt.Key.Key_Delete)
    rest(driver, window)
    assert mending.box is not None
    said = mending.box.informativeText()
    assert "1 link to it goes with it" in said
    assert "1 signed verdict" in said
    assert "1 part of it stays" in said
    driver.picture(mending.box, "remove-claim")
    mending.box.reject()
    rest(driver, window)
    assert window.reading.opened is not None
    assert first in [claim.id for claim in window.reading.opened.claims], "asking removes nothing"
    window.actions_by_name["remove_claim"].trigger()
    rest(driver, window)
    assert mending.box is not None
    mending.box.defaultButton().click()
    rest(driver, window)
    left = window.reading.opened.claims
    assert first not in [claim.id for claim in left]
    assert [claim.parent_id for claim in left] == [None, None]
    window.actions_by_name["undo"].trigger()
    rest(driver, window)
    with Archive.open(path) as archive:
        claim = archive.claim(first)
        assert (len(claim.answers), len(claim.verdicts)) == (1, 1)


def test_a_link_is_put_right_and_removed_by_its_row(driver: Driver, linked: tuple[Path, int, int]) -> None:
    path, first, second = linked
    window = driver.open(path)
    window.reading.open_at(1, first, "")
    rest(driver, window)
    window.claims.focus_list()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F2)
    form = window.claim_desk.mending.form
    assert form.isVisible()
    assert "were false" in form.evidence_words()
    form.relation.setCurrentIndex(form.relation.findData(Relation.REBUTS))
    form.take.click()
    assert "were false" in form.evidence_words(), "nothing is selected yet"
    select(window.reader.text, "The light fails", FIRST, window)
    form.take.click()
    form.note.setText("by its owner")
    driver.picture(window, "edit-link")
    form.relation.setFocus()
    QTest.keyClick(form.relation, Qt.Key.Key_Return)
    rest(driver, window)
    assert not form.isVisible()
    with Archive.open(path) as archive:
        (link,) = archive.claim(first).answers
        assert (link.relation, link.note, link.claim_id) == (Relation.REBUTS, "by its owner", second)
        assert link.evidence is not None
        assert link.evidence.exact == "The light fails"
    window.claims.focus_list()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F2)
    form.drop.click()
    form.save.click()
    rest(driver, window)
    with Archive.open(path) as archive:
        assert archive.claim(first).answers[0].evidence is None
    window.claims.focus_list()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Delete)
    rest(driver, window)
    assert window.claim_desk.mending.box is None, "the row's key, not the claim's"
    with Archive.open(path) as archive:
        assert archive.claim(first).answers == ()
        assert archive.claim(second).answers_to == ()
    window.actions_by_name["undo"].trigger()
    rest(driver, window)
    with Archive.open(path) as archive:
        assert len(archive.claim(second).answers_to) == 1


def test_a_link_is_removed_and_put_right_from_the_answers_side_by_side(
    driver: Driver, linked: tuple[Path, int, int]
) -> None:
    path, first, _ = linked
    window = driver.open(path)
    window.reading.open_at(1, first, "")
    rest(driver, window)
    window.pages.show_compare()
    rest(driver, window)
    row = next(one for one in window.compare_page.answers.rows if one.view.claim.id == first)
    (link,) = [one for one in row.focusable if isinstance(one, LinkRow)]
    QTest.keyClick(link, Qt.Key.Key_F2)
    rest(driver, window)
    assert window.pages.is_reading
    assert window.claim_desk.mending.form.isVisible()
    press(Qt.Key.Key_Escape)
    window.pages.show_compare()
    rest(driver, window)
    row = next(one for one in window.compare_page.answers.rows if one.view.claim.id == first)
    (link,) = [one for one in row.focusable if isinstance(one, LinkRow)]
    QTest.keyClick(link, Qt.Key.Key_Delete)
    rest(driver, window)
    row = next(one for one in window.compare_page.answers.rows if one.view.claim.id == first)
    assert not [one for one in row.focusable if isinstance(one, LinkRow)]
