"""The record as tables: CSV files that spreadsheets and programs open as they are.

UTF-8 with the mark that spreadsheets look for, CRLF, every cell in quotation marks (RFC 4180). No cell can become a
formula (https://owasp.org/www-community/attacks/CSV_Injection), and none is longer than spreadsheets hold.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from core.exchange.record import Record, Written, agents_of
from core.exchange.tables.cells import LONG, LONGEST, Table, harmless, is_long, write_long
from core.exchange.tables.rows import (
    AGENTS,
    CLAIMS,
    DOCUMENTS,
    LINKS,
    agent_row,
    claim_row,
    document_row,
    link_row,
)
from core.model import ExportFormat, ExportOption

FORMAT = ExportFormat(
    name="csv",
    what="Tables (CSV): documents, claims, links and agents, for spreadsheets and statistics.",
    options=frozenset({ExportOption.TEXTS, ExportOption.NOTES, ExportOption.SUGGESTIONS}),
)


def write(record: Record, folder: Path) -> Written:
    """Write the tables of *record* into *folder*, with a page that says what stands in them."""
    met: set[int] = set()
    texts: list[str] = []
    text_count = 0
    with contextlib.ExitStack() as stack:
        documents = stack.enter_context(Table(folder, "documents", DOCUMENTS))
        claims = stack.enter_context(Table(folder, "claims", CLAIMS))
        links = stack.enter_context(Table(folder, "links", LINKS))
        agents = stack.enter_context(Table(folder, "agents", AGENTS))
        for handed in record.documents():
            met.update(agents_of(handed))
            text, text_file = handed.text, ""
            text_count += text is not None
            if text is not None and is_long(harmless(text)):
                text_file = write_long(folder, f"{LONG}/documents-{handed.document.id}-text.txt", text)
                texts.append(text_file)
                text = None
            documents.write(handed.document.id, document_row(handed, text, text_file))
            for claim in handed.claims:
                claims.write(claim.id, claim_row(claim, handed))
            for link in handed.links:
                links.write(link.id, link_row(link, handed))
        for one in record.people(met):
            agents.write(one.agent.id, agent_row(one))
    tables = (documents, claims, links, agents)
    long = [*texts, *(name for table in tables for name in table.long)]
    remarks = _remarks(texts, long)
    with (folder / "about.txt").open("w", encoding="utf-8-sig", newline="\r\n") as file:
        file.write(_about(record, remarks))
    counts = {
        "documents": documents.rows,
        "texts": text_count,
        "claims": claims.rows,
        "links": links.rows,
        "agents": agents.rows,
    }
    return Written(counts, len(tables) + 1 + len(long), remarks)


def _remarks(texts: list[str], long: list[str]) -> tuple[str, ...]:
    others = len(long) - len(texts)
    told: list[str] = []
    if texts:
        are = "texts are" if len(texts) > 1 else "text is"
        told.append(
            f"{len(texts):,} {are} longer than a cell holds ({LONGEST:,} characters): the column text_file names the "
            f"file in the folder {LONG} that has the whole."
        )
    if others:
        are = "cells are" if others > 1 else "cell is"
        told.append(
            f"{others:,} other {are} longer than that: the table has the beginning, and says which file in the folder "
            f"{LONG} has the whole."
        )
    return tuple(told)


def _about(record: Record, remarks: Iterable[str]) -> str:
    """What a person needs to know who gets the folder and nothing else."""
    kinds = "documents.csv, claims.csv, links.csv and agents.csv"
    lines = [
        f"Tables of the archive “{record.archive.title}”, written {record.archive.made_at[:10]} by Rejoinder.",
        "",
        f"{kinds} are in UTF-8, with commas. A row's “id” is the number that other tables name it by; “uid” stays the "
        "same in copies of the archive. “start” and “end” count the characters (Unicode code points) of the text, from "
        "0; “end” is the one after the last. Dates are EDTF (1850~: about 1850; 2022-10: some day of that month); "
        "first_day and last_day are the first and the last that they can mean.",
        "A cell that a spreadsheet would take for a formula has an apostrophe before it, which is not part of it.",
        "Several names in a cell are parted by semicolons; the hands of a source chain by arrows, from the one who had "
        "it first, a line for each way that a claim came by.",
        "The column “credit” has the line to put under what is quoted from a document.",
        "States of claims (answered, denied …) say what others said of them, never who is right.",
        *remarks,
    ]
    return "\n".join([*lines, ""])
