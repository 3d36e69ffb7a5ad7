"""Which documents of a batch a person looked at: lines of JSON beside its journal, which may be written just now.

No part of the archive: that somebody has looked says nothing of a document.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from core.errors import MachineFailed


def _beside(journal: Path) -> Path:
    return journal.with_suffix(".ticks")


def write(journal: Path, documents: Iterable[int], *, on: bool) -> None:
    """Write down that these documents were looked at, or have to be once more.

    Raises:
        MachineFailed: it can't be written.
    """
    file = _beside(journal)
    try:
        with file.open("a", encoding="ascii", newline="\n") as out:
            out.write(json.dumps({"documents": list(documents), "on": on}) + "\n")
    except OSError as error:
        raise MachineFailed(
            f"What you looked at can't be written to {file} ({error.strerror or error}). Check the disk and the rights."
        ) from error


def read(journal: Path) -> set[int]:
    """The documents that were looked at."""
    found: set[int] = set()
    with contextlib.suppress(OSError), _beside(journal).open(encoding="utf-8", errors="replace") as lines:
        for text in lines:
            with contextlib.suppress(ValueError, KeyError, TypeError):  # half a line, as a kill leaves it
                line = cast("dict[str, object]", json.loads(text))
                chosen = {one for one in cast("list[object]", line["documents"]) if isinstance(one, int)}
                found = found | chosen if line["on"] else found - chosen
    return found


def forget(journal: Path) -> None:
    """Delete what was written down."""
    _beside(journal).unlink(missing_ok=True)
