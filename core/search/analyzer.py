"""How text becomes terms: one analyzer for all languages, for documents, queries, snippets and hits alike.

A *word* of a text becomes one or more *parts*. A part has an **exact** form (folded: case, marks, letter variants and
digits) and any number of **loose** forms, which stand for looser likeness: the English stem, the word without its
apostrophes, without an elided article (*l'homme*), without the Arabic article, a joined acronym (*U.S.*), the pieces
around a zero-width non-joiner. Words match loosely when they share a loose form. In the index a loose form is a term of
its own at the same position, led by :data:`MARK`; it is left out where it equals the exact form, and
:func:`class_terms` puts it back when a query is made.

Runs of scripts written without spaces (Chinese, Japanese, Korean, Thai …) become overlapping pairs of characters, and
their last character stands alone, so that any stretch of a run can be found as consecutive terms.

Offsets are code points of the text as it was given.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from core.search.persian import light_forms
from core.search.stemming import stem

MARK = "\x01"
"""Leads a loose form, so that it can't be mistaken for a word that somebody typed."""

MAX_WORD = 120
"""Words are cut after so many code points: what is longer is data, and nobody types it."""

GAP = 100
"""Positions between two values of one field, so that no phrase runs from one into the next."""


class Part(NamedTuple):
    """A folded piece of a word; *start* and *end* count from the word's start.

    *terms* are what is indexed: the exact form, then the loose ones with their :data:`MARK`. *tail* is the single
    character at the end of a run of two or more; *run* says that the script is written without spaces.
    """

    exact: str
    terms: tuple[str, ...]
    start: int
    end: int
    run: bool = False
    tail: bool = False


class Token(NamedTuple):
    """A part at its place: offsets in the text, and the position that phrases count with."""

    part: Part
    start: int
    end: int
    position: int


def _ranges(points: list[int]) -> str:
    """Code points as the inside of a character class."""
    out: list[str] = []
    first = last = points[0]
    for point in [*points[1:], -1]:
        if point == last + 1:
            last = point
            continue
        out.append(re.escape(chr(first)) if first == last else f"{re.escape(chr(first))}-{re.escape(chr(last))}")
        first = last = point
    return "".join(out)


# Python's re knows no \p{M}; below these bounds are all combining marks but those of scripts nobody writes any more.
_MARKS = _ranges(
    [
        point
        for start, stop in ((0x300, 0x3100), (0xA66F, 0xAC00), (0xFB1E, 0xFB1F), (0xFE00, 0xFE30), (0x11000, 0x11A00))
        for point in range(start, stop)
        if unicodedata.category(chr(point))[0] == "M"
    ]
)
_APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\uff07\u05f3\u05f4"
_INVISIBLE = "\u00ad\u200c\u200d\u200e\u200f\u2060\ufeff"
_ZWNJ = "\u200c"
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u302f\u3031-\u30ff"
    "\u3100-\u31ff\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"
)

_REST = rf"(?:[^\W_]++|[{_MARKS}]++|[{_INVISIBLE}]++(?=[^\W_])|[{_APOSTROPHES}](?=[^\W_]))*+"
WORD = re.compile(
    # most words; then single letters with full stops between, an acronym; then what starts with a single letter
    rf"[^\W_]{{2,}}+{_REST}|[^\W\d_](?:\.[^\W\d_])+(?![^\W_]|[{_MARKS}])|[^\W_]{_REST}"
)
"""A word of a text, in any script. Underscores, hyphens, slashes and full stops end it (acronyms excepted)."""

_ASCII_WORD = re.compile(
    "[A-Za-z0-9]{2,}+(?:'[A-Za-z0-9]++)*+|[A-Za-z](?:\\.[A-Za-z])+(?![A-Za-z0-9])|[A-Za-z0-9](?:'[A-Za-z0-9]++)*+"
)

_VOICED = "\uff9e\uff9f"
"""The voicing marks of half-width kana, which full-width ones have in them."""

