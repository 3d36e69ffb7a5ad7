"""Dates and numbers as they are typed in a query: a year, a month, a day, a number, or a range of them."""

from __future__ import annotations

import calendar
import re

from core.search.language import LAST_DAY

_DAY = r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?"
MOST = 999_999
_NUMBERS = re.compile(r"(?P<sign>[<>]=?)?(?P<first>\d{1,6})?(?P<dots>\.\.)?(?P<last>\d{1,6})?")
_RANGE = re.compile(rf"(?:(?P<sign>[<>]=?)?{_DAY})?(?P<dots>\.\.)?(?:{_DAY})?")


def _bound(year: str, month: str | None, day: str | None, *, last: bool) -> int | None:
    """The first or last day of what a date names; None when there is no such day."""
    in_month = int(month or (12 if last else 1))
    if not 1 <= in_month <= 12 or int(year) < 1:
        return None
    days = calendar.monthrange(int(year), in_month)[1]
    on_day = int(day or (days if last else 1))
    return int(year) * 10000 + in_month * 100 + on_day if 1 <= on_day <= days else None


def days_of(value: str) -> tuple[int, int] | None:
    """The first and last day that a date or a range of dates stands for; None when it is none."""
    match = _RANGE.fullmatch(_plain(value))
    if not match or not (match[2] or match[6]):
        return None
    sign, dots = match["sign"], match["dots"]
    if (match[5] and not dots) or (sign and dots):
        return None
    left = match.group(2, 3, 4) if match[2] else None
    right = match.group(6, 7, 8) if match[6] else None
    first = _bound(*left, last=sign == ">") if left else 1
    last = _bound(*right, last=True) if right else LAST_DAY if dots or sign in (">", ">=") else None
    if left and not dots and not sign:
        last = _bound(*left, last=True)
    if first is None:
        return None
    if sign == ">":
        return first + 1, LAST_DAY
    if sign and sign[0] == "<" and left:
        end = _bound(*left, last=sign == "<=")
        return None if end is None else (1, end if sign == "<=" else end - 1)
    return None if last is None else (first, last)


def numbers_of(value: str) -> tuple[int, int] | None:
    """The least and the most that a number or a range of numbers stands for; None when it is none."""
    match = _NUMBERS.fullmatch(_plain(value))
    if not match or not (match["first"] or match["last"]):
        return None
    sign, dots = match["sign"], match["dots"]
    if (match["last"] and not dots) or (sign and dots):
        return None
    first, last = int(match["first"] or 0), int(match["last"] or MOST)
    match sign:
        case ">":
            return first + 1, MOST
        case ">=":
            return first, MOST
        case "<":
            return 0, first - 1
        case "<=":
            return 0, first
        case _:
            return (first, last) if dots else (first, first)


def _plain(value: str) -> str:
    """Digits of any script as those of ASCII."""
    return "".join(str(int(char)) if char.isdecimal() else char for char in value)
