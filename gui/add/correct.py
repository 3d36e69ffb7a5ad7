"""Correcting a text: beside it the text as it came, or the pages of its original; another encoding, seen at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPalette, QShortcut, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.model import Correction, Description, Field, PagePicture
from gui import theme
from gui.add.choices import ENCODINGS
from gui.add.plain import PlainText, shown_text
from gui.add.preview import TextPreview
from gui.add.words import correction_words
from gui.offsets import Offsets
from gui.parts import LinkButton, PaneHead, Rule, label
from gui.pictures import PagesView, page_of
from gui.segments import SegmentedControl
from gui.title import Title
from gui.writing import first_strong

TEXT_TYPES = ("text/",)
"""Media types whose encoding may have been guessed wrong."""


class CorrectWindow(QWidget):
    """Knows no archive: it asks for what stands beside the text, and says what it is to become."""

    saveWanted = Signal(int, str, str)
    """A document, its text from now on, and why."""
    rereadWanted = Signal(int, str)
    """A document whose original is to be read again in another encoding."""
    decodedWanted = Signal(int, str)
    """A document whose original is to be shown in another encoding."""
    pageWanted = Signal(int, int, int, object)
    doubtfulWanted = Signal()
    """The quotations in doubt are to be shown."""
    closed = Signal(int)

    def __init__(self, description: Description, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Correct the text"))
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.resize(1180, 720)
        self.document = description.document.id
        self._plain = PlainText("")
        self._text = ""
        self._decoded: tuple[str, str] | None = None
        self.wants_text = True
        """Whether the text has not come yet."""
        self.is_waiting = False
        """Whether something is being saved."""
        original = description.originals[0] if description.originals else None
        self._pages = next((one.pages for one in description.originals if one.pages), 0)
        self._is_text = original is not None and original.media_type.startswith(TEXT_TYPES)
        self._make_parts(description)
        self._lay_out(description)
        self._connect()
        self._show_beside(0 if not self._pages else 1)
        self._on_changed()

    def _make_parts(self, description: Description) -> None:
        self.edit = QPlainTextEdit()
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setAccessibleName(self.tr("The text to correct"))
        self.edit.document().setDocumentMargin(14)
        self.original = TextPreview()
        self.original.setAccessibleName(self.tr("The text as it came"))
        self.pages = PagesView()
        self.switch = SegmentedControl(2)
        self.switch.set_text(0, self.tr("As it came"), self.tr("The text as it came"))
        self.switch.set_text(1, self.tr("Pages"), self.tr("The pages of the original"))
        self.switch.setVisible(bool(self._pages))
        self.encoding = QComboBox()
        self.encoding.setProperty("field", True)
        self.encoding.setAccessibleName(self.tr("Encoding"))
        found = next((one for one in description.findings if one.field is Field.ENCODING), None)
        self.encoding.addItem(self.tr("{0} (as now)").format(found.value) if found else self.tr("As now"), "")
        for name in ENCODINGS:
            if found is None or name != found.value.lower():
                self.encoding.addItem(name, name)
        self.why = QLineEdit()
        self.why.setProperty("field", True)
        self.why.setPlaceholderText(self.tr("Why (for the history)"))
        self.why.setAccessibleName(self.tr("Why the text is corrected"))
        self.save = QPushButton(self.tr("&Save the text"))
        self.save.setProperty("primary", True)
        self.put_away = QPushButton(self.tr("Close"))
        self._said = label(font=theme.interface_font(13), wrap=True)
        self.doubtful = LinkButton(self.tr("Place those in doubt…"), self.tr("Place the quotations in doubt"))
        self.doubtful.hide()
        self._said.hide()

    def _lay_out(self, description: Description) -> None:
        title = Title()
        title.set_text(description.document.heading)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 8)
        head.setSpacing(12)
        head.addWidget(title, 1)
        self._encoding_words = label(self.tr("Encoding"), role=QPalette.ColorRole.PlaceholderText)
        for widget in (self._encoding_words, self.encoding):
            widget.setVisible(self._is_text)
            head.addWidget(widget)
        left, left_head = QWidget(), PaneHead()
        row = QHBoxLayout(left_head)
        row.setContentsMargins(14, 0, 10, 0)
        row.addWidget(label(self.tr("Text"), theme.interface_font(13, bold=True)))
        self._count = label(font=theme.interface_font(12.5), role=QPalette.ColorRole.PlaceholderText)
        row.addWidget(self._count, 1)
        right, right_head = QWidget(), PaneHead()
        row = QHBoxLayout(right_head)
        row.setContentsMargins(14, 0, 10, 0)
        row.addWidget(self.switch)
        self._beside_words = label(self.tr("As it came"), theme.interface_font(13, bold=True))
        self._beside_words.setVisible(not self._pages)
        row.addWidget(self._beside_words)
        row.addStretch(1)
        self._beside = QStackedWidget()
        self._beside.addWidget(self.original)
        self._beside.addWidget(self.pages)
        for side, side_head, body in ((left, left_head, self.edit), (right, right_head, self._beside)):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(side_head)
            column.addWidget(body, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([600, 580])
        below = QHBoxLayout()
        below.setContentsMargins(16, 8, 16, 10)
        below.setSpacing(8)
        below.addWidget(self.why, 1)
        below.addWidget(self.put_away)
        below.addWidget(self.save)
        said = QHBoxLayout()
        said.setContentsMargins(16, 6, 16, 0)
        said.addWidget(self._said, 1)
        said.addWidget(self.doubtful)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Rule())
        whole.addWidget(split, 1)
        whole.addWidget(Rule())
        whole.addLayout(said)
        whole.addLayout(below)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_changed)
        self.edit.cursorPositionChanged.connect(self._follow)
        self.switch.chosen.connect(self._show_beside)
        self.pages.pageWanted.connect(self._on_page_wanted)
        self.encoding.currentIndexChanged.connect(self._on_encoding)
        self.save.clicked.connect(self._on_save)
        self.put_away.clicked.connect(self.close)
        self.doubtful.clicked.connect(self.doubtfulWanted)
        QShortcut(QKeySequence("Ctrl+S"), self, self._on_save)
        QShortcut(QKeySequence("Escape"), self, self.close)

    # ------------------------------------------------------------------------------------------------- content

    def show_text(self, text: str) -> None:
        """Take the text that is to be corrected."""
        self.wants_text = False
        self._text = text
        self._fill(text)
        self.pages.show_pages(self._pages)
        self.edit.setFocus()

    def show_original(self, text: str) -> None:
        """Take the text as it came."""
        self.original.show_whole(shown_text(text))

    def show_decoded(self, encoding: str, text: str) -> None:
        """Take the original as it reads in an encoding."""
        if encoding == self.encoding.currentData():
            self._decoded = (encoding, text)
            self._fill(text)
            self._say(self.tr("This is how it reads in {0}. Nothing is saved yet.").format(encoding))

    def show_picture(self, picture: PagePicture, wanted: int, span: tuple[int, int] | None) -> None:
        """Take the picture of a page."""
        self.pages.show_picture(picture, wanted, span)

    def show_correction(self, correction: Correction) -> None:
        """Say what became of the quotations in the text."""
        self.is_waiting = False
        self._text = self.text()
        self._decoded = None
        self._say(correction_words(correction))
        self.doubtful.setVisible(bool(correction.doubtful))
        self.why.clear()
        self._on_changed()

    def refuse(self, problem: str) -> None:
        """Say why it can't be saved, or read so."""
        self.is_waiting = False
        self._say(problem)
        self.save.setEnabled(self.is_changed)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def said(self) -> str:
        """What is said below the text."""
        return self._said.text()

    def text(self) -> str:
        """The text as it stands in the field."""
        return self._plain.text_of(self.edit.document())

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self.text() != self._text

    def _fill(self, text: str) -> None:
        direction = first_strong(text)
        arabic = direction == "AL"
        self.edit.setFont(theme.serif_font(17 if arabic else 15, arabic=arabic))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = direction in ("R", "AL")
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.edit.document().setDefaultTextOption(option)
        self._plain = PlainText(text)
        self.edit.setPlainText(self._plain.shown)
        self._on_changed()

    # --------------------------------------------------------------------------------------------------- slots

    @Slot()
    def _on_changed(self) -> None:
        changed = self.is_changed
        self.save.setEnabled(changed)
        count = self.locale().toString(self.edit.document().characterCount() - 1)
        said = self.tr("{0} characters").format(count)
        self._count.setText(said + (" · " + self.tr("changed") if changed else ""))

    @Slot()
    def _follow(self) -> None:
        """The page that the caret is on stands beside it."""
        if self._pages and self._beside.currentWidget() is self.pages:
            shown = self._plain.shown if not self.edit.document().isModified() else self.text()
            place = Offsets(shown).points(self.edit.textCursor().position())
            page = page_of(shown, place)
            if page != self.pages.page:
                self.pages.go_to(page)

    @Slot(int)
    def _show_beside(self, number: int) -> None:
        self.switch.choose(number)
        self._beside.setCurrentIndex(number)

    @Slot(int, int, object)
    def _on_page_wanted(self, page: int, width: int, span: object) -> None:
        self.pageWanted.emit(self.document, page, width, span)

    @Slot()
    def _on_encoding(self) -> None:
        encoding = str(self.encoding.currentData() or "")
        self._decoded = None
        if encoding:
            self.decodedWanted.emit(self.document, encoding)
        else:
            self._fill(self._text)
            self._say("")

    @Slot()
    def _on_save(self) -> None:
        if not self.is_changed:
            return
        self.save.setEnabled(False)
        self.is_waiting = True
        if self._decoded is not None and self.text() == self._decoded[1]:
            self.rereadWanted.emit(self.document, self._decoded[0])
        else:
            self.saveWanted.emit(self.document, self.text(), self.why.text().strip())

    def give_up(self) -> None:
        """What is not saved is not asked about any more."""
        self._text = self.text()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A change that is not saved is asked about once."""
        if self.is_changed and self.isVisible():
            box = QMessageBox(
                QMessageBox.Icon.Question,
                self.windowTitle(),
                self.tr("The corrected text is not saved."),
                QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
                self,
            )
            if box.exec() != QMessageBox.StandardButton.Discard:
                event.ignore()
                return
        self.closed.emit(self.document)
        super().closeEvent(event)
