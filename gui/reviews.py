"""What a session does about suggestions, claims by hand, verdicts and agents: wishes become jobs, answers signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from core.archive import Archive
from core.errors import ArchiveError
from core.model import (
    About,
    AgentEdit,
    Change,
    ClaimEdit,
    Decision,
    Guess,
    LinkEdit,
    NewClaim,
    NewLink,
    QueueCounts,
    QueueRequest,
    Status,
    Tier,
    Verdict,
)
from gui import review_calls as calls
from gui.behind import Behind
from gui.jobs import Job, Newest, Work, Worker
from gui.review.versions import Dispute

Edit = Callable[[Archive], object]
Decided = calls.Decided


class Reviews(QObject):
    """Part of a session. *change* starts an edit in the writer; *adder* reads texts, so that no edit waits for one."""

    sheetRead = Signal(object)
    """The Sheet of a document that is to be reviewed."""
    sheetFetched = Signal(object)
    """The Sheet of a document that is probably reviewed next."""
    aheadRead = Signal(object)
    """What waits elsewhere, in order (``tuple[Place, ...]``)."""
    counted = Signal(str, object)
    """In whose name the queue is gone through, and its QueueCounts."""
    aroundRead = Signal(int, object)
    """How many documents were not read for suggestions yet, and the Disputes."""
    disputeRead = Signal(object)
    """The OpenedDocument of a disagreement."""
    agentsRead = Signal(object)
    agentRowsRead = Signal(object)
    guessed = Signal(int, object)
    """A document, and the Guess of a claim in it."""
    historyRead = Signal(int, object)
    claimsFound = Signal(object)
    removalTold = Signal(object)
    """A ClaimRemoval: what hangs on a claim."""
    lessonsRead = Signal(object)
    """What was learned, as it was asked for."""
    suggestProgressed = Signal(int, int)
    suggested = Signal(object)
    """The Suggested of a run that went through; None when it was stopped or failed."""
    changedBehind = Signal(object, object)
    """A Change and an About: what a run left in the archive."""
    written = Signal(object)
    """The Change that an edit asked for here made."""
    claimAdded = Signal(int)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, reader: Worker, adder: Worker, change: Callable[[Edit], Job], parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._change = reader, change
        self._suggesting = Behind(reader, adder, self)
        self._suggesting.progressed.connect(self.suggestProgressed)
        self._suggesting.ended.connect(self.suggested)
        self.rechecking = Behind(reader, adder, self)
        """Looks at every quotation; what it answers is a Rechecked."""
        self.learning = Behind(reader, adder, self)
        """Trains, forgets, switches learning, and weighs what waits; what it answers is a Learning."""
        for run in (self._suggesting, self.rechecking, self.learning):
            run.changed.connect(self.changedBehind)
            run.failed.connect(self._on_refused)
        self._sheets = self._newest(self.sheetRead.emit)
        self._fetching = self._newest(self.sheetFetched.emit)
        self._ahead = self._newest(self.aheadRead.emit)
        self._counting = self._newest(self._on_counted)
        self._disputing = self._newest(self.disputeRead.emit)
        self._around = self._newest(self._on_around)
        self._guessing = self._newest(self._on_guess)
        self._finding = self._newest(self.claimsFound.emit)

    def _newest(self, slot: Callable[[Any], object]) -> Newest:
        newest = Newest(self._reader, self)
        newest.succeeded.connect(slot)
        newest.failed.connect(self._on_refused)
        return newest

    def _read(self, work: Work, slot: Callable[[Any], object]) -> None:
        job = self._reader.start(work)
        job.succeeded.connect(slot)
        job.failed.connect(self._on_refused)

    # ------------------------------------------------------------------------------------------------ reading

    def read_sheet(self, request: QueueRequest, wanted: calls.Place | None, near: int | None) -> None:
        """Read a document that is to be reviewed; an older reading that still runs is dropped."""
        self._sheets.start(partial(calls.sheet, request, wanted, near))

    def fetch_sheet(self, request: QueueRequest, place: calls.Place) -> None:
        """Read a document that is probably reviewed next; an older reading that still runs is dropped."""
        self._fetching.start(partial(calls.sheet, request, place, None))

    def read_ahead(self, request: QueueRequest, after: calls.Key | None) -> None:
        """Read what waits behind an entry; an older reading that still runs is dropped."""
        self._ahead.start(partial(calls.ahead, request, after))

    def count(self, request: QueueRequest) -> None:
        """Count how far the review is; an older count that still runs is dropped."""
        self._counting.start(partial(calls.counts, request))

    @Slot(object)
    def _on_counted(self, found: tuple[str, QueueCounts]) -> None:
        self.counted.emit(*found)

    def read_dispute(self, document_id: int) -> None:
        """Read the document of a disagreement; an older reading that still runs is dropped."""
        self._disputing.start(partial(calls.opened, document_id))

    def read_around(self) -> None:
        """Read what else there is to do for a reviewer."""
        self._around.start(calls.around)

    @Slot(object)
    def _on_around(self, found: tuple[int, tuple[Dispute, ...]]) -> None:
        self.aroundRead.emit(*found)

    def read_agents(self) -> None:
        """Read the agents that fields offer."""
        self._read(calls.agents, self._on_agents)

    @Slot(object)
    def _on_agents(self, found: object) -> None:
        self.agentsRead.emit(found)

    def read_agent_rows(self) -> None:
        """Read the agents as a list."""
        self._read(calls.agent_rows, self._on_agent_rows)

    @Slot(object)
    def _on_agent_rows(self, found: object) -> None:
        self.agentRowsRead.emit(found)

    def guess(self, document_id: int, start: int, end: int) -> None:
        """Ask what a claim on this place is likely to be."""
        self._guessing.start(partial(calls.guess, document_id, start, end))

    @Slot(object)
    def _on_guess(self, found: tuple[int, Guess]) -> None:
        self.guessed.emit(*found)

    def read_history(self, claim_id: int) -> None:
        """Read the changes of a claim."""
        self._read(partial(calls.history, claim_id), self._on_history)

    @Slot(object)
    def _on_history(self, found: tuple[int, tuple[Change, ...]]) -> None:
        self.historyRead.emit(*found)

    def read_lessons(self, work: Work) -> None:
        """Read what was learned from decisions."""
        self._read(work, self._on_lessons)

    @Slot(object)
    def _on_lessons(self, found: object) -> None:
        self.lessonsRead.emit(found)

    def tell_removal(self, claim_id: int) -> None:
        """Ask what hangs on a claim."""
        self._read(partial(calls.removal, claim_id), self._on_removal)

    @Slot(object)
    def _on_removal(self, found: object) -> None:
        self.removalTold.emit(found)

    def find_claims(self, query: str) -> None:
        """Search for claims; an older search that still runs is dropped."""
        self._finding.start(partial(calls.find_claims, query))

    # --------------------------------------------------------------------------------------------- suggesting

    @property
    def is_suggesting(self) -> bool:
        """Whether texts are being read for suggestions."""
        return self._suggesting.is_running

    def suggest(self, document_ids: Sequence[int] | None, who: str = "") -> None:
        """Read documents for suggestions, by default those that were not read yet; one run at a time.

        What *who* decided so far makes them more or less sure.
        """
        self._suggesting.start(partial(calls.suggest, document_ids, who))

    def stop_suggesting(self) -> None:
        """Stop after the document that is being read; what was found stays."""
        self._suggesting.stop()

    def recheck(self, *, writing: bool) -> None:
        """Look at every quotation; *writing*: those that stand elsewhere may be placed again."""
        self.rechecking.start(calls.recheck, writing=writing)

    # ------------------------------------------------------------------------------------------------ editing

    def _start(self, edit: Edit, answered: Callable[[Any], object] | None = None) -> None:
        job = self._change(edit)
        job.succeeded.connect(self._on_written)
        if answered is not None:
            job.succeeded.connect(answered)
        job.failed.connect(self._on_refused)

    @Slot(object)
    def _on_written(self, found: tuple[Change, About, object]) -> None:
        self.written.emit(found[0])

    def decide(self, decided: Decided, who: str) -> None:
        """Write down what a person decided about one line of the queue."""
        self._start(partial(calls.decide, decided, who))

    def decide_tier(self, tier: Tier, decision: Decision, document_id: int | None, who: str) -> None:
        """Decide about all suggestions of a tier that wait, as one step."""
        self._start(partial(calls.decide_tier, tier, decision, document_id, who))

    def take_version(self, review_id: int) -> None:
        """Let the record follow a second person's version of a claim."""
        self._start(partial(calls.take_version, review_id))

    def settle(self, item_id: int, status: Status, *, is_link: bool) -> None:
        """End a disagreement."""
        self._start(partial(calls.settle, item_id, status, is_link))

    def add_claim(self, new: NewClaim) -> None:
        """Add a claim that a person marked."""
        self._start(partial(calls.add_claim, new), self._on_claim_added)

    @Slot(object)
    def _on_claim_added(self, found: tuple[Change, About, int]) -> None:
        self.claimAdded.emit(found[2])

    def edit_claim(self, claim_id: int, new: ClaimEdit) -> None:
        """Put a claim right."""
        self._start(partial(calls.edit_claim, claim_id, new))

    def remove_claim(self, claim_id: int) -> None:
        """Remove a claim with its links."""
        self._start(partial(calls.remove_claim, claim_id))

    def edit_link(self, link_id: int, new: LinkEdit) -> None:
        """Put a link right."""
        self._start(partial(calls.edit_link, link_id, new))

    def remove_link(self, link_id: int) -> None:
        """Remove a link."""
        self._start(partial(calls.remove_link, link_id))

    def add_link(self, new: NewLink) -> None:
        """Link two claims."""
        self._start(partial(calls.add_link, new))

    def add_verdict(self, verdict: Verdict) -> None:
        """Sign a verdict."""
        self._start(partial(calls.add_verdict, verdict))

    def remove_verdict(self, verdict_id: int) -> None:
        """Take a verdict back."""
        self._start(partial(calls.remove_verdict, verdict_id))

    def edit_agent(self, agent_id: int, new: AgentEdit) -> None:
        """Put an agent right."""
        self._start(partial(calls.edit_agent, agent_id, new))

    def merge_agents(self, keep: int, others: Sequence[int]) -> None:
        """Make several agents one."""
        self._start(partial(calls.merge_agents, keep, tuple(others)))

    @Slot(object)
    def _on_refused(self, error: object) -> None:
        (self.refused if isinstance(error, ArchiveError) else self.failed).emit(error)
