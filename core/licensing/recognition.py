"""Which licence a text names: by identifier, by link, or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from core.licensing import spdx
from core.licensing.facts import facts_of, licences, ports
from core.licensing.translated import in_english

_LONGEST = 20_000
"""Code points that are looked at: more than any licence sentence with its page around it."""

_LONGEST_NAME = 150
"""Code points of a licence's name: those that SPDX lists have fewer."""
_BETWEEN = r"[\s_+,/&–—«»“”„\"-]*"
_ABBREVIATED = tuple(
    (re.compile(pattern, re.IGNORECASE), short)
    for pattern, short in (
        (r"\bCreative\s+Commons\b", "CC"),
        (r"\bNon[\s-]?Commercial\b", "NC"),
        (r"\bNo[\s-]?Deriv(?:ative)?s?(?:[\s-]Works)?\b", "ND"),
        (r"\bShare[\s-]?Alike\b", "SA"),
        (rf"\bCC{_BETWEEN}(?:Licen[cs]e:?{_BETWEEN})?Attribution\b", "CC BY"),
        # Without "Creative Commons" before it, the word is a licence only with a version: "Attribution 4.0".
        (rf"\bAttribution(?=(?:{_BETWEEN}(?:NC|ND|SA)\b)*[\s-]*[1-4]\.[0-9])", "CC BY"),
    )
)
"""Names in words, turned into the letters that :data:`_LETTERS` reads; in this order."""
_LETTERS = re.compile(
    rf"\bCC{_BETWEEN}BY(?P<elements>(?:{_BETWEEN}(?:and\s+)?(?:NC|ND|SA)(?![a-z]))*)(?![a-z])"
    r"(?:[\s_,(»”\"–-]*(?:(?:Public\s+)?Licen[cs]ed?[\s,»”\"]*)?"
    r"(?:v(?:ersion)?\.?\s*)?(?P<version>[1-4](?:\.[0-9])?)(?![0-9]))?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"creativecommons\.org/licen[cs]es/(?P<code>[a-z-]+\+?)/(?P<version>[1-4]\.[0-9])(?:/(?P<place>[a-z]{2,8})\b)?",
    re.IGNORECASE,
)
"""The address of a licence; what follows (``deed.de``, ``legalcode``, ``rdf``) and in which language, is no matter."""
_ODD = {
    "sampling": "CC-sampling",
    "sampling+": "CC-sampling-plus",
    "samplingplus": "CC-sampling-plus",
    "nc-sampling+": "CC-NC-sampling-plus",
    "nc-samplingplus": "CC-NC-sampling-plus",
    "devnations": "CC-devnations",
}
_STATEMENT = re.compile(r"rightsstatements\.org/(?:vocab|page|data)/([a-z-]+)/1\.0", re.IGNORECASE)
_PAGE = re.compile(r"(?:https?:)?//(?:www\.)?spdx\.org/licenses/(?P<id>[A-Za-z0-9.+-]+?)(?:\.html|\.json|\.txt)?/?")
_FREE_DOCUMENTATION = re.compile(
    r"\b(?:GNU\s+Free\s+Documentation\s+Licen[cs]e|GNU\s+FDL|GFDL)\b"
    r"(?:,?[\s-]*(?:v(?:ersion)?\.?\s*)?(?P<version>1\.[123])(?P<later>\+|[\s-]+or[\s-]+(?:any[\s-]+)?later)?)?",
    re.IGNORECASE,
)
_OTHERS = tuple(
    (re.compile(pattern, re.IGNORECASE), identifier)
    for pattern, identifier in (
        (r"creativecommons\.org/publicdomain/zero/1\.0|\bCC[\s_-]*(?:CC)?(?:0|Zero)(?![a-z.])", "CC0-1.0"),
        (r"creativecommons\.org/publicdomain/mark/1\.0|\bPublic\s+Domain\s+Mark\b", "CC-PDM-1.0"),
        (r"creativecommons\.org/licenses/publicdomain", "CC-PDDC"),
        (r"\ball\s+rights\s+reserved\b", "LicenseRef-all-rights-reserved"),
    )
)
_OPEN_GOVERNMENT = re.compile(
    r"(?:\bOpen\s+Government\s+Licen[cs]e\b(?!\s*[-–—(]?\s*(?:Canada|Alberta|British\s+Columbia|Ontario|Toronto))"
    r"|\bOGL\b)"
    r"(?:[\s,(]*(?:for\s+public\s+sector\s+information[\s,(]*)?"
    r"(?:v(?:ersion)?\.?\s*)?(?P<version>[123])(?:\.0)?(?![0-9]))?"
    r"|nationalarchives\.gov\.uk/doc/open-government-licence/version/(?P<address>[123])",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"(?:\b(?:not|cannot|no\s+longer|none|never|nicht|keine[rn]?|n['’](?:est|a)\s+pas|no\s+est[áa]n?|не"
    r"|formerly|previously|whether)\b|n['’]t\b|ليس|نیست)[^.;]{0,40}$"
    r"|\bunlike\b[^.;:]{0,60}$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def recognise(text: str) -> str:
    """The identifier of the one licence that *text* names; ``""`` when it names none, or more than one.

    A version must be named somewhere: "CC BY" alone could be any of five licences. One that the text says does *not*
    hold is not recognised.
    """
    text = " ".join(text[:_LONGEST].split())
    if exact := _exact().get(_folded(text)):
        return exact
    if spdx.looks_joined(text) and (known := _known(text)):
        return known
    if len(text) <= _LONGEST_NAME and (listed := _listed(text)):
        return listed
    named = set(families(text))
    whole = {identifier for _, identifier in named if identifier}
    distinct = {family for family, _ in named}
    return whole.pop() if len(whole) == len(distinct) == 1 else ""


def _listed(text: str) -> str:
    """The identifier of what SPDX lists and is called so, or has this page there."""
    page = _PAGE.fullmatch(text)
    identifier = spdx.named(page["id"] if page else text)
    return facts_of(identifier).licence.id if identifier else ""


def families(text: str) -> Iterator[tuple[str, str]]:
    """Family and identifier of each licence named; the identifier is empty where the version is missing."""
    text = in_english(text)
    for found in _ADDRESS.finditer(text):
        if named := _addressed(found):
            yield named
    for found in _STATEMENT.finditer(text):
        if statement := _known(f"LicenseRef-rightsstatements-{found[1]}-1.0"):
            yield statement, statement
    for found in _FREE_DOCUMENTATION.finditer(text):
        version, later = found["version"], "or-later" if found["later"] else "only"
        yield "GFDL", f"GFDL-{version}-{later}" if version else ""
    for found in _OPEN_GOVERNMENT.finditer(text):
        number = found["version"] or found["address"]
        if not _DENIED.search(text[: found.start()]):
            yield "OGL-UK", f"OGL-UK-{number}.0" if number else ""
    words = text
    for pattern, short in _ABBREVIATED:
        words = pattern.sub(short, words)
    for found in _LETTERS.finditer(words):
        if not _DENIED.search(words[: found.start()]):
            yield _creative_commons(found, _place().match(words[found.end() :]))
    for pattern, identifier in _OTHERS:
        for found in pattern.finditer(words):
            if not _DENIED.search(words[: found.start()]):
                yield identifier, identifier


def _addressed(found: re.Match[str]) -> tuple[str, str] | None:
    """The licence of an address; None for one that was never issued, as far as we know."""
    code, version = found["code"].lower(), found["version"]
    elements = code.split("-")
    if code in _ODD:
        family = _ODD[code]
    elif set(elements) <= {"by", "nc", "nd", "sa"} and len(set(elements)) == len(elements):
        family = "-".join(["CC", *(part for part in ("BY", "NC", "ND", "SA") if part.lower() in elements)])
    else:
        return None
    place = _code(found["place"] or "")
    for identifier in (f"{family}-{version}-{place}" if place else "", f"{family}-{version}"):
        for known in (_known(identifier), _known(f"LicenseRef-{identifier}")) if identifier else ():
            if known:
                return family, known
    return family, ""


def _creative_commons(found: re.Match[str], place: re.Match[str] | None) -> tuple[str, str]:
    elements = set(re.findall("NC|ND|SA", found["elements"].upper()))
    family = "-".join(["CC-BY", *sorted(elements)])
    if not (version := found["version"]):
        return family, ""
    identifier = f"{family}-{version if '.' in version else f'{version}.0'}"
    if place and (ported := _known(f"{identifier}-{_code(place[1])}")):
        return family, ported
    return family, _known(identifier)


@cache
def _place() -> re.Pattern[str]:
    """A jurisdiction after a version: ``-DE`` or ``-de``, `` DE``, or its name."""
    names = "|".join(re.escape(name) for name in sorted(ports().values(), key=len, reverse=True))
    return re.compile(rf"(?:-|\s(?=[A-Z]+\b)|\s(?={names}))({names}|[A-Za-z]{{2,8}})\b")


def _code(place: str) -> str:
    """The code of a jurisdiction given by code or name, ``""`` if it is none (``/deed``, "International")."""
    if place.upper() in ports():
        return place.upper()
    return next((code for code, name in ports().items() if name == place), "")


def _known(identifier: str) -> str:
    """The identifier as we write it, ``""`` when there is no such licence."""
    facts = facts_of(identifier)
    return "" if facts.line == "as given" else facts.licence.id


@cache
def _exact() -> dict[str, str]:
    """Identifiers, names, badges and addresses as we write them ourselves."""
    return {
        _folded(written): known.id
        for known in reversed(licences())
        for written in (known.id, known.name, known.badge, known.url)
        if written
    }


def _folded(text: str) -> str:
    text = re.sub(r"^(?:https?:)?//(?:www\.)?", "", text.casefold())
    return re.sub(r"[\s_-]+", " ", text.rstrip("/.").strip())
