"""Joining segments while others search and write: only the last step, the commit, needs the lock.

The new file is written under a name that no commit knows. A lock of its own tells a file that is being written from
one that a killed program has left.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from whoosh.filedb.filestore import FileStorage

from core.progress import Progress
from core.search.commits import NAME, Contents, commit, held_lock, read_contents, write_lock
from core.search.leaf import Leaf
from core.search.merging import Source, sources, write_merged
from core.search.policy import worth_joining
from core.search.segments import Segment, segment_path

_PART = "joining-"


def join(storage: FileStorage, progress: Progress) -> bool:
    """Join the segments that should be one, once. False when there is nothing to join, or somebody else is at it.

    Whatever stops it, nothing is lost: until it has committed, the index is as it was.

    Raises:
        Cancelled: somebody asked *progress* to stop.
        IndexDamaged: a segment can't be read.
    """
    with held_lock(storage, "JOINLOCK") as held:
        contents = read_contents(storage) if held else None
        chosen = worth_joining(storage, contents.segments) if contents else []
        if not contents or not chosen:
            return False
        folder = segment_path(storage, chosen[0]).parent
        for left in folder.glob(f"{_PART}*"):
            with contextlib.suppress(OSError):  # in use elsewhere (Windows): the next time
                left.unlink()
        new = Segment(NAME)
        part = folder / f"{_PART}{new.segid}"
        try:
            with contextlib.ExitStack() as stack:
                leaves = [Leaf(segment_path(storage, one)) for one in chosen]
                for leaf in leaves:
                    stack.callback(leaf.close)
                parts = sources([(leaf, [*one.deleted_docs()]) for leaf, one in zip(leaves, chosen, strict=True)])
                new.set_doc_count(write_merged(part, parts, lambda: progress.step(0)))
            return _commit(storage, part, new, chosen, parts)
        finally:
            with contextlib.suppress(OSError):
                part.unlink()


def _commit(storage: FileStorage, part: Path, new: Segment, chosen: list[Segment], parts: list[Source]) -> bool:
    """Put the new segment in the place of the old ones, with what was deleted of them meanwhile."""
    with write_lock(storage) as held:
        now = read_contents(storage) if held else None
        if now is None or not set(chosen) <= set(now.segments):
            return False
        by_name = dict(now.named())
        for before, source in zip(chosen, parts, strict=True):
            for row in by_name[before.segment_id()].deleted_docs():
                if (moved := int(source.new_rows[row])) >= 0:
                    new.delete_document(moved)
        part.rename(segment_path(storage, new))
        commit(storage, now, now.mark, _replaced(now, chosen, new))
        return True


def _replaced(now: Contents, chosen: list[Segment], new: Segment) -> list[Segment]:
    kept = [segment for segment in now.segments if segment not in chosen]
    return [new, *kept] if new.doc_count() else kept
