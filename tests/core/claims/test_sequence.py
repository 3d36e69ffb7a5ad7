"""The sequence model: what it calculates, what it is made of, and that nothing in an archive leads it astray."""

from __future__ import annotations

import itertools
import json
import math
import zlib
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.claims import suggest
from core.claims.sequence import applying, making, signs, training
from core.claims.sequence.model import SequenceModel, unpacked
from core.claims.sequence.parts import BEGINS, CUE, INSIDE, NOTHING, PARTS, SPEAKER, VERSION
from core.claims.sequence.reviewed import Marked, Reviewed
from core.claims.sequence.scoring import score
from core.claims.suggesting import seen
from core.model import Tier
from tests.core.reviewers import needs_crfsuite

FOLLOWS = tuple(tuple(0.3 * (at - to) for to in range(len(PARTS))) for at in range(len(PARTS)))
MODEL = SequenceModel({"a": (0.5, 1.0, -1.0, 0.0, 0.25), "b": (0.0, -2.0, 1.5, 0.0, 1.0)}, FOLLOWS)
SAID = "Ada Brook said that the gate is shut. Then it rained. “It is open,” said Olav Berg."


def by_hand(line: Sequence[Sequence[str]]) -> list[list[float]]:
    """What is likely, from every way in which the line could be read."""
    found = [[0.0] * len(PARTS) for _ in line]
    for parts in itertools.product(range(len(PARTS)), repeat=len(line)):
        weight = sum(MODEL.signs[sign][part] for word, part in zip(line, parts, strict=True) for sign in word)
        weight += sum(FOLLOWS[before][after] for before, after in itertools.pairwise(parts))
        for at, part in enumerate(parts):
            found[at][part] += math.exp(weight)
    return [[value / sum(row) for value in row] for row in found]


@given(st.lists(st.lists(st.sampled_from(["a", "b"]), max_size=3), min_size=1, max_size=4))
def test_what_is_likely_is_what_counting_every_reading_gives(line: list[list[str]]) -> None:
    for row, expected in zip(MODEL.shares(line), by_hand(line), strict=True):
        assert row == pytest.approx(expected)


def test_words_carry_the_parts_that_a_person_gave_them() -> None:
    (words,) = signs.lines(SAID)
    claims = [
        Marked(((20, 36),), cue=(10, 14), speaker=(0, 9)),
        Marked(((55, 65),), cue=(68, 72), speaker=(73, 82)),
    ]
    parts = "".join(signs.parts_of(words, claims))
    assert "".join(f"{word}/{part} " for word, part in zip(words.words, parts, strict=True)) == (
        "ada/S brook/S said/C that/O the/B gate/I is/I shut/I ./O then/O it/O rained/O ./O “/O it/B is/I open/I ,/O "
        "”/O said/C olav/S berg/S ./O "
    )
    assert {NOTHING, BEGINS, INSIDE, CUE, SPEAKER} == set(PARTS)


@needs_crfsuite
def test_a_model_is_the_same_of_the_same_and_survives_being_packed() -> None:
    claims, _ = seen(SAID, "en")
    (line,) = signs.of_text(SAID, claims)
    lines = [(line[1], signs.parts_of(line[0], [Marked(((20, 36),), (10, 14), (0, 9))]))] * 3
    steps: list[int] = []
    first = training.trained(lines, steps.append)
    assert steps == list(range(1, len(steps) + 1))
    assert len(steps) <= training.ITERATIONS
    assert unpacked(first.packed()) == first == training.trained(lines, lambda _step: None)
    assert first.signs
    assert max(first.shares(line[1])[4]) == first.shares(line[1])[4][PARTS.index(BEGINS)]


@needs_crfsuite
def test_a_model_can_be_made_where_nothing_was_taken_and_of_any_characters() -> None:
    texts = (SAID, "\x00\x01 = : \\ said: “\t”", "علی گفت: «باران می‌بارد».", "𝒳 said that 𝒴 \ufffe is 文章。", "")
    found = making.made([Reviewed(text, "", ()) for text in texts], {}, lambda _done, _total: None)
    assert (found.documents, found.held_out, found.better) == (5, 1, False)
    for text in texts:
        shown = [one for one in suggest(text, "", None, found.model).claims if one.tier is not Tier.LOW]
        assert shown == []


