"""What the index holds: one row a document and one a claim, terms and columns, no stored text.

The schema is pickled into Whoosh's table of contents, the file whose renaming *is* a commit. It therefore carries what
must change together with the index: the last change that the index has seen.
"""

from __future__ import annotations

import unicodedata
from typing import Any

import whoosh
from whoosh import columns, fields, formats

from core.model import ChangeMark
from core.search.analyzer import loose_forms
from core.search.stemming import STEMMED

SCHEMA_VERSION = 10
"""To be raised with every change of the analyzer, the fields or the columns."""

TITLE, CLAIM, BODY, PEOPLE = "title", "claim", "body", "people"

SCORED = (TITLE, CLAIM, BODY, PEOPLE)
"""The fields that a plain word is looked for in; *people* holds names, symbol, publisher and tags."""

WEIGHTS = {TITLE: 3.0, CLAIM: 1.5, BODY: 1.0, PEOPLE: 2.0}
"""What a word counts by where it stands; fields that are not named count once."""

NAMED = ("author", "sender", "recipient", "publisher", "speaker", "reporter", "symbol", "tag", "cites", "licence_words")
"""The fields that only a field name in a query reaches."""

TEXTS = (*SCORED, *NAMED)
"""All fields of text."""

NUMBERS = {
    "document": "q",
    "claim_id": "q",
    "place": "q",
    "kind": "b",
    "holding": "b",
    "states": "i",
    "claims": "i",
    "rebuttals": "i",
    "answers": "i",
    "stance": "b",
    "manner": "b",
    "hands": "b",
    "first": "i",
    "last": "i",
    "added": "i",
}
"""Columns of numbers, with their :mod:`struct` codes. Days are ``yyyymmdd``, 0 when not known; a document's row has
claim_id -1; *place* is where a claim starts in its document. *stance*, *manner* and *hands* are those of a claim."""

OF_CLAIMS = frozenset({"stance", "manner", "hands", "said_by", "told_by"})
"""The columns that only rows of claims have; a document is found by those of its claims."""

STRINGS = ("source", "language", "stemmed", "licence", "order", "quotation", "said_by", "told_by")
"""Columns of text. *stemmed* is the language that words are stemmed in (:func:`core.search.stemming.language_of`).
*licence* is the identifier and the badge with a NUL between, *order* what titles are sorted by,
*quotation* what claims are. *said_by* and *told_by* are names of several agents with NULs between: those who made a
claim and who passed it on, then those whom they act for."""


def fingerprint() -> tuple[Any, ...]:
    """What an index depends on: one that was made with anything else can't be used."""
    stems = tuple(loose_forms(word) for word in ("running", "generously", "dying", "news", "o'neil's"))
    stems += tuple(loose_forms("generalisations", code) for code in sorted(STEMMED))
    return SCHEMA_VERSION, tuple(whoosh.__version__), unicodedata.unidata_version, stems


class FoldedText(fields.FieldType):
    """Text through our analyzer: exact and loose terms with positions; the length counts words, not terms."""

    def __init__(self, *, scorable: bool) -> None:
        # No Whoosh analyzer: core.search.gather does what one would do, for many documents at once.
        super().__init__(formats.Frequency(), None, scorable=scorable)  # pyright: ignore[reportArgumentType]


class ArchiveSchema(fields.Schema):
    """The fields and columns, what the index depends on, the last change it has seen, and its files' sizes."""

    made_with: tuple[Any, ...] = ()
    seen: tuple[int, str] | None = None
    sizes: tuple[tuple[str, int], ...] = ()

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
