"""The reader: what is open, its text with its marks, or what to do when nothing is open."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.model import Holding, OpenedDocument, Span
from gui import theme
from gui.pictures import PagesView, page_of
from gui.reader.banners import BackBand, ExtractBand
from gui.reader.cited import CitedPage
from gui.reader.find_bar import FindBar, find_all
from gui.reader.header import Header, page_count
from gui.reader.text_view import TextView
from gui.reader.typography import LEADING_MARGIN
from gui.reader.welcome import NothingOpen, WelcomePage
from gui.writing import one_line


class ReaderPane(QWidget):
    """Shows one opened document at a time. Knows no archive: what a person wants, it says by signals."""

    claimActivated = Signal(int)
    """A claim was chosen in the text; it is open here already."""
    claimRequested = Signal(int, int)
    """A claim of another document (document, claim)."""
    referenceActivated = Signal(int)
    """A document named in the text."""
    documentRequested = Signal(int)
    """Another document: one that names this one, or that this one names."""
    passageRequested = Signal(int, object)
    """A place in another document (its id, a Span): where an extract's first passage is quoted."""
    backRequested = Signal()
    searchSuggested = Signal(str)
    newArchiveRequested = Signal()
    openArchiveRequested = Signal()
    welcomeHidden = Signal()
    """The person does not want the first steps any more; the pane shows that nothing is open."""
    licenceRequested = Signal(str)
    """Everything under this licence (its identifier) is to be listed."""
    describeWanted = Signal(int)
    correctWanted = Signal(int)
    removeWanted = Signal(object)
    """What is open is to be described, corrected, removed (one number in a tuple)."""
    alikeWanted = Signal(int)
    """A relation that says that what is open may be the same as another document (its number)."""
    pageWanted = Signal(int, int, int, object)
    """A document, a page of its original (from 0), how wide it is to be (px), and the span to box."""
    typographyChanged = Signal(int, bool)
    """The steps from the normal size of the text, and whether it is set in the serif."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedDocument | None = None
        self.back_band = BackBand()
        self.header = Header()
        self.extract_band = ExtractBand()
        self.find_bar = FindBar()
        self.text = TextView()
        self.cited = CitedPage()
        self.pages = PagesView()
        self._claim: int | None = None
        self.welcome = WelcomePage()
        self.nothing = NothingOpen()
        self._body = QStackedWidget()
        self._body.addWidget(self.text)
        self._body.addWidget(self.cited)
        self._body.addWidget(self.pages)
        self._document = QWidget()
        document = QVBoxLayout(self._document)
        self._pages = QStackedWidget()
        for widget in (self._document, self.welcome, self.nothing):
            self._pages.addWidget(widget)
        whole = QVBoxLayout(self)
        for box, widgets in (
            (document, (self.header, self.extract_band, self.find_bar, self._body)),
            (whole, (self.back_band, self._pages)),
        ):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
            for widget in widgets:
                box.addWidget(widget)
        self.back_band.hide()
        self._connect()
        self.show_nothing()

    def _connect(self) -> None:
        self.text.claimActivated.connect(self.claimActivated)
        self.text.referenceActivated.connect(self.referenceActivated)
        self.text.hitChanged.connect(self._tell_hits)
        self.find_bar.wordsChanged.connect(self._find)
        self.find_bar.nextWanted.connect(self.next_hit)
        self.find_bar.previousWanted.connect(self.previous_hit)
        self.find_bar.left.connect(self.leave_finding)
        self.text.columnMoved.connect(self._align)
        self.text.typographyChanged.connect(self._tell_typography)
        self.header.previousHitWanted.connect(self.previous_hit)
        self.header.nextHitWanted.connect(self.next_hit)
        self.header.stepWanted.connect(self.set_text_step)
        self.header.serifWanted.connect(self.set_serif)
        self.header.copyWanted.connect(self.text.copy_with_credit)
        self.header.documentRequested.connect(self.documentRequested)
        self.header.pagesWanted.connect(self.show_pages)
        self.header.facts.licenceRequested.connect(self.licenceRequested)
        self.header.describeWanted.connect(self._want_description)
        self.header.correctWanted.connect(self._want_correction)
        self.header.removeWanted.connect(self._want_removal)
        self.header.alikeWanted.connect(self.alikeWanted)
        self.pages.pageWanted.connect(self._want_page)
        self.back_band.clicked.connect(self.backRequested)
        self.extract_band.sourceWanted.connect(self._show_source)
        self.cited.documentRequested.connect(self.documentRequested)
        self.cited.claimRequested.connect(self.claimRequested)
        self.welcome.searchSuggested.connect(self.searchSuggested)
        self.welcome.newArchiveRequested.connect(self.newArchiveRequested)
        self.welcome.openArchiveRequested.connect(self.openArchiveRequested)
        self.welcome.hidden.connect(self._hide_welcome)

    # -------------------------------------------------------------------------------------------------- pages

    def show_document(self, opened: OpenedDocument) -> None:
        """Show a document from its first hit, or its start. Shown already, it stays where it is.

        A claim that is selected right after it (:meth:`select_claim`) is scrolled to instead.
        """
        same = self._opened is not None and self._opened.document.id == opened.document.id
        if not same:
            self.find_bar.hide()
        as_pages = same and self.shows_pages
        self._opened = opened
        held = opened.document.holding is not Holding.CITED
        self.header.show_opened(opened)
        self.extract_band.show_opened(opened)
        if held:
            self.text.show_opened(opened)
        else:
            self.header.show_hits(-1, 0)
            self.cited.show_opened(opened)
        self._body.setCurrentWidget(self.text if held else self.cited)
        if not same or self.pages.pages != page_count(opened):
            self._claim = None
            self.pages.show_pages(page_count(opened))
        self.show_pages(self.has_pages and (as_pages or not opened.text.strip()))
        self._pages.setCurrentWidget(self._document)
        self.extract_band.setLayoutDirection(self.header.layoutDirection())
        self._align()

    def shows(self, document_id: int) -> bool:
        """Whether this document is open."""
        return self._opened is not None and self._opened.document.id == document_id

    @property
    def has_pages(self) -> bool:
        """Whether there are pages of an original to be shown."""
        return self._opened is not None and page_count(self._opened) > 0

    @property
    def shows_pages(self) -> bool:
        """Whether pages are shown, not the text."""
        return self._body.currentWidget() is self.pages

    @Slot(bool)
    def show_pages(self, shown: bool) -> None:
        """Show the pages of the original, at the claim that is open, or the text."""
        shown = shown and self.has_pages
        self.header.show_pages(shown)
        if shown:
            self._body.setCurrentWidget(self.pages)
            self._box_claim()
        elif self.shows_pages:
            self._body.setCurrentWidget(self.text)

    def toggle_pages(self) -> None:
        """Turn from the text to its pages, and back."""
        self.show_pages(not self.shows_pages)
        (self.pages if self.shows_pages else self.text).setFocus()

    def show_welcome(self, introduction: str = "", suggestion: str = "drones") -> None:
        """Show the first steps. *introduction* says what archive this is (default: the sample archive).

        With an empty *suggestion* no search is offered, for an archive where it would find nothing.
        """
        sample = self.tr("This is the sample archive: one news article, and the letters it argues with.")
        self.welcome.show_steps(introduction or sample, suggestion)
        self._opened = None
        self._pages.setCurrentWidget(self.welcome)

    def show_nothing(self) -> None:
        """Say that nothing is open."""
        self._opened = None
        self._pages.setCurrentWidget(self.nothing)

    @property
    def opened(self) -> OpenedDocument | None:
        """The document that is shown."""
        return self._opened

    def set_back(self, text: str | None) -> None:
        """Offer the way back to a claim (its speaker and opening words), or, with None, no more."""
        self.back_band.setVisible(bool(text))
        if text:
            self.back_band.set_claim(text)

    # ---------------------------------------------------------------------------------------- claims and hits

    def select_claim(self, claim_id: int | None, scroll: bool = True) -> None:
        """Open a claim of the document shown (None: close the open one) and, with *scroll*, go there."""
        if self._shows_text():
            self.text.select_claim(claim_id, scroll=scroll)
            self._claim = claim_id
            if self.shows_pages:
                self._box_claim()

    def show_evidence(self, span: Span, scroll: bool = True) -> None:
        """Box a link's evidence in the document shown, until another claim is opened; with *scroll*, go there."""
        if self._shows_text():
            self.text.show_evidence(span, scroll=scroll)

    def show_hit(self, place: int) -> None:
        """Go to the hit that stands at the code point *place* of the text."""
        if self._shows_text():
            self.text.show_hit(place)

    def next_hit(self) -> None:
        """Go to the next hit (F3)."""
        if self._shows_text():
            self.text.next_hit()

    def previous_hit(self) -> None:
        """Go to the hit before (Shift+F3)."""
        if self._shows_text():
            self.text.previous_hit()

    def find_words(self) -> None:
        """Find in the text (Ctrl+G): what is selected, or what was looked for last."""
        if self._shows_text():
            self.show_pages(False)
            self.find_bar.begin(one_line(self.text.textCursor().selectedText()))
            self._find(self.find_bar.edit.text())

    @Slot(str)
    def _find(self, words: str) -> None:
        if self._opened is not None and self.find_bar.isVisible():
            self.text.show_found(find_all(self._opened.text, words))

    @Slot(int, int)
    def _tell_hits(self, number: int, count: int) -> None:
        """Say which hit is shown where it was asked for: in the find bar, else in the header."""
        finding = not self.find_bar.isHidden()
        self.find_bar.show_count(number, count)
        self.header.show_hits(*((-1, 0) if finding else (number, count)))

    def leave_finding(self) -> None:
        """Mark what was searched for in the archive again."""
        self.find_bar.hide()
        self.text.show_found(None)
        self.text.setFocus()

    def focus_text(self) -> None:
        """Give the keyboard to what is shown."""
        if self._shows_text():
            (self.pages if self.shows_pages else self.text).setFocus()
        else:
            self._pages.currentWidget().focusNextChild()

    def _shows_text(self) -> bool:
        return self._opened is not None and self._opened.document.holding is not Holding.CITED

    # -------------------------------------------------------------------------------------------- typography

    def text_larger(self) -> None:
        """One size up."""
        self.set_text_step(self.text.typography.step + 1)

    def text_smaller(self) -> None:
        """One size down."""
        self.set_text_step(self.text.typography.step - 1)

    def text_normal(self) -> None:
        """Back to the normal size."""
        self.set_text_step(0)

    def set_text_step(self, step: int) -> None:
        """Set the text this many steps of 10 % larger than normal."""
        self.text.set_typography(step=step)

    def set_serif(self, serif: bool) -> None:
        """Set the text in the bundled serif, or in the interface's face."""
        self.text.set_typography(serif=serif)

    def _tell_typography(self) -> None:
        typography = self.text.typography
        self.header.show_typography(typography)
        self.typographyChanged.emit(typography.step, typography.serif)

    # ------------------------------------------------------------------------------------------------- inside

    def _box_claim(self) -> None:
        """Box the claim that is open where it stands on its page, and go there."""
        opened = self._opened
        claim = next((one for one in opened.claims if one.id == self._claim), None) if opened is not None else None
        if opened is None or claim is None:
            self.pages.show_span(self.pages.page, None, scroll=False)
        else:
            span = (claim.start, claim.spans[-1].end)
            self.pages.show_span(page_of(opened.text, claim.start), span)

    def _want_page(self, page: int, width: int, span: object) -> None:
        if self._opened is not None:
            self.pageWanted.emit(self._opened.document.id, page, width, span)

    def _want_description(self) -> None:
        if self._opened is not None:
            self.describeWanted.emit(self._opened.document.id)

    def _want_correction(self) -> None:
        if self._opened is not None:
            self.correctWanted.emit(self._opened.document.id)

    def _want_removal(self) -> None:
        if self._opened is not None:
            self.removeWanted.emit((self._opened.document.id,))

    def _align(self) -> None:
        """Let header and band begin where the text column begins."""
        text = self.text
        leading = text.column[text.rtl] if self._shows_text() else round(LEADING_MARGIN * theme.scale())
        self.header.set_margins(leading)
        self.extract_band.set_margins(leading)

    def _show_source(self) -> None:
        opened = self._opened
        if opened is None or opened.quoted_by is None:
            return
        place = next((passage.quoted_at for passage in opened.passages if passage.quoted_at), None)
        if place is None:
            self.documentRequested.emit(opened.quoted_by.id)
        else:
            self.passageRequested.emit(opened.quoted_by.id, place)

    def _hide_welcome(self) -> None:
        self.show_nothing()
        self.welcomeHidden.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper."""
        QPainter(self).fillRect(event.rect(), QColor(theme.colours(self.palette()).paper))
