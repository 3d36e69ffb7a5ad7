"""The table of claims: columns that can be chosen, moved and resized, lines that can be sorted and selected."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core.model import ClaimOrder
from gui import theme
from gui.compare.claims_model import ORDERS, ClaimsModel, Column, Index, column_name
from gui.lists import as_list
from gui.parts import paint_focus
from gui.untyped import item_option, selected_rows
from gui.words import STATE_ROLES, state_icon
from gui.writing import elided, right_to_left

ROW_HEIGHT = 30
_BAR = 3
_GLYPH = 12
_WIDTHS = {
    Column.CLAIM: 276,
    Column.SPEAKER: 132,
    Column.THROUGH: 168,
    Column.STANCE: 84,
    Column.STATE: 146,
    Column.ANSWERS: 86,
    Column.DOCUMENT: 172,
    Column.DATE: 94,
    Column.SAID: 76,
    Column.FIRST: 96,
}
GROUP_COLUMNS = (Column.SAID, Column.FIRST)
"""The columns that say something where equal claims stand together."""
_STATE_VERSION = 1
_FALLS = frozenset({ClaimOrder.DATE, ClaimOrder.ANSWERS, ClaimOrder.HANDS, ClaimOrder.SPREAD})
"""What is sorted from the most to the least at first."""


class _Delegate(QStyledItemDelegate):
    """Paints a cell: quotations in the face of the reader, states with their glyph."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTHS[Column(index.column())], round(ROW_HEIGHT * theme.scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ClaimsModel):
            return
        shown = item_option(option)
        roles, rect, state = theme.colours(shown.palette), shown.rect, shown.state
        line, column = model.line(index.row()), Column(index.column())
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(roles.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(roles.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(roles.line))
        inner = rect.adjusted(12, 0, -8, -1)
        if selected and self._is_leading(index):
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height() - 1)
            if self._mirrored():
                bar.moveRight(rect.right())
            painter.fillRect(bar, QColor(roles.accent if state & QStyle.StateFlag.State_Active else roles.edge))
        if line is not None:
            if column is Column.STATE:
                colour = getattr(roles, STATE_ROLES[line.claim.state])
                mirrored = self._mirrored()
                left = inner.right() - _GLYPH if mirrored else inner.left()
                top = inner.top() + (inner.height() - _GLYPH) / 2
                theme.draw_icon(painter, state_icon(line.claim.state), colour, left, top, _GLYPH)
                inner = inner.adjusted(0, 0, -_GLYPH - 6, 0) if mirrored else inner.adjusted(_GLYPH + 6, 0, 0, 0)
            words = str(model.data(index))
            muted = column in (Column.THROUGH, Column.DOCUMENT, Column.DATE, Column.FIRST)
            self._write(painter, inner, words, column, roles.muted if muted and not selected else roles.text)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect.adjusted(0, 0, 0, -1), roles)
        painter.restore()

    def _is_leading(self, index: Index) -> bool:
        """Whether a cell is the first of its line, where the bar of the selection stands."""
        view = self.parent()
        return isinstance(view, ClaimsTable) and view.columns()[0] is Column(index.column())

    def _mirrored(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _write(self, painter: QPainter, rect: QRect, words: str, column: Column, colour: str) -> None:
        font = theme.interface_font(13, bold=column is Column.SPEAKER)
        if column is Column.CLAIM:
            font = theme.serif_font(13.5, arabic=right_to_left(words))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignLeft
        if column in (Column.ANSWERS, Column.SAID):
            side = Qt.AlignmentFlag.AlignRight
        if column is Column.THROUGH and not self._mirrored():  # from hand to hand, whatever the first one is called
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        elif self._mirrored() or right_to_left(words):  # the text's own direction, not the window's
            side = Qt.AlignmentFlag.AlignRight
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            side |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, elided(words, QFontMetrics(font), rect.width()))


