"""Claims that hang on a verb: "X said that …", “…,” said X, "…, X said, …", ", adding …"."""

from __future__ import annotations

import re

from core.claims.drafts import Draft, Place
from core.claims.english import adjuncts, contents, ends, finite, participants, passives, subjects
from core.claims.english.cues import FORMS, REPORTING, SPEECH_NOUNS
from core.claims.english.readings import Reading
from core.claims.english.subjects import Subject
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group, group_at
from core.claims.name_words import UNNAMED_HEADS
from core.claims.tables import word_set
from core.model import Stance

HEARSAY = word_set("allegedly reportedly")
EMPTY = frozenset(("it himself", "himself", "herself", "themselves", "something", "nothing", "anything", "so much"))
"""Objects that say nothing."""
MEANT = word_set("it this that these those them him her")
"""Objects that stand for somebody's claim after a verb that answers one."""
ANSWERING = frozenset((Stance.DENY, Stance.REBUT, Stance.SUPPORT))
UNNAMED = re.compile(r"not to be (?:named|identified|quoted)")


def read(reading: Reading) -> list[Draft]:
    """The claims of the sentence that hang on its verbs, in order."""
    sentence, found = reading.sentence, list[Draft]()
    groups = [
        group
        for at, word in enumerate(sentence.lower[: reading.end])
        if word in FORMS and sentence.classes[at] != "Q" and (group := group_at(sentence, at)) is not None
    ]
    if not groups:
        return found
    last = _outermost(reading, groups)
    for group in groups:
        if group.at < reading.cover and group is not last:
            continue
        if last is not None and group is not last and group.at < last.at:
            continue
        draft = _draft(reading, group, found)
        if draft is not None:
            found.append(draft)
    return found


def _outermost(reading: Reading, groups: list[Group]) -> Group | None:
    """The verb at the end that all before it hangs on: "The plan is dead and nobody denied it, a source said."."""
    sentence, end = reading.sentence, reading.end
    for group in reversed(groups):
        if not any(frame in group.cue.frames for frame in "sqt") or group.form not in ("past", "pres") or group.passive:
            continue
        if group.cue.stance not in (Stance.ASSERT, Stance.QUESTION, Stance.BELIEF):
            continue
        if group.cue.lemma not in REPORTING and group.cue.trust < 2:
            continue
        if any(letter == "Q" for letter in sentence.classes[group.at :]):
            return None
        subject = participants.subject_of(reading, group)
        if subject is None or subject.kind in ("elided", "relative"):
            continue
        after = group.at + 1
        if subject.first > group.at:
            inverted = subjects.after(sentence, after, end)
            after = inverted[1] if inverted else after
        edge = min(subject.left, group.first) - 1
        if subject.kind == "pronoun" and any(
            other.first <= 6 and other.cue.trust == 3 and other.cue.lemma in REPORTING
            for other in groups
            if other.at < edge
        ):
            continue
        if edge < 2 or (sentence.classes[edge] not in ",Q" and sentence.classes[edge] != "—"):
            continue
        if sentence.classes[edge] == "Q" and not sentence.closing[edge]:
            continue
        tail = adjuncts.past_adjuncts(sentence, after, end)
        if "t" in group.cue.frames and tail < end:
            tail = adjuncts.past_addressee(sentence, group, after, end)
        if tail < end and not (sentence.classes[tail] == "p" or sentence.classes[tail] == "P"):
            return None
        if any(letter == "Q" and sentence.closing[at] == "," for at, letter in enumerate(sentence.classes[: edge - 1])):
            return None
        if not finite.has_verb(sentence, 0, edge) or (
            sentence.lower[0] in ("as", "when", "while", "after", "if", "in", "on", "although", "though", "because")
            and tail < end
        ):
            return None
        if (
            sentence.lower[0] in ("as", "when", "although")
            and sentence.classes[edge] == ","
            and sum(letter == "," for letter in sentence.classes[:edge]) == 0
            and tail < end
        ):
            return None
        return group
    return None


