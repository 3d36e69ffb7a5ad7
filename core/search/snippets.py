"""Where a query's words stand in a text, and the passage that shows them best.

The index is not asked: text and query go through the same analyzer, so what is marked is what was found. All offsets
are code points of the text (or of the snippet), end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from core.search.analyzer import MARK, WORD, Part, class_terms, parts, words_of
from core.search.language import Manner, Query, Sequence, Word, leaves
from core.search.passages import SPACES, Hit, Span, merged, passage, shown
from core.search.query import parse
from core.search.spelling import allowed_distance, distance
from core.search.stemming import language_of

_SHOWN_FIELDS = frozenset({"", "title", "symbol", "cites"})
"""Words that were looked for in other fields (names, tags) are not marked in a text."""

_FEW = 24
"""Up to so many different words a text is searched for them anew, in place of being taken apart once more."""

_SPARSE = 12
"""Where more than one character in so many may be of interest, the text is taken apart."""

_FOREIGN = re.compile("[^\x00-\x7f\u2013\u2014\u201c\u201d\u2026\u00a0]")
_REMEMBERED = 20_000


class Seen(NamedTuple):
    """What a result shows of a text: a passage, the places of the query's words in it, and how often they stand in all.

    *hits* counts as :meth:`Matcher.hits` does. *place* is where the first mark stands in the text; None without marks.
    """

    snippet: str
    marks: tuple[Span, ...]
    hits: int
    place: int | None


class _Place(NamedTuple):
    """A part of the text that one or more of the query's words match; *position* counts words."""

    position: int
    start: int
    end: int
    wanted: frozenset[int]
    run: bool
    exact: str


@lru_cache(maxsize=20_000)
def _letters_of(word: str) -> int:
    """A bit for each letter of a word; several letters share one."""
    letters = 0
    for char in word:
        letters |= 1 << (ord(char) & 63)
    return letters


class _Wanted:
    """One word that is looked for, with a number of its own."""

    def __init__(
        self,
        exact: str,
        languages: tuple[str, ...],
        *,
        loose: bool,
        prefix: bool = False,
        like: int | None = None,
        also: tuple[str, ...] = (),
    ) -> None:
        self.exact = exact
        spellings = (exact, *also)
        self.terms = frozenset(term for one in spellings for term in class_terms(one, languages)) if loose else {exact}
        self.prefix = prefix
        self.like = like
        self._letters = _letters_of(exact)

    def matches(self, part: Part) -> bool:
        if not self.terms.isdisjoint(part.terms) or (self.prefix and part.exact.startswith(self.exact)):
            return True
        return self.like is not None and self._is_like(part.exact, self.like)

    def _is_like(self, other: str, limit: int) -> bool:
        if abs(len(other) - len(self.exact)) > limit:
            return False
        letters = _letters_of(other)  # a change takes away one kind of letter at most, and brings in one at most
        if (letters & ~self._letters).bit_count() > limit or (self._letters & ~letters).bit_count() > limit:
            return False
        return distance(self.exact, other, limit) <= limit


