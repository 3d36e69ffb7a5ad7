"""A sentence while it is being read: what of it is spoken for already, and who spoke last in it."""

from __future__ import annotations

from dataclasses import dataclass

from core.claims.english.subjects import Subject
from core.claims.english.tokens import Sentence


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
