"""The Compare page: several views over the same claims, one at a time."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.model import AnswerView, ClaimGroup, ClaimMap, ResponseMatrix, Timeline
from gui.cards.parts import TextBlock
from gui.cards.typeset import PLAIN, Run
from gui.compare.answers import AnswersView
from gui.compare.claims_view import ClaimsView
from gui.compare.groups_view import GroupsView
from gui.compare.map_view import MapView
from gui.compare.matrix import MatrixView
from gui.compare.timeline_view import TimelineView
from gui.parts import Rule
from gui.segments import SegmentedControl


class View(IntEnum):
    """The views of the page, in the order of their names."""

    ANSWERS = 0
    MATRIX = 1
    TIMELINE = 2
    MAP = 3
    REPEATED = 4
    CLAIMS = 5


class Subject(IntEnum):
    """Which claims are compared."""

    DOCUMENT = 0
    RESULTS = 1
    CHOSEN = 2


class ComparePage(QWidget):
    """Claims beside their answers, in a matrix, by time, as a map, and those that are said again."""

    wanted = Signal()
    """Another view or subject was chosen: it is to be loaded."""
    claimRequested = Signal(int)
    answerFollowed = Signal(object)
    documentRequested = Signal(int)
    dateWanted = Signal(int)
    linkWanted = Signal(object)
    linkWished = Signal(object, object, int)
    tableWanted = Signal(object)
    pictureWanted = Signal()
    printWanted = Signal()
    aroundWanted = Signal(object, int)
    """The map is to be about this node (a NodeKind and its number)."""
    backWanted = Signal()
    """The map is to be about what it was about at first."""
    dossierWanted = Signal(object)
    """A dossier of these claims (``tuple[int, ...]``) is to be offered."""
    argdownWanted = Signal(object)
    """The claims on the map (``tuple[int, ...]``) are to be exported as Argdown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers, self.matrix, self.timeline = AnswersView(), MatrixView(), TimelineView()
        self.map, self.groups, self.claims = MapView(), GroupsView(), ClaimsView()
        self._stack = QStackedWidget()
        for view in (self.answers, self.matrix, self.timeline, self.map, self.groups, self.claims):
            self._stack.addWidget(view)
        self._views = SegmentedControl(len(View))
        self._subjects = SegmentedControl(len(Subject))
        self._scope = TextBlock([Run("", "muted")], PLAIN, limit=1, leading=True)
        self._save = QPushButton(self.tr("Save picture…"))
        self._print = QPushButton(self.tr("Print…"))
        self._argdown = QPushButton(self.tr("As Argdown…"))
        self._argdown.setObjectName("argdown")
        self._argdown.setToolTip(self.tr("Export the claims of this map, and what they do to each other, as a text"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Rule())
        column.addWidget(self._stack, 1)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._connect()
        self._show_tools()

    def _head(self) -> QWidget:
        for number, text in enumerate(
            (
                self.tr("Answers"),
                self.tr("Matrix"),
                self.tr("Timeline"),
                self.tr("Map"),
                self.tr("Said again"),
                self.tr("Claims"),
            )
        ):
            self._views.set_text(number, text, text)
        for number, text in enumerate((self.tr("This document"), self.tr("Search results"), self.tr("Chosen"))):
            self._subjects.set_text(number, text, self.tr("Compare the claims of: {0}").format(text))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._views)
        row.addWidget(self._subjects)
        row.addWidget(self._scope, 1)
        row.addWidget(self._argdown)
        row.addWidget(self._save)
        row.addWidget(self._print)
        return head

    def _connect(self) -> None:
        self._views.chosen.connect(self._on_view)
        self._subjects.chosen.connect(self._on_subject)
        self._save.clicked.connect(self.pictureWanted)
        self._print.clicked.connect(self.printWanted)
        self._argdown.clicked.connect(self._on_argdown)
        self.answers.answerFollowed.connect(self.answerFollowed)
        self.answers.dateWanted.connect(self.dateWanted)
        self.answers.linkWanted.connect(self.linkWanted)
        self.answers.linkWished.connect(self.linkWished)
        self.answers.tableWanted.connect(self.tableWanted)
        self.answers.dossierWanted.connect(self.dossierWanted)
        for view in (self.answers, self.matrix, self.timeline, self.map, self.groups):
            view.claimRequested.connect(self.claimRequested)
        self.map.aroundWanted.connect(self.aroundWanted)
        self.map.backWanted.connect(self.backWanted)
        self.map.depthChosen.connect(self.wanted)
        for view in (self.answers, self.map):
            view.documentRequested.connect(self.documentRequested)

    # ------------------------------------------------------------------------------------------------- what is shown

    @property
    def view(self) -> View:
        """The view that is shown."""
        return View(self._views.current())

    @property
    def subject(self) -> Subject:
        """Which claims are compared."""
        return Subject(self._subjects.current())

    def choose(self, view: View, subject: Subject | None = None) -> None:
        """Turn to a view, and to a subject; it is asked for."""
        self._views.choose(view)
        if subject is not None:
            self._subjects.choose(subject)
        self._on_view(view)

    def _on_view(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._show_tools()
        self.wanted.emit()

    def _on_subject(self, _number: int) -> None:
        self._show_tools()
        self.wanted.emit()

    def _show_tools(self) -> None:
        drawn = self.view in (View.TIMELINE, View.MAP)
        self._save.setVisible(drawn)
        self._argdown.setVisible(self.view is View.MAP)
        self._print.setVisible(drawn)
        self._subjects.setVisible(self.view not in (View.REPEATED, View.CLAIMS))
        self._subjects.segment(Subject.CHOSEN).setVisible(self.subject is Subject.CHOSEN)

    def _on_argdown(self) -> None:
        self.argdownWanted.emit(self.map.claims)

    def show_scope(self, text: str) -> None:
        """Say in words which claims these are."""
        self._scope.set_runs([Run(text, "muted")])

    def show_answers(self, views: tuple[AnswerView, ...], *, can_edit: bool) -> None:
        """Claims and their answers."""
        self.answers.show_views(views, can_edit=can_edit)

    def show_matrix(self, matrix: ResponseMatrix) -> None:
        """Who answered what."""
        self.matrix.show_matrix(matrix)

    def show_timeline(self, timeline: Timeline) -> None:
        """Who said what when."""
        self.timeline.show_timeline(timeline)

    def show_map(self, found: ClaimMap, *, moved: bool = False) -> None:
        """What hangs together; *moved*: around something that was chosen on the map."""
        self.map.show_map(found, moved=moved)

    def show_groups(self, groups: tuple[ClaimGroup, ...]) -> None:
        """What is said again."""
        self.groups.show_groups(groups)

    def focus_view(self) -> None:
        """Give the keys to what is shown."""
        view = self.view
        if view is View.ANSWERS:
            self.answers.focus_list()
        elif view is View.MATRIX:
            self.matrix.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif view is View.REPEATED:
            self.groups.focus_list()
        elif view is View.CLAIMS:
            self.claims.focus_list()
        else:
            (self.timeline if view is View.TIMELINE else self.map).view.setFocus(Qt.FocusReason.OtherFocusReason)
