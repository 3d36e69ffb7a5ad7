"""Windows about claims and agents, joined with the archive: verdicts, history, people, disagreements, who reviews."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from core.errors import ArchiveError
from core.model import About, AgentEdit, AgentRow, Change, Claim, OpenedDocument, Status, Verdict
from gui.review.agents import AgentsWindow
from gui.review.dialogs import HistoryDialog, NameDialog, VerdictDialog
from gui.review.disagreements import DisagreementsDialog
from gui.review.versions import Dispute
from gui.reviewing import Reviewing
from gui.session import Session
from gui.words import speakers_of


class ClaimTools(QObject):
    """Opens the windows, one of each kind at a time, and carries their wishes to the archive."""

    said = Signal(str)
    claimRequested = Signal(int)
    undoWanted = Signal()

    def __init__(self, reviewing: Reviewing, window: QWidget) -> None:
        super().__init__(window)
        self._reviewing, self._window = reviewing, window
        self._session: Session | None = None
        self._can_edit = False
        self._disagreements: tuple[Dispute, ...] = ()
        self._history_of: tuple[int, str] | None = None
        self.verdict_dialog: VerdictDialog | None = None
        self.history_dialog: HistoryDialog | None = None
        self.agents_window: AgentsWindow | None = None
        self.disagreements_dialog: DisagreementsDialog | None = None
        self.name_dialog: NameDialog | None = None
        reviewing.disagreementsRead.connect(self._on_disagreements)
        reviewing.nameWanted.connect(self.ask_name)
        reviewing.page.head.disagreementsWanted.connect(self.show_disagreements)

    def attach(self, session: Session) -> None:
        """Work on this session's archive from now on; windows about another one are closed."""
        self.close()
        self._session = session
        self._disagreements = ()
        session.opened.connect(self._on_archive)
        session.changed.connect(self._on_changed)
        session.reviews.historyRead.connect(self._on_history)
        session.reviews.agentRowsRead.connect(self._on_agents)
        session.reviews.written.connect(self._on_written)

    def close(self) -> None:
        """Close every window."""
        for dialog in (
            self.verdict_dialog,
            self.history_dialog,
            self.agents_window,
            self.disagreements_dialog,
            self.name_dialog,
        ):
            if dialog is not None:
                dialog.reject()

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._can_edit = not about.read_only

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        dialog = self.sender()
        for name in ("verdict_dialog", "history_dialog", "agents_window", "disagreements_dialog", "name_dialog"):
            if getattr(self, name) is dialog:
                setattr(self, name, None)
        if isinstance(dialog, QDialog):
            dialog.deleteLater()

    def take_refusal(self, error: ArchiveError) -> bool:
        """Say in the window that an edit was asked for in why it can't be kept; answers whether there is one."""
        if self.verdict_dialog is not None:
            self.verdict_dialog.show_problem(str(error))
        elif self.agents_window is not None:
            self.agents_window.say(str(error))
        else:
            return False
        return True

    # ------------------------------------------------------------------------------------- verdicts and history

    def sign(self, claim: Claim | None, opened: OpenedDocument | None) -> None:
        """Ask for a verdict about a claim."""
        if claim is None or opened is None:
            self.said.emit(self.tr("Select a claim first, in the text or in the panel."))
        elif not self._can_edit:
            self.said.emit(self.tr("This archive is open for reading only."))
        elif self.verdict_dialog is None:
            who = speakers_of(claim, opened.document)
            dialog = VerdictDialog(claim.id, who, claim.quotation, self._reviewing.who, self._window, claim.verdicts)
            dialog.signed.connect(self._on_signed)
            dialog.takenBack.connect(self._on_taken_back)
            self.verdict_dialog = dialog
            self._open(dialog)

    @Slot(object)
    def _on_signed(self, verdict: Verdict) -> None:
        if self._session is not None:
            self._session.reviews.add_verdict(verdict)

    @Slot(int)
    def _on_taken_back(self, verdict_id: int) -> None:
        if self._session is not None:
            self._session.reviews.remove_verdict(verdict_id)

    @Slot(object)
    def _on_written(self, change: Change) -> None:
        if self.verdict_dialog is not None and change.action == "Sign a verdict":
            self.verdict_dialog.accept()
            self.said.emit(self.tr("The verdict is signed."))
        elif self.verdict_dialog is not None and change.action == "Take a verdict back":
            self.said.emit(self.tr("The verdict is taken back. Undo brings it again."))

    def show_history(self, claim: Claim | None) -> None:
        """Show what was done with a claim."""
        if claim is None:
            self.said.emit(self.tr("Select a claim first, in the text or in the panel."))
        elif self._session is not None and self.history_dialog is None:
            self._history_of = (claim.id, claim.quotation)
            self._session.reviews.read_history(claim.id)

    @Slot(int, object)
    def _on_history(self, claim_id: int, changes: tuple[Change, ...]) -> None:
        if self._history_of is not None and self._history_of[0] == claim_id and self.history_dialog is None:
            self.history_dialog = HistoryDialog(self._history_of[1], changes, self._window)
            self._history_of = None
            self._open(self.history_dialog)

    # -------------------------------------------------------------------------------------------------- agents

    @Slot()
    def show_agents(self) -> None:
        """Show the people and organisations of the archive."""
        if self._session is None or self.agents_window is not None:
            return
        dialog = self.agents_window = AgentsWindow(self._window)
        dialog.edited.connect(self._on_agent_edited)
        dialog.mergeWanted.connect(self._on_merge)
        dialog.undoWanted.connect(self.undoWanted)
        self._open(dialog)
        self._session.reviews.read_agent_rows()

    @Slot(object)
    def _on_agents(self, rows: tuple[AgentRow, ...]) -> None:
        if self.agents_window is not None:
            self.agents_window.show_rows(rows)

    @Slot(int, object)
    def _on_agent_edited(self, agent_id: int, edit: AgentEdit) -> None:
        if self._session is not None and self._can_edit:
            self._session.reviews.edit_agent(agent_id, edit)

    @Slot(int, object)
    def _on_merge(self, keep: int, others: tuple[int, ...]) -> None:
        if self._session is not None and self._can_edit:
            self._session.reviews.merge_agents(keep, others)

    @Slot(object)
    def _on_changed(self, _change: object) -> None:
        if self.agents_window is not None and self._session is not None:
            self._session.reviews.read_agent_rows()

    # --------------------------------------------------------------------------------------------- who reviews

    @Slot(object)
    def _on_disagreements(self, found: tuple[Dispute, ...]) -> None:
        self._disagreements = found
        if self.disagreements_dialog is not None:
            self.disagreements_dialog.show_disputes(found)

    @Slot()
    def show_disagreements(self) -> None:
        """Show where people decided differently."""
        if self.disagreements_dialog is not None:
            return
        dialog = self.disagreements_dialog = DisagreementsDialog(self._window)
        dialog.settled.connect(self._on_settled)
        dialog.claimWanted.connect(self._on_claim_wanted)
        dialog.versionTaken.connect(self._on_version_taken)
        dialog.documentWanted.connect(self._on_dispute_wanted)
        if self._session is not None:
            self._session.reviews.disputeRead.connect(dialog.show_document)
        dialog.show_disputes(self._disagreements)
        self._open(dialog)

    @Slot(int)
    def _on_dispute_wanted(self, document_id: int) -> None:
        if self._session is not None:
            self._session.reviews.read_dispute(document_id)

    @Slot(int)
    def _on_version_taken(self, review_id: int) -> None:
        if self._session is not None and self._can_edit:
            self._session.reviews.take_version(review_id)

    @Slot(int, bool, object)
    def _on_settled(self, item_id: int, is_link: bool, status: Status) -> None:
        if self._session is not None and self._can_edit:
            self._session.reviews.settle(item_id, status, is_link=is_link)

    @Slot(int)
    def _on_claim_wanted(self, claim_id: int) -> None:
        if self.disagreements_dialog is not None:
            self.disagreements_dialog.reject()
        self.claimRequested.emit(claim_id)

    @Slot()
    def ask_name(self) -> None:
        """Ask in whose name decisions are written down."""
        if self.name_dialog is None:
            dialog = NameDialog(self._reviewing.who, second=self._reviewing.second, parent=self._window)
            dialog.chosen.connect(self._on_name)
            self.name_dialog = dialog
            self._open(dialog)

    @Slot(str, bool)
    def _on_name(self, name: str, second: bool) -> None:
        self._reviewing.set_reviewer(name, second=second)
