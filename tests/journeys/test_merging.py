"""Joining the work of two people from the window: a copy merged back, conflicts by keys, bags in, copies out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.archive import Archive
from core.model import CopyPart, ExportRequest, MergeSide
from core.progress import Progress
from gui.main_window import MainWindow
from gui.merge import MergeDialog
from tests.core.exchange.bagit_tool import make_bag
from tests.journeys.conftest import Driver


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Backups are kept in the test's own folder."""
    monkeypatch.setenv("REJOINDER_HOME", str(tmp_path / "of the user"))


@pytest.fixture
def home(sample_path: Path, tmp_path: Path) -> Path:
    """A copy of the archive that was worked on elsewhere, and the archive that was worked on here."""
    path = tmp_path / "taken home.db"
    shutil.copyfile(sample_path, path)
    with Archive.open(path) as archive:
        archive.update_document(1, title="عنوان جدیدِ خانه")
        archive.update_document(
            2, date="2022-10-20", title="Titled at home, at greater length than any title of one line"
        )
        archive.remove_claim(3)
        archive.tag_document(2, "read at home")
        archive.add_note(2, "Read this again.")
    with Archive.open(sample_path) as archive:
        archive.update_document(1, title="Titled in the office")
        archive.update_document(2, title="Titled in the office, too")
        archive.update_claim(3, note="Looked at in the office.")
    return path


def chosen(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    def answer(*_: object) -> tuple[str, str]:
        return str(path), ""

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, answer)


def shown(driver: Driver, window: MainWindow, action: str) -> MergeDialog:
    window.actions_by_name[action].trigger()
    driver.rest(window)
    return window.outgoing.merging.dialog


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_copy_is_merged_and_what_both_changed_is_decided_by_keys(
    driver: Driver, sample_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, *, dark: bool
) -> None:
    window = driver.open(sample_path, dark=dark, size=(1024, 700) if dark else (1366, 768))
    chosen(monkeypatch, home)
    dialog = shown(driver, window, "merge_archive")
    model, table = dialog.conflicts.model, dialog.conflicts.table
    assert model.rowCount() == 3
    assert table.hasFocus()
    assert not dialog.merge.isEnabled()
    assert "3 of 3" in dialog.conflicts.head.text()
    assert dialog.conflicts.ours.toPlainText() == "Titled in the office"
    assert "عنوان" in dialog.conflicts.theirs.toPlainText()
    driver.picture(dialog, f"merge-conflicts-{'dark' if dark else 'light'}")
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().row() == 1, "the next one that is undecided"
    QTest.keyClick(table, Qt.Key.Key_Left)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert model.undecided == 0
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert list(model.decisions.values()) == [MergeSide.THEIRS, MergeSide.OURS, MergeSide.OURS]
    assert dialog.merge.isEnabled()
    driver.picture(dialog, f"merge-decided-{'dark' if dark else 'light'}")
    QTest.keyClick(dialog.merge, Qt.Key.Key_Return)
    driver.rest(window)
    assert "Merged" in dialog.summary.text()
    assert "before merging" in dialog.summary.text()
    driver.picture(dialog, f"merge-done-{'dark' if dark else 'light'}")
    with Archive.open(sample_path, read_only=True) as archive:
        first, second = (one.document for one in archive.describe([1, 2]))
        assert first.title == "عنوان جدیدِ خانه"
        assert (second.title, second.date, second.tags) == (
            "Titled in the office, too",
            "2022-10-20",
            ("read at home",),
        )
        assert archive.claim(3).note == "Looked at in the office."
    assert window.actions_by_name["undo"].text().startswith("&Undo")
    window.actions_by_name["undo"].trigger()
    driver.rest(window)
    with Archive.open(sample_path, read_only=True) as archive:
        assert archive.describe([1])[0].document.title == "Titled in the office"


