"""A small article and a letter with claims that answer each other, as :meth:`Archive.open_document` would give them."""

from __future__ import annotations

from dataclasses import replace

from core.model import (
    Agent,
    AgentKind,
    Answer,
    Claim,
    ClaimState,
    Credit,
    Document,
    DocumentBrief,
    Holding,
    Hop,
    HopRole,
    Kind,
    Licence,
    Manner,
    Nesting,
    OpenedDocument,
    Party,
    Reference,
    Relation,
    Role,
    Span,
    Stance,
    Status,
)

TEXT = (
    "The West has focused on the military dimension. Citing officials, NBC News alleged that Russia gives Iran "
    "support. Iran and Russia have not confirmed U.S. allegations. France, Germany and the UK sent letters claiming "
    "that Iran’s provision of drones to Russia violates Resolution 2231. Iran rejected the European letters. The "
    "ambassador said that the claims of the UK, France, and Germany were false. “Russia may provide helicopters. "
    "Pilots trained in the spring,” NBC News said."
)
CC_BY = Licence("CC-BY-4.0", "Attribution 4.0", "CC BY 4.0", "https://example.org/by", "Reuse with credit", True)
UNKNOWN = Licence("", "", "Terms not known", "", "Cite the article", False)

MEHR = Agent(1, "Mehr News Agency", AgentKind.ORGANISATION)
NBC = Agent(2, "NBC News", AgentKind.ORGANISATION)
OFFICIALS = Agent(3, "senior officials", AgentKind.GROUP, unnamed=True)
FRANCE = Agent(4, "France", AgentKind.STATE)
GERMANY = Agent(5, "Germany", AgentKind.STATE)
UK = Agent(6, "United Kingdom", AgentKind.STATE)
IRAN = Agent(7, "Iran", AgentKind.STATE)
RUSSIA = Agent(8, "Russia", AgentKind.STATE)
IRAVANI = Agent(9, "Amir Saeid Iravani", AgentKind.PERSON, acts_for="Iran")

ARTICLE = DocumentBrief(1, Kind.ARTICLE, Holding.HELD, "[The West has focused…]", "", "Mehr News Agency", "2022-12")
LETTER = DocumentBrief(2, Kind.LETTER, Holding.EXTRACT, "Letter to the Security Council", "", "Iran", "")
JOINT = DocumentBrief(3, Kind.LETTER, Holding.CITED, "Letter of France and Germany", "", "France, Germany", "")
UK_LETTER = DocumentBrief(4, Kind.LETTER, Holding.CITED, "", "S/2022/908", "United Kingdom", "")
RESOLUTION = DocumentBrief(5, Kind.RESOLUTION, Holding.CITED, "Resolution 2231 (2015)", "S/RES/2231", "", "2015-07-20")
REPORT = DocumentBrief(6, Kind.REPORT, Holding.CITED, "NBC News report", "", "NBC News", "2022-12-09")

CREDIT = Credit(
    badge="CC BY 4.0",
    may_be="Reuse with credit",
    text="“[The West…]” by Mehr News Agency, December 2022. Licensed under CC BY 4.0, https://example.org/by.",
    html='“[The West…]” by Mehr News Agency. <a href="https://example.org/by">CC BY 4.0</a>',
    jsonld='{"@type": "CreativeWork"}',
    known=True,
    warnings=("Quotations inside keep their own terms.",),
)


def span(words: str, text: str = TEXT) -> Span:
    """Where *words* stand in *text*."""
    start = text.index(words)
    end = start + len(words)
    return Span(start, end, words, text[max(0, start - 32) : start], text[end : end + 32])


def claim(number: int, words: str, speakers: tuple[Agent, ...], state: ClaimState, manner: Manner) -> Claim:
    """A claim without chains or links."""
    return Claim(
        id=number,
        document_id=1,
        spans=(span(words),),
        quotation=words,
        manner=manner,
        stance=Stance.ASSERT,
        status=Status.ACCEPTED,
        state=state,
        speakers=speakers,
    )


def answer(
    number: int,
    relation: Relation,
    claim_id: int,
    document: DocumentBrief,
    speakers: tuple[Agent, ...],
    quotation: str,
    evidence: Span | None,
    also_in: tuple[DocumentBrief, ...] = (),
) -> Answer:
    """A link that was accepted."""
    return Answer(
        number, relation, claim_id, document, speakers, quotation, evidence, document.id, Status.ACCEPTED, "", also_in
    )


