"""What is done about claims, joined: reviewing, marking and linking by hand, verdicts, history, people."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from core.errors import ArchiveError
from core.model import Claim, OpenedDocument
from gui.claim_tools import ClaimTools
from gui.claims import ClaimsPane
from gui.errors import show_error
from gui.lessons import Lessons
from gui.marking import Marking
from gui.mending import Mending
from gui.reader import ReaderPane, TextView
from gui.reading import Reading
from gui.rechecking import Rechecking
from gui.review import ReviewPage
from gui.reviewing import Reviewing
from gui.session import Session
from gui.settings import Settings
from gui.tabs import REVIEW


class ClaimDesk(QObject):
    """Rooms about claims, and what their actions do."""

    said = Signal(str)
    pageWanted = Signal(str)
    openWanted = Signal(int)
    claimRequested = Signal(int)
    undoWanted = Signal()
    waitingChanged = Signal(int)
    doubtfulWanted = Signal()
    """The quotations in doubt are to be shown."""
    taskTold = Signal(str)
    """How far long work behind is."""
    doneWithUndo = Signal(str)
    """What was done, to be said with a way to undo it."""

    def __init__(
        self, reading: Reading, reader: ReaderPane, claims: ClaimsPane, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._reading, self._reader, self._claims, self._window = reading, reader, claims, window
        self.text = TextView()
        self.page = ReviewPage(self.text)
        self.reviewing = Reviewing(self.page, self.text, settings, window)
        self.marking = Marking(reading, reader, claims, window)
        self.mending = Mending(reading, reader, claims, self.marking, window)
        self.rechecking = Rechecking(window)
        self.rechecking.doubtfulWanted.connect(self.doubtfulWanted)
        self.rechecking.taskTold.connect(self.taskTold)
        self.rechecking.doneWithUndo.connect(self.doneWithUndo)
        self.tools = ClaimTools(self.reviewing, window)
        self.lessons = Lessons(self.reviewing, window)
        self.is_shown = False
        """Whether the Review page is shown: then the keys are about its suggestion."""
        self.reviewing.waitingChanged.connect(self.waitingChanged)
        self.reviewing.documentRequested.connect(self.openWanted)
        self.reviewing.failed.connect(self._on_refused)
        for room in (self.reviewing, self.marking, self.mending, self.rechecking, self.tools, self.lessons):
            room.said.connect(self.said)
        self.tools.claimRequested.connect(self.claimRequested)
        self.tools.undoWanted.connect(self.undoWanted)

    def attach(self, session: Session) -> None:
        """Work on this session's archive from now on."""
        for room in (self.reviewing, self.marking, self.mending, self.rechecking, self.tools, self.lessons):
            room.attach(session)

    def set_shown(self, shown: bool) -> None:
        """Whether the Review page is looked at."""
        self.is_shown = shown
        if shown:
            self.marking.leave()
            self.mending.leave()
        opened = self._reading.opened
        self.reviewing.set_shown(shown, opened.document.id if opened is not None else None)

    # ------------------------------------------------------------------------------------------------- actions

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions of the *Claims* menu do, by name."""
        return {
            "mark": self.marking.mark,
            "edit_claim": self.marking.edit,
            "link": self.marking.link,
            "remove_claim": self.mending.remove,
            "verdict": self._sign_verdict,
            "claim_history": self._show_history,
            "suggest_here": self._suggest_here,
            "suggest_all": self._suggest_all,
            "recheck": self.rechecking.start,
            "disagreements": self.tools.show_disagreements,
            "agents": self.tools.show_agents,
            "lessons": self.lessons.show,
        }

    def add_menus(self, actions: Mapping[str, QAction]) -> None:
        """Offer what may be done with a claim or a selection where they stand."""
        actions["remove_claim"].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._reader.text.addActions([actions[name] for name in ("mark", "link", "edit_claim", "remove_claim")])
        offered = ("edit_claim", "link", "verdict", "claim_history", "remove_claim")
        self._claims.list.addActions([actions[name] for name in offered])
        self._claims.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def refresh_actions(self, actions: Mapping[str, QAction], *, reading: bool) -> None:
        """Enable what can be done; *reading*: a document is read on the Read page."""
        for name in ("mark", "edit_claim", "link", "remove_claim"):
            actions[name].setEnabled(reading)
        for name in ("verdict", "claim_history", "suggest_here"):
            actions[name].setEnabled(reading or self.is_shown)

    def _meant(self) -> tuple[Claim | None, OpenedDocument | None]:
        """The claim that the keys are about: the suggestion that is reviewed, or the open card."""
        if self.is_shown:
            return self.reviewing.claim, self.reviewing.opened
        opened, claim_id = self._reading.opened, self._claims.selected_claim()
        return next((one for one in (opened.claims if opened else ()) if one.id == claim_id), None), opened

    @Slot()
    def _sign_verdict(self) -> None:
        self.tools.sign(*self._meant())

    @Slot()
    def _show_history(self) -> None:
        self.tools.show_history(self._meant()[0])

    @Slot()
    def _suggest_here(self) -> None:
        opened = self._meant()[1]
        if opened is not None:
            self.pageWanted.emit(REVIEW)
            self.reviewing.suggesting.suggest_in(opened.document.id)

    @Slot()
    def _suggest_all(self) -> None:
        self.pageWanted.emit(REVIEW)
        self.reviewing.suggesting.suggest_all()

    @Slot(object)
    def _on_refused(self, error: ArchiveError) -> None:
        if not self.tools.take_refusal(error):
            show_error(self._window, error)
