"""What to beware of when documents are quoted or handed on, in words that say why, and which parts a credit lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set

from core.licensing.facts import Facts, facts_of
from core.licensing.pieces import clean
from core.model import (
    Agent,
    Condition,
    CreditPart,
    Document,
    ExportWarning,
    Holding,
    Kind,
    Missing,
    Purpose,
    Role,
    SpanRights,
)

_MANY = 3
"""Passages of others that are told one by one; of more only how many."""
_FEW_WORDS = 6


def noun(document: Document) -> str:
    """What to call a document in a sentence."""
    return "document" if document.kind is Kind.OTHER else document.kind.value


def creators(document: Document) -> tuple[Agent, ...]:
    """Those to be credited: the authors, else a letter's senders."""
    return document.agents(Role.AUTHOR) or document.agents(Role.SENDER)


def warnings(
    document: Document, carrier: Document | None, *, quotations: bool, rights: Sequence[SpanRights]
) -> Iterator[str]:
    """What to beware of when a document is quoted, most important first."""
    facts = facts_of(document.licence.id)
    if facts.line == "unknown":
        terms = facts_of(carrier.licence.id) if carrier else facts
        if carrier and terms.line != "unknown":
            one, other = noun(carrier), noun(document)
            apart = f"the {one}, not the {other}" if one != other else f"the {one} that quotes, not the {one} quoted"
            yield f"{terms.licence.badge} covers {apart}."
            yield from terms.warnings
        else:
            yield f"Terms not known: cite the {noun(carrier or document)}."
    elif facts.line == "as given":
        yield "Terms as given, not checked: read them before reuse."
    yield from facts.warnings
    if rights:
        yield from _passages(rights)
    elif quotations:
        yield "Quotations inside keep their own terms."


def _passages(rights: Sequence[SpanRights]) -> Iterator[str]:
    if len(rights) > _MANY:
        yield f"{len(rights)} passages inside are under terms of their own."
        return
    for one in rights:
        yield f"The passage {begun(one)} is under other terms: {terms_of(one)}."


def begun(rights: SpanRights) -> str:
    """The first words of a passage under terms of its own, in quotation marks."""
    words = clean(rights.span.exact).split()
    quoted = " ".join(words[:_FEW_WORDS]).strip("“”\"'«»„")
    return f"“{quoted}{'…' if len(words) > _FEW_WORDS else ''}”"


def terms_of(rights: SpanRights) -> str:
    """The terms of a passage in words: its licence and who holds the rights."""
    licence = rights.licence.badge if rights.licence.id else "not known"
    return f"{licence}, rights of {clean(rights.holder)}" if rights.holder else licence


def missing(document: Document, carrier: Document | None) -> Iterator[Missing]:
    """The parts that a credit needs and that the descriptions lack."""
    work = carrier or document
    own, facts = facts_of(document.licence.id), facts_of(work.licence.id)
    if own.line == "unknown":
        yield Missing(CreditPart.LICENCE, document.id, f"Licence of the {noun(document)} not known")
    if carrier is not None and facts.line == "unknown":
        yield Missing(CreditPart.LICENCE, carrier.id, f"Licence of the {noun(carrier)} not known")
    if not document.requested_credit and not creators(document) and not own.licence.free:
        yield Missing(CreditPart.AUTHOR, document.id, "Author not known")
    if not work.title and facts.wants_title:
        yield Missing(CreditPart.TITLE, work.id, f"Title not known: {facts.licence.badge} asks for it")
    if not work.source_url and Condition.ATTRIBUTION in facts.licence.conditions:
        yield Missing(CreditPart.SOURCE, work.id, "Source address not known")


# ----------------------------------------------------------------------------------------------------- exports


