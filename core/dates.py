"""Dates that may be partial, uncertain or open: EDTF (Library of Congress, levels 0 to 2) in, ISO days and words out.

An empty string means *not known* everywhere. Plain dates (``2022``, ``2022-12``, ``2022-12-09``), doubtful ones and
choices between two take a path of their own: the ``edtf`` package costs 90 ms to import and 4 to 40 ms a date, so it is
asked about the rest only, never for words.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from types import ModuleType
from typing import Protocol, cast

from core import calendars
from core.date_words import in_words
from core.errors import BadInput
from core.month_names import DIGITS, MONTHS, NAME, STRETCH, WRITTEN

__all__ = ["bounds", "check", "find", "in_words", "read", "year"]

LONGEST = 100
"""Code points beyond which a text is not looked at as a date: the parser's time grows faster than the text."""

_PLAIN = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?")
_CHOICE = re.compile(r"\[([0-9-]*)\.\.([0-9-]*)\]")
"""One day between two: how editions date what bears no date (``[1820-01..1820-03]``)."""

# ------------------------------------------------------------------------------------------------ checking


def check(text: str) -> str:
    """The date as normalised EDTF; ``""`` stays ``""``.

    Raises:
        BadInput: it is no EDTF date, or an interval that ends before it begins.
    """
    edtf = re.sub(r"\s*([,/]|\.\.)\s*", r"\1", text.strip()).replace("x", "X")
    if not edtf:
        return ""
    try:
        first, last = bounds(edtf)
    except _Unreadable:
        raise BadInput(
            f"“{_short(text)}” is not a date: write it as 2022, 2022-12 or 2022-12-09, or 1850~ for about 1850 (EDTF)."
        ) from None
    if first and last and _order(first) > _order(last):
        raise BadInput(f"“{_short(text)}” ends before it begins.")
    return edtf


def bounds(edtf: str) -> tuple[str, str]:
    """First and last possible day in ISO 8601; ``""`` where the date is unknown or open on that side.

    Years before 1 are written as ``-0044`` (45 BC).

    Raises:
        BadInput: *edtf* is no EDTF date.
    """
    if not edtf:
        return "", ""
    if plain := _PLAIN.fullmatch(edtf.rstrip("?~%") if edtf[-1] in "?~%" and edtf[-2:-1] not in "?~%" else edtf):
        days = _plain_bounds(plain)
        if days is None:
            raise _Unreadable(f"“{edtf}” is not a date of the calendar.")
        return days
    if (choice := _CHOICE.fullmatch(edtf)) and (choice[1] or choice[2]):
        return bounds(choice[1])[0], bounds(choice[2])[1]
    return _edtf_bounds(edtf)


def year(edtf: str) -> str:
    """The year of the first possible day, else of the last, as four digits; ``""`` when not known or unreadable."""
    try:
        first, last = bounds(edtf)
    except BadInput:
        return ""
    return (first or last)[:-6]


class _Unreadable(BadInput):
    """Not an EDTF date; :func:`check` says so in a fuller sentence."""


def _order(day: str) -> tuple[int, str]:
    """A key that sorts ISO days, years before 0 included."""
    return int(day[:-6]), day[-5:]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:40]}…"


def _plain_bounds(plain: re.Match[str]) -> tuple[str, str] | None:
    """First and last day of a plain date, None when the calendar has no such day."""
    number, month, day = plain.groups()
    if month is None:
        return f"{number}-01-01", f"{number}-12-31"
    # The calendar of year 0 (1 BC) is that of 2000: both are leap years of the proleptic Gregorian calendar.
    last = calendar.monthrange(int(number) or 2000, int(month))[1]
    if day is None:
        return f"{number}-{month}-01", f"{number}-{month}-{last:02}"
    whole = f"{number}-{month}-{day}"
    return (whole, whole) if 1 <= int(day) <= last else None


class _Edtf(Protocol):
    """What is used of the package's objects: ``struct_time``, or a float infinity on an open side."""

    def lower_strict(self) -> object: ...
    def upper_strict(self) -> object: ...


