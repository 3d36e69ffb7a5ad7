"""Finds words of English texts by how they begin, without taking the texts apart.

Most of a text is plain words that begin otherwise, and a regular expression passes over them at the speed of memory.
Only what is no plain word (an apostrophe or a full stop in it, a letter that is not ASCII) is looked at as the analyzer
does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.search.analyzer import MARK, WORD
from core.search.passages import SPACES, Span, merged

_FOREIGN = re.compile("[^\x00-\x7f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00a0]")
_SIGNS = "'.\u2018\u2019"
"""What may stand inside of a word."""

_SPARSE = 12
"""Where more than one character in so many is foreign, the text is taken apart."""


class Glance:
    """Finds the words of a text that may be meant by any of the *beginnings* (folded, none the start of another)."""

    def __init__(self, beginnings: Iterable[str]) -> None:
        self._beginnings = tuple(beginnings)
        # the letters come first, so that re looks for them before it looks at what stands before them
        self._plain = [
            re.compile(rf"{re.escape(one)}(?<![a-z0-9]{re.escape(one)})[a-z0-9]*+") for one in self._beginnings
        ]
        self._joints = frozenset(one[at : at + 2] for one in self._beginnings for at in range(len(one) - 1))

    def words(self, text: str) -> list[tuple[int, str]] | None:
        """Words with where they start, in any order; among them are all that a beginning may mean.

        None when there is too much that is not English.
        """
        lower = text.lower()
        if len(lower) != len(text):  # a letter that becomes two would shift what follows
            return None
        doubtful: list[Span] = []
        if not text.isascii():
            doubtful = [match.span() for match in _FOREIGN.finditer(text)]
            if len(doubtful) * _SPARSE > len(text):
                return None
        found: dict[int, str] = {}
        size = len(lower)
        for plain in self._plain:
            for match in plain.finditer(lower):
                start, end = match.span()
                if (start and _continues(lower[start - 1])) or (end < size and _continues(lower[end])):
                    doubtful.append((start, end))
                else:
                    found[start] = match.group()
        doubtful += self._joined(lower)
        if doubtful:
            found.update((match.start(), match.group()) for match in words_at(text, doubtful))
        return list(found.items())

    def _joined(self, lower: str) -> Iterator[Span]:
        """Signs inside of words that may have a beginning around them, as *o'neil* has *oneil* and *u.s.* has *us*."""
        for sign in _SIGNS:
            at = lower.find(sign, 1)
            while at > 0:
                if lower[at - 1] + lower[at + 1 : at + 2] in self._joints:
                    yield at, at + 1
                at = lower.find(sign, at + 1)


def _continues(char: str) -> bool:
    """Whether a word may go on over a character that is no plain letter."""
    return char in _SIGNS or char > "\x7f"


def glance_for(words: Iterable[tuple[str, frozenset[str], bool]]) -> Glance | None:
    """What finds all words of English texts that match any of some words; None when that would not say much.

    Args:
        words: the exact form, the index terms of its other forms, and whether words that start with it match too.
    """
    found: set[str] = set()
    for exact, terms, prefix in words:
        for term in (*terms, exact):
            plain = term.removeprefix(MARK)
            if plain.isascii():
                found.add(plain if prefix and term == exact else beginning(plain))
    if not found or "" in found:
        return None
    return Glance(one for one in sorted(found) if not one.startswith(tuple(found - {one})))


def beginning(stem: str) -> str:
    """What all words have in common that Snowball's English stemmer makes this of.

    What it leaves is how the word begins, but for a last *e* that stands for something else (*ization* → *ize*,
    *dying* → *die*), a last *bl* (*bility*), and a last *i* or *y* (*happy* → *happi*, *skies* → *sky*).
    """
    return stem[:-2] if stem.endswith("e") else stem[:-1] if stem.endswith(("i", "y", "bl")) else stem


def words_at(text: str, places: Iterable[Span]) -> Iterator[re.Match[str]]:
    """The words of the stretches between blanks that these places are in."""
    stretches: list[Span] = []
    for first, last in places:
        blank = SPACES.search(text, last)
        start = max(text.rfind(" ", 0, first), text.rfind("\n", 0, first)) + 1
        stretches.append((start, blank.start() if blank else len(text)))
    for start, end in merged(stretches):
        yield from WORD.finditer(text, start, end)
