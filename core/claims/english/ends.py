"""Where a claim ends: before another source, another verb of its speaker, or an aside of the writer."""

from __future__ import annotations

from core.claims.english import contents, finite, noun_phrases, subjects
from core.claims.english.cues import FORMS, NOUN_CUES, REPORTING, SPEECH_NOUNS
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group, group_at
from core.claims.tables import word_set
from core.model import Stance

OPENING = word_set("while when after although though because since before as if once until whereas")


def end_of_opening(sentence: Sentence, at: int, begin: int, end: int) -> int:
    """Where a clause that opens the sentence ends: "While Iran has not confirmed it, Kirby …". *end* when none does.

    *at* is the verb; the clause opens the sentence when no comma stands before it.
    """
    first = 1 if sentence.lower[0] in ("but", "and", "so", "yet") and len(sentence) > 1 else 0
    if sentence.lower[first] not in OPENING or "," in sentence.classes[first:at]:
        return end
    for index in range(begin + 1, end - 2):
        if sentence.classes[index] in ",—" and (sentence.classes[index + 1] in "Crdn"):
            if sentence.classes[index + 1] in "Cn" and _goes_on(sentence, index + 1, end):
                continue
            if finite.has_verb(sentence, index + 1, end):
                return index
    return end


def end_of(sentence: Sentence, group: Group, begin: int, end: int, spoken: bool) -> int:
    """Where the claim from *begin* ends: before another source, another verb of the same speaker, or *end*.

    *spoken*: the speaker was named before the verb, so that ", and others said …" is a claim of its own.
    """
    classes, lower = sentence.classes, sentence.lower
    for at in range(begin + 1, end):
        letter, word = classes[at], lower[at]
        if word == "according" and at + 1 < end and lower[at + 1] == "to":
            return at - (classes[at - 1] in ",—")
        if word not in FORMS or letter == "Q":
            continue
        other = group_at(sentence, at)
        if other is None or other.cue.lemma not in REPORTING or other.passive:
            continue
        first = other.first
        if first - 1 <= begin:
            continue
        previous = lower[first - 1]
        if other.form == "ing":
            who, _ = noun_phrases.noun_start(sentence, first, begin)
            if who - 1 > begin and lower[who - 1] == "with" and classes[who - 2] == ",":
                return who - 2  # ", with a spokesman saying …"
            if classes[first - 1] in ",Q" or previous == "while":
                return first - 1 if classes[first - 1] != "Q" else first
            if previous in ("and", "but") and group.form == "ing":
                return first - 1
            continue
        if classes[first - 1] == "Q" and not sentence.closing[first - 1]:
            continue
        if (
            previous in ("and", "but", "then")
            and other.form != "base"
            and (group.form != "ing" or sentence.classes[group.first] == "x" or classes[first - 2] == ",")
        ):
            cut = first - 1
            return cut - (classes[cut - 1] in ",")
        if (
            classes[first - 1] == ","
            and classes[first - 2] != "Q"
            and other.form in ("past", "pres")
            and lower[first - 2] not in ("which", "who")
        ):
            inverted = subjects.after(sentence, at + 1, end)
            if inverted is not None and inverted[1] >= end - 1:
                return first - 1
        subject = subjects.before(sentence, first, begin)
        if subject is None or subject.left - 1 <= begin:
            continue
        edge = subject.left - 1
        if (
            (
                lower[edge] in ("while", "but", "though", "although", "yet")
                or (classes[edge] == "," and lower[edge + 1] in ("yet", "but"))
                or (lower[edge] in ("and",) and classes[edge - 1] == ",")
            )
            and other.form in ("past", "pres", "base")
            and other.cue.trust >= 2
        ):
            return edge - (classes[edge - 1] in ",")
        if (
            classes[edge] in ",Q—"
            and other.form in ("past", "pres")
            and other.cue.trust >= 2
            and at + 1 < len(sentence)
            and classes[at + 1] in ".,Qt"
            and subject.kind != "relative"
        ):
            return edge if classes[edge] != "Q" else edge + 1
    return end


