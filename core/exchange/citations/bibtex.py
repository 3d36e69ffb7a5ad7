"""BibTeX and BibLaTeX entries, in UTF-8.

Latin and other letters stay as they are (biber, and BibTeX since LaTeX took UTF-8 for granted in 2018, read them); what
TeX takes for its own signs is escaped. Words with capitals are put into braces, as styles write titles in small
letters.
"""

from __future__ import annotations

import re

from core.exchange.citations.days import CitedDate
from core.exchange.citations.names import CitedName
from core.exchange.citations.works import CitedWork
from core.model import Kind

_BIBTEX = {Kind.ARTICLE: "article", Kind.REPORT: "techreport", Kind.RESOLUTION: "techreport"}
_BIBLATEX = {
    Kind.ARTICLE: "article",
    Kind.LETTER: "letter",
    Kind.REPORT: "report",
    Kind.RESOLUTION: "report",
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SIGNS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    # BibTeX counts every brace, one behind a backslash too: those of a text must not stand by themselves.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_SPECIAL = re.compile("|".join(map(re.escape, _SIGNS)))
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_EDTF_LEVEL_1 = re.compile(
    r"(?:-?[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?|[0-9]{3}X|[0-9]{2}XX|\.\.)?(?:/(?:-?[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?|\.\.)?)?"
)
"""The dates that biber reads (BibLaTeX manual, 2.3.8)."""
_BABEL = {
    "en": "english",
    "en-US": "american",
    "en-GB": "british",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "ru": "russian",
    "fa": "persian",
    "ar": "arabic",
    "pt": "portuguese",
    "nl": "dutch",
    "tr": "turkish",
    "zh": "chinese",
}


def escaped(text: str) -> str:
    """Text that TeX prints as it stands."""
    return _SPECIAL.sub(lambda found: _SIGNS[found[0]], " ".join(_CONTROLS.sub(" ", text).split()))


def entry(work: CitedWork, *, biblatex: bool) -> str:
    """One work as an entry of BibLaTeX, or of BibTeX."""
    kinds = _BIBLATEX if biblatex else _BIBTEX
    article = work.kind is Kind.ARTICLE
    letter = work.kind is Kind.LETTER
    fields = {
        "author": _names(work.authors),
        "recipient": _names(work.recipients),
        "title": _title(work.title),
        "journaltitle" if biblatex else "journal": escaped(work.publisher) if article else "",
        ("institution" if work.kind in (Kind.REPORT, Kind.RESOLUTION) else "publisher"): (
            "" if article else escaped(work.publisher)
        ),
        "type": _type(work.kind, biblatex=biblatex),
        # biblatex's word for what its styles set as they set newspapers; others skip it.
        "entrysubtype": "newspaper" if article and work.publisher else "",
        "number": escaped(work.symbol),
        # Classic BibTeX has no letters: it prints how such a thing came to be known.
        "howpublished": escaped(_to(work)) if letter and not biblatex else "",
        **(_date_biblatex(work.date) if biblatex else _date_bibtex(work.date)),
        "doi": _address(work.doi),
        "url": _address(work.url),
        "langid" if biblatex else "language": _BABEL.get(work.language) or _bare(work.language),
        "note": escaped(f"Quoted in: {work.quoted_in}") if work.carrier else "",
        "license": escaped(work.licence),
    }
    lines = [
        # A month goes without braces: it is the name of a string that styles put into their language.
        f"  {key} = {value},\n" if key == "month" else f"  {key} = {{{value}}},\n"
        for key, value in fields.items()
        if value
    ]
    return f"@{kinds.get(work.kind, 'misc')}{{{work.key},\n{''.join(lines)}}}\n"


def _type(kind: Kind, *, biblatex: bool) -> str:
    if kind is Kind.RESOLUTION:
        return "Resolution"
    return "Letter" if kind is Kind.LETTER and not biblatex else ""


def _to(work: CitedWork) -> str:
    people = ", ".join(name.in_order for name in work.recipients)
    return f"Letter to {people}" if people else "Letter"


def _names(names: tuple[CitedName, ...]) -> str:
    return " and ".join(f"{{{escaped(name.whole)}}}" if name.whole else escaped(name.inverted) for name in names)


def _title(title: str) -> str:
    """A title whose capitals stay: of its first word only those inside of it, for the first letter does anyway."""
    words: list[str] = []
    for place, word in enumerate(title.split()):
        protected = any(sign.isupper() for sign in (word[1:] if place == 0 else word))
        words.append(f"{{{escaped(word)}}}" if protected else escaped(word))
    return " ".join(words)


def _date_biblatex(date: CitedDate | None) -> dict[str, str]:
    if date is None:
        return {}
    if date.season or _EDTF_LEVEL_1.fullmatch(date.edtf):
        return {"date": date.edtf}
    return {"year": escaped(date.words), "edtf": _bare(date.edtf)}


def _date_bibtex(date: CitedDate | None) -> dict[str, str]:
    if date is None:
        return {}
    if not date.exact:
        # A year alone would pass for certain. Styles print the words; "edtf" is for those who read it back.
        return {"year": escaped(date.words), "edtf": _bare(date.edtf)}
    year, *rest = date.parts[0]
    said = {"year": str(year)}
    if rest:
        said["month"] = _MONTHS[rest[0] - 1]
    if rest[1:]:
        said["day"] = str(rest[1])
    return said


def _bare(text: str) -> str:
    """A code that is read as it stands: nothing in it can end the field."""
    return re.sub(r"[{}\\\s]", "", _CONTROLS.sub("", text))


def _address(address: str) -> str:
    """An address, which is read word for word: only what would end the field or the argument is encoded."""
    return re.sub(r"[\s{}\\\x00-\x1f\x7f]", lambda found: f"%{ord(found[0]):02X}", address)
