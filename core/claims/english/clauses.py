"""Claims that hang on a verb: "X said that …", “…,” said X, "…, X said, …", ", adding …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.claims.drafts import Draft, Place, Via
from core.claims.english import contents, subjects
from core.claims.english.cues import FORMS, REPORTING
from core.claims.english.subjects import Subject
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group, group_at
from core.claims.english.words import LEADING
from core.claims.tables import word_set
from core.model import HopRole, Stance

SENDING = word_set(
    "sent sends issued issues released release released published wrote posted made held gave signed delivered "
    "circulated submitted"
)


EMPTY = frozenset(("it himself", "himself", "herself", "themselves", "something", "nothing", "anything", "so much"))
"""Objects that say nothing."""
UNNAMED = re.compile(r"not to be (?:named|identified|quoted)")


@dataclass(slots=True)
class Reading:
    """A sentence being read: *end* is the token after its last word, *cover* the token up to which it is spoken for."""

    sentence: Sentence
    end: int
    cover: int = 0
    subject: Subject | None = None


def end_of_words(sentence: Sentence) -> int:
    """The token after the last one that isn't the full stop."""
    end = len(sentence)
    while end and sentence.words[end - 1][0] in ".!?…":
        end -= 1
    return end


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
        if group.cue.lemma not in REPORTING and group.cue.trust < 2:
            continue
        if any(letter == "Q" for letter in sentence.classes[group.at :]):
            return None
        subject = _subject(reading, group)
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
        tail = contents.past_adjuncts(sentence, after, end)
        if "t" in group.cue.frames and tail < end:
            tail = contents.past_addressee(sentence, group, after, end)
        if tail < end and not (sentence.classes[tail] == "p" or sentence.classes[tail] == "P"):
            return None
        if any(letter == "Q" and sentence.closing[at] == "," for at, letter in enumerate(sentence.classes[: edge - 1])):
            return None
        if not contents.has_verb(sentence, 0, edge) or (
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


def _subject(reading: Reading, group: Group) -> Subject | None:
    sentence, floor = reading.sentence, reading.cover
    if group.form == "ing" and sentence.classes[group.first] != "x":
        return _of_participle(reading, group)
    before = sentence.classes[group.first - 1] if group.first else ""
    if group.form in ("past", "pres") and group.first == group.at and (before in ("", ",", "Q") or before == "—"):
        inverted = subjects.after(sentence, group.at + 1, reading.end)
        if inverted is not None and before == "," and sentence.classes[inverted[0].first] == "n":
            inverted = None if sentence.lower[inverted[0].first] not in subjects.LOWER_TITLES else inverted
        if inverted is not None and before in (",", "—") and inverted[1] < reading.end:
            apposed = subjects.before(sentence, group.first, floor)
            if apposed is not None and apposed.left <= floor + 1:
                return apposed
        if (
            inverted is not None
            and (before != "" or inverted[1] < reading.end)
            and not _object_follows(sentence, group, before)
        ):
            return inverted[0]
    if before == "Q":
        if not sentence.closing[group.first - 1]:
            return subjects.before(sentence, group.first, floor)
        return None
    if group.first <= floor and floor:
        return reading.subject and Subject(reading.subject.first, reading.subject.end, group.first, "elided")
    previous = sentence.lower[group.first - 1] if group.first else ""
    if previous in ("and", "but", "or", "then") or (
        before == "," and sentence.lower[group.first - 2] in ("and", "but")
    ):
        known = (
            reading.subject
            if reading.subject is not None
            else subjects.of_clause(sentence, _start(reading), group.first)
        )
        return known and Subject(known.first, known.end, group.first, "elided")
    found = subjects.before(sentence, group.first, floor)
    if found is None and before == "," and reading.subject is not None:
        return Subject(reading.subject.first, reading.subject.end, group.first, "elided")
    return found


def _object_follows(sentence: Sentence, group: Group, before: str) -> bool:
    """Whether the words after ", said" are its object after all: a verb stands among them."""
    if before == "Q":
        return False
    if not any(frame in group.cue.frames for frame in "sq"):
        return True
    after = subjects.after(sentence, group.at + 1, len(sentence))
    return after is not None and after[1] < len(sentence) and sentence.classes[after[1]] in "xV"


def _start(reading: Reading) -> int:
    """Where the main clause begins: after "In a statement," or "Citing officials,"."""
    sentence = reading.sentence
    if sentence.classes[0] in "pg" or sentence.lower[0] in LEADING | {"citing", "asked"}:
        for at in range(1, min(30, reading.end)):
            if sentence.classes[at] == ",":
                return at + 1
    return 0


def _of_participle(reading: Reading, group: Group) -> Subject | None:
    sentence = reading.sentence
    first = group.first
    previous = sentence.lower[first - 1] if first else ""
    if first and sentence.classes[first - 1] in "nC" and previous in contents.SPEECH_NOUNS:
        begin, _ = subjects.noun_start(sentence, first, reading.cover)
        main = subjects.of_clause(sentence, _start(reading), begin)
        if main is not None and any(word in SENDING for word in sentence.lower[main.end : begin]):
            return Subject(main.first, main.end, first, "elided")
        return subjects.before(sentence, first, reading.cover)
    if first and sentence.classes[first - 1] in "nCPr":
        begin, _ = subjects.noun_start(sentence, first, 0)
        if begin > 1 and sentence.lower[begin - 1] == "with" and sentence.classes[begin - 2] == ",":
            return Subject(begin, first, first, "noun")  # ", with a spokesman saying …"
    known = reading.subject if reading.subject is not None else subjects.of_clause(sentence, _start(reading), first)
    if known is None:
        return None
    if (
        first
        and sentence.classes[first - 1] in "nC"
        and not any(word in SENDING for word in sentence.lower[known.end : first])
    ) and sentence.classes[first - 1] == "n":
        begin, _ = subjects.noun_start(sentence, first, reading.cover)
        return Subject(begin, first, first, "noun") if begin < first else None
    return Subject(known.first, known.end, first, "elided")


def _draft(reading: Reading, group: Group, found: list[Draft]) -> Draft | None:
    sentence, end, cue = reading.sentence, reading.end, group.cue
    if group.passive:
        return _passive(reading, group)
    if cue.lemma in ("quote", "cite"):
        quoting = _quoting(reading, group)
        if quoting is not None or group.form == "ing":
            return quoting  # "…, citing officials": a hand it came through, no claim
    subject = _subject(reading, group)
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
        cover = contents.past_adjuncts(sentence, after, end) if right is None else after
        rest = _rest(reading, group, after, right, quoted=sentence.classes[edge] == "Q")
        if rest is not None:
            spans.append(rest[0])
            cover = rest[1]
    elif right is not None:
        whole = contents.end_of_opening(sentence, group.at, right.at, end) if subject.first < group.at else end
        if subject.kind == "relative" and subject.first > 0 and sentence.classes[subject.first - 1] == ",":
            whole = _end_of_relative(sentence, right.at, whole)
        stop = contents.end_of(sentence, group, right.at, whole, subject.first < group.at)
        stop = _after_quotation(sentence, right.at, stop)
        stop = contents.trimmed(sentence, right, stop)
        if (span := sentence.span(right.at, stop)) is not None:
            spans, shape, cover = [span], right.shape, stop
    elif (after >= end and sentence.words[-1] == ":") or (
        after < len(sentence)
        and contents.past_adjuncts(sentence, after, len(sentence)) >= len(sentence)
        and sentence.words[-1] == ":"
    ):
        shape = "colon"
    if not shape or (not spans and shape != "colon"):
        return None
    if shape in ("bare", "object", "clause") and spans and _too_short(sentence, spans[0]):
        return None
    if (
        subject.kind == "relative"
        and shape in ("bare", "object", "infinitive")
        and sentence.lower[subject.first] != "who"
    ):
        return None  # "…, which endorsed the deal": what things do
    if cue.lemma == "ask" and shape == "infinitive" and UNNAMED.match(sentence.text, spans[0][0]):
        return None
    reading.subject, reading.cover = subject, max(cover, group.at + 1)
    place = (sentence.starts[group.first if group.negative else group.at], sentence.ends[group.at])
    return Draft(
        spans=spans,
        cue=place,
        stance=cue.stance,
        pattern=f"{cue.lemma}|{shape}",
        speaker=sentence.span(subject.first, subject.end),
        kind=subject.kind,
        antecedent=_antecedent(sentence, subject),
        sure=_sure(group, subject, shape),
        negative=group.negative,
        open_end=shape == "colon",
        paragraph=sentence.paragraph,
    )


def _end_of_relative(sentence: Sentence, begin: int, end: int) -> int:
    """Where ", who said he was ill," ends: at the comma after which the main verb comes."""
    for at in range(begin + 1, end - 1):
        if sentence.classes[at] == "," and (sentence.classes[at + 1] in "Vxe" or sentence.lower[at + 1] in FORMS):
            return at
    return end


def _antecedent(sentence: Sentence, subject: Subject) -> Place | None:
    if subject.apposed is not None:
        return _apposed_name(sentence, subject.apposed)
    if subject.kind != "relative":
        return None
    end = subject.first
    if end and sentence.classes[end - 1] == ",":
        end -= 1
    begin, _ = subjects.noun_start(sentence, end, 0)
    return sentence.span(begin, end)


def _apposed_name(sentence: Sentence, apposed: tuple[int, int]) -> Place | None:
    """The name in "Its director general, Rafael Grossi, said"; None where the apposition is a description."""
    first, end = apposed
    while first < end and sentence.classes[first] == ",":
        first += 1
    if first < end and all(letter in "CP" for letter in sentence.classes[first:end]) and 2 <= end - first <= 8:
        return sentence.span(first, end)
    return None


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


def _too_short(sentence: Sentence, span: Place) -> bool:
    return span[1] - span[0] < 6 or sentence.text[span[0] : span[1]].lower() in EMPTY


def _interrupts(sentence: Sentence, after: int, end: int) -> bool:
    """Whether the verb with its subject stands between two commas: "The plan, he said, would fail."."""
    at = contents.past_adjuncts(sentence, after, end)
    return at < end and sentence.classes[at] == ","


def _titled(sentence: Sentence, start: int, edge: int) -> bool:
    """Whether the quotation before the comma is a title in an opening phrase ("On “Fox News Sunday,” Pence …")."""
    return edge > start and sentence.classes[start] in "pd" and not contents.has_verb(sentence, start, edge)


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
        if (
            opening > start
            and sentence.classes[opening - 1] in ",:"
            and not contents.has_verb(sentence, start, opening)
        ):
            start = opening
        return sentence.span(start, stop)
    if after_verb_comma:
        pass
    elif stop - start < 2 or (not contents.has_verb(sentence, start, stop) and stop - start < 4):
        return None
    if (
        sentence.lower[start]
        in ("as", "while", "when", "after", "before", "asked", "although", "though", "because", "if", "since", "citing")
        and sum(c == "," for c in sentence.classes[start:stop]) == 0
    ):
        return None
    if sentence.classes[start] in "pg" and not contents.has_verb(sentence, start, stop):
        return None
    return sentence.span(start, stop)


def _rest(
    reading: Reading, group: Group, after: int, right: contents.Right | None, *, quoted: bool
) -> tuple[Place, int] | None:
    """The part of a claim after an interruption: “We,” he said, “are ready.”."""
    sentence, end = reading.sentence, reading.end
    at = contents.past_adjuncts(sentence, after, end)
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
            or (sentence.lower[at] == "a" and not contents.has_verb(sentence, at, end))
        ):
            return None
    else:
        return None
    if at >= end:
        return None
    stop = contents.end_of(sentence, group, at, end, spoken=True)
    if sentence.classes[at] == "Q":
        stop = _after_quotation(sentence, at, stop)
    span = sentence.span(at, stop)
    return (span, stop) if span is not None and span[1] - span[0] > 3 else None


