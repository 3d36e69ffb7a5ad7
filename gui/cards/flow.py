"""A layout that puts its items side by side and wraps before the one that no longer fits."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items in lines, in reading direction; an item wider than the line gets the line's width.

    *gap* is between items, *pitch* the least height of a line, both in px.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 0, pitch: int = 0) -> None:
        super().__init__(parent)
        self._gap = gap
        self._pitch = pitch
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - None ends it
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - None ends it
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = sum(item.sizeHint().width() for item in self._items) + self._gap * max(0, len(self._items) - 1)
        return QSize(width + margins.left() + margins.right(), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        height = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(40, max(height, self._pitch) + margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out in *rect*; answers the height they need."""
        area = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        mirrored = bool(parent) and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y, line = area.left(), area.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, area.width()), 10_000))
            if x > area.left() and x + size.width() > area.right() + 1:
                x, y, line = area.left(), y + line, 0
            if move:
                left = area.left() + area.right() + 1 - x - size.width() if mirrored else x
                item.setGeometry(QRect(left, y, size.width(), max(size.height(), self._pitch)))
            x += size.width() + self._gap
            line = max(line, size.height(), self._pitch)
        return y + line - rect.top() + self.contentsMargins().bottom()
