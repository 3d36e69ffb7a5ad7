"""What the window of lessons says: rules, effects, states of the model, parts that its signs speak for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model import Learning, Lesson, LessonKind, ModelState
from gui.writing import in_marks, isolated, one_line

translate = QCoreApplication.translate


def kind_word(kind: LessonKind) -> str:
    """What a lesson is about."""
    return {
        LessonKind.PATTERN: translate("Lessons", "rule"),
        LessonKind.VERB: translate("Lessons", "verb"),
        LessonKind.NAME: translate("Lessons", "name"),
    }[kind]


def lesson_text(lesson: Lesson) -> str:
    """Which rule, verb or name it is."""
    if lesson.kind is LessonKind.VERB:
        return in_marks(one_line(lesson.key))
    if lesson.kind is LessonKind.NAME:
        is_ = translate("Lessons", "{0} is {1}")
        return is_.format(isolated(in_marks(one_line(lesson.key))), isolated(one_line(lesson.agent)))
    verb, _, shape = lesson.key.partition("|")
    words = _shape_words().get(shape) or translate("Lessons", "{0}, in another way")
    return words.format(in_marks(one_line(verb)))


def _shape_words() -> dict[str, str]:
    return {
        "that": translate("Lessons", "{0} with “that”"),
        "left": translate("Lessons", "{0} behind what is said"),
        "clause": translate("Lessons", "{0} before what is said"),
        "quote": translate("Lessons", "{0} before a quotation"),
        "quoted": translate("Lessons", "{0} with a quotation in it"),
        "bare": translate("Lessons", "{0} before words with a quotation in them"),
        "colon": translate("Lessons", "{0} and a colon"),
        "object": translate("Lessons", "{0} with an object"),
        "infinitive": translate("Lessons", "{0} with “to” and a verb"),
        "question": translate("Lessons", "{0} with a question"),
        "passive": translate("Lessons", "{0} in the passive"),
        "inverted": translate("Lessons", "a quotation with the name behind it"),
        "noun": translate("Lessons", "{0} as a noun"),
        "phrase": translate("Lessons", "{0} as a phrase"),
        "label": translate("Lessons", "a name and a colon"),
        "signed": translate("Lessons", "a quotation with a name below it"),
        "floating": translate("Lessons", "a quotation that nobody is named for"),
        "learned": translate("Lessons", "{0}, found by the model"),
    }


def effect_word(lesson: Lesson, *, by_model: bool) -> str:
    """What it changes in suggestions; *by_model*: a model is used that was made of the same decisions."""
    if lesson.kind is LessonKind.NAME and lesson.effect:
        return translate("Lessons", "comes put right")
    if by_model and lesson.kind is not LessonKind.NAME and not lesson.effect:
        return translate("Lessons", "as the model has it")
    return {
        1: translate("Lessons", "one tier surer"),
        0: translate("Lessons", "none so far"),
        -1: translate("Lessons", "one tier less sure"),
        -2: translate("Lessons", "two tiers less sure"),
    }[lesson.effect]


def part_word(part: str) -> str:
    """What a sign of the model speaks for."""
    return {
        "claim begins": translate("Lessons", "a claim begins"),
        "claim": translate("Lessons", "inside a claim"),
        "cue": translate("Lessons", "the words that say so"),
        "speaker": translate("Lessons", "the speaker"),
    }.get(part, translate("Lessons", "no part of a claim"))


def sign_text(sign: str) -> str:
    """A sign of the model: "word: intimated"."""
    kind, _, value = sign.partition(": ")
    words = {
        "word": translate("Lessons", "the word {0}"),
        "word before": translate("Lessons", "{0} before it"),
        "word after": translate("Lessons", "{0} after it"),
        "verb of the rule": translate("Lessons", "the rule for {0}"),
    }.get(kind, "{0}")
    return words.format(in_marks(one_line(value)))


def state_sentence(learning: Learning) -> str:
    """Whether the model is used, or why not."""
    return {
        ModelState.TOO_FEW: translate(
            "Lessons", "It can be made when enough documents are reviewed, with nothing left waiting in them."
        ),
        ModelState.NONE: translate("Lessons", "Enough documents are reviewed. The model was not made yet."),
        ModelState.USED: translate("Lessons", "It is used: on documents that it had not seen it beats the rules."),
        ModelState.NOT_BETTER: translate(
            "Lessons", "It is not used: on documents that it had not seen it is no better than the rules."
        ),
        ModelState.OFF: translate("Lessons", "Nothing that was learned is used: learning is switched off."),
        ModelState.FOREIGN: translate(
            "Lessons", "It was made on another computer, and is neither opened nor used. It can be made here anew."
        ),
        ModelState.OLD: translate(
            "Lessons", "It was made by another version of the program, and is not used. It can be made anew."
        ),
        ModelState.UNAVAILABLE: translate(
            "Lessons",
            "This installation can’t make one, as python-crfsuite is missing in it. Counts are learned all the same.",
        ),
    }[learning.state]
