"""What reading a file gives, and what a format is to the registry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from core.formats.limits import LARGEST, Budget
from core.model import NewDocument

__all__ = ["LARGEST", "Entry", "Format", "ReadFile", "Reading", "shown_name"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of a file, or the reason why there is none.

    *where* is the file's path, with ``:line`` (from 1) for a record of a bulk file and ``!inner/path`` for what is
    packed in it. *reason* is one sentence about it; beside a document, a remark on how it was read. *key* names it for
    the relations of other entries of the same file (:class:`core.model.NewRelation`).
    """

    where: str
    document: NewDocument | None
    reason: str = ""
    key: str = ""


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


_LONGEST_NAME = 200
_UNSHOWABLE = re.compile(r"[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def shown_name(name: str) -> str:
    """A path inside a file as it is shown: without anything that leads out of the file or can't be seen."""
    parts = (part.strip() for part in _UNSHOWABLE.sub("", name.replace("\\", "/")).split("/"))
    kept = [part for part in parts if part not in {"", ".", ".."} and not re.fullmatch("[A-Za-z]:", part)]
    return "/".join(kept)[-_LONGEST_NAME:] or "unnamed"


def _nothing(name: str, data: bytes, how: Reading) -> Iterator[Entry]:
    del name, data, how
    return iter(())


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read, and the way to read what is packed in it.

    *where* is what the file is called in an :class:`Entry`. *encoding* was chosen by the person and settles the matter;
    it is empty while nobody chose. *depth* counts the files that this one is packed in.
    """

    where: str
    encoding: str = ""
    depth: int = 0
    budget: Budget = field(default_factory=Budget)
    read_inner: Callable[[str, bytes, Reading], Iterator[Entry]] = _nothing

    def inner(self, name: str, data: bytes) -> Iterator[Entry]:
        """The entries of a file packed in this one, whatever its format; one that can't be used is told as such.

        Args:
            name: its path inside; what would lead out of there is left away.
            data: its bytes, unpacked; to be counted by :meth:`core.formats.limits.Budget.unpacked` before.

        Raises:
            TooMuch: the whole file holds more than is read; the walk ends there.
        """
        return self.read_inner(name, data, self)

    def refuse(self, name: str, reason: str) -> Iterator[Entry]:
        """The entry of a file packed in this one whose bytes can't be had."""
        self.budget.file()
        yield Entry(f"{self.where}!{shown_name(name)}", None, reason)


@dataclass(frozen=True, slots=True)
class Format:
    """A format: *holds* tells it by the file's path and bytes (content first), *read* reads it.

    Both get the whole file; *read* raises :class:`core.errors.BadInput` with one sentence when it can't be used. The
    path is there for its name only: it may be inside another file.
    """

    name: str
    holds: Callable[[PurePath, bytes], bool]
    read: Callable[[PurePath, bytes, Reading], ReadFile]
