"""*About*: version, licences, list of parts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from build_spec import facts, licences, sbom
from gui import about


def test_the_version_is_the_projects() -> None:
    assert about.version() == facts.VERSION


def test_texts_can_be_read(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = about.AboutWindow(parent)
    texts, text = window.findChildren(QListWidget)[0], window.findChildren(QPlainTextEdit)[0]
    assert text.toPlainText() == (facts.ROOT / "NOTICE").read_text(encoding="utf-8").rstrip("\n") + "\n"
    texts.setCurrentRow(1)
    assert "Permission is hereby granted" in text.toPlainText()


def test_a_frozen_program_shows_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "about"
    folder.mkdir()
    parts = licences.wheels()
    licences.gather(folder, parts)
    (folder / "version.txt").write_text("9.9.9", encoding="utf-8")
    (folder / "sbom.json").write_text(sbom.bill(parts, "3.12.1", 0), encoding="utf-8")
    monkeypatch.setattr(about, "FROZEN", folder)
    assert about.version() == "9.9.9"
    pages = about.pages()
    assert len(pages) > len(parts)
    lines = next(page for page in pages if page.path.suffix == ".json").text().splitlines()
    assert len(lines) == len(json.loads((folder / "sbom.json").read_text(encoding="utf-8"))["components"])
    assert any(line.split() == ["numpy", licences.locked()["numpy"], *line.split()[2:]] for line in lines)
