"""Correcting a document's text: spans follow their words, what can't be placed waits, the original stays."""

from __future__ import annotations

from core.claims import references
from core.door import placing
from core.door.taking_in import TakingIn
from core.model import Correction, DocumentBrief, DoubtfulSpan, NewDocument
from core.store import correcting, document_edits, documents, identifiers, mentions
from core.store.rows import column


class Correcting(TakingIn):
    """What is done when a text was read wrongly."""

    def correct_text(self, document_id: int, text: str, why: str = "") -> Correction:
        """Give a document a corrected text; undo takes it back as one step.

        Claims, references and evidence stand where their words are now. A place that can't be told with a clear margin
        keeps its words, covers nothing of the text, and waits in :meth:`doubtful_spans`. The text before is kept.

        Raises:
            NotFound: there is no such document.
            BadInput: it is one without a text, or *text* is empty.
        """
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        with self._editing("Correct text") as edit:
            correcting.require_text(self._db, document_id, text)
            before = documents.text_of(self._db, document_id)
            known = correcting.places_in(self._db, document_id)
            if text == before:
                return Correction(document_id, kept=len(known), moved=0)
            doubted = correcting.in_doubt(self._db, document_id)
            places = placing.place(before, text, known, doubted)
            named = mentions.named_by(self._db, document_id)
            correcting.replace_text(edit, self._db, document_id, text, why, places)
            self._refer_anew(document_id, text, [key for key, place in places.items() if place.in_doubt])
            mentions.forget(edit, self._db, named)
            self._sketch_anew(edit, document_id, text)
            placed = [key for key, place in places.items() if not place.in_doubt]
            kept = sum((places[key].start, places[key].end) == (known[key].start, known[key].end) for key in placed)
            return Correction(
                document_id,
                kept=kept,
                moved=len(placed) - kept,
                doubtful=tuple(span for _, span in correcting.tray(self._db, document_id)),
            )

    def _refer_anew(self, document_id: int, text: str, lost: list[int]) -> None:
        """Note what the corrected text names; a name that stands in another place by now is not in doubt."""
        found = references.find(text)
        keys = frozenset(identifiers.key_of(one.scheme, one.value) for one in found)
        with self._editing("Note references") as edit:
            correcting.drop_references(edit, self._db, lost, keys)
            language = self.describe([document_id])[0].document.language
            self._refer(edit, document_id, text, language, found)

    def original_text(self, document_id: int) -> str:
        """A document's text as it first came, before any correction.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            documents.require(self._db, document_id)
            return correcting.first_text(self._db, document_id)

    def doubtful_spans(self) -> tuple[tuple[DocumentBrief, DoubtfulSpan], ...]:
        """The places that a correction left in doubt, by document, for a person to place."""
        with self._known():
            found = correcting.tray(self._db)
            names = documents.briefs(self._db, [document_id for document_id, _ in found])
            return tuple((names[document_id], span) for document_id, span in found)

    def place_span(self, span_id: int, start: int, end: int) -> None:
        """Say where a place in doubt stands; its words are those of the text there from now on.

        Raises:
            NotFound: no such place is in doubt.
            BadInput: it is not inside the text.
        """
        with self._editing("Place a quotation") as edit:
            correcting.place(edit, self._db, span_id, start, end)

    def _read_as(self, document_id: int, new: NewDocument, encoding: str) -> Correction:
        """Take over the text of an original that was read anew, with what there is to say of that."""
        with self._editing(f"Read again as {encoding}") as edit:
            correction = self.correct_text(document_id, new.text or "", f"Read again as {encoding}")
            for note_id in column(
                self._db, "SELECT id FROM notes WHERE document_id = ? AND text LIKE 'Read as %'", [document_id]
            ):
                edit.delete("notes", note_id)
            for note in new.notes:
                document_edits.add_note(edit, self._db, document_id, note)
            return correction
