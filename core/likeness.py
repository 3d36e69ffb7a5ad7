"""How alike two texts are: sketches that find candidates, a measure that confirms, runs to show side by side.

A text is taken as the set of its *shingles*, runs of three words, folded. How alike two texts are is the share of
shingles that both have (Jaccard; Broder, "On the resemblance and containment of documents", 1997). A sketch keeps the
lowest hashes of a text's shingles: of two sketches about the same share is common.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
import zlib
from collections.abc import Iterator
from difflib import SequenceMatcher

from core.model import Difference

ALIKE = 0.5
"""From here on two texts are told to be versions of one: one word in ten replaced still leaves them above it."""
SKETCH = 12
"""Hashes that are kept of a text."""
FEWEST_WORDS = 30
"""Texts shorter than this are alike by chance: greetings, captions."""

_SINGLE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
"""Scripts without blanks between words (CJK, Thai): each character is taken for a word."""
_SINGLES = re.compile(f"[{_SINGLE}]")
_MARKS = b"!\"'()*,-.:;?[]_`"
_FOLDED = bytes.maketrans(bytes(range(65, 91)), bytes(range(97, 123)))
_BROKEN = re.compile(r"(?<=\w)[-\u00ad\u2010]\n\s*(?=\w)")
"""A word that a line's end divides: as printed pages have it, and the same text elsewhere has not."""
_ENDS = ("-\n", "\u00ad\n", "\u2010\n")
_NO_LETTERS = bytes((*range(0xC0), 0xC2, 0xE2))
"""Bytes of UTF-8 that no letter beyond ASCII begins with, but for a few signs."""
_NO_SINGLES = bytes(one for one in range(256) if one not in (0xE0, *range(0xE3, 0xEA), 0xEF))
_PRINTED = re.compile(rb"\xe2\x80[\x8b-\xa6]")
"""Quotation marks, dashes and hyphens as they are printed, dots, and what can't be seen (U+200B to U+2026)."""
_PRINTED_TOO = re.compile(rb"\xc2[\xab\xad\xbb]")
METHOD = hash((1, 2, 4)) & 0xFFFF_FFFF
"""Tells sketches apart that were made in another way, or with another Python's way of hashing tuples: they can't be
compared."""

_LOW = -(1 << 63) + (1 << 60)

Run = tuple[Difference, int, int, int, int]


def shingles(text: str) -> set[int]:
    """The hashes of a text's runs of three words; none for a text that is too short to tell."""
    words = _words(text)
    if len(words) < FEWEST_WORDS:
        return set()
    # Words by CRC, for Python hashes strings differently in each process; tuples of numbers it always hashes alike.
    hashes = list(map(zlib.crc32, words))
    return set(map(hash, zip(hashes, hashes[1:], hashes[2:], strict=False)))


def _words(text: str) -> list[bytes]:
    """The words of a text, folded: however it is broken into lines, and whichever marks it is printed with.

    What is rare is looked for in bytes, which is quick, and only done where it is found.
    """
    if any(end in text for end in _ENDS):
        text = _BROKEN.sub("", text)
    data = text.encode("utf-8", "surrogatepass")
    if not text.isascii():
        if letters := data.translate(None, _NO_LETTERS):
            if 0xEF in letters:  # ligatures, letters of full width
                text = unicodedata.normalize("NFKC", text)
            if letters.translate(None, _NO_SINGLES):
                text = _SINGLES.sub(r" \g<0> ", text)
            data = text.casefold().encode("utf-8", "surrogatepass")
        data = _PRINTED.sub(b"", data)
        if 0xC2 in data:
            data = _PRINTED_TOO.sub(b"", data).replace(b"\xc2\xa0", b" ")
    return data.translate(_FOLDED, _MARKS).split()


def sketch(text: str) -> tuple[int, tuple[int, ...]]:
    """How many shingles a text has, and the lowest :data:`SKETCH` of their hashes."""
    found = shingles(text)
    low = [one for one in found if one < _LOW]  # the lowest sixteenth, so that there is less to sort
    return len(found), tuple(sorted(low if len(low) >= SKETCH else found)[:SKETCH])


def likeness(first: str, second: str) -> float:
    """How alike two texts are, from 0 to 1; 1 also for two short texts that are equal."""
    return Likeness(first).to(second)


class Likeness:
    """How alike a text is to others, as :func:`likeness`: it is looked at once."""

    def __init__(self, text: str) -> None:
        self._text, self._shingles = text, shingles(text)

    def to(self, other: str) -> float:
        """How alike it is to another one."""
        own, theirs = self._shingles, shingles(other)
        if not own or not theirs:
            return float(self._text == other)
        common = len(own & theirs)
        return common / (len(own) + len(theirs) - common)


# ------------------------------------------------------------------------------------------------- side by side

