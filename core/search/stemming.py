"""Stems by language, as far as Snowball knows it; a word is stemmed as its script and its document's language say."""

from __future__ import annotations

import re
import threading
from functools import lru_cache

import Stemmer

_LATIN, _CYRILLIC, _ARABIC, _OTHER = "latin", "cyrillic", "arabic", ""

_BY_SCRIPT = {
    _LATIN: "english",
    _CYRILLIC: "russian",
    "greek": "greek",
    "armenian": "armenian",
    "devanagari": "hindi",
    "tamil": "tamil",
}
"""Stemmers for words of documents in a language that has none of its own, or in one that is not known."""

_SCRIPTS = (
    (0x250, _LATIN),
    (0x370, _OTHER),
    (0x400, "greek"),
    (0x530, _CYRILLIC),
    (0x590, "armenian"),
    (0x600, _OTHER),
    (0x780, _ARABIC),
    (0x900, _OTHER),
    (0x980, "devanagari"),
    (0xB80, _OTHER),
    (0xC00, "tamil"),
    (0x1E00, _OTHER),
    (0x1F00, _LATIN),
    (0x2000, "greek"),
)

_LANGUAGES = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hu": "hungarian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "sv": "swedish",
    "tr": "turkish",
}
_SAME = {
    **dict.fromkeys(("fas", "per", "pes", "prs"), "fa"),
    **dict.fromkeys(("ara", "arb"), "ar"),
    **dict.fromkeys(("deu", "ger"), "de"),
    **dict.fromkeys(("fra", "fre"), "fr"),
    **dict.fromkeys(("nld", "dut"), "nl"),
    "spa": "es",
    "ita": "it",
    "por": "pt",
    "tur": "tr",
}
"""Codes of three letters, where a file has them."""

_OTHERS_IN_ARABIC = frozenset({"az", "bal", "ckb", "ku", "ks", "pa", "pnb", "ps", "sd", "ug", "ur", "uz"})
_ARABIC_LETTERS = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LETTERS = re.compile(r"[^\W\d_]")
_PERSIAN_SIGNS = re.compile(r"[پچژگ]|(?<!\w)(?:که|از|این|را|در|به)(?!\w)")
_ARABIC_SIGNS = re.compile(r"ة|(?<!\w)[وفبك]?ال|(?<!\w)(?:في|من|على)(?!\w)")
_LOOKED_AT = 1_000
_TAG_COUNTS = 2

_OWN_SCRIPT = {"ar": _ARABIC, "fa": _ARABIC}

_NOT_RUSSIAN = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "sr", "tg", "uk"})
"""Languages in Cyrillic letters that Russian endings would do wrong to."""

STEMMED = frozenset(code for code, name in _LANGUAGES.items() if name in Stemmer.algorithms()) | _NOT_RUSSIAN
"""The languages whose documents are stemmed in another way than their words' scripts say."""

_TO_ARABIC = str.maketrans({"\u06cc": "\u064a", "\u06a9": "\u0643"})
_STEMMERS = threading.local()


@lru_cache(maxsize=500)
def stemmed_language(tag: str) -> str:
    """The language of a BCP 47 tag as far as it matters here; empty for those that scripts are enough for."""
    code = tag.replace("_", "-").partition("-")[0].lower()
    code = _SAME.get(code, code)
    return code if code in STEMMED else ""


def language_of(tag: str, text: str) -> str:
    """The language that a document's words are stemmed in, as :func:`stemmed_language`, by its tag and its text.

    A text in Arabic letters whose tag is missing or names a language in other letters is Persian or Arabic, by the
    letters and little words that only one of them has. That does nothing to other words of it: they are stemmed by
    their script. A tag that names a language with a stemmer stands, unless most of the text is in Arabic letters.
    """
    code = stemmed_language(tag)
    if text.isascii() or tag.partition("-")[0].lower() in _OTHERS_IN_ARABIC:
        return code
    first = _ARABIC_LETTERS.search(text)
    if first is None:
        return code
    if code not in ("", "fa", "ar"):
        beginning = text[:_LOOKED_AT]
        if len(_ARABIC_LETTERS.findall(beginning)) * 2 < len(_LETTERS.findall(beginning)):
            return code
    sample = text[first.start() : first.start() + _LOOKED_AT]
    persian = len(_PERSIAN_SIGNS.findall(sample)) + _TAG_COUNTS * (code == "fa")
    arabic = len(_ARABIC_SIGNS.findall(sample)) + _TAG_COUNTS * (code == "ar")
    return "ar" if arabic > persian else "fa"


def _script(word: str) -> str:
    point = ord(word[0])
    return next((script for end, script in _SCRIPTS if point < end), _OTHER)


def _algorithm(word: str, language: str) -> str:
    script = _script(word)
    if language in _NOT_RUSSIAN and script == _CYRILLIC:
        return ""
    if language in _LANGUAGES and script == _OWN_SCRIPT.get(language, _LATIN):
        return _LANGUAGES[language]
    return _BY_SCRIPT.get(script, "")


def stem(word: str, language: str = "") -> str:
    """The stem of a folded word; the word itself where no stemmer fits. A stemmer must not be shared by threads."""
    algorithm = _algorithm(word, language)
    if not algorithm:
        return word
    stemmer: Stemmer.Stemmer | None = getattr(_STEMMERS, algorithm, None)
    if stemmer is None:
        stemmer = Stemmer.Stemmer(algorithm, 0)
        setattr(_STEMMERS, algorithm, stemmer)
    return stemmer.stemWord(word.translate(_TO_ARABIC) if algorithm == "arabic" else word)
