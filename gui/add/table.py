"""The list of a batch's lines: choose, edit in place, tick off, open, all by keyboard too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from gui import theme
from gui.add import cells, choices
from gui.add.delegate import ROW_HEIGHT, LineDelegate
from gui.add.line import Column, Line
from gui.add.lines import LinesModel
from gui.lists import as_list

WIDTHS = {
    Column.STATE: 140,
    Column.FILE: 148,
    Column.TITLE: 206,
    Column.KIND: 84,
    Column.FROM: 138,
    Column.TO: 110,
    Column.DATE: 100,
    Column.LANGUAGE: 84,
    Column.LICENCE: 116,
}
"""px at scale 1; the last column has the rest."""
NARROW = 1200
"""A narrower list leaves *To* and *Language* to the fields below it."""
NARROW_WIDTHS = {
    Column.STATE: 132,
    Column.FILE: 112,
    Column.TITLE: 168,
    Column.KIND: 80,
    Column.FROM: 112,
    Column.DATE: 96,
    Column.LICENCE: 108,
}
_EDITS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class LinesTable(QTableView):
    """Signals what a person wants done with the lines that are chosen."""

    lineChosen = Signal(object)
    """The current :class:`Line`, or None."""
    openWanted = Signal(int)
    """A document is to be read."""
    describeWanted = Signal(int)
    """A document's description is to be edited in its own window."""
    removeWanted = Signal(object)
    """Documents are to be removed (``tuple[int, ...]``)."""
    compareWanted = Signal(int)
    """A document and what it may be the same as are to be compared."""
    correctWanted = Signal(int)
    """A document's text is to be corrected."""

    def __init__(self, model: LinesModel, known: Callable[[], choices.Known], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._number: int | None = None
        self._narrow: bool | None = None
        self.setModel(model)
        as_list(self)
        self.setItemDelegate(LineDelegate(known, self))
        self.setAccessibleName(self.tr("Files that were added"))
        self.setAccessibleDescription(
            self.tr("Enter edits a cell, Space marks a line as reviewed, Ctrl+Enter goes to the next to look at.")
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * theme.scale()))
        header = self.horizontalHeader()
        header.setFixedHeight(round(ROW_HEIGHT * theme.scale()))
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        for column, width in WIDTHS.items():
            header.resizeSection(column, round(width * theme.scale()))
        self.setSortingEnabled(True)
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._tell.timeout.connect(self._tell_current)
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(self._on_changed)

    # ------------------------------------------------------------------------------------------------- choosing

    def current_line(self) -> Line | None:
        """The line that the keys act on."""
        return self._model.line(self.currentIndex())

    def selected_lines(self) -> list[Line]:
        """The lines that are selected, in the order of the list; the current one when none is."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self._model.line(self._model.index(row, 0)) for row in rows]
        lines = [line for line in found if line is not None]
        current = self.current_line()
        return lines or ([current] if current is not None else [])

    def choose_row(self, row: int, column: Column = Column.STATE) -> None:
        """Make a row the current and only selected one."""
        index = self._model.index(row, column)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    @Slot()
    def next_to_look_at(self) -> None:
        """Go to the next line that needs a look."""
        row = self._model.next_to_look_at(self.currentIndex().row())
        if row is not None:
            column = Column(max(0, self.currentIndex().column()))
            self.choose_row(row, column)

    @Slot()
    def toggle_reviewed(self) -> None:
        """Mark the selected lines as reviewed, or, when they all are, no longer."""
        lines = [line for line in self.selected_lines() if line.editable]
        if lines:
            self._model.set_reviewed([line.number for line in lines], not all(line.reviewed for line in lines))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _index: QModelIndex, _before: QModelIndex) -> None:
        line = self.current_line()
        self._number = line.number if line is not None else self._number
        self._tell.start()

    @Slot()
    def _on_reset(self) -> None:
        """The same line stays the current one in another order or with another filter; else the first."""
        row = self._model.row_of(self._number) if self._number is not None else None
        if row is None and self._model.rowCount():
            row = 0
        if row is not None:
            self.choose_row(row)
        self._tell.start()

    @Slot(QModelIndex, QModelIndex)
    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self._tell.start()

    @Slot()
    def _tell_current(self) -> None:
        self.lineChosen.emit(self.current_line())

    # ----------------------------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or F2 edits, Space ticks off, Ctrl+Enter goes on, Shift+Enter opens, Delete removes."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.ControlModifier:
            self.next_to_look_at()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.ShiftModifier:
            self._open_current()
        elif key in _EDITS and not held:
            if not self.edit_current():
                self._open_current()
        elif key == Qt.Key.Key_Space and not held:
            self.toggle_reviewed()
        elif key == Qt.Key.Key_Delete and not held:
            self._remove()
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def edit_current(self) -> bool:
        """Edit the current cell, in a column without a field the title; answers whether there is something to edit."""
        index = self.currentIndex()
        line = self._model.line(index)
        if line is None or not line.editable:
            return False
        if not self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            index = self._model.index(index.row(), Column.TITLE)
            flags = QItemSelectionModel.SelectionFlag.Current
            self.selectionModel().setCurrentIndex(index, flags)
        self.edit(index)
        return True

    def _open_current(self) -> None:
        line = self.current_line()
        if line is not None and line.document is not None:
            self.openWanted.emit(line.document)

    def _remove(self) -> None:
        documents = tuple(
            line.document for line in self.selected_lines() if line.editable and line.document is not None
        )
        if documents:
            self.removeWanted.emit(documents)

    # ---------------------------------------------------------------------------------------------------- menus

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        menu = self.make_menu()
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(place))

    def make_menu(self) -> QMenu | None:
        """What may be done with the line that is chosen; None: nothing."""
        line = self.current_line()
        if line is None or line.document is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the document"), self._open_current)
        if line.editable:
            several = len(self.selected_lines()) > 1
            menu.addAction(self.tr("Edit the description…"), self._describe)
            menu.addAction(self.tr("Correct the text…"), self._correct)
            menu.addSeparator()
            menu.addAction(self.tr("Reviewed"), self.toggle_reviewed)
            menu.addSeparator()
            menu.addAction(self.tr("Remove documents…") if several else self.tr("Remove document…"), self._remove)
        return menu

    def _describe(self) -> None:
        line = self.current_line()
        if line is not None and line.document is not None:
            self.describeWanted.emit(line.document)

    def _correct(self) -> None:
        line = self.current_line()
        if line is not None and line.document is not None:
            self.correctWanted.emit(line.document)

    @Slot(QPoint)
    def _show_columns_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            if column is not Column.STATE:
                action = menu.addAction(cells.column_name(column))
                action.setCheckable(True)
                action.setChecked(not self.isColumnHidden(column))
                action.setData(column.value)
        menu.triggered.connect(self._toggle_column)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _toggle_column(self, action: object) -> None:
        column = getattr(action, "data", int)()
        self.setColumnHidden(column, not self.isColumnHidden(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list has fewer columns."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            for column in (Column.TO, Column.LANGUAGE):
                self.setColumnHidden(column, narrow)
            for column, width in (NARROW_WIDTHS if narrow else WIDTHS).items():
                self.horizontalHeader().resizeSection(column, round(width * theme.scale()))
