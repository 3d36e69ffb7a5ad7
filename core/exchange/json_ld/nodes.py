"""Documents, claims, chains, links and agents as nodes of JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from core.exchange.json_ld.context import CITO, iri, part
from core.model import (
    Agent,
    AgentKind,
    Claim,
    DocumentBrief,
    DocumentRelation,
    HandedAgent,
    HandedDocument,
    HandedEnd,
    HandedLink,
    Hop,
    Kind,
    Licence,
    Manner,
    Nesting,
    Relation,
    Role,
    Span,
    Status,
    Uids,
    Verdict,
)

Node = dict[str, object]

_DOCUMENTS = {Kind.ARTICLE: "Article", Kind.LETTER: "Message", Kind.REPORT: "Report"}
_AGENTS = {AgentKind.PERSON: "Person", AgentKind.ORGANISATION: "Organization", AgentKind.STATE: "Organization"}
_ISO_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
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
    plain = described.date if _ISO_DATE.fullmatch(described.date) else ""
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
        "dateReceived": described.received if _ISO_DATE.fullmatch(described.received) else "",
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


# ----------------------------------------------------------------------------------------------------- claims


def claim(one: Claim, handed: HandedDocument) -> Iterator[Node]:
    """A claim, the places of its words, and the reviews that people have signed."""
    uids = handed.uids
    home, name = iri(uids.documents[one.document_id]), iri(uids.claims[one.id])
    hops = [chain_of(one, number, home, name, uids) for number in range(len(one.chains))]
    way = "wasQuotedFrom" if one.manner in (Manner.DIRECT, Manner.MIXED) else "wasDerivedFrom"
    parent = one.parent_id if one.parent_id is not None and one.nesting is not Nesting.PRESUPPOSED else 0
    origins = [nodes[0]["id"] for nodes in hops if len(nodes) > 1]
    node: Node = {
        "id": name,
        "type": ["Claim", "Entity"],
        "text": one.quotation,
        "author": [agent(speaker, uids) for speaker in one.speakers],
        "appearance": home,
        "manner": one.manner.value,
        "stance": one.stance.value,
        "status": one.status.value if one.status is not Status.ACCEPTED else "",
        "modality": one.modality,
        "medium": one.medium,
        "nesting": one.nesting.value if one.nesting else "",
        "isPartOf": iri(uids.claims[parent]) if parent in uids.claims else "",
        "cue": place(home, one.cue) if one.cue else "",
        way: [_nested(nodes) for nodes in hops if nodes],
        "hadPrimarySource": origins,
        "note": [text for text in (one.note, *(n.text for n in handed.notes if n.claim == one.id)) if text],
    }
    yield filled(node)
    yield annotation(part(name, "place"), name, [place(home, span) for span in one.spans], "identifying")
    for verdict in one.verdicts:
        yield review(verdict, one, name, uids)


def chain_of(one: Claim, number: int, home: str, name: str, uids: Uids) -> list[Node]:
    """The hands of one way that a claim came by, the first one first."""
    return [
        filled(_hop(hop, part(name, "chain", number + 1, at), home, uids))
        for at, hop in enumerate(one.chains[number], 1)
    ]


def _hop(hop: Hop, name: str, home: str, uids: Uids) -> Node:
    return {
        "id": name,
        "type": "Entity",
        "role": hop.role.value,
        "wasAttributedTo": [agent(one, uids) for one in hop.agents],
        "saidIn": named(hop.document, uids) if hop.document else "",
        "mention": place(home, hop.mention) if hop.mention else "",
        "cue": place(home, hop.cue) if hop.cue else "",
    }


def _nested(nodes: list[Node]) -> Node:
    """The last hand, which has it from the one before it, and so on."""
    inner: Node = {}
    for node in nodes:
        inner = {**node, "wasDerivedFrom": inner} if inner else node
    return inner


def review(verdict: Verdict, one: Claim, name: str, uids: Uids) -> Node:
    """What a named person found out about a claim, signed by them: the only thing that is a ClaimReview."""
    own = iri(uids.verdicts[verdict.id])
    return filled(
        {
            "id": own,
            "type": "ClaimReview",
            "claimReviewed": one.quotation,
            "itemReviewed": name,
            "author": {"id": part(own, "author"), "type": "Person", "name": verdict.who},
            "date": verdict.day,
            "datePublished": verdict.day if _ISO_DATE.fullmatch(verdict.day) else "",
            "reviewRating": {
                "id": part(own, "rating"),
                "type": "Rating",
                **filled({"alternateName": verdict.verdict, "ratingExplanation": verdict.reason}),
            },
            "reviewBody": verdict.reason,
        }
    )


# ------------------------------------------------------------------------------------------------------ links


def link(one: HandedLink, uids: Uids, has: Callable[[int], bool]) -> Iterator[Node]:
    """A link as a citation with its evidence; and the relation alone, for those who look for that."""
    name = iri(uids.links[one.id])
    source, target = (iri(uids.claims[end.id]) for end in (one.source, one.target))
    word = CITO.get(one.relation)
    node: Node = {
        "id": name,
        "type": "Citation",
        "hasCitingEntity": source,
        "hasCitedEntity": target,
        "hasCitationCharacterization": f"cito:{word}" if word else "",
        "relation": one.relation.value,
        "status": one.status.value if one.status is not Status.ACCEPTED else "",
        "note": one.note,
    }
    yield filled(node)
    short = word or ("alternateOf" if one.relation is Relation.RESTATES else "")
    if short and one.status is Status.ACCEPTED:
        yield {"id": source, short: target}
    if one.evidence is not None and one.evidence_document is not None:
        where = place(iri(uids.documents[one.evidence_document]), one.evidence)
        yield annotation(part(name, "evidence"), name, [where], "linking")
    for end in _outside((one.source, one.target), has):
        yield filled(
            {
                "id": iri(uids.claims[end.id]),
                "type": ["Claim", "Entity"],
                "text": end.quotation,
                "author": [agent(speaker, uids) for speaker in end.speakers],
                "appearance": named(end.document, uids),
            }
        )


def _outside(ends: Iterable[HandedEnd], has: Callable[[int], bool]) -> Iterator[HandedEnd]:
    """The ends that stand in documents which are not handed on: they are described where they are spoken of."""
    return (end for end in ends if not has(end.document.id))
