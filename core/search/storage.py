# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportPrivateUsage=false
# (Whoosh's storage and codec layers have no annotations, and no public way to read a whole list or the contents; this
# module is the only one that touches them.)
"""Where the index lies: Whoosh's files, read from the map instead of copied, and written in one atomic step.

Nothing here raises for a bad index: what can't be read is :class:`IndexDamaged`, which :mod:`core.search.index` turns
into an empty index that asks to be made anew.
"""

from __future__ import annotations

import contextlib
import io
import mmap
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray
from whoosh.codec import whoosh3
from whoosh.filedb.compound import CompoundStorage
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile
from whoosh.index import TOC, EmptyIndexError, FileIndex, clean_files
from whoosh.reading import SegmentReader, TermNotFound
from whoosh.util.numeric import byte_to_length
from whoosh.writing import SegmentWriter

from core.model import ChangeMark
from core.progress import Progress
from core.search.schema import NUMBERS, ArchiveSchema, PositionsFormat, fingerprint

NAME = "rejoinder"
_LAST_GENERATION = 2**31 - 2
_POSTINGS_A_STEP = 20_000
_SMALL = 5_000
_VERIFIED_BYTES = 16 << 20
_LENGTHS = np.array([byte_to_length(code) for code in range(256)], np.float32)

Ints = NDArray[np.int64]
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
    except (IndexDamaged, MemoryError):
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


class _Postings(whoosh3.W3LeafMatcher):
    """Whole posting lists at once."""

    def _blocks(self) -> Iterator[tuple[Any, Any, Any]]:
        while True:
            self._read_data()
            yield cast("tuple[Any, Any, Any]", self._data)
            if self._lastblock:
                return
            self._next_block()

    def arrays(self) -> tuple[Ints, Floats]:
        rows: list[Ints] = []
        weights: list[Floats] = []
        for ids, block_weights, _values in self._blocks():
            block = np.cumsum(np.array(ids, np.int64))
            rows.append(block)
            given = 1.0 if block_weights is None else block_weights
            weights.append(np.broadcast_to(np.array(given, np.float32), block.shape))
        return np.concatenate(rows), np.concatenate(weights)

    def values(self) -> list[bytes]:
        return [value for _ids, _weights, values in self._blocks() for value in values]


class _Codec(whoosh3.W3Codec):
    def new_segment(self, storage: Any, indexname: str) -> _Segment:
        return _Segment(self, indexname)

    def per_document_reader(self, storage: Any, segment: Any) -> _Columns:
        return _Columns(storage, segment)


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

    def _open(self, field: str, term: bytes) -> _Postings | None:
        try:
            info = self._terms.term_info(field, term)
        except TermNotFound:
            return None
        offset, length = info.extent()
        return _Postings(self._terms._postfile, offset, length, PositionsFormat())

    def postings(self, field: str, term: bytes) -> tuple[Ints, Floats] | None:
        """The rows that have a term, in order, and how often each has it."""
        with reading():
            opened = self._open(field, term)
            return None if opened is None else opened.arrays()

    def positions(self, field: str, term: bytes) -> tuple[Ints, list[bytes]] | None:
        """The rows that have a term, in order, and where, as :func:`~core.search.schema.unpack_positions` reads it."""
        with reading():
            opened = self._open(field, term)
            if opened is None:
                return None
            rows = opened.arrays()[0]
            opened.reset()
            return rows, opened.values()

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

    def lengths(self, field: str) -> Floats:
        """How many words a field has in each row, to the precision that Whoosh keeps."""
        with reading():
            return _LENGTHS[self._columns.numbers(f"_{field}_len", "B")]


# ----------------------------------------------------------------------------------------- table of contents


class _Storage(FileStorage):
    """A folder. A table of contents is read at once, so that a damaged one leaves no file open."""

    def open_file(self, name: str, **kwargs: Any) -> Any:
        if name.endswith(".toc"):
            return BufferFile(Path(self._fpath(name)).read_bytes(), name)
        return super().open_file(name, **kwargs)


def storage_in(folder: Path) -> FileStorage:
    """The storage for an index folder; the folder need not be there."""
    return _Storage(str(folder))


def generation(storage: FileStorage) -> tuple[int, int, int]:
    """What changes with every commit; cheap to ask."""
    number: int = TOC._latest_generation(storage, NAME)
    try:
        stat = Path(storage.folder, TOC._filename(NAME, number)).stat()
    except OSError:
        return -1, 0, 0
    return number, stat.st_mtime_ns, stat.st_ino


@dataclass(frozen=True, slots=True)
class Contents:
    """What one commit consists of."""

    number: int
    mark: ChangeMark | None
    segments: tuple[Any, ...]

    def named(self) -> Iterator[tuple[str, Any]]:
        """The segments with their names."""
        return ((segment.segment_id(), segment) for segment in self.segments)

    def deleted(self) -> Iterator[list[int]]:
        """For each segment the rows that are deleted."""
        return ([*segment.deleted_docs()] for segment in self.segments)


NOTHING = Contents(-1, None, ())
"""What there is where no usable commit is."""


def read_contents(storage: FileStorage) -> Contents | None:
    """The table of contents; None when there is none that this program can use."""
    for _attempt in range(20):  # a writer may delete the one that was the newest a moment ago
        try:
            toc = TOC.read(storage, NAME)
            ours = _is_ours(storage, toc)
        except (EmptyIndexError, FileNotFoundError):
            if TOC._latest_generation(storage, NAME) < 0:
                return None
            continue
        except Exception:  # noqa: BLE001 - damaged or foreign: unpickling it may have raised anything
            return None
        return Contents(toc.generation, toc.schema.mark, tuple(toc.segments)) if ours else None
    return None


