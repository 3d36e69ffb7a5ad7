"""Opened documents to read in tests, for tests."""

from __future__ import annotations

from typing import Any, Protocol, cast

from core.model import (
    Agent,
    AgentKind,
    Answer,
    Claim,
    ClaimRow,
    ClaimState,
    Credit,
    Document,
    DocumentBrief,
    Holding,
    Kind,
    Licence,
    Manner,
    OpenedDocument,
    Party,
    Passage,
    Reference,
    Relation,
    Role,
    Span,
    Stance,
    Status,
)


class Caught(Protocol):
    """What pytest-qt's waiting for a signal leaves."""

    @property
    def args(self) -> list[Any] | None:
        """What the signal carried."""
        ...


def sent(caught: object) -> list[Any]:
    """What the signal that was waited for carried."""
    return cast("Caught", caught).args or []


CC_BY = Licence("CC-BY-4.0", "Creative Commons Attribution 4.0", "CC BY 4.0", "", "", True)
UNKNOWN = Licence("", "", "Terms not known", "", "", False)
CREDIT = Credit("CC BY 4.0", "", "The credit line.", "", "", True)
IRAVANI = Agent(1, "Amir Saeid Iravani", AgentKind.PERSON)
ENGLISH = (
    "Officials 🛰 claimed that drones were sent. The ambassador rejected the claim that drones were sent at all.\n\n"
    "A second paragraph names S/2022/908 and says that nothing was confirmed. "
    + "More words follow so that the text is longer than the view. " * 60
    + "\n\nAt the end a last claim stands, and drones once more."
)
PERSIAN = "فرانسه ادعا کرد که تحویل پهپاد نقض قطعنامهٔ ۲۲۳۱ است (S/2022/908).\n\nایران این ادعا را رد کرد."


def span(text: str, words: str) -> Span:
    """Where *words* first stand in *text*."""
    start = text.index(words)
    return Span(start, start + len(words), words)


def document(document_id: int = 1, **changes: object) -> Document:
    """A held article by a news agency."""
    fields: dict[str, object] = {
        "id": document_id,
        "kind": Kind.ARTICLE,
        "holding": Holding.HELD,
        "title": "Drones and letters",
        "opening": "",
        "symbol": "",
        "language": "en",
        "date": "2022-12",
        "first_day": "",
        "last_day": "",
        "source_url": "",
        "licence": CC_BY,
        "parties": (Party(Role.PUBLISHER, Agent(2, "Mehr News Agency", AgentKind.ORGANISATION)),),
    }
    return Document(**{**fields, **changes})  # type: ignore[arg-type]  # a test may change any field


def brief(document_id: int = 3, heading: str = "S/2022/908", kind: Kind = Kind.LETTER) -> DocumentBrief:
    """A document by name."""
    return DocumentBrief(document_id, kind, Holding.CITED, heading, "", "United Kingdom", "")


def answer(evidence: Span | None = None, where: int | None = None) -> Answer:
    """A rebuttal by another claim."""
    return Answer(1, Relation.REBUTS, 99, brief(), (IRAVANI,), "no", evidence, where, Status.ACCEPTED)


def claim(
    claim_id: int,
    *spans: Span,
    state: ClaimState = ClaimState.UNANSWERED,
    cue: Span | None = None,
    parent: int | None = None,
    answers: tuple[Answer, ...] = (),
) -> Claim:
    """A claim by the ambassador."""
    return Claim(
        claim_id,
        1,
        spans,
        "… ".join(one.exact for one in spans),
        Manner.INDIRECT,
        Stance.ASSERT,
        Status.SUGGESTED if state is ClaimState.SUGGESTED else Status.ACCEPTED,
        state,
        (IRAVANI,),
        cue=cue,
        parent_id=parent,
        answers=answers,
    )


def reference(text: str, words: str, target: DocumentBrief | None) -> Reference:
    """A reference by *words*."""
    return Reference(span(text, words), "un-document", words, target)


