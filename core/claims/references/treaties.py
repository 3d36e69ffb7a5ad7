"""Treaties and agreements: "Joint Comprehensive Plan of Action (JCPOA)", and "JCPOA" from there on.

An abbreviation in parentheses makes the words before it a name when one of them says that it is a treaty. A few
abbreviations that mean one treaty everywhere are known without having been explained.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from heapq import merge
from itertools import islice

from core.claims.references.glance import Glance
from core.model import FoundReference

KNOWN = {
    "JCPOA": "Joint Comprehensive Plan of Action",
    "NPT": "Treaty on the Non-Proliferation of Nuclear Weapons",
    "CTBT": "Comprehensive Nuclear-Test-Ban Treaty",
    "TPNW": "Treaty on the Prohibition of Nuclear Weapons",
    "ICCPR": "International Covenant on Civil and Political Rights",
    "ICESCR": "International Covenant on Economic, Social and Cultural Rights",
    "CEDAW": "Convention on the Elimination of All Forms of Discrimination against Women",
    "UNCLOS": "United Nations Convention on the Law of the Sea",
    "UNFCCC": "United Nations Framework Convention on Climate Change",
    "UNCAC": "United Nations Convention against Corruption",
    "ICSFT": "International Convention for the Suppression of the Financing of Terrorism",
    "ICERD": "International Convention on the Elimination of All Forms of Racial Discrimination",
}
"""Abbreviations that mean one treaty wherever they stand (United Nations Treaty Collection)."""
ALIASES = {
    "nuclear non-proliferation treaty": "NPT",
    "non-proliferation treaty": "NPT",
    "nuclear nonproliferation treaty": "NPT",
    "treaty on the nonproliferation of nuclear weapons": "NPT",
    "treaty on non-proliferation of nuclear weapons": "NPT",
    "comprehensive test ban treaty": "CTBT",
    "comprehensive nuclear test ban treaty": "CTBT",
    "comprehensive test-ban treaty": "CTBT",
    "joint comprehensive plan of action": "JCPOA",
}
_KEY = re.compile(
    r"\b(?:Treat(?:y|ies)|Convention|Covenant|Agreement|Charter|Pact|Accords?|Statute|Plan of Action|Compact|"
    r"Protocol (?=to|on|for|against|relating|concerning|of)|Traité|Tratado|Convenio|Vertrag|Abkommen|Übereinkommen)\b"
)
_NO_TREATY = re.compile(
    r"\b(?:Purchase|Service|Level|Licen[cs]e|Disclosure|Blanket|Interagency|Employment|Lease|User|Sales?|Credit|Loan|"
    r"Transfer|Conference|Commission|Committee|Organi[sz]ation|Secretariat|Court|Council|Party|Center|Centre|Week)\b"
)
"""Contracts, and bodies made by a treaty or named after one."""
_SHORT = re.compile(
    r"[ \u00a0\n][(（][\"“”«']?(?:the |hereinafter |or )?[\"“”«']?([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z-]{0,8})[\"“”»']?[)）]"
)
_WORD = re.compile(r"[^\s()\[\];:!?\"“”«»]+")
_SMALL = frozenset(
    [
        "a",
        "all",
        "and",
        "against",
        "among",
        "between",
        "by",
        "de",
        "des",
        "et",
        "for",
        "forms",
        "from",
        "in",
        "its",
        "la",
        "le",
        "of",
        "on",
        "or",
        "other",
        "the",
        "their",
        "to",
        "with",
        "y",
    ]
)
_CAPITALS = re.compile(r"(?<![\w/.-])[A-Z][A-Za-z]{0,3}[A-Z][A-Za-z-]{0,8}(?![\w/]|-\w)")
_IN_KNOWN = ("Treaty", "Convention", "Covenant", "Plan of Action")
"""Each known name has one of these words: a text without any of them is not looked through for every name."""
_NAMES = 200
"""Full names that are looked for again; more than that in one text is a list of treaties."""
_MANY = 40
"""Abbreviations that are looked for one by one."""
_MOST = 24
"""Words that a treaty's name may have before its abbreviation."""
_REACH = 320
"""Characters in which they stand."""
_ARTICLE = re.compile(r"^(?:the|le|la|el)\s+", re.IGNORECASE)


