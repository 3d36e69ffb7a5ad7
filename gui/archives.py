"""Opens archives: by name, by dialog, a new one or the sample. One is open at a time, in its session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.archive import Turn, own_sample, take_turn
from core.errors import ArchiveError
from gui import calls
from gui.errors import show_error
from gui.jobs import Worker
from gui.session import Session

_ASK_AGAIN_MS = 2_000


class Archives(QObject):
    """The session of the archive that is open, and the ways to open another; dialogs stand over *window*."""

    changed = Signal(object)
    """Another archive is being opened: its Session, not started yet, so that nothing it says is missed."""

    tookOver = Signal()
    """The archive can be edited here now: the window that had it is closed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._maker: Worker | None = None
        self._making = Path()
        self._turn: Turn | None = None
        self._waiting = QTimer(self)
        """Asks for the turn to edit, while another window has it."""
        self._waiting.setInterval(_ASK_AGAIN_MS)
        self._waiting.timeout.connect(self._ask_for_turn)

    @property
    def session(self) -> Session | None:
        """The archive that is open."""
        return self._session

    def open(self, path: Path) -> None:
        """Close the archive that is open, and open this one."""
        self.close()
        self._turn = take_turn(path)
        if self._turn is None:
            self._waiting.start()
        self._session = Session(path, self, reads_only=self._turn is None)
        self.changed.emit(self._session)
        self._session.open()

    def close(self) -> None:
        """Stop all work on the archive that is open, without loss."""
        self._end_making()
        if self._session is not None:
            self._session.close()
            self._session.deleteLater()
            self._session = None
        self._waiting.stop()
        if self._turn is not None:
            self._turn.give_back()
            self._turn = None

    @Slot()
    def _ask_for_turn(self) -> None:
        """Take over when the window that edits the archive is closed: it is opened once more, to be edited."""
        if self._session is None or not self._session.is_idle:
            return
        turn = take_turn(self._session.path)
        if turn is not None:
            turn.give_back()
            self.open(self._session.path)
            self.tookOver.emit()

    @Slot()
    def ask_new(self) -> None:
        """Ask for a name and make an archive there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New archive"), str(Path.home()), self.tr("Rejoinder archives (*.db)")
        )
        if not name:
            return
        self.make(Path(name) if Path(name).suffix else Path(name + ".db"))

    def make(self, path: Path) -> None:
        """Make an archive, then open it; the one that is open stays open until the new one is there."""
        if self._maker is not None:
            return
        self._making = path
        self._maker = Worker(path, "maker", self, follow=False, make=True)
        job = self._maker.start(calls.about, writing=True)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_not_made)

    @Slot(object)
    def _on_made(self, _about: object) -> None:
        self._end_making()
        self.open(self._making)

    @Slot(object)
    def _on_not_made(self, error: Exception) -> None:
        self._end_making()
        show_error(self._window, error)

    def _end_making(self) -> None:
        maker, self._maker = self._maker, None
        if maker is not None:
            maker.close()
            maker.deleteLater()

    @property
    def is_making(self) -> bool:
        """Whether a new archive is being made."""
        return self._maker is not None

    @Slot()
    def ask_open(self) -> None:
        """Ask for an archive and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open archive"),
            str(Path.home()),
            self.tr("Rejoinder archives (*.db);;All files (*)"),
        )
        if name:
            self.open(Path(name))

    @Slot()
    def open_sample(self) -> None:
        """Open the user's own copy of the sample archive."""
        try:
            path = own_sample()
        except ArchiveError as error:
            show_error(self._window, error)
        else:
            self.open(path)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._session is not None:
            self._session.undo()

    @Slot()
    def redo(self) -> None:
        """Make the change anew that was taken back."""
        if self._session is not None:
            self._session.redo()
