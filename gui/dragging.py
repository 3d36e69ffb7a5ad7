"""Results dragged into other programs: their citations are made as soon as they are selected, so that no drag waits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from core.errors import ArchiveError
from core.model import Citations
from gui import cite_calls as calls
from gui.cite import CiteChoice
from gui.jobs import Newest
from gui.search import ResultsPane
from gui.session import Session

MOST_DRAGGED = 200
"""More results than these are dragged by their titles."""
_CALM_MS = 250
"""After so long without a change, the selected results are cited."""


class Dragging(QObject):
    """Keeps what a drag of the selected results carries up to date."""

    def __init__(self, results: ResultsPane, parent: QObject) -> None:
        super().__init__(parent)
        self._results = results
        self._session: Session | None = None
        self._asking: Newest | None = None
        self._choice = CiteChoice()
        self._documents: tuple[int, ...] = ()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._prepare)
        results.selectedChanged.connect(self._on_changed)

    def attach(self, session: Session, choice: CiteChoice) -> None:
        """Drag out of this session's archive from now on, cited as *choice* says."""
        self._calm.stop()
        self._session, self._choice = session, choice
        self._asking = session.newest_aside(self)
        self._asking.succeeded.connect(self._on_ready)
        self._asking.failed.connect(self._on_failed)

    def leave(self) -> None:
        """The archive is being closed: nothing is asked for any more."""
        self._calm.stop()
        self._asking = None

    def cite_as(self, choice: CiteChoice) -> None:
        """Cite in another style from now on."""
        self._choice = choice
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._results.set_dragged((), "", "")
        if self._asking is not None:
            self._calm.start()

    @Slot()
    def _prepare(self) -> None:
        ids = self._documents = self._results.selected_documents(MOST_DRAGGED + 1)
        if self._asking is not None and 0 < len(ids) <= MOST_DRAGGED:
            choice = self._choice
            # A text editor is to get words, whatever form was chosen for files.
            words = CiteChoice(style=choice.style, language=choice.language, in_text=choice.in_text)
            self._asking.start(partial(calls.cite, ids, words))

    @Slot(object)
    def _on_ready(self, found: Citations) -> None:
        self._results.set_dragged(self._documents, found.text.rstrip("\n"), found.html)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        # An archive that can't be read is told of where it is read; a bug is told at once.
        if not isinstance(error, ArchiveError) and self._session is not None:
            self._session.failed.emit(error)
