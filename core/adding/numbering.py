"""Entries of a range of a file, numbered as in the whole file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from core.formats import Entry


def renumbered(path: Path, shift: int) -> Callable[[Entry], Entry]:
    """What makes line 3 of a range, or its message 3, line or message *shift* + 3 of the file.

    Numbers stand right after the path: ``records.jsonl:3``, ``inbox.mbox!message 3.eml``.
    """
    if not shift:
        return lambda entry: entry
    place = re.compile(rf"({re.escape(str(path))}(?::|!message ))(\d+)")
    name = re.compile(rf"({re.escape(path.stem)} message )(\d+)")

    def moved(match: re.Match[str]) -> str:
        return f"{match[1]}{int(match[2]) + shift}"

    def shifted(entry: Entry) -> Entry:
        document = entry.document
        if document is not None:
            relations = tuple(replace(one, key=place.sub(moved, one.key)) for one in document.relations)
            original = document.original and replace(document.original, name=name.sub(moved, document.original.name))
            document = replace(document, relations=relations, original=original)
        return replace(entry, where=place.sub(moved, entry.where), document=document, key=place.sub(moved, entry.key))

    return shifted
