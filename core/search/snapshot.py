"""The index as of one commit, as arrays over all its rows.

A row is a document or a claim. Rows of all segments are counted through; deleted ones stay in the arrays and out of
every answer. Statistics (how many rows, how long a field is on average, in how many rows a term stands) are those of
one scope, so that claims do not distort the ranking of documents.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from functools import cached_property
from math import log, sqrt
from typing import NamedTuple, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from core.model import ChangeMark, Narrow, Offer, Scope
from core.search.bits import Ints
from core.search.commits import Contents
from core.search.leaf import FieldTerms, Floats, Leaf
from core.search.memory import Memory
from core.search.patience import Patience
from core.search.spelling import Lexicon, alike

Mask = NDArray[np.bool_]
T = TypeVar("T")

K1, B = 1.2, 0.75
"""The free parameters of BM25F, as Whoosh has them by default."""

MAX_LANGUAGES = 6
"""In so many languages a word of a query is stemmed, those of most documents."""

_LEAST = 0.02
"""What a word keeps of its score that is in every row: where all words are such ones, they still make an order."""

_RAW_BYTES = 8 << 20
_LIST_BYTES = 32 << 20
_ALIKE_KEPT = 500
_BLOCKS_A_STEP = 1_024
_SPARSE = 16
"""Below this share of all rows, postings are sorted; above, an array with a place a row is filled."""

_NO_ROWS = np.zeros(0, np.int64)
_NO_FLOATS = np.zeros(0, np.float32)


class Postings(NamedTuple):
    """In which rows a term stands, in order, and how often; or how well these rows match something."""

    rows: Ints
    weights: Floats

    def times(self, boost: float) -> Postings:
        """The same rows with weights that are so many times larger."""
        return self if boost == 1.0 else Postings(self.rows, self.weights * np.float32(boost))


class PostingsMemory:
    """Posting lists and scored rows by key, in as few bytes as they fit in; the least recently used ones go."""

    def __init__(self, most: int) -> None:
        self._memory: Memory[tuple[NDArray[np.int32], Floats]] = Memory(most)

    def get(self, key: Hashable) -> Postings | None:
        """What was kept under a key, if it is still there."""
        known = self._memory.get(key)
        return None if known is None else Postings(known[0].astype(np.int64), known[1])

    def keep(self, key: Hashable, postings: Postings) -> Postings:
        """Keep something, and answer it."""
        self._memory.keep(key, (postings.rows.astype(np.int32), postings.weights))
        return postings


class Coded(NamedTuple):
    """A column of text as numbers: *codes* has one a row, *values* what they stand for."""

    codes: NDArray[np.int32]
    values: tuple[str, ...]


class Snapshot:
    """All rows of one commit. Belongs to one thread.

    Raises:
        IndexDamaged: from whatever reads.
    """

    def __init__(self, contents: Contents, leaves: list[Leaf]) -> None:
        self.mark: ChangeMark | None = contents.mark
        self.leaves = leaves
        self.offsets: list[int] = [0]
        for leaf in leaves:
            self.offsets.append(self.offsets[-1] + leaf.rows)
        self.rows = self.offsets[-1]
        self.alive: Mask = np.ones(self.rows, np.bool_)
        for gone, offset in zip(contents.deleted(), self.offsets, strict=False):
            self.alive[np.array(gone, np.int64) + offset] = False
        self.alike: dict[tuple[str, str, int], list[tuple[int, str]]] = {}
        self.raw: Memory[tuple[Ints, Ints]] = Memory(_RAW_BYTES)
        self.last: tuple[Hashable, object] | None = None
        """What was asked last, and what was found; see :mod:`core.search.search`."""
        self._numbers: dict[str, Ints] = {}
        self._strings: dict[str, Coded] = {}
        self._memo: dict[str, object] = {}
        self._scopes: dict[Scope, Space] = {}

    def place(self, row: int) -> tuple[int, int]:
        """In which segment a row is, and its number there."""
        segment = int(np.searchsorted(self.offsets, row, side="right")) - 1
        return segment, row - self.offsets[segment]

    def numbers(self, name: str) -> Ints:
        """A column of numbers over all rows."""
        if name not in self._numbers:
            self._numbers[name] = np.concatenate([_NO_ROWS, *(leaf.numbers(name) for leaf in self.leaves)])
        return self._numbers[name]

    def coded(self, name: str) -> Coded:
        """A column of text over all rows."""
        if name not in self._strings:
            values: dict[str, int] = {}
            codes: list[Ints] = [_NO_ROWS]
            for leaf in self.leaves:
                own, texts = leaf.coded(name)
                table = np.array([values.setdefault(text, len(values)) for text in texts], np.int64)
                codes.append(table[own] if len(own) else own)
            self._strings[name] = Coded(np.concatenate(codes).astype(np.int32), tuple(values))
        return self._strings[name]

    def memo(self, name: str, make: Callable[[], T]) -> T:
        """What *make* makes, made once for this commit; *name* must stand for one type."""
        if name not in self._memo:
            self._memo[name] = make()
        return cast("T", self._memo[name])

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that words of queries are stemmed in, besides those that their script says."""
        column = self.coded("stemmed")
        often: dict[str, int] = {}
        for value, count in zip(column.values, np.bincount(column.codes, minlength=len(column.values)), strict=True):
            if value:
                often[value] = often.get(value, 0) + int(count)
        return tuple(sorted(often, key=lambda code: (-often[code], code))[:MAX_LANGUAGES])

    @property
    def title_rank(self) -> Ints:
        """Where each row stands when they are sorted by title; rows of one title stand equal."""
        return self.ranks("order")

    def ranks(self, name: str) -> Ints:
        """Where each row stands when they are sorted by a column of text, whatever its case; nothing comes first."""
        return self.memo(f"ranks:{name}", lambda: self._ranks(name))

    def _ranks(self, name: str) -> Ints:
        column = self.coded(name)
        folded = [value.casefold() for value in column.values]
        order = sorted(range(len(folded)), key=folded.__getitem__)
        rank = np.zeros(len(order) + 1, np.int64)
        rank[np.array(order, np.int64)] = np.arange(len(order)) + (0 if order and not folded[order[0]] else 1)
        return rank[column.codes]

    def terms(self, field: str) -> Iterator[tuple[int, FieldTerms]]:
        """The terms of a field, segment by segment, with the number of each one's first row."""
        for leaf, offset in zip(self.leaves, self.offsets, strict=False):
            if (terms := leaf.field(field)) is not None:
                yield offset, terms

    def lexicons(self, field: str) -> Iterator[Lexicon]:
        """The words of a field, segment by segment."""
        for leaf in self.leaves:
            if (terms := leaf.field(field)) is not None:
                yield leaf.memo(f"lexicon:{field}", lambda terms=terms: Lexicon(terms))

    def space(self, scope: Scope) -> Space:
        """The rows of a scope."""
        if scope not in self._scopes:
            self._scopes[scope] = Space(self, scope)
        return self._scopes[scope]

    @property
    def document_count(self) -> int:
        """How many documents there are."""
        return self.space(Scope.DOCUMENTS).count


