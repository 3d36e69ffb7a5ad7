"""What the panel calls things: states, relations, manners, counts, speakers; and how words are put in marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.model import (
    REBUTTALS,
    Agent,
    AgentKind,
    Claim,
    Document,
    DocumentBrief,
    Holding,
    Kind,
    Manner,
    Nesting,
    Relation,
    Stance,
)
from gui.dates import date_words
from gui.words import claim_count, speakers_of, state_words
from gui.writing import CLOSING_MARKS, OPENING_MARKS, in_marks, isolated, one_line

translate = QCoreApplication.translate


def agent_icon(agents: Sequence[Agent]) -> str:
    """The icon of those who act together at one station of a chain."""
    if any(agent.unnamed for agent in agents):
        return "unnamed"
    if any(agent.kind is AgentKind.ORGANISATION for agent in agents):
        return "organisation"
    return "person"


def relation_role(relation: Relation) -> str:
    """The colour role of a relation: rebuttals stand out, the others do not."""
    return "answer" if relation in REBUTTALS else "plain"


def state_text(claim: Claim) -> str:
    """A claim's state in words, as it stands on its card."""
    return state_words(claim.state, claim.answer_count)


def link_count(links: int, claims: int) -> str:
    """*2 links to 1 claim*; just *1 claim* when there is a link for each."""
    to = claim_count(claims)
    if links == claims:
        return to
    return translate("Claims", "{0} to {1}").format(translate("Claims", "%Ln links", "", links), to)


def rebutted_in(documents: int) -> str:
    """*Rebutted in 2 documents*."""
    return translate("Claims", "Rebutted in %Ln documents", "", documents)


def relation_word(relation: Relation) -> str:
    """A relation as a verb: what the answering claim does."""
    return {
        Relation.REBUTS: translate("Claims", "rebuts"),
        Relation.UNDERCUTS: translate("Claims", "undercuts"),
        Relation.CORRECTS: translate("Claims", "corrects"),
        Relation.RETRACTS: translate("Claims", "retracts"),
        Relation.QUALIFIES: translate("Claims", "qualifies"),
        Relation.SUPPORTS: translate("Claims", "supports"),
        Relation.RESTATES: translate("Claims", "restates"),
        Relation.ANSWERS: translate("Claims", "answers"),
        Relation.WITHHOLDS: translate("Claims", "withholds"),
    }[relation]


def manner_word(manner: Manner) -> str:
    """How the claim's words are given."""
    return {
        Manner.DIRECT: translate("Claims", "direct"),
        Manner.MIXED: translate("Claims", "partly quoted"),
        Manner.INDIRECT: translate("Claims", "indirect"),
        Manner.AUTHOR: translate("Claims", "the writer’s own words"),
    }[manner]


def stance_word(stance: Stance) -> str:
    """What the speaker does with the claim."""
    return {
        Stance.ASSERT: translate("Claims", "asserts"),
        Stance.ACCUSE: translate("Claims", "accuses"),
        Stance.DENY: translate("Claims", "denies"),
        Stance.REBUT: translate("Claims", "rebuts"),
        Stance.WITHHOLD: translate("Claims", "withholds"),
        Stance.BELIEF: translate("Claims", "believes"),
        Stance.QUESTION: translate("Claims", "asks"),
        Stance.SUPPORT: translate("Claims", "supports"),
    }[stance]


def nesting_word(nesting: Nesting | None) -> str:
    """How a claim sits in its parent."""
    return {
        Nesting.PART: translate("Claims", "part"),
        Nesting.NESTED: translate("Claims", "nested"),
        Nesting.PRESUPPOSED: translate("Claims", "implied"),
    }[nesting or Nesting.PART]


def this_document(kind: Kind) -> str:
    """What the open document is called among others."""
    return {
        Kind.ARTICLE: translate("Claims", "this article"),
        Kind.LETTER: translate("Claims", "this letter"),
        Kind.REPORT: translate("Claims", "this report"),
        Kind.RESOLUTION: translate("Claims", "this resolution"),
        Kind.OTHER: translate("Claims", "this document"),
    }[kind]


def capital(text: str) -> str:
    """*text* as a line of its own: sentence case."""
    return text[:1].upper() + text[1:]


def document_tail(document: DocumentBrief) -> str:
    """What follows a document's name: how much of its text is held, and its date."""
    tail = ""
    if document.holding is Holding.EXTRACT:
        tail = translate("Claims", ", extract")
    elif document.holding is Holding.CITED:
        tail = translate("Claims", ", cited only")
    return tail + (translate("Claims", ", {0}").format(date_words(document.date, short=True)) if document.date else "")


def document_name(document: DocumentBrief) -> str:
    """A document in a line: symbol and heading, and how much of it is held."""
    name = one_line(document.heading)
    if document.symbol and document.symbol not in name:
        name = f"{document.symbol} {name}".strip()
    return isolated(name) + document_tail(document)


def acts_for(agents: Sequence[Agent]) -> str:
    """*for Iran*, when all of *agents* speak for the same one."""
    principals = {agent.acts_for for agent in agents}
    if len(principals) == 1 and (principal := principals.pop()):
        return translate("Claims", "for {0}").format(isolated(one_line(principal)))
    return ""


def quotation_text(quotation: str, manner: Manner) -> tuple[str, int]:
    """A quotation as it is shown, and by how much its offsets move.

    Words given in direct speech get quotation marks where the text cut them off; other manners have the marks that
    their text has. Line breaks become spaces, one for one.
    """
    text = one_line(quotation)
    bare = text.strip().rstrip(".,;:!?…")
    if manner is not Manner.DIRECT or not bare:
        return text, 0
    if bare[0] in OPENING_MARKS or bare[-1] in CLOSING_MARKS:
        return text, 0
    return in_marks(text), 1


def sentence(claim: Claim, document: Document) -> str:
    """A claim as one complete sentence, for those who listen."""
    text, _ = quotation_text(claim.quotation, claim.manner)
    if not text.startswith(tuple(OPENING_MARKS)):
        text = in_marks(text)
    pieces = [translate("Claims", "{0}: {1}").format(speakers_of(claim, document), text), state_text(claim)]
    if claim.parent_id is not None:
        pieces.append(capital(nesting_word(claim.nesting)))
    return translate("Claims", ". ", "between sentences").join(pieces) + "."
