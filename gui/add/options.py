"""What is taken for granted of files that do not say it themselves: kind, licence, encoding."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from core.model import AddOptions, Kind, Licence
from gui import theme
from gui.add.choices import ENCODINGS
from gui.parts import label
from gui.words import kind_name


class OptionsRow(QWidget):
    """Three choices, each with "as the file says" first. Signals each change, so that it can be remembered."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = self._box(self.tr("Kind"))
        self.licence = self._box(self.tr("Licence"))
        self.encoding = self._box(self.tr("Encoding"))
        self.kind.addItem(self.tr("As the file says"), "")
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind.value)
        self.licence.addItem(self.tr("As the file says"), "")
        self.encoding.addItem(self.tr("Detected"), "")
        for name in ENCODINGS:
            self.encoding.addItem(name, name)
        self.licence.setMinimumContentsLength(18)
        self.licence.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for box in (self.kind, self.licence, self.encoding):
            column = QVBoxLayout()
            column.setSpacing(3)
            words = label(box.accessibleName(), theme.interface_font(12), role=QPalette.ColorRole.PlaceholderText)
            words.setBuddy(box)
            column.addWidget(words)
            column.addWidget(box)
            row.addLayout(column)
            box.currentIndexChanged.connect(self._on_changed)
        row.addStretch(1)

    @staticmethod
    def _box(name: str) -> QComboBox:
        box = QComboBox()
        box.setProperty("field", True)
        box.setAccessibleName(name)
        return box

    def set_licences(self, licences: tuple[Licence, ...]) -> None:
        """Which licences may be chosen; the choice stays."""
        chosen = self.licence.currentData()
        blocked = self.licence.blockSignals(True)
        while self.licence.count() > 1:
            self.licence.removeItem(1)
        for one in licences:
            self.licence.addItem(one.badge, one.id)
        self._choose(self.licence, str(chosen or ""))
        self.licence.blockSignals(blocked)

    def options(self) -> AddOptions:
        """What is chosen."""
        kind = str(self.kind.currentData() or "")
        return AddOptions(
            kind=Kind(kind) if kind else None,
            licence=str(self.licence.currentData() or ""),
            encoding=str(self.encoding.currentData() or ""),
        )

    def set_options(self, options: AddOptions) -> None:
        """Choose what was chosen before, without a signal."""
        for box, value in (
            (self.kind, options.kind.value if options.kind else ""),
            (self.licence, options.licence),
            (self.encoding, options.encoding),
        ):
            blocked = box.blockSignals(True)
            if box.findData(value) < 0 and value:
                box.addItem(value, value)
            self._choose(box, value)
            box.blockSignals(blocked)

    @staticmethod
    def _choose(box: QComboBox, value: str) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


class OptionsDialog(QDialog):
    """The same choices in a small window, for a page that has no room for them."""

    changed = Signal(object)
    """The AddOptions that are chosen now."""

    def __init__(self, licences: tuple[Licence, ...], options: AddOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("For files that do not say it themselves"))
        self.row = OptionsRow()
        self.row.set_licences(licences)
        self.row.set_options(options)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.row.changed.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(16)
        column.addWidget(self.row)
        column.addWidget(buttons)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.row.options())
