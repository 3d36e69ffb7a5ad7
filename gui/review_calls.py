"""What jobs do about suggestions, claims by hand, verdicts and agents, in the worker: plain calls of core."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.archive import Archive
from core.errors import NotFound
from core.model import (
    About,
    Agent,
    AgentEdit,
    AgentRow,
    Change,
    ClaimEdit,
    ClaimRemoval,
    ClaimRow,
    Decision,
    Guess,
    LinkEdit,
    NewClaim,
    NewLink,
    OpenedDocument,
    QueueCounts,
    QueueEntry,
    QueueOrder,
    QueueRequest,
    Rechecked,
    Scope,
    SearchRequest,
    Status,
    Suggested,
    Tier,
    Verdict,
)
from core.progress import Progress
from gui.review.items import Key
from gui.review.versions import Dispute

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


Place = tuple[Key, int]
"""An entry of the queue, and the document that it stands in."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document that is reviewed, with all its entries; none where the queue holds nothing at all.

    *who*: in whose name it is reviewed. *key*: the entry to begin with.
    """

    who: str
    opened: OpenedDocument | None = None
    entries: tuple[QueueEntry, ...] = ()
    key: Key | None = None


def sheet(
    request: QueueRequest, wanted: Place | None, near: int | None, archive: Archive, _progress: Progress
) -> Sheet:
    """The document of an entry; else the one *near* where something waits, else where something waits at all.

    Where nothing does, what was decided is shown: of the document near, else of any.
    """
    if wanted is not None:
        try:
            return _sheet(request, wanted, archive)
        except NotFound:  # the document was removed meanwhile
            pass
    base = replace(request, counted=False, limit=1, alone=True, after=None)
    tries = [replace(base, document_id=near)] if near is not None else []
    tries.append(base)
    for one in (*tries, *(replace(one, with_decided=True, alone=False) for one in tries)):
        entries = archive.review_queue(one).entries
        if entries:
            return _sheet(request, ((entries[0].is_link, entries[0].id), entries[0].document_id), archive)
    return Sheet(archive.review_queue(replace(base, limit=0)).request.who)


def _sheet(request: QueueRequest, place: Place, archive: Archive) -> Sheet:
    key, document_id = place
    asked = replace(
        request,
        document_id=document_id,
        with_decided=True,
        counted=False,
        order=QueueOrder.DOCUMENT,
        after=None,
        limit=None,
        elsewhere=None,
    )
    queue = archive.review_queue(asked)
    return Sheet(queue.request.who, archive.open_document(document_id), queue.entries, key)


def ahead(request: QueueRequest, after: Key | None, archive: Archive, _progress: Progress) -> tuple[Place, ...]:
    """What waits behind an entry, from the start again behind the last."""
    asked = replace(request, after=after, alone=True, counted=False)
    found = list(archive.review_queue(asked).entries)
    if after is not None and request.limit is not None and len(found) < request.limit:
        again = replace(asked, after=None, limit=request.limit - len(found))
        known = {(one.is_link, one.id) for one in found}
        found += [one for one in archive.review_queue(again).entries if (one.is_link, one.id) not in known]
    return tuple(((one.is_link, one.id), one.document_id) for one in found)


def counts(request: QueueRequest, archive: Archive, _progress: Progress) -> tuple[str, QueueCounts]:
    """In whose name it is reviewed, and how far the review is."""
    queue = archive.review_queue(replace(request, limit=0, counted=True))
    return queue.request.who, queue.counts


def around(archive: Archive, _progress: Progress) -> tuple[int, tuple[Dispute, ...]]:
    """How many documents were not read for suggestions, and where people disagree."""
    found = archive.disagreements()
    rows = {row.id: row for row in archive.claim_rows([one.claim_id for one in found])}
    return archive.unread_documents(), tuple(Dispute(one, rows.get(one.claim_id)) for one in found)


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


def removal(claim_id: int, archive: Archive, _progress: Progress) -> ClaimRemoval:
    """What hangs on a claim."""
    return archive.claim_removal(claim_id)


def find_claims(query: str, archive: Archive, progress: Progress) -> tuple[ClaimRow, ...]:
    """Claims that may be the other end of a link."""
    request = SearchRequest(query, scope=Scope.CLAIMS, limit=FOUND_CLAIMS, facets=False)
    hits = archive.search(request, progress).hits
    return archive.claim_rows([hit.claim_id for hit in hits if hit.claim_id is not None])


# ------------------------------------------------------------------------------------------------------ suggesting


def newest(archive: Archive, _progress: Progress) -> int:
    """The number of the newest change."""
    return next((change.id for change in archive.history(1)), 0)


def suggest(document_ids: Sequence[int] | None, who: str, archive: Archive, progress: Progress) -> Suggested:
    """Read documents for suggestions, weighed by what a person decided so far."""
    return archive.suggest(document_ids, progress, who=who)


def recheck(archive: Archive, progress: Progress) -> Rechecked:
    """Look at every quotation, and place again those that do not stand where they say."""
    return archive.recheck_quotations(progress)


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
            archive.decide_edited(number, decided.edit, who=who)
        else:
            archive.decide([number], decided.decision, are_links=is_link, who=who)
        if decided.accepted_links:
            archive.decide(decided.accepted_links, Decision.ACCEPTED, are_links=True, who=who)
        if decided.rejected_links:
            archive.decide(decided.rejected_links, Decision.REJECTED, are_links=True, who=who)


def decide_tier(tier: Tier, decision: Decision, document_id: int | None, who: str, archive: Archive) -> tuple[int, int]:
    """Decide about all suggestions of a tier that wait, as one step; answers how many claims and links."""
    return archive.decide_tier(tier, decision, document_id, who=who)


def take_version(review_id: int, archive: Archive) -> None:
    """Let the record follow a second person's version of a claim."""
    archive.take_version(review_id)


def settle(item_id: int, status: Status, is_link: bool, archive: Archive) -> None:
    """End a disagreement."""
    archive.settle_disagreement(item_id, status, is_link=is_link)


def add_claim(new: NewClaim, archive: Archive) -> int:
    """Add a claim that a person marked."""
    return archive.add_claim(new)


def edit_claim(claim_id: int, new: ClaimEdit, archive: Archive) -> None:
    """Put a claim right."""
    archive.edit_claim(claim_id, new)


def remove_claim(claim_id: int, archive: Archive) -> None:
    """Remove a claim with its links."""
    archive.remove_claim(claim_id)


def edit_link(link_id: int, new: LinkEdit, archive: Archive) -> None:
    """Put a link right."""
    archive.edit_link(link_id, new)


def remove_link(link_id: int, archive: Archive) -> None:
    """Remove a link."""
    archive.remove_link(link_id)


def add_link(new: NewLink, archive: Archive) -> int:
    """Link two claims."""
    return archive.add_link(new)


def add_verdict(verdict: Verdict, archive: Archive) -> int:
    """Sign a verdict."""
    return archive.add_verdict(verdict)


def remove_verdict(verdict_id: int, archive: Archive) -> None:
    """Take a verdict back."""
    archive.remove_verdict(verdict_id)


def edit_agent(agent_id: int, new: AgentEdit, archive: Archive) -> None:
    """Put an agent right."""
    archive.edit_agent(agent_id, new)


def merge_agents(keep: int, others: Sequence[int], archive: Archive) -> None:
    """Make several agents one."""
    archive.merge_agents(keep, others)
