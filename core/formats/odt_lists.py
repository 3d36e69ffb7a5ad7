"""How the lists and headings of OpenDocument are numbered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.formats.markup import Element, attribute, descendants, name_of

OUTLINE = "\0outline"
"""The style by which headings are numbered: no list's name has a NUL."""


@dataclass(frozen=True, slots=True)
class Level:
    """How a level is numbered: by *style* (``1``, ``a``, ``I``; empty: not at all) or with a *bullet*.

    *shown* is how many levels are in the number ("2.1").
    """

    style: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1
    bullet: str = ""


class Lists:
    """The styles of lists: how each level is numbered."""

    def __init__(self, *parts: Element | None) -> None:
        self._styles: dict[str, dict[int, Level]] = {}
        self._of_paragraphs: dict[str, str] = {}
        for part in parts:
            if part is None:
                continue
            for style in descendants(part, "list-style", "outline-style"):
                levels = {number_in(attribute(one, "level"), 1): _level(one) for one in style if name_of(one)}
                self._styles[attribute(style, "name") if name_of(style) == "list-style" else OUTLINE] = levels
            for style in descendants(part, "style"):
                if of_list := attribute(style, "list-style-name"):
                    self._of_paragraphs[attribute(style, "name")] = of_list

    def level(self, style: str, depth: int) -> Level:
        """How the list of that style is numbered at a depth (from 1)."""
        return self._styles.get(style, {}).get(depth, Level(bullet="" if style == OUTLINE else "•"))

    def of_paragraph(self, style: str) -> str:
        """The list style that comes with a style of paragraphs."""
        return self._of_paragraphs.get(style, "")


def _level(element: Element) -> Level:
    name = name_of(element)
    if "bullet" in name or "image" in name:
        sign = attribute(element, "bullet-char")
        return Level(bullet=sign if sign and not "\ue000" <= sign[0] <= "\uf8ff" else "•")
    return Level(
        style=attribute(element, "num-format"),
        before=attribute(element, "num-prefix"),
        after=attribute(element, "num-suffix"),
        start=number_in(attribute(element, "start-value"), 1),
        shown=number_in(attribute(element, "display-levels"), 1),
    )


def number_in(text: str, otherwise: int) -> int:
    """The whole number that an attribute holds."""
    return int(text) if re.fullmatch(r"[0-9]{1,6}", text) else otherwise
