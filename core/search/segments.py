# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false
# (Whoosh's codec layer has no annotations.)
"""Segments as Whoosh knows them: our codec, so that Whoosh's own readers and searchers can use our files.

Our own searches use :class:`core.search.leaf.Leaf` instead, which reads whole lists and columns at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from whoosh.codec import base, whoosh3
from whoosh.columns import ColumnReader
from whoosh.filedb.filestore import FileStorage
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import TermInfo

from core.search.leaf import Leaf
from core.search.schema import NUMBERS, SCORED, STRINGS


class Segment(whoosh3.W3Segment):
    """What a commit knows of a segment: its name, how many rows it has, and which of them are deleted."""

    segid: str

    def __init__(self, indexname: str, rows: int = 0) -> None:
        super().__init__(None, indexname, rows)

    def codec(self, **_options: Any) -> Codec:
        """What reads and writes it."""
        return Codec()

    def set_doc_count(self, dc: int) -> None:
        """Say how many rows it has."""
        self._doccount = dc

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Mark a row as deleted."""
        super().delete_document(docnum, delete)

    def deleted_docs(self) -> Iterator[int]:
        """The rows that are deleted."""
        return iter(self._deleted or ())


def segment_path(storage: FileStorage, segment: Segment) -> Path:
    """Where a segment's file lies."""
    return Path(storage.folder, segment.make_filename(segment.COMPOUND_EXT))


class Codec(base.Codec):
    """Reads our segments. They are written by :mod:`core.search.commits`, all rows at once."""

    def new_segment(self, storage: Any, indexname: str) -> Segment:
        """A segment to be written."""
        return Segment(indexname)

    def terms_reader(self, storage: Any, segment: Segment) -> _Terms:
        """A segment's terms and posting lists."""
        return _Terms(Leaf(segment_path(storage, segment)))

    def per_document_reader(self, storage: Any, segment: Segment) -> _Rows:
        """A segment's columns."""
        return _Rows(Leaf(segment_path(storage, segment)), segment)


class _Terms(base.TermsReader):
    def __init__(self, leaf: Leaf) -> None:
        self._leaf = leaf

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        field = self._leaf.field(term[0])
        return field is not None and field.number(term[1]) is not None

    def indexed_field_names(self) -> list[str]:
        return self._leaf.fields()

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in self.indexed_field_names():
            yield from self.terms_from(name, b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        field = self._leaf.field(fieldname)
        if field is not None:
            for number in range(field.lower(prefix), field.count):
                yield fieldname, field.text(number)

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        for term in self.terms():
            yield term, self.term_info(*term)

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        for term in self.terms_from(fieldname, prefix):
            yield term, self.term_info(*term)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        rows, counts = self._leaf.postings(fieldname, text)
        if not len(rows):
            raise KeyError((fieldname, text))
        lengths = self._leaf.lengths(fieldname)[rows]
        return TermInfo(
            int(counts.sum()),
            len(rows),
            int(lengths.min()),
            int(lengths.max()),
            int(counts.max()),
            int(rows[0]),
            int(rows[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        return self.term_info(fieldname, text).weight()

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        return self.term_info(fieldname, text).doc_frequency()

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        info = self.term_info(fieldname, text)
        rows, counts = self._leaf.postings(fieldname, text)
        return ListMatcher(
            rows.tolist(), counts.tolist(), None, format_, scorer=scorer, term=(fieldname, text), terminfo=info
        )

    def close(self) -> None:
        self._leaf.close()


class _Rows(base.PerDocumentReader):
    def __init__(self, leaf: Leaf, segment: Segment) -> None:
        self._leaf = leaf
        self._segment = segment

    def close(self) -> None:
        self._leaf.close()

    def doc_count(self) -> int:
        return self._segment.doc_count()

    def doc_count_all(self) -> int:
        return self._segment.doc_count_all()

    def has_deletions(self) -> bool:
        return self._segment.has_deletions()

    def is_deleted(self, docnum: int) -> bool:
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> Any:
        return self._segment.deleted_docs()

    def supports_columns(self) -> Any:
        return True

    def has_column(self, fieldname: str) -> Any:
        return fieldname in NUMBERS or fieldname in STRINGS

    def list_columns(self) -> list[str]:
        return [*NUMBERS, *STRINGS]

    def column_reader(self, fieldname: str, column: Any) -> ColumnReader:
        if fieldname in NUMBERS:
            return _Values(self._leaf.numbers(fieldname).tolist())
        codes, values = self._leaf.coded(fieldname)
        return _Values([values[code].encode() for code in codes.tolist()])

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        return int(self._leaf.lengths(fieldname)[docnum]) if fieldname in SCORED else default

    def field_length(self, fieldname: str) -> int:
        return int(self._leaf.lengths(fieldname).sum())

    def min_field_length(self, fieldname: str) -> int:
        return int(self._leaf.lengths(fieldname).min())

    def max_field_length(self, fieldname: str) -> int:
        return int(self._leaf.lengths(fieldname).max())

    def has_vector(self, docnum: int, fieldname: str) -> Any:
        return False

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return {}


class _Values(ColumnReader):
    def __init__(self, values: list[Any]) -> None:
        self._values = values
        self._doccount = len(values)

    def __getitem__(self, docnum: int) -> Any:
        return self._values[docnum]
