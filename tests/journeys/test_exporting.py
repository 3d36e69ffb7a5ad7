"""Handing the archive on from the window: what is offered, what is said of rights, what is written, and stopping."""

from __future__ import annotations

import csv
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from core.archive import Archive
from core.errors import MachineFailed
from core.model import ExportOption
from core.store import exporting
from gui.export import ExportDialog
from gui.main_window import MainWindow
from tests.journeys.conftest import Driver


def shown(driver: Driver, window: MainWindow) -> ExportDialog:
    """The export window, opened from the menu, when it has looked at the rights."""
    window.actions_by_name["export"].trigger()
    driver.rest(window)
    return window.outgoing.exporting.dialog


def choose(driver: Driver, window: MainWindow, dialog: ExportDialog, form: str, part: int | None = None) -> None:
    dialog.form.setCurrentIndex(dialog.form.findData(form))
    if part is not None:
        dialog.of.setCurrentIndex(part)
    driver.rest(window)


def parts(dialog: ExportDialog) -> list[str]:
    return [dialog.of.itemText(at).replace("\u2068", "").replace("\u2069", "") for at in range(dialog.of.count())]


def test_the_archive_is_exported_with_its_rights_told_before_and_after(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.open(sample_path)
    dialog = shown(driver, window)
    assert parts(dialog)[-1] == "The whole archive: 14 documents"
    assert [dialog.form.itemData(at) for at in range(dialog.form.count())] == [
        one.name for one in Archive.export_formats()
    ], "what is not there is not offered"
    choose(driver, window, dialog, "jsonld", dialog.of.count() - 1)
    assert "nobody has allowed to hand it on" in dialog.notes.text()
    assert dialog.notes.isVisible()
    driver.picture(dialog, "export-before")
    target = tmp_path / "out" / "a.jsonld"
    target.parent.mkdir()

    def named(*_: object) -> tuple[str, str]:
        return str(target.with_suffix("")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", named)
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert len(json.loads(target.read_text(encoding="utf-8"))["@graph"]) > 100
    assert "a.jsonld" in dialog.summary.text()
    assert "14 documents" in dialog.summary.text()
    assert "nobody has allowed to hand it on" in dialog.notes.text(), "told once more"
    driver.picture(dialog, "export-after")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    QTest.mouseClick(dialog.show_folder, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in opened] == [target.parent]


def test_parts_that_are_looked_at_are_offered(driver: Driver, sample_path: Path, tmp_path: Path) -> None:
    window = driver.open(sample_path)
    driver.type(window, "iran letters")
    window.results.next()
    driver.rest(window)
    dialog = shown(driver, window)
    offered = parts(dialog)
    assert offered[0].startswith("This document: ")
    assert "All that is found by “iran letters”" in offered
    assert dialog.of.currentText().replace("\u2068", "").replace("\u2069", "") == offered[-2], "what was searched for"
    choose(driver, window, dialog, "csv", 0)
    dialog.write_to(tmp_path / "one")
    driver.rest(window)
    with (tmp_path / "one" / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 1
    choose(driver, window, dialog, "csv", len(offered) - 2)
    dialog.write_to(tmp_path / "found")
    driver.rest(window)
    with (tmp_path / "found" / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 5


def test_options_go_with_the_format_and_change_what_is_said(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    dialog = shown(driver, window)
    choose(driver, window, dialog, "jsonld", dialog.of.count() - 1)
    assert "nobody has allowed to hand it on" in dialog.notes.text()
    dialog.options[ExportOption.TEXTS].setChecked(False)
    driver.rest(window)
    assert "only short passages may be quoted" in dialog.notes.text()
    assert ExportOption.TEXTS not in dialog.request.options
    choose(driver, window, dialog, "cmif")
    assert not dialog.notes.isVisible()
    assert dialog.options[ExportOption.CC_BY].isVisible()
    assert not dialog.options[ExportOption.TEXTS].isVisible()
    choose(driver, window, dialog, "dc")
    assert "without their texts" in dialog.summary.text()


def test_what_can_not_be_written_is_said_and_can_be_mended(driver: Driver, sample_path: Path, tmp_path: Path) -> None:
    window = driver.open(sample_path)
    dialog = shown(driver, window)
    choose(driver, window, dialog, "jsonld")
    dialog.write_to(sample_path)
    driver.rest(window)
    assert "not written over" in dialog.summary.text()
    assert dialog.write.isEnabled()
    dialog.write_to(tmp_path / "none" / "a.jsonld")
    driver.rest(window)
    assert "There is no folder" in dialog.summary.text()
    dialog.write_to(tmp_path / "a.jsonld")
    driver.rest(window)
    assert (tmp_path / "a.jsonld").exists()


def test_a_full_disk_leaves_the_old_file(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jsonld").write_bytes(b"old")

    def full(*_: object) -> None:
        raise MachineFailed("The disk is full: a.jsonld was not written. Make room, then try again.")

    monkeypatch.setattr(Archive, "export", full)
    window = driver.open(sample_path)
    dialog = shown(driver, window)
    choose(driver, window, dialog, "jsonld")
    dialog.write_to(tmp_path / "a.jsonld")
    driver.rest(window)
    assert dialog.summary.text().startswith("The disk is full")
    assert (tmp_path / "a.jsonld").read_bytes() == b"old"


def test_an_export_can_be_stopped_and_leaves_nothing(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    whole = exporting.stream

    def slow(*given: object) -> Iterator[object]:
        for one in whole(*given):  # type: ignore[arg-type]
            yield one
            go_on.wait(20)

    monkeypatch.setattr(exporting, "stream", slow)
    window = driver.open(sample_path)
    dialog = shown(driver, window)
    choose(driver, window, dialog, "jsonld", dialog.of.count() - 1)
    dialog.write_to(tmp_path / "a.jsonld")
    driver.qtbot.waitUntil(lambda: any(tmp_path.glob(".*.part")), timeout=20_000)
    QApplication.processEvents()
    assert dialog.stop.isVisible()
    assert not dialog.form.isEnabled()
    driver.picture(dialog, "export-writing")
    window.outgoing.exporting.show()  # asked for once more, it shows the one that runs
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    go_on.set()
    driver.rest(window)
    assert dialog.summary.text() == "Stopped; nothing was written."
    assert {path.name for path in tmp_path.iterdir()} <= {"sample.db", "settings.ini"}


def test_the_map_goes_out_as_argdown(driver: Driver, sample_path: Path, tmp_path: Path) -> None:
    window = driver.open(sample_path)
    session = window.session
    assert session is not None
    session.open_claim(20)
    driver.rest(window)
    window.actions_by_name["page_compare"].trigger()
    from gui.compare.page import View

    window.compare_page.choose(View.MAP)
    driver.rest(window)
    driver.picture(window, "export-map")
    claims = window.compare_page.map.claims
    button = window.compare_page.findChild(QPushButton, "argdown")
    assert button is not None
    button.click()
    driver.rest(window)
    dialog = window.outgoing.exporting.dialog
    assert dialog.known.name == "argdown"
    dialog.write_to(tmp_path / "map.argdown")
    driver.rest(window)
    written = (tmp_path / "map.argdown").read_text(encoding="utf-8")
    assert "-> [" in written
    assert written.count("{claim: ") == len(claims)


@pytest.mark.parametrize("dark", [False, True])
def test_it_looks_as_the_rest(driver: Driver, sample_path: Path, tmp_path: Path, dark: bool) -> None:
    with Archive.open(sample_path) as archive:
        for number, licence in enumerate(("CC-BY-NC-ND-4.0", "all-rights-reserved", "", "CC-BY-NC-4.0"), 3):
            archive.update_document(number, licence=licence)
        archive.update_document(
            1, title="ایران و روسیه سابقه‌ای طولانی دارند که در این عنوان دراز گفته می‌شود و می‌شود " * 2
        )
    window = driver.open(sample_path, dark=dark, size=(1024, 700))
    window.reading.open(1)
    driver.rest(window)
    dialog = shown(driver, window)
    choose(driver, window, dialog, "jsonld", 0)
    driver.picture(dialog, f"export-long-{'dark' if dark else 'light'}")
    choose(driver, window, dialog, "bag", dialog.of.count() - 1)
    driver.picture(dialog, f"export-bag-{'dark' if dark else 'light'}")
    choose(driver, window, dialog, "cmif")
    driver.picture(dialog, f"export-list-{'dark' if dark else 'light'}")
    dialog.write_to(tmp_path / "list.xml")
    driver.rest(window)
    assert "left out" in dialog.summary.text()
    driver.picture(dialog, f"export-list-done-{'dark' if dark else 'light'}")
