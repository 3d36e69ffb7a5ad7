"""What goes out of the archive and what comes from other archives: the rooms for it, put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.citing import Citing
from gui.claims import ClaimsPane
from gui.copying import Copying
from gui.dossiers import Dossiers
from gui.exporting import Exporting
from gui.merging import Merging
from gui.quoting import Quoting
from gui.reader import ReaderPane
from gui.reading import Reading
from gui.search import ResultsPane
from gui.searching import Searching
from gui.session import Session
from gui.settings import Settings


class Outgoing(QObject):
    """Quotations, citations, dossiers, exports, copies, and archives that are joined."""

    said = Signal(str)

    def __init__(
        self,
        reading: Reading,
        reader: ReaderPane,
        claims: ClaimsPane,
        results: ResultsPane,
        searching: Searching,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.citing = Citing(reading, reader, claims, results, settings, window)
        self.quoting = Quoting(reading, reader, claims, results, self.citing, window)
        self.dossiers = Dossiers(reading, reader, claims, results, self.citing, window)
        self.exporting = Exporting(reading, claims, searching, results, window)
        self.merging, self.copying = Merging(window), Copying(window)
        for part in (self.citing, self.quoting, self.dossiers, self.exporting, self.copying):
            part.said.connect(self.said)

    def attach(self, session: Session) -> None:
        """Hand on what is in this session's archive from now on."""
        for part in (self.citing, self.quoting, self.dossiers, self.exporting, self.merging, self.copying):
            part.attach(session)

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {
            **self.citing.slots(),
            **self.quoting.slots(),
            **self.dossiers.slots(),
            **self.exporting.slots(),
            **self.merging.slots(),
            **self.copying.slots(),
        }

    def add_menus(self, actions: Mapping[str, QAction]) -> None:
        """Offer what may be done where things stand."""
        self.quoting.add_menus(actions)
        self.citing.add_menus(actions)

    def refresh_actions(self, actions: Mapping[str, QAction], *, reading: bool) -> None:
        """Enable what can be done; *reading*: a document is read on the Read page."""
        self.quoting.refresh_actions(actions, reading=reading)
        for part in (self.citing, self.dossiers, self.exporting, self.merging, self.copying):
            part.refresh_actions(actions)

    def leave(self) -> None:
        """The window closes."""
        self.citing.leave()
