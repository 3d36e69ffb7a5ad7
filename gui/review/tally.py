"""How far the review is, kept in step with what is decided before the archive is asked again."""

from __future__ import annotations

from core.model import Decision, QueueCounts, Tier


class Tally:
    """Suggestions by what was decided about them, claims and links alike; those that wait by tier."""

    def __init__(self, counts: QueueCounts | None = None) -> None:
        self._decided = dict.fromkeys(Decision, 0) | dict(counts.decided if counts is not None else ())
        self._waiting = dict.fromkeys(Tier, 0) | dict(counts.waiting if counts is not None else ())

    @property
    def total(self) -> int:
        """How many suggestions there are."""
        return sum(self._decided.values()) + self.waiting()

    def waiting(self, tier: Tier | None = None) -> int:
        """How many wait, of all tiers or of one."""
        return sum(self._waiting.values()) if tier is None else self._waiting[tier]

    def counts(self) -> dict[Decision | None, int]:
        """How many were decided how; None: how many wait."""
        return {**self._decided, None: self.waiting()}

    def move(self, tier: Tier, before: Decision | None, after: Decision | None) -> None:
        """One suggestion of this tier was decided otherwise than before; None: it waits."""
        if before is None:
            self._waiting[tier] -= 1
        else:
            self._decided[before] -= 1
        if after is None:
            self._waiting[tier] += 1
        else:
            self._decided[after] += 1
