"""Resolutions named in words: "Security Council resolution 2231 (2015)", "UNSCR 2231", "قطعنامه ۲۲۳۱", "第2231(2015)号决议".

A resolution belongs to a body by the words beside it, else by its number's shape: 76/300 is the General Assembly's,
a session in Roman numerals too, a year in parentheses is the Security Council's (UN research guides). A bare number
counts only where the text speaks of the United Nations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.model import FoundReference

_D = "0-9\u06f0-\u06f9\u0660-\u0669"
_YEAR = rf"[ \u00a0]?[(（][ \u00a0]?(?:[{_D}]{{4}}|(?:S-|ES-)?[IVXLC]{{1,7}})[ \u00a0]?[)）]"
_NUMBER = (
    rf"(?:(?:ES-|S-)?[{_D}]{{1,4}}/[{_D}]{{1,4}}(?:[ \u00a0]?[A-Z](?![\w.]))?"
    rf"|[{_D}]{{1,4}}(?:[ \u00a0]?[A-Z](?=[ \u00a0]?[(（]))?(?:{_YEAR})?)(?![\w/%])"
)
_ONE = re.compile(
    rf"(?P<slash>(?:ES-|S-)?[{_D}]{{1,4}}/[{_D}]{{1,4}})(?:[ \u00a0]?(?P<part>[A-Z]))?"
    rf"|(?P<plain>[{_D}]{{1,4}})(?:[ \u00a0]?(?P<letter>[A-Z])(?=[ \u00a0]?[(（]))?"
    rf"(?:[ \u00a0]?[(（][ \u00a0]?(?P<year>[{_D}]{{4}}|(?:S-|ES-)?[IVXLC]{{1,7}})[ \u00a0]?[)）])?"
)
_NO = r"(?:(?:[Nn]o\.?|[Nn]umber|[Nn]os\.|[Nn][°º]|№|[Nn]r\.|شماره|رقم|شماره‌ی)[ \u00a0]?)?"
_HEAD = re.compile(
    r"(?:[Rr](?:esolutions?|ESOLUTIONS?|esolutionen|ésolutions?|esolución|esoluciones|esolução|esoluções|isoluzion[ei])"
    r"|[Рр]езолюци(?:я|и|ю|ей|й|ям|ями|ях)"
    r"|قطعنامه(?:[ \u200c]?(?:ها|های|ی))?|(?:ال|لل|بال|وال)?قرار(?:ات|ين|ان|ي)?"
    r"|\bUNSCRs?|\bSCRs?|\bUNGARs?|\bRes\.)"
    rf"(?:[ \u00a0](?:(?:of the )?(?:{{BODY}})))?[ \u00a0\n]{{1,2}}{_NO}(?P<numbers>{_NUMBER})".replace(
        "{BODY}",
        "Совета Безопасности(?: ООН)?|СБ ООН|Генеральной Ассамблеи(?: ООН)?|شورای امنیت(?: سازمان ملل(?: متحد)?)?|"
        "مجمع عمومی|مجلس الأمن(?: الدولي)?|الجمعية العامة|du Conseil de sécurité|del Consejo de Seguridad",
    )
)
_CHINESE = re.compile(rf"第?[ ]?(?P<numbers>[{_D}]{{1,4}}(?:/[{_D}]{{1,4}})?(?:[ ]?[(（][{_D}]{{4}}[)）])?)[ ]?[号號]?[决決][议議]")
_AND = re.compile(rf"(?:,[ \u00a0]?(?:(?:and|et|y|und|e) )?|[ \u00a0](?:and|et|y|e|und|и|&|و)[ \u00a0]|،[ ]?)(?P<numbers>{_NUMBER})")

_COUNCIL = (
    r"Security Council(?:['’]s)?|Conseil de sécurité|Consejo de Seguridad|Conselho de Segurança|Consiglio di sicurezza|"
    r"(?:UN-)?Sicherheitsrat(?:e?s)?|UNSC|S\.C\.|SC|Совет[а-я]{0,2} Безопасности|СБ(?: ООН)?|شورای امنیت|مجلس الأمن(?: الدولي)?"
)
_ASSEMBLY = (
    r"General Assembly(?:['’]s)?|Assemblée générale|Asamblea General|Assembleia Geral|(?:UN-)?(?:General|Voll)versammlung|"
    r"UNGA|G\.A\.|GA|Генеральной Ассамблеи|مجمع عمومی|الجمعية العامة"
)
_RIGHTS = r"Human Rights Council(?:['’]s)?|UNHRC|HRC|Conseil des droits de l['’]homme|Consejo de Derechos Humanos"
_ECONOMIC = r"Economic and Social Council(?:['’]s)?|ECOSOC|Consejo Económico y Social|Conseil économique et social"
_UN = r"(?:UN|U\.N\.|United Nations|ONU|UNO)(?:['’]s)?"
_BODY = re.compile(
    rf"(?P<council>{_COUNCIL})|(?P<assembly>{_ASSEMBLY})|(?P<rights>{_RIGHTS})|(?P<economic>{_ECONOMIC})"
    r"|(?P<council2>安全理事会|安全理事會|安理会|安理會)|(?P<assembly2>大会|大會)"
)
_BEFORE = re.compile(
    rf"(?:{_UN}[ \u00a0-])?(?:(?:{_RIGHTS}|{_ECONOMIC}|{_COUNCIL}|{_ASSEMBLY})[ \u00a0-]|{_UN}[ \u00a0-])$"
)
_BEFORE_CHINESE = re.compile(r"(?:联合国|聯合國)?(?:安全理事会|安全理事會|安理会|安理會|大会|大會)$")
_AFTER = re.compile(
    rf"[ \u00a0](?:of|by|adopted by|du|de l['’]|de la|del|des|da|do)?[ \u00a0]?(?:the )?(?:{_UN} )?"
    rf"(?:(?P<council>{_COUNCIL})|(?P<assembly>{_ASSEMBLY})|(?P<rights>{_RIGHTS})|(?P<economic>{_ECONOMIC}))(?!\w)"
)
_UNITED_NATIONS = re.compile(
    r"\b(?:Security Council|General Assembly|United Nations|UNSC|UNIFIL)\b|\bUN\b|\bU\.N\.|\bONU\b|Nations Unies|"
    r"Naciones Unidas|Vereinte[nr]? Nationen|ООН|Совет[а-я]{0,2} Безопасности|سازمان ملل|شورای امنیت|مجلس الأمن|"
    r"الأمم المتحدة|联合国|聯合國|安理会|安全理事会"
)
_OTHERS = re.compile(
    r"(?:House|Senate|Joint|Concurrent|Con\.|Assembly|Parliament(?:ary|['’]s)?|parliament(?:ary|['’]s)?|Board|City|"
    r"Council|council|Conference|screen|display|image|video|high|low|in|spatial|temporal|H\.|S\.|J\.) $"
)
_MEASURE = re.compile(r"[ \u00a0]?(?:[x×*]|p\b|dpi|ppi|px|pixels?|lines?|nm|mm|cm|meters?|metres?|m\b|km|K\b|bits?|[.,]\d)")
_WORDS = 90
"""Characters before a resolution in which a body's name may tell whose it is."""