def _draft(reading: Reading, group: Group, found: list[Draft]) -> Draft | None:
    sentence, end, cue = reading.sentence, reading.end, group.cue
    if group.passive:
        return passives.passive(reading, group)
    if cue.lemma in ("quote", "cite"):
        quoting = passives.quoting(reading, group)
        if quoting is not None or group.form == "ing":
            return quoting  # "…, citing officials": a hand it came through, no claim
    subject = participants.subject_of(reading, group)
    if subject is None or subject.first == subject.end:
        return None
    after = group.at + 1
    inverted = subject.first > group.at
    if inverted:
        placed = subjects.after(sentence, after, end)
        after = placed[1] if placed else subject.end
    edge = min(subject.left, group.first) - 1
    if subject.kind == "elided":
        edge = group.first - 1
    right = contents.right_of(sentence, group, after, end)
    asked = subject.left > 0 and sentence.lower[subject.left - 1] in ("what", "how", "whatever")
    if asked and right is not None and right.shape in ("clause", "bare") and "s" in cue.frames:
        return None  # "that was what she said when …"
    parenthetic = subject.kind in ("pronoun", "name", "noun") and _interrupts(sentence, after, end)
    left = _left(reading, group, edge, subject, after_verb_comma=parenthetic)
    spans: list[Place] = []
    shape = ""
    cover = end
    if right is not None and right.shape == "quote" and sentence.words[right.at - 1] == ":":
        left = None  # "In a letter, a copy of which we have, he wrote: “…”"
    if left is not None and (
        right is None
        or right.shape == "quote"
        or inverted
        or _interrupts(sentence, after, end)
        or (
            sentence.classes[edge] == "Q"
            and sentence.closing[edge] == ","
            and not _titled(sentence, reading.cover, edge)
        )
    ):
        spans, shape = [left], "left"
        cover = adjuncts.past_adjuncts(sentence, after, end) if right is None else after
        rest = _rest(reading, group, after, right, quoted=sentence.classes[edge] == "Q")
        if rest is not None:
            spans.append(rest[0])
            cover = rest[1]
    elif right is not None:
        whole = ends.end_of_opening(sentence, group.at, right.at, end) if subject.first < group.at else end
        if subject.kind == "relative" and subject.first > 0 and sentence.classes[subject.first - 1] == ",":
            whole = _end_of_relative(sentence, right.at, whole)
        stop = ends.end_of(sentence, group, right.at, whole, subject.first < group.at)
        stop = ends.after_quotation(sentence, right.at, stop)
        stop = ends.trimmed(sentence, group, right, stop)
        if (span := sentence.span(right.at, stop)) is not None:
            spans, shape, cover = [span], right.shape, stop
    elif (after >= end and sentence.words[-1] == ":") or (
        after < len(sentence)
        and adjuncts.past_adjuncts(sentence, after, len(sentence)) >= len(sentence)
        and sentence.words[-1] == ":"
    ):
        shape = "colon"
    if not shape or (not spans and shape != "colon"):
        return None
    if shape in ("bare", "object", "clause") and spans and _too_short(sentence, spans[0], cue.stance):
        return None
    if (
        subject.kind == "relative"
        and shape == "clause"
        and not (right is not None and finite.surely_verb(sentence, right.at, cover))
    ):
        shape = "object"
    if (
        subject.kind == "relative"
        and shape in ("bare", "object", "infinitive")
        and sentence.lower[subject.first] != "who"
    ):
        return None  # "…, which endorsed the deal": what things do
    if cue.lemma == "ask" and shape == "infinitive" and UNNAMED.match(sentence.text, spans[0][0]):
        return None
    if shape == "infinitive" and not HEARSAY.isdisjoint(sentence.lower[group.first : group.at]):
        return None  # "has allegedly asked Oman to mediate": what the writer heard that somebody did
    if (
        cue.lemma == "cite"
        and shape == "object"
        and sentence.text[spans[0][0] : spans[0][1]].split()[-1] in UNNAMED_HEADS
    ):
        return None  # "had cited unnamed officials": whom it has it from
    if group.negative and cue.stance is Stance.REBUT and cue.lemma not in ("accept",):
        return None  # "did not dispute that": what nobody answers
    reading.subject, reading.cover = subject, max(cover, group.at + 1)
    speaker, antecedent = sentence.span(subject.first, subject.end), participants.antecedent_of(sentence, subject)
    if antecedent is not None and sentence.lower[subject.first] == "which" and _is_writing(sentence.text, antecedent):
        speaker = antecedent  # "a report by the Journal which claimed that …"
    place = (sentence.starts[group.first if group.negative else group.at], sentence.ends[group.at])
    return Draft(
        spans=spans,
        cue=place,
        stance=cue.stance,
        pattern=f"{cue.lemma}|{shape}",
        speaker=speaker,
        kind=subject.kind,
        antecedent=antecedent,
        sure=_sure(group, subject, shape),
        negative=group.negative,
        open_end=shape == "colon",
        paragraph=sentence.paragraph,
    )


def _is_writing(text: str, place: Place) -> bool:
    return any(word in SPEECH_NOUNS for word in text[place[0] : place[1]].lower().split()[:3])


def _end_of_relative(sentence: Sentence, begin: int, end: int) -> int:
    """Where ", who said he was ill," ends: at the comma after which the main verb comes."""
    for at in range(begin + 1, end - 1):
        if sentence.classes[at] == "," and (sentence.classes[at + 1] in "Vxe" or sentence.lower[at + 1] in FORMS):
            return at
    return end


def _sure(group: Group, subject: Subject, shape: str) -> float:
    sure = float(group.cue.trust)
    if shape in ("that", "quote"):
        sure += 0.5
    if shape in ("object", "infinitive", "bare", "question"):
        sure -= 0.5
    if subject.kind == "elided":
        sure -= 0.5
    if subject.kind == "relative" and shape not in ("that", "quote", "left"):
        sure -= 0.5
    if group.modal or group.form == "base":
        sure -= 0.5
    return sure


def _too_short(sentence: Sentence, span: Place, stance: Stance) -> bool:
    words = sentence.text[span[0] : span[1]].lower()
    if stance in ANSWERING and words in MEANT:
        return False  # "contradicted him", "denied it"
    return span[1] - span[0] < 6 or words in EMPTY


def _interrupts(sentence: Sentence, after: int, end: int) -> bool:
    """Whether the verb with its subject stands between two commas: "The plan, he said, would fail."."""
    at = adjuncts.past_adjuncts(sentence, after, end)
    return at < end and sentence.classes[at] == ","


def _titled(sentence: Sentence, start: int, edge: int) -> bool:
    """Whether the quotation before the comma is a title in an opening phrase ("On “Fox News Sunday,” Pence …")."""
    return edge > start and sentence.classes[start] in "pd" and not finite.has_verb(sentence, start, edge)


def _left(reading: Reading, group: Group, edge: int, subject: Subject, *, after_verb_comma: bool) -> Place | None:
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


def _rest(
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
