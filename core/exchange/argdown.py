"""Claims and what answers them as Argdown (https://argdown.org): a text that people can read and programs can draw.

Each claim is a statement, under its document as a heading. Rebuttals are attacks, *undercuts* is an undercut,
*supports* a support. What Argdown has no arrow for (qualifies, restates, answers, withholds) stands in a statement's
data, and so does the exact relation of those that have one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import BinaryIO

from core.errors import NotFound
from core.exchange.record import Record, Written
from core.model import Agent, Claim, ExportFormat, ExportOption, HandedDocument, HandedEnd, HandedLink, Relation, Status

FORMAT = ExportFormat(
    name="argdown",
    what="Argument map (Argdown): claims with what rebuts, undercuts and supports them, as a text to read and to draw.",
    suffix=".argdown",
    options=frozenset({ExportOption.NOTES, ExportOption.SUGGESTIONS}),
    claims=True,
)

_ARROWS = {
    Relation.REBUTS: "->",
    Relation.CORRECTS: "->",
    Relation.RETRACTS: "->",
    Relation.UNDERCUTS: "_>",
    Relation.SUPPORTS: "+>",
}
_MARKS = re.compile(r"[\\@#*_\[\]<>{}/=|~`]|[.:](?=\S)")
"""What means something inside a line; a backslash takes the meaning from it (the lexer of @argdown/core 2.0)."""
_LINE_ENDS = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")
_NO_TITLE = re.compile(r"[^\w .,'’-]+")
_LONGEST_TITLE = 60


def escaped(words: str) -> str:
    """*words* on one line, where nothing in them is Argdown."""
    return _MARKS.sub(r"\\\g<0>", " ".join(words.split()))


def title_of(claim_id: int, speakers: Iterable[Agent]) -> str:
    """What a claim is called in the map: its speaker and its number. Plain, as nothing can be escaped in a title."""
    names = ", ".join(agent.name for agent in speakers) or "Not known"
    plain = " ".join(_NO_TITLE.sub(" ", names).replace("_", " ").split())
    return f"{plain[:_LONGEST_TITLE].rstrip()} {claim_id}".strip()


def write(record: Record, out: BinaryIO) -> Written:
    """Write *record* to *out* as UTF-8. Ends of links that stand elsewhere come last, under a heading of their own.

    Raises:
        NotFound: there are no claims.
    """
    counts = {"documents": 0, "claims": 0, "links": 0}
    elsewhere: dict[int, HandedEnd] = {}
    written: set[int] = set()
    title = record.archive.title.replace("=", "-")
    _put(out, "===", f"title: {_quoted(title)}", f"date: {_quoted(record.archive.made_at[:10])}", "===")
    for handed in record.documents():
        shown = {claim.id for claim in handed.claims}
        if not shown:
            continue
        counts["documents"] += 1
        _put(out, f"# {escaped(handed.document.heading)}")
        if handed.credit:
            _put(out, f"// {' '.join(handed.credit.split())}")
        by_source: dict[int, list[HandedLink]] = {}
        for link in handed.links:
            counts["links"] += 1
            by_source.setdefault(link.source.id, []).append(link)
            elsewhere.update((end.id, end) for end in (link.source, link.target) if end.id not in shown)
        for claim in handed.claims:
            counts["claims"] += 1
            links = by_source.pop(claim.id, [])
            _put(
                out,
                *_statement(title_of(claim.id, claim.speakers), claim.quotation, _data(claim, handed, links), links),
            )
        for source, links in by_source.items():  # answers from documents that are not handed on
            _put(out, *_statement(title_of(source, links[0].source.speakers), "", _relations(links), links))
        written |= shown
    left = [end for key, end in sorted(elsewhere.items()) if key not in written]
    if left:
        _put(out, "# Elsewhere in the archive")
        for end in left:
            data: dict[str, object] = {"claim": end.id, "document": end.document.heading, "date": end.document.date}
            _put(out, *_statement(title_of(end.id, end.speakers), end.quotation, data, ()))
    if not counts["claims"]:
        raise NotFound(
            "There are no claims among these documents, and this format is for claims. Choose another format."
        )
    return Written(counts)


def _put(out: BinaryIO, *lines: str) -> None:
    out.write(("\n".join(lines) + "\n\n").encode("utf-8"))


def _statement(title: str, words: str, data: dict[str, object], links: Iterable[HandedLink]) -> list[str]:
    """A statement with its data and the arrows that start from it; without *words* it is only referred to."""
    head = f"[{title}]: {escaped(words)}" if words else f"[{title}]"
    lines = [f"{head} {{{', '.join(f'{key}: {_quoted(value)}' for key, value in data.items() if value)}}}"]
    for link in links:
        if (arrow := _ARROWS.get(link.relation)) and link.status is Status.ACCEPTED:
            lines.append(f"  {arrow} [{title_of(link.target.id, link.target.speakers)}]")
    return lines


def _data(claim: Claim, handed: HandedDocument, links: Iterable[HandedLink]) -> dict[str, object]:
    chains = [" → ".join(", ".join(one.name for one in hop.agents) for hop in chain) for chain in claim.chains]
    return {
        "claim": claim.id,
        "speaker": ", ".join(agent.name for agent in claim.speakers),
        "document": handed.document.heading,
        "date": handed.document.date,
        "source": handed.document.source_url,
        "stance": claim.stance.value,
        "manner": claim.manner.value,
        "status": claim.status.value if claim.status is not Status.ACCEPTED else "",
        "chains": chains,
        "note": claim.note,
        **_relations(links),
    }


def _relations(links: Iterable[HandedLink]) -> dict[str, object]:
    """What a claim does to others, by relation; suggestions are called so."""
    found: dict[str, list[str]] = {}
    for link in links:
        name = link.relation.value if link.status is Status.ACCEPTED else f"{link.relation.value} (suggested)"
        found.setdefault(name, []).append(title_of(link.target.id, link.target.speakers))
    return {**found}


def _quoted(value: object) -> str:
    """A value of YAML that Argdown takes, too: its data ends at the first brace that closes, and is of plain lines."""
    written = json.dumps(value, ensure_ascii=False).replace("{", "(").replace("}", ")")
    return _LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
