"""Elements of CSL styles: those of citeproc-py, put right where they fall short of CSL 1.0.2 for our works.

Each class stands in for the one of the same name, says what it mends (against the specification and citeproc-js), and
can go when the library does it. While a citation is put together, control characters stand for its markup: no text of
ours holds any.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import takewhile
from types import SimpleNamespace
from typing import Any, cast

from citeproc import model
from citeproc.source import CitationItem, DateRange, LiteralDate, VariableError
from citeproc.source import Date as SourceDate

_TAGS = {
    "Italic": ("\x01", "\x02", "i"),
    "Oblique": ("\x01", "\x02", "i"),
    "Bold": ("\x03", "\x04", "b"),
    "Underline": ("\x05", "\x06", "u"),
    "Superscript": ("\x0e", "\x0f", "sup"),
    "Subscript": ("\x10", "\x11", "sub"),
}
MARKUP = {
    sign: html for opened, closed, tag in _TAGS.values() for sign, html in ((opened, f"<{tag}>"), (closed, f"</{tag}>"))
}
"""The signs that stand in a rendered citation for HTML's tags."""
CLOSED = "[\x02\x04\x06\x0f\x11]*"
"""What may stand, as an expression, between a text's last character and what follows."""
_CONTROLS = re.compile("[\x01-\x11]")
PROCESSOR_ERRORS = (
    *(ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError),
    VariableError,
)
"""What citeproc-py raises at works that it has not thought of (a season where a month's number is asked for, say)."""
_WHERE_TO_GET_IT = frozenset(["archive", "container-title", "DOI", "number", "publisher", "references", "URL"])
_DAY_PARTS = ("year", "month", "day")


def _marked(opened: str, closed: str) -> type[str]:
    class Marked(str):
        __slots__ = ()

        def __new__(cls, text: object) -> Marked:
            return super().__new__(cls, f"{opened}{text}{closed}")

    return Marked


FORMATTER = SimpleNamespace(
    preformat=str,
    Light=str,
    SmallCaps=str,
    **{name: _marked(opened, closed) for name, (opened, closed, _) in _TAGS.items()},
)
"""What citeproc-py writes markup with."""


def _plain(name: str | None) -> str:
    return (name or "").replace("-", "_")


def begin(item: CitationItem) -> None:
    """Forget what was printed of *item* before: it is about to be printed anew."""
    for note in ("suppressed", "tracked", "creators"):
        item.pop(note, None)


def _use(item: CitationItem, variable: str) -> None:
    """Note that *variable* is printed, or refuse to where a substitute has printed it already."""
    if variable in item.get("suppressed", ()):
        raise VariableError
    for used in item.get("tracked", ()):
        used.add(variable)


class Text(model.Text):
    """Does not print once more what a substitute has printed; finds macros without a search, and sorts by them."""

    def process(self, item: CitationItem, context: Any = None, **options: Any) -> tuple[Any, str]:
        if "macro" not in self.attrib:
            return super().process(item, context, **options)
        try:
            language = cast(str, item.reference.language)[:2]
        except VariableError:
            language = ""  # titles without a known language keep their capitals
        macro = self.get_root().macros[self.get("macro")]
        return macro.render(item, self if context is None else context, options.get("sort_options")), language

    def calls_variable(self) -> bool:
        macro = self.get("macro")
        if macro is None:
            return super().calls_variable()
        # The answer is in the style's file: to look for it at each work would take most of the time.
        known: dict[str, bool] = self.get_root().calling
        if macro not in known:
            known[macro] = super().calls_variable()
        return known[macro]

    def _variable(self, item: CitationItem, context: Any) -> Any:
        found = super()._variable(item, context)
        if found is not None:
            _use(item, _plain(self.get("variable")))
        return found


class Number(model.Number):
    """Finds variables with a hyphen in their name; as Text."""

    def process(self, item: CitationItem, context: Any = None, **options: Any) -> Any:
        variable = self.get("variable") or ""
        if variable in {"locator", "page-first"}:
            return super().process(item, context=context, **options)
        _use(item, _plain(variable))
        return self._process(item.reference[_plain(variable)], variable)


class Names(model.Names):
    """As Text; notes what the first of an entry says, for what stands in its place when the next one says the same."""

    def process(self, item: CitationItem, names_context: Any = None, context: Any = None, **options: Any) -> Any:
        used = [role for role in map(_plain, (self.get("variable") or "").split()) if role in item.reference]
        for role in used:
            _use(item, role)
        text = super().process(item, names_context=names_context, context=context, **options)
        if used and text:
            item.setdefault("creators", str(text))
        return text


