"""The credit of a document as an XMP packet: to be embedded in a file, or kept beside it as a sidecar (``.xmp``).

Dublin Core says what it is and who made it; XMP Rights Management and the properties of Creative Commons, under which
terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from core.licensing.facts import Facts, facts_of
from core.licensing.pieces import clean, web_address
from core.model import Document, Role

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "cc": "http://creativecommons.org/ns#",
}
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
"""Dates that XMP can hold: not EDTF's uncertain ones."""
_RESERVED = re.compile("all-rights-reserved|rightsstatements-InC")
"""Statuses that say that there is a copyright; of others it is not known, or not so everywhere."""
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xmp(document: Document, creators: tuple[str, ...], line: str) -> str:
    """The packet; *creators* are those to be credited, *line* is the credit line."""
    facts = facts_of(document.licence.id)
    inside = "\n".join(f"   {element}" for element in _elements(document, facts, creators, line))
    spaces = "".join(f' xmlns:{name}="{address}"' for name, address in _NAMESPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'  <rdf:Description rdf:about=""{spaces}>\n{inside}\n  </rdf:Description>\n'
        " </rdf:RDF>\n</x:xmpmeta>\n"
        '<?xpacket end="w"?>\n'
    )


def _elements(document: Document, facts: Facts, creators: tuple[str, ...], line: str) -> Iterator[str]:
    licence = facts.licence
    yield from _several("dc:title", "Alt", [document.title or document.heading])
    yield from _several("dc:creator", "Seq", creators)
    yield from _several("dc:publisher", "Bag", (agent.name for agent in document.agents(Role.PUBLISHER)))
    yield from _several("dc:date", "Seq", [document.date] if _DAY.fullmatch(document.date) else [])
    yield from _several("dc:language", "Bag", [document.language])
    yield from _one("dc:identifier", document.symbol)
    yield from _one("dc:source", document.source_url)
    yield from _several("dc:rights", "Alt", [line])
    if facts.line in {"licensed", "joined", "dedicated"} or licence.free or _RESERVED.search(licence.id):
        yield from _one("xmpRights:Marked", "False" if licence.free else "True")
    yield from _several("xmpRights:UsageTerms", "Alt", [_terms(document, facts)])
    if licence.url:
        yield from _one("xmpRights:WebStatement", licence.url)
        yield f"<cc:license rdf:resource={quoteattr(licence.url)}/>"
    for part in facts.parts:
        if part.licence.url:
            yield f"<cc:license rdf:resource={quoteattr(part.licence.url)}/>"
    yield from _one("cc:attributionName", document.requested_credit or ", ".join(creators))
    if address := web_address(document.source_url):
        yield f"<cc:attributionURL rdf:resource={quoteattr(_xml(address))}/>"


def _terms(document: Document, facts: Facts) -> str:
    """The licence in words and the notices that came with the document."""
    notices = (document.copyright_notice, document.licence_notice, document.disclaimer_notice)
    return " ".join(part for part in (facts.licence.name, *notices) if part)


def _one(name: str, value: str) -> Iterator[str]:
    if value := _xml(value):
        yield f"<{name}>{escape(value)}</{name}>"


def _several(name: str, kind: str, values: Iterable[str]) -> Iterator[str]:
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    items = "".join(f"<rdf:li{language}>{escape(value)}</rdf:li>" for one in values if (value := _xml(one)))
    if items:
        yield f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"


def _xml(text: str) -> str:
    """*text* on one line, without what XML can't hold."""
    return _NOT_XML.sub("", clean(text))
