"""English words that some write with a hyphen and some without: *e-mail*, *co-operation*, *non-proliferation*.

In a text the hyphen ends a word, so that *non-proliferation* is found by *proliferation*. For a query this module tells
the other spelling, and both are looked for.
"""

from __future__ import annotations

import re

_HYPHENS = "-\u2010\u2011"
_TYPED = re.compile(rf"([A-Za-z]+)[{_HYPHENS}]([A-Za-z]+)")

# What stands after each is asked for where the beginning is also that of other words: *e* of *even*, *co* of *count*.
_BEGINNING = re.compile(
    r"(e(?=mail|book|commerce|government|learning|voting)|co(?=op|ord|author|exist|sponsor|chair|found|sign)"
    r"|re(?=e)|pre(?=e|condition|war)|non(?=[b-df-hj-np-tv-z])|anti(?=[a-z]{4})|counter(?=[a-z]{4})|multi(?=[a-z]{4})"
    r"|post(?=war|conflict|elect)|cyber(?=[a-z]{4})|inter(?=govern|ethnic)|cease(?=fire)|air(?=strike))([a-z]{3,})"
)


def parted(word: str) -> tuple[str, str] | None:
    """The two halves of a folded word that is also written with a hyphen; None for other words."""
    found = _BEGINNING.fullmatch(word)
    return (found[1], found[2]) if found else None


def in_one(typed: str) -> str:
    """A word that was typed with a hyphen as it is also written, in one and folded; empty for others."""
    found = _TYPED.fullmatch(typed)
    together = (found[1] + found[2]).lower() if found else ""
    return together if found and parted(together) == (found[1].lower(), found[2].lower()) else ""
