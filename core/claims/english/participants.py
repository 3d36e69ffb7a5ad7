"""Who says it: the subject of a verb of saying in its sentence, taken over from a clause before where need be."""

from __future__ import annotations

from core.claims.drafts import Place
from core.claims.english import finite, noun_phrases, subjects
from core.claims.english.cues import SPEECH_NOUNS
from core.claims.english.readings import Reading
from core.claims.english.subjects import Subject
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group
from core.claims.english.words import LEADING
from core.claims.tables import word_set

SENDING = word_set(
    "sent sends issued issues released release released published wrote posted made held gave signed delivered "
    "circulated submitted"
)


def subject_of(reading: Reading, group: Group) -> Subject | None:
    """Who *group* belongs to: the words before it, after it, or whoever the sentence spoke of before."""
    sentence, floor = reading.sentence, reading.cover
    if group.form == "ing" and sentence.classes[group.first] != "x":
        return _of_participle(reading, group)
    before = sentence.classes[group.first - 1] if group.first else ""
    if group.form in ("past", "pres") and group.first == group.at and (before in ("", ",", "Q") or before == "—"):
        inverted = subjects.after(sentence, group.at + 1, reading.end)
        if inverted is not None and before == "," and sentence.classes[inverted[0].first] == "n":
            inverted = None if sentence.lower[inverted[0].first] not in subjects.LOWER_TITLES else inverted
        if inverted is not None and before in (",", "—"):
            apposed = subjects.before(sentence, group.first, floor)
            alone = not finite.has_finite(sentence, floor, group.first)
            if apposed is not None and apposed.left <= floor + 1 and (inverted[1] < reading.end or alone):
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
    if before == "," and reading.subject is not None and reading.subject.kind == "relative" and group.form != "ing":
        main = subjects.before(sentence, group.first, 0)
        if main is not None:
            return main  # "an official, who asked not to be named, said …"
    if group.first <= floor and floor:
        return reading.subject and _taken_over(reading.subject, group.first)
    previous = sentence.lower[group.first - 1] if group.first else ""
    if previous in ("and", "but", "or", "then") or (
        before == "," and sentence.lower[group.first - 2] in ("and", "but")
    ):
        known = (
            reading.subject
            if reading.subject is not None
            else subjects.of_clause(sentence, _start(reading), group.first)
        )
        return known and _taken_over(known, group.first)
    found = subjects.before(sentence, group.first, floor)
    if found is None and before == "," and reading.subject is not None:
        return _taken_over(reading.subject, group.first)
    return found


def _taken_over(subject: Subject, left: int) -> Subject:
    """The subject of a clause before, for one that has none of its own."""
    return Subject(subject.first, subject.end, left, "elided", subject.apposed)


def _object_follows(sentence: Sentence, group: Group, before: str) -> bool:
    """Whether the words after ", said" are its object after all: a verb stands among them."""
    if before == "Q":
        return False
    if not any(frame in group.cue.frames for frame in "sq"):
        return True
    after = subjects.after(sentence, group.at + 1, len(sentence))
    if after is None or after[1] >= len(sentence):
        return False
    letter, following = sentence.classes[after[1]], sentence.classes[after[1] + 1 : after[1] + 2]
    return letter in "xV" or (letter == "e" and following in (["d"], ["C"]))


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
    if first and sentence.classes[first - 1] in "nC" and previous in SPEECH_NOUNS:
        begin, _ = noun_phrases.noun_start(sentence, first, reading.cover)
        main = subjects.of_clause(sentence, _start(reading), begin)
        if main is not None and any(word in SENDING for word in sentence.lower[main.end : begin]):
            return _taken_over(main, first)
        return subjects.before(sentence, first, reading.cover)
    if first and sentence.classes[first - 1] in "nCPr":
        begin, _ = noun_phrases.noun_start(sentence, first, 0)
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
        begin, _ = noun_phrases.noun_start(sentence, first, reading.cover)
        return Subject(begin, first, first, "noun") if begin < first else None
    return _taken_over(known, first)


def antecedent_of(sentence: Sentence, subject: Subject) -> Place | None:
    """What *who* stands for, or the name in an apposition: the place that tells who the subject is."""
    if subject.apposed is not None:
        return _apposed_name(sentence, subject.apposed)
    if subject.kind != "relative":
        return None
    end = subject.first
    if end and sentence.classes[end - 1] == ",":
        end -= 1
    begin, _ = noun_phrases.noun_start(sentence, end, 0)
    return sentence.span(begin, end)


def _apposed_name(sentence: Sentence, apposed: tuple[int, int]) -> Place | None:
    """The name in "Its director general, Rafael Grossi, said"; None where the apposition is a description."""
    first, end = apposed
    while first < end and sentence.classes[first] == ",":
        first += 1
    if sentence.classes[first : first + 1] == ["d"]:  # "a witness, the banker Luis Prado,"
        described = first + 1
        while described < end and sentence.classes[described] in "na":
            described += 1
        if described > first + 1:
            first = described
    least = 1 if apposed[0] and sentence.classes[apposed[0] - 1] == "n" else 2  # "The manufacturer, Corvax, said"
    if first < end and all(letter in "CP" for letter in sentence.classes[first:end]) and least <= end - first <= 8:
        return sentence.span(first, end)
    return None
