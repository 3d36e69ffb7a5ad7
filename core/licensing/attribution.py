"""The credit line of a document, as CC BY 4.0 section 3(a) asks, for plain text, HTML (RDFa), Markdown, JSON-LD, XMP.

Title, creators, publisher, date; copyright notice; licence with its address; the notices that came with the document;
where it is from; what was changed. What is not known is said, never left out in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.date_words import in_words
from core.licensing import heeding
from core.licensing.facts import Facts, facts_of
from core.licensing.heeding import begun, creators, noun, terms_of
from core.licensing.jsonld import jsonld
from core.licensing.pieces import Piece, joined, linked, listed, literal, plain, sentences, tagged, web_address
from core.licensing.xmp import xmp
from core.model import Agent, Credit, Document, Holding, Role, SpanRights


def credit(
    document: Document,
    quoted_by: Document | None = None,
    *,
    quotations: bool = False,
    corrected: bool = False,
    excerpt: bool = False,
    rights: Sequence[SpanRights] = (),
) -> Credit:
    """How *document* may be quoted, and the line to put under a quotation.

    Args:
        document: what is quoted.
        quoted_by: for an extract, the document that its passages were taken from.
        quotations: whether it quotes others word for word, whose words its licence does not cover.
        corrected: whether its text was corrected here.
        excerpt: whether the line goes with a passage of it; then *rights* are those that the passage touches.
        rights: the passages that are under other rights.

    ``Credit.known`` tells whether the terms are known; ``Credit.warnings`` says, most important first, what to beware
    of, ``Credit.missing`` what is not known.
    """
    facts = facts_of(document.licence.id)
    carrier = quoted_by if document.holding is Holding.EXTRACT else None
    subject = web_address(document.source_url) if carrier is None else ""
    line, changes = _line(document, carrier, corrected=corrected, excerpt=excerpt, rights=rights)
    return Credit(
        badge=facts.licence.badge,
        may_be=f"Cite the {noun(carrier or document)}" if facts.line == "unknown" else facts.licence.permits,
        text=line.text,
        html=f"<p{_subject(subject)}>{line.html}</p>",
        jsonld=jsonld(document, carrier, line.text, [change.text for change in changes]),
        known=facts.is_known,
        warnings=tuple(heeding.warnings(document, carrier, quotations=quotations, rights=rights)),
        markdown=line.markdown,
        xmp=xmp(document, tuple(agent.name for agent in creators(document)), line.text),
        missing=tuple(heeding.missing(document, carrier)),
    )


def credit_line(document: Document, quoted_by: Document | None = None, *, corrected: bool = False) -> str:
    """The line alone, as plain text: what :func:`credit` gives of a whole document, without its other forms."""
    carrier = quoted_by if document.holding is Holding.EXTRACT else None
    return _line(document, carrier, corrected=corrected)[0].text


def _line(
    document: Document,
    carrier: Document | None,
    *,
    corrected: bool,
    excerpt: bool = False,
    rights: Sequence[SpanRights] = (),
) -> tuple[Piece, list[Piece]]:
    """The line, and the changes that it tells."""
    if carrier is None:
        parts = [_work(document), *_rights(document)]
    else:
        parts = [_quoted(document, carrier), *_rights(document, unknown=False), *_notices(carrier), _source(carrier)]
    changes = list(_changes(document, corrected=corrected, excerpt=excerpt or document.holding is Holding.EXTRACT))
    others = [plain(f"The words {begun(one)}: {terms_of(one)}") for one in rights] if excerpt else []
    return sentences([*parts, *others, *changes]), changes


def citation(document: Document, quoted_by: Document | None = None) -> str:
    """What is quoted, by whom, from when, as a sentence without terms."""
    carrier = quoted_by if document.holding is Holding.EXTRACT else None
    return sentences([_quoted(document, carrier, terms=False) if carrier else _work(document)]).text


def _subject(address: str, role: str = "") -> str:
    """RDFa attributes that say what the words inside are about; *role* is what it is to the words around."""
    vocabularies = ' prefix="cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/"'
    if role:
        resource = f' resource="{plain(address).html}"' if address else ""
        return f' property="{role}"{resource} typeof="cc:Work"'
    about = f' about="{plain(address).html}"' if address else ""
    return f'{vocabularies}{about} typeof="cc:Work"'


# ------------------------------------------------------------------------------------------------ the work


def _work(document: Document) -> Piece:
    """``“Title” by Creators, Publisher, symbol, date``."""
    if document.title or document.opening:
        title, symbol = literal("“") + tagged(document.heading, "dct:title") + literal("”"), _symbol(document)
    else:
        title, symbol = tagged(f"{noun(document).title()} {document.symbol}", "dct:title"), literal("")
    if document.requested_credit:
        first = joined([title, tagged(document.requested_credit, "cc:attributionName")])
    elif names := creators(document):
        first = title + literal(" by ") + listed([_name(agent, "cc:attributionName") for agent in names])
    else:
        first = joined([title, literal("author not known")])
    return joined([first, _publisher(document), symbol, _date(document) or literal("no date")])


def _quoted(document: Document, carrier: Document, *, terms: bool = True) -> Piece:
    """``Speaker, letter to Somebody, as quoted in “Title” by Creators, Publisher, date, licence, address``."""
    if document.requested_credit:
        who = tagged(document.requested_credit, "dct:creator")
    else:
        who = listed([_name(agent, "dct:creator") for agent in creators(document)]) or literal("Author not known")
    inner = _work(carrier)
    facts = facts_of(carrier.licence.id)
    inner = joined([inner, *_licence(facts)]) if terms and facts.line != "unknown" else inner
    about = _subject(web_address(carrier.source_url), "dct:source")
    quoted = literal("as quoted in ") + Piece(inner.text, f"<span{about}>{inner.html}</span>", inner.markdown)
    return joined([who, _named(document), _symbol(document), _date(document), quoted])


def _named(document: Document) -> Piece:
    """An extract's title as part of a sentence: ``letter to the Security Council``, else in quotation marks."""
    kind = noun(document)
    title = document.title
    if not title:
        recipients = listed([_name(agent, "dct:audience") for agent in document.agents(Role.RECIPIENT)])
        return literal(kind) + (literal(" to ") + recipients if recipients else literal(""))
    if title.casefold().startswith((f"{kind} ", "letter ", "statement ", "report ", "speech ")):
        return tagged(title[0].lower() + title[1:], "dct:title", title)
    return literal("“") + tagged(title, "dct:title") + literal("”")


