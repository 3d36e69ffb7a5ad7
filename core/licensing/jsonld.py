"""The credit of a document as JSON-LD: schema.org terms with Dublin Core where schema.org has none.

The context is written out, so that nobody has to fetch one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from core.licensing.facts import Facts, facts_of
from core.licensing.pieces import web_address
from core.model import Agent, AgentKind, Document, Kind, Role

_CONTEXT = {"@vocab": "https://schema.org/", "dct": "http://purl.org/dc/terms/"}
_EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
_TYPES = {Kind.ARTICLE: "Article", Kind.LETTER: "Message", Kind.REPORT: "Report"}
_AGENTS = {AgentKind.PERSON: "Person", AgentKind.ORGANISATION: "Organization", AgentKind.STATE: "Organization"}


def jsonld(document: Document, carrier: Document | None, line: str, changes: Sequence[str] = ()) -> str:
    """One JSON object. For an extract it is a quotation, part of *carrier* and based on *document*.

    *changes* are what was changed, also by us.

    ``<`` is escaped, so that it may stand in a ``<script>`` of a page.
    """
    described = _work(document)
    if carrier is not None:
        described = {"@type": "Quotation", "isPartOf": _work(carrier), "isBasedOn": described}
    whole = {"@context": _CONTEXT, **described, "creditText": line}
    if changes:
        whole["dct:provenance"] = list(changes) if len(changes) > 1 else changes[0]
    return json.dumps(whole, ensure_ascii=False, indent=1).replace("<", "\\u003c")


def _work(document: Document) -> dict[str, object]:
    facts = facts_of(document.licence.id)
    address = web_address(document.source_url)
    work: dict[str, object] = {
        "@id": address,
        "@type": _TYPES.get(document.kind, "CreativeWork"),
        "name": document.title or document.heading,
        "identifier": document.symbol,
        "author": [_agent(agent) for agent in document.agents(Role.AUTHOR)],
        "sender": [_agent(agent) for agent in document.agents(Role.SENDER)],
        "recipient": [_agent(agent) for agent in document.agents(Role.RECIPIENT)],
        "publisher": [_agent(agent) for agent in document.agents(Role.PUBLISHER)],
        "dct:date": {"@value": document.date, "@type": _EDTF} if document.date else "",
        "inLanguage": document.language,
        "license": _licences(facts),
        "copyrightNotice": document.copyright_notice,
        "usageInfo": [notice for notice in (document.licence_notice, document.disclaimer_notice) if notice],
        "dct:source": "" if address else document.source_url,
    }
    return {key: value for key, value in work.items() if value}


def _licences(facts: Facts) -> object:
    """The addresses of its licences, else their names."""
    if facts.parts:
        return [_licences(part) for part in facts.parts]
    licence = facts.licence
    return {"@id": licence.url} if licence.url else licence.name if licence.id else ""


def _agent(agent: Agent) -> dict[str, object]:
    described: dict[str, object] = {"name": agent.name, "description": agent.description}
    if kind := _AGENTS.get(agent.kind):
        described["@type"] = kind
    return {key: value for key, value in described.items() if value}
