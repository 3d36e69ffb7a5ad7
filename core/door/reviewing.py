"""Suggestions and what people decide about them; claims marked by hand; agents put right; signed verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core import claims as engine
from core import licensing
from core.claims import held_links, references
from core.door.modelling import Modelling, Weighing
from core.model import (
    AgentEdit,
    AgentRow,
    Change,
    Claim,
    ClaimEdit,
    ClaimRemoval,
    Decision,
    Disagreement,
    Document,
    Guess,
    HeldLink,
    LinkEdit,
    QueueRequest,
    ReviewQueue,
    Status,
    Suggested,
    Suggestions,
    Tier,
    Verdict,
)
from core.progress import Progress
from core.store import (
    agent_edits,
    agents,
    answerable,
    changes,
    claim_edits,
    claims,
    documents,
    exchanges,
    learned,
    review_queue,
    reviews,
    suggesting,
    versions,
    weighing,
)

DOCUMENTS_AT_ONCE = 50
"""Documents whose suggestions are one transaction and one change."""

READ_BEFORE, READ_AFTER = 20_000, 2_000
"""Code points around a selection that are read to guess who speaks: enough to know whom "he" means."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A document that was read for suggestions: its text then, and what was found."""

    document_id: int
    text: str
    found: Suggestions
    held: tuple[HeldLink, ...]


def _keys_of(document: Document) -> frozenset[str]:
    return frozenset(references.of_document(document.symbol, document.source_url, document.title, document.record_id))


class Reviewing(Modelling):
    """What the program proposes, and what people make of it."""

    def unread_documents(self) -> int:
        """How many held documents were not yet read for suggestions by this version of the program."""
        with self._known():
            return len(suggesting.unread(self._db, engine.VERSION))

    def suggest(
        self,
        document_ids: Sequence[int] | None = None,
        progress: Progress | None = None,
        *,
        learn: bool | None = None,
        who: str = "",
    ) -> Suggested:
        """Read documents for claims and links, and put what is new among the suggestions.

        What waits already gets the tier that it has now, and a name that is always put right comes put right.

        Args:
            document_ids: which ones; by default those that were not read yet.
            progress: told documents.
            learn: weigh what is found by one person's own decisions so far; None: as they have it switched
                (:meth:`set_learning`).
            who: that person; the one who is logged in by default.

        Raises:
            ReadOnly: the archive is open for reading only.
            Cancelled: the person stopped it; what was found so far stays.
        """
        progress = progress or Progress()
        self._require_writable()
        with self._known():
            ids = suggesting.unread(self._db, engine.VERSION) if document_ids is None else list(document_ids)
            weighing = self._weighing(who, learn)
        claim_count = link_count = 0
        for at in range(0, len(ids), DOCUMENTS_AT_ONCE):
            read: list[_Read] = []
            try:
                for place, document_id in enumerate(ids[at : at + DOCUMENTS_AT_ONCE], at):
                    progress.step(place, len(ids))
                    read.append(self._read_for_suggestions(document_id, weighing))
            finally:
                new_claims, new_links = self._keep_suggestions(read, weighing)
            claim_count, link_count = claim_count + new_claims, link_count + new_links
        progress.step(len(ids), len(ids))
        return Suggested(len(ids), claim_count, link_count)

    def weigh_again(self, progress: Progress | None = None, *, who: str = "") -> Suggested:
        """Read again what has suggestions that wait, so that they are as sure as what was learned makes them now.

        Documents that the person is through with are left alone.

        Raises:
            ReadOnly: the archive is open for reading only.
            Cancelled: the person stopped it; what was read so far stays.
        """
        with self._known():
            through = set(learned.reviewed(self._db, self._person(who)))
            waiting = [one for one in suggesting.waiting(self._db) if one not in through]
        return self.suggest(waiting, progress, who=who)

    def _read_for_suggestions(self, document_id: int, weighing: Weighing | None) -> _Read:
        """What is suggested for a document: found outside of any edit, so that others can write."""
        with self._known():
            text = documents.text_of(self._db, document_id)
            found = self._suggested(text, documents.language_of(self._db, document_id), weighing)
            speakers = [one.speaker_resolved for one in found.claims if one.speaker_resolved]
            named = answerable.named(self._db, document_id, found.references, speakers)
            held = answerable.held(self._db, named, _keys_of, licensing.licence)
            links = held_links.between(text, found.claims, found.references, held)
            return _Read(document_id, text, found, links)

    @staticmethod
    def _suggested(text: str, language: str, weighing: Weighing | None) -> Suggestions:
        if weighing is None:
            return engine.suggest(text, language)
        return engine.suggest(text, language, weighing.lessons.weigh, weighing.model)

    def _keep_suggestions(self, read: Sequence[_Read], weighing: Weighing | None) -> tuple[int, int]:
        """Store what was suggested, as one change; a text that was changed meanwhile is left to be read again."""
        if not read:
            return 0, 0
        claim_count = link_count = 0
        renamed = weighing.renamed if weighing is not None else frozenset[str]()
        current: list[int] = []
        with self._editing(f"Suggest claims in {len(read)} document{'s' if len(read) > 1 else ''}") as edit:
            for one in read:
                if documents.text_of(self._db, one.document_id) != one.text:
                    continue
                new_claims, new_links = suggesting.add(edit, self._db, one.document_id, one.found, one.held, renamed)
                current.append(one.document_id)
                claim_count, link_count = claim_count + new_claims, link_count + new_links
        # Not in the edit: one without effect leaves nothing, and where nothing is found the text was read all the same.
        with self._known():
            suggesting.mark_read(self._db, current, engine.VERSION, self._stamp.now())
        return claim_count, link_count

    # --------------------------------------------------------------------------------------------------- reviewing

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

    def guess_claim(self, document_id: int, start: int, end: int) -> Guess:
        """What a claim marked by hand on this place of a text is likely to be: to be confirmed by the person.

        Raises:
            BadInput: the place is not inside the text.
            NotFound: there is no such document.
        """
        with self._known():
            documents.require(self._db, document_id)
            text = documents.text_of(self._db, document_id)
            language = documents.language_of(self._db, document_id)
            first = max(0, start - READ_BEFORE)
            found = self._suggested(text[first : end + READ_AFTER], language, self._weighing("", None))
            guess = suggesting.guess(found, text, start, end, first)
            names = [agent.name for hop in guess.chain for agent in hop.agents]
            known = agents.load(self._db, suggesting.agents_called(self._db, names))
            return replace(guess, agents=tuple(known.values()))

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
