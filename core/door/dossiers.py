"""Dossiers: claims with all that a reader of them needs, out of an open archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from core import licensing
from core.door.comparing import Comparing
from core.door.quoting import Quoting
from core.errors import BadInput
from core.exchange import dossier as report_of
from core.exchange import printing
from core.exchange.whole import whole_file
from core.model import (
    Claim,
    Document,
    Dossier,
    DossierClaim,
    DossierPassage,
    DossierRequest,
    DossierSource,
    Excerpt,
    Holding,
    HopRole,
    NotHeld,
    Purpose,
    Report,
    SpanRights,
    Status,
)
from core.progress import Progress
from core.store import comparing, documents, exchanges

MOST_CLAIMS = 2_000
"""More are no dossier that a person reads, but an export."""


class _Sources:
    """The documents that come up, numbered as they do."""

    def __init__(self) -> None:
        self.numbers: dict[int, int] = {}
        self.quoted: set[int] = set()
        self.claims_on: dict[int, dict[int, None]] = defaultdict(dict)
        self.shown: dict[int, list[tuple[int, int]]] = defaultdict(list)

    def show(self, document_id: int, start: int, end: int) -> None:
        """These words of a document stand in the dossier."""
        self.shown[document_id].append((start, end))

    def number(self, document_id: int, *, claim: int = 0, quoted: bool = False) -> int:
        if quoted:
            self.quoted.add(document_id)
        if claim:
            self.claims_on[document_id][claim] = None
        return self.numbers.setdefault(document_id, len(self.numbers) + 1)


class Dossiers(Quoting, Comparing):
    """What makes dossiers. They show who said and answered what, never who is right."""

    def dossier(self, request: DossierRequest, progress: Progress | None = None) -> Dossier:
        """Gather what a dossier is made of. Claims and documents that are gone meanwhile are left out.

        Raises:
            BadInput: nothing that was asked for is there.
            Cancelled: somebody asked *progress* to stop.
        """
        progress = progress or Progress()
        with self._known():
            there = documents.load(self._db, request.documents, licensing.licence)
            wanted = {key: there[key] for key in request.documents if key in there}
            ids = [*exchanges.present(self._db, request.claims), *self._claims_of(wanted)]
            ids = list(dict.fromkeys(ids))
            if len(ids) > MOST_CLAIMS:
                raise BadInput(
                    f"A dossier holds at most {MOST_CLAIMS:,} claims, and these are {len(ids):,}. Choose fewer, or "
                    "narrow the search."
                )
            sources = _Sources()
            found = self._dossier_claims(ids, sources, progress)
            for key in wanted:
                sources.number(key)
            for passage in request.passages:
                sources.show(*passage)
            passages = tuple(
                DossierPassage(
                    len(found) + place,
                    self.quote(*passage, style=request.style),
                    sources.number(passage[0], quoted=True),
                )
                for place, passage in enumerate(dict.fromkeys(request.passages), 1)
            )
            if not sources.numbers:
                raise BadInput("There is nothing to make a dossier of. Choose claims, documents or a passage.")
            known = documents.load(self._db, sources.numbers, licensing.licence)
            for carrier in [one.quoted_in for one in known.values()]:
                if carrier is not None:
                    sources.number(carrier)
            known = documents.load(self._db, sources.numbers, licensing.licence)
            return Dossier(
                title=request.title.strip() or _title(found, known, request),
                archive=self._fact("title"),
                made_on=self._stamp.now()[:10],
                request=request,
                claims=found,
                passages=passages,
                sources=tuple(
                    self._source(number, known[key], request.style, sources) for key, number in sources.numbers.items()
                ),
                not_held=_not_held(known, sources),
                unnamed=_unnamed(found),
                warnings=self.export_warnings(list(sources.quoted), Purpose.PASSAGES),
                numbers=dict(sources.numbers),
                empty=tuple(sources.numbers[key] for key in wanted if not sources.claims_on.get(key)),
            )

    def dossier_report(self, dossier: Dossier) -> Report:
        """A dossier as a report that can be shown, printed or written."""
        return report_of.compose(dossier)

    def write_dossier(self, request: DossierRequest, target: Path, progress: Progress | None = None) -> Dossier:
        """Write a dossier to a file; its ending says as what: ``.html``, ``.md`` or ``.docx``.

        Raises:
            BadInput: the ending is another one, there is nothing to write, or *target* can't be.
            MachineFailed: the disk is full, or the place can't be written to.
            Cancelled: somebody asked *progress* to stop; what was at *target* is still there.
        """
        report_of.writer(target.suffix)  # before the work, not after it
        dossier = self.dossier(request, progress)
        self.write_report(self.dossier_report(dossier), target)
        return dossier

    def write_report(self, report: Report, target: Path, make: Callable[[Report], bytes] | None = None) -> None:
        """Write a report to a file: by its ending (:meth:`write_dossier`), or as what *make* makes of it.

        Raises:
            BadInput: nothing here writes files of this ending, or *target* can't be written over.
            MachineFailed: the disk is full, or the place can't be written to.
        """
        make = make or report_of.writer(target.suffix)
        with whole_file(target) as file:
            file.write(make(report))

    def document_report(self, document_id: int) -> Report:
        """A document as a report that can be shown, printed or written: its text with the claims marked, its credit.

        Raises:
            NotFound: there is no such document.
        """
        return printing.document_report(self.open_document(document_id))

    def _claims_of(self, found: Mapping[int, Document]) -> Iterable[int]:
        for key in found:
            for claim in exchanges.of_document(self._db, key):
                if claim.status is Status.ACCEPTED:
                    yield claim.id

    def _dossier_claims(self, ids: Sequence[int], sources: _Sources, progress: Progress) -> tuple[DossierClaim, ...]:
        found: list[DossierClaim] = []
        texts: dict[int, str] = {}
        homes: dict[int, tuple[Document, tuple[Claim, ...]]] = {}
        for number, claim_id in enumerate(ids, 1):
            progress.step(number - 1, len(ids))
            view = comparing.answer_view(self._db, claim_id)
            here = view.document.id
            if here not in texts:
                texts[here] = documents.text_of(self._db, here)
                document = documents.one(self._db, here, licensing.licence)
                homes[here] = document, exchanges.of_document(self._db, here)
            document, beside = homes[here]
            source = sources.number(here, claim=number, quoted=True)
            sources.show(here, *_place(view.excerpt))
            for reply in view.replies:
                sources.number(reply.document.id, claim=number, quoted=True)
                sources.show(reply.document.id, *_place(reply.excerpt))
            for reply in view.replies:
                for other in reply.answer.also_in:
                    sources.number(other.id, claim=number)
            for hop in (hop for chain in view.claim.chains for hop in chain):
                if hop.document:
                    sources.number(hop.document.id, claim=number)
            spans = view.claim.spans
            place = licensing.pinpoint(texts[here], spans[0].start, spans[-1].end)
            marked = licensing.in_marks(view.claim.quotation.strip(), document.language)
            touched = self._touched(here, [(span.start, span.end) for span in spans])
            credit = self._credit(document, beside, excerpt=True, rights=touched)
            found.append(DossierClaim(number, view, licensing.where(place), marked, source, credit))
        progress.step(len(ids), len(ids))
        return tuple(found)

    def _touched(self, document_id: int, places: Sequence[tuple[int, int]]) -> tuple[SpanRights, ...]:
        """The rights of a document's passages that hold any of the words at *places*."""
        return tuple(
            one
            for one in self._rights_of(document_id)
            if not one.in_doubt and any(one.span.start < end and start < one.span.end for start, end in places)
        )

    def _source(self, number: int, document: Document, style: str, sources: _Sources) -> DossierSource:
        quoted = document.id in sources.quoted
        rights = self._touched(document.id, sources.shown[document.id])
        return DossierSource(
            number=number,
            document=document,
            citation=self.cite([document.id], style=style).text.strip(),
            credit=self._credit(document, exchanges.of_document(self._db, document.id), excerpt=quoted, rights=rights),
            quoted=quoted,
        )


