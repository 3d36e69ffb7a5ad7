"""Merging another archive and importing a bag: what the window for it asks is done here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from core.archive import Archive
from core.errors import ArchiveError
from core.model import (
    About,
    AddStatus,
    BagImport,
    BagReport,
    Change,
    MergeOutcome,
    MergePreview,
    MergeSide,
)
from core.progress import Progress
from gui import calls
from gui.jobs import Job
from gui.merge import MergeDialog
from gui.session import Session
from gui.words import document_count
from gui.writing import isolated

Preview = tuple[BagReport | None, MergePreview | None]
Done = tuple[Change, About, object]


def _compare(other: Path, archive: Archive, progress: Progress) -> Preview:
    """In the worker: what merging another archive would do."""
    return None, archive.merge_preview(other, progress=progress)


def _verify(bag: Path, archive: Archive, progress: Progress) -> Preview:
    """In the worker: whether a bag is whole, and what merging its archive would do."""
    return archive.bag_preview(bag, progress)


def _merge(other: Path, decisions: Mapping[str, MergeSide], archive: Archive, progress: Progress) -> Done:
    """In the writer: the merge."""
    return calls.told(archive, archive.merge(other, decisions, progress=progress))


def _import(bag: Path, decisions: Mapping[str, MergeSide], archive: Archive, progress: Progress) -> Done:
    """In the writer: the bag is taken in."""
    return calls.told(archive, archive.import_bag(bag, decisions, progress=progress))


def _restore(target: Path, bag: Path, _archive: Archive, progress: Progress) -> Path:
    """In a worker: a new archive is made of a bag; the one that is open has no part in it."""
    Archive.restore_bag(target, bag, progress)
    return target


class Merging(QObject):
    """The window of merging, and its work."""

    doneWithUndo = Signal(str)
    archiveMade = Signal(object)
    """The Path of an archive that was made of a bag, and is to be opened."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._about: About | None = None
        self._actions: Mapping[str, QAction] = {}
        self._other = Path()
        self._is_bag = False
        self._looking: Job | None = None
        self._writing: Job | None = None
        self._dialog: MergeDialog | None = None

    def attach(self, session: Session) -> None:
        """Merge into this session's archive from now on."""
        if self._dialog is not None:
            self._dialog.hide()
        self._session, self._about = session, None
        self._looking = self._writing = None
        session.opened.connect(self._on_archive)

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._about = about
        self.refresh_actions(self._actions)

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {"merge_archive": self.ask_archive, "import_bag": self.ask_bag}

    def refresh_actions(self, actions: Mapping[str, QAction]) -> None:
        """Enable what can be done."""
        self._actions = actions
        may_edit = self._about is not None and not self._about.read_only
        for name in self.slots().keys() & actions.keys():
            actions[name].setEnabled(may_edit)

    @property
    def dialog(self) -> MergeDialog:
        """The window of merging, made when it is first asked for."""
        if self._dialog is None:
            dialog = self._dialog = MergeDialog(self._window)
            dialog.mergeWanted.connect(self._on_merge)
            dialog.restoreWanted.connect(self._on_restore)
            dialog.stopWanted.connect(self._on_stop)
        return self._dialog

    # ------------------------------------------------------------------------------------------------- looking

    @Slot()
    def ask_archive(self) -> None:
        """Ask for another archive, and say what merging it would do."""
        if self._writing is not None:
            self.dialog.raise_()
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Merge archive"),
            str(self._folder()),
            self.tr("Rejoinder archives (*.db);;All files (*)"),
        )
        if name:
            self.look_at(Path(name))

    @Slot()
    def ask_bag(self) -> None:
        """Ask for a bag, verify it, and say what importing it would do."""
        if self._writing is not None:
            self.dialog.raise_()
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import bag: choose its bagit.txt, or the ZIP file that it is packed in"),
            str(self._folder()),
            self.tr("Bags (bagit.txt *.zip)"),
        )
        if name:
            path = Path(name)
            self.look_at(path.parent if path.name == "bagit.txt" else path, bag=True)

    def _folder(self) -> Path:
        return self._about.path.parent if self._about is not None else Path.home()

    def look_at(self, other: Path, *, bag: bool = False) -> None:
        """Say what merging an archive or importing a bag would do."""
        if self._session is None or self._about is None:
            return
        self._drop_looking()
        self._other, self._is_bag = other, bag
        self.dialog.look_at(other, self._about.title, bag=bag)
        job = self._looking = self._session.aside(partial(_verify if bag else _compare, other))
        job.progressed.connect(self.dialog.show_progress)
        job.succeeded.connect(self._on_previewed)
        job.failed.connect(self._on_refused)
        job.finished.connect(self._on_finished)

    def _drop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    @Slot(object)
    def _on_previewed(self, found: Preview) -> None:
        self.dialog.show_preview(found[1], found[0])

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, ArchiveError):
            self.dialog.show_refused(str(error))
        elif self._session is not None:
            self.dialog.show_refused("")
            self.dialog.close()
            self._session.failed.emit(error)

    # -------------------------------------------------------------------------------------------------- merging

    @Slot()
    def _on_merge(self) -> None:
        if self._session is None or self._writing is not None:
            return
        decisions = self.dialog.conflicts.model.decisions
        self.dialog.show_running(self.tr("Importing…") if self._is_bag else self.tr("Merging…"))
        work = partial(_import if self._is_bag else _merge, self._other, decisions)
        job = self._writing = self._session.edit_long(work)
        job.progressed.connect(self.dialog.show_progress)
        job.succeeded.connect(self._on_done)
        job.failed.connect(self._on_refused)
        job.finished.connect(self._on_finished)

    @Slot(object)
    def _on_done(self, done: Done) -> None:
        answer = done[2]
        words = ""
        if isinstance(answer, BagImport):
            words = self._imported(answer)
        elif isinstance(answer, MergeOutcome):
            words = self._merged(answer)
        self.dialog.show_done(words)
        self.doneWithUndo.emit(words.partition("\n")[0])
        if self._session is not None:
            self._session.refresh()

    def _merged(self, outcome: MergeOutcome) -> str:
        title = isolated(outcome.preview.title)
        if outcome.preview.nothing:
            return self.tr("There was nothing in “{0}” that this archive lacks.").format(title)
        words = self.tr("Merged “{0}”.").format(title)
        if outcome.backup is None:
            return words
        kept = self.tr("The archive as it was before: {0}").format(isolated(str(outcome.backup)))
        return f"{words}\n{kept}"

    def _imported(self, done: BagImport) -> str:
        if done.merged is not None:
            return self._merged(done.merged)
        added = sum(one.status is AddStatus.ADDED for one in done.added)
        known = sum(one.status is AddStatus.DUPLICATE for one in done.added)
        left = [one for one in done.added if one.status in (AddStatus.REFUSED, AddStatus.FAILED)]
        told = [self.tr("Added {0}.").format(document_count(added))]
        if known:
            told.append(self.tr("{0} were here already.").format(document_count(known)))
        told += [f"{isolated(one.path)}: {one.reason}" for one in left[:5]]
        if len(left) > 5:
            told.append(self.tr("And %Ln more were not added.", "", len(left) - 5))
        return "\n".join(told)

    @Slot()
    def _on_restore(self) -> None:
        if self._session is None or self._writing is not None:
            return
        usual = self._folder() / f"{self._other.stem}.db"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New archive of the bag"), str(usual), self.tr("Rejoinder archives (*.db)")
        )
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name + ".db")
        self.dialog.show_running(self.tr("Making a new archive…"))
        job = self._writing = self._session.aside(partial(_restore, target, self._other))
        job.progressed.connect(self.dialog.show_progress)
        job.succeeded.connect(self._on_restored)
        job.failed.connect(self._on_refused)
        job.finished.connect(self._on_finished)

    @Slot(object)
    def _on_restored(self, target: Path) -> None:
        self.dialog.show_done("")
        self.dialog.close()
        self.archiveMade.emit(target)

    @Slot()
    def _on_stop(self) -> None:
        for job in (self._looking, self._writing):
            if job is not None:
                job.cancel()

    @Slot(object)
    def _on_finished(self, job: Job) -> None:
        if job not in (self._looking, self._writing):
            return
        stopped = job.progress.cancelled
        if job is self._looking:
            self._looking = None
        else:
            self._writing = None
        if stopped:
            self.dialog.show_done(self.tr("Stopped."))
