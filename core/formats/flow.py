"""Lines as they stand on a page to running text.

Where a line of a printed page ends is the printer's choice, not the writer's: a sentence must be found, quoted and read
across it. So lines of one paragraph are joined by a space, as in any flowing text. Where a line was ended on purpose
(the next word would still have fitted: an address, verse, a heading, the last line of a paragraph) the newline stays,
and paragraphs (more space between, another size, an indented first line) are separated by an empty line.

A word divided at the end of a line is put together when the page has it undivided elsewhere, and keeps its hyphen when
it has it with one; else a soft hyphen (U+00AD) stands for the one that was printed: the word is found, reads as one,
and nothing is lost.

Text is only ever left out or inserted between lines, so each character of the result can be traced (:class:`Run`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its text, where it starts in the page's raw text, and its box (y grows downwards).

    *divided*: it ends in a hyphen, which is not in *text*, and its last word goes on in the next line. *paragraph* is
    the number of its paragraph where that is known otherwise; it is looked at where there is no box. *column* tells the
    columns apart that are known (0: none is).
    """

    text: str
    start: int
    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    divided: bool = False
    paragraph: int = 0
    column: int = 0

    @property
    def height(self) -> float:
        """Of the box: that of the letters, not of the space between lines."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the result that is the raw text's, character by character: ``length`` from *raw*, at *place*."""

    place: int
    raw: int
    length: int


@dataclass(frozen=True, slots=True)
class Flowed:
    """Running text, and where each part of it comes from."""

    text: str
    runs: tuple[Run, ...]


_ITEM = re.compile(r"(?:[•‣▪●○◦∙·*–—-]|\(?(?:[0-9]{1,3}|[a-z]|[ivx]{1,5})[.)])\s")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
_NUMBERED = re.compile(r"[0-9]+(?:\.[0-9]+)*\.?\s")
_FEW = 4
"""Lines below which a block does not tell how wide its lines could have been."""
_NEAR = 60
"""Lines before and after one that are looked at, so that a page of many lines takes no longer a line."""
_ENDS_SENTENCE = re.compile(r"[.!?:؟。…][\"'”’»)\]]*\Z")
_WORD_END = re.compile(r"[^\W\d_]+\Z")
_WORD_START = re.compile(r"[^\W\d_]+")


def flowed(lines: Sequence[Line]) -> Flowed:
    """The running text of a page's lines, given in reading order."""
    lines = [line for line in lines if line.text.strip()]
    page = _Page(lines)
    parts: list[str] = []
    runs: list[Run] = []
    length = 0
    for number, line in enumerate(lines):
        stripped = line.text.lstrip()
        start = line.start + len(line.text) - len(stripped)
        body = stripped.rstrip()
        separator = page.separator(number - 1) if number else ""
        parts += [separator, body]
        length += len(separator)
        runs.append(Run(length, start, len(body)))
        length += len(body)
    if lines and lines[-1].divided:
        parts.append("-")
    return Flowed("".join(parts), tuple(runs))


