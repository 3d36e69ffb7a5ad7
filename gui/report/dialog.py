"""The window in which a dossier is chosen, looked at, and written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Dossier, DossierRequest
from gui import theme
from gui.parts import label
from gui.words import claim_count, passage_count, source_count
from gui.writing import shortened

_MOST_WARNINGS = 4


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a dossier can be made of: what it is called, and the request for it."""

    words: str
    request: DossierRequest


class DossierDialog(QDialog):
    """Says what would be in the dossier and what to beware of, before anything is written."""

    requestChanged = Signal(object)
    """A DossierRequest: what is chosen now."""
    previewWanted = Signal()
    saveWanted = Signal(object)
    """The Path to write to."""
    stopWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dossier"))
        self.setMinimumWidth(round(480 * theme.scale()))
        self._offers: tuple[Offer, ...] = ()
        self._dossier: Dossier | None = None
        self.of = QComboBox()
        self.of.setAccessibleName(self.tr("What the dossier is made of"))
        self.title = QLineEdit()
        self.title.setProperty("field", True)
        self.title.setAccessibleName(self.tr("Title of the dossier"))
        self.title.setClearButtonEnabled(True)
        self.notes = QCheckBox(self.tr("With &notes"))
        self.notes.setChecked(True)
        self._summary = label(wrap=True)
        self._warnings = label(font=theme.interface_font(12), wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self.preview = QPushButton(self.tr("&Preview and print…"))
        self.save = QPushButton(self.tr("&Save…"))
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        self.leave = QPushButton(self.tr("Close"))
        self._lay_out()
        self.of.currentIndexChanged.connect(self._on_changed)
        self.notes.toggled.connect(self._on_changed)
        self.title.editingFinished.connect(self._on_title)
        self.preview.clicked.connect(self.previewWanted)
        self.save.clicked.connect(self._ask_place)
        self.leave.clicked.connect(self.reject)
        self._show_waiting()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (words, field) in enumerate(((self.tr("Of"), self.of), (self.tr("Title"), self.title))):
            name = label(words, role=QPalette.ColorRole.PlaceholderText)
            name.setBuddy(field)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.notes, 2, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.preview)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(self._summary)
        column.addWidget(self._warnings)
        column.addWidget(self._bar)
        column.addStretch(1)
        column.addLayout(buttons)

    # ------------------------------------------------------------------------------------------------- choosing

    def offer(self, offers: Sequence[Offer], chosen: int = 0) -> None:
        """Show what a dossier can be made of now, and choose one of it."""
        self._offers = tuple(offers)
        self.of.blockSignals(True)
        self.of.clear()
        self.of.addItems([shortened(one.words, 80) for one in offers])
        self.of.setCurrentIndex(chosen)
        self.of.blockSignals(False)
        self._on_changed()

    @property
    def request(self) -> DossierRequest:
        """What is chosen now."""
        chosen = self._offers[max(0, self.of.currentIndex())].request
        return replace(chosen, title=self.title.text().strip(), notes=self.notes.isChecked())

    @property
    def summary(self) -> str:
        """What it says of the dossier."""
        return self._summary.text()

    @Slot()
    def _on_changed(self) -> None:
        if self._offers:
            self._show_waiting()
            self.requestChanged.emit(self.request)

    @Slot()
    def _on_title(self) -> None:
        if self._dossier is None or self._dossier.request.title != self.title.text().strip():
            self._on_changed()

    # -------------------------------------------------------------------------------------------------- showing

    def _show_waiting(self) -> None:
        self._dossier = None
        self._summary.setText(self.tr("Gathering…"))
        self._warnings.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._enable(False)

    def _enable(self, able: bool) -> None:
        for button in (self.preview, self.save):
            button.setEnabled(able)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """How far the work is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_dossier(self, dossier: Dossier) -> None:
        """Say what is in it."""
        self._dossier = dossier
        self.title.setPlaceholderText(dossier.title)
        parts = [claim_count(len(dossier.claims))] if dossier.claims or not dossier.passages else []
        if dossier.passages:
            parts.append(passage_count(len(dossier.passages)))
        parts.append(source_count(len(dossier.sources)))
        said = self.tr("{0}.").format(", ".join(parts))
        if dossier.not_held:
            said = self.tr("{0} Not held whole: {1}.").format(said, source_count(len(dossier.not_held)))
        self._summary.setText(said)
        words = [warning.words for warning in dossier.warnings]
        if len(words) > _MOST_WARNINGS:
            words = [*words[:_MOST_WARNINGS], self.tr("More of these stand in the dossier itself.")]
        self._warnings.setText("\n".join(f"▲ {one}" for one in words))
        self._warnings.setVisible(bool(words))
        self._bar.hide()
        self._enable(True)

    def show_refused(self, words: str) -> None:
        """Say why there is no dossier of what is chosen."""
        self._summary.setText(words)
        self._bar.hide()
        self._enable(False)

    def show_writing(self) -> None:
        """A file is being written."""
        self._bar.setRange(0, 0)
        self._bar.show()
        self._enable(False)

    def show_written(self, words: str) -> None:
        """The file is there, or why it is not."""
        self._summary.setText(words)
        self._bar.hide()
        self._enable(self._dossier is not None)

    # -------------------------------------------------------------------------------------------------- writing

    @Slot()
    def _ask_place(self) -> None:
        kinds = {
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("Web page, one file (*.html)"): ".html",
            self.tr("Word (*.docx)"): ".docx",
            self.tr("Markdown (*.md)"): ".md",
        }
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Save dossier"), "dossier.pdf", ";;".join(kinds))
        if name:
            path = Path(name)
            self.saveWanted.emit(path if path.suffix else path.with_name(path.name + kinds.get(kind, ".pdf")))

    def reject(self) -> None:
        """Close the window, and stop what is being gathered or written."""
        self.stopWanted.emit()
        super().reject()

    def keep_above(self) -> None:
        """Show it, in front and ready for keys."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.of.setFocus(Qt.FocusReason.OtherFocusReason)
