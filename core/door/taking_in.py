"""Documents that were read from files into the record, with what is known of their texts."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence

from core import licensing
from core.door.describing import Describing
from core.errors import ArchiveError
from core.likeness import ALIKE, Likeness, sketch
from core.model import DocumentRelation, FoundReference, NewDocument, NewRelation, Status
from core.progress import Progress
from core.store import document_edits, documents, mentions, relations, sketches, sources
from core.store.edits import Edit
from core.store.sketches import Sketched, Waiting

_SKETCHES_AT_ONCE = 200


class TakingIn(Describing):
    """What is done with a document on its way into the record: duplicates, references, relations, versions."""

    _to_compare: list[Sketched] | None = None
    _waiting: Waiting | None = None

    def take_in(
        self,
        new: NewDocument,
        references: Sequence[FoundReference] = (),
        shingles: int = 0,
        hashes: Sequence[int] = (),
    ) -> tuple[int, str]:
        """Add a document with the references of its text, and suggest which other one it is a version of.

        Answers its number, and a sentence about what was left out, if anything was.

        Args:
            new: the document.
            references: the documents that its text names.
            shingles: how many different runs of words its text has (:func:`core.likeness.sketch`).
            hashes: the lowest hashes of these.

        Raises:
            BadInput: it can't be stored as it is.
        """
        licence = licensing.licence(licensing.recognise(new.licence) or new.licence)
        with self._known(), self._editing("Add document", settled=False) as edit:
            document_id = document_edits.add(edit, self._db, new, licence)
            left_out = ""
            if new.text is not None:
                left_out = self._refer(edit, document_id, new.text, new.language, references)
                sketched = Sketched(document_id, shingles, hashes)
                if self._to_compare is None:
                    self._compare(edit, [sketched])
                else:
                    self._to_compare.append(sketched)
            return document_id, left_out

    @contextlib.contextmanager
    def taking_in(self, action: str) -> Generator[None]:
        """Group what is taken in: all of it is one transaction and one change named *action*, or none happens.

        What can wait is done for all at once at the end: their texts are compared then.
        """
        with self._editing(action) as edit:
            self._to_compare = []
            try:
                yield
                self._compare(edit, self._to_compare)
                if self._waiting is not None and self._waiting.is_full:
                    self._waiting.store(self._db)
            except BaseException:
                if self._waiting is not None:
                    self._waiting.forget()
                raise
            finally:
                self._to_compare = None

    @contextlib.contextmanager
    def taking_in_many(self) -> Generator[None]:
        """What only helps to compare texts is not written for each portion of what is taken in, but now and then."""
        self._waiting = waiting = Waiting()
        try:
            yield
        finally:
            self._waiting = None
            with contextlib.suppress(ArchiveError), self._known(), self._db.atomic():
                waiting.store(self._db)  # where that fails, :meth:`complete_sketches` does it next time

    def _refer(
        self, edit: Edit, document_id: int, text: str, language: str, references: Sequence[FoundReference]
    ) -> str:
        """Store the references of a text; where they are too many, a note says so, and what it says is answered."""
        if not references or mentions.add(edit, self._db, document_id, text, language, references):
            return ""
        left_out = f"Only the first {mentions.MOST:,} references of its text are kept."
        document_edits.add_note(edit, self._db, document_id, left_out)
        return left_out

    def _compare(self, edit: Edit, sketched: Sequence[Sketched]) -> None:
        """Store the sketches of new texts, and suggest of which other documents these are versions."""
        for document_id, others in sketches.write_compared(self._db, sketched, ALIKE, self._waiting).items():
            self._suggest_versions(edit, document_id, documents.text_of(self._db, document_id), others)

    def _sketch_anew(self, edit: Edit, document_id: int, text: str) -> None:
        """Sketch a text that was changed, and compare it."""
        self._compare(edit, [Sketched(document_id, *sketch(text))])

    def _suggest_versions(self, edit: Edit, document_id: int, text: str, likely: Sequence[int]) -> None:
        likeness = Likeness(text)
        for other, other_text in documents.texts_of(self._db, likely).items():
            share = likeness.to(other_text)
            if share >= ALIKE:
                relations.add(
                    edit,
                    self._db,
                    document_id,
                    DocumentRelation.VERSION,
                    target_id=other,
                    status=Status.SUGGESTED,
                    likeness=round(share, 4),
                )

    def take_in_again(self, document_id: int, new: NewDocument) -> bool:
        """Note on a document where the same came from once more; answers whether anything of that was new."""
        with self._known(), self._editing("Note a source") as edit:
            noted = sources.note_duplicate(edit, self._db, document_id, new)
            document_edits.add_relations(edit, self._db, document_id, new.relations)
            return noted

    def relate_entries(self, document_id: int, relation: NewRelation, target_id: int) -> None:
        """Say what an entry of a file is to another entry of it; what is said already is left alone."""
        with self._editing("Relate documents") as edit:
            relations.add(edit, self._db, document_id, relation.relation, target_id=target_id)

    def document_of_original(self, sha256: str) -> int | None:
        """The document that a file of this SHA-256 is kept for."""
        with self._known():
            return sources.holding_original(self._db, sha256)

    def note_original(self, document_id: int, sha256: str, name: str, path: str) -> bool:
        """Note a place where a kept file was found too; answers whether it was not known yet."""
        with self._editing("Note a source") as edit:
            return sources.note_original(edit, self._db, document_id, sha256, name, path)

    def complete_sketches(self, progress: Progress) -> None:
        """Sketch the texts that have no sketch yet, so that new ones are compared with them.

        Raises:
            Cancelled: the person stopped it.
        """
        self._require_writable()
        with self._known():
            while lacking := sketches.missing(self._db, _SKETCHES_AT_ONCE):
                texts = documents.texts_of(self._db, lacking)
                with self._db.atomic():
                    for document_id in lacking:
                        sketches.forget(self._db, document_id)
                    sketches.write(self._db, [Sketched(one, *sketch(texts.get(one, ""))) for one in lacking])
                progress.step(0)
