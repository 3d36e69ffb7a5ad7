"""Bags taken into an open archive: ours are merged, of others the files become documents."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from core.door import bagging
from core.door.merging import Merging
from core.model import AddOptions, AddResult, BagImport, BagReport, MergePreview, MergeSide
from core.progress import Progress
from core.store import sources


class Importing(Merging):
    """What takes bags into an open archive."""

    @abstractmethod
    def add(
        self, paths: Sequence[Path], options: AddOptions | None = None, progress: Progress | None = None
    ) -> Iterator[AddResult]:
        """Add files as documents."""

    def verify_bag(self, bag: Path, progress: Progress | None = None) -> BagReport:
        """Verify a bag, and take nothing of it in.

        Raises:
            BadInput: it is no bag, or is not whole; the sentence says what is missing, changed or too much.
            Cancelled: the person stopped it.
        """
        progress = progress or Progress()
        with bagging.unpacked(bag, progress) as folder:
            return bagging.verified(folder, bag, progress)

    def bag_preview(self, bag: Path, progress: Progress | None = None) -> tuple[BagReport, MergePreview | None]:
        """Verify a bag, and say what merging the archive in it would do; None where there is none in it.

        Raises:
            BadInput: it is no bag, or is not whole.
            Cancelled: the person stopped it.
        """
        progress = progress or Progress()
        with bagging.unpacked(bag, progress) as folder:
            report = bagging.verified(folder, bag, progress)
            if not report.has_archive:
                return report, None
            return report, self.merge_preview(folder / "data" / bagging.ARCHIVE, progress=progress)

    def import_bag(
        self,
        bag: Path,
        decisions: Mapping[str, MergeSide] | None = None,
        otherwise: MergeSide | None = None,
        progress: Progress | None = None,
    ) -> BagImport:
        """Take in a bag after verifying it: the archive in it is merged; of other bags, the files become documents.

        Args:
            bag: its folder or ZIP file.
            decisions: whose version is taken, by the keys of conflicts; see :meth:`merge`.
            otherwise: whose version is taken of those that nobody decided.
            progress: told bytes while the bag is verified, then as :meth:`merge` and :meth:`add` tell it.

        Raises:
            BadInput: it is no bag, is not whole, or conflicts are undecided.
            ReadOnly: this archive is open for reading only.
            MachineFailed: the disk is full.
            Cancelled: the person stopped it; documents that are in stay in.
        """
        self._require_writable()
        progress = progress or Progress()
        with bagging.unpacked(bag, progress) as folder:
            report = bagging.verified(folder, bag, progress)
            if report.has_archive:
                merged = self.merge(folder / "data" / bagging.ARCHIVE, decisions, otherwise, progress)
                return BagImport(report, merged=merged)
            return self.import_files(report, folder, progress)

    def import_files(self, report: BagReport, folder: Path, progress: Progress) -> BagImport:
        """Make documents of the files of a bag that was verified.

        Args:
            report: what the bag says of itself.
            folder: where it is, or was unpacked.
            progress: told as :meth:`add` tells it.

        Raises:
            Cancelled: the person stopped it; what is in stays in.
        """
        added = tuple(self.add([folder / "data"], AddOptions(), progress))
        if folder == report.path:
            return BagImport(report, added=added)
        # It was unpacked for this: what is noted is where the files were in the packed bag.
        here, there = str(folder), f"{report.path}!"
        with self._editing("Note where a bag was") as edit:
            sources.move_places(edit, self._db, here, there)
        return BagImport(report, added=tuple(replace(one, path=one.path.replace(here, there)) for one in added))
