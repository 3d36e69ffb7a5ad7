"""Addresses on the web, DOIs, arXiv numbers and ISBNs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, unquote, urlsplit

from core.claims.references import symbols
from core.model import FoundReference

_STOP = r"\s<>\"“”„«»‹›|\\^`{}\u200b\u2028，。；：！？、（）【】《》「」『』،؛؟"
_BODY = re.compile(rf"[^{_STOP}]{{3,2000}}")
_SCHEME = re.compile(r"(?<![A-Za-z0-9])(?:https?|ftp)$", re.IGNORECASE)
_DOI = re.compile(rf"(?<![\d./])10\.\d{{4,9}}(?:\.\d{{1,5}})?/[^{_STOP}]{{1,200}}")
_ARXIV = re.compile(r"\barXiv:[ ]?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7})(?:v\d{1,2})?(?!\d)", re.IGNORECASE)
_ISBN = re.compile(r"\bISBN(?:[- ]?1[03])?:?\s{0,2}((?:97[89][- –‐]?)?\d[\d\- –‐]{7,14}[\dXx])(?![\dXx])")
_UN_HOSTS = frozenset({"undocs.org", "docs.un.org", "daccess-ods.un.org"})
_ARXIV_PATH = re.compile(r"/(?:abs|pdf)/(.+?)(?:v\d+)?(?:\.pdf)?", re.IGNORECASE)
_PAIRS = {")": "(", "]": "["}


def found(text: str) -> Iterator[FoundReference]:
    """The addresses and numbers of *text*. A DOI's address counts as the DOI, one of undocs.org as the symbol."""
    for start, end in _places(text):
        written = _ended(text[start:end])
        if "." in written[4:] or "localhost" in written:
            yield FoundReference(start, start + len(written), written, *_named(written))
    if "10." in text:
        for match in _DOI.finditer(text):
            written = _ended(match.group())
            if written[-1] != "/":
                yield FoundReference(match.start(), match.start() + len(written), written, "doi", written.lower())
    if "rxiv:" in text or "rXiv:" in text:
        for match in _ARXIV.finditer(text):
            yield FoundReference(*match.span(), match.group(), "doi", _arxiv(match.group(1)))
    if "ISBN" in text:
        for match in _ISBN.finditer(text):
            if number := isbn13(match.group(1)):
                yield FoundReference(*match.span(), match.group(), "isbn", number)


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses stand, with the punctuation that follows them."""
    for mark in ("://", "www."):
        at = text.find(mark)
        while at >= 0:
            start, end = at, at + len(mark)
            if mark == "://":
                scheme = _SCHEME.search(text[max(0, at - 6) : at])
                start = at - len(scheme.group()) if scheme else -1
            elif text[max(0, at - 1) : at].isalnum() or text[max(0, at - 1) : at] in ("@", ".", "/", "-"):
                start = -1
            if start >= 0 and (body := _BODY.match(text, end)):
                end = body.end()
                yield start, end
            at = text.find(mark, end)


def isbn13(written: str) -> str:
    """The thirteen digits of an ISBN (ISO 2108); empty where the check digit is wrong."""
    digits = "".join(char for char in written.upper() if char.isdigit() or char == "X")
    if len(digits) == 10 and digits[:9].isdecimal():
        total = sum((10 - place) * (10 if char == "X" else int(char)) for place, char in enumerate(digits))
        if total % 11:
            return ""
        stem = "978" + digits[:9]
        return stem + str(-sum(int(char) * (3 if place % 2 else 1) for place, char in enumerate(stem)) % 10)
    if len(digits) == 13 and digits.isdecimal():
        return "" if sum(int(char) * (3 if place % 2 else 1) for place, char in enumerate(digits)) % 10 else digits
    return ""


def _ended(written: str) -> str:
    """An address without the punctuation that belongs to the sentence; a bracket stays when it opens inside."""
    open_brackets = {close: written.count(close) - written.count(start) for close, start in _PAIRS.items()}
    end = len(written)
    while end:
        last = written[end - 1]
        if last in _PAIRS:
            if open_brackets[last] <= 0:
                break
            open_brackets[last] -= 1
        elif last in "([":
            open_brackets[")" if last == "(" else "]"] += 1
        elif last not in ".,;:!?'’‘*_…—–·":
            break
        end -= 1
    return written[:end] or written[:1]


def _named(url: str) -> tuple[str, str]:
    """What an address names: a DOI, a UN document, or itself."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host = (parts.hostname or "").removeprefix("www.")
        path = unquote(parts.path)
        if host in ("doi.org", "dx.doi.org") and _DOI.fullmatch(path[1:]):
            return "doi", path[1:].lower()
        if host == "arxiv.org" and (number := _ARXIV_PATH.fullmatch(path)) and _ARXIV.match(f"arXiv:{number[1]}"):
            return "doi", _arxiv(number[1])
        if host in _UN_HOSTS:
            path = re.sub(r"^/(?:[a-z]{2}/)?", "", path).rstrip("/")
            named = [one.value for one in symbols.found(path) if one.start == 0]
            if named:
                return "un-symbol", named[0]
        for symbol in parse_qs(parts.query).get("symbol", ()) if host.endswith("un.org") else ():
            if named := [one.value for one in symbols.found(symbol.upper().replace("ADD.", "Add."))]:
                return "un-symbol", named[0]
    except ValueError:  # a broken IPv6 host, or more fields than a query may have
        pass
    return "url", url


def _arxiv(number: str) -> str:
    """The DOI that arXiv gives to each of its papers."""
    return f"10.48550/arxiv.{number.lower()}"
