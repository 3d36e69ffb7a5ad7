"""The text as it is shown: character for character as long as the stored one, so that no offset moves.

A QTextDocument keeps some characters for itself (paragraph ends, frames, inline objects) and swallows others (CR
before LF). Each of them is replaced here by one that it leaves alone. What is copied is always the stored text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

PARAGRAPH = "\n"
"""Ends a paragraph (a block of the QTextDocument)."""
LINE = "\u2028"
"""Ends a line within a paragraph."""
NOTHING = "\u200b"
"""Takes a place and shows nothing (zero width space)."""
UNKNOWN = "\ufffd"

LONGEST_BLOCK = 6000
"""Longer paragraphs are shown in parts, cut where a sentence ends: Qt lays a paragraph out all at once."""
LONGEST_PART = 2000
"""How long such a part is at most: the time to lay out a line grows with what stands before it in its paragraph."""
_CUT_WINDOW = 1000

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_SPECIAL = re.compile(
    r"\n(?:[ \t]*\n)+"  # blank lines: one paragraph end, the rest nothing
    "|\xa0 "  # how some news agencies part their paragraphs (LOOK, "Marks in the text")
    "|[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]"
)
_SENTENCE_END = re.compile(r"[.!?…؟。۔][\"”’»)\]]* ")
_RTL = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def display_text(text: str, paragraph_starts: Iterable[int] = ()) -> str:
    """What to show for the stored *text*: the same number of code points and of UTF-16 units.

    Blank lines part paragraphs; in a text without blank lines every line end does. A no-break space followed by a
    space parts paragraphs too. Before each of *paragraph_starts* (code points) a paragraph ends as well, when there
    is a white space to take its place.
    """
    single = LINE if _BLANK_LINE.search(text) else PARAGRAPH

    def shown(match: re.Match[str]) -> str:
        found = match.group()
        if found == "\xa0 ":
            return "\xa0" + PARAGRAPH
        if len(found) > 1:
            return found[:-1].replace("\n", NOTHING) + PARAGRAPH
        if found == "\r":
            return NOTHING if text[match.end() : match.end() + 1] == "\n" else LINE
        return single if found == "\n" else _substitute(found)

    shown_text = _SPECIAL.sub(shown, text)
    starts = [start for start in paragraph_starts if 0 < start < len(text) and text[start - 1].isspace()]
    if starts:
        characters = list(shown_text)
        for start in starts:
            characters[start - 1] = PARAGRAPH
        shown_text = "".join(characters)
    return _cut_long(shown_text)


def _substitute(character: str) -> str:
    code = ord(character)
    if character in "\x0b\x0c\x85\u2028":
        return LINE
    if character == "\u2029":
        return PARAGRAPH
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else UNKNOWN


def _cut_long(text: str) -> str:
    """Part paragraphs that are too long for Qt at a line's, a sentence's or a word's end."""
    if len(text) <= LONGEST_BLOCK:
        return text
    cuts: list[int] = []
    start = 0
    while start < len(text):
        end = text.find(PARAGRAPH, start)
        end = len(text) if end < 0 else end
        long = end - start > LONGEST_BLOCK
        while long and end - start > LONGEST_PART:
            cut = _cut(text, start + _CUT_WINDOW, start + LONGEST_PART)
            if cut < 0:
                start += LONGEST_PART
                continue
            cuts.append(cut)
            start = cut + 1
        start = end + 1
    if not cuts:
        return text
    parts: list[str] = []
    before = 0
    for cut in cuts:
        parts += (text[before:cut], PARAGRAPH)
        before = cut + 1
    parts.append(text[before:])
    return "".join(parts)


def _cut(text: str, low: int, high: int) -> int:
    """The best place to cut between *low* and *high*, the index of a line end or space; -1: none."""
    line = text.rfind(LINE, low, high)
    if line >= 0:
        return line
    ends = [match.end() - 1 for match in _SENTENCE_END.finditer(text, low, high)]
    return ends[-1] if ends else text.rfind(" ", low, high)


def has_rtl(text: str) -> bool:
    """Whether anything in *text* runs from right to left, so that a span may be shown in several pieces."""
    return not text.isascii() and _RTL.search(text) is not None
