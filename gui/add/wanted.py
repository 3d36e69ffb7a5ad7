"""The wanted list: documents that are cited and not held, who cites each and how often, and a way to add its file."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.model import WantedDocument
from gui import theme, words
from gui.add.wanted_model import Column, WantedModel
from gui.lists import as_list
from gui.parts import Rule, label
from gui.writing import counted


class WantedList(QWidget):
    """Signals what a person wants done with a wanted document."""

    openWanted = Signal(int)
    """A document is to be read: a wanted one, or one that names it."""
    fileWanted = Signal(int, str)
    """A file is to be chosen for this document (its id and what it is called)."""
    pasteWanted = Signal(int)
    """A text is to be pasted for this document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = WantedModel(self)
        self.filter = QLineEdit()
        self.filter.setProperty("field", True)
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Symbol, title, or who names it"))
        self.filter.setAccessibleName(self.tr("Filter the wanted list"))
        self.filter.setMaximumWidth(360)
        self.filter.setMinimumWidth(240)
        self._said = label(font=theme.interface_font(12.5), role=QPalette.ColorRole.PlaceholderText)
        self.add = QPushButton(self.tr("Add the &file for it…"))
        self.add.setProperty("primary", True)
        self.paste = QPushButton(self.tr("Paste its text…"))
        self.cited = QPushButton(self.tr("Open what names it"))
        self.table = QTableView()
        as_list(self.table)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Wanted documents"))
        self.table.setAccessibleDescription(self.tr("Enter opens what is known of a document."))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(30 * theme.scale()))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(round(30 * theme.scale()))
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((Column.DOCUMENT, 380), (Column.KIND, 100), (Column.DATE, 110), (Column.MENTIONS, 90)):
            header.resizeSection(column, round(width * theme.scale()))
        self._nothing = label(
            self.tr(
                "Nothing is wanted. Documents that a text names by symbol, DOI or address, and that are not here, "
                "are listed, until their file is added."
            ),
            theme.interface_font(13),
            QPalette.ColorRole.PlaceholderText,
            wrap=True,
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(40)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        for widget in (self.filter, self._said):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.cited, self.paste, self.add):
            row.addWidget(widget)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule())
        column.addWidget(self.table, 1)
        self._body = QStackedWidget()
        self._body.addWidget(self._nothing)
        self._body.addWidget(listed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
        self.filter.textChanged.connect(self._on_filter)
        self.add.clicked.connect(self._on_add)
        self.paste.clicked.connect(self._on_paste)
        self.cited.clicked.connect(self._on_cited)
        self.table.activated.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self._show_buttons()

    def show_wanted(self, wanted: tuple[WantedDocument, ...]) -> None:
        """List these; the current one stays the current one."""
        before = self.current()
        self.model.show(wanted)
        self._body.setCurrentIndex(int(bool(wanted)))
        self._say()
        rows = range(self.model.rowCount())
        known = [row for row in rows if before and self._at(row).document.id == before.document.id]
        if rows:
            self.table.selectRow(known[0] if known else 0)
        self._show_buttons()

    def _at(self, row: int) -> WantedDocument:
        one = self.model.one(self.model.index(row, 0))
        if one is None:
            raise IndexError(row)
        return one

    def current(self) -> WantedDocument | None:
        """The wanted document that is chosen."""
        return self.model.one(self.table.currentIndex())

    def _say(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        said = (
            words.document_count(total)
            if shown == total
            else self.tr("{0} of {1}").format(counted(shown), counted(total))
        )
        self._said.setText(said)

    @Slot(str)
    def _on_filter(self, text: str) -> None:
        self.model.filter(text)
        self._say()
        if self.model.rowCount():
            self.table.selectRow(0)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        one = self.current()
        for button in (self.add, self.paste):
            button.setEnabled(one is not None)
        self.cited.setEnabled(one is not None and bool(one.cited_by))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        one = self.model.one(index)
        if one is not None:
            self.openWanted.emit(one.document.id)

    @Slot()
    def _open_current(self) -> None:
        self._open(self.table.currentIndex())

    @Slot()
    def _on_add(self) -> None:
        one = self.current()
        if one is not None:
            self.fileWanted.emit(one.document.id, one.document.symbol or one.document.heading)

    @Slot()
    def _on_paste(self) -> None:
        one = self.current()
        if one is not None:
            self.pasteWanted.emit(one.document.id)

    @Slot()
    def _on_cited(self) -> None:
        """Open the one document that names it, or let a person choose."""
        one = self.current()
        if one is None or not one.cited_by:
            return
        if len(one.cited_by) == 1:
            self.openWanted.emit(one.cited_by[0].id)
            return
        menu = self._cited_menu(one)
        menu.popup(self.cited.mapToGlobal(self.cited.rect().bottomLeft()))

    def _cited_menu(self, one: WantedDocument) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for brief in one.cited_by[:40]:
            action = menu.addAction(brief.heading.replace("&", "&&"))
            action.setData(brief.id)
        menu.triggered.connect(self._on_cited_chosen)
        return menu

    def _on_cited_chosen(self, action: object) -> None:
        document = getattr(action, "data", int)()
        self.openWanted.emit(int(document))

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        one = self.model.one(self.table.indexAt(place))
        if one is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), self._open_current)
        menu.addAction(self.tr("Add the file for it…"), self._on_add)
        menu.addAction(self.tr("Paste its text…"), self._on_paste)
        menu.popup(self.table.viewport().mapToGlobal(place))
