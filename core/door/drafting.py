"""What a description that is being edited would become: read and checked, with its credit line, nothing changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core import dates, licensing
from core.door.reading import Reading
from core.errors import BadInput
from core.model import Agent, Document, Draft, Kind, Licence, NewAgent, Party, Role
from core.store import documents, exchanges

_TEXTS = frozenset(documents.PLAIN_COLUMNS) - {"record_id", "received"}
"""Parts of a description that are taken as they are written, without blanks around them."""


class Drafting(Reading):
    """Checks of descriptions before they are kept."""

    def licences(self) -> tuple[Licence, ...]:
        """The licences that a document may be put under, the usual ones first."""
        return licensing.licences()

    def read_values(self, values: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
        """Parts of a description as they would be kept, and for those that can't be kept the reason; by their names."""
        return read_values(values)

    def draft(
        self,
        document_id: int,
        values: Mapping[str, str],
        parties: Mapping[Role, tuple[NewAgent, ...]] | None = None,
    ) -> Draft:
        """What the description of a document would be with *values* and *parties* in the place of what it has.

        Dates are read as people write them ("17 October 2022"), licences by id, address or in words. What can't be read
        is told in :attr:`Draft.problems` and left as it was. Other names than those of a description are left out.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            before = documents.one(self._db, document_id, licensing.licence)
            found = exchanges.of_document(self._db, document_id)
            read, problems = read_values(values)
            return Draft(
                document_id=document_id,
                values=tuple(read.items()),
                problems=tuple(problems.items()),
                credit=self._credit(_described(before, read, parties or {}), found),
            )


def read_values(values: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Parts of a description as they are kept, and for those that can't be kept the reason, by their names."""
    read: dict[str, str] = {}
    problems: dict[str, str] = {}
    for name, text in values.items():
        try:
            if name in {"date", "received"}:
                read[name] = dates.read(text)
            elif name == "licence":
                read[name] = _licence(text)
            elif name == "kind":
                read[name] = _kind(text)
            elif name in _TEXTS:
                read[name] = text.strip()
        except BadInput as error:
            problems[name] = str(error)
    return read, problems


def _licence(text: str) -> str:
    text = text.strip()
    known = licensing.recognise(text)
    if text and not known:
        raise BadInput(f"“{text[:60]}” is no licence that Rejoinder knows. Choose one, or leave it empty.")
    return known


def _kind(text: str) -> str:
    if text not in list(Kind):
        raise BadInput(f"“{text[:60]}” is no kind of document. Choose one of {', '.join(Kind)}.")
    return text


def _described(before: Document, values: Mapping[str, str], parties: Mapping[Role, tuple[NewAgent, ...]]) -> Document:
    changed = {name: value for name, value in values.items() if name in _TEXTS}
    described = replace(before, **changed)  # pyright: ignore[reportArgumentType] - each of _TEXTS is a text
    if "licence" in values:
        described = replace(described, licence=licensing.licence(values["licence"]))
    if "kind" in values:
        described = replace(described, kind=Kind(values["kind"]))
    if "received" in values:
        described = replace(described, received=values["received"])
    if "date" in values:
        first, last = dates.bounds(values["date"])
        described = replace(described, date=values["date"], first_day=first, last_day=last)
    kept = tuple(party for party in before.parties if party.role not in parties)
    new = tuple(
        Party(role, Agent(0, who.name, who.kind, who.unnamed, acts_for=who.acts_for))
        for role, several in parties.items()
        for who in several
    )
    return replace(described, parties=kept + new)