class Substitute(model.Substitute):
    """Whatever variables the first child that prints something has printed, none of them is printed again."""

    def render(self, item: CitationItem, context: Any = None, **options: Any) -> Any:
        names = self.getparent()
        for child in cast("list[model.CitationStylesElement]", list(self.iterchildren())):
            used: set[str] = set()
            item.setdefault("tracked", []).append(used)
            try:
                if isinstance(child, model.Names) and child.name is None:
                    text = child.render(item, names_context=names, context=context, **options)
                else:
                    text = child.render(item, context=context, **options)
            except VariableError:
                continue
            finally:
                item["tracked"].pop()
            if text:
                item.setdefault("suppressed", set()).update(used)
                return text
        raise VariableError


class Label(model.Label):
    """A label of a variable that is not there is not printed."""

    def process(
        self,
        item: CitationItem,
        variable: str | None = None,
        plural: bool | None = None,
        context: Any = None,
        **options: Any,
    ) -> Any:
        own = self.get("variable")
        there = "locator" in item if own == "locator" else _plain(own) in item.reference
        if variable is None and own is not None and not there:
            return None
        return super().process(item, variable, plural, context, **options)


class Name(model.Name):
    """``initialize="false"`` leaves given names as they are, and sets initials as the style writes them."""

    def initialize(self, given: str, mark: str, context: Any) -> str:
        if self.get("initialize", self.get_root().get("initialize") or "true") == "true":
            return super().initialize(given, mark, context)
        words: list[str] = []
        for word in re.sub(r"(?<=\b\w\.)(?=\w\b)", " ", given).split():
            initial = len(word.rstrip(".")) == 1 and word[0].isupper()
            if initial and words and not mark.endswith(" ") and words[-1].endswith(mark) and len(words[-1]) <= 3:
                words[-1] += word[0] + mark
            else:
                words.append(word[0] + mark.rstrip() if initial else word)
        return " ".join(words)


class If(model.If):
    """Nothing of ours needs to be told apart by a condition ``disambiguate``: it is never met. And every letter counts
    as one that readers can get at, as it is in an archive: APA and Chicago leave others out of their lists.
    """

    def render(self, item: CitationItem, context: Any = None, delimiter: str = "", **options: Any) -> Any:
        if "disambiguate" in self.attrib:
            raise model.ConditionFailed
        return super().render(item, context=context, delimiter=delimiter, **options)

    def _variable(self, item: CitationItem) -> list[bool]:
        asked = set((self.get("variable") or "").split())
        return [*super()._variable(item), *([True] if asked >= _WHERE_TO_GET_IT else [])]


class Else_If(If):  # noqa: N801 (its name is that of the element)
    """As If."""


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
        name = _plain(variable or self.get("variable"))
        _use(item, name)
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
    """What a style says of a part of a date holds for that date only; a year's letter stands behind it."""

    def process(self, date: SourceDate, context: Any = None) -> Any:
        before = dict(self.attrib)
        try:
            text = super().process(date, context)
        finally:
            attributes = cast("dict[str, str]", self.attrib)
            attributes.clear()
            attributes.update(before)
        return f"{text}{date['letter']}" if self.get("name") == "year" and "letter" in date else text


class Key(model.Key):
    """What one key has printed is not taken for printed by the next."""

    def sort_keys(self, items: Sequence[CitationItem], context: Any) -> list[Any]:
        keys: list[Any] = []
        for item in items:
            self.get_root().tick()
            begin(item)
            try:
                keys.extend(super().sort_keys([item], context))
            except PROCESSOR_ERRORS:
                keys.append(None)  # it can be printed all the same, after the others
        return keys


class Sort(model.Sort):
    """Numbers as numbers, texts without regard to accents, case and markup; what has no key comes last."""

    def sort(self, items: Sequence[CitationItem], context: Any) -> list[CitationItem]:
        found = list(items)
        for key in reversed([child for child in self.iterchildren() if isinstance(child, model.Key)]):
            values = [_collated(value) for value in key.sort_keys(found, context)]
            order = sorted(
                (number for number, value in enumerate(values) if value is not None),
                key=lambda number: cast("tuple[int, int, str]", values[number]),
                reverse=key.get("sort") == "descending",
            )
            order.extend(number for number, value in enumerate(values) if value is None)
            found = [found[number] for number in order]
        return found


def _collated(value: object) -> tuple[int, int, str] | None:
    text = _CONTROLS.sub("", str(value)).strip() if value is not None else ""
    if not text:
        return None
    if text.isdecimal():
        return 0, int(text), ""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    # Quotation marks and brackets before a title are no reason to come first.
    return 1, 0, plain.casefold().lstrip("\"'“‘«„[( ")


MENDED: tuple[type[model.CitationStylesElement], ...] = (
    Text,
    Number,
    Names,
    Substitute,
    Label,
    Name,
    If,
    Else_If,
    Date,
    Date_Part,
    Key,
    Sort,
)