def _name(agent: Agent, role: str) -> Piece:
    return tagged(agent.name, role) + literal(" (unnamed)" if agent.unnamed else "")


def _publisher(document: Document) -> Piece:
    credited = {agent.name for agent in creators(document)}
    names = [agent for agent in document.agents(Role.PUBLISHER) if agent.name not in credited]
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
    words = joined(_licence(facts))
    match facts.line:
        case "licensed":
            yield literal("Licensed under ") + words
        case "dedicated":
            yield literal("Dedicated to the public domain under ") + words
        case "joined":
            yield literal("Licensed under ") + _several(facts)
        case "unknown":
            yield literal("Terms not known" if unknown else "")
        case "as given":
            yield literal("Terms as given: ") + words
        case _:
            yield words
    yield from _notices(document, copyright_notice=False)
    yield _source(document)


def _several(facts: Facts) -> Piece:
    """The licences of an expression, each with its address: ``A, address, or B, address``."""
    parts = [_several(part) if part.parts else joined(_licence(part)) for part in facts.parts]
    return joined(parts, f", {facts.joint.lower()} ")


def _changes(document: Document, *, corrected: bool, excerpt: bool) -> Iterator[Piece]:
    """What was changed, earlier changes included (section 3(a)(1)(B)). An excerpt is a change."""
    made = document.changes_made.strip()
    told = made.casefold().startswith(("excerpt", "extract"))
    if excerpt and not told:
        yield plain("Excerpt")
    if made:
        yield tagged(made, "dct:provenance") if told else literal("Changes: ") + tagged(made, "dct:provenance")
    if corrected:
        yield plain("Errors of the text corrected")


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
    return literal("Source: ") + linked(url, url, "cc:attributionURL") if url else literal("")
