"""The list of facets: painting, mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from core.model import Facet
from gui import theme, words
from gui.parts import paint_focus
from gui.search.facet_model import Choice, FacetModel, GroupLine, Line, MoreLine, ValueLine
from gui.untyped import item_option
from gui.writing import isolated

_ROW = 22
_GROUP_GAP = 10
_BOX = 13


class FacetDelegate(QStyledItemDelegate):
    """Paints headings, boxes with their words and counts, and links."""

    def __init__(self, model: FacetModel, view: QTreeView) -> None:
        super().__init__(view)
        self.shows_focus = False
        """Whether the current line gets a focus ring."""
        self._model = model
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """22 px, and 10 above a heading."""
        gap = _GROUP_GAP if isinstance(self._model.line(index), GroupLine) else 0
        return QSize(100, round((_ROW + gap) * theme.scale()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a line. It is laid out from the left, and mirrored as a whole when the interface runs from the right; a
        scroll bar covers its padding only.
        """
        line = self._model.line(index)
        if line is None:
            return
        shown = item_option(option)
        roles = theme.colours(shown.palette)
        state = shown.state
        seen = QRect(0, shown.rect.top(), self._view.viewport().width(), shown.rect.height())
        rect = QRect(seen)
        if self._view.isRightToLeft():
            rect.setLeft(seen.right() + 1 - self._view.width())
        else:
            rect.setWidth(self._view.width())
        if isinstance(line, GroupLine):
            seen.setTop(seen.top() + round(_GROUP_GAP * theme.scale()))
            rect.setTop(seen.top())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.hover))
            painter.drawRect(rect)
        if isinstance(line, GroupLine):
            self._paint_group(painter, rect, line, roles, expanded=self._view.isExpanded(index))
        elif isinstance(line, MoreLine):
            painter.setFont(theme.interface_font(12))
            painter.setPen(QColor(roles.accent))
            self._text(painter, rect, 31, rect.width() - 12, line.text)
        else:
            self._paint_value(painter, rect, line, roles)
        if self.shows_focus and index == self._view.currentIndex():
            paint_focus(painter, seen.adjusted(4, 0, 0, 0), roles)
        painter.restore()

    def _paint_group(
        self, painter: QPainter, rect: QRect, line: GroupLine, roles: theme.Colours, *, expanded: bool
    ) -> None:
        folded = "chevron-left" if self._view.isRightToLeft() else "chevron-right"
        icon = "chevron-down" if expanded else folded
        self._icon(painter, rect, icon, roles.muted, 10)
        painter.setFont(theme.interface_font(12.5, bold=True))
        painter.setPen(QColor(roles.muted))
        self._text(painter, rect, 26, rect.width() - 12, line.name)

    def _paint_value(self, painter: QPainter, rect: QRect, line: ValueLine, roles: theme.Colours) -> None:
        chosen = line.choice is not Choice.NONE
        self._paint_box(painter, rect, line.choice, roles)
        left = 31
        if line.state is not None:
            glyph = roles.edge if not line.count and not chosen else getattr(roles, words.STATE_ROLES[line.state])
            self._icon(painter, rect, words.state_icon(line.state), glyph, left)
            left += 17
        count = self._model.number(line.count)
        painter.setFont(theme.interface_font(12, bold=chosen))
        painter.setPen(QColor(roles.text if chosen else roles.muted))
        right = rect.width() - 14
        width = QFontMetrics(painter.font()).horizontalAdvance(count)
        self._text(painter, rect, right - width, right, count)
        painter.setFont(theme.interface_font(12.5, bold=chosen))
        painter.setPen(QColor(roles.text if chosen or line.count else roles.muted))
        if line.choice is Choice.WITHOUT:
            font = painter.font()
            font.setStrikeOut(True)
            painter.setFont(font)
        self._text(painter, rect, left, right - width - 6, line.name)

    def _paint_box(self, painter: QPainter, rect: QRect, choice: Choice, roles: theme.Colours) -> None:
        left = self._mirrored(rect, 12, 12 + _BOX)
        box = QRectF(left, rect.top() + (rect.height() - _BOX + 1) // 2, _BOX, _BOX).adjusted(0.5, 0.5, -0.5, -0.5)
        filled = choice is Choice.ONLY
        painter.setPen(QPen(QColor(roles.accent if filled else roles.edge), 1))
        painter.setBrush(QColor(roles.accent if filled else roles.base))
        painter.drawRoundedRect(box, 3, 3)
        if filled:
            theme.draw_icon(painter, "check", roles.highlighted_text, box.left() + 0.5, box.top() + 0.5, 11)
        elif choice is Choice.WITHOUT:
            theme.draw_icon(painter, "cross", roles.fail, box.left() + 0.5, box.top() + 0.5, 11)

    def _mirrored(self, rect: QRect, left: int, right: int) -> int:
        """The left edge of what spans from *left* to *right* in an interface that runs from the left."""
        return rect.left() + (rect.width() - right if self._view.isRightToLeft() else left)

    def _icon(self, painter: QPainter, rect: QRect, name: str, colour: str, left: int) -> None:
        x = self._mirrored(rect, left, left + 12)
        theme.draw_icon(painter, name, colour, x, rect.top() + (rect.height() - 12) / 2, 12)

    def _text(self, painter: QPainter, rect: QRect, left: int, right: int, text: str) -> None:
        box = QRect(self._mirrored(rect, left, right), rect.top(), right - left, rect.height())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        side = Qt.AlignmentFlag.AlignRight if self._view.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, flags, isolated(shown))


