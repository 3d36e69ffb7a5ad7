"""``python -m tests.bench cite``: how long it takes to cite documents, in every format and style."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from core.archive import Archive
from core.model import AgentKind, CitationFormat, Kind, NewAgent, NewDocument, Role


def run(documents: int) -> None:
    """Cite *documents* articles, letters and reports, all at once; print the seconds of the processor."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Archive.create(Path(folder) / "cite.db", cache=Path(folder)) as archive,
    ):
        with archive.edit("Add what is to be cited"):
            ids = [archive.add_document(_document(number)) for number in range(documents)]
        print(f"{documents:,} documents, seconds of the processor")
        for form in CitationFormat:
            if form is not CitationFormat.TEXT:
                began = time.process_time()
                archive.cite(ids, form)
                print(f"{form.value:30} {time.process_time() - began:6.2f}")
        for style in archive.citation_styles():
            began = time.process_time()
            found = archive.cite(ids, style=style.name)
            print(f"{style.name:30} {time.process_time() - began:6.2f}")
            assert not found.plain


def _document(number: int) -> NewDocument:
    kind = (Kind.ARTICLE, Kind.LETTER, Kind.REPORT)[number % 3]
    wrote = Role.SENDER if kind is Kind.LETTER else Role.AUTHOR
    return NewDocument(
        kind,
        text=f"Words of document {number}.",
        title=f"The title of document {number}, with some more words",
        language="en",
        date=f"20{number % 20:02}-{number % 12 + 1:02}-11",
        symbol=f"S/2022/{number}" if number % 3 else "",
        parties=(
            (wrote, NewAgent(f"Ada Brook{number % 50}", AgentKind.PERSON)),
            (Role.RECIPIENT, NewAgent("Council", AgentKind.ORGANISATION)),
            (Role.PUBLISHER, NewAgent("The Paper", AgentKind.ORGANISATION)),
        ),
    )
