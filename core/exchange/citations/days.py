"""EDTF dates (:mod:`core.dates`) as citation formats say them; what one can't say exactly is told apart, never lost.

EDTF: Library of Congress, https://www.loc.gov/standards/datetime/.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.date_words import in_words

_DAY = re.compile(r"(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)")
_SEASONS = range(21, 25)
"""EDTF's spring to winter."""

Parts = tuple[int, ...]
"""Year, month, day; only as much of it as is known."""


@dataclass(frozen=True, slots=True)
class CitedDate:
    """A date for a citation.

    *parts* has one day or the first and last of an interval, and is empty where the date can only be said in words.
    *season* counts from 1 (spring) to 4 and goes with a year alone. *doubtful*: it is uncertain or approximate.
    *exact*: year, month and day say all that *edtf* says.
    """

    edtf: str
    parts: tuple[Parts, ...] = ()
    season: int = 0
    doubtful: bool = False

    @property
    def words(self) -> str:
        """The date in words."""
        return in_words(self.edtf)

    @property
    def exact(self) -> bool:
        """Whether it is one plain day, month or year."""
        return len(self.parts) == 1 and not self.season and not self.doubtful


def cited_date(edtf: str) -> CitedDate:
    """A date as far as day, month and year can say it."""
    days = [_DAY.fullmatch(side) for side in edtf.split("/")]
    if not 1 <= len(days) <= 2 or None in days:
        return CitedDate(edtf)
    found = [day for day in days if day]
    doubtful = any(day[4] for day in found)
    if len(found) == 1 and found[0][2] and int(found[0][2]) in _SEASONS and not found[0][3]:
        return CitedDate(edtf, ((int(found[0][1]),),), int(found[0][2]) - 20, doubtful)
    parts = tuple(tuple(int(part) for part in day.groups()[:3] if part) for day in found)
    if any(len(one) > 1 and not 1 <= one[1] <= 12 for one in parts):
        return CitedDate(edtf)
    return CitedDate(edtf, parts, 0, doubtful)