def found(text: str) -> Iterator[FoundReference]:
    """The resolutions that *text* names in words; a list ("resolutions 1929 (2010) and 2231 (2015)") gives each."""
    united_nations = _UNITED_NATIONS.search(text) is not None
    for match in _HEAD.finditer(text):
        yield from _list(text, match, united_nations)
    for match in _CHINESE.finditer(text):
        start = match.start()
        before = _BEFORE_CHINESE.search(text[max(0, start - 12) : start])
        body = _body(before.group()) if before else ""
        value = _value(_ONE.fullmatch(match["numbers"].strip()), body, united_nations)
        if value and (before or "(" in value or "/" in match["numbers"]):
            start -= len(before.group()) if before else 0
            yield FoundReference(start, match.end(), text[start : match.end()], "resolution", value)


def _list(text: str, match: re.Match[str], united_nations: bool) -> Iterator[FoundReference]:
    head = match.group()
    start = match.start()
    before = text[max(0, start - 70) : start]
    prefix = _BEFORE.search(before)
    body = _body(prefix.group()) if prefix else _body(head[: match.start("numbers") - start])
    ours = bool(prefix) or bool(body)
    if not ours and start and text[start - 1].isalnum() and not text[start - 1 : start].isspace():
        return  # "Sicherheitsratsresolution" is told by its body; other words that end so are not ours
    if head.startswith(("UNSC", "SCR")):
        body, ours = "council", True
    elif head.startswith("UNGA"):
        body, ours = "assembly", True
    elif head.startswith("Res.") and not ours:
        return
    if not ours and _OTHERS.search(before):
        return
    first = _ONE.fullmatch(match["numbers"])
    after = _AFTER.match(text, match.end())
    if not body and after:
        body, ours = _named(after), True
    if not body and (near := _nearest(text[max(0, start - _WORDS) : start])):
        body = near
    if first is None or (first["year"] is None and first["slash"] is None and _MEASURE.match(text, match.end())):
        return
    arabic = head.lstrip("البو").startswith("قرار")
    if arabic and not (ours or first["year"]) and not united_nations:
        return
    value = _value(first, body, united_nations or ours)
    if not value:
        return
    start -= len(prefix.group()) if prefix else 0
    yield FoundReference(start, match.end(), text[start : match.end()], "resolution", value)
    end = match.end()
    many = not head.rstrip("0123456789 ").endswith(("esolution", "ESOLUTION", "ésolution", "esolución", "UNSCR"))
    for _ in range(30):
        another = _AND.match(text, end)
        following = _ONE.fullmatch(another["numbers"]) if another else None
        if another is None or following is None or not _alike(first, following, many):
            return
        if value := _value(following, body, united_nations or ours):
            at, end = another.span("numbers")
            yield FoundReference(at, end, text[at:end], "resolution", value)
        end = another.end()


