"""What is packed comes out as it went in: bits, blocks of posting lists, files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.search.bits import MAX_WIDTH, PADDING, Ints, pack, unpack, widths_of
from core.search.files import FileReader, FileWriter, IndexDamaged
from core.search.postings import BLOCK, HEADS, Blocks, Lists, packed, starts_of, summed

numbers = st.lists(st.one_of(st.integers(0, 3), st.integers(0, 300), st.integers(0, 2**MAX_WIDTH - 1)), max_size=40)


def ints(values: list[int]) -> Ints:
    return np.array(values, np.int64)


@given(numbers, st.integers(0, 9))
def test_bits(values: list[int], gap: int) -> None:
    widths = ints([value.bit_length() for value in values])
    assert widths_of(ints([min(value, 2**52) for value in values])).tolist() == [
        min(value, 2**52).bit_length() for value in values
    ]
    starts = starts_of(widths + gap)
    size = int((widths + gap).sum()) // 8 + 1
    stream = pack(ints(values), starts, widths, size)
    assert len(stream) == size
    assert unpack(memoryview(stream + bytes(PADDING)), starts, widths).tolist() == values
    for value, start, width in zip(values, starts.tolist(), widths.tolist(), strict=True):
        assert unpack(memoryview(stream + b"\xff" * PADDING), ints([start]), width).tolist() == [value]


lists = st.lists(
    st.dictionaries(
        st.integers(0, 3_000),
        st.sets(st.one_of(st.integers(0, 9), st.integers(0, 100_000)), min_size=1, max_size=5),
        min_size=1,
        max_size=12,
    ),
    min_size=1,
    max_size=8,
)


def as_lists(terms: list[dict[int, set[int]]]) -> Lists:
    flat = [(term, row, sorted(places)) for term, rows in enumerate(terms) for row, places in sorted(rows.items())]
    steps = [step for _t, _r, places in flat for step in np.diff([0, *places]).tolist()]
    return Lists(
        ints([term for term, _r, _p in flat]),
        ints([row for _t, row, _p in flat]),
        ints([len(places) for _t, _r, places in flat]),
        ints(steps),
    )


def assert_blocks_are_right(terms: list[dict[int, set[int]]]) -> None:
    made = packed(as_lists(terms), len(terms))
    blocks = Blocks.of({head: made.heads[head].astype(np.int32) for head in HEADS})
    cuts = [0, *np.cumsum(made.blocks).tolist()]
    list_stream = memoryview(made.lists + bytes(PADDING))
    place_stream = memoryview(made.places + bytes(PADDING))
    for first in range(len(terms)):
        for last in (first + 1, len(terms)):
            wanted = [(row, sorted(places)) for rows in terms[first:last] for row, places in sorted(rows.items())]
            start, stop = cuts[first], cuts[last]
            own_lists, own_places = list_stream[blocks.lists_at[start] :], place_stream[blocks.places_at[start] :]
            rows, counts = blocks.read(own_lists, start, slice(start, stop))
            assert rows.tolist() == [row for row, _places in wanted]
            assert counts.tolist() == [len(places) for _row, places in wanted]
            every = [place for _row, places in wanted for place in places]
            assert summed(blocks.steps(own_places, start, slice(start, stop)), counts).tolist() == every
            chosen = np.arange(len(wanted))[::2]
            some = [place for _row, places in wanted[::2] for place in places]
            assert (
                blocks.positions(own_places, start, slice(start, stop), counts, starts_of(counts), chosen).tolist()
                == some
            )


@settings(deadline=None)
@given(lists)
def test_posting_lists(terms: list[dict[int, set[int]]]) -> None:
    assert_blocks_are_right(terms)


@pytest.mark.parametrize("rows", [1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + 7])
def test_long_posting_lists(rows: int) -> None:
    assert_blocks_are_right([{7: {1}}, {3 * row: {row, row + 2} for row in range(rows)}, {0: {0}}])


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("xb") as out:
        file = FileWriter(out)
        file.add("text", b"some words " * 20_000)
        file.add_numbers("none", ints([]))
        for exponent in (0, 7, 8, 15, 31, 62):
            file.add_numbers(f"{exponent}", ints([0, -(2**exponent), 2**exponent - 1]))
        file.finish()
    reader = FileReader(path)
    assert reader.bytes("text") == b"some words " * 20_000
    assert bytes(reader.view("text", 5, 10)[:5]) == b"words"
    assert reader.numbers("none").tolist() == []
    for exponent in (0, 7, 8, 15, 31, 62):
        assert reader.numbers(f"{exponent}").tolist() == [0, -(2**exponent), 2**exponent - 1]
    reader.close()
    data = bytearray(path.read_bytes())
    data[100_000] ^= 1
    path.write_bytes(data)
    reader = FileReader(path)
    assert bytes(reader.view("text", 5, 10)[:5]) == b"words"  # another page
    with pytest.raises(IndexDamaged):
        reader.bytes("text")
    reader.close()
    for broken in (b"", bytes(data[:-1]), bytes(data[:-200]) + bytes(200)):
        path.write_bytes(broken)
        with pytest.raises(IndexDamaged):
            FileReader(path)
