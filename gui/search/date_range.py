"""The dates that a query asks for in its text: read, put in, taken out. ``date:2022``, ``date:2022..2024-03``."""

from __future__ import annotations

import re

_ITEM = re.compile(r'"[^"]*(?:"|$)|[“„«][^”“»]*(?:[”“»]|$)|(?<![^\s(])date:(?P<value>"[^"]*"|[^\s()]*)', re.IGNORECASE)
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def _items(query: str) -> list[re.Match[str]]:
    """Where dates are asked for; what stands in quotation marks is no question, and what is excluded stays."""
    return [match for match in _ITEM.finditer(query) if match["value"] is not None]


def dates_in(query: str) -> tuple[str, str] | None:
    """The first and the last date that are asked for; None where there are none, or not two that can be read."""
    for match in _items(query):
        first, dots, last = match["value"].strip('"').partition("..")
        last = last if dots else first
        if _DAY.fullmatch(first) and _DAY.fullmatch(last) and first <= last[: len(first)] + "~":
            return first, last
    return None


def without_dates(query: str) -> str:
    """The query without what it says of dates."""
    for match in reversed(_items(query)):
        before, after = query[: match.start()], query[match.end() :]
        query = before.rstrip() + after if not after.strip() else before + after.lstrip()
    return query


def with_dates(query: str, first: str, last: str) -> str:
    """The query for these dates, in place of those that it asks for; otherwise at its end."""
    wanted = f"date:{first}" if first == last else f"date:{first}..{last}"
    found = _items(query)
    if not found:
        return f"{query.rstrip()} {wanted}".lstrip()
    at = found[0].start()
    rest = without_dates(query[found[0].end() :])
    return query[:at] + wanted + rest


def month_count(first: str, last: str) -> int:
    """How many months lie between two dates, both included."""
    start, end = (int(date[:4]) * 12 + int(date[5:7] or default) for date, default in ((first, 1), (last, 12)))
    return end - start + 1
