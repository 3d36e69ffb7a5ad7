"""Whatever a text is, suggesting doesn't raise, tells places inside the text, and takes time in proportion."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.claims import suggest
from core.model import Suggestion

PIECES = (
    "said", "told", "reporters", "that", "according to", "citing", "adding", "accused", "of", "X", "Mara Lind", "he",
    "who", "which", "They", "the officials", "had", "not", "neither", "nor", "confirmed", "was quoted", "as saying",
    "and", "but", "while", "with", "yet", "to", "on Friday", "U.S.", "Mr.", "12", "…", "“", "”", '"', "'", "‘", "’",
    "«", "»", "„", "``", "''", "「", "」", ",", ".", ":", ";", "—", "--", "(", ")", "?", "!", "\n", "\n\n", "\x00",
    "\u2028", "\x0c", "\ud800", "😀", "گفت که", "به گزارش", "قال إن", "сказал, что",
    "a déclaré que", "sagte, dass", "dijo que", "MR. X:", "Q:", "Photo:", "Reports alleging that", "are false",
    "claims", "walked back", "denied it", "as “baseless”", "has nothing to do with reality", "once again", "He",
    "wies", "zurück", "a-t-il ajouté", "كان", "قد قال", "را رد کرد", "en cambio,", "no evidence for", "his account",
    "issued a correction",
)  # fmt: skip
LANGUAGES = ("", "en", "fr", "de", "es", "ru", "fa", "ar", "zh", "not a language")


def check(text: str, claims: tuple[Suggestion, ...]) -> None:
    for claim in claims:
        assert 0 <= claim.start < claim.end <= len(text)
        assert claim.quote == text[claim.start : claim.end]
        assert claim.spans[0][0] == claim.start
        assert claim.spans[-1][1] == claim.end
        assert all(start < end for start, end in claim.spans)
        assert all(first[1] <= second[0] for first, second in zip(claim.spans, claim.spans[1:], strict=False))
        assert claim.speaker == (text[claim.speaker_start : claim.speaker_end] if claim.speaker else "")
        assert claim.cue == (text[claim.cue_start : claim.cue_end] if claim.cue else "")
        assert all(hop.start is not None and hop.end is not None and hop.end <= len(text) for hop in claim.chain)
        if claim.parent is not None:
            parent = claims[claim.parent]
            assert parent.start <= claim.start < claim.end <= parent.end


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from(("", " ")), st.sampled_from(LANGUAGES))
def test_pieces_of_news_in_any_order(pieces: list[str], between: str, language: str) -> None:
    text = between.join(pieces)
    check(text, suggest(text, language).claims)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_any_characters(text: str, language: str) -> None:
    check(text, suggest(text, language).claims)


@pytest.mark.parametrize(
    "piece",
    [
        "said ",
        "X, ",
        "word ",
        '"',
        "“",
        " “ab ",
        " ‘ab ",
        "Ab ",
        "\x00",
        "(",
        "citing ",
        "according to ",
        "The officials said that it was. ",
        "گفت که ",
        "قال إن ",
        "selon ",
        "sagte, ",
        "сказал, что ",
        "「他说，」",
        "Lind said the claims of claims ",
        "Reports by A alleging that reports ",
        "Lind denied it. Voss denied that. ",
        "Anna: it rained.\n",
        "MR. A: b c d.\n",
        "He He once again ",
        "wies die die ",
    ],
)
def test_work_grows_with_the_text_and_not_with_its_square(piece: str) -> None:
    """Counted in calls, which don't depend on how busy the machine is."""
    short, long = (_calls(piece * (size // len(piece))) for size in (8_000, 32_000))
    assert long < 6 * short + 20_000


def _calls(text: str) -> int:
    count = 0

    def counted(_frame: object, event: str, _value: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        check_nothing = suggest(text)
    finally:
        sys.setprofile(before)
    check(text, check_nothing.claims)
    return count
