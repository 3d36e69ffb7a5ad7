"""What facets and values are called in the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import ClaimState, Facet, FacetValue, Holding, Kind

STATE_ICONS = {state: f"state-{state.value}" for state in ClaimState}
"""The glyph of each state of a claim."""
STATE_ROLES = {
    ClaimState.ANSWERED: "answer",
    ClaimState.ANSWERS: "answer",
    ClaimState.CORRECTED: "answer",
    ClaimState.RETRACTED: "answer",
    ClaimState.WITHHELD: "plain",
    ClaimState.UNANSWERED: "plain",
    ClaimState.AUTHOR: "plain",
    ClaimState.SUGGESTED: "suggest",
}
"""The colour role (:class:`gui.theme.Colours`) of each state's glyph."""


def facet_name(facet: Facet) -> str:
    """The heading of a facet."""
    translate = QCoreApplication.translate
    return {
        Facet.KIND: translate("Facets", "Kind"),
        Facet.HOLDING: translate("Facets", "Text"),
        Facet.CLAIMS: translate("Facets", "Claims"),
        Facet.SOURCE: translate("Facets", "Source"),
        Facet.YEAR: translate("Facets", "Year"),
        Facet.LANGUAGE: translate("Facets", "Language"),
        Facet.LICENCE: translate("Facets", "Licence"),
    }[facet]


def state_name(state: ClaimState) -> str:
    """A claim's state in words."""
    translate = QCoreApplication.translate
    return {
        ClaimState.ANSWERED: translate("Facets", "Answered"),
        ClaimState.CORRECTED: translate("Facets", "Corrected"),
        ClaimState.RETRACTED: translate("Facets", "Retracted"),
        ClaimState.WITHHELD: translate("Facets", "Withheld"),
        ClaimState.ANSWERS: translate("Facets", "Answers a claim"),
        ClaimState.UNANSWERED: translate("Facets", "No answer held"),
        ClaimState.AUTHOR: translate("Facets", "Writer’s own words"),
        ClaimState.SUGGESTED: translate("Facets", "Not reviewed"),
    }[state]


def kind_name(kind: Kind) -> str:
    """What kind of document it is."""
    translate = QCoreApplication.translate
    return {
        Kind.ARTICLE: translate("Facets", "Article"),
        Kind.LETTER: translate("Facets", "Letter"),
        Kind.REPORT: translate("Facets", "Report"),
        Kind.RESOLUTION: translate("Facets", "Resolution"),
        Kind.OTHER: translate("Facets", "Other"),
    }[kind]


def value_name(facet: Facet, value: FacetValue) -> str:
    """What a facet's value is called; core's own label where the interface has no word for it."""
    translate = QCoreApplication.translate
    if not value.value:
        return translate("Facets", "Not known")
    words: dict[str, str] = {}
    if facet is Facet.KIND:
        words = {kind: kind_name(kind) for kind in Kind}
    elif facet is Facet.HOLDING:
        words = {
            Holding.HELD: translate("Facets", "Held"),
            Holding.EXTRACT: translate("Facets", "Extract"),
            Holding.CITED: translate("Facets", "Cited only"),
        }
    elif facet is Facet.CLAIMS:
        words = {state: state_name(state) for state in ClaimState}
    elif facet is Facet.LANGUAGE:
        return value.label if value.label not in ("", value.value) else language_name(value.value)
    return words.get(value.value, value.label or value.value)


def among(kind: str) -> str:
    """*among letters*: where a search looked that was narrowed to one kind of document."""
    translate = QCoreApplication.translate
    phrases: dict[str, str] = {
        Kind.ARTICLE: translate("Facets", "among articles"),
        Kind.LETTER: translate("Facets", "among letters"),
        Kind.REPORT: translate("Facets", "among reports"),
        Kind.RESOLUTION: translate("Facets", "among resolutions"),
        Kind.OTHER: translate("Facets", "among other documents"),
    }
    return phrases.get(kind, "")


def language_name(code: str) -> str:
    """The name of the language with the BCP 47 tag *code*; the tag where it has none."""
    language = QLocale.codeToLanguage(code.partition("-")[0])
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(language)


def is_own_language(code: str, locale: QLocale) -> bool:
    """Whether *code* is the language of the interface, so that it need not be named."""
    own = QLocale.Language.English if locale.language() is QLocale.Language.C else locale.language()
    return QLocale.codeToLanguage(code.partition("-")[0]) == own


def short_number(number: int, locale: QLocale) -> str:
    """*number* for a narrow place: 950, 12k, 3.4M."""
    for limit, unit in ((1_000_000, "M"), (10_000, "k")):
        if number >= limit:
            scaled = number / (1_000_000 if unit == "M" else 1_000)
            return locale.toString(scaled, ord("f"), 1 if scaled < 10 else 0) + unit
    return locale.toString(number)
