from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.reader.marks import Box
from gui.reader.spans import Intervals

SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)))


@given(SPANS, st.integers(0, 60), st.integers(0, 30))
def test_intervals_find_what_a_scan_finds(spans: list[tuple[int, int]], start: int, length: int) -> None:
    boxes = [Box(at, at + long, False) for at, long in spans]
    intervals = Intervals(boxes)
    end = start + length
    touching = [box for box in intervals.items if box.start < end and box.end > start]
    starting = [box for box in intervals.items if start <= box.start < end]
    assert intervals.touching(start, end) == (touching if length else intervals.touching(start, start))
    assert intervals.starting(start, end) == starting
