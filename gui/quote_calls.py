"""What jobs do about quoting, in the worker: quotations, credits, rights of passages; plain calls of core."""

from __future__ import annotations

from collections.abc import Sequence

from core.archive import Archive
from core.model import CreditFormat, Quotation
from core.progress import Progress


def quote(
    document_id: int, place: tuple[int, int], style: str, language: str, archive: Archive, _progress: Progress
) -> Quotation:
    """A passage with all that goes with it."""
    return archive.quote(document_id, *place, style=style, language=language)


def read_credits(
    ids: Sequence[int], form: CreditFormat, archive: Archive, _progress: Progress
) -> tuple[str, str, CreditFormat, int]:
    """The credits of documents in a form, the same in plain text, and how many documents there are."""
    wanted = archive.credits(ids, form)
    plain = wanted if form is CreditFormat.TEXT else archive.credits(ids)
    return wanted, plain, form, len(ids)


def mark_rights(document_id: int, start: int, end: int, licence: str, holder: str, note: str, archive: Archive) -> None:
    """Say under which terms a passage is."""
    archive.mark_rights(document_id, start, end, licence, holder, note)


def remove_rights(rights_id: int, archive: Archive) -> None:
    """Let a passage be under the terms of its document."""
    archive.remove_rights(rights_id)
