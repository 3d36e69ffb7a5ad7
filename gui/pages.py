"""The pages of the window: which one is shown, and who has to know."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.claim_desk import ClaimDesk
from gui.compare import ComparePage
from gui.compare.page import Subject, View
from gui.comparing import Comparing
from gui.desk import Desk
from gui.listing import Listing
from gui.tabs import ADD, COMPARE, READ, REVIEW, PageTabs

_VIEWS = {"matrix": View.MATRIX, "timeline": View.TIMELINE, "map": View.MAP}


class Pages(QObject):
    """Turns between reading (*read*), comparing, reviewing and adding. Parts that work for a page that is looked at
    only, are told.
    """

    turned = Signal()

    def __init__(
        self,
        tabs: PageTabs,
        read: QWidget,
        compare: ComparePage,
        add: QWidget,
        comparing: Comparing,
        listing: Listing,
        claim_desk: ClaimDesk,
        desk: Desk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tabs, self._compare = tabs, compare
        self._comparing, self._listing, self._claim_desk, self._desk = comparing, listing, claim_desk, desk
        self._pages = {READ: read, COMPARE: compare, REVIEW: claim_desk.page, ADD: add}
        self.stack = QStackedWidget()
        for page in self._pages.values():
            self.stack.addWidget(page)
        self._shown = READ
        tabs.chosen.connect(self.show_page)
        claim_desk.pageWanted.connect(self.show_page)
        desk.pageWanted.connect(self.show_page)
        compare.wanted.connect(self._on_compare_wanted)
        listing.viewWanted.connect(self._on_view_wanted)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        return self._shown

    @property
    def is_reading(self) -> bool:
        """Whether the page for reading is shown."""
        return self._shown == READ

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Turn to a page by its name."""
        self._shown = name
        self._tabs.choose(name)
        self.stack.setCurrentWidget(self._pages[name])
        self._claim_desk.set_shown(name == REVIEW)
        self._comparing.set_shown(name == COMPARE)
        self._on_compare_wanted()
        self._desk.is_shown = name == ADD
        self._desk.adding.hush(name == REVIEW)
        self.turned.emit()

    @Slot()
    def show_read(self) -> None:
        """Turn to reading."""
        self.show_page(READ)

    @Slot()
    def show_compare(self) -> None:
        """Turn to comparing."""
        self.show_page(COMPARE)

    @Slot()
    def show_claims_list(self) -> None:
        """Turn to the list of claims over the archive."""
        self._compare.choose(View.CLAIMS)
        self.show_page(COMPARE)
        self._compare.focus_view()

    @Slot()
    def show_review(self) -> None:
        """Turn to reviewing."""
        self.show_page(REVIEW)

    @Slot()
    def show_add(self) -> None:
        """Turn to adding."""
        self.show_page(ADD)

    @Slot(str)
    def show_results_of(self, query: str) -> None:
        """Turn to a page where the results of a query are seen, if the one that is shown is none."""
        follows = self._compare.subject is Subject.RESULTS or self._compare.view is View.CLAIMS
        if query and not (self._shown == COMPARE and follows):
            self.show_read()

    @Slot()
    def _on_compare_wanted(self) -> None:
        """The list is kept up to date while it is looked at."""
        self._listing.set_shown(self._shown == COMPARE and self._compare.view is View.CLAIMS)

    @Slot(str, object)
    def _on_view_wanted(self, name: str, claim_ids: tuple[int, ...]) -> None:
        self._comparing.show_chosen(claim_ids, _VIEWS[name])
