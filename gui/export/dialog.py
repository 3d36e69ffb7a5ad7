"""The window in which an export is chosen, with what to beware of in sight, and its writing followed."""

from __future__ import annotations

import re
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
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import USUAL_OPTIONS, ExportFormat, ExportOption, ExportRequest, ExportSummary, ExportWarning, Purpose
from gui import theme
from gui.export.notes import Notes
from gui.export.words import format_name, format_words, option_name, setting_name, written_words
from gui.parts import LinkButton, label
from gui.words import document_count
from gui.writing import counted, isolated, shortened

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class Offer:
    """A part of the archive that can be exported: what it is called, and a request for it."""

    words: str
    request: ExportRequest


class ExportDialog(QDialog):
    """What, as what, with what; then what to beware of; then how far it is, and what was written."""

    requestChanged = Signal(object)
    """The ExportRequest that is chosen now."""
    writeWanted = Signal(object, object)
    """The ExportRequest, and the Path to write to."""
    stopWanted = Signal()
    folderWanted = Signal(object)
    """The Path of what was written: the folder that it is in is to be shown."""

    def __init__(self, formats: Sequence[ExportFormat], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(round(560 * theme.scale()))
        self._formats = {known.name: known for known in formats}
        self._offers: tuple[Offer, ...] = ()
        self._title = ""
        self._folder = ""
        self._written: Path | None = None
        self._count: int | None = None
        self.of, self.form = QComboBox(), QComboBox()
        self.of.setAccessibleName(self.tr("What is exported"))
        self.form.setAccessibleName(self.tr("Format"))
        for known in formats:
            self.form.addItem(format_name(known), known.name)
        self._about = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self.options = {option: QCheckBox(option_name(option)) for option in ExportOption}
        for option, box in self.options.items():
            box.setChecked(option in USUAL_OPTIONS)
        names = dict.fromkeys(name for known in formats for name in known.settings)
        self.settings = {name: QLineEdit() for name in names}
        self.summary = label(wrap=True)
        self.notes = Notes()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("How far the export is"))
        self.show_folder = LinkButton(self.tr("Show in folder"), self.tr("Show in folder"))
        self.write = QPushButton(self.tr("&Export…"))
        self.write.setProperty("primary", True)
        self.write.setDefault(True)
        self.stop = QPushButton(self.tr("Stop"))
        self.leave = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._show_state(writing=False)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (words, field) in enumerate(((self.tr("&What"), self.of), (self.tr("&As"), self.form))):
            name = label(words, role=QPalette.ColorRole.PlaceholderText)
            name.setBuddy(field)
            field.setMinimumContentsLength(30)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._about, 2, 1)
        for row, box in enumerate(self.options.values(), 3):
            grid.addWidget(box, row, 1)
        self._setting_labels: dict[str, QLabel] = {}
        for row, (name, field) in enumerate(self.settings.items(), 3 + len(self.options)):
            words = self._setting_labels[name] = label(setting_name(name), role=QPalette.ColorRole.PlaceholderText)
            words.setBuddy(field)
            field.setProperty("field", True)
            field.setAccessibleName(setting_name(name))
            if name == "contact":
                field.setPlaceholderText(self.tr("The name you are logged in by, where nothing is given"))
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        done = QHBoxLayout()
        done.addWidget(self.summary, 1)
        done.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.stop, self.write):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(self.notes)
        column.addLayout(done)
        column.addWidget(self.bar)
        column.addStretch(1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.of.currentIndexChanged.connect(self._on_changed)
        self.form.currentIndexChanged.connect(self._on_format)
        for box in self.options.values():
            box.toggled.connect(self._on_changed)
        self.write.clicked.connect(self._ask_place)
        self.stop.clicked.connect(self.stopWanted)
        self.leave.clicked.connect(self.reject)
        self.show_folder.clicked.connect(self._on_folder)

    # ------------------------------------------------------------------------------------------------- choosing

    def offer(self, offers: Sequence[Offer], title: str, chosen: int = 0, form: str = "") -> None:
        """Show what can be exported now. Files are called by *title*, the archive's; *form* is a format to choose."""
        self._offers, self._title = tuple(offers), title
        for box in (self.of, self.form):
            box.blockSignals(True)
        self.of.clear()
        self.of.addItems([shortened(one.words, 80) for one in offers])
        self.of.setCurrentIndex(chosen)
        if form:
            self.form.setCurrentIndex(max(0, self.form.findData(form)))
        for box in (self.of, self.form):
            box.blockSignals(False)
        self._on_format()
        self.show()
        self.raise_()
        self.activateWindow()
        self.of.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def known(self) -> ExportFormat:
        """The format that is chosen."""
        return self._formats[str(self.form.currentData())]

    @property
    def request(self) -> ExportRequest:
        """What is chosen now."""
        part = self._offers[max(0, self.of.currentIndex())].request
        options = frozenset(option for option, box in self.options.items() if box.isChecked())
        told = {name: self.settings[name].text().strip() for name in self.known.settings}
        return replace(part, format=self.known.name, options=options & self.known.options, settings=told)

    @Slot()
    def _on_format(self) -> None:
        self._about.setText(format_words(self.known))
        for option, box in self.options.items():
            box.setVisible(option in self.known.options)
        for name, field in self.settings.items():
            field.setVisible(name in self.known.settings)
            self._setting_labels[name].setVisible(name in self.known.settings)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self._offers:
            self._count = None
            self._written = None
            self.notes.show_notes(())
            self.summary.setText(self.tr("Looking at the rights…"))
            self._show_state(writing=False)
            self.requestChanged.emit(self.request)

    # -------------------------------------------------------------------------------------------------- showing

    def _show_state(self, *, writing: bool) -> None:
        for part in (self.of, self.form, *self.options.values(), *self.settings.values()):
            part.setEnabled(not writing)
        self.write.setVisible(not writing)
        self.write.setEnabled(bool(self._count))
        self.stop.setVisible(writing)
        self.leave.setVisible(not writing)
        self.bar.setVisible(writing)
        self.show_folder.setVisible(self._written is not None)
        if self.isVisible():
            self.adjustSize()

    def show_preview(self, count: int, warnings: Sequence[ExportWarning]) -> None:
        """Say how much would be exported, and what to beware of before it is handed on."""
        self._count = count
        if not count:
            words = self.tr("There is nothing of this kind among these documents.")
        elif self.known.purpose(self.request.options) is Purpose.DESCRIPTIONS:
            words = self.tr("{0}, described without their texts.").format(document_count(count))
        elif warnings:
            words = self.tr("{0}. Before you hand this on, read what is said above.").format(document_count(count))
        else:
            words = self.tr("{0}. Nothing is known that speaks against handing this on.").format(document_count(count))
        self.summary.setText(words)
        self.notes.show_notes(one.words for one in warnings)
        self._show_state(writing=False)

    def show_refused(self, words: str) -> None:
        """Say why nothing can be exported, or was not."""
        self.summary.setText(words)
        self._show_state(writing=False)

    def show_writing(self) -> None:
        """Something is being written."""
        self.summary.setText(self.tr("Writing…"))
        self.bar.setRange(0, 0)
        self._show_state(writing=True)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """How far the writing is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            self.summary.setText(self.tr("Writing… {0}%").format(counted(done * 100 // total)))

    def show_written(self, summary: ExportSummary) -> None:
        """Say what was written, what was left out, and once more what to beware of."""
        self._written = summary.path
        self.summary.setText(" ".join((written_words(summary), *summary.remarks)))
        self.notes.show_notes(one.words for one in summary.warnings)
        self._show_state(writing=False)
        self.show_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_stopped(self) -> None:
        """The writing was stopped."""
        self.show_refused(self.tr("Stopped; nothing was written."))

    # -------------------------------------------------------------------------------------------------- writing

    @Slot()
    def _ask_place(self) -> None:
        known = self.known
        name = _UNSAFE.sub("_", self._title).strip(" .") or self.tr("archive")
        place = str(Path(self._folder, f"{name}{known.suffix}" if known.suffix else f"{name} {known.name}"))
        if known.suffix:
            kinds = f"{format_name(known)} (*{known.suffix})"
            chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), place, kinds)
        else:
            chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export to a new folder"), place)
        if chosen and self._may_write(Path(chosen)):
            self.write_to(Path(chosen))

    def _named(self, target: Path) -> Path:
        """*target* with the ending of the format, if it has none."""
        needs = bool(self.known.suffix) and not target.suffix
        return target.with_name(target.name + self.known.suffix) if needs else target

    def _may_write(self, target: Path) -> bool:
        """Whether a file that the person was not asked about (they gave a name without an ending) may be replaced."""
        named = self._named(target)
        if named == target or not named.exists():
            return True
        words = self.tr("{0} is there already. Replace it?").format(isolated(named.name))
        return QMessageBox.question(self, self.tr("Export"), words) is QMessageBox.StandardButton.Yes

    def write_to(self, target: Path) -> None:
        """Ask for what is chosen to be written there; a name without an ending gets the format's."""
        target = self._named(target)
        self._folder = str(target.parent)
        self.writeWanted.emit(self.request, target)

    @Slot()
    def _on_folder(self) -> None:
        if self._written is not None:
            self.folderWanted.emit(self._written)

    def reject(self) -> None:
        """Close the window; what is being written is stopped."""
        self.stopWanted.emit()
        super().reject()
