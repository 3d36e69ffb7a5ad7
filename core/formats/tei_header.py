"""The header of a TEI file: title, people, publisher, language, licence, and the descriptions of its letters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from core.formats.tei_letters import date_of
from core.formats.xml import attribute, text_of
from core.licensing.recognition import families
from core.model import Field, Finding

_ASIDE = frozenset({"sub", "iso-date", "short", "editionstitel", "alt", "desc", "series", "gmd"})
_LANGUAGES = {
    "deu": "de",
    "ger": "de",
    "eng": "en",
    "fra": "fr",
    "fre": "fr",
    "ita": "it",
    "spa": "es",
    "por": "pt",
    "rus": "ru",
    "lat": "la",
    "nld": "nl",
    "dut": "nl",
    "pol": "pl",
    "ces": "cs",
    "cze": "cs",
    "hun": "hu",
    "swe": "sv",
    "dan": "da",
    "nor": "no",
    "fin": "fi",
    "ell": "el",
    "gre": "el",
    "heb": "he",
    "ara": "ar",
    "fas": "fa",
    "per": "fa",
    "tur": "tr",
    "ukr": "uk",
    "zho": "zh",
    "chi": "zh",
    "jpn": "ja",
    "kor": "ko",
    "cat": "ca",
    "yid": "yi",
    "slv": "sl",
    "hrv": "hr",
}
"""ISO 639-2 and 639-3 codes, which editions use beside the shorter ones that BCP 47 asks for."""
_TO_WHOM = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:(?:Draft\s+of\s+a\s+)?Letters?\s+)?(?:from\s+)?(?P<sender>.*?)\s*\bto\s+(?P<recipient>[^,;()\[]+?)"
        r"(?:\s*[,;(\[]|\s+(?:on|of)\b|\s+[0-9]|$)",
        r"(?:Brief\s+)?(?:von\s+)?(?P<sender>.*?)\s*\ban\s+(?P<recipient>[^,;()\[]+?)(?:\s*[,;(\[]|\s+vom\b|\s+am\b|$)",
        r"(?:Lettre\s+)?(?:de\s+)?(?P<sender>.*?)\s*\bà\s+(?P<recipient>[^,;()\[]+?)(?:\s*[,;(\[]|\s+du\b|\s+le\b|$)",
    )
)


@dataclass(slots=True)
class Header:
    """What a header says that holds for each text under it."""

    identifier: str = ""
    title: str = ""
    language: str = ""
    address: str = ""
    is_letter: bool = False
    marks_are_gone: bool = False
    persons: dict[str, str] = field(default_factory=dict[str, str])
    correspondences: list[Element] = field(default_factory=list[Element])
    findings: list[Finding] = field(default_factory=list[Finding])
    author: str = ""
    created: list[Element] = field(default_factory=list[Element])

    def contradicts(self, senders: list[str], recipients: list[str]) -> list[Finding]:
        """What the title says of who wrote to whom, where it is the other way round than the ``correspDesc``."""
        for form in _TO_WHOM:
            if match := form.match(self.title):
                sender, recipient = match["sender"].strip(), match["recipient"].strip()
                if _alike(sender, recipients) or _alike(recipient, senders):
                    place = "titleStmt/title"
                    return [Finding(Field.SENDER, sender, place), Finding(Field.RECIPIENT, recipient, place)]
        return []

    def as_letter(self, texts: list[Element]) -> list[Finding]:
        """Sender, recipient and date of a letter without a ``correspDesc``: from its title and its opener."""
        found: list[Finding] = []
        sender, recipient = self.author, ""
        for form in _TO_WHOM:
            if match := form.match(self.title):
                sender = sender or match["sender"].strip()
                recipient = match["recipient"].strip()
                break
        if sender:
            found.append(Finding(Field.SENDER, sender.replace(";", ","), "titleStmt"))
        if recipient and len(recipient) < 100:
            found.append(Finding(Field.RECIPIENT, recipient, "titleStmt/title", self.title))
        openers = [date for text in texts for line in text.iter("dateline") for date in line.iter("date")]
        for element, place in [*((one, "dateline") for one in openers), *((one, "creation") for one in self.created)]:
            if date := date_of(element):
                found.append(Finding(Field.DATE, date, place, text_of(element)))
        return found


def _alike(name: str, names: list[str]) -> bool:
    """Whether *name* is one of *names*, whatever the order of its parts."""
    words = set(re.findall(r"\w+", name.lower()))
    return any(words == set(re.findall(r"\w+", other.lower())) for other in names)


def read_header(root: Element, outer: Header | None) -> Header:
    """The header of *root* (a ``TEI`` or ``teiCorpus``); what it does not say is taken from *outer*, its corpus's."""
    head = root.find("teiHeader")
    found = Header(identifier=attribute(root, "id"))
    if outer:
        found.persons.update(outer.persons)
        found.language, found.marks_are_gone = outer.language, outer.marks_are_gone
    if head is None:
        found.findings = list(outer.findings) if outer else []
        return found
    found.title = _title(head)
    found.author = "; ".join(text_of(author) for author in head.findall("fileDesc/titleStmt/author") if text_of(author))
    found.language = language_code(attribute(root, "lang")) or _language(head) or found.language
    found.correspondences = [
        one for one in head.iter("correspDesc") if any(child.tag == "correspAction" for child in one)
    ]
    found.created = list(head.findall("profileDesc/creation/date")) + list(
        head.findall("profileDesc/creation/origDate")
    )
    marks = head.find("encodingDesc/editorialDecl/quotation")
    found.marks_are_gone = found.marks_are_gone or (marks is not None and marks.get("marks") == "none")
    types = [root.get("type", ""), *(text.get("type", "") for text in root if text.tag == "text")]
    found.is_letter = any(kind.lower() in {"letter", "brief", "lettre"} for kind in types)
    _list_persons(root, found.persons)
    statement = head.find("fileDesc/publicationStmt")
    if statement is not None:
        _publication(statement, found)
    if found.title:
        found.findings.insert(0, Finding(Field.TITLE, found.title, "titleStmt/title"))
    if found.author:
        found.findings.append(Finding(Field.AUTHOR, found.author, "titleStmt/author"))
    if found.language:
        found.findings.append(Finding(Field.LANGUAGE, found.language, "langUsage"))
    if outer:
        told = {one.field for one in found.findings} | {Field.TITLE, Field.AUTHOR}
        found.findings += [one for one in outer.findings if one.field not in told]
    return found


