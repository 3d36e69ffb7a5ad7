"""Which claims of a text answer which: proposed where the text says so, each with the words that do.

A rebuttal is only proposed for words of rejection ("denied", "baseless", "the claims … were false"), never because two
claims are alike; likeness helps to choose between the claims that those words may mean. Where no claim fits well there
is no link: a wrong one costs more than a missing one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.claims import parties
from core.claims.answering import Answering, negation
from core.claims.likeness import likeness, shared, stems
from core.claims.target_words import FAR
from core.claims.targets import Target, Targets
from core.model import REBUTTALS, Relation, Stance, SuggestedLink, Suggestion, Tier

__all__ = ["inside", "likeness"]

_PARAGRAPH_ENDS = re.compile(r"\n\s*\n")


def inside(text: str, claims: Sequence[Suggestion]) -> tuple[SuggestedLink, ...]:
    """The links between *claims*, which are all of one text and in its order. Never raises."""
    finder = _Finder(text, claims)
    links: dict[tuple[int, int, Relation, int | None], SuggestedLink] = {}
    for link in (*finder.explicit(), *finder.repeated()):
        links.setdefault((link.source, link.target, link.relation, link.evidence_start), link)
    return tuple(sorted(links.values(), key=lambda link: (link.source, link.target, link.evidence_start or 0)))


class _Finder:
    def __init__(self, text: str, claims: Sequence[Suggestion]) -> None:
        self._text = text
        self._claims = claims
        self._targets = Targets(text, claims)

    def explicit(self) -> list[SuggestedLink]:
        """The links that words of the text make."""
        found: list[SuggestedLink] = []
        latest: dict[int, int] = {}  # the claim that a source rebutted
        for index in range(len(self._claims)):
            made = False
            for answer in self._targets.answers[index]:
                previous = self._rebutted_before(index, latest)
                for target in self._targets.best(index, answer, previous):
                    found.append(_link(index, target, answer))
                    if answer.relation in REBUTTALS:
                        latest.setdefault(index, target.index)
                        made = True
            if not made and (target := self._denied_before(index, latest)) is not None:
                start, end = negation(self._claims[index].quote) or (0, 0)
                place = self._claims[index].start
                found.append(SuggestedLink(index, target, Relation.REBUTS, place + start, place + end, Tier.CHECK))
                latest[index] = target
        return found

    def _rebutted_before(self, index: int, latest: dict[int, int]) -> int | None:
        """The claim that was rebutted last, where nobody else spoke since."""
        if index - 1 in latest:
            return latest[index - 1]
        same = self._targets.same_party
        between = index > 1 and (same(index - 1, index) or same(index - 1, index - 2))
        return latest.get(index - 2) if between else None

    def _denied_before(self, index: int, latest: dict[int, int]) -> int | None:
        """What a claim denies that goes on from a rebuttal: "denied the report, saying that no money had been paid"."""
        claim = self._claims[index]
        if claim.stance not in (Stance.ASSERT, Stance.DENY, Stance.REBUT) or negation(claim.quote) is None:
            return None
        again = latest.get(index - 2) == index - 1 and self._targets.same_party(index - 2, index)
        if again and self._alike(index, index - 1):
            return index - 1  # what was rebutted was told only then, and is denied again
        if index - 1 not in latest:
            return None
        before, target = self._claims[index - 1], latest[index - 1]
        between = self._text[before.end : claim.start]
        if _PARAGRAPH_ENDS.search(between) or self._targets.same_party(index, target) or not self._alike(index, target):
            return None
        share, _ = likeness(claim.quote, self._claims[target].quote)
        office = claim.speaker[:1].islower() and not parties.states_in(claim.speaker)
        return target if self._targets.same_party(index, index - 1) or (office and share >= 0.5) else None

    def _alike(self, one: int, other: int) -> bool:
        """Whether two claims speak of one thing: they share a word that carries meaning, or another state."""
        first, second = self._claims[one].quote, self._claims[other].quote
        states = parties.states_in(first) & parties.states_in(second)
        return likeness(first, second)[1] > 0 or bool(states - self._targets.keys[one])

    def repeated(self) -> list[SuggestedLink]:
        """Claims that say again what one before them said: by the same speaker *restates*, by another *supports*."""
        found: list[SuggestedLink] = []
        plain = [
            index
            for index, claim in enumerate(self._claims)
            if claim.stance in (Stance.ASSERT, Stance.ACCUSE, Stance.SUPPORT) and not self._targets.answers[index]
        ]
        words = {index: stems(self._claims[index].quote) for index in plain}
        for place, index in enumerate(plain):
            best: tuple[float, int, Relation] | None = None
            for other in plain[max(0, place - FAR) : place]:
                share, both = shared(words[index], words[other])
                if both < 4 or share < 0.45 or self._claims[other].end > self._claims[index].start:
                    continue
                if (negation(self._claims[index].quote) is None) != (negation(self._claims[other].quote) is None):
                    continue
                same = self._claims[index].speaker_resolved == self._claims[other].speaker_resolved
                if best is None or share > best[0]:
                    best = share, other, Relation.RESTATES if same else Relation.SUPPORTS
            if best is not None:
                found.append(SuggestedLink(index, best[1], best[2], tier=Tier.LOW))
        return found


def _link(index: int, target: Target, answer: Answering) -> SuggestedLink:
    start, end = answer.evidence or (None, None)
    tier = Tier.LIKELY if target.score >= 4 else Tier.CHECK
    return SuggestedLink(index, target.index, answer.relation, start, end, tier)
