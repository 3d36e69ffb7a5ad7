"""What jobs do about citing, in the worker: plain calls of core."""

from __future__ import annotations

from pathlib import Path

from core.archive import Archive
from core.model import Citations
from core.progress import Progress
from gui.cite import CiteChoice


def cite(ids: tuple[int, ...], choice: CiteChoice, archive: Archive, progress: Progress) -> Citations:
    """Documents as citations."""
    return archive.cite(
        ids,
        choice.form,
        style=choice.style,
        language=choice.language,
        in_text=choice.in_text,
        place=choice.place,
        progress=progress,
    )


def save(
    ids: tuple[int, ...], choice: CiteChoice, target: Path, archive: Archive, progress: Progress
) -> tuple[Path, int]:
    """Citations into a file; its path, and how many they are."""
    found = archive.save_citations(
        target,
        ids,
        choice.form,
        style=choice.style,
        language=choice.language,
        in_text=choice.in_text,
        progress=progress,
    )
    return target, len(found.documents)


def languages(_archive: Archive, _progress: Progress) -> tuple[str, ...]:
    """What citations can be written in; the list takes a while to load."""
    return Archive.citation_languages()
