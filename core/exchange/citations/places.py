"""Places in a cited work, as people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.errors import BadInput

_LABELS = {
    **dict.fromkeys(("", "p", "pp", "page", "pages"), "page"),
    **dict.fromkeys(("para", "paras", "paragraph", "paragraphs", "¶", "¶¶"), "paragraph"),
    **dict.fromkeys(("section", "sections", "sec", "s", "ss", "§", "§§"), "section"),
    **dict.fromkeys(("line", "lines", "l", "ll"), "line"),
    **dict.fromkeys(("chapter", "chapters", "chap", "ch"), "chapter"),
    **dict.fromkeys(("article", "articles", "art", "arts"), "article"),
}
_NUMBER = "[0-9ivxlcdm]+"
_PLACE = re.compile(
    rf"(?P<label>[^\W\d]*?|[¶§]{{1,2}})\.?\s*(?P<number>{_NUMBER}(?:\s*[-–,]\s*{_NUMBER})*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A place: CSL's name of the unit (``page``, ``paragraph``, ``section`` …) and its number, or a range of them."""

    label: str
    number: str


def place_of(text: str) -> CitedPlace | None:
    """The place that ``p. 12``, ``para. 3–5``, ``§ 4`` or a bare number (a page) says; None where it is empty.

    Raises:
        BadInput: it is none.
    """
    text = text.strip()
    if not text:
        return None
    found = _PLACE.fullmatch(text)
    label = _LABELS.get(found["label"].lower()) if found else None
    if found is None or label is None:
        raise BadInput(f"“{text}” is no place in a document: write it as “p. 12”, “paras 3-5” or “§ 4”.")
    return CitedPlace(label, re.sub(r"\s*[-–]\s*", "–", found["number"]))
