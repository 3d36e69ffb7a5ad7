"""The course of a merge: open the other archive with care, compare, tell what would happen, write."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sqlite_utils import Database

from core.errors import ArchiveDamaged
from core.model import MergePreview, MergeSide
from core.progress import Progress
from core.store import checks, database, reading
from core.store.edits import Edit
from core.store.merging import base as histories
from core.store.merging import history
from core.store.merging.places import Placing
from core.store.merging.planning import Planner
from core.store.merging.plans import Counts
from core.store.merging.writing import Writer
from core.store.rows import first

_LONGEST = 200
"""Characters of the other one's title that are taken; it may be anybody's."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two archives that were compared, and what came of it."""

    planner: Planner
    preview: MergePreview
    undecided: int
    lacking: list[int]


@contextlib.contextmanager
def compared(
    ours: Database,
    other: Path,
    scratch: Path,
    decisions: Mapping[str, MergeSide],
    otherwise: MergeSide | None,
    progress: Progress,
) -> Generator[Comparison]:
    """Compare an archive with another one, of which nothing is trusted.

    Args:
        ours: the archive that is to be merged into; nothing is written to it here.
        other: the file of the other one.
        scratch: a folder for copies.
        decisions: what a person decided, by the keys of conflicts.
        otherwise: whose version counts where nobody decided.
        progress: told documents.

    Raises:
        ArchiveError: the other one can't be opened, or is damaged.
        Cancelled: the person stopped it.
    """
    with reading.other(other, scratch) as theirs:
        _check(theirs, other)
        found = histories.ancestor(ours, theirs)
        with contextlib.ExitStack() as open_ones:
            base = None
            if found is not None:
                common = theirs if found.of_theirs else ours
                base = open_ones.enter_context(histories.as_it_was(common, found.until, scratch))
            planner = Planner(ours, theirs, base, found, decisions, otherwise)
            planner.match(progress)
            counts = Counts()
            for kind, plans in planner.plans(progress):
                counts.add(kind, plans)
            lacking = history.lacking(ours, theirs)
            preview = MergePreview(
                other=other,
                title=_title(theirs) or other.stem,
                since=found.at if found is not None and base is not None else "",
                counts=counts.told(),
                conflicts=tuple(planner.conflicts.values()),
                changes=len(lacking),
            )
            yield Comparison(planner, preview, len(planner.undecided), lacking)


def take_history(comparison: Comparison) -> dict[int, int]:
    """Take over the other one's history; answers the numbers of its changes there and here."""
    planner = comparison.planner
    return history.take_over(planner.ours, planner.theirs, comparison.lacking)


def write(comparison: Comparison, edit: Edit, placing: Placing, progress: Progress) -> None:
    """Write what is to be done.

    Raises:
        ArchiveDamaged: the other one's rows can't stand in an archive.
        Cancelled: the person stopped it.
    """
    planner, preview = comparison.planner, comparison.preview
    writer = Writer(edit, planner, placing, preview.title)
    try:
        for kind, plans in planner.plans(progress):
            writer.write(kind, plans)
        writer.finish()
    except sqlite3.IntegrityError as error:
        raise ArchiveDamaged(
            f"{preview.other} holds what can't stand in an archive ({error}). Nothing was merged; run check on it."
        ) from error


def note(comparison: Comparison, changes: dict[int, int], merge: str) -> None:
    """Note what was merged, so that the next merge of the same archive starts from there.

    Args:
        comparison: what was written.
        changes: the numbers of the changes that were taken over.
        merge: the action of the merge's own change, which is the newest one if the merge had anything to write.
    """
    planner = comparison.planner
    history.name_documents(planner, changes)
    histories.note_names(planner.ours, planner.new_names)
    newest = first(planner.ours, "SELECT id, action, state FROM changes ORDER BY id DESC LIMIT 1")
    own = newest is not None and newest["state"] == "done" and newest["action"] == merge
    histories.note_merge(planner.ours, planner.theirs, cast(int, newest["id"]) if newest is not None and own else None)


def _check(db: Database, path: Path) -> None:
    """Make sure that the other archive is whole and does not contradict itself.

    Raises:
        ArchiveDamaged: it is not, or does.
    """
    with database.known_errors(path):
        outcome = db.conn.execute("PRAGMA quick_check(1)").fetchone()[0]
        if outcome != "ok":
            raise ArchiveDamaged(f"{path} is damaged ({outcome}). Nothing was merged; take a backup of it instead.")
        problem = next(checks.contradictions(db), None)
    if problem is not None:
        raise ArchiveDamaged(f"{path} is damaged: {problem.where} {problem.what}. Nothing was merged; run check on it.")


def _title(db: Database) -> str:
    row = first(db, "SELECT value FROM archive WHERE name = 'title'")
    return "" if row is None else " ".join(cast(str, row["value"])[:_LONGEST].split())
