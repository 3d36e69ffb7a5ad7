"""Runs the reading of texts for suggestions from the Review page and the menu: progress, stopping, what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Suggested
from gui.review import ReviewPage
from gui.reviews import Reviews


class Suggesting(QObject):
    """One run at a time, beside everything else."""

    said = Signal(str)
    ended = Signal()
    """A run is through, was stopped, or failed: there may be more to review."""

    def __init__(self, page: ReviewPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._reviews: Reviews | None = None
        self._running: tuple[int, int] | None = None
        self.allowed = False
        """Whether anything can be written into the archive."""
        self.unread = 0
        """How many documents were not read yet."""
        self.who = ""
        """Whose decisions make suggestions more or less sure."""
        page.suggestWanted.connect(self.suggest_all)
        page.head.stopWanted.connect(self.stop)

    def attach(self, reviews: Reviews) -> None:
        """Read the texts of this archive from now on."""
        self._reviews = reviews
        self._running = None
        self._page.show_running(None)
        reviews.suggestProgressed.connect(self._on_progress)
        reviews.suggested.connect(self._on_suggested)

    @property
    def is_running(self) -> bool:
        """Whether texts are being read."""
        return self._running is not None

    @Slot()
    def suggest_all(self) -> None:
        """Read all documents that were not read yet."""
        if self.unread:
            self._suggest(None)
        else:
            self.said.emit(self.tr("All texts were read for suggestions already."))

    def suggest_in(self, document_id: int) -> None:
        """Read one document, also when it was read before."""
        self._suggest((document_id,))

    def _suggest(self, ids: tuple[int, ...] | None) -> None:
        if self._reviews is not None and self.allowed and not self._reviews.is_suggesting:
            self._running = (0, self.unread if ids is None else len(ids))
            self._page.show_running(self._running)
            self._reviews.suggest(ids, self.who)

    @Slot()
    def stop(self) -> None:
        """Stop suggesting; what was found stays."""
        if self._reviews is not None:
            self._reviews.stop_suggesting()

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self._running is not None and total:
            self._running = (done, total)
            self._page.show_running(self._running)

    @Slot(object)
    def _on_suggested(self, found: Suggested | None) -> None:
        self._running = None
        self._page.show_running(None)
        if found is None:
            self.said.emit(self.tr("Suggesting was stopped. What was found stays."))
        else:
            self.said.emit(self.tr("{0} claims and {1} links suggested.").format(found.claims, found.links))
        self.ended.emit()
