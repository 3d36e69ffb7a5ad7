"""Whether a verb, or a certain word, stands among some words of a sentence."""

from __future__ import annotations

from core.claims.english.cues import FORMS
from core.claims.english.tokens import Sentence


def has_verb(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a finite verb seems to stand between *at* and *end* (endings in -s and -ed count as may-be)."""
    for index in range(at, min(end, at + 40)):
        letter = sentence.classes[index]
        if letter in "xVe" or (letter == "n" and sentence.lower[index].endswith("s")):
            return True
    return False


def has_finite(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a verb that can be nothing else stands between *at* and *end*."""
    return any(
        letter == "V" or (letter == "x" and sentence.lower[index] != "'s")
        for index, letter in enumerate(sentence.classes[at:end], at)
    )


def surely_verb(sentence: Sentence, first: int, end: int) -> bool:
    """Whether a verb stands after *first* that can't be a plural or a participle."""
    return any(
        sentence.classes[index] in "xV" or sentence.lower[index] in FORMS
        for index in range(first, min(end, first + 40))
    )


def has(sentence: Sentence, word: str, at: int, end: int) -> bool:
    """Whether *word* stands between *at* and *end*."""
    return any(sentence.lower[index] == word for index in range(at, end))
