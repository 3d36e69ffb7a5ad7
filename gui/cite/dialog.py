"""The window in which documents are cited: style, language and form are chosen with the citations in sight."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from core.model import CitationFormat, Citations, CitationStyle
from gui import theme
from gui.cite.choice import CiteChoice, file_kinds, form_name, language_name, suffix_of
from gui.parts import label
from gui.words import document_count
from gui.writing import counted

MOST_SHOWN = 20
"""How many citations are shown before they are copied or saved; the choice is seen in the first."""
_LONGEST_PLACE = 40


class CiteDialog(QDialog):
    """Shows the first of the citations as they are chosen, and offers to copy or save all of them."""

    choiceChanged = Signal(object)
    """A CiteChoice: what is chosen now. The citations are to be shown anew."""
    copyWanted = Signal(object)
    """The CiteChoice to copy all documents in."""
    saveWanted = Signal(object, object)
    """The CiteChoice, and the Path to write to."""
    stopWanted = Signal()

    def __init__(self, styles: Sequence[CitationStyle], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cite"))
        self._styles = {style.name: style for style in styles}
        self._count = 0
        self._quiet = False
        self._of = label()
        self.form, self.style_box, self.language = QComboBox(), QComboBox(), QComboBox()
        for form in CitationFormat:
            self.form.addItem(form_name(form), form.value)
        for style in styles:
            self.style_box.addItem(style.title, style.name)
        self.language.addItem(self.tr("Language of the style"), "")
        self.language.setMaxVisibleItems(20)
        self.way = QComboBox()
        self.place = QLineEdit()
        self.place.setProperty("field", True)
        self.place.setMaxLength(_LONGEST_PLACE)
        self.place.setPlaceholderText(self.tr("p. 12, paras 3–5, § 4"))
        self.preview = QTextBrowser()
        self.preview.setOpenLinks(False)
        self.preview.setTabChangesFocus(True)
        self.preview.document().setDefaultStyleSheet("p { margin: 0 0 6px 0 }")
        self._note = label(font=theme.interface_font(12), role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.hide()
        self.copy, self.save = QPushButton(self.tr("&Copy")), QPushButton(self.tr("&Save…"))
        self.leave = QPushButton(self.tr("Close"))
        self.copy.setProperty("primary", True)
        self.copy.setDefault(True)
        self._labels: dict[QWidget, QWidget] = {}
        self._lay_out()
        self._fill_ways()
        for box in (self.form, self.style_box, self.language, self.way):
            box.currentIndexChanged.connect(self._on_changed)
        self.place.textChanged.connect(self._on_changed)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._ask_place)
        self.leave.clicked.connect(self.reject)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for some entries of a list."""
        return QSize(620, 500) * theme.scale()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows = (
            (self.tr("&Format"), self.form),
            (self.tr("St&yle"), self.style_box),
            (self.tr("&Language"), self.language),
            (self.tr("&As"), self.way),
            (self.tr("&Place"), self.place),
        )
        for row, (words, field) in enumerate(rows):
            name = label(words, role=QPalette.ColorRole.PlaceholderText)
            name.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            self._labels[field] = name
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.preview.setAccessibleName(self.tr("The citations"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._of)
        column.addLayout(grid)
        column.addWidget(self.preview, 1)
        column.addWidget(self._note)
        column.addWidget(self._bar)
        column.addLayout(buttons)

    # ------------------------------------------------------------------------------------------------- choosing

    def set_languages(self, tags: Sequence[str]) -> None:
        """Offer these languages (BCP 47), by the names that they call themselves."""
        self._quiet = True
        chosen = self.language.currentData()
        for name, tag in sorted((language_name(tag), tag) for tag in tags):
            self.language.addItem(name, tag)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self._quiet = False

    def offer(self, words: str, count: int, choice: CiteChoice) -> None:
        """Cite documents: *words* say what they are, *count* how many; *choice* is what was chosen last time, with the
        place that is looked at.
        """
        self._count = count
        self._of.setText(words)
        self._quiet = True
        for box, value in ((self.form, choice.form.value), (self.style_box, choice.style)):
            box.setCurrentIndex(max(0, box.findData(value)))
        if choice.language and self.language.findData(choice.language) < 0:
            self.language.addItem(language_name(choice.language), choice.language)
        self.language.setCurrentIndex(max(0, self.language.findData(choice.language)))
        self._fill_ways()
        self.way.setCurrentIndex(int(choice.in_text))
        self.place.setText(choice.place)
        self._quiet = False
        self._on_changed()

    @property
    def choice(self) -> CiteChoice:
        """What is chosen now."""
        in_text = bool(self.way.currentIndex())
        return CiteChoice(
            form=CitationFormat(self.form.currentData()),
            style=self.style_box.currentData(),
            language=self.language.currentData() or "",
            in_text=in_text,
            place=self.place.text().strip() if in_text and self._count == 1 else "",
        )

    def _fill_ways(self) -> None:
        """Say of the two ways to cite what they are in this style."""
        style = self._styles.get(self.style_box.currentData())
        notes = self.tr("Footnotes") if style is not None and style.in_notes else self.tr("Cited in the text")
        chosen = max(0, self.way.currentIndex())
        self._quiet, before = True, self._quiet
        self.way.clear()
        self.way.addItems([self.tr("List of works"), notes])
        self.way.setCurrentIndex(chosen)
        self._quiet = before

    @Slot()
    def _on_changed(self) -> None:
        if self._quiet:
            return
        self._fill_ways()
        self._fit()
        self.choiceChanged.emit(self.choice)

    def _fit(self) -> None:
        """Only what means something for what is chosen can be chosen."""
        text = self.form.currentData() == CitationFormat.TEXT.value
        for field in (self.style_box, self.language, self.way):
            field.setEnabled(text)
            self._labels[field].setEnabled(text)
        one = text and bool(self.way.currentIndex()) and self._count == 1
        self.place.setEnabled(one)
        self._labels[self.place].setEnabled(one)

    # -------------------------------------------------------------------------------------------------- showing

    def show_citations(self, found: Citations) -> None:
        """Show the first of the citations."""
        self._bar.hide()
        if found.format is CitationFormat.TEXT:
            self.preview.setLineWrapMode(QTextBrowser.LineWrapMode.WidgetWidth)
            self.preview.setHtml(found.html)
        else:
            self.preview.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)
            self.preview.setPlainText(found.text)
        shown = len(found.documents)
        words = ""
        if self._count > shown:
            words = self.tr("The first {0} of {1} are shown.").format(counted(shown), document_count(self._count))
        if found.plain:
            words = self.tr("The style has nothing to print for {0}.").format(document_count(len(found.plain)))
        self.say(words)
        self._enable(bool(found.documents))

    def show_refused(self, words: str) -> None:
        """Say why there are no citations."""
        self.preview.clear()
        self._bar.hide()
        self.say(words)
        self._enable(False)

    def show_working(self) -> None:
        """All documents are being cited."""
        self._bar.setRange(0, 0)
        self._bar.show()
        self._enable(False)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """How far the work is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_done(self, words: str) -> None:
        """They are copied or written, or why they are not."""
        self._bar.hide()
        self.say(words)
        self._enable(True)

    def say(self, words: str) -> None:
        """Tell something below the citations; the line keeps its place."""
        self._note.setText(words or " ")

    @property
    def said(self) -> str:
        """What stands below the citations."""
        return self._note.text().strip()

    def _enable(self, able: bool) -> None:
        for button in (self.copy, self.save):
            button.setEnabled(able)

    # ------------------------------------------------------------------------------------------ copying, saving

    @Slot()
    def _on_copy(self) -> None:
        self.copyWanted.emit(self.choice)

    @Slot()
    def _ask_place(self) -> None:
        form = self.choice.form
        kinds = file_kinds(form)
        usual = f"citations{suffix_of(form)}"
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Save citations"), usual, ";;".join(kinds))
        if name:
            path = Path(name)
            target = path if path.suffix else path.with_name(path.name + kinds.get(kind, suffix_of(form)))
            self.saveWanted.emit(self.choice, target)

    def reject(self) -> None:
        """Close the window, and stop what runs."""
        self.stopWanted.emit()
        super().reject()

    def keep_above(self) -> None:
        """Show it, in front and ready for keys."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.style_box.setFocus(Qt.FocusReason.OtherFocusReason)
