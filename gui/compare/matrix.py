"""The response matrix: claims down the side, responders across, and in each cell how and after how many days."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.model import ClaimRow, MatrixCell, ResponseMatrix
from gui import theme
from gui.cards.words import document_name, relation_role, relation_word
from gui.compare.words import days_text, days_words
from gui.lists import as_list
from gui.parts import label, paint_focus
from gui.untyped import item_option
from gui.words import STATE_ROLES, agent_name, speakers_of, state_icon
from gui.writing import counted, elided, one_line, tool_tip

Index = QModelIndex | QPersistentModelIndex
CLAIM_WIDTH = 420
ROW_HEIGHT = 44
CELL_WIDTH = 132
_ROOT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """A matrix as a table: the first column is the claim, each further one a responder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = ResponseMatrix((), (), ())
        self._cells: dict[tuple[int, int], MatrixCell] = {}

    def show(self, matrix: ResponseMatrix) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self._matrix = matrix
        self._cells = {(row, column): cell for row, column, cell in matrix.cells}
        self.endResetModel()

    def claim_at(self, row: int) -> ClaimRow:
        """The claim of a row."""
        return self._matrix.claims[row]

    def cell_at(self, index: Index) -> MatrixCell | None:
        """What a responder did with a claim."""
        return self._cells.get((index.row(), index.column() - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._matrix.claims)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._matrix.responders) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        name = self.tr("Claim") if section == 0 else agent_name(self._matrix.responders[section - 1])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return name if role == Qt.ItemDataRole.DisplayRole else tool_tip(name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        if index.column() == 0:
            claim = self.claim_at(index.row())
            words = self.tr("{0}: {1}").format(speakers_of(claim, claim.document), one_line(claim.quotation))
        else:
            words = self.cell_words(index)
        return tool_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def cell_words(self, index: Index) -> str:
        """A cell in words."""
        cell = self.cell_at(index)
        if cell is None:
            return self.tr("nothing held")
        name = agent_name(self._matrix.responders[index.column() - 1])
        where = document_name(cell.document)
        words = self.tr("{0} {1} it, in {2}; days: {3}").format(
            name, relation_word(cell.relation), where, days_text(cell.days)
        )
        return self.tr("{0} ({1} answers)").format(words, cell.count) if cell.count > 1 else words


class _Delegate(QStyledItemDelegate):
    """Paints a claim, or a relation and its days."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(CELL_WIDTH, round(ROW_HEIGHT * theme.scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, MatrixModel):
            return
        shown = item_option(option)
        roles, rect, state = theme.colours(shown.palette), shown.rect, shown.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(roles.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(roles.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(roles.line))
        inner = rect.adjusted(12, 4, -8, -5)
        if index.column() == 0:
            self._paint_claim(painter, inner, model.claim_at(index.row()), roles)
        else:
            self._paint_cell(painter, inner, model.cell_at(index), roles)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect.adjusted(0, 0, 0, -1), roles)
        painter.restore()

    def _paint_claim(self, painter: QPainter, rect: QRect, claim: ClaimRow, roles: theme.Colours) -> None:
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colour, left = getattr(roles, STATE_ROLES[claim.state]), rect.right() - 11 if mirrored else rect.left()
        theme.draw_icon(painter, state_icon(claim.state), colour, left, rect.top() + 3, 12)
        text = rect.adjusted(0, 0, -20, 0) if mirrored else rect.adjusted(20, 0, 0, 0)
        half = text.height() // 2
        for top, words, font, role in (
            (0, speakers_of(claim, claim.document), theme.interface_font(13, bold=True), roles.text),
            (half, one_line(claim.quotation), theme.serif_font(13.5), roles.text),
        ):
            painter.setFont(font)
            painter.setPen(QColor(role))
            line = QRect(text.left(), text.top() + top, text.width(), half)
            short = elided(words, QFontMetrics(font), line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, short)

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: MatrixCell | None, roles: theme.Colours) -> None:
        if cell is None:
            painter.setPen(QColor(roles.edge))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, "·")
            return
        colour = getattr(roles, relation_role(cell.relation))
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        icon_left = rect.right() - 13 if mirrored else rect.left()
        theme.draw_icon(painter, cell.relation.value, colour, icon_left, rect.top() + 2, 14)
        place = rect.adjusted(0, 0, -19, 0) if mirrored else rect.adjusted(19, 0, 0, 0)
        half = rect.height() // 2
        painter.setFont(theme.interface_font(12, bold=True))
        painter.setPen(QColor(colour))
        word = relation_word(cell.relation) + (f" ×{counted(cell.count)}" if cell.count > 1 else "")
        word = elided(word, painter.fontMetrics(), place.width())
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(QRect(place.left(), place.top(), place.width(), half), side, word)
        painter.setFont(theme.interface_font(12))
        painter.setPen(QColor(roles.muted))
        box = QRect(place.left(), place.top() + half, place.width(), half)
        painter.drawText(box, side, days_words(cell.days))


class MatrixView(QWidget):
    """The matrix with a word about itself. Enter or a click on a cell goes to the answer, on a claim to the claim."""

    claimRequested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MatrixModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        as_list(self.table)
        self.table.setItemDelegate(_Delegate(self.table))
        self.table.setShowGrid(False)
        self.table.setMouseTracking(True)
        self.table.setAccessibleName(self.tr("Response matrix"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * theme.scale()))
        head = self.table.horizontalHeader()
        head.setFixedHeight(round(28 * theme.scale()))
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setHighlightSections(False)
        head.setDefaultSectionSize(CELL_WIDTH)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.activated.connect(self._follow)
        self.table.clicked.connect(self._follow)
        self._empty = label(self.tr("No claim to compare. Search for one, or open a document that has claims."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self._empty)
        self.show_matrix(ResponseMatrix((), (), ()))

    def show_matrix(self, matrix: ResponseMatrix) -> None:
        """Show a matrix."""
        self.model.show(matrix)
        self.table.setVisible(bool(matrix.claims))
        self._empty.setVisible(not matrix.claims)
        if matrix.claims:
            self.table.horizontalHeader().resizeSection(0, CLAIM_WIDTH)

    def _follow(self, index: QModelIndex) -> None:
        cell = self.model.cell_at(index)
        if index.column() == 0:
            self.claimRequested.emit(self.model.claim_at(index.row()).id)
        elif cell is not None:
            self.claimRequested.emit(cell.claim_id)
