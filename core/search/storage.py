# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportPrivateUsage=false
# (Whoosh's storage and codec layers have no annotations, and no public way to read a whole list or the contents; this
# module is the only one that touches them.)
"""Whoosh's segments, read from the map instead of copied, and whole lists and columns at a time.

What can't be read is :class:`IndexDamaged`, which :mod:`core.search.index` turns into an empty index that asks to be
made anew.
"""

from __future__ import annotations

import contextlib
import io
import mmap
import zlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray
from whoosh.codec import whoosh3
from whoosh.filedb.compound import CompoundStorage
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import TermNotFound
from whoosh.util.numeric import byte_to_length

from core.progress import Cancelled
from core.search.postings import BLOCK, Block, Ints, PostingsWriter, add_counts, read_blocks, values
from core.search.schema import NUMBERS, ArchiveSchema

_VERIFIED_BYTES = 16 << 20
_LENGTHS = np.array([byte_to_length(code) for code in range(256)], np.float32)

Floats = NDArray[np.float32]
T = TypeVar("T")


class IndexDamaged(Exception):
    """The index's files are not what they should be."""


@contextlib.contextmanager
def reading() -> Generator[None]:
    """Whatever goes wrong while index files are read means that they are damaged.

    Damaged files are unpickled and unpacked into anything, so no list of exceptions would be complete.
    """
    try:
        yield
    except (IndexDamaged, MemoryError, Cancelled):
        raise
    except Exception as error:
        raise IndexDamaged(f"{type(error).__name__}: {error}") from error


# ------------------------------------------------------------------------------------------------------ reading


class _MappedBytes(io.RawIOBase):
    """A file over a memory map that copies only what is read."""

    def __init__(self, view: memoryview) -> None:
        super().__init__()
        self._view = view
        self._at = 0

    def read(self, size: int | None = -1, /) -> bytes:
        end = len(self._view) if size is None or size < 0 else min(self._at + size, len(self._view))
        data = bytes(self._view[self._at : end])
        self._at = max(end, self._at)
        return data

    def readinto(self, buffer: Any, /) -> int:
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readline(self, size: int | None = -1, /) -> bytes:
        data = bytes(self._view[self._at : self._at + 4096])
        while b"\n" not in data and self._at + len(data) < len(self._view):
            data = bytes(self._view[self._at : self._at + 4 * len(data)])
        data = data[: data.find(b"\n") + 1 or None]
        self._at += len(data)
        return data

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = offset + (0, self._at, len(self._view))[whence]
        return self._at

    def tell(self) -> int:
        return self._at


class _MappedFile(BufferFile):
    """Whoosh's file over a buffer, without its copy of the whole buffer in a ``BytesIO``."""

    def __init__(self, view: memoryview, name: str) -> None:
        super().__init__(b"", name)
        self._buf = view
        self.file = cast("Any", _MappedBytes(view))


class _MappedStorage(CompoundStorage):
    """A segment's files in their compound file."""

    def verify(self, checksums: dict[str, int]) -> None:
        """Compare the files with their checksums. Large posting files are left to the checksums of their blocks."""
        for name, checksum in checksums.items():
            file = self.open_file(name)
            length = self.range(name)[1]
            if length <= _VERIFIED_BYTES or not name.endswith(whoosh3.W3Codec.POSTS_EXT):
                found = zlib.crc32(file.get(0, length))
                if found != checksum:
                    raise IndexDamaged(f"{name} is not as it was written")
            file.close()

    def open_file(self, name: str, *args: Any, **kwargs: Any) -> Any:
        source = self._source
        if not isinstance(source, mmap.mmap):  # no memory for a map: Whoosh's slower way
            return super().open_file(name, *args, **kwargs)
        offset, length = self.range(name)
        return _MappedFile(memoryview(source)[offset : offset + length], name)


def segment_path(storage: FileStorage, segment: Any) -> Path:
    """Where a segment's compound file lies."""
    return Path(storage.folder, segment.make_filename(segment.COMPOUND_EXT))


class _Segment(whoosh3.W3Segment):
    checksums: dict[str, int]

    def create_compound_file(self, storage: Any) -> None:
        names = self.list_files(storage)
        self.checksums = {name: zlib.crc32(Path(storage.folder, name).read_bytes()) for name in names}
        whole = self.create_file(storage, self.COMPOUND_EXT)
        try:
            CompoundStorage.assemble(whole, storage, names)
        finally:
            if not whole.is_closed:
                whole.close()
        for name in names:
            storage.delete_file(name)
        self.compound = True

    def open_compound_file(self, storage: Any) -> _MappedStorage:
        file = storage.open_file(self.make_filename(self.COMPOUND_EXT))
        try:
            return _MappedStorage(file)
        except BaseException:
            file.close()
            raise


class _Columns(whoosh3.W3PerDocReader):
    """Whole columns at once."""

    def numbers(self, name: str, code: str) -> Ints:
        out = np.zeros(self.doc_count_all(), np.int64)
        if self.has_column(name):
            file, start, length = self._get_column_file(name)
            values = np.frombuffer(file.get(start, length), np.dtype(f">{code}"))
            out[: len(values)] = values
            file.close()
        return out

    def strings(self, name: str) -> list[str]:
        if not self.has_column(name):
            return [""] * self.doc_count_all()
        column = ArchiveSchema.make(None)[name].column_type
        return [value.decode() for value in self.column_reader(name, column)]


