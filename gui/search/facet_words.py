"""What facets and values are called in the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model import DENIED, ClaimState, Facet, FacetValue, Holding, Kind, Manner, Stance
from gui import words
from gui.cards.words import capital, manner_word, stance_word


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
        Facet.SPEAKER: translate("Facets", "Speaker"),
        Facet.REPORTER: translate("Facets", "Passed on by"),
        Facet.STANCE: translate("Facets", "Stance"),
        Facet.MANNER: translate("Facets", "Manner"),
        Facet.HANDS: translate("Facets", "Came through"),
    }[facet]


def value_name(facet: Facet, value: FacetValue) -> str:
    """What a facet's value is called; core's own label where the interface has no word for it."""
    if not value.value:
        return words.not_known()
    names: dict[str, str] = {}
    if facet is Facet.KIND:
        names = {kind: words.kind_name(kind) for kind in Kind}
    elif facet is Facet.HOLDING:
        names = {holding: words.holding_name(holding) for holding in Holding}
    elif facet is Facet.CLAIMS:
        names = {state.value: words.state_name(state) for state in ClaimState}
        names[DENIED] = words.denied()
    elif facet is Facet.STANCE:
        names = {stance: capital(stance_word(stance)) for stance in Stance}
    elif facet is Facet.MANNER:
        names = {manner: capital(manner_word(manner)) for manner in Manner}
    elif facet is Facet.HANDS:
        return words.hand_count(int(value.value))
    elif facet is Facet.LANGUAGE:
        return value.label if value.label not in ("", value.value) else words.language_name(value.value)
    return names.get(value.value, value.label or value.value)


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
