"""Code points and UTF-16 units: the only place where one becomes the other.

The record counts Unicode code points, Qt counts UTF-16 units. They differ only behind characters beyond U+FFFF, which
take two units.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts offsets into one text, both ways, in time that grows with the logarithm of its rare characters."""

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """The UTF-16 offset of the code point offset *point*."""
        return point + bisect_left(self._points, point)

    def points(self, unit: int) -> int:
        """The code point offset of the UTF-16 offset *unit*; between the halves of a character, its start."""
        return unit - bisect_left(self._units, unit)
