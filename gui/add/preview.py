"""The page beside a line of the list: the document's text, or the pictures of its original's pages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from core.model import Description, Field, PagePicture
from gui import theme
from gui.add.plain import shown_text
from gui.parts import LinkButton, PaneHead, label
from gui.pictures import PagesView
from gui.segments import SegmentedControl
from gui.writing import counted, first_strong, tool_tip

MOST_SHOWN = 40_000
"""Characters of a text that are shown here; the reader has all of it."""


class TextPreview(QPlainTextEdit):
    """The beginning of a text in the reading face, in its own direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Text"))
        self.document().setDocumentMargin(14)

    def show_text(self, text: str) -> None:
        """Show the beginning of *text*."""
        self.show_whole(shown_text(text[:MOST_SHOWN]))

    def show_whole(self, text: str) -> None:
        """Show all of a text that has been made fit to be shown (:func:`gui.add.plain.shown_text`)."""
        direction = first_strong(text)
        self.setFont(theme.serif_font(16 if direction == "AL" else 15, arabic=direction == "AL"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = direction in ("R", "AL")
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)


class Preview(QWidget):
    """Text | Pages of one document."""

    pageWanted = Signal(int, int, int, object)
    """A document, a page (from 0), how wide it is to be (px), and the span to box."""
    openWanted = Signal(int)
    """A document is to be read as a whole."""
    correctWanted = Signal(int)
    """A document's text is to be corrected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: int | None = None
        self._wants_pages = False
        self._said = label(font=theme.interface_font(12.5), role=QPalette.ColorRole.PlaceholderText)
        self.switch = SegmentedControl(2)
        self.switch.set_text(0, self.tr("Text"), self.tr("Text"))
        self.switch.set_text(1, self.tr("Pages"), self.tr("Pages as they came"))
        self.text = TextPreview()
        self.pages = PagesView()
        self.open = LinkButton(self.tr("Open"), self.tr("Open the document"))
        self.correct = LinkButton(self.tr("Correct…"), self.tr("Correct the text or its encoding"))
        self._nothing = label("", theme.interface_font(13), QPalette.ColorRole.PlaceholderText, wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(24)
        head = PaneHead()
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 0, 10, 0)
        row.addWidget(self.switch)
        row.addWidget(self._said, 1)
        row.addWidget(self.correct)
        row.addWidget(self.open)
        self._body = QStackedWidget()
        for widget in (self.text, self.pages, self._nothing):
            self._body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._body, 1)
        self.switch.chosen.connect(self._on_switched)
        self.pages.pageWanted.connect(self._on_page_wanted)
        self.open.clicked.connect(self._on_open)
        self.correct.clicked.connect(self._on_correct)
        self.show_nothing(self.tr("Choose a line to see its page."))

    @property
    def document(self) -> int | None:
        """The document that is shown."""
        return self._document

    def show_nothing(self, reason: str) -> None:
        """Say why there is nothing to see."""
        self._document = None
        self._said.setText("")
        self.switch.hide()
        self.open.hide()
        self.correct.hide()
        self._nothing.setText(reason)
        self._body.setCurrentWidget(self._nothing)

    def show_description(self, description: Description) -> None:
        """Turn to another document; its text comes by :meth:`show_text`."""
        document = description.document
        pages = next((one.pages for one in description.originals if one.pages), 0)
        size = self.locale().toString(description.characters)
        said = self.tr("{0} characters").format(size)
        if pages:
            said += " · " + (self.tr("1 page") if pages == 1 else self.tr("{0} pages").format(counted(pages)))
        encoding = next((one for one in description.findings if one.field is Field.ENCODING), None)
        if encoding is not None:
            said += " · " + encoding.value
        self._said.setText(said)
        self._said.setToolTip(tool_tip(f"{encoding.value}: {encoding.place}" if encoding is not None else ""))
        self.correct.setVisible(description.characters > 0)
        if document.id == self._document:
            return
        self._document = document.id
        self.text.show_text("")
        self.pages.show_pages(pages)
        self.switch.setVisible(bool(pages))
        self.open.show()
        on = bool(pages) and (self._wants_pages or not description.characters)
        self.switch.choose(int(on))
        self._body.setCurrentWidget(self.pages if on else self.text)

    @Slot(int, str)
    def show_text(self, document: int, text: str) -> None:
        """Take the text of a document."""
        if document == self._document:
            self.text.show_text(text)

    @Slot(int, object, int, object)
    def show_picture(self, document: int, picture: PagePicture, wanted: int, span: tuple[int, int] | None) -> None:
        """Take the picture of a page."""
        if document == self._document:
            self.pages.show_picture(picture, wanted, span)

    @Slot(int, int, str)
    def show_refused(self, document: int, page: int, reason: str) -> None:
        """Say why a page can't be shown."""
        if document == self._document:
            self.pages.show_refused(page, reason)

    @Slot(int)
    def _on_switched(self, number: int) -> None:
        self._wants_pages = number == 1
        self._body.setCurrentWidget(self.pages if number else self.text)

    @Slot(int, int, object)
    def _on_page_wanted(self, page: int, width: int, span: object) -> None:
        if self._document is not None:
            self.pageWanted.emit(self._document, page, width, span)

    @Slot()
    def _on_open(self) -> None:
        if self._document is not None:
            self.openWanted.emit(self._document)

    @Slot()
    def _on_correct(self) -> None:
        if self._document is not None:
            self.correctWanted.emit(self._document)
