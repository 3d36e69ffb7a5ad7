"""Which part of the record is read for an export."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import Status


@dataclass(frozen=True, slots=True)
class Chosen:
    """What of the archive is read.

    *ids* are the documents, None for all; *claims* the claims, None for all of them. *texts*, *notes* and *suggestions*
    say what goes along.
    """

    ids: tuple[int, ...] | None = None
    claims: frozenset[int] | None = None
    texts: bool = True
    notes: bool = True
    suggestions: bool = False

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The statuses of claims and links that are read."""
        return (Status.ACCEPTED, Status.SUGGESTED) if self.suggestions else (Status.ACCEPTED,)
