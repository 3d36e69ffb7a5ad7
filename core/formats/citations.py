"""What bibliographies say of works, as *cited* documents: known by reference, their texts not held."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from core import dates
from core.errors import BadInput
from core.formats.heads import SYMBOL, agent
from core.licensing import recognise
from core.model import AgentKind, Holding, Kind, NewAgent, NewDocument, Role

_DOI = re.compile(r"10\.[0-9]{4,9}/\S+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_LANGUAGES = {
    "english": "en",
    "american": "en-US",
    "british": "en-GB",
    "german": "de",
    "ngerman": "de",
    "deutsch": "de",
    "french": "fr",
    "francais": "fr",
    "spanish": "es",
    "italian": "it",
    "russian": "ru",
    "persian": "fa",
    "farsi": "fa",
    "arabic": "ar",
    "portuguese": "pt",
    "dutch": "nl",
    "turkish": "tr",
    "chinese": "zh",
}
_LONGEST_NOTE = 2_000


@dataclass(slots=True)
class Work:
    """A work as a bibliography describes it. Dates are as written; *symbol* is a number that may be a UN symbol."""

    kind: Kind = Kind.OTHER
    key: str = ""
    title: str = ""
    authors: list[NewAgent] = field(default_factory=list[NewAgent])
    recipients: list[NewAgent] = field(default_factory=list[NewAgent])
    publisher: str = ""
    date: str = ""
    doi: str = ""
    url: str = ""
    language: str = ""
    symbol: str = ""
    licence: str = ""
    notes: list[str] = field(default_factory=list[str])

    def note(self, label: str, value: str) -> None:
        """Keep what has no field of its own."""
        value = " ".join(value.split())
        if value:
            self.notes.append(f"{label}: {value}"[:_LONGEST_NOTE])


def person(family: str, given: str = "", particle: str = "", suffix: str = "") -> NewAgent:
    """A person by the parts of the name, in the order in which it is said."""
    name = " ".join(part for part in (given, particle, family) if part.strip())
    return NewAgent(" ".join(f"{name}, {suffix}".split()) if suffix else " ".join(name.split()), AgentKind.PERSON)


def inverted(name: str) -> NewAgent:
    """A person whose name is written ``Family, Given`` or ``Family, Jr, Given``; without a comma as it stands."""
    parts = [part.strip() for part in name.split(",")]
    if len(parts) == 2 and all(parts):
        return person(parts[0], parts[1])
    if len(parts) == 3 and all(parts):
        return person(parts[0], parts[2] if len(parts[1]) < len(parts[2]) else parts[1], suffix=min(parts[1:], key=len))
    whole = agent(name.strip(" ,"), Role.AUTHOR)
    return replace(whole, kind=AgentKind.PERSON) if whole.kind is AgentKind.OTHER and " " in whole.name else whole


def organisation(name: str) -> NewAgent:
    """An organisation: a name that is not to be taken apart."""
    return NewAgent(" ".join(name.split()), AgentKind.ORGANISATION)


def cited(work: Work, path: str) -> NewDocument:
    """The document.

    Raises:
        BadInput: there is nothing to know it by.
    """
    doi = found[0].rstrip(".,;") if (found := _DOI.search(work.doi or work.url)) else ""
    url = work.url if re.match(r"https?://", work.url) else f"https://doi.org/{doi}" if doi else ""
    symbol = " ".join(work.symbol.split())
    if symbol and not SYMBOL.fullmatch(symbol):
        work.note("number", symbol)
        symbol = ""
    title = " ".join(work.title.split())
    # Letters seldom bear titles; they are known by who wrote to whom.
    if not (title or symbol or url or (work.kind is Kind.LETTER and work.authors and work.recipients)):
        raise BadInput("It has neither a title, a number nor an address.")
    licence = recognise(work.licence) or work.licence.strip()
    roles = (
        (Role.SENDER if work.kind is Kind.LETTER else Role.AUTHOR, work.authors),
        (Role.RECIPIENT, work.recipients),
    )
    parties = [(role, one) for role, agents in roles for one in _distinct(agents)]
    if publisher := " ".join(work.publisher.split()):
        parties.append((Role.PUBLISHER, organisation(publisher)))
    return NewDocument(
        kind=work.kind,
        holding=Holding.CITED,
        title=title,
        symbol=symbol,
        language=_language(work.language),
        date=_date(work),
        source_url=url,
        licence=licence,
        parties=tuple(parties),
        notes=tuple(work.notes),
        record_id=f"doi:{doi}" if doi else work.key,
        path=path,
    )


def _distinct(agents: Iterable[NewAgent]) -> list[NewAgent]:
    return [one for one in dict.fromkeys(agents) if one.name]


def _language(written: str) -> str:
    tag = _LANGUAGES.get(written.strip().lower(), written.strip().replace("_", "-"))
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _date(work: Work) -> str:
    try:
        return dates.read(work.date)
    except BadInput:
        if day := next((day for _, _, day in dates.find(work.date)), ""):
            return day
        work.note("date", work.date)
        return ""
