"""Where words of a sentence begin and end, by its marks alone: the speaker beside a verb, without times and commas."""

from __future__ import annotations

import re

from core.claims.drafts import Place
from core.claims.lexicon import Lexicon
from core.claims.marks import Quotation

BREAK = re.compile(r"[.!?…؟۔。！？]+(?=\s|$)")
LONGEST = 2000
"""Characters of a sentence; a longer one is cut."""
EDGE = re.compile(r"[,;:،؛—–\n(«»“”„\"]")
COMMA = re.compile(r"[,;،؛]\s")
SPEAKER_WORDS = 14


def past_blanks(text: str, at: int, end: int) -> int:
    """Where the next word begins."""
    while at < end and text[at].isspace():
        at += 1
    return at


def end_of_object(text: str, at: int, stop: int, lexicon: Lexicon, *, whole: bool) -> int:
    """Where an object ends: before a further verb ("… et réclame une expertise") or a comma, else at *stop*.

    *whole*: commas are part of it ("beschuldigte die Streikenden, die Stadt …").
    """
    found = lexicon.turns.search(text, at, stop) if lexicon.turns is not None else None
    stop = found.start() if found else stop
    comma = None if whole else COMMA.search(text, at, stop)
    return comma.start() if comma else stop


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
    edges = [
        start,
        *(match.end() for match in EDGE.finditer(text, max(start, cue - 200), cue) if match.end() < cue - 1),
    ]
    edge = max(edges[-1], start)
    if len(edges) > 1 and text[edge:cue].strip(" ,").lower() in lexicon.aside:
        cue, edge = edge - 1, edges[-2]  # "La procureure, elle, estime …"
    return tight(text, edge, cut(text, edge, cue, lexicon), lexicon)


def after(text: str, cue: int, end: int, lexicon: Lexicon) -> Place | None:
    """The speaker after a verb, up to the next mark or time."""
    found = EDGE.search(text, cue, end)
    stop = found.start() if found else end
    time = lexicon.time.search(text, cue, stop)
    stop = time.start() if time and time.start() > cue + 1 else stop
    return tight(text, cue, stop if lexicon.speaker_first else cut(text, cue, stop, lexicon), lexicon)


def cut(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a speaker ends before what stands between it and its verb: "Die Behörde hatte in ihrem Bericht …"."""
    found = lexicon.cut.search(text, start + 1, end) if lexicon.cut is not None else None
    return found.start() if found and text[start : found.start()].strip() else end


def between(text: str, cue: int, stop: int, lexicon: Lexicon) -> Place | None:
    """The speaker between a verb and what it says."""
    found = EDGE.search(text, cue, stop)
    end = found.start() if found else stop
    return tight(text, cue, cut(text, cue, end, lexicon), lexicon) if stop > cue else None


def sentences(text: str, start: int, end: int, marks: list[Quotation]) -> list[tuple[int, int, list[Quotation]]]:
    """The sentences of a paragraph with the quotations in each; none ends inside a quotation."""
    found: list[tuple[int, int, list[Quotation]]] = []
    first = start
    inside: list[Quotation] = []
    at = start
    for mark in [*marks, None]:
        until = mark.start if mark else end
        for match in BREAK.finditer(text, at, until):
            if match.end() - first > 3 and not _abbreviation(text, match.start(), first):
                found.append((first, match.end(), inside))
                first, inside = past_blanks(text, match.end(), end), []
        if mark is None:
            break
        if mark.start - first > LONGEST:
            found.append((first, mark.start, inside))
            first, inside = mark.start, []
        inside.append(mark)
        at = mark.end
        closing = text[mark.start : mark.end].rstrip("”\"'»’“«」』 \u00a0")[-1:]
        follows = text[at : at + 40].lstrip(" \u00a0")
        caseless = closing == "." and follows[:1].isalpha() and not follows[:1].islower()
        if closing in (".", "!", "?", "…", "؟") and (follows[:1].isupper() or caseless):
            found.append((first, at, inside))
            first, inside = past_blanks(text, at, end), []
    if first < end:
        found.append((first, min(end, first + LONGEST) if not inside else end, inside))
    return [piece for piece in found if piece[1] > piece[0]]


def _abbreviation(text: str, dot: int, first: int) -> bool:
    """Whether the full stop at *dot* ends a single letter, a number or a short title ("J. Fischer", "3. Mai")."""
    word = re.search(r"[^\s]+$", text[max(first, dot - 12) : dot])
    if word is None or text[dot] != ".":
        return False
    ordinal = word.group().isdigit() and len(word.group()) <= 2  # "3. Mai"
    return (
        (len(word.group()) == 1 and word.group().isalpha())
        or ordinal
        or word.group().lower() in ("dr", "m", "mm", "hr", "fr", "sr", "sra", "г", "им", "т.е")
    )
