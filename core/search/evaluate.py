"""Which rows a Whoosh query tree matches, and how well: whole posting lists at a time.

Scores are Whoosh's BM25F with the statistics of one scope. A limit of time or size ends in a notice, never in silence.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import log
from typing import TypeVar

import numpy as np
from whoosh.query.compound import And, Or
from whoosh.query.qcore import Every, Query
from whoosh.query.ranges import NumericRange
from whoosh.query.terms import Prefix
from whoosh.query.wrappers import Not

from core.progress import Progress
from core.search.analyzer import class_terms, fold
from core.search.labels import listed_names
from core.search.language import Slot
from core.search.rows import KINDS
from core.search.schema import NUMBERS, SCORED
from core.search.snapshot import K1, Mask, Postings, Space
from core.search.storage import Floats, Ints
from core.search.trees import Bits, Forms, Like, Listed, Slots

BUDGET = 2.0
"""Seconds that a query may take."""

MAX_EXPANSIONS = 20_000
"""How many words of the index one ``word*`` or ``word~`` may stand for."""

EXACT_BONUS = 0.5
"""What the exact form of a word counts on top of what all its forms count."""

_STEP = 256

T = TypeVar("T")


class OutOfTime(Exception):
    """The budget is spent."""


@dataclass(frozen=True, slots=True)
class Found:
    """Which rows match; *scores* has one a row, 0 where nothing is ranked."""

    rows: Mask
    scores: Floats


class Evaluator:
    """Evaluates the parts of one query in one scope.

    Args:
        space: the rows to look in.
        progress: is stepped between the parts.
        clock: seconds, from any start; tests bring their own.
    """

    def __init__(self, space: Space, progress: Progress, clock: Callable[[], float] = time.monotonic) -> None:
        self._space = space
        self._progress = progress
        self._clock = clock
        self._end = clock() + BUDGET
        self.notices: dict[str, None] = {}

    def check(self) -> None:
        """Let others stop the search, and stop it when its time is over.

        Raises:
            Cancelled: somebody asked for it.
            OutOfTime: the budget is spent.
        """
        self._progress.step(0)
        if self._clock() > self._end:
            raise OutOfTime

    def evaluate(self, query: Query) -> Found:
        """The rows that match; :class:`OutOfTime` as :meth:`check` raises it."""
        self.check()
        match query:
            case And():
                return self._both([self.evaluate(part) for part in query.subqueries])
            case Or():
                return self._either([self.evaluate(part) for part in query.subqueries])
            case Not():
                return self._plain(~self.evaluate(query.query).rows)
            case Every():
                return self._plain(np.ones_like(self._space.inside))
            case Forms():
                return self._forms(query)
            case Prefix():
                return self._scored(query.fieldname, self._prefixed(query.fieldname, query.text), query.boost)
            case Like():
                return self._like(query)
            case Slots():
                return self._slots(query)
            case _:
                return self._plain(self._column(query))

    # ------------------------------------------------------------------------------------------------- columns

    def _column(self, query: Query) -> Mask:
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
            codes, values = snapshot.numbers(name), tuple(kind.value for kind in KINDS)
        else:
            coded = snapshot.coded(name)
            codes, values = coded.codes, coded.values
        fitting = [code for code, known in enumerate(values) if _is_listed(name, known, value)]
        return np.isin(codes, np.array(fitting, np.int64))

    # --------------------------------------------------------------------------------------------------- terms

    def _plain(self, rows: Mask) -> Found:
        return Found(rows & self._space.inside, np.zeros(len(rows), np.float32))

    def _both(self, parts: list[Found]) -> Found:
        rows = np.logical_and.reduce([part.rows for part in parts])
        return Found(rows, np.where(rows, np.add.reduce([part.scores for part in parts]), 0).astype(np.float32))

    def _either(self, parts: list[Found]) -> Found:
        return Found(
            np.logical_or.reduce([part.rows for part in parts]),
            np.add.reduce([part.scores for part in parts]).astype(np.float32),
        )

    def _scored(self, field: str, postings: Postings, boost: float, *, frequent: Postings | None = None) -> Found:
        """Rows with a term, scored by BM25; *frequent* gives the rarity, when it is not that of the term itself."""
        rows = np.zeros_like(self._space.inside)
        scores = np.zeros(len(rows), np.float32)
        at = postings.rows
        if len(at):
            rows[at] = True
            rarity = log(self._space.count / (len((frequent or postings).rows) + 1)) + 1
            weights = postings.weights
            if field in SCORED:
                saturation = self._space.saturation(field)[at]
                scores[at] = boost * rarity * weights * (K1 + 1) / (weights + saturation)
            else:
                scores[at] = boost * rarity
        return Found(rows, scores)

    def _union(self, postings: Iterable[Postings]) -> Postings:
        """Several posting lists as one; what they count adds up."""
        lists = [one for one in postings if len(one.rows)]
        if len(lists) == 1:
            return lists[0]
        weights = np.zeros(len(self._space.inside), np.float32)
        for one in lists:
            weights[one.rows] += one.weights
        rows = np.flatnonzero(weights)
        return Postings(rows, weights[rows])

    def _forms(self, query: Forms) -> Found:
        field = query.fieldname
        every = self._union(self._space.postings(field, term) for term in query.terms_of_class)
        exact = self._space.postings(field, query.exact.encode())
        return self._either(
            [
                self._scored(field, every, query.boost),
                self._scored(field, exact, query.boost * EXACT_BONUS, frequent=every),
            ]
        )

    def _like(self, query: Like) -> Found:
        words = self._space.like(query.fieldname, query.word, query.limit)
        found = [
            self._scored(query.fieldname, self._space.postings(query.fieldname, word.encode()), query.boost / (1 + far))
            for far, word in self._limited(words, query.word + "~")
        ]
        return self._either(found) if found else self._plain(np.zeros_like(self._space.inside))

    def _prefixed(self, field: str, prefix: str) -> Postings:
        key = f"{field}*", prefix.encode()
        if (known := self._space.recall(key)) is not None:
            return known
        before = len(self.notices)
        postings = self._space.prefixed(field, prefix.encode(), self._limit(prefix + "*"))
        if len(self.notices) == before:
            self._space.remember(key, postings)
        return postings

    def _limit(self, what: str) -> Callable[[], bool]:
        """Says whether there is time for one more of the words that one word of the query stands for."""
        count = 0

        def go_on() -> bool:
            nonlocal count
            count += 1
            if count % _STEP == 0:
                self._progress.step(0)
                if count >= MAX_EXPANSIONS or self._clock() > self._end:
                    self.notices[f"“{what}” stands for very many words: not all of them were searched."] = None
                    return False
            return True

        return go_on

    def _limited(self, words: Iterable[T], what: str) -> Iterator[T]:
        go_on = self._limit(what)
        return itertools.takewhile(lambda _word: go_on(), words)

    # ----------------------------------------------------------------------------------------------- sequences

    def _slots(self, query: Slots) -> Found:
        field = query.fieldname
        slots = query.slots if query.slop is None else _unrepeated(query.slots)
        candidates = self._space.inside.copy()
        choices: list[list[bytes]] = []
        for slot in slots:
            self.check()
            terms = self._choices(field, slot)
            choices.append(terms)
            having = np.zeros_like(candidates)
            for term in terms:
                having[self._space.postings(field, term).rows] = True
            candidates &= having
        if not candidates.any():
            return self._plain(candidates)
        places: list[Ints] = []
        for slot, terms in zip(slots, choices, strict=True):
            self.check()
            places.append(self._places(field, terms, candidates) - slot.offset)
        if query.slop is None:
            matches = places[0]
            for others in places[1:]:
                matches = np.intersect1d(matches, others, assume_unique=True)
            rows, counts = np.unique(matches + slots[0].offset >> 32, return_counts=True)
        else:
            rows, counts = self._near([at + slot.offset for at, slot in zip(places, slots, strict=True)], query.slop)
        return self._scored(field, Postings(rows, counts.astype(np.float32)), query.boost * len(slots))

    def _choices(self, field: str, slot: Slot) -> list[bytes]:
        """The terms that may stand at a place of a sequence."""
        terms = [term.encode() for term in (class_terms(slot.exact) if slot.loose else (slot.exact,))]
        if slot.prefix:
            terms += self._limited(self._space.lexicon(field, slot.exact.encode()), slot.exact + "*")
        return list(dict.fromkeys(terms))

    def _places(self, field: str, terms: list[bytes], candidates: Mask) -> Ints:
        """Where any of the terms stands in the candidates: ``row << 32 | position``, in order, each once."""
        found: list[Ints] = [np.zeros(0, np.int64)]
        for count, term in enumerate(terms):
            if count % _STEP == _STEP - 1:
                self.check()
            if candidates[self._space.postings(field, term).rows].any():
                places = self._space.places(field, term)
                found.append(places[candidates[places >> 32]])
        return np.unique(np.concatenate(found))

    def _near(self, places: list[Ints], slop: int) -> tuple[Ints, Ints]:
        """Rows in which all words stand within ``words + slop`` positions, and how many such stretches each has."""
        every = np.concatenate(places)
        which = np.repeat(np.arange(len(places)), [len(place) for place in places])
        order = np.argsort(every, kind="stable")
        reach = len(places) - 1 + slop
        last = [-(1 << 62)] * len(places)
        counts: dict[int, int] = {}
        for step, (place, word) in enumerate(zip(every[order].tolist(), which[order].tolist(), strict=True)):
            if step % 65_536 == 65_535:
                self.check()
            last[word] = place
            first = min(last)
            if place - first <= reach and first >> 32 == place >> 32:
                counts[place >> 32] = counts.get(place >> 32, 0) + 1
        return np.array(list(counts), np.int64), np.array(list(counts.values()), np.int64)


def _unrepeated(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    return tuple({slot.exact: slot for slot in reversed(slots)}.values())[::-1]


def _is_listed(name: str, known: str, value: str) -> bool:
    """Whether a value of a list is what somebody typed (folded), or starts with it, by its code or its name."""
    return any(fold(form).startswith(value) for form in (known, *listed_names(name, known)) if form)