def opened(
    text: str = ENGLISH,
    claims: tuple[Claim, ...] = (),
    *,
    hits: tuple[str, ...] = (),
    references: tuple[Reference, ...] = (),
    passages: tuple[Passage, ...] = (),
    about: Document | None = None,
    quoted_by: DocumentBrief | None = None,
    cited_by: tuple[DocumentBrief, ...] = (),
    carried: tuple[ClaimRow, ...] = (),
) -> OpenedDocument:
    """An opened document; every occurrence of one of *hits* is a hit."""
    found = [(at, at + len(word)) for word in hits for at in range(len(text)) if text.startswith(word, at)]
    return OpenedDocument(
        about or document(),
        text,
        passages,
        quoted_by,
        claims,
        references,
        cited_by,
        CREDIT,
        tuple(sorted(found)),
        carried,
    )


def english() -> OpenedDocument:
    """The English text with an answered claim that has a part, its answer, and a claim at the end."""
    answered = span(ENGLISH, "drones were sent")
    part = Span(answered.start, answered.start + 6, "drones")
    evidence = span(ENGLISH, "rejected")
    return opened(
        ENGLISH,
        (
            claim(
                1,
                answered,
                state=ClaimState.ANSWERED,
                cue=span(ENGLISH, "claimed"),
                answers=(answer(evidence, 1),),
            ),
            claim(2, part, parent=1),
            claim(3, span(ENGLISH, "the claim that drones were sent at all"), state=ClaimState.ANSWERS),
            claim(4, span(ENGLISH, "nothing was confirmed"), state=ClaimState.AUTHOR),
            claim(5, span(ENGLISH, "a last claim stands")),
        ),
        hits=("drones",),
        references=(reference(ENGLISH, "S/2022/908", brief()),),
    )


def persian() -> OpenedDocument:
    """The Persian text with a claim that has a number and Latin letters near it."""
    return opened(
        PERSIAN,
        (claim(1, span(PERSIAN, "تحویل پهپاد نقض قطعنامهٔ ۲۲۳۱ است"), state=ClaimState.ANSWERED, answers=(answer(),)),),
        hits=("پهپاد",),
        about=document(title="ادعا و پاسخ", language="fa"),
    )


def extract() -> OpenedDocument:
    """Two passages of a letter, as an article quotes them."""
    first, second = "have once again strived desperately.", "The unfounded claims are identical."
    text = f"{first}\n\n{second}"
    return opened(
        text,
        (claim(1, span(text, first), state=ClaimState.ANSWERS),),
        passages=(
            Passage(0, len(first), Span(10, 46, first)),
            Passage(len(first) + 2, len(text), Span(60, 95, second)),
        ),
        about=document(
            2,
            kind=Kind.LETTER,
            holding=Holding.EXTRACT,
            title="Letter to the Security Council",
            date="",
            licence=UNKNOWN,
            parties=(
                Party(Role.SENDER, IRAVANI),
                Party(Role.RECIPIENT, Agent(4, "Security Council", AgentKind.ORGANISATION)),
            ),
        ),
        quoted_by=DocumentBrief(1, Kind.ARTICLE, Holding.HELD, "The article", "", "Mehr News Agency", "2022-12"),
    )


def cited() -> OpenedDocument:
    """A letter known by reference only."""
    row = ClaimRow(
        7,
        brief(1, "The article", Kind.ARTICLE),
        (IRAVANI,),
        "drones were\nsent",
        3,
        Manner.INDIRECT,
        Stance.ASSERT,
        Status.ACCEPTED,
        ClaimState.ANSWERED,
        rebuttals=1,
        answers=2,
    )
    return opened(
        "",
        about=document(3, kind=Kind.LETTER, holding=Holding.CITED, symbol="S/2022/908", date="", title="A letter"),
        cited_by=(brief(1, "The article", Kind.ARTICLE),),
        carried=(row,),
    )
