"""An HTML tree as the blocks that a reader sees: paragraphs, headings, list items, quotations, rows of tables.

What is not text (scripts, forms, pictures) and what is hidden is left out. White space is that of a page: runs of it
are one space, ``<br>`` starts a line, and only ``<pre>`` keeps its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.formats.block_text import Block, BlockKind, numbered, text_of
from core.formats.markup import Element, name_of, parse_html
from core.formats.overgrown import without_tags

_SKIPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "iframe", "frame"),
        *("object", "embed", "applet", "svg", "canvas", "video", "audio", "map", "img", "input", "select", "option"),
        *("datalist", "textarea", "button", "progress", "meter", "dialog", "rp", "wbr", "col", "colgroup", "source"),
    )
)
_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
        *("ins", "kbd", "label", "mark", "nobr", "q", "rb", "rt", "rtc", "ruby", "s", "samp", "small", "span"),
        *("strike", "strong", "sub", "sup", "time", "tt", "u", "var", "picture", "math", "o", "st1"),
    )
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOR_SCREEN_READERS = re.compile(
    r"(?:^|\s)(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|element-invisible|u-hidden)(?:$|\s)"
)
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_CELL_ENDS = "\0"
_LONGEST_CELL = 400
"""Code points above which a cell is a column of the page rather than a value in a table."""


def blocks_of(root: Element, *, hidden: bool = False) -> list[Block]:
    """The blocks of a tree in reading order; *hidden* takes what the page does not show, too."""
    walk = _Walk(hidden=hidden)
    walk.enter(root)
    stack = [(root, iter(root))]
    while stack:  # no recursion: pages nest thousands deep
        element, inner = stack[-1]
        below = next(inner, None)
        if below is None:
            stack.pop()
            walk.leave(element)
            if stack:
                walk.write(element.tail)
        elif walk.shows(below):
            walk.enter(below)
            stack.append((below, iter(below)))
        else:
            walk.pass_by(below)
    return walk.blocks


def whole_text(root: Element) -> str:
    """All that a tree shows, as text."""
    return text_of(blocks_of(root))


def html_text(markup: str) -> str:
    """All that a piece of HTML shows; that of one which can't be parsed is what is left without its tags."""
    root = parse_html(markup)
    return whole_text(root) if root is not None else without_tags(markup)


@dataclass(slots=True)
class _List:
    """A list that is being read: its next number, and how it counts."""

    ordered: bool
    number: int = 1
    style: str = "1"

    def mark(self, item: Element) -> str:
        if not self.ordered:
            return "-"
        if (value := item.get("value", "")) and re.fullmatch(r"-?[0-9]{1,6}", value):
            self.number = int(value)
        mark = f"{numbered(self.number, self.style)}."
        self.number += 1
        return mark


