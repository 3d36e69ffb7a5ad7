"""Citations as formatted text: plain and HTML, in a style and a language."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from core.exchange.citations import processor
from core.exchange.citations.csl_json import csl_item
from core.exchange.citations.days import CitedDate
from core.exchange.citations.elements import MARKUP
from core.exchange.citations.places import CitedPlace
from core.exchange.citations.styles import Recipient, file_of, habit_of
from core.exchange.citations.works import CitedWork
from core.model import CitationStyle, Kind

_SIGNS = re.compile("[" + "".join(MARKUP) + "]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_ENDED = re.compile(r"[.?!…][\"'”’»)\]]*$")
_UN_SYMBOL = re.compile(r"(?:A|S|E|T|ST|DP|TD|UNEP|CRC|CCPR|CEDAW|CERD|CAT|CMW|CRPD|CED|HRI|NPT|BWC)/")
_QUOTED_IN = {
    "ar": "مقتبس في",
    "de": "zitiert in",
    "en": "quoted in",
    "es": "citado en",
    "fa": "نقل‌شده در",
    "fr": "cité dans",
    "it": "citato in",
    "nl": "geciteerd in",
    "pt": "citado em",
    "ru": "цитируется по",
    "tr": "aktaran:",
    "zh": "转引自",
}
"""How an extract is told to be known from another document; in other languages it is told in English."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A citation: *number* is the place of its work among those that were given, *text* has signs for markup.

    *text* is empty where the style has nothing to print for it.
    """

    number: int
    text: str

    @property
    def plain(self) -> str:
        """Without markup."""
        return _SIGNS.sub("", self.text)

    @property
    def html(self) -> str:
        """As HTML, without a paragraph around it."""
        return _SIGNS.sub(lambda found: MARKUP[found[0]], html.escape(self.text, quote=False))


@dataclass(frozen=True, slots=True)
class Printer:
    """A style in a language."""

    style: CitationStyle
    locale: str

    def as_list(
        self, works: Sequence[CitedWork], step: Callable[[int], None], *, standing_alone: bool = False
    ) -> list[Printed]:
        """Works as the entries of a list, in its order; for the arguments see :meth:`processor.Style.entries`."""
        printer, items = self._processor(), [self._item(number, work) for number, work in enumerate(works)]
        entries = [Printed(int(key), text) for key, text in printer.entries(items, step, standing_alone=standing_alone)]
        printed: list[Printed] = []
        for one in entries:
            work = works[one.number]
            text = self._with_symbol(one.text, work)
            if text and work.carrier is not None:
                ((_, carrier),) = printer.entries([self._item(0, work.carrier)], _silent, standing_alone=True)
                stop = "" if _ENDED.search(_SIGNS.sub("", text)) else "."
                text = f"{text}{stop} {self._words[0].upper()}{self._words[1:]} {carrier}"
            printed.append(Printed(one.number, text))
        return printed

    def as_notes(
        self, works: Sequence[CitedWork], place: CitedPlace | None, step: Callable[[int], None]
    ) -> list[Printed]:
        """Works as a text cites them, in the order given; *place* is where in them, or in what quotes them."""
        printer, items = self._processor(), [self._item(number, work) for number, work in enumerate(works)]
        # What is quoted elsewhere was not seen itself: the place is one of the document that quotes it.
        places = [None if work.carrier is not None else place for work in works]
        printed: list[Printed] = []
        for work, (key, text) in zip(works, printer.notes(items, places, step), strict=True):
            cited = self._with_symbol(text, work) if self.style.in_notes else text
            if cited and work.carrier is not None and not printer.numbers:
                ((_, carrier),) = printer.notes([self._item(0, work.carrier)], [place], _silent)
                cited = _note_quoted(cited, self._words, carrier)
            printed.append(Printed(int(key), cited))
        return printed

    def _processor(self) -> processor.Style:
        return processor.style(file_of(self.style), self.locale)

    @property
    def _words(self) -> str:
        return _QUOTED_IN.get(self.locale.partition("-")[0], _QUOTED_IN["en"])

    def _item(self, number: int, work: CitedWork) -> dict[str, object]:
        """CSL-JSON for the processor, with what the style's file does not do by itself."""
        item: dict[str, object] = {name: _clean(value) for name, value in csl_item(work).items()}
        item["id"] = str(number)
        # Of a title in a language that is not known nobody can say which letters are to be capitals.
        item["language"] = work.language.partition("-")[0] or "und"
        if not item.get("title") and not (work.kind is Kind.LETTER and work.authors):
            item["title"] = work.symbol or work.url or f"[{work.kind.capitalize()}]"
            item.pop("number", None)
        item.pop("note", None)  # what it says of a document that quotes this one is said below
        if work.kind is Kind.LETTER:
            self._address(item, work)
        if work.kind is Kind.ARTICLE:
            item.pop("number", None)  # files take it for that of an issue; it is told below
        if work.date is not None and (
            not work.date.parts or (work.date.doubtful and not habit_of(self.style).tells_doubt)
        ):
            item["issued"] = {"literal": _clean(self._in_words(work.date))}
        if habit_of(self.style).un_by_day and item["type"] == "report" and _UN_SYMBOL.match(work.symbol):
            item["genre"] = habit_of(self.style).un_document
            if work.date is not None and work.date.exact and self.locale.startswith("en"):
                item["issued"] = {"literal": work.date.words}
        if work.opening:
            # Opening words are no title, and keep their small letters.
            item["title"] = f'<span class="nocase">{item["title"]}</span>'
        return {key: value for key, value in item.items() if value}

    def _in_words(self, date: CitedDate) -> str:
        """A date that the style's file can't print. Our words are English; elsewhere digits say it."""
        if self.locale.startswith("en"):
            return date.words.replace(" (uncertain)", "?")
        digits = re.sub(r"/?\.\./?|/", "–", re.sub(r"[\[\]{}?~%]", "", date.edtf))
        return f"{self._processor().term('circa', 'short') or '~'} {digits}" if date.doubtful else digits

    def _address(self, item: dict[str, object], work: CitedWork) -> None:
        """Have it printed that it is a letter, and to whom."""
        printer, habit = self._processor(), habit_of(self.style)
        letter = printer.term("letter")
        letter = letter[:1].upper() + letter[1:]
        if habit.recipient is not Recipient.BY_ITSELF:
            item["genre"] = letter
        if work.title or not work.recipients or habit.recipient in (Recipient.BY_ITSELF, Recipient.WITH_KIND):
            return
        names = [name.in_order for name in work.recipients]
        known = ", ".join(names[:-1])
        whom = f"{known} {printer.term('and')} {names[-1]}" if known else names[-1]
        item["genre" if habit.recipient is Recipient.KIND else "title"] = (
            f"{letter} {printer.term('recipient', 'verb')} {whom}"
        )

    def _with_symbol(self, text: str, work: CitedWork) -> str:
        """A UN document is found by its symbol: the style's file must not leave it out."""
        if not text or not work.symbol or work.symbol in _SIGNS.sub("", text):
            return text
        habit = habit_of(self.style)
        label = f"{habit.un_document} {work.symbol}" if _UN_SYMBOL.match(work.symbol) else work.symbol
        if habit.joint == ". ":
            return f"{text}{'' if _ENDED.search(_SIGNS.sub('', text)) else '.'} {label}."
        if text.endswith("."):
            return f"{text[:-1]}{habit.joint}{label}."
        if habit.joint == ", " and text.endswith(".”"):
            return f"{text[:-2]},” {label}."
        return f"{text}{habit.joint}{label}"


def _silent(_done: int) -> None:
    """Tell nobody."""


def _clean(value: object) -> object:
    """Without control characters: the processor's signs for markup are some of them."""
    if isinstance(value, str):
        return " ".join(_CONTROLS.sub(" ", value).split())
    if isinstance(value, list):
        return [_clean(one) for one in cast("list[object]", value)]
    if isinstance(value, dict):
        return {key: _clean(one) for key, one in cast("dict[str, object]", value).items()}
    return value


def _note_quoted(text: str, words: str, carrier: str) -> str:
    if not carrier or not text:
        return text
    if text[:1] == carrier[:1] == "(" and text[-1:] == carrier[-1:] == ")":
        return f"({text[1:-1]}, {words} {carrier[1:-1]})"
    return f"{text.removesuffix('.')}, {words} {carrier}"
