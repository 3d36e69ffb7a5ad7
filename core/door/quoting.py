"""Quoting with the right credit: passages with all that goes with them, rights of passages, warnings for exports."""

from __future__ import annotations

from collections.abc import Sequence

from core import licensing
from core.door.citing import Citing
from core.errors import BadInput
from core.model import CreditFormat, Document, ExportWarning, Purpose, Quotation, SpanRights
from core.store import documents, exchanges, exporting, rights, spans


class Quoting(Citing):
    """What is copied out of an open archive, and the rights of passages that are not their document's."""

    def quote(self, document_id: int, start: int, end: int, *, style: str = "", language: str = "") -> Quotation:
        """A passage in the quotation marks of its language, with where it stands, its citation and its credit.

        Args:
            document_id: the document.
            start: the first code point of the passage.
            end: the one after its last.
            style: what it is cited in, as :meth:`cite` takes it.
            language: what the citation is in, as :meth:`cite` takes it.

        Raises:
            NotFound: there is no such document.
            BadInput: the place is not inside its text, or there is no such style or language.
        """
        with self._known():
            document = documents.one(self._db, document_id, licensing.licence)
            text = documents.text_of(self._db, document_id)
            spans.span_at(text, start, end)
            touched = [
                one
                for one in self._rights_of(document_id)
                if not one.in_doubt and one.span.start < end and start < one.span.end
            ]
            line = self._credit(document, (), excerpt=True, rights=touched)
        cited = self.cite([document_id], style=style, language=language)
        plain, marked = cited.text.rstrip("\n"), cited.html.removeprefix('<p dir="auto">').removesuffix("</p>")
        return licensing.quotation(document, text, start, end, plain, line, citation_html=marked)

    def credits(self, ids: Sequence[int], form: CreditFormat = CreditFormat.TEXT) -> str:
        """The credits of several documents in one text; those that are gone meanwhile are left out.

        Raises:
            BadInput: XMP was asked for more than one.
        """
        if form is CreditFormat.XMP and len(ids) > 1:
            raise BadInput("XMP is for one document: it goes into its file, or beside it. Choose one document.")
        with self._known():
            known = documents.load(self._db, ids, licensing.licence)
            found = [
                self._credit(known[key], exchanges.of_document(self._db, key)).form(form)
                for key in dict.fromkeys(ids)
                if key in known
            ]
        if form is CreditFormat.JSONLD and len(found) != 1:
            return "[{}]".format(",\n".join(found))
        return ("\n" if form is CreditFormat.HTML else "\n\n").join(found)

    def export_warnings(self, ids: Sequence[int] | None, purpose: Purpose = Purpose.WHOLE) -> tuple[ExportWarning, ...]:
        """What to beware of when these documents (None: all of them) are handed on.

        Whole sentences that say why, the gravest first.
        """
        with self._known():
            chosen = None if ids is None else tuple(dict.fromkeys(ids))
            return self._warnings_of(list(exporting.terms(self._db, chosen, licensing.licence)), purpose)

    def _warnings_of(self, described: Sequence[Document], purpose: Purpose) -> tuple[ExportWarning, ...]:
        ids = [one.id for one in described]
        return licensing.export_warnings(
            described,
            purpose,
            rights=rights.load(self._db, ids, licensing.licence),
            changed=rights.corrected(self._db, ids),
        )

    # ---------------------------------------------------------------------------------------- rights of passages

    def span_rights(self, document_id: int) -> tuple[SpanRights, ...]:
        """The passages of a document that are under rights of their own, in order.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            documents.require(self._db, document_id)
            return self._rights_of(document_id)

    def mark_rights(
        self, document_id: int, start: int, end: int, licence: str = "", holder: str = "", note: str = ""
    ) -> int:
        """Say that a passage is under other rights than its document, and answer the number of that.

        A passage that is marked already gets the new terms.

        Args:
            document_id: the document.
            start: the first code point of the passage.
            end: the one after its last.
            licence: an identifier, an address, or words that name a licence; empty when the terms are not known.
            holder: who holds the rights.
            note: what else there is to say.

        Raises:
            NotFound: there is no such document.
            BadInput: the place is not inside its text, or neither terms nor a holder nor a note are given.
        """
        with self._editing("Mark rights of a passage") as edit:
            known = licensing.licence(licensing.recognise(licence) or licence)
            return rights.mark(edit, self._db, document_id, (start, end), known, holder.strip(), note.strip())

    def remove_rights(self, rights_id: int) -> None:
        """Let a passage be under the rights of its document again.

        Raises:
            NotFound: there are no such rights.
        """
        with self._editing("Remove rights of a passage") as edit:
            rights.remove(edit, self._db, rights_id)