@dataclass(slots=True)
class _Walk:
    """Where the walk through a tree stands."""

    hidden: bool
    blocks: list[Block] = field(default_factory=list[Block])
    _around: list[Element] = field(default_factory=list[Element])
    """Block elements that are open."""
    _written: list[str] = field(default_factory=list[str])
    _linked: int = 0
    _links: int = 0
    _preformatted: int = 0
    _quoted: int = 0
    _lists: list[_List] = field(default_factory=list[_List])
    _mark: str = ""
    """The mark of the item that has not been written yet."""
    _items: list[bool] = field(default_factory=list[bool])
    _row: list[str] | None = None
    _tables: list[bool] = field(default_factory=list[bool])
    """Of each open table: whether it is one of values."""

    def shows(self, element: Element) -> bool:
        """Whether the element is one that is read."""
        name = name_of(element)
        if not name or name in _SKIPPED:
            return False
        if self.hidden:
            return True
        return not (
            element.get("hidden") is not None
            or element.get("aria-hidden") == "true"
            or _HIDDEN.search(element.get("style") or "")
            or _FOR_SCREEN_READERS.search(element.get("class") or "")
        )

    def pass_by(self, element: Element) -> None:
        """What an element that is not read does to the text around it."""
        self.write(element.tail)

    def write(self, text: str | None) -> None:
        """Take up text as it stands in the tree."""
        if not text:
            return
        self._written.append(text if self._preformatted else _SPACE.sub(" ", text))
        if self._links:
            self._linked += len(text.strip())

    def enter(self, element: Element) -> None:
        """An element begins."""
        name = name_of(element)
        if name == "br":
            self._written.append("\n")
            return
        if name in _INLINE:
            self._links += name == "a" and element.get("href") is not None
            if name == "q":
                self._written.append("“")
            elif name == "rt":
                self._written.append("（")
            self.write(element.text)
            return
        self._flush()
        self._around.append(element)
        match name:
            case "pre" | "listing" | "xmp":
                self._preformatted += 1
            case "blockquote":
                self._quoted += 1
            case "ul" | "ol" | "menu" | "dir":
                self._lists.append(_list(element, name))
            case "li":
                self._mark = self._lists[-1].mark(element) if self._lists else "-"
            case "table":
                self._tables.append(_is_of_values(element))
            case "tr" if self._tables and self._tables[-1]:
                self._row = []
            case _:
                pass
        self.write(element.text)

    def leave(self, element: Element) -> None:
        """An element ends."""
        name = name_of(element)
        if name == "br":
            return
        if name in _INLINE:
            self._links -= name == "a" and element.get("href") is not None
            if name == "q":
                self._written.append("”")
            elif name == "rt":
                self._written.append("）")
            return
        self._flush()
        match name:
            case "pre" | "listing" | "xmp":
                self._preformatted -= 1
            case "blockquote":
                self._quoted -= 1
            case "ul" | "ol" | "menu" | "dir":
                self._lists.pop()
            case "li":
                self._mark = ""
            case "td" | "th" if self._row is not None:
                self._row.append(_CELL_ENDS)
            case "tr" if self._row is not None:
                self._end_row(element)
            case "table":
                self._tables.pop()
            case _:
                pass
        self._around.pop()

    def _end_row(self, element: Element) -> None:
        cells = " ".join(self._row or ()).split(_CELL_ENDS)[:-1]
        text = " | ".join(cell.strip() for cell in cells)
        if text.strip(" |"):
            self.blocks.append(Block(BlockKind.ROW, text, element, self._linked, quoted=self._quoted))
        self._row, self._linked = None, 0

    def _flush(self) -> None:
        """End the block that was being written."""
        if not self._written:
            return
        written = "".join(self._written)
        self._written.clear()
        linked, self._linked = self._linked, 0
        if self._row is not None:
            if text := " ".join(written.split()):
                self._row.append(text)
                self._linked = linked
            return
        element = self._around[-1]
        if self._preformatted:
            if text := written.strip("\n").rstrip():
                self._add(BlockKind.PREFORMATTED, text, element, linked)
            return
        for text in re.split(r"\s*\n\s*\n\s*", written.strip()):
            if text := re.sub(r" *\n *", "\n", text).strip():
                self._add(self._kind(), text, element, min(linked, len(text)))

    def _kind(self) -> BlockKind:
        for element in reversed(self._around):
            name = name_of(element)
            if name in _HEADINGS:
                return BlockKind.HEADING
            if name in {"figcaption", "caption"}:
                return BlockKind.CAPTION
            if name == "li":
                return BlockKind.ITEM
            if name not in {"p", "div", "span", "header"}:
                break
        return BlockKind.PARAGRAPH

    def _add(self, kind: BlockKind, text: str, element: Element, linked: int) -> None:
        level = 0
        if kind is BlockKind.HEADING:
            level = next(_HEADINGS[name] for one in reversed(self._around) if (name := name_of(one)) in _HEADINGS)
        depth = 0
        mark, self._mark = self._mark, ""
        if kind is BlockKind.ITEM or mark:
            kind = BlockKind.ITEM if kind is BlockKind.PARAGRAPH else kind
            depth = max(0, len(self._lists) - 1)
            if not mark:
                depth += 1
        self.blocks.append(Block(kind, text, element, linked, mark, depth, level, self._quoted))


def _list(element: Element, name: str) -> _List:
    start = element.get("start") or ""
    style = element.get("type") or "1"
    number = int(start) if re.fullmatch(r"-?[0-9]{1,6}", start) else 1
    return _List(name == "ol", number, style if style in {"a", "A", "i", "I"} else "1")


def _is_of_values(table: Element) -> bool:
    """Whether a table is one of values; many are there to lay out the page."""
    if table.get("role") in {"presentation", "none"}:
        return False
    columns = rows = 0
    for element in _inside(table):
        name = name_of(element)
        if name in {"table", "form", "ul", "ol", "blockquote", "pre", "h1", "h2"}:
            return False
        if name == "tr":
            rows += 1
            cells = [one for one in element if name_of(one) in {"td", "th"}]
            columns = max(columns, len(cells))
            if any(_long(cell) for cell in cells):
                return False
    return rows > 1 and columns > 1


def _inside(table: Element) -> Iterator[Element]:
    walk = table.iterdescendants()
    return (one for one in walk if isinstance(one.tag, str))


def _long(cell: Element) -> bool:
    return sum(len(text) for text in cell.itertext()) > _LONGEST_CELL
