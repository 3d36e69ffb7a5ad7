"""How alike two claims are: the words that carry meaning, which both have."""

from __future__ import annotations

import re
from functools import lru_cache

from core.claims.states import NAMES
from core.claims.tables import word_set

_SMALL = word_set(
    "the a an of to in on at by for from with as that which and or but is are was were be been being has have had it "
    "its he she they his her their this these those not no never said say says will would could may might can also "
    "more into over than there any all some who what when after before about against first last new one two other such "
    "like just only even still people year time day place way thing during while"
)
_WORD = re.compile(r"[^\W_]{3,}")


def likeness(first: str, second: str) -> tuple[float, int]:
    """The share of the words of the shorter of two claims that both have, and how many those are."""
    return shared(stems(first), stems(second))


def shared(one: frozenset[str], other: frozenset[str]) -> tuple[float, int]:
    """The same for the stems of two claims."""
    both = len(one & other)
    return (both / min(len(one), len(other)) if one and other else 0.0), both


@lru_cache(maxsize=1024)
def stems(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, cut to what inflection leaves alone; states are everywhere."""
    return frozenset(_stem(word) for word in _WORD.findall(text.lower()) if word not in _SMALL and word not in NAMES)


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word.removesuffix("e")
