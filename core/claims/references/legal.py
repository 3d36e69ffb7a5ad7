"""Documents of bodies other than the United Nations with unmistakable symbols: IAEA, WHO, OPCW, EU, courts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.claims.references.glance import Glance
from core.model import FoundReference

_SYMBOL = re.compile(
    r"(?<![\w/])(?:INFCIRC/\d{1,4}(?:/[A-Za-z]{3,4}\.\d{1,3}|/\d{1,3}|/Part[ ]?\d{1,2})*"
    r"|GOV/(?:INF/)?(?:19|20)\d\d/\d{1,3}(?:/[A-Za-z]{3,4}\.\d{1,2})*|GOV/\d{3,4}(?:/[A-Za-z]{3,4}\.\d{1,2})*"
    r"|GC\([\dIVXL]{1,6}\)/(?:RES|DEC|INF|OR)?[./]?\d{1,4}(?:/[A-Za-z]{3,4}\.\d{1,2})*"
    r"|WHA\d{1,2}\.\d{1,3}|EB\d{2,3}\.R\d{1,3}|WHO/[A-Z]{2,}(?:/[A-Za-z0-9.\-]{1,12}){1,4}"
    r"|(?:EC-(?:M-)?\d{1,3}|C-(?:SS-)?\d{1,2}|RC-\d)/(?:DEC|DG|NAT|S|HP|WP)\.\d{1,3}(?:/[A-Za-z]{3,4}\.\d{1,2})*"
    r"|ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Za-z0-9.]{1,25}"
    r"|(?:COM|SWD|JOIN|SEC|SEK|KOM)[ ]?[(/][ ]?(?:19|20)\d\d[)/][ ]?\d{1,4})(?![\w/])"
)
_CELEX = re.compile(r"\bCELEX(?: number| no\.?)?[:%3A ]{1,4}([0-9CE]\d{4}[A-Z]{1,2}\d{4}(?:\([0-9]{2}\))?)(?!\w)")
_ACT = re.compile(
    r"\b(Regulation|Directive|Decision|Framework Decision|Règlement|Directiva|Reglamento|Verordnung|Richtlinie)s? "
    r"(?:\((EU|EC|EEC|Euratom|CE|UE|EG)(?:, Euratom)?\) )?((?:No\.?|n[o°º]|Nr\.?) ?)?"
    r"(\d{1,4}/\d{1,4})(?:/(EU|EC|EEC|CFSP|JHA|Euratom|CE|UE|PESC|GASP|EG|EWG))?(?![\d/])"
)
_JOURNAL = re.compile(
    r"\bOJ (?:(L|C) ?(\d{1,3})|(L|C), ?(\d{4}/\d{1,5})), ?(?:(\d{1,2})[./ ]{1,2}(\d{1,2})[./ ]{1,2}(\d{4}))"
    r"(?:, ?pp?\. ?(\d{1,4})(?:[–-]\d{1,4})?)?"
)
_BEFORE = {
    "/": ("INFCIRC", "GOV", "WHO", "COM", "SWD", "JOIN", "SEC", "KOM", "SEK"),
    "(": ("GC", "COM", "SWD", "JOIN", "SEC", "KOM", "SEK"),
}
_AFTER = {"/": ("DEC.", "DG.", "NAT.", "S.", "HP.", "WP.")}
_MARKS = ("WHA", "EB1", "EB9", "ECLI:", "CELEX")
"""One of these stands in every symbol, or before or after a character of it that is quickly found; a text without any
need not be read for symbols."""
_ACTS = ("Regulation", "Directiv", "Decision", "Règlement", "Reglamento", "Verordnung", "Richtlinie")
_KINDS = {"r": "R", "v": "R", "d": "D"}
_SAME = {"KOM": "COM", "SEK": "SEC"}


def found(text: str, glance: Glance) -> Iterator[FoundReference]:
    """The symbols, European acts (as CELEX numbers) and pages of the Official Journal that *text* names."""
    if any(_stands(text, mark, glance) for mark in "/(") or any(
        glance.may_hold(mark) and mark in text for mark in _MARKS
    ):
        yield from _symbols(text)
    if "/" in text and any(word in text for word in _ACTS):
        for match in _ACT.finditer(text):
            if celex := _celex(match):
                yield FoundReference(*match.span(), match.group(), "symbol", celex)
    if glance.may_hold("OJ ") and "OJ " in text:
        for match in _JOURNAL.finditer(text):
            series, number = match[1] or match[3], match[2] or match[4]
            page = f", p. {match[8]}" if match[8] else ""
            value = f"OJ {series} {number}, {int(match[5])}.{int(match[6])}.{match[7]}{page}"
            yield FoundReference(*match.span(), match.group(), "symbol", value)


def _stands(text: str, mark: str, glance: Glance) -> bool:
    """Whether what a symbol has beside such a character stands beside any of those in *text*."""
    before = tuple(filter(glance.may_hold, _BEFORE[mark]))
    after = tuple(filter(glance.may_hold, _AFTER.get(mark, ())))
    if not before and not after:
        return False
    at = text.find(mark)
    while at >= 0:
        if text[max(0, at - 9) : at].rstrip(" ").endswith(before) or text.startswith(after, at + 1):
            return True
        at = text.find(mark, at + 1)
    return False


def _symbols(text: str) -> Iterator[FoundReference]:
    for match in _SYMBOL.finditer(text):
        yield FoundReference(*match.span(), match.group(), "symbol", _plain(match.group()))
    for match in _CELEX.finditer(text):
        yield FoundReference(*match.span(), match.group(), "symbol", match.group(1))


def _plain(symbol: str) -> str:
    """``COM(2022) 123`` for all ways of writing it; others as they stand."""
    series = re.fullmatch(r"([A-Z]{3,4}) ?[(/] ?(\d{4})[)/] ?(\d{1,4})", symbol)
    if series and not symbol.startswith(("GOV", "WHO")):
        return f"{_SAME.get(series[1], series[1])}({series[2]}) {int(series[3])}"
    return symbol


def _celex(match: re.Match[str]) -> str:
    """A European act's CELEX number (sector 3): year, kind, number. Empty where it can't be one.

    Before 2015 regulations were numbered number/year, all else year/number; since then all are year/number
    (Publications Office, "Harmonised numbering of EU legal acts").
    """
    kind, body, numbered, pair, ending = match[1], match[2], match[3], match[4], match[5]
    if not body and not ending:
        return ""
    first, second = pair.split("/")
    letter = "L" if kind.startswith(("Directi", "Richt")) else "F" if kind.startswith("Fr") else _KINDS[kind[0].lower()]
    year, number = (second, first) if letter == "R" and (numbered or len(first) < 4) else (first, second)
    if len(year) == 2:
        year = "19" + year
    if len(year) != 4 or not 1952 <= int(year) <= 2100:
        return ""
    return f"3{year}{letter}{int(number):04d}"
