"""The language of a text by its words, where nothing says it.

py3langid (BSD-3-Clause): 97 languages, the model of langid.py in a file of its own, nothing fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from core.model import Field, Finding

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 1_500
_SHORTEST = 60
"""Letters below which a guess is worth nothing."""
_LONG = 120
_SURE, _SURE_IF_LONG = 0.95, 0.8
"""Likelihood from which on a guess is taken, for a short text and for one of :data:`_LONG` letters."""
_LETTER = re.compile(r"[^\W\d_]")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u309f\u30a1-\u30fa]")),
    ("ko", re.compile(r"[\uac00-\ud7a3\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("th", re.compile(r"[\u0e01-\u0e5b]")),
    ("ka", re.compile(r"[\u10d0-\u10ff]")),
    ("hy", re.compile(r"[\u0531-\u0587]")),
)
_FIRST = "\u0370"
"""No script above begins before it."""
_FEWEST = 12
"""Letters below which a script says nothing."""
_SOME, _MOST = 0.1, 0.8
"""Share of a text's letters."""


def guessed_language(text: str) -> Iterator[Finding]:
    """The language of *text*, if it is long enough to tell and the guess is clear."""
    sample = text[len(text) // 10 :][:_SAMPLE]
    if language := _by_script(sample):
        yield Finding(Field.LANGUAGE, language, "a guess by its letters")
        return
    letters = len(_LETTER.findall(sample))
    if letters < _SHORTEST:
        return
    language, likelihood = _identifier().classify(sample)
    if likelihood >= (_SURE if letters < _LONG else _SURE_IF_LONG):
        yield Finding(Field.LANGUAGE, language, "a guess by its words")


def _by_script(sample: str) -> str:
    """The language whose script most of the letters are, where only one is written in it; ``""`` for any other."""
    if max(sample, default="") < _FIRST:
        return ""
    letters = len(_LETTER.findall(sample))
    if letters < _FEWEST:
        return ""
    count = {language: len(script.findall(sample)) for language, script in _SCRIPTS}
    if count["ja"] > _SOME * letters:
        return "ja"  # Chinese letters, and its own
    return next((language for language, found in count.items() if found > _MOST * letters), "")


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
