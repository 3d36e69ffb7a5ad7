"""What a query matches, before it is put in order."""

from __future__ import annotations

from typing import NamedTuple

from core.search.bits import Ints
from core.search.leaf import Floats
from core.search.snapshot import Mask


class Matched(NamedTuple):
    """The rows of a scope that match all words, those that match only some, each in order, and how well."""

    every: Ints
    scores: Floats
    some: Ints
    some_scores: Floats
    notices: tuple[str, ...] = ()

    @property
    def cut(self) -> bool:
        """Whether something was left out for time or size."""
        return bool(self.notices)

    def within(self, allowed: Mask | None) -> Matched:
        """What of it is allowed."""
        if allowed is None:
            return self
        every, some = allowed[self.every], allowed[self.some]
        return Matched(self.every[every], self.scores[every], self.some[some], self.some_scores[some], self.notices)
