"""Text as the interface has to handle it: direction, isolation, tool tips, one line, cut at a word, quotation marks."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from html import escape
from itertools import islice

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication

ELLIPSIS = "…"
OPENING_MARKS = "“„«‘‹\"'"
CLOSING_MARKS = "”“»’›\"'"
_CONTROLS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_BEFORE_ELLIPSIS = " ,;:(-–"
"""What does not stand before an ellipsis."""
_ENOUGH = 2000
"""A text that has no letter in its first code points has no direction."""


def first_strong(text: str) -> str:
    """The Unicode bidirectional class (``L``, ``R`` or ``AL``) of the first letter with a direction; empty: none.

    The rule of the paragraph level (UAX 9, P2 and P3), which Qt's layouts follow too.
    """
    for character in islice(text, _ENOUGH):
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind
    return ""


@lru_cache(maxsize=4096)
def right_to_left(text: str) -> bool:
    """Whether *text* starts from right to left."""
    return first_strong(text) in ("R", "AL")


def mostly_right_to_left(text: str) -> bool:
    """Whether most letters are of a right-to-left script: for lines that begin with a title in another one."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")


def isolated(text: str) -> str:
    """*text* in a first-strong isolate where it could reorder what stands around it in a line of the interface.

    What only runs in the interface's own direction is left as it is.
    """
    if not text:
        return ""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    otherwise = _CONTROLS | ({"L"} if mirrored else {"R", "AL", "AN"})
    alike = right_to_left(text) == mirrored
    if alike and not any(unicodedata.bidirectional(character) in otherwise for character in text):
        return text
    return f"\u2068{text}\u2069"


def tool_tip(*lines: str) -> str:
    """*lines* for ``setToolTip``: escaped, since Qt reads whatever looks like HTML as HTML, and wrapped."""
    words = "<br>".join(escape(line) for line in lines if line)
    return f"<qt>{words}</qt>" if words else ""


def one_line(text: str) -> str:
    """*text* without line breaks; no offset moves."""
    return "".join(" " if character.isspace() else character for character in text)


def shortened(text: str, length: int) -> str:
    """*text* cut at a word to at most *length* characters."""
    if len(text) <= length:
        return text
    kept = text[: length - 1]
    return (kept.rsplit(" ", 1)[0] if " " in kept else kept).rstrip(_BEFORE_ELLIPSIS) + ELLIPSIS


def elided(text: str, metrics: QFontMetrics | QFontMetricsF, width: int) -> str:
    """*text* cut to *width* px, at the end of a word where there is one."""
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    kept = short.removesuffix(ELLIPSIS)
    if kept == short:
        return short
    cut_in_word = not (kept[-1:].isspace() or text[len(kept) : len(kept) + 1].isspace())
    if cut_in_word and " " in kept.strip():
        kept = kept.rsplit(" ", 1)[0]
    return _as_read(kept.rstrip(_BEFORE_ELLIPSIS) + ELLIPSIS)


def _as_read(text: str) -> str:
    """In a mirrored window the ellipsis would go to the wrong end of a text in Latin letters."""
    return isolated(text) if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else text


def counted(value: int) -> str:
    """*value* with the digits and separators of the window's language."""
    return QLocale().toString(value)


def in_marks(text: str) -> str:
    """*text* in quotation marks, those of its script."""
    return f"«{text}»" if right_to_left(text) else f"“{text}”"
