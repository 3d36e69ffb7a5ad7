"""Writing a segment's file: fields in the order of their terms, then columns."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import numpy as np

from core.search.beginnings import Beginnings
from core.search.bits import Ints
from core.search.files import FileWriter
from core.search.postings import HEADS, Lists, Packed, packed

_SPOOLED = 32 << 20


class Columns(NamedTuple):
    """What a segment holds of each row beside posting lists. *coded* are numbers of values, and the values."""

    numbers: Mapping[str, Ints]
    coded: Mapping[str, tuple[Ints, list[str]]]
    lengths: Mapping[str, Ints]


class _Table:
    """The terms of a field and the heads of their blocks, as they come."""

    def __init__(self) -> None:
        self._heads: dict[str, list[Ints]] = {head: [np.zeros(0, np.int64)] for head in HEADS}
        self._blocks: list[Ints] = [np.zeros(1, np.int64)]
        self._texts: list[bytes] = []
        self._ends: list[Ints] = [np.zeros(1, np.int64)]

    def add(self, terms: list[bytes], made: Packed) -> None:
        """Terms that come after all that were added, with their lists."""
        for head, numbers in made.heads.items():
            self._heads[head].append(numbers)
        self._blocks.append(made.blocks)
        self._texts.append(b"".join(terms))
        self._ends.append(np.array([len(term) for term in terms], np.int64))

    def write(self, file: FileWriter, name: str) -> None:
        """Write all of it."""
        for head, numbers in self._heads.items():
            file.add_numbers(f"{name}/{head}", np.concatenate(numbers))
        file.add_numbers(f"{name}/blocks", np.cumsum(np.concatenate(self._blocks)))
        file.add(f"{name}/text", b"".join(self._texts))
        file.add_numbers(f"{name}/ends", np.cumsum(np.concatenate(self._ends))[1:])


class FieldWriter:
    """Writes a field, a range of terms at a time. A context manager: leaving it without an error finishes the field.

    *rows* is how many there are in the segment.
    """

    def __init__(self, file: FileWriter, name: str, rows: int, folder: Path) -> None:
        self._file = file
        self._name = name
        self._beginnings = Beginnings(rows)
        self._table = _Table()
        # two streams grow at once, and one of them can be written at a time
        self._lists = tempfile.SpooledTemporaryFile(_SPOOLED, dir=str(folder))  # noqa: SIM115 - closed by __exit__
        file.begin(f"{name}/place_stream")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lists:
            if kind is None:
                self._finish()

    def add(self, terms: list[bytes], lists: Lists) -> None:
        """Terms that come after all that were added, numbered from 0 in *lists*."""
        made = packed(lists, len(terms))
        self._lists.write(made.lists)
        self._file.write(made.places)
        self._table.add(terms, made)
        self._beginnings.add(terms, lists)

    def _finish(self) -> None:
        """Write what belongs to the whole field."""
        self._file.end()
        self._lists.seek(0)
        self._file.begin(f"{self._name}/list_stream")
        while data := self._lists.read(1 << 20):
            self._file.write(data)
        self._file.end()
        self._table.write(self._file, self._name)
        begun = list(self._beginnings.finish())
        if begun:
            name = f"{self._name}/beginnings"
            table = _Table()
            for prefix, made in begun:
                table.add([prefix], made)
            self._file.add(f"{name}/place_stream", b"")
            self._file.add(f"{name}/list_stream", b"".join(made.lists for _prefix, made in begun))
            table.write(self._file, name)


def write_columns(file: FileWriter, rows: int, columns: Columns) -> None:
    """Write all columns."""
    file.add_numbers("#rows", np.array([rows], np.int64))
    for name, numbers in columns.numbers.items():
        file.add_numbers(f"#{name}", numbers)
    for name, (codes, values) in columns.coded.items():
        file.add_numbers(f"#{name}", codes)
        file.add(f"#{name}:values", json.dumps(values, ensure_ascii=False).encode())
    for name, lengths in columns.lengths.items():
        file.add_numbers(f"#{name}:length", lengths)
