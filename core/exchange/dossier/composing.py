"""A dossier as a report: contents, each claim with its context, chain and answers, the sources, what is not held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from core.date_words import in_words
from core.exchange.credit_runs import credit_runs
from core.exchange.direction import set_apart, without_turns
from core.exchange.dossier import words
from core.model import (
    Agent,
    Block,
    Contents,
    Credit,
    Document,
    Dossier,
    DossierClaim,
    DossierPassage,
    DossierSource,
    Excerpt,
    Facts,
    Heading,
    Holding,
    Hop,
    Items,
    Look,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Reply,
    Report,
    Run,
    SideBySide,
)

_HEADING_WORDS = 90
"""Code points of a quotation in a heading; the whole of it stands below."""


def compose(dossier: Dossier) -> Report:
    """The report of a dossier, in English."""
    return Report(
        title=dossier.title,
        subject=words.counted(len(dossier.claims), len(dossier.passages), len(dossier.sources)),
        blocks=tuple(_Composer(dossier).blocks()),
    )


class _Composer:
    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._sources = {one.number: one for one in dossier.sources}

    def blocks(self) -> Iterator[Block]:
        dossier = self._dossier
        yield from self._opening()
        for warning in dossier.warnings:
            named = self._marks(dossier.numbers[key] for key in warning.documents if key in dossier.numbers)
            yield Paragraph((Run(f"{warning.words} "), *named), ParagraphKind.WARNING)
        yield Contents()
        if dossier.claims:
            yield PageBreak()
            yield Heading(1, "Claims", "claims")
        for claim in dossier.claims:
            yield from self._claim(claim)
        if dossier.passages:
            yield Heading(1, "Passages", "passages")
            for passage in dossier.passages:
                yield from self._passage(passage)
        yield PageBreak()
        yield Heading(1, "Sources", "sources")
        for source in dossier.sources:
            yield from self._source(source)
        yield Heading(1, "What is not held", "not-held")
        yield from self._not_held()

    def _opening(self) -> Iterator[Block]:
        dossier = self._dossier
        made = f"Made from the archive “{set_apart(dossier.archive)}” on {in_words(dossier.made_on)}. "
        yield Paragraph((Run(made + words.counted(len(dossier.claims), len(dossier.passages), len(dossier.sources))),))
        if dossier.request.found_by:
            yield Paragraph(
                (Run("Found by the query "), Run(set_apart(dossier.request.found_by), Look.STRONG), Run("."))
            )
        yield Paragraph((Run(words.NO_VERDICT),), ParagraphKind.NOTE)
        if dossier.empty:
            yield Paragraph((Run("No claim is marked in "), *self._marks(dossier.empty), Run(".")), ParagraphKind.NOTE)

    # -------------------------------------------------------------------------------------------------- claims

    def _claim(self, one: DossierClaim) -> Iterator[Block]:
        claim, view = one.view.claim, one.view
        speakers = words.listed(set_apart(agent.name) for agent in claim.speakers) or "somebody who is not known"
        short = set_apart(words.shortened(one.marked, _HEADING_WORDS))
        yield Heading(2, f"{one.number}. {words.STANCES[claim.stance]} {speakers}: {short}", f"claim-{one.number}")
        source = self._sources[one.source]
        facts: list[tuple[str, tuple[Run, ...]]] = [
            ("Said by", tuple(_people(claim.speakers)) or (Run("not known"),)),
            ("How it is given", (Run(words.MANNERS[claim.manner]),)),
            ("Stands in", (*_named(source.document), Run(f", {one.where} "), *self._marks([one.source]))),
            ("State", (Run(words.state(claim)),)),
        ]
        if claim.modality:
            facts.append(("How sure", (Run(claim.modality),)))
        if claim.medium:
            facts.append(("Said in", (Run(claim.medium),)))
        yield Facts(tuple(facts))
        yield Heading(3, "In its context", f"context-{one.number}")
        yield Paragraph(tuple(_excerpt(view.excerpt)), ParagraphKind.QUOTATION, source.document.language)
        if chains := [chain for chain in claim.chains if chain]:
            yield Heading(
                3, words.plural(len(chains), "How it came here", "The ways it came here"), f"way-{one.number}"
            )
            yield Items(tuple(tuple(self._chain(chain)) for chain in chains))
        yield from self._answers(one, source)
        yield from self._answered(one)
        if claim.note and self._dossier.request.notes:
            yield Paragraph((Run("Note: ", Look.STRONG), Run(claim.note)), ParagraphKind.NOTE)
        for verdict in claim.verdicts:
            day = f", {in_words(verdict.day)}" if verdict.day else ""
            yield Paragraph(
                (
                    Run(f"Reviewed by {set_apart(verdict.who)}{day}: ", Look.STRONG),
                    Run(verdict.verdict.rstrip(".") + ". " + verdict.reason),
                )
            )
        yield Heading(3, "To quote it", f"quote-{one.number}")
        yield from self._credit(source, one.credit)

    def _answers(self, one: DossierClaim, source: DossierSource) -> Iterator[Block]:
        view = one.view
        yield Heading(3, "Answers", f"answers-{one.number}")
        if not view.replies:
            yield Paragraph((Run("The archive holds no answer to it."),))
            return
        own = Paragraph((Run(one.marked, Look.MARKED),), ParagraphKind.BODY, source.document.language)
        rows: list[tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]] = []
        for number, reply in enumerate(view.replies):
            left = own if number == 0 else Paragraph((Run("The same claim", Look.QUIET),), ParagraphKind.NOTE)
            rows.append(((left,), tuple(self._reply(reply))))
        yield SideBySide(("The claim", "What was answered"), tuple(rows))
        if view.untouched:
            yield Paragraph((Run(words.UNTOUCHED),), ParagraphKind.NOTE)
            text, first = view.excerpt.text, view.excerpt.start
            parts = (set_apart(text[start - first : end - first].strip()) for start, end in view.untouched)
            yield Items(tuple((Run(part),) for part in parts))

    def _reply(self, reply: Reply) -> Iterator[Paragraph]:
        number = self._dossier.numbers[reply.document.id]
        document = self._sources[number].document
        names = words.listed(set_apart(agent.name) for agent in reply.claim.speakers) or "Speaker not known"
        when = words.days_after(reply.days)
        said = f": {reply.answer.relation} it, {when}, in " if when else f": {reply.answer.relation} it, in "
        yield Paragraph((Run(names, Look.STRONG), Run(said), *_named(document), Run(" "), *self._marks([number])))
        yield Paragraph(tuple(_excerpt(reply.excerpt)), ParagraphKind.QUOTATION, document.language)
        evidence = reply.answer.evidence
        if evidence and evidence.exact.strip() not in reply.excerpt.text:
            yield Paragraph(
                (Run("Linked by the words: "), Run(set_apart(evidence.exact.strip()), Look.MARKED)), ParagraphKind.NOTE
            )
        if reply.answer.also_in:
            also = self._marks(self._dossier.numbers[other.id] for other in reply.answer.also_in)
            yield Paragraph((Run("The same answer also stands in "), *also, Run(".")), ParagraphKind.NOTE)
        if reply.answer.note and self._dossier.request.notes:
            yield Paragraph((Run(f"Note: {reply.answer.note}"),), ParagraphKind.NOTE)

    def _answered(self, one: DossierClaim) -> Iterator[Block]:
        """What the claim itself answers."""
        answered = one.view.claim.answers_to
        if not answered:
            return
        yield Heading(3, "What it answers", f"answered-{one.number}")
        items: list[tuple[Run, ...]] = []
        for answer in answered:
            names = words.listed(set_apart(agent.name) for agent in answer.speakers) or "Speaker not known"
            number = self._dossier.numbers.get(answer.document.id)
            quotation = set_apart(words.shortened(answer.quotation.strip(), 300))
            marks = self._marks([number]) if number else (Run(f"({set_apart(answer.document.heading)})"),)
            items.append((Run(f"It {answer.relation} "), Run(names, Look.STRONG), Run(f": “{quotation}” "), *marks))
        yield Items(tuple(items))

    def _chain(self, chain: Sequence[Hop]) -> Iterator[Run]:
        for place, hop in enumerate(chain):
            if place:
                yield Run(" → ")
            yield Run(words.listed(set_apart(agent.name) for agent in hop.agents) or "not known", Look.STRONG)
            told = [words.HOPS[hop.role], *(["not named"] if any(agent.unnamed for agent in hop.agents) else [])]
            yield Run(f" ({', '.join(told)})", Look.QUIET)
            if hop.document:
                yield Run(" ")
                yield from self._marks([self._dossier.numbers[hop.document.id]])

    # ------------------------------------------------------------------------------------- passages and sources

    def _passage(self, one: DossierPassage) -> Iterator[Block]:
        source = self._sources[one.source]
        heading = f"{one.number}. {set_apart(words.shortened(source.document.heading, _HEADING_WORDS))}"
        yield Heading(2, heading, f"passage-{one.number}")
        yield Paragraph((Run(one.quotation.marked),), ParagraphKind.QUOTATION, source.document.language)
        yield Paragraph((*_named(source.document), Run(f", {one.quotation.where} "), *self._marks([one.source])))
        yield from self._credit(source, one.quotation.credit)

    def _credit(self, source: DossierSource, credit: Credit) -> Iterator[Block]:
        yield Facts(
            (
                ("Citation", (*self._marks([source.number]), Run(f" {without_turns(source.citation)}"))),
                ("Credit", credit_runs(credit)),
            )
        )

    def _source(self, one: DossierSource) -> Iterator[Block]:
        document = one.document
        yield Heading(3, f"S{one.number}. {set_apart(document.heading)}", f"source-{one.number}")
        yield Paragraph((Run(without_turns(one.citation)),))
        facts: list[tuple[str, tuple[Run, ...]]] = [
            ("Licence", (Run(document.licence.name, link=document.licence.url),)),
            ("It may be", (Run(one.credit.may_be),)),
            ("Credit", credit_runs(one.credit)),
        ]
        if document.source_url:
            facts.append(("From", (Run(document.source_url, link=document.source_url),)))
        facts.append(("Here", (Run(words.HOLDINGS[document.holding]),)))
        yield Facts(tuple(facts))
        for warning in one.credit.warnings:
            yield Paragraph((Run(warning),), ParagraphKind.WARNING)

    def _not_held(self) -> Iterator[Block]:
        dossier = self._dossier
        items: list[tuple[Run, ...]] = []
        for one in dossier.not_held:
            runs = [*self._marks([one.source]), Run(f" {set_apart(self._sources[one.source].document.heading)}: ")]
            if one.holding is Holding.CITED:
                runs.append(Run("known by reference only; no words of it are in the archive."))
            else:
                runs.append(Run("only the passages that are quoted "))
                runs += [*([Run("in "), *self._marks([one.quoted_in])] if one.quoted_in else [Run("elsewhere")])]
                runs.append(Run(" are in the archive, not the document itself."))
            if one.claims:
                runs += [Run(f" {words.plural(len(one.claims), 'Claim', 'Claims')} "), *_claim_links(one.claims)]
                runs.append(Run(words.plural(len(one.claims), " rests on it.", " rest on it.")))
            items.append(tuple(runs))
        for name, numbers in dossier.unnamed:
            of_claims = words.plural(len(numbers), "claim ", "claims ")
            items.append(
                (
                    Run(set_apart(name), Look.STRONG),
                    Run(": a source without a name, of "),
                    Run(of_claims),
                    *_claim_links(numbers),
                )
            )
        if items:
            yield Paragraph((Run("What this dossier says rests also on these, which the archive does not have:"),))
            yield Items(tuple(items))
        else:
            yield Paragraph(
                (Run("All documents that are quoted or named here are held whole, and all sources are named."),)
            )

    def _marks(self, numbers: Iterable[int]) -> tuple[Run, ...]:
        """References to sources: [S1], [S3]."""
        runs: list[Run] = []
        for number in numbers:
            runs += [Run(", ")] if runs else []
            runs.append(Run(f"[S{number}]", link=f"#source-{number}"))
        return tuple(runs)


def _claim_links(numbers: Sequence[int]) -> Iterator[Run]:
    for place, number in enumerate(numbers):
        if place:
            yield Run(" and " if place + 1 == len(numbers) else ", ")
        yield Run(str(number), link=f"#claim-{number}")


def _people(agents: Sequence[Agent]) -> Iterator[Run]:
    for place, agent in enumerate(agents):
        if place:
            yield Run("; ")
        yield Run(set_apart(agent.name), Look.STRONG)
        told = [
            *([set_apart(agent.description)] if agent.description else []),
            *([f"for {set_apart(agent.acts_for)}"] if agent.acts_for else []),
            *(["not named"] if agent.unnamed else []),
        ]
        if told:
            yield Run(f" ({', '.join(told)})")


def _named(document: Document) -> Iterator[Run]:
    yield Run(set_apart(document.heading), Look.STRONG)
    told = [
        set_apart(document.source),
        document.symbol if document.symbol != document.heading else "",
        in_words(document.date),
    ]
    if known := [one for one in told if one and one != set_apart(document.heading)]:
        yield Run(f" ({', '.join(known)})")


def _excerpt(excerpt: Excerpt) -> Iterator[Run]:
    if excerpt.cut_before:
        yield Run("… ", Look.QUIET)
    at = 0
    for start, end in excerpt.marks:
        if start > at:
            yield Run(excerpt.text[at:start])
        yield Run(excerpt.text[start:end], Look.MARKED)
        at = end
    if at < len(excerpt.text):
        yield Run(excerpt.text[at:])
    if excerpt.cut_after:
        yield Run(" …", Look.QUIET)
