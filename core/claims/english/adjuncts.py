"""What may stand between a verb and its claim: times, places, occasions, and those who are spoken to."""

from __future__ import annotations

from core.claims.english.cues import SPEECH_NOUNS
from core.claims.english.finite import has_verb
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group
from core.claims.tables import word_set

CLAUSE_WORDS = word_set("that whether if how why what who when where which")
ADDRESSEES = word_set(
    "reporters journalists lawmakers supporters voters viewers people officials members readers students "
    "delegates investigators prosecutors police senators diplomats parliament congress cnn reuters audiences "
    "crowds fans"
)
OUTER = word_set(
    "on in at during to of via through from after before by about as ahead amid for with following outside over"
)
SPANS = ("day", "hour", "minute", "week", "month", "year", "decade")
OCCASIONS = word_set("conference briefing hearing meeting broadcast rally tv television")


def past_adjuncts(sentence: Sentence, at: int, end: int, *, weak: bool = False) -> int:
    """The token after "on Friday", "in a statement", "Monday", "later" that may stand between a verb and its claim.

    *weak*: the verb may also take an object, so that only what surely is an adjunct is passed.
    """
    classes, lower = sentence.classes, sentence.lower
    while at < end:
        letter, word = classes[at], lower[at]
        if (
            (
                letter == "t"
                or (letter == "D" and at > 0 and classes[at - 1] == "t")
                or (letter == "a" and word not in ("only", "not", "just", "almost", "neither", "never"))
            )
            or letter in ":"
            or word == "--"
            or letter in "—"
        ):
            at += 1
        elif letter == ",":
            following = classes[at + 1] if at + 1 < end else ""
            if at + 1 < end and lower[at + 1] in ("citing", "quoting"):
                close = next((later for later in range(at + 2, min(at + 26, end)) if classes[later] == ","), None)
                if close is None:
                    return at
                at = close + 1
            elif following in {"Q", "t"} or (at + 1 < end and lower[at + 1] == "that"):
                at += 1
            elif (past := _past_aside(sentence, at, end)) != at:
                at = past
            else:
                return at
        elif word in ("this", "last", "earlier", "late", "early", "once") and at + 1 < end and classes[at + 1] == "t":
            at += 2
        elif (letter == "p" and word in OUTER) or word in ("after", "before", "when", "as", "while"):
            ahead = _past_phrase(sentence, at, end, weak=weak)
            if ahead == at:
                return at
            at = ahead
        elif letter == "P":
            at += 1
        elif letter in "dD" and sentence.classes[at + 1 : at + 3] == ["n", "t"] and lower[at + 1].startswith(SPANS):
            at += 3  # "a day earlier"
        elif letter == "n" and sentence.classes[at + 1 : at + 2] == ["t"] and word.startswith(SPANS):
            at += 2  # "minutes later"
        elif letter in "dD" and sentence.classes[at + 1 : at + 3] == ["t", "t"]:
            at += 3  # "two weeks ago"
        else:
            return at
    return at


def _past_aside(sentence: Sentence, at: int, end: int) -> int:
    """The token after ", in several articles," when "that" or a quotation follows it; else *at*."""
    if at + 1 < end and sentence.classes[at + 1] in "psad":
        for later in range(at + 2, min(at + 16, end - 1)):
            if sentence.classes[later] == ",":
                return later + 1 if sentence.lower[later + 1] == "that" or sentence.classes[later + 1] == "Q" else at
            if sentence.classes[later] in ";:Q":
                break
    return at


def _past_phrase(sentence: Sentence, at: int, end: int, *, weak: bool) -> int:
    """The token after the prepositional phrase at *at*, or *at* itself when the claim may begin there."""
    classes, lower = sentence.classes, sentence.lower
    if at + 1 < end and (
        classes[at + 1] == "t"
        or lower[at + 1] in ("this", "last")
        or (classes[at + 1] == "D" and lower[at] in ("in", "on", "at"))
    ):
        later = at + 1
        while later < end and (classes[later] in "tD" or lower[later] in ("this", "last", "the")):
            later += 1
        return later
    limit = min(end, at + (10 if weak else 22))
    for later in range(at + 1, limit):
        letter, word = classes[later], lower[later]
        if word == "that" and classes[later - 1] not in "p":
            return later
        if (letter == "Q" and sentence.closing[later]) or letter == ":":
            return later
        if letter == "Q" and later > at + 1 and classes[later - 1] in ",":
            return later
        if letter == "," and later + 1 < end and (classes[later + 1] == "Q" or lower[later + 1] == "that"):
            return later + 1
        if letter in ",;—" or letter == "V":
            break
    else:
        if limit == end and not weak and not has_verb(sentence, at + 1, end):
            return end
    head = at + 1
    while head < end and classes[head] in "dnCDe" and head - at < 6:
        if lower[head] in SPEECH_NOUNS or lower[head] in OCCASIONS:
            after = head + 1
            while after < end and (
                (lower[after] in ("conference", "statement", "interview", "with", "to") and after - at < 8)
                or (classes[after] == "C" and classes[after - 1] == "p")
            ):
                after += 1
            return after
        head += 1
    return at


def past_addressee(sentence: Sentence, group: Group, at: int, end: int) -> int:
    """The token after those who are spoken to: "told reporters in Moscow on Friday that …"."""
    classes, lower = sentence.classes, sentence.lower
    if at >= end:
        return end
    if lower[at] in CLAUSE_WORDS or classes[at] == "Q" or lower[at] == "to" or lower[at] in ("of", "about", "against"):
        return at if lower[at] not in ("about", "of", "against") else past_adjuncts(sentence, at, end, weak=True)
    stop = None
    for later in range(at, min(at + 16, end)):
        if (
            (lower[later] in ("that", "whether", "how", "why", "if", "to") and lower[later - 1] != "according")
            or classes[later] == ":"
            or (classes[later] == "Q" and sentence.closing[later])
        ):
            stop = later
            break
        if classes[later] in ",;":
            stop = later
            break
        if later > at and classes[later] in "Vx" and lower[later] != "'s":
            break
    if group.cue.lemma not in ("tell", "remind", "inform", "assure", "notify", "advise") and (
        stop is None or lower[stop] not in ("that", "whether", "if", "to", "why", "how") or classes[at] == "p"
    ):
        # "warned the plan would fail": nobody is spoken to.
        return past_adjuncts(sentence, at, end)
    if stop is not None and classes[stop] not in ",;":
        return stop if classes[stop] != ":" else past_adjuncts(sentence, stop, end)
    if stop is not None:
        return past_adjuncts(sentence, stop, end)
    # "told CNN the plan was dead", "told reporters he would go"
    after = at
    if classes[after] in "ro" or lower[after] in ADDRESSEES or lower[after] in ("her", "his"):
        after += 1
    else:
        if classes[after] == "d":
            after += 1
        while after < end and classes[after] == "C":
            after += 1
        if after < end and after - at <= 1 and classes[after] == "n":
            after += 1
            if after < end and lower[after] in OCCASIONS:  # "told a press conference"
                after += 1
    return past_adjuncts(sentence, after, end)
