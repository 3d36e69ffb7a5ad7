"""Reading claims with all that surrounds them: spans, source chains, and the links at both ends."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from sqlite_utils import Database

from core.model import (
    ANSWERING,
    REBUTTALS,
    Agent,
    Answer,
    Claim,
    ClaimRow,
    DocumentBrief,
    Hop,
    HopRole,
    Manner,
    Nesting,
    Reference,
    Span,
    Stance,
    Status,
    Tier,
)
from core.store import agents, documents, links, reviews, spans
from core.store.agents import in_portions
from core.store.links import Link
from core.store.rows import Row, column, marks, rows

GAP = " … "
"""Stands between the spans of a claim whose words are interrupted."""


def quotations(db: Database, claim_ids: Iterable[int]) -> dict[int, tuple[Span, ...]]:
    """The spans of these claims, in the order of the text."""
    found: defaultdict[int, list[Span]] = defaultdict(list)
    for portion in in_portions(claim_ids):
        for row in rows(
            db,
            "SELECT claim_id, spans.* FROM claim_spans JOIN spans ON spans.id = span_id "
            f"WHERE claim_id IN ({marks(len(portion))}) ORDER BY claim_id, position",
            portion,
        ):
            found[cast(int, row["claim_id"])].append(
                Span(
                    cast(int, row["start"]),
                    cast(int, row["end"]),
                    cast(str, row["exact"]),
                    cast(str, row["prefix"]),
                    cast(str, row["suffix"]),
                )
            )
    return {claim_id: tuple(parts) for claim_id, parts in found.items()}


def quotation_of(parts: tuple[Span, ...]) -> str:
    """The words of a claim in one string."""
    return GAP.join(span.exact for span in parts)


def chains_of(db: Database, claim_ids: Iterable[int]) -> dict[int, tuple[tuple[Hop, ...], ...]]:
    """The source chains of these claims, each from the origin to the document."""
    found: list[Row] = []
    agent_rows: list[Row] = []
    for portion in in_portions(claim_ids):
        chosen = f"({marks(len(portion))})"
        found += rows(db, f"SELECT * FROM hops WHERE claim_id IN {chosen} ORDER BY claim_id, chain, position", portion)
        agent_rows += rows(
            db,
            "SELECT hop_id, agent_id FROM hop_agents JOIN hops ON hops.id = hop_id "
            f"WHERE claim_id IN {chosen} ORDER BY hop_id, hop_agents.position",
            portion,
        )
    people = agents.load(db, [cast(int, row["agent_id"]) for row in agent_rows])
    names = documents.briefs(db, [cast(int, row["document_id"]) for row in found if row["document_id"] is not None])
    places = spans.load(
        db,
        [cast(int, row[name]) for row in found for name in ("mention_span_id", "cue_span_id") if row[name] is not None],
    )
    of_hop: defaultdict[int, list[Agent]] = defaultdict(list)
    for row in agent_rows:
        of_hop[cast(int, row["hop_id"])].append(people[cast(int, row["agent_id"])])
    chains: defaultdict[int, defaultdict[int, list[Hop]]] = defaultdict(lambda: defaultdict(list))
    for row in found:
        chains[cast(int, row["claim_id"])][cast(int, row["chain"])].append(
            Hop(
                HopRole(cast(str, row["role"])),
                tuple(of_hop[cast(int, row["id"])]),
                names.get(cast(int, row["document_id"])) if row["document_id"] is not None else None,
                places.get(cast(int, row["mention_span_id"])) if row["mention_span_id"] is not None else None,
                places.get(cast(int, row["cue_span_id"])) if row["cue_span_id"] is not None else None,
            )
        )
    return {
        claim_id: tuple(tuple(by_chain[number]) for number in sorted(by_chain)) for claim_id, by_chain in chains.items()
    }


def speakers_in(chains: tuple[tuple[Hop, ...], ...]) -> tuple[Agent, ...]:
    """Who made a claim: the speakers of its chains, each once, in order."""
    seen: dict[int, Agent] = {}
    for chain in chains:
        for hop in chain:
            if hop.role is HopRole.SPEAKER:
                seen.update((agent.id, agent) for agent in hop.agents if agent.id not in seen)
    return tuple(seen.values())


def hands_of(chains: tuple[tuple[Hop, ...], ...], document_id: int) -> int:
    """How many hands a claim came through before the document that it stands in, by its longest way.

    0: the document's own words; 1: heard from the speaker; 2: passed on by somebody between.
    """
    return max(
        (sum(hop.document is None or hop.document.id != document_id for hop in chain) for chain in chains), default=0
    )


def load(db: Database, claim_ids: Iterable[int]) -> tuple[Claim, ...]:
    """Claims with everything that their cards show, in the order of the text."""
    ids = sorted(set(claim_ids))
    found: list[Row] = []
    for portion in in_portions(ids):
        found += rows(db, f"SELECT * FROM claims WHERE id IN ({marks(len(portion))})", portion)
    ends = links.links_at(db, ids)
    context = _AnswerContext.of(db, [link for end in ends.values() for link in (*end.incoming, *end.outgoing)], ids)
    own_spans = quotations(db, ids)
    own_chains = chains_of(db, ids)
    reviewed, signed = reviews.of_claims(db, ids), reviews.verdicts_of(db, ids)
    of_parts = links.relations_of_parts(db, ids)
    cues = spans.load(db, [cast(int, row["cue_span_id"]) for row in found if row["cue_span_id"] is not None])
    claims: list[Claim] = []
    for row in found:
        claim_id = cast(int, row["id"])
        status, manner = Status(cast(str, row["status"])), Manner(cast(str, row["manner"]))
        end = ends[claim_id]
        parts = own_spans.get(claim_id, ())
        chains = own_chains.get(claim_id, ())
        claims.append(
            Claim(
                id=claim_id,
                document_id=cast(int, row["document_id"]),
                spans=parts,
                quotation=quotation_of(parts),
                manner=manner,
                stance=Stance(cast(str, row["stance"])),
                status=status,
                state=links.claim_state(
                    status,
                    manner,
                    links.accepted(end.incoming),
                    [*links.accepted(end.outgoing), *of_parts.get(claim_id, ())],
                ),
                speakers=speakers_in(chains),
                chains=chains,
                cue=cues.get(cast(int, row["cue_span_id"])) if row["cue_span_id"] is not None else None,
                modality=cast(str, row["modality"]),
                medium=cast(str, row["medium"]),
                note=cast(str, row["note"]),
                parent_id=cast("int | None", row["parent_id"]),
                nesting=Nesting(cast(str, row["nesting"])) if row["nesting"] else None,
                answers=context.answers(end.incoming),
                answers_to=tuple(context.answer(link, link.target_id, []) for link in end.outgoing),
                tier=Tier(cast(str, row["tier"])) if row["tier"] else None,
                reviews=reviewed.get(claim_id, ()),
                verdicts=signed.get(claim_id, ()),
                pattern=cast(str, row["pattern"]),
            )
        )
    return tuple(sorted(claims, key=lambda claim: (claim.start, -claim.spans[-1].end, claim.id)))


def of_document(db: Database, document_id: int) -> tuple[Claim, ...]:
    """The claims of a document that are not rejected, in the order of its text."""
    return load(db, column(db, "SELECT id FROM claims WHERE document_id = ? AND status <> 'rejected'", [document_id]))


@dataclass(frozen=True, slots=True)
class _AnswerContext:
    """What is known of the claims at the other ends of some links."""

    homes: dict[int, int]
    briefs: dict[int, DocumentBrief]
    quotations: dict[int, tuple[Span, ...]]
    chains: dict[int, tuple[tuple[Hop, ...], ...]]
    evidence: dict[int, Span]
    evidence_homes: dict[int, int]
    restates: defaultdict[int, set[int]]

    @classmethod
    def of(cls, db: Database, known: list[Link], own: list[int]) -> _AnswerContext:
        claim_ids = sorted({key for link in known for key in (link.source_id, link.target_id)} | set(own))
        homes: dict[int, int] = {}
        for portion in in_portions(claim_ids):
            for row in rows(db, f"SELECT id, document_id FROM claims WHERE id IN ({marks(len(portion))})", portion):
                homes[cast(int, row["id"])] = cast(int, row["document_id"])
        evidence_ids = [link.evidence_id for link in known if link.evidence_id is not None]
        evidence_homes: dict[int, int] = {}
        for portion in in_portions(evidence_ids):
            for row in rows(db, f"SELECT id, document_id FROM spans WHERE id IN ({marks(len(portion))})", portion):
                evidence_homes[cast(int, row["id"])] = cast(int, row["document_id"])
        return cls(
            homes,
            documents.briefs(db, homes.values()),
            quotations(db, claim_ids),
            chains_of(db, claim_ids),
            spans.load(db, evidence_ids),
            evidence_homes,
            links.restated_by(db, [link.source_id for link in known]),
        )

    def answers(self, incoming: list[Link]) -> tuple[Answer, ...]:
        return tuple(
            self.answer(link, link.source_id, repeated)
            for link, repeated in links.fold_repeated(incoming, self.restates)
        )

    def answer(self, link: Link, other: int, repeated: list[Link]) -> Answer:
        also = dict.fromkeys(self.homes[link.source_id] for link in repeated)
        return Answer(
            link_id=link.id,
            relation=link.relation,
            claim_id=other,
            document=self.briefs[self.homes[other]],
            speakers=speakers_in(self.chains.get(other, ())),
            quotation=quotation_of(self.quotations.get(other, ())),
            evidence=self.evidence.get(link.evidence_id) if link.evidence_id is not None else None,
            evidence_document=self.evidence_homes.get(link.evidence_id) if link.evidence_id is not None else None,
            status=link.status,
            note=link.note,
            also_in=tuple(self.briefs[key] for key in also if key != self.homes[other]),
        )


def list_rows(db: Database, claim_ids: Iterable[int]) -> tuple[ClaimRow, ...]:
    """Claims as lines of a list, in the order given."""
    ids = list(claim_ids)
    found: dict[int, Row] = {}
    for portion in in_portions(ids):
        for row in rows(db, f"SELECT * FROM claims WHERE id IN ({marks(len(portion))})", portion):
            found[cast(int, row["id"])] = row
    names = documents.briefs(db, [cast(int, row["document_id"]) for row in found.values()])
    parts, chains = quotations(db, ids), chains_of(db, ids)
    ends = links.links_at(db, ids)
    restates = links.restated_by(db, [link.source_id for end in ends.values() for link in end.incoming])
    of_parts = links.relations_of_parts(db, ids)
    lines: list[ClaimRow] = []
    for claim_id in ids:
        row = found[claim_id]
        end = ends[claim_id]
        status, manner = Status(cast(str, row["status"])), Manner(cast(str, row["manner"]))
        answers = [
            link.relation
            for link, _ in links.fold_repeated(
                [link for link in end.incoming if link.status is Status.ACCEPTED], restates
            )
        ]
        lines.append(
            ClaimRow(
                id=claim_id,
                document=names[cast(int, row["document_id"])],
                speakers=speakers_in(chains.get(claim_id, ())),
                quotation=quotation_of(parts.get(claim_id, ())),
                start=cast(int, row["start"]),
                manner=manner,
                stance=Stance(cast(str, row["stance"])),
                status=status,
                state=links.claim_state(
                    status,
                    manner,
                    [link.relation for link in end.incoming if link.status is Status.ACCEPTED],
                    [*links.accepted(end.outgoing), *of_parts.get(claim_id, ())],
                ),
                rebuttals=sum(relation in REBUTTALS for relation in answers),
                answers=sum(relation in ANSWERING for relation in answers),
                relations=tuple(answers),
            )
        )
    return tuple(lines)


def references_of(db: Database, document_id: int) -> tuple[Reference, ...]:
    """The references of a document, in the order of its text."""
    found = rows(db, "SELECT * FROM document_references WHERE document_id = ?", [document_id])
    places = spans.load(db, [cast(int, row["span_id"]) for row in found])
    names = documents.briefs(db, [cast(int, row["target_id"]) for row in found if row["target_id"] is not None])
    references = [
        Reference(
            places[cast(int, row["span_id"])],
            cast(str, row["scheme"]),
            cast(str, row["value"]),
            names.get(cast(int, row["target_id"])) if row["target_id"] is not None else None,
        )
        for row in found
    ]
    return tuple(sorted(references, key=lambda reference: (reference.span.start, reference.span.end)))


def carried_by(db: Database, document_ids: Iterable[int]) -> dict[int, list[int]]:
    """For each document, the accepted claims of other documents that came through it."""
    carried: defaultdict[int, list[int]] = defaultdict(list)
    for portion in in_portions(document_ids):
        for row in rows(
            db,
            "SELECT DISTINCT hops.document_id, claim_id FROM hops JOIN claims ON claims.id = claim_id "
            f"WHERE hops.document_id IN ({marks(len(portion))}) AND claims.document_id <> hops.document_id "
            "AND claims.status = 'accepted' ORDER BY claims.document_id, claims.start, claim_id",
            portion,
        ):
            carried[cast(int, row["document_id"])].append(cast(int, row["claim_id"]))
    return dict(carried)


def carried_words(db: Database, document_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """The quotations of the claims that came through each document: what a search finds a cited one by."""
    carried = carried_by(db, document_ids)
    words = quotations(db, [claim_id for ids in carried.values() for claim_id in ids])
    return {
        document_id: tuple(quotation_of(words[claim_id]) for claim_id in ids if claim_id in words)
        for document_id, ids in carried.items()
    }


def select(db: Database, *, by: str = "", reporter: str = "") -> list[int]:
    """The accepted claims of the archive by document and place.

    *by* is part of a speaker's name or alias, *reporter* of one of those who passed a claim on.
    """
    every = column(db, "SELECT id FROM claims WHERE status = 'accepted' ORDER BY document_id, start, id")
    for name, role in ((by, HopRole.SPEAKER), (reporter, HopRole.REPORTER)):
        if name:
            found = _through(db, name, role)
            every = [claim_id for claim_id in every if claim_id in found]
    return every


def _through(db: Database, name: str, role: HopRole) -> set[int]:
    """The claims in which somebody who is called so has a role."""
    wanted = _folded(name)
    names = rows(db, "SELECT id, name FROM agents UNION ALL SELECT agent_id, alias FROM agent_aliases")
    agents_ = [cast(int, row["id"]) for row in names if wanted in _folded(cast(str, row["name"]))]
    found: set[int] = set()
    for portion in in_portions(agents_):
        found.update(
            column(
                db,
                "SELECT hops.claim_id FROM hops JOIN hop_agents ON hop_agents.hop_id = hops.id "
                f"WHERE hops.role = ? AND agent_id IN ({marks(len(portion))})",
                [role, *portion],
            )
        )
    return found


def _folded(name: str) -> str:
    """A name so that case and the way of writing accents don't matter."""
    return unicodedata.normalize("NFKC", name).casefold()


def present(db: Database, claim_ids: Iterable[int]) -> list[int]:
    """Those of these claims that the archive has."""
    found: list[int] = []
    for portion in in_portions(claim_ids):
        found += column(db, f"SELECT id FROM claims WHERE id IN ({marks(len(portion))})", portion)
    return found
