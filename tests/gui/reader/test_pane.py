from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.model import OpenedDocument, Span
from gui.reader import ReaderPane
from gui.reader.document_list import Row
from gui.reader.facts import FactStyle, document_facts, party_facts
from gui.title import Title
from gui.writing import tool_tip

from .makers import CREDIT, ENGLISH, brief, cited, document, english, extract, opened, persian, sent, span


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_nothing_open_says_what_to_do(reader: ReaderPane) -> None:
    assert "Choose a result to read it." in words_in(reader)
    reader.next_hit()
    reader.select_claim(1)
    assert reader.opened is None


def test_the_welcome_page_leads_on(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_welcome()
    buttons = {button.text(): button for button in reader.welcome.findChildren(QAbstractButton)}
    for words, signal, said in (
        ("Show me: search “drones”", reader.searchSuggested, ["drones"]),
        ("New archive…", reader.newArchiveRequested, []),
        ("Open archive…", reader.openArchiveRequested, []),
        ("Hide this page", reader.welcomeHidden, []),
    ):
        with qtbot.waitSignal(signal) as caught:
            buttons[words].click()
        assert sent(caught) == said
    assert "Nothing open" in words_in(reader)


def test_an_archive_without_the_sample_offers_no_search(reader: ReaderPane) -> None:
    reader.show_welcome("This archive is empty.", "")
    assert "This archive is empty." in words_in(reader)
    assert not any("drones" in button.text() for button in reader.welcome.findChildren(QAbstractButton))


def test_an_extract_says_so_and_leads_to_its_source(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(extract())
    band = reader.extract_band
    assert band.isVisible()
    assert "Only two passages, as quoted by Mehr News Agency." in words_in(band)
    with qtbot.waitSignal(reader.passageRequested) as caught:
        band.link.click()
    assert sent(caught)[0] == 1
    assert isinstance(sent(caught)[1], Span)
    assert sent(caught)[1].start == 10
    reader.show_document(english())
    assert not band.isVisible()


def test_what_is_not_held_gets_room_between_passages(reader: ReaderPane) -> None:
    reader.show_document(extract())
    view = reader.text
    lines = view.visible_lines(0, 600)
    second = next(line for line in lines if line.start == extract().passages[1].start)
    first = lines[lines.index(second) - 1]
    assert second.baseline - first.baseline == pytest.approx(26 + 42, abs=1)
    assert lines[0].baseline > 26 + 40


def test_a_cited_document_has_a_page_of_what_is_known(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(cited())
    page = reader.cited
    assert page.isVisible()
    assert {"Cited only", "Its text is not held.", "S/2022/908"} <= set(words_in(page).split("\n"))
    rows = page.findChildren(Row)
    assert [row.accessibleName() for row in rows] == [
        "The article, United Kingdom  ·  no date",
        "drones were sent, Amir Saeid Iravani: 2 answers",
    ]
    with qtbot.waitSignal(reader.documentRequested) as caught:
        QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert sent(caught) == [1]
    with qtbot.waitSignal(reader.claimRequested) as caught:
        QTest.keyClick(rows[1], Qt.Key.Key_Space)
    assert sent(caught) == [1, 7]


def test_the_way_back(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(extract())
    assert not reader.back_band.isVisible()
    reader.set_back("France: “drones”")
    assert reader.back_band.isVisible()
    assert "France" in reader.back_band.accessibleName()
    with qtbot.waitSignal(reader.backRequested):
        QTest.keyClick(reader.back_band, Qt.Key.Key_Space)
    reader.set_back(None)
    assert not reader.back_band.isVisible()


def test_a_place_is_shown_without_a_claim(reader: ReaderPane) -> None:
    reader.show_document(english())
    place = span(ENGLISH, "a last claim")
    reader.show_evidence(place)
    assert reader.text.first_unit() < reader.text.offsets.units(place.start) < reader.text.last_unit()


def test_facts_of_an_article() -> None:
    facts = document_facts(document(), CREDIT)
    assert [fact.text for fact in facts] == ["Mehr News Agency", "December 2022", "CC BY 4.0"]
    assert [fact.style for fact in facts] == [FactStyle.STRONG, FactStyle.MUTED, FactStyle.FREE_TERMS]
    assert not party_facts(document())


def test_facts_of_a_letter_say_what_is_not_known() -> None:
    letter = extract().document
    assert [fact.text for fact in party_facts(letter)] == ["Amir Saeid Iravani", "", "Security Council"]
    facts = document_facts(letter, CREDIT)
    assert [fact.text for fact in facts] == ["No date", "No symbol", "English", "Terms not known"]
    assert facts[-1].style is FactStyle.UNKNOWN_TERMS


def test_facts_wrap_and_none_is_lost(reader: ReaderPane, qtbot: QtBot) -> None:
    reader.show_document(english())
    wide = reader.header.facts.height()
    reader.resize(300, 600)
    qtbot.waitUntil(lambda: reader.header.facts.height() > wide)


def test_a_long_title_is_elided_on_its_second_line(qtbot: QtBot) -> None:
    title = Title()
    qtbot.addWidget(title)
    title.resize(300, 60)
    title.set_text("A very long title " * 10)
    assert len(title.lines()) == 2
    assert title.lines()[1].endswith("…")
    assert title.toolTip() == tool_tip("A very long title " * 10)
    title.set_text("Short 🛰 title")
    assert title.lines() == ["Short 🛰 title"]
    assert title.toolTip() == ""


def test_the_header_is_mirrored_with_the_document(reader: ReaderPane, qtbot: QtBot) -> None:
    title, button = reader.header.title, reader.header.size_button
    reader.show_document(english())
    qtbot.waitUntil(lambda: title.geometry().right() < button.geometry().left())
    reader.show_document(persian())
    qtbot.waitUntil(lambda: title.geometry().left() > button.geometry().right())


def test_more_offers_only_what_there_is(reader: ReaderPane, qtbot: QtBot) -> None:
    def offered() -> list[QAction]:
        menu = reader.header.more_button.menu()
        menu.aboutToShow.emit()
        return [action for action in menu.actions() if not action.isSeparator()]

    reader.show_document(opened(cited_by=(brief(9, "Another & more"),), about=document(source_url="https://a.b")))
    assert [action.text() for action in offered()] == [
        "Copy selection with attribution",
        "Open source address…",
        "Copy source address",
        "Named in",
        "Description…",
        "Correct the text, or see it as it came…",
        "Remove…",
    ]
    actions = offered()
    actions[2].trigger()
    assert QGuiApplication.clipboard().text() == "https://a.b"
    below = actions[3].menu()
    assert isinstance(below, QWidget)
    with qtbot.waitSignal(reader.documentRequested) as caught:
        below.actions()[0].trigger()
    assert sent(caught) == [9]


def test_the_size_menu_sets_the_text(reader: ReaderPane) -> None:
    reader.show_document(english())
    actions = {action.text(): action for action in reader.header.size_button.menu().actions()}
    assert not actions["Normal size"].isEnabled()
    actions["Larger"].trigger()
    assert reader.text.typography.step == 1
    actions["Smaller"].trigger()
    actions["Smaller"].trigger()
    assert reader.text.typography.step == -1
    actions["Sans serif"].trigger()
    assert not reader.text.typography.serif
    actions["Normal size"].trigger()
    assert reader.text.typography.step == 0


@pytest.mark.parametrize("make", [english, extract, cited, persian])
def test_whatever_takes_the_focus_has_a_name(reader: ReaderPane, make: Callable[[], OpenedDocument]) -> None:
    reader.show_document(make())
    reader.set_back("France: “drones”")
    for widget in reader.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton | QLabel) and widget.text())
        proxied = widget.focusProxy() is not None or widget.parentWidget() is reader.text
        assert named or proxied, widget
