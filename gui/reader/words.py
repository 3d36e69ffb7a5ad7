"""What the reader says of a claim and of documents, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import Claim, ClaimState, Document, Kind


def state_words(claim: Claim) -> str:
    """A claim's state; never a verdict."""
    translate = QCoreApplication.translate
    count = claim.answer_count
    if claim.state is ClaimState.ANSWERED:
        if count == 1:
            return translate("reader", "1 answer")
        return translate("reader", "{count} answers").format(count=QLocale().toString(count))
    return {
        ClaimState.UNANSWERED: translate("reader", "No answer held"),
        ClaimState.WITHHELD: translate("reader", "Withheld: neither a yes nor a denial"),
        ClaimState.ANSWERS: translate("reader", "Answers a claim"),
        ClaimState.CORRECTED: translate("reader", "Corrected"),
        ClaimState.RETRACTED: translate("reader", "Retracted"),
        ClaimState.SUGGESTED: translate("reader", "Suggested, not reviewed"),
        ClaimState.AUTHOR: translate("reader", "Writer’s own words"),
    }[claim.state]


def speaker_words(claim: Claim) -> str:
    """Who made the claim; the writer's own words have no speaker to name."""
    if claim.speakers:
        return ", ".join(agent.name for agent in claim.speakers)
    if claim.state is ClaimState.AUTHOR:
        return QCoreApplication.translate("reader", "The writer")
    return QCoreApplication.translate("reader", "Speaker not known")


def claim_words(claim: Claim) -> str:
    """Speaker and state, as a tool tip says them."""
    return f"{speaker_words(claim)}: {state_words(claim)}"


def kind_words(kind: Kind) -> str:
    """What kind of document it is."""
    translate = QCoreApplication.translate
    return {
        Kind.ARTICLE: translate("reader", "Article"),
        Kind.LETTER: translate("reader", "Letter"),
        Kind.REPORT: translate("reader", "Report"),
        Kind.RESOLUTION: translate("reader", "Resolution"),
        Kind.OTHER: translate("reader", "Document"),
    }[kind]


def language_words(code: str) -> str:
    """The name of the language with this BCP 47 code; the code itself when Qt does not know it."""
    language = QLocale.codeToLanguage(code.partition("-")[0])
    unknown = not code or language in (QLocale.Language.AnyLanguage, QLocale.Language.C)
    return code if unknown else QLocale.languageToString(language)


def foreign_language(document: Document) -> str:
    """The name of the document's language when it is not the window's; else empty."""
    code = document.language.partition("-")[0]
    if not code or QLocale.codeToLanguage(code) == QLocale().language():
        return ""
    if QLocale().language() is QLocale.Language.C and code == "en":
        return ""
    return language_words(document.language)


def no_date() -> str:
    """Said in the place of a date."""
    return QCoreApplication.translate("reader", "No date")


def no_symbol() -> str:
    """Said in the place of a document symbol."""
    return QCoreApplication.translate("reader", "No symbol")


def count_words(count: int) -> str:
    """A small number as a word, a larger one in digits."""
    translate = QCoreApplication.translate
    small = (
        translate("reader", "no"),
        translate("reader", "one"),
        translate("reader", "two"),
        translate("reader", "three"),
        translate("reader", "four"),
        translate("reader", "five"),
        translate("reader", "six"),
        translate("reader", "seven"),
        translate("reader", "eight"),
        translate("reader", "nine"),
        translate("reader", "ten"),
    )
    return small[count] if count < len(small) else QLocale().toString(count)
