"""What reading a file gives, and what a format is to the registry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.model import NewDocument

LARGEST = 200_000_000
"""Bytes of the largest file that is read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of a file, or the reason why there is none.

    *where* is the file's path, with ``:line`` (from 1) for a record of a bulk file. *reason* is one sentence
    about it; beside a document, a remark on how it was read. *key* names it for the relations of other entries of
    the same file (:class:`core.model.NewRelation`).
    """

    where: str
    document: NewDocument | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What a file holds. *entries* can be walked once, and are read while they are walked.

    *bulk*: every entry is a record, to be reported on its own. *encoding* is the one that the text was read in;
    *guessed* when another could be right too.
    """

    format: str
    entries: Iterator[Entry]
    bulk: bool = False
    encoding: str = "utf-8"
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A format: *holds* tells it by the file's path and bytes (content first), *read* reads it.

    Both get the whole file; *read* raises :class:`core.errors.BadInput` with one sentence when it can't be used.
    """

    name: str
    holds: Callable[[Path, bytes], bool]
    read: Callable[[Path, bytes], ReadFile]
