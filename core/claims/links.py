"""Which claims of a text answer which: proposed where the text says so, each with the words that do.

A rebuttal is only proposed for words of rejection ("denied", "baseless", "the claims … were false"), never because two
claims are alike; likeness helps to choose between the claims that those words may mean. A claim of the same party is
no target, and where none fits well there is no link: a wrong one costs more than a missing one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from core.claims import parties
from core.claims.answering import Answering, answering, negates
from core.claims.parties import Parties
from core.claims.states import NAMES
from core.claims.tables import word_set
from core.model import REBUTTALS, Relation, Stance, SuggestedLink, Suggestion, Tier

_FAR = 12
"""Speakers back in the text within which an answered claim is sought."""
_MOST = 40
"""Claims back, however few speakers made them."""
_AHEAD = 3
"""Claims after an answer in which what it answers may be told only then."""
_ACCUSING = word_set("accuse allege claim blame charge level assert insist maintain contend suggest")
_VERBS = {
    "claim": ("claim",),
    "allegation": ("allege",),
    "accusation": ("accuse", "blame"),
    "charge": ("charge", "accuse"),
    "report": ("report",),
    "statement": ("state",),
    "estimate": ("estimate",),
}
"""How a claim was made that is called so afterwards."""
_BLAMES = re.compile(r"(?:allegation|accusation|charge)s?$")
_CARRIERS = {
    "letter": re.compile(r"\b(?:letters?|wrote)\b", re.IGNORECASE),
    "report": re.compile(r"\b(?:reports?|reported|newspaper|magazine|news|agency|times|post|journal)\b", re.IGNORECASE),
    "story": re.compile(
        r"\b(?:reports?|reported|newspaper|magazine|claimed|story|article|post|times)\b", re.IGNORECASE
    ),
    "study": re.compile(r"\b(?:stud(?:y|ies)|researchers?|scientists?|paper|university)\b", re.IGNORECASE),
}
_CARRIER_OF = {
    "letter": "letter", "letters": "letter", "report": "report", "reports": "report", "story": "story",
    "stories": "story", "article": "story", "articles": "story", "study": "study", "studies": "study",
    "paper": "study", "papers": "study",
}  # fmt: skip
_STATES = frozenset(NAMES.values())
_OWN = word_set("its his her their our my")
_NOBODY = _OWN | {""}
_SMALL = word_set(
    "the a an of to in on at by for from with as that which and or but is are was were be been being has have had it "
    "its he she they his her their this these those not no never said say says will would could may might can also "
    "more into over than there any all some who what when after before about against"
)
_WORD = re.compile(r"[^\W_]{3,}")


@dataclass(frozen=True, slots=True)
class _Target:
    index: int
    score: float


def inside(text: str, claims: Sequence[Suggestion]) -> tuple[SuggestedLink, ...]:
    """The links between *claims*, which are all of one text and in its order. Never raises."""
    finder = _Finder(text, claims)
    links: dict[tuple[int, int, Relation, int | None], SuggestedLink] = {}
    for link in (*finder.explicit(), *finder.repeated()):
        links.setdefault((link.source, link.target, link.relation, link.evidence_start), link)
    return tuple(sorted(links.values(), key=lambda link: (link.source, link.target, link.evidence_start or 0)))


def likeness(first: str, second: str) -> tuple[float, int]:
    """The share of the words of the shorter of two claims that both have, and how many those are."""
    one, other = _stems(first), _stems(second)
    shared = len(one & other)
    return (shared / min(len(one), len(other)) if one and other else 0.0), shared


class _Finder:
    def __init__(self, text: str, claims: Sequence[Suggestion]) -> None:
        self._text = text
        self._claims = claims
        self._parties = Parties(text, claims)
        self._keys = [self._parties.keys(claim) for claim in claims]
        for index, claim in enumerate(claims[1:], 1):
            if claim.speaker.lower().startswith(("his ", "her ", "its ", "their ")):
                self._keys[index] |= self._keys[index - 1] | {claims[index - 1].speaker_resolved.lower()}
        self._wide = [self._parties.keys(claim, chain=True) for claim in claims]
        self._named: frozenset[str] = frozenset().union(*self._wide)
        self._states = self._named & _STATES
        self._answers = [answering(text, claim) for claim in claims]
        # Claims in a row by one speaker count as one step: what was said last stands nearest.
        self._runs: list[int] = []
        for index, claim in enumerate(claims):
            same = index > 0 and claim.speaker_resolved == claims[index - 1].speaker_resolved
            self._runs.append(self._runs[-1] + (not same) if index else 0)

    def explicit(self) -> list[SuggestedLink]:
        """The links that words of the text make."""
        found: list[SuggestedLink] = []
        latest: dict[int, int] = {}  # the claim that a source rebutted
        for index in range(len(self._claims)):
            made = False
            for answer in self._answers[index]:
                previous = next((latest[i] for i in (index - 1, index - 2) if i in latest), None)
                for target in self._targets(index, answer, previous):
                    found.append(self._link(index, target, answer))
                    if answer.relation in REBUTTALS:
                        latest.setdefault(index, target.index)
                        made = True
            if not made and (target := self._denied_before(index, latest)) is not None:
                found.append(SuggestedLink(index, target, Relation.REBUTS))
                latest[index] = target
        return found

    def _link(self, index: int, target: _Target, answer: Answering) -> SuggestedLink:
        start, end = answer.evidence or (None, None)
        tier = Tier.LIKELY if target.score >= 4 else Tier.CHECK
        return SuggestedLink(index, target.index, answer.relation, start, end, tier)

    def _denied_before(self, index: int, latest: dict[int, int]) -> int | None:
        """What a claim denies that goes on from a rebuttal: "denied the report, saying that no money had been paid"."""
        claim = self._claims[index]
        if index - 1 not in latest or claim.stance not in (Stance.ASSERT, Stance.DENY, Stance.REBUT):
            return None
        before = self._claims[index - 1]
        same = claim.speaker_resolved == before.speaker_resolved or bool(self._keys[index] & self._keys[index - 1])
        office = self._claims[index].speaker[:1].islower() and not parties.states_in(claim.speaker)
        running = not re.search(r"[.!?]", self._text[before.end : claim.start])  # ", saying that …"
        near = not re.search(r"\n\s*\n", self._text[before.end : claim.start])
        target = latest[index - 1]
        share, shared = likeness(claim.quote, self._claims[target].quote)
        if not near or not (shared or running) or not negates(claim.quote) or self._keys[index] & self._keys[target]:
            return None
        return target if same or (office and share >= 0.5) else None

    def _targets(self, index: int, answer: Answering, previous: int | None) -> list[_Target]:
        """The claims that an answer means, best first; none when none fits well enough."""
        scored = [
            _Target(other, score)
            for other in self._near(index)
            if other != index and (score := self._score(index, other, answer, previous)) is not None
        ]
        told = bool(parties.states_in(answer.owner) | parties.names_in(answer.owner))
        needed = 2.0 if told or answer.relation is Relation.WITHHOLDS else 1.5
        scored = sorted((one for one in scored if one.score >= needed), key=lambda one: (-one.score, one.index))
        if not scored:
            return []
        best = scored[0]
        if answer.several and answer.relation is Relation.WITHHOLDS:
            return [best, *(one for one in scored[1:] if one.score >= best.score - 2.0 and self._blames(one.index))][:2]
        return [best]

    def _near(self, index: int) -> range:
        """The claims among which one that is answered is sought."""
        first = bisect_left(self._runs, self._runs[index] - _FAR)
        return range(max(first, index - _MOST), min(len(self._claims), index + _AHEAD + 1))

    def _score(self, index: int, other: int, answer: Answering, previous: int | None) -> float | None:
        """How well a claim fits what an answer says of it; None when it can't be meant."""
        source, target = self._claims[index], self._claims[other]
        own = answer.relation in (Relation.RETRACTS, Relation.CORRECTS)
        if not self._may_be_meant(index, other, answer):
            return None
        score = 0.0
        owner = self._owner(index, other, answer)
        if owner is None:
            return None
        score += owner
        steps = self._runs[index] - self._runs[other]
        carrier = _CARRIER_OF.get(answer.noun)
        if carrier:
            score += 1.5 if self._carried(other, carrier) else -1.5 if answer.noun.startswith("letter") else 0.0
        if self._about(index, other):
            score += 1.5
        if self._blames(other):
            score += 1.0 + bool(_BLAMES.search(answer.noun))
        if target.pattern.partition("|")[0] in _VERBS.get(answer.noun.removesuffix("s"), ()):
            score += 1.0
        said = answer.rest or ("" if answer.noun or answer.pronoun else source.quote)
        if said:
            share, shared = likeness(said, target.quote)
            score += 2.0 * share if shared > 1 or steps == 1 else 0.0
            denies = source.pattern.startswith("deny|") or source.language != "en"
            charged = denies and self._blames(other) and self._about(index, other)
            if not answer.rest and shared < 2 and not charged and answer.relation is not Relation.WITHHOLDS:
                return None  # "dismissed single mothers": what was dismissed is no claim
        if other == previous:
            score += 1.0 if answer.owner else 1.5
        if other > index:
            if other - index > _AHEAD or (not owner and not said):
                return None
            score -= 1.0
        else:
            score -= 0.4 * max(0, steps - 1)
            if steps <= 1 and (answer.noun or answer.pronoun or answer.evidence == (source.cue_start, source.cue_end)):
                score += 1.5  # "the claim", right after one
        if own and self._keys[index] & self._keys[other]:
            score += 2.0 if answer.owner.strip().lower() in _OWN else 1.0
        return score

    def _may_be_meant(self, index: int, other: int, answer: Answering) -> bool:
        source, target = self._claims[index], self._claims[other]
        if target.stance in (Stance.QUESTION, Stance.WITHHOLD) or not target.speaker_resolved:
            return False
        if target.stance in (Stance.REBUT, Stance.DENY) and not answer.noun.startswith(("denial", "statement")):
            return False
        if target.start < source.end and source.start < target.end and target.parent != index:
            return False
        if answer.relation in (Relation.RETRACTS, Relation.CORRECTS):
            return True
        same = target.speaker_resolved == source.speaker_resolved
        return not same and not self._keys[index] & (self._keys[other] | {target.speaker_resolved.lower()})

    def _owner(self, index: int, other: int, answer: Answering) -> float | None:
        """How well a target's speaker is the one whose claim the answer names; None when it is somebody else's."""
        if answer.owner.strip().lower() in _NOBODY:
            return 0.0
        states = parties.states_in(answer.owner) - self._keys[index]
        names = parties.names_in(answer.owner)
        groups = parties.groups_in(answer.owner)
        keys = self._wide[other]
        if names & keys and not names & self._keys[index]:
            return 3.0
        if states:
            shared = states & keys
            if not shared and states & parties.groups_in(self._parties.words(self._claims[other])):
                return 1.5
            return 2.0 + 2.0 * len(shared) / len(states | (keys & self._states)) if shared else None
        if names - self._keys[index]:
            return 3.0 if names & keys else None
        if groups & parties.groups_in(self._parties.words(self._claims[other])):
            return 2.0
        if groups and not answer.owner.strip().lower().startswith("european union"):
            return 2.0 if groups & keys else None
        words = parties.plain_words(answer.owner)
        spoken = parties.plain_words(self._parties.speaker(self._claims[other]))
        if words & spoken and not words & parties.plain_words(self._parties.speaker(self._claims[index])):
            return 2.5
        return 0.0

    def _about(self, index: int, other: int) -> bool:
        """Whether a claim speaks of the one who answers."""
        quote = self._claims[other].quote
        if self._keys[index] & (parties.states_in(quote) | parties.names_in(quote)):
            return True
        words = parties.plain_words(self._parties.speaker(self._claims[index]))
        return bool(words & parties.plain_words(quote))

    def _blames(self, other: int) -> bool:
        claim = self._claims[other]
        return claim.stance is Stance.ACCUSE or claim.pattern.partition("|")[0] in _ACCUSING

    def _carried(self, other: int, carrier: str) -> bool:
        """Whether a claim's own sentence says that it was made in a letter, a report, a study."""
        claim = self._claims[other]
        starts = [claim.start, *(place for place in (claim.speaker_start, claim.cue_start) if place is not None)]
        low = min(starts)
        low = max(low - 60, self._text.rfind(". ", 0, low) + 1)
        return _CARRIERS[carrier].search(self._text, low, claim.start) is not None

    def repeated(self) -> list[SuggestedLink]:
        """Claims that say again what one before them said: by the same speaker *restates*, by another *supports*."""
        found: list[SuggestedLink] = []
        plain = [
            index
            for index, claim in enumerate(self._claims)
            if claim.stance in (Stance.ASSERT, Stance.ACCUSE, Stance.SUPPORT) and not self._answers[index]
        ]
        stems = {index: _stems(self._claims[index].quote) for index in plain}
        for place, index in enumerate(plain):
            best: tuple[float, int, Relation] | None = None
            for other in plain[max(0, place - _FAR) : place]:
                one, two = stems[index], stems[other]
                shared = len(one & two)
                if shared < 4 or self._claims[other].end > self._claims[index].start:
                    continue
                share = shared / min(len(one), len(two))
                same = self._claims[index].speaker_resolved == self._claims[other].speaker_resolved
                if share < 0.45 or negates(self._claims[index].quote) != negates(self._claims[other].quote):
                    continue
                relation = Relation.RESTATES if same else Relation.SUPPORTS
                if best is None or share > best[0]:
                    best = share, other, relation
            if best is not None:
                found.append(SuggestedLink(index, best[1], best[2], tier=Tier.LOW))
        return found


def _stems(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, cut to what inflection leaves alone; states are everywhere."""
    return frozenset(_stem(word) for word in _WORD.findall(text.lower()) if word not in _SMALL and word not in NAMES)


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word.removesuffix("e")
