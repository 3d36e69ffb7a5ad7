"""What a query can say, as a tree. :mod:`core.search.query` reads it from text, the rest of this package acts on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.search.persian import BOUND

TEXT_FIELDS = {
    "title": ("title",),
    "from": ("sender",),
    "to": ("recipient",),
    "by": ("author", "sender"),
    "says": ("speaker",),
    "reporter": ("reporter",),
    "publisher": ("publisher",),
    "licence": ("licence_words",),
    "license": ("licence_words",),
    "symbol": ("symbol",),
    "tag": ("tag",),
    "cites": ("cites",),
}
"""Fields whose value is searched as text, and the index fields that they mean."""

DATE_FIELDS = {"date": ("first", "last"), "added": ("added", "added")}
"""Fields whose value is a day or a range of days, and the columns with the first and the last day."""

LISTED_FIELDS = {"kind": "kind", "lang": "language", "language": "language", "stance": "stance", "manner": "manner"}
"""Fields whose value is one of a list, and their columns."""

COUNT_FIELDS = {"hands": "hands"}
"""Fields whose value is a number or a range of numbers, and their columns."""

FLAG_FIELDS = {
    "is": (
        *("answered", "unanswered", "denied", "withheld", "corrected", "retracted", "suggested"),
        *("cited", "held", "extract"),
    ),
    "has": ("claims", "rebuttals", "text", "date"),
}
"""Fields whose value is one of these words."""

LAST_DAY = 9999_99_99


class Manner(StrEnum):
    """How a word is meant."""

    FORMS = "forms"
    PREFIX = "prefix"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Word:
    """A word: all its forms, all words that start with it, or all that are spelt like it.

    *typing*: it may be half typed, so words that start with it are found too, below. *fields* are those of the index;
    none means all that a plain word is looked for in. *name* is the field's name in the query. *also* are other
    spellings of the word (*mueller* for *Müller*).
    """

    exact: str
    typed: str
    manner: Manner = Manner.FORMS
    typing: bool = False
    fields: tuple[str, ...] = ()
    name: str = ""
    distance: int | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A place of a sequence: which word, counted from the first; all its forms when *loose*; or as a prefix.

    *run*: it is a pair of characters of a script without spaces.
    """

    offset: int
    exact: str
    loose: bool = False
    prefix: bool = False
    run: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """Words that follow each other; with *slop*, in any order and with up to so many other words among them."""

    slots: tuple[Slot, ...]
    typed: str
    slop: int | None = None
    quoted: bool = False
    fields: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Days:
    """Dated between two days (``yyyymmdd``), as far as the date is known."""

    name: str
    first: int
    last: int
    typed: str


@dataclass(frozen=True, slots=True)
class Count:
    """A column has a number between two (both count)."""

    name: str
    least: int
    most: int
    typed: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A column has a value that is, or begins with, what is given (folded)."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Flag:
    """``is:answered`` and its like."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of these."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Both:
    """All of these."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """None of this."""

    part: Node


@dataclass(frozen=True, slots=True)
class Everything:
    """All there is."""


Node = Word | Sequence | Days | Count | Listed | Flag | Either | Both | Without | Everything


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was read: *clauses* must all hold, and what could not be read as it stands is in *notices*.

    *cut*: something was left out, so what is found may be too much or too little.
    """

    text: str
    clauses: tuple[Node, ...]
    notices: tuple[str, ...] = ()
    cut: bool = False

    @property
    def is_empty(self) -> bool:
        """Nothing was asked for, or everything."""
        return all(isinstance(clause, Everything) for clause in self.clauses)


def leaves(node: Node) -> list[Word | Sequence]:
    """The words and sequences that a match may show; those that must not be there are left out."""
    found: list[Word | Sequence] = []
    waiting = [node]
    while waiting:
        match waiting.pop():
            case Either(parts) | Both(parts):
                waiting += reversed(parts)
            case Word() | Sequence() as leaf:
                found.append(leaf)
            case _:
                pass
    return found


def in_pieces(node: Node) -> Node | None:
    """What something without blanks consists of: a document with some of it may be listed below.

    A stretch of a script without spaces consists of pairs of characters, *boundary-layer* of two words. A number or
    symbol (*S/2022/908*) is one thing: what has a part of it in common has nothing to do with it.
    """
    if isinstance(node, Either):  # of Persian: as one word, or as several
        return next((found for part in node.parts if (found := in_pieces(part))), None)
    if isinstance(node, Both):
        words = tuple(one for one in node.parts if isinstance(one, Word) and one.exact not in BOUND and not one.fields)
        return Either(words) if words else None
    if not isinstance(node, Sequence) or node.quoted or node.fields or len(node.slots) < 2:
        return None
    runs = [slot for slot in node.slots if slot.run]
    if runs:
        return Either(tuple(Word(slot.exact, slot.exact) for slot in runs)) if len(runs) > 1 else None
    words = tuple(Word(slot.exact, slot.exact) for slot in node.slots if slot.exact not in BOUND)
    if all(word.exact.isalpha() and len(word.exact) > 1 for word in words):
        return words[0] if len(words) == 1 else Either(words)
    return None


def is_optional(node: Node) -> bool:
    """Whether a document without this may still be listed, among those that match some of the words.

    Words are; what narrows (fields, dates, exclusions) is not.
    """
    match node:
        case Word(fields=fields) | Sequence(fields=fields):
            return not fields
        case Either(parts) | Both(parts):
            return all(is_optional(part) for part in parts)
        case _:
            return False
