"""Dates in CSL styles: citeproc-py's elements, put right (see :mod:`core.exchange.citations.elements`)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Any, cast

from citeproc import model
from citeproc.source import CitationItem, DateRange, LiteralDate
from citeproc.source import Date as SourceDate

from core.exchange.citations.elements import plain_name, use

_DAY_PARTS = ("year", "month", "day")


class Date(model.Date):
    """As Text; a locale's delimiter between parts; what the two days of an interval share is printed once, where it
    belongs; dates in words are printed where a year is asked for; dates to sort by are told in digits.
    """

    def process(
        self,
        item: CitationItem,
        variable: str | None = None,
        show_parts: list[str] | None = None,
        context: Any = None,
        **options: Any,
    ) -> Any:
        name = plain_name(variable or self.get("variable"))
        use(item, name)
        date = item.reference[name]
        asked = self.get("date-parts")
        shown = show_parts or (asked.split("-") if asked else list(_DAY_PARTS))
        own = [part.get("name") or "" for part in self.iterchildren()]
        if self.get("form") is None:
            shown = [part for part in shown if not own or part in own]
        if options.get("sort_options") is not None:
            return _in_digits(date, shown)
        if isinstance(date, LiteralDate) and "year" not in shown:
            return None
        return super().process(item, variable=variable, show_parts=shown, context=context, **options)

    def render_single_date(self, date: SourceDate, show_parts: Sequence[str] | None = None, context: Any = None) -> Any:
        parts = self.parts(date, show_parts, context if context is not self else None)
        return self.join(parts) if parts else None  # by the delimiter of the date that has the parts

    def render_date_range(
        self, date_range: DateRange, show_parts: Sequence[str] | None = None, context: Any = None
    ) -> Any:
        begin, end = date_range.begin, date_range.end
        shown = [part.get("name") or "" for part in self.iterchildren() if part.get("name") in (show_parts or ())]
        same = list(takewhile(lambda part: begin.get(part) == end.get(part), _DAY_PARTS))
        apart = [at for at, part in enumerate(shown) if part not in same and (part in begin or part in end)]
        if not apart:
            return self.render_single_date(begin, shown, context)
        before, between, after = shown[: apart[0]], shown[apart[0] : apart[-1] + 1], shown[apart[-1] + 1 :]
        texts = [str(self.render_single_date(day, between, context) or "") for day in (begin, end)]
        if not all(texts):  # one of the two is not known as exactly
            if "year" not in shown:
                return None
            before, after = [], []
            texts = [str(self.render_single_date(day, shown, context) or "") for day in (begin, end)]
        first, last = texts[0].rstrip(" ,"), texts[1].lstrip() if after else texts[1].strip(" ,")
        pieces = [
            self.render_single_date(end, before, context) if before else None,
            f"{first}{self.unicode_character('EN DASH')}{last}",
            self.render_single_date(end, after, context) if after else None,
        ]
        return self.join([piece for piece in pieces if piece])


def _in_digits(date: Any, shown: Sequence[str]) -> str | None:
    """A date that sorts as a text: ``20221209``, an interval by its first day. Years before 1 come first."""
    day = date.get("begin", date) if date else None
    if not day or "year" not in day:
        return None
    numbers = [day.get(part) or 0 if part in shown else 0 for part in _DAY_PARTS]
    return f"{numbers[0] + 10000:05}{numbers[1]:02}{numbers[2]:02}"


class Date_Part(model.Date_Part):  # noqa: N801 (its name is that of the element)
    """What a style says of a part of a date holds for that date only; seasons have no short names, and
    are called by their long ones; a year's letter stands behind it.
    """

    def process(self, date: SourceDate, context: Any = None) -> Any:
        before = dict(self.attrib)
        try:
            text = super().process(date, context)
        finally:
            attributes = cast("dict[str, str]", self.attrib)
            attributes.clear()
            attributes.update(before)
        if self.get("name") == "month" and not text and "month" not in date:
            text = (self if context is None else context).get_single_term(name=f"season-{date.season:02}")
        return f"{text}{date['letter']}" if self.get("name") == "year" and "letter" in date else text


MENDED: tuple[type[model.CitationStylesElement], ...] = (Date, Date_Part)
