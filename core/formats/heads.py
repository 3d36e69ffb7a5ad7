"""What a text says of itself at its head and foot: date, sender, recipient, document symbol, title, licence.

For every format whose text a person would read: the same letter tells the same, be it plain text, PDF, Word or a page.
Only places are looked at where these things stand (a caption, a line of its own, the lines around the salutation);
nothing is taken from running text, where other people's letters and dates are spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from core import dates
from core.errors import BadInput
from core.formats.captions import caption, speaks_for
from core.formats.letters import letter_lines
from core.licensing import statements
from core.model import AgentKind, Field, Finding, Kind, NewAgent, NewDocument, Role

_HEAD = 4000
"""Code points of a text's head, and of its foot."""
_LINES = 30
"""Lines in which a document's symbol, date and title stand."""
_LONGEST_TITLE = 300

SYMBOL = re.compile(
    r"(?<![\w/])(?:[AES]|ST|CRC|DP|TD|UNEP|CAT|CCPR|CEDAW|CERD|HRI|ICCD|IDB|ISBA|JIU|LOS|PBC|SPLOS|T)"
    r"/(?:[A-Z0-9][\w.-]*(?:[ ]\([IVX\d]+\))?/)*[A-Z0-9][\w.-]*(?:[ ]?\([IVX\d-]+\))?(?![\w/])"
)
_OTHER_SYMBOL = re.compile(
    r"(?<![\w/])(?:INFCIRC/\d{1,4}(?:/[A-Z][a-z]{2,3}\.\d{1,3}|/\d{1,3}|/Part[ ]?\d{1,2})*"
    r"|GOV/(?:INF/)?(?:19|20)\d\d/\d{1,3}(?:/[A-Z][a-z]{2,3}\.\d{1,2})*"
    r"|GC\([\dIVXL]{1,6}\)/(?:(?:RES|DEC|INF|OR)/)?\d{1,4}(?:/[A-Z][a-z]{2,3}\.\d{1,2})*)(?![\w/])"
)
"""Symbols of the International Atomic Energy Agency, which is no organ of the United Nations: they tell no terms."""
_OTHER_BODIES = re.compile(
    r"International\s+Atomic\s+Energy\s+Agency|IAEA|Information\s+Circular|Board\s+of\s+Governors|General\s+Conference"
    r"|Distribution|Date|For\s+official\s+use\s+only|Derestricted",
    re.IGNORECASE,
)
_ORGANS = re.compile(
    r"United\s+Nations|Nations\s+Unies|Naciones\s+Unidas|Организация\s+Объединенных\s+Наций|Объединенные\s+Нации"
    r"|الأمم\s+المتحدة"
    r"|Security\s+Council|General\s+Assembly|Economic\s+and\s+Social\s+Council|Conseil\s+de\s+sécurité"
    r"|Assemblée\s+générale"
    r"|Consejo\s+de\s+Seguridad|Asamblea\s+General|Совет\s+Безопасности|Distr\.?|General|Limited|Provisional"
    r"|Original|English"
    r"|French|Spanish|Russian|Arabic|Chinese|Générale?|anglais|français|Document|Symbol|UN|No\.?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?P<label>from|to|cc|date|sent|subject|re|title|author|by|von|an|datum|betreff|betr|de|à|objet|para|fecha|asunto"
    r"|от|кому|дата|тема|von|publisher|published|language)\.?[ \t]*:[ \t]*(?P<value>\S.*)",
    re.IGNORECASE,
)
_LABELS: dict[str, Field] = {
    **dict.fromkeys(("from", "von", "de", "от"), Field.SENDER),
    **dict.fromkeys(("to", "an", "à", "para", "кому"), Field.RECIPIENT),
    **dict.fromkeys(("date", "sent", "datum", "fecha", "дата", "published"), Field.DATE),
    **dict.fromkeys(("subject", "re", "title", "betreff", "betr", "objet", "asunto", "тема"), Field.TITLE),
    **dict.fromkeys(("author", "by"), Field.AUTHOR),
    "publisher": Field.PUBLISHER,
}
_CORRESPONDENCE = frozenset({Field.SENDER, Field.RECIPIENT})
_ADDRESS = re.compile(r"\s*[<\[(][^<>\[\]()\s]+@[^<>\[\]()]+[>\])]")
_BYLINE = re.compile(r"(?i:by|von|par|por)\s+(?P<name>[^\W\d_a-zà-ÿа-я][\w.'’-]*(?:\s+[\w.'’-]+){1,3})")
_COPYRIGHT = re.compile(
    r"^[ \t]*((?:©|\(c\)|copyright\b)[ \t]*(?:©|\(c\))?[^\n]{3,160})$", re.IGNORECASE | re.MULTILINE
)
_UN_TERMS = "LicenseRef-UN-public-domain"
_PLACE_HEAD = "the text’s head"
_PLACE_FIRST_LINE = "the first line"
_PLACE_CAPTION = "the letter’s caption"


