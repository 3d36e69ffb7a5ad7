"""Where a snippet stands in its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SPACES = re.compile(r"\s+")
_CONTEXT = 40
"""So many code points before and after a mark are compared."""


def place_of(text: str, hits: Sequence[tuple[int, int]], snippet: str, marks: Sequence[tuple[int, int]]) -> int | None:
    """The code point of *text* where the first mark of a snippet of it stands; None where there is none.

    A snippet is a passage with its white space made single blanks, and dots where it was cut.
    """
    if not marks:
        return None
    first, last = marks[0]
    word = snippet[first:last]
    before = snippet[:first].removeprefix("…")[-_CONTEXT:]
    after = snippet[last:].removesuffix("…")[:_CONTEXT]
    for start, end in hits:
        if _line(text[start:end]) != word:
            continue
        ahead = _line(text[max(0, start - 3 * _CONTEXT) : start])
        behind = _line(text[end : end + 3 * _CONTEXT])
        if ahead.endswith(before) and behind.startswith(after):
            return start
    return None


def _line(text: str) -> str:
    return _SPACES.sub(" ", text)