class Space:
    """The rows of one scope, with their statistics and a bounded memory of posting lists."""

    def __init__(self, snapshot: Snapshot, scope: Scope) -> None:
        self.snapshot = snapshot
        self.scope = scope
        claims: Mask = snapshot.numbers("claim_id") >= 0
        self.inside: Mask = snapshot.alive & (claims if scope is Scope.CLAIMS else ~claims)
        self.count = int(np.count_nonzero(self.inside))
        self.whole = self.count == len(self.inside)
        self.known = PostingsMemory(_LIST_BYTES)
        self.helped: dict[tuple[str, tuple[Narrow, ...]], tuple[str, tuple[Offer, ...]]] = {}
        """What was offered where nothing was found, see :mod:`core.search.offers`."""
        self._saturation: dict[str, Floats] = {}

    def _here(self, rows: Ints, weights: Floats) -> Postings:
        if self.whole:
            return Postings(rows, weights)
        here = self.inside[rows]
        return Postings(rows[here], weights[here])

    def holding(self, claims: Mask) -> Mask:
        """The rows of this scope that *claims* (rows of which something holds) stand for: these, or their documents."""
        snapshot = self.snapshot
        if self.scope is Scope.CLAIMS:
            return claims & self.inside
        documents, own = snapshot.numbers("document"), snapshot.numbers("claim_id") >= 0
        return self.inside & np.isin(documents, documents[claims & own & snapshot.alive])

    def postings(self, field: str, term: bytes) -> Postings:
        """Where a term stands in this scope."""
        key = field, term
        return self.known.get(key) or self.known.keep(key, self.read(field, term))

    def read(self, field: str, term: bytes) -> Postings:
        """Where a term stands, without keeping it."""
        rows: list[Ints] = []
        weights: list[Ints] = []
        for leaf, offset in zip(self.snapshot.leaves, self.snapshot.offsets, strict=False):
            found, often = leaf.postings(field, term)
            if len(found):
                rows.append(found + offset)
                weights.append(often)
        if not rows:
            return Postings(_NO_ROWS, _NO_FLOATS)
        every, often = (rows[0], weights[0]) if len(rows) == 1 else (np.concatenate(rows), np.concatenate(weights))
        return self._here(every, often.astype(np.float32))

    def frequency(self, field: str, term: bytes) -> int:
        """In how many rows a term stands, deleted ones and those of the other scope too; no list is read for it."""
        found = ((terms, terms.number(term)) for _offset, terms in self.snapshot.terms(field))
        return sum(int(terms.frequencies(number, number + 1)[0]) for terms, number in found if number is not None)

    def prefixed(self, field: str, prefix: bytes, allowed: Callable[[int], int]) -> Postings:
        """Where any term that starts with *prefix* stands in this scope.

        *allowed* is asked for how many more terms may be looked at, of so many that there are; it may say fewer.
        """
        found: list[Postings] = []
        for leaf, offset in zip(self.snapshot.leaves, self.snapshot.offsets, strict=False):
            terms = leaf.field(field)
            if terms is not None and (begun := terms.prefixed(prefix)):
                rows, weights = _ready(leaf.beginnings(field), prefix) or _added_up(terms, begun, leaf.rows, allowed)
                found.append(self._here(rows + offset, weights.astype(np.float32)))
        if len(found) == 1:
            return found[0]
        return Postings(
            np.concatenate([_NO_ROWS, *(part.rows for part in found)]),
            np.concatenate([_NO_FLOATS, *(part.weights for part in found)]),
        )

    def like(self, field: str, word: str, distance: int, patience: Patience) -> list[tuple[int, str]]:
        """The words of a field that are spelt like *word*, with how far they are from it; nearest first.

        Raises:
            Cancelled: somebody asked for it.
            OutOfTime: looking through the words took too long.
        """
        remembered = self.snapshot.alike
        key = field, word, distance
        if key not in remembered:
            fitting: dict[str, None] = {}
            for lexicon in self.snapshot.lexicons(field):
                patience.check()
                fitting |= dict.fromkeys(lexicon.fitting(word, distance))
            patience.check()
            if len(remembered) >= _ALIKE_KEPT:
                remembered.clear()
            remembered[key] = sorted(alike(word, list(fitting), distance))
        return remembered[key]

    def rarity(self, frequency: int) -> float:
        """How telling something is that stands in so many rows: the inverse frequency, as Whoosh has it."""
        return log(self.count / (frequency + 1)) + 1

    def telling(self, frequency: int) -> float:
        """What share of its score something keeps beside others, by how many rows it stands in: *the* next to none.

        Whoosh's inverse frequency lets a word that is everywhere count a sixth of one in a hundred rows. A question has
        six words of the first kind for each of the second, and would find what is most like its grammar.
        """
        return max(_LEAST, 1 - sqrt(frequency / (self.count or 1)))

    def saturation(self, field: str) -> Floats:
        """BM25's length term, for each row: ``K1 * (1 - B + B * length / average length)``."""
        if field not in self._saturation:
            lengths = np.concatenate([_NO_ROWS, *(leaf.lengths(field) for leaf in self.snapshot.leaves)])
            average = float(lengths[self.inside].sum() / (self.count or 1)) or 1.0
            self._saturation[field] = (K1 * (1 - B + B * lengths / average)).astype(np.float32)
        return self._saturation[field]


