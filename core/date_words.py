"""EDTF dates in words, for display: quick, never an error, and without the ``edtf`` package (see :mod:`core.dates`)."""

from __future__ import annotations

import re
from functools import lru_cache

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE = re.compile(
    r"(?P<q_year>[?~%])?(?P<year>-?[0-9X]{4}|Y-?[0-9]+(?:E[0-9]+)?)(?:S[0-9]+)?(?P<to_year>[?~%])?"
    r"(?:-(?P<q_month>[?~%])?(?P<month>[0-9X]{2})(?P<to_month>[?~%])?"
    r"(?:-(?P<q_day>[?~%])?(?P<day>[0-9X]{2})(?P<to_day>[?~%])?)?)?"
    r"(?:T.*)?"
)
_PARTS_OF_YEAR = {
    **dict(zip(range(21, 25), ("spring", "summer", "autumn", "winter"), strict=True)),
    **dict(zip(range(25, 29), ("spring", "summer", "autumn", "winter"), strict=True)),
    **dict(zip(range(29, 33), ("spring", "summer", "autumn", "winter"), strict=True)),
    **dict(zip(range(33, 37), ("first quarter", "second quarter", "third quarter", "fourth quarter"), strict=True)),
    **dict(zip(range(37, 40), ("first third", "second third", "last third"), strict=True)),
    **dict(zip(range(40, 42), ("first half", "second half"), strict=True)),
}
"""EDTF numbers for parts of a year. Seasons go by their names on their own hemisphere (29 to 32: the southern)."""


@lru_cache(maxsize=4096)
def in_words(edtf: str, language: str = "en", *, short: bool = False) -> str:
    """The date as a person writes it: ``17 October 2022 (uncertain)``, ``about 1850``, ``1900 to 1905``.

    ``""`` for a date that is not known; a text that is no EDTF is given back as it is. The time of day is left out.

    Args:
        edtf: the date, as :func:`core.dates.check` returns it.
        language: the language of the words. English is the only one so far, and what others fall back to.
        short: months as three letters, for narrow places.
    """
    del language
    text = edtf.strip()
    if text[:1] in "[{" and text[-1:] in "]}" and len(text) > 2:
        return _set(text[1:-1], short, one_of=text[0] == "[") or edtf
    if text.count("/") == 1:
        start, end = text.split("/")
        return _interval(start, end, short) or edtf
    return _single(text, short) or edtf


def _interval(start: str, end: str, short: bool) -> str:
    first, last = _single(start, short), _single(end, short)
    match start, end:
        case ("" | "..", "" | ".."):
            return ""
        case "..", _:
            return last and f"until {last}"
        case "", _:
            return last and f"until {last} (start not known)"
        case _, "..":
            return first and f"from {first}"
        case _, "":
            return first and f"from {first} (end not known)"
        case _:
            return first and last and _joined(first, last)


def _joined(first: str, last: str) -> str:
    """``17 to 21 October 2022`` rather than ``17 October 2022 to 21 October 2022``, where both are plain."""
    one, two = first.split(" "), last.split(" ")
    if len(one) == len(two) and all(word.isalnum() for word in one + two) and "about" not in one + two:
        while len(one) > 1 and one[-1] == two[len(one) - 1]:
            one.pop()
    return f"{' '.join(one)} to {last}"


def _set(content: str, short: bool, *, one_of: bool) -> str:
    """A choice (``[…]``: one of these) or a list (``{…}``: all of these)."""
    words: list[str] = []
    items = [item.strip() for item in content.split(",")]
    for item in items:
        start, dots, end = item.partition("..")
        if not dots:
            words.append(_single(item, short))
        elif not start:
            words.append(f"{_single(end, short)} or earlier" if one_of else f"until {_single(end, short)}")
        elif not end:
            words.append(f"{_single(start, short)} or later" if one_of else f"from {_single(start, short)}")
        elif one_of and len(items) == 1:
            return f"between {_single(start, short)} and {_single(end, short)}"
        else:
            words.append(f"{_single(start, short)} to {_single(end, short)}")
    if not all(words):
        return ""
    *rest, last = words
    return f"{', '.join(rest)} {'or' if one_of else 'and'} {last}" if rest else last


def _single(text: str, short: bool) -> str:
    """One date in words, ``""`` when it can't be read."""
    found = _DATE.fullmatch(text)
    if not found:
        return ""
    words = _day_month_year(found["year"], found["month"] or "", found["day"] or "", short)
    if not words:
        return ""
    whole, partial = _qualifiers(found)
    if whole in {"~", "%"}:
        words = f"about {words}"
    remarks = (["uncertain"] if whole in {"?", "%"} else []) + partial
    return f"{words} ({', '.join(remarks)})" if remarks else words


def _qualifiers(found: re.Match[str]) -> tuple[str, list[str]]:
    """The sign that holds for the whole date, and remarks on those that hold for parts of it (EDTF level 2).

    A sign to the right of a part is said of it and all before it; one to its left of that part alone.
    """
    present = [part for part in ("year", "month", "day") if found[part]]
    whole = found[f"to_{present[-1]}"] or ""
    remarks: list[str] = []
    for index, part in enumerate(present):
        if index < len(present) - 1 and (sign := found[f"to_{part}"]):
            remarks.append(_remark(" and ".join(reversed(present[: index + 1])), sign))
        if sign := found[f"q_{part}"]:
            if len(present) == 1:
                whole = sign
            else:
                remarks.append(_remark(part, sign))
    return whole, remarks


def _remark(part: str, sign: str) -> str:
    return f"{part} {({'?': 'uncertain', '~': 'approximate', '%': 'approximate and uncertain'})[sign]}"


def _day_month_year(year: str, month: str, day: str, short: bool) -> str:
    the_year, unknown = _year(year), ""
    if not month or month == "XX":
        if not day or day == "XX":
            return f"{the_year}, month not known" if month else the_year
        return f"day {int(day)} of an unknown month, {the_year}" if day.isdigit() else ""
    if not month.isdigit():
        return f"{the_year}, month not known" if not day else ""
    number = int(month)
    if number in _PARTS_OF_YEAR:
        name = _PARTS_OF_YEAR[number]
        return f"{name} of {the_year}" if number > 32 else f"{name} {the_year}"
    if not 1 <= number <= 12:
        return ""
    name = MONTHS[number - 1][:3] if short else MONTHS[number - 1]
    if day == "XX":
        unknown = ", day not known"
    elif day and not day.isdigit():
        unknown = f", day {day.replace('X', '?')}"
    elif day:
        name = f"{int(day)} {name}"
    return f"{name}, year not known{unknown}" if year == "XXXX" else f"{name} {the_year}{unknown}"


def _year(year: str) -> str:
    """``1 BC`` for ``0000`` (EDTF counts a year 0), ``1850s``, ``1800 to 1899`` for ``18XX``."""
    if year.startswith("Y"):
        base, _, exponent = year[1:].partition("E")
        # An exponent of more than two digits is no date of a document; it is shown as written.
        number = int(base) * 10 ** int(exponent or 0) if len(exponent) < 3 and len(base) < 20 else None
        return year if number is None else str(number) if number > 0 else f"{1 - number} BC"
    if year == "XXXX":
        return "year not known"
    if re.fullmatch("[0-9]{3}X", year):
        return f"{year[:3]}0s"
    if "X" in year:
        if year.startswith("-"):
            return f"{year[1:].replace('X', '?')} BC"
        return f"{int(year.replace('X', '0'))} to {int(year.replace('X', '9'))}"
    number = int(year)
    return str(number) if number > 0 else f"{1 - number} BC"
