"""The numbers that Word puts before paragraphs: they are seen, and quoted ("paragraph 4 (b)"), but not in the text.

ECMA-376, part 1, section 17.9. Levels count per abstract list; a higher level starts those below it anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from core.formats.block_text import numbered
from core.formats.markup import Element, attribute, child, children

_LEVELS = 9
_CODES = {"0": "decimal", "1": "upperRoman", "2": "lowerRoman", "3": "upperLetter", "4": "lowerLetter", "23": "bullet"}
"""Word 2003's XML writes number formats as the codes of its older files."""


def _letters(number: int) -> str:
    """A … z, aa, bb: Word repeats the letter."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number > 0 else str(number)


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_STYLES: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": lambda number: numbered(number, "i"),
    "upperRoman": lambda number: numbered(number, "I"),
    "ordinal": _ordinal,
    "none": lambda number: "",
}


@dataclass(slots=True)
class _Level:
    start: int = 1
    style: str = "decimal"
    text: str = ""
    paragraph_style: str = ""


@dataclass(slots=True)
class Numbers:
    """The lists of a document, counted while its paragraphs are read in order.

    Args:
        numbering: the part that defines the lists, None when the document has none.
        styles: the part that defines the styles of paragraphs, some of which are numbered.
    """

    numbering: Element | None
    styles: Element | None
    _abstract: dict[str, dict[int, _Level]] = field(default_factory=dict[str, dict[int, _Level]])
    _of_list: dict[str, str] = field(default_factory=dict[str, str])
    _overrides: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    _overridden: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])
    _counts: dict[str, list[int | None]] = field(default_factory=dict[str, list[int | None]])
    _of_style: dict[str, tuple[str, int | None]] = field(default_factory=dict[str, tuple[str, int | None]])

    def __post_init__(self) -> None:
        if self.numbering is not None:
            self._read_lists(self.numbering)
        if self.styles is not None:
            self._read_styles(self.styles)

    def _read_lists(self, numbering: Element) -> None:
        for one in children(numbering, "abstractNum", "listDef"):
            levels = {}
            for level in children(one, "lvl"):
                at = _number(attribute(level, "ilvl"), 0)
                levels[at] = _level(level)
            self._abstract[attribute(one, "abstractNumId") or attribute(one, "listDefId")] = levels
        for one in children(numbering, "num", "list"):
            identifier = attribute(one, "numId") or attribute(one, "ilfo")
            of = child(one, "abstractNumId", "ilst")
            self._of_list[identifier] = attribute(of, "val") if of is not None else ""
            for override in children(one, "lvlOverride"):
                start = child(override, "startOverride")
                if start is not None:
                    at = _number(attribute(override, "ilvl"), 0)
                    self._overrides.setdefault(identifier, {})[at] = _number(attribute(start, "val"), 1)

    def _read_styles(self, styles: Element) -> None:
        based: dict[str, str] = {}
        own: dict[str, tuple[str, int | None]] = {}
        for style in children(styles, "style"):
            name = attribute(style, "styleId")
            parent = child(style, "basedOn")
            based[name] = attribute(parent, "val") if parent is not None else ""
            properties = child(style, "pPr")
            if properties is not None and (found := _numbered_as(properties)):
                own[name] = found
        for name in based:
            seen: set[str] = set()
            at = name
            while at and at not in seen:
                seen.add(at)
                if at in own:
                    self._of_style[name] = own[at]
                    break
                at = based.get(at, "")

    def mark(self, properties: Element | None, style: str) -> str:
        """What stands before the next paragraph, with its space, ``""`` if nothing; counts it."""
        found = _numbered_as(properties) if properties is not None else None
        of_style = self._of_style.get(style)
        if found is None:
            found = of_style
        if found is None:
            return ""
        number, at = found
        number = number or (of_style[0] if of_style else "")
        levels = self._abstract.get(self._of_list.get(number, ""))
        if not levels:
            return ""
        if at is None:
            at = next((one for one, level in levels.items() if level.paragraph_style == style), 0)
        level = levels.get(at)
        if level is None or not 0 <= at < _LEVELS:
            return ""
        self._count(number, levels, at)
        return self._written(self._counts[self._of_list[number]], levels, level)

    def _count(self, number: str, levels: dict[int, _Level], at: int) -> None:
        counts = self._counts.setdefault(self._of_list[number], [None] * _LEVELS)
        if (override := self._overrides.get(number, {}).get(at)) is not None and (number, at) not in self._overridden:
            self._overridden.add((number, at))
            counts[at] = override
        else:
            before = counts[at]
            counts[at] = levels[at].start if before is None else before + 1
        for higher in range(at):
            if counts[higher] is None:
                counts[higher] = levels[higher].start if higher in levels else 1
        counts[at + 1 :] = [None] * (_LEVELS - at - 1)

    def _written(self, counts: list[int | None], levels: dict[int, _Level], level: _Level) -> str:
        if level.style == "bullet":
            sign = level.text[:1]
            mark = sign if sign and not "\ue000" <= sign <= "\uf8ff" and sign.isprintable() and sign != "o" else "•"
        else:
            mark = re.sub(r"%([1-9])", lambda found: _counted(counts, levels, int(found[1]) - 1), level.text)
        return f"{mark.strip()} " if mark.strip() else ""


def _counted(counts: list[int | None], levels: dict[int, _Level], at: int) -> str:
    count = counts[at]
    style = levels[at].style if at in levels else "decimal"
    return _STYLES.get(style, str)(count) if count is not None else ""


def _level(level: Element) -> _Level:
    def value(*names: str) -> str:
        found = child(level, *names)
        return attribute(found, "val") if found is not None else ""

    style = value("numFmt", "nfc") or "decimal"
    return _Level(
        start=_number(value("start"), 1),
        style=_CODES.get(style, style),
        text=value("lvlText"),
        paragraph_style=value("pStyle"),
    )


def _numbered_as(properties: Element) -> tuple[str, int | None] | None:
    """List and level of a paragraph's (or style's) properties; an empty list where they only name the level."""
    found = child(properties, "numPr", "listPr")
    if found is None:
        return None
    number, level = child(found, "numId", "ilfo"), child(found, "ilvl")
    identifier = attribute(number, "val") if number is not None else ""
    return identifier, _number(attribute(level, "val"), 0) if level is not None else None


def _number(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,6}", text) else otherwise
