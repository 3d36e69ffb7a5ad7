"""Merging another archive into this one: what would happen, and the merge as one step that undo takes back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from core.door import placing
from core.door.opened import OpenArchive
from core.errors import BadInput
from core.exchange.whole import safe_name
from core.model import MergeOutcome, MergePreview, MergeSide
from core.places import data_folder, private_folder, scratch_folder
from core.progress import Progress
from core.store import database
from core.store.merging import engine


class Merging(OpenArchive):
    """What joins the work of two archivists."""

    def merge_preview(
        self,
        other: Path,
        decisions: Mapping[str, MergeSide] | None = None,
        otherwise: MergeSide | None = None,
        progress: Progress | None = None,
    ) -> MergePreview:
        """Say what :meth:`merge` would do, without doing any of it.

        Raises:
            BadInput: the other archive is this one.
            ArchiveError: the other one can't be opened, or is damaged.
            Cancelled: the person stopped it.
        """
        self._check_other(other)
        progress = progress or Progress()
        with (
            self._known(),
            self._db.atomic(),  # both passes see one state of the archive
            engine.compared(self._db, other, scratch_folder(), decisions or {}, otherwise, progress) as comparison,
        ):
            return comparison.preview

    def merge(
        self,
        other: Path,
        decisions: Mapping[str, MergeSide] | None = None,
        otherwise: MergeSide | None = None,
        progress: Progress | None = None,
    ) -> MergeOutcome:
        """Take over what another archive has and this one lacks; one undo takes all of it back.

        Where both share a history, what only one of them changed is taken as it changed it. Equal documents, agents and
        claims become one. This archive is copied into the user's data folder before. Merging the same once more does
        nothing.

        Args:
            other: the other archive; nothing is written to it.
            decisions: whose version is taken, by the keys of the conflicts that :meth:`merge_preview` tells.
            otherwise: whose version is taken of those that nobody decided.
            progress: told documents.

        Raises:
            BadInput: the other archive is this one, or conflicts are undecided.
            ReadOnly: this archive is open for reading only.
            ArchiveError: the other one can't be opened, or is damaged.
            Cancelled: the person stopped it; nothing was changed.
        """
        self._check_other(other)
        self._require_writable()
        progress = progress or Progress()
        with (
            self._known(),
            self._db.atomic(),
            engine.compared(self._db, other, scratch_folder(), decisions or {}, otherwise, progress) as comparison,
        ):
            preview = comparison.preview
            if comparison.undecided:
                count = comparison.undecided
                what = "1 thing" if count == 1 else f"{count} things"
                raise BadInput(
                    f"{what} differ{'s' if count == 1 else ''} in both archives and nobody has decided which "
                    "version is taken. Look at the preview, then decide (as commands do: --ours, --theirs or --decide)."
                )
            if preview.nothing and not comparison.lacking:
                return MergeOutcome(preview)
            backup = self._backup_before_merging()
            action = f"Merge “{preview.title}”"
            changes = engine.take_history(comparison)
            with self._editing(action) as edit:
                engine.write(comparison, edit, placing.place, progress)
            engine.note(comparison, changes, action)
        return MergeOutcome(preview, backup)

    def _check_other(self, other: Path) -> None:
        if other.exists() and other.resolve() == self.path.resolve():
            raise BadInput(f"{other} is this archive itself. Choose another one.")

    def _backup_before_merging(self) -> Path:
        """Copy the archive as it is into the user's data folder."""
        folder = data_folder() / "backups"
        with database.known_errors(folder):
            private_folder(folder)
        at = self._stamp.now().replace(":", "").split("+", maxsplit=1)[0]
        name = safe_name(f"{self._fact('title') or self.path.stem} before merging {at}")
        target, count = folder / f"{name}.db", 1
        while target.exists():
            count += 1
            target = folder / f"{name} ({count}).db"
        database.copy_to(self._db, target)
        return target
