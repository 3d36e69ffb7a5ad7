from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.offsets import Offsets

TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("a🛰𝄞"))


def units_of(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_units_count_utf16(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.units(point) for point in range(len(text) + 1)] == [
        units_of(text[:point]) for point in range(len(text) + 1)
    ]


@given(TEXTS)
def test_there_and_back(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.points(offsets.units(point)) == point


def test_between_the_halves_of_a_character_is_its_start() -> None:
    offsets = Offsets("a🛰b🛰")
    assert [offsets.points(unit) for unit in range(7)] == [0, 1, 1, 2, 3, 3, 4]
