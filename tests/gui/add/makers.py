"""Documents, descriptions and what hangs on them, for the tests of the Add page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import SignalInstance

from core.model import (
    AddResult,
    AddStatus,
    Agent,
    AgentKind,
    Credit,
    Description,
    Document,
    DocumentBrief,
    DocumentRelation,
    DoubtfulSpan,
    Draft,
    Field,
    Finding,
    Holding,
    Kind,
    Licence,
    OriginalFile,
    Party,
    RelatedDocument,
    Role,
    Span,
    Status,
    WantedDocument,
)
from gui.add import Known

CC_BY = Licence("CC-BY-4.0", "Creative Commons Attribution 4.0", "CC BY 4.0", "", "Reuse with credit", True)
CC_ND = Licence("CC-BY-ND-4.0", "Creative Commons No Derivatives", "CC BY-ND 4.0", "", "", False)
UNKNOWN = Licence("", "", "Terms not known", "", "Cite only", False)
IRAVANI = Agent(1, "Amir Saeid Iravani", AgentKind.PERSON)
COUNCIL = Agent(2, "Security Council", AgentKind.ORGANISATION)
KNOWN = Known((IRAVANI, COUNCIL), (CC_BY, CC_ND))
CREDIT = Credit("CC BY 4.0", "Reuse with credit", "“Drones” by Amir Saeid Iravani.", "", "", True)


def told_by(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """What a signal carries from now on, a tuple each time."""
    told: list[tuple[Any, ...]] = []

    def note(*values: Any) -> None:
        told.append(values)

    signal.connect(note)
    return told


def document(document_id: int = 1, **changes: object) -> Document:
    """An article with all that a credit line needs."""
    made = Document(
        id=document_id,
        kind=Kind.ARTICLE,
        holding=Holding.HELD,
        title=f"Title {document_id}",
        opening="",
        symbol="",
        language="en",
        date="2022-12",
        first_day="2022-12-01",
        last_day="2022-12-31",
        source_url="",
        licence=CC_BY,
        parties=(Party(Role.PUBLISHER, COUNCIL),),
    )
    return replace(made, **changes)  # pyright: ignore[reportArgumentType] - tests set any field


def described(document_id: int = 1, findings: tuple[Finding, ...] = (), **changes: object) -> Description:
    """The description of :func:`document`."""
    return Description(document(document_id, **changes), findings, characters=100)


def letter(document_id: int = 1, **changes: object) -> Description:
    """A letter of which neither date nor terms are known."""
    fields: dict[str, object] = {
        "kind": Kind.LETTER,
        "date": "",
        "first_day": "",
        "last_day": "",
        "licence": UNKNOWN,
        "parties": (Party(Role.SENDER, IRAVANI),),
        **changes,
    }
    return described(document_id, (Finding(Field.SENDER, IRAVANI.name, "the letter’s head"),), **fields)


def conflicting(document_id: int = 1) -> Description:
    """A document whose file states two licences."""
    findings = (
        Finding(Field.LICENCE, "CC-BY-4.0", "the last sentence", "Creative Commons Attribution"),
        Finding(Field.LICENCE, "CC-BY-ND-4.0", "<link rel=license>"),
    )
    return described(document_id, findings)


def results(count: int, status: AddStatus = AddStatus.ADDED, first: int = 1) -> tuple[AddResult, ...]:
    """Outcomes of so many files."""
    added = status is AddStatus.ADDED
    return tuple(
        AddResult(f"/home/ada/letters/{number:05}.txt", status, number if added else None, "" if added else "Broken.")
        for number in range(first, first + count)
    )


def brief(document_id: int, heading: str = "") -> DocumentBrief:
    """Enough of a document to name it."""
    return DocumentBrief(
        document_id, Kind.LETTER, Holding.HELD, heading or f"Document {document_id}", "", "Somebody", "2022"
    )


def alike(relation: int = 9, first: int = 1, second: int = 2, likeness: float = 0.9) -> Description:
    """A document that may be the same as another one."""
    related = RelatedDocument(
        relation, DocumentRelation.VERSION, False, Status.SUGGESTED, brief(second), likeness=likeness
    )
    return replace(described(first), relations=(related,))


def doubt(
    span_id: int = 5, exact: str = "the water is clean", best: tuple[int, int] | None = (4, 9)
) -> tuple[DocumentBrief, DoubtfulSpan]:
    """A quotation that has no certain place."""
    return brief(1), DoubtfulSpan(span_id, Span(4, 4 + len(exact), exact), 3, best, 0.7)


def wanted(document_id: int, symbol: str, mentions: int = 2, *citing: int) -> WantedDocument:
    """A document that is cited and not held."""
    return WantedDocument(
        document(document_id, title="", symbol=symbol, holding=Holding.CITED), tuple(map(brief, citing)), mentions
    )


def draft(document_id: int = 1, values: tuple[tuple[str, str], ...] = (), *problems: tuple[str, str]) -> Draft:
    """What was checked."""
    return Draft(document_id, values, problems, CREDIT)


def with_pages(described_: Description, pages: int) -> Description:
    """A description whose original has so many pages to show."""
    original = OriginalFile("00", "scan.pdf", "application/pdf", 1000, "scan.pdf", "", pages)
    return replace(described_, originals=(original,))
