"""The window of what was learned: counts and signs as tables, the switch, the model, what is to be forgotten."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.model import Learning, Lesson, ModelState
from gui import theme
from gui.parts import Rule, label
from gui.review.lesson_model import LessonsModel, SignsModel
from gui.review.model_part import ModelPart, row_of, thin_bar
from gui.segments import SegmentedControl
from gui.writing import counted, isolated

_COUNTS, _SIGNS = 0, 1


@dataclass(frozen=True, slots=True)
class Told:
    """What the window shows. *can_edit*: the archive may be written to."""

    learning: Learning
    lessons: tuple[Lesson, ...]
    can_edit: bool = True


class _TableView(QTableView):
    deleteWanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The Delete key is about the lines that are chosen."""
        if event.matches(QKeySequence.StandardKey.Delete):
            event.accept()
            self.deleteWanted.emit()
        else:
            super().keyPressEvent(event)


class LessonsWindow(QDialog):
    """Knows no archive: it says what is wanted, and is told what there is."""

    switched = Signal(bool)
    """Learning is to be on, or off."""
    forgetWanted = Signal(object)
    """These lessons (a tuple) are to be forgotten; None: everything, the model too."""
    forgetModelWanted = Signal()
    trainWanted = Signal()
    stopWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was learned"))
        self._told: Told | None = None
        self._running = False
        self.box: QMessageBox | None = None
        """The question that is before the person."""
        self.lessons, self.signs = LessonsModel(self), SignsModel(self)
        self._make_head()
        self._make_tables()
        self._make_model()
        self._lay_out()
        self.resize(820, 620)
        self._show_buttons()

    # ------------------------------------------------------------------------------------------------ its parts

    def _make_head(self) -> None:
        self.on = QCheckBox()
        self.on.toggled.connect(self._on_switched)
        self.which = SegmentedControl(2)
        self.which.chosen.connect(self._on_which)
        self.filter = QLineEdit()
        self.filter.setProperty("field", True)
        self.filter.setAccessibleName(self.tr("Filter what was learned"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        for model in (self.lessons, self.signs):
            self.filter.textChanged.connect(model.set_filter)

    def _make_tables(self) -> None:
        self.table = self._table(self.lessons, self.tr("What was counted"), (80, 330, 80, 80))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.lessons.modelReset.connect(self._show_buttons)
        self.sign_table = self._table(self.signs, self.tr("What the model goes by"), (330, 220))
        self._empty = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for widget in (self.table, self.sign_table, self._empty):
            self._stack.addWidget(widget)
        self.forget, self.forget_all = QPushButton(self.tr("&Forget")), QPushButton(self.tr("Forget &all…"))
        self.forget.setAccessibleDescription(self.tr("Forgets the lessons that are chosen; what was decided stays."))
        self.forget.clicked.connect(self._on_forget)
        self.forget_all.clicked.connect(self._ask_forget_all)
        self.table.deleteWanted.connect(self._on_forget)

    def _table(self, model: LessonsModel | SignsModel, name: str, widths: tuple[int, ...]) -> _TableView:
        table = _TableView()
        table.setModel(model)
        table.setAccessibleName(name)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(26 * theme.scale()))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            table.setColumnWidth(column, round(width * theme.scale()))
        for part in (table, header):
            part.setProperty("list", True)
            part.style().unpolish(part)  # Qt dressed them when they were made
            part.style().polish(part)
        return table

    def _make_model(self) -> None:
        self.model = ModelPart()
        self.train, self.forget_model = QPushButton(self.tr("&Train now")), QPushButton(self.tr("Forget the &model"))
        self.train.setProperty("primary", True)
        self.train.setAccessibleDescription(self.tr("Makes a model of your reviews, and judges it on a fifth of them."))
        self.train.clicked.connect(self.trainWanted)
        self.forget_model.clicked.connect(self.forgetModelWanted)
        self._work = label(role=QPalette.ColorRole.PlaceholderText)
        self._bar = thin_bar(self.tr("How far it is"))
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.clicked.connect(self.stopWanted)

    def _lay_out(self) -> None:
        above = row_of(self.which, 1, self.filter)
        self.filter.setFixedWidth(round(220 * theme.scale()))
        below = row_of(self.forget, self.forget_all, 1)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        foot = row_of(self.train, self.forget_model, self._bar, self._work, self.stop, 1, close)
        for button in (self.forget, self.forget_all, self.train, self.forget_model, self.stop, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        intro = self.tr(
            "Decisions about suggestions change how sure the next ones are. All of it stays in this archive."
        )
        column.addWidget(self.on)
        column.addWidget(label(intro, role=QPalette.ColorRole.PlaceholderText, wrap=True))
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        column.addWidget(Rule())
        column.addWidget(self.model)
        column.addLayout(foot)

    # --------------------------------------------------------------------------------------------- what is shown

    def show_told(self, told: Told) -> None:
        """Show what there is now."""
        self._told = told
        learning, model = told.learning, told.learning.model
        self._set_on(learning.on)
        self.on.setText(self.tr("&Learn from what {0} decides").format(isolated(learning.name)))
        chosen = self._chosen()
        self.lessons.show_lessons(told.lessons, by_model=learning.state is ModelState.USED)
        self._choose(chosen)
        self.signs.show_signs(model.signs if model is not None else ())
        counts, goes_by = self.tr("Counts {0}"), self.tr("Signs of the model {0}")
        self.which.set_text(_COUNTS, counts.format(counted(len(told.lessons))), self.tr("What was counted"))
        many = len(model.signs) if model is not None else 0
        self.which.set_text(_SIGNS, goes_by.format(many), self.tr("What the model goes by"))
        self.model.show_learning(learning)
        self._on_which()
        self._show_buttons()

    def _set_on(self, on: bool) -> None:
        blocked = self.on.blockSignals(True)
        self.on.setChecked(on)
        self.on.blockSignals(blocked)

    def show_running(self, words: str | None, done: int = 0, total: int = 0) -> None:
        """What is being done, and how far it is; None: nothing."""
        self._running = words is not None
        self._work.setText(words or "")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._show_buttons()

    def said(self) -> tuple[str, ...]:
        """What the window says of the model, a sentence each."""
        return self.model.said()

    def _on_which(self) -> None:
        signs = self.which.current() == _SIGNS
        model = self.signs if signs else self.lessons
        if model.rowCount() or self.filter.text():
            self._stack.setCurrentWidget(self.sign_table if signs else self.table)
        else:
            self._empty.setText(
                self.tr("There is no model that could be looked into.")
                if signs
                else self.tr("Nothing was learned so far. Accept and reject suggestions on the Review page first.")
            )
            self._stack.setCurrentWidget(self._empty)
        self._show_buttons()

    def _show_buttons(self) -> None:
        told = self._told
        free = told is not None and told.can_edit and not self._running
        self.on.setEnabled(free)
        self.on.setToolTip("" if told is None or told.can_edit else self.tr("This archive is open for reading only."))
        self.forget.setEnabled(free and bool(self._chosen()) and self._stack.currentWidget() is self.table)
        has_model = told is not None and (
            told.learning.model is not None or told.learning.state in (ModelState.FOREIGN, ModelState.OLD)
        )
        self.forget_all.setEnabled(free and told is not None and (bool(told.lessons) or has_model))
        self.forget_model.setEnabled(free and has_model)
        learning = told.learning if told is not None else None
        enough = learning is not None and learning.reviewed >= learning.least
        self.train.setEnabled(free and enough and learning is not None and learning.on and learning.can_train)
        for widget in (self._bar, self._work, self.stop):
            widget.setVisible(self._running)

    # ------------------------------------------------------------------------------------------- what is wanted

    def _chosen(self) -> tuple[Lesson, ...]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.lessons.lesson(row) for row in rows)

    def _choose(self, lessons: tuple[Lesson, ...]) -> None:
        wanted = {(one.kind, one.key) for one in lessons}
        flags = self.table.selectionModel().SelectionFlag
        for row in range(self.lessons.rowCount()):
            one = self.lessons.lesson(row)
            if (one.kind, one.key) in wanted:
                self.table.selectionModel().select(self.lessons.index(row, 0), flags.Select | flags.Rows)

    def _on_switched(self, on: bool) -> None:
        self.switched.emit(on)

    def _on_forget(self) -> None:
        if self.forget.isEnabled():
            self.forgetWanted.emit(self._chosen())

    def _ask_forget_all(self) -> None:
        if self._told is None or self.box is not None:
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Rejoinder")
        name = isolated(self._told.learning.name)
        box.setText(self.tr("Forget everything that was learned from {0} in this archive?").format(name))
        box.setInformativeText(
            self.tr("What was decided stays. What was forgotten can't be brought back, and undo does not reach it.")
        )
        forget = box.addButton(self.tr("Forget"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(forget)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.accepted.connect(self._on_forget_all)
        box.finished.connect(self._on_answered)
        self.box = box
        box.open()

    def _on_forget_all(self) -> None:
        self.forgetWanted.emit(None)

    def _on_answered(self) -> None:
        box, self.box = self.box, None
        if box is not None:
            box.deleteLater()
