"""Comparing in the real window: what is left unanswered gets its answer there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.archive import Archive
from core.model import HopRole, Kind, Manner, NewAgent, NewClaim, NewDocument, NewHop, Relation, Stance
from gui.compare.page import View
from tests.journeys.conftest import Driver


def _claim(archive: Archive, text: str, speaker: str) -> int:
    document = archive.add_document(NewDocument(Kind.LETTER, title=text[:9], text=text, date="2022-10", language="en"))
    chain = (NewHop(HopRole.SPEAKER, (NewAgent(speaker),)),)
    return archive.add_claim(NewClaim(document, ((0, len(text)),), Manner.INDIRECT, Stance.ASSERT, chains=(chain,)))


def test_an_answer_is_linked_from_the_page_that_misses_it(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "compare.db"
    with Archive.create(path, "Compare") as archive:
        alleged, denied = _claim(archive, "The harbour light fails.", "Keeper"), _claim(archive, "It works.", "Board")
    window = driver.open(path)
    window.reading.open(1)
    driver.rest(window)
    window.pages.show_compare()
    driver.rest(window)
    (row,) = window.compare_page.answers.rows
    assert row.focusable[-1].accessibleName() == "Link an answer…"
    QTest.keyClick(row.focusable[-1], Qt.Key.Key_Return)
    driver.rest(window)
    form = window.claim_desk.marking.link_form
    assert form.isVisible()
    assert window.focusWidget() is form.search
    QTest.keyClicks(form.search, "works")
    qtbot.waitUntil(lambda: form.found.count() == 1)
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    driver.rest(window)
    with Archive.open(path, read_only=True) as archive:
        (answer,) = archive.claim(alleged).answers
        assert (answer.claim_id, answer.relation) == (denied, Relation.ANSWERS)
    window.pages.show_compare()
    driver.rest(window)
    (row,) = window.compare_page.answers.rows
    assert [reply.claim.id for reply in row.view.replies] == [denied]


def test_no_view_makes_a_day_of_a_month(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "compare.db"
    with Archive.create(path, "Compare") as archive:
        _claim(archive, "The harbour light fails.", "Keeper")
    window = driver.open(path)
    window.reading.open(1)
    driver.rest(window)
    window.pages.show_compare()
    for view in (View.TIMELINE, View.MAP):
        window.compare_page.choose(view)
        driver.rest(window)
        drawn = (window.compare_page.timeline if view is View.TIMELINE else window.compare_page.map).view
        words = drawn.svg("").decode()
        assert "Oct 2022" in words
        assert "1 Oct" not in words