class FacetView(QTreeView):
    """The facets as a list whose groups fold. Space or a click narrows; with Alt, or Shift and Space, leaves out."""

    def __init__(self, model: FacetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = FacetDelegate(model, self)
        self._folded: set[Facet] = set()
        self._pressed = QPersistentModelIndex()
        self._restoring = False
        self._place = 0
        self._current: tuple[Facet, str | None] | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Narrow the results"))
        self.setAccessibleDescription(self.tr("Space narrows to a value, Alt+Space leaves it out."))
        self.collapsed.connect(self._remember_folded)
        self.expanded.connect(self._remember_expanded)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore)

    def folded_groups(self) -> tuple[Facet, ...]:
        """The facets whose values are folded away."""
        return tuple(facet for facet in Facet if facet in self._folded)

    def set_folded_groups(self, facets: Iterable[Facet]) -> None:
        """Fold these facets and no others."""
        self._folded = set(facets)
        self._restore()

    # --------------------------------------------------------------------------------------- what Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter act on the current line."""
        self._show_focus(by_keyboard=True)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            outside = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
            self._act(self.currentIndex(), exclude=bool(event.modifiers() & outside))
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's keys."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the button went down."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)
        self._show_focus(by_keyboard=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when it goes up on the same line."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and pressed == QPersistentModelIndex(index):
            self._act(index, exclude=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Both ways to narrow, with their names."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        line = self._model.line(index)
        if not isinstance(line, ValueLine):
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, choice, slot in (
            (self.tr("Only “{value}”"), Choice.ONLY, self._narrow_current),
            (self.tr("Leave out “{value}”"), Choice.WITHOUT, self._exclude_current),
        ):
            action = menu.addAction(text.format(value=line.name.replace("&", "&&")))
            action.setCheckable(True)
            action.setChecked(line.choice is choice)
            action.triggered.connect(slot)
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(self._below(index)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._show_focus(by_keyboard=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._show_focus(by_keyboard=False)

    # ------------------------------------------------------------------------------------------- the parts

    def _act(self, index: QModelIndex, *, exclude: bool) -> None:
        if isinstance(self._model.line(index), GroupLine):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._model.toggle(index, exclude=exclude)

    def _narrow_current(self) -> None:
        self._model.toggle(self.currentIndex())

    def _exclude_current(self) -> None:
        self._model.toggle(self.currentIndex(), exclude=True)

    def _below(self, index: QModelIndex) -> QPoint:
        return self.visualRect(index).bottomLeft()

    def _show_focus(self, *, by_keyboard: bool) -> None:
        self._delegate.shows_focus = by_keyboard and self.hasFocus()
        self.viewport().update()

    def _remember_folded(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if isinstance(line, GroupLine) and not self._restoring:
            self._folded.add(line.facet)

    def _remember_expanded(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if isinstance(line, GroupLine) and not self._restoring:
            self._folded.discard(line.facet)

    def _remember_current(self) -> None:
        line: Line | None = self._model.line(self.currentIndex())
        self._current = (line.facet, line.value if isinstance(line, ValueLine) else None) if line else None
        self._place = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """After other lines came: the same groups are folded, the same line is current, the scroll bar stands."""
        self._restoring = True
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            line = self._model.line(index)
            self.setExpanded(index, isinstance(line, GroupLine) and line.facet not in self._folded)
        self._restoring = False
        if self._current is not None:
            index = self._model.find(*self._current)
            if not index.isValid():
                index = self._model.find(self._current[0])
            self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(self._place)
