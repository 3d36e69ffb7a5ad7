"""Where a claim begins after its verb: past those who are spoken to, times and places, up to "that"."""

from __future__ import annotations

from core.claims.english.adjuncts import CLAUSE_WORDS, past_addressee, past_adjuncts
from core.claims.english.cues import FORMS
from core.claims.english.finite import has, has_verb
from core.claims.english.objects import CALLS, NAMING, PARTICULAR, Right, particular
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group
from core.claims.tables import word_set
from core.model import Stance

TIMES = word_set("when where while as after before because since")
KNOWING = word_set("know explain recall show find discuss decide")


def right_of(sentence: Sentence, group: Group, at: int, end: int) -> Right | None:
    """The claim that follows *group*, looked for from the token *at* on; None when nothing there can be one."""
    classes, lower = sentence.classes, sentence.lower
    frames = group.cue.frames
    if not PARTICULAR.isdisjoint(frames):
        return particular(sentence, group, at, end)
    if (
        group.negative
        and group.cue.lemma in ("respond", "reply", "comment")
        and at + 1 < end
        and lower[at] in ("to", "on")
    ):
        return Right(at + 1, "object")  # did not respond to a request
    if lower[at : at + 1] == ["as"] and "o" in frames and (named := _after_as(sentence, at, end)) is not None:
        return Right(named, "object")  # "dismissed as baseless a report …"
    if "i" in frames and lower[at : at + 1] == ["to"] and at + 1 < end:
        return Right(at, "infinitive")  # "refused to comment"
    if group.negative and group.cue.lemma == "answer" and at < end and CALLS.fullmatch(lower[at]):
        return Right(at, "object")
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
    if (
        word == "that"
        and group.cue.stance in (Stance.DENY, Stance.REBUT)
        and (at + 1 >= end or classes[at + 1] in ",;.")
    ):
        return Right(at, "object")  # "disputed that"
    if word == "that" and _named_after(sentence, at + 1, end):
        return Right(at, "object")  # "denied that accusation and called …"
    if word == "that" and at + 1 < end and classes[at + 1] == "x":
        return Right(at, "clause")  # "said that was false"
    if letter == "p" and group.cue.lemma == "write":
        return None  # "am writing in response to your letter"
    if (
        word == "that"
        and (not any(frame in frames for frame in "stSTi") or group.cue.lemma == "find")
        and not has_verb(sentence, at + 1, end if group.cue.lemma == "find" else _edge(sentence, at, end))
    ):
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
        return Right(at, "infinitive") if has(sentence, "to", at, min(at + 14, end)) else None
    if "i" in frames and "s" not in frames and "o" not in frames:
        return Right(at, "infinitive") if has(sentence, "to", at, min(at + 8, end)) else None
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


def _after_as(sentence: Sentence, at: int, end: int) -> int | None:
    """The object after "as baseless"; None when what follows "as" is a noun ("as a fraud")."""
    for later in range(at + 1, min(at + 6, end)):
        if sentence.classes[later] == "d" or NAMING.fullmatch(sentence.lower[later]):
            return later if later > at + 1 else None
        if sentence.classes[later] not in "aneCgcQ":
            return None
    return None


def _named_after(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a name for a claim stands at *at* and nothing is said of it: "that accusation", "that account"."""
    if at >= end or not NAMING.fullmatch(sentence.lower[at]):
        return False
    return at + 1 >= end or sentence.classes[at + 1] in ",;.ct" or sentence.lower[at + 1] in ("in", "on", "as", "at")


def _edge(sentence: Sentence, at: int, end: int) -> int:
    """The first comma, preposition or "but" after *at*: "contradicted that account in testimony"."""
    for later in range(at + 2, end):
        if sentence.classes[later] in ",;pc":
            return later
    return end


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


def _addressed_to(sentence: Sentence, at: int, end: int) -> bool:
    """Whether somebody is asked to do something ("urged Iran to stop"): then they belong to the claim."""
    for later in range(at, min(at + 14, end)):
        if sentence.lower[later] == "to" and later > at:
            return sentence.lower[later - 1] != "according"
        if sentence.classes[later] in ",;:QxVsw":
            return False
    return False
