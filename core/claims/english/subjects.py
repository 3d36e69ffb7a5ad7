"""Who a verb's subject is: the words before it, after it, or before the comma of an apposition."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.claims.english.cues import FORMS, SPEECH_NOUNS
from core.claims.english.noun_phrases import noun_start
from core.claims.english.tokens import SHORTENED_SET, Sentence
from core.claims.english.words import LEADING
from core.claims.tables import word_set

BETWEEN = {("in", "turn"), ("in", "response"), ("in", "reply"), ("at", "first"), ("in", "return"), ("by", "contrast")}
"""What may stand between a subject and its verb: "Yerevan in turn blamed …"."""
LOWER_TITLES = word_set(
    "president director chairman chairwoman chair former head executive senior spokesman spokeswoman spokesperson "
    "professor author founder leader minister chief deputy managing vice editor lawyer attorney counsel governor "
    "senator co-founder ceo secretary adviser advisor commander ambassador himself herself who whose which now "
    "one"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """Tokens *first* up to *end* that name a subject. *left*: where its clause begins. *kind*: name, noun, pronoun,
    relative (*who*), elided (taken over from a clause before).
    """

    first: int
    end: int
    left: int
    kind: str
    apposed: tuple[int, int] | None = None


def before(sentence: Sentence, verb: int, floor: int) -> Subject | None:
    """The subject that ends right before the token *verb*; nothing before *floor* is looked at."""
    classes, lower = sentence.classes, sentence.lower
    at = verb
    while at > floor and (classes[at - 1] == "t" or (classes[at - 1] == "p" and at < verb and classes[at] in "td")):
        at -= 1
    if at > floor + 1 and lower[at - 1] in ("this", "last", "late", "early") and at < verb:
        at -= 1
        if lower[at - 1] in ("on", "in"):
            at -= 1
    if at > floor + 2 and (lower[at - 2], lower[at - 1]) in BETWEEN:
        at -= 2
    at = _without_place_of_speech(sentence, at, floor)
    if at <= floor:
        return None
    letter = classes[at - 1]
    if letter == "w" or lower[at - 1] == "that":
        return _relative(sentence, at, floor)
    if letter in ",—" or lower[at - 1] == "--":
        return _before_apposition(sentence, at - 1, floor)
    if letter == "P" and at - 1 > floor:
        at -= 1
        if classes[at - 1] in ",":
            return None
    return _noun(sentence, at, floor)


def _without_place_of_speech(sentence: Sentence, at: int, floor: int) -> int:
    """Leave out "in a statement" and the like between a subject and its verb."""
    if at > floor + 2 and sentence.lower[at - 1] in SPEECH_NOUNS:
        for first in range(at - 2, max(at - 6, floor), -1):
            if sentence.lower[first] in ("in", "on", "during"):
                return first if sentence.classes[first - 1] in "CnrP" and first > floor else at
            if sentence.classes[first] not in "dnCeD":
                break
    return at


def _relative(sentence: Sentence, at: int, floor: int) -> Subject | None:
    lower = sentence.lower
    word = lower[at - 1]
    if word in ("how", "what", "why"):
        return None
    if word == "that" and not (at - 1 > floor and sentence.classes[at - 2] in "nC"):
        return None
    return Subject(at - 1, at, at - 1, "relative")


def _noun(sentence: Sentence, end: int, floor: int) -> Subject | None:
    classes, lower = sentence.classes, sentence.lower
    if classes[end - 1] in "eV" and (whole := _with_clause(sentence, end, floor)) is not None:
        return whole
    if classes[end - 1] == "r":
        word = lower[end - 1]
        if word in ("himself", "herself", "itself", "themselves") and end - 2 >= floor and classes[end - 2] in "nCP":
            return _noun(sentence, end - 1, floor)  # "The minister himself has said …"
        return None if word in ("here", "there", "himself", "herself") else Subject(end - 1, end, end - 1, "pronoun")
    first, stop = noun_start(sentence, end, floor)
    if first >= end:
        return None
    left = first
    if stop == "p" or (stop == "t" and first > floor + 1 and classes[first - 2] in "pd"):
        left = first - 1
        inner = _last_name(sentence, first, end)
        if inner is None:
            return None
        if left > floor and classes[left - 1] in "nCV":
            left = inner
        first = inner
    elif stop == "s" and (whole := _with_clause(sentence, end, floor)) is not None:
        return whole
    elif stop == "V":
        whole = _with_clause(sentence, first, floor)
        if whole is not None:
            return whole
        for at in range(end - 2, first, -1):
            if classes[at] == "c":
                first = left = at + 1
                break
    while first < end and (lower[first] in LEADING or classes[first] in "ac,"):
        first += 1
    if first >= end or (all(classes[at] in "dtD" for at in range(first, end)) and end - first > 1):
        return None
    letter = classes[end - 1]
    if (
        letter not in "CnPDdQ"
        or all(classes[at] == "D" for at in range(first, end))
        or (letter == "d" and end - first > 1)
    ):
        return None
    named = classes[end - 1] in "CP"
    return Subject(first, end, left, "name" if named else "noun")


def _with_clause(sentence: Sentence, end: int, floor: int) -> Subject | None:
    """The subject of "Diplomats who attended the meeting said": the noun before *who*, no comma between."""
    for at in range(end - 1, max(end - 12, floor), -1):
        if sentence.classes[at] in ",;:Q—":
            return None
        if sentence.lower[at] in ("who", "that", "which") and sentence.classes[at - 1] in "nCP":
            first, stop = noun_start(sentence, at, floor)
            if stop in ("p", "V") or first >= at:
                return None
            named = sentence.classes[at - 1] in "CP"
            return Subject(first, at, first, "name" if named else "noun")
    return None


def _last_name(sentence: Sentence, first: int, end: int) -> int | None:
    """Of "In an interview with the Post Trump": where the last name or the last "the ministry" begins."""
    classes = sentence.classes
    for at in range(end - 1, first, -1):
        if classes[at] == "d" and classes[at - 1] in "nCDt":
            return at
    at = end
    while at > first and classes[at - 1] == "C":
        at -= 1
    if at == end:
        return None
    if at > first + 1 and classes[at - 1] in "nDt":
        return at
    return end - 1


def _before_apposition(sentence: Sentence, comma: int, floor: int) -> Subject | None:
    """The subject of "Keron Blair, executive director of AROS, said": the noun before the first comma that fits."""
    classes, lower = sentence.classes, sentence.lower
    mark = classes[comma]
    best: Subject | None = None
    at = comma - 1
    least = max(floor, comma - 40)
    while at > least:
        if classes[at] in (mark, ",") or (mark == "," and classes[at] == "Q" and sentence.closing[at] == ","):
            if classes[at] == "Q":
                break
            if lower[at + 1] not in ("but", "and", "or") or (best is None and lower[at + 1] == "and"):
                found = (
                    None
                    if lower[at + 1] in FORMS and FORMS[lower[at + 1]].form == "past" and lower[at + 2] != "by"
                    else _apposed(sentence, at, floor)
                )
                if found is not None:
                    if best is None or (classes[best.first] in "dn" and lower[best.first] != "the"):
                        best = found
                    else:
                        break
                elif best is not None:
                    break
        elif classes[at] == "V" or (classes[at] == "x" and lower[at] != "'s"):
            if not _inside_relative(sentence, at, least):
                break
        elif classes[at] == "Q" and sentence.closing[at]:
            break
        at -= 1
    return best and replace(best, apposed=(best.end, comma))


def _inside_relative(sentence: Sentence, verb: int, least: int) -> bool:
    for at in range(verb - 1, max(verb - 12, least), -1):
        if sentence.classes[at] == "w" or sentence.lower[at] in ("where", "that"):
            return True
        if sentence.classes[at] in ";:":
            return False
    return False


def _apposed(sentence: Sentence, comma: int, floor: int) -> Subject | None:
    if comma <= floor or sentence.classes[comma - 1] in "Qt":
        return None
    if sentence.words[comma - 1][-1] == "." and sentence.words[comma - 1][:-1] in SHORTENED_SET:
        return None  # "of Ashton, Md.,"
    found = _noun(sentence, comma, floor)
    if found is None or (found.left < found.first and sentence.classes[found.left] == "p"):
        return None
    return found


def after(sentence: Sentence, at: int, end: int) -> tuple[Subject, int] | None:
    """The subject that follows its verb (“…,” said Smith, a lawyer, on Friday) and the token after it."""
    classes, lower = sentence.classes, sentence.lower
    first = at
    if first >= end or not (
        classes[first] in "Cdr" or lower[first] in LOWER_TITLES or (classes[first] == "n" and classes[first - 1] != "p")
    ):
        return None
    if lower[first] in ("that", "there", "here", "it", "this") or classes[first] == "t":
        return None
    if classes[first] == "r":
        return Subject(first, first + 1, first, "pronoun"), first + 1
    last = first
    while last < end:
        letter, word = classes[last], lower[last]
        if (
            letter in "CnDdP"
            or word == "'s"
            or (letter in "eg" and classes[last - 1] == "d")
            or (letter == "c" and word in ("and", "&") and last + 1 < end and classes[last + 1] in "Cd")
            or (
                letter == "p"
                and word in ("of", "for", "at", "from", "with", "in", "on")
                and last + 1 < end
                and classes[last + 1] in "CdnD"
                and not (
                    word in ("in", "on", "at", "from", "with")
                    and (classes[last + 1] in "d" or sentence.classes[last - 1] == "C")
                )
            )
            or (
                letter == "Q"
                and not sentence.closing[last]
                and sentence.ends[last] - sentence.starts[last] < 40
                and last + 1 < end
                and classes[last + 1] in "Cn"
            )
        ):
            last += 1
        else:
            break
    if last == first:
        return None
    after_it = last
    # An apposition after it: ", the group's director," up to its comma.
    while (
        after_it < end
        and classes[after_it] == ","
        and after_it + 1 < end
        and (classes[after_it + 1] == "d" or lower[after_it + 1] in LOWER_TITLES)
    ):
        close = after_it + 1
        while close < end and classes[close] not in ",—;Q":
            close += 1
        if close - after_it > 25:
            break
        after_it = close
    named = any(classes[index] == "C" for index in range(first, last))
    return Subject(first, last, first, "name" if named else "noun"), after_it


def of_clause(sentence: Sentence, start: int, verb: int) -> Subject | None:
    """The subject of the first finite verb from *start* on: who a participle (", adding …") belongs to."""
    classes, lower = sentence.classes, sentence.lower
    at = start
    while at < verb:
        letter = classes[at]
        finite = (
            letter in "Vx"
            or (letter == "e" and at > start and classes[at - 1] in "CnrP,at")
            or (
                lower[at] in FORMS
                and at > start
                and FORMS[lower[at]].form in ("past", "pres")
                and classes[at - 1] in "CrPn"
            )
        )
        if finite and at > start and lower[at] != "'s":
            found = before(sentence, at, start)
            if found is not None:
                return found
        at += 1
    return None
