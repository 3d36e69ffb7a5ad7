"""The name in a mention: "John Kirby" of "White House spokesman John Kirby"."""

from __future__ import annotations

import re

from core.claims.name_words import CORPORATE, FEMALE_NAMES, MALE_NAMES, ORGANISATION_FIRST, RANKS, TITLE_WORDS
from core.claims.states import NAMES

_PARTICLES = frozenset(("de", "da", "di", "al", "bin", "ibn", "van", "von", "el", "der", "del", "la"))
_PREFIXED = re.compile(r"(?:al|el|as|ar|an|ad|at|az|ash|ul|ur|d|l|o)[-‑'’][^\W\d_a-z]")
"""As in "al-Malki"."""
_BINDING = frozenset(("of", "for", "in", "at", "from", "to", "on", "with", "by"))
_HONOURS = frozenset(("dr", "mr", "mrs", "ms", "prof", "professor", "sen", "rep", "gov", "sir", "senator"))


def bare_name(mention: str) -> str:
    """The name in *mention* without titles before it.

    What holds no name ("senior officials") comes back without its article.
    """
    words = mention.split()
    while words and words[0].lower() in ("the", "a", "an"):
        words.pop(0)
    if not words:
        return mention.strip()
    whole = " ".join(words)
    if whole.lower() in NAMES:
        return whole  # "South Africa"
    if (person := _before_place(words)) is not None:
        return person
    if words[-1].lower().strip(".,") in CORPORATE or not _capital(words[-1]):
        return whole
    first = len(words)
    while first and (_capital(words[first - 1]) or words[first - 1].lower() in _PARTICLES):
        first -= 1
    run = words[first:]
    while run and not _capital(run[0]):
        run.pop(0)
    tail = ORGANISATION_FIRST.sub("", " ".join(run))
    kept = _untitled(tail.split())
    if len(kept) < 2 and (first or len(run) > len(kept)) and kept and kept[-1].lower() in TITLE_WORDS:
        return whole
    before = first - 1 - (first > 1 and words[first - 1].lower() == "the")
    if before > 0 and words[before].lower() in _BINDING and (tail == " ".join(run) or len(run) == len(tail.split())):
        return whole  # "Syrian Observatory for Human Rights", "Permanent Mission to the United Nations"
    if first and len(kept) == 1 and words[first - 1].lower() in _BINDING | {"and", "&", "the"}:
        return whole  # "Ministry of Defence", "France and Germany"
    if "and" in (word.lower() for word in words[:first]):
        return whole
    return " ".join(kept) if kept else whole


def _capital(word: str) -> bool:
    return word[:1].isupper() or _PREFIXED.match(word) is not None


def _untitled(words: list[str]) -> list[str]:
    """*words* without ranks and titles before the name: "CIA Director William Burns"."""
    kept = words
    for at in range(len(kept) - 2, -1, -1):
        word = kept[at].lower().strip(".,")
        if word in RANKS or (word in CORPORATE and len(kept) - at > 2):
            kept = kept[at + 1 :]
            break
    while len(kept) > 1 and kept[0].lower().strip(".,") in TITLE_WORDS:
        kept = kept[1:]
        kept = ORGANISATION_FIRST.sub("", " ".join(kept)).split() or kept
    return kept


def _before_place(words: list[str]) -> str | None:
    """The person in "Dr. Amara Nwosu of the University of Leeds"; None where no person surely stands first."""
    end = next((at for at, word in enumerate(words) if word.lower() in ("of", "from", "at", "in", "with")), 0)
    head = words[:end]
    if len(head) < 2 or not all(map(_capital, head)):
        return None
    honoured = head[0].lower().strip(".") in _HONOURS and len(head) > 2
    if honoured or (len(head) == 2 and head[0].lower() in MALE_NAMES | FEMALE_NAMES):
        return " ".join(head[1:] if honoured else head)
    return None
