"""The passage of a text that shows a query's words best, and how it is shown. Offsets are code points."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

Span = tuple[int, int]

SPACES = re.compile(r"\s+")

_REACH = 24
"""How far a passage's ends may move to fall between two words."""


class Hit(NamedTuple):
    """A span, which part of the query it is for, and whether it is the very word that was typed."""

    start: int
    end: int
    leaf: int
    exact: bool


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order; those that overlap are one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def passage(text: str, hits: list[Hit], length: int) -> Span:
    """The stretch of *length* with most different words, then most as typed, then most; the first of equals."""
    if not hits or len(text) <= length:
        first, last = 0, 0
    else:
        best = (0, 0, 0)
        first, last = hits[0].start, hits[0].end
        inside: dict[int, int] = {}
        typed: dict[int, int] = {}
        words = as_typed = 0  # how many different ones there are in either
        left = 0
        for right, hit in enumerate(hits):
            before = inside.get(hit.leaf, 0)
            inside[hit.leaf] = before + 1
            words += not before
            if hit.exact:
                before = typed.get(hit.leaf, 0)
                typed[hit.leaf] = before + 1
                as_typed += not before
            while left < right and hit.end - hits[left].start > length:
                gone = hits[left]
                inside[gone.leaf] -= 1
                words -= not inside[gone.leaf]
                if gone.exact:
                    typed[gone.leaf] -= 1
                    as_typed -= not typed[gone.leaf]
                left += 1
            score = words, as_typed, right - left + 1
            if score > best:
                best, first, last = score, hits[left].start, max(hit.end, hits[left].end)
    start = max(0, first - max(0, length - (last - first)) // 3)
    end = min(len(text), max(start + length, min(last, start + 2 * length)))
    start = max(0, min(start, end - length))
    return _before_word(text, start, first), _after_word(text, end, last)


def _before_word(text: str, at: int, limit: int) -> int:
    """The start of a word at or shortly after *at*."""
    if at == 0:
        return 0
    space = SPACES.search(text, at - 1, min(limit, at + _REACH))
    return space.end() if space else at


def _after_word(text: str, at: int, limit: int) -> int:
    """The end of a word at or shortly before *at*."""
    if at >= len(text):
        return len(text)
    for end in range(at, max(limit - 1, at - _REACH), -1):
        if text[end].isspace():
            return end
    return at


def shown(text: str, start: int, end: int, marks: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The passage on one line, with dots where it was cut, and the marks moved to where they are then."""
    line = "…" if start > 0 else ""
    moved: list[Span] = []
    at = start
    for first, last in marks:
        line += SPACES.sub(" ", text[at:first])
        begin = len(line)
        line += SPACES.sub(" ", text[first:last])
        moved.append((begin, len(line)))
        at = last
    line += SPACES.sub(" ", text[at:end])
    return line + ("…" if end < len(text) else ""), tuple(moved)