def _is_ours(storage: FileStorage, toc: TOC) -> bool:
    schema = toc.schema
    if not isinstance(schema, ArchiveSchema) or schema.made_with != fingerprint():
        return False
    if schema.check != _check(schema, toc.segments):
        return False
    sizes = dict(schema.sizes)
    paths = {segment.segment_id(): _segment_path(storage, segment) for segment in toc.segments}
    try:
        return all(path.stat().st_size == sizes[name] for name, path in paths.items())
    except OSError:
        return False


def _segment_path(storage: FileStorage, segment: Any) -> Path:
    return Path(storage.folder, segment.make_filename(segment.COMPOUND_EXT))


def _check(schema: ArchiveSchema, segments: list[Any]) -> int:
    """A checksum of what a commit says; files of segments have their own."""
    said = [(segment.segment_id(), segment.doc_count_all(), sorted(segment.deleted_docs())) for segment in segments]
    return zlib.crc32(repr((schema.made_with, schema.seen, schema.sizes, said)).encode())


# ------------------------------------------------------------------------------------------------------ writing


@contextlib.contextmanager
def write_lock(storage: FileStorage) -> Generator[bool]:
    """Hold the lock that only one writer can have; False when somebody else has it. A crash frees it."""
    lock = storage.lock(f"{NAME}_WRITELOCK")
    if not lock.acquire():
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


def start_anew(storage: FileStorage) -> None:
    """Commit an empty index in place of whatever is there. Needs the lock."""
    newest: int = TOC._latest_generation(storage, NAME)
    if newest >= _LAST_GENERATION:
        for name in storage.list():
            if TOC._pattern(NAME).match(name):
                storage.delete_file(name)
        newest = 0
    schema = ArchiveSchema.make(None)
    schema.check = _check(schema, [])
    contents = TOC(schema, [], newest + 1)
    contents.write(storage, NAME)
    _sweep(storage, contents.generation, ())


def _sweep(storage: FileStorage, number: int, segments: tuple[Any, ...]) -> None:
    """Remove what no commit needs any more, and what a killed writer has left."""
    clean_files(storage, NAME, number, segments)
    for name in storage.list():
        if name.startswith(f"_{NAME}_") and ".toc." in name:
            with contextlib.suppress(OSError):  # in use elsewhere (Windows): the next sweep has it
                storage.delete_file(name)


class Writer(SegmentWriter):
    """Whoosh's writer; the mark goes into the same commit. Needs the lock.

    Args:
        storage: where the index is; it must have a usable table of contents.
        mark: what the index has seen once this is committed.
        progress: is stepped while the postings are written, so that a commit too can be cancelled.
    """

    def __init__(self, storage: FileStorage, mark: ChangeMark | None, progress: Progress) -> None:
        super().__init__(FileIndex(storage, indexname=NAME), _lk=False, limitmb=256, codec=_Codec(blocklimit=1024))
        self.schema = ArchiveSchema.make(mark)
        self._progress = progress

    def replaced(self, row: int) -> None:
        """Delete a row that was added by this very writer."""
        self.newsegment.delete_document(row)

    def finish(self) -> None:
        """Merge what should be merged, and commit. All or nothing."""
        try:
            self.commit(mergetype=_merge)
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        """Leave the index as it was."""
        for part in (self.perdocwriter, self.fieldwriter):
            if not part.is_closed:
                with contextlib.suppress(Exception):  # half a segment, which nothing refers to
                    part.close()
        if not self.is_closed:
            self.pool.cleanup()
            self._cleanup_on_error()
        if contents := read_contents(self.storage):
            _sweep(self.storage, contents.number, contents.segments)

    def _flush_segment(self) -> None:
        postings: Callable[[], Iterable[Any]] = self.pool.iter_postings

        def watched() -> Iterator[Any]:
            for count, posting in enumerate(postings()):
                if count % _POSTINGS_A_STEP == 0:
                    self._progress.step(self.docnum, self.docnum)
                yield posting

        self.pool.iter_postings = watched
        super()._flush_segment()

    def _commit_toc(self, segments: list[Any]) -> None:
        schema = self.schema
        paths = {segment.segment_id(): _segment_path(self.storage, segment) for segment in segments}
        schema.sizes = tuple((name, path.stat().st_size) for name, path in paths.items())
        schema.check = _check(schema, segments)
        super()._commit_toc(segments)


def _merge(writer: Writer, segments: list[Any]) -> list[Any]:
    """Rewrite the segments that are mostly deleted, and join small ones when there are many of about one size.

    Sizes are counted in powers of eight; eight of one power are joined, so a document is rewritten a few times at most.
    """
    kept = [segment for segment in segments if segment.doc_count() > 0]
    tiers: dict[int, list[Any]] = {}
    for segment in kept:
        tiers.setdefault((segment.doc_count().bit_length() - 1) // 3, []).append(segment)
    chosen = [segment for tier in tiers.values() if len(tier) >= 8 for segment in tier]
    for segment in kept:
        mostly_gone = segment.deleted_count() * 3 > segment.doc_count_all() and segment.doc_count() < _SMALL
        if mostly_gone and segment not in chosen:
            chosen.append(segment)
    for segment in chosen:
        writer._progress.step(0)
        with reading():
            reader = SegmentReader(writer.storage, writer.schema, segment)
            writer.add_reader(reader)
            reader.close()
    return [segment for segment in kept if segment not in chosen]