def describe(
    document: NewDocument,
    trusted: Iterable[Finding] = (),
    doubtful: Iterable[Finding] = (),
    offered: Iterable[Finding] = (),
) -> NewDocument:
    """*document* with all that is known of it, its empty fields filled with the best of that.

    Args:
        document: with its text; what its fields say already is kept.
        trusted: what the file's own metadata says for certain: it goes before the text's head.
        doubtful: what is only taken when the text's head is silent.
        offered: what is never taken without a person, as the day on which a PDF was made.
    """
    first, last = tuple(trusted), tuple(doubtful)
    head = findings(document.text or "")
    if any(one.field is Field.TITLE for one in first):
        head = (one for one in head if one.place != _PLACE_FIRST_LINE)  # no second title, and no conflict
    found = filled(document, (*document.findings, *first, *head, *last))
    return replace(found, findings=(*found.findings, *offered))


def filled(document: NewDocument, found: Iterable[Finding]) -> NewDocument:
    """*document* with *found* as its findings, and its empty fields filled with the first one of each."""
    kept = tuple({(one.field, one.value, one.place): one for one in found if one.value}.values())
    best: dict[Field, Finding] = {}
    for one in kept:
        best.setdefault(one.field, one)

    def value(field: Field, own: str) -> str:
        return own or (best[field].value if field in best else "")

    kind = document.kind
    if kind is Kind.OTHER and Field.KIND in best:
        kind = Kind(best[Field.KIND].value)
    parties = list(document.parties)
    for field, role in _ROLES.items():
        if field is Field.AUTHOR and any(given is Role.SENDER for given, _ in parties):
            continue  # a letter's sender is its author
        if field in best and not any(given is role for given, _ in parties):
            parties += [(role, agent(name, role)) for name in best[field].value.split(";") if name.strip()]
    licence = best.get(Field.LICENCE)
    return replace(
        document,
        kind=kind,
        title=value(Field.TITLE, document.title)[:_LONGEST_TITLE],
        date=value(Field.DATE, document.date),
        received=value(Field.RECEIVED, document.received),
        language=value(Field.LANGUAGE, document.language),
        symbol=value(Field.SYMBOL, document.symbol),
        source_url=value(Field.SOURCE_URL, document.source_url),
        licence=value(Field.LICENCE, document.licence),
        licence_notice=document.licence_notice
        or (_notice(licence, kept) if licence and not document.licence and licence.value != _UN_TERMS else ""),
        copyright_notice=value(Field.COPYRIGHT, document.copyright_notice),
        parties=tuple(parties),
        findings=kept,
    )


def _notice(licence: Finding, found: tuple[Finding, ...]) -> str:
    """The sentence that states the licence, where one of the places has more than its address."""
    same = (one.words for one in found if one.field is Field.LICENCE and one.value == licence.value)
    return next((words for words in same if " " in words and "://" not in words), licence.words)


_ROLES = {
    Field.SENDER: Role.SENDER,
    Field.RECIPIENT: Role.RECIPIENT,
    Field.AUTHOR: Role.AUTHOR,
    Field.PUBLISHER: Role.PUBLISHER,
}
_ORGANISATION = re.compile(
    r"\b(?:Permanent\s+)?Mission\b|\b(?:Embassy|Ministry|Government|Committee|Council|Agency|Secretariat|Office"
    r"|Department"
    r"|Institute|University|Company|Ltd|Inc|GmbH|Association|Society|Press|Ministère|Ministerio|Ministerium|Verlag)\b"
)
_OFFICE = re.compile(
    r"\b(?:Representatives?|President|Secretary-General|Chair(?:man|woman|person)?|Chargée?\s+d['’]affaires|Ambassador"
    r"|Minister|Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Lord|H\.\s?E)\b"
)


def listed(people: Iterable[NewAgent]) -> str:
    """The names of several people as one value, as :func:`filled` takes it apart."""
    return "; ".join(one.name.replace(";", ",") for one in people)


def agent(name: str, role: Role) -> NewAgent:
    """The agent of a name as a head writes it: an office is a person's, and may speak for a state."""
    name = " ".join(name.split())
    state = speaks_for(name)
    if _OFFICE.search(name) and not re.match(r"Permanent\s+(?:Mission|Representatives)", name):
        return NewAgent(name, AgentKind.PERSON, acts_for=state)
    if role is Role.PUBLISHER or _ORGANISATION.search(name):
        return NewAgent(name, AgentKind.ORGANISATION, acts_for=state)
    return NewAgent(name)


