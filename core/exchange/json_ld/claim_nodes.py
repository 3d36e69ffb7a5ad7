"""Claims, the hands they came through, signed reviews and links as nodes of JSON-LD."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from core.exchange.json_ld.context import CITO, iri, part
from core.exchange.json_ld.nodes import ISO_DATE, Node, agent, annotation, filled, named, place
from core.model import (
    Claim,
    HandedDocument,
    HandedEnd,
    HandedLink,
    Hop,
    Manner,
    Nesting,
    Relation,
    Status,
    Uids,
    Verdict,
)


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
        "firstAppearance": _first_appearances(one, uids),
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


def _first_appearances(one: Claim, uids: Uids) -> list[Node]:
    """The documents that the claim was in before this one, as far back as each chain says."""
    firsts = [next((hop.document for hop in chain if hop.document is not None), None) for chain in one.chains]
    known = {brief.id: brief for brief in firsts if brief is not None and brief.id != one.document_id}
    return [named(brief, uids) for brief in known.values()]


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
            "datePublished": verdict.day if ISO_DATE.fullmatch(verdict.day) else "",
            "reviewRating": {
                "id": part(own, "rating"),
                "type": "Rating",
                **filled({"alternateName": verdict.verdict, "ratingExplanation": verdict.reason}),
            },
            "reviewBody": verdict.reason,
        }
    )


# ------------------------------------------------------------------------------------------------------- links


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
