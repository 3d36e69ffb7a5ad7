"""Those who keep quiet without a verb of saying: "was not available for comment", "had no immediate comment"."""

from __future__ import annotations

from core.claims.drafts import Draft
from core.claims.english import subjects
from core.claims.english.tokens import Sentence
from core.claims.english.words import HAVE, NEGATIVE
from core.claims.tables import word_set
from core.model import Stance

SORTS = word_set("immediate further public official additional")
MADE = HAVE | word_set("made offered gave")


def silent(sentence: Sentence, end: int) -> list[Draft]:
    """The claims of those who "had no comment"."""
    lower = sentence.lower
    found: list[Draft] = []
    for at in range(2, end):
        if lower[at] not in ("comment", "comments") or sentence.classes[at] == "Q":
            continue
        first = at
        while first > 1 and lower[first - 1] in SORTS:
            first -= 1
        verb = _had_no(sentence, first) or _not_available(sentence, first)
        subject = subjects.before(sentence, verb, 0) if verb else None
        if not verb or subject is None or subject.kind == "relative":
            continue
        span, cue = sentence.span(first, at + 1), (sentence.starts[verb], sentence.ends[first - 1])
        speaker = sentence.span(subject.first, subject.end)
        if span is not None:
            found.append(
                Draft(
                    [span],
                    cue,
                    Stance.WITHHOLD,
                    "comment|none",
                    speaker,
                    subject.kind,
                    sure=2.0,
                    paragraph=sentence.paragraph,
                )
            )
    return found


def _had_no(sentence: Sentence, at: int) -> int:
    """Where the verb of "had no" before *at* is; 0 when it isn't there."""
    if sentence.lower[at - 1] == "no" and at > 1 and sentence.lower[at - 2] in MADE:
        return _auxiliaries(sentence, at - 2)
    return 0


def _not_available(sentence: Sentence, at: int) -> int:
    """Where the verb of "was not immediately available for" before *at* is."""
    lower = sentence.lower
    if at < 4 or lower[at - 1] != "for" or lower[at - 2] not in ("available", "unavailable"):
        return 0
    verb = _auxiliaries(sentence, at - 2)
    denied = lower[at - 2] == "unavailable" or any(word in NEGATIVE for word in lower[verb : at - 2])
    return verb if denied and verb < at - 2 else 0


def _auxiliaries(sentence: Sentence, at: int) -> int:
    while at > 1 and sentence.classes[at - 1] in "xat":
        at -= 1
    return at


def end_of(sentence: Sentence, at: int, end: int) -> int:
    """The token after "comment", "a comment", "further comment" from *at* on."""
    for later in range(at, min(at + 4, end)):
        if sentence.lower[later].startswith(("comment", "reaction", "response")):
            return later + 1
    return min(at + 1, end)
