"""Saving a copy for reading: what the window for it asks is done here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from core.archive import Archive
from core.errors import ArchiveError
from core.model import About, CopyPart, CopySummary, ExportWarning
from core.progress import Progress
from gui.jobs import Job, Newest
from gui.merge import CopyDialog
from gui.session import Session
from gui.writing import isolated


def _copy(target: Path, without: frozenset[CopyPart], archive: Archive, progress: Progress) -> CopySummary:
    """In the worker: the copy."""
    return archive.save_portable(target, without, progress)


def _warnings(archive: Archive, _progress: Progress) -> tuple[ExportWarning, ...]:
    """In the worker: what to beware of when the archive is given away."""
    return archive.export_warnings(None)


class Copying(QObject):
    """The window of copies, and its work."""

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._about: About | None = None
        self._actions: Mapping[str, QAction] = {}
        self._copying: Job | None = None
        self._looking: Newest | None = None
        self._copy_dialog: CopyDialog | None = None

    def attach(self, session: Session) -> None:
        """Copy this session's archive from now on."""
        if self._copy_dialog is not None:
            self._copy_dialog.hide()
        self._session, self._about, self._copying = session, None, None
        self._looking = session.newest_aside(self)
        self._looking.succeeded.connect(self._on_warnings)
        self._looking.failed.connect(session.failed)
        session.opened.connect(self._on_archive)

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._about = about
        self.refresh_actions(self._actions)

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {"save_copy": self.show_copy}

    def refresh_actions(self, actions: Mapping[str, QAction]) -> None:
        """Enable what can be done."""
        self._actions = actions
        for name in self.slots().keys() & actions.keys():
            actions[name].setEnabled(self._about is not None)

    @property
    def copy_dialog(self) -> CopyDialog:
        """The window of copies, made when it is first asked for."""
        if self._copy_dialog is None:
            dialog = self._copy_dialog = CopyDialog(self._window)
            dialog.saveWanted.connect(self._on_copy)
            dialog.stopWanted.connect(self._on_stop_copy)
        return self._copy_dialog

    @Slot()
    def show_copy(self) -> None:
        """Ask what is to be left out of a copy."""
        if self._copying is None:
            self.copy_dialog.begin()
            if self._looking is not None:
                self._looking.start(_warnings)
        else:
            self.copy_dialog.raise_()

    @Slot(object)
    def _on_warnings(self, warnings: tuple[ExportWarning, ...]) -> None:
        self.copy_dialog.show_warnings(warnings)

    @Slot(object)
    def _on_copy(self, without: frozenset[CopyPart]) -> None:
        if self._session is None or self._about is None or self._copying is not None:
            return
        usual = self._about.path.parent / self.tr("{0} (for reading).db").format(self._about.path.stem)
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy for reading"), str(usual), self.tr("Rejoinder archives (*.db)")
        )
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name + ".db")
        self.copy_dialog.show_running()
        job = self._copying = self._session.aside(partial(_copy, target, without))
        job.progressed.connect(self.copy_dialog.show_progress)
        job.succeeded.connect(self._on_copied)
        job.failed.connect(self._on_not_copied)
        job.finished.connect(self._on_copy_finished)

    @Slot(object)
    def _on_copied(self, saved: CopySummary) -> None:
        self.copy_dialog.show_saved(saved)
        self.said.emit(self.tr("Saved {0}").format(isolated(saved.path.name)))

    @Slot(object)
    def _on_not_copied(self, error: Exception) -> None:
        if isinstance(error, ArchiveError):
            self.copy_dialog.show_words(str(error))
        elif self._session is not None:
            self.copy_dialog.show_words("")
            self.copy_dialog.close()
            self._session.failed.emit(error)

    @Slot()
    def _on_stop_copy(self) -> None:
        if self._copying is not None:
            self._copying.cancel()

    @Slot(object)
    def _on_copy_finished(self, job: Job) -> None:
        if job is self._copying:
            self._copying = None
            if job.progress.cancelled:
                self.copy_dialog.show_words(self.tr("Stopped. Nothing was saved."))
