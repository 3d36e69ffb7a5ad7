"""Quoting in the whole window: quotations with their source, credits, terms of passages, licences of many documents."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextBrowser

from core.archive import Archive
from core.model import CreditPart, Facet, Field, Kind, NewDocument
from gui.help import HelpWindow
from gui.main_window import MainWindow
from gui.parts import LinkButton
from tests.core.records import article
from tests.journeys.conftest import Driver

PERSIAN = "این نامه می‌گوید که باران می‌بارد."
TITLE = "نامه‌ای با عنوانی بلند دربارهٔ باران و آب پاک در شهر ما، که در دو سطر نمی‌گنجد و باید کوتاه شود"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An archive with several licences."""
    path = tmp_path / "quotes.db"
    with Archive.create(path, "Quotes", cache=tmp_path) as archive:
        archive.add_document(article())
        archive.add_document(
            NewDocument(Kind.LETTER, text=PERSIAN, title=TITLE, language="fa", licence="CC-BY-NC-ND-3.0")
        )
        for n in range(3):
            archive.add_document(article(f"Water {n} is wet.", f"Wet {n}", requested_credit="By A."))
        archive.update_index()
    return path


def select(window: MainWindow, words: str) -> None:
    """Select words in the reader as the mouse does."""
    text, opened = window.reader.text, window.reading.opened
    assert opened is not None
    start = opened.text.index(words)
    cursor = text.textCursor()
    cursor.setPosition(text.offsets.units(start))
    cursor.setPosition(text.offsets.units(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def clipboard(kind: str) -> str:
    return QGuiApplication.clipboard().mimeData().data(kind).toStdString()


def read(driver: Driver, window: MainWindow, document_id: int) -> None:
    window.reading.open(document_id)
    driver.rest(window)


def listed(window: MainWindow) -> list[int]:
    """The documents among the results."""
    view = window.results.list_view()
    found = (window.results.chosen_documents(view.model().index(row, 0)) for row in range(view.model().rowCount()))
    return [one for several in found for one in several]


def test_one_key_copies_the_quotation_with_its_source(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    read(driver, window, 1)
    select(window, "the water is clean")
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.AltModifier)
    driver.rest(window)
    plain = QGuiApplication.clipboard().text()
    assert plain.startswith("“the water is clean”\n\nBrook, Ada. “Water.” The Paper, December 2022. [paragraph 1, ")
    assert plain.endswith("https://creativecommons.org/licenses/by/4.0/. Excerpt.")
    assert "<blockquote" in QGuiApplication.clipboard().mimeData().html()
    assert clipboard("text/markdown").startswith("> “the water is clean”")


def test_a_persian_quotation_has_its_own_marks(driver: Driver, path: Path) -> None:
    window = driver.open(path, dark=True)
    read(driver, window, 2)
    select(window, "باران می‌بارد")
    window.actions_by_name["copy_quotation"].trigger()
    driver.rest(window)
    assert QGuiApplication.clipboard().text().startswith("«باران می‌بارد»")
    assert 'dir="rtl"' in QGuiApplication.clipboard().mimeData().html()
    assert window.claims.credit.terms.icons == (
        "terms-attribution",
        "terms-non-commercial",
        "terms-no-derivatives",
    )
    driver.picture(window, "quoting-persian-dark")


def test_the_open_claim_is_quoted_where_nothing_is_selected(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    read(driver, window, 1)
    QGuiApplication.clipboard().setText("before")
    window.actions_by_name["copy_quotation"].trigger()
    driver.rest(window)
    assert QGuiApplication.clipboard().text() == "before", "neither words nor a claim: said, nothing copied"
    opened = window.reading.opened
    assert opened is not None
    claim = opened.claims[0]
    window.claims.select_claim(claim.id)
    window.actions_by_name["copy_quotation"].trigger()
    driver.rest(window)
    assert opened.text[claim.spans[0].start : claim.spans[-1].end] in QGuiApplication.clipboard().text()


def test_a_missing_part_opens_the_field_that_it_belongs_into(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    read(driver, window, 1)
    asked = [one for one in window.claims.credit.findChildren(LinkButton) if one.isVisible()]
    assert [one.text() for one in asked] == ["Source address missing – add…"]
    driver.picture(window, "quoting-missing")
    asked[0].click()
    driver.rest(window)
    dialog = window.desk.describing.dialog
    assert dialog is not None
    field = dialog.form.edit(Field.SOURCE_URL)
    driver.qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "https://example.org/water")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    dialog.result_edits()
    dialog.saved.emit(dialog.result_edits())
    driver.rest(window)
    opened = window.reading.opened
    assert opened is not None
    assert opened.credit.missing == ()
    assert "Source: https://example.org/water." in opened.credit.text
    assert not [one for one in window.claims.credit.findChildren(LinkButton) if one.isVisible()]


def test_an_author_is_asked_for_as_a_letters_sender(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    read(driver, window, 2)
    window.claims.credit.partRequested.emit(2, CreditPart.AUTHOR)
    driver.rest(window)
    dialog = window.desk.describing.dialog
    assert dialog is not None
    driver.qtbot.waitUntil(dialog.form.edit(Field.SENDER).hasFocus)
    dialog.reject()


def test_a_click_on_a_licence_lists_what_is_under_it(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    driver.type(window, "letter")
    read(driver, window, 2)
    window.claims.credit.badge.click()
    driver.rest(window)
    request = window.searching.request
    assert (request.query, [(one.facet, one.value) for one in request.narrow]) == (
        "",
        [(Facet.LICENCE, "CC-BY-NC-ND-3.0")],
    )
    assert listed(window) == [2]
    facts = window.reader.header.facts
    place = next(rect for rect, fact in facts._places(facts.width()) if fact.licence)  # pyright: ignore[reportPrivateUsage]
    if facts.isRightToLeft():
        place.moveLeft(facts.width() - place.right())
    window.searching.narrow_to(())
    driver.rest(window)
    QTest.mouseClick(facts, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    driver.rest(window)
    assert listed(window) == [2]


def test_rights_of_a_passage_are_marked_told_and_taken_back(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    read(driver, window, 1)
    select(window, "“It is clean,”")
    window.actions_by_name["mark_rights"].trigger()
    form = window.outgoing.quoting.form
    assert form.isVisible()
    assert not form.remove.isVisible()
    form.licence.edit.setText("CC BY-NC 4.0")
    form.holder.setText("Ada Brook")
    driver.picture(window, "quoting-rights-form")
    QTest.keyClick(form.holder, Qt.Key.Key_Return)
    driver.rest(window)
    opened = window.reading.opened
    assert opened is not None
    (rights,) = opened.rights
    assert (rights.licence.id, rights.holder, rights.span.exact) == ("CC-BY-NC-4.0", "Ada Brook", "“It is clean,”")
    text = window.reader.text
    unit = text.offsets.units(rights.span.start + 3)
    assert text.rights_at(unit) == rights
    assert any("under other terms" in warning for warning in opened.credit.warnings)
    driver.picture(window, "quoting-rights")

    window.actions_by_name["mark_rights"].trigger()
    assert form.remove.isVisible()
    assert form.holder.text() == "Ada Brook"
    form.remove.click()
    driver.rest(window)
    opened = window.reading.opened
    assert opened is not None
    assert opened.rights == ()
    window.actions_by_name["undo"].trigger()
    driver.rest(window)
    opened = window.reading.opened
    assert opened is not None
    assert opened.rights == (rights,)


def test_several_results_get_one_licence_and_give_their_credits(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    driver.type(window, "wet")
    view = window.results.list_view()
    assert view.model().rowCount() == 3
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    driver.rest(window)
    first = window.reading.opened
    assert first is not None
    for row in (1, 2):
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    driver.rest(window)
    assert window.reading.opened == first, "what is added to the selection is not opened"
    ids = window.results.chosen_documents(view.model().index(1, 0))
    assert len(ids) == 3
    driver.picture(window, "quoting-several")

    menu = window.results.make_menu(view.model().index(1, 0))
    assert menu is not None
    names = [action.text() for action in menu.actions()]
    assert {"Copy citation", "Cite…", "Copy attribution", "Change licence…", "Remove…"} <= set(names)
    below = next(one for one in menu.findChildren(QMenu))
    next(one for one in below.actions() if one.text() == "Plain text").trigger()
    driver.rest(window)
    assert len(QGuiApplication.clipboard().text().split("\n\n")) == 3
    assert not next(one for one in below.actions() if one.text() == "XMP").isEnabled()

    next(action for action in menu.actions() if action.text() == "Change licence…").trigger()
    menu.close()
    dialog = window.outgoing.quoting.dialog
    assert dialog is not None
    dialog.field.edit.setText("CC BY-SA 4.0")
    driver.picture(dialog, "quoting-change-licence")
    dialog.accept()
    driver.rest(window)
    licences = {"CC-BY-SA-4.0"}
    with Archive.open(path, read_only=True) as archive:
        assert {one.document.licence.id for one in archive.describe(ids)} == licences
    window.actions_by_name["undo"].trigger()
    driver.rest(window)
    with Archive.open(path, read_only=True) as archive:
        assert {one.document.licence.id for one in archive.describe(ids)} == {"CC-BY-4.0"}


def test_rows_are_selected_by_keys_without_opening_them(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    driver.type(window, "wet")
    view = window.results.list_view()
    window.results.focus_list()
    driver.rest(window)
    before = window.reading.opened
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    driver.rest(window)
    assert len(view.selectionModel().selectedRows()) == 3
    assert window.reading.opened == before
    view.selectionModel().select(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert len(window.results.chosen_documents(view.model().index(2, 0))) == 1


def test_in_an_archive_for_reading_only_terms_are_only_read(driver: Driver, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "closed.db"
    shutil.copy(path, copy)
    copy.chmod(0o444)
    if _writable(copy):
        pytest.skip("this user may write to files that nobody may write to")
    window = driver.open(copy)
    read(driver, window, 1)
    assert not window.actions_by_name["mark_rights"].isEnabled()
    assert window.actions_by_name["copy_quotation"].isEnabled()


def _writable(path: Path) -> bool:
    try:
        path.open("r+b").close()
    except PermissionError:
        return False
    return True


def test_the_legal_text_is_in_the_help_whole(driver: Driver, path: Path) -> None:
    window = driver.open(path)
    window.actions_by_name["help"].trigger()
    page = next(one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow))
    page.show_page("quoting")
    shown = page.findChild(QTextBrowser)
    assert isinstance(shown, QTextBrowser)
    driver.picture(page, "help-quoting")
    page.show_page("cc-by-4.0")
    text = shown.toPlainText()
    for number in range(1, 9):
        assert f"\nSection {number} -- " in text
    assert "retain the following if it is supplied by the Licensor" in " ".join(text.split())
    assert text.rstrip().endswith("Creative Commons may be contacted at creativecommons.org.")
    page.close()
