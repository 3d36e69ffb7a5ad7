"""Columns that a file holds line by line across the page: read one after the other, as they were meant.

Most files hold a page's columns one after the other, and then nothing is to be done. Some programs write a page as a
printer sees it, the first line of each column, then the second: two sentences would be mixed with each other. Columns
are told by a strip that stays white through many lines, with running text on both sides. What has short cells beside
it is a table, and is read in its rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from core.formats.flow import Line

_SWITCHES = 8
"""How often the text must change from one side to the other and back: four lines in two columns."""
_NARROWEST = 0.8
"""Width of the white strip, in heights of a line."""
_FULL, _LETTERS = 0.65, 15
"""Running text fills its column: half of the lines have this part of its width, and so many letters."""
_LONGEST = 400
"""Lines that are looked at together."""
_DEEPEST = 3
"""Four columns are told by halves."""


@dataclass(slots=True)
class _Strip:
    """A white strip, from the lines that were seen so far: what reaches into it makes it narrower."""

    left: float
    right: float
    width: float

    def side(self, line: Line) -> int:
        """0 for a line left of it, 1 for one right of it, -1 for one that crosses it or stands in it."""
        is_left = line.right + self.width <= self.right
        is_right = line.left - self.width >= self.left
        if is_left is is_right:
            return -1
        if is_left:
            self.left = max(self.left, line.right)
        else:
            self.right = min(self.right, line.left)
        return int(is_right)


def in_columns(lines: Sequence[Line], depth: int = 0) -> list[Line]:
    """The lines of a page, given as its file has them, column by column where they were mixed.

    Lines must have been cut where wide gaps are.
    """
    found: list[Line] = []
    start = 0
    while start < len(lines):
        sides = _sides(lines, start) if depth < _DEEPEST else ()
        for side in sides:
            found += in_columns([replace(line, column=side[0].start + 1) for line in side], depth + 1)
        start += sum(map(len, sides))
        if not sides:
            found.append(lines[start])
            start += 1
    return found


def _sides(lines: Sequence[Line], start: int) -> tuple[list[Line], ...]:
    """The lines from *start* on that stand in two columns and are mixed, each column by itself; nothing else."""
    strip = _begun(lines, start)
    if strip is None:
        return ()
    sides: tuple[list[Line], list[Line]] = ([], [])
    switches, before, top = 0, -1, lines[start].top
    for line in lines[start : start + _LONGEST]:
        side = strip.side(line)
        if side < 0 or line.top < top - 0.8 * line.height or line.top > top + 3 * line.height:
            break
        switches += before not in (side, -1)
        sides[side].append(line)
        before, top = side, max(top, line.top)
    if switches < _SWITCHES:
        return ()
    if not all(_is_running_text(side) for side in sides):
        return ()
    return (sides[1], sides[0]) if _is_rtl((*sides[0], *sides[1])) else sides


def _begun(lines: Sequence[Line], start: int) -> _Strip | None:
    """The strip between a line and the next one, if that stands beside it."""
    if start + 1 >= len(lines):
        return None
    one, other = lines[start], lines[start + 1]
    height = min(one.height, other.height)
    if height <= 0 or abs(one.top - other.top) > 0.8 * height:
        return None
    if one.left > other.left:
        one, other = other, one
    width = _NARROWEST * height
    return _Strip(one.right, other.left, width) if other.left - one.right >= width else None


def _is_running_text(column: Sequence[Line]) -> bool:
    widths = [line.right - line.left for line in column]
    letters = [len(line.text.strip()) for line in column]
    return median(widths) >= _FULL * max(widths) and median(letters) >= _LETTERS


def _is_rtl(lines: Sequence[Line]) -> bool:
    text = "".join(line.text for line in lines)
    rtl = sum("\u0590" <= character <= "\u08ff" or "\ufb1d" <= character <= "\ufefc" for character in text)
    return 2 * rtl > sum(map(str.isalpha, text))


def is_wide(gap: float, line: Line) -> bool:
    """Whether a gap in a line may be the strip between two columns."""
    return gap >= _NARROWEST * line.height > 0