def export_warnings(
    documents: Iterable[Document],
    purpose: Purpose = Purpose.WHOLE,
    *,
    rights: Mapping[int, Sequence[SpanRights]] | None = None,
    changed: Set[int] = frozenset(),
) -> tuple[ExportWarning, ...]:
    """What to beware of when these documents are handed on, a sentence for each reason, the gravest first.

    Args:
        documents: what is exported. Those that have no text are only described, and never warned of.
        purpose: what the export does with the texts.
        rights: by document, the passages that are under other rights.
        changed: the documents whose texts were corrected here.
    """
    if purpose is Purpose.DESCRIPTIONS:
        return ()
    held = [one for one in documents if one.holding is not Holding.CITED]
    told: list[ExportWarning] = []
    for reason in (_unknown, _reserved, _limits, _no_derivatives, _non_commercial):
        told += _grouped(held, reason, purpose)
    altered = [one for one in held if _may_not_change(one) and (one.id in changed or one.changes_made)]
    if altered:
        words = "was changed, though its licence allows no changed copies to be handed on"
        several = "were changed, though their licence allows no changed copies to be handed on"
        told.append(_warning(altered, words, several))
    inside = [one for one in held if (rights or {}).get(one.id)]
    if inside:
        words = "quotes passages that its licence does not cover: they are under terms of their own"
        several = "quote passages that their licence does not cover: these are under terms of their own"
        told.append(_warning(inside, words, several))
    return tuple(told)


_Why = tuple[str, str]
"""What a sentence says of one document, and of several."""
_Reason = Callable[[Facts, Purpose], _Why | None]


def _grouped(documents: Sequence[Document], reason: _Reason, purpose: Purpose) -> Iterator[ExportWarning]:
    groups: dict[_Why, list[Document]] = {}
    for document in documents:
        why = reason(facts_of(document.licence.id), purpose)
        if why is not None:
            groups.setdefault(why, []).append(document)
    for (one, several), found in groups.items():
        yield _warning(found, one, several)


def _unknown(facts: Facts, purpose: Purpose) -> _Why | None:
    if facts.line not in {"unknown", "as given"}:
        return None
    may = "only short passages may be quoted" if purpose is Purpose.PASSAGES else "nobody has allowed to hand it on"
    may_several = may.replace("hand it on", "hand them on")
    if facts.line == "unknown":
        return f"has no known licence: {may}", f"have no known licence: {may_several}"
    terms = f"terms that were not checked (“{facts.licence.badge}”)"
    return f"is under {terms}: read them first", f"are under {terms}: read them first"


def _reserved(facts: Facts, purpose: Purpose) -> _Why | None:
    if facts.licence.reusable or not facts.is_known or facts.line == "licensed":
        return None
    may = (
        "quote short passages only"
        if purpose is Purpose.PASSAGES
        else "ask the rights holder before handing the text on"
    )
    return _under(facts, may)


def _limits(facts: Facts, _purpose: Purpose) -> _Why | None:
    """Licences with limits that are none of the usual conditions."""
    if facts.line != "licensed" or facts.licence.reusable or not facts.warnings:
        return None
    return _under(facts, facts.warnings[0][0].lower() + facts.warnings[0][1:].rstrip("."))


def _no_derivatives(facts: Facts, purpose: Purpose) -> _Why | None:
    if Condition.NO_DERIVATIVES not in facts.licence.conditions:
        return None
    may = (
        "quote its words unchanged; a translation or an adapted text may not be handed on"
        if purpose is Purpose.PASSAGES
        else "hand the text on unchanged; a translation or an adapted text may not be handed on"
    )
    return _under(facts, may)


def _non_commercial(facts: Facts, _purpose: Purpose) -> _Why | None:
    if Condition.NON_COMMERCIAL not in facts.licence.conditions:
        return None
    return _under(facts, "what is exported may not be used for commercial purposes")


def _under(facts: Facts, may: str) -> _Why:
    return f"is under {facts.licence.badge}: {may}", f"are under {facts.licence.badge}: {may}"


def _may_not_change(document: Document) -> bool:
    return Condition.NO_DERIVATIVES in facts_of(document.licence.id).licence.conditions


def _warning(documents: Sequence[Document], one: str, several: str) -> ExportWarning:
    if len(documents) == 1:
        words = f"“{clean(documents[0].heading)}” {one}."
    else:
        words = f"{len(documents):,} documents {several}."
    return ExportWarning(words, tuple(document.id for document in documents))
