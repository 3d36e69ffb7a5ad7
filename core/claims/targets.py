"""Which claim another one answers: the one that fits best what the answer says of it.

A claim of the same party is no target, nor is a mere denial; where none fits well there is none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from core.claims import parties
from core.claims import target_words as words
from core.claims.answer_words import CALLING
from core.claims.answering import Answering, answering, negation
from core.claims.likeness import likeness, stems
from core.claims.parties import Parties
from core.model import REBUTTALS, Manner, Relation, Stance, Suggestion


@dataclass(frozen=True, slots=True)
class Target:
    """A claim that an answer may mean, by its place among the claims, and how well it fits."""

    index: int
    score: float


class Targets:
    """The claims of one text as what others of them may answer."""

    def __init__(self, text: str, claims: Sequence[Suggestion]) -> None:
        self._text = text
        self._claims = claims
        self._parties = Parties(text, claims)
        self.keys = [self._parties.keys(claim) for claim in claims]
        for index in range(len(claims)):
            self.keys[index] |= self._kin(index)
        self._wide = [
            self._parties.keys(claim, chain=True) | keys for claim, keys in zip(claims, self.keys, strict=True)
        ]
        self._states = frozenset[str]().union(*self._wide) & words.STATES
        self.answers = [answering(text, claim) for claim in claims]
        # Claims in a row by one speaker count as one step: what was said last stands nearest.
        self._runs: list[int] = []
        for index, claim in enumerate(claims):
            same = index > 0 and claim.speaker_resolved == claims[index - 1].speaker_resolved
            self._runs.append(self._runs[-1] + (not same) if index else 0)

    def _kin(self, index: int) -> frozenset[str]:
        """Further parties of a speaker: those of who was just named, for "his lawyer", "the letter"; "we"."""
        claim = self._claims[index]
        kin = {"(we)"} if words.FIRST_PERSON.match(claim.speaker) else set[str]()
        if claim.stance in (Stance.REBUT, Stance.DENY) and (subject := words.SUBJECT.match(claim.quote)) is not None:
            kin |= parties.states_in(subject.group(1))
        if index:
            before = self._claims[index - 1]
            possessive = claim.speaker.partition(" ")[0].lower()
            states = bool(self.keys[index - 1] & words.STATES)
            its = possessive in ("its", "their")
            person = " " in before.speaker_resolved or not before.speaker_resolved.endswith("s")
            his = (
                possessive in ("his", "her") and person and not states and not parties.is_body(before.speaker_resolved)
            )
            if words.WRITING.match(claim.speaker) or its or his:
                kin |= self.keys[index - 1] | {before.speaker_resolved.lower()}
        return frozenset(kin)

    def same_party(self, one: int, other: int) -> bool:
        """Whether two claims are made by one party."""
        return self._claims[one].speaker_resolved == self._claims[other].speaker_resolved or bool(
            self.keys[one] & (self.keys[other] | {self._claims[other].speaker_resolved.lower()})
        )

    def best(self, index: int, answer: Answering, previous: int | None) -> list[Target]:
        """The claims that an answer means, best first; none when none fits well enough.

        *previous* is the claim that the one before it rebutted.
        """
        owner = words.MEDIA.sub("", answer.owner)
        told = bool(parties.states_in(owner) | parties.names_in(owner)) and owner == answer.owner
        needed = 2.0 if told or answer.relation is Relation.WITHHOLDS else 1.5
        for late in (False, True):
            scored = [
                Target(other, score)
                for other in self._near(index)
                if (other > index if late else other != index)
                and (score := self._score(index, other, answer, previous, late=late)) is not None
            ]
            scored = [one for one in scored if one.score >= needed - 0.4 * (not told and self._about(index, one.index))]
            scored.sort(key=lambda one: (-one.score, one.index))
            if scored:
                break
        if not scored:
            return []
        best = scored[0]
        if answer.several and answer.relation is Relation.WITHHOLDS:
            return [best, *(one for one in scored[1:] if one.score >= best.score - 2.5 and self.blames(one.index))][:2]
        return [best]

    def _near(self, index: int) -> range:
        """The claims among which one that is answered is sought."""
        first = bisect_left(self._runs, self._runs[index] - words.FAR)
        return range(max(first, index - words.MOST), min(len(self._claims), index + words.AHEAD + 1))

    def _score(self, index: int, other: int, answer: Answering, previous: int | None, *, late: bool) -> float | None:
        """How well a claim fits what an answer says of it; None when it can't be meant.

        *late*: nothing before the answer fits, so that what it answers may be told right after it.
        """
        source, target = self._claims[index], self._claims[other]
        cue = (source.cue_start, source.cue_end)
        own = answer.relation in (Relation.RETRACTS, Relation.CORRECTS)
        if answer.relation is Relation.SUPPORTS and answer.owner.strip().lower() in words.OWN:
            return None  # "backed his account": whose that is isn't told
        if not self._may_be_meant(index, other, answer):
            return None
        owner = self._owner(index, other, answer)
        if owner is None:
            return None
        if answer.relation is Relation.SUPPORTS and words.POSSESSED.search(answer.owner) and not owner:
            return None
        score = owner
        steps = self._runs[index] - self._runs[other]
        carrier = words.CARRIER_OF.get(answer.noun)
        if carrier:
            score += 1.5 if self._carried(other, carrier) else -1.5 if answer.noun.startswith("letter") else 0.0
        about = self._about(index, other)
        alleged = words.ALLEGED.match(answer.noun) is not None
        score += (2.0 if alleged else 1.5) * about
        if alleged and words.WISH.search(target.quote):
            score -= 1.0  # what ought to be is no accusation
        if self.blames(other):
            score += 0.6 + 0.6 * bool(words.BLAMES.search(answer.noun))
        if target.pattern.partition("|")[0] in words.VERBS.get(_single(answer.noun), ()):
            score += 1.5
        if answer.noun.startswith("charge") and words.CHARGING.search(target.speaker):
            score += 1.5
        if words.COUNTED.match(answer.noun):
            score += 2.0 if words.COUNT.search(target.quote) else -1.0
        said = answer.rest or ("" if answer.noun or answer.pronoun else source.quote)
        share = 0.0
        if said:
            share, shared = likeness(said, target.quote)
            denies = source.pattern.startswith("deny|") or source.language != "en"
            score += 2.0 * share if shared > 1 or steps == 1 or (denies and about) else 0.0
            charged = denies and about and (self.blames(other) or 0 <= steps <= 1 or shared > 0 or self._earlier(other))
            silent = answer.relation is Relation.WITHHOLDS and (about or bool(answer.noun) or shared)
            if not answer.rest and shared < 2 and not charged and not silent:
                return None  # "dismissed single mothers": what was dismissed is no claim
            if answer.rest and not shared and not about and not late and len(stems(answer.rest)) > 1:
                score -= 1.0  # it says something else
        if words.EMPTY.match(target.quote) and len(stems(target.quote)) < 4:
            score -= 1.0  # “This is a historic decision”: nothing there can be false
        if other == previous and not (answer.rest and not share):
            score += 1.0 if answer.owner else 2.5 if answer.noun or answer.pronoun else 1.5
        if other > index and other != previous:
            earlier = self._earlier(other)
            if answer.relation in REBUTTALS and not (late or own or earlier or (share and said)):
                return None  # what comes only afterwards is meant where nothing before it is
            told_then = earlier or about or self.blames(other) or target.pattern.startswith("report|")
            named = bool(answer.noun or answer.pronoun)
            if late and other - index <= 2 and told_then and (named or earlier):
                score += 2.0
            elif late and index == 0 and other == 1 and named and answer.evidence == cue and self._tells(target):
                score += 2.6  # an article's first sentence rejects what its second one tells
            elif not (owner or (share and said) or (own and self.same_party(index, other))):
                return None
            score -= 0.5 if earlier else 1.0
        elif other < index:
            score -= 0.4 * max(0, steps - 1)
            if steps <= 1 and (answer.noun or answer.pronoun or answer.evidence == cue):
                score += 1.5  # "the claim", right after one
        if own and self.keys[index] & self.keys[other]:
            score += 2.0 if answer.owner.strip().lower() in words.OWN else 1.0
        return score

    def _may_be_meant(self, index: int, other: int, answer: Answering) -> bool:
        source, target = self._claims[index], self._claims[other]
        if target.stance in (Stance.QUESTION, Stance.WITHHOLD) or not target.speaker_resolved:
            return False
        if target.stance in (Stance.REBUT, Stance.DENY) and not words.DENIED.search(answer.noun):
            return False
        if self._wishes(target) or (target.stance is Stance.SUPPORT and self.answers[other]):
            return False
        if target.start < source.end and source.start < target.end and target.parent != index:
            return False
        return answer.relation in (Relation.RETRACTS, Relation.CORRECTS) or not self.same_party(index, other)

    def _tells(self, target: Suggestion) -> bool:
        """Whether a claim may be what an article's first sentence rejects: no denial, and nobody's of the same side."""
        speaker = target.speaker.lower().split()
        side = not words.PERSONS.isdisjoint(speaker) or target.manner is Manner.DIRECT
        return target.language == "en" and not side and negation(target.quote) is None

    def _wishes(self, target: Suggestion) -> bool:
        """Whether a claim only says what somebody is to do: "urged Iran to stop", "called on Kabul to act"."""
        if target.pattern.endswith("|infinitive"):
            return not target.pattern.startswith("claim|")
        after = self._text[target.cue_end or 0 : target.start].split()
        return target.pattern == "call|object" and after[:1] in (["on"], ["for"], ["upon"])

    def _owner(self, index: int, other: int, answer: Answering) -> float | None:
        """How well a target's speaker is the one whose claim the answer names; None when it is somebody else's."""
        if answer.owner.strip().lower() in words.NOBODY:
            return 0.0
        if words.MEDIA.search(answer.owner) and self._carried(other, "report"):
            return 0.5  # "Indian media reports": whatever paper it was
        mine = self.keys[index]
        states = parties.states_in(answer.owner) - mine
        names = parties.names_in(answer.owner)
        groups = parties.groups_in(answer.owner)
        keys = self._wide[other]
        if names & keys and not names & mine:
            return 3.0
        if states:
            shared = states & keys
            if not shared and states & parties.groups_in(self._parties.words(self._claims[other])):
                return 1.5
            return 2.0 + 2.0 * len(shared) / len(states | (keys & self._states)) if shared else None
        if names - mine:
            short = any(key.startswith(f"{name} ") for name in names for key in keys)  # "the North" of North Korea
            return 3.0 if names & keys or short else None
        if groups & parties.groups_in(self._parties.words(self._claims[other])):
            return 2.0
        if groups and not answer.owner.strip().lower().startswith("european union"):
            return 2.0 if groups & keys else None
        named = parties.plain_words(answer.owner)
        spoken = parties.plain_words(self._parties.speaker(self._claims[other]))
        if named & spoken and not named & parties.plain_words(self._parties.speaker(self._claims[index])):
            return 2.5
        return 0.0

    def _about(self, index: int, other: int) -> bool:
        """Whether a claim speaks of the one who answers."""
        quote = self._claims[other].quote
        if self.keys[index] & (parties.states_in(quote) | parties.names_in(quote)):
            return True
        own = parties.plain_words(self._parties.speaker(self._claims[index]))
        return bool(own & parties.plain_words(quote)) or self._by_pronoun(index, other)

    def _by_pronoun(self, index: int, other: int) -> bool:
        """Whether a claim begins with "he", and its sentence names who answers before: "… Hall after two said he …"."""
        claim = self._claims[other]
        if words.PRONOUN.match(claim.quote) is None:
            return False
        first = max(0, claim.start - 200)
        low = max(self._text.rfind(". ", first, claim.start) + 1, self._text.rfind("\n", first, claim.start) + 1, first)
        high = min(
            (place for place in (claim.speaker_start, claim.start) if place is not None and place > low), default=low
        )
        return bool(self.keys[index] & parties.names_in(self._text[low:high]))

    def blames(self, other: int) -> bool:
        """Whether a claim lays something at somebody's door."""
        claim = self._claims[other]
        lemma = claim.pattern.partition("|")[0]
        return (claim.stance is Stance.ACCUSE and lemma not in CALLING) or lemma in words.ACCUSING

    def _earlier(self, other: int) -> bool:
        """Whether the text says that a claim was made before what it told so far: "had told", "said earlier"."""
        claim = self._claims[other]
        if claim.cue_start is None:
            return False
        low = (
            claim.speaker_end
            if claim.speaker_end is not None and claim.speaker_end < claim.cue_start
            else claim.cue_start
        )
        high = max(claim.start, claim.cue_start)
        return words.EARLIER.search(self._text, max(low, claim.cue_start - 60), high) is not None

    def _carried(self, other: int, carrier: str) -> bool:
        """Whether a claim's own sentence says that it was made in a letter, a report, a study."""
        claim = self._claims[other]
        starts = [claim.start, *(place for place in (claim.speaker_start, claim.cue_start) if place is not None)]
        low = min(starts)
        low = max(low - 60, self._text.rfind(". ", max(0, low - 60), low) + 1, 0)
        return words.CARRIERS[carrier].search(self._text, low, claim.start) is not None


def _single(noun: str) -> str:
    return "story" if noun == "stories" else noun.removesuffix("s")
