"""What a person's decisions about suggestions teach: plain counts, which can be read, forgotten and left out.

Nothing is guessed from the text of what was decided. A pattern ("call|object") or a verb that is often rejected loses
its tier; one that is nearly always accepted may gain one; a name that is always put right in the same way comes put
right. To switch it off, don't pass :meth:`Lessons.weigh` on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from core.claims.tables import word_set
from core.model import LessonKind, SuggestedHop, Suggestion, Tier

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
    """What was learned so far.

    *names*: for each mention that was put right, how often a person said since then whom it is. *corrected*: how often
    they put it right.
    """

    patterns: dict[str, Count] = field(default_factory=dict[str, Count])
    verbs: dict[str, Count] = field(default_factory=dict[str, Count])
    names: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    corrected: dict[str, int] = field(default_factory=dict[str, int])

    def learn(self, decision: Mapping[str, object], forgotten: Mapping[str, int] = MappingProxyType({})) -> None:
        """Take in one decision.

        Its keys are ``decision`` (accepted, rejected or edited), ``pattern``, ``speaker`` (the mention as it stands in
        the text), ``agent`` (whom the person says it is), ``named`` (whether they put that right) and ``review`` (its
        number). What is missing teaches nothing, nor does what is *forgotten*: for a lesson (:func:`lesson_key`) the
        number of the last review that is.
        """
        outcome = str(decision.get("decision") or "")
        pattern = str(decision.get("pattern") or "")
        number = decision.get("review")
        if outcome not in ("accepted", "rejected", "edited"):
            return

        def counts(kind: LessonKind, key: str) -> bool:
            last = forgotten.get(lesson_key(kind, key), 0)
            return bool(key) and not (isinstance(number, int) and number <= last)

        verb = verb_of(pattern)
        for kind, kept, key in (
            (LessonKind.PATTERN, self.patterns, pattern),
            (LessonKind.VERB, self.verbs, verb),
        ):
            if counts(kind, key):
                count = kept.setdefault(key, Count())
                if outcome == "rejected":
                    count.rejected += 1
                else:
                    count.accepted += 1
        mention, agent = (" ".join(str(decision.get(key) or "").split()) for key in ("speaker", "agent"))
        if outcome != "rejected" and agent and _names_somebody(mention) and counts(LessonKind.NAME, mention):
            if decision.get("named"):
                self.corrected[mention] = self.corrected.get(mention, 0) + 1
            if mention in self.corrected:  # what was accepted before nobody had thought of a better name
                chosen = self.names.setdefault(mention, {})
                chosen[agent] = chosen.get(agent, 0) + 1

    def weigh(self, suggestion: Suggestion) -> Suggestion:
        """*suggestion* with the tier and the name that were learned."""
        tier = moved(suggestion.tier, self.step_of(suggestion.pattern))
        name = self.name_of(suggestion.speaker)
        if tier is suggestion.tier and (not name or name == suggestion.speaker_resolved):
            return suggestion
        if not name:
            return replace(suggestion, tier=tier)
        chain = tuple(_renamed(hop, suggestion, name) for hop in suggestion.chain)
        return replace(suggestion, tier=tier, speaker_resolved=name, chain=chain)

    def step_of(self, pattern: str) -> int:
        """How many tiers what *pattern* finds gains or loses."""
        step = count.step if (count := self.patterns.get(pattern)) is not None else 0
        if not step and (count := self.verbs.get(verb_of(pattern))) is not None:
            step = min(0, count.step)  # a verb of several patterns can only lose
        return step

    def steps(self) -> dict[str, int]:
        """All patterns, and verbs, that gain or lose a tier."""
        kept = (*self.patterns.items(), *((f"{verb}|", count) for verb, count in self.verbs.items()))
        return {key: count.step for key, count in kept if count.step}

    def name_of(self, mention: str) -> str:
        """Whom a person always says that *mention* is; empty when they put it right too seldom, or not always so."""
        chosen = self.names.get(" ".join(mention.split()), {})
        if len(chosen) != 1:
            return ""
        (name,) = chosen
        return name if self.corrected[" ".join(mention.split())] >= LEAST_CORRECTED else ""

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
            name = self.name_of(mention)
            if name and name != mention:
                said.append(f"“{mention}” is taken to be {name}: so {self.names[mention][name]} times.")
        return said


def verb_of(pattern: str) -> str:
    """The verb of a pattern: "call" of "call|object"."""
    return pattern.split("|", 1)[0]


def moved(tier: Tier, step: int) -> Tier:
    """*tier* with so many steps gained or lost."""
    return ORDER[min(max(ORDER.index(tier) + step, 0), len(ORDER) - 1)]


def moved_on(tier: Tier, before: int, after: int) -> Tier:
    """What a tier that was moved by *before* steps is when it is to be moved by *after*, as far as that can be told.

    Steps beyond *low* leave no trace. So what was set aside by them stays there, until the rules look again.
    """
    if after < before or not before or (before == -1 and tier is Tier.CHECK):
        return moved(tier, after - before)
    return tier


def lesson_key(kind: LessonKind, key: str) -> str:
    """What a lesson is called where it is written down that it is forgotten."""
    return f"{kind} {key}"


def learned(decisions: Iterable[Mapping[str, object]], forgotten: Mapping[str, int] = MappingProxyType({})) -> Lessons:
    """What these decisions teach, oldest first, but for what is *forgotten* (:meth:`Lessons.learn`)."""
    lessons = Lessons()
    for decision in decisions:
        lessons.learn(decision, forgotten)
    return lessons


def _names_somebody(mention: str) -> bool:
    """Whether *mention* can always mean the same one: no pronoun, no "the officials"."""
    words = mention.split()
    return bool(words) and words[0].lower() not in NOBODY and words[-1][:1].isupper()


def _renamed(hop: SuggestedHop, suggestion: Suggestion, name: str) -> SuggestedHop:
    own = hop.start is not None and hop.start == suggestion.speaker_start and hop.end == suggestion.speaker_end
    return replace(hop, agent=name, unnamed=False) if own else hop
