"""A line of a batch: a file, how adding it ended, and what is known of its document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import PurePath

from core.model import AddStatus, Description, Field
from gui.add import words


class State(StrEnum):
    """What a line is to the person who looks at it."""

    ADDED = "added"
    LOOK = "look"
    REVIEWED = "reviewed"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    FAILED = "failed"
    GONE = "gone"
    READING = "reading"


class Column(IntEnum):
    """The columns, in their order."""

    STATE = 0
    FILE = 1
    TITLE = 2
    KIND = 3
    FROM = 4
    TO = 5
    DATE = 6
    LANGUAGE = 7
    LICENCE = 8
    REMARK = 9


_FIELDS = {
    Column.TITLE: Field.TITLE,
    Column.KIND: Field.KIND,
    Column.TO: Field.RECIPIENT,
    Column.DATE: Field.DATE,
    Column.LANGUAGE: Field.LANGUAGE,
    Column.LICENCE: Field.LICENCE,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A file, how adding it ended, and what is known of its document (None: not read yet, or there is none)."""

    number: int
    path: str
    status: AddStatus
    document: int | None
    reason: str = ""
    description: Description | None = None
    reviewed: bool = False
    gone: bool = False
    """Its document was removed since."""
    reading: bool = False
    """It is being read just now, and *status* says nothing yet."""

    @property
    def state(self) -> State:
        """Whether a person should look at it, else how adding it ended."""
        if self.reading:
            return State.READING
        if self.gone:
            return State.GONE
        if self.status is not AddStatus.ADDED:
            return State(self.status.value)
        if self.reviewed:
            return State.REVIEWED
        described = self.description
        if described is not None and (described.conflicts or self.reason or words.missing(described.document)):
            return State.LOOK
        return State.ADDED

    @property
    def name(self) -> str:
        """The file's name, with the record or the inner file that is meant."""
        outer, mark, inner = self.path.partition("!")
        return PurePath(outer).name + mark + inner

    @property
    def editable(self) -> bool:
        """Whether there is a description to be edited."""
        return self.status is AddStatus.ADDED and self.description is not None and not (self.gone or self.reading)

    def field(self, column: Column) -> Field | None:
        """The part of the description that stands in a column."""
        if column is Column.FROM:
            return words.from_field(self.description.document) if self.description else None
        return _FIELDS.get(column)
