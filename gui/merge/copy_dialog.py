"""The window in which a copy for reading is chosen and its writing followed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.model import CopyPart, CopySummary, ExportWarning
from gui import theme
from gui.merge.fitting import fit
from gui.merge.words import part_name, part_words
from gui.parts import label
from gui.words import document_count
from gui.writing import isolated


class CopyDialog(QDialog):
    """What is left out of a copy; then how far it is, and what was saved."""

    saveWanted = Signal(object)
    """The parts to leave out (``frozenset[CopyPart]``)."""
    stopWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a copy for reading"))
        self.setMinimumWidth(round(520 * theme.scale()))
        self._running = False
        self.boxes = {part: QCheckBox(part_name(part)) for part in CopyPart}
        self.summary = label(wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("How far the copy is"))
        self.save = QPushButton(self.tr("&Save…"))
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        self.stop, self.leave = QPushButton(self.tr("Stop")), QPushButton(self.tr("Close"))
        about = self.tr(
            "A copy of the archive in one file, as small as it gets. What is left out is nowhere in it. What somebody "
            "does with the copy can be merged back."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(about, role=QPalette.ColorRole.PlaceholderText, wrap=True))
        for part, box in self.boxes.items():
            words = label(part_words(part), theme.interface_font(12), QPalette.ColorRole.PlaceholderText, wrap=True)
            words.setContentsMargins(26, 0, 0, 4)
            box.setChecked(part is not CopyPart.ORIGINALS)
            box.setAccessibleDescription(part_words(part))
            column.addWidget(box)
            column.addWidget(words)
        self.warnings = label(font=theme.interface_font(12), wrap=True)
        self.warnings.hide()
        column.addWidget(self.warnings)
        column.addWidget(self.summary)
        column.addWidget(self.bar)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.stop, self.save):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.save.clicked.connect(self._on_save)
        self.stop.clicked.connect(self.stopWanted)
        self.leave.clicked.connect(self.reject)
        self._show_state()

    def begin(self) -> None:
        """Ask anew what is to be left out."""
        self.summary.setText("")
        self._running = False
        self._show_state()
        self.show()
        self.raise_()
        self.activateWindow()
        self.boxes[CopyPart.NOTES].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_warnings(self, warnings: Sequence[ExportWarning]) -> None:
        """Say what to beware of before the copy is given to somebody."""
        self.warnings.setText("\n".join(f"▲ {one.words}" for one in warnings))
        self.warnings.setVisible(bool(warnings))
        fit(self)

    def without(self) -> frozenset[CopyPart]:
        """What is to be left out."""
        return frozenset(part for part, box in self.boxes.items() if box.isChecked())

    @Slot()
    def _on_save(self) -> None:
        self.saveWanted.emit(self.without())

    def show_running(self) -> None:
        """The copy is being written."""
        self._running = True
        self.summary.setText(self.tr("Copying…"))
        self.bar.setRange(0, 0)
        self._show_state()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(round(1000 * done / total) if total else 0)

    def show_saved(self, saved: CopySummary) -> None:
        """Say what was saved."""
        size = self.locale().formattedDataSize(saved.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        words = self.tr("Saved {0}: {1}, {2}.")
        self.show_words(words.format(isolated(saved.path.name), document_count(saved.documents), size))

    def show_words(self, words: str) -> None:
        """Say why there is no copy, or that there is one."""
        self._running = False
        self.summary.setText(words)
        self._show_state()

    def _show_state(self) -> None:
        for box in self.boxes.values():
            box.setEnabled(not self._running)
        self.save.setVisible(not self._running)
        self.leave.setVisible(not self._running)
        self.stop.setVisible(self._running)
        self.bar.setVisible(self._running)
        fit(self)

    def reject(self) -> None:
        """Escape stops what is being done, else closes."""
        if self._running:
            self.stopWanted.emit()
        else:
            super().reject()
