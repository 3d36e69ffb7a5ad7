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
    Guess,
    NewClaim,
    NewLink,
    QueueRequest,
    Status,
    Verdict,
)
from gui import review_calls as calls
from gui.jobs import Job, Newest, Work, Worker

Edit = Callable[[Archive], object]
Decided = calls.Decided


class Reviews(QObject):
    """Part of a session. *change* starts an edit in the writer; *adder* reads texts, so that no edit waits for one."""

    queueRead = Signal(object, int, object)
    """A ReviewQueue, how many documents were not read yet, and the Disagreements."""
    opened = Signal(object)
    """An OpenedDocument that is to be reviewed."""
    agentsRead = Signal(object)
    agentRowsRead = Signal(object)
    guessed = Signal(int, object)
    """A document, and the Guess of a claim in it."""
    historyRead = Signal(int, object)
    claimsFound = Signal(object)
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
        self._reader, self._adder, self._change = reader, adder, change
        self._suggest_job: Job | None = None
        self._found: calls.Suggested | None = None
        self._before = 0
        self._queue = self._newest(self._on_queue)
        self._opening = self._newest(self.opened.emit)
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

    def read_queue(self, request: QueueRequest) -> None:
        """Read what there is to review; an older reading that still runs is dropped."""
        self._queue.start(partial(calls.queue, request))

    @Slot(object)
    def _on_queue(self, found: calls.Queue) -> None:
        self.queueRead.emit(*found)

    def open(self, document_id: int) -> None:
        """Read a document that is to be reviewed."""
        self._opening.start(partial(calls.opened, document_id))

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

    def find_claims(self, query: str) -> None:
        """Search for claims; an older search that still runs is dropped."""
        self._finding.start(partial(calls.find_claims, query))

    # --------------------------------------------------------------------------------------------- suggesting

    @property
    def is_suggesting(self) -> bool:
        """Whether texts are being read for suggestions."""
        return self._suggest_job is not None

    def suggest(self, document_ids: Sequence[int] | None) -> None:
        """Read documents for suggestions, by default those that were not read yet; one run at a time."""
        if self._suggest_job is not None:
            return
        self._found = None
        before = self._adder.start(calls.newest)
        before.succeeded.connect(self._on_newest)
        job = self._suggest_job = self._adder.start(partial(calls.suggest, document_ids), writing=True)
        job.progressed.connect(self.suggestProgressed)
        job.succeeded.connect(self._on_suggested)
        job.failed.connect(self._on_refused)
        job.finished.connect(self._on_suggest_finished)

    def stop_suggesting(self) -> None:
        """Stop after the document that is being read; what was found stays."""
        if self._suggest_job is not None:
            self._suggest_job.cancel()

    @Slot(object)
    def _on_newest(self, change_id: int) -> None:
        self._before = change_id

    @Slot(object)
    def _on_suggested(self, found: object) -> None:
        self._found = found if isinstance(found, calls.Suggested) else None

    @Slot(object)
    def _on_suggest_finished(self, _job: Job) -> None:
        self._suggest_job = None
        if not self._reader.closed:
            self._read(partial(calls.since, self._before), self._on_since)

    @Slot(object)
    def _on_since(self, found: tuple[Change | None, About]) -> None:
        change, about = found
        self.suggested.emit(self._found)
        if change is not None:
            self.changedBehind.emit(change, about)

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

    def accept_all(self, claims: Sequence[int], links: Sequence[int], who: str) -> None:
        """Take many suggestions into the record, as one step."""
        self._start(partial(calls.accept_all, tuple(claims), tuple(links), who))

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

    def add_link(self, new: NewLink) -> None:
        """Link two claims."""
        self._start(partial(calls.add_link, new))

    def add_verdict(self, verdict: Verdict) -> None:
        """Sign a verdict."""
        self._start(partial(calls.add_verdict, verdict))

    def edit_agent(self, agent_id: int, new: AgentEdit) -> None:
        """Put an agent right."""
        self._start(partial(calls.edit_agent, agent_id, new))

    def merge_agents(self, keep: int, others: Sequence[int]) -> None:
        """Make several agents one."""
        self._start(partial(calls.merge_agents, keep, tuple(others)))

    @Slot(object)
    def _on_refused(self, error: object) -> None:
        (self.refused if isinstance(error, ArchiveError) else self.failed).emit(error)
