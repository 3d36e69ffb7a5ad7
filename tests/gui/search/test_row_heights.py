"""Places of rows agree with heights that are added up, whatever was measured."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from gui.search.row_heights import RowHeights


@given(
    st.integers(1, 40),
    st.integers(1, 9),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 30)), max_size=20),
    st.integers(-5, 900),
)
def test_places_are_sums_of_heights(count: int, usual: int, measured: list[tuple[int, int]], y: int) -> None:
    rows = RowHeights()
    rows.count, rows.usual = count, usual
    heights = [usual] * count
    for row, height in measured:
        if row < count:
            assert rows.measure(row, height) == (heights[row] != height)
            heights[row] = height
            assert rows.is_fresh(row)
    tops = list(accumulate(heights, initial=0))
    assert [rows.top(row) for row in range(count + 1)] == tops
    assert [rows.height(row) for row in range(count)] == heights
    expected = max((row for row in range(count) if tops[row] <= y), default=0)
    assert rows.row_at(y) == expected


def test_what_changed_keeps_its_height_until_it_is_measured_again() -> None:
    rows = RowHeights()
    rows.count = 10
    for row in range(3):
        rows.measure(row, 20 + row)
    rows.settle_usual()
    assert rows.usual == 21
    rows.forget(1, 5)
    assert [rows.is_fresh(row) for row in range(4)] == [True, False, False, False]
    assert rows.top(3) == 63
    rows.clear()
    assert (rows.count, rows.usual, rows.top(0)) == (0, 0, 0)
