"""The shapes of the command line's JSON (DESIGN section 7): plain dictionaries made from the model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from core.model import (
    AddResult,
    Agent,
    Answer,
    Change,
    Claim,
    ClaimRow,
    Document,
    DocumentBrief,
    Hit,
    Hop,
    OpenedDocument,
    OriginalFile,
    Problem,
    Reference,
    RelatedDocument,
    Role,
    SearchAnswer,
    SpanRights,
    WantedDocument,
)

Shape = dict[str, Any]


def names(agents: Iterable[Agent]) -> str:
    """Several agents in one string."""
    return ", ".join(agent.name for agent in agents)


def search(answer: SearchAnswer, *, facets: bool) -> Shape:
    """The answer to a search."""
    shape: Shape = {
        "query": answer.request.query,
        "total": answer.total,
        "total_some": answer.total_some,
        "exact_total": answer.exact_total,
        "took_ms": round(answer.took_ms, 2),
        "understood": answer.understood,
        "notices": list(answer.notices),
        "hits": [_hit(hit) for hit in answer.hits],
    }
    if facets:
        shape["facets"] = {
            facet.value: [{"value": value.value, "label": value.label, "count": value.count} for value in values]
            for facet, values in answer.facets.items()
        }
    if answer.did_you_mean:
        shape["did_you_mean"] = answer.did_you_mean
    return shape


def _hit(hit: Hit) -> Shape:
    shape: Shape = {"document": hit.document_id}
    if hit.claim_id is not None:
        shape |= {"claim": hit.claim_id, "speaker": hit.speaker, "state": hit.state}
    return shape | {
        "title": hit.title,
        "kind": hit.kind,
        "holding": hit.holding,
        "source": hit.source,
        "date": hit.date,
        "score": round(hit.score, 4),
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
        "matched": hit.matched,
        "claims": hit.claims,
        "rebuttals": hit.rebuttals,
    }


def document(described: Document) -> Shape:
    """A document's description."""
    licence = described.licence
    return {
        "id": described.id,
        "kind": described.kind,
        "holding": described.holding,
        "title": described.title,
        "heading": described.heading,
        "symbol": described.symbol,
        "language": described.language,
        "date": described.date,
        "author": [agent.name for agent in described.agents(Role.AUTHOR)],
        "publisher": [agent.name for agent in described.agents(Role.PUBLISHER)],
        "sender": [agent.name for agent in described.agents(Role.SENDER)],
        "recipient": [agent.name for agent in described.agents(Role.RECIPIENT)],
        "licence": licence.id,
        "licence_name": licence.name,
        "licence_url": licence.url,
        "licence_notice": described.licence_notice,
        "copyright_notice": described.copyright_notice,
        "changes_made": described.changes_made,
        "source_url": described.source_url,
        "quoted_in": described.quoted_in,
        "tags": list(described.tags),
        "notes": list(described.notes),
        "record_id": described.record_id,
        "added_at": described.added_at,
    }


def opened(found: OpenedDocument) -> Shape:
    """A document with its text, claims, references and credit."""
    return {
        "document": document(found.document)
        | {
            "text": found.text,
            "passages": [[passage.start, passage.end] for passage in found.passages],
            "cited_by": [brief.id for brief in found.cited_by],
            "credit": {
                "text": found.credit.text,
                "html": found.credit.html,
                "badge": found.credit.badge,
                "warnings": list(found.credit.warnings),
                "missing": [part.words for part in found.credit.missing],
            },
        },
        "claims": [claim(one) for one in found.claims],
        "references": [_reference(reference) for reference in found.references],
        "carried": [claim_row(row) for row in found.carried],
        "relations": [_related(one) for one in found.relations],
        "originals": [_original(one) for one in found.originals],
        "rights": [_rights(one) for one in found.rights],
    }


def _rights(found: SpanRights) -> Shape:
    """A passage under other rights than its document."""
    return {
        "id": found.id,
        "span": None if found.in_doubt else [found.span.start, found.span.end],
        "quote": found.span.exact,
        "licence": found.licence.id,
        "holder": found.holder,
        "note": found.note,
    }


