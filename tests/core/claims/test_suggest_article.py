"""The founding article: all of its attributed claims, nothing else, each with its speaker, words and stance."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.claims import suggest
from core.model import REBUTTALS, Suggestion
from core.sample import find_place

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"


@dataclass(frozen=True)
class Known:
    """A claim as the sample archive has it."""

    key: str
    place: tuple[int, int]
    manner: str
    stance: str
    mentions: tuple[str, ...]


def _text() -> str:
    return (SAMPLE / "article.txt").read_text(encoding="utf-8")


def _known() -> list[Known]:
    """The claims that somebody other than the writer makes, without parts of others and what others presuppose."""
    text = _text()
    found: list[Known] = []
    for claim in tomllib.loads((SAMPLE / "claims-article.toml").read_text(encoding="utf-8"))["claim"]:
        if claim["manner"] == "author" or claim.get("nesting") in ("part", "presupposed"):
            continue
        hops: list[dict[str, Any]] = claim["chains"][0]
        places = [find_place(text, hop["mention"]) for hop in hops if "mention" in hop]
        found.append(
            Known(
                claim["key"],
                find_place(text, claim["place"]),
                claim["manner"],
                claim["stance"],
                tuple(text[start:end] for start, end in places),
            )
        )
    return found


def _suggested() -> tuple[Suggestion, ...]:
    return suggest(_text()).claims


@pytest.mark.parametrize("known", _known(), ids=lambda known: known.key)
def test_every_attributed_claim_is_found(known: Known) -> None:
    text = _text()
    fitting = [claim for claim in _suggested() if (claim.start, claim.end) == known.place]
    assert [text[claim.start : claim.end] for claim in fitting] == [text[slice(*known.place)]]
    (claim,) = fitting
    assert (claim.manner, claim.stance) == (known.manner, known.stance)
    named = [text[hop.start : hop.end] for hop in claim.chain]
    assert len(named) == len(known.mentions)
    # The archive tells France and Germany, who wrote together, from the United Kingdom; a suggestion names all three.
    assert all(mention.startswith(first) for mention, first in zip(named, known.mentions, strict=True))


def test_nothing_else_is_suggested() -> None:
    places = {known.place for known in _known()}
    assert [claim.quote for claim in _suggested() if (claim.start, claim.end) not in places] == []
    assert len(places) == 20  # 19 attributed, and one inside a quotation


def test_who_is_meant() -> None:
    said = {claim.quote[:30]: claim.speaker_resolved for claim in _suggested()}
    assert said['Russia was offering Iran "an u'] == "John Kirby"  # He
    assert said["indicates Iran ‘may begin rece"] == "senior Biden administration officials"  # the officials
    assert said["“The unfounded claims in the l"] == "Amir Saeid Iravani"  # He
    assert said["“Russia is now attempting to o"] == "Barbara Woodward"  # Woodward


@dataclass(frozen=True)
class Answer:
    """A rebuttal as the sample archive has it: its source, its target, and the words that make it one."""

    relation: str
    source: tuple[int, int]
    target: tuple[int, int]
    evidence: tuple[int, int]


def _answers() -> list[Answer]:
    text = _text()
    sample = tomllib.loads((SAMPLE / "claims-article.toml").read_text(encoding="utf-8"))
    places = {claim["key"]: find_place(text, claim["place"]) for claim in sample["claim"] if "place" in claim}
    kinds = ("rebuts", "undercuts")
    return [
        Answer(link["relation"], places[link["source"]], places[link["target"]], find_place(text, link["evidence"]))
        for link in sample["link"]
        if link["relation"] in kinds and link["source"] in places and link["target"] in places
    ]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def test_what_rebuts_what() -> None:
    """All rebuttals with their words, and no false one; the seventh is of what c16 presupposes, which has no words."""
    found = suggest(_text())
    proposed = [
        Answer(
            link.relation.value,
            (found.claims[link.source].start, found.claims[link.source].end),
            (found.claims[link.target].start, found.claims[link.target].end),
            (link.evidence_start or 0, link.evidence_end or 0),
        )
        for link in found.links
        if link.relation in REBUTTALS
    ]

    def fit(one: Answer, other: Answer) -> bool:
        return one.relation == other.relation and all(
            _overlap(getattr(one, part), getattr(other, part)) for part in ("source", "target", "evidence")
        )

    wanted = _answers()
    assert len(wanted) == 6
    assert [answer for answer in wanted if not any(fit(answer, link) for link in proposed)] == []
    assert [link for link in proposed if not any(fit(answer, link) for answer in wanted)] == []
