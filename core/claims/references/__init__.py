"""Documents that a text names: by symbol, resolution, treaty, DOI, ISBN or address. The same document, one value.

Names are recognised by their shape and by words beside them; nothing is looked up. What might as well be a date, a
fraction or a file's path is left out.
"""

from __future__ import annotations

from collections.abc import Iterable

from core.claims.references import addresses, annexes, legal, resolutions, symbols, treaties
from core.claims.references.glance import Glance
from core.claims.references.keys import normal, of_document
from core.model import FoundReference

__all__ = ["find", "normal", "of_document"]


def find(text: str) -> tuple[FoundReference, ...]:
    """The documents that *text* names, by place. Never raises; the time is linear in the length of the text.

    *scheme* is ``un-symbol``, ``resolution`` (named in words), ``symbol`` (of another body), ``treaty``, ``doi``,
    ``isbn`` or ``url``. No two overlap. ``S/RES/2231 (2015)`` is the value of "Resolution 2231" too when the same text
    gives the year; without it the year is left out (:func:`normal` knows both for the same).
    """
    glance = Glance(text)
    found = _apart(
        (
            *addresses.found(text),
            *symbols.found(text),
            *legal.found(text, glance),
            *resolutions.found(text, glance),
            *treaties.found(text, glance),
        )
    )
    found = resolutions.with_years(found)
    return tuple(_apart((*found, *annexes.found(text, found))))


def _apart(found: Iterable[FoundReference]) -> list[FoundReference]:
    """By place, of those that overlap the one that starts first, or the longer of two that start together."""
    kept: list[FoundReference] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept
