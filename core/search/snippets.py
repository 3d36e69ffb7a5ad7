"""Where a query's words stand in a text, and the passage that shows them best.

The index is not asked: text and query go through the same analyzer, so what is marked is what was found. All offsets
are code points of the text (or of the snippet), end exclusive.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from core.search.analyzer import WORD, Part, class_terms, parts
from core.search.language import Manner, Query, Sequence, Word, leaves
from core.search.query import parse
from core.search.spelling import allowed_distance, distance

Span = tuple[int, int]
_Interesting = dict[str, list[tuple[int, Part, frozenset[int]]]]
"""Words of a text, with those of their parts that match something, and what."""

_SHOWN_FIELDS = frozenset({"", "title", "symbol", "cites"})
"""Words that were looked for in other fields (names, tags) are not marked in a text."""

_SPACES = re.compile(r"\s+")
_FEW = 24
"""Up to so many different words a text is searched for them before it is taken apart."""

_REACH = 24
"""How far a passage's ends may move to fall between two words."""


class _Place(NamedTuple):
    """A part of the text that one or more of the query's words match; *position* counts words."""

    position: int
    start: int
    end: int
    wanted: frozenset[int]
    run: bool


class _Hit(NamedTuple):
    """A span, and which part of the query it is for."""

    start: int
    end: int
    leaf: int


class _Wanted:
    """One word that is looked for, with a number of its own."""

    def __init__(self, exact: str, *, loose: bool, prefix: bool = False, like: int | None = None) -> None:
        self.exact = exact
        self.terms = frozenset(class_terms(exact) if loose else (exact,))
        self.prefix = prefix
        self.like = like

    def matches(self, part: Part) -> bool:
        if not self.terms.isdisjoint(part.terms) or (self.prefix and part.exact.startswith(self.exact)):
            return True
        return self.like is not None and distance(self.exact, part.exact, self.like) <= self.like


class Matcher:
    """Finds a query's words in any text."""

    def __init__(self, query: Query) -> None:
        self._wanted: list[_Wanted] = []
        self._leaves: list[tuple[Word | Sequence, list[int]]] = []
        for clause in query.clauses:
            for leaf in leaves(clause):
                if leaf.name in _SHOWN_FIELDS:
                    self._leaves.append((leaf, [self._add(word) for word in _words(leaf)]))
        self._terms = frozenset(term for wanted in self._wanted for term in wanted.terms)
        self._prefixes = tuple(wanted.exact for wanted in self._wanted if wanted.prefix)
        self._like = [wanted for wanted in self._wanted if wanted.like is not None]

    def _add(self, word: _Wanted) -> int:
        self._wanted.append(word)
        return len(self._wanted) - 1

    def hits(self, text: str) -> tuple[Span, ...]:
        """The places of the query's words and phrases, in order; those that overlap are one."""
        return _merged((hit.start, hit.end) for hit in self._found(text))

    def snippet(self, text: str, length: int) -> tuple[str, tuple[Span, ...]]:
        """The passage of about *length* code points with most of the query's words, and their places in it."""
        hits = sorted(self._found(text)) if self._leaves else []
        start, end = _passage(text, hits, length)
        inside = _merged((hit.start, hit.end) for hit in hits if hit.start >= start and hit.end <= end)
        return _shown(text, start, end, inside)

    # ---------------------------------------------------------------------------------------------- the search

    def _found(self, text: str) -> list[_Hit]:
        places = self._places(text)
        if not places:
            return []
        found: list[_Hit] = []
        for number, (leaf, wanted) in enumerate(self._leaves):
            if len(wanted) == 1:
                short = len(leaf.exact) if isinstance(leaf, Word) and leaf.manner is Manner.PREFIX else 0
                found += [
                    _Hit(place.start, min(place.end, place.start + short) if place.run and short else place.end, number)
                    for place in places
                    if wanted[0] in place.wanted
                ]
            elif isinstance(leaf, Sequence):
                spans = _near(places, wanted, leaf.slop) if leaf.slop is not None else _in_order(places, wanted, leaf)
                found += [_Hit(start, end, number) for start, end in spans]
        return found

    def _places(self, text: str) -> list[_Place]:
        """The parts of the text that match any wanted word. Distinct words are looked at once: texts repeat theirs."""
        if not self._wanted:
            return []
        interesting: _Interesting = {}
        counts: dict[str, int] = {}
        for word in set(WORD.findall(text)):
            of_word = parts(word)
            if len(of_word) != 1:
                counts[word] = len(of_word)
            for number, part in enumerate(of_word):
                if self._may_match(part) and (wanted := self._for(part)):
                    interesting.setdefault(word, []).append((number, part, wanted))
        if not interesting:
            return []
        if len(interesting) <= _FEW and all(len(wanted) == 1 for _leaf, wanted in self._leaves):
            return list(_located(_chunks(text, interesting), interesting, counts))
        return list(_located(WORD.finditer(text), interesting, counts))

    def _may_match(self, part: Part) -> bool:
        """A quick look that keeps most words away from :meth:`_for`."""
        return (
            not self._terms.isdisjoint(part.terms)
            or part.exact.startswith(self._prefixes)
            or any(abs(len(wanted.exact) - len(part.exact)) <= 2 for wanted in self._like)
        )

    def _for(self, part: Part) -> frozenset[int]:
        return frozenset(number for number, wanted in enumerate(self._wanted) if wanted.matches(part))


