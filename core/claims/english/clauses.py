"""Claims that hang on a verb: "X said that …", “…,” said X, "…, X said, …", ", adding …"."""

from __future__ import annotations

import re

from core.claims.drafts import Draft, Place
from core.claims.english import adjuncts, around, contents, ends, finite, participants, passives, subjects
from core.claims.english.cues import FORMS, REPORTING, SPEECH_NOUNS
from core.claims.english.readings import Reading
from core.claims.english.subjects import Subject
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group, group_at
from core.claims.name_words import UNNAMED_HEADS
from core.claims.tables import word_set
from core.model import Stance

COURTS = word_set("judge judges court courts tribunal jury justices panel magistrate")
CASES = word_set("lawsuit lawsuits suit suits case cases indictment")
HEARSAY = word_set("allegedly reportedly")
EMPTY = frozenset(
    (
        "it himself",
        "himself",
        "herself",
        "themselves",
        "something",
        "nothing",
        "anything",
        "so much",
        "the following",
        "as follows",
    )
)
"""Objects that say nothing."""
MEANT = word_set("it this that these those them him her")
"""Objects that stand for somebody's claim after a verb that answers one."""
ANSWERING = frozenset((Stance.DENY, Stance.REBUT, Stance.SUPPORT))
UNNAMED = re.compile(r"(?:not )?to be (?:named|identified|quoted)")


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
    if (opening := _opening(reading, groups[0])) is not None:
        found.append(opening)
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


def _opening(reading: Reading, group: Group) -> Draft | None:
    """The claim of "Rejecting the charge, the minister said …", whose speaker comes only then."""
    sentence = reading.sentence
    if group.at or group.form != "ing" or group.cue.stance not in (Stance.DENY, Stance.REBUT):
        return None
    right = contents.right_of(sentence, group, 1, reading.end)
    comma = next((at for at in range(2, min(20, reading.end)) if sentence.classes[at] == ","), 0)
    if right is None or right.shape not in ("object", "clause") or right.at >= comma:
        return None
    subject, span = subjects.of_clause(sentence, comma + 1, reading.end), sentence.span(right.at, comma)
    if subject is None or span is None:
        return None
    reading.cover = comma + 1
    speaker = sentence.span(subject.first, subject.end)
    place = (sentence.starts[0], sentence.ends[0])
    pattern = f"{group.cue.lemma}|object"
    return Draft(
        [span], place, group.cue.stance, pattern, speaker, subject.kind, sure=2.0, paragraph=sentence.paragraph
    )


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
    parenthetic = subject.kind in ("pronoun", "name", "noun") and around.interrupts(sentence, after, end)
    left = around.left(reading, group, edge, subject, after_verb_comma=parenthetic)
    spans: list[Place] = []
    shape = ""
    cover = end
    if right is not None and right.shape == "quote" and sentence.words[right.at - 1] == ":":
        left = None  # "In a letter, a copy of which we have, he wrote: “…”"
    if left is not None and (
        right is None
        or right.shape == "quote"
        or inverted
        or around.interrupts(sentence, after, end)
        or (
            sentence.classes[edge] == "Q"
            and sentence.closing[edge] == ","
            and not around.titled(sentence, reading.cover, edge)
        )
    ):
        spans, shape = [left], "left"
        cover = adjuncts.past_adjuncts(sentence, after, end) if right is None else after
        rest = around.rest(reading, group, after, right, quoted=sentence.classes[edge] == "Q")
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
    if (
        shape in ("bare", "object", "clause")
        and spans
        and _too_short(sentence, spans[0], Stance.WITHHOLD if group.negative else cue.stance)
    ):
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
    if (
        cue.lemma in ("ask", "decline", "refuse")
        and shape == "infinitive"
        and UNNAMED.match(sentence.text, spans[0][0])
    ):
        return None
    if shape == "infinitive" and not HEARSAY.isdisjoint(sentence.lower[group.first : group.at]):
        return None  # "has allegedly asked Oman to mediate": what the writer heard that somebody did
    if (
        cue.lemma == "cite"
        and shape == "object"
        and sentence.text[spans[0][0] : spans[0][1]].split()[-1] in UNNAMED_HEADS
    ):
        return None  # "had cited unnamed officials": whom it has it from
    if cue.stance in ANSWERING and shape == "object" and _in_court(sentence, subject, spans[0]):
        return None
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


def _in_court(sentence: Sentence, subject: Subject, span: Place) -> bool:
    """Whether a court decides a case: "A judge dismissed an earlier lawsuit"."""
    who = sentence.lower[subject.first : subject.end]
    what = sentence.text[span[0] : span[1]].lower().split()
    return not COURTS.isdisjoint(who) and not CASES.isdisjoint(what)


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
    return span[1] - span[0] < (4 if stance is Stance.WITHHOLD else 6) or words in EMPTY
