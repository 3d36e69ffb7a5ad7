"""Dossiers: what they can be made of where one stands, gathered in a job, previewed, printed and written; printing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QMenu, QWidget

from core.archive import Archive
from core.errors import ArchiveError
from core.model import Dossier, DossierRequest, Report
from core.progress import Progress
from gui.citing import Citing
from gui.claims import ClaimsPane
from gui.jobs import Job, Newest
from gui.reader import ReaderPane
from gui.reading import Reading
from gui.report import MARGINS, DossierDialog, Offer, paint_pages, pdf_of
from gui.search import ResultsPane
from gui.session import Session
from gui.words import claim_count, document_count


def _gather(request: DossierRequest, archive: Archive, progress: Progress) -> tuple[Dossier, Report]:
    """In the worker: all that is in a dossier, and the report of it."""
    dossier = archive.dossier(request, progress)
    return dossier, archive.dossier_report(dossier)


def _print(document_id: int, archive: Archive, _progress: Progress) -> Report:
    """In the worker: a document as a report."""
    return archive.document_report(document_id)


def _write(report: Report, target: Path, archive: Archive, progress: Progress) -> Path:
    """In the worker: a report as the file that its ending asks for."""
    make = partial(pdf_of, step=progress.step) if target.suffix.lower() == ".pdf" else None
    archive.write_report(report, target, make)
    return target


class Dossiers(QObject):
    """The dossier window, and what it shows."""

    said = Signal(str)

    def __init__(
        self,
        reading: Reading,
        reader: ReaderPane,
        claims: ClaimsPane,
        results: ResultsPane,
        citing: Citing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reading, self._reader, self._claims, self._window = reading, reader, claims, window
        self._citing = citing
        self._session: Session | None = None
        self._gathering: Newest | None = None
        self._writing: Job | None = None
        self._dialog: DossierDialog | None = None
        self._report: Report | None = None
        self._printer: QPrinter | None = None
        results.add_actions(self._add_to_results)

    def attach(self, session: Session) -> None:
        """Make dossiers of this session's archive from now on."""
        if self._dialog is not None:
            self._dialog.close()
        self._session, self._report = session, None
        self._gathering = session.newest_aside(self)
        self._gathering.succeeded.connect(self._on_gathered)
        self._gathering.failed.connect(self._on_refused)

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {"dossier": self.show, "print": self.print_document}

    def refresh_actions(self, actions: Mapping[str, QAction]) -> None:
        """Enable what can be done."""
        for name in ("dossier", "print"):
            actions[name].setEnabled(self._reading.opened is not None)

    @property
    def dialog(self) -> DossierDialog:
        """The window, made when it is first asked for."""
        if self._dialog is None:
            dialog = self._dialog = DossierDialog(self._window)
            dialog.requestChanged.connect(self._on_request)
            dialog.previewWanted.connect(self.show_preview)
            dialog.saveWanted.connect(self._on_save)
            dialog.stopWanted.connect(self._on_stop)
        return self._dialog

    @Slot()
    def show(self) -> None:
        """Offer dossiers of what is looked at: the passage that is selected, the claim, the document."""
        if offers := self._offers():
            self.dialog.keep_above()
            self.dialog.offer(offers)

    def show_of(self, words: str, request: DossierRequest) -> None:
        """Offer a dossier of something that was chosen in a list."""
        self.dialog.keep_above()
        self.dialog.offer((Offer(words, request), *self._offers()))

    @Slot(object)
    def show_claims(self, claim_ids: tuple[int, ...]) -> None:
        """Offer a dossier of claims that are listed or compared."""
        if claim_ids:
            words = self.tr("{0} of the Compare page").format(claim_count(len(claim_ids)))
            self.show_of(words, DossierRequest(claims=claim_ids))

    def _offers(self) -> tuple[Offer, ...]:
        opened = self._reading.opened
        if opened is None:
            return ()
        offers: list[Offer] = []
        document = opened.document
        if place := self._reader.text.selected_place():
            passage = (document.id, *place)
            offers.append(Offer(self.tr("The passage that is selected"), DossierRequest(passages=(passage,))))
        claim_id = self._claims.selected_claim()
        if claim_id is not None:
            offers.append(Offer(self.tr("The claim that is selected"), DossierRequest(claims=(claim_id,))))
        whole = self.tr("All claims of “{0}”").format(document.heading)
        offers.append(Offer(whole, DossierRequest(documents=(document.id,))))
        return tuple(offers)

    def _add_to_results(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        words = self.tr("All claims of {0}").format(document_count(len(ids)))
        action = menu.addAction(self.tr("Dossier…"))
        action.triggered.connect(lambda: self.show_of(words, DossierRequest(documents=ids)))

    # ------------------------------------------------------------------------------------------------ gathering

    @Slot(object)
    def _on_request(self, request: DossierRequest) -> None:
        self._report = None
        if self._gathering is not None:
            self._gathering.start(partial(_gather, replace(request, style=self._citing.choice.style)))

    @Slot(object)
    def _on_gathered(self, found: tuple[Dossier, Report]) -> None:
        dossier, self._report = found
        self.dialog.show_dossier(dossier)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, ArchiveError):
            self.dialog.show_refused(str(error))
        elif self._session is not None:
            self.dialog.close()
            self._session.failed.emit(error)

    @Slot()
    def _on_stop(self) -> None:
        if self._gathering is not None:
            self._gathering.drop()
        if self._writing is not None:
            self._writing.cancel()

    # -------------------------------------------------------------------------------------------------- writing

    @Slot(object)
    def _on_save(self, target: Path) -> None:
        if self._session is None or self._report is None:
            return
        self.dialog.show_writing()
        job = self._writing = self._session.aside(partial(_write, self._report, target))
        job.progressed.connect(self.dialog.show_progress)
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_not_written)
        job.finished.connect(self._on_finished)

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        words = self.tr("Written: {0}").format(target.name)
        self.dialog.show_written(words)
        self.said.emit(words)

    @Slot(object)
    def _on_not_written(self, error: Exception) -> None:
        self.dialog.show_written(str(error) if isinstance(error, ArchiveError) else "")
        if not isinstance(error, ArchiveError) and self._session is not None:
            self._session.failed.emit(error)

    @Slot(object)
    def _on_finished(self, job: Job) -> None:
        if job is self._writing:
            self._writing = None

    @Slot()
    def print_document(self) -> None:
        """Show the document that is read as it would be printed."""
        opened = self._reading.opened
        if opened is not None and self._session is not None:
            job = self._session.aside(partial(_print, opened.document.id))
            job.succeeded.connect(self._preview)
            job.failed.connect(self._session.failed)

    @Slot()
    def show_preview(self) -> QPrintPreviewDialog | None:
        """Show the dossier as it would be printed."""
        return self._preview(self._report) if self._report is not None else None

    @Slot(object)
    def _preview(self, report: Report) -> QPrintPreviewDialog:
        """Show the pages of a report; from there they can be printed."""
        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)  # the preview does not keep it
        printer.setDocName(report.title)
        printer.setPageMargins(MARGINS)
        asked = self._dialog if self._dialog is not None and self._dialog.isVisible() else self._window
        preview = QPrintPreviewDialog(printer, asked)
        preview.setWindowTitle(self.tr("Preview"))
        preview.resize(self._window.size() * 0.8)
        preview.paintRequested.connect(partial(paint_pages, report))
        preview.finished.connect(preview.deleteLater)
        preview.open()
        return preview