def findings(text: str) -> Iterator[Finding]:
    """What *text* says of itself, best first in each field."""
    head = text[:_HEAD]
    lines = [line.strip(" \t\u00a0*_#") for line in head.split("\n") if line.strip(" \t\u00a0*_#\f")][:_LINES]
    letter = caption(head)
    if letter:
        yield Finding(Field.KIND, Kind.LETTER, _PLACE_CAPTION)
        yield Finding(Field.TITLE, letter.words, _PLACE_CAPTION)
        yield Finding(Field.DATE, letter.date, _PLACE_CAPTION)
        yield Finding(Field.SENDER, letter.sender, _PLACE_CAPTION)
        yield Finding(Field.RECIPIENT, "; ".join(letter.recipients), _PLACE_CAPTION)
    labelled = list(_labelled(lines))
    yield from labelled
    symbol = _symbol(lines)
    if symbol:
        yield Finding(Field.SYMBOL, symbol, _PLACE_HEAD)
    by_form = list(letter_lines(text)) if not letter else []
    yield from by_form
    if not letter and not any(one.field is Field.DATE for one in (*labelled, *by_form)):
        yield from _dated(lines)
    if not letter and not any(one.field in _CORRESPONDENCE for one in labelled):
        yield from _byline(lines)
        if not by_form and not any(one.field is Field.TITLE for one in labelled):
            yield from _title(head)
    yield from licences(text)
    if SYMBOL.fullmatch(symbol) and any(_ORGANS.search(line) for line in lines[:8]):
        words = "issued under a United Nations document symbol (ST/AI/189/Add.9/Rev.2, paragraph 2(b))"
        yield Finding(Field.LICENCE, _UN_TERMS, "the document symbol", words)


def licences(text: str) -> Iterator[Finding]:
    """The licence statements and copyright lines of a text."""
    found = statements(text)
    for one in sorted(found, key=lambda statement: not statement.is_whole):
        yield Finding(Field.LICENCE, one.licence, "the text", one.words)
    for part in (text[:_HEAD], text[max(_HEAD, len(text) - _HEAD) :]):
        for line in _COPYRIGHT.finditer(part):
            if re.search(r"[0-9]{4}|©", line[1]):
                yield Finding(Field.COPYRIGHT, " ".join(line[1].split()), "the text")
                break


def _labelled(lines: list[str]) -> Iterator[Finding]:
    """``From: …``, ``Date: …`` at the very start, as mail is printed and as records are headed."""
    found: dict[Field, Finding] = {}
    for line in lines[:12]:
        label = _LABEL.fullmatch(line)
        if not label:
            continue
        field = _LABELS.get(label["label"].lower())
        value = label["value"].strip()
        if field is Field.DATE:
            try:
                value = dates.read(value)
            except BadInput:
                value = next((day for _, _, day in dates.find(value)), "")
        if field in _CORRESPONDENCE:
            value = _ADDRESS.sub("", value).strip(' "') or value
        if field and value and len(value) <= _LONGEST_TITLE:
            found.setdefault(field, Finding(field, value, f"“{label['label']}:” in {_PLACE_HEAD}", label["value"]))
    if len(found) < 2:
        return
    if found.keys() >= {Field.SENDER, Field.RECIPIENT}:
        yield Finding(Field.KIND, Kind.LETTER, _PLACE_HEAD)
    elif Field.RECIPIENT not in found and "de" in {one.place[1:3].lower() for one in found.values()}:
        return
    yield from found.values()


def _symbol(lines: list[str]) -> str:
    """A document's own symbol: on a line with nothing but the organ, its distribution and a date beside it."""
    for line in lines[:15]:
        for found in (*SYMBOL.finditer(line), *_OTHER_SYMBOL.finditer(line)):
            rest = _ORGANS.sub("", line[: found.start()] + line[found.end() :])
            if found.re is _OTHER_SYMBOL:
                rest = _OTHER_BODIES.sub("", rest)
            for start, end, _ in reversed(list(dates.find(rest))):
                rest = rest[:start] + rest[end:]
            if not re.search(r"\w", rest):
                return found[0].rstrip(".")
    return ""


def _dated(lines: list[str]) -> Iterator[Finding]:
    """A line that is a date, perhaps with a place before it or an hour after it."""
    for line in lines[:15]:
        if len(line) > 90:
            continue
        for start, end, day in dates.find(line):
            before, after = line[:start].strip(" ,:–—|•-"), line[end:].strip(" ,:–—|•-.")
            if len(before.split()) <= 4 and not re.search(r"[.!?]\s", before) and len(after.split()) <= 4:
                yield Finding(Field.DATE, day, _PLACE_HEAD, line)
                return


def _byline(lines: list[str]) -> Iterator[Finding]:
    for line in lines[1:8]:
        if found := _BYLINE.fullmatch(line):
            yield Finding(Field.AUTHOR, found["name"], "the byline", line)
            return


def _title(head: str) -> Iterator[Finding]:
    """A first line that stands alone and is no sentence."""
    start = head.lstrip("\ufeff \t\n")
    line, _, rest = start.partition("\n")
    line = line.strip()
    alone = rest.startswith("\n") or not rest.split("\n", 1)[0].strip()
    if not (alone and rest.strip() and 3 <= len(line) <= 150 and len(re.findall(r"[^\W\d_]{2,}", line)) >= 2):
        return
    if line[-1] in ".,;:" or _ORGANS.fullmatch(line) or SYMBOL.search(line) or any(dates.find(line)):
        return
    if not re.search(r"[{}<>=|\\]|https?:", line) and not _LABEL.fullmatch(line):
        yield Finding(Field.TITLE, " ".join(line.split()), _PLACE_FIRST_LINE)