def _ready(beginnings: FieldTerms | None, prefix: bytes) -> tuple[Ints, NDArray[np.number]] | None:
    """The list that was made for a beginning when its segment was written, if one was."""
    number = None if beginnings is None else beginnings.number(prefix)
    return None if beginnings is None or number is None else beginnings.postings(number, number + 1)


def _added_up(
    terms: FieldTerms, begun: range, rows: int, allowed: Callable[[int], int]
) -> tuple[Ints, NDArray[np.number]]:
    """The rows that have any of the terms with these numbers, and how often all together."""
    weights = np.zeros(rows, np.float64)
    at = begun.start
    while at < begun.stop:
        stop = min(terms.reach(at, _BLOCKS_A_STEP), begun.stop)
        may = allowed(stop - at)
        found, counts = terms.postings(at, at + may)
        if may == len(begun) and len(found) * _SPARSE < rows:
            return _summed(found, counts)
        if len(found):
            weights += np.bincount(found, counts, rows)
        if may < stop - at:
            break
        at = stop
    found = np.flatnonzero(weights > 0)
    return found, weights[found]


def _summed(rows: Ints, counts: Ints) -> tuple[Ints, Ints]:
    """Each of a few rows once, in order, with the sum of its counts."""
    order = np.argsort(rows, kind="stable")
    rows = rows[order]
    first = np.flatnonzero(np.diff(rows, prepend=-1))
    return (rows[first], np.add.reduceat(counts[order], first)) if len(first) else (rows, counts)
