"""From texts to posting lists in memory: words are numbered as they come, and sorted by term all at once.

A word is taken apart once, when it is first met; from then on it is a number. A document costs one look-up a word. What
is looked up are chunks between blanks, with the punctuation that hangs on to them: finding the words in a text costs
more than meeting *end* and *end!* as if they were two.
"""

from __future__ import annotations

from array import array
from operator import itemgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.search.analyzer import GAP, chunks, parts, words_of
from core.search.bits import Ints
from core.search.postings import Lists, starts_of
from core.search.stemming import stemmed_language

_MANY_WORDS = 2_000_000
_AROUND = '.,;:!?()[]"\u201c\u201d'
"""What may stand around a word without being part of it."""

_REMEMBERED = 20_000
_SHORT = 200


class Words:
    """The chunks met so far, by number: the terms of their words, and how many positions each takes."""

    def __init__(self) -> None:
        self.terms: dict[str, int] = {}
        self.positions = array("I")
        self.firsts = array("I")
        self.offsets = array("I")
        self.numbers = array("I")
        self._vocabularies: dict[str, _Vocabulary] = {}

    def vocabulary(self, language: str) -> _Vocabulary:
        """Chunk to number, for documents of a language."""
        code = stemmed_language(language)
        if code not in self._vocabularies:
            self._vocabularies[code] = _Vocabulary(self, code)
        return self._vocabularies[code]

    def add(self, chunk: str, language: str) -> int:
        """The number of a chunk that was not met before."""
        of_word = [part for word in words_of(chunk) for part in parts(word, language)]
        self.firsts.append(len(self.numbers))
        self.positions.append(len(of_word))
        for offset, part in enumerate(of_word):
            for term in part.terms:
                self.offsets.append(offset)
                self.numbers.append(self.terms.setdefault(term, len(self.terms)))
        return len(self.positions) - 1

    def frozen(self) -> Table:
        """What is known now, for another thread."""
        return Table(
            list(self.terms),
            np.array(self.positions, np.int64),
            np.array([*self.firsts, len(self.numbers)], np.int64),
            np.array(self.offsets, np.int64),
            np.array(self.numbers, np.int64),
        )

    @property
    def is_full(self) -> bool:
        """Whether so many words were met that it is time to begin anew."""
        return len(self.positions) + len(self.numbers) > _MANY_WORDS


class Table(NamedTuple):
    """What :class:`Words` knew at some time, as arrays."""

    terms: list[str]
    positions: Ints
    firsts: Ints
    offsets: Ints
    numbers: Ints


class _Vocabulary(dict[str, int]):
    """The numbers of chunks (:func:`core.search.analyzer.chunks`) in documents of one language."""

    def __init__(self, words: Words, language: str) -> None:
        super().__init__()
        self._words = words
        self._language = language

    def __missing__(self, chunk: str) -> int:
        same = chunk.strip(_AROUND)
        if same.isascii():
            same = same.lower()
        number = self[chunk] = self[same] if same != chunk else self._words.add(chunk, self._language)
        return number

    def numbers_of(self, text: str) -> array[int]:
        """The number of each chunk of a text."""
        found = chunks(text)
        return array("I", itemgetter(*found, "")(self)[:-1] if found else ())  # the fastest way to look up many


class _Stream:
    """The words of one field: of all values one after the other."""

    def __init__(self) -> None:
        self.words = array("I")
        self.rows = array("I")
        self.values = array("I")
        self.lengths = array("I")


class Inverted(NamedTuple):
    """A field's posting lists: *terms* in the order of their bytes, and how many words each row has."""

    terms: list[bytes]
    lists: Lists
    lengths: Ints