def _chunks(text: str, words: Iterable[str]) -> Iterator[re.Match[str]]:
    """The words of those stretches between blanks in which any of *words* stands: few of a long text."""
    any_of_them = re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)))
    end = 0
    while found := any_of_them.search(text, end):
        start = max(text.rfind(" ", end, found.start()), text.rfind("\n", end, found.start()), end - 1) + 1
        blank = _SPACES.search(text, found.end())
        end = blank.start() if blank else len(text)
        yield from WORD.finditer(text, start, end)


def _located(words: Iterator[re.Match[str]], interesting: _Interesting, counts: dict[str, int]) -> Iterator[_Place]:
    position = 0
    for match in words:
        word = match.group()
        if (matching := interesting.get(word)) is not None:
            start = match.start()
            for number, part, wanted in matching:
                yield _Place(position + number, start + part.start, start + part.end, wanted, part.run)
        position += counts.get(word, 1)


def _words(leaf: Word | Sequence) -> list[_Wanted]:
    if isinstance(leaf, Sequence):
        return [_Wanted(slot.exact, loose=slot.loose, prefix=slot.prefix) for slot in leaf.slots]
    match leaf.manner:
        case Manner.FORMS:
            return [_Wanted(leaf.exact, loose=True, prefix=leaf.typing)]
        case Manner.PREFIX:
            return [_Wanted(leaf.exact, loose=False, prefix=True)]
        case Manner.FUZZY:
            return [_Wanted(leaf.exact, loose=False, like=allowed_distance(leaf.exact, leaf.distance))]


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


def _merged(spans: Iterator[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)


# ------------------------------------------------------------------------------------------------------- passages


def _passage(text: str, hits: list[_Hit], length: int) -> Span:
    """The stretch of *length* with most different words, then with most words; the first of equals."""
    if not hits or len(text) <= length:
        first, last = 0, 0
    else:
        best = (0, 0)
        first, last = hits[0].start, hits[0].end
        inside: Counter[int] = Counter()
        left = 0
        for hit in hits:
            inside[hit.leaf] += 1
            while hit.end - hits[left].start > length and hits[left] is not hit:
                inside[hits[left].leaf] -= 1
                left += 1
            score = sum(count > 0 for count in inside.values()), inside.total()
            if score > best:
                best, first, last = score, hits[left].start, max(hit.end, hits[left].end)
    start = max(0, first - max(0, length - (last - first)) // 3)
    end = min(len(text), max(start + length, min(last, start + 2 * length)))
    start = max(0, min(start, end - length))
    return _before_word(text, start, first), _after_word(text, end, last)


def _before_word(text: str, at: int, limit: int) -> int:
    """The start of a word at or shortly after *at*."""
    if at == 0:
        return 0
    space = _SPACES.search(text, at - 1, min(limit, at + _REACH))
    return space.end() if space else at


def _after_word(text: str, at: int, limit: int) -> int:
    """The end of a word at or shortly before *at*."""
    if at >= len(text):
        return len(text)
    for end in range(at, max(limit - 1, at - _REACH), -1):
        if text[end].isspace():
            return end
    return at


def _shown(text: str, start: int, end: int, marks: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The passage on one line, with dots where it was cut, and the marks moved to where they are then."""
    line = "…" if start > 0 else ""
    moved: list[Span] = []
    at = start
    for first, last in marks:
        line += _SPACES.sub(" ", text[at:first])
        begin = len(line)
        line += _SPACES.sub(" ", text[first:last])
        moved.append((begin, len(line)))
        at = last
    line += _SPACES.sub(" ", text[at:end])
    return line + ("…" if end < len(text) else ""), tuple(moved)


@lru_cache(maxsize=32)
def matcher(query: str) -> Matcher:
    """The matcher for a query's text; the last few are remembered."""
    return Matcher(parse(query))


def hits_in(text: str, query: str) -> tuple[Span, ...]:
    """The places in a text of the words and phrases that a query looks for."""
    return matcher(query).hits(text)


def snippet_of(text: str, query: str, length: int = 180) -> tuple[str, tuple[Span, ...]]:
    """The passage of a text that shows a query's words best, and the places of these words in it."""
    return matcher(query).snippet(text, length)
