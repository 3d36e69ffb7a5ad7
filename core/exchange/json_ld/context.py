"""The context of our JSON-LD, written out so that nobody has to fetch one, and our own few terms.

Annotations use the keys of the W3C's context (https://www.w3.org/ns/anno.jsonld), which mean here what they mean
there. Everything else is under names of schema.org, CiTO, PROV-O and Dublin Core. Where these have no word for what the
record says (a stance, a manner, the exact relation), one of our own stands beside the nearest of theirs.
"""

from __future__ import annotations

import re
import uuid
from urllib.parse import quote

from core.model import Relation

_NAMESPACE = uuid.UUID("ce15047f-03b8-4a84-af85-05b8a629c4bf")
"""Names our terms: Rejoinder has no address on the web that would stay."""
TERMS = f"{_NAMESPACE.urn}#"
_UID = re.compile(r"[0-9a-f]{32}")
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"

ANNOTATION: dict[str, object] = {
    "id": "@id",
    "type": "@type",
    "Annotation": "oa:Annotation",
    "SpecificResource": "oa:SpecificResource",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "identifying": "oa:identifying",
    "describing": "oa:describing",
    "linking": "oa:linking",
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "start": "oa:start",
    "end": "oa:end",
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "generated": "dcterms:issued",
}
"""The keys that annotations use, as the W3C's context has them."""

_SCHEMA = (
    *("Article", "Claim", "ClaimReview", "Collection", "CreativeWork", "Message", "Organization", "Person"),
    *("PropertyValue", "Rating", "Report", "alternateName", "author", "claimReviewed", "copyrightNotice", "creditText"),
    *("description", "identifier", "inLanguage", "keywords", "name", "propertyID", "publisher", "ratingExplanation"),
    *("recipient", "reviewBody", "reviewRating", "sender", "sha256", "text", "usageInfo", "value"),
    *("dateReceived", "dateSent", "dateCreated", "datePublished"),
)
_SCHEMA_LINKS = (
    *("appearance", "firstAppearance", "citation", "isPartOf", "itemReviewed", "license", "copyrightHolder", "url"),
)
_CITO = (
    *("Citation", "agreesWith", "corrects", "disagreesWith", "disputes", "qualifies", "repliesTo", "retracts"),
    "supports",
)
_CITO_LINKS = ("hasCitingEntity", "hasCitedEntity", "hasCitationCharacterization")
_PROV_LINKS = (
    *("wasQuotedFrom", "wasDerivedFrom", "hadPrimarySource", "wasAttributedTo", "actedOnBehalfOf", "alternateOf"),
)
_OWN = ("holding", "kind", "manner", "medium", "modality", "nesting", "relation", "role", "stance", "status", "unnamed")
_OWN_LINKS = ("cue", "mention", "rightsOf", "saidIn")

CONTEXT: dict[str, object] = {
    "oa": "http://www.w3.org/ns/oa#",
    "schema": "http://schema.org/",
    "cito": "http://purl.org/spar/cito/",
    "prov": "http://www.w3.org/ns/prov#",
    "dcterms": "http://purl.org/dc/terms/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "rejoinder": TERMS,
    **ANNOTATION,
    **{name: f"schema:{name}" for name in _SCHEMA},
    **{name: {"@id": f"schema:{name}", "@type": "@id"} for name in _SCHEMA_LINKS},
    "attachedTo": {"@reverse": "schema:messageAttachment", "@type": "@id"},
    "quotedIn": {"@reverse": "cito:includesQuotationFrom", "@type": "@id"},
    **{name: f"cito:{name}" if name == "Citation" else {"@id": f"cito:{name}", "@type": "@id"} for name in _CITO},
    **{name: {"@id": f"cito:{name}", "@type": "@id"} for name in _CITO_LINKS},
    **{name: {"@id": f"prov:{name}", "@type": "@id"} for name in _PROV_LINKS},
    "Entity": "prov:Entity",
    "Agent": "prov:Agent",
    "date": {"@id": "dcterms:date", "@type": EDTF},
    "dateOfReceipt": {"@id": "rejoinder:dateOfReceipt", "@type": EDTF},
    "inArchive": {"@id": "dcterms:isPartOf", "@type": "@id"},
    "isVersionOf": {"@id": "dcterms:isVersionOf", "@type": "@id"},
    "provenance": "dcterms:provenance",
    "note": "rdfs:comment",
    "label": "rdfs:label",
    **{name: f"rejoinder:{name}" for name in _OWN},
    **{name: {"@id": f"rejoinder:{name}", "@type": "@id"} for name in _OWN_LINKS},
}

MEANINGS = {
    "holding": "How much of a document's text the archive has: held, extract (passages quoted elsewhere), cited.",
    "kind": "What a document is: article, letter, report, resolution or other.",
    "manner": "How a claim's words are given: direct, mixed, indirect, or author (the writer's own).",
    "stance": "What its speaker does with a claim: assert, accuse, deny, rebut, withhold, belief, question, support.",
    "modality": "A word by which the writer keeps a distance from a claim.",
    "medium": "By which medium a claim was made.",
    "nesting": "How a claim sits in the claim that it is a part of: part, nested or presupposed.",
    "status": "suggested: proposed by the program, and not decided by a person.",
    "relation": "What a claim does to another: rebuts, undercuts, corrects, retracts, qualifies, supports, restates, "
    "answers, withholds. That something is withheld is no answer.",
    "role": "What somebody did in a source chain: origin, speaker or reporter.",
    "unnamed": "An agent without a name of its own, such as officials.",
    "mention": "Where in the document's text a hand is named.",
    "cue": "The words that make somebody a claim's speaker or hand.",
    "saidIn": "The document in which a hand said it.",
    "rightsOf": "The document inside which a passage has terms of its own.",
    "dateOfReceipt": "When a letter came to its recipient (EDTF).",
}
"""What our own terms mean; goes into each file."""

CITO = {
    Relation.REBUTS: "disputes",
    Relation.UNDERCUTS: "disagreesWith",
    Relation.CORRECTS: "corrects",
    Relation.RETRACTS: "retracts",
    Relation.QUALIFIES: "qualifies",
    Relation.SUPPORTS: "supports",
    Relation.ANSWERS: "repliesTo",
}
"""The relations of links in CiTO. *disputes*, never *refutes*: the record does not say who is right.

Restating is PROV's *alternateOf*; withholding has no word in either, as it is no answer.
"""


def iri(uid: str) -> str:
    """The name of a row by its stable id."""
    if _UID.fullmatch(uid):  # ours; by hand, as there are many of them
        return f"urn:uuid:{uid[:8]}-{uid[8:12]}-{uid[12:16]}-{uid[16:20]}-{uid[20:]}"
    return uuid.uuid5(_NAMESPACE, uid).urn  # an archive that was made elsewhere


def part(name: str, *of: object) -> str:
    """The name of a part of what *name* names."""
    return f"{name}#{quote('-'.join(map(str, of)))}"
