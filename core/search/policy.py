"""Which segments should become one. Sizes are those of their files: what joining them costs."""

from __future__ import annotations

from collections.abc import Sequence

from whoosh.filedb.filestore import FileStorage

from core.search.segments import Segment, segment_path

_TINY = 128 << 10
_TINY_AT_ONCE = 8
_MANY = 48
"""Above so many segments, an update joins some, even when it takes longer."""
_FANOUT = 4
_MOSTLY_GONE = 0.3


def tiny(storage: FileStorage, segments: Sequence[Segment]) -> list[list[Segment]]:
    """What an update joins on its way, so that many small ones do not make many small segments."""
    sizes = {segment: _size(storage, segment) for segment in segments}
    small = [segment for segment in segments if sizes[segment] <= _TINY]
    if len(small) >= _TINY_AT_ONCE:
        return [small]
    if len(segments) > _MANY:
        return [sorted(segments, key=sizes.__getitem__)[: len(segments) // 2]]
    return []


def worth_joining(storage: FileStorage, segments: Sequence[Segment]) -> list[Segment]:
    """The next ones to join when there is time: of about one size, or one of which much is deleted; none when tidy.

    Sizes are counted in powers of four, so a document is written a few times at most, and a few segments remain.
    """
    tiers: dict[int, list[Segment]] = {}
    for segment in segments:
        if segment.deleted_count() > segment.doc_count_all() * _MOSTLY_GONE:
            return [segment]
        tiers.setdefault((_size(storage, segment) >> 16).bit_length() // 2, []).append(segment)
    for tier in sorted(tiers):
        if len(tiers[tier]) >= _FANOUT:
            return tiers[tier]
    return []


def _size(storage: FileStorage, segment: Segment) -> int:
    return segment_path(storage, segment).stat().st_size