def packed(data: object) -> bytes:
    return zlib.compress(json.dumps(data).encode())


GOOD = {"version": VERSION, "follows": [[0.0] * 5] * 5, "signs": {"a": [0.0] * 5}}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"lCRF\0\0",
        packed(GOOD)[:-3],
        packed([]),
        packed({**GOOD, "version": 0}),
        packed({**GOOD, "signs": {"a": [0.0] * 4}}),
        packed({**GOOD, "signs": {"a": [0.0] * 4 + ["x"]}}),
        packed({**GOOD, "signs": {"a": [0.0] * 4 + [float("nan")]}}),
        packed({**GOOD, "signs": {"a": [0.0] * 4 + [10**400]}}),
        packed({**GOOD, "signs": []}),
        packed({**GOOD, "follows": [[0.0] * 5] * 4}),
        zlib.compress(b"[" * 100_000),
        zlib.compress(b"\xff"),
        zlib.compress(b" " * 40_000_000),
    ],
)
def test_what_is_no_model_is_none(content: bytes) -> None:
    assert unpacked(content) is None


def test_a_model_of_plain_numbers_is_one() -> None:
    assert unpacked(packed(GOOD)) == SequenceModel({"a": (0.0,) * 5}, ((0.0,) * 5,) * 5)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_model_or_none(content: bytes) -> None:
    assert unpacked(content) is None
    unpacked(zlib.compress(content))


WORDS = st.sampled_from(
    ["Ada", "said", "that", "the", "gate", "is", "“", "”", ".", ",", "\n", "told", "he", "文章", "\u2028"]
)


@given(st.lists(WORDS, max_size=40).map(" ".join), st.integers(0, 4))
def test_what_is_suggested_with_any_model_stands_in_the_text(text: str, part: int) -> None:
    """Also a model that takes everything for one thing makes suggestions of pieces of the text, and parents of them."""
    weights = tuple(5.0 if at == part else 0.0 for at in range(len(PARTS)))
    model = SequenceModel(dict.fromkeys(("word=gate", "word=said", "word=ada"), weights), FOLLOWS)
    claims, quoted = seen(text, "en")
    found = applying.apply(model, text, claims, quoted)
    assert len(found) >= len(claims)
    for at, one in enumerate(found):
        assert text[one.start : one.end] == one.quote
        assert one.parent is None or (one.parent < at and found[one.parent].start <= one.start)


def test_what_the_rules_passed_over_is_suggested_with_its_cue_and_speaker() -> None:
    text = "Ada Brook intimated: the gate is shut for good."
    assert [one for one in suggest(text, "en").claims if one.quote.startswith("the gate")] == []
    weights = {
        "word=intimated": (-5.0, 0.0, 0.0, 9.0, 0.0),
        "word=ada": (0.0, 0.0, 0.0, 0.0, 9.0),
        "word=brook": (0.0, 0.0, 0.0, 0.0, 9.0),
        "word=the": (0.0, 9.0, 0.0, 0.0, 0.0),
        **{f"word={word}": (0.0, 0.0, 9.0, 0.0, 0.0) for word in ("gate", "is", "shut", "for", "good")},
    }
    (claim,) = suggest(text, "en", None, SequenceModel(weights, ((0.0,) * 5,) * 5)).claims
    assert (claim.quote, claim.cue, claim.speaker) == ("the gate is shut for good", "intimated", "Ada Brook")
    assert (claim.tier, claim.pattern, claim.language) == (Tier.CHECK, "intimated|learned", "en")


def test_each_claim_is_found_once_and_what_is_set_aside_does_not_count() -> None:
    claims, _ = seen(SAID, "en")
    assert score([(claims, [((20, 36),), ((55, 65),)])]).f1 == 1.0
    twice = score([([*claims, *claims], [((20, 36),)])])
    assert (twice.precision, twice.recall) == (0.25, 1.0)
    assert score([([], [((0, 1),)])]).f1 == 0.0
