"""How long a search may take: what is done in steps asks between them whether to go on."""

from __future__ import annotations

import time
from collections.abc import Callable

from core.progress import Progress

BUDGET = 0.15
"""Seconds that a search may look for matches while somebody waits for what they type."""

LONG = 20.0
"""Seconds for what can't say that it was cut: counts of saved searches, and of a list of queries."""


class OutOfTime(Exception):
    """The budget is spent."""


class Patience:
    """The time that is left to a search, and whether somebody wants it stopped.

    Args:
        progress: is stepped whenever somebody asks.
        seconds: from now on.
        clock: seconds, from any start; tests bring their own.
    """

    def __init__(
        self, progress: Progress, seconds: float = BUDGET, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._progress = progress
        self._clock = clock
        self._end = clock() + seconds

    @property
    def spent(self) -> bool:
        """Whether the time is over.

        Raises:
            Cancelled: somebody asked for it.
        """
        self._progress.step(0)
        return self._clock() > self._end

    def check(self) -> None:
        """Stop what is done when its time is over.

        Raises:
            Cancelled: somebody asked for it.
            OutOfTime: the budget is spent.
        """
        if self.spent:
            raise OutOfTime