def claim(found: Claim) -> Shape:
    """A claim with its chains and answers."""
    return {
        "id": found.id,
        "spans": [[span.start, span.end] for span in found.spans],
        "quote": found.quotation,
        "speaker": names(found.speakers),
        "speakers": [agent.name for agent in found.speakers],
        "chain": chain(found),
        "chains": [[hop_shape for hop in hops for hop_shape in _hop(hop)] for hops in found.chains],
        "cue": found.cue.exact if found.cue else "",
        "cue_start": found.cue.start if found.cue else None,
        "cue_end": found.cue.end if found.cue else None,
        "manner": found.manner,
        "stance": found.stance,
        "status": found.status,
        "state": found.state,
        "modality": found.modality,
        "medium": found.medium,
        "note": found.note,
        "parent": found.parent_id,
        "nesting": found.nesting,
        "rebuttals": [_answer(answer) for answer in found.answers if answer.is_rebuttal],
        "answers": [_answer(answer) for answer in found.answers if not answer.is_rebuttal],
        "rebuts": [_answer(answer) for answer in found.answers_to if answer.is_rebuttal],
        "answers_to": [_answer(answer) for answer in found.answers_to if not answer.is_rebuttal],
    }


def chain(found: Claim) -> list[Shape]:
    """All ways that a claim came by as one list: those who said it first, those who passed it on last, each once."""
    early = [hop for hops in found.chains for hop in hops[:-1]]
    late = [hops[-1] for hops in found.chains if hops]
    seen: dict[tuple[str, str], Shape] = {}
    for hop in (*early, *late):
        for shape in _hop(hop):
            seen.setdefault((shape["agent"], shape["role"]), shape)
    return list(seen.values())


def _hop(hop: Hop) -> list[Shape]:
    return [
        {
            "agent": agent.name,
            "role": hop.role,
            "unnamed": agent.unnamed,
            "document": hop.document.id if hop.document else None,
            "start": hop.mention.start if hop.mention else None,
            "end": hop.mention.end if hop.mention else None,
        }
        for agent in hop.agents
    ]


def _answer(answer: Answer) -> Shape:
    evidence = answer.evidence
    return {
        "claim": answer.claim_id,
        "document": answer.document.id,
        "title": answer.document.heading,
        "quote": answer.quotation,
        "speaker": names(answer.speakers),
        "relation": answer.relation,
        "evidence": evidence.exact if evidence else "",
        "evidence_document": answer.evidence_document,
        "evidence_start": evidence.start if evidence else None,
        "evidence_end": evidence.end if evidence else None,
        "status": answer.status,
        "also_in": [brief.id for brief in answer.also_in],
    }


def _reference(reference: Reference) -> Shape:
    return {
        "start": reference.span.start,
        "end": reference.span.end,
        "text": reference.span.exact,
        "scheme": reference.scheme,
        "value": reference.value,
        "document": reference.document.id if reference.document else None,
    }


def _related(one: RelatedDocument) -> Shape:
    return {
        "id": one.id,
        "relation": one.relation,
        "incoming": one.incoming,
        "status": one.status,
        "document": one.document.id if one.document else None,
        "scheme": one.scheme,
        "value": one.value,
        "likeness": one.likeness,
    }


def _original(one: OriginalFile) -> Shape:
    return {
        "sha256": one.sha256,
        "name": one.name,
        "media_type": one.media_type,
        "bytes": one.size,
        "path": one.path,
        "pages": one.pages,
        "added_at": one.added_at,
    }


def claim_row(row: ClaimRow) -> Shape:
    """A claim as a line of a list."""
    return {
        "id": row.id,
        "document": row.document.id,
        "title": row.document.heading,
        "speaker": names(row.speakers),
        "quote": row.quotation,
        "manner": row.manner,
        "stance": row.stance,
        "status": row.status,
        "state": row.state,
        "rebuttals": row.rebuttals,
        "answers": row.answers,
    }


def wanted(one: WantedDocument) -> Shape:
    """A document that is known by reference only."""
    return document(one.document) | {"cited_by": [_brief(brief) for brief in one.cited_by], "mentions": one.mentions}


def _brief(brief: DocumentBrief) -> Shape:
    return {"document": brief.id, "title": brief.heading}


def change(one: Change) -> Shape:
    """An entry of the history."""
    return {
        "id": one.id,
        "at": one.at,
        "who": one.who,
        "action": one.action,
        "undoes": one.undoes,
        "undone": one.undone,
        "rows": one.rows,
        "documents": list(one.documents),
    }


def added(result: AddResult) -> Shape:
    """How adding a file ended."""
    return {"path": result.path, "status": result.status, "document": result.document, "reason": result.reason}


def problem(one: Problem) -> Shape:
    """Something that is not right."""
    return {"where": one.where, "what": one.what, "repairable": one.repairable, "repaired": one.repaired}
