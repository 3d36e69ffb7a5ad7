"""The saved searches above the facets: their names, and how many results each has now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.model import SavedSearch, SearchRequest
from gui import theme
from gui.parts import label, paint_focus
from gui.untyped import item_option
from gui.writing import isolated, tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW = 22
_MOST_ROWS = 8


def is_same_search(request: SearchRequest, saved: SavedSearch) -> bool:
    """Whether *request* asks what *saved* does."""
    asked = (request.query.strip(), request.scope, set(request.narrow), request.sort)
    return asked == (saved.query.strip(), saved.scope, set(saved.narrow), saved.sort)


class SavedModel(QAbstractListModel):
    """The saved searches, their counts, and which of them is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SavedSearch, ...] = ()
        self._counts: dict[int, int] = {}
        self._shown = SearchRequest()
        self._locale = QLocale()

    def show(self, searches: Sequence[SavedSearch]) -> None:
        """Show these; counts that are known stay until newer ones come."""
        if tuple(searches) == self._rows:
            return
        self.beginResetModel()
        before = {one.id: one for one in self._rows}
        kept = {one.id for one in searches if one.id in before and before[one.id].request == one.request}
        self._rows = tuple(searches)
        self._counts = {key: count for key, count in self._counts.items() if key in kept}
        self.endResetModel()

    def set_count(self, search_id: int, count: int) -> None:
        """How many results a search has."""
        self._counts[search_id] = count
        self._refresh()

    def counts(self) -> Mapping[int, int]:
        """What is known of the counts."""
        return self._counts

    def set_shown(self, request: SearchRequest) -> None:
        """What is searched for now."""
        self._shown = request
        self._refresh()

    def _refresh(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, index: Index) -> SavedSearch | None:
        """The search at *index*."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def is_shown(self, search: SavedSearch) -> bool:
        """Whether it is what is searched for now."""
        return is_same_search(self._shown, search)

    def count_of(self, search: SavedSearch) -> str:
        """How many results it has, as it is shown; nothing while that is not known."""
        count = self._counts.get(search.id)
        return "" if count is None else self._locale.toString(count)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = self.tr("shown now") if self.is_shown(row) else ""
            return ", ".join(part for part in (row.name, self.count_of(row), shown) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row.name, row.query)
        return None


class _Delegate(QStyledItemDelegate):
    """A star, the name, the count; bold where it is what is shown."""

    def __init__(self, model: SavedModel, view: QListView) -> None:
        super().__init__(view)
        self.shows_focus = False
        self._model, self._view = model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(_ROW * theme.scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        if row is None:
            return
        style = item_option(option)
        roles, rect = theme.colours(style.palette), style.rect
        shown, mirrored = self._model.is_shown(row), self._view.isRightToLeft()
        painter.save()
        if style.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(roles.hover))
        left = rect.right() + 1 - 26 if mirrored else rect.left() + 12
        star = ("star-full", roles.accent) if shown else ("star", roles.muted)
        theme.draw_icon(painter, *star, left, rect.top() + (rect.height() - 14) / 2, 14)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        painter.setFont(theme.interface_font(12, bold=shown))
        count = self._model.count_of(row)
        width = painter.fontMetrics().horizontalAdvance(count)
        end = rect.width() - 14
        painter.setPen(QColor(roles.text if shown else roles.muted))
        painter.drawText(self._box(rect, end - width, end, mirrored), flags, count)
        painter.setFont(theme.interface_font(12.5, bold=shown))
        painter.setPen(QColor(roles.text))
        box = self._box(rect, 31, end - width - 6, mirrored)
        words = painter.fontMetrics().elidedText(isolated(row.name), Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(box, flags, words)
        if self.shows_focus and index == self._view.currentIndex():
            paint_focus(painter, rect.adjusted(4, 0, 0, 0), roles)
        painter.restore()

    @staticmethod
    def _box(rect: QRect, start: int, end: int, mirrored: bool) -> QRect:
        left = rect.right() + 1 - end if mirrored else rect.left() + start
        return QRect(left, rect.top(), max(0, end - start), rect.height())


class _View(QListView):
    """Enter and Space run, F2 renames, Delete removes."""

    run = Signal()
    rename = Signal()
    remove = Signal()

    def __init__(self, model: SavedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = _Delegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Saved searches"))
        self.setAccessibleDescription(self.tr("Enter runs a search, F2 renames it, Delete removes it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.run.emit()
            case Qt.Key.Key_F2:
                self.rename.emit()
            case Qt.Key.Key_Delete:
                self.remove.emit()
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's keys."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        self._show_focus(event.reason() is not Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(False)

    def _show_focus(self, shown: bool) -> None:
        self._delegate.shows_focus = shown
        self.viewport().update()


class SavedList(QWidget):
    """The group *Saved*; not shown while nothing is saved.

    Signals:
        chosen, renameWanted, removeWanted: of a :class:`core.model.SavedSearch`.
    """

    chosen = Signal(object)
    renameWanted = Signal(object)
    removeWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SavedModel(self)
        self._view = _View(self._model, self)
        self._may_edit = True
        heading = label(self.tr("Saved"), theme.interface_font(12.5, bold=True), QPalette.ColorRole.PlaceholderText)
        heading.setContentsMargins(12, 10, 12, 0)
        heading.setFixedHeight(round((_ROW + 10) * theme.scale()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._view.clicked.connect(self._run_at)
        self._view.run.connect(self._run)
        self._view.rename.connect(self._rename)
        self._view.remove.connect(self._remove)
        self.hide()

    def model(self) -> SavedModel:
        """The searches and their counts."""
        return self._model

    def view(self) -> QListView:
        """The list itself."""
        return self._view

    def show_searches(self, searches: Sequence[SavedSearch], *, may_edit: bool) -> None:
        """Show these searches; *may_edit*: they can be renamed and removed."""
        self._may_edit = may_edit
        self._model.show(searches)
        rows = min(len(searches), _MOST_ROWS)
        self._view.setFixedHeight(rows * round(_ROW * theme.scale()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a search, by name."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        place = self._view.viewport().mapFrom(self, event.pos())
        index = self._view.indexAt(place) if by_mouse else self._view.currentIndex()
        if self._model.row(index) is None:
            return
        self._view.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Search"), self._run)
        for text, slot in ((self.tr("Rename…"), self._rename), (self.tr("Remove"), self._remove)):
            menu.addAction(text, slot).setEnabled(self._may_edit)
        below = self._view.viewport().mapToGlobal(self._view.visualRect(index).bottomLeft())
        menu.popup(event.globalPos() if by_mouse else below)

    def _run_at(self, index: QModelIndex) -> None:
        if (row := self._model.row(index)) is not None:
            self.chosen.emit(row)

    def _run(self) -> None:
        self._run_at(self._view.currentIndex())

    def _rename(self) -> None:
        if self._may_edit and (row := self._model.row(self._view.currentIndex())) is not None:
            self.renameWanted.emit(row)

    def _remove(self) -> None:
        if self._may_edit and (row := self._model.row(self._view.currentIndex())) is not None:
            self.removeWanted.emit(row)
