"""What the program proposes: texts read for claims and links, kept as suggestions that wait for a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core import claims as engine
from core import licensing
from core.claims import held_links, references
from core.door.modelling import Modelling, Weighing
from core.model import Document, Guess, HeldLink, Suggested, Suggestions
from core.progress import Progress
from core.store import agents, answerable, documents, learned, suggesting

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


class Suggesting(Modelling):
    """Reads texts outside of any edit, and weighs what it finds by what was learned."""

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
