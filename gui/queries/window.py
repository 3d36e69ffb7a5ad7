"""The window that runs a list of queries: names or phrases in, a table of counts out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.errors import ArchiveError
from core.model import SearchAnswer, SearchRequest
from gui import theme
from gui.parts import label
from gui.queries.model import SORT_ROLE, Column, QueriesModel
from gui.table_text import csv_text, tabbed_text
from gui.writing import counted

MOST_QUERIES = 10_000
"""A longer list is cut, and the window says so."""


def queries_of(text: str, *, as_phrases: bool = False) -> list[str]:
    """The queries of a pasted list: a line each, without empty and repeated ones; as exact phrases if wanted."""
    lines = dict.fromkeys(" ".join(line.split()) for line in text.splitlines())
    queries = [line for line in lines if line]
    if not as_phrases:
        return queries
    return [line if '"' in line else f'"{line}"' for line in queries]


class QueryListWindow(QWidget):
    """Knows no archive: it says what is to be run, and is told the answers.

    Signals:
        runWanted: these searches are to be run, in this order (``tuple[SearchRequest, ...]``).
        stopWanted: what runs is to be stopped.
        queryChosen: this query is to be opened in the main window.
    """

    runWanted = Signal(object)
    stopWanted = Signal()
    queryChosen = Signal(str)
    _dark: bool | None = None  # of the class, as Qt tells of changes while the parts are made

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Run a list of queries"))
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.resize(900, 620)
        self._done = 0
        self._model = QueriesModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_state(running=False)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._dark is (not theme.colours(self.palette()).dark):
            self._dress()

    def _dress(self) -> None:
        """What a palette can't say: edges, the height of a row's air, the ground of selected rows."""
        roles = theme.colours(self.palette())
        self._dark = roles.dark
        self.setStyleSheet(
            f"""
            QPlainTextEdit, QTableView {{ background: {roles.base}; border: 1px solid {roles.edge};
                border-radius: {theme.CONTROL_RADIUS}px; }}
            QPlainTextEdit:focus, QTableView:focus {{ border: 2px solid {roles.accent}; }}
            QTableView::item {{ padding: 0 8px; border: none; }}
            QTableView::item:selected {{ background: {roles.selected}; color: {roles.text}; }}
            QHeaderView::section {{ padding: 4px 8px; border: none; border-bottom: 1px solid {roles.line};
                background: {roles.panel}; color: {roles.muted}; }}
            QProgressBar {{ border: none; background: {roles.line}; }}
            QProgressBar::chunk {{ background: {roles.accent}; }}
            """
        )

    def _make_parts(self) -> None:
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Queries, one a line"))
        self._text.setPlaceholderText(self.tr("Paste names or phrases here, one a line"))
        self._text.setTabChangesFocus(True)
        self._text.setFont(theme.interface_font(13))
        self._text.setMaximumHeight(150)
        self._phrases = QCheckBox(self.tr("Each line is an exact &phrase"))
        self._run = QPushButton(self.tr("&Run"))
        self._run.setProperty("primary", True)
        self._stop = QPushButton(self.tr("&Stop"))
        self._copy = QPushButton(self.tr("&Copy table"))
        self._export = QPushButton(self.tr("&Export as CSV…"))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(4)
        self._said = label(font=theme.interface_font(12), role=QPalette.ColorRole.PlaceholderText)
        self._table = QTableView()
        self._table.setAccessibleName(self.tr("Queries and what they find"))
        self._table.setAccessibleDescription(self.tr("Enter opens a query in the main window."))
        self._table.setModel(self._sorted)
        self._table.setSortingEnabled(True)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(round(26 * theme.scale()))
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((Column.QUERY, 260), *((one, 96) for one in list(Column)[1:5])):
            header.resizeSection(column, round(width * theme.scale()))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # the order of the list

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        for part in (self._phrases, self._run, self._stop):
            above.addWidget(part)
        above.insertStretch(1, 1)
        below = QHBoxLayout()
        for part in (self._said, self._copy, self._export):
            below.addWidget(part)
        below.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addLayout(above)
        column.addWidget(self._progress)
        column.addWidget(self._table, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self._run.clicked.connect(self.run)
        self._stop.clicked.connect(self.stopWanted)
        self._copy.clicked.connect(self.copy)
        self._export.clicked.connect(self._ask_export)
        self._table.doubleClicked.connect(self._choose)
        self._text.textChanged.connect(self._on_text)
        for keys, slot in (("Return", self._choose_current), ("Enter", self._choose_current)):
            QShortcut(QKeySequence(keys), self._table, slot, context=Qt.ShortcutContext.WidgetShortcut)
        for keys, owner, slot in (
            ("Ctrl+Return", self._text, self.run),
            ("Ctrl+C", self._table, self.copy),
            ("Escape", self, self.close),
        ):
            context = Qt.ShortcutContext.WindowShortcut if owner is self else Qt.ShortcutContext.WidgetShortcut
            QShortcut(QKeySequence(keys), owner, slot, context=context)

    # -------------------------------------------------------------------------------- what its owner calls

    def set_text(self, text: str) -> None:
        """Put a list into the window."""
        self._text.setPlainText(text)

    def text(self) -> str:
        """The list that stands in it."""
        return self._text.toPlainText()

    @Slot()
    def run(self) -> None:
        """Ask for the answers to all queries of the list."""
        queries = queries_of(self.text(), as_phrases=self._phrases.isChecked())
        if not queries:
            return
        cut = len(queries) > MOST_QUERIES
        queries = queries[:MOST_QUERIES]
        self._done = 0
        self._table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._model.show(queries)
        self._progress.setRange(0, len(queries))
        self._show_state(running=True)
        if cut:
            self._said.setText(self.tr("Only the first {0} are run.").format(MOST_QUERIES))
        # A blank at the end says that the last word is not half typed.
        self.runWanted.emit(tuple(SearchRequest(f"{query} ", limit=1, facets=True) for query in queries))

    @Slot(int, object)
    def show_answer(self, number: int, answer: SearchAnswer) -> None:
        """Fill the row of a query."""
        self._model.fill(number, answer)
        self._count_done()

    @Slot(int, object)
    def show_refused(self, number: int, error: ArchiveError) -> None:
        """Say in the row of a query why it has no answer."""
        self._model.refuse(number, str(error))
        self._count_done()

    @Slot()
    def show_finished(self) -> None:
        """Nothing more comes."""
        self._show_state(running=False)

    def model(self) -> QueriesModel:
        """The table."""
        return self._model

    def table(self) -> QTableView:
        """The table's view."""
        return self._table

    def closeEvent(self, event: QCloseEvent) -> None:
        """What runs for this window is of no use without it."""
        self.stopWanted.emit()
        super().closeEvent(event)

    # ------------------------------------------------------------------------------------------- the parts

    def _count_done(self) -> None:
        self._done += 1
        self._progress.setValue(self._done)
        self._said.setText(self.tr("{0} of {1}").format(counted(self._done), counted(self._model.rowCount())))

    def _show_state(self, *, running: bool) -> None:
        total = self._model.rowCount()
        self._run.setEnabled(not running and bool(self.text().strip()))
        self._stop.setEnabled(running)
        self._progress.setVisible(running)
        for part in (self._copy, self._export):
            part.setEnabled(bool(total) and not running)
        if not running and total and self._done < total:
            self._said.setText(self.tr("Stopped after {0} of {1}").format(counted(self._done), counted(total)))

    @Slot()
    def _on_text(self) -> None:
        self._run.setEnabled(not self._stop.isEnabled() and bool(self.text().strip()))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row(self._sorted.mapToSource(index))
        if row is not None:
            self.queryChosen.emit(row.query)

    @Slot()
    def _choose_current(self) -> None:
        self._choose(self._table.currentIndex())

    def _shown(self, *, selected: bool) -> list[tuple[str | int | None, ...]]:
        """The rows in the order that is shown; only the selected ones when there are several."""
        numbers = [index.row() for index in self._table.selectionModel().selectedRows()]
        wanted = sorted(numbers) if selected and len(numbers) > 1 else range(self._sorted.rowCount())
        rows = [self._model.row(self._sorted.mapToSource(self._sorted.index(number, 0))) for number in wanted]
        return [self._model.header(), *(row.cells() for row in rows if row is not None)]

    @Slot()
    def copy(self) -> None:
        """The table, or the rows that are selected, to the clipboard."""
        QApplication.clipboard().setText(tabbed_text(self._shown(selected=True)))
        self._said.setText(self.tr("Copied"))

    @Slot()
    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export as CSV"), str(Path.home() / "queries.csv"), self.tr("Tables (*.csv)")
        )
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Write the table as CSV, in UTF-8 with the mark that spreadsheets look for."""
        try:
            path.write_text(csv_text(self._shown(selected=False)), encoding="utf-8-sig", newline="")
        except OSError as error:
            self._said.setText(self.tr("{0} can't be written: {1}").format(path, error.strerror or error))
        else:
            self._said.setText(self.tr("Written to {0}").format(path))
