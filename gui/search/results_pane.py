"""The results column: Documents | Claims, the order, the list, and what stands there when nothing was found."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QLocale, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from core.model import Hit, Scope, SearchAnswer, Sort
from gui import theme
from gui.parts import LinkButton, PaneHead
from gui.search.no_results import NoResults, OfferList, offers_of
from gui.search.results_model import ResultsModel, asks
from gui.search.results_view import ResultsView
from gui.segments import SegmentedControl

_SCOPES = (Scope.DOCUMENTS, Scope.CLAIMS)
_MARGIN = 12
_LOW_ROW = 96
"""The height in px of a result with a snippet of one or two lines."""
_LEAST_ROWS = 6


class ResultsPane(QWidget):
    """What a search found.

    Signals:
        scopeChanged: the person wants documents or claims listed.
        sortChanged: the person wants another order.
        hitChosen: a :class:`core.model.Hit` to be read (clicked, moved to, or Enter).
        moreWanted: the next page is wanted, from this offset.
        offerChosen: a :class:`core.model.Offer` to be searched.
        leftUpwards: Up on the first result; the search field is above.
        describeWanted: the description of a document (its number) is to be edited.
        removeWanted: documents (``tuple[int, ...]``) are to be removed.
        selectedChanged: other results are selected.
    """

    scopeChanged = Signal(Scope)
    sortChanged = Signal(Sort)
    hitChosen = Signal(object)
    moreWanted = Signal(int)
    offerChosen = Signal(object)
    leftUpwards = Signal()
    describeWanted = Signal(int)
    removeWanted = Signal(object)
    selectedChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more_actions: list[Callable[[QMenu, tuple[int, ...]], None]] = []
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self.setMinimumWidth(200)
        self._answer: SearchAnswer | None = None
        self._pointed = 0
        self._chosen_documents: tuple[int, ...] = ()
        self._chosen: tuple[int, int | None] | None = None
        self._sort = Sort.RELEVANCE
        self._names = [self.tr("Documents"), self.tr("Claims")]
        self._full = self._short = self._names

        self._head = PaneHead(self)
        self._scope = SegmentedControl(len(_SCOPES), self._head)
        self._sort_button = LinkButton("", "", self._head, arrow=True)
        self._sort_menu = QMenu(self)
        self._sort_actions = self._make_sort_actions()
        self._sort_button.setMenu(self._sort_menu)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(_MARGIN)
        row.addWidget(self._scope)
        row.addStretch(1)
        row.addWidget(self._sort_button)
        row.addSpacing(4)

        self._model = ResultsModel(self)
        self._list = ResultsView(self._model, self)
        self._nothing = NoResults(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        self._more_offers = OfferList(self)
        self._more_offers.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._more_offers.hide()

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._more_offers)
        self.setFocusProxy(self._list)

        self._scope.chosen.connect(self._scope_chosen)
        self._model.moreWanted.connect(self.moreWanted)
        self._list.hitChosen.connect(self._hit_chosen)
        self._list.leftUpwards.connect(self.leftUpwards)
        self._list.selectedChanged.connect(self.selectedChanged)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._nothing.offerChosen.connect(self.offerChosen)
        self._more_offers.offerChosen.connect(self.offerChosen)
        self._show_sort(Sort.RELEVANCE)
        self._show_counts()

    def sizeHint(self) -> QSize:
        """The width of the look at 1366 px."""
        return QSize(272, 600)

    # ------------------------------------------------------------------------------- what the window calls

    def show_answer(self, answer: SearchAnswer) -> None:
        """Show the first page of an answer. The document that is open stays selected if it is among the results.

        The list stays where it is scrolled to when the same search is shown again, and goes to its top otherwise.
        """
        same = self._answer is not None and asks(self._answer.request) == asks(answer.request)
        place = self._list.verticalScrollBar().value() if same else 0
        self._answer = answer
        self._model.show(answer)
        self._select_chosen(scroll=False)
        self._list.verticalScrollBar().setValue(place)
        self._scope.choose(_SCOPES.index(answer.request.scope))
        self._show_sort(answer.request.sort)
        if answer.hits:
            self._more_offers.show_offers(offers_of(answer))
        else:
            self._more_offers.show_offers(())
            self._nothing.show_answer(answer)
        self._pages.setCurrentWidget(self._list if answer.hits else self._nothing)
        self._sort_button.setVisible(bool(answer.hits))
        self._show_counts()

    def rows_in_sight(self) -> int:
        """How many results may be in sight at once, where they are low."""
        return max(_LEAST_ROWS, self._pages.height() // round(_LOW_ROW * theme.scale()) + 2)

    def paint_now(self) -> None:
        """Paint the list before anything else is done. What has to be laid out first is painted when Qt gets to it."""
        if self._pages.currentWidget() is self._list and self._more_offers.isHidden():
            self.repaint()

    def _show_menu(self, place: QPoint) -> None:
        menu = self.make_menu(self._list.indexAt(place))
        if menu is not None:
            menu.popup(self._list.viewport().mapToGlobal(place))

    def add_actions(self, adder: Callable[[QMenu, tuple[int, ...]], None]) -> None:
        """Let *adder* put more into the menu, for the documents of the chosen results."""
        self._more_actions.append(adder)

    def chosen_documents(self, index: QModelIndex) -> tuple[int, ...]:
        """The documents of the results that are selected, if the one at *index* is among them; else its own."""
        rows = sorted(self._list.selectionModel().selectedRows(), key=lambda one: one.row())
        chosen = rows if index in rows else [index]
        hits = (self._model.hit(one) for one in chosen)
        return tuple(dict.fromkeys(hit.document_id for hit in hits if hit is not None))

    def selected_documents(self, most: int = sys.maxsize) -> tuple[int, ...]:
        """The documents of the results that are selected."""
        return tuple(dict.fromkeys(hit.document_id for hit in self._list.selected_hits(most)))

    def lacks_selected(self) -> bool:
        """Whether not all results that are selected are here (yet, or as they are too many)."""
        return self._list.lacks_selected()

    def set_dragged(self, documents: tuple[int, ...], text: str, html: str) -> None:
        """What a drag of the results of these documents carries."""
        self._list.set_dragged(documents, text, html)

    def make_menu(self, index: QModelIndex) -> QMenu | None:
        """What may be done with the document of a result, or of several; None: there is none."""
        hit = self._model.hit(index)
        if hit is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pointed = hit.document_id
        self._chosen_documents = self.chosen_documents(index)
        if len(self._chosen_documents) == 1:
            menu.addAction(self.tr("Description…"), self._want_description)
        for adder in self._more_actions:
            adder(menu, self._chosen_documents)
        menu.addAction(self.tr("Remove…"), self._want_removal)
        return menu

    def _want_description(self) -> None:
        self.describeWanted.emit(self._pointed)

    def _want_removal(self) -> None:
        self.removeWanted.emit(self._chosen_documents)

    def append_answer(self, answer: SearchAnswer) -> None:
        """Add the page that ``moreWanted`` asked for; a page that does not follow on is left out."""
        self._model.append(answer)
        if not self._list.currentIndex().isValid():
            self._select_chosen(scroll=False)

    def select_document(self, document_id: int, claim_id: int | None = None) -> None:
        """Select the row of the document (or claim) that is open, if it is here. Sends no signal."""
        current = self._model.hit(self._list.currentIndex())
        self._chosen = (document_id, claim_id)
        if current is not None and current.document_id == document_id and claim_id in (None, current.claim_id):
            return
        self._select_chosen(scroll=True)

    def next(self) -> None:
        """Turn to the next result."""
        self._list.step(1)

    def previous(self) -> None:
        """Turn to the previous result."""
        self._list.step(-1)

    def focus_list(self) -> None:
        """Give the list the focus, and turn to its first result when none is selected."""
        if self._pages.currentWidget() is self._nothing:
            if offers := self._nothing.offers():
                offers[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._list.currentIndex().isValid() or not self._list.selectionModel().hasSelection():
            self._list.choose(self._model.next_hit(-1, 1))

    def current_hit(self) -> Hit | None:
        """The hit that is selected."""
        return self._model.hit(self._list.currentIndex())

    def sort_actions(self) -> tuple[QAction, ...]:
        """The orders to choose from, for menus elsewhere."""
        return tuple(self._sort_actions.values())

    def list_view(self) -> ResultsView:
        """The list itself."""
        return self._list

    # ------------------------------------------------------------------------------------------- the parts

    def _select_chosen(self, *, scroll: bool) -> None:
        index = self._model.find(*self._chosen) if self._chosen else QModelIndex()
        self._list.select(index, scroll=scroll)

    def _hit_chosen(self, hit: Hit) -> None:
        self._chosen = (hit.document_id, hit.claim_id)
        self.hitChosen.emit(hit)

    def _scope_chosen(self, number: int) -> None:
        self.scopeChanged.emit(_SCOPES[number])

    def _make_sort_actions(self) -> dict[Sort, QAction]:
        group = QActionGroup(self)
        actions: dict[Sort, QAction] = {}
        for sort, text in (
            (Sort.RELEVANCE, self.tr("Best match")),
            (Sort.DATE, self.tr("Newest")),
            (Sort.TITLE, self.tr("Title")),
        ):
            action = self._sort_menu.addAction(text)
            action.setCheckable(True)
            action.setData(sort)
            group.addAction(action)
            actions[sort] = action
        group.triggered.connect(self._sort_chosen)
        return actions

    def _sort_chosen(self, action: QAction) -> None:
        sort = next(sort for sort, known in self._sort_actions.items() if known is action)
        if sort is not self._sort:
            self._show_sort(sort)
            self.sortChanged.emit(sort)

    def _show_sort(self, sort: Sort) -> None:
        self._sort = sort
        action = self._sort_actions[sort]
        action.setChecked(True)
        self._sort_button.setText(action.text())
        self._sort_button.setAccessibleName(self.tr("Order: {order}").format(order=action.text()))
        self._sort_button.setToolTip(self._sort_button.accessibleName())
        self._fit_head()

    def _counts(self) -> tuple[int, int]:
        """How many documents and claims match."""
        answer = self._answer
        if answer is None:
            return 0, 0
        pair = (answer.total, answer.other_total)
        return pair if answer.request.scope is Scope.DOCUMENTS else (pair[1], pair[0])

    def _show_counts(self) -> None:
        locale = QLocale()
        more = "" if self._answer is None or self._answer.exact_total else "+"
        self._full, self._short = list[str](), list[str]()
        for number, name in enumerate(self._names):
            count = self._counts()[number]
            after = more if number == self._scope.current() else ""
            full = "" if self._answer is None else f" {locale.toString(count)}{after}"
            short = "" if self._answer is None else f" {_short_number(count, locale)}{after}"
            self._full.append(name + full)
            self._short.append(name + short)
        self._fit_head()

    def _fit_head(self) -> None:
        """In a narrow pane, first the words of the order go, then large numbers are shortened, then left out."""
        room = self.width() - _MARGIN - 4
        wide = self._scope.width_with(self._full)
        self._sort_button.set_text_shown(wide + 4 + self._sort_button.width_with_text() <= room)
        other = 1 - self._scope.current()
        bare = list(self._short)
        bare[other] = self._names[other]
        room -= 4 + theme.SMALL_CONTROL_HEIGHT
        choices = (self._full, self._short, bare)
        texts = next((choice for choice in choices if self._scope.width_with(choice) <= room), self._names)
        for number, text in enumerate(texts):
            self._scope.set_text(number, text, self._full[number])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the head to the new width."""
        super().resizeEvent(event)
        self._fit_head()


def _short_number(number: int, locale: QLocale) -> str:
    """*number* for a narrow place: 950, 12k, 3.4M."""
    for limit, unit in ((1_000_000, "M"), (10_000, "k")):
        if number >= limit:
            scaled = number / (1_000_000 if unit == "M" else 1_000)
            return locale.toString(scaled, ord("f"), 1 if scaled < 10 else 0) + unit
    return locale.toString(number)
