"""Symbols of United Nations documents (UN research guides, "UN document symbols"): organ / body / nature / number.

Written over a line's end, with blanks about the slashes, in capitals, with Cyrillic letters that look like Latin ones:
the value is always the plain form. A suffix (Add., Corr., Rev.) names another document and is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.model import FoundReference

_SLASH = r"[ \u00a0]?[/／⁄∕][ \u00a0\u00ad\u200b]{0,2}(?:\n[ \t\u00a0]{0,8})?"
_ROMAN = r"[IVXLC]{1,7}"
_NAMED = (
    r"(?:AC|BUR|CN|CONF|COP|CRP|C|DEC|EMERG|ESCAP|ESCWA|ECLAC|ECA|ECE|GC|HRC|ICEF|INF|LIM|L|NGO|NV|OP|PC|PET|PRST|"
    r"PV|RES|R|SC|SR|S|ES|SUB|Sub|WG|WP|[Aa][Dd][Dd]|[Aa]mend|AMEND|[Cc][Oo][Rr][Rr]|[Rr][Ee][Vv]|Summary|SUMMARY)"
)
_SUFFIX = r"(?:[Aa][Dd][Dd]|[Aa]mend|AMEND|[Cc][Oo][Rr][Rr]|[Rr][Ee][Vv])\.[ \u00a0]?\d{1,3}"
_PART = (
    rf"(?:{_SUFFIX}|{_NAMED}(?:\.[ \u00a0]?(?:\d{{1,5}}|{_ROMAN}))?(?:-\d{{1,3}})?|(?:ES-|SS-|S-)?\d{{1,5}}[A-Z]?)"
    r"(?![A-Za-z0-9_])"
)
_TAIL = (
    rf"(?:[ \u00a0]?[A-Z])?[ \u00a0]?\((?:\d{{4}}|(?:S-|ES-)?{_ROMAN})\)[A-Z]?"
    r"|[ \u00a0]?\((?:Resumption|Part|Vol\.|Summary)[ \u00a0]?[\dIV]{0,4}\)"
)
_ORGANS = (
    r"APLC|BWC|CAC|CAT|CBD|CCPR|CCW|CD|CED|CEDAW|CERD|CMW|CRC|CRPD|CTOC|DP|ECE|FCCC|GA|HRI|HSP|"
    r"ICCD|ISBA|JIU|LOS|NPT|PBC|SAICM|SC|SG|SPLOS|ST|TD|TRANS|UNCTAD|UNEP|UNW"
)
_BEFORE = re.compile(rf"(?:[AАSEЕT]|{_ORGANS})[ \u00a0]?\Z")
PRINCIPAL = re.compile(rf"(?<![A-Za-z0-9_/.])(?:[AАSEЕT]|ST)(?:{_SLASH}{_PART}){{1,8}}(?:{_TAIL})?(?![A-Za-z0-9_])")
"""A/, S/, E/, T/ and ST/: known parts only, since "A/B", "S/he", "A/4" are no documents."""
OTHERS = re.compile(
    rf"(?<![A-Za-z0-9_/.])(?:{_ORGANS})(?:{_SLASH}[A-Z0-9][A-Za-z0-9.\-]{{0,14}}(?:\([A-Z0-9]{{1,6}}\))?){{1,7}}"
)
"""Other organs, whose names are long enough: any parts in capitals, a number among them."""
_MORE = re.compile(rf"(?:,[ \u00a0]?|[ \u00a0](?:and|et|y|und|и)[ \u00a0]|,[ \u00a0]and[ \u00a0])({_SUFFIX})(?![\w/])")
_NUMBER = re.compile(r"\d+")
_PRESS = re.compile(r"(?:SC|GA)/\d{4,5}|CD/\d{3,4}|SG/(?:SM|A|T)/\d{2,5}")
_GLUED = re.compile(r"(?<=[a-z.])(?=[0-9IV])")
_LATIN = str.maketrans("АЕ／⁄∕", "AE///")
_BLANKS = re.compile(r"[\s\u00ad\u200b]+")
_SLASHES = "/／⁄∕"


def found(text: str) -> Iterator[FoundReference]:
    """The UN symbols of *text*, each as often as it stands there."""
    if not any(_may_begin(text, slash) for slash in _SLASHES):  # most texts have none, and this is quick
        return
    for match in PRINCIPAL.finditer(text):
        value = plain(match.group())
        if _is_principal(value):
            yield FoundReference(match.start(), match.end(), match.group(), "un-symbol", value)
            yield from _more(text, match.end(), value)
    for match in OTHERS.finditer(text):
        written = match.group().rstrip(".-")
        value = plain(written)
        parts = value.split("/")
        if _PRESS.fullmatch(value) or (
            parts[0] not in ("GA", "SC", "SG", "CD") and len(parts) > 2 and _NUMBER.search("".join(parts[1:]))
        ):
            end = match.start() + len(written)
            yield FoundReference(match.start(), end, written, "un-symbol", value)
            yield from _more(text, end, value)


def _may_begin(text: str, slash: str) -> bool:
    """Whether an organ's name stands before any of these slashes."""
    at = text.find(slash)
    while at >= 0:
        if _BEFORE.search(text, max(0, at - 8), at):
            return True
        at = text.find(slash, at + 1)
    return False