class Matcher:
    """Finds a query's words in any text; words of the query are stemmed in *languages*, those of a text in its own."""

    def __init__(self, query: Query, languages: tuple[str, ...] = ()) -> None:
        self._wanted: list[_Wanted] = []
        self._leaves: list[tuple[Word | Sequence, list[int]]] = []
        for clause in query.clauses:
            for leaf in leaves(clause):
                if leaf.name in _SHOWN_FIELDS:
                    self._leaves.append((leaf, [self._add(word) for word in _words(leaf, languages)]))
        self._terms = frozenset(term for wanted in self._wanted for term in wanted.terms)
        self._prefixes = tuple(wanted.exact for wanted in self._wanted if wanted.prefix)
        self._like = [wanted for wanted in self._wanted if wanted.like is not None]
        self._single = all(len(wanted) == 1 for _leaf, wanted in self._leaves)
        self._quick = _beginnings(self._wanted) if self._single else None
        self._judged: dict[tuple[str, str], _Judged] = {}

    def _add(self, word: _Wanted) -> int:
        self._wanted.append(word)
        return len(self._wanted) - 1

    def hits(self, text: str, language: str = "") -> tuple[Span, ...]:
        """The places of the query's words and phrases, in order; those that overlap are one."""
        return merged((hit.start, hit.end) for hit in self._found(text, language))

    def seen(self, text: str, length: int, language: str = "") -> Seen:
        """The passage of about *length* code points with most of the query's words, and how many hits there are."""
        hits = sorted(self._found(text, language)) if self._leaves else []
        start, end = passage(text, hits, length)
        every = merged((hit.start, hit.end) for hit in hits)
        inside = merged((hit.start, hit.end) for hit in hits if hit.start >= start and hit.end <= end)
        return Seen(*shown(text, start, end, inside), len(every), inside[0][0] if inside else None)

    # ---------------------------------------------------------------------------------------------- the search

    def _found(self, text: str, language: str) -> list[Hit]:
        places = self._places(text, language_of(language, text))
        if not places:
            return []
        found: list[Hit] = []
        for number, (leaf, wanted) in enumerate(self._leaves):
            if len(wanted) == 1:
                asked = self._wanted[wanted[0]].exact
                short = len(leaf.exact) if isinstance(leaf, Word) and leaf.manner is Manner.PREFIX else 0
                found += [
                    Hit(
                        place.start,
                        min(place.end, place.start + short) if place.run and short else place.end,
                        number,
                        place.exact == asked,
                    )
                    for place in places
                    if wanted[0] in place.wanted
                ]
            elif isinstance(leaf, Sequence):
                spans = _near(places, wanted, leaf.slop) if leaf.slop is not None else _in_order(places, wanted, leaf)
                found += [Hit(start, end, number, True) for start, end in spans]
        return found

    def _places(self, text: str, language: str) -> list[_Place]:
        """The parts of the text that match any wanted word."""
        if not self._wanted:
            return []
        if self._quick is not None and not language:
            stretches = _around(text, self._quick)
            if stretches is not None:
                return list(self._located(_words_in(text, stretches), language))
        matching = [word for word in set(words_of(text)) if self._judge(word, language).matching]
        if not matching:
            return []
        if self._single and len(matching) <= _FEW:
            found = re.finditer("|".join(re.escape(word) for word in sorted(matching, key=len, reverse=True)), text)
            return list(self._located(_words_in(text, [match.span() for match in found]), language))
        return list(self._located(WORD.finditer(text), language))

    def _located(self, words: Iterable[re.Match[str]], language: str) -> Iterator[_Place]:
        position = 0
        for match in words:
            judged = self._judge(match.group(), language)
            start = match.start()
            for number, part, wanted in judged.matching:
                yield _Place(position + number, start + part.start, start + part.end, wanted, part.run, part.exact)
            position += judged.length

    def _judge(self, word: str, language: str) -> _Judged:
        """What of a word matches. Remembered: texts repeat their words, and so do the results of a query."""
        judged = self._judged.get((word, language))
        if judged is None:
            if len(self._judged) > _REMEMBERED:
                self._judged.clear()
            of_word = parts(word, language)
            matching = [
                (number, part, wanted)
                for number, part in enumerate(of_word)
                if self._may_match(part) and (wanted := self._for(part))
            ]
            judged = _Judged(len(of_word), matching) if matching else _other(len(of_word))
            self._judged[word, language] = judged
        return judged

    def _may_match(self, part: Part) -> bool:
        """A quick look that keeps most words away from :meth:`_for`."""
        return (
            not self._terms.isdisjoint(part.terms)
            or part.exact.startswith(self._prefixes)
            or any(abs(len(wanted.exact) - len(part.exact)) <= 2 for wanted in self._like)
        )

    def _for(self, part: Part) -> frozenset[int]:
        return frozenset(number for number, wanted in enumerate(self._wanted) if wanted.matches(part))


class _Judged(NamedTuple):
    """How many parts a word has, and which of them match what."""

    length: int
    matching: list[tuple[int, Part, frozenset[int]]]


@lru_cache(maxsize=64)
def _other(length: int) -> _Judged:
    """A word of which nothing matches: nearly all are, and share these."""
    return _Judged(length, [])


def _beginnings(wanted: list[_Wanted]) -> tuple[str, ...] | None:
    """What a word of an English text in ASCII has to begin with to match; None when that would not say much."""
    found: set[str] = set()
    for word in wanted:
        if word.like is not None:
            return None
        for term in (*word.terms, word.exact):
            plain = term.removeprefix(MARK)
            if plain.isascii():
                found.add(plain if word.prefix and term == word.exact else beginning(plain))
    if not found or "" in found:
        return None
    return tuple(one for one in sorted(found) if not one.startswith(tuple(found - {one})))