TURNS = word_set("while when after although though because since before as during despite amid following")


def trimmed(sentence: Sentence, group: Group, right: contents.Right, stop: int) -> int:
    """Where the claim ends when its object has ended before *stop*, or an aside of the writer begins."""
    # "accused Lind, who was ill, of theft": the comma before *who* is not the end.
    accused = group.cue.lemma == "accuse" and "of" not in sentence.lower[right.at : right.at + 3]
    stop = _trimmed(sentence, right, stop, accused=accused)
    if group.cue.stance in (Stance.DENY, Stance.REBUT):
        stop = next((at for at in range(right.at + 1, stop - 2) if sentence.lower[at : at + 2] == [",", "but"]), stop)
        stop -= 2 * (sentence.lower[stop - 2 : stop] == ["as", "well"] and stop - 2 > right.at)
    if right.shape in ("object", "bare", "clause"):
        while stop - 1 > right.at and sentence.lower[stop - 1] in ("yet", "either", "so", "far", "however"):
            stop -= 1
    return _without_time(sentence, right.at, stop) if right.shape == "object" else stop


def _without_time(sentence: Sentence, begin: int, stop: int) -> int:
    """Where an object ends before "on Friday", "late Tuesday", "last year"."""
    end = stop
    while end - 1 > begin and (
        sentence.classes[end - 1] == "t" or sentence.lower[end - 1] in ("late", "early", "this")
    ):
        end -= 1
    if end < stop and end - 1 > begin and sentence.lower[end - 1] in ("on", "in"):
        end -= 1
    whole = end > begin + 1 or (end > begin and sentence.classes[begin] != "d")
    return end if end < stop and whole and sentence.classes[end - 1] in "nCQoPr" else stop


def _trimmed(sentence: Sentence, right: contents.Right, stop: int, *, accused: bool) -> int:
    classes, lower = sentence.classes, sentence.lower
    if right.shape in ("object", "bare"):
        for at in range(right.at + 1, stop):
            letter, word = classes[at], lower[at]
            if letter in ",—" and _summed_up(sentence, at + 1, stop):
                return at
            if (
                letter == ","
                and at + 1 < stop
                and (
                    (
                        classes[at + 1] in "wgersVdxap—"
                        and lower[at + 1] not in ("including", "of", "his", "her", "their", "its")
                    )
                    or lower[at + 1] in ("but", "after", "as", "while")
                )
                and not _goes_on(sentence, at + 1, stop)
                and not (accused and "of" in lower[at + 1 : stop])
            ):
                return at
            if word == "but" and (classes[at - 1] == "Q" or at == right.at + 1 or classes[at + 1 : at + 2] == ["V"]):
                return at
            if letter == ";" or (word == "which" and at + 1 < stop and lower[at + 1] in FORMS):
                return at
            if letter == "p" and lower[at + 1 : at + 2] == ["which"] and _reported(sentence, at + 2, stop):
                return at  # "a story in which it reported that …"
            if letter == "—" or (
                word in TURNS and at > right.at + 1 and not (word == "as" and _as_what(sentence, at, stop))
            ):
                return at
            if word == "and" and _does_next(sentence, at, stop):
                return at
            if at > right.at and classes[at - 1] != "e" and speech_place(sentence, at, stop):
                return at
        return stop
    if right.shape == "infinitive":
        for at in range(right.at + 2, stop - 1):
            if lower[at] == "which" and lower[at + 1] in FORMS:
                return at  # "asked the paper to retract a story which said that …"
    if right.shape in ("that", "clause"):
        if ";" in classes[right.at + 1 : stop]:
            stop = classes.index(";", right.at + 1)
        for at in range(right.at + 3, stop):
            acts = classes[at + 1 : at + 2] == ["V"] or (at + 1 < stop and lower[at + 1] in FORMS)
            if lower[at] == "but" and classes[at - 1] in "nC" and acts:
                return at
            if classes[at] in ",—" and _summed_up(sentence, at + 1, stop):
                return at
            if classes[at] == "," and at + 1 < stop:
                following = lower[at + 1]
                if following in ("although", "though", "whereas", "despite") or (
                    following == "even" and at + 2 < stop and lower[at + 2] in ("though", "as")
                ):
                    return at
                if (
                    following == "which"
                    and at + 2 < stop
                    and (
                        classes[at + 2] in "eV"
                        or lower[at + 2] in ("was", "were", "had")
                        or _answered(sentence, at + 2, stop)
                    )
                ):
                    return at
                if following == "but" and at + 2 < stop and classes[at + 2] in "eV":
                    return at
    return stop


