"""The CSL processor: citeproc-py with the elements of :mod:`core.exchange.citations.elements`.

Styles are files of ours, the words of languages those that come with the library; nothing is looked up elsewhere.
"""

from __future__ import annotations

import logging
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from citeproc import LOCALES_PATH, PRIMARY_DIALECTS, VARIABLES, model
from citeproc.source import Citation, CitationItem, Locator, Reference
from citeproc.source.json import CiteProcJSON
from lxml import etree

from core.exchange.citations import date_elements, elements, order_elements
from core.exchange.citations.elements import CLOSED, FORMATTER, PROCESSOR_ERRORS, begin
from core.exchange.citations.places import CitedPlace

_NAMESPACE = "http://purl.org/net/xbiblio/csl"
_KNOWN = frozenset(name.replace("_", "-") for name in VARIABLES) | {"id", "type"}
_LOCALES = Path(LOCALES_PATH)
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NUMBER = re.compile(r"(?:\[[0-9]+\]|[0-9]+\.) ?")
"""What numbers the entries of a list."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_log = logging.getLogger(__name__)
_kept = threading.local()
_MOST_KEPT = 4


def languages() -> tuple[str, ...]:
    """The languages (BCP 47) that have the words of citations."""
    return tuple(sorted(file.stem.removeprefix("locales-") for file in _LOCALES.glob("locales-*.xml")))


def locale_of(language: str) -> str:
    """The one of :func:`languages` that a language tag means; empty when there is none."""
    known = {one.casefold(): one for one in languages()}
    wanted = language.replace("_", "-").casefold()
    primary = wanted.partition("-")[0]
    return known.get(wanted) or PRIMARY_DIALECTS.get(primary) or known.get(primary) or ""


def _parser() -> etree.XMLParser:
    lookup = etree.ElementNamespaceClassLookup()
    classes = lookup.get_namespace(_NAMESPACE)
    classes[None] = model.CitationStylesElement
    mended = (*elements.MENDED, *date_elements.MENDED, *order_elements.MENDED)
    for one in (*model.CitationStylesElement.__subclasses__(), *mended):
        classes[one.__name__.replace("_", "-").lower()] = one
    parser = etree.XMLParser(remove_comments=True, resolve_entities=False, no_network=True)
    parser.set_element_class_lookup(lookup)
    return parser


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


@dataclass(slots=True)
class _Numbers:
    """The place of each work in the list, by its key."""

    places: dict[str, int]

    def index(self, key: str) -> int:
        return self.places[key]


@dataclass(slots=True)
class _Shelf:
    """The works of a list, as citation items of citeproc-py know it."""

    source: CiteProcJSON
    items: list[CitationItem] = field(default_factory=list[CitationItem])
    keys: _Numbers = field(default_factory=lambda: _Numbers({}))
    formatter: SimpleNamespace = field(default_factory=lambda: FORMATTER)

    def number(self) -> None:
        self.keys.places = {item.key: number for number, item in enumerate(self.items)}


class _Item(CitationItem):
    """A citation item that has its work at hand: a style asks for it at every turn."""

    def __init__(self, key: str, shelf: _Shelf) -> None:
        super().__init__(key)
        Citation([self]).bibliography = shelf
        object.__setattr__(self, "_work", shelf.source[key])

    @property
    def reference(self) -> Reference:
        """The work."""
        return self.__dict__["_work"]


class Style:
    """A style in a language.

    Args:
        path: its file.
        locale: one of :func:`languages`.
    """

    def __init__(self, path: Path, locale: str) -> None:
        parser = _parser()
        self._root = root = _read(path, parser)
        for names in root.iter(_tag("names")):
            parent = names.getparent()
            # Without a name of its own the library makes one at each call, and keeps them all.
            if cast(model.Names, names).name is None and parent is not None and parent.tag != _tag("substitute"):
                names.insert(0, parser.makeelement(_tag("name")))
        own = [one for tag in (locale, locale.partition("-")[0], "") for one in self._own_locales(tag)]
        others = dict.fromkeys((locale, PRIMARY_DIALECTS.get(locale.partition("-")[0], "en-US"), "en-US"))
        root.locales = [*own, *(_read(_LOCALES / f"locales-{one}.xml", parser) for one in others)]
        for one in root.locales:
            one.style, one.known = root, {}
        root.formatter = FORMATTER
        root.macros = {macro.get("name"): macro for macro in reversed(root.findall(_tag("macro")))}
        root.calling, root.options = {}, {}
        # lxml forgets what was set on an element that nobody holds, and makes each anew that is asked for.
        self._held = [list(one.iter()) for one in (root, *root.locales)]
        citation = root.find(_tag("citation"))
        self._adds_letters = citation is not None and citation.get("disambiguate-add-year-suffix") == "true"
        self._prints_letters = any(one.get("variable") == "year-suffix" for one in root.iter(_tag("text")))
        self.is_note = root.get("class") == "note"
        self.has_list = root.bibliography is not None
        self.numbers = self.has_list and any(
            one.get("variable") == "citation-number" for one in root.bibliography.iter(_tag("text"), _tag("number"))
        )
        self._in_quotes = str(root.get_locale_option("punctuation-in-quote")).lower() == "true"
        self._substitute = (root.bibliography.get("subsequent-author-substitute") or "") if self.has_list else ""

    def term(self, name: str, form: str | None = None) -> str:
        """A word that citations are made with, in the language; empty where it has none."""
        return str(self._root.get_single_term(name=name, form=form))

    def _own_locales(self, language: str) -> list[Any]:
        return [one for one in self._root.findall(_tag("locale")) if (one.get(_LANG) or "") == language]

    def entries(
        self, works: Sequence[Mapping[str, object]], step: Callable[[int], None], *, standing_alone: bool = False
    ) -> Iterator[tuple[str, str]]:
        """The entries of a list of works, in the style's order: the ``id`` of each, and its text with signs for markup;
        empty where the style has nothing to print, or fails to.

        Args:
            works: CSL-JSON, each with an ``id`` in small letters.
            step: called with the number of works that are done, as far as the whole goes.
            standing_alone: each will stand by itself: no numbers, no letters after years, no dash for the same author.

        What a style leaves out of its lists (letters, often) is printed as it is cited where it is spoken of.
        """
        shelf = self._shelf(works)
        in_order = self.has_list and not standing_alone
        sort = self._root.bibliography.find(_tag("sort")) if in_order else None
        self._root.tick = _tick(step, 1 + (in_order and self._adds_letters) + (0 if sort is None else len(sort)))
        if in_order:
            self._root.listing = True
            if sort is not None:
                shelf.items = sort.sort(shelf.items, self._root.bibliography.layout)
            shelf.number()
            if self._adds_letters:
                self._add_letters(shelf)
        before = ""
        for item in shelf.items:
            self._root.tick()
            self._root.listing = True
            text = self._laid_out(self._root.bibliography.layout, item) if self.has_list else ""
            creators = str(item.get("creators") or "")
            if not text:
                text = self._cited(item)
            elif self._substitute and not standing_alone and creators == before and text.startswith(creators):
                text = self._substitute + text.removeprefix(creators) if creators else text
            before = creators
            yield item.key, self._without_number(text) if standing_alone else text

    def notes(
        self, works: Sequence[Mapping[str, object]], places: Sequence[CitedPlace | None], step: Callable[[int], None]
    ) -> Iterator[tuple[str, str]]:
        """Each work as a text cites it: in a note, in parentheses, by a number; in the order given."""
        shelf = self._shelf(works)
        self._root.tick = _tick(step, 1 + self._adds_letters)
        if self._adds_letters:
            self._add_letters(shelf)
        for item, place in zip(shelf.items, places, strict=True):
            self._root.tick()
            if place is not None:
                item["locator"] = Locator(place.label, place.number)
            text = self._cited(item)
            yield item.key, text[:1].upper() + text[1:] if self.is_note else text

    def _shelf(self, works: Sequence[Mapping[str, object]]) -> _Shelf:
        known = [{key: value for key, value in work.items() if key in _KNOWN} for work in works]
        shelf = _Shelf(CiteProcJSON(known))
        shelf.items.extend(_Item(str(work["id"]), shelf) for work in works)
        shelf.number()
        return shelf

    def _add_letters(self, shelf: _Shelf) -> None:
        """``2022a``, ``2022b`` for those that would be cited alike."""
        alike: dict[str, list[CitationItem]] = defaultdict(list)
        for item in shelf.items:
            self._root.tick()
            alike[self._cited(item)].append(item)
        for items in alike.values():
            for number, item in enumerate(items if len(items) > 1 else ()):
                letter = _letters(number)
                if self._prints_letters:
                    item.reference["year_suffix"] = letter
                elif (issued := item.reference.get("issued")) is not None:
                    issued.get("end", issued)["letter"] = letter

    def _without_number(self, text: str) -> str:
        number = _NUMBER.match(text) if self.numbers else None
        return text[number.end() :] if number else text

    def _cited(self, item: CitationItem) -> str:
        self._root.listing = False
        return self._laid_out(self._root.citation.layout, item)

    def _laid_out(self, layout: Any, item: CitationItem) -> str:
        begin(item)
        layout.repressed = {}
        try:
            text = layout.render_children(item)
            return "" if text is None else self._tidy(str(layout.format(layout.wrap(text))))
        except PROCESSOR_ERRORS:  # what the library has not thought of must not keep others from being cited
            _log.info("A work can't be printed in this style", exc_info=True)
            return ""

    def _tidy(self, text: str) -> str:
        if self._in_quotes:
            text = re.sub(rf"([”’]+{CLOSED})([.,])", r"\2\1", text)
        text = re.sub(rf"([.?!…][”’»]?{CLOSED}[”’»]?)\.(?!\.)", r"\1", text)
        text = re.sub(rf"([,;:]{CLOSED})[,;]", r"\1", text)
        text = re.sub(rf"(?<!\. )\.({CLOSED}) \.(?! \.)", r".\1", text)  # around what is not there
        if self.numbers and (number := _NUMBER.match(text)):
            text = f"{number[0].rstrip()} {text[number.end() :]}"  # a field of its own, set apart
        return " ".join(text.split(" ")).strip()


def _read(path: Path, parser: etree.XMLParser) -> Any:
    with path.open("rb") as file:
        return etree.parse(file, parser).getroot()


def _tick(step: Callable[[int], None], times: int) -> Callable[[], None]:
    """What is to be called at each work, that many times each, to tell of every one once."""
    count = 0

    def tick() -> None:
        nonlocal count
        step(count // times)
        count += 1

    return tick


def _letters(number: int) -> str:
    """The letters a … z, aa, ab … of numbers from 0."""
    before, last = divmod(number, len(_LETTERS))
    return (_letters(before - 1) if before else "") + _LETTERS[last]


def style(path: Path, locale: str) -> Style:
    """A style, read once in each thread: what it prints with is no matter for two at a time."""
    known: dict[tuple[Path, str], Style] = _kept.__dict__.setdefault("styles", {})
    if (path, locale) not in known:
        while len(known) >= _MOST_KEPT:
            known.pop(next(iter(known)))
        known[path, locale] = Style(path, locale)
    return known[path, locale]
