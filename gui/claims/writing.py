"""Text as the interface has to handle it: direction, isolation, escaping, Qt's offsets.

The panels may not import each other, so the reader's converter of offsets is not used here.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

LINE_SEPARATOR = "\u2028"


@lru_cache(maxsize=4096)
def right_to_left(text: str) -> bool:
    """Whether the first strongly directed character is one of a right-to-left script (Unicode Bidi rule P2)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return False
        if kind in ("R", "AL"):
            return True
    return False


def mostly_right_to_left(text: str) -> bool:
    """Whether most letters are of a right-to-left script: for lines that begin with a title in another one."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")


def isolated(text: str) -> str:
    """*text* so that it keeps its own direction inside a line of the interface (Unicode isolates)."""
    to_right = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if text and right_to_left(text) != to_right else text


def tool_tip(text: str) -> str:
    """*text* for ``setToolTip``: escaped, since Qt reads whatever looks like HTML as HTML, and wrapped."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def one_line(text: str) -> str:
    """*text* without line breaks; no offset moves."""
    return "".join(" " if character.isspace() or character == LINE_SEPARATOR else character for character in text)


def units(text: str, point: int) -> int:
    """The UTF-16 offset, as Qt counts, of a code point offset."""
    return point + sum(character > "\uffff" for character in text[:point])


def points(text: str, unit: int) -> int:
    """The code point offset of a UTF-16 offset."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * unit].decode("utf-16-le", "ignore"))
