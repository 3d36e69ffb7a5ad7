"""The formats that an archive is exported as. A new one is a line of the table at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from core.door import bagging
from core.door.copying import Copying
from core.door.dossiers import Dossiers
from core.errors import BadInput
from core.exchange import argdown, bag, dossier, dublin_core, json_ld, tables
from core.exchange.letters import cmif, tei
from core.exchange.record import Record, Written
from core.exchange.whole import whole_file, whole_folder
from core.model import DossierRequest, ExportFormat, ExportOption
from core.progress import Progress


class Handing(Dossiers, Copying):
    """What a format may ask of the archive beside the record."""


Write = Callable[[Handing, Record, Path, Progress], Written]
"""Writes a record to its place. What needs more than the record has the archive."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format and what writes it."""

    format: ExportFormat
    write: Write


def as_file(known: ExportFormat, write: Callable[[Record, BinaryIO], Written]) -> Exporter:
    """What writes one file: whole, or not at all."""

    def to(_archive: Handing, record: Record, target: Path, _progress: Progress) -> Written:
        with whole_file(target) as out:
            return write(record, out)

    return Exporter(known, to)


def as_folder(known: ExportFormat, write: Callable[[Record, Path], Written]) -> Exporter:
    """What writes a folder: whole, or not at all."""

    def to(_archive: Handing, record: Record, target: Path, progress: Progress) -> Written:
        with whole_folder(target, progress.step) as folder:
            return write(record, folder)

    return Exporter(known, to)


def _dossier(archive: Handing, record: Record, target: Path, progress: Progress) -> Written:
    """A dossier of all claims of the record; its documents without claims are told."""
    claims: list[int] = []
    without: list[int] = []
    for handed in record.documents():
        claims += [claim.id for claim in handed.claims]
        without += [] if handed.claims else [handed.document.id]
    search = record.request.search
    request = DossierRequest(
        claims=tuple(claims),
        documents=tuple(without),
        found_by=search.query.strip() if search else "",
        notes=record.wants(ExportOption.NOTES),
    )
    made = archive.write_dossier(request, target, progress)
    return Written({"claims": len(made.claims), "sources": len(made.sources)})


def find(name: str) -> Exporter:
    """The format of this name.

    Raises:
        BadInput: there is none.
    """
    for one in EXPORTERS:
        if one.format.name == name:
            return one
    raise BadInput(f"{name!r} is no format to export as. Choose one of {', '.join(names())}.")


def names() -> list[str]:
    """The formats by name, in their order."""
    return [one.format.name for one in EXPORTERS]


EXPORTERS: tuple[Exporter, ...] = (
    Exporter(bag.FORMAT, bagging.write),
    as_file(json_ld.FORMAT, json_ld.write),
    as_folder(tables.FORMAT, tables.write),
    as_file(argdown.FORMAT, argdown.write),
    Exporter(dossier.FORMAT, _dossier),
    as_file(tei.FORMAT, tei.write),
    as_file(cmif.FORMAT, cmif.write),
    as_folder(dublin_core.FORMAT, dublin_core.write),
)
