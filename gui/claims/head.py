"""The head of the panel: which claim of how many, which are listed, and the way to the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy

from core.model import ClaimState
from gui.cards.parts import TextBlock
from gui.cards.typeset import SMALL, STRONG, Run
from gui.claims.model import ClaimFilter, ClaimsModel
from gui.parts import IconButton, LinkButton, PaneHead
from gui.words import claim_count, state_name
from gui.writing import counted


class ClaimsHead(PaneHead):
    """*Claims  Claim 21 of 38*, the filter, and the buttons to the previous and next claim."""

    filterChosen = Signal(object, bool)
    previousWanted = Signal()
    nextWanted = Signal()

    def __init__(self, model: ClaimsModel) -> None:
        super().__init__()
        self._model = model
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        title = TextBlock([Run(self.tr("Claims"))], STRONG, limit=1, leading=True)
        title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(title)
        self.place = TextBlock([], SMALL, limit=1, leading=True)
        row.addWidget(self.place, 1)
        self.filter = LinkButton(arrow=True)
        self.filter.setToolTip(self.tr("Which claims are shown"))
        self.filter.setMenu(self._make_menu())
        row.addWidget(self.filter)
        self.previous = IconButton("chevron-up", self.tr("Previous claim"), role="text")
        self.previous.clicked.connect(self.previousWanted)
        self.next = IconButton("chevron-down", self.tr("Next claim"), role="text")
        self.next.clicked.connect(self.nextWanted)
        row.addWidget(self.previous)
        row.addWidget(self.next)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        self._actions: dict[ClaimFilter, QAction] = {}
        for narrow in ClaimFilter:
            action = QAction(menu)
            action.setCheckable(True)
            action.setData(narrow.value)
            self._group.addAction(action)
            menu.addAction(action)
            self._actions[narrow] = action
        self._actions[ClaimFilter.ALL].setChecked(True)
        menu.addSeparator()
        self.parts = QAction(menu)
        self.parts.setCheckable(True)
        self.parts.setChecked(True)
        menu.addAction(self.parts)
        self._group.triggered.connect(self._chosen)
        self.parts.toggled.connect(self._chosen)
        menu.aboutToShow.connect(self._count)
        return menu

    def action(self, narrow: ClaimFilter) -> QAction:
        """The entry of the menu for a filter."""
        return self._actions[narrow]

    def _names(self) -> dict[ClaimFilter, str]:
        return {
            ClaimFilter.ALL: self.tr("All"),
            ClaimFilter.ANSWERED: state_name(ClaimState.ANSWERED),
            ClaimFilter.WITHHELD: state_name(ClaimState.WITHHELD),
            ClaimFilter.UNANSWERED: state_name(ClaimState.UNANSWERED),
            ClaimFilter.ANSWERS: state_name(ClaimState.ANSWERS),
            ClaimFilter.AUTHOR: state_name(ClaimState.AUTHOR),
        }

    def _chosen(self) -> None:
        narrow = ClaimFilter(str(self._group.checkedAction().data()))
        self.filterChosen.emit(narrow, self.parts.isChecked())

    def _count(self) -> None:
        """Bring the menu's counts up to date; what would list nothing can't be chosen."""
        parts = self.parts.isChecked()
        names = self._names()
        for narrow, action in self._actions.items():
            count = self._model.count(narrow, parts)
            action.setText(f"{names[narrow]}\t{counted(count)}")
            action.setEnabled(count > 0)
        found = self._model.part_count()
        parts_too = self.tr("Show the parts of claims")
        self.parts.setText(f"{parts_too}\t{counted(found)}")
        self.parts.setEnabled(found > 0)

    def refresh(self, row: int) -> None:
        """Show the state of the model; *row* is the open claim's, -1 for none."""
        listed = self._model.rowCount()
        if row >= 0:
            words = self.tr("Claim {0} of {1}").format(counted(row + 1), counted(listed))
        elif listed < self._model.total:
            words = self.tr("{0} of {1} claims").format(counted(listed), counted(self._model.total))
        elif listed:
            words = claim_count(listed)
        else:
            words = ""
        self.place.set_runs([Run(words, "muted")])
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(listed > 0 and row < listed - 1)
        blockers = (self._group.blockSignals(True), self.parts.blockSignals(True))
        self._actions[self._model.narrow].setChecked(True)
        self.parts.setChecked(self._model.parts)
        self._group.blockSignals(blockers[0])
        self.parts.blockSignals(blockers[1])
        self._count()
        words = self._names()[self._model.narrow]
        self.filter.setText(words)
        self.filter.setAccessibleName(self.tr("Claims shown: {0}").format(words))
        has_any = self._model.total > 0
        for widget in (self.filter, self.previous, self.next):
            widget.setVisible(has_any)
