"""The rows of the tables: documents, claims, links, agents."""

from __future__ import annotations

from collections.abc import Iterable

from core.exchange.tables.cells import Cell
from core.model import (
    Agent,
    Claim,
    Document,
    HandedAgent,
    HandedDocument,
    HandedEnd,
    HandedLink,
    Hop,
    Role,
    Span,
)

DOCUMENTS = (
    *("id", "uid", "kind", "holding", "title", "author", "sender", "recipient", "publisher", "date", "first_day"),
    *("last_day", "received", "language", "symbol", "source_url", "licence", "licence_name", "licence_url", "credit"),
    *("copyright_notice", "quoted_in", "tags", "notes", "record_id", "claims", "text", "text_file", "sha256"),
)
CLAIMS = (
    *("id", "uid", "document", "document_title", "date", "quotation", "start", "end", "spans", "speaker", "chain"),
    *("hands", "manner", "stance", "state", "status", "cue", "modality", "medium", "parent", "nesting"),
    *("answers", "rebuttals", "verdicts", "notes"),
)
LINKS = (
    *("id", "uid", "relation", "source", "source_speaker", "source_quotation", "source_document", "target"),
    *("target_speaker", "target_quotation", "target_document", "evidence", "evidence_document", "evidence_start"),
    *("evidence_end", "status", "note"),
)
AGENTS = ("id", "uid", "name", "kind", "unnamed", "other_names", "description", "acts_for")


def _names(agents: Iterable[Agent]) -> str:
    return "; ".join(agent.name for agent in agents)


def document_row(handed: HandedDocument, text: str | None, text_file: str) -> list[Cell]:
    """The cells of a document; *text_file* names the file of a text that is too long for one."""
    one, licence = handed.document, handed.document.licence
    return [
        one.id,
        handed.uids.documents[one.id],
        one.kind,
        one.holding,
        one.title,
        _names(one.agents(Role.AUTHOR)),
        _names(one.agents(Role.SENDER)),
        _names(one.agents(Role.RECIPIENT)),
        _names(one.agents(Role.PUBLISHER)),
        one.date,
        one.first_day,
        one.last_day,
        one.received,
        one.language,
        one.symbol,
        one.source_url,
        licence.id,
        licence.name if licence.id else "",
        licence.url,
        handed.credit,
        one.copyright_notice,
        one.quoted_in,
        "; ".join(one.tags),
        "\n".join(note.text for note in handed.notes if note.claim is None),
        one.record_id,
        len(handed.claims),
        text,
        text_file,
        handed.sha256,
    ]


def claim_row(claim: Claim, handed: HandedDocument) -> list[Cell]:
    """The cells of a claim."""
    document = handed.document
    notes = [claim.note, *(note.text for note in handed.notes if note.claim == claim.id)]
    chains = [" → ".join(filter(None, map(_hand, chain))) for chain in claim.chains]
    return [
        claim.id,
        handed.uids.claims[claim.id],
        document.id,
        document.heading,
        document.date,
        claim.quotation,
        claim.start,
        claim.spans[-1].end,
        " ".join(_range(span) for span in claim.spans),
        _names(claim.speakers),
        "\n".join(chains),
        _hands(claim, document),
        claim.manner,
        claim.stance,
        claim.state,
        claim.status,
        claim.cue.exact if claim.cue else "",
        claim.modality,
        claim.medium,
        claim.parent_id,
        claim.nesting or "",
        claim.answer_count,
        len(claim.rebuttals),
        "\n".join(f"{one.verdict} ({one.who}, {one.day}): {one.reason}" for one in claim.verdicts),
        "\n".join(filter(None, notes)),
    ]


def _hand(hop: Hop) -> str:
    return _names(hop.agents) or (hop.document.heading if hop.document is not None else "")


def _hands(claim: Claim, document: Document) -> int:
    """How many hands it came through before its document, by its longest way."""
    ways = (sum(hop.document is None or hop.document.id != document.id for hop in chain) for chain in claim.chains)
    return max(ways, default=0)


def _range(span: Span) -> str:
    return f"{span.start}-{span.end}"


def link_row(link: HandedLink, handed: HandedDocument) -> list[Cell]:
    """The cells of a link."""
    evidence = link.evidence
    return [
        link.id,
        handed.uids.links[link.id],
        link.relation,
        *_end(link.source),
        *_end(link.target),
        evidence.exact if evidence else "",
        link.evidence_document,
        evidence.start if evidence else None,
        evidence.end if evidence else None,
        link.status,
        link.note,
    ]


def _end(end: HandedEnd) -> list[Cell]:
    return [end.id, _names(end.speakers), end.quotation, end.document.id]


def agent_row(one: HandedAgent) -> list[Cell]:
    """The cells of an agent."""
    agent = one.agent
    return [
        agent.id,
        one.uid,
        agent.name,
        agent.kind,
        "yes" if agent.unnamed else "",
        "; ".join(one.aliases),
        agent.description,
        one.acts_for[1] if one.acts_for else "",
    ]