class Gatherer:
    """The texts of the rows of a segment to be."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._streams: dict[str, _Stream] = {}
        self._short: dict[tuple[str, str], array[int]] = {}
        self.size = 0

    def add(self, row: int, field: str, values: tuple[str, ...], language: str) -> None:
        """Take in the values that a field has in a row; rows come in order."""
        stream = self._streams.get(field)
        if stream is None:
            stream = self._streams[field] = _Stream()
        vocabulary = self._words.vocabulary(language)
        for number, value in enumerate(values):
            words = self._short.get((language, value))
            if words is None:
                words = vocabulary.numbers_of(value)
                if len(value) < _SHORT:
                    if len(self._short) > _REMEMBERED:
                        self._short.clear()
                    self._short[language, value] = words
            stream.words.extend(words)
            stream.rows.append(row)
            stream.values.append(number)
            stream.lengths.append(len(words))
            self.size += len(words)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that any row has."""
        return tuple(self._streams)

    def inverted(self, field: str, rows: int, table: Table) -> Inverted:
        """A field's posting lists; the words of the field are forgotten."""
        stream = self._streams.pop(field)
        words = _numbers(stream.words)
        lengths = _numbers(stream.lengths).astype(np.int64)
        place, row, row_lengths = _places(stream, table.positions[words], lengths, rows)
        pairs = np.diff(table.firsts)[words]
        which = np.repeat(np.arange(len(words), dtype=np.int32), pairs)
        pair = (table.firsts[words] - starts_of(pairs))[which]
        pair += np.arange(len(which))
        terms, rank = _ranked(table.terms, table.numbers[pair])
        key = rank[table.numbers[pair]]
        place = place[which] + table.offsets[pair]
        del pair, words, pairs
        return Inverted(terms, _lists(key, row[which], place), row_lengths)


def _numbers(numbers: array[int]) -> NDArray[np.uint32]:
    return np.frombuffer(numbers, np.uint32) if numbers else np.zeros(0, np.uint32)


def _places(stream: _Stream, positions: Ints, lengths: Ints, rows: int) -> tuple[Ints, Ints, Ints]:
    """For each word its position and its row, and for each row how many positions it has."""
    after = np.append(0, np.cumsum(positions))
    begins = starts_of(lengths)
    value = _numbers(stream.values).astype(np.int64)
    of_row = _numbers(stream.rows).astype(np.int64)
    value_begins = after[begins]
    row_begins = value_begins[value == 0][np.cumsum(value == 0) - 1]
    shift = GAP * value - row_begins
    row_lengths = np.bincount(of_row, after[begins + lengths] - value_begins, rows).astype(np.int64)
    return after[:-1] + np.repeat(shift, lengths), np.repeat(of_row, lengths), row_lengths


def _ranked(every: list[str], used: Ints) -> tuple[list[bytes], Ints]:
    """The terms that are used, in order, and the place in that order for the number of each."""
    present = np.flatnonzero(np.bincount(used, minlength=len(every)))
    texts = [every[number] for number in present.tolist()]
    order = sorted(range(len(texts)), key=texts.__getitem__)
    rank = np.zeros(len(every), np.int64)
    rank[present[np.array(order, np.int64)]] = np.arange(len(order))
    return [texts[at].encode() for at in order], rank


def _lists(terms: Ints, rows: Ints, places: Ints) -> Lists:
    """Posting lists from words in any order. They are sorted as one number each; all three fit into it."""
    place_bits, row_bits = int(places.max(initial=0)).bit_length(), int(rows.max(initial=0)).bit_length()
    if int(terms.max(initial=0)).bit_length() + row_bits + place_bits > 63:
        raise OverflowError("more words than a segment can hold")
    terms <<= row_bits
    terms |= rows
    terms <<= place_bits
    terms |= places
    terms.sort()
    places = terms & ((1 << place_bits) - 1)
    terms >>= place_bits
    first = _changes(terms)
    steps = np.empty_like(places)
    np.subtract(places[1:], places[:-1], out=steps[1:])
    steps[first] = places[first]
    counts = np.empty_like(first)
    np.subtract(first[1:], first[:-1], out=counts[:-1])
    counts[-1:] = len(terms) - first[-1:]
    terms = terms[first]
    return Lists(terms >> row_bits, terms & ((1 << row_bits) - 1), counts, steps)


def _changes(numbers: Ints) -> Ints:
    """Where in an array another number begins."""
    new = np.empty(len(numbers), np.bool_)
    new[:1] = True
    np.not_equal(numbers[1:], numbers[:-1], out=new[1:])
    return np.flatnonzero(new)
