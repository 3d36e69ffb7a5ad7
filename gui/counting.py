"""The archive in numbers: joins its window with the session and the search."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.archive import Archive
from core.model import Bar, Statistics
from core.progress import Progress
from gui.jobs import Newest
from gui.saving import save_and_tell
from gui.searching import Searching
from gui.session import Session
from gui.statistics import StatisticsWindow


def _count(archive: Archive, progress: Progress) -> Statistics:
    """In the worker."""
    return archive.statistics(progress)


class Counting(QObject):
    """The window, made when it is first asked for, and what its bars lead to."""

    said = Signal(str)
    failed = Signal(object)
    resultsWanted = Signal()
    """What was searched for is to be seen."""

    def __init__(self, searching: Searching, window: QWidget) -> None:
        super().__init__(window)
        self._searching, self._parent = searching, window
        self._newest: Newest | None = None
        self._shown: StatisticsWindow | None = None

    def attach(self, session: Session) -> None:
        """Count this session's archive from now on."""
        self._newest = session.newest_aside(self)
        self._newest.succeeded.connect(self._on_counted)
        self._newest.failed.connect(self.failed)
        if self._shown is not None and self._shown.isVisible():
            session.opened.connect(self.count)

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {"statistics": self.show}

    @property
    def window(self) -> StatisticsWindow:
        """The window."""
        if self._shown is None:
            shown = self._shown = StatisticsWindow(self._parent)
            shown.barChosen.connect(self._on_bar)
            shown.fileWanted.connect(self._on_file)
            shown.refreshWanted.connect(self.count)
            shown.closed.connect(self._on_closed)
        return self._shown

    @Slot()
    def show(self) -> None:
        """Open the window, and count."""
        window = self.window
        window.show()
        window.raise_()
        window.activateWindow()
        self.count()

    @Slot()
    def count(self) -> None:
        """Count the archive as it is now."""
        if self._newest is not None:
            self.window.show_counting()
            self._newest.start(_count)

    @Slot(object)
    def _on_counted(self, statistics: Statistics) -> None:
        self.window.show_statistics(statistics)

    @Slot()
    def _on_closed(self) -> None:
        if self._newest is not None:
            self._newest.drop()

    @Slot(object)
    def _on_bar(self, bar: Bar) -> None:
        self.resultsWanted.emit()
        self._searching.run(bar.request)
        self._parent.activateWindow()

    @Slot(object, bytes)
    def _on_file(self, path: Path, data: bytes) -> None:
        save_and_tell(path, data, self.said.emit, self.failed.emit)