def plain(symbol: str) -> str:
    """A symbol in its one spelling: ``S/RES/2231 (2015)``, ``A/77/2/Add.1``, ``A/RES/217 A (III)``."""
    symbol = _BLANKS.sub("", symbol).translate(_LATIN)
    head, bracket, session = symbol.partition("(")
    parts = head.split("/")
    for index, part in enumerate(parts[1:], 1):
        low = part.lower()
        if low.startswith(("add.", "corr.", "rev.", "amend.", "sub.", "summary")):
            parts[index] = low.capitalize()
    head = "/".join(parts)
    if not bracket:
        return head
    session, _, letter = session.partition(")")
    if "/RES/" in head or session[:1] in "RPVS":
        if letter:  # A/RES/217(III)A
            head = f"{head} {letter}"
        elif "/RES/" in head and head[-1:].isalpha() and head[-2:-1].isdigit():
            head = f"{head[:-1]} {head[-1]}"
        return f"{head} ({_GLUED.sub(' ', session)})"
    return f"{head}({session}){letter}"


def _is_principal(value: str) -> bool:
    """Whether a shape of A/, S/, E/, T/ or ST/ is a document's: its first number must be a session or a year."""
    organ, *parts = value.split("/")
    first = parts[0]
    if not first[:1].isdigit():
        if first in ("S", "R", "C", "L", "ES") or (organ == "T" and first not in ("RES", "PET", "PV", "L")):
            return False  # "A/C", "S/S"
        return bool(_NUMBER.search("".join(parts)))
    number = int(_NUMBER.match(first).group())  # type: ignore[union-attr] - it starts with a digit
    if organ in ("ST", "T"):
        return False
    if len(parts) == 1 or (not parts[1][:1].isdigit() and parts[1][:3] in ("Add", "Cor", "Rev")):
        return number >= 1000 and not (1900 <= number <= 2100)  # before sessions and years were put in
    return 31 <= number <= 120 if organ == "A" else 1946 <= number <= 2100


def _more(text: str, at: int, value: str) -> Iterator[FoundReference]:
    """What the words "and Corr.1" after A/77/2 name: A/77/2/Corr.1."""
    stem = re.sub(r"(?:/(?:Add|Corr|Rev|Amend)\.\d+)$", "", value)
    for _ in range(20):
        match = _MORE.match(text, at)
        if match is None:
            return
        start, at = match.span(1)
        yield FoundReference(start, at, match.group(1), "un-symbol", plain(f"{stem}/{match.group(1)}"))
