"""Descriptions as Dublin Core: simple (``oai_dc``, the fifteen elements) and qualified (DCMI terms), an XML a document.

Dublin Core has no word for the recipient of a letter; that is in the TEI and the linked data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from core import licensing
from core.exchange.json_ld.context import iri
from core.exchange.markup import DECLARATION, element
from core.exchange.record import Record, Written
from core.exchange.whole import safe_name
from core.model import DocumentRelation, ExportFormat, ExportOption, HandedDocument, Kind, Role, Status

FORMAT = ExportFormat(
    name="dc",
    what="Descriptions (Dublin Core): a file a document, simple and qualified, for libraries and repositories.",
    options=frozenset({ExportOption.NOTES}),
)

_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_OAI = "http://www.openarchives.org/OAI/2.0/oai_dc/"
_ISO_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_SIMPLE_HEAD = (
    f'<oai_dc:dc xmlns:oai_dc="{_OAI}" xmlns:dc="{_DC}" xmlns:xsi="{_INSTANCE}" '
    f'xsi:schemaLocation="{_OAI} http://www.openarchives.org/OAI/2.0/oai_dc.xsd">'
)
_QUALIFIED_HEAD = f'<metadata xmlns:dcterms="{_TERMS}" xmlns:xsi="{_INSTANCE}">'
SIMPLE, QUALIFIED = "oai_dc", "dcterms"
"""The folders of the two kinds."""

_Element = tuple[str, str, dict[str, str]]


def write(record: Record, folder: Path) -> Written:
    """Write two files for each document of *record* into *folder*, in a folder for each kind."""
    count = 0
    for name in (SIMPLE, QUALIFIED):
        (folder / name).mkdir()
    for handed in record.documents():
        count += 1
        name = f"{file_name(handed)}.xml"
        (folder / SIMPLE / name).write_bytes(simple(handed).encode("utf-8"))
        (folder / QUALIFIED / name).write_bytes(qualified(handed).encode("utf-8"))
    return Written({"documents": count}, files=2 * count)


def file_name(handed: HandedDocument) -> str:
    """The name of a document's file, without an ending: its number, and the beginning of what it is called."""
    return safe_name(f"{handed.document.id} {handed.document.heading.strip('[]… ')}", longest=80)


def simple(handed: HandedDocument) -> str:
    """A document in the fifteen elements, as OAI-PMH hands them on."""
    rows = [element(f"dc:{name}", words, values) for name, words, values in _simple(handed)]
    return "\n".join([f"{DECLARATION}{_SIMPLE_HEAD}", *filter(None, rows), "</oai_dc:dc>", ""])


def qualified(handed: HandedDocument) -> str:
    """A document in DCMI terms."""
    rows = [element(f"dcterms:{name}", words, values) for name, words, values in _qualified(handed)]
    return "\n".join([f"{DECLARATION}{_QUALIFIED_HEAD}", *filter(None, rows), "</metadata>", ""])


def _simple(handed: HandedDocument) -> Iterator[_Element]:
    one, licence = handed.document, handed.document.licence
    yield from _shared(handed)
    yield "date", one.date, {}
    yield "description", _kind(handed), {}
    for note in handed.notes:
        if note.claim is None:
            yield "description", note.text, {}
    for name, words in _related(handed):
        yield ("source" if name == "isPartOf" else "relation"), words, {}
    if licence.id:
        yield "rights", f"{licence.name}: {licence.url}" if licence.url else licence.name, {}
    for notice in (one.copyright_notice, one.licence_notice, one.disclaimer_notice):
        yield "rights", notice, {}
    yield "rights", handed.credit, {}


def _qualified(handed: HandedDocument) -> Iterator[_Element]:
    one, licence = handed.document, handed.document.licence
    yield from _shared(handed)
    # EDTF has no name among the schemes of DCMI; a plain date is one of the W3C's.
    scheme = {"xsi:type": "dcterms:W3CDTF"} if _ISO_DATE.fullmatch(one.date) else {}
    yield ("created" if one.kind is Kind.LETTER else "issued"), one.date, scheme
    yield "description", _kind(handed), {}
    for note in handed.notes:
        if note.claim is None:
            yield "description", note.text, {}
    for name, words in _related(handed):
        yield name, words, {}
    for reference in handed.references:
        if reference.document is None:
            yield "references", reference.value, {}
    if licence.id:
        yield "license", licence.url or licence.name, {"xsi:type": "dcterms:URI"} if licence.url else {}
    for notice in (one.copyright_notice, one.licence_notice, one.disclaimer_notice):
        yield "rights", notice, {}
    for passage in handed.rights:
        yield "rightsHolder", passage.holder, {}
    yield "rights", handed.credit, {}
    yield "bibliographicCitation", licensing.citation(one, handed.carrier), {}
    yield "provenance", one.changes_made, {}


def _shared(handed: HandedDocument) -> Iterator[_Element]:
    """What both kinds say alike."""
    one = handed.document
    yield "title", one.title or one.heading, {}
    for agent in one.agents(Role.AUTHOR) or one.agents(Role.SENDER):
        yield "creator", agent.name, {}
    if one.agents(Role.AUTHOR):
        for agent in one.agents(Role.SENDER):
            yield "contributor", agent.name, {}
    for agent in one.agents(Role.PUBLISHER):
        yield "publisher", agent.name, {}
    for tag in one.tags:
        yield "subject", tag, {}
    yield "type", "Text", {}
    yield "language", one.language, {}
    for _, value in handed.identifiers:
        yield "identifier", value, {}
    yield "identifier", iri(handed.uids.documents[one.id]), {}


def _kind(handed: HandedDocument) -> str:
    """What a document is, and how much of it is held."""
    held = {"held": "", "extract": ", of which passages are held", "cited": ", known by reference only"}
    return f"{handed.document.kind.value.capitalize()}{held[handed.document.holding.value]}"


def _related(handed: HandedDocument) -> Iterator[tuple[str, str]]:
    """What a document has to do with others: the term, and what the other one is called."""
    if handed.carrier is not None:
        yield "isReferencedBy", handed.carrier.source_url or handed.carrier.heading
    words = {
        DocumentRelation.ATTACHMENT: ("isPartOf", "hasPart"),
        DocumentRelation.PART: ("isPartOf", "hasPart"),
        DocumentRelation.REPLY: ("relation", "relation"),
        DocumentRelation.VERSION: ("isVersionOf", "hasVersion"),
    }
    for one in handed.relations:
        if one.status is Status.ACCEPTED and one.document is not None:
            yield words[one.relation][one.incoming], one.document.symbol or one.document.heading
    seen: set[int] = set()
    for reference in handed.references:
        if (brief := reference.document) is not None and brief.id not in seen:
            seen.add(brief.id)
            yield "references", brief.symbol or brief.heading
