"""Where people decided differently, or would have a claim otherwise: seen side by side, and settled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.model import Answer, Claim, OpenedDocument, Proposed, Status
from gui import theme
from gui.cards.parts import TextBlock
from gui.cards.typeset import EVIDENCE, PLAIN, SMALL, STRONG, Run
from gui.cards.words import document_name, relation_role, relation_word
from gui.parts import Rule, label
from gui.review.dialogs import list_table, moment
from gui.review.versions import Dispute, differences
from gui.review.words import decision_word, status_word, translate
from gui.words import agent_names, speakers_of
from gui.writing import in_marks, isolated, one_line, shortened, tool_tip

_QUOTED = 70


class DisagreementsDialog(QDialog):
    """A list of disagreements; the chosen one with what each person made of it, and ways to settle it."""

    settled = Signal(int, bool, object)
    """The number of a claim or link, whether it is a link, and the Status that it gets."""
    versionTaken = Signal(int)
    """The review whose version the record is to follow."""
    claimWanted = Signal(int)
    documentWanted = Signal(int)
    """The document of the disagreement that is chosen is to be read, to be shown (:meth:`show_document`)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where people disagree"))
        columns = (self.tr("What"), self.tr("Who decided what"), self.tr("Document"))
        self.table = list_table(columns, self.tr("Disagreements"))
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 230), (2, 180)):
            self.table.setColumnWidth(column, round(width * theme.scale()))
        self._shown: tuple[Dispute, ...] = ()
        self._versions: dict[QObject, int] = {}
        self.takes: list[QPushButton] = []
        self._detail = QScrollArea(widgetResizable=True)
        self._detail.setFrameShape(QScrollArea.Shape.NoFrame)
        self._detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._detail.setAccessibleName(self.tr("What each person made of it"))
        self.take = QPushButton(self.tr("Take into the record"))
        self.drop = QPushButton(self.tr("Leave out"))
        self.show_claim = QPushButton(self.tr("Show in the text"))
        close = QPushButton(self.tr("Close"))
        row = QHBoxLayout()
        for button in (self.take, self.drop, self.show_claim):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 2)
        column.addWidget(self._detail, 3)
        column.addLayout(row)
        self.take.clicked.connect(self._on_take)
        self.drop.clicked.connect(self._on_drop)
        self.show_claim.clicked.connect(self._on_show)
        self.table.itemSelectionChanged.connect(self._on_selected)
        close.clicked.connect(self.reject)
        self.resize(round(760 * theme.scale()), round(520 * theme.scale()))

    def show_disputes(self, found: Sequence[Dispute]) -> None:
        """Show where people disagree."""
        current = self.current()
        self._shown = tuple(found)
        self.table.blockSignals(True)
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            said = [f"{isolated(review.who)}: {decision_word(review.decision)}" for review in one.disagreement.reviews]
            heading = shortened(one_line(one.disagreement.document.heading), 40)
            for column, text in enumerate((_what(one), "; ".join(said), heading)):
                item = QTableWidgetItem(text)
                item.setToolTip(tool_tip(text))
                self.table.setItem(row, column, item)
        at = next((row for row, one in enumerate(found) if current and _key(one) == _key(current)), 0)
        if found:
            self.table.setCurrentCell(min(at, len(found) - 1), 0)  # selectRow finds none from right to left
        self.table.blockSignals(False)
        self._on_selected()

    def current(self) -> Dispute | None:
        """The disagreement that is chosen."""
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _on_selected(self) -> None:
        current = self.current()
        for button in (self.take, self.drop, self.show_claim):
            button.setEnabled(current is not None)
        words = self.tr("People agree about everything that several of them decided.") if not self._shown else ""
        self._put(label(words, role=QPalette.ColorRole.PlaceholderText, wrap=True))
        if current is not None:
            self.documentWanted.emit(current.disagreement.document.id)

    def _put(self, widget: QWidget) -> None:
        self._versions, self.takes = {}, []
        widget.setAutoFillBackground(False)
        self._detail.setWidget(widget)

    # --------------------------------------------------------------------------------------- what each one made of it

    def show_document(self, opened: OpenedDocument) -> None:
        """Show the chosen disagreement, which is about something in this document."""
        current = self.current()
        if current is None or opened.document.id != current.disagreement.document.id:
            return
        claim = next((one for one in opened.claims if one.id == current.claim_id), None)
        body = QWidget()
        self._put(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(4, 8, 8, 8)
        column.setSpacing(6)
        if claim is not None:
            self._add_claim(column, current, claim, opened)
        for review in current.disagreement.reviews:
            words = self.tr("{0}: {1}").format(isolated(review.who), decision_word(review.decision))
            note = f"  {one_line(review.note)}" if review.note else ""
            column.addWidget(
                TextBlock([Run(words), Run(f"\u2002{moment(review.at)}{note}", "muted", SMALL)], PLAIN, leading=True)
            )
        if claim is not None:
            for proposed in current.disagreement.proposed:
                self._add_version(column, proposed, claim, opened.text)
        column.addStretch(1)

    def _add_claim(self, column: QVBoxLayout, current: Dispute, claim: Claim, opened: OpenedDocument) -> None:
        column.addWidget(TextBlock([Run(speakers_of(claim, opened.document))], STRONG, leading=True))
        column.addWidget(TextBlock([Run(one_line(claim.quotation))], EVIDENCE, limit=4))
        link = next((one for one in claim.answers_to if one.link_id == current.disagreement.id), None)
        status = claim.status
        if current.disagreement.is_link and link is not None:
            column.addWidget(TextBlock(_link_runs(link), EVIDENCE, limit=3))
            status = link.status
        kept, out = status is Status.ACCEPTED, status is Status.REJECTED
        self.take.setText(self.tr("Keep in the record") if kept else self.tr("Take into the record"))
        self.drop.setText(self.tr("Keep it out") if out else self.tr("Leave out"))
        words = self.tr("Now: {0}").format(status_word(status))
        column.addWidget(TextBlock([Run(words, "muted")], SMALL, leading=True))

    def _add_version(self, column: QVBoxLayout, proposed: Proposed, claim: Claim, text: str) -> None:
        found = differences(claim, proposed.edit, text)
        if not found:
            return
        column.addWidget(Rule(4, 4, 0))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for place, head in ((1, self.tr("The record")), (2, isolated(proposed.who))):
            grid.addWidget(label(head, theme.interface_font(12, bold=True)), 0, place)
        for row, one in enumerate(found, 1):
            grid.addWidget(label(one.name, theme.interface_font(12), QPalette.ColorRole.PlaceholderText), row, 0)
            for place, words in ((1, one.record), (2, one.version)):
                grid.addWidget(TextBlock([Run(words)], PLAIN, limit=4, leading=True), row, place)
        column.addLayout(grid)
        button = QPushButton(self.tr("Take the version of {0}").format(isolated(proposed.who)))
        button.clicked.connect(self._on_version)
        self._versions[button] = proposed.review_id
        self.takes.append(button)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    # ---------------------------------------------------------------------------------------------------- settling

    def _on_version(self) -> None:
        review = self._versions.get(self.sender())
        if review is not None:
            self.versionTaken.emit(review)

    def _on_take(self) -> None:
        self._settle(Status.ACCEPTED)

    def _on_drop(self) -> None:
        self._settle(Status.REJECTED)

    def _settle(self, status: Status) -> None:
        current = self.current()
        if current is not None:
            self.settled.emit(current.disagreement.id, current.disagreement.is_link, status)

    def _on_show(self) -> None:
        current = self.current()
        if current is not None:
            self.claimWanted.emit(current.claim_id)


def _key(one: Dispute) -> tuple[int, bool]:
    return one.disagreement.id, one.disagreement.is_link


def _what(one: Dispute) -> str:
    """A disagreement as a line: the claim, or where the link starts."""
    if one.row is None:
        return ""
    who = agent_names(one.row.speakers)
    words = in_marks(shortened(one_line(one.row.quotation), _QUOTED))
    line = f"{isolated(who)}: {words}" if who else words
    return translate("Review", "Link from {0}").format(line) if one.disagreement.is_link else line


def _link_runs(link: Answer) -> list[Run]:
    whom = agent_names(link.speakers)
    words = f"{whom}: {one_line(link.quotation)}" if whom else one_line(link.quotation)
    return [
        Run(f"{relation_word(link.relation)} ", relation_role(link.relation)),
        Run(words),
        Run(f"\u2002{document_name(link.document)}", "muted", SMALL),
    ]
