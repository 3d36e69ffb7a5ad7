"""Where a text quotes: the outermost quotations, by the marks of many languages.

Marks are often missing, doubled or turned the wrong way. What counts is that every answer lies inside the text, that
one wrong mark spoils one paragraph at most, and that the time stays linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MARK = re.compile(
    r"''|``|[“”„‟«»\"「」『』‹›＂]"
    r"|(?<![^\W_])[‘‚'](?=[^\W_“\"(])"  # a single mark that can open
    r"|(?<=[^\s(\[])[’'](?![^\W_])"  # one that can close: never the apostrophe inside a word
)
CLOSED_BY = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "「": "」",
    "『": "』",
    "＂": "＂",
    '"': '"',
    "``": "",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
}
STRAIGHT = {'"', "''", "＂"}
SINGLE = {"‘", "'", "‚"}
SURE_END = re.compile(r"[.,?!…][’'](?![^\W_])")
LONGEST_SINGLE = 600
"""A quotation in single marks is shorter than this: beyond it the mark was an apostrophe."""
LONGEST_OPEN = 900
"""How far a quotation that nobody closes may reach in its paragraph."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks. *runs_on*: it is not closed, and the next paragraph takes it up."""

    start: int
    end: int
    runs_on: bool = False


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The lines of *text* that hold anything, without the blanks around them."""
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"[^\n\r\f\v\x1c-\x1e\x85\u2028\u2029]+", text):
        line = match.group()
        if stripped := line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            found.append((start, start + len(stripped)))
    return found


def quotations(text: str, start: int, end: int, *, next_opens: bool = False) -> list[Quotation]:
    """The outermost quotations of the paragraph ``text[start:end]``.

    *next_opens*: the next paragraph begins with an opening mark, so that one left open here runs on.
    """
    found: list[Quotation] = []
    opened, closers, single = -1, "", False
    for match in MARK.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if opened >= 0 and single and at - opened > LONGEST_SINGLE:
            opened = -1
        if opened >= 0 and single and mark in "’'" and _is_plural(text, at, end):
            continue
        if opened < 0:
            if _opens(text, mark, at, match.end(), start, end):
                opened, closers, single = at, _closers(mark), mark in SINGLE
            continue
        mixed = mark == '"' and closers == "”" and not text[at - 1].isspace()
        if mark in closers or mixed or (mark == "''" and closers == '"') or (closers == "''" and mark in STRAIGHT):
            if mark in STRAIGHT and not mixed and _only_opens(text, at, match.end(), start, end):
                # The one before was never closed: it ends where the words before this one end.
                found.append(Quotation(opened, _trimmed(text, opened + 1, at)))
                opened = at
                continue
            found.append(Quotation(opened, match.end()))
            opened = -1
        elif single and _opens(text, mark, at, match.end(), start, end) and mark not in SINGLE:
            opened, closers, single = at, _closers(mark), False
        elif mark == "“" and closers == "”":
            found.append(Quotation(opened, _trimmed(text, opened + 1, at)))
            opened = at
    if opened >= 0 and not single:
        if next_opens:
            found.append(Quotation(opened, end, runs_on=True))
        elif end - opened <= LONGEST_OPEN or opened == start:
            found.append(Quotation(opened, end))
    return [quotation for quotation in found if quotation.end - quotation.start > 1]


def opens_with_mark(text: str, start: int) -> bool:
    """Whether the paragraph at *start* begins with a mark that opens a quotation."""
    return text[start : start + 1] in '“„«"‘「『' or text[start : start + 2] in ("``", "''")


def _closers(mark: str) -> str:
    return "''" if mark in ("``", "''") else CLOSED_BY[mark]


def _opens(text: str, mark: str, at: int, after: int, start: int, end: int) -> bool:
    if mark in ("“", "„", "‟", "«", "‹", "「", "『", "``", "‘", "‚"):
        return True
    if mark in STRAIGHT or mark in ("'", "»"):
        return after < end and not text[after].isspace() and (at == start or not text[at - 1].isalnum())
    return False


def _only_opens(text: str, at: int, after: int, start: int, end: int) -> bool:
    """Whether a straight mark stands as an opening one does: a blank before it, a word after it."""
    return at > start and text[at - 1].isspace() and after < end and text[after].isalnum()


def _is_plural(text: str, at: int, end: int) -> bool:
    """Whether the mark at *at* is that of "the workers’ rights": a word follows, and a surer end of the quotation."""
    if text[at - 1] not in "sS" or not text[at + 1 : at + 3].strip()[:1].islower():
        return False
    return SURE_END.search(text, at + 1, min(end, at + LONGEST_SINGLE)) is not None


def _trimmed(text: str, least: int, end: int) -> int:
    while end > least and text[end - 1].isspace():
        end -= 1
    return end
