"""*About*: the version, whose work is in the program and under which licences, its list of parts.

A frozen program has these texts in the folder ``about`` beside its resources; a checkout has the sources' own.
"""

from __future__ import annotations

import json
import platform
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt, Slot, qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui import theme

BESIDE = theme.RESOURCES.parent
FROZEN = BESIDE / "about"


def version() -> str:
    """The program's version."""
    frozen = FROZEN / "version.txt"
    if frozen.is_file():
        return frozen.read_text(encoding="utf-8").strip()
    project = BESIDE / "pyproject.toml"
    if project.is_file():
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
    from importlib import metadata

    return metadata.version("rejoinder")


@dataclass(frozen=True, slots=True)
class Page:
    """A text to be read: *title* is for the list; *path* is where it stands."""

    title: str
    path: Path

    def text(self) -> str:
        """The text, as it is read in a window."""
        text = self.path.read_text(encoding="utf-8", errors="replace")
        return _parts(text) if self.path.suffix == ".json" else text


def pages() -> list[Page]:
    """What can be read, the most asked for first: of a frozen program also every licence text in it."""
    folder = FROZEN if FROZEN.is_dir() else BESIDE
    found = [
        Page(QCoreApplication.translate("About", "Whose work is in it"), folder / "NOTICE"),
        Page(QCoreApplication.translate("About", "Rejoinder’s licence"), folder / "LICENSE"),
        Page(QCoreApplication.translate("About", "List of parts"), folder / "sbom.json"),
    ]
    texts = folder / "licences" if FROZEN.is_dir() else folder / "LICENSES"
    if texts.is_dir():
        for path in sorted(texts.rglob("*"), key=lambda path: (path.parent != texts, str(path).lower())):
            if path.is_file():
                inside = path.relative_to(texts)
                found.append(Page(inside.parent.as_posix() if inside.parent.parts else path.stem, path))
    return [page for page in found if page.path.is_file()]


def _parts(text: str) -> str:
    """The list of parts (CycloneDX) as lines: name, version, licence."""
    bill = cast("dict[str, Any]", json.loads(text))
    lines: list[str] = []
    for part in cast("list[dict[str, Any]]", bill["components"]):
        told = [
            one.get("expression") or one["license"].get("id") or one["license"]["name"]
            for one in part.get("licenses", ())
        ]
        lines.append(f"{part['name']:<28}{part['version']:<22}{', '.join(told)}")
    return "\n".join(lines)


class AboutWindow(QDialog):
    """The version on top, then a list of texts and the text that is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Rejoinder"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 600)
        self._pages = pages()
        head = QLabel(self.tr("Rejoinder %1").replace("%1", version()))
        head.setFont(theme.interface_font(20, bold=True))
        what = QLabel(
            self.tr(
                "An offline archive browser for contested records. It fetches nothing, so it does not look for newer "
                "versions either: releases are found where you got this one."
            )
        )
        what.setWordWrap(True)
        made_with = QLabel(f"Python {platform.python_version()} · Qt {qVersion()} (LGPL 3) · {platform.platform()}")
        made_with.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Licences and notices"))
        self._list.setFixedWidth(230)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Text"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        for page in self._pages:
            self._list.addItem(page.title)
        self._list.currentRowChanged.connect(self._on_row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (head, what, made_with):
            column.addWidget(widget)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self._list.setCurrentRow(0)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self._text.setPlainText(self._pages[row].text() if 0 <= row < len(self._pages) else "")
