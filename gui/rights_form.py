"""Small windows about terms: those of a passage that is quoted inside, and one licence for several documents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Licence, SpanRights
from gui import theme
from gui.add.choice_edit import ChoiceEdit
from gui.add.choices import licence_choices
from gui.cards.parts import TextBlock
from gui.cards.typeset import EVIDENCE, Run
from gui.parts import label
from gui.review.mark import Floating
from gui.terms import TermsRow
from gui.words import document_count
from gui.writing import one_line


class LicenceField(QWidget):
    """A licence to be chosen or typed, with the symbols of what it asks for and what it permits."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licences: dict[str, Licence] = {}
        self.edit = ChoiceEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self.tr("Choose, or paste the address of a licence"))
        self._terms = TermsRow()
        self._permits = label(role=QPalette.ColorRole.PlaceholderText, font=theme.interface_font(12))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._terms)
        below.addWidget(self._permits, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addLayout(below)
        self.edit.textChanged.connect(self._show_terms)
        self.edit.settled.connect(self.chosen)
        self._show_terms()

    def set_licences(self, licences: Sequence[Licence]) -> None:
        """What may be chosen."""
        self._licences = {one.id: one for one in licences}
        self.edit.set_choices(licence_choices(licences))

    def set_licence(self, licence: Licence | None) -> None:
        """Show a licence that is set already."""
        if licence is not None and licence.id:
            self._licences.setdefault(licence.id, licence)
        self.edit.set_value(licence.id if licence else "", licence.badge if licence and licence.id else "")
        self._show_terms()

    def value(self) -> str:
        """The identifier, or what was typed."""
        return self.edit.value()

    def _show_terms(self) -> None:
        licence = self._licences.get(self.edit.value())
        self._terms.show_licence(licence)
        self._permits.setText(licence.permits if licence is not None else "")  # empty, it keeps its line


class RightsForm(Floating):
    """Under which terms a passage is, and who holds its rights; beside the passage."""

    saveWanted = Signal(str, str, str)
    """Licence, holder and note, as they were typed."""
    removeWanted = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window.tr("Rights of this passage"), window)
        self._rights: SpanRights | None = None
        self._words = TextBlock([Run("")], EVIDENCE, limit=2)
        self.licence = LicenceField(self.tr("Licence of the passage"))
        self.holder, self.note = QLineEdit(), QLineEdit()
        self.holder.setPlaceholderText(self.tr("Who holds its rights"))
        self.note.setPlaceholderText(self.tr("What else there is to say"))
        for field, name in ((self.holder, self.tr("Rights holder")), (self.note, self.tr("Note"))):
            field.setProperty("field", True)
            field.setAccessibleName(name)
        self.save, self.remove = QPushButton(self.tr("Save")), QPushButton(self.tr("Remove"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.save.setProperty("primary", True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        rows = (
            (self.tr("Licence"), self.licence),
            (self.tr("Rights of"), self.holder),
            (self.tr("Note"), self.note),
        )
        for row, (words, field) in enumerate(rows):
            grid.addWidget(label(words, role=QPalette.ColorRole.PlaceholderText), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        self.column.addWidget(self._words)
        self.column.addLayout(grid)
        self.column.addLayout(buttons)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.left)
        self.remove.clicked.connect(self._on_remove)

    def show_passage(self, words: str, rights: SpanRights | None) -> None:
        """Ask for the terms of a passage, or show those that it has."""
        self._rights = rights
        self._words.set_runs([Run(one_line(words))])
        self.licence.set_licence(rights.licence if rights is not None else None)
        self.holder.setText(rights.holder if rights is not None else "")
        self.note.setText(rights.note if rights is not None else "")
        self.remove.setVisible(rights is not None)

    def focus_first(self) -> None:
        """Give the keys to the licence."""
        self.licence.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
        super().keyPressEvent(event)

    def _on_save(self) -> None:
        self.saveWanted.emit(self.licence.value(), self.holder.text(), self.note.text())

    def _on_remove(self) -> None:
        if self._rights is not None:
            self.removeWanted.emit(self._rights.id)


class LicenceDialog(QDialog):
    """One licence for several documents."""

    def __init__(self, count: int, licences: Sequence[Licence], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change licence"))
        self.setMinimumWidth(round(420 * theme.scale()))
        self.field = LicenceField(self.tr("Licence"))
        self.field.set_licences(licences)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.save = buttons.button(QDialogButtonBox.StandardButton.Save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Licence of {0}").format(document_count(count))))
        column.addWidget(self.field)
        note = self.tr("Empty means that the terms are not known. Undo takes the change back for all of them.")
        column.addWidget(label(note, theme.interface_font(12), QPalette.ColorRole.PlaceholderText, wrap=True))
        column.addWidget(buttons)
