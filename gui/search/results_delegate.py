"""Paints the rows of a result list, from layouts kept for the rows in sight."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.model import Hit
from gui import theme
from gui.parts import paint_focus
from gui.search.results_model import ResultsModel, Row, Section
from gui.search.row_layout import RowLayout, claim_row, document_row, section_row
from gui.untyped import item_option

_LAYOUTS_KEPT = 64
_USUAL_HEIGHT = 140


class ResultsDelegate(QStyledItemDelegate):
    """One row per hit or heading. The view tells it whether focus is shown (:attr:`shows_focus`)."""

    def __init__(self, model: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shows_focus = False
        """Whether the current row gets a focus ring: the view has focus, and it is used by keyboard."""
        self.width = 272
        """The width that rows are laid out for in px; the view sets it. A scroll bar covers their padding only."""
        self.mirrored = False
        """Whether the interface runs from right to left; the direction of a hit comes from its text."""
        self._model = model
        self._laid_out_for = (0, 0.0, False)
        self._layouts: OrderedDict[Row, RowLayout] = OrderedDict()
        model.modelReset.connect(self.forget)

    def forget(self) -> None:
        """Lay everything out anew: other rows, other fonts."""
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of a row at the present width; of a hit that is not here yet, what most have."""
        row = self._model.row(index)
        if row is None:
            return QSize(1, round(_USUAL_HEIGHT * theme.scale()) if index.isValid() else 0)
        self._check_width()
        return QSize(1, self._layout(row).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, bar, text, marks and focus ring."""
        row = self._model.row(index)
        if row is None:
            return
        self._check_width()
        shown = item_option(option)
        roles = theme.colours(shown.palette)
        state = shown.state
        rect = QRect(shown.rect)
        left = rect.right() + 1 - self.width if self.mirrored else rect.left()
        enabled = bool(state & QStyle.StateFlag.State_Enabled) or isinstance(row, Section)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(roles.selected))
        elif state & QStyle.StateFlag.State_MouseOver and isinstance(row, Hit):
            painter.fillRect(rect, QColor(roles.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(roles.line))
        if selected:
            edge = rect.right() - 2 if self.mirrored else rect.left()
            bar = roles.accent if state & QStyle.StateFlag.State_HasFocus else roles.edge
            painter.fillRect(QRect(edge, rect.top(), 3, rect.height() - 1), QColor(bar))
        self._paint_content(painter, QPoint(left, rect.top()), self._layout(row), roles, enabled=enabled)
        if self.shows_focus and state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect.adjusted(0, 0, 0, -1), roles, 0)
        painter.restore()

    def _paint_content(
        self, painter: QPainter, origin: QPoint, layout: RowLayout, roles: theme.Colours, *, enabled: bool
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in layout.pieces:
            colour = getattr(roles, piece.role) if enabled else roles.edge
            mark = roles.hit if enabled else roles.hover
            piece.block.paint(painter, origin.x() + piece.x, origin.y() + piece.y, colour, mark)
        for glyph in layout.glyphs:
            colour = getattr(roles, glyph.role) if enabled else roles.edge
            theme.draw_icon(painter, glyph.name, colour, origin.x() + glyph.x, origin.y() + glyph.y, glyph.size)

    def _check_width(self) -> None:
        now = (self.width, theme.scale(), self.mirrored)
        if now != self._laid_out_for:
            self._laid_out_for = now
            self.forget()

    def _layout(self, row: Row) -> RowLayout:
        layout = self._layouts.get(row)
        if layout is None:
            layout = self._lay_out(row)
            self._layouts[row] = layout
            if len(self._layouts) > _LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(row)
        return layout

    def _lay_out(self, row: Row) -> RowLayout:
        if isinstance(row, Section):
            name, count = self._model.section_name(row.kind), self._model.count_of(row)
            return section_row(name, count, self.width, mirrored=self.mirrored)
        if row.claim_id is not None:
            return claim_row(self._model.words, row, self.width)
        return document_row(self._model.words, row, self.width)
