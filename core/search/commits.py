# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportPrivateUsage=false
# (Whoosh's storage and codec layers have no annotations, and no public way to read a whole list or the contents; this
# module is the only one that touches them.)
"""Commits: which segments there are and what the index has seen, written in one atomic step.

A commit is the renaming of Whoosh's table of contents. What can't be used of it counts as not there.
"""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile
from whoosh.index import TOC, EmptyIndexError, FileIndex, clean_files
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from core.model import ChangeMark
from core.progress import Progress
from core.search.schema import ArchiveSchema, fingerprint
from core.search.storage import Codec, reading, segment_path

NAME = "rejoinder"
_LAST_GENERATION = 2**31 - 2
_POSTINGS_A_STEP = 20_000
_SMALL = 5_000


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
    paths = {segment.segment_id(): segment_path(storage, segment) for segment in toc.segments}
    try:
        return all(path.stat().st_size == sizes[name] for name, path in paths.items())
    except OSError:
        return False


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
        super().__init__(FileIndex(storage, indexname=NAME), _lk=False, limitmb=256, codec=Codec())
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
        paths = {segment.segment_id(): segment_path(self.storage, segment) for segment in segments}
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