@lru_cache(maxsize=4096)
def _edtf_bounds(edtf: str) -> tuple[str, str]:
    """:func:`bounds` by way of the ``edtf`` package."""
    if len(edtf) > LONGEST:
        raise _Unreadable("A date is never this long.")
    if edtf.count("/") == 1 and edtf not in {"/", "../..", "/..", "../"}:
        # The package guesses ten years for a side that is unknown. We don't: unknown stays unknown.
        start, end = edtf.split("/")
        return (
            "" if start in {"", ".."} else bounds(start)[0],
            "" if end in {"", ".."} else bounds(end)[1],
        )
    date = _parse(edtf)
    if "XXXX" in edtf:
        return "", ""
    try:
        return _iso(date.lower_strict()), _iso(date.upper_strict())
    except (ValueError, OverflowError, TypeError, AttributeError, KeyError):
        raise _Unreadable(f"“{edtf}” can't be placed in the calendar.") from None


def _parse(edtf: str) -> _Edtf:
    package = _package()
    try:
        return cast("_Edtf", package.parse_edtf(edtf))
    except (package.EDTFParseException, ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError):
        # Beside its own exception the package lets those of its constructors out ("2022-1X": AttributeError).
        raise _Unreadable(f"“{edtf}” is not a date.") from None


@cache
def _package() -> ModuleType:
    """The ``edtf`` package, made quiet."""
    from pyparsing.core import Diagnostics, disable_diag

    # Under -W pyparsing warns about the package's grammar, which it reads as it always did.
    for diagnostic in Diagnostics:
        disable_diag(diagnostic)
    import edtf
    from edtf.parser import parser_classes

    # The package prints what it was parsing when its own constructors fail; standard output belongs to our commands.
    parser_classes.__dict__["print"] = _silent
    return edtf


def _silent(*_values: object, **_options: object) -> None:
    """Print nothing."""


def _iso(moment: object) -> str:
    """An ISO day of a ``struct_time``; ``""`` for the infinity of an open side."""
    if isinstance(moment, float):
        return ""
    number, month, day = cast("tuple[int, ...]", moment)[:3]
    if not -9999 <= number <= 9999:
        raise _Unreadable("Years beyond 9999 can't be kept.")
    return f"{number:05}-{month:02}-{day:02}" if number < 0 else f"{number:04}-{month:02}-{day:02}"


# ------------------------------------------------------------------------------- dates as records have them

_MONTH = rf"(?P<month>{NAME})\.?"
_TIME = r"(?:[T,\s]\s*[0-9]{1,2}:[0-9]{2}.*)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<year>[0-9]{{4}})[-/.](?P<month>[0-9]{{1,2}})(?:[-/.](?P<day>[0-9]{{1,2}}))?{_TIME}",
        rf"(?P<year>[0-9]{{4}})(?P<month>[0-9]{{2}})(?P<day>[0-9]{{2}})(?:T?[0-9]{{6}}.*)?{_TIME}",
        rf"(?:[a-z]+,?\s+)?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|\.)?[\s-]+{_MONTH},?[\s-]+(?P<year>[0-9]{{4}}){_TIME}",
        rf"(?:[a-z]+,?\s+)?{_MONTH}\s+(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>[0-9]{{4}}){_TIME}",
        rf"(?:[^\W\d_]+,?\s+)?(?:le\s+)?{WRITTEN[0]}(?:\s*(?:г\.|года|р\.|року|م))?",
        rf"{_MONTH},?[\s-]+(?:de\s+)?(?P<year>[0-9]{{4}})",
        r"(?P<year>[0-9]{4})\s?[年년]\s?(?P<month>[0-9]{1,2})\s?[月월](?:\s?(?P<day>[0-9]{1,2})\s?[日일])?",
        r"(?P<day>1[3-9]|2[0-9]|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>[0-9]{4})",  # the other reading is no date
        r"(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2[0-9]|3[01])/(?P<year>[0-9]{4})",
        rf"(?P<day>[0-9]{{1,2}})\.\s*(?P<month>[0-9]{{1,2}})\.\s*(?P<year>[0-9]{{4}}){_TIME}",
    )
)
_ABOUT = re.compile(r"(?:c\.|ca?\.?|circa|about|around)\s*([0-9]{4}(?:-[0-9]{2}){0,2})", re.IGNORECASE)
_YEARS = re.compile(r"([0-9]{4})\s*[-–—]\s*([0-9]{4})")
_DECADE = re.compile(r"([0-9]{3})0s")
_NONE = frozenset({"", "unknown", "not known", "no date", "undated", "n.d.", "nd", "s.d.", "none", "null", "-", "?"})