def _reported(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether a verb of saying follows right after its subject."""
    return any(word in FORMS and FORMS[word].cue.lemma in REPORTING for word in sentence.lower[at : min(at + 4, stop)])


def _answered(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether ", which Iran has denied" follows: what somebody else says to the claim is none of it."""
    for index in range(at, min(at + 9, stop)):
        form = FORMS.get(sentence.lower[index])
        if form is not None and (form.cue.stance in (Stance.DENY, Stance.REBUT) or form.cue.lemma == "confirm"):
            return True
        if sentence.classes[index] == ",":
            return False
    return False


def _does_next(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether "… and ordered officials to …" follows: what the speaker did next, not what else was condemned."""
    classes = sentence.classes
    if at + 2 >= stop or classes[at + 1] not in "eV" or classes[at - 1] not in "QCPn":
        return False
    return classes[at - 1] != "n" or classes[at + 2] in "dCorpDt"


def _summed_up(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether ", a charge Moscow denies" follows: the writer's word for the claim."""
    if at >= stop:
        return False
    words = sentence.lower[at : min(at + 3, stop)]
    if words[0] in ("a", "an"):
        return any(word in NOUN_CUES for word in words[1:])
    return words[0] in NOUN_CUES and words[0].endswith("s") and _answered(sentence, at + 1, stop)


def _as_what(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether "as" says what something is called ("as a fraud"), not when it happened ("as missiles were fired")."""
    return not has_verb_between(sentence, at + 1, stop)


def has_verb_between(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether a sure finite verb stands near after *at*, before a comma."""
    for index in range(at, min(stop, at + 8)):
        if sentence.classes[index] in ",wQ":
            return False
        if sentence.classes[index] in "xVe" and sentence.lower[index] != "'s" and index > at:
            return True
    return False


def _goes_on(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether after the comma before *at* a list goes on ("the audit, the report and the plan")."""
    for index in range(at, min(stop, at + 9)):
        if sentence.classes[index] in "xVswQ":
            return False
        if sentence.lower[index] == "and" and index + 1 < stop and sentence.classes[index + 1] in "dCn" and index > at:
            return sentence.classes[at] == "d"
    return False


def speech_place(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether "in an interview", "in his speech on Monday" stands at *at*."""
    if sentence.lower[at] not in ("in", "on", "at"):
        return False
    first = at + 1
    if first < stop and sentence.lower[first] in ("testimony", "court", "parliament"):
        return True
    for index in range(first, min(first + 4, stop)):
        if (
            lower_in(sentence.lower[index]) and sentence.classes[index] != "C"
        ):  # "in The Washington Post" is whose it is
            return index > first
        if sentence.classes[index] not in "dnCegxa":
            return False
    return False


def lower_in(word: str) -> bool:
    """Whether *word* names an occasion or a writing in which something is said."""
    return word in SPEECH_NOUNS or word in ("conference", "briefing", "address", "diatribe")


def after_quotation(sentence: Sentence, begin: int, stop: int) -> int:
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
