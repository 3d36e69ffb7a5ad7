"""Citing in the whole window: at a key, in a window of its own, out of the results, dragged."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from core.archive import Archive
from core.model import AgentKind, CitationFormat, Kind, NewAgent, NewDocument, Role
from gui import citing
from gui.cite import MOST_SHOWN, CiteDialog
from gui.cite.choice import language_name
from gui.main_window import MainWindow
from gui.search import results_view
from gui.settings import Settings
from tests.journeys.conftest import Driver

ENTRY = "Shamsuddin, Mehran. “[While Iran and Russia have a long history…].” Mehr News Agency, December 2022."


def _read(driver: Driver, window: MainWindow, document_id: int = 1) -> None:
    window.reading.open(document_id)
    driver.rest(window)


def _do(driver: Driver, window: MainWindow, action: str) -> None:
    window.actions_by_name[action].trigger()
    driver.rest(window)


def _choose(driver: Driver, window: MainWindow, box: str, value: str) -> None:
    field = getattr(window.outgoing.citing.dialog, box)
    field.setCurrentIndex(field.findData(value))
    driver.rest(window)


def _open(driver: Driver, window: MainWindow, document_id: int = 1) -> CiteDialog:
    _read(driver, window, document_id)
    _do(driver, window, "cite")
    return window.outgoing.citing.dialog


def _many(path: Path, count: int) -> Path:
    with Archive.create(path) as archive:
        for number in range(count):
            archive.add_document(
                NewDocument(
                    Kind.ARTICLE,
                    text=f"The water of well {number} is clean.",
                    title=f"Well {number:03}",
                    language="en",
                    date="2022-12-09",
                    parties=((Role.AUTHOR, NewAgent("Ada Brook", AgentKind.PERSON)),),
                )
            )
    return path


def _menu_action(menu: QMenu, words: str) -> Callable[[], None]:
    return next(action.trigger for action in menu.actions() if action.text() == words)


def test_the_citation_is_copied_at_a_key(driver: Driver, sample_path: Path, clipboard: Callable[[], str]) -> None:
    window = driver.open(sample_path)
    assert not window.actions_by_name["copy_citation"].isEnabled()
    _read(driver, window)
    _do(driver, window, "copy_citation")
    assert clipboard() == ENTRY
    assert "<i>Mehr News Agency</i>" in QApplication.clipboard().mimeData().html()
    assert window.status.currentMessage() == "Citation copied: Chicago, 18th edition (notes)"


def test_style_and_form_are_chosen_with_the_citations_in_sight_and_remembered(
    driver: Driver, sample_path: Path, settings: Settings, clipboard: Callable[[], str]
) -> None:
    window = driver.open(sample_path)
    dialog = _open(driver, window)
    assert dialog.preview.toPlainText() == ENTRY
    assert "Mehr News Agency" in dialog.preview.toHtml()
    driver.picture(dialog, "cite-dialog")
    _choose(driver, window, "style_box", "apa")
    assert dialog.preview.toPlainText() == (
        "Shamsuddin, M. (2022, December). [While Iran and Russia have a long history…]. Mehr News Agency."
    )
    _choose(driver, window, "language", "de-DE")
    assert "(2022, Dezember)" in dialog.preview.toPlainText()
    dialog.way.setCurrentIndex(1)
    driver.rest(window)
    assert dialog.preview.toPlainText() == "(Shamsuddin, 2022)"
    QTest.keyClicks(dialog.place, "p. 3")
    driver.rest(window)
    assert dialog.preview.toPlainText() == "(Shamsuddin, 2022, S. 3)"
    QTest.keyClicks(dialog.place, "??")
    driver.rest(window)
    assert dialog.said.startswith("“p. 3??” is no place in a document")
    assert not dialog.copy.isEnabled()
    dialog.place.setText("12")
    driver.rest(window)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert clipboard() == "(Shamsuddin, 2022, S. 12)"
    assert dialog.said == "Citation copied: APA, 7th edition"
    dialog.way.setCurrentIndex(0)
    driver.rest(window)
    dialog.reject()
    assert (settings.words("citation_style"), settings.words("citation_language")) == ("apa", "de-DE")
    _do(driver, window, "copy_citation")
    assert clipboard().startswith("Shamsuddin, M. (2022, Dezember).")
    again = driver.open(sample_path)
    assert again.outgoing.citing.choice.style == "apa"
    dialog = _open(driver, again)
    assert dialog.language.currentData() == "de-DE"


@pytest.mark.parametrize(
    ("form", "start", "kind"),
    [
        (CitationFormat.CSL_JSON, '[\n{"id": "shamsuddin2022-1"', "application/vnd.citationstyles.csl+json"),
        (CitationFormat.BIBTEX, "@article{shamsuddin2022-1,", "application/x-bibtex"),
        (CitationFormat.RIS, "TY  - NEWS", "application/x-research-info-systems"),
    ],
)
def test_other_forms_are_shown_and_copied_as_they_are(
    driver: Driver, sample_path: Path, clipboard: Callable[[], str], form: CitationFormat, start: str, kind: str
) -> None:
    window = driver.open(sample_path)
    dialog = _open(driver, window)
    _choose(driver, window, "form", form.value)
    assert dialog.preview.toPlainText().startswith(start)
    assert not dialog.style_box.isEnabled()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert clipboard().startswith(start)
    assert bytes(QApplication.clipboard().mimeData().data(kind).data()).decode() == clipboard()


def test_citations_are_saved_where_a_person_says(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.open(sample_path)
    dialog = _open(driver, window)

    def save_as(path: Path, kind: str = "") -> None:
        def answer(*_given: object) -> tuple[str, str]:
            return str(path), kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
        driver.rest(window)

    save_as(tmp_path / "list", "Plain text (*.txt)")
    assert (tmp_path / "list.txt").read_text(encoding="utf-8") == f"{ENTRY}\n"
    assert dialog.said == "Citations of 1 document written: list.txt"
    save_as(tmp_path / "list.html")
    assert "<i>Mehr News Agency</i>" in (tmp_path / "list.html").read_text(encoding="utf-8")
    _choose(driver, window, "form", "csl-json")
    save_as(tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))[0]["type"] == "article-newspaper"
    save_as(sample_path)
    assert "is an archive" in dialog.said
    save_as(tmp_path / "nowhere" / "a.json")
    assert "There is no folder" in dialog.said
    assert dialog.save.isEnabled()


def test_results_are_cited_together(driver: Driver, tmp_path: Path, clipboard: Callable[[], str]) -> None:
    window = driver.open(_many(tmp_path / "wells.db", 30))
    view = window.results.list_view()
    view.setFocus()
    view.selectAll()
    driver.rest(window)
    menu = window.results.make_menu(view.currentIndex())
    assert menu is not None
    _menu_action(menu, "Copy citation")()
    driver.rest(window)
    lines = clipboard().splitlines()
    assert len(lines) == 30
    assert lines[0] == "Brook, Ada. Well 000. December 9, 2022."
    assert lines == sorted(lines)
    _menu_action(menu, "Cite…")()
    driver.rest(window)
    dialog = window.outgoing.citing.dialog
    assert dialog.said == f"The first {MOST_SHOWN} of 30 documents are shown."
    assert len(dialog.preview.toPlainText().splitlines()) == MOST_SHOWN
    driver.picture(dialog, "cite-dialog-many")
    assert not dialog.place.isEnabled()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert len(clipboard().splitlines()) == 30
    assert window.status.currentMessage() == ("Citations of 30 documents copied: Chicago, 18th edition (notes)")
    menu.close()


def test_the_key_cites_the_selected_results_where_these_have_the_keys(
    driver: Driver, tmp_path: Path, clipboard: Callable[[], str]
) -> None:
    window = driver.open(_many(tmp_path / "wells.db", 3))
    view = window.results.list_view()
    window.results.next()
    driver.rest(window)
    view.selectAll()
    view.setFocus()
    _do(driver, window, "copy_citation")
    assert len(clipboard().splitlines()) == 3
    window.reader.text.setFocus()
    _do(driver, window, "copy_citation")
    assert len(clipboard().splitlines()) == 1


def test_results_are_dragged_as_citations(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = driver.open(_many(tmp_path / "wells.db", 5))
    view = window.results.list_view()
    carried: list[QMimeData] = []

    def drop(drag: QDrag, *_given: object) -> Qt.DropAction:
        carried.append(drag.mimeData())
        mime = drag.mimeData()
        assert mime.hasText()
        formats.append(mime.formats())
        texts.append((mime.text(), mime.html()))
        return Qt.DropAction.CopyAction

    formats: list[list[str]] = []
    texts: list[tuple[str, str]] = []
    monkeypatch.setattr(QDrag, "exec", drop)
    view.selectAll()
    view.startDrag(Qt.DropAction.CopyAction)
    assert texts[0][0].splitlines()[0].startswith("Well 00")  # not cited yet: a drag never waits
    driver.qtbot.waitUntil(lambda: "Brook" in (data.text() if (data := view.drag_data()) else ""), timeout=20_000)
    view.startDrag(Qt.DropAction.CopyAction)
    text, html = texts[1]
    assert text.splitlines() == [f"Brook, Ada. Well {number:03}. December 9, 2022." for number in range(5)]
    assert html.count("<p") == 5
    assert "text/uri-list" not in formats[1]
    view.clearSelection()
    view.startDrag(Qt.DropAction.CopyAction)
    assert len(texts) == 2
    driver.rest(window)


def test_a_press_on_one_of_several_keeps_them_for_a_drag(driver: Driver, tmp_path: Path) -> None:
    window = driver.open(_many(tmp_path / "wells.db", 5))
    view = window.results.list_view()
    view.selectAll()
    driver.rest(window)
    assert len(window.results.selected_documents()) == 5
    place: QPoint = view.visualRect(view.model().index(2, 0)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert len(window.results.selected_documents()) == 5
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert len(window.results.selected_documents()) == 1
    driver.rest(window)


def test_a_quotation_is_cited_in_the_style_that_was_chosen(
    driver: Driver, sample_path: Path, settings: Settings, clipboard: Callable[[], str]
) -> None:
    settings.remember_words("citation_style", "modern-language-association")
    window = driver.open(sample_path)
    _read(driver, window)
    window.claims.next_claim()
    driver.rest(window)
    _do(driver, window, "copy_quotation")
    assert "Mehr News Agency, Dec. 2022. [" in clipboard()


def test_the_window_in_the_dark(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path, dark=True)
    dialog = _open(driver, window)
    driver.picture(dialog, "cite-dialog-dark")
    assert dialog.preview.palette().base().color().lightness() < 100
    _choose(driver, window, "form", "bibtex")
    driver.picture(dialog, "cite-dialog-bibtex-dark")


def test_very_many_are_cited_in_the_window_where_they_can_be_stopped(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clipboard: Callable[[], str]
) -> None:
    monkeypatch.setattr(citing, "AT_ONCE", 2)
    window = driver.open(_many(tmp_path / "wells.db", 3))
    window.outgoing.citing.copy_of((1, 2, 3))
    driver.rest(window)
    dialog = window.outgoing.citing.dialog
    assert dialog.isVisible()
    assert clipboard() == ""
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert not dialog.copy.isEnabled()
    dialog.reject()  # stops it
    driver.rest(window)
    assert clipboard() == ""
    window.outgoing.citing.show_of((1, 2, 3))
    driver.rest(window)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert len(clipboard().splitlines()) == 3


def test_a_selection_that_is_not_here_is_not_cited_in_part(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clipboard: Callable[[], str]
) -> None:
    monkeypatch.setattr(results_view, "MOST_SELECTED", 10)
    window = driver.open(_many(tmp_path / "wells.db", 120))
    view = window.results.list_view()
    window.results.next()
    view.selectAll()
    view.setFocus()
    driver.rest(window)
    _do(driver, window, "copy_citation")
    assert clipboard() == ""
    assert window.status.currentMessage().startswith("Not all of the selected results are read yet; at most")
    monkeypatch.setattr(results_view, "MOST_SELECTED", 200)
    view.clearSelection()
    view.selectAll()
    driver.rest(window)
    _do(driver, window, "copy_citation")
    assert len(clipboard().splitlines()) == 120


def test_languages_call_themselves_by_their_names() -> None:
    assert language_name("fa-IR") == "فارسی (IR)"
    assert language_name("de-DE") == "Deutsch (DE)"
    assert language_name("brh-PK")
    assert language_name("xx-YY") == "xx-YY"


def test_closing_with_results_selected_asks_for_nothing_more(driver: Driver, tmp_path: Path) -> None:
    window = driver.open(_many(tmp_path / "wells.db", 3))
    window.results.list_view().selectAll()
    window.close()
    window.results.list_view().clearSelection()
    assert window.outgoing.citing.findChildren(QTimer) != []
    assert not any(timer.isActive() for timer in window.outgoing.citing.findChildren(QTimer))


def test_the_page_of_the_selected_words_is_the_place(
    driver: Driver, tmp_path: Path, settings: Settings, clipboard: Callable[[], str]
) -> None:
    path = tmp_path / "pages.db"
    with Archive.create(path) as archive:
        archive.add_document(
            NewDocument(
                Kind.REPORT,
                text="first page\fsecond page\fthird page",
                title="Pages",
                language="en",
                date="2022",
                parties=((Role.AUTHOR, NewAgent("Ada Brook", AgentKind.PERSON)),),
            )
        )
    settings.remember_words("citation_style", "apa")
    settings.remember_flag("citation_in_text", True)
    window = driver.open(path)
    _read(driver, window)
    cursor = window.reader.text.textCursor()
    for words, cited in (("second", "p. 2"), ("page\fthird", "pp. 2–3")):
        start = window.reader.text.offsets.units("first page\fsecond page\fthird page".rindex(words))
        cursor.setPosition(start)
        cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
        window.reader.text.setTextCursor(cursor)
        _do(driver, window, "copy_citation")
        assert clipboard() == f"(Brook, 2022, {cited})"
    _do(driver, window, "cite")
    assert window.outgoing.citing.dialog.place.text() == "pp. 2–3"
    assert window.outgoing.citing.dialog.preview.toPlainText() == "(Brook, 2022, pp. 2–3)"
