"""What it adds to a result's score that words follow each other in it as they do in the query.

Whoever types *climate change* mostly means the two together. For each two neighbouring words of a query, what they
count as a phrase of two is added, at :data:`PAIR_WEIGHT`: BM25F again, with the mean of both words' rarity. Only
results that stand high already are looked through, in each section the first :data:`LOOKED_AT`: this puts the top of a
list in order, it neither adds to it nor moves anything from one section to another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np

from core.model import Scope
from core.search import sequences
from core.search.bits import Ints
from core.search.evaluate import Evaluator
from core.search.language import Manner, Query, Word
from core.search.leaf import Floats
from core.search.matched import Matched
from core.search.patience import OutOfTime, Patience
from core.search.proximity import counted, those_in
from core.search.schema import BODY, CLAIM, TITLE, WEIGHTS
from core.search.snapshot import K1, Space
from core.search.trees import tree

PAIR_WEIGHT = 0.5
"""What a pair counts, beside what it would as a phrase."""

LOOKED_AT = 100
"""So many of the best results in each section are looked through."""

_COMMON = 0.1
"""What counts less stands in most rows: two such words side by side (*of the*) tell nothing."""

NO_TIME = "There was no time to look which words stand together: the results are ranked by single words."

_FIELDS = {Scope.DOCUMENTS: (TITLE, BODY), Scope.CLAIMS: (CLAIM,)}


def closer(space: Space, query: Query, matched: Matched, patience: Patience) -> Matched:
    """The same rows, with scores for words that stand together.

    Raises:
        Cancelled: somebody asked for it.
    """
    pairs = list(_pairs(query))
    if not pairs or matched.cut or not len(matched.every) + len(matched.some):
        return matched
    top = np.concatenate([_best(matched.every, matched.scores), _best(matched.some, matched.some_scores)])
    try:
        bonus = _Bonus(space, top, patience).of(pairs)
    except OutOfTime:
        return matched._replace(notices=(*matched.notices, NO_TIME))
    return matched._replace(
        scores=matched.scores + bonus[matched.every], some_scores=matched.some_scores + bonus[matched.some]
    )


def _pairs(query: Query) -> Iterator[tuple[Word, Word]]:
    """Neighbouring words that are looked for everywhere in all their forms, each pair once."""
    known: set[tuple[str, str]] = set()
    for first, second in pairwise(query.clauses):
        if _is_plain(first) and _is_plain(second) and isinstance(first, Word) and isinstance(second, Word):
            pair = first.exact, second.exact
            if first.exact != second.exact and pair not in known:
                known.add(pair)
                yield first, second


def _is_plain(node: object) -> bool:
    return isinstance(node, Word) and node.manner is Manner.FORMS and not node.fields


def _best(rows: Ints, scores: Floats) -> Ints:
    if len(rows) <= LOOKED_AT:
        return rows
    return rows[np.argpartition(-scores, LOOKED_AT)[:LOOKED_AT]]


class _Bonus:
    """Scores pairs of words in a few rows."""

    def __init__(self, space: Space, rows: Ints, patience: Patience) -> None:
        self._space = space
        self._patience = patience
        self._evaluator = Evaluator(space, patience)
        self._wanted = np.zeros(len(space.inside), np.bool_)
        self._wanted[rows] = True
        self._places: dict[tuple[str, str], Ints] = {}
        self._rarity: dict[str, float] = {}

    def of(self, pairs: list[tuple[Word, Word]]) -> Floats:
        """What all pairs count, for each row of the index."""
        bonus = np.zeros(len(self._wanted), np.float32)
        for first, second in pairs:
            self._patience.check()
            rarity = self._rarity_of(first), self._rarity_of(second)
            if max(rarity) < _COMMON:
                continue
            together = np.zeros(len(bonus), np.float32)
            for field in _FIELDS[self._space.scope]:
                ends = self._of_word(second, field) - 1
                rows, counts = counted(those_in(self._of_word(first, field), ends) >> 32)
                together[rows] += np.float32(WEIGHTS[field]) * counts / self._space.saturation(field)[rows]
            found = np.flatnonzero(together)
            weight = np.float32(PAIR_WEIGHT * sum(rarity) / 2 * (K1 + 1))
            bonus[found] += weight * together[found] / (together[found] + 1)
        return bonus

    def _of_word(self, word: Word, field: str) -> Ints:
        key = word.exact, field
        if key not in self._places:
            self._places[key] = sequences.places(self._space, field, word.exact, self._wanted)
        return self._places[key]

    def _rarity_of(self, word: Word) -> float:
        """What the word counts, beside others; its list is remembered since that was looked up."""
        if word.exact not in self._rarity:
            whole = tree(replace(word, typing=False), self._space.scope, self._space.snapshot.languages)
            frequency = len(self._evaluator.evaluate(whole).rows)
            self._rarity[word.exact] = self._space.rarity(frequency) * self._space.telling(frequency)
        return self._rarity[word.exact]
