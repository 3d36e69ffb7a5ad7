"""Resolutions named in words: "Security Council resolution 2231 (2015)", "UNSCR 2231", "قطعنامه ۲۲۳۱".

A resolution belongs to a body by the words beside it, else by its number's shape: 76/300 is the General Assembly's,
a session in Roman numerals too, a year in parentheses is the Security Council's (UN research guides). A bare number
counts only where the text speaks of the United Nations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from heapq import merge

from core.claims.references import bodies
from core.claims.references.bodies import Body
from core.claims.references.glance import Glance
from core.model import FoundReference

_D = "0-9\u06f0-\u06f9\u0660-\u0669"
_SESSION = rf"[{_D}]{{4}}|(?:S-|ES-)?[IVXLC]{{1,7}}"
_YEAR = rf"[ \u00a0]?[(（][ \u00a0]?(?:{_SESSION})[ \u00a0]?[)）]"
_NUMBER = (
    rf"(?P<numbers>(?:(?:ES-|S-)?[{_D}]{{1,4}}/[{_D}]{{1,4}}(?:[ \u00a0]?[A-Z](?![\w.]))?"
    rf"|[{_D}]{{1,4}}(?:[ \u00a0]?[A-Z](?=[ \u00a0]?[(（]))?(?:{_YEAR})?)(?![\w/%]))"
)
_PARTS = re.compile(
    rf"(?P<slash>(?:ES-|S-)?[{_D}]{{1,4}}/[{_D}]{{1,4}})(?:[ \u00a0]?(?P<part>[A-Z]))?"
    rf"|(?P<plain>[{_D}]{{1,4}})(?:[ \u00a0]?(?P<letter>[A-Z])(?=[ \u00a0]?[(（]))?"
    rf"(?:[ \u00a0]?[(（][ \u00a0]?(?P<year>{_SESSION})[ \u00a0]?[)）])?"
)
_NO = r"(?:(?:[Nn]o\.?|[Nn]umber|[Nn]os\.|[Nn][°º]|№|[Nn]r\.|شماره‌ی|شماره|رقم)[ \u00a0]?)?"
_HEAD = re.compile(
    r"(?P<word>[Rr](?:esolution|ésolution|esolución|esolução|isoluzione)|RESOLUTION|[Рр]езолюци(?:я|и|ю|ей|й)"
    r"|(?P<many>[Rr](?:esolution(?:s|en)|ésolutions|esoluciones|esoluções|isoluzioni)|RESOLUTIONS"
    r"|[Рр]езолюци(?:ям|ями|ях)|UNSCRs|قرار(?:ات|ين|ان))"
    r"|قطعنامه(?:[ \u200c]?(?:های|ها|ی))?|قرار(?:ي)?|UNSCR|SCR|UNGAR|Res\.)"
    rf"(?P<of>[ \u00a0](?:du |del |de l['’]|de la )?(?:{bodies.AFTER_NOUN}))?[ \u00a0\n]{{1,2}}{_NO}{_NUMBER}"
)
_MARKS = {
    "esol": 1, "ésol": 1, "ESOLUTION": 1, "isoluzion": 1, "езолюци": 1, "قطعنامه": 0, "قرار": 0, "UNSCR": 0,
    "SCR ": 0, "UNGAR": 0, "Res. ": 0,
}  # fmt: skip
"""What stands in every head, and how far behind its start: looking for them first is many times faster."""
_CHINESE = re.compile(
    rf"第[ ]?(?P<numbers>[{_D}]{{1,4}}(?:/[{_D}]{{1,4}})?(?:[ ]?[(（][{_D}]{{4}}[)）])?)[ ]?[号號](?:[決决][议議])"
)
_AND = re.compile(rf"(?:,[ \u00a0]?(?:(?:and|et|y|und|e) )?|[ \u00a0](?:and|et|y|e|und|и|&|و)[ \u00a0]|،[ ]?){_NUMBER}")
_OTHERS = re.compile(
    r"(?:House|Senate|Joint|Concurrent|Con\.|Assembly|Parliament(?:ary|['’]s)?|parliament(?:ary|['’]s)?|Board|City|"
    r"Council|council|Conference|screen|display|image|video|high|low|in|spatial|temporal|H\.|S\.|J\.) $"
)
_MEASURE = re.compile(r"[ \u00a0]?(?:[x×*]|(?:p|dpi|ppi|px|pixels?|lines?|[nmck]?m|met(?:er|re)s?|K|bits?)\b|[.,]\d)")
_NEAR = 90
"""Characters before a resolution in which a body's name may tell whose it is."""
_LONGEST = 30
"""Resolutions in one list."""


