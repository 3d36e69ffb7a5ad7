"""Suggestions and what people decide about them; claims marked by hand; agents put right; signed verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.door.suggesting import Suggesting
from core.model import (
    AgentEdit,
    AgentRow,
    Change,
    Claim,
    ClaimEdit,
    ClaimRemoval,
    Decision,
    Disagreement,
    LinkEdit,
    QueueRequest,
    ReviewQueue,
    Status,
    Tier,
    Verdict,
)
from core.store import (
    agent_edits,
    changes,
    claim_edits,
    claims,
    exchanges,
    learned,
    review_queue,
    reviews,
    versions,
    weighing,
)


class Reviewing(Suggesting):
    """What people make of what the program proposes."""

    def review_queue(self, request: QueueRequest | None = None) -> ReviewQueue:
        """The suggestions that wait for a person, in order, and how far the review is.

        *who* defaults to the name of the person who is logged in.
        """
        request = request or QueueRequest()
        with self._known():
            return review_queue.queue(self._db, replace(request, who=request.who or self._stamp.who))

    def decide_tier(
        self, tier: Tier, decision: Decision, document_id: int | None = None, *, who: str = ""
    ) -> tuple[int, int]:
        """Take all suggestions of a tier that wait into the record, or reject them, as one step.

        Args:
            tier: how sure the program was of them.
            decision: what is made of them.
            document_id: only those of one document.
            who: in whose name; the one who is logged in by default.

        Returns:
            How many claims and how many links were decided. Links of the tier go along where each of their ends is
            in the record or among these claims.
        """
        signed = who or self._stamp.who
        verb = "Reject" if decision is Decision.REJECTED else "Accept"
        with self._editing(f"{verb} suggestions: {tier}") as edit:
            before = learned.newest_review(self._db)
            found, links = review_queue.waiting_of(self._db, tier, document_id)
            for ids, are_links in ((found, False), (links, True)):
                for item_id in ids:
                    reviews.decide(edit, self._db, item_id, decision, is_link=are_links, who=signed)
            self._teach(edit, found, signed, before)
        return len(found), len(links)

    def decide(
        self, ids: Sequence[int], decision: Decision, *, are_links: bool = False, who: str = "", note: str = ""
    ) -> None:
        """Take suggested claims (or links) into the record or reject them, as one step, under the name of *who*.

        Raises:
            NotFound: there is no such claim or link.
        """
        what = "link" if are_links else "claim"
        verb = "Reject" if decision is Decision.REJECTED else "Accept"
        action = f"{verb} {what}" if len(ids) == 1 else f"{verb} {len(ids)} {what}s"
        signed = who or self._stamp.who
        with self._editing(action) as edit:
            before = learned.newest_review(self._db)
            for item_id in ids:
                reviews.decide(edit, self._db, item_id, decision, is_link=are_links, who=signed, note=note)
            if not are_links:
                self._teach(edit, ids, signed, before)

    def decide_edited(self, claim_id: int, new: ClaimEdit, *, who: str = "", note: str = "") -> None:
        """Put a suggested claim right and take it into the record, as one step, under the name of *who*.

        Where somebody else decided first, the record stays theirs: this version is kept beside it
        (:meth:`disagreements`), until somebody takes it (:meth:`take_version`).

        Raises:
            BadInput: a place is not inside the text.
            NotFound: there is no such claim.
        """
        signed = who or self._stamp.who
        with self._editing("Edit and accept claim") as edit:
            named = False
            if reviews.leads(self._db, claim_id, signed):
                speaker = weighing.speaker_of(self._db, claim_id)
                claim_edits.change(edit, self._db, claim_id, new)
                named = speaker is not None and weighing.speaker_of(self._db, claim_id) != speaker
                note = note or (reviews.NAMED if named else "")
            else:
                claim_edits.check(self._db, claim_id, new)
                note = versions.to_note(new)
            before = learned.newest_review(self._db)
            reviews.decide(edit, self._db, claim_id, Decision.EDITED, who=signed, note=note)
            self._teach(edit, [claim_id], signed, before, named=named)

    def take_version(self, review_id: int) -> None:
        """Let the record follow a second person's version of a claim. The reviews stay.

        Raises:
            BadInput: the text was changed since, and the version doesn't fit it.
            NotFound: there is no such review, or it holds no version.
        """
        with self._editing("Take another version of a claim") as edit:
            claim_id, version = reviews.version_of(self._db, review_id)
            claim_edits.change(edit, self._db, claim_id, version)
            reviews.settle(edit, self._db, claim_id, Status.ACCEPTED, is_link=False)

    def claim_removal(self, claim_id: int) -> ClaimRemoval:
        """What hangs on a claim, to be said before it is removed.

        Raises:
            NotFound: there is no such claim.
        """
        with self._known():
            return claim_edits.removal(self._db, claim_id)

    def settle_disagreement(self, item_id: int, status: Status, *, is_link: bool = False) -> None:
        """End a disagreement: make the claim or link part of the record, or not. The reviews stay.

        Raises:
            NotFound: there is no such claim or link.
        """
        with self._editing("Settle a disagreement") as edit:
            reviews.settle(edit, self._db, item_id, status, is_link=is_link)

    def disagreements(self) -> tuple[Disagreement, ...]:
        """The claims and links that one person took and another one did not, or would have otherwise."""
        with self._known():
            found = reviews.disagreements(self._db)
            claimed = [one.id for one in found if one.proposed]
            held = {claim.id: claim for claim in exchanges.load(self._db, claimed)}
        return tuple(disagree for one in found if (disagree := _still(one, held.get(one.id))) is not None)

    def edit_claim(self, claim_id: int, new: ClaimEdit) -> None:
        """Put a claim right. A suggested one stays a suggestion until it is decided.

        Raises:
            BadInput: a span is not inside the text, or the parent is of another document.
            NotFound: there is no such claim.
        """
        with self._editing("Edit claim") as edit:
            claim_edits.change(edit, self._db, claim_id, new)

    def edit_link(self, link_id: int, new: LinkEdit) -> None:
        """Put a link right.

        Raises:
            BadInput: the evidence is not inside its text.
            NotFound: there is no such link.
        """
        with self._editing("Edit link") as edit:
            claim_edits.change_link(edit, self._db, link_id, new)

    def claim_history(self, claim_id: int) -> tuple[Change, ...]:
        """The changes that touched a claim, its links or its reviews, newest first.

        Raises:
            NotFound: there is no such claim.
        """
        with self._known():
            claims.document_of(self._db, claim_id)
            return changes.of_claim(self._db, claim_id)

    # ---------------------------------------------------------------------------------------------------- verdicts

    def add_verdict(self, verdict: Verdict) -> int:
        """Sign a verdict about a claim, and answer its number.

        Raises:
            BadInput: name, words, reason or day are missing.
            NotFound: there is no such claim.
        """
        with self._editing("Sign a verdict") as edit:
            return reviews.add_verdict(edit, self._db, verdict)

    def remove_verdict(self, verdict_id: int) -> None:
        """Take a verdict back.

        Raises:
            NotFound: there is no such verdict.
        """
        with self._editing("Take a verdict back") as edit:
            edit.delete("verdicts", verdict_id)

    # ------------------------------------------------------------------------------------------------------ agents

    def agent_rows(self) -> tuple[AgentRow, ...]:
        """All agents by name, with aliases and how often each is met."""
        with self._known():
            return agent_edits.every_row(self._db)

    def edit_agent(self, agent_id: int, new: AgentEdit) -> None:
        """Put an agent right, everywhere at once; a name that is replaced stays as an alias.

        Raises:
            BadInput: the name is empty or taken, or it would act for itself.
            NotFound: there is no such agent.
        """
        with self._editing("Edit agent") as edit:
            agent_edits.change(edit, self._db, agent_id, new)

    def merge_agents(self, keep: int, others: Sequence[int]) -> None:
        """Make several agents one, everywhere at once; the others' names become aliases.

        Raises:
            BadInput: *keep* is among the others.
            NotFound: there is no such agent.
        """
        with self._editing("Merge agents") as edit:
            agent_edits.merge(edit, self._db, keep, others)


def _still(one: Disagreement, claim: Claim | None) -> Disagreement | None:
    """A disagreement without versions that the record has by now; None where nothing is left of it."""
    if claim is None:
        return one
    proposed = tuple(version for version in one.proposed if versions.differs(claim, version.edit))
    split = len({review.decision.status for review in one.reviews}) > 1
    return replace(one, proposed=proposed) if split or proposed else None