class ClaimsTable(QTableView):
    """Claims, a line each.

    Signals:
        orderWanted: the person wants the lines sorted (a ClaimOrder, and whether from the last to the first).
        followed: a claim (its number) is to be read.
        copyWanted: the selected lines are to be copied.
        menuWanted: a menu about the selected lines is to be shown, at a place of the screen.
        turned: another line is the current one, or none.
        columnsChanged: other columns are shown.
    """

    orderWanted = Signal(object, bool)
    followed = Signal(int)
    copyWanted = Signal()
    menuWanted = Signal(QPoint)
    turned = Signal()
    columnsChanged = Signal()

    def __init__(self, model: ClaimsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims = model
        self._order = ClaimOrder.DATE
        self._descending: bool = True
        self.setModel(model)
        as_list(self)
        self.setItemDelegate(_Delegate(self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Claims"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # all alike: none of 200,000 is measured
        rows.setDefaultSectionSize(round(ROW_HEIGHT * theme.scale()))
        self._dress_head(self.horizontalHeader())
        self.activated.connect(self._follow)
        self.customContextMenuRequested.connect(self._on_menu)
        self.verticalScrollBar().valueChanged.connect(self._want_seen)
        model.modelReset.connect(self._want_seen)

    def _dress_head(self, head: QHeaderView) -> None:
        head.setFixedHeight(round(28 * theme.scale()))
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setSortIndicatorShown(True)
        head.setMinimumSectionSize(48)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, round(width * theme.scale()))
        for column in GROUP_COLUMNS:
            head.hideSection(column)
        head.sectionClicked.connect(self._on_section)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._on_head_menu)
        self._show_order()

    # ----------------------------------------------------------------------------------------------- sorting

    @property
    def order(self) -> tuple[ClaimOrder, bool]:
        """What lines are sorted by, and whether from the last to the first."""
        return self._order, self._descending

    def sort_by(self, order: ClaimOrder, descending: bool | None = None) -> None:
        """Sort by something; what is sorted by it already is turned round."""
        if descending is None:
            descending = not self._descending if order is self._order else order in _FALLS
        self._order, self._descending = order, descending
        self._show_order()
        self.orderWanted.emit(order, descending)

    def _show_order(self) -> None:
        column = next(column for column, order in ORDERS.items() if order is self._order)
        way = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        head = self.horizontalHeader()
        blocked = head.blockSignals(True)
        head.setSortIndicator(column, way)
        head.blockSignals(blocked)

    def _on_section(self, section: int) -> None:
        if order := ORDERS.get(Column(section)):
            self.sort_by(order)
        else:
            self._show_order()

    # ----------------------------------------------------------------------------------------------- columns

    def show_column(self, column: Column, shown: bool) -> None:
        """Show a column or hide it. The claim itself always stays."""
        if column is not Column.CLAIM:
            self.setColumnHidden(column, not shown)
            self.columnsChanged.emit()

    def columns(self) -> list[Column]:
        """The columns that are shown, in the order in which they stand."""
        head = self.horizontalHeader()
        places = (Column(head.logicalIndex(place)) for place in range(head.count()))
        return [column for column in places if not self.isColumnHidden(column)]

    def saved_columns(self) -> QByteArray:
        """Which columns are shown where, and how wide, to be remembered."""
        return QByteArray(bytes([_STATE_VERSION, len(Column)])) + self.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray) -> None:
        """Put the columns as they were; a state of another version is left aside."""
        if state.size() > 2 and bytes(state.data()[:2]) == bytes([_STATE_VERSION, len(Column)]):
            self.horizontalHeader().restoreState(state.mid(2))
            self.setColumnHidden(Column.CLAIM, False)
            self._show_order()

    def add_column_actions(self, menu: QMenu) -> None:
        """What columns are shown, as lines of a menu that can be checked; and what to sort by."""
        for column in Column:
            action = menu.addAction(column_name(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.setEnabled(column is not Column.CLAIM)
            action.setData(column)
            action.toggled.connect(self._on_column)
        menu.addSeparator()
        sorting = menu.addMenu(self.tr("Sort by"))
        for column, order in ORDERS.items():
            action = sorting.addAction(column_name(column))
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.setData(order)
            action.triggered.connect(self._on_sort)

    def _on_column(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_column(Column(action.data()), shown)

    def _on_sort(self, _checked: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.sort_by(ClaimOrder(action.data()))

    def _on_head_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_column_actions(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    # --------------------------------------------------------------------------------------------- selecting

    def selected_ranges(self) -> list[range]:
        """The selected lines as runs of rows, in order; all of very many lines is one run."""
        found = sorted(set(selected_rows(self.selectionModel())))
        runs: list[range] = []
        for start, stop in found:
            if runs and start <= runs[-1].stop:
                runs[-1] = range(runs[-1].start, max(stop, runs[-1].stop))
            else:
                runs.append(range(start, stop))
        return runs

    def select_lines(self, rows: Iterable[int]) -> None:
        """Select lines, the first of them current."""
        self.clearSelection()
        chosen = list(rows)
        mode = self.selectionMode()
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        for row in chosen:
            self.selectRow(row)
        self.setSelectionMode(mode)
        if chosen:
            self.selectionModel().setCurrentIndex(
                self._claims.index(chosen[0], 0), self.selectionModel().SelectionFlag.NoUpdate
            )

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another line is the current one."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter reads the claim, Ctrl+C copies; the others are the table's own."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copyWanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._follow(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            row = 0 if event.key() == Qt.Key.Key_Home else self._claims.rowCount() - 1
            self.setCurrentIndex(self._claims.index(row, max(0, self.currentIndex().column())))
        else:
            super().keyPressEvent(event)

    def _follow(self, index: Index) -> None:
        if (line := self._claims.line(index.row())) is not None:
            self.followed.emit(line.claim.id)

    def _on_menu(self, place: QPoint) -> None:
        self.menuWanted.emit(self.viewport().mapToGlobal(place))

    # ------------------------------------------------------------------------------------------------ fetching

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the lines that come into sight; the current one stays in it when the table becomes lower."""
        super().resizeEvent(event)
        here = self.visualRect(self.currentIndex())
        if here.isValid() and here.bottom() >= event.size().height() and here.top() < event.oldSize().height():
            self.scrollTo(self.currentIndex())
        self._want_seen()

    def _want_seen(self) -> None:
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self._claims.want(first, self._claims.rowCount() - 1 if last < 0 else last)
