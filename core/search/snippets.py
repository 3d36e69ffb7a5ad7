"""Where a query's words stand in a text, and the passage that shows them best.

The index is not asked: text and query go through the same analyzer, so what is marked is what was found. All offsets
are code points of the text (or of the snippet), end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from core.search.analyzer import WORD, Part, class_terms, parts, words_of
from core.search.glance import Glance, glance_for, words_at
from core.search.language import Manner, Query, Sequence, Word, leaves
from core.search.passages import Hit, Span, merged, passage, shown
from core.search.query import parse
from core.search.spelling import allowed_distance, distance
from core.search.stemming import language_of

_SHOWN_FIELDS = frozenset({"", "title", "symbol", "cites"})
"""Words that were looked for in other fields (names, tags) are not marked in a text."""

_FEW = 24
"""Up to so many different words a text is searched for them anew, in place of being taken apart once more."""

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
        self._glance = self._glance_for_all() if self._single else None
        self._judged: dict[tuple[str, str], _Judged] = {}

    def _glance_for_all(self) -> Glance | None:
        """What finds the words of English texts that may match; None when words are wanted that are like others."""
        if self._like:
            return None
        return glance_for((wanted.exact, frozenset(wanted.terms), wanted.prefix) for wanted in self._wanted)

    def _add(self, word: _Wanted) -> int:
        self._wanted.append(word)
        return len(self._wanted) - 1

    def hits(self, text: str, language: str = "") -> tuple[Span, ...]:
        """The places of the query's words and phrases, in order; those that overlap are one."""
        return merged((hit.start, hit.end) for hit in self._found(text, language))

    def seen(self, text: str, length: int, language: str = "") -> Seen:
        """The passage of about *length* code points with most of the query's words, and how many hits there are."""
        return self._seen(text, sorted(self._found(text, language)) if self._leaves else [], length)

    def unmarked(self, text: str, length: int) -> Seen:
        """How the text starts, where there is no time to look for the query's words."""
        return self._seen(text, [], length)

    def _seen(self, text: str, hits: list[Hit], length: int) -> Seen:
        start, end = passage(text, hits, length)
        every = merged((hit.start, hit.end) for hit in hits)
        inside = merged((hit.start, hit.end) for hit in hits if hit.start >= start and hit.end <= end)
        return Seen(*shown(text, start, end, inside), len(every), inside[0][0] if inside else None)

    # ---------------------------------------------------------------------------------------------- the search

    def _found(self, text: str, language: str) -> list[Hit]:
        if not self._wanted:
            return []
        code = language_of(language, text)
        if self._single:
            return self._single_words(text, code)
        places = self._places(text, code)
        found: list[Hit] = []
        for number, (leaf, wanted) in enumerate(self._leaves):
            if len(wanted) == 1:
                found += [hit for place in places if (hit := self._hit_of(number, wanted[0], place)) is not None]
            elif isinstance(leaf, Sequence):
                spans = _near(places, wanted, leaf.slop) if leaf.slop is not None else _in_order(places, wanted, leaf)
                found += [Hit(start, end, number, True) for start, end in spans]
        return found

    def _hit_of(self, number: int, wanted: int, place: _Place) -> Hit | None:
        """What a place is for a leaf of one word; of a run of writing without spaces only what was typed is marked."""
        if wanted not in place.wanted:
            return None
        leaf, end = self._leaves[number][0], place.end
        if place.run and isinstance(leaf, Word) and leaf.manner is Manner.PREFIX and leaf.exact:
            end = min(end, place.start + len(leaf.exact))
        return Hit(place.start, end, number, place.exact == self._wanted[wanted].exact)

    def _single_words(self, text: str, language: str) -> list[Hit]:
        """The hits of a query without sequences: positions need not be counted, so words are looked at one by one."""
        found: list[Hit] = []
        judge = self._judge
        for at, word in self._candidates(text, language):
            for start, end, leaf, exact in judge(word, language).hits:
                found.append(Hit(at + start, at + end, leaf, exact))
        return found

    def _candidates(self, text: str, language: str) -> list[tuple[int, str]]:
        """Words of a text with where they start, among which are all that match a wanted word."""
        if self._glance is not None and not language and (found := self._glance.words(text)) is not None:
            return found
        matching = [word for word in set(words_of(text)) if self._judge(word, language).matching]
        if not matching:
            return []
        if len(matching) > _FEW:
            return [(match.start(), match.group()) for match in WORD.finditer(text)]
        places = re.finditer("|".join(re.escape(word) for word in sorted(matching, key=len, reverse=True)), text)
        return [(match.start(), match.group()) for match in words_at(text, [match.span() for match in places])]

    def _places(self, text: str, language: str) -> list[_Place]:
        """The parts of the text that match any wanted word."""
        if not any(self._judge(word, language).matching for word in set(words_of(text))):
            return []
        found: list[_Place] = []
        position = 0
        for match in WORD.finditer(text):
            judged = self._judge(match.group(), language)
            start = match.start()
            for number, part, wanted in judged.matching:
                found.append(
                    _Place(position + number, start + part.start, start + part.end, wanted, part.run, part.exact)
                )
            position += judged.length
        return found

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
            judged = _Judged(len(of_word), matching, self._hits_of(matching)) if matching else _other(len(of_word))
            self._judged[word, language] = judged
        return judged

    def _hits_of(self, matching: list[tuple[int, Part, frozenset[int]]]) -> tuple[Hit, ...]:
        """The hits of a word, counted from its start, where no leaf has several words."""
        if not self._single:
            return ()
        found: list[Hit] = []
        for position, part, wanted in matching:
            place = _Place(position, part.start, part.end, wanted, part.run, part.exact)
            hits = (self._hit_of(number, one, place) for number, (_leaf, (one,)) in enumerate(self._leaves))
            found += [hit for hit in hits if hit is not None]
        return tuple(found)

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
    """How many parts a word has, which of them match what, and the hits that makes (see :meth:`Matcher._hits_of`)."""

    length: int
    matching: list[tuple[int, Part, frozenset[int]]]
    hits: tuple[Hit, ...] = ()


@lru_cache(maxsize=64)
def _other(length: int) -> _Judged:
    """A word of which nothing matches: nearly all are, and share these."""
    return _Judged(length, [])


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
