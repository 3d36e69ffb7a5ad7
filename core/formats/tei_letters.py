"""What a TEI header says of a correspondence: ``correspDesc`` with its actions, dates and neighbours.

TEI P5, chapter 2.4.6. Older files write ``sending`` and ``receiving`` for ``sent`` and ``received``. What a file says
is kept as it says it, also where it looks wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from core import dates
from core.errors import BadInput
from core.formats.xml import attribute, text_of
from core.model import AgentKind, DocumentRelation, Field, Finding, NewAgent, NewRelation, Role

_TYPES = {"sending": "sent", "receiving": "received", "redirecting": "redirected", "forwarding": "forwarded"}
_NAMES = ("persName", "orgName", "name", "rs", "roleName")
_UNKNOWN = frozenset({"", "unknown", "unbekannt", "n.n.", "nn", "inconnu", "?"})
_ADDRESSED = frozenset({"addressee", "recipient", "receiver"})
_DOUBTFUL = frozenset({"low", "medium", "unknown"})
_DAY = re.compile(r"-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|--[0-9]{2}(?:-[0-9]{2})?")


@dataclass(slots=True)
class Correspondence:
    """What one or more ``correspDesc`` say of a letter."""

    parties: list[tuple[Role, NewAgent]] = field(default_factory=list[tuple[Role, NewAgent]])
    findings: list[Finding] = field(default_factory=list[Finding])
    notes: list[str] = field(default_factory=list[str])
    relations: list[NewRelation] = field(default_factory=list[NewRelation])
    date: str = ""


def correspondence(descriptions: list[Element], persons: Mapping[str, str]) -> Correspondence:
    """What *descriptions* (``correspDesc``) say, together.

    Args:
        descriptions: those of one letter.
        persons: names of the people and organisations that the file lists, by their identifier.
    """
    found = Correspondence()
    people: dict[Role, list[NewAgent]] = {Role.SENDER: [], Role.RECIPIENT: []}
    for description in descriptions:
        actions = [child for child in description if child.tag == "correspAction"]
        for action in actions:
            kind = _TYPES.get(action.get("type", ""), action.get("type", ""))
            again = "redirect" in action.get("subtype", "") or "forward" in action.get("subtype", "")
            if kind == "sent" and not again:
                _sent(action, persons, people[Role.SENDER], found)
                people[Role.RECIPIENT] += _agents(action, persons, addressed=True)
            elif kind == "received" and not again:
                people[Role.RECIPIENT] += _agents(action, persons) + _agents(action, persons, addressed=True)
                arrived = next((date for one in action.iter("date") if (date := date_of(one))), "")
                found.findings += [Finding(Field.RECEIVED, arrived, "correspDesc")] if arrived else []
                _note("received", action, found, with_people=False, persons=persons)
            else:
                label = f"{kind or 'passed on'} again" if again else kind or "passed on"
                _note(label, action, found, with_people=True, persons=persons)
        found.relations += _neighbours(description)
    for role, agents in people.items():
        distinct = list(dict.fromkeys(agents))
        found.parties += [(role, agent) for agent in distinct]
        names = "; ".join(agent.name.replace(";", ",") for agent in distinct)
        if names:
            told = Field.SENDER if role is Role.SENDER else Field.RECIPIENT
            found.findings.append(Finding(told, names, "correspDesc"))
    return found


def _sent(action: Element, persons: Mapping[str, str], senders: list[NewAgent], found: Correspondence) -> None:
    senders += _agents(action, persons)
    for place in _places(action):
        found.notes.append(f"sent from: {place}")
    for element in action.iter("date"):
        words = text_of(element)
        if date := date_of(element):
            found.date = found.date or date
            found.findings.append(Finding(Field.DATE, date, "correspDesc", words if words != date else ""))
        elif words and words.lower() not in _UNKNOWN:
            found.notes.append(f"date: {words}")


def _note(label: str, action: Element, found: Correspondence, *, with_people: bool, persons: Mapping[str, str]) -> None:
    """An action as a note: ``received: 24 January 1898, Graz``."""
    parts = [agent.name for agent in _agents(action, persons)] if with_people else []
    for element in action.iter("date"):
        date = date_of(element)
        words = dates.in_words(date) if date else text_of(element)
        if words.lower() not in _UNKNOWN:
            parts.append(words)
    parts += _places(action)
    if parts:
        found.notes.append(f"{label}: {', '.join(parts)}")


def _agents(action: Element, persons: Mapping[str, str], *, addressed: bool = False) -> list[NewAgent]:
    """The people of an action; of one for both ends, those who are (not) marked as addressees."""
    agents: list[NewAgent] = []
    for element in _outermost(action, _NAMES):
        if addressed is not (element.get("type", "") in _ADDRESSED):
            continue
        if element.tag == "rs" and element.get("type", "") not in {"person", "org"}:
            continue
        name = name_of(element, persons)
        if name and not (element.tag == "roleName" and agents):
            organisation = element.tag == "orgName" or element.get("type") in {"org", "organisation", "organization"}
            kind = AgentKind.ORGANISATION if organisation else AgentKind.PERSON
            agents.append(NewAgent(name, kind, unnamed=name.lower() in _UNKNOWN))
    return agents


def _outermost(element: Element, names: tuple[str, ...]) -> Iterator[Element]:
    for child in element:
        if child.tag in names:
            yield child
        elif child.tag not in {"date", "placeName", "settlement", "note"}:
            yield from _outermost(child, names)


def name_of(element: Element, persons: Mapping[str, str]) -> str:
    """A name as the file writes it, else as it lists the person that is pointed to, else the key."""
    if name := text_of(element):
        return name
    for pointer in ("ref", "sameAs", "corresp"):
        if name := persons.get(element.get(pointer, "").removeprefix("#")):
            return name
    return element.get("key", "").strip()


def _places(action: Element) -> list[str]:
    wanted = ("placeName", "settlement", "place", "district", "region", "country")
    found = [text_of(place) for place in _outermost_places(action, wanted)]
    return [place for place in dict.fromkeys(found) if place.lower() not in _UNKNOWN]


def _outermost_places(element: Element, wanted: tuple[str, ...]) -> Iterator[Element]:
    for child in element:
        if child.tag in wanted:
            yield child
        elif child.tag not in _NAMES:
            yield from _outermost_places(child, wanted)


def date_of(element: Element) -> str:
    """The EDTF of a TEI date; ``""`` when it says none that can be read.

    A day between two others is a choice of them (``[1820-01..1820-03]``), a span of time an interval
    (``1820-01/1820-03``). A guess is marked as uncertain, an approximate date as approximate.
    """
    if "edtf" in element.get("datingMethod", "").lower() and (exact := _checked(attribute(element, "when-custom"))):
        return exact  # the attributes beside it say the first and the last day only
    given = {name: _day(attribute(element, name)) for name in ("when", "notBefore", "notAfter", "from", "to")}
    when = given["when"] or _day(attribute(element, "when-iso")) or _day(attribute(element, "when-custom"))
    low, high = given["notBefore"], given["notAfter"]
    start, end = given["from"], given["to"]
    mark = ""
    if element.get("cert") in _DOUBTFUL or element.get("evidence") == "conjecture":
        mark = "?"
    if element.get("precision") in _DOUBTFUL:
        mark = "%" if mark else "~"
    if when:
        return _checked(f"{when}{mark}")
    if start and end:
        return _checked(start if start == end else f"{start}{mark}/{end}{mark}")
    if start or end:
        return _checked(f"{start or '..'}/{end or '..'}")
    if low and high:
        return _checked(f"{low}{mark}" if low == high else f"[{low}..{high}]")
    if low or high:
        return _checked(f"[{low}..{high}]")
    words = re.sub(r"^[\[(⟨<]+|[\])⟩>]+$", "", text_of(element)).strip()
    words = re.sub(r"(?<=[0-9])\.\s+(?=[0-9])", ".", words)
    try:
        return dates.read(words) if words.lower() not in _UNKNOWN else ""
    except BadInput:
        return next((day for _, _, day in dates.find(words)), "")


def _day(value: str) -> str:
    found = _DAY.match(value)
    if not found:
        return ""
    # TEI writes a day without a year as --10-26, EDTF as XXXX-10-26.
    return f"XXXX{found[0][1:]}" if found[0].startswith("--") else found[0]


def _checked(date: str) -> str:
    try:
        return dates.check(date)
    except BadInput:
        return ""


# ------------------------------------------------------------------------------------------------ neighbours

_BEFORE = ("prev", "vorig", "preced")
_AFTER = ("next", "näch", "follow")


def _neighbours(description: Element) -> list[NewRelation]:
    """The letters before and after this one in its correspondence, as letters that are replied to.

    Neighbours in the whole edition, which may be between other people, are no replies: they are left aside where the
    file tells the two apart.
    """
    found: list[tuple[bool, bool, NewRelation]] = []
    for context in description.iter("correspContext"):
        for ref in context.iter("ref"):
            # "previous-in-corresp", or type="withinCorrespondence" subtype="previous_letter"
            sort = f"{ref.get('type', '')} {ref.get('subtype', '')}".lower()
            before = any(word in sort for word in _BEFORE)
            target = ref.get("target", "").strip()
            if target in {"", "#"} or not (before or any(word in sort for word in _AFTER)):
                continue
            scheme, value = identified(target)
            relation = NewRelation(DocumentRelation.REPLY, scheme=scheme, value=value, incoming=not before)
            found.append(("corresp" in sort, "collection" in sort, relation))
    if any(within for within, _, _ in found):
        return list(dict.fromkeys(relation for within, _, relation in found if within))
    return list(dict.fromkeys(relation for _, collection, relation in found if not collection))


def identified(target: str) -> tuple[str, str]:
    """Scheme and value that a pointer to another letter is known by: an address, else the letter's identifier."""
    if re.match("https?://", target):
        return "url", target
    name = target.rpartition("/")[2]
    file, _, fragment = name.partition("#")
    return "tei", fragment or file.removesuffix(".xml")