_RUN = re.compile(rf"[{_UNSPACED}](?:[{_UNSPACED}]|[{_MARKS}{_INVISIBLE}])*+")
_CLUSTER = re.compile(rf"[^{_MARKS}{_INVISIBLE}][{_MARKS}{_INVISIBLE}{_VOICED}]*+|[{_MARKS}{_INVISIBLE}]++", re.DOTALL)

_STRIPPED = (
    (0x300, 0x370),
    (0x483, 0x488),
    (0x591, 0x5C8),
    (0x610, 0x61B),
    (0x64B, 0x660),
    (0x670, 0x671),
    (0x6D6, 0x6DD),
    (0x6DF, 0x6E9),
    (0x6EA, 0x6EE),
    (0x8D3, 0x900),
    (0x1AB0, 0x1B00),
    (0x1DC0, 0x1E00),
    (0x20D0, 0x2100),
    (0xFE00, 0xFE10),
    (0xFE20, 0xFE30),
)
_TABLE: dict[int, str | None] = {
    **{point: None for start, stop in _STRIPPED for point in range(start, stop)},
    **dict.fromkeys(map(ord, _INVISIBLE + "\u0640"), None),
    **dict.fromkeys(map(ord, _APOSTROPHES), "'"),
    # yeh, alef maksura, yeh barree; kaf; alef variants; teh marbuta, heh variants; waw
    **dict.fromkeys((0x64A, 0x649, 0x6D2), "\u06cc"),
    0x643: "\u06a9",
    **dict.fromkeys((0x622, 0x623, 0x625, 0x671), "\u0627"),
    **dict.fromkeys((0x629, 0x6D5, 0x6C1, 0x6BE, 0x6C3), "\u0647"),
    # letters that no decomposition takes apart, as they are typed on a plain keyboard
    ord("ı"): "i",
    ord("ø"): "o",
    ord("đ"): "d",
    ord("ð"): "d",
    ord("ł"): "l",
    ord("æ"): "ae",
    ord("œ"): "oe",
    ord("þ"): "th",
}

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj"})
_PLAIN_UMLAUT = re.compile(r"(?<![aeq])(a|o|u)e")
_ELIDED = re.compile(r"(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|sull|dall|un)'(?=\w{3})")
_ARTICLE = re.compile("(?:\u0627\u0644|\u05d4)(?=.{3})")
"""The Arabic article, and the Hebrew one."""

_JOINED_ARTICLE = re.compile("(?:[\u0648\u0641\u0628\u06a9]\u0627\u0644|\u0644\u0644)(?=.{3})")
"""The article after *wa-*, *fa-*, *bi-*, *ka-*, *li-*, which are written as one word with it."""

_HAMZA = re.compile("(?<=[\u0620-\u064a\u066e-\u06d3])[\u0624\u0626](?=[\u0620-\u064a\u066e-\u06d3])")

_Y_BREVE = "\u0438\u0306"


def fold(word: str) -> str:
    """The exact form of a word: what is the same for a reader is the same string. Empty when nothing is left."""
    if word.isascii():
        return word.lower().strip("'.")[:MAX_WORD]
    folded = unicodedata.normalize("NFKD", word).casefold().replace(_Y_BREVE, "\u0439").translate(_TABLE)
    kept = "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in folded
        if char.isalnum() or char in "'." or unicodedata.category(char)[0] == "M"
    )
    return unicodedata.normalize("NFC", kept).strip("'.")[:MAX_WORD]


def spelt_out(word: str) -> str:
    """A word as it is written where there are no such letters (*Mueller*, *Aarhus*), folded."""
    return fold(unicodedata.normalize("NFC", word.lower()).translate(_SPELT_OUT))


def other_seats(word: str) -> tuple[str, ...]:
    """A word with the hamza inside of it on its other seats, folded: *mas'ul* is written with waw and with yeh."""
    if not _HAMZA.search(composed := unicodedata.normalize("NFC", word)):
        return ()
    return tuple(fold(_HAMZA.sub(seat, composed)) for seat in "\u0624\u0626")


