"""Which rows a Whoosh query tree matches, and how well: whole posting lists at a time.

Scores are BM25F, with Whoosh's parameters and the statistics of one scope. A limit of time or size ends in a notice,
never in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import numpy as np
from whoosh.query.compound import And, Or
from whoosh.query.qcore import Every, Query
from whoosh.query.ranges import NumericRange
from whoosh.query.terms import Prefix
from whoosh.query.wrappers import Not

from core.search import sequences
from core.search.analyzer import fold
from core.search.bits import Ints
from core.search.labels import listed_names
from core.search.leaf import Floats
from core.search.patience import OutOfTime, Patience
from core.search.rows import KINDS, MANNERS, STANCES
from core.search.schema import NUMBERS, OF_CLAIMS, SCORED
from core.search.snapshot import K1, Mask, Postings, Space
from core.search.trees import TYPED_BESIDES, TYPED_WEIGHT, Anywhere, Bits, Forms, InField, Like, Listed, Slots, Typed

TOO_LONG = "The search took too long: not all of the query was looked for."

MAX_EXPANSIONS = 500_000
"""How many words of the index one ``word*`` may stand for."""

FORM_WEIGHT = 0.5
"""What a word counts that stands in another form or spelling than the one that was asked for."""

Q = TypeVar("Q")
T = TypeVar("T")

_NOTHING = Postings(np.zeros(0, np.int64), np.zeros(0, np.float32))

_ONE_OF = {
    name: tuple(value.value for value in values)
    for name, values in (("kind", KINDS), ("stance", STANCES), ("manner", MANNERS))
}
"""The values of columns of numbers that stand for one of a list."""

_SAID = 60
"""So many characters of a phrase are repeated in a notice."""

_SPARSE = 16
"""Below this share of all rows a few lists are sorted together; above, an array with a place a row is filled."""


def combined(parts: Sequence[Postings], rows: int) -> tuple[Ints, Ints, Floats]:
    """The rows that any part has, in how many parts each is, and the sum of its scores."""
    if len(parts) == 1:
        return parts[0].rows, np.ones(len(parts[0].rows), np.int64), parts[0].weights
    if sum(len(part.rows) for part in parts) * _SPARSE < rows:
        every = np.concatenate([part.rows for part in parts])
        order = np.argsort(every, kind="stable")
        every = every[order]
        first = np.flatnonzero(np.diff(every, prepend=-1))
        if not len(first):
            return every, every, parts[0].weights[:0]
        scores = np.concatenate([part.weights for part in parts])[order]
        return every[first], np.diff(np.append(first, len(every))), np.add.reduceat(scores, first)
    often = np.zeros(rows, np.int16)
    scores = np.zeros(rows, np.float32)
    for part in parts:
        often[part.rows] += 1
        scores[part.rows] += part.weights
    found = np.flatnonzero(often != 0)
    return found, often[found].astype(np.int64), scores[found]


class Union:
    """Rows that any of many posting lists has, with the sums of their weights; takes one list after another."""

    def __init__(self, rows: int) -> None:
        self._having = np.zeros(rows, np.bool_)
        self._weights = np.zeros(rows, np.float32)

    def add(self, postings: Postings) -> None:
        """Take in another list."""
        self._having[postings.rows] = True
        self._weights[postings.rows] += postings.weights

    @property
    def postings(self) -> Postings:
        """All of them as one."""
        rows = np.flatnonzero(self._having)
        return Postings(rows, self._weights[rows])


class Evaluator:
    """Evaluates the parts of one query in one scope; an answer's weights are scores, 0 where nothing is ranked.

    Args:
        space: the rows to look in.
        patience: is asked between the parts, and within long ones.
    """

    def __init__(self, space: Space, patience: Patience) -> None:
        self._space = space
        self._patience = patience
        self.notices: dict[str, None] = {}

    def evaluate(self, query: Query) -> Postings:
        """The rows that match. What is cut for time or size is in :attr:`notices`.

        Raises:
            Cancelled: somebody asked for it.
            OutOfTime: there was no time for any of it.
        """
        self._patience.check()
        match query:
            case Anywhere(in_fields=in_fields):
                return self._anywhere(in_fields)
            case Typed(whole=whole, begun=begun):
                return self._typed(whole, begun)
            case Forms() | Prefix() | Like() | Slots():
                return self._anywhere([query])
            case And():
                parts = self._parts(query.subqueries, self.evaluate)
                rows, often, scores = combined(parts, self._space.snapshot.rows)
                every = often == len(parts)
                return Postings(rows[every], scores[every])
            case Or():
                return self._either(self._parts(query.subqueries, self.evaluate))
            case Not():
                kept = self._space.inside.copy()
                kept[self.evaluate(query.query).rows] = False
                return self._plain(kept)
            case Every():
                return self._plain(self._space.inside)
            case _:
                return self._plain(self._column(query) & self._space.inside)

    def _parts(self, queries: Sequence[Q], evaluate: Callable[[Q], T]) -> list[T]:
        """What each of several matches; of those for which there is time, and at least of the first."""
        parts: list[T] = []
        for query in queries:
            try:
                parts.append(evaluate(query))
            except OutOfTime:
                if not parts:
                    raise
                self.notices[TOO_LONG] = None
                break
        return parts

    # ------------------------------------------------------------------------------------------------- columns

    def _column(self, query: Query) -> Mask:
        """The rows of which a column is as it should be; documents are those of such claims in a column of claims."""
        mask = self._mask(query)
        name = query.fieldname if isinstance(query, NumericRange | Listed) else ""
        return self._space.holding(mask) if name in OF_CLAIMS else mask

    def _mask(self, query: Query) -> Mask:
        match query:
            case NumericRange():
                values = self._space.snapshot.numbers(query.fieldname)
                mask = np.ones(len(values), np.bool_)
                if query.start is not None:
                    mask &= values >= query.start
                if query.end is not None:
                    mask &= values <= query.end
                return mask
            case Bits():
                return (self._space.snapshot.numbers(query.fieldname) & query.bits) != 0
            case Listed():
                return self._listed(query.fieldname, query.value)
            case _:
                raise TypeError(f"no way to evaluate {query!r}")

    def _listed(self, name: str, value: str) -> Mask:
        snapshot = self._space.snapshot
        if name in NUMBERS:
            codes, values = snapshot.numbers(name), _ONE_OF[name]
        else:
            codes, values = snapshot.coded(name)
        fitting = np.array([_is_listed(name, known, value) for known in values], np.bool_)
        return fitting[codes] if len(fitting) else np.zeros(len(codes), np.bool_)

    # --------------------------------------------------------------------------------------------------- terms

    def _plain(self, rows: Mask) -> Postings:
        found = np.flatnonzero(rows)
        return Postings(found, np.zeros(len(found), np.float32))

    def _either(self, parts: list[Postings]) -> Postings:
        parts = [part for part in parts if len(part.rows)] or parts[:1]
        rows, _often, scores = combined(parts, self._space.snapshot.rows)
        return Postings(rows, scores)

    def _union(self, postings: Iterable[Postings]) -> Postings:
        """Several posting lists as one; what they count adds up."""
        lists = [one for one in postings if len(one.rows)]
        return self._either(lists) if lists else _NOTHING

    def _anywhere(self, queries: Sequence[InField]) -> Postings:
        """A word (or a sequence, or all words that are like or start with one) in several fields, scored as one word.

        BM25F: how often it stands in a field counts by the field's weight and length; that is added up over the fields
        before it saturates, and in how many rows it stands at all says how rare it is. In one field of weight 1 that is
        what Whoosh's BM25F scores a term with. Words are kept, for the next key is typed after them.
        """
        key = "word", tuple((query.fieldname, *query.terms_of_class) for query in queries if isinstance(query, Forms))
        known = self._space.known.get(key) if key[1] else None
        if known is not None:
            return known
        before = len(self.notices)
        weighed = [part for parts in self._parts(queries, self._weighed) for part in parts]
        rows, counted = self._union(weighed)
        if not len(rows):
            return _NOTHING
        rarity = self._space.rarity(len(rows)) * max(len(q.slots) if isinstance(q, Slots) else 1 for q in queries)
        scored = Postings(rows, (counted / (counted + 1) * (rarity * (K1 + 1))).astype(np.float32))
        return self._space.known.keep(key, scored) if key[1] and len(self.notices) == before else scored

    def _weighed(self, query: InField) -> list[Postings]:
        """How much something counts in each row of a field: how often it stands there, by weight and length.

        Fields without a length are names and such; it is all one how often something stands there.
        """
        self._patience.check()
        field: str = query.fieldname
        counts = self._counts(query)
        if not len(counts.rows):
            return []
        if field not in SCORED:
            return [Postings(counts.rows, np.full(len(counts.rows), 1 / K1, np.float32))]
        length = self._space.saturation(field)
        return [Postings(counts.rows, counts.weights / length[counts.rows]).times(query.boost)]

    def _counts(self, query: InField) -> Postings:
        """How often something stands in each row of a field."""
        match query:
            case Forms():
                return self._forms(query)
            case Prefix(fieldname=field, text=text):
                return self._prefixed(field, text)
            case Like():
                return self._like(query)
            case Slots():
                return self._slots(query)

    def _forms(self, query: Forms) -> Postings:
        """How often a word stands in each row; its other forms and spellings count for less."""
        found = _NOTHING
        for terms in query.spellings:
            exact, *others = (self._space.read(query.fieldname, term) for term in terms)
            loose = self._union(others)
            if len(exact.rows) and len(loose.rows):
                spelt = self._with_forms(exact, loose, both=query.is_inflected(terms[0]))
            else:
                spelt = exact if len(exact.rows) else loose.times(FORM_WEIGHT)
            found = self._most(found, spelt.times(FORM_WEIGHT)) if len(found.rows) else spelt
        return found

    def _with_forms(self, exact: Postings, loose: Postings, *, both: bool) -> Postings:
        """Counts of a word and its forms as one; *both*: where the word itself stands, it is counted in each list."""
        often = np.zeros(self._space.snapshot.rows, np.float32)
        often[loose.rows] = loose.weights
        if both:
            often[exact.rows] = np.maximum(often[exact.rows] - exact.weights, 0)
        often *= FORM_WEIGHT
        often[exact.rows] += exact.weights
        rows = np.flatnonzero(often)
        return Postings(rows, often[rows])

    def _most(self, one: Postings, other: Postings) -> Postings:
        """The rows of both lists, each with what is more."""
        if not len(one.rows) or not len(other.rows):
            return one if len(one.rows) else other
        most = np.zeros(self._space.snapshot.rows, np.float32)
        most[one.rows] = one.weights
        most[other.rows] = np.maximum(most[other.rows], other.weights)
        rows = np.flatnonzero(most)
        return Postings(rows, most[rows])

    def _typed(self, whole: Query, begun: Query) -> Postings:
        """A word that is being typed, and what only starts so."""
        found = self.evaluate(whole)
        return self._either([found, self.evaluate(begun).times(TYPED_BESIDES if len(found.rows) else TYPED_WEIGHT)])

    def _like(self, query: Like) -> Postings:
        """What each word counts that is like another: the less, the farther it is."""
        field = query.fieldname
        key = f"{field}~{query.limit}", query.word
        found = self._space.known.get(key)
        if found is None:
            before = len(self.notices)
            allowed = self._limit(query.word + "~")
            every = Union(self._space.snapshot.rows)
            for far, word in self._space.like(field, query.word, query.limit, self._patience):
                if not allowed(1):
                    break
                every.add(self._space.read(field, word.encode()).times(1 / (1 + far)))
            found = every.postings
            if len(self.notices) == before:
                self._space.known.keep(key, found)
        return found

    def _prefixed(self, field: str, prefix: str) -> Postings:
        key = f"{field}*", prefix
        if (known := self._space.known.get(key)) is not None:
            return known
        before = len(self.notices)
        postings = self._space.prefixed(field, prefix.encode(), self._limit(prefix + "*"))
        return postings if len(self.notices) > before else self._space.known.keep(key, postings)

    def _limit(self, what: str) -> Callable[[int], int]:
        """Says for how many more of the words that one word of the query stands for there is time."""
        left = MAX_EXPANSIONS

        def allowed(wanted: int) -> int:
            nonlocal left
            may = 0 if self._patience.spent else min(wanted, left)
            left -= may
            if may < wanted:
                self.notices[f"“{what}” stands for very many words: not all of them were searched."] = None
            return may

        return allowed

    # ----------------------------------------------------------------------------------------------- sequences

    def _slots(self, query: Slots) -> Postings:
        found = sequences.find(self._space, query.fieldname, query.slots, query.slop, self._patience)
        if found.cut:
            words = " ".join(slot.exact for slot in query.slots)
            said = words if len(words) <= _SAID else words[: _SAID - 1] + "…"
            self.notices[f"The search took too long: not all documents were looked through for “{said}”."] = None
        return Postings(found.rows, found.counts.astype(np.float32))


def _is_listed(name: str, known: str, value: str) -> bool:
    """Whether a value of a list is what somebody typed (folded), or starts with it, by its code or its name."""
    return any(fold(form).startswith(value) for form in (known, *listed_names(name, known)) if form)
