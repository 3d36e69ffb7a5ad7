"""How long work tells how far it is, and learns that it should stop."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Cancelled(Exception):
    """The person stopped the work. Not an error: nothing is lost and nothing needs to be shown."""


def _silent(done: int, total: int) -> None:
    """Report to nobody."""


class Progress:
    """Handed to every slow function of core. Safe to cancel from any thread.

    Args:
        report: called as ``report(done, total)`` in the working thread; *total* is 0 while it is not known.
    """

    def __init__(self, report: Callable[[int, int], None] = _silent) -> None:
        self._report = report
        self._stop = threading.Event()
        self.now: tuple[str, ...] = ()
        """What is being worked on just now, where that is more than one thing after the other: paths of files."""

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for the work to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int = 0) -> None:
        """Report a step of the work.

        Raises:
            Cancelled: somebody asked for the work to stop.
        """
        if self._stop.is_set():
            raise Cancelled
        self._report(done, total)
