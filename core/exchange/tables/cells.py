"""Cells and tables that spreadsheets open as they are: no formulas, nothing too long, CRLF, UTF-8 with its mark."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

LONGEST = 32_767
"""UTF-16 units that a cell of a spreadsheet holds (Microsoft's and LibreOffice's limit)."""
_SHOWN = 1_000
"""Code points of a longer cell that stand in the table; the whole goes into a file of its own."""
LONG = "long"
"""The folder of those files."""

Cell = str | int | None

_FORMULA = re.compile(r"[\s\"'`´‘’“”„«»]*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r\n]")
"""How a cell begins that a spreadsheet may calculate, also behind blanks and quotation marks."""


def harmless(cell: str) -> str:
    """*cell*, with an apostrophe before what would be a formula.

    It can be taken away again without doubt: a cell that begins so with an apostrophe of its own gets a second one.
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


class Table:
    """A CSV file that is being written, a row at a time."""

    def __init__(self, folder: Path, name: str, columns: Sequence[str]) -> None:
        self._folder, self._name, self._columns = folder, name, columns
        self.rows = 0
        self.long: list[str] = []
        """The files that hold cells which are too long for a table."""

    def __enter__(self) -> Self:
        self._file = (self._folder / f"{self._name}.csv").open("w", encoding="utf-8-sig", newline="")
        self._out = csv.writer(self._file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        self._out.writerow(self._columns)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def write(self, key: int, cells: Sequence[Cell]) -> None:
        """Write the row of *key*."""
        named = zip(self._columns, cells, strict=True)
        self._out.writerow([self._cell(key, column, cell) for column, cell in named])
        self.rows += 1

    def _cell(self, key: int, column: str, cell: Cell) -> str | int:
        if not isinstance(cell, str):
            return "" if cell is None else cell
        # A NUL ends the cell, or the file, in half of the programs; no text needs one.
        shown = harmless(cell.replace("\0", "\ufffd"))
        if not is_long(shown):
            return shown
        name = f"{LONG}/{self._name}-{key}-{column}.txt"
        self.long.append(write_long(self._folder, name, cell))
        return f"{shown[:_SHOWN].rstrip()} … [whole in {name}]"


def is_long(cell: str) -> bool:
    """Whether a cell is longer than a spreadsheet's may be."""
    return len(cell) > LONGEST // 2 and len(cell.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST


def write_long(folder: Path, name: str, cell: str) -> str:
    """Write what is too long for a cell to a file, and answer its name."""
    (folder / LONG).mkdir(exist_ok=True)
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        file.write(cell)
    return name
