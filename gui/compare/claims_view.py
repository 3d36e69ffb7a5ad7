"""The list of claims over the archive: what narrows it, the table, and how a claim is said elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.model import ClaimGroup, ClaimList, ClaimListRequest, ClaimOrder
from gui import theme
from gui.compare.claims_model import ClaimsModel
from gui.compare.claims_table import GROUP_COLUMNS, ClaimsTable
from gui.compare.groups_view import GroupsView
from gui.parts import LinkButton, PaneHead, label
from gui.words import claim_count

FILTERS_WIDTH = 196


class ClaimsView(QWidget):
    """All claims that fit, as a table.

    Signals:
        wanted: another order, or equal claims together or not: the list is to be loaded.
        moreWanted: lines are wanted from this one on.
        groupWanted: how the claim (its number) is said elsewhere is to be shown.
        claimRequested: a claim is to be read.
        copyWanted: the selected lines are to be copied; with True as CSV, else as a table.
        exportWanted: the selected lines, or all, are to be written into a file.
        showWanted: the selected claims are to be shown in the matrix, the timeline or the map (its name).
        dossierWanted: a dossier of the selected lines, or of all, is to be offered.
        clearWanted: nothing is to narrow the list any more.
    """

    wanted = Signal()
    moreWanted = Signal(int)
    groupWanted = Signal(int)
    claimRequested = Signal(int)
    copyWanted = Signal(bool)
    exportWanted = Signal()
    showWanted = Signal(str)
    dossierWanted = Signal()
    clearWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request: ClaimListRequest | None = None
        self.model = ClaimsModel(self)
        self.table = ClaimsTable(self.model)
        self.groups = GroupsView()
        self.together = QCheckBox(self.tr("Equal claims together"))
        self.together.setToolTip(self.tr("Claims that restate each other are one line, the one that was said first"))
        self._found = label("", theme.interface_font(13))
        self._note = label("", theme.interface_font(12), role=QPalette.ColorRole.PlaceholderText)
        self._show = self._menu_button(self.tr("Show in"), self.tr("Show the selected claims in another view"))
        self._copy = self._menu_button(self.tr("Copy"), self.tr("Copy the selected lines, or write them into a file"))
        self._columns = self._menu_button(self.tr("Columns"), self.tr("Choose the columns and what to sort by"))
        self._clear = LinkButton(self.tr("Show all claims"), self.tr("Take away what narrows the list"))
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._whole = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self._fill_menus()
        self.show_list(None)
        self.show_group(None)

    def _menu_button(self, text: str, name: str) -> LinkButton:
        button = LinkButton(text, name, arrow=True)
        menu = QMenu(button)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        head = PaneHead()
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(12)
        for widget in (self._found, self._note):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.together, self._show, self._copy, self._columns):
            row.addWidget(widget)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        column.addWidget(self._nothing)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(empty)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._pages)
        self._split.addWidget(self.groups)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([420, 200])
        body = QWidget()
        body.setMinimumWidth(320)
        right = QVBoxLayout(body)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(head)
        right.addWidget(self._split, 1)
        self._whole.setHandleWidth(1)
        self._whole.setChildrenCollapsible(False)
        self._whole.addWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def _connect(self) -> None:
        self.model.moreWanted.connect(self.moreWanted)
        self.table.orderWanted.connect(self._on_order)
        self.table.followed.connect(self.claimRequested)
        self.table.copyWanted.connect(self._want_table)
        self.table.menuWanted.connect(self._show_menu)
        self.table.turned.connect(self._on_turned)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.groups.claimRequested.connect(self.claimRequested)
        self.together.toggled.connect(self._on_together)
        self._clear.clicked.connect(self.clearWanted)
        self._columns.menu().aboutToShow.connect(self._fill_columns)

    def _fill_menus(self) -> None:
        self._add_views(self._show.menu())
        self._add_copies(self._copy.menu())

    def _add_views(self, menu: QMenu) -> None:
        for name, text in (
            ("matrix", self.tr("Matrix")),
            ("timeline", self.tr("Timeline")),
            ("map", self.tr("Map")),
        ):
            action = menu.addAction(text)
            action.setData(name)
            action.triggered.connect(self._on_show)

    def _add_copies(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Copy as a table"), self._want_table)
        menu.addAction(self.tr("Copy as CSV"), self._want_csv)
        menu.addSeparator()
        menu.addAction(self.tr("Export as CSV…"), self.exportWanted.emit)
        menu.addAction(self.tr("Dossier…"), self.dossierWanted.emit)

    def _fill_columns(self) -> None:
        menu = self._columns.menu()
        menu.clear()
        self.table.add_column_actions(menu)

    # ------------------------------------------------------------------------------------------------- what is shown

    def place_filters(self, filters: QWidget) -> None:
        """Put what narrows the list beside it."""
        self._whole.insertWidget(0, filters)
        self._whole.setStretchFactor(1, 1)
        self.spread(FILTERS_WIDTH)

    def spread(self, width: int) -> None:
        """Give what narrows the list *width* px, and the table the rest."""
        self._whole.setSizes([width, max(1, self.width() - width - 1)])

    @property
    def order(self) -> tuple[ClaimOrder, bool]:
        """What is sorted by, and whether from the last to the first."""
        return self.table.order

    def show_list(self, found: ClaimList | None) -> None:
        """Show a list with its first lines. Where nothing fits, say what to do."""
        before = self.model.line(self.table.currentIndex().row())
        same = found is not None and found.request == self._request
        place = self.table.verticalScrollBar().value() if same else 0
        self._request = None if found is None else found.request
        self.model.show(found)
        self.table.verticalScrollBar().setValue(place)
        self._found.setText("" if found is None else self._counted(found))
        self._note.setText(" ".join(found.notices) if found is not None else "")
        self._note.setToolTip(self._note.text())
        self._pages.setCurrentIndex(0 if found is None or found.total else 1)
        if found is not None and not found.total:
            self._nothing.setText(self._why_nothing(found))
            self._clear.setVisible(bool(found.held))
            self.show_group(None)
        row = self.model.row_of(before.claim.id) if before is not None else None
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._on_selection()

    def append(self, found: ClaimList) -> None:
        """Take lines that were asked for."""
        self.model.append(found)

    def _counted(self, found: ClaimList) -> str:
        number = QLocale().toString
        claims = claim_count(found.claims) if found.exact else self.tr("at least {0}").format(claim_count(found.claims))
        if found.claims < found.held:
            claims = self.tr("{0} of {1}").format(claims, number(found.held))
        if found.total < found.claims:
            return self.tr("{0} in {1} lines").format(claims, number(found.total))
        return claims

    def _why_nothing(self, found: ClaimList) -> str:
        if not found.held:
            return self.tr(
                "This archive has no claims yet. Open a document, select who says what, and mark it as a claim; "
                "or let claims be suggested (menu Claims) and accept them on the page Review."
            )
        if found.request.query.strip() and not found.request.narrow:
            return self.tr("No claim fits what is searched for. Change it in the field above, or show all claims.")
        return self.tr("No claim fits all of this. Take away what narrows the list on the left, or show all claims.")

    def nothing_text(self) -> str:
        """What is said in the place of the table; empty where there are lines."""
        return "" if self._pages.currentIndex() == 0 else self._nothing.text()

    def press_clear(self) -> None:
        """Take away what narrows the list, as the link below an empty one does."""
        self._clear.click()

    def show_group(self, group: ClaimGroup | None) -> None:
        """Show how a claim is said elsewhere; None: nothing restates it."""
        self.groups.setVisible(group is not None and self.together.isChecked())
        if group is not None:
            self.groups.show_groups((group,))

    def focus_list(self) -> None:
        """Give the keys to the table."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------------------------------------------- what is asked

    def _on_order(self, _order: object, _descending: bool) -> None:
        self.wanted.emit()

    def _on_together(self, together: bool) -> None:
        for column in GROUP_COLUMNS:
            self.table.show_column(column, together)
        if not together:
            self.show_group(None)
            if self.order[0] is ClaimOrder.SPREAD:
                self.table.sort_by(ClaimOrder.DATE, descending=True)
                return
        self.wanted.emit()

    def _on_turned(self) -> None:
        line = self.model.line(self.table.currentIndex().row())
        if line is not None and line.claims > 1 and self.together.isChecked():
            self.groupWanted.emit(line.claim.id)
        else:
            self.show_group(None)

    def _on_selection(self) -> None:
        some = bool(self.table.selected_ranges())
        self._show.setEnabled(some)

    def _on_show(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.showWanted.emit(str(action.data()))

    def _want_table(self) -> None:
        self.copyWanted.emit(False)

    def _want_csv(self) -> None:
        self.copyWanted.emit(True)

    def _show_menu(self, place: QPoint) -> None:
        if self.table.selected_ranges():
            menu = self.make_menu()
            menu.popup(place)

    def make_menu(self) -> QMenu:
        """What may be done with the selected lines."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Read the claim"), self._read)
        self._add_views(menu.addMenu(self.tr("Show in")))
        menu.addSeparator()
        self._add_copies(menu)
        return menu

    def _read(self) -> None:
        line = self.model.line(self.table.currentIndex().row())
        if line is not None:
            self.claimRequested.emit(line.claim.id)
