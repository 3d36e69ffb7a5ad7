"""A claim around its verb: before "…, X said", and what goes on after it ("We," he said, "are ready.")."""

from __future__ import annotations

from core.claims.drafts import Place
from core.claims.english import adjuncts, contents, ends, finite
from core.claims.english.cues import FORMS
from core.claims.english.readings import Reading
from core.claims.english.subjects import Subject
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group
from core.model import Stance


def interrupts(sentence: Sentence, after: int, end: int) -> bool:
    """Whether the verb with its subject stands between two commas: "The plan, he said, would fail."."""
    at = adjuncts.past_adjuncts(sentence, after, end)
    return at < end and sentence.classes[at] == ","


def titled(sentence: Sentence, start: int, edge: int) -> bool:
    """Whether the quotation before the comma is a title in an opening phrase ("On “Fox News Sunday,” Pence …")."""
    return edge > start and sentence.classes[start] in "pd" and not finite.has_verb(sentence, start, edge)


def left(reading: Reading, group: Group, edge: int, subject: Subject, *, after_verb_comma: bool) -> Place | None:
    """The claim before "…, X said", or None when what stands there is none."""
    sentence = reading.sentence
    if edge < 1 and not (edge == 0 and sentence.classes[0] == "Q"):
        return None
    if (
        subject.kind in ("elided", "relative")
        or not any(frame in group.cue.frames for frame in "sqtw")
        or group.cue.stance in (Stance.DENY, Stance.ACCUSE)
        or group.form == "ing"
    ):
        return None
    letter = sentence.classes[edge]
    if letter == "Q" and sentence.closing[edge]:
        stop = edge + 1
    elif letter == "," or sentence.classes[edge] == "—":
        stop = edge
    else:
        return None
    start = reading.cover
    while start < stop and (sentence.lower[start] in ("but", "and", "so", "yet") or sentence.classes[start] in ",;"):
        start += 1
    if any(letter == "Q" and sentence.closing[at] for at, letter in enumerate(sentence.classes[start:stop], start)):
        opening = next(at for at in range(start, stop) if sentence.classes[at] == "Q" and sentence.closing[at])
        if opening > start and sentence.classes[opening - 1] in ",:" and not finite.has_verb(sentence, start, opening):
            start = opening
        return sentence.span(start, stop)
    if after_verb_comma and sentence.lower[start] != "asked":
        return sentence.span(start, stop)
    if stop - start < 2 or (not finite.has_verb(sentence, start, stop) and stop - start < 4):
        return None
    if (
        sentence.lower[start]
        in ("as", "while", "when", "after", "before", "asked", "although", "though", "because", "if", "since", "citing")
        and sum(c == "," for c in sentence.classes[start:stop]) == 0
    ):
        return None
    if sentence.classes[start] in "pg" and not finite.has_verb(sentence, start, stop):
        return None
    return sentence.span(start, stop)


def rest(
    reading: Reading, group: Group, after: int, right: contents.Right | None, *, quoted: bool
) -> tuple[Place, int] | None:
    """The part of a claim after an interruption: “We,” he said, “are ready.”."""
    sentence, end = reading.sentence, reading.end
    at = adjuncts.past_adjuncts(sentence, after, end)
    if right is not None and right.shape == "quote":
        at = right.at
    elif quoted:
        later = next((index for index in range(at, end) if sentence.classes[index] == "Q"), None)
        if (
            later is None
            or any(sentence.lower[index] in FORMS for index in range(at, later))
            or later - at > 12
            or not sentence.closing[later]
        ):
            return None
        at = later
    elif at < end and sentence.classes[at] == ",":
        at += 1
        if at < end and (
            sentence.classes[at] == "g"
            or sentence.lower[at] in FORMS
            or sentence.lower[at] in ("according", "after", "as", "which", "who")
            or (sentence.lower[at] == "a" and not finite.has_verb(sentence, at, end))
        ):
            return None
    else:
        return None
    if at >= end:
        return None
    stop = ends.end_of(sentence, group, at, end, spoken=True)
    if sentence.classes[at] == "Q":
        stop = ends.after_quotation(sentence, at, stop)
    span = sentence.span(at, stop)
    return (span, stop) if span is not None and span[1] - span[0] > 3 else None
