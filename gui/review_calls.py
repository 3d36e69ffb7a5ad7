"""What jobs do about suggestions, claims by hand, verdicts and agents, in the worker: plain calls of core."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.archive import Archive
from core.model import (
    About,
    Agent,
    AgentEdit,
    AgentRow,
    Change,
    ClaimEdit,
    ClaimRow,
    Decision,
    Disagreement,
    Guess,
    NewClaim,
    NewLink,
    OpenedDocument,
    QueueRequest,
    ReviewQueue,
    Scope,
    SearchRequest,
    Status,
    Suggested,
    Verdict,
)
from core.progress import Progress

FOUND_CLAIMS = 8
"""Claims that a search for the other end of a link offers."""
CHANGES_READ = 50


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person made of one line of the queue: a claim with its links (accepted and rejected ones), or a link."""

    key: tuple[bool, int]
    decision: Decision
    accepted_links: tuple[int, ...] = ()
    rejected_links: tuple[int, ...] = ()
    edit: ClaimEdit | None = None


Queue = tuple[ReviewQueue, int, tuple[Disagreement, ...]]
"""What waits, how many documents were not read for suggestions, and where people disagree."""


def queue(request: QueueRequest, archive: Archive, _progress: Progress) -> Queue:
    """What there is to review."""
    return archive.review_queue(request), archive.unread_documents(), archive.disagreements()


def opened(document_id: int, archive: Archive, _progress: Progress) -> OpenedDocument:
    """A document with its claims."""
    return archive.open_document(document_id)


def opened_for(claim_id: int, archive: Archive, _progress: Progress) -> tuple[OpenedDocument, int]:
    """The document that a claim stands in, and the claim."""
    return archive.open_document(archive.claim(claim_id).document_id), claim_id


def agents(archive: Archive, _progress: Progress) -> tuple[Agent, ...]:
    """The agents that fields offer."""
    return archive.agents()


def agent_rows(archive: Archive, _progress: Progress) -> tuple[AgentRow, ...]:
    """The agents as a list."""
    return archive.agent_rows()


def guess(document_id: int, start: int, end: int, archive: Archive, _progress: Progress) -> tuple[int, Guess]:
    """What a claim on this place is likely to be."""
    return document_id, archive.guess_claim(document_id, start, end)


def history(claim_id: int, archive: Archive, _progress: Progress) -> tuple[int, tuple[Change, ...]]:
    """The changes of a claim."""
    return claim_id, archive.claim_history(claim_id)


def find_claims(query: str, archive: Archive, progress: Progress) -> tuple[ClaimRow, ...]:
    """Claims that may be the other end of a link."""
    request = SearchRequest(query, scope=Scope.CLAIMS, limit=FOUND_CLAIMS, facets=False)
    hits = archive.search(request, progress).hits
    return archive.claim_rows([hit.claim_id for hit in hits if hit.claim_id is not None])


# ------------------------------------------------------------------------------------------------------ suggesting


def newest(archive: Archive, _progress: Progress) -> int:
    """The number of the newest change."""
    return next((change.id for change in archive.history(1)), 0)


def suggest(document_ids: Sequence[int] | None, archive: Archive, progress: Progress) -> Suggested:
    """Read documents for suggestions."""
    return archive.suggest(document_ids, progress)


def since(before: int, archive: Archive, _progress: Progress) -> tuple[Change | None, About]:
    """What was changed after the change *before*, as if it were one change."""
    found: list[Change] = []
    for many in (CHANGES_READ, None):
        found = [change for change in archive.history(many) if change.id > before]
        if len(found) < CHANGES_READ:
            break
    touched = tuple({document: None for change in found for document in change.documents})
    return (replace(found[0], documents=touched) if found else None), archive.about()


# --------------------------------------------------------------------------------------------------------- editing


def decide(decided: Decided, who: str, archive: Archive) -> None:
    """Write down what a person decided about one line of the queue, as one step."""
    is_link, number = decided.key
    what = "link" if is_link else "claim"
    verb = {Decision.ACCEPTED: "Accept", Decision.REJECTED: "Reject", Decision.EDITED: "Edit and accept"}
    with archive.edit(f"{verb[decided.decision]} {what}"):
        if decided.edit is not None:
            archive.edit_claim(number, decided.edit)
        archive.decide([number], decided.decision, are_links=is_link, who=who)
        if decided.accepted_links:
            archive.decide(decided.accepted_links, Decision.ACCEPTED, are_links=True, who=who)
        if decided.rejected_links:
            archive.decide(decided.rejected_links, Decision.REJECTED, are_links=True, who=who)


def accept_all(claims: Sequence[int], links: Sequence[int], who: str, archive: Archive) -> None:
    """Take many claims and links into the record, as one step."""
    many = len(claims) + len(links)
    with archive.edit(f"Accept {many} suggestion{'s' if many != 1 else ''}"):
        if claims:
            archive.decide(claims, Decision.ACCEPTED, who=who)
        if links:
            archive.decide(links, Decision.ACCEPTED, are_links=True, who=who)


def settle(item_id: int, status: Status, is_link: bool, archive: Archive) -> None:
    """End a disagreement."""
    archive.settle_disagreement(item_id, status, is_link=is_link)


def add_claim(new: NewClaim, archive: Archive) -> int:
    """Add a claim that a person marked."""
    return archive.add_claim(new)


def edit_claim(claim_id: int, new: ClaimEdit, archive: Archive) -> None:
    """Put a claim right."""
    archive.edit_claim(claim_id, new)


def add_link(new: NewLink, archive: Archive) -> int:
    """Link two claims."""
    return archive.add_link(new)


def add_verdict(verdict: Verdict, archive: Archive) -> int:
    """Sign a verdict."""
    return archive.add_verdict(verdict)


def edit_agent(agent_id: int, new: AgentEdit, archive: Archive) -> None:
    """Put an agent right."""
    archive.edit_agent(agent_id, new)


def merge_agents(keep: int, others: Sequence[int], archive: Archive) -> None:
    """Make several agents one."""
    archive.merge_agents(keep, others)