def beginning(stem: str) -> str:
    """What all words have in common that Snowball's English stemmer makes this of.

    What it leaves is how the word begins, but for a last *e* that stands for something else (*ization* → *ize*,
    *dying* → *die*), a last *bl* (*bility*), and a last *i* or *y* (*happy* → *happi*, *skies* → *sky*).
    """
    return stem[:-2] if stem.endswith("e") else stem[:-1] if stem.endswith(("i", "y", "bl")) else stem


def _around(text: str, beginnings: tuple[str, ...]) -> list[Span] | None:
    """Where a text has these beginnings, an apostrophe or a full stop inside a word, or a letter that is not ASCII.

    All other words of it are plain ones that begin otherwise. None when there is too much of that.
    """
    lower = text.lower()
    if len(lower) != len(text):  # a letter that becomes two would shift what follows
        return None
    found: list[Span] = []
    for sign in (*beginnings, "'", "."):
        if len(sign) == 1 and sign not in "'.":  # it stands everywhere, but few words begin with it
            found += [match.span() for match in _first_letter(sign).finditer(lower)]
            continue
        at = lower.find(sign)
        while at >= 0:
            if sign not in "'." or lower[at + 1 : at + 2].isalnum():
                found.append((at, at + 1))
            at = lower.find(sign, at + 1)
    if not text.isascii():
        found += [match.span() for match in _FOREIGN.finditer(text)]
    return found if len(found) * _SPARSE <= len(text) else None


@lru_cache(maxsize=64)
def _first_letter(letter: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9]){re.escape(letter)}")


def _words_in(text: str, places: list[Span]) -> Iterator[re.Match[str]]:
    """The words of the stretches between blanks that these places are in."""
    stretches: list[Span] = []
    for first, last in places:
        blank = SPACES.search(text, last)
        start = max(text.rfind(" ", 0, first), text.rfind("\n", 0, first)) + 1
        stretches.append((start, blank.start() if blank else len(text)))
    for start, end in merged(stretches):
        yield from WORD.finditer(text, start, end)


def _words(leaf: Word | Sequence, languages: tuple[str, ...]) -> list[_Wanted]:
    if isinstance(leaf, Sequence):
        return [_Wanted(slot.exact, languages, loose=slot.loose, prefix=slot.prefix) for slot in leaf.slots]
    match leaf.manner:
        case Manner.FORMS:
            return [_Wanted(leaf.exact, languages, loose=True, prefix=leaf.typing, also=leaf.also)]
        case Manner.PREFIX:
            return [_Wanted(leaf.exact, languages, loose=False, prefix=True)]
        case Manner.FUZZY:
            return [_Wanted(leaf.exact, languages, loose=False, like=allowed_distance(leaf.exact, leaf.distance))]


def _in_order(places: list[_Place], wanted: list[int], leaf: Sequence) -> Iterator[Span]:
    """Where the words of a sequence follow each other."""
    at = {place.position: place for place in places}
    for place in places:
        if wanted[0] in place.wanted:
            row = [at.get(place.position + slot.offset) for slot in leaf.slots]
            if all(found is not None and word in found.wanted for found, word in zip(row, wanted, strict=True)):
                yield place.start, max(found.end for found in row if found is not None)


def _near(places: list[_Place], wanted: list[int], slop: int) -> Iterator[Span]:
    """Each word of the shortest stretches that have all words within ``words + slop`` positions."""
    last: dict[int, _Place] = {}
    numbers = {word: number for number, word in enumerate(wanted)}
    for place in places:
        for word in place.wanted & numbers.keys():
            last[word] = place
        if place.wanted & numbers.keys() and len(last) == len(numbers):
            first = min(found.position for found in last.values())
            if place.position - first <= len(numbers) - 1 + slop:
                yield from ((found.start, found.end) for found in last.values())


@lru_cache(maxsize=8)
def matcher(query: str, languages: tuple[str, ...] = ()) -> Matcher:
    """The matcher for a query's text; the last few are remembered."""
    return Matcher(parse(query), languages)


def hits_in(text: str, query: str, language: str = "") -> tuple[Span, ...]:
    """The places in a text of the words and phrases that a query looks for."""
    return matcher(query, _of(language, text)).hits(text, language)


def snippet_of(text: str, query: str, length: int = 180, language: str = "") -> tuple[str, tuple[Span, ...]]:
    """The passage of a text that shows a query's words best, and the places of these words in it."""
    seen = matcher(query, _of(language, text)).seen(text, length, language)
    return seen.snippet, seen.marks


def _of(language: str, text: str) -> tuple[str, ...]:
    code = language_of(language, text)
    return (code,) if code else ()
