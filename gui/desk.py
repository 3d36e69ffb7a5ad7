"""The archivist's desk: adding and describing documents, joined with the reader, the results and the status bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QWidget

from core.errors import ArchiveError
from core.model import About, PagePicture
from gui.add import AddPage
from gui.adding import Adding
from gui.describing import Describing
from gui.dropping import DropCover
from gui.errors import show_error
from gui.reader import ReaderPane
from gui.search import ResultsPane
from gui.session import Session
from gui.settings import Settings
from gui.status import StatusBar
from gui.tabs import ADD


class Desk(QObject):
    """What is done about documents, whichever page it is asked for on."""

    pageWanted = Signal(str)
    """The page of this name is to be shown."""
    openWanted = Signal(int)
    undoWanted = Signal()
    waitingChanged = Signal(int)
    stateChanged = Signal()
    """Adding began, or came to rest."""

    def __init__(self, page: AddPage, status: StatusBar, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._status, self._window = page, status, window
        self._session: Session | None = None
        self._reader: ReaderPane | None = None
        self.is_shown = False
        """Whether the Add page is shown: then the keys are about its current line."""
        self.cover = DropCover(window)
        self.adding = Adding(page, settings, window)
        self.describing = Describing(window)
        adding, describing = self.adding, self.describing
        self.cover.dropped.connect(adding.add)
        adding.shown.connect(self._on_shown)
        adding.waiting.changed.connect(self.waitingChanged)
        adding.batches.said.connect(status.show_adding)
        adding.batches.runningChanged.connect(self._on_running)
        for signal in (adding.openWanted, describing.openWanted):
            signal.connect(self.openWanted)
        adding.describeWanted.connect(describing.describe)
        adding.correctWanted.connect(describing.correct)
        adding.removeWanted.connect(describing.remove)
        describing.doubtfulWanted.connect(adding.waiting.show_doubtful)
        describing.undoOffered.connect(status.offer_undo)
        status.undoWanted.connect(self.undoWanted)

    def connect_reader(self, reader: ReaderPane, results: ResultsPane) -> None:
        """Let documents be edited from where they are read and found."""
        self._reader = reader
        describing = self.describing
        reader.describeWanted.connect(describing.describe)
        reader.correctWanted.connect(describing.correct)
        reader.removeWanted.connect(describing.remove)
        reader.alikeWanted.connect(self.adding.waiting.show_alike)
        reader.pageWanted.connect(self._on_page_wanted)
        results.describeWanted.connect(describing.describe)
        results.removeWanted.connect(describing.remove)

    def attach(self, session: Session) -> None:
        """Work on this session's archive from now on."""
        self._session = session
        session.changed.connect(self._status.withdraw_undo)  # before what was done now is offered to be undone
        self.adding.attach(session)
        self.describing.attach(session)
        documents = session.documents
        documents.refused.connect(self._on_refused)
        documents.knownLoaded.connect(self._on_known)
        documents.pagePictured.connect(self._on_page)
        documents.pageRefused.connect(self._on_page_refused)

    def show_archive(self, about: About) -> None:
        """The archive is open; nothing can be added to one that is open for reading only."""
        self.cover.allowed = not about.read_only

    @property
    def is_adding(self) -> bool:
        """Whether files are being read now."""
        return self.adding.batches.is_running

    def may_close(self) -> bool:
        """Whether the window may close: while files are being read, a person is asked once."""
        if self.is_adding and not self._ask_quit():
            return False
        self.describing.close()
        self.adding.batches.close()
        return True

    def _ask_quit(self) -> bool:
        words = self.tr("Files are still being added. What is in stays in; the rest can be taken up later.")
        none = QMessageBox.StandardButton.NoButton
        box = QMessageBox(QMessageBox.Icon.Question, "Rejoinder", words, none, self._window)
        leave = box.addButton(self.tr("Quit now"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is leave

    # ------------------------------------------------------------------------------------------------- actions

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions of the *Documents* menu do, by name."""
        return {
            "add_files": self.adding.ask_files,
            "add_folder": self.adding.ask_folder,
            "paste_text": self.adding.ask_text,
            "pause_adding": self.adding.batches.toggle,
            "describe": self._describe,
            "correct_text": self._correct,
            "remove_document": self._remove,
            "wanted": self.adding.waiting.show_wanted,
            "doubtful": self.adding.waiting.show_doubtful,
        }

    def refresh_actions(self, actions: Mapping[str, QAction]) -> None:
        """Enable what can be done with the document that the keys are about."""
        batches = self.adding.batches
        actions["pause_adding"].setEnabled(batches.is_running or batches.is_paused)
        words = self.tr("&Go on adding") if batches.is_paused else self.tr("Pa&use adding")
        actions["pause_adding"].setText(words)
        opened = self._reader.opened if self._reader is not None else None
        reading = opened is not None and not self.is_shown
        may_edit = self.cover.allowed
        for name in ("add_files", "add_folder", "paste_text"):
            actions[name].setEnabled(may_edit)
        for name in ("describe", "remove_document"):
            actions[name].setEnabled(may_edit and (reading or self.is_shown))
        has_text = self.is_shown or (opened is not None and bool(opened.text))
        actions["correct_text"].setEnabled(may_edit and has_text)

    def _document(self) -> int | None:
        """The document that the keys are about: the line of the Add page, or what is read."""
        if self.is_shown:
            line = self._page.batch.table.current_line()
            return line.document if line is not None and line.editable else None
        opened = self._reader.opened if self._reader is not None else None
        return opened.document.id if opened is not None else None

    @Slot()
    def _describe(self) -> None:
        document = self._document()
        if document is not None:
            self.describing.describe(document)

    @Slot()
    def _correct(self) -> None:
        document = self._document()
        if document is not None:
            self.describing.correct(document)

    @Slot()
    def _remove(self) -> None:
        document = self._document()
        if document is not None:
            self.describing.remove((document,))

    # -------------------------------------------------------------------------------------------------- joined

    @Slot()
    def _on_shown(self) -> None:
        self.pageWanted.emit(ADD)

    @Slot(bool)
    def _on_running(self, _running: bool) -> None:
        self.stateChanged.emit()

    @Slot(object, object)
    def _on_known(self, _agents: object, _licences: object) -> None:
        self.describing.set_known(self.adding.known)

    @Slot(object)
    def _on_refused(self, error: ArchiveError) -> None:
        """Say why an edit can't be kept: in the window that it was asked for, else in one of its own."""
        told = self.describing.take_refusal(error)
        if not (self.adding.take_refusal(error) or told):
            show_error(self._window, error)

    @Slot(int, int, int, object)
    def _on_page_wanted(self, document: int, page: int, width: int, span: tuple[int, int] | None) -> None:
        if self._session is not None:
            self._session.documents.picture(document, page, width, span)

    @Slot(int, object, int, object)
    def _on_page(self, document: int, picture: PagePicture, wanted: int, span: tuple[int, int] | None) -> None:
        if self._reader is not None and self._reader.shows(document):
            self._reader.pages.show_picture(picture, wanted, span)

    @Slot(int, int, str)
    def _on_page_refused(self, document: int, page: int, reason: str) -> None:
        if self._reader is not None and self._reader.shows(document):
            self._reader.pages.show_refused(page, reason)
