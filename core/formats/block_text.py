"""Blocks of a page as text: a blank line between paragraphs, items and rows on lines of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from core.formats.markup import Element


class BlockKind(Enum):
    """What a block is to a reader."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    CAPTION = auto()
    ROW = auto()
    PREFORMATTED = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that stands by itself. *element* is the one that it is in.

    *linked* counts its code points inside links; *mark* stands before an item ("-", "3."), *depth* counts the lists
    around its own; *level* is a heading's; *quoted* counts the block quotations that it is in.
    """

    kind: BlockKind
    text: str
    element: Element
    linked: int = 0
    mark: str = ""
    depth: int = 0
    level: int = 0
    quoted: int = 0


def text_of(blocks: Iterable[Block]) -> str:
    """Blocks as text: a blank line between paragraphs, items and rows on lines of their own, quotations after "> "."""
    parts: list[str] = []
    before: Block | None = None
    for block in blocks:
        if before is not None:
            parts.append("\n" if _are_together(before, block) else "\n\n")
        parts.append(_written(block))
        before = block
    return "".join(parts)


def _are_together(before: Block, block: Block) -> bool:
    """Whether two blocks are rows of one table or items of one list."""
    if block.kind is not before.kind or block.kind not in {BlockKind.ITEM, BlockKind.ROW}:
        return False
    other_list = block.depth == before.depth and (block.mark == "-") != (before.mark == "-")
    return not (other_list and block.mark and before.mark)


def _written(block: Block) -> str:
    before = "> " * block.quoted + "  " * block.depth
    if not before and not block.mark:
        return block.text
    after = before + " " * (len(block.mark) + 1 if block.mark else 0)
    first = f"{before}{block.mark} " if block.mark else before
    return first + block.text.replace("\n", f"\n{after}")


def numbered(number: int, style: str) -> str:
    """A number as a list shows it: ``1``, ``a``, ``A``, ``i``, ``I``."""
    if style in {"a", "A"} and number > 0:
        letters = ""
        while number:
            number, letter = divmod(number - 1, 26)
            letters = chr(ord("a") + letter) + letters
        return letters if style == "a" else letters.upper()
    if style in {"i", "I"} and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            count, number = divmod(number, value)
            roman += sign * count
        return roman if style == "i" else roman.upper()
    return str(number)


_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
