"""From rows to new segments: gathered in memory, and written when there are enough.

While one segment is sorted and written in a thread (NumPy works beside Python there), the next one is gathered.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from core.progress import Cancelled, Progress
from core.search.building import Columns, FieldWriter, write_columns
from core.search.files import FileWriter
from core.search.gather import Gatherer, Table, Words
from core.search.schema import NUMBERS, SCORED, STRINGS, TEXTS
from core.search.segments import Segment

WORDS_A_SEGMENT = 3_000_000
"""So many words are kept in memory before they become a segment."""


class _Rows:
    """The rows of a segment to be."""

    def __init__(self, words: Words) -> None:
        self.count = 0
        self.texts = Gatherer(words)
        self.numbers = {name: array("q") for name in NUMBERS}
        self.strings: dict[str, list[str]] = {name: [] for name in STRINGS}

    def add(self, row: dict[str, Any]) -> None:
        for name, numbers in self.numbers.items():
            numbers.append(row.get(name, 0))
        for name, strings in self.strings.items():
            strings.append(row.get(name, ""))
        language: str = row.get("stemmed", "")
        for name in TEXTS:
            if values := row.get(name):
                self.texts.add(self.count, name, values, language)
        self.count += 1

    def write(self, path: Path, table: Table, check: Callable[[], None]) -> None:
        """Write all rows; *check* is called between the fields and may raise."""
        lengths = {name: np.zeros(self.count, np.int64) for name in SCORED}
        with path.open("xb") as out:
            file = FileWriter(out)
            for name in sorted(self.texts.fields):
                check()
                field = self.texts.inverted(name, self.count, table)
                if name in lengths:
                    lengths[name] = field.lengths
                if field.terms:
                    with FieldWriter(file, name, self.count, path.parent) as writer:
                        writer.add(field.terms, field.lists)
            check()
            numbers = {name: np.array(numbers, np.int64) for name, numbers in self.numbers.items()}
            coded = {name: _coded(strings) for name, strings in self.strings.items()}
            write_columns(file, self.count, Columns(numbers, coded, lengths))
            file.finish()


def _coded(strings: list[str]) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], list[str]]:
    values: dict[str, int] = {}
    codes = np.array([values.setdefault(text, len(values)) for text in strings], np.int64)
    return codes, list(values)


class SegmentsWriter:
    """Writes rows as segments that no commit refers to yet.

    Args:
        new: a new segment and the place of its file.
        progress: is asked whether to go on, also in the thread.
    """

    def __init__(self, new: Callable[[], tuple[Segment, Path]], progress: Progress) -> None:
        self._new = new
        self._progress = progress
        self._words = Words()
        self._rows = _Rows(self._words)
        self._segment, self._path = new()
        self._pool: ThreadPoolExecutor | None = None
        self._writing: Future[None] | None = None
        self._stopped = False
        self.segments: list[Segment] = []

    def add(self, row: dict[str, Any]) -> tuple[Segment, int]:
        """Take in a row, and say where it will be."""
        if self._rows.texts.size >= WORDS_A_SEGMENT:
            self._flush_beside()
        self._rows.add(row)
        return self._segment, self._rows.count - 1

    def _begin(self) -> None:
        if self._words.is_full:
            self._words = Words()
        self._rows = _Rows(self._words)
        self._segment, self._path = self._new()

    def _check(self) -> None:
        if self._stopped or self._progress.cancelled:
            raise Cancelled

    def _flush_beside(self) -> None:
        self._wait()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "index")
        self._segment.set_doc_count(self._rows.count)
        self.segments.append(self._segment)
        self._writing = self._pool.submit(self._rows.write, self._path, self._words.frozen(), self._check)
        self._begin()

    def _wait(self) -> None:
        if self._writing is not None:
            writing, self._writing = self._writing, None
            writing.result()

    def finish(self) -> list[Segment]:
        """Write what is left; the segments that have any rows.

        Raises:
            Cancelled: somebody asked for it; :meth:`abandon` must be called then, as after any other error.
        """
        if self._rows.count:
            self._segment.set_doc_count(self._rows.count)
            self.segments.append(self._segment)
            self._rows.write(self._path, self._words.frozen(), self._check)
        self._wait()
        self._end()
        return self.segments

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def abandon(self) -> None:
        """Stop. The files that were written belong to nobody."""
        self._stopped = True
        if self._writing is not None:
            self._writing.exception()
        self._end()
