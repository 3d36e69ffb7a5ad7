"""A document as a report: its description, its text with the claims marked, and how it may be quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.date_words import in_words
from core.exchange.credit_runs import credit_runs
from core.exchange.direction import set_apart
from core.model import (
    Block,
    Document,
    Facts,
    Heading,
    Holding,
    Look,
    OpenedDocument,
    Paragraph,
    ParagraphKind,
    Report,
    Role,
    Run,
    Status,
)

_PARAGRAPH = re.compile(r"\n[ \t\xa0]*\n\s*|\f")
_NOT_HELD = {
    Holding.EXTRACT: "Only these passages, which another document quotes, are in the archive.",
    Holding.CITED: "The archive knows this document by reference only; no words of it are held.",
}


def document_report(opened: OpenedDocument) -> Report:
    """The report of a document that is open. Claims that are accepted are marked."""
    document = opened.document
    return Report(
        title=document.heading,
        subject=document.source,
        blocks=tuple(_blocks(opened)),
        language=document.language or "en",
    )


def _blocks(opened: OpenedDocument) -> Iterator[Block]:
    document = opened.document
    yield Facts(tuple(_facts(document)))
    if words := _NOT_HELD.get(document.holding):
        yield Paragraph((Run(words),), ParagraphKind.NOTE)
    marks = sorted(
        (span.start, span.end)
        for claim in opened.claims
        if claim.status is Status.ACCEPTED
        for span in claim.spans
        if span.start < span.end
    )
    for start, end in _paragraphs(opened.text):
        if runs := tuple(_runs(opened.text, start, end, marks)):
            yield Paragraph(runs, language=document.language)
    yield Heading(3, "Credit", "credit")
    yield Paragraph(credit_runs(opened.credit), ParagraphKind.NOTE)
    for warning in opened.credit.warnings:
        yield Paragraph((Run(warning),), ParagraphKind.WARNING)


def _facts(document: Document) -> Iterator[tuple[str, tuple[Run, ...]]]:
    people = (
        ("From", Role.SENDER),
        ("To", Role.RECIPIENT),
        ("By", Role.AUTHOR),
        ("Published by", Role.PUBLISHER),
    )
    for label, role in people:
        if agents := document.agents(role):
            yield label, (Run(", ".join(set_apart(agent.name) for agent in agents)),)
    told = (
        ("Date", in_words(document.date)),
        ("Received", in_words(document.received)),
        ("Symbol", document.symbol),
        ("Licence", document.licence.name),
    )
    for label, value in told:
        if value:
            yield label, (Run(value),)
    if document.source_url:
        yield "Address", (Run(document.source_url, link=document.source_url),)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for gap in _PARAGRAPH.finditer(text):
        yield at, gap.start()
        at = gap.end()
    yield at, len(text)


def _runs(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> Iterator[Run]:
    """The words from *start* to *end*; where marks overlap, what any of them covers is marked once."""
    at = start
    for mark_start, mark_end in marks:
        if mark_start >= end:
            break
        first, last = max(mark_start, at), min(mark_end, end)
        if first >= last:
            continue
        if first > at:
            yield Run(text[at:first])
        yield Run(text[first:last], Look.MARKED)
        at = last
    if text[at:end].strip():
        yield Run(text[at:end])