def _joined(arrays: list[Ints]) -> Ints:
    return arrays[0] if len(arrays) == 1 else np.concatenate([np.zeros(0, np.int64), *arrays])


class Codec(whoosh3.W3Codec):
    """Whoosh's codec, with our segments, columns and posting lists."""

    def __init__(self) -> None:
        super().__init__(blocklimit=BLOCK)

    def new_segment(self, storage: Any, indexname: str) -> _Segment:
        """A segment to be written."""
        return _Segment(self, indexname)

    def per_document_reader(self, storage: Any, segment: Any) -> _Columns:
        """A segment's columns."""
        return _Columns(storage, segment)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> PostingsWriter:
        """What writes posting lists."""
        return PostingsWriter(dbfile, blocklimit=BLOCK, inlinelimit=0)

    def postings_reader(self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None) -> Any:
        """A posting list as Whoosh's own matcher: what a merge reads."""
        blocks = list(read_blocks(dbfile, terminfo.extent()[0]))
        rows = [row for block in blocks for row in block.rows.tolist()]
        counts = [float(count) for block in blocks for count in block.counts.tolist()]
        packed = [value for block in blocks for value in values(block)]
        return ListMatcher(rows, counts, packed, format_, scorer=scorer, term=term, terminfo=terminfo)


class Leaf:
    """One segment, opened: its posting lists and columns as arrays. Rows count from 0 within the segment.

    The files of a segment never change, so a leaf can outlive the commit it was opened for; which of its rows are
    deleted is no business of the leaf's.

    Raises:
        IndexDamaged: from every method.
    """

    def __init__(self, storage: FileStorage, segment: Any) -> None:
        with reading():
            self.rows: int = segment.doc_count_all()
            self._files: _MappedStorage = segment.open_compound_file(storage)
            try:
                self._files.verify(segment.checksums)
                codec = segment.codec()
                self._terms: whoosh3.W3TermsReader = codec.terms_reader(self._files, segment)
                self._columns: _Columns = codec.per_document_reader(self._files, segment)
            except BaseException:
                self._files.close()
                raise
        self._memo: dict[str, object] = {}

    def close(self) -> None:
        """Let go of the files."""
        self._terms.close()
        self._columns.close()
        self._files.close()

    def memo(self, name: str, make: Callable[[], T]) -> T:
        """What *make* makes, made once; *name* must stand for one type."""
        if name not in self._memo:
            self._memo[name] = make()
        return cast("T", self._memo[name])

    def _blocks(self, field: str, term: bytes) -> list[Block]:
        try:
            info = self._terms.term_info(field, term)
        except TermNotFound:
            return []
        offset: Any = info.extent()[0]
        return list(read_blocks(self._terms._postfile, offset))

    def postings(self, field: str, term: bytes) -> tuple[Ints, Floats]:
        """The rows that have a term, in order, and how often each has it."""
        with reading():
            blocks = self._blocks(field, term)
            rows = [block.rows for block in blocks]
            counts = [block.counts for block in blocks]
            return _joined(rows), _joined(counts).astype(np.float32)

    def add_prefixed(self, field: str, prefix: bytes, weights: Floats, go_on: Callable[[], bool]) -> None:
        """Add to each row's weight how often it has a term that starts with *prefix*; *go_on* may end it early."""
        with reading():
            for (found, term), info in self._terms.items_from(field, prefix):
                if found != field or not term.startswith(prefix) or not go_on():
                    return
                offset: Any = info.extent()[0]
                add_counts(weights, self._terms._postfile, offset)

    def positions(self, field: str, term: bytes) -> tuple[Ints, Ints]:
        """For each time that a term stands somewhere: the row, and the position in it; in order."""
        with reading():
            blocks = self._blocks(field, term)
            rows = [np.repeat(block.rows, block.counts) for block in blocks]
            return _joined(rows), _joined([block.positions() for block in blocks])

    def lexicon(self, field: str, prefix: bytes) -> Iterator[bytes]:
        """The terms of a field from *prefix* on, in the order of their bytes, as long as they start with it."""
        with reading():
            for found, term in self._terms.terms_from(field, prefix):
                if found != field or not term.startswith(prefix):
                    return
                yield term

    def numbers(self, name: str) -> Ints:
        """A column of numbers."""
        with reading():
            return self._columns.numbers(name, NUMBERS[name])

    def strings(self, name: str) -> list[str]:
        """A column of text."""
        with reading():
            return self._columns.strings(name)

    def words(self, field: str) -> int:
        """How many words a field has in all rows together."""
        with reading():
            return int(self._columns.field_length(field))

    def lengths(self, field: str) -> Floats:
        """How many words a field has in each row, to the precision that Whoosh keeps."""
        with reading():
            return _LENGTHS[self._columns.numbers(f"_{field}_len", "B")]
