"""Writing a segment's file: fields in the order of their terms, then columns."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import numpy as np

from core.search.bits import Ints
from core.search.files import FileWriter
from core.search.postings import HEADS, Lists, packed

_SPOOLED = 32 << 20


class Columns(NamedTuple):
    """What a segment holds of each row beside posting lists. *coded* are numbers of values, and the values."""

    numbers: Mapping[str, Ints]
    coded: Mapping[str, tuple[Ints, list[str]]]
    lengths: Mapping[str, Ints]


class FieldWriter:
    """Writes a field, a range of terms at a time. A context manager: leaving it without an error finishes the field."""

    def __init__(self, file: FileWriter, name: str, folder: Path) -> None:
        self._file = file
        self._name = name
        self._heads: dict[str, list[Ints]] = {head: [np.zeros(0, np.int64)] for head in HEADS}
        self._blocks: list[Ints] = [np.zeros(1, np.int64)]
        self._texts: list[bytes] = []
        self._ends: list[Ints] = [np.zeros(1, np.int64)]
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
        for head, numbers in made.heads.items():
            self._heads[head].append(numbers)
        self._blocks.append(made.blocks)
        self._texts.append(b"".join(terms))
        self._ends.append(np.array([len(term) for term in terms], np.int64))
        self._lists.write(made.lists)
        self._file.write(made.places)

    def _finish(self) -> None:
        """Write what belongs to the whole field."""
        self._file.end()
        self._lists.seek(0)
        self._file.begin(f"{self._name}/list_stream")
        while data := self._lists.read(1 << 20):
            self._file.write(data)
        self._file.end()
        for head, numbers in self._heads.items():
            self._file.add_numbers(f"{self._name}/{head}", np.concatenate(numbers))
        self._file.add_numbers(f"{self._name}/blocks", np.cumsum(np.concatenate(self._blocks)))
        self._file.add(f"{self._name}/text", b"".join(self._texts))
        self._file.add_numbers(f"{self._name}/ends", np.cumsum(np.concatenate(self._ends))[1:])


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
