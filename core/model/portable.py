"""Copies of an archive for reading: what is left out of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class CopyPart(StrEnum):
    """What can be left out of a copy."""

    NOTES = "notes"
    """Notes of those who keep the archive, on documents, claims, links and decisions."""
    HISTORY = "history"
    """Who changed what and when, and with it undo."""
    ORIGINALS = "originals"
    """The files that documents were read from, with the folders they lay in."""
    SUGGESTIONS = "suggestions"
    """What nobody took into the record: suggested and rejected claims, links and relations; and what was learned."""


@dataclass(frozen=True, slots=True)
class CopySummary:
    """A copy that was saved: where, how large, and how many documents and claims are in it."""

    path: Path
    size: int
    documents: int
    claims: int