@lru_cache(maxsize=4096)
def read(text: str) -> str:
    """The EDTF of a date as records and files write it; ``""`` when it says that it is not known.

    Reads EDTF, ISO 8601 with a time (which is dropped), ``26-FEB-1987 15:01:01.79``, ``17 October 2022``, ``October
    17, 2022``, mail dates, ``9.12.2022`` (day first), ``25/12/2022``, ``circa 1850``, ``1900-1905``, ``1850s``;
    stretches of days (``3–5 May 1998``), days of the Iranian and the Islamic calendar (``12 Mehr 1401``); months also
    in the other languages of :mod:`core.month_names`. A form with two readings (``9/12/2022``) is not
    guessed at.

    Raises:
        BadInput: it can't be read.
    """
    text = " ".join(text.split())
    if any(sign.isalpha() for sign in text):
        # With a month's name the calendar is clear; 1401/9/18 in Persian digits is of another one.
        text = text.translate(DIGITS)
    if text.lower() in _NONE:
        return ""
    if len(text) <= LONGEST:
        if found := _ABOUT.fullmatch(text):
            return check(f"{found[1]}~")
        if found := _YEARS.fullmatch(text):
            return check(f"{found[1]}/{found[2]}")
        if found := _DECADE.fullmatch(text):
            return f"{found[1]}X"
        for form in _FORMS:
            if found := form.fullmatch(text):
                return check(_from_parts(found.groupdict()))
        if text[-1:].isalnum() and any(sign.isalpha() for sign in text):
            for start, end, date in find(text):
                if (start, end) == (0, len(text)):
                    return date
    return check(text)


def _from_parts(parts: dict[str, str | None]) -> str:
    month = parts["month"] or ""
    number = int(month) if month.isdigit() else MONTHS[month.lower()]
    day = parts.get("day")
    return f"{parts['year']}-{number:02}" + (f"-{int(day):02}" if day else "")


_WRITTEN = re.compile("|".join(f"(?:{form})" for form in WRITTEN), re.IGNORECASE)


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Whole dates with the month in words in a running text: start, end (code points) and EDTF.

    A stretch of days (``3–5 May 1998``) is an interval; dates of the Iranian and the Islamic calendar are told as ISO
    days (:mod:`core.calendars`).
    """
    end = 0
    for start, stop, date in sorted((*_stretches(text), *_days(text), *calendars.find(text)), key=_place):
        if start >= end:
            yield start, stop, date
            end = stop


def _place(found: tuple[int, int, str]) -> tuple[int, int]:
    return found[0], -found[1]


def _days(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _WRITTEN.finditer(text.translate(DIGITS)):
        parts = found.groupdict()
        form = next(ending for ending in ("", "_2", "_3") if parts[f"day{ending}"] is not None)
        try:
            date = check(_from_parts({name: parts[f"{name}{form}"] for name in ("year", "month", "day")}))
        except BadInput:
            continue  # "31 February 2022" is no date
        yield found.start(), found.end(), date


@cache
def _stretch() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form, re.IGNORECASE) for form in STRETCH)


def _stretches(text: str) -> Iterator[tuple[int, int, str]]:
    if not _BETWEEN.search(text):
        return
    text = text.translate(DIGITS)
    for found in (match for pattern in _stretch() for match in pattern.finditer(text)):
        parts = {name.removesuffix("_2"): part for name, part in found.groupdict().items()}
        day, to_day = (re.sub(r"[^0-9]", "", parts[name] or "") for name in ("day", "to_day"))
        month = parts["month"] or parts["to_month"]
        to_month, to_year = parts["to_month"] or month, parts["to_year"] or ""
        try:
            last = check(_from_parts({"year": to_year, "month": to_month, "day": to_day}))
            first = check(_from_parts({"year": parts.get("year") or to_year, "month": month, "day": day}))
            if first > last and parts["month"] and not parts.get("year"):  # 30 December - 2 January 1999
                first = check(_from_parts({"year": str(int(to_year) - 1), "month": month, "day": day}))
            yield found.start(), found.end(), check(f"{first}/{last}")
        except BadInput:
            continue


_BETWEEN = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9][^\n]{0,20}?(?:[-–—]|\b(?:to|until|till|bis|au|al|до|تا|إلى)\b)")
