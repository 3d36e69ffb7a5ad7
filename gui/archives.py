"""Opens archives: by name, by dialog, a new one or the sample. One is open at a time, in its session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.archive import Archive, own_sample
from core.errors import ArchiveError
from gui.errors import show_error
from gui.session import Session


class Archives(QObject):
    """The session of the archive that is open, and the ways to open another; dialogs stand over *window*."""

    changed = Signal(object)
    """Another archive is being opened: its Session, not started yet, so that nothing it says is missed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None

    @property
    def session(self) -> Session | None:
        """The archive that is open."""
        return self._session

    def open(self, path: Path) -> None:
        """Close the archive that is open, and open this one."""
        self.close()
        self._session = Session(path, self)
        self.changed.emit(self._session)
        self._session.open()

    def close(self) -> None:
        """Stop all work on the archive that is open, without loss."""
        if self._session is not None:
            self._session.close()
            self._session.deleteLater()
            self._session = None

    @Slot()
    def ask_new(self) -> None:
        """Ask for a name and make an archive there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New archive"), str(Path.home()), self.tr("Rejoinder archives (*.db)")
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name + ".db")
        try:
            Archive.create(path).close()
        except ArchiveError as error:
            show_error(self._window, error)
        else:
            self.open(path)

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
