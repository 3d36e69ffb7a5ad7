"""The bar at the top of the window: back and forward, the search field, the pages."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.parts import IconButton
from gui.search import SearchField
from gui.tabs import ADD, COMPARE, PAGE_KEYS, READ, REVIEW, PageTabs

ARROW_SIZE = 32


class TopBar(QWidget):
    """Parts that stand side by side and know nothing of one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("back", self.tr("Back"), role="text", size=ARROW_SIZE)
        self.forward = IconButton("forward", self.tr("Forward"), role="text", size=ARROW_SIZE)
        self.field = SearchField()
        names = {
            READ: self.tr("Read"),
            COMPARE: self.tr("Compare"),
            REVIEW: self.tr("Review"),
            ADD: self.tr("Add"),
        }
        self.tabs = PageTabs([(page, name, PAGE_KEYS[page]) for page, name in names.items()])
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        for widget in (self.back, self.forward):
            row.addWidget(widget)
        row.addWidget(self.field, 1)
        row.addSpacing(16)
        row.addWidget(self.tabs)
        self.setFixedHeight(max(48, self.field.sizeHint().height() + 14))
