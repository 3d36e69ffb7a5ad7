"""Writes a record as one JSON-LD file, a node a line, so that neither writing nor reading needs all of it at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from core.exchange.json_ld import claim_nodes, nodes
from core.exchange.json_ld.context import CONTEXT, MEANINGS, TERMS, iri
from core.exchange.json_ld.nodes import Node
from core.exchange.record import Record, Written, agents_of
from core.model import ExportFormat, ExportOption

FORMAT = ExportFormat(
    name="jsonld",
    what="Linked data (JSON-LD): all that is said of documents, claims, source chains and links, for other programs.",
    suffix=".jsonld",
    options=frozenset({ExportOption.TEXTS, ExportOption.NOTES, ExportOption.SUGGESTIONS}),
)


def write(record: Record, out: BinaryIO) -> Written:
    """Write *record* to *out* as UTF-8."""
    counts: dict[str, int] = dict.fromkeys(("documents", "texts", "claims", "links", "reviews", "agents"), 0)
    out.write(b'{"@context":' + _json(CONTEXT) + b',\n"@graph":[\n')
    separator = b""
    for node in _nodes(record, counts):
        out.write(separator + _json(node))
        separator = b",\n"
    out.write(b"\n]}\n")
    return Written(counts)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _nodes(record: Record, counts: dict[str, int]) -> Iterator[Node]:
    about = record.archive
    archive = iri(about.uid)
    yield {"id": archive, "type": "Collection", "name": about.title, "generated": about.made_at}
    for term, meaning in MEANINGS.items():
        yield {"id": f"{TERMS}{term}", "label": term, "note": meaning}
    met: set[int] = set()
    for handed in record.documents():
        met.update(agents_of(handed))
        counts["documents"] += 1
        counts["texts"] += handed.text is not None
        yield nodes.document(handed, archive)
        yield from nodes.places_in(handed)
        for claim in handed.claims:
            counts["claims"] += 1
            counts["reviews"] += len(claim.verdicts)
            yield from claim_nodes.claim(claim, handed)
        for link in handed.links:
            counts["links"] += 1
            yield from claim_nodes.link(link, handed.uids, record.has)
    for one in record.people(met):
        counts["agents"] += 1
        yield nodes.whole_agent(one)
