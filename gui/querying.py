"""Runs a list of queries: joins its window with the session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.model import SearchRequest
from gui.batch import Batch
from gui.queries import QueryListWindow
from gui.searching import Searching
from gui.session import Session


class Querying(QObject):
    """The window of the list, made when it is first asked for, and the run that is under way."""

    def __init__(self, searching: Searching, window: QWidget) -> None:
        super().__init__(window)
        self._searching, self._parent = searching, window
        self._session: Session | None = None
        self._list: QueryListWindow | None = None
        self._batch: Batch | None = None

    def attach(self, session: Session) -> None:
        """Search in this session's archive from now on; a run in another one has ended with it."""
        self._session = session
        self._batch = None
        if self._list is not None:
            self._list.show_finished()

    @property
    def window(self) -> QueryListWindow:
        """The window of the list."""
        if self._list is None:
            self._list = QueryListWindow(self._parent)
            self._list.runWanted.connect(self._run)
            self._list.stopWanted.connect(self._stop)
            self._list.queryChosen.connect(self._on_chosen)
        return self._list

    @Slot()
    def show(self) -> None:
        """Open the window."""
        window = self.window
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(object)
    def _run(self, requests: tuple[SearchRequest, ...]) -> None:
        self._stop()
        if self._session is None:
            self.window.show_finished()
            return
        batch = self._batch = self._session.run_each(requests)
        batch.answered.connect(self.window.show_answer)
        batch.refused.connect(self.window.show_refused)
        batch.failed.connect(self._session.failed)
        batch.finished.connect(self._on_finished)
        batch.start()

    @Slot()
    def _stop(self) -> None:
        if self._batch is not None and isValid(self._batch):  # it ends with its session
            self._batch.cancel()

    @Slot()
    def _on_finished(self) -> None:
        self._batch = None
        self.window.show_finished()

    @Slot(str)
    def _on_chosen(self, query: str) -> None:
        self._searching.run(SearchRequest(query))
        self._parent.activateWindow()
