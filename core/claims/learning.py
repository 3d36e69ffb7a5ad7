"""What a person's decisions about suggestions teach: plain counts, which can be read, kept as JSON, and left out.

Nothing is guessed from the text of what was decided. A pattern ("call|object") or a verb that is often rejected loses
its tier; one that is nearly always accepted may gain one; a name that is always put right in the same way comes put
right. To switch it off, don't pass :meth:`Lessons.weigh` on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from core.claims.tables import word_set
from core.model import SuggestedHop, Suggestion, Tier

LEAST_REJECTED = 3
"""Rejections before a pattern loses its tier; and more than half must have been rejected."""
LEAST_ACCEPTED = 20
"""Decisions before a pattern can gain a tier; and 19 of 20 must have been accepted."""
LEAST_CORRECTED = 2
"""Times that a name was put right in the same way before it comes put right."""
ORDER = (Tier.LOW, Tier.CHECK, Tier.LIKELY)
NOBODY = word_set("he she they it we i you who which that him her them the a an")


@dataclass(slots=True)
class Count:
    """How often something was accepted and rejected."""

    accepted: int = 0
    rejected: int = 0

    @property
    def step(self) -> int:
        """How many tiers it gains (1) or loses (-1, or -2: as good as never accepted)."""
        total = self.accepted + self.rejected
        if self.rejected >= LEAST_REJECTED and self.rejected * 2 > total:
            return -2 if self.rejected >= 2 * LEAST_REJECTED and self.rejected * 10 >= total * 9 else -1
        return 1 if total >= LEAST_ACCEPTED and self.accepted * 20 >= total * 19 else 0


@dataclass(slots=True)
class Lessons:
    """What was learned so far. *names*: for each mention, how often a person said it is whom."""

    patterns: dict[str, Count] = field(default_factory=dict[str, Count])
    verbs: dict[str, Count] = field(default_factory=dict[str, Count])
    names: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])

    def learn(self, decision: Mapping[str, object]) -> None:
        """Take in one decision.

        Its keys are ``decision`` (accepted, rejected or edited), ``pattern``, ``speaker`` (the mention as it stands in
        the text) and ``agent`` (whom the person says it is). What is missing teaches nothing.
        """
        outcome = str(decision.get("decision") or "")
        pattern = str(decision.get("pattern") or "")
        if outcome not in ("accepted", "rejected", "edited"):
            return
        if pattern:
            for counts, key in ((self.patterns, pattern), (self.verbs, pattern.split("|", 1)[0])):
                if key:
                    count = counts.setdefault(key, Count())
                    if outcome == "rejected":
                        count.rejected += 1
                    else:
                        count.accepted += 1
        mention, agent = (" ".join(str(decision.get(key) or "").split()) for key in ("speaker", "agent"))
        if outcome != "rejected" and agent and _names_somebody(mention):
            chosen = self.names.setdefault(mention, {})
            chosen[agent] = chosen.get(agent, 0) + 1

    def weigh(self, suggestion: Suggestion) -> Suggestion:
        """*suggestion* with the tier and the name that were learned."""
        tier = self._tier(suggestion)
        name = self._name(" ".join(suggestion.speaker.split()))
        if tier is suggestion.tier and (not name or name == suggestion.speaker_resolved):
            return suggestion
        if not name:
            return replace(suggestion, tier=tier)
        chain = tuple(_renamed(hop, suggestion, name) for hop in suggestion.chain)
        return replace(suggestion, tier=tier, speaker_resolved=name, chain=chain)

    def _tier(self, suggestion: Suggestion) -> Tier:
        step = 0
        if (count := self.patterns.get(suggestion.pattern)) is not None:
            step = count.step
        if not step and (count := self.verbs.get(suggestion.pattern.split("|", 1)[0])) is not None:
            step = min(0, count.step)  # a verb of several patterns can only lose
        at = ORDER.index(suggestion.tier) + step
        return ORDER[min(max(at, 0), len(ORDER) - 1)]

    def _name(self, mention: str) -> str:
        chosen = self.names.get(mention, {})
        if len(chosen) != 1:
            return ""
        ((name, times),) = chosen.items()
        return name if times >= LEAST_CORRECTED else ""

    def told(self) -> list[str]:
        """What was learned, a sentence each, for a person to read."""
        said: list[str] = []
        for counts, what in ((self.patterns, "The pattern"), (self.verbs, "The verb")):
            for key, count in sorted(counts.items()):
                if count.step and not (counts is self.verbs and count.step > 0):
                    effect = "counts as surer" if count.step > 0 else "counts as less sure"
                    total = count.accepted + count.rejected
                    said.append(f"{what} “{key}” {effect}: {count.accepted} of {total} were accepted.")
        for mention in sorted(self.names):
            name = self._name(mention)
            if name and name != mention:
                said.append(f"“{mention}” is taken to be {name}: so {self.names[mention][name]} times.")
        return said

    def as_data(self) -> dict[str, object]:
        """All of it as JSON can hold it."""
        return {
            "version": 1,
            "patterns": {key: [count.accepted, count.rejected] for key, count in sorted(self.patterns.items())},
            "verbs": {key: [count.accepted, count.rejected] for key, count in sorted(self.verbs.items())},
            "names": {mention: dict(sorted(chosen.items())) for mention, chosen in sorted(self.names.items())},
        }


def learned(decisions: Iterable[Mapping[str, object]]) -> Lessons:
    """What these decisions teach, oldest first."""
    lessons = Lessons()
    for decision in decisions:
        lessons.learn(decision)
    return lessons


def from_data(data: object) -> Lessons:
    """Lessons out of :meth:`Lessons.as_data`. What is damaged or of another version is left out, never an error."""
    lessons = Lessons()
    if not isinstance(data, dict):
        return lessons
    kept = cast(dict[object, object], data)
    if kept.get("version") != 1:
        return lessons
    for key, counts in (("patterns", lessons.patterns), ("verbs", lessons.verbs)):
        for name, pair in _items(kept.get(key)):
            numbers = _numbers(pair)
            if len(numbers) == 2:
                counts[name] = Count(*numbers)
    for mention, chosen in _items(kept.get("names")):
        names = {name: times for name, times in _items(chosen) if isinstance(times, int) and times > 0}
        if names:
            lessons.names[mention] = names
    return lessons


def _items(value: object) -> list[tuple[str, object]]:
    if not isinstance(value, dict):
        return []
    return [(key, item) for key, item in cast(dict[object, object], value).items() if isinstance(key, str)]


def _numbers(value: object) -> list[int]:
    if not isinstance(value, list):
        return []
    return [number for number in cast(list[object], value) if isinstance(number, int) and number >= 0]


def _names_somebody(mention: str) -> bool:
    """Whether *mention* can always mean the same one: no pronoun, no "the officials"."""
    words = mention.split()
    return bool(words) and words[0].lower() not in NOBODY and words[-1][:1].isupper()


def _renamed(hop: SuggestedHop, suggestion: Suggestion, name: str) -> SuggestedHop:
    own = hop.start is not None and hop.start == suggestion.speaker_start and hop.end == suggestion.speaker_end
    return replace(hop, agent=name, unnamed=False) if own else hop