def found(text: str, glance: Glance) -> Iterator[FoundReference]:
    """The resolutions that *text* names in words; a list ("resolutions 1929 (2010) and 2231 (2015)") gives each."""
    since = 0
    united_nations: bool | None = None
    for place in merge(*(_places(text, mark, back) for mark, back in _MARKS.items() if glance.may_hold(mark))):
        match = _HEAD.match(text, place) if place >= since else None
        if match is None:
            continue
        if united_nations is None:
            united_nations = bodies.united_nations(text)
        since = match.end()
        yield from _list(text, match, united_nations)
    if glance.may_hold("号") and ("号" in text or "號" in text):
        yield from _chinese(text)


def _places(text: str, mark: str, back: int) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        if at >= back:
            yield at - back
        at = text.find(mark, at + len(mark))


def _list(text: str, match: re.Match[str], united_nations: bool) -> Iterator[FoundReference]:
    start = match.start()
    word = match["word"]
    if word == "قرار" or (match["many"] and word.startswith("قرار")):
        while start and text[start - 1] in "البو" and match.start() - start < 4:
            start -= 1
    before = text[max(0, start - _NEAR) : start]
    prefix, body = bodies.ending(before)
    if match["of"]:
        body = bodies.named(match["of"])
    if word.startswith(("UNSC", "SCR")):
        body = Body.COUNCIL
    elif word == "UNGAR":
        body = Body.ASSEMBLY
    glued = text[start - 1 : start].isalnum() if start else False
    if (
        (glued and not prefix)
        or (word == "Res." and body is None)
        or (not prefix and not body and _OTHERS.search(before))
    ):
        return
    first = _PARTS.fullmatch(match["numbers"])
    if first is None or (first["plain"] and first["year"] is None and _MEASURE.match(text, match.end())):
        return
    body = body or bodies.following(text, match.end())
    ours = united_nations or bool(prefix) or body is not None
    body = body or bodies.nearest(before)
    value = _value(first, body, ours)
    if not value:
        return
    start -= prefix
    yield FoundReference(start, match.end(), text[start : match.end()], "resolution", value)
    end = match.end()
    for _ in range(_LONGEST):
        another = _AND.match(text, end)
        following = _PARTS.fullmatch(another["numbers"]) if another else None
        if another is None or following is None or not _alike(first, following, bool(match["many"])):
            return
        at, end = another.span("numbers")
        if value := _value(following, body, ours):
            yield FoundReference(at, end, text[at:end], "resolution", value)


def _chinese(text: str) -> Iterator[FoundReference]:
    for match in _CHINESE.finditer(text):
        prefix, body = bodies.ending(text[max(0, match.start() - 12) : match.start()])
        number = _PARTS.fullmatch(match["numbers"])
        value = _value(number, body, bool(prefix)) if number else ""
        if value:
            start = match.start() - prefix
            yield FoundReference(start, match.end(), text[start : match.end()], "resolution", value)


def _alike(first: re.Match[str], other: re.Match[str], many: bool) -> bool:
    """Whether a further number can be a resolution's too: written like the first, or bare after a plural."""
    if other["slash"]:
        return bool(first["slash"])
    if other["year"]:
        return bool(first["plain"])
    return many and bool(first["plain"]) and len(other["plain"]) >= 3


def _value(number: re.Match[str], body: Body | None, ours: bool) -> str:
    """The symbol of a resolution; empty when it can't be told whose it is."""
    slash, plain, year = (_digits(number[name]) for name in ("slash", "plain", "year"))
    if slash:
        session, serial = slash.rsplit("/", 1)
        part = f" {number['part']}" if number["part"] else ""
        if body is Body.RIGHTS:
            return f"A/HRC/RES/{slash}"
        if body is Body.ECONOMIC:
            return f"E/RES/{slash}{part}"
        if body is Body.COUNCIL or int(serial) >= 1000 or (session.isdigit() and not 31 <= int(session) <= 120):
            return ""
        return f"A/RES/{slash}{part}"
    if year and not year.isdigit():
        letter = f" {number['letter']}" if number["letter"] else ""
        return "" if body is Body.COUNCIL else f"A/RES/{plain}{letter} ({year})"
    if year and not 1946 <= int(year) <= 2100:
        return ""
    if body is Body.ASSEMBLY:  # from the 31st session on they have the session's number before a slash
        return f"A/RES/{int(plain)}" if int(plain) <= 3541 else ""
    if body in (None, Body.COUNCIL) and (year or body or (ours and len(plain) >= 3)) and int(plain):
        return f"S/RES/{int(plain)}" + (f" ({year})" if year else "")
    return ""


def _digits(written: str | None) -> str:
    """With the digits 0 to 9, whatever script they were in."""
    return "".join(str(int(char)) if char.isdecimal() else char for char in written or "")


def with_years(references: Iterable[FoundReference]) -> list[FoundReference]:
    """References with the year put to a resolution that has it at another place of the same text."""
    kept = list(references)
    full = {one.value.split(" (")[0]: one.value for one in kept if one.value.startswith("S/RES/") and "(" in one.value}
    return [replace(one, value=full[one.value]) if one.value in full else one for one in kept]
