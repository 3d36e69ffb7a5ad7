"""Documents, claims, chains, links and agents as nodes of JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from core.exchange.json_ld.context import iri, part
from core.model import (
    Agent,
    AgentKind,
    DocumentBrief,
    DocumentRelation,
    HandedAgent,
    HandedDocument,
    Kind,
    Licence,
    Role,
    Span,
    Status,
    Uids,
)

Node = dict[str, object]

_DOCUMENTS = {Kind.ARTICLE: "Article", Kind.LETTER: "Message", Kind.REPORT: "Report"}
_AGENTS = {AgentKind.PERSON: "Person", AgentKind.ORGANISATION: "Organization", AgentKind.STATE: "Organization"}
ISO_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_ROLES = {Role.AUTHOR: "author", Role.SENDER: "sender", Role.RECIPIENT: "recipient", Role.PUBLISHER: "publisher"}


def filled(node: Node) -> Node:
    """*node* without what is not known."""
    return {key: value for key, value in node.items() if value not in ("", None, [], ())}


# ---------------------------------------------------------------------------------------------------- places


def place(document: str, span: Span) -> Node:
    """A place in a document's text: by its words, and by code points where it stands there without doubt."""
    quote = {"type": "TextQuoteSelector", "exact": span.exact, "prefix": span.prefix, "suffix": span.suffix}
    selectors: list[Node] = [{key: value for key, value in quote.items() if value or key == "exact"}]
    if span.end - span.start == len(span.exact):
        selectors.append({"type": "TextPositionSelector", "start": span.start, "end": span.end})
    return {"type": "SpecificResource", "source": document, "selector": selectors}


def annotation(name: str, body: object, places: Sequence[Node], motivation: str) -> Node:
    """A W3C Web Annotation: what stands at some places."""
    return {
        "id": name,
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": places[0] if len(places) == 1 else list(places),
    }


# -------------------------------------------------------------------------------------------------- documents


def document(handed: HandedDocument, archive: str) -> Node:
    """A document with its description, its text where that goes along, its licence and its credit."""
    described, uids = handed.document, handed.uids
    name = iri(uids.documents[described.id])
    plain = described.date if ISO_DATE.fullmatch(described.date) else ""
    address = _web_address(described.source_url)
    node: Node = {
        "id": name,
        "type": [_DOCUMENTS.get(described.kind, "CreativeWork"), "Entity"],
        "inArchive": archive,
        "name": described.title or described.heading,
        "kind": described.kind.value,
        "holding": described.holding.value,
        "identifier": [_identifier(scheme, value) for scheme, value in handed.identifiers if value != address],
        "url": address,
        **{key: [agent(one, uids) for one in described.agents(role)] for role, key in _ROLES.items()},
        "date": described.date,
        ("dateSent" if described.kind is Kind.LETTER else "datePublished"): plain,
        "dateOfReceipt": described.received,
        "dateReceived": described.received if ISO_DATE.fullmatch(described.received) else "",
        "inLanguage": described.language,
        "keywords": list(described.tags),
        "license": licence(described.licence),
        "copyrightNotice": described.copyright_notice,
        "usageInfo": [one for one in (described.licence_notice, described.disclaimer_notice) if one],
        "creditText": handed.credit,
        "provenance": described.changes_made,
        "text": handed.text,
        "sha256": handed.sha256,
        "note": [note.text for note in handed.notes if note.claim is None],
        "quotedIn": iri(uids.documents[handed.carrier.id]) if handed.carrier else "",
    }
    node.update(_relations(handed))
    cited = {brief.id: brief for one in handed.references if (brief := one.document) is not None}
    node["citation"] = [named(brief, uids) for brief in cited.values()]
    return filled(node)


def named(brief: DocumentBrief, uids: Uids) -> Node:
    """A document that is spoken of."""
    return {"id": iri(uids.documents[brief.id]), "name": brief.heading}


def _relations(handed: HandedDocument) -> Node:
    """What a document is to others, as far as these are here; seen from one end only."""
    words = {
        DocumentRelation.ATTACHMENT: "attachedTo",
        DocumentRelation.PART: "isPartOf",
        DocumentRelation.REPLY: "repliesTo",
        DocumentRelation.VERSION: "isVersionOf",
    }
    found: dict[str, list[Node]] = {}
    for one in handed.relations:
        if not one.incoming and one.document is not None and one.status is Status.ACCEPTED:
            found.setdefault(words[one.relation], []).append(named(one.document, handed.uids))
    return {**found}


def _identifier(scheme: str, value: str) -> Node:
    return {"type": "PropertyValue", "propertyID": scheme, "value": value}


def _web_address(url: str) -> str:
    """An address that can be followed; ``""`` for what is none (it is kept as an identifier)."""
    try:
        known = urlsplit(url).scheme.lower() in {"http", "https"} and not re.search(r"[\s<>\"{}|\\^`]", url)
    except ValueError:
        return ""
    return url if known else ""


def licence(found: Licence) -> object:
    """A licence by its address, else by its name."""
    if not found.id:
        return ""
    if address := _web_address(found.url):
        return {"id": address, "name": found.name}
    return {"type": "CreativeWork", "name": found.name, "identifier": found.id}


def places_in(handed: HandedDocument) -> Iterator[Node]:
    """The places where a document names others, where it has passages of others' rights, and what an extract is of."""
    uids, name = handed.uids, iri(handed.uids.documents[handed.document.id])
    for number, one in enumerate(handed.references, 1):
        said = _identifier(one.scheme, one.value)
        body = named(one.document, uids) if one.document is not None else {"type": "CreativeWork", "identifier": said}
        yield annotation(part(name, "reference", number), body, [place(name, one.span)], "linking")
    for one in handed.rights:
        own = iri(uids.rights[one.id])
        terms: Node = {
            "id": part(own, "terms"),
            "type": "CreativeWork",
            "rightsOf": name,
            "license": licence(one.licence),
            "copyrightHolder": {"id": part(iri(uids.rights[one.id]), "holder"), "name": one.holder}
            if one.holder
            else "",
            "note": one.note,
        }
        yield annotation(own, filled(terms), [place(name, one.span)], "describing")
    if handed.carrier is not None:
        carrier = iri(uids.documents[handed.carrier.id])
        where = [place(carrier, one.quoted_at) for one in handed.passages if one.quoted_at is not None]
        if where:
            yield annotation(part(name, "passages"), name, where, "identifying")


# ----------------------------------------------------------------------------------------------------- agents


def agent(one: Agent, uids: Uids) -> Node:
    """Somebody who is spoken of."""
    return {"id": iri(uids.agents[one.id]), "name": one.name}


def whole_agent(handed: HandedAgent) -> Node:
    """Somebody with all that is known of them."""
    one = handed.agent
    kind = _AGENTS.get(one.kind)
    node: Node = {
        "id": iri(handed.uid),
        "type": [kind, "Agent"] if kind else "Agent",
        "name": one.name,
        "kind": one.kind.value,
        "alternateName": list(handed.aliases),
        "description": one.description,
        "unnamed": True if one.unnamed else "",
        "actedOnBehalfOf": {"id": iri(handed.acts_for[0]), "name": handed.acts_for[1]} if handed.acts_for else "",
    }
    return filled(node)
