"""Which way a text runs."""

from __future__ import annotations

import re
import unicodedata

_LOOKED_AT = 500
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_TURNING = frozenset({"R", "AL", "AN"})


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (Unicode Standard Annex 9, rule P2)."""
    for char in text[:_LOOKED_AT]:
        kind = unicodedata.bidirectional(char)
        if kind == "L":
            return False
        if kind in ("R", "AL"):
            return True
    return False


def without_turns(text: str) -> str:
    """*text* without direction controls, which could turn what stands around it."""
    return _CONTROLS.sub("", text)


def set_apart(text: str) -> str:
    """A name, a title or a quotation as part of a sentence of ours, which runs from left to right.

    Where it holds letters or digits that run the other way, it is put into an isolate, so that its neighbours stay
    where they are; direction controls of its own are left out, as they could turn the rest of the line.
    """
    text = without_turns(text)
    return f"\u2068{text}\u2069" if any(unicodedata.bidirectional(char) in _TURNING for char in text) else text
