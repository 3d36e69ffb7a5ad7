"""A document as a bibliography sees it: one form that all citation formats are made from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from core.exchange.citations.days import CitedDate, cited_date
from core.exchange.citations.names import CitedName, cited_name
from core.model import Document, Holding, Kind, Role

_DOI = re.compile(r"(?:doi:|https?://(?:dx\.)?doi\.org/)(10\.[0-9]{4,9}/\S+)", re.IGNORECASE)
_LONGEST_KEY = 30


@dataclass(frozen=True, slots=True)
class CitedWork:
    """What is cited. *key* is ASCII, and unique within an archive. *title* is that of the document; where it has none,
    its opening words in square brackets, as is usual for what bears no title.

    *authors* are a letter's senders. *carrier* is the document that an extract is quoted in. *opening*: the title
    is made of opening words.
    """

    key: str
    kind: Kind
    title: str
    authors: tuple[CitedName, ...]
    recipients: tuple[CitedName, ...]
    publishers: tuple[str, ...]
    date: CitedDate | None
    symbol: str
    doi: str
    url: str
    language: str
    licence: str
    carrier: CitedWork | None = None
    opening: bool = False

    @property
    def publisher(self) -> str:
        """All publishers in one string; a semicolon stands between them."""
        return "; ".join(self.publishers)

    @property
    def quoted_in(self) -> str:
        """Where an extract is quoted: one line for formats that have no place for it."""
        if self.carrier is None:
            return ""
        date = self.carrier.date.words if self.carrier.date else ""
        return ", ".join(part for part in (self.carrier.title, self.carrier.publisher, date) if part)


def cited_work(document: Document, carrier: Document | None = None) -> CitedWork:
    """*document* for a citation; *carrier* is the document that quotes it, if it is an extract."""
    senders, authors = document.agents(Role.SENDER), document.agents(Role.AUTHOR)
    people = tuple(cited_name(agent) for agent in ((senders or authors) if document.kind is Kind.LETTER else authors))
    found = _DOI.match(document.record_id) or _DOI.match(document.source_url)
    title = document.title or (f"[{document.opening}…]" if document.opening else "")
    return CitedWork(
        key=_key(people, document),
        kind=document.kind,
        title=" ".join(title.split()),
        authors=people or tuple(cited_name(agent) for agent in senders),
        recipients=tuple(cited_name(agent) for agent in document.agents(Role.RECIPIENT)),
        publishers=tuple(" ".join(agent.name.split()) for agent in document.agents(Role.PUBLISHER)),
        date=cited_date(document.date) if document.date else None,
        symbol=document.symbol,
        doi=found[1] if found else "",
        url=document.source_url,
        language=document.language,
        licence=document.licence.id,
        opening=not document.title and bool(document.opening),
        carrier=cited_work(carrier) if carrier is not None and document.holding is Holding.EXTRACT else None,
    )


def _key(people: tuple[CitedName, ...], document: Document) -> str:
    """``iravani2022-12``: a name, a year, and the number that makes it unique."""
    name = (people[0].family or people[0].whole) if people else document.kind.value
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode("ascii")
    plain = re.sub("[^a-z0-9]", "", plain)[:_LONGEST_KEY] or document.kind.value
    return f"{plain}{document.first_day[:4] if document.first_day[:1].isdigit() else ''}-{document.id}"
