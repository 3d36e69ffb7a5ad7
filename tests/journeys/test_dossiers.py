"""Dossiers in the whole window: chosen, looked at, printed and written."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.archive import Archive
from core.model import DossierRequest, Kind, NewDocument
from gui.compare.page import Subject
from gui.compare.page import View as CompareView
from gui.main_window import MainWindow
from gui.report import DossierDialog
from tests.journeys.conftest import Driver


def _open(driver: Driver, window: MainWindow, document_id: int = 1) -> DossierDialog:
    window.reading.open(document_id)
    driver.rest(window)
    window.actions_by_name["dossier"].trigger()
    driver.rest(window)
    return window.outgoing.dossiers.dialog


def _save_as(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> None:
    def answer(*_given: object) -> tuple[str, str]:
        return str(path), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)


def _pdf_words(path: Path) -> list[str]:
    file = pypdfium2.PdfDocument(path)
    try:
        return [file[number].get_textpage().get_text_range() for number in range(len(file))]
    finally:
        file.close()


def test_a_document_becomes_a_pdf_with_contents_that_are_right(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.open(sample_path)
    dialog = _open(driver, window)
    assert "38 claims" in dialog.summary
    driver.picture(dialog, "dossier-dialog")
    _save_as(monkeypatch, tmp_path / "d.pdf")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert "d.pdf" in dialog.summary
    pages = _pdf_words(tmp_path / "d.pdf")
    whole = " ".join("\n".join(pages).split())
    with Archive.open(sample_path, read_only=True) as archive:
        dossier = archive.dossier(DossierRequest(documents=(1,)))
        report = archive.dossier_report(dossier)
    for heading in report.headings:
        words = " ".join(heading.text.split())[:40]
        assert whole.count(words) >= 2, heading  # in the contents and where it stands
    contents = " ".join("\n".join(pages[:3]).split())
    for claim in dossier.claims[::9]:
        start = f"{claim.number}. "
        home = next(number for number, page in enumerate(pages, 1) if f"\n{start}" in page and "Said by" in page)
        assert f" {home} " in contents
    assert all(f"{number} of {len(pages)}" in page for number, page in enumerate(pages, 1))


def test_every_claim_has_its_parts_on_paper(driver: Driver, sample_path: Path) -> None:
    from gui.report import pdf_of

    driver.open(sample_path)
    with Archive.open(sample_path, read_only=True) as archive:
        report = archive.dossier_report(archive.dossier(DossierRequest(documents=(1,))))
    file = pypdfium2.PdfDocument(pdf_of(report))
    words = "\n".join(file[number].get_textpage().get_text_range() for number in range(len(file)))
    file.close()
    for part in ("In its context", "To quote it", "Citation", "Credit", "Said by"):
        assert words.count(part) >= 38, part
    assert "fighter jet" in words  # no ligature without letters


@pytest.mark.parametrize(("name", "kind"), [("d.html", ""), ("d", "Word (*.docx)"), ("d.md", "")])
def test_other_forms_by_their_ending(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str
) -> None:
    window = driver.open(sample_path)
    dialog = _open(driver, window)
    _save_as(monkeypatch, tmp_path / name, kind)
    dialog.save.click()
    driver.rest(window)
    (made,) = [one for one in tmp_path.iterdir() if one.stem == "d"]
    assert made.suffix == {"d.html": ".html", "d": ".docx", "d.md": ".md"}[name]
    assert made.stat().st_size > 10_000


def test_the_preview_shows_all_pages(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    _open(driver, window)
    preview = window.outgoing.dossiers.show_preview()
    assert preview is not None
    (pages,) = preview.findChildren(QPrintPreviewWidget)
    driver.qtbot.waitUntil(lambda: pages.pageCount() > 5, timeout=20_000)
    driver.picture(preview, "dossier-preview")
    preview.reject()


def test_what_is_selected_is_offered_first(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.reading.open(1)
    driver.rest(window)
    window.claims.next_claim()
    cursor = window.reader.text.textCursor()
    cursor.setPosition(10)
    cursor.setPosition(60, cursor.MoveMode.KeepAnchor)
    window.reader.text.setTextCursor(cursor)
    window.outgoing.dossiers.show()
    driver.rest(window)
    dialog = window.outgoing.dossiers.dialog
    assert dialog.of.count() == 3
    assert "1 passage" in dialog.summary
    dialog.of.setCurrentIndex(1)
    driver.rest(window)
    assert "1 claim" in dialog.summary
    dialog.title.setText("For the court")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    driver.rest(window)
    assert dialog.request.title == "For the court"


def test_chosen_results_and_their_terms(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Archive.create(path, "A", cache=tmp_path) as archive:
        archive.add_document(NewDocument(Kind.ARTICLE, title="نامه", text="متن کوتاه.", licence="CC-BY-NC-ND-4.0"))
        archive.add_document(NewDocument(Kind.ARTICLE, title="One", text="Text."))
        archive.update_index()
    window = driver.open(path)
    rows = window.results.list_view().model()
    menus = [window.results.make_menu(rows.index(row, 0)) for row in range(rows.rowCount())]
    menu = next(one for one in menus if one is not None)
    (action,) = [one for one in menu.actions() if one.text() == "Dossier…"]
    action.trigger()
    driver.rest(window)
    assert "0 claims" in window.outgoing.dossiers.dialog.summary
    driver.picture(window.outgoing.dossiers.dialog, "dossier-no-claims")


def test_a_place_that_can_not_be_written_is_told_in_the_window(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.open(sample_path)
    dialog = _open(driver, window)
    _save_as(monkeypatch, tmp_path / "missing" / "d.pdf")
    dialog.save.click()
    driver.rest(window)
    assert "no folder" in dialog.summary
    assert dialog.save.isEnabled()
    _save_as(monkeypatch, tmp_path / "d.xls")
    dialog.save.click()
    driver.rest(window)
    assert ".docx" in dialog.summary


def test_what_is_read_can_be_printed(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.reading.open(1)
    driver.rest(window)
    window.actions_by_name["print"].trigger()
    driver.rest(window)
    (preview,) = window.findChildren(QPrintPreviewDialog)
    (pages,) = preview.findChildren(QPrintPreviewWidget)
    driver.qtbot.waitUntil(lambda: pages.pageCount() > 1, timeout=20_000)
    driver.picture(preview, "print-preview")
    preview.reject()


def test_claims_that_are_listed_and_compared_become_a_dossier(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.reading.open(1)
    driver.rest(window)
    window.actions_by_name["claims_list"].trigger()
    driver.rest(window)
    dialog = window.outgoing.dossiers.dialog
    view = window.compare_page.claims
    view.table.selectAll()
    menu = view.make_menu()
    (action,) = [one for one in menu.actions() if one.text() == "Dossier…"]
    action.trigger()
    driver.rest(window)
    assert dialog.isVisible()
    assert dialog.summary.startswith("49 claims")
    dialog.reject()
    view.table.clearSelection()
    view.table.selectRow(2)
    view.dossierWanted.emit()
    driver.rest(window)
    assert dialog.summary.startswith("1 claim,")
    line = view.model.line(2)
    assert line is not None
    assert dialog.request.claims == (line.claim.id,)
    dialog.reject()
    window.compare_page.choose(CompareView.ANSWERS, Subject.DOCUMENT)
    driver.rest(window)
    answers = window.compare_page.answers
    driver.picture(window, "compare-dossier")
    QTest.mouseClick(answers.dossier, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert dialog.request.claims == tuple(one.claim.id for one in answers.chosen)
    assert dialog.save.isEnabled()
