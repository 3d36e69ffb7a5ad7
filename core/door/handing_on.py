"""Handing on: a part of the archive, or all of it, in the formats of others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from core import licensing
from core.door import exporters
from core.door.comparing import MAP_DEPTH, MOST_NODES
from core.door.searching import Searching
from core.errors import NotFound
from core.exchange.record import Record
from core.model import (
    Document,
    ExportFormat,
    ExportOption,
    ExportRequest,
    ExportSummary,
    ExportWarning,
    HandedArchive,
    HandedDocument,
    Kind,
    NodeKind,
    Scope,
    SearchRequest,
)
from core.progress import Progress
from core.store import claims, exporting, mapping
from core.store.chosen import Chosen

_BETWEEN_STEPS = 10
"""Documents after which is told how far it is; for each one a window would have much to do."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of the archive that is meant: *ids* None is all of it. *remarks* say what is not in it."""

    ids: tuple[int, ...] | None = None
    claims: frozenset[int] | None = None
    remarks: tuple[str, ...] = ()


class HandingOn(Searching, exporters.Handing):
    """What writes an open archive, or a part of it, for other programs."""

    @staticmethod
    def export_formats() -> tuple[ExportFormat, ...]:
        """The formats that there are, the most complete first."""
        return tuple(one.format for one in exporters.EXPORTERS)

    def export(self, target: Path, request: ExportRequest, progress: Progress | None = None) -> ExportSummary:
        """Write a part of the archive to *target*, a file or a new folder: whole, or not at all.

        Raises:
            BadInput: there is no such format, or *target* can't be written over.
            NotFound: nothing fits, or a document or claim that was named is not there.
            MachineFailed: the disk is full, or the place can't be written to; what was there is still there.
            Cancelled: somebody asked *progress* to stop; what was there is still there.
        """
        progress = progress or Progress()
        exporter = exporters.find(request.format)
        with self._known():
            part = self._part(request, progress)
            total = exporting.count(self._db, part.ids)
            with exporting.one_reading(self._file, total):
                record = self._record(exporter.format, request, part, total, progress)
                written = exporter.write(self, record, target, progress)
                warnings = self._warnings_of(
                    self._described(exporter.format, part), exporter.format.purpose(request.options)
                )
        return ExportSummary(
            path=target,
            format=request.format,
            counts=written.counts,
            files=written.files,
            size=_size(target),
            remarks=(*part.remarks, *written.remarks),
            warnings=warnings,
        )

    def export_preview(
        self, request: ExportRequest, progress: Progress | None = None
    ) -> tuple[int, tuple[ExportWarning, ...]]:
        """How many documents would be exported, and what to beware of before handing them on.

        Raises:
            BadInput: there is no such format.
            NotFound: nothing fits, or a document or claim that was named is not there.
            Cancelled: somebody asked *progress* to stop.
        """
        exporter = exporters.find(request.format)
        with self._known():
            part = self._part(request, progress or Progress())
            total = exporting.count(self._db, part.ids)
            with exporting.one_reading(self._file, total):
                described = self._described(exporter.format, part)
                return len(described), self._warnings_of(described, exporter.format.purpose(request.options))

    # ----------------------------------------------------------------------------------------------- the part

    def _part(self, request: ExportRequest, progress: Progress) -> _Part:
        if request.claim is not None:
            return self._around(request.claim)
        if request.claims is not None:
            homes = exporting.homes(self._db, request.claims)
            if not homes:
                raise NotFound("None of these claims is in this archive. Choose others.")
            return _Part(homes, frozenset(request.claims))
        if request.documents is not None:
            found = tuple(dict.fromkeys(request.documents))
            if not exporting.count(self._db, found):
                raise NotFound("None of these documents is in this archive. Choose others.")
            return _Part(found)
        if request.search is not None and (request.search.query.strip() or request.search.narrow):
            return self._found(request.search, progress)
        if not exporting.count(self._db, None):
            raise NotFound("This archive has no documents yet. Add some first.")
        return _Part()

    def _around(self, claim_id: int) -> _Part:
        claims.document_of(self._db, claim_id)
        found = mapping.around(self._db, NodeKind.CLAIM, claim_id, MAP_DEPTH, MOST_NODES)
        ids = frozenset(node.id for node in found.nodes if node.kind is NodeKind.CLAIM)
        left = (
            (f"{found.left_out:,} claims, documents and people that are further away are left out.",)
            if found.left_out
            else ()
        )
        return _Part(exporting.homes(self._db, ids), ids, left)

    def _found(self, search: SearchRequest, progress: Progress) -> _Part:
        """What matches all words of a search; a search for claims stands for the documents that they are in."""
        if self._follow:
            self.update_index(progress)
        counted = self._opened_index().search(replace(search, limit=0, offset=0, facets=False), progress)
        if not counted.total:
            raise NotFound("Nothing was found that matches all words of the search, so nothing is exported.")
        asked = replace(search, limit=counted.total, offset=0, facets=False)
        found = self._opened_index().search(asked, progress)
        remarks = list(found.notices)
        if not found.exact_total:
            remarks.append("The search took too long and was ended: there may be more that fits.")
        hits = found.hits[: found.total]
        if search.scope is Scope.CLAIMS:
            ids = frozenset(hit.claim_id for hit in hits if hit.claim_id is not None)
            return _Part(tuple(dict.fromkeys(hit.document_id for hit in hits)), ids, tuple(remarks))
        return _Part(tuple(dict.fromkeys(hit.document_id for hit in hits)), None, tuple(remarks))

    # --------------------------------------------------------------------------------------------- the record

    def _record(
        self, known: ExportFormat, request: ExportRequest, part: _Part, total: int, progress: Progress
    ) -> Record:
        options = request.options & known.options
        chosen = Chosen(
            ids=part.ids,
            claims=part.claims,
            texts=known.texts_by_nature or ExportOption.TEXTS in options,
            notes=ExportOption.NOTES in options,
            suggestions=ExportOption.SUGGESTIONS in options,
        )
        selected = None if part.ids is None else frozenset(part.ids)

        def documents() -> Iterator[HandedDocument]:
            for number, handed in enumerate(exporting.stream(self._db, chosen, licensing.licence)):
                if number % _BETWEEN_STEPS == 0:
                    progress.step(number, total)
                line = licensing.credit_line(handed.document, handed.carrier, corrected=handed.corrected)
                yield replace(handed, credit=line)
            progress.step(total, total)

        return Record(
            archive=HandedArchive(
                uid=self._uid,
                title=self._fact("title"),
                made_at=self._stamp.now(),
                documents=total,
                whole=part.ids is None,
                who=self._stamp.who,
            ),
            request=replace(request, options=options),
            documents=documents,
            people=lambda ids: exporting.people(self._db, ids),
            has=lambda document_id: selected is None or document_id in selected,
        )

    def _described(self, known: ExportFormat, part: _Part) -> list[Document]:
        """The documents that an export is about, without their people."""
        found = exporting.terms(self._db, part.ids, licensing.licence)
        return [one for one in found if not known.letters or one.kind is Kind.LETTER]


def _size(target: Path) -> int:
    files = [target] if target.is_file() else [one for one in target.rglob("*") if one.is_file()]
    return sum(one.stat().st_size for one in files)