def _after_quotation(sentence: Sentence, begin: int, stop: int) -> int:
    """Where the claim ends when it ends with a quotation: “…,” in an interview with CNN."""
    classes = sentence.classes
    if classes[begin] == "Q" and sentence.closing[begin]:
        at = begin + 1
        while at + 1 < stop and (classes[at] == "Q" or (sentence.lower[at] in ("and", ",") and classes[at + 1] == "Q")):
            at += 1 if classes[at] == "Q" else 2
        return at
    for at in range(begin, stop - 1):
        if (
            classes[at] == "Q"
            and sentence.closing[at] == ","
            and classes[at + 1] not in "Qcsw"
            and sentence.lower[at + 1] not in ("the", "a", "an", "including")
        ) and not any(classes[later] == "Q" for later in range(at + 1, stop)):
            return at + 1
    return stop


def _quoted(sentence: Sentence, group: Group, subject: Subject, spans: list[Place]) -> Draft | None:
    """The claim of who is quoted: “…,” X was quoted as saying."""
    if not spans:
        return None
    return Draft(
        spans=spans,
        cue=(sentence.starts[group.at], sentence.ends[group.at]),
        stance=Stance.ASSERT,
        pattern=f"{group.cue.lemma}|quoted",
        speaker=sentence.span(subject.first, subject.end),
        kind=subject.kind,
        antecedent=_antecedent(sentence, subject),
        sure=3.0,
        paragraph=sentence.paragraph,
    )


