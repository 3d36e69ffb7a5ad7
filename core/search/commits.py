# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportPrivateUsage=false
# (Whoosh's storage and codec layers have no annotations, and no public way to read a whole list or the contents; this
# module is the only one that touches them.)
"""Commits: which segments there are and what the index has seen, written in one atomic step.

A commit is the renaming of Whoosh's table of contents. What can't be used of it counts as not there.
"""

from __future__ import annotations

import contextlib
import copy
import struct
import zlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile
from whoosh.index import TOC, EmptyIndexError, clean_files

from core.model import ChangeMark
from core.progress import Progress
from core.search.files import IndexDamaged
from core.search.leaf import Leaf
from core.search.merging import sources, write_merged
from core.search.policy import tiny
from core.search.schema import ArchiveSchema, fingerprint
from core.search.segments import Segment, segment_path
from core.search.writing import SegmentsWriter

NAME = "rejoinder"
_LAST_GENERATION = 2**31 - 2


_CHECKSUM = struct.Struct("<I")


class _Storage(FileStorage):
    """A folder. A table of contents has a checksum after it, and is read at once: none but a whole one is unpickled."""

    def open_file(self, name: str, **kwargs: Any) -> Any:
        if not name.endswith(".toc"):
            return super().open_file(name, **kwargs)
        data = Path(self._fpath(name)).read_bytes()
        contents = data[: -_CHECKSUM.size]
        if _CHECKSUM.pack(zlib.crc32(contents)) != data[-_CHECKSUM.size :]:
            raise IndexDamaged(f"{name} is not as it was written")
        return BufferFile(contents, name)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        if newname.endswith(".toc"):
            path = Path(self._fpath(oldname))
            checksum = zlib.crc32(path.read_bytes())
            with path.open("ab") as file:
                file.write(_CHECKSUM.pack(checksum))
        super().rename_file(oldname, newname, safe=safe)


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
    segments: tuple[Segment, ...]

    def named(self) -> Iterator[tuple[str, Segment]]:
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
    sizes = dict(schema.sizes)
    paths = {segment.segment_id(): segment_path(storage, segment) for segment in toc.segments}
    try:
        return all(path.stat().st_size == sizes[name] for name, path in paths.items())
    except OSError:
        return False


# ------------------------------------------------------------------------------------------------------ writing


@contextlib.contextmanager
def held_lock(storage: FileStorage, name: str) -> Generator[bool]:
    """Hold a lock that only one can have; False when somebody else has it. A crash frees it."""
    lock = storage.lock(f"{NAME}_{name}")
    if not lock.acquire():
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


def write_lock(storage: FileStorage) -> contextlib.AbstractContextManager[bool]:
    """Hold the lock that commits need; False when somebody else is writing."""
    return held_lock(storage, "WRITELOCK")


def start_anew(storage: FileStorage) -> None:
    """Commit an empty index in place of whatever is there. Needs the lock."""
    newest: int = TOC._latest_generation(storage, NAME)
    if newest >= _LAST_GENERATION:
        for name in storage.list():
            if TOC._pattern(NAME).match(name):
                storage.delete_file(name)
        newest = 0
    contents = TOC(ArchiveSchema.make(None), [], newest + 1)
    contents.write(storage, NAME)
    _sweep(storage, contents.generation, ())


def _sweep(storage: FileStorage, number: int, segments: Sequence[Segment]) -> None:
    """Remove what no commit needs any more, and what a killed writer has left."""
    clean_files(storage, NAME, number, segments)
    for name in storage.list():
        if name.startswith(f"_{NAME}_") and ".toc." in name:
            with contextlib.suppress(OSError):  # in use elsewhere (Windows): the next sweep has it
                storage.delete_file(name)


def commit(storage: FileStorage, before: Contents, mark: ChangeMark | None, segments: Sequence[Segment]) -> None:
    """Make these segments the index, in one step, in place of what there was *before*. Needs the lock."""
    schema = ArchiveSchema.make(mark)
    schema.sizes = tuple((one.segment_id(), segment_path(storage, one).stat().st_size) for one in segments)
    contents = TOC(schema, list(segments), before.number + 1)
    contents.write(storage, NAME)
    _sweep(storage, contents.generation, segments)


class Writer:
    """Adds rows and deletes some, and commits both with a mark. Needs the lock.

    Args:
        storage: where the index is.
        before: the commit that this one comes after; it must be a usable one.
        progress: is asked whether to go on.
    """

    def __init__(self, storage: FileStorage, before: Contents, progress: Progress) -> None:
        self._storage = storage
        self._before = before
        self._old = copy.deepcopy(before.segments)  # a snapshot may have the others
        self._progress = progress
        self._writer = SegmentsWriter(self._new, progress)

    def _new(self) -> tuple[Segment, Path]:
        segment = Segment(NAME)
        return segment, segment_path(self._storage, segment)

    def add(self, row: dict[str, Any]) -> tuple[Segment, int]:
        """Add a row, and say where it is."""
        return self._writer.add(row)

    def delete(self, segment: int, row: int) -> None:
        """Delete a row of one of the segments that there were before."""
        self._old[segment].delete_document(row)

    def finish(self, mark: ChangeMark) -> None:
        """Commit. Many tiny segments become one on the way."""
        try:
            segments = [*(one for one in self._old if one.doc_count()), *self._writer.finish()]
            for chosen in tiny(self._storage, segments):
                joined = self._joined(chosen)
                segments = [one for one in segments if one not in chosen]
                segments += [joined] if joined.doc_count() else []
            self._progress.step(0)
            commit(self._storage, self._before, mark, segments)
        except BaseException:
            self.abandon()
            raise

    def _joined(self, chosen: list[Segment]) -> Segment:
        segment, path = self._new()
        with contextlib.ExitStack() as stack:
            leaves = [Leaf(segment_path(self._storage, one)) for one in chosen]
            for leaf in leaves:
                stack.callback(leaf.close)
            parts = sources([(leaf, [*one.deleted_docs()]) for leaf, one in zip(leaves, chosen, strict=True)])
            segment.set_doc_count(write_merged(path, parts, lambda: self._progress.step(0)))
        return segment

    def abandon(self) -> None:
        """Leave the index as it was."""
        self._writer.abandon()
        if contents := read_contents(self._storage):
            _sweep(self._storage, contents.number, contents.segments)
