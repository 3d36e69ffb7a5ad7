"""The head of the reader: what is open, from whom, when, under which terms; hits, text size, more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.model import DocumentBrief, Holding, OpenedDocument
from gui import theme
from gui.links import show_address
from gui.parts import IconButton, label
from gui.reader.facts import FactRow, document_facts, party_facts
from gui.reader.relations import RelationRow, arrival_words
from gui.reader.typography import LARGEST_STEP, LEADING_MARGIN, SMALLEST_STEP, Typography
from gui.segments import SegmentedControl
from gui.title import Title
from gui.words import hit_count
from gui.writing import counted, right_to_left


class Header(QWidget):
    """Says what is open. Mirrored when the document runs from right to left."""

    previousHitWanted = Signal()
    nextHitWanted = Signal()
    stepWanted = Signal(int)
    """Which size of the text (steps from normal)."""
    serifWanted = Signal(bool)
    copyWanted = Signal()
    """Copy the selection with the credit line."""
    documentRequested = Signal(int)
    pagesWanted = Signal(bool)
    """The pages of the original are to be shown, or the text."""
    describeWanted = Signal()
    correctWanted = Signal()
    removeWanted = Signal()
    alikeWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Title()
        self.parties = FactRow()
        self.facts = FactRow()
        self.relations = RelationRow()
        self.switch = SegmentedControl(2)
        self.switch.set_text(0, self.tr("Text"), self.tr("Text"))
        self.switch.set_text(1, self.tr("Pages"), self.tr("Pages of the original"))
        self.hit_label = label("", theme.interface_font(12.5))
        self._previous = IconButton("chevron-up", self.tr("Previous hit"), keys="Shift+F3")
        self._next = IconButton("chevron-down", self.tr("Next hit"), keys="F3")
        self.size_button = IconButton("text-size", self.tr("Text size and face"))
        self.more_button = IconButton("more", self.tr("More"))
        self._opened: OpenedDocument | None = None
        self._typography = Typography()
        self._lay_out()
        self._previous.clicked.connect(self.previousHitWanted)
        self._next.clicked.connect(self.nextHitWanted)
        self.switch.chosen.connect(self._on_switched)
        self.relations.documentRequested.connect(self.documentRequested)
        self.relations.alikeWanted.connect(self.alikeWanted)
        self._make_size_menu()
        self._more_menu = QMenu(self)
        self._below: list[QMenu] = []
        self._more_menu.aboutToShow.connect(self._fill_more_menu)
        self.more_button.setMenu(self._more_menu)
        self.show_hits(-1, 0)

    # ------------------------------------------------------------------------------------------------ content

    def show_opened(self, opened: OpenedDocument) -> None:
        """Say what is open."""
        self._opened = opened
        document = opened.document
        rtl = right_to_left(opened.text or document.heading)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.title.set_text(document.heading)
        self.parties.set_facts(party_facts(document))
        self.facts.set_facts(document_facts(document, opened.credit))
        self.relations.show_opened(opened)
        self.switch.setVisible(page_count(opened) > 0)
        self.size_button.setVisible(document.holding is not Holding.CITED)

    def show_pages(self, shown: bool) -> None:
        """Say whether the pages are shown, or the text."""
        self.switch.choose(int(shown))
        self.size_button.setEnabled(not shown)

    def show_hits(self, number: int, count: int) -> None:
        """Say which hit of how many is the current one (from 0; -1: none yet)."""
        for widget in (self.hit_label, self._previous, self._next):
            widget.setVisible(count > 0)
        if number >= 0:
            self.hit_label.setText(
                self.tr("Hit {number} of {count}").format(number=counted(number + 1), count=counted(count))
            )
        else:
            self.hit_label.setText(hit_count(count))

    def show_typography(self, typography: Typography) -> None:
        """Tell which size and face the text has."""
        self._typography = typography
        self._larger.setEnabled(typography.step < LARGEST_STEP)
        self._smaller.setEnabled(typography.step > SMALLEST_STEP)
        self._normal.setEnabled(typography.step != 0)
        (self._serif if typography.serif else self._sans).setChecked(True)

    def set_margins(self, leading: int) -> None:
        """Begin where the text column begins, *leading* px from the edge."""
        margins = self._box.contentsMargins()
        margins.setLeft(leading)
        self._box.setContentsMargins(margins)

    # ------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self._hits = QWidget()
        hits = QHBoxLayout(self._hits)
        hits.setContentsMargins(0, 0, 0, 0)
        hits.setSpacing(0)
        hits.addWidget(self.hit_label)
        hits.addSpacing(2)
        for button in (self._previous, self._next):
            button.setFixedWidth(20)
            hits.addWidget(button)
        self._hits.setLayoutDirection(QGuiApplication.layoutDirection())
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for widget in (self.switch, self._hits, self.size_button, self.more_button):
            tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(self.title, 1)
        first.addLayout(tools)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(LEADING_MARGIN, 11, 12, 9)
        self._box.setSpacing(1)
        self._box.addLayout(first)
        self._box.addWidget(self.parties)
        self._box.addWidget(self.facts)
        self._box.addWidget(self.relations)

    def _make_size_menu(self) -> None:
        menu = QMenu(self)
        self._larger = menu.addAction(self.tr("Larger"))
        self._smaller = menu.addAction(self.tr("Smaller"))
        self._normal = menu.addAction(self.tr("Normal size"))
        menu.addSeparator()
        self._serif = menu.addAction(self.tr("Serif"))
        self._sans = menu.addAction(self.tr("Sans serif"))
        faces = QActionGroup(self)
        for action in (self._serif, self._sans):
            action.setCheckable(True)
            faces.addAction(action)
        self._larger.triggered.connect(self._want_larger)
        self._smaller.triggered.connect(self._want_smaller)
        self._normal.triggered.connect(self._want_normal)
        self._serif.toggled.connect(self.serifWanted)
        self.size_button.setMenu(menu)
        self.show_typography(self._typography)

    def _want_larger(self) -> None:
        self.stepWanted.emit(self._typography.step + 1)

    def _want_smaller(self) -> None:
        self.stepWanted.emit(self._typography.step - 1)

    def _want_normal(self) -> None:
        self.stepWanted.emit(0)

    def _fill_more_menu(self) -> None:
        menu = self._more_menu
        menu.clear()
        for below in self._below:
            below.deleteLater()
        self._below = []
        opened = self._opened
        if opened is None:
            return
        if opened.text:
            menu.addAction(self.tr("Copy selection with attribution"), self.copyWanted.emit)
        if opened.document.source_url:
            menu.addAction(self.tr("Open source address…"), self._open_address)
            menu.addAction(self.tr("Copy source address"), self._copy_address)
        if not menu.isEmpty():
            menu.addSeparator()
        self._add_documents(menu, self.tr("Named in"), opened.cited_by)
        self._add_documents(menu, self.tr("Names"), _named(opened))
        if opened.cited_by or _named(opened):
            menu.addSeparator()
        menu.addAction(self.tr("Description…"), self.describeWanted.emit)
        if opened.text:
            menu.addAction(self.tr("Correct the text, or see it as it came…"), self.correctWanted.emit)
        menu.addAction(self.tr("Remove…"), self.removeWanted.emit)
        if opened.originals:
            menu.addSeparator()
            menu.addAction(arrival_words(opened.originals)).setEnabled(False)

    def _add_documents(self, menu: QMenu, words: str, documents: tuple[DocumentBrief, ...]) -> None:
        if not documents:
            return
        below = menu.addMenu(words)
        for brief in documents:
            action = QAction(brief.heading.replace("&", "&&"), below)
            action.setData(brief.id)
            below.addAction(action)
        below.triggered.connect(self._request)
        self._below.append(below)

    def _on_switched(self, number: int) -> None:
        self.pagesWanted.emit(number == 1)

    def _request(self, action: QAction) -> None:
        self.documentRequested.emit(action.data())

    def _open_address(self) -> None:
        if self._opened is not None:
            show_address(self._opened.document.source_url, self)

    def _copy_address(self) -> None:
        if self._opened is not None:
            QGuiApplication.clipboard().setText(self._opened.document.source_url)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line below."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.colours(self.palette()).line))


def page_count(opened: OpenedDocument) -> int:
    """How many pages of its original can be shown."""
    return next((one.pages for one in opened.originals if one.pages), 0)


def _named(opened: OpenedDocument) -> tuple[DocumentBrief, ...]:
    """The documents that the text names, each once, in the order of the text."""
    named = {reference.document.id: reference.document for reference in opened.references if reference.document}
    return tuple(named.values())
