"""From a document of the record to the index's rows: its own, and one for each of its claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from core.model import (
    ClaimState,
    Document,
    Holding,
    IndexedClaim,
    IndexedDocument,
    Kind,
    Manner,
    Role,
    Stance,
)
from core.search.analyzer import fold
from core.search.stemming import language_of

KINDS = tuple(Kind)
HOLDINGS = tuple(Holding)
STATES = tuple(ClaimState)
STANCES = tuple(Stance)
MANNERS = tuple(Manner)

ANSWERED = (ClaimState.ANSWERED, ClaimState.CORRECTED, ClaimState.RETRACTED)
"""The states in which a claim has an answer."""

DENIED_BIT = 1 << len(STATES)
"""Stands beside the bits of states where a claim is denied."""

MOST_HANDS = 100
SEPARATOR = "\0"
"""Stands between the values of a column that has several."""

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_SPACES = re.compile(r"\s+")


def state_bits(*states: ClaimState) -> int:
    """States as a number that several can share."""
    return sum(1 << STATES.index(state) for state in set(states))


def day_number(day: str) -> int:
    """An ISO day as ``yyyymmdd``; 0 when it is none."""
    match = _DAY.match(day)
    return int("".join(match.groups())) if match else 0


def order_key(heading: str) -> str:
    """What a title is sorted by: folded, without leading quotation marks and brackets."""
    words = (fold(word) for word in _SPACES.split(heading))
    return " ".join(word for word in words if word)[:200]


def rows(document: IndexedDocument) -> Iterator[dict[str, Any]]:
    """The fields and columns of a document and of its claims."""
    described = document.document
    shared = _shared(described) | {"stemmed": language_of(described.language, document.text or described.title)}
    speakers = _each(name for claim in document.claims for name in claim.speakers)
    tellers = _each(name for claim in document.claims for name in _tellers(claim))
    reporters = _each(name for claim in document.claims for name in claim.reporters)
    yield shared | {
        "claim_id": -1,
        "states": state_bits(*(claim.state for claim in document.claims))
        | (DENIED_BIT if any(claim.denied for claim in document.claims) else 0),
        "claims": len(document.claims),
        "rebuttals": document.rebuttals,
        "claim": _each([*(claim.quotation for claim in document.claims), *document.carried]),
        "body": (document.text,),
        "people": _each([*_names(described), *speakers, *reporters, described.symbol, *described.tags]),
        "speaker": _each(name for claim in document.claims for name in _speakers(claim)),
        "reporter": tellers,
        "cites": _each([*document.cites, *(value for claim in document.claims for value in claim.cites)]),
    }
    for claim in document.claims:
        yield shared | _claim(claim)


def _claim(claim: IndexedClaim) -> dict[str, Any]:
    return {
        "claim_id": claim.id,
        "place": claim.start,
        "states": state_bits(claim.state) | (DENIED_BIT if claim.denied else 0),
        "claims": 1,
        "rebuttals": claim.rebuttals,
        "answers": claim.answers,
        "stance": STANCES.index(claim.stance),
        "manner": MANNERS.index(claim.manner),
        "hands": min(claim.hands, MOST_HANDS),
        "quotation": _storable(order_key(claim.quotation[:400])[:60]),
        "said_by": _several(claim.speakers, claim.speakers_for),
        "told_by": _several(claim.told_by, claim.told_for),
        "claim": (claim.quotation,),
        "people": _each([*claim.speakers, *claim.reporters]),
        "speaker": _speakers(claim),
        "reporter": _tellers(claim),
        "cites": _each(claim.cites),
    }


def _speakers(claim: IndexedClaim) -> tuple[str, ...]:
    """Whom ``says:`` finds: the speakers, those whom they act for, and these under their other names."""
    return _each([*claim.speakers, *claim.speakers_for, *claim.speaker_names])


def _tellers(claim: IndexedClaim) -> tuple[str, ...]:
    """Whom ``reporter:`` finds."""
    return _each([*claim.told_by, *claim.told_for, *claim.teller_names])


def _several(agents: Iterable[str], principals: Iterable[str]) -> str:
    """The names of agents and of those whom they act for, as one value of a column."""
    return SEPARATOR.join(_storable(name.replace(SEPARATOR, " ")) for name in _each([*agents, *principals]))


def _shared(described: Document) -> dict[str, Any]:
    """What a document's row and those of its claims have in common."""
    licence = described.licence
    row: dict[str, Any] = {
        "document": described.id,
        "kind": KINDS.index(described.kind),
        "holding": HOLDINGS.index(described.holding),
        "first": day_number(described.first_day),
        "last": day_number(described.last_day),
        "added": day_number(described.added_at),
        "source": _storable(described.source),
        "language": _storable(described.language),
        "licence": _storable(f"{licence.id}\0{licence.badge or licence.name}"),
        "order": _storable(order_key(described.heading)),
        "title": (described.title,),
        "symbol": (described.symbol,),
        "tag": described.tags,
        "licence_words": _each([licence.id, licence.badge, licence.name]),
    }
    for role in Role:
        row[role.value] = _each(
            name for agent in described.agents(role) for name in (agent.name, agent.acts_for) if name
        )
    return row


def _storable(text: str) -> str:
    return text.encode(errors="replace").decode()


def _names(described: Document) -> list[str]:
    agents = [party.agent for party in described.parties]
    return [*(agent.name for agent in agents), *(agent.acts_for for agent in agents)]


def _each(values: Iterable[str]) -> tuple[str, ...]:
    """Values without repeats and without empty ones, in order."""
    return tuple(value for value in dict.fromkeys(values) if value)
