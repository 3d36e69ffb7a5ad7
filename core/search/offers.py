"""What to try when nothing was found: only what finds something, with how much."""

from __future__ import annotations

import re

from core.model import Narrow, Offer
from core.search.analyzer import class_terms
from core.search.language import Manner, Query, Sequence, Word, leaves
from core.search.patience import OutOfTime, Patience
from core.search.query import parse
from core.search.search import matching
from core.search.snapshot import Space
from core.search.trees import DEFAULT_FIELDS

_SHORT = 6
"""Up to this length a correction changes one letter, or swaps two: with two changes it would be another word."""

_LONGEST = 40
"""Longer words are not corrected: they are no misspellings of anything."""


_REMEMBERED = 200


def helped(space: Space, query: Query, narrow: tuple[Narrow, ...], patience: Patience) -> tuple[str, tuple[Offer, ...]]:
    """The corrected query (empty when there is none that finds something), and what else to offer.

    Remembered, for one goes back and forth while typing. Where time runs out, there is less to offer.
    """
    if not space.count or (query.is_empty and not narrow):
        return "", ()
    remembered = space.helped
    key = query.text, narrow
    if (known := remembered.get(key)) is not None:
        return known
    found = _helped(space, query, narrow, patience)
    if not patience.spent:
        if len(remembered) >= _REMEMBERED:
            remembered.clear()
        remembered[key] = found
    return found


def _helped(
    space: Space, query: Query, narrow: tuple[Narrow, ...], patience: Patience
) -> tuple[str, tuple[Offer, ...]]:
    offers: list[Offer] = []

    def offer(label: str, text: str, *, everywhere: bool = False) -> int:
        matched = matching(space, parse(text), () if everywhere else narrow, patience)
        found = 0 if matched.cut else len(matched.every)
        if found:
            offers.append(Offer(label, text, found, everywhere))
        return found

    unknown = [word for word in _words(query) if not _is_known(space, word)]
    corrected = _corrected(space, query.text, unknown, patience)
    meant = corrected
    if corrected and not offer(f"Did you mean {corrected}?", corrected) and not narrow:
        meant = ""
    tolerant = _replaced(query.text, {word.typed: f"{word.typed}~" for word in unknown})
    if tolerant != query.text:
        offer(f"Allow misspellings: {tolerant}", tolerant)
    if any(isinstance(leaf, Sequence) and leaf.quoted for clause in query.clauses for leaf in leaves(clause)):
        unquoted = re.sub('["\u201c\u201d\u201e\u00ab\u00bb](~\\d+)?', " ", query.text).strip() + " "
        offer("Without the quotation marks", unquoted)
    if narrow:
        text = meant or query.text
        label = f"Search {text.strip()} in everything" if text.strip() else "Show everything"
        found = offer(label, text, everywhere=True)
        if meant and not found:
            meant = ""
            offer(f"Search {query.text.strip()} in everything", query.text, everywhere=True)
    return meant, tuple(offers)


def _words(query: Query) -> list[Word]:
    return [
        leaf
        for clause in query.clauses
        for leaf in leaves(clause)
        if isinstance(leaf, Word) and leaf.manner is Manner.FORMS and len(leaf.exact) <= _LONGEST
    ]


def _fields(space: Space, word: Word) -> tuple[str, ...]:
    return word.fields or DEFAULT_FIELDS[space.scope]


def _is_known(space: Space, word: Word) -> bool:
    terms = [term.encode() for term in class_terms(word.exact, space.snapshot.languages)]
    return any(len(space.postings(field, term).rows) for field in _fields(space, word) for term in terms)


def _corrected(space: Space, text: str, unknown: list[Word], patience: Patience) -> str:
    """The query with its unknown words replaced by the nearest ones there are; empty when nothing could be replaced."""
    better: dict[str, str] = {}
    for word in unknown:
        near: dict[str, int] = {}
        often: dict[str, int] = {}
        for field in _fields(space, word):
            try:
                found = space.like(field, word.exact, 1 if len(word.exact) <= _SHORT else 2, patience)
            except OutOfTime:
                break
            for far, other in found:
                near[other] = far
                often[other] = often.get(other, 0) + space.frequency(field, other.encode())
        for other in sorted(near, key=lambda other: (near[other], -often[other], other)):
            if patience.spent:
                break
            if any(len(space.postings(field, other.encode()).rows) for field in _fields(space, word)):
                better[word.typed] = other
                break
    return _replaced(text, better) if better else ""


def _replaced(text: str, replacements: dict[str, str]) -> str:
    for typed, other in replacements.items():
        text = re.sub(rf"(?<!\w){re.escape(typed)}(?![\w~*])", lambda _match, other=other: other, text)
    return text
