"""Files that come attached to a document (a letter's enclosures): documents of their own, linked to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from core.formats.outcome import Entry, Reading
from core.model import DocumentRelation, NewRelation

MOST = 1_000
"""Attachments of one document that are read."""


def attachments(files: Iterable[tuple[str, bytes]], key: str, how: Reading) -> Iterator[Entry]:
    """The documents of attached *files* (name and bytes), each an attachment of the entry with *key*."""
    names: set[str] = set()
    for number, (name, data) in enumerate(files):
        if number == MOST:
            yield Entry(how.where, None, f"It has more than {MOST:,} attachments: the rest are not read.")
            return
        how.budget.unpacked(len(data))
        own = distinct(name or "attachment", names)
        top = True
        for entry in how.inner(own, data):
            # What is packed in an attachment is that one's, not the letter's.
            yield linked(entry, key) if top else entry
            top = top and entry.document is None
        names.add(own)


def linked(entry: Entry, key: str) -> Entry:
    """The entry of an attachment, as one of the entry with *key*."""
    if entry.document is None:
        return entry
    relation = NewRelation(DocumentRelation.ATTACHMENT, key=key)
    return replace(entry, document=replace(entry.document, relations=(*entry.document.relations, relation)))


def distinct(name: str, names: set[str]) -> str:
    """*name*, or the same with a number when an attachment before it had that name."""
    path, number, distinct = PurePosixPath(name), 1, name
    while distinct in names:
        number += 1
        distinct = f"{path.stem} ({number}){path.suffix}"
    return distinct
