"""What is said of a letter on its way, as ``correspDesc`` (TEI P5, chapter 2.4.6)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from core import dates
from core.errors import BadInput
from core.exchange.json_ld.context import iri
from core.exchange.letters.dates import date_element, plain_date_element
from core.exchange.markup import attributes, element, text
from core.model import Agent, AgentKind, Document, DocumentRelation, HandedDocument, Kind, RelatedDocument, Role, Status

_ACTION = re.compile(
    r"(?P<kind>sent|received|transmitted|redirected|forwarded|passed on)(?P<again> again)?: (?P<rest>.+)"
)
_PLACE = re.compile(r"sent from: (?P<place>.+)")
_DATE = re.compile(r"date: (?P<words>.+)")
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_UNKNOWN = "Unknown"
"""What CMIF asks to be written where a sender or recipient is not known."""


def key_of(uid: str, record_id: str) -> str:
    """What a letter is called in its file: the name it had in the edition that it came from, else one that stays."""
    own = record_id.removeprefix("tei:") if record_id.startswith("tei:") else ""
    return own if _NAME.fullmatch(own) else fresh_key(uid)


def fresh_key(uid: str) -> str:
    """A name for a letter by its stable id, the same in every copy of the archive."""
    return f"letter-{iri(uid)[-12:]}"


def own_key(handed: HandedDocument) -> str:
    """What this letter is called."""
    return key_of(handed.uids.documents[handed.document.id], handed.document.record_id)


def correspondence(
    handed: HandedDocument, key: str, *, complete: bool, source: str = "", has: Callable[[int], bool] | None = None
) -> str:
    """The ``correspDesc`` of a letter.

    Args:
        handed: the letter.
        key: what it is called.
        complete: with everything that is known of its way; else only what CMIF has: who, where and when.
        source: which bibliographic entry of the file it is listed from.
        has: whether another document is in the file, too.
    """
    one = handed.document
    notes = [note.text for note in handed.notes if note.claim is None]
    named = {"key": key, "ref": _web_address(one.source_url), "source": source}
    parts = [
        _action("sent", one.agents(Role.SENDER), _sending(one, notes, complete=complete), complete=complete),
        _action("received", one.agents(Role.RECIPIENT), _receiving(one, notes, complete=complete), complete=complete),
    ]
    if complete:
        parts += [*_on_the_way(notes), _context(handed, has or _all)]
    inside = "".join(f"\n{part}" for part in parts if part)
    return f"<correspDesc{attributes(named)}>{inside}\n</correspDesc>" if inside else ""


def is_told(note: str) -> bool:
    """Whether what a note says stands in the ``correspDesc``."""
    return any(form.fullmatch(note) for form in (_ACTION, _PLACE, _DATE))


def _web_address(url: str) -> str:
    return url if url.startswith(("http://", "https://")) else ""


def _action(kind: str, agents: Iterable[Agent], rest: str, *, complete: bool) -> str:
    people = "".join(person(agent) if complete else _plain_person(agent) for agent in agents)
    if not people and not complete:
        people = f"<persName>{_UNKNOWN}</persName>"
    return f'<correspAction type="{kind}">{people}{rest}</correspAction>' if people or rest else ""


def person(agent: Agent) -> str:
    """The name of somebody, as what it is a name of."""
    if agent.unnamed or agent.kind is AgentKind.GROUP:
        return element("rs", agent.name, {"type": "org" if agent.kind is AgentKind.GROUP else "person"})
    tags = {AgentKind.PERSON: "persName", AgentKind.ORGANISATION: "orgName", AgentKind.STATE: "orgName"}
    return element(tags.get(agent.kind, "name"), agent.name)


def _plain_person(agent: Agent) -> str:
    """The name of somebody as CMIF has it: a person or an organisation."""
    known = agent.kind in (AgentKind.ORGANISATION, AgentKind.STATE, AgentKind.GROUP)
    return element("orgName" if known else "persName", agent.name)


def _sending(one: Document, notes: list[str], *, complete: bool) -> str:
    places = [found["place"] for note in notes if (found := _PLACE.fullmatch(note))]
    date = date_element(one.date) if complete else plain_date_element(one.date)
    if not date and complete:  # a date that nobody could read
        date = "".join(element("date", found["words"]) for note in notes if (found := _DATE.fullmatch(note)))
    return "".join(element("placeName", place) for place in places) + date


def _receiving(one: Document, notes: list[str], *, complete: bool) -> str:
    told = [
        found["rest"]
        for note in notes
        if (found := _ACTION.fullmatch(note)) and found.group(1, 2) == ("received", None)
    ]
    parts = [part for rest in told for part in _parts(rest)]
    places = [element("placeName", words) for words, day in parts if not day]
    if not complete:
        return "".join(places) + plain_date_element(one.received)
    days = [day for _, day in parts if day]
    return "".join(places) + (date_element(one.received) or "".join(days[:1]))


def _on_the_way(notes: list[str]) -> Iterator[str]:
    """What a note says happened to the letter: ``redirected: D, Bern``. Who and where are not told apart in it."""
    for note in notes:
        found = _ACTION.fullmatch(note)
        if found is None or found.group(1, 2) == ("received", None):
            continue
        kind = {"passed on": ""}.get(found["kind"], found["kind"])
        named = {"type": kind, "subtype": "redirecting" if found["again"] else ""}
        inside = "".join(day or element("name", words) for words, day in _parts(found["rest"]))
        yield f"<correspAction{attributes(named)}>{inside}</correspAction>"


def _parts(rest: str) -> list[tuple[str, str]]:
    """The parts of such a note, and those that are dates as elements."""
    found: list[tuple[str, str]] = []
    for words in rest.split(", "):
        try:
            day = date_element(dates.read(words)) if any(sign.isdigit() for sign in words) else ""
        except BadInput:
            day = f"<date>{text(words)}</date>"
        found.append((words, day))
    return found


def _all(_document_id: int) -> bool:
    return True


def _context(handed: HandedDocument, has: Callable[[int], bool]) -> str:
    """The letters before and after it in the correspondence."""
    replies = [
        one for one in handed.relations if one.relation is DocumentRelation.REPLY and one.status is Status.ACCEPTED
    ]
    refs = "".join(_neighbour(one, handed, has) for one in replies)
    return f"<correspContext>{refs}</correspContext>" if refs else ""


def _neighbour(one: RelatedDocument, handed: HandedDocument, has: Callable[[int], bool]) -> str:
    way = "next" if one.incoming else "prev"
    if (brief := one.document) is not None:
        record_id = handed.record_ids.get(brief.id, "")
        # One that stays behind is pointed to only where it has a name of its own.
        known = (has(brief.id) and brief.kind is Kind.LETTER) or record_id.startswith("tei:")
        target = f"#{key_of(handed.uids.documents[brief.id], record_id)}" if known else ""
        return element("ref", brief.heading, {"type": way, "target": target})
    if one.scheme == "url":
        return element("ref", one.value, {"type": way, "target": one.value})
    # Of one that has not arrived only its name is known.
    return element("ref", one.value, {"type": way, "target": f"#{one.value}"}) if _NAME.fullmatch(one.value) else ""
