"""The page of a document that is known by reference only: what is known of it, and who names it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from core.model import Document, Holding, OpenedDocument, Role
from gui import theme
from gui.dates import date_words
from gui.links import show_address
from gui.parts import LinkButton, Rule, label
from gui.reader.document_list import Row, claim_row, document_row
from gui.reader.typography import LEADING_MARGIN
from gui.words import agent_names, holding_name, kind_name, language_name, not_known
from gui.writing import right_to_left

_MUTED = QPalette.ColorRole.PlaceholderText
_MEASURE = 620


class CitedPage(QScrollArea):
    """Everything that is known of a document whose text is not held."""

    documentRequested = Signal(int)
    claimRequested = Signal(int, int)
    """A claim (document, claim) that came through this document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_opened(self, opened: OpenedDocument) -> None:
        """Show what is known."""
        document = opened.document
        rtl = right_to_left(document.heading)
        page = QWidget()
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        page.setMaximumWidth(_MEASURE + 2 * LEADING_MARGIN)
        box = QVBoxLayout(page)
        box.setContentsMargins(LEADING_MARGIN, 20, LEADING_MARGIN, 24)
        box.setSpacing(0)
        box.addWidget(label(holding_name(Holding.CITED), theme.serif_font(18, bold=True)))
        box.addWidget(label(self.tr("Its text is not held."), role=_MUTED))
        box.addSpacing(16)
        box.addLayout(self._known(document))
        for note in document.notes:
            box.addSpacing(8)
            box.addWidget(label(note, wrap=True))
        self._add_rows(box, self.tr("Named in"), [document_row(brief) for brief in opened.cited_by])
        self._add_rows(box, self.tr("Claims that came through it"), [claim_row(claim) for claim in opened.carried])
        box.addStretch(1)
        self.setAccessibleName(document.heading)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def _open_address(self) -> None:
        show_address(self._address, self)

    def _known(self, document: Document) -> QGridLayout:
        """A table of the facts; what is not known is said to be so."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        unknown = not_known()

        def names(role: Role) -> str:
            return agent_names(document.agents(role))

        self._address = document.source_url
        rows = [
            (self.tr("Kind"), kind_name(document.kind)),
            (self.tr("From"), names(Role.SENDER) or names(Role.AUTHOR)),
            (self.tr("To"), names(Role.RECIPIENT)),
            (self.tr("Publisher"), names(Role.PUBLISHER)),
            (self.tr("Date"), date_words(document.date) or unknown),
            (self.tr("Symbol"), document.symbol),
            (self.tr("Language"), language_name(document.language)),
            (self.tr("Source address"), document.source_url),
            (self.tr("Terms"), document.licence.name or unknown),
        ]
        for number, (name, value) in enumerate((name, value) for name, value in rows if value):
            grid.addWidget(label(name, role=_MUTED), number, 0, Qt.AlignmentFlag.AlignTop)
            words = label(value, role=_MUTED if value == unknown else QPalette.ColorRole.WindowText, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(words, number, 1)
            if value == document.source_url:
                button = LinkButton(self.tr("Open address…"), self.tr("Open address…"))
                button.clicked.connect(self._open_address)
                grid.addWidget(button, number, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _add_rows(self, box: QVBoxLayout, heading: str, rows: list[Row]) -> None:
        if not rows:
            return
        box.addSpacing(24)
        box.addWidget(label(heading, theme.interface_font(13, bold=True)))
        box.addSpacing(6)
        box.addWidget(Rule())
        for row in rows:
            row.clicked.connect(self._go)
            box.addWidget(row)

    def _go(self) -> None:
        row = self.sender()
        if isinstance(row, Row):
            document_id, claim_id = row.target
            if claim_id is None:
                self.documentRequested.emit(document_id)
            else:
                self.claimRequested.emit(document_id, claim_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper."""
        QPainter(self.viewport()).fillRect(event.rect(), QColor(theme.colours(self.palette()).paper))
