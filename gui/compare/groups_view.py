"""Claims that are said again: where each appeared first, how far it spread, and what changed in the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from core.model import ClaimGroup, ClaimRow, Rewording
from gui.cards.parts import CardButton, CardLink, Glyph, TextBlock, label, line
from gui.cards.typeset import PLAIN, QUOTATION, SMALL, STRONG, Run
from gui.cards.words import document_name
from gui.compare.words import days_words
from gui.parts import Rule
from gui.words import STATE_ROLES, document_count, rebuttal_count, speakers_of, state_icon
from gui.writing import one_line


class GroupsView(QWidget):
    """Groups of claims that restate each other, the most spread first."""

    claimRequested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims: dict[QObject, int] = {}
        self._links: list[CardButton] = []
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Claims that are said again"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self.show_groups(())

    def show_groups(self, groups: Sequence[ClaimGroup]) -> None:
        """Show these groups."""
        self._claims, self._links = {}, []
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        body.setAutoFillBackground(True)
        box = QVBoxLayout(body)
        box.setContentsMargins(24, 16, 24, 16)
        box.setSpacing(2)
        if not groups:
            words = self.tr("No claim is said again. Link two claims with “restates” to see them here side by side.")
            box.addWidget(TextBlock([Run(words, "muted")], PLAIN, leading=True))
        for number, group in enumerate(groups):
            if number:
                box.addWidget(Rule(12, 10))
            self._add_group(box, group)
        box.addStretch(1)
        self._area.setWidget(body)

    def _add_group(self, box: QVBoxLayout, group: ClaimGroup) -> None:
        facts = [document_count(group.documents), self.tr("first said here")]
        if group.rebuttals:
            facts.insert(1, rebuttal_count(group.rebuttals))
        self._add_head(box, group.first, ", ".join(facts))
        box.addWidget(TextBlock([Run(one_line(group.first.quotation))], QUOTATION))
        for rewording in group.rewordings:
            box.addSpacing(8)
            self._add_head(box, rewording.claim, days_words(rewording.days))
            box.addWidget(TextBlock(_runs(rewording), QUOTATION))

    def _add_head(self, box: QVBoxLayout, claim: ClaimRow, facts: str) -> None:
        name = self.tr("Read this claim in its document")
        link = CardLink(speakers_of(claim, claim.document), STRONG, name=name, role="text")
        link.clicked.connect(self._follow)
        link.stepped.connect(self._step)
        self._claims[link] = claim.id
        self._links.append(link)
        where = TextBlock([Run(document_name(claim.document), "muted")], SMALL, limit=1, leading=True)
        glyph = Glyph(state_icon(claim.state), STATE_ROLES[claim.state])
        box.addWidget(line(glyph, link, where, label(facts, SMALL, "muted"), left=0))

    def _follow(self) -> None:
        if (claim_id := self._claims.get(self.sender())) is not None:
            self.claimRequested.emit(claim_id)

    def _step(self, by: int) -> None:
        here = self.sender()
        for number, link in enumerate(self._links):
            if link is here:
                self._links[max(0, min(len(self._links) - 1, number + by))].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_list(self) -> None:
        """Give the keys to the first claim."""
        if self._links:
            self._links[0].setFocus(Qt.FocusReason.TabFocusReason)


def _runs(rewording: Rewording) -> list[Run]:
    """The words, those that the first appearance has not in the colour of an exchange."""
    return [Run(one_line(words), "text" if known else "answer") for words, known in rewording.runs]
