"""Narrowing by facets, and counting what they would leave.

Values of one facet are alternatives, facets add up, and exclusions always hold. A facet is counted as if nothing were
chosen in it, so that choosing one value does not hide the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from core.model import CLAIM_FACETS, DENIED, ClaimState, Facet, FacetValue, Narrow, Scope
from core.search.bits import Ints
from core.search.labels import ALL_CLAIM_STATES, CLAIM_STATES, HOLDINGS, label
from core.search.rows import ANSWERED, DENIED_BIT, KINDS, MANNERS, SEPARATOR, STANCES, state_bits
from core.search.rows import HOLDINGS as HOLDING_CODES
from core.search.snapshot import Coded, Mask, Snapshot, Space


def _bits_of(state: str) -> int:
    if state == DENIED:
        return DENIED_BIT
    return state_bits(*(ANSWERED if state == "answered" else (ClaimState(state),)))


_STATES = {state: _bits_of(state) for state in ALL_CLAIM_STATES}

OFFERED = {
    Scope.DOCUMENTS: tuple(facet for facet in Facet if facet not in CLAIM_FACETS),
    Scope.CLAIMS: tuple(Facet),
}
"""The facets of each scope."""

_IN_ORDER = (Facet.KIND, Facet.HOLDING, Facet.CLAIMS, Facet.YEAR, Facet.STANCE, Facet.MANNER, Facet.HANDS)
"""The facets whose values have an order of their own; those of the others come by how many have them."""

_SEVERAL = {Facet.SPEAKER: "said_by", Facet.REPORTER: "told_by"}
"""The facets of which a row may have several values, and their columns."""


class Several(NamedTuple):
    """A column of several values a row: *codes* of the combinations that there are, and of what these consist.

    *combination* and *member* are pairs: a combination has a member, which is the number of one of *values*.
    """

    codes: Ints
    combinations: int
    combination: Ints
    member: Ints
    values: tuple[str, ...]

    def counted(self, rows: Ints) -> Ints:
        """How many of these rows have each value."""
        often = np.bincount(self.codes[rows], minlength=self.combinations)
        return np.bincount(self.member, often[self.combination], len(self.values)).astype(np.int64)

    def having(self, value: str) -> Mask:
        """The rows that have a value."""
        of_it = np.zeros(self.combinations, np.bool_)
        if value in self.values:
            of_it[self.combination[self.member == self.values.index(value)]] = True
        return of_it[self.codes] if len(self.codes) else np.zeros(0, np.bool_)


class Facets:
    """The facets of one scope. Values are as in :class:`core.model.Narrow`; empty means *not known*."""

    def __init__(self, space: Space, narrow: tuple[Narrow, ...]) -> None:
        self._space = space
        self._narrow = narrow
        self._chosen: dict[Facet, Mask] = {}
        for facet in Facet:
            if values := [one.value for one in narrow if one.facet is facet and not one.exclude]:
                self._chosen[facet] = np.logical_or.reduce([self.having(facet, value) for value in values])
        self.kept: Mask = space.inside.copy()
        for one in narrow:
            if one.exclude:
                self.kept &= ~self.having(one.facet, one.value)

    def having(self, facet: Facet, value: str) -> Mask:
        """The rows that have a value."""
        snapshot = self._space.snapshot
        if facet is Facet.CLAIMS:
            return (snapshot.numbers("states") & _STATES.get(value, 0)) != 0
        if facet in _SEVERAL:
            return self._space.holding(_several(snapshot, facet).having(value))
        codes, values = _codes(snapshot, facet)
        rows = codes == (values.index(value) if value in values else -1)
        return self._space.holding(rows) if facet in CLAIM_FACETS else rows

    def allowed(self, besides: Facet | None = None) -> Mask:
        """The rows that what was chosen leaves; *besides* is a facet that is not looked at."""
        rows = self.kept.copy()
        for facet, chosen in self._chosen.items():
            if facet is not besides:
                rows &= chosen
        return rows

    def counts(self, matching: Ints) -> Mapping[Facet, tuple[FacetValue, ...]]:
        """For each facet its values and how many of the matching rows have each."""
        offered = [*OFFERED[self._space.scope]]
        offered += [facet for facet in CLAIM_FACETS if facet in self._chosen and facet not in offered]
        if not self._narrow:
            if len(matching) < self._space.count:
                return {facet: self._counted(facet, matching) for facet in offered}
            name = f"counts:{self._space.scope}"  # everything, as each search begins with
            return self._space.snapshot.memo(name, lambda: {one: self._counted(one, matching) for one in offered})
        narrowed = matching[self.allowed()[matching]]
        return {
            facet: self._counted(facet, matching[self.allowed(facet)[matching]] if facet in self._chosen else narrowed)
            for facet in offered
        }

    def _counted(self, facet: Facet, rows: Ints) -> tuple[FacetValue, ...]:
        wanted = {one.value for one in self._narrow if one.facet is facet}
        if facet is Facet.CLAIMS:
            states = self._space.snapshot.numbers("states")[rows]
            values = tuple(_STATES if self._space.scope is Scope.CLAIMS else {**CLAIM_STATES, **dict.fromkeys(wanted)})
            counts = np.array([np.count_nonzero(states & _STATES.get(value, 0)) for value in values], np.int64)
            if counts.any():  # few values, always in the same place
                wanted |= set(CLAIM_STATES)
        elif facet in CLAIM_FACETS and self._space.scope is Scope.DOCUMENTS:  # only what was chosen where claims are
            return tuple(
                FacetValue(value, label(facet, value), int(np.count_nonzero(self.having(facet, value)[rows])))
                for value in sorted(wanted)
            )
        elif facet in _SEVERAL:
            several = _several(self._space.snapshot, facet)
            counts, values = several.counted(rows), several.values
        else:
            codes, values = _codes(self._space.snapshot, facet)
            counts = np.bincount(codes[rows], minlength=len(values))
            if facet is Facet.HOLDING and len(rows):
                wanted |= {holding.value for holding in HOLDINGS}
        if facet in _IN_ORDER:
            numbers: list[int] = counts.tolist()
            found = dict(zip(values, numbers, strict=True))
            shown = [
                FacetValue(value, label(facet, value), found.get(value, 0))
                for value in {*found, *wanted}
                if found.get(value) or value in wanted
            ]
            return tuple(sorted(shown, key=lambda one: _place(facet, one.value)))
        return self._by_count(facet, values, counts, wanted)

    def _by_count(
        self, facet: Facet, values: tuple[str, ...], counts: Ints, wanted: set[str]
    ) -> tuple[FacetValue, ...]:
        """The most frequent first, then by name; what is only wanted below, what is not known last."""
        labels, ranks = self._space.snapshot.memo(f"labels:{facet}", lambda: self._labelled(facet, values))
        there = np.flatnonzero(counts)
        there = there[np.lexsort((ranks[there], -counts[there]))]
        places: list[int] = there.tolist()
        numbers: list[int] = counts[there].tolist()
        found = [FacetValue(values[at], labels[at], count) for at, count in zip(places, numbers, strict=True)]
        known = dict(zip(values, labels, strict=True)) if wanted else {}
        absent = wanted - {one.value for one in found} if wanted else wanted
        found += sorted(
            (FacetValue(value, known.get(value) or label(facet, value), 0) for value in absent),
            key=lambda one: one.label.casefold(),
        )
        unknown = [one for one in found if one.value == ""]
        return tuple([one for one in found if one.value] + unknown if unknown else found)

    def _labelled(self, facet: Facet, values: tuple[str, ...]) -> tuple[list[str], Ints]:
        """What values are called, and the place of each when they are sorted by that."""
        names: dict[str, str] = {}
        if facet is Facet.LICENCE:
            pairs = [value.split("\0") for value in self._space.snapshot.coded("licence").values]
            names = {pair[0]: pair[-1] for pair in pairs if pair[0]}
        labels = [names.get(value) or label(facet, value) for value in values]
        ranks = np.zeros(len(values), np.int64)
        ranks[sorted(range(len(values)), key=lambda number: labels[number].casefold())] = np.arange(len(values))
        return labels, ranks


_LISTED: dict[Facet, tuple[str, ...]] = {
    Facet.KIND: tuple(kind.value for kind in KINDS),
    Facet.HOLDING: tuple(one.value for one in HOLDING_CODES),
    Facet.CLAIMS: tuple(_STATES),
    Facet.STANCE: tuple(stance.value for stance in STANCES),
    Facet.MANNER: tuple(manner.value for manner in MANNERS),
}


def _place(facet: Facet, value: str) -> tuple[bool, int, str]:
    """Not known comes last; years from the newest, numbers from the smallest; others in the order of their list."""
    if facet in (Facet.YEAR, Facet.HANDS):
        number = int(value) if value.isdecimal() else 0
        return value == "", -number if facet is Facet.YEAR else number, value
    listed = _LISTED[facet]
    return value == "", listed.index(value) if value in listed else len(listed), value


def _several(snapshot: Snapshot, facet: Facet) -> Several:
    """The values of a facet of which a row may have several."""
    return snapshot.memo(f"several:{facet}", lambda: _taken_apart(snapshot.coded(_SEVERAL[facet])))


def _taken_apart(column: Coded) -> Several:
    values: dict[str, int] = {}
    combination: list[int] = []
    member: list[int] = []
    for number, text in enumerate(column.values):
        for name in text.split(SEPARATOR):
            combination.append(number)
            member.append(values.setdefault(name, len(values)))
    return Several(
        column.codes.astype(np.int64),
        len(column.values),
        np.array(combination, np.int64),
        np.array(member, np.int64),
        tuple(values),
    )


def _codes(snapshot: Snapshot, facet: Facet) -> Coded:
    """A code for each row, and what the codes stand for."""
    return snapshot.memo(f"facet:{facet}", lambda: _coded(snapshot, facet))


def _coded(snapshot: Snapshot, facet: Facet) -> Coded:
    match facet:
        case Facet.KIND:
            return Coded(snapshot.numbers("kind").astype(np.int32), tuple(kind.value for kind in KINDS))
        case Facet.HOLDING:
            return Coded(snapshot.numbers("holding").astype(np.int32), tuple(one.value for one in HOLDING_CODES))
        case Facet.STANCE | Facet.MANNER:
            return Coded(snapshot.numbers(facet.value).astype(np.int32), _LISTED[facet])
        case Facet.HANDS:
            counts = snapshot.numbers("hands")
            return Coded(counts.astype(np.int32), tuple(str(one) for one in range(int(counts.max(initial=0)) + 1)))
        case Facet.YEAR:
            years, codes = np.unique(snapshot.numbers("first") // 10000, return_inverse=True)
            return Coded(codes.astype(np.int32), tuple(f"{year:04}" if year else "" for year in years.tolist()))
        case Facet.LICENCE:
            coded = snapshot.coded("licence")
            names = [value.split("\0")[0] for value in coded.values]
            numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
            return Coded(np.array([numbers[name] for name in names], np.int32)[coded.codes], tuple(numbers))
        case _:
            return snapshot.coded(facet.value)
