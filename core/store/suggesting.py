"""Suggestions as rows: claims and links that wait for a person, and which texts were read for them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import cast

from sqlite_utils import Database

from core.model import (
    BY_MODEL,
    Guess,
    HeldLink,
    HopRole,
    Manner,
    NewAgent,
    NewClaim,
    NewHop,
    NewLink,
    Stance,
    Status,
    SuggestedHop,
    SuggestedLink,
    Suggestion,
    Suggestions,
    Tier,
)
from core.store import agents, claims, exchanges, reviews, spans, weighing
from core.store.edits import Edit
from core.store.rows import Value, column, number, rows

SAME = 0.5
"""The share of the joint length that two claims have in common when they are taken for the same one."""


def unread(db: Database, engine: str) -> list[int]:
    """The held documents whose text was not yet read for suggestions by this *engine* (a version)."""
    return column(
        db,
        "SELECT texts.document_id FROM texts JOIN documents ON documents.id = texts.document_id "
        "LEFT JOIN suggested_texts AS read ON read.document_id = texts.document_id "
        "WHERE documents.holding = 'held' AND (read.sha256 IS NULL OR read.sha256 <> texts.sha256 OR read.engine <> ?) "
        "ORDER BY texts.document_id",
        [engine],
    )


def mark_read(db: Database, document_ids: Iterable[int], engine: str, at: str) -> None:
    """Note that texts were read. No part of the history: they can be read again at any time."""
    with db.atomic():
        db.conn.executemany(
            "INSERT OR REPLACE INTO suggested_texts (document_id, sha256, engine, at) "
            "SELECT document_id, sha256, ?2, ?3 FROM texts WHERE document_id = ?1",
            [(document_id, engine, at) for document_id in document_ids],
        )


def add(
    edit: Edit,
    db: Database,
    document_id: int,
    found: Suggestions,
    held: Sequence[HeldLink] = (),
    renamed: Collection[str] = (),
) -> tuple[int, int]:
    """Store what was suggested for a document; answers how many claims and links are new.

    A claim that the document has already, taken, rejected or waiting, is not suggested again: a rejected one does not
    come back (DESIGN section 1). One that waits gets the tier that it was found with now, and the speaker whose mention
    is among the *renamed*. A link between known claims is suggested once. *held* lead to claims of other documents.
    """
    known = _known(db, document_id)
    waiting = _waiting(db, document_id)
    numbers: dict[int, int] = {}
    added = 0
    for place, suggestion in enumerate(found.claims):
        if (same := _same(suggestion, known)) is not None:
            numbers[place] = same
            if same in waiting:
                _refresh(edit, db, same, suggestion, renamed)
                waiting.pop(same)
            continue
        parent = None if suggestion.parent is None else numbers.get(suggestion.parent)
        claim_id = claims.add(edit, db, _new_claim(document_id, suggestion, parent))
        numbers[place] = claim_id
        known.append((claim_id, suggestion.spans))
        added += 1
    for key, pattern in waiting.items():
        if pattern.endswith(BY_MODEL):  # without the model nobody found it
            edit.update("claims", key, {"tier": Tier.LOW})
    ends = [(link, numbers[link.source], numbers[link.target]) for link in found.links]
    ends += [(link, numbers[link.source], link.target) for link in held]
    return added, sum(_add_link(edit, db, document_id, link, source, target) for link, source, target in ends)


def _refresh(edit: Edit, db: Database, claim_id: int, suggestion: Suggestion, renamed: Collection[str]) -> None:
    edit.update("claims", claim_id, {"tier": suggestion.tier})
    if " ".join(suggestion.speaker.split()) in renamed:
        speaker = NewAgent(suggestion.speaker_resolved)
        weighing.rename_one(edit, db, claim_id, agents.find_or_add(edit, db, speaker))


def _add_link(
    edit: Edit, db: Database, document_id: int, link: SuggestedLink | HeldLink, source: int, target: int
) -> bool:
    """Suggest a link unless it is known, whatever became of it; answers whether it is new."""
    pair = "SELECT count(*) FROM links WHERE source_id = ? AND target_id = ? AND relation = ?"
    if source == target or number(db, pair, [source, target, link.relation]):
        return False
    evidence = _place(link.evidence_start, link.evidence_end)
    new = NewLink(source, target, link.relation, evidence, document_id, Status.SUGGESTED, tier=link.tier)
    claims.add_link(edit, db, new)
    return True


_Known = list[tuple[int, tuple[tuple[int, int], ...]]]


def _known(db: Database, document_id: int) -> _Known:
    ids = column(db, "SELECT id FROM claims WHERE document_id = ?", [document_id])
    spans = exchanges.quotations(db, ids)
    return [(key, tuple((span.start, span.end) for span in spans.get(key, ()))) for key in ids]


def _waiting(db: Database, document_id: int) -> dict[int, str]:
    """The suggested claims of a document that wait for a person, with their patterns."""
    found = rows(
        db,
        "SELECT id, pattern FROM claims WHERE document_id = ? AND tier IS NOT NULL AND status = 'suggested'",
        [document_id],
    )
    return {cast(int, row["id"]): cast(str, row["pattern"]) for row in found}


def waiting(db: Database) -> list[int]:
    """The documents in which suggested claims wait."""
    return column(
        db,
        "SELECT DISTINCT claims.document_id FROM claims JOIN texts ON texts.document_id = claims.document_id "
        "WHERE tier IS NOT NULL AND status = 'suggested' ORDER BY 1",
    )


def _same(suggestion: Suggestion, known: _Known) -> int | None:
    best = max(((_shared(suggestion.spans, spans), -key) for key, spans in known), default=(0.0, 0))
    return -best[1] if best[0] >= SAME else None


def _shared(first: Sequence[tuple[int, int]], second: Sequence[tuple[int, int]]) -> float:
    """How much of the text that either of two claims covers is covered by both (Jaccard)."""
    common = sum(max(0, min(end, other_end) - max(start, other)) for start, end in first for other, other_end in second)
    joint = sum(end - start for start, end in (*first, *second)) - common
    return common / joint if joint else 0.0


def _new_claim(document_id: int, suggestion: Suggestion, parent_id: int | None) -> NewClaim:
    cue = None
    if suggestion.cue_start is not None and suggestion.cue_end is not None:
        cue = (suggestion.cue_start, suggestion.cue_end)
    chain = tuple(_hops(suggestion))
    return NewClaim(
        document_id=document_id,
        spans=suggestion.spans,
        manner=suggestion.manner,
        stance=suggestion.stance,
        status=Status.SUGGESTED,
        chains=(chain,) if chain else (),
        cue=cue,
        parent_id=parent_id,
        nesting=suggestion.nesting if parent_id is not None else None,
        tier=suggestion.tier,
        pattern=suggestion.pattern,
    )


def _hops(suggestion: Suggestion) -> Iterable[NewHop]:
    """The stations that the text names. The speaker is one of them, also where the chain leaves him out."""
    hops = [_hop(hop) for hop in suggestion.chain if hop.agent]
    if suggestion.speaker_resolved and not any(hop.role is HopRole.SPEAKER for hop in hops):
        mention = None
        if suggestion.speaker_start is not None and suggestion.speaker_end is not None:
            mention = (suggestion.speaker_start, suggestion.speaker_end)
        speaker = NewHop(HopRole.SPEAKER, (NewAgent(suggestion.speaker_resolved),), mention=mention)
        origins = sum(hop.role is HopRole.ORIGIN for hop in hops)
        hops.insert(origins, speaker)
    return hops


def _hop(hop: SuggestedHop) -> NewHop:
    return NewHop(
        hop.role,
        (NewAgent(hop.agent, unnamed=hop.unnamed),),
        mention=_place(hop.start, hop.end),
        cue=_place(hop.cue_start, hop.cue_end),
    )


def _place(start: int | None, end: int | None) -> tuple[int, int] | None:
    return None if start is None or end is None else (start, end)


def decided(db: Database) -> list[dict[str, Value]]:
    """What people decided about suggestions, oldest first: what the program may learn from.

    Columns: ``review`` (its number), ``pattern``, ``cue`` (its words), ``tier``, ``decision``, ``speaker`` (the mention
    as it stands), ``agent`` (whom the person says it is), ``document``, ``named`` (1: the agent was put right with this
    decision).
    """
    return rows(
        db,
        f"""
        SELECT reviews.id AS review, claims.pattern, coalesce(cues.exact, '') AS cue, claims.tier,
          reviews.decision, reviews.who, coalesce(mentions.exact, '') AS speaker, coalesce(agents.name, '') AS agent,
          claims.document_id AS document, reviews.note = '{reviews.NAMED}' AS named
        FROM reviews JOIN claims ON claims.id = reviews.claim_id
          LEFT JOIN spans AS cues ON cues.id = claims.cue_span_id
          LEFT JOIN hops ON hops.claim_id = claims.id AND hops.role = 'speaker' AND hops.chain = 0
          LEFT JOIN spans AS mentions ON mentions.id = hops.mention_span_id
          LEFT JOIN hop_agents ON hop_agents.hop_id = hops.id AND hop_agents.position = 0
          LEFT JOIN agents ON agents.id = hop_agents.agent_id
        WHERE claims.tier IS NOT NULL ORDER BY reviews.id
        """,
    )


def agents_called(db: Database, names: Sequence[str]) -> list[int]:
    """The agents of these names or aliases, in the order of the names."""
    called = "SELECT id FROM agents WHERE name = ?1 UNION SELECT agent_id FROM agent_aliases WHERE alias = ?1"
    return list(dict.fromkeys(key for name in names for key in column(db, called, [name])))


def guess(found: Suggestions, text: str, start: int, end: int, first: int) -> Guess:
    """What a claim on the place *start* to *end* is likely to be, from what was suggested for *text* from *first* on.

    Without a suggestion that shares some of the place, nothing but the place is known.

    Raises:
        BadInput: the place is not inside the text.
    """
    spans.span_at(text, start, end)
    place = ((start - first, end - first),)
    likeness = [(_shared(one.spans, place), -number_) for number_, one in enumerate(found.claims)]
    best = max(likeness, default=(0.0, 0))
    if best[0] <= 0:
        return Guess(((start, end),), Manner.INDIRECT, Stance.ASSERT, None, ())
    suggestion = found.claims[-best[1]]
    chain = tuple(
        replace(hop, mention=_moved(hop.mention, first), cue=_moved(hop.cue, first)) for hop in _hops(suggestion)
    )
    cue = _moved(_place(suggestion.cue_start, suggestion.cue_end), first)
    return Guess(((start, end),), suggestion.manner, suggestion.stance, cue, chain)


def _moved(place: tuple[int, int] | None, by: int) -> tuple[int, int] | None:
    return None if place is None else (place[0] + by, place[1] + by)
