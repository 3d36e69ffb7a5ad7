"""The paragraphs of a word processor's file as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

_LONGEST_CELL = 300
"""Code points above which a table lays out the page (two languages side by side, a letterhead)."""
_LONGEST_LINE = 90
_SPACED_BY_HAND = 0.2
"""Share of paragraphs with an empty one after them, from which on the writer parted paragraphs that way."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or a row of a table. *item*: it follows the one before closely, as items of a list and rows do."""

    text: str
    style: str = ""
    item: bool = False


def laid_out(paragraphs: Iterable[Paragraph]) -> str:
    """Paragraphs as text.

    A blank line stands between them; where the writer put empty paragraphs between, those are the blank lines, and
    the lines of an address stay together.
    """
    every = [Paragraph(one.text.rstrip(), one.style, one.item) for one in paragraphs]
    full = sum(bool(one.text) for one in every)
    parted = sum(bool(one.text) and not after.text for one, after in pairwise(every))
    by_hand = full > 2 and parted >= _SPACED_BY_HAND * full
    parts: list[str] = []
    before: Paragraph | None = None
    for one in every:
        if before is not None:
            together = by_hand or (one.item and before.item)
            parts.append("\n" if together else "\n\n")
        parts.append(one.text)
        before = one
    text = re.sub(r"\n{3,}", "\n\n", "".join(parts))
    return text.strip("\n")


def row_text(rows: list[list[list[Paragraph]]]) -> Iterator[Paragraph]:
    """A table: a line for each row, its cells apart by " | "; the cells one after the other where they hold text."""
    cells = [["\n".join(one.text for one in cell if one.text.strip()) for cell in row] for row in rows]
    widest = max((len(row) for row in cells), default=0)
    is_layout = widest == 1 or any(len(text) > _LONGEST_CELL for row in cells for text in row)
    for row, texts in zip(rows, cells, strict=True):
        filled = [text for text in texts if text]
        if not filled:
            continue
        if is_layout or len(filled) == 1:
            for cell in row:
                yield from (one for one in cell if one.text.strip())
        else:
            yield Paragraph(" | ".join(" ".join(text.split()) for text in texts).strip(" |"), item=True)