class _Page:
    """The lines of a page, and what is usual on it."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        steps = [
            below.top - above.top
            for above, below in pairwise(lines)
            if 0 < below.top - above.top < 4 * max(above.height, 0.1) and _same_size(above, below)
        ]
        self.step = median(steps) if steps else 0.0
        self._words: set[str] | None = None
        self._blocks: list[tuple[int, int]] = []
        self._listed: dict[int, bool] = {}
        self._fitting: dict[int, bool] = {}
        self._edges: dict[tuple[int, int, bool], float] = {}
        self._has_rtl = any(_RTL.search(line.text) for line in lines)
        self._joined = [False] * (len(lines) + 1)

    def separator(self, number: int) -> str:
        """What comes between line *number* and the next one."""
        above, below = self.lines[number], self.lines[number + 1]
        if above.divided:
            self._joined[number + 1] = True
            return self._hyphen(above, below)
        separator = self._break(number, above, below)
        self._joined[number + 1] = separator == " "
        return separator

    def _break(self, number: int, above: Line, below: Line) -> str:
        height = max(above.height, below.height)
        if height <= 0:
            if above.paragraph and below.paragraph:
                return " " if above.paragraph == below.paragraph else "\n\n"
            return "\n"
        step = below.top - above.top
        if not _same_size(above, below):
            return "\n\n" if abs(step) > height / 2 else " "
        if abs(step) <= height / 3:
            return " " if above.right <= below.left + height else "\n"
        if step < 0 or (below.left > above.right and step < height):
            return self._next_column(above, below)
        if self.step and step > 1.35 * self.step and step > 1.15 * height:
            return "\n\n"
        if _NUMBERED.match(above.text.lstrip()) and _NUMBERED.match(below.text.lstrip()):
            return "\n"
        if _ITEM.match(below.text.lstrip()) and (_ENDS_SENTENCE.search(above.text.rstrip()) or self._is_short(number)):
            return "\n"
        if self._is_short(number):
            return "\n\n" if self._joined[number] and self._is_new(number, above, below) else "\n"
        if self._is_indented(number, above, below):
            return "\n\n"
        return " "

    def _next_column(self, above: Line, below: Line) -> str:
        goes_on = not _ENDS_SENTENCE.search(above.text.rstrip()) and below.text.lstrip()[:1].islower()
        return " " if goes_on else "\n\n"

    def _is_short(self, number: int) -> bool:
        """Whether somebody ended this line on purpose: the next one's first word would still have fitted on it."""
        start, end = self._block(number)
        listed = self._listed.get(start)
        if listed is None:
            # Where most lines are short (verse, an address, a list of names), the others were ended on purpose too.
            short = sum(self._fits_more(place) for place in range(start, end - 1))
            listed = self._listed[start] = 2 * short > end - 1 - start > 1
        return (listed and number < end - 1) or self._fits_more(number)

    def _fits_more(self, number: int) -> bool:
        if number not in self._fitting:
            self._fitting[number] = self._would_fit(number)
        return self._fitting[number]

    def _would_fit(self, number: int) -> bool:
        above, below = self.lines[number], self.lines[number + 1]
        word = (below.text.split(None, 1) or [""])[0]
        width = (below.right - below.left) / max(1, len(below.text.strip()))
        needed = (len(word) + 1) * width
        rtl = self._is_rtl(above)
        room = above.left - self._edge(number, rtl=True) if rtl else self._edge(number, rtl=False) - above.right
        # Widths are guessed from the average letter; a line that ends no sentence must be short beyond doubt.
        return room > needed * (1.1 if _ENDS_SENTENCE.search(above.text.rstrip()) else 1.6) + 0.2 * above.height

    def _edge(self, number: int, *, rtl: bool) -> float:
        """How far the lines of this one's block reach, on the side where they end; few lines look at their column's."""
        line = self.lines[number]
        start, end = self._block(number)
        low, high = max(0, number - _NEAR), number + _NEAR
        start, end = max(start, low), min(end, high)
        if (known := self._edges.get((start, end, rtl))) is not None and end - start >= _FEW:
            return known
        block = self.lines[start:end]
        if len(block) < _FEW:
            block = [
                other
                for other in self.lines[low:high]
                if _same_size(line, other)
                and line.column == other.column
                and abs(other.right - line.right if rtl else other.left - line.left) < line.height
            ] + block
        edge = min(other.left for other in block) if rtl else max(other.right for other in block)
        self._edges[start, end, rtl] = edge
        return edge

    def _is_rtl(self, line: Line) -> bool:
        return self._has_rtl and _is_rtl(line.text)

    def _block(self, number: int) -> tuple[int, int]:
        """Start and end of the lines that stand in one block with this one."""
        if not self._blocks:
            start = 0
            for place in range(len(self.lines)):
                last = place + 1 == len(self.lines)
                if last or not self._is_next(self.lines[place], self.lines[place + 1]):
                    self._blocks += [(start, place + 1)] * (place + 1 - start)
                    start = place + 1
        return self._blocks[number]

    def _is_next(self, above: Line, below: Line) -> bool:
        """Whether two lines stand in one block: same size, one under the other, no more space between than usual."""
        step = below.top - above.top
        within = above.left < below.right and below.left < above.right and above.column == below.column
        return within and _same_size(above, below) and 0 < step <= 1.8 * max(self.step, above.height)

    def _is_indented(self, number: int, above: Line, below: Line) -> bool:
        """Whether the next line begins further in than its neighbours, as a paragraph's first line does."""
        rtl = self._is_rtl(below)
        after = self.lines[number + 2] if number + 2 < len(self.lines) else None

        def inset(line: Line, other: Line) -> float:
            return other.right - line.right if rtl else line.left - other.left

        if inset(below, above) < 0.6 * below.height or inset(below, above) > 8 * below.height:
            return False
        return (
            after is None
            or inset(below, after) >= 0.6 * below.height
            or bool(_ENDS_SENTENCE.search(above.text.rstrip()))
        )

    def _is_new(self, number: int, above: Line, below: Line) -> bool:
        return bool(_ENDS_SENTENCE.search(above.text.rstrip())) or self._is_indented(number, above, below)

    def _hyphen(self, above: Line, below: Line) -> str:
        """What joins a word that the printer divided."""
        start, end = _WORD_END.search(above.text.rstrip()), _WORD_START.match(below.text.lstrip())
        if not start or not end or not end[0][:1].islower():
            return "-"  # "S-400", "UN-\nRussia": no printer divides there
        if self._words is None:
            self._words = set()
            for line in self.lines:
                self._words.update(re.findall(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*", line.text.lower()))
        first, second = start[0].lower(), end[0].lower()
        if first + second in self._words:
            return ""
        return "-" if f"{first}-{second}" in self._words else SOFT_HYPHEN


def _same_size(one: Line, other: Line) -> bool:
    return abs(one.height - other.height) <= 0.12 * max(one.height, other.height, 0.01)


def _is_rtl(text: str) -> bool:
    head = text[:80]
    return 2 * len(_RTL.findall(head)) > len(re.findall(r"[^\W\d_]", head))
