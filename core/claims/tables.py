"""How the word lists of this package are written: words with blanks between, in strings."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of *words*."""
    return frozenset(words.split())