def _title(head: Element) -> str:
    """The title of the text: not of its series, and not a second form of it."""
    titles = [title for title in head.findall("fileDesc/titleStmt/title") if text_of(title)]
    own = [title for title in titles if title.get("type", "") not in _ASIDE and title.get("level") not in {"s", "j"}]
    main = [title for title in own if title.get("type") == "main" or title.get("level") == "a"]
    return text_of(next(iter(main or own or titles), None))


def _language(head: Element) -> str:
    """The language with the largest share, else the first."""
    languages = list(head.findall("profileDesc/langUsage/language"))
    languages.sort(key=lambda one: -_share(one.get("usage", "")))
    return next((code for one in languages if (code := language_code(one.get("ident", "")))), "")


def _share(usage: str) -> float:
    return float(usage) if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]+)?", usage) else 0.0


def language_code(tag: str) -> str:
    """A language tag as BCP 47 has it; ``""`` for what is none."""
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*", tag):
        return ""
    first, _, rest = tag.replace("_", "-").partition("-")
    first = _LANGUAGES.get(first.lower(), first.lower())
    return f"{first}-{rest}" if rest else first


def _list_persons(root: Element, persons: dict[str, str]) -> None:
    for element in root.iter():
        if element.tag in {"person", "org", "personGrp"} and (identifier := attribute(element, "id")):
            name = next((text_of(one) for one in element.iter() if one.tag in {"persName", "orgName", "name"}), "")
            if name:
                persons.setdefault(identifier, name)


def _publication(statement: Element, found: Header) -> None:
    for element in statement:
        if element.tag in {"publisher", "authority", "distributor"}:
            named = next((one for one in element.iter() if one.tag in {"orgName", "name"}), element)
            if name := text_of(named):
                found.findings.append(Finding(Field.PUBLISHER, name, f"publicationStmt/{element.tag}"))
        elif element.tag in {"idno", "ptr", "ref"}:
            value = text_of(element) or element.get("target", "")
            if value.startswith(("http://", "https://")) and not found.address:
                found.address = value
                found.findings.append(Finding(Field.SOURCE_URL, value, f"publicationStmt/{element.tag}"))
            elif element.tag == "idno" and element.get("type") == "symbol" and value:
                found.findings.append(Finding(Field.SYMBOL, value, "publicationStmt/idno"))
            elif element.tag == "idno" and not found.identifier:
                found.identifier = value
        elif element.tag == "availability":
            found.findings += licences(element)


def licences(availability: Element) -> list[Finding]:
    """The licences of an ``availability``: by their links and by their words, which may disagree.

    The one that allows less comes first, so that it is the one that holds until a person decides.
    """
    found: list[Finding] = []
    for element in availability.iter():
        target = element.get("target", "")
        if target and element.tag in {"licence", "license", "ref", "ptr"}:
            named = list(_named(target))
            found += [Finding(Field.LICENCE, one, "the link in availability", target) for one in named]
            if not named and element.tag in {"licence", "license"} and re.match("https?://", target):
                found.append(Finding(Field.LICENCE, target, "the link in availability"))
    words = text_of(availability)
    shown = words if len(words) <= 300 else f"{words[:299]}…"
    named = list(_named(words))
    found += [Finding(Field.LICENCE, one, "the words in availability", shown) for one in named]
    if not found and words and len(words) <= 200:
        found.append(Finding(Field.LICENCE, words, "the words in availability"))
    return sorted(found, key=lambda one: -_strictness(one.value))


def _named(words: str) -> list[str]:
    named = list(families(words))
    whole = {family for family, identifier in named if identifier}
    return list(
        dict.fromkeys(identifier or family for family, identifier in named if identifier or family not in whole)
    )


def _strictness(licence: str) -> int:
    if licence.startswith("LicenseRef-all"):
        return 9
    return 4 * ("-NC" in licence) + 3 * ("-ND" in licence) + 2 * ("-SA" in licence) + licence.startswith("CC-BY")