def uniform(name: str) -> str:
    """A treaty's name in its one spelling: without article and abbreviation, well-known ones by their own title."""
    name = " ".join(name.split())
    short = re.search(r" \(([A-Z][A-Za-z-]{1,11})\)$", name)
    name = _ARTICLE.sub("", name[: short.start()] if short else name)
    known = ALIASES.get(name.casefold())
    return KNOWN[known] if known else KNOWN.get(name, name)


def found(text: str, glance: Glance) -> Iterator[FoundReference]:
    """The treaties of *text*: full names with their abbreviations, then each of both alone."""
    shorts: dict[str, tuple[str, int]] = {short: (name, 0) for short, name in KNOWN.items()}
    longs = {name: name for name in KNOWN.values()} if any(word in text for word in _IN_KNOWN) else {}
    for match in _in_brackets(text, glance):
        start = _name_start(text, match.start(), match.group(1))
        if start is None:
            continue
        short = match.group(1)
        written = " ".join(text[start : match.start()].split())
        value = uniform(written)
        if short in KNOWN and _alike(value, KNOWN[short]):
            value = KNOWN[short]  # "Treaty on Non Proliferation of Nuclear Weapons"
        elif shorts.get(short, ("", -1))[1] <= 0:
            shorts[short] = (value, match.end())
        longs[written] = value
        yield FoundReference(start, match.end(), text[start : match.end()], "treaty", value)
    for match in _in_capitals(text, [short for short in shorts if glance.may_hold(short)]):
        value, since = shorts.get(match.group(), ("", 0))
        if value and match.start() >= since:
            yield FoundReference(*match.span(), match.group(), "treaty", value)
    for name, value in islice(longs.items(), _NAMES):
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not text[end : end + 1].isalnum() and not text[max(0, at - 1) : at].isalnum():
                yield FoundReference(at, end, name, "treaty", value)
            at = text.find(name, end)


def _in_brackets(text: str, glance: Glance) -> Iterator[re.Match[str]]:
    """The abbreviations in parentheses, looked for where one opens: to find a character is quick, a pattern is not."""
    for at in merge(*(_places(text, mark) for mark in "(（" if glance.may_hold(mark))):
        if at and (match := _SHORT.match(text, at - 1)):
            yield match


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def _in_capitals(text: str, shorts: Collection[str]) -> Iterator[re.Match[str]]:
    """The words of *text* that may be one of these abbreviations."""
    if len(shorts) > _MANY:
        yield from _CAPITALS.finditer(text)
        return
    for short in shorts:
        at = text.find(short)
        while at >= 0:
            if match := _CAPITALS.match(text, at):
                yield match
            at = text.find(short, at + len(short))


def _name_start(text: str, end: int, short: str) -> int | None:
    """Where the name starts that ends before its abbreviation; None when the words before are no treaty's."""
    low = max(0, end - _REACH)
    low = max(low, text.rfind(")", low, end) + 1)
    if not _KEY.search(text, low, end):
        return None
    words = [(low + match.start(), match.group()) for match in _WORD.finditer(text[low:end])]
    starts: list[tuple[int, str]] = []  # from the nearest word backwards
    for place, word in reversed(words[-_MOST:]):
        if starts and word.endswith((".", "’s", "'s")) and not word.endswith("U.N."):
            break
        if not word[:1].isupper() and word.casefold().rstrip(",") not in _SMALL:
            break
        starts.append((place, word))
    capital = [place for place, word in starts if word[:1].isupper() and word.casefold() not in _SMALL]
    for place in capital:  # from the nearest on: the shortest name whose initials the abbreviation has
        name = text[place:end]
        if _KEY.search(name) and name[0] == short[0] and _within(short.upper(), _initials(name)):
            return None if _NO_TREATY.search(name) else place
    for place in reversed(capital):
        name = text[place:end]
        if _KEY.match(name) and set(short.upper()) <= set(_initials(name)):
            return None if _NO_TREATY.search(name) else place
    return None


def _initials(name: str) -> str:
    return "".join(part[0] for part in re.findall(r"[^\W_]+", name)).upper()


def _alike(name: str, other: str) -> bool:
    """Whether two names are ways of writing one: most words of the longer are in the shorter too."""
    first, second = (set(re.findall(r"[^\W_]+", one.casefold())) for one in (name, other))
    return len(first & second) >= 0.7 * max(len(first), len(second))


def _within(short: str, initials: str) -> bool:
    """Whether the letters of *short* stand among *initials* in their order."""
    letters = iter(initials)
    return all(letter in letters for letter in short)
