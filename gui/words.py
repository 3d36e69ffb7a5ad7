"""Words that more than one panel says: kinds, states, speakers, languages, counts. The same thing in the same words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import Agent, Claim, ClaimRow, ClaimState, Document, DocumentBrief, Holding, Kind, Manner, Role
from gui.tongues import tongue_name
from gui.writing import isolated, one_line

translate = QCoreApplication.translate

STATE_ROLES = {
    ClaimState.ANSWERED: "answer",
    ClaimState.CORRECTED: "answer",
    ClaimState.RETRACTED: "answer",
    ClaimState.ANSWERS: "answer",
    ClaimState.WITHHELD: "plain",
    ClaimState.UNANSWERED: "plain",
    ClaimState.AUTHOR: "plain",
    ClaimState.SUGGESTED: "suggest",
}
"""The colour role (:class:`gui.theme.Colours`) of each state's glyph."""

# ------------------------------------------------------------------------------------------------- documents


def kind_name(kind: Kind) -> str:
    """What kind of document it is."""
    return {
        Kind.ARTICLE: translate("Words", "Article"),
        Kind.LETTER: translate("Words", "Letter"),
        Kind.REPORT: translate("Words", "Report"),
        Kind.RESOLUTION: translate("Words", "Resolution"),
        Kind.OTHER: translate("Words", "Other"),
    }[kind]


def kind_icon(kind: Kind) -> str:
    """The icon of a kind of document, a name of ``resources/icons``."""
    return kind.value


def holding_name(holding: Holding) -> str:
    """How much of a document's text is here."""
    return {
        Holding.HELD: translate("Words", "Held"),
        Holding.EXTRACT: translate("Words", "Extract"),
        Holding.CITED: translate("Words", "Cited only"),
    }[holding]


def language_name(code: str) -> str:
    """The name of the language with the BCP 47 tag *code*; the tag where it has none."""
    return tongue_name(code)


def foreign_language(code: str) -> str:
    """The name of the language with the BCP 47 tag *code* where it is not the window's; else empty."""
    locale = QLocale()
    own = QLocale.Language.English if locale.language() is QLocale.Language.C else locale.language()
    known = QLocale.codeToLanguage(code.partition("-")[0])
    return language_name(code) if code and known != own else ""


def not_known() -> str:
    """Said in the place of a fact."""
    return translate("Words", "Not known")


def no_date(*, alone: bool = True) -> str:
    """Said in the place of a date; *alone* or after other words of a line."""
    return translate("Words", "No date") if alone else translate("Words", "no date")


# ------------------------------------------------------------------------------------------------- claims


def state_icon(state: ClaimState) -> str:
    """The glyph of a state, a name of ``resources/icons``."""
    return f"state-{state.value}"


def state_name(state: ClaimState) -> str:
    """A claim's state in words; never a verdict."""
    return {
        ClaimState.ANSWERED: translate("Words", "Answered"),
        ClaimState.CORRECTED: translate("Words", "Corrected"),
        ClaimState.RETRACTED: translate("Words", "Retracted"),
        ClaimState.WITHHELD: translate("Words", "Withheld"),
        ClaimState.ANSWERS: translate("Words", "Answers a claim"),
        ClaimState.UNANSWERED: translate("Words", "No answer held"),
        ClaimState.AUTHOR: translate("Words", "Writer’s own words"),
        ClaimState.SUGGESTED: translate("Words", "Not reviewed"),
    }[state]


def denied() -> str:
    """Said of claims that another one rebuts or undercuts."""
    return translate("Words", "Denied")


def hand_count(count: int) -> str:
    """*2 hands*: through how many a claim came before its document; through none are the document's own words."""
    if count == 0:
        return translate("Words", "Own words")
    return translate("Words", "%Ln hand", "", 1) if count == 1 else translate("Words", "%Ln hands", "", count)


def state_words(state: ClaimState, answers: int) -> str:
    """A claim's state as it stands beside it: an answered one says how often."""
    return answer_count(answers) if state is ClaimState.ANSWERED else state_name(state)


# ------------------------------------------------------------------------------------------------- speakers


def agent_name(agent: Agent) -> str:
    """An agent's name; an unnamed group says so."""
    name = one_line(agent.name)
    return translate("Words", "{0} (unnamed)").format(name) if agent.unnamed else name


def agent_names(agents: Sequence[Agent]) -> str:
    """Several agents in a line."""
    return isolated(translate("Words", ", ", "between names").join(agent_name(agent) for agent in agents))


def speaker_not_known() -> str:
    """Said where nobody is known to have made a claim."""
    return translate("Words", "Speaker not known")


def the_writer() -> str:
    """Who says what a document says in its own words, when no name is known."""
    return translate("Words", "The writer")


def speakers_of(claim: Claim | ClaimRow, document: Document | DocumentBrief) -> str:
    """Who made a claim of *document*: the speakers, else (the writer's own words) its authors or who it comes from."""
    if claim.speakers:
        return agent_names(claim.speakers)
    if claim.manner is not Manner.AUTHOR and claim.state is not ClaimState.AUTHOR:
        return speaker_not_known()
    authors = document.agents(Role.AUTHOR) if isinstance(document, Document) else ()
    return agent_names(authors) or one_line(document.source) or the_writer()


# ------------------------------------------------------------------------------------------------- counts


def answer_count(count: int) -> str:
    """*6 answers*."""
    one = count == 1
    return translate("Words", "%Ln answer", "", count) if one else translate("Words", "%Ln answers", "", count)


def claim_count(count: int) -> str:
    """*38 claims*."""
    one = count == 1
    return translate("Words", "%Ln claim", "", count) if one else translate("Words", "%Ln claims", "", count)


def document_count(count: int) -> str:
    """*14 documents*."""
    one = count == 1
    return translate("Words", "%Ln document", "", count) if one else translate("Words", "%Ln documents", "", count)


def day_count(count: int) -> str:
    """*3 days*."""
    return translate("Words", "%Ln day", "", count) if count == 1 else translate("Words", "%Ln days", "", count)


def passage_count(count: int) -> str:
    """*2 passages*."""
    one = count == 1
    return translate("Words", "%Ln passage", "", count) if one else translate("Words", "%Ln passages", "", count)


def source_count(count: int) -> str:
    """*7 sources*."""
    one = count == 1
    return translate("Words", "%Ln source", "", count) if one else translate("Words", "%Ln sources", "", count)


def hit_count(count: int) -> str:
    """*2 hits*."""
    one = count == 1
    return translate("Words", "%Ln hit", "", count) if one else translate("Words", "%Ln hits", "", count)


def result_count(count: int) -> str:
    """*4 results*."""
    one = count == 1
    return translate("Words", "%Ln result", "", count) if one else translate("Words", "%Ln results", "", count)


def rebuttal_count(count: int) -> str:
    """*7 rebuttals*."""
    one = count == 1
    return translate("Words", "%Ln rebuttal", "", count) if one else translate("Words", "%Ln rebuttals", "", count)
