"""What may follow verbs that take only certain words: "called … a liar", "walked back the claim", "declined to …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.claims.english.adjuncts import past_adjuncts
from core.claims.english.finite import has, has_verb
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group
from core.claims.rejecting import NOUNS
from core.claims.tables import word_set

PARTICULAR = frozenset("RCPDGNBV")
"""The frames that this module knows."""
PARTICLES = {
    "walk": word_set("back"),
    "push": word_set("back"),
    "laugh": word_set("off"),
    "brush": word_set("off aside"),
    "shrug": word_set("off"),
    "wave": word_set("off away aside"),
    "scoff": word_set("at"),
    "hit": word_set("back"),
    "disagree": word_set("with"),
    "fire": word_set("back"),
    "stand": word_set("by"),
}
"""The small words without which these verbs say something else."""
NAMING = re.compile(NOUNS)
THESE = word_set("it this that them those these him her")
CALLS = re.compile(r"(?:phone |telephone )?(?:calls?|messages?|e-?mails?|requests?|inquir(?:y|ies)|queries)")


@dataclass(frozen=True, slots=True)
class Right:
    """Where a claim after its verb begins, and as what: that, quote, clause, object, infinitive, question."""

    at: int
    shape: str


def particular(sentence: Sentence, group: Group, at: int, end: int) -> Right | None:
    """The claim after a verb that takes only certain words; None when others follow."""
    lower, classes = sentence.lower, sentence.classes
    frames = group.cue.frames
    if at >= end:
        return None
    word = lower[at]
    if "P" in frames:  # pointed out that …, pointed to …
        if word not in ("out", "to"):
            return None
        at = past_adjuncts(sentence, at + 1, end)
        if at < end and lower[at] == "that":
            return Right(at + 1, "that")
        return Right(at, "clause") if at < end else None
    if "D" in frames:  # declined to comment
        if word != "to" and any(later.startswith("comment") for later in lower[at : min(at + 2, end)]):
            return Right(at, "object")  # declined further comment
        return Right(at, "infinitive") if word == "to" and at + 1 < end else None
    if "R" in frames:
        as_what = word == "to" and at + 1 < end and has(sentence, "as", at, min(at + 14, end))
        return Right(at + 1, "object") if as_what else None
    if "G" in frames:
        return Right(at + 1, "object") if word in ("against", "about") and at + 1 < end else None
    if "N" in frames:
        return Right(at, "object") if names_claim(sentence, at, end) else None
    if "B" in frames:
        return _after_particle(sentence, group, at, end)
    if "V" in frames:
        called = group.negative and any(CALLS.fullmatch(lower[later]) for later in range(at, min(at + 4, end)))
        return Right(at, "object") if called else None
    if word in ("for", "on", "upon") or (word == "to" and "A" in frames):  # called for …, called on Iran to …
        return Right(at + 1, "object") if at + 1 < end else None
    noun_after = at + 1 < end and (NAMING.fullmatch(lower[at + 1]) or not has_verb(sentence, at + 1, min(end, at + 4)))
    if word == "that" and noun_after:
        return Right(at, "object")  # called that version absurd
    if word == "to" or classes[at] in "pt.,;":
        return None
    return Right(at, "object") if classes[at] in "Cdorn" and end - at >= 2 else None


def _after_particle(sentence: Sentence, group: Group, at: int, end: int) -> Right | None:
    if sentence.lower[at] not in PARTICLES[group.cue.lemma]:
        return None
    at += 1
    if at < end and sentence.lower[at] in ("on", "against", "at"):
        at += 1
    return Right(at, "object") if names_claim(sentence, at, end) else None


def names_claim(sentence: Sentence, at: int, end: int) -> bool:
    """Whether the object from *at* on is called a claim, a report and the like, or is a pronoun that may be one."""
    for later in range(at, min(at + 10, end)):
        letter, word = sentence.classes[later], sentence.lower[later]
        if NAMING.fullmatch(word):
            return True
        if later == at and word in THESE:
            after = later + 1
            if after >= end or sentence.classes[after] in ",.;pcsta":
                return True
        elif letter in "Vxs,;:wQ" and word != "'s":
            return False
    return False