def _quoting(reading: Reading, group: Group) -> Draft | None:
    """What the one who is quoted said: "The statement quoted Sudani as saying that …"."""
    sentence, end = reading.sentence, reading.end
    saying = next(
        (
            at
            for at in range(group.at + 2, min(group.at + 16, end - 1))
            if sentence.lower[at] == "as" and sentence.lower[at + 1] in ("saying", "telling")
        ),
        None,
    )
    if saying is None:
        return None
    placed = subjects.after(sentence, group.at + 1, saying)
    if placed is None:
        return None
    right = contents.past_adjuncts(sentence, saying + 2, end)
    right += right < end and sentence.lower[right] == "that"
    span = sentence.span(right, contents.end_of(sentence, group, right, end, spoken=True)) if right < end else None
    if span is None:
        return None
    quoted = _quoted(sentence, group, placed[0], [span])
    by = _subject(reading, group)
    if quoted is not None and by is not None and (mention := sentence.span(by.first, by.end)) is not None:
        quoted.via.append(Via(HopRole.REPORTER, mention, (sentence.starts[group.at], sentence.ends[group.at])))
    reading.cover = end
    return quoted


def _passive(reading: Reading, group: Group) -> Draft | None:
    """The claim of a passive: "X was accused by Y of …", "was quoted as saying …", "It was reported that …"."""
    sentence, end, cue = reading.sentence, reading.end, group.cue
    lower, _classes = sentence.lower, sentence.classes
    at = group.at + 1
    if at >= end:
        return None
    subject = subjects.before(sentence, group.first, reading.cover)
    speaker: Place | None = None
    if cue.lemma in ("quote", "cite") and lower[at] == "as" and at + 2 < end and lower[at + 1] in ("saying", "telling"):
        if subject is None:
            return None
        edge = subject.left - 1
        if edge >= 0 and sentence.classes[edge] == "Q" and sentence.closing[edge]:
            quoted = sentence.span(reading.cover, subject.left)
            reading.cover, reading.subject = end, subject
            return _quoted(sentence, group, subject, [quoted] if quoted else [])
        right = contents.past_adjuncts(sentence, at + 2, end)
        right += right < end and lower[right] == "that"
        stop = contents.end_of(sentence, group, min(right, end - 1), end, spoken=True)
        spans = [span] if (span := sentence.span(right, stop)) else []
        speaker, shape = sentence.span(subject.first, subject.end), "quoted"
    elif lower[at] == "that" and subject is not None and lower[subject.first] == "it":
        spans, shape = [span] if (span := sentence.span(at + 1, end)) else [], "it"
        stop = end
    elif cue.stance.value in ("accuse", "rebut", "support") or cue.lemma in ("describe", "characterize", "call"):
        by = next((index for index in range(at, min(at + 14, end)) if lower[index] == "by"), None)
        if by is None and not (cue.lemma == "accuse" and lower[at] == "of"):
            return None
        stop = end
        pieces = [sentence.span(subject.first, subject.end)] if subject is not None else []
        if by is not None:
            placed = subjects.after(sentence, by + 1, end)
            if placed is None:
                return None
            speaker = sentence.span(placed[0].first, placed[0].end)
            if by > at:
                pieces.append(sentence.span(at, by))
            elif placed[1] < end and lower[placed[1]] in ("of", "for", "as"):
                pieces.append(sentence.span(placed[1], end))
        else:
            pieces.append(sentence.span(at, end))
        spans, shape = [piece for piece in pieces if piece is not None], "passive"
    else:
        return None
    if not spans:
        return None
    reading.cover = max(stop, group.at + 1)
    reading.subject = subject if shape == "quoted" else None
    return Draft(
        spans=spans,
        cue=(sentence.starts[group.at], sentence.ends[group.at]),
        stance=cue.stance,
        pattern=f"{cue.lemma}|{shape}",
        speaker=speaker,
        kind="name",
        sure=1.5 if speaker else 1.0,
        negative=group.negative,
        paragraph=sentence.paragraph,
    )
