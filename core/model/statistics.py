"""What an archive holds, counted: rows of bars, each with the search for what is behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model.search import SearchRequest


class Counted(StrEnum):
    """What the bars of a chart count."""

    MONTHS = "months"
    YEARS = "years"
    SOURCES = "sources"
    LANGUAGES = "languages"
    KINDS = "kinds"
    STATES = "states"
    SPEAKERS = "speakers"
    RESPONDERS = "responders"


@dataclass(frozen=True, slots=True)
class Bar:
    """A count and the search that lists what was counted.

    *label* is a name, or a date (EDTF) where dates are counted. *days* is the median of the days that answers took, of
    those whose both dates are known to the day; None where there are none.
    """

    label: str
    count: int
    request: SearchRequest
    days: float | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars that belong together, the greatest first or in order of time; *left_out* are more than are shown."""

    counted: Counted
    bars: tuple[Bar, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Statistics:
    """An archive in numbers. *answerable* are the claims that somebody made, *answered* those with an answer.

    *days* is the median of the days between a claim and its first answer, of *dated* pairs known to the day.
    """

    documents: int
    held: int
    claims: int
    answerable: int
    answered: int
    days: float | None
    dated: int
    charts: tuple[Chart, ...]