VIOLATES = "Iran’s provision of drones to Russia violates Resolution 2231"
FALSE = "the claims of the UK, France, and Germany were false"
LETTER_TEXT = (
    "the unfounded claims establish an entirely false and unrelated linkage between that resolution and drones"
)

_HERE = Hop(HopRole.REPORTER, (MEHR,), ARTICLE)
_ANSWERS = (
    answer(1, Relation.REBUTS, 101, LETTER, (IRAVANI,), LETTER_TEXT, span("unfounded claims", LETTER_TEXT), (ARTICLE,)),
    answer(
        2,
        Relation.UNDERCUTS,
        101,
        LETTER,
        (IRAVANI,),
        LETTER_TEXT,
        span("entirely false and unrelated linkage between that resolution and drones", LETTER_TEXT),
        (ARTICLE,),
    ),
    answer(3, Relation.REBUTS, 6, ARTICLE, (IRAVANI,), FALSE, span("false")),
    answer(4, Relation.REBUTS, 5, ARTICLE, (IRAN,), "the European letters", span("rejected")),
)
_TO_VIOLATES = answer(3, Relation.REBUTS, 4, ARTICLE, (FRANCE, GERMANY, UK), VIOLATES, span("false"))

CLAIMS = (
    claim(1, "The West has focused on the military dimension", (), ClaimState.AUTHOR, Manner.AUTHOR),
    replace(
        claim(2, "Russia gives Iran support", (NBC,), ClaimState.WITHHELD, Manner.INDIRECT),
        chains=((Hop(HopRole.ORIGIN, (OFFICIALS,)), Hop(HopRole.SPEAKER, (NBC,), REPORT), _HERE),),
        cue=span("alleged"),
        answers=(
            answer(5, Relation.WITHHOLDS, 3, ARTICLE, (IRAN, RUSSIA), "U.S. allegations", span("have not confirmed")),
        ),
    ),
    claim(3, "U.S. allegations", (IRAN, RUSSIA), ClaimState.UNANSWERED, Manner.INDIRECT),
    replace(
        claim(4, VIOLATES, (FRANCE, GERMANY, UK), ClaimState.ANSWERED, Manner.INDIRECT),
        chains=(
            (Hop(HopRole.SPEAKER, (FRANCE, GERMANY), JOINT), _HERE),
            (Hop(HopRole.SPEAKER, (UK,), UK_LETTER), _HERE),
        ),
        cue=span("claiming"),
        answers=_ANSWERS,
    ),
    claim(5, "the European letters", (IRAN,), ClaimState.ANSWERS, Manner.INDIRECT),
    replace(claim(6, FALSE, (IRAVANI,), ClaimState.ANSWERS, Manner.INDIRECT), answers_to=(_TO_VIOLATES,)),
    claim(
        7, "Russia may provide helicopters. Pilots trained in the spring", (NBC,), ClaimState.UNANSWERED, Manner.DIRECT
    ),
    replace(
        claim(8, "Pilots trained in the spring", (NBC,), ClaimState.UNANSWERED, Manner.DIRECT),
        parent_id=7,
        nesting=Nesting.PART,
    ),
)

OPENED = OpenedDocument(
    document=Document(
        id=1,
        kind=Kind.ARTICLE,
        holding=Holding.HELD,
        title="",
        opening="The West has focused",
        symbol="",
        language="en",
        date="2022-12",
        first_day="2022-12-01",
        last_day="2022-12-31",
        source_url="",
        licence=CC_BY,
        parties=(Party(Role.PUBLISHER, MEHR),),
    ),
    text=TEXT,
    passages=(),
    quoted_by=None,
    claims=CLAIMS,
    references=(Reference(span("Resolution 2231"), "un-resolution", "2231", RESOLUTION),),
    cited_by=(),
    credit=CREDIT,
    hits=((span("drones").start, span("drones").end),),
)

CITED = replace(
    OPENED,
    document=replace(OPENED.document, id=3, holding=Holding.CITED, licence=UNKNOWN),
    text="",
    claims=(),
    references=(),
    credit=replace(CREDIT, badge="Terms not known", may_be="Cite the article", known=False, warnings=()),
    hits=(),
)


def many(count: int) -> OpenedDocument:
    """A document with *count* claims, each of them the answered one."""
    return replace(OPENED, claims=tuple(replace(CLAIMS[3], id=1000 + number) for number in range(count)))