@lru_cache(maxsize=100_000)
def loose_forms(exact: str, language: str = "") -> tuple[str, ...]:
    """The loose forms of an exact one in a language (:func:`core.search.stemming.stemmed_language`).

    Two words are forms of each other when these overlap.
    """
    if exact.isascii() and exact.isalpha():
        return (stem(exact, language),)
    forms = [exact]
    if "'" in exact or "." in exact:
        plain = [exact, exact.replace("'", "").replace(".", "")]
        if elided := _ELIDED.match(exact):
            plain.append(exact[elided.end() :])
        forms = [stem(form, language) if "." not in form else form for form in plain]
    elif all(char.isalpha() or unicodedata.category(char)[0] == "M" for char in exact):
        forms.append(fold(stem(exact, language)))
        if language == "fa":
            forms += light_forms(exact)
        article = _ARTICLE.match(exact) or (_JOINED_ARTICLE.match(exact) if language == "ar" else None)
        if article:
            forms.append(exact[article.end() :])
    return tuple(dict.fromkeys(form for form in forms if form))


@lru_cache(maxsize=20_000)
def class_terms(exact: str, languages: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The index terms of all words that are forms of the one whose exact form is given, in any of the languages."""
    terms = [exact, MARK + exact]
    for language in ("", *languages):
        for form in loose_forms(exact, language):
            terms.append(MARK + form)
            if form in loose_forms(form, language):
                terms.append(form)
    return tuple(dict.fromkeys(terms))


def _part(piece: str, start: int, language: str = "", *, run: bool = False, tail: bool = False) -> Part | None:
    """A folded piece of a word, or None when nothing of it can be searched."""
    exact = sys.intern(fold(piece))
    if not exact:
        return None
    end = start + len(piece)
    if run:
        return Part(exact, (exact,), start, end, run, tail)
    forms = list(loose_forms(exact, language))
    if _ZWNJ in piece:
        for half in piece.split(_ZWNJ):
            if folded := fold(half):
                forms += loose_forms(folded, language)
    if not piece.isascii():
        forms += (spelt_out(piece), *other_seats(piece))
    elif language == "de" and _PLAIN_UMLAUT.search(exact):
        forms.append(_PLAIN_UMLAUT.sub(r"\1", exact))
    terms = (exact, *(sys.intern(MARK + form) for form in dict.fromkeys(forms) if form != exact))
    return Part(exact, terms, start, end)


def _run_parts(run: str, start: int) -> Iterator[Part | None]:
    """A run of a script without spaces: overlapping pairs, and the last character alone."""
    places = [match.span() for match in _CLUSTER.finditer(run)]
    for index, (first, last) in enumerate(places):
        ending = index + 1 == len(places)
        stop = last if ending else places[index + 1][1]
        yield _part(run[first:stop], start + first, run=True, tail=ending and index > 0)


def _word_parts(word: str, language: str) -> tuple[Part, ...]:
    """The parts of one match of :data:`WORD`, in order."""
    if not _RUN.search(word):
        part = _part(word, 0, language)
        return (part,) if part else ()
    found: list[Part | None] = []
    at = 0
    for match in _RUN.finditer(word):
        if match.start() > at:
            found.append(_part(word[at : match.start()], at, language))
        found += _run_parts(match.group(), match.start())
        at = match.end()
    if at < len(word):
        found.append(_part(word[at:], at, language))
    return tuple(part for part in found if part)


def words_of(text: str) -> list[str]:
    """All matches of :data:`WORD`, in order."""
    return (_ASCII_WORD if text.isascii() else WORD).findall(text)


def chunks(text: str) -> list[str]:
    """A text in pieces that no word reaches beyond; most are a word with or without punctuation."""
    return text.replace(", ", " ").replace(". ", " ").split()


_cached_parts = lru_cache(maxsize=200_000)(_word_parts)


def parts(word: str, language: str = "") -> tuple[Part, ...]:
    """The parts of one match of :data:`WORD`, in order. Common words are remembered."""
    return _cached_parts(word, language) if len(word) <= MAX_WORD else _word_parts(word, language)


def tokens(text: str, language: str = "") -> Iterator[Token]:
    """All parts of a text at their places, in order."""
    position = 0
    for match in WORD.finditer(text):
        start = match.start()
        for part in parts(match.group(), language):
            yield Token(part, start + part.start, start + part.end, position)
            position += 1