_TOKEN = re.compile(rf"[{_SINGLE}]|[^\W{_SINGLE}]+|\s+|[^\w\s]")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_FEW = 2_000
"""Words and blanks that are aligned one by one; longer stretches are first cut where both have the same rare words."""
_ANCHOR = 5
"""Words and blanks in a row that, standing once in each text, are taken for the same place."""


def runs(first: str, second: str) -> tuple[Run, ...]:
    """Two texts as runs in reading order: what both have, and what only one has.

    Lines that are equal are aligned first; what is between them is cut where a few words stand once in both (patience
    diff), and then compared word by word: a text of 1 MB takes about a second. Each text is the runs of both and its
    own, put together.
    """
    found: list[Run] = []
    for equal, a, b, c, d in _aligned(first, second, _cut(first, _LINE), _cut(second, _LINE)):
        if equal:
            found.append((Difference.EQUAL, a, b, c, d))
        else:
            found += _by_words(first, second, _cut(first, _TOKEN, a, b), _cut(second, _TOKEN, c, d), (a, b, c, d))
    return tuple(_joined(found))


Places = list[tuple[int, int]]
Stretch = tuple[int, int, int, int]


def _by_words(first: str, second: str, one: Places, other: Places, stretch: Stretch) -> Iterator[Run]:
    if not one or not other:
        yield from _apart(stretch)
    elif len(one) + len(other) <= _FEW:
        for equal, a, b, c, d in _aligned(first, second, one, other):
            if equal:
                yield Difference.EQUAL, a, b, c, d
            else:
                yield from _apart((a, b, c, d))
    elif anchors := _anchors([first[a:b] for a, b in one], [second[a:b] for a, b in other]):
        i = j = 0
        for at, there in (*anchors, (len(one), len(other))):
            if at > i or there > j:
                yield from _by_words(
                    first, second, one[i:at], other[j:there], _of(one, other, i, at, j, there, stretch)
                )
            if at < len(one):
                yield Difference.EQUAL, *one[at], *other[there]
            i, j = at + 1, there + 1
    else:
        yield from _apart(stretch)


def _of(one: Places, other: Places, i: int, at: int, j: int, there: int, stretch: Stretch) -> Stretch:
    """The characters of words *i* to *at* of one text and *j* to *there* of the other."""
    a = one[i][0] if i < len(one) else stretch[1]
    c = other[j][0] if j < len(other) else stretch[3]
    return a, one[at - 1][1] if at > i else a, c, other[there - 1][1] if there > j else c


def _anchors(one: list[str], other: list[str]) -> list[tuple[int, int]]:
    """Places of words that stand once in both, as far as they come in the same order."""
    here, there = _single(one), _single(other)
    pairs = sorted((at, there[words]) for words, at in here.items() if words in there)
    # The longest run of pairs that rises in both: the last of each pile, with what lay before it (patience sorting).
    piles: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        pile = bisect.bisect_left(tops, place)
        before.append(piles[pile - 1] if pile else -1)
        if pile == len(piles):
            piles.append(number)
            tops.append(place)
        else:
            piles[pile], tops[pile] = number, place
    chain: list[tuple[int, int]] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _single(words: list[str]) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    for at, run in enumerate(zip(*(words[shift:] for shift in range(_ANCHOR)), strict=False)):
        places[run] = -1 if run in places else at
    return {run: at for run, at in places.items() if at >= 0}


def _apart(stretch: Stretch) -> Iterator[Run]:
    a, b, c, d = stretch
    if a < b:
        yield Difference.FIRST, a, b, c, c
    if c < d:
        yield Difference.SECOND, b, b, c, d


def _aligned(first: str, second: str, one: Places, other: Places) -> Iterator[tuple[bool, int, int, int, int]]:
    """Stretches of parts that are equal, and what lies between them."""
    if not one or not other:
        if one or other:
            start, end = (one[0][0], one[-1][1]) if one else (0, 0)
            begin, stop = (other[0][0], other[-1][1]) if other else (0, 0)
            yield False, start, end, begin, stop
        return
    matcher = SequenceMatcher(None, [first[a:b] for a, b in one], [second[a:b] for a, b in other])
    at, there = one[0][0], other[0][0]
    for block in matcher.get_matching_blocks():
        start = one[block.a][0] if block.a < len(one) else one[-1][1]
        begin = other[block.b][0] if block.b < len(other) else other[-1][1]
        if at < start or there < begin:
            yield False, at, start, there, begin
        if block.size:
            at, there = one[block.a + block.size - 1][1], other[block.b + block.size - 1][1]
            yield True, start, at, begin, there


def _cut(text: str, part: re.Pattern[str], start: int = 0, end: int | None = None) -> Places:
    return [found.span() for found in part.finditer(text, start, len(text) if end is None else end)]


def _joined(found: list[Run]) -> Iterator[Run]:
    """Neighbouring runs of one kind as one."""
    last: Run | None = None
    for run in found:
        if last is not None and last[0] is run[0] and last[2] == run[1] and last[4] == run[3]:
            last = (last[0], last[1], run[2], last[3], run[4])
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last
