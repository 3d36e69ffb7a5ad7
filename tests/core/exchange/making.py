"""Archives to be handed on, and what was written of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.archive import Archive
from core.model import (
    USUAL_OPTIONS,
    AgentKind,
    ExportRequest,
    ExportSummary,
    Holding,
    Kind,
    NewAgent,
    NewDocument,
    NewLink,
    Relation,
    Role,
    Status,
)
from tests.core import records

PERSIAN = "رئیس‌جمهور گفت «کتاب‌ها» را می‌خوانیم. سخنگو آن را تکذیب کرد."
CHINESE = "外交部发言人说：“这份报告不属实。”记者追问。"


def letter(title: str = "A letter", **values: object) -> NewDocument:
    """A letter between two people."""
    known: dict[str, object] = {
        "kind": Kind.LETTER,
        "holding": Holding.HELD,
        "title": title,
        "text": "Dear Ada,\nall is well.\n\nYours, Ben",
        "language": "en",
        "date": "1907-09-19",
        "parties": (
            (Role.SENDER, NewAgent("Ben Holt", AgentKind.PERSON)),
            (Role.RECIPIENT, NewAgent("Ada Brook", AgentKind.PERSON)),
        ),
    }
    return NewDocument(**{**known, **values})  # pyright: ignore[reportArgumentType] - tests override any field


def two_articles(archive: Archive) -> tuple[int, int, int, int]:
    """An article with a claim, and another one whose claim rebuts it: documents, then claims."""
    first = archive.add_document(records.article())
    second = archive.add_document(records.article(records.TEXT + " More.", title="Answer"))
    claim, answer = archive.add_claim(records.claim(first)), archive.add_claim(records.claim(second, speaker="Mayor"))
    archive.add_link(NewLink(answer, claim, Relation.REBUTS, evidence=(0, 11), status=Status.ACCEPTED))
    return first, second, claim, answer


def exported(
    archive: Archive, target: Path, format_: str, documents: Sequence[int] | None = None, **values: object
) -> ExportSummary:
    """Export what is asked for."""
    chosen = None if documents is None else tuple(documents)
    request = ExportRequest(format_, documents=chosen, **{"options": USUAL_OPTIONS, **values})  # pyright: ignore[reportArgumentType]
    return archive.export(target, request)
