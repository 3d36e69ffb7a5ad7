"""A table as text: CSV for files, tabs for the clipboard. No cell can become a formula in a spreadsheet.

See https://owasp.org/www-community/attacks/CSV_Injection: a query or a title may come from anybody.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

Cell = str | int | None

_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r]")
"""How a cell begins that a spreadsheet may calculate; the full-width signs count as the plain ones."""


def harmless(cell: Cell) -> str | int:
    """*cell*, with an apostrophe before what would be a formula. Numbers stay numbers, nothing known is empty."""
    if isinstance(cell, str) and _FORMULA.match(cell):
        return f"'{cell}"
    return "" if cell is None else cell


def csv_text(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as CSV (RFC 4180)."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def tabbed_text(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows for the clipboard: tabs between cells, a line a row."""
    lines = ("\t".join(re.sub(r"\s", " ", str(harmless(cell))) for cell in row) for row in rows)
    return "\n".join(lines)
