"""Where a claim begins after its verb: past those who are spoken to, times and places, up to "that"."""

from __future__ import annotations

from dataclasses import dataclass

from core.claims.english.cues import FORMS, SPEECH_NOUNS
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group
from core.claims.tables import word_set

CLAUSE_WORDS = word_set("that whether if how why what who when where which")
ADDRESSEES = word_set(
    "reporters journalists lawmakers supporters voters viewers people officials members readers students "
    "delegates investigators prosecutors police senators diplomats parliament congress cnn reuters audiences "
    "crowds fans"
)
TIMES = word_set("when where while as after before because since")
KNOWING = word_set("know explain recall show find discuss decide")
OUTER = word_set(
    "on in at during to of via through from after before by about as ahead amid for with following outside over"
)


@dataclass(frozen=True, slots=True)
class Right:
    """Where a claim after its verb begins, and as what: that, quote, clause, object, infinitive, question."""

    at: int
    shape: str


def right_of(sentence: Sentence, group: Group, at: int, end: int) -> Right | None:
    """The claim that follows *group*, looked for from the token *at* on; None when nothing there can be one."""
    classes, lower = sentence.classes, sentence.lower
    frames = group.cue.frames
    if "R" in frames or "C" in frames or "P" in frames or "D" in frames or "G" in frames:
        return _particular(sentence, frames, at, end)
    if (
        group.negative
        and group.cue.lemma in ("respond", "reply", "comment")
        and at + 1 < end
        and lower[at] in ("to", "on")
    ):
        return Right(at + 1, "object")  # did not respond to a request
    if "t" in frames and not ("i" in frames and _addressed_to(sentence, at, end)):
        at = past_addressee(sentence, group, at, end)
    else:
        at = past_adjuncts(sentence, at, end, weak="o" in frames)
    if at >= end:
        return None
    word, letter = lower[at], classes[at]
    if word == "nor":  # neither confirmed nor denied the strikes
        at += 2
        if at >= end or lower[at - 1] not in FORMS:
            return None
        word, letter = lower[at], classes[at]
    if letter == "Q":
        return Right(at, "quote")
    if word == "that" and not any(frame in frames for frame in "stSTi") and not has_verb(sentence, at + 1, end):
        return Right(at, "object")  # "rejected that account"
    if word == "that" and any(frame in frames for frame in "stSTqoi"):
        return Right(at + 1, "that") if at + 1 < end else None
    if "U" in frames:
        if word == "out":
            return Right(at + 1, "object") if at + 1 < end else None
        return Right(at + 1, "that") if word == "that" and at + 1 < end else None
    if word in TIMES and "w" not in frames and group.cue.lemma not in KNOWING:
        return None  # "…, she said when she resigned"
    if word in CLAUSE_WORDS and any(frame in frames for frame in "stwSo"):
        return Right(at, "question" if "w" in frames else "clause")
    if word == "to" and ("i" in frames or "t" in frames):
        return Right(at, "infinitive")
    if "i" in frames and group.cue.lemma in ("urge", "encourage", "ask", "advise") and word != "to":
        return Right(at, "infinitive") if _has(sentence, "to", at, min(at + 14, end)) else None
    if "i" in frames and "s" not in frames and "o" not in frames:
        return Right(at, "infinitive") if _has(sentence, "to", at, min(at + 8, end)) else None
    if letter in ".,;)" or word in ("and", "or", "but", "by"):
        return None
    if "s" in frames or "t" in frames:
        if has_verb(sentence, at, end) and not ("o" in frames and _only_object(sentence, at, end)):
            return Right(at, "clause")
        return Right(at, "object" if "o" in frames else "bare")
    if "S" in frames:
        return Right(at, "clause") if letter in "dCrnD" and has_verb(sentence, at, min(at + 12, end)) else None
    if "o" in frames:
        if letter in "p" and word not in ("about", "against", "for", "as"):
            return None
        return Right(at, "object")
    if "q" in frames:
        quote = next((later for later in range(at, min(at + 4, end)) if classes[later] == "Q"), None)
        return Right(quote, "quote") if quote is not None else None
    return None


def _particular(sentence: Sentence, frames: str, at: int, end: int) -> Right | None:
    lower, classes = sentence.lower, sentence.classes
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
        if word != "to" or at + 1 >= end:
            return None
        return Right(at, "infinitive")
    if "R" in frames:
        return (
            Right(at + 1, "object")
            if word == "to" and at + 1 < end and _has(sentence, "as", at, min(at + 14, end))
            else None
        )
    if "G" in frames:
        return Right(at + 1, "object") if word in ("against", "about") and at + 1 < end else None
    if word in ("for", "on", "upon") or (word == "to" and "A" in frames):  # called for …, called on Iran to …
        return Right(at + 1, "object") if at + 1 < end else None
    if word == "to" or classes[at] in "pt.,;":
        return None
    if classes[at] in "Cdorn" and end - at >= 2:
        return Right(at, "object")
    return None


def has_verb(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a finite verb seems to stand between *at* and *end* (endings in -s and -ed count as may-be)."""
    for index in range(at, min(end, at + 40)):
        letter = sentence.classes[index]
        if letter in "xVe" or (letter == "n" and sentence.lower[index].endswith("s")):
            return True
    return False


def _only_object(sentence: Sentence, at: int, end: int) -> bool:
    """Whether up to the first comma stands a noun without a verb ("acknowledged the risk, which …")."""
    for index in range(at, end):
        letter = sentence.classes[index]
        if letter == "," and index > at:
            return index + 1 < end and sentence.classes[index + 1] in "wgs"
        if letter in "xVeQsw" or sentence.lower[index] in FORMS:
            return False
        if (
            letter == "n"
            and sentence.lower[index].endswith("s")
            and sentence.classes[index - 1] in "rnC"
            and index > at
        ):
            return False
    return False


def has_finite(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a verb that can be nothing else stands between *at* and *end*."""
    return any(
        letter == "V" or (letter == "x" and sentence.lower[index] != "'s")
        for index, letter in enumerate(sentence.classes[at:end], at)
    )


def surely_verb(sentence: Sentence, right: Right | None, end: int) -> bool:
    """Whether a verb stands after *right* that can't be a plural or a participle."""
    return right is not None and any(
        sentence.classes[index] in "xV" or sentence.lower[index] in FORMS
        for index in range(right.at, min(end, right.at + 40))
    )


def _has(sentence: Sentence, word: str, at: int, end: int) -> bool:
    return any(sentence.lower[index] == word for index in range(at, end))


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
                or (letter == "a" and word not in ("only", "not", "just", "almost"))
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
        if lower[head] in SPEECH_NOUNS or lower[head] in (
            "conference",
            "briefing",
            "hearing",
            "meeting",
            "broadcast",
            "rally",
            "tv",
            "television",
        ):
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
    return past_adjuncts(sentence, after, end)


def _addressed_to(sentence: Sentence, at: int, end: int) -> bool:
    """Whether somebody is asked to do something ("urged Iran to stop"): then they belong to the claim."""
    for later in range(at, min(at + 14, end)):
        if sentence.lower[later] == "to" and later > at:
            return sentence.lower[later - 1] != "according"
        if sentence.classes[later] in ",;:QxVsw":
            return False
    return False
