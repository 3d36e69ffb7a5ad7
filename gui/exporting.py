"""Exports: which parts of the archive can be handed on where one stands, what to beware of, and the writing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from core.archive import Archive
from core.errors import ArchiveError
from core.model import About, ExportRequest, ExportSummary, ExportWarning, SearchAnswer
from core.progress import Progress
from gui.claims import ClaimsPane
from gui.export import ExportDialog, Offer
from gui.jobs import Job, Newest
from gui.reading import Reading
from gui.search import ResultsPane
from gui.searching import Searching
from gui.session import Session
from gui.words import claim_count, document_count
from gui.writing import isolated, one_line

Preview = tuple[int, tuple[ExportWarning, ...]]


def _preview(request: ExportRequest, archive: Archive, progress: Progress) -> Preview:
    """In the worker: how many documents it would be, and what to beware of."""
    return archive.export_preview(request, progress)


def _write(
    request: ExportRequest, target: Path, done: list[ExportSummary], archive: Archive, progress: Progress
) -> ExportSummary:
    """In the worker: the export. *done* gets what was written, also where the person stopped it too late."""
    done.append(archive.export(target, request, progress))
    return done[0]


class Exporting(QObject):
    """The export window, and what it offers."""

    said = Signal(str)

    def __init__(
        self, reading: Reading, claims: ClaimsPane, searching: Searching, results: ResultsPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._reading, self._claims, self._results = reading, claims, results
        self._searching, self._window = searching, window
        self._session: Session | None = None
        self._about: About | None = None
        self._answer: SearchAnswer | None = None
        self._previewing: Newest | None = None
        self._writing: Job | None = None
        self._done: list[ExportSummary] = []
        self._dialog: ExportDialog | None = None
        searching.answerShown.connect(self._on_answer)
        results.add_actions(self._add_to_results)

    def attach(self, session: Session) -> None:
        """Export this session's archive from now on."""
        if self._dialog is not None:
            self._dialog.close()
        self._session, self._about, self._answer = session, None, None
        self._writing = None  # its worker has ended with its session
        self._previewing = session.newest_aside(self)
        self._previewing.succeeded.connect(self._on_previewed)
        self._previewing.failed.connect(self._on_refused)
        session.opened.connect(self._on_archive)
        session.grown.connect(self._on_archive)

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._about = about

    @Slot(object)
    def _on_answer(self, answer: SearchAnswer) -> None:
        self._answer = answer

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {"export": self.show}

    def refresh_actions(self, actions: Mapping[str, QAction]) -> None:
        """Enable what can be done."""
        actions["export"].setEnabled(self._session is not None)

    @property
    def dialog(self) -> ExportDialog:
        """The window, made when it is first asked for."""
        if self._dialog is None:
            dialog = self._dialog = ExportDialog(Archive.export_formats(), self._window)
            dialog.requestChanged.connect(self._on_request)
            dialog.writeWanted.connect(self._on_write)
            dialog.stopWanted.connect(self._on_stop)
            dialog.folderWanted.connect(self._on_folder)
        return self._dialog

    # ------------------------------------------------------------------------------------------------- offering

    @Slot()
    def show(self) -> None:
        """Offer to export the archive, and the parts of it that are looked at."""
        offers = self._offers()
        if offers:
            # What a search has found is what is meant when one has searched; else all of it.
            searched = self._answer is not None and bool(self._answer.request.query.strip())
            chosen = next((at for at, one in enumerate(offers) if one.request.search), None) if searched else None
            self._show(offers, len(offers) - 1 if chosen is None else chosen)

    def show_of(self, words: str, request: ExportRequest, form: str = "") -> None:
        """Offer to export something that was chosen elsewhere."""
        offers = self._offers()
        if offers:
            self._show((Offer(words, request), *offers), 0, form)

    @Slot(object)
    def show_map(self, claims: tuple[int, ...]) -> None:
        """Offer the claims of a map as Argdown."""
        if not claims:
            self.said.emit(self.tr("There are no claims on this map."))
            return
        words = self.tr("This map: {0}").format(claim_count(len(claims)))
        self.show_of(words, ExportRequest("", claims=claims), "argdown")

    def _show(self, offers: tuple[Offer, ...], chosen: int, form: str = "") -> None:
        if self._writing is not None:  # one at a time: it shows how far that one is
            self.dialog.raise_()
            return
        title = self._about.title if self._about is not None else ""
        self.dialog.offer(offers, title, chosen, form)

    def _offers(self) -> tuple[Offer, ...]:
        if self._about is None:
            return ()
        offers: list[Offer] = []
        opened, claim_id = self._reading.opened, self._claims.selected_claim()
        if opened is not None:
            words = self.tr("This document: {0}").format(isolated(one_line(opened.document.heading)))
            offers.append(Offer(words, ExportRequest("", documents=(opened.document.id,))))
            if claim_id is not None:
                words = self.tr("What hangs together around the selected claim")
                offers.append(Offer(words, ExportRequest("", claim=claim_id)))
        selected = self._results.selected_documents()
        if len(selected) > 1:
            words = self.tr("The selected results: {0}").format(document_count(len(selected)))
            offers.append(Offer(words, ExportRequest("", documents=selected)))
        if (found := self._found()) is not None:
            offers.append(found)
        words = self.tr("The whole archive: {0}").format(document_count(self._about.documents))
        return (*offers, Offer(words, ExportRequest("")))

    def _found(self) -> Offer | None:
        """All that the search finds, where it does not find everything."""
        answer = self._answer
        if answer is None or not answer.total or not (answer.request.query.strip() or answer.request.narrow):
            return None
        query = isolated(one_line(answer.request.query))
        words = self.tr("All that is found by “{0}”").format(query) if query else self.tr("All that is found")
        # A blank at the end says that the last word is not half typed.
        search = replace(answer.request, query=f"{answer.request.query} ", limit=0, offset=0, facets=False)
        return Offer(words, ExportRequest("", search=search))

    def _add_to_results(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        words = self.tr("The selected results: {0}").format(document_count(len(ids)))
        action = menu.addAction(self.tr("Export…"))
        action.triggered.connect(partial(self.show_of, words, ExportRequest("", documents=ids)))

    # ------------------------------------------------------------------------------------------------- previewing

    @Slot(object)
    def _on_request(self, request: ExportRequest) -> None:
        if self._previewing is not None:
            self._previewing.start(partial(_preview, request))

    @Slot(object)
    def _on_previewed(self, found: Preview) -> None:
        self.dialog.show_preview(*found)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, ArchiveError):
            self.dialog.show_refused(str(error))
        elif self._session is not None:
            self.dialog.close()
            self._session.failed.emit(error)

    # --------------------------------------------------------------------------------------------------- writing

    @Slot(object, object)
    def _on_write(self, request: ExportRequest, target: Path) -> None:
        if self._session is None or self._writing is not None:
            return
        self.dialog.show_writing()
        self._done = []
        job = self._writing = self._session.aside(partial(_write, request, target, self._done))
        job.progressed.connect(self.dialog.show_progress)
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_refused)
        job.finished.connect(self._on_finished)

    @Slot(object)
    def _on_written(self, summary: ExportSummary) -> None:
        self.dialog.show_written(summary)
        self.said.emit(self.tr("Exported: {0}").format(isolated(summary.path.name)))

    @Slot(object)
    def _on_finished(self, job: Job) -> None:
        if job is self._writing:
            self._writing = None
            if job.progress.cancelled and self._done:
                self._on_written(self._done[0])
            elif job.progress.cancelled:
                self.dialog.show_stopped()

    @Slot()
    def _on_stop(self) -> None:
        if self._previewing is not None:
            self._previewing.drop()
        if self._writing is not None:
            self._writing.cancel()

    @Slot(object)
    def _on_folder(self, written: Path) -> None:
        """Show where it is: in the system's own window of folders, nothing is opened."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(written.parent)))
