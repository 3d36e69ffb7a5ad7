"""Tables and lists in the look."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.untyped import item_option


class CalmDelegate(QStyledItemDelegate):
    """Rows without the system's dotted frame: the ground and the bar of the selection say what is current."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        known = item_option(option)
        known.state = known.state & ~QStyle.StateFlag.State_HasFocus


def as_list(view: QAbstractItemView) -> None:
    """Give a table (with its header) or a list the look's ground, lines and selection (``list`` in the style sheet).

    A delegate of its own is set after this.
    """
    view.setItemDelegate(CalmDelegate(view))
    widgets: list[QWidget] = [view]
    if isinstance(view, QTableView):
        widgets.append(view.horizontalHeader())
    for widget in widgets:
        widget.setProperty("list", True)
        widget.style().unpolish(widget)  # Qt dressed the header when it was made, before it had the property
        widget.style().polish(widget)
