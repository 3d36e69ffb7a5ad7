"""Searches that are kept: recent ones by this person's settings, saved ones by the archive, with live counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget
from shiboken6 import isValid

from core.model import About, Change, IndexStatus, SavedSearch, SearchAnswer, SearchRequest
from gui.batch import Batch
from gui.search import FacetPane, SearchField
from gui.search.saved_list import is_same_search
from gui.searching import Searching
from gui.session import Session
from gui.settings import Settings
from gui.writing import shortened

_NAME_CHARACTERS = 60


class Keeping(QObject):
    """Joins the field's star and recent searches, and the list of saved ones, with the session and the settings."""

    def __init__(
        self, field: SearchField, facets: FacetPane, searching: Searching, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._field, self._facets, self._searching, self._settings = field, facets, searching, settings
        self._window = window
        self._session: Session | None = None
        self._may_edit = False
        self._saved: tuple[SavedSearch, ...] = ()
        self._counting: Batch | None = None
        self._counted: tuple[SavedSearch, ...] = ()
        self._to_rename: SavedSearch | None = None
        self._dialog = QInputDialog(window)
        self._dialog.textValueSelected.connect(self._on_named)
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._fill_menu)
        field.set_star_menu(self._menu)
        field.set_recent(settings.recent_searches())
        saved = facets.saved_list()
        saved.chosen.connect(self.run)
        saved.renameWanted.connect(self.ask_rename)
        saved.removeWanted.connect(self.remove)
        searching.queryUsed.connect(self._on_query_used)
        searching.answerShown.connect(self._on_answer_shown)

    def attach(self, session: Session) -> None:
        """Keep searches in this session's archive from now on."""
        self._session = session
        self._counting = None
        self._show(())
        session.opened.connect(self._load)
        session.changed.connect(self._on_changed)
        session.savedLoaded.connect(self._show)
        session.indexUpdated.connect(self._on_indexed)

    # ------------------------------------------------------------------------------------------------- recent

    @Slot()
    def clear_recent(self) -> None:
        """Forget what was searched for."""
        self._settings.clear_recent_searches()
        self._field.set_recent(())

    @Slot(str)
    def _on_query_used(self, query: str) -> None:
        self._settings.remember_search(query)
        self._field.set_recent(self._settings.recent_searches())

    # -------------------------------------------------------------------------------------------------- saved

    def saved(self) -> tuple[SavedSearch, ...]:
        """The saved searches of the archive that is open."""
        return self._saved

    @Slot()
    def ask_save(self) -> None:
        """Ask for a name, and keep what is searched for now under it."""
        request = self._searching.request
        known = self._same_as(request)
        name = known.name if known is not None else shortened(" ".join(request.query.split()), _NAME_CHARACTERS)
        self._to_rename = None
        self._ask(self.tr("Save search"), self.tr("Name of this search:"), name)

    def save(self, name: str) -> None:
        """Keep what is searched for now under a name; another search of that name is replaced."""
        if self._session is not None:
            self._session.save_search(name, self._searching.request)

    @Slot(object)
    def run(self, search: SavedSearch) -> None:
        """Search for it."""
        self._searching.run(search.request)

    @Slot(object)
    def ask_rename(self, search: SavedSearch) -> None:
        """Ask for another name."""
        self._to_rename = search
        self._ask(self.tr("Rename search"), self.tr("New name:"), search.name)

    @Slot(object)
    def remove(self, search: SavedSearch) -> None:
        """Forget it; undo brings it back."""
        if self._session is not None:
            self._session.remove_saved_search(search.id)

    def _ask(self, title: str, words: str, value: str) -> None:
        self._dialog.setWindowTitle(title)
        self._dialog.setLabelText(words)
        self._dialog.setTextValue(value)
        self._dialog.open()

    @Slot(str)
    def _on_named(self, answer: str) -> None:
        name, search = " ".join(answer.split()), self._to_rename
        if not name or self._session is None:
            return
        if search is None:
            self.save(name)
        elif name != search.name:
            self._session.rename_saved_search(search.id, name)

    def _same_as(self, request: SearchRequest) -> SavedSearch | None:
        return next((one for one in self._saved if is_same_search(request, one)), None)

    def _fill_menu(self) -> None:
        """What can be done with the search that is shown, then all that are saved."""
        self._menu.clear()
        known = self._same_as(self._searching.request)
        self._offer(self.tr("Save this search…"), self.ask_save, enabled=self._may_edit and known is None)
        if known is not None:
            self._offer(self.tr("Rename…"), self._rename_known, enabled=self._may_edit)
            self._offer(self.tr("Remove from saved"), self._remove_known, enabled=self._may_edit)
        if self._saved:
            self._menu.addSeparator()
        model = self._facets.saved_list().model()
        for one in self._saved:
            count = model.counts().get(one.id)
            number = "" if count is None else f"\t{QLocale().toString(count)}"
            action = self._menu.addAction(one.name.replace("&", "&&").replace("\t", " ") + number)
            action.setData(one.id)
            action.setCheckable(True)
            action.setChecked(one is known)
            action.triggered.connect(self._on_menu_chosen)

    def _offer(self, words: str, slot: Callable[[], None], *, enabled: bool) -> None:
        action = QAction(words, self._menu)
        action.triggered.connect(slot)
        action.setEnabled(enabled)
        self._menu.addAction(action)

    @Slot()
    def _rename_known(self) -> None:
        if (known := self._same_as(self._searching.request)) is not None:
            self.ask_rename(known)

    @Slot()
    def _remove_known(self) -> None:
        if (known := self._same_as(self._searching.request)) is not None:
            self.remove(known)

    @Slot()
    def _on_menu_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            found = next((one for one in self._saved if one.id == action.data()), None)
            if found is not None:
                self.run(found)

    # ------------------------------------------------------------------------------------------------ counting

    @Slot(object)
    def _load(self, about: About) -> None:
        self._may_edit = not about.read_only
        if self._session is not None:
            self._session.load_saved()

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        """Counts may be other ones; they are counted when the index has read the change."""
        self._counted = ()

    @Slot(object)
    def _on_indexed(self, _status: IndexStatus) -> None:
        self._count(self._saved)

    @Slot(object)
    def _show(self, saved: tuple[SavedSearch, ...]) -> None:
        self._saved = saved
        self._facets.show_saved(saved, may_edit=self._may_edit)
        self._show_star()
        new = tuple(one for one in saved if one.id not in self._facets.saved_list().model().counts())
        if new:
            self._count(new)

    def _count(self, searches: tuple[SavedSearch, ...]) -> None:
        if self._counting is not None and isValid(self._counting):  # it ends with its session
            self._counting.cancel()
            self._counting = None
        if self._session is None or not searches:
            return
        self._counted = searches
        self._counting = self._session.count_each(one.request for one in searches)
        self._counting.answered.connect(self._on_counted)
        self._counting.failed.connect(self._session.failed)
        self._counting.finished.connect(self._on_all_counted)
        self._counting.start()

    @Slot(int, object)
    def _on_counted(self, number: int, count: int) -> None:
        if number < len(self._counted):
            self._facets.saved_list().model().set_count(self._counted[number].id, count)

    @Slot()
    def _on_all_counted(self) -> None:
        self._counting = None

    @Slot(object)
    def _on_answer_shown(self, answer: SearchAnswer) -> None:
        self._facets.saved_list().model().set_shown(answer.request)
        self._show_star()

    def _show_star(self) -> None:
        self._field.show_star(saved=self._same_as(self._searching.request) is not None)
