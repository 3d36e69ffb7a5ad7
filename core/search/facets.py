"""Narrowing by facets, and counting what they would leave.

Values of one facet are alternatives, facets add up, and exclusions always hold. A facet is counted as if nothing were
chosen in it, so that choosing one value does not hide the others.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from core.model import Facet, FacetValue, Narrow
from core.search.bits import Ints
from core.search.labels import CLAIM_STATES, HOLDINGS, label
from core.search.rows import ANSWERED, KINDS, state_bits
from core.search.rows import HOLDINGS as HOLDING_CODES
from core.search.snapshot import Coded, Mask, Snapshot, Space

_STATES = {state.value: state_bits(*(ANSWERED if state.value == "answered" else (state,))) for state in CLAIM_STATES}


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
        if facet is Facet.CLAIMS:
            return (self._space.snapshot.numbers("states") & _STATES.get(value, 0)) != 0
        codes, values = _codes(self._space.snapshot, facet)
        return codes == (values.index(value) if value in values else -1)

    def allowed(self, besides: Facet | None = None) -> Mask:
        """The rows that what was chosen leaves; *besides* is a facet that is not looked at."""
        rows = self.kept.copy()
        for facet, chosen in self._chosen.items():
            if facet is not besides:
                rows &= chosen
        return rows

    def counts(self, matching: Ints) -> Mapping[Facet, tuple[FacetValue, ...]]:
        """For each facet its values and how many of the matching rows have each."""
        if not self._narrow:
            return {facet: self._counted(facet, matching) for facet in Facet}
        return {facet: self._counted(facet, matching[self.allowed(facet)[matching]]) for facet in Facet}

    def _counted(self, facet: Facet, rows: Ints) -> tuple[FacetValue, ...]:
        wanted = {one.value for one in self._narrow if one.facet is facet}
        if facet is Facet.CLAIMS:
            states = self._space.snapshot.numbers("states")[rows]
            counts = np.array([np.count_nonzero(states & bits) for bits in _STATES.values()], np.int64)
            values = tuple(_STATES)
            if counts.any():  # few values, always in the same place
                wanted |= _STATES.keys()
        else:
            codes, values = _codes(self._space.snapshot, facet)
            counts = np.bincount(codes[rows], minlength=len(values))
            if facet is Facet.HOLDING and len(rows):
                wanted |= {holding.value for holding in HOLDINGS}
        if facet in (Facet.KIND, Facet.HOLDING, Facet.CLAIMS, Facet.YEAR):
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


_LISTED = [*(kind.value for kind in KINDS), *(one.value for one in HOLDING_CODES), *_STATES]


def _place(facet: Facet, value: str) -> tuple[bool, int, str]:
    """Not known comes last; years from the newest; others in the order of their list."""
    if facet is Facet.YEAR:
        return value == "", -int(value) if value.isdecimal() else 0, value
    return value == "", _LISTED.index(value) if value in _LISTED else len(_LISTED), value


def _codes(snapshot: Snapshot, facet: Facet) -> Coded:
    """A code for each row, and what the codes stand for."""
    return snapshot.memo(f"facet:{facet}", lambda: _coded(snapshot, facet))


def _coded(snapshot: Snapshot, facet: Facet) -> Coded:
    match facet:
        case Facet.KIND:
            return Coded(snapshot.numbers("kind").astype(np.int32), tuple(kind.value for kind in KINDS))
        case Facet.HOLDING:
            return Coded(snapshot.numbers("holding").astype(np.int32), tuple(one.value for one in HOLDING_CODES))
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
