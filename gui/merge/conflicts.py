"""What both archives changed: a list to go through by keys, and the two versions side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.model import MergeConflict, MergeSide
from gui import theme
from gui.lists import as_list
from gui.merge.conflicts_model import CHOICE, PART, WHAT, ConflictsModel
from gui.merge.words import side_words
from gui.parts import label
from gui.writing import counted, isolated, one_line, right_to_left, shortened

_LINES_SHOWN = 3
_ROWS_SHOWN = 3
_SHORT = 90


class _Table(QTableView):
    """The list; the arrows to the sides take the version that stands on that side."""

    chosen = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right decide, in the direction of the interface; up and down move as ever."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = {Qt.Key.Key_Left: MergeSide.OURS, Qt.Key.Key_Right: MergeSide.THEIRS}
        if mirrored:
            sides = {Qt.Key.Key_Right: MergeSide.OURS, Qt.Key.Key_Left: MergeSide.THEIRS}
        side = sides.get(Qt.Key(event.key()))
        if side is not None and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.chosen.emit(side)
        else:
            super().keyPressEvent(event)


class Conflicts(QWidget):
    """Goes through what both changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConflictsModel(self)
        self.head = label(wrap=True)
        self.table = _Table()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What both archives changed"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(CHOICE, round(100 * theme.scale()))
        self.table.setColumnWidth(PART, round(140 * theme.scale()))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        as_list(self.table)
        rows = _ROWS_SHOWN * self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(self.table.horizontalHeader().sizeHint().height() + rows)
        self.ours, self.theirs, self.before = _version(), _version(), label()
        self.before.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.take_ours = QPushButton(self.tr("&Keep ours"))
        self.take_theirs = QPushButton(self.tr("&Take theirs"))
        self.rest_ours = QPushButton(self.tr("Keep ours of all others"))
        self.rest_theirs = QPushButton(self.tr("Take theirs of all others"))
        self._where = label(role=QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        sides = QGridLayout()
        sides.setHorizontalSpacing(12)
        sides.setVerticalSpacing(4)
        for column, (words, text) in enumerate(
            ((self.tr("In this archive (ours)"), self.ours), (self.tr("In the other one (theirs)"), self.theirs))
        ):
            name = label(words, role=QPalette.ColorRole.PlaceholderText)
            name.setBuddy(text)
            text.setAccessibleName(words)
            sides.addWidget(name, 0, column)
            sides.addWidget(text, 1, column)
            sides.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        for button in (self.take_ours, self.take_theirs):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.rest_ours, self.rest_theirs):
            buttons.addWidget(button)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(8)
        column_.addWidget(self.head)
        column_.addWidget(self.table, 1)
        column_.addWidget(self._where)
        column_.addLayout(sides)
        column_.addWidget(self.before)
        column_.addLayout(buttons)

    def _connect(self) -> None:
        self.table.chosen.connect(self._on_chosen)
        self.take_ours.clicked.connect(self._on_ours)
        self.take_theirs.clicked.connect(self._on_theirs)
        self.rest_ours.clicked.connect(self._on_rest_ours)
        self.rest_theirs.clicked.connect(self._on_rest_theirs)
        self.table.selectionModel().currentRowChanged.connect(self._show_sides)
        self.model.decided.connect(self._show_head)

    def show_conflicts(self, conflicts: Sequence[MergeConflict]) -> None:
        """Show what is to be decided, the first of it selected."""
        self.model.forget()
        self.model.show_conflicts(conflicts)
        self.setVisible(bool(conflicts))
        if conflicts:
            self._select(0)

    def focus_first(self) -> None:
        """Give the keys to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _select(self, row: int) -> None:
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    @Slot(object)
    def _on_chosen(self, side: MergeSide) -> None:
        row = self.table.currentIndex().row()
        self.model.decide(row, side)
        self._select(self.model.next_undecided(row))

    @Slot()
    def _on_ours(self) -> None:
        self._on_chosen(MergeSide.OURS)

    @Slot()
    def _on_theirs(self) -> None:
        self._on_chosen(MergeSide.THEIRS)

    @Slot()
    def _on_rest_ours(self) -> None:
        self.model.decide_rest(MergeSide.OURS)

    @Slot()
    def _on_rest_theirs(self) -> None:
        self.model.decide_rest(MergeSide.THEIRS)

    @Slot()
    def _show_head(self) -> None:
        count, left = self.model.rowCount(), self.model.undecided
        if left:
            told = self.tr("Both changed these, each in its own way: {0} of {1} to be decided.").format(
                counted(left), counted(count)
            )
            keys = self.tr("In the list, Left keeps ours and Right takes theirs.")
            self.head.setText(f"{told} {keys}")
        else:
            self.head.setText(self.tr("All that both changed is decided. It can be decided otherwise until you merge."))
        for button in (self.rest_ours, self.rest_theirs):
            button.setEnabled(bool(left))

    @Slot()
    def _show_sides(self) -> None:
        conflict = self.model.conflict(self.table.currentIndex().row())
        for text, side in ((self.ours, MergeSide.OURS), (self.theirs, MergeSide.THEIRS)):
            _show_version(text, "" if conflict is None else side_words(conflict, side))
        before = "" if conflict is None or conflict.removed_by is not None else conflict.base
        self.before.setText(
            self.tr("Both once had: {0}").format(isolated(shortened(one_line(before), _SHORT))) if before else ""
        )
        where = "" if conflict is None else conflict.document
        self._where.setText(self.tr("In {0}").format(isolated(shortened(one_line(where), _SHORT))) if where else "")


def _show_version(text: QPlainTextEdit, words: str) -> None:
    to_left = right_to_left(words)
    option = text.document().defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft)
    text.document().setDefaultTextOption(option)
    text.setPlainText(words)


def _version() -> QPlainTextEdit:
    """A version in words: to be read and copied, and never read as markup."""
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setFont(theme.interface_font(13))
    text.setFixedHeight(text.fontMetrics().lineSpacing() * _LINES_SHOWN + 12)
    return text
