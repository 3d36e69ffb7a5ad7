"""Suggestions on short news texts of our own keep the measure that they have reached (``scored.py``)."""

from __future__ import annotations

import pytest

from tests.core.claims.scored import scored


def test_english_news_of_many_styles() -> None:
    """Agencies, local papers, letters to the Security Council, briefings: contested matters, claims with replies."""
    counts = scored("en")
    assert counts.marked == 525
    assert counts.claims >= 0.98, counts.apart
    assert counts.with_speaker >= 0.97, counts.apart
    assert counts.close_claims >= 0.94, counts.apart
    assert counts.stance >= 0.97, counts.apart
    assert counts.link_precision >= 0.92, counts.apart
    assert counts.link_f1 >= 0.85, counts.apart


@pytest.mark.parametrize(
    ("language", "claims"), [("fr", 0.98), ("de", 0.95), ("es", 0.99), ("ru", 0.99), ("fa", 0.96), ("ar", 0.98)]
)
def test_paragraphs_of_another_language(language: str, claims: float) -> None:
    counts = scored(language)
    assert counts.marked >= 29
    assert counts.claims >= claims, counts.apart
    assert counts.with_speaker >= claims, counts.apart
    assert counts.stance >= 0.99, counts.apart
    assert counts.link_precision == counts.link_f1 == 1, counts.apart