def _alike(first: re.Match[str], other: re.Match[str], many: bool) -> bool:
    """Whether a further number can be a resolution's too: written like the first, or bare after a plural."""
    if other["slash"]:
        return bool(first["slash"])
    if other["year"]:
        return bool(first["plain"])
    return many and bool(first["plain"]) and len(other["plain"]) >= 3


def _body(words: str) -> str:
    found = _BODY.search(words)
    return _named(found) if found else ""


def _nearest(words: str) -> str:
    """The body named last before a resolution in the same sentence."""
    words = words[words.rfind(". ") + 1 :]
    last = ""
    for found in _BODY.finditer(words):
        last = _named(found)
    return last


def _named(match: re.Match[str]) -> str:
    return next(name for name, words in match.groupdict().items() if words).rstrip("2")


def _value(number: re.Match[str] | None, body: str, united_nations: bool) -> str:
    """The symbol of a resolution; empty when it can't be told whose it is."""
    if number is None:
        return ""
    slash, plain, year = (_digits(number[name]) for name in ("slash", "plain", "year"))
    if slash:
        session, serial = slash.rsplit("/", 1)
        part = f" {number['part']}" if number["part"] else ""
        if body == "rights":
            return f"A/HRC/RES/{slash}"
        if body == "economic":
            return f"E/RES/{slash}{part}"
        if session.isdigit() and not 31 <= int(session) <= 120:
            return ""
        return f"A/RES/{slash}{part}" if int(serial) < 1000 and body != "council" else ""
    if year and not year.isdigit():
        letter = f" {number['letter']}" if number["letter"] else ""
        return f"A/RES/{plain}{letter} ({year})" if body != "council" else ""
    if year and not 1946 <= int(year) <= 2100:
        return ""
    if body == "assembly":
        return f"A/RES/{plain}" if len(plain) <= 4 and int(plain) <= 3541 else ""
    if body in ("", "council") and (body or year or (united_nations and len(plain) >= 3)):
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
