"""The credit line of a document, as CC BY 4.0 section 3(a) asks, for plain text, HTML (RDFa) and JSON-LD.

Title, creators, publisher, date; copyright notice; licence with its address; the notices that came with the document;
where it is from; what was changed. What is not known is said, never left out in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.date_words import in_words
from core.licensing.facts import Facts, facts_of
from core.licensing.jsonld import jsonld
from core.licensing.pieces import Piece, joined, linked, listed, literal, plain, sentences, tagged, web_address
from core.model import Agent, Credit, Document, Holding, Kind, Role

_TITLE_REQUIRED = re.compile(r"CC-BY.*-[123]\.[0-9]")
"""Creative Commons licences that ask for the title; 4.0 leaves it free."""


def credit(document: Document, quoted_by: Document | None = None, *, quotations: bool = False) -> Credit:
    """How *document* may be quoted, and the line to put under a quotation.

    Args:
        document: what is quoted.
        quoted_by: for an extract, the document that its passages were taken from.
        quotations: whether it quotes others word for word, whose words its licence does not cover.

    ``Credit.known`` tells whether the terms are known; ``Credit.warnings`` says, most important first, what to beware
    of and what is missing.
    """
    facts = facts_of(document.licence.id)
    carrier = quoted_by if document.holding is Holding.EXTRACT else None
    if carrier is None:
        parts = [_work(document), *_rights(document)]
        subject = web_address(document.source_url)
    else:
        parts = [_quoted(document, carrier), *_rights(document, unknown=False), *_notices(carrier), _source(carrier)]
        subject = ""
    line = sentences([*parts, *_changes(document)])
    return Credit(
        badge=facts.licence.badge,
        may_be=f"Cite the {_noun(carrier or document)}" if facts.line == "unknown" else facts.licence.permits,
        text=line.text,
        html=f"<p{_subject(subject)}>{line.html}</p>",
        jsonld=jsonld(document, carrier, line.text),
        known=facts.line not in {"unknown", "as given"},
        warnings=tuple(_warnings(document, facts, carrier, quotations=quotations)),
    )


def _subject(address: str, role: str = "") -> str:
    """RDFa attributes that say what the words inside are about; *role* is what it is to the words around."""
    vocabularies = ' prefix="cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/"'
    if role:
        resource = f' resource="{plain(address).html}"' if address else ""
        return f' property="{role}"{resource} typeof="cc:Work"'
    about = f' about="{plain(address).html}"' if address else ""
    return f'{vocabularies}{about} typeof="cc:Work"'


def _noun(document: Document) -> str:
    return "document" if document.kind is Kind.OTHER else document.kind.value


# ------------------------------------------------------------------------------------------------ the work


def _work(document: Document) -> Piece:
    """``“Title” by Creators, Publisher, symbol, date``."""
    if document.title or document.opening:
        title, symbol = literal("“") + tagged(document.heading, "dct:title") + literal("”"), _symbol(document)
    else:
        title, symbol = tagged(f"{_noun(document).title()} {document.symbol}", "dct:title"), literal("")
    if document.requested_credit:
        first = joined([title, tagged(document.requested_credit, "cc:attributionName")])
    elif creators := _creators(document):
        first = title + literal(" by ") + listed([_name(agent, "cc:attributionName") for agent in creators])
    else:
        first = joined([title, literal("author not known")])
    return joined([first, _publisher(document), symbol, _date(document) or literal("no date")])


def _quoted(document: Document, carrier: Document) -> Piece:
    """``Speaker, letter to Somebody, as quoted in “Title” by Creators, Publisher, date, licence, address``."""
    if document.requested_credit:
        creators = tagged(document.requested_credit, "dct:creator")
    else:
        creators = listed([_name(agent, "dct:creator") for agent in _creators(document)]) or literal("Author not known")
    inner = _work(carrier)
    facts = facts_of(carrier.licence.id)
    inner = joined([inner, *_licence(facts)]) if facts.line != "unknown" else inner
    about = _subject(web_address(carrier.source_url), "dct:source")
    quoted = literal("as quoted in ") + Piece(inner.text, f"<span{about}>{inner.html}</span>")
    return joined([creators, _named(document), _symbol(document), _date(document), quoted])


def _named(document: Document) -> Piece:
    """An extract's title as part of a sentence: ``letter to the Security Council``, else in quotation marks."""
    noun = _noun(document)
    title = document.title
    if not title:
        recipients = listed([_name(agent, "dct:audience") for agent in document.agents(Role.RECIPIENT)])
        return literal(noun) + (literal(" to ") + recipients if recipients else literal(""))
    if title.casefold().startswith((f"{noun} ", "letter ", "statement ", "report ", "speech ")):
        return tagged(title[0].lower() + title[1:], "dct:title", title)
    return literal("“") + tagged(title, "dct:title") + literal("”")


