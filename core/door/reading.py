"""Documents, claims, agents and credits, as readers see them."""

from __future__ import annotations

from collections.abc import Sequence

from core import dates, licensing
from core.door.opened import OpenArchive
from core.model import (
    Agent,
    Claim,
    ClaimRow,
    Credit,
    Document,
    Holding,
    Manner,
    OpenedDocument,
    SpanRights,
    Stance,
    WantedDocument,
)
from core.search import hits_in
from core.store import (
    agents,
    claims,
    documents,
    exchanges,
    relations,
    sources,
)
from core.store import rights as span_rights


class Reading(OpenArchive):
    """What can be read of an open archive."""

    def open_document(self, document_id: int, query: str = "") -> OpenedDocument:
        """A document with its text, claims, references and credit; *hits* are the places of *query*'s words.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            document = documents.one(self._db, document_id, licensing.licence)
            text = documents.text_of(self._db, document_id)
            citing = documents.citing(self._db, document_id)
            names = documents.briefs(self._db, [*citing, *([document.quoted_in] if document.quoted_in else [])])
            found = exchanges.of_document(self._db, document_id)
            carried = exchanges.carried_by(self._db, [document_id]).get(document_id, [])
            return OpenedDocument(
                document=document,
                text=text,
                passages=documents.passages_of(self._db, document_id),
                quoted_by=names[document.quoted_in] if document.quoted_in else None,
                claims=found,
                references=exchanges.references_of(self._db, document_id),
                cited_by=tuple(names[key] for key in citing),
                credit=self._credit(document, found),
                hits=hits_in(text, query, document.language) if query else (),
                carried=exchanges.list_rows(self._db, carried),
                relations=relations.load(self._db, [document_id]).get(document_id, ()),
                originals=sources.originals(self._db, [document_id]).get(document_id, ()),
                rights=self._rights_of(document_id),
            )

    def find_document(self, reference: str) -> int:
        """The number of the document that a number, symbol (``S/2022/908``) or unique title start means.

        Raises:
            NotFound: none is meant.
            BadInput: several are.
        """
        with self._known():
            return documents.find(self._db, reference)

    def claims(
        self,
        *,
        answered: bool | None = None,
        by: str = "",
        reporter: str = "",
        stance: Stance | None = None,
        hands: range | None = None,
        since: str = "",
        until: str = "",
    ) -> tuple[ClaimRow, ...]:
        """The claims of the archive by document and place.

        Args:
            answered: only those that have an answer, or only those that have none (withholding is none).
            by: only those whose speaker's name (or alias) contains this.
            reporter: only those passed on by somebody whose name (or alias) contains this.
            stance: only those of a stance.
            hands: only those that came through so many hands before their document.
            since: only those of documents that may be of this date (EDTF) or later.
            until: only those of documents that may be of this date or earlier.

        Raises:
            BadInput: *since* or *until* is no date.
        """
        first, last = dates.bounds(since)[0], dates.bounds(until)[1]
        with self._known():
            ids = exchanges.select(self._db, by=by, reporter=reporter)
            chains = {} if hands is None else exchanges.chains_of(self._db, ids)
            lines = exchanges.list_rows(self._db, ids)
        return tuple(
            line
            for line in lines
            if (answered is None or bool(line.answers) is answered)
            and stance in (None, line.stance)
            and (hands is None or exchanges.hands_of(chains.get(line.id, ()), line.document.id) in hands)
            and (not (first or last) or _is_between(line.document.date, first, last))
        )

    def claim_rows(self, claim_ids: Sequence[int]) -> tuple[ClaimRow, ...]:
        """These claims as lines of a list, whatever their status; those that are gone are left out."""
        with self._known():
            there = set(exchanges.present(self._db, claim_ids))
            return exchanges.list_rows(self._db, [claim_id for claim_id in claim_ids if claim_id in there])

    def claim(self, claim_id: int) -> Claim:
        """One claim with its chains and answers.

        Raises:
            NotFound: there is no such claim.
        """
        with self._known():
            claims.document_of(self._db, claim_id)
            return exchanges.load(self._db, [claim_id])[0]

    def agents(self) -> tuple[Agent, ...]:
        """All agents, by name."""
        with self._known():
            return agents.every(self._db)

    def wanted(self) -> tuple[WantedDocument, ...]:
        """The documents known by reference only, most often named first."""
        with self._known():
            return documents.wanted(self._db, licensing.licence)

    def credit(self, document_id: int) -> Credit:
        """The attribution of a document.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            document = documents.one(self._db, document_id, licensing.licence)
            return self._credit(document, exchanges.of_document(self._db, document_id))

    def _credit(
        self,
        document: Document,
        found: Sequence[Claim],
        *,
        excerpt: bool = False,
        rights: Sequence[SpanRights] | None = None,
    ) -> Credit:
        """The credit of a document with these claims; *excerpt*: of a passage that touches *rights*."""
        quoting = self._carrier(document)
        quoted = document.holding is Holding.HELD and any(
            claim.manner in (Manner.DIRECT, Manner.MIXED) for claim in found
        )
        works = [document.id, *([quoting.id] if quoting else [])]
        return licensing.credit(
            document,
            quoting,
            quotations=quoted,
            corrected=bool(span_rights.corrected(self._db, works)),
            excerpt=excerpt,
            rights=self._rights_of(document.id) if rights is None else rights,
        )

    def _carrier(self, document: Document) -> Document | None:
        """The document that quotes this one."""
        if document.quoted_in is None:
            return None
        return documents.one(self._db, document.quoted_in, licensing.licence)

    def _rights_of(self, document_id: int) -> tuple[SpanRights, ...]:
        return span_rights.load(self._db, [document_id], licensing.licence).get(document_id, ())


def _is_between(date: str, first: str, last: str) -> bool:
    """Whether a date (EDTF) may lie between two days; what is not known does not."""
    begins, ends = dates.bounds(date)
    return bool(begins or ends) and (not first or not ends or ends >= first) and (not last or begins <= last)
