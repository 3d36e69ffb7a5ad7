"""What the index holds: one row a document and one a claim, terms and columns, no stored text.

The schema is pickled into Whoosh's table of contents, the file whose renaming *is* a commit. It therefore carries what
must change together with the index: the last change that the index has seen.
"""

from __future__ import annotations

import sys
import unicodedata
from array import array
from collections.abc import Iterator
from typing import Any

import whoosh
from whoosh import columns, fields, formats

from core.model import ChangeMark
from core.search.analyzer import MARK, loose_forms, term_positions

SCHEMA_VERSION = 2
"""To be raised with every change of the analyzer, the fields or the columns."""

TITLE, CLAIM, BODY, PEOPLE = "title", "claim", "body", "people"

SCORED = (TITLE, CLAIM, BODY, PEOPLE)
"""The fields that a plain word is looked for in; *people* holds names, symbol, publisher and tags."""

WEIGHTS = {TITLE: 3.0, CLAIM: 1.5, BODY: 1.0, PEOPLE: 2.0}
"""What a word counts by where it stands; fields that are not named count once."""

NAMED = ("author", "sender", "recipient", "publisher", "speaker", "symbol", "tag", "cites", "licence_words")
"""The fields that only a field name in a query reaches."""

NUMBERS = {
    "document": "q",
    "claim_id": "q",
    "place": "q",
    "kind": "b",
    "holding": "b",
    "states": "i",
    "claims": "i",
    "rebuttals": "i",
    "first": "i",
    "last": "i",
    "added": "i",
}
"""Columns of numbers, with their :mod:`struct` codes. Days are ``yyyymmdd``, 0 when not known; a document's row has
claim_id -1; *place* is where a claim starts in its document."""

STRINGS = ("source", "language", "licence", "order")
"""Columns of text. *licence* is the identifier and the badge with a NUL between, *order* what titles are sorted by."""


def fingerprint() -> tuple[Any, ...]:
    """What an index depends on: one that was made with anything else can't be used."""
    stems = tuple(loose_forms(word) for word in ("running", "generously", "dying", "news", "o'neil's"))
    return SCHEMA_VERSION, tuple(whoosh.__version__), unicodedata.unidata_version, stems


class PositionsFormat(formats.Positions):
    """Postings with positions as little-endian 32-bit numbers, so that whole lists can be read at once."""

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """The positions of one posting."""
        return unpack_positions(valuestring)

    def decode_frequency(self, valuestring: bytes) -> int:
        """How often the term stands in the field."""
        return len(valuestring) // 4


def pack_positions(positions: list[int]) -> bytes:
    """Positions as :class:`PositionsFormat` keeps them."""
    packed = array("I", positions)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack_positions(packed: bytes) -> list[int]:
    """What :func:`pack_positions` was given."""
    positions = array("I", packed)
    if sys.byteorder == "big":
        positions.byteswap()
    return positions.tolist()


class FoldedText(fields.FieldType):
    """Text through our analyzer: exact and loose terms with positions; the length counts words, not terms."""

    def __init__(self, *, scorable: bool) -> None:
        # No Whoosh analyzer: index() below does what one would do, five times as fast.
        super().__init__(PositionsFormat(), None, scorable=scorable)  # pyright: ignore[reportArgumentType]

    def index(self, value: Any, **kwargs: Any) -> Iterator[tuple[bytes, int, float, bytes]]:  # pyright: ignore[reportIncompatibleMethodOverride] - an iterator serves as the generator
        """``(term, words it counts for, weight, positions)`` for each term of a tuple of texts."""
        places, _words = term_positions(value)
        for term, positions in places.items():
            count = len(positions)
            yield term.encode(), 0 if term[0] == MARK else count, float(count), pack_positions(positions)


class ArchiveSchema(fields.Schema):
    """The fields and columns, what the index depends on, the last change it has seen, and its files' sizes.

    *check* is a checksum of all that a commit says.
    """

    made_with: tuple[Any, ...] = ()
    seen: tuple[int, str] | None = None
    sizes: tuple[tuple[str, int], ...] = ()
    check: int = 0

    @property
    def mark(self) -> ChangeMark | None:
        """The last change that the index has seen; None when it has to be made anew."""
        return None if self.seen is None else ChangeMark(*self.seen)

    @classmethod
    def make(cls, mark: ChangeMark | None) -> ArchiveSchema:
        """The schema of today's program."""
        schema = cls(
            **{name: FoldedText(scorable=True) for name in SCORED},
            **{name: FoldedText(scorable=False) for name in NAMED},
            **{name: fields.COLUMN(columns.NumericColumn(code)) for name, code in NUMBERS.items()},
            **{name: fields.COLUMN(columns.VarBytesColumn()) for name in STRINGS},
        )
        schema.made_with = fingerprint()
        schema.seen = None if mark is None else (mark.id, mark.uid)
        return schema
