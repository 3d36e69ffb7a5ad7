"""One window after another: when the language changes, a new window takes the old one's place and shows the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from core.model import SearchRequest
from gui.compare.page import View
from gui.language import Language
from gui.look import Look
from gui.main_window import MainWindow
from gui.settings import Settings

WAIT_MS = 300
"""How often is looked whether what is running is done."""


@dataclass(frozen=True, slots=True)
class Showing:
    """What a window shows, as far as another one can be brought to show it too."""

    archive: Path
    request: SearchRequest
    document: int | None
    claim: int | None
    page: str
    view: View


def showing(window: MainWindow) -> Showing | None:
    """What *window* shows; None when no archive is open."""
    session, opened = window.session, window.reading.opened
    if session is None:
        return None
    document = opened.document.id if opened is not None else None
    request, claim = window.searching.request, window.claims.selected_claim()
    return Showing(session.path, request, document, claim, window.pages.shown, window.compare_page.view)


def show_again(window: MainWindow, what: Showing) -> None:
    """Bring *window*, whose archive is open, to show the same."""
    window.searching.run(what.request)
    if what.document is not None:
        window.reading.open_at(what.document, what.claim, what.request.query)
    window.compare_page.choose(what.view)
    window.pages.show_page(what.page)


class Windows(QObject):
    """Holds the window of the program. Errors and archives that come from outside go to the one that is there."""

    renewed = Signal(object)
    """Another MainWindow is there instead; its archive is being opened."""

    def __init__(self, app: QApplication, settings: Settings, look: Look, language: Language) -> None:
        super().__init__(app)
        self._app, self._settings, self._look, self._language = app, settings, look, language
        self._later: Showing | None = None
        self._wait = QTimer(self, interval=WAIT_MS)
        self._wait.timeout.connect(self._renew_when_idle)
        language.changed.connect(
            self._on_language, Qt.ConnectionType.QueuedConnection
        )  # the menu that was clicked is closed first
        self.window = MainWindow(settings, look, language)

    @Slot(object)
    def open_archive(self, path: Path) -> None:
        """Open an archive in the window."""
        self.window.open_archive(path)

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Tell of an error over the window."""
        self.window.show_error(error)

    @property
    def is_waiting(self) -> bool:
        """Whether the language is to change when what is running is done."""
        return self._wait.isActive()

    # ------------------------------------------------------------------------------------------------- language

    @Slot()
    def _on_language(self) -> None:
        self._language.show_choice(self.window.actions_by_name)
        if self._language.is_applied:
            self._wait.stop()
        elif self._may_renew():
            self._renew()
        else:
            words = self.tr("The window changes its language as soon as what is running now is done.")
            self.window.status.say(words)
            self._wait.start()

    def _may_renew(self) -> bool:
        """Nothing runs that closing would stop, and no dialog stands open with what somebody wrote."""
        session = self.window.session
        idle = session is None or session.is_idle
        return idle and not self.window.desk.is_adding and QApplication.activeModalWidget() is None

    @Slot()
    def _renew_when_idle(self) -> None:
        if not self.window.isVisible():  # the program ends
            self._wait.stop()
        elif self._may_renew():
            self._wait.stop()
            self._renew()

    def _renew(self) -> None:
        old = self.window
        shown = showing(old)
        self._app.setQuitOnLastWindowClosed(False)
        try:
            if not old.close():
                return
            old.deleteLater()
            self._language.apply()
            self.window = MainWindow(self._settings, self._look, self._language)
            self.window.show()
        finally:
            self._app.setQuitOnLastWindowClosed(True)
        self._later = shown
        if shown is not None:
            self.window.open_archive(shown.archive)
        session = self.window.session
        if session is not None:
            session.opened.connect(self._on_opened)
        self.renewed.emit(self.window)

    @Slot(object)
    def _on_opened(self, _about: object) -> None:
        """Bring the new window to what the old one showed; once."""
        shown, self._later = self._later, None
        if shown is not None:
            show_again(self.window, shown)
