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
_SURE = 0.95


def guessed_language(text: str) -> Iterator[Finding]:
    """The language of *text*, if it is long enough to tell and the guess is clear."""
    sample = text[len(text) // 10 :][:_SAMPLE]
    if len(re.findall(r"[^\W\d_]", sample)) < _SHORTEST:
        return
    language, likelihood = _identifier().classify(sample)
    if likelihood >= _SURE:
        yield Finding(Field.LANGUAGE, language, "a guess by its words")


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