def _creators(document: Document) -> tuple[Agent, ...]:
    """Those to be credited: the authors, else a letter's senders."""
    return document.agents(Role.AUTHOR) or document.agents(Role.SENDER)


def _name(agent: Agent, role: str) -> Piece:
    return tagged(agent.name, role) + literal(" (unnamed)" if agent.unnamed else "")


def _publisher(document: Document) -> Piece:
    creators = {agent.name for agent in _creators(document)}
    names = [agent for agent in document.agents(Role.PUBLISHER) if agent.name not in creators]
    return listed([_name(agent, "dct:publisher") for agent in names])


def _symbol(document: Document) -> Piece:
    """The document symbol, unless the title already has it."""
    shown = document.symbol and document.symbol not in document.title
    return tagged(document.symbol, "dct:identifier") if shown else literal("")


def _date(document: Document) -> Piece:
    return tagged(in_words(document.date), "dct:date", document.date) if document.date else literal("")


# ---------------------------------------------------------------------------------------------- the rights


def _rights(document: Document, *, unknown: bool = True) -> Iterator[Piece]:
    """Copyright notice, licence, notices and source; *unknown*: say so when the terms are not known."""
    facts = facts_of(document.licence.id)
    yield tagged(document.copyright_notice, "dct:rights") if document.copyright_notice else literal("")
    words, address = _licence(facts)
    match facts.line:
        case "licensed":
            yield joined([literal("Licensed under ") + words, address])
        case "dedicated":
            yield joined([literal("Dedicated to the public domain under ") + words, address])
        case "unknown":
            yield literal("Terms not known" if unknown else "")
        case "as given":
            yield literal("Terms as given: ") + words
        case _:
            yield joined([words, address])
    yield from _notices(document, copyright_notice=False)
    yield _source(document)


def _changes(document: Document) -> Iterator[Piece]:
    """What was changed, earlier changes included (section 3(a)(1)(B)). An extract is a change."""
    made = document.changes_made.strip()
    excerpt = made.casefold().startswith(("excerpt", "extract"))
    if document.holding is Holding.EXTRACT and not excerpt:
        yield plain("Excerpt")
    if made:
        yield plain(made) if excerpt else literal("Changes: ") + plain(made)


def _licence(facts: Facts) -> tuple[Piece, Piece]:
    """The licence's name as a link, and its address: plain text must show it."""
    licence = facts.licence
    if facts.line == "as given":
        return linked(licence.name, licence.url, "license"), literal("")
    return linked(licence.badge, licence.url, "license"), linked(licence.url, licence.url)


def _notices(document: Document, *, copyright_notice: bool = True) -> Iterator[Piece]:
    """The notices that came with it, word for word (section 3(a)(1)(A)(ii) to (iv))."""
    if copyright_notice and document.copyright_notice:
        yield tagged(document.copyright_notice, "dct:rights")
    for notice in (document.licence_notice, document.disclaimer_notice):
        if notice:
            yield literal("Notice: “") + plain(notice) + literal("”")


def _source(document: Document) -> Piece:
    """Where the material is, as a link when it is a web address."""
    url = document.source_url
    return literal("Source: ") + linked(url, url) if url else literal("")


# -------------------------------------------------------------------------------------------- what to heed


def _warnings(document: Document, facts: Facts, carrier: Document | None, *, quotations: bool) -> Iterator[str]:
    """What to beware of and what is missing, most important first."""
    credit_needed = facts.line in {"licensed", "unknown", "as given"}
    if facts.line == "unknown":
        terms = facts_of(carrier.licence.id) if carrier else facts
        if carrier and terms.line != "unknown":
            yield f"{terms.licence.badge} covers the {_noun(carrier)}, not the {_noun(document)}."
            yield from terms.warnings
        else:
            yield f"Terms not known: cite the {_noun(carrier or document)}."
    elif facts.line == "as given":
        yield "Terms as given, not checked: read them before reuse."
    yield from facts.warnings
    if quotations:
        yield "Quotations inside keep their own terms."
    if credit_needed and not document.requested_credit and not _creators(document):
        yield "Author not known."
    work = carrier or document
    if not work.title and _TITLE_REQUIRED.fullmatch(work.licence.id):
        yield f"Title not known: {facts_of(work.licence.id).licence.badge} asks for it."
