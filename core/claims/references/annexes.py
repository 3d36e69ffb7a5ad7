"""Annexes named after their document: "Resolution 2231 (2015) and its Annex B" names the resolution a second time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from core.model import FoundReference

_ANNEX = re.compile(
    r"\b(?:its|son|su|seine[rm]?|ihre[rm]?) (?:[Aa]nne(?:x|xe|xes|xo)|Anhang)\b(?: (?:[A-Z]|[IVX]{1,5}|\d{1,2})\b)?"
)
_ENDS = re.compile(r"[.!?;]\s|\n\s*\n")
_FAR = 120
"""Characters between a document and "its annex"; further off, "its" is more likely something else's."""
_WITH_ANNEXES = frozenset({"un-symbol", "resolution", "treaty", "symbol"})


def found(text: str, references: Sequence[FoundReference]) -> Iterator[FoundReference]:
    """The annexes of *references*, which are in the order of the text."""
    if not references:
        return
    starts = [one.start for one in references]
    for match in _ANNEX.finditer(text):
        index = bisect_right(starts, match.start()) - 1
        if index < 0:
            continue
        owner = references[index]
        between = text[owner.end : match.start()]
        if owner.scheme in _WITH_ANNEXES and len(between) <= _FAR and not _ENDS.search(between):
            yield FoundReference(*match.span(), match.group(), owner.scheme, owner.value)
