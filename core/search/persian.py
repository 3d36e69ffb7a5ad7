"""Endings of Persian words that Snowball's stemmer leaves on, or takes off too far.

Snowball (3.1) knows plurals and comparatives, but not the indefinite and adjectival *-i* (*dolati*, of the state), nor
possessives, and makes *Iran* and *Irani* two words. What is done here follows Lucene's PersianStemmer and Hazm: known
endings are taken off, longest first, while enough of the word is left. Words are folded: no joiners, Persian letters.
"""

from __future__ import annotations

import re

_SHORTEST = 3

_AFTER = ("ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "ترین", "ای", "اند")
_BEFORE = ("می", "نمی")
BOUND = frozenset((*_AFTER, *_BEFORE))
"""What is no word of its own, though blanks or joiners may stand around it (folded)."""

JOINED = "\u2060"
"""Stands for the blank between two words that may be one: a sign that nobody sees or types."""

_LETTER = "[\u0620-\u064a\u066e-\u06d3]"


def _typed(words: tuple[str, ...]) -> str:
    """A pattern of words, with Persian or Arabic yeh."""
    return "|".join(words).replace("\u06cc", "[\u06cc\u064a]")


_PARTED = re.compile(
    rf"(?<={_LETTER}) (?=(?:{_typed(_AFTER)})(?![\w\u200c]))|(?<![\w\u200c])({_typed(_BEFORE)}) (?={_LETTER})"
)

_AFTER_PLURAL = ("یشان", "یمان", "یتان", "یش", "یم", "یت", "یی", "ی", "شان", "مان", "تان", "")
"""Their, our, your, his, my, your; a, of."""

_ENDINGS = (
    *((f"ها{after}", _SHORTEST) for after in _AFTER_PLURAL),
    ("ترین", _SHORTEST),
    ("تر", _SHORTEST),
    ("گان", _SHORTEST),  # *nevisandegan*: put back below
    ("شان", 4),
    ("مان", 4),
    ("تان", 4),
    ("یان", 4),
    ("ان", 4),  # not *Iran*, *zaban*
    ("یی", _SHORTEST),
    ("ی", _SHORTEST),
    ("ات", _SHORTEST),
    ("ش", 4),
)
_PERSONS = ("م", "د")
"""What verbs end in, but for the second person: *-am -im -ad -id -and*."""

_ROUNDS = 3


def joined(text: str) -> str:
    """A text with :data:`JOINED` where a blank parts an ending, or the *mi-* of verbs, from its word."""
    return _PARTED.sub(rf"\1{JOINED}", text)


def verb_parts(word: str) -> tuple[str, str] | None:
    """The *mi-* of a folded verb, and what comes after it; None when it is no such verb."""
    for prefix in reversed(_BEFORE):
        if word.startswith(prefix) and word.endswith(_PERSONS) and len(word) - len(prefix) > _SHORTEST:
            return prefix, word.removeprefix(prefix)
    return None


def light_forms(word: str) -> tuple[str, ...]:
    """What is left of a folded word without its endings, where that is something else; with ``-at`` also in ``-eh``."""
    if verb := verb_parts(word):
        return (verb[1].removesuffix("ند").rstrip("مد").rstrip("ی") or verb[1],)
    left, also = word, ""
    for _round in range(_ROUNDS):
        ending = next((one for one, least in _ENDINGS if left.endswith(one) and len(left) - len(one) >= least), "")
        if not ending:
            break
        left = left.removesuffix(ending)
        if ending == "گان":
            left += "ه"
        if ending == "ات":
            also = left + "ه"
            break
    return tuple(form for form in (left, also) if form and form != word)