def test_all_that_is_left_can_be_decided_at_once(
    driver: Driver, sample_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.open(sample_path)
    chosen(monkeypatch, home)
    dialog = shown(driver, window, "merge_archive")
    QTest.mouseClick(dialog.conflicts.rest_theirs, Qt.MouseButton.LeftButton)
    assert dialog.conflicts.model.undecided == 0
    QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    driver.rest(window)
    dialog = shown(driver, window, "merge_archive")
    assert "nothing in it that this archive lacks" in dialog.summary.text()
    assert not dialog.merge.isVisible()


def test_what_can_not_be_merged_is_said_in_the_window(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.open(sample_path)
    (tmp_path / "no.db").write_text("no archive", "utf-8")
    chosen(monkeypatch, tmp_path / "no.db")
    dialog = shown(driver, window, "merge_archive")
    assert "is not a Rejoinder archive" in dialog.summary.text()
    assert not dialog.merge.isVisible()
    chosen(monkeypatch, sample_path)
    assert "this archive itself" in shown(driver, window, "merge_archive").summary.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_comparing_can_be_stopped(
    driver: Driver, sample_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.open(sample_path)

    def slow(_archive: Archive, *_: object, progress: Progress) -> object:
        while True:
            progress.step(0)

    monkeypatch.setattr(Archive, "merge_preview", slow)
    window.outgoing.merging.look_at(home)
    dialog = window.outgoing.merging.dialog
    assert dialog.stop.isVisible()
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert dialog.summary.text() == "Stopped."
    assert dialog.leave.isVisible()


def test_a_bag_of_an_archive_becomes_a_new_one_or_is_merged(
    driver: Driver, sample_path: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bag = tmp_path / "bag"
    with Archive.open(home) as archive:
        archive.export(bag, ExportRequest("bag"))
        title = archive.describe([1])[0].document.title
    window = driver.open(sample_path)
    chosen(monkeypatch, bag / "bagit.txt")
    dialog = shown(driver, window, "import_bag")
    assert "The bag is whole" in dialog.about.text()
    assert dialog.conflicts.model.rowCount() == 3
    driver.picture(dialog, "import-bag")
    chosen(monkeypatch, tmp_path / "restored")
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert window.session is not None
    assert window.session.path == tmp_path / "restored.db"
    with Archive.open(tmp_path / "restored.db", read_only=True) as archive:
        assert archive.describe([1])[0].document.title == title


def test_files_of_a_foreign_bag_are_added(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bag = tmp_path / "letters"
    bag.mkdir()
    (bag / "one.txt").write_text("A letter about water, from elsewhere.", "utf-8")
    make_bag(bag, {"External-Description": "Letters from elsewhere"}, checksums=["md5"])
    window = driver.open(sample_path)
    chosen(monkeypatch, bag / "bagit.txt")
    dialog = shown(driver, window, "import_bag")
    assert dialog.heading.text() == "Import “Letters from elsewhere”"
    driver.picture(dialog, "import-foreign-bag")
    QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert dialog.summary.text() == "Added 1 document."
    (bag / "data" / "one.txt").write_text("Changed.", "utf-8")
    dialog = shown(driver, window, "import_bag")
    assert "1 changed (data/one.txt)" in dialog.summary.text()
    assert not dialog.merge.isVisible()
    driver.picture(dialog, "import-changed-bag")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_copy_for_reading_is_saved_without_what_is_ticked(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, dark: bool
) -> None:
    window = driver.open(sample_path, dark=dark)
    window.actions_by_name["save_copy"].trigger()
    dialog = window.outgoing.copying.copy_dialog
    driver.rest(window)
    assert "no known licence" in dialog.warnings.text()
    assert dialog.without() == {CopyPart.NOTES, CopyPart.HISTORY, CopyPart.SUGGESTIONS}
    dialog.boxes[CopyPart.ORIGINALS].setChecked(True)
    chosen(monkeypatch, tmp_path / "for Ada")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert "Saved for Ada.db: 14 documents" in dialog.summary.text()
    driver.picture(dialog, f"copy-for-reading-{'dark' if dark else 'light'}")
    with Archive.open(tmp_path / "for Ada.db", read_only=True) as archive:
        assert archive.describe([1])[0].originals == ()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    driver.rest(window)
    assert "is not written over" in dialog.summary.text()
