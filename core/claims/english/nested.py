"""Claims inside claims: whom somebody who is quoted quotes in turn ("which the officials say indicates …")."""

from __future__ import annotations

from core.claims.drafts import Draft, Place
from core.claims.english import clauses, readings
from core.claims.english.cues import FORMS, REPORTING
from core.claims.english.tokens import Sentence, sentences
from core.claims.marks import Quotation, quotations

LEAST = 60
"""Characters of a quotation that may hold another's claim."""
SHAPES = ("that", "clause", "left", "quote")
OURSELVES = frozenset(("i", "we", "you", "they", "he", "she", "it", "one", "someone", "people", "nobody", "everyone"))


def inside(text: str, quotation: Quotation, paragraph: int) -> tuple[list[Draft], list[Place]]:
    """What somebody else claims in *quotation*, and the quotations in it."""
    start, end = quotation.start + 1, quotation.end
    if end - start < LEAST:
        return [], []
    marks = quotations(text, start, end - 1)
    found: list[Draft] = []
    for sentence in sentences(text, start, end, marks, paragraph, opening=False):
        if not any(word in FORMS for word in sentence.lower):
            continue
        for draft in clauses.read(readings.Reading(sentence, _end(sentence))):
            if _is_anothers(sentence, draft, quotation):
                draft.inner = True
                found.append(draft)
    return found, [(mark.start, mark.end) for mark in marks]


def _end(sentence: Sentence) -> int:
    end = readings.end_of_words(sentence)
    while end and not sentence.words[end - 1][-1].isalnum() and sentence.classes[end - 1] not in "QP":
        end -= 1
    return end


def _is_anothers(sentence: Sentence, draft: Draft, quotation: Quotation) -> bool:
    lemma, shape = draft.pattern.split("|", 1)
    if lemma not in REPORTING or shape not in SHAPES or draft.speaker is None or draft.kind not in ("name", "noun"):
        return False
    if draft.sure < 2.5 or not draft.spans:
        return False
    speaker = sentence.text[draft.speaker[0] : draft.speaker[1]].lower()
    if speaker in OURSELVES or speaker.split()[0] in ("my", "our", "your", "no"):
        return False
    covered = sum(last - first for first, last in draft.spans)
    return covered < 0.85 * (quotation.end - quotation.start)
