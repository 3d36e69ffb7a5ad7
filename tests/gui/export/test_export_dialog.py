"""The export window by itself: what it offers, says and asks for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.archive import Archive
from core.model import ExportFormat, ExportOption, ExportRequest, ExportSummary, ExportWarning
from gui.export import ExportDialog, Offer
from gui.export.notes import MOST_SHOWN
from gui.export.words import format_name, format_words, written_words

FORMATS = Archive.export_formats()
OFFERS = (Offer("This one", ExportRequest("", documents=(7,))), Offer("Everything", ExportRequest("")))


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ExportDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = ExportDialog(FORMATS, window)
    made.offer(OFFERS, "My: archive?", chosen=1)
    yield made
    made.close()


def test_every_format_has_its_own_name_and_explanation() -> None:
    assert all(format_name(known) != known.name for known in FORMATS)
    assert all(format_words(known) != known.what for known in FORMATS)
    unknown = ExportFormat("docbook", "A format of later.")
    assert (format_name(unknown), format_words(unknown)) == ("docbook", "A format of later.")


def test_the_request_is_what_is_chosen(qtbot: QtBot, dialog: ExportDialog) -> None:
    for known in FORMATS:
        with qtbot.waitSignal(dialog.requestChanged, timeout=1000, raising=False):
            dialog.form.setCurrentIndex(dialog.form.findData(known.name))
        request = dialog.request
        assert (request.format, request.documents) == (known.name, None)
        assert request.options <= known.options
        shown = {option for option, box in dialog.options.items() if box.isVisible()}
        assert shown == known.options
        assert {name for name, field in dialog.settings.items() if field.isVisible()} == set(known.settings)
    dialog.of.setCurrentIndex(0)
    assert dialog.request.documents == (7,)


def test_who_answers_for_a_bag_goes_along(dialog: ExportDialog) -> None:
    dialog.form.setCurrentIndex(dialog.form.findData("bag"))
    dialog.settings["contact"].setText("  Ada Brook ")
    assert dialog.request.settings["contact"] == "Ada Brook"
    dialog.form.setCurrentIndex(dialog.form.findData("csv"))
    assert dialog.request.settings == {}


def test_nothing_can_be_written_before_its_rights_are_known(dialog: ExportDialog) -> None:
    assert not dialog.write.isEnabled()
    dialog.show_preview(3, ())
    assert dialog.write.isEnabled()
    dialog.options[ExportOption.TEXTS].setChecked(False)
    dialog.form.setCurrentIndex(dialog.form.findData("jsonld"))
    assert not dialog.write.isEnabled(), "it is looked at anew"
    dialog.show_preview(0, ())
    assert not dialog.write.isEnabled()
    dialog.show_refused("There is no document 7.")
    assert dialog.summary.text() == "There is no document 7."
    assert not dialog.write.isEnabled()


def test_many_warnings_are_counted(dialog: ExportDialog) -> None:
    dialog.show_preview(20, [ExportWarning(f"Warning {number}.", (1,)) for number in range(MOST_SHOWN + 3)])
    lines = dialog.notes.text().split("\n")
    assert len(lines) == MOST_SHOWN + 1
    assert lines[-1] == "And 3 more."
    dialog.show_preview(20, ())
    assert not dialog.notes.isVisible()


def test_a_name_without_an_ending_gets_the_formats(dialog: ExportDialog, tmp_path: Path) -> None:
    asked: list[tuple[ExportRequest, Path]] = []

    def take(request: ExportRequest, target: Path) -> None:
        asked.append((request, target))

    dialog.writeWanted.connect(take)
    names = (("tei", "a", "a.xml"), ("tei", "a.tei", "a.tei"), ("csv", "a", "a"), ("csv", "a.b", "a.b"))
    for form, name, ends in names:
        dialog.form.setCurrentIndex(dialog.form.findData(form))
        dialog.write_to(tmp_path / name)
        assert asked[-1] == (dialog.request, tmp_path / ends)


def test_while_it_is_written_only_stopping_is_offered(dialog: ExportDialog) -> None:
    dialog.show_preview(3, ())
    dialog.show_writing()
    assert dialog.stop.isVisible()
    assert not dialog.write.isVisible()
    assert not dialog.of.isEnabled()
    dialog.show_progress(1, 3)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (1, 3)
    dialog.show_stopped()
    assert dialog.of.isEnabled()
    assert not dialog.stop.isVisible()


def test_what_was_written_is_said_in_numbers(dialog: ExportDialog, tmp_path: Path) -> None:
    counts = {"documents": 2, "texts": 1, "claims": 1, "links": 0, "agents": 3, "reviews": 1, "others": 4}
    summary = ExportSummary(tmp_path / "a.csv", "csv", counts, 6, 1500, ("One is left out.",))
    words = written_words(summary).replace("\u2068", "").replace("\u2069", "")
    assert words == (
        "Written: a.csv. 2 documents, 1 text, 1 claim, 3 people and organisations, 1 signed review, 4 others, "
        "in 6 files (1.5 kB)."
    )
    dialog.show_written(summary)
    assert dialog.summary.text().endswith("One is left out.")
    assert dialog.show_folder.isVisible()
    asked: list[Path] = []
    dialog.folderWanted.connect(asked.append)
    dialog.show_folder.click()
    assert asked == [tmp_path / "a.csv"]


def test_a_file_is_not_replaced_because_its_ending_was_left_out(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.form.setCurrentIndex(dialog.form.findData("jsonld"))
    dialog.show_preview(3, ())
    (tmp_path / "a.jsonld").write_bytes(b"old")
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    wanted: list[Path] = []

    def question(_parent: object, _title: str, words: str) -> QMessageBox.StandardButton:
        asked.append(words)
        return answers[len(asked) - 1]

    def take(_request: ExportRequest, target: Path) -> None:
        wanted.append(target)

    dialog.writeWanted.connect(take)
    monkeypatch.setattr(QMessageBox, "question", question)

    def named(*_: object) -> tuple[str, str]:
        return str(tmp_path / "a"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", named)
    dialog.write.click()
    assert wanted == []
    dialog.write.click()
    assert wanted == [tmp_path / "a.jsonld"]
    assert "a.jsonld" in asked[0]
