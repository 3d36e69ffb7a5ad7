"""What the values of facets are called."""

from __future__ import annotations

from core.model import DENIED, ClaimState, Facet, Holding, Kind, Manner, Stance

NOT_KNOWN = "Not known"

LANGUAGES = {
    "ar": "Arabic",
    "az": "Azerbaijani",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "et": "Estonian",
    "eu": "Basque",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "ga": "Irish",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "hy": "Armenian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ka": "Georgian",
    "kk": "Kazakh",
    "ko": "Korean",
    "ku": "Kurdish",
    "la": "Latin",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "ms": "Malay",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "ps": "Pashto",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sr": "Serbian",
    "sv": "Swedish",
    "sw": "Swahili",
    "tg": "Tajik",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "uz": "Uzbek",
    "vi": "Vietnamese",
    "zh": "Chinese",
}

CLAIM_STATES = {
    ClaimState.ANSWERED: "Answered",
    ClaimState.WITHHELD: "Withheld",
    ClaimState.UNANSWERED: "No answer held",
}
"""The values of the facet of claims."""

ALL_CLAIM_STATES = {
    ClaimState.ANSWERED.value: "Answered",
    DENIED: "Denied",
    ClaimState.CORRECTED.value: "Corrected",
    ClaimState.RETRACTED.value: "Retracted",
    ClaimState.WITHHELD.value: "Withheld",
    ClaimState.UNANSWERED.value: "No answer held",
    ClaimState.ANSWERS.value: "Answers a claim",
    ClaimState.AUTHOR.value: "Writer’s own words",
}
"""The values of the facet of claims where claims are listed. *Answered* are all that are denied, corrected, retracted
or answered otherwise."""

STANCES = {
    Stance.ASSERT: "Asserts",
    Stance.ACCUSE: "Accuses",
    Stance.DENY: "Denies",
    Stance.REBUT: "Rebuts",
    Stance.WITHHOLD: "Withholds",
    Stance.BELIEF: "Believes",
    Stance.QUESTION: "Asks",
    Stance.SUPPORT: "Supports",
}

MANNERS = {
    Manner.DIRECT: "Direct",
    Manner.MIXED: "Partly quoted",
    Manner.INDIRECT: "Indirect",
    Manner.AUTHOR: "Writer’s own words",
}

HOLDINGS = {Holding.HELD: "Held", Holding.EXTRACT: "Extract", Holding.CITED: "Cited only"}

_PLURALS = {
    Kind.ARTICLE: "articles",
    Kind.LETTER: "letters",
    Kind.REPORT: "reports",
    Kind.RESOLUTION: "resolutions",
    Kind.OTHER: "other documents",
}


def language_name(code: str) -> str:
    """The English name of a language, from its BCP 47 tag; the tag itself where we have no name."""
    name = LANGUAGES.get(code.partition("-")[0].lower(), code)
    return f"{name} ({code})" if "-" in code and name != code else name


def label(facet: Facet, value: str) -> str:
    """What a value is called in a list of facets. Licences bring their own names, see :mod:`core.search.facets`."""
    if not value:
        return NOT_KNOWN
    match facet:
        case Facet.KIND:
            return value.capitalize()
        case Facet.HOLDING:
            return HOLDINGS.get(Holding(value), value) if value in HOLDINGS else value
        case Facet.CLAIMS:
            return ALL_CLAIM_STATES.get(value, value)
        case Facet.STANCE:
            return STANCES[Stance(value)] if value in STANCES else value
        case Facet.MANNER:
            return MANNERS[Manner(value)] if value in MANNERS else value
        case Facet.HANDS:
            return _hands(value)
        case Facet.LANGUAGE:
            return language_name(value)
        case _:
            return value


def _hands(count: str) -> str:
    if count == "0":
        return "Document’s own words"
    return "1 hand" if count == "1" else f"{count} hands"


def listed_names(name: str, value: str) -> tuple[str, ...]:
    """What else a value of a column may be called in a query."""
    if name == "language":
        return (language_name(value),)
    if name == "stance":
        return (label(Facet.STANCE, value),)
    if name == "manner":
        return (label(Facet.MANNER, value),)
    return (_PLURALS[Kind(value)],) if value in _PLURALS else ()


def narrowed(facet: Facet, value: str, exclude: bool) -> str:
    """What a search was narrowed to, for the line that says how it was read: *letters only*, *no letters*."""
    name = _PLURALS[Kind(value)] if facet is Facet.KIND and value in _PLURALS else label(facet, value)
    if facet is not Facet.KIND and not value:
        name = f"{facet.value} not known"
    return f"no {name}" if exclude else f"{name} only"
