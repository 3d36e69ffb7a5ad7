"""Where words of a sentence begin and end, by its marks alone: the speaker beside a verb, without times and commas."""

from __future__ import annotations

import re

from core.claims.drafts import Place
from core.claims.lexicons import Lexicon

EDGE = re.compile(r"[,;:،؛—–\n(«»“”„\"]")
SPEAKER_WORDS = 14


def past_blanks(text: str, at: int, end: int) -> int:
    """Where the next word begins."""
    while at < end and text[at].isspace():
        at += 1
    return at


def end_of_object(text: str, at: int, stop: int, lexicon: Lexicon) -> int:
    """Where an object ends: before a further verb ("… et réclame une expertise"), else at *stop*."""
    found = lexicon.turns.search(text, at, stop) if lexicon.turns is not None else None
    return found.start() if found else stop


def past_time(text: str, at: int, end: int, lexicon: Lexicon) -> int:
    """Where the words after "on Monday" begin."""
    found = lexicon.time.match(text, at, end)
    return past_blanks(text, found.end() if found else at, end)


def without_stop(text: str, least: int, end: int) -> int:
    """Where a sentence ends without its full stop."""
    while end > least and (text[end - 1].isspace() or text[end - 1] in ".!?…؟۔。"):
        end -= 1
    return end


def without_comma(text: str, least: int, end: int) -> int:
    """Where words end without the comma after them."""
    while end > least and (text[end - 1].isspace() or text[end - 1] in ",،;—–"):
        end -= 1
    return end


def tight(text: str, start: int, end: int, lexicon: Lexicon) -> Place | None:
    """The words from *start* to *end* without blanks, small words before, and times after them."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ".)"):
        end -= 1
    for _ in range(3):
        word = re.compile(r"[\w\u200c]+\s+").match(text, start, end)
        if word is not None and word.group().strip().lower() in lexicon.leading:
            start = word.end()
    if (early := lexicon.time.match(text, start, end)) is not None:
        start = past_blanks(text, early.end(), end)
    for match in lexicon.time.finditer(text, start, end):
        if match.end() >= end - 1:
            end = match.start()
            while end > start and text[end - 1].isspace():
                end -= 1
            break
    return (start, end) if end - start >= 2 and len(text[start:end].split()) <= SPEAKER_WORDS else None


def before(text: str, start: int, cue: int, lexicon: Lexicon) -> Place | None:
    """The speaker before a verb, back to the next mark."""
    edge = start
    for match in EDGE.finditer(text, max(start, cue - 200), cue):
        if match.end() < cue - 1:
            edge = match.end()
    return tight(text, max(edge, start), cue, lexicon)


def after(text: str, cue: int, end: int, lexicon: Lexicon) -> Place | None:
    """The speaker after a verb, up to the next mark or time."""
    found = EDGE.search(text, cue, end)
    stop = found.start() if found else end
    time = lexicon.time.search(text, cue, stop)
    return tight(text, cue, time.start() if time and time.start() > cue + 1 else stop, lexicon)


def between(text: str, cue: int, stop: int, lexicon: Lexicon) -> Place | None:
    """The speaker between a verb and what it says."""
    found = EDGE.search(text, cue, stop)
    return tight(text, cue, found.start() if found else stop, lexicon) if stop > cue else None