def _place(excerpt: Excerpt) -> tuple[int, int]:
    return excerpt.start, excerpt.start + len(excerpt.text)


def _title(found: Sequence[DossierClaim], known: Mapping[int, Document], request: DossierRequest) -> str:
    if request.found_by:
        return f"Dossier: {request.found_by}"
    whole = [known[key].heading for key in request.documents if key in known]
    if len(whole) == 1 and not request.claims:
        return f"Dossier: {whole[0]}"
    if len(found) == 1:
        speakers = ", ".join(agent.name for agent in found[0].view.claim.speakers)
        return f"Dossier: a claim by {speakers}" if speakers else "Dossier: a claim"
    return f"Dossier: {len(found)} claims" if found else "Dossier"


def _not_held(known: Mapping[int, Document], sources: _Sources) -> tuple[NotHeld, ...]:
    return tuple(
        NotHeld(
            source=number,
            holding=known[key].holding,
            claims=tuple(sources.claims_on.get(key, ())),
            quoted_in=sources.numbers.get(known[key].quoted_in or 0),
        )
        for key, number in sources.numbers.items()
        if known[key].holding is not Holding.HELD
    )


def _unnamed(found: Sequence[DossierClaim]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Origins and speakers that have no name, with the claims that go back to them."""
    by_name: dict[str, dict[int, None]] = defaultdict(dict)
    for one in found:
        origins = [agent for chain in one.view.claim.chains for hop in chain[:1] for agent in hop.agents]
        origins += [
            agent
            for chain in one.view.claim.chains
            for hop in chain
            if hop.role is HopRole.ORIGIN
            for agent in hop.agents
        ]
        for agent in (*origins, *one.view.claim.speakers):
            if agent.unnamed:
                by_name[agent.name][one.number] = None
    return tuple((name, tuple(numbers)) for name, numbers in by_name.items())
