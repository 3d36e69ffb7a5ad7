"""The index as of one commit, as arrays over all its rows.

A row is a document or a claim. Rows of all segments are counted through; deleted ones stay in the arrays and out of
every mask. Statistics (how many rows, how long a field is on average, in how many rows a term stands) are those of one
scope, so that claims do not distort the ranking of documents.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.model import ChangeMark, Scope
from core.search.commits import Contents
from core.search.spelling import Lexicon
from core.search.storage import Floats, Ints, Leaf

Mask = NDArray[np.bool_]

K1, B = 1.2, 0.75
"""The free parameters of BM25F, as Whoosh has them by default."""

_CACHED_BYTES = 48 << 20


class Postings:
    """In which rows of a scope a term stands, and how often."""

    __slots__ = ("rows", "weights")

    def __init__(self, rows: Ints, weights: Floats) -> None:
        self.rows = rows
        self.weights = weights


class Coded:
    """A column of text as numbers: *codes* has one a row, *values* what they stand for."""

    __slots__ = ("codes", "values")

    def __init__(self, texts: list[str]) -> None:
        numbers: dict[str, int] = {}
        self.codes: Ints = np.array([numbers.setdefault(text, len(numbers)) for text in texts], np.int64)
        self.values = tuple(numbers)


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
        self._numbers: dict[str, Ints] = {}
        self._strings: dict[str, Coded] = {}
        self._scopes: dict[Scope, Space] = {}

    def numbers(self, name: str) -> Ints:
        """A column of numbers over all rows."""
        if name not in self._numbers:
            self._numbers[name] = np.concatenate([np.zeros(0, np.int64), *(leaf.numbers(name) for leaf in self.leaves)])
        return self._numbers[name]

    def coded(self, name: str) -> Coded:
        """A column of text over all rows."""
        if name not in self._strings:
            self._strings[name] = Coded([text for leaf in self.leaves for text in leaf.strings(name)])
        return self._strings[name]

    @cached_property
    def title_rank(self) -> Ints:
        """Where each row stands when they are sorted by title; rows of one title stand equal."""
        titles = self.coded("order")
        order = sorted(range(len(titles.values)), key=titles.values.__getitem__)
        rank = np.zeros(len(order) + 1, np.int64)
        rank[np.array(order, np.int64)] = np.arange(len(order))
        return rank[titles.codes]

    def lexicons(self, field: str) -> list[Lexicon]:
        """The words of a field, segment by segment."""
        return [
            leaf.memo(f"lexicon:{field}", lambda leaf=leaf: Lexicon(leaf.lexicon(field, b""))) for leaf in self.leaves
        ]

    def space(self, scope: Scope) -> Space:
        """The rows of a scope."""
        if scope not in self._scopes:
            self._scopes[scope] = Space(self, scope)
        return self._scopes[scope]

    @property
    def document_count(self) -> int:
        """How many documents there are."""
        return int(np.count_nonzero(self.space(Scope.DOCUMENTS).inside))


class Space:
    """The rows of one scope, with their statistics and a bounded memory of posting lists."""

    def __init__(self, snapshot: Snapshot, scope: Scope) -> None:
        self.snapshot = snapshot
        self.scope = scope
        claims: Mask = snapshot.numbers("claim_id") >= 0
        self.inside: Mask = snapshot.alive & (claims if scope is Scope.CLAIMS else ~claims)
        self.count = int(np.count_nonzero(self.inside))
        self._saturation: dict[str, Floats] = {}
        self._known: OrderedDict[tuple[str, bytes], Postings] = OrderedDict()
        self._known_bytes = 0

    def postings(self, field: str, term: bytes) -> Postings:
        """Where a term stands in this scope."""
        key = field, term
        if (known := self.recall(key)) is not None:
            return known
        rows: list[Ints] = []
        weights: list[Floats] = []
        for leaf, offset in zip(self.snapshot.leaves, self.snapshot.offsets, strict=False):
            found, often = leaf.postings(field, term)
            if len(found):
                rows.append(found + offset)
                weights.append(often)
        if rows:
            every = np.concatenate(rows)
            here = self.inside[every]
            postings = Postings(every[here], np.concatenate(weights)[here])
        else:
            postings = Postings(np.zeros(0, np.int64), np.zeros(0, np.float32))
        self.remember(key, postings)
        return postings

    def prefixed(self, field: str, prefix: bytes, go_on: Callable[[], bool]) -> Postings:
        """Where any term that starts with *prefix* stands in this scope; *go_on* may stop the search for more terms."""
        weights = np.zeros(self.snapshot.rows, np.float32)
        for leaf, offset in zip(self.snapshot.leaves, self.snapshot.offsets, strict=False):
            leaf.add_prefixed(field, prefix, weights[offset : offset + leaf.rows], go_on)
        rows = np.flatnonzero((weights > 0) & self.inside)
        return Postings(rows, weights[rows])

    def recall(self, key: tuple[str, bytes]) -> Postings | None:
        """What :meth:`remember` was given, if it is still there."""
        if (known := self._known.get(key)) is not None:
            self._known.move_to_end(key)
        return known

    def remember(self, key: tuple[str, bytes], postings: Postings) -> None:
        """Keep a posting list; the least recently used ones go when there are too many."""
        self._known[key] = postings
        self._known_bytes += 200 + postings.rows.nbytes + postings.weights.nbytes
        while self._known_bytes > _CACHED_BYTES:
            _key, oldest = self._known.popitem(last=False)
            self._known_bytes -= 200 + oldest.rows.nbytes + oldest.weights.nbytes

    def places(self, field: str, term: bytes) -> Ints:
        """Where a term stands, word by word: ``row << 32 | position``, in order."""
        key = f"{field}@", term
        if (known := self.recall(key)) is not None:
            return known.rows
        found: list[Ints] = []
        for leaf, offset in zip(self.snapshot.leaves, self.snapshot.offsets, strict=False):
            rows, positions = leaf.positions(field, term)
            found.append((rows + offset) << 32 | positions)
        places = np.concatenate([np.zeros(0, np.int64), *found])
        places = places[self.inside[places >> 32]]
        self.remember(key, Postings(places, np.zeros(0, np.float32)))
        return places

    def lexicon(self, field: str, prefix: bytes) -> Iterator[bytes]:
        """The terms of a field that start with *prefix*; one that several segments have comes several times."""
        for leaf in self.snapshot.leaves:
            yield from leaf.lexicon(field, prefix)

    def like(self, field: str, word: str, distance: int) -> list[tuple[int, str]]:
        """The words of a field that are spelt like *word*, with how far they are from it."""
        found = {near for lexicon in self.snapshot.lexicons(field) for near in lexicon.like(word, distance)}
        return sorted(found)

    def saturation(self, field: str) -> Floats:
        """BM25's length term, for each row: ``K1 * (1 - B + B * length / average length)``."""
        if field not in self._saturation:
            lengths = np.concatenate([np.zeros(0, np.float32), *(leaf.lengths(field) for leaf in self.snapshot.leaves)])
            words = sum(leaf.words(field) for leaf in self.snapshot.leaves)
            share = lengths[self.inside].sum() / (lengths.sum() or 1.0)
            average = float(words * share / (self.count or 1)) or 1.0
            self._saturation[field] = (K1 * (1 - B + B * lengths / average)).astype(np.float32)
        return self._saturation[field]
