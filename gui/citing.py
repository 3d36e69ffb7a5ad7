"""Citations: copied at a key, chosen in a window of their own, dragged out of the results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.archive import Archive
from core.errors import ArchiveError
from core.model import CitationFormat, Citations
from core.progress import Progress
from gui import cite_calls as calls
from gui.cite import MOST_SHOWN, CiteChoice, CiteDialog, form_name
from gui.claims import ClaimsPane
from gui.clipboard import copy_citations
from gui.dragging import Dragging
from gui.errors import show_error
from gui.jobs import Job, Newest
from gui.reader import ReaderPane
from gui.reading import Reading
from gui.search import MOST_SELECTED, ResultsPane
from gui.session import Session
from gui.settings import Settings
from gui.words import document_count
from gui.writing import shortened

AT_ONCE = 200
"""More documents than these are cited in the window, where one sees how far it is and can stop it."""


class Citing(QObject):
    """What is cited, in which style, and where it goes."""

    said = Signal(str)

    def __init__(
        self,
        reading: Reading,
        reader: ReaderPane,
        claims: ClaimsPane,
        results: ResultsPane,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reading, self._reader, self._claims, self._window = reading, reader, claims, window
        self._results, self._settings = results, settings
        self._session: Session | None = None
        self._asking: tuple[Newest, ...] = ()
        self._job: Job | None = None
        self._dialog: CiteDialog | None = None
        self._ids: tuple[int, ...] = ()
        self._dragging = Dragging(results, self)
        results.add_actions(self._add_to_results)
        claims.credit.citationWanted.connect(self.copy)
        claims.credit.citeWanted.connect(self.show)

    def attach(self, session: Session) -> None:
        """Cite out of this session's archive from now on."""
        if self._dialog is not None:
            self._dialog.close()
        self._session, self._job = session, None
        copying, showing = session.newest_aside(self), session.newest_aside(self)
        copying.succeeded.connect(self._on_copied)
        showing.succeeded.connect(self._on_shown)
        copying.failed.connect(self._on_refused)
        showing.failed.connect(self._on_not_shown)
        self._asking = copying, showing
        self._dragging.attach(session, self.choice)

    def leave(self) -> None:
        """The archive is being closed."""
        self._dragging.leave()
        if self._dialog is not None:
            self._dialog.close()

    # ------------------------------------------------------------------------------------------------- actions

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {"copy_citation": self.copy, "cite": self.show}

    def add_menus(self, actions: Mapping[str, QAction]) -> None:
        """Offer to cite where a document and its claims are read."""
        self._reader.text.addActions([actions["copy_citation"], actions["cite"]])
        self._claims.list.addActions([actions["copy_citation"], actions["cite"]])

    def refresh_actions(self, actions: Mapping[str, QAction]) -> None:
        """Enable what can be done."""
        for name in ("copy_citation", "cite"):
            actions[name].setEnabled(bool(self._wanted()))

    def _wanted(self) -> tuple[int, ...]:
        """What a key cites: the results that are selected, if the list has the keys and they are several; else the
        document that is open.
        """
        selected = self._results.selected_documents()
        if len(selected) > 1 and self._results.list_view().hasFocus():
            return selected
        opened = self._reading.opened
        return (opened.document.id,) if opened is not None else ()

    def _all_here(self) -> bool:
        """Whether all results that are selected can be cited; says so where they can't."""
        here = not self._results.lacks_selected()
        if not here:
            most = QLocale().toString(MOST_SELECTED)
            self.said.emit(self.tr("Not all of the selected results are read yet; at most {0} can be.").format(most))
        return here

    def _place_in(self, ids: tuple[int, ...]) -> str:
        """The page of the selected words, where the document that they stand in is cited and has pages."""
        opened, selected = self._reading.opened, self._reader.text.selected_place()
        if opened is None or selected is None or ids != (opened.document.id,) or "\f" not in opened.text:
            return ""
        first, last = (opened.text.count("\f", 0, at) + 1 for at in (selected[0], max(selected[0], selected[1] - 1)))
        return f"p. {first}" if first == last else f"pp. {first}–{last}"

    def _add_to_results(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        copy, cite = menu.addAction(self.tr("Copy citation")), menu.addAction(self.tr("Cite…"))
        copy.triggered.connect(lambda: self.copy_of(ids) if self._all_here() else None)
        cite.triggered.connect(lambda: self.show_of(ids) if self._all_here() else None)

    # ------------------------------------------------------------------------------------------- what is chosen

    @property
    def choice(self) -> CiteChoice:
        """How documents are cited, as it was chosen last."""
        form = self._settings.words("citation_form")
        known = {one.name for one in Archive.citation_styles()}
        style = self._settings.words("citation_style")
        return CiteChoice(
            form=CitationFormat(form) if form in list(CitationFormat) else CitationFormat.TEXT,
            style=style if style in known else Archive.usual_citation_style(),
            language=self._settings.words("citation_language"),
            in_text=self._settings.flag("citation_in_text"),
        )

    def _remember(self, choice: CiteChoice) -> None:
        self._settings.remember_words("citation_form", choice.form.value)
        self._settings.remember_words("citation_style", choice.style)
        self._settings.remember_words("citation_language", choice.language)
        self._settings.remember_flag("citation_in_text", choice.in_text)

    # -------------------------------------------------------------------------------------------------- copying

    @Slot()
    def copy(self) -> None:
        """Copy the citation of what is read, or of the results that are selected."""
        if not self._results.list_view().hasFocus() or self._all_here():
            self.copy_of(self._wanted())

    def copy_of(self, ids: tuple[int, ...]) -> None:
        """Copy the citations of these documents as it was chosen last; of very many, in the window."""
        if self._session is None or not ids:
            return
        if len(ids) > AT_ONCE:
            self.show_of(ids)
            return
        self._asking[0].start(partial(calls.cite, ids, replace(self.choice, place=self._place_in(ids))))

    @Slot(object)
    def _on_copied(self, found: Citations) -> None:
        copy_citations(found)
        self.said.emit(self._copied_words(found))

    def _copied_words(self, found: Citations) -> str:
        choice = self.choice
        titles = {style.name: style.title for style in Archive.citation_styles()}
        how = titles[choice.style] if found.format is CitationFormat.TEXT else form_name(found.format)
        if len(found.documents) == 1:
            return self.tr("Citation copied: {0}").format(how)
        return self.tr("Citations of {0} copied: {1}").format(document_count(len(found.documents)), how)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        show_error(self._window, error)

    # --------------------------------------------------------------------------------------------------- window

    @property
    def dialog(self) -> CiteDialog:
        """The window, made when it is first asked for."""
        if self._dialog is None:
            dialog = self._dialog = CiteDialog(Archive.citation_styles(), self._window)
            dialog.choiceChanged.connect(self._on_choice)
            dialog.copyWanted.connect(self._on_copy_all)
            dialog.saveWanted.connect(self._on_save)
            dialog.stopWanted.connect(self._on_stop)
            if self._session is not None:
                job = self._session.aside(calls.languages)
                job.succeeded.connect(dialog.set_languages)
                job.failed.connect(self._session.failed)
        return self._dialog

    @Slot()
    def show(self) -> None:
        """Cite what is read, or the results that are selected, in the window."""
        if not self._results.list_view().hasFocus() or self._all_here():
            self.show_of(self._wanted())

    def show_of(self, ids: tuple[int, ...]) -> None:
        """Cite these documents in the window."""
        if self._session is None or not ids:
            return
        self._ids = ids
        opened = self._reading.opened
        words = document_count(len(ids))
        if opened is not None and ids == (opened.document.id,):
            words = shortened(opened.document.heading, 90)
        self.dialog.keep_above()
        self.dialog.offer(words, len(ids), replace(self.choice, place=self._place_in(ids)))

    @Slot(object)
    def _on_choice(self, choice: CiteChoice) -> None:
        self._remember(choice)
        if self._session is not None:
            self._asking[1].start(partial(calls.cite, self._ids[:MOST_SHOWN], choice))
        self._dragging.cite_as(choice)

    @Slot(object)
    def _on_shown(self, found: Citations) -> None:
        self.dialog.show_citations(found)

    @Slot(object)
    def _on_not_shown(self, error: Exception) -> None:
        if isinstance(error, ArchiveError):
            self.dialog.show_refused(str(error))
        else:
            self.dialog.close()
            self._on_refused(error)

    @Slot(object)
    def _on_copy_all(self, choice: CiteChoice) -> None:
        self._work(partial(calls.cite, self._ids, choice), self._on_all_copied)

    @Slot(object, object)
    def _on_save(self, choice: CiteChoice, target: Path) -> None:
        self._work(partial(calls.save, self._ids, choice, target), self._on_saved)

    def _work(self, work: Callable[[Archive, Progress], object], done: Callable[..., None]) -> None:
        """Do something with all documents, telling how far it is."""
        if self._session is None:
            return
        self.dialog.show_working()
        job = self._job = self._session.aside(work)
        job.progressed.connect(self.dialog.show_progress)
        job.succeeded.connect(done)
        job.failed.connect(self._on_not_done)
        job.finished.connect(self._on_finished)

    @Slot(object)
    def _on_all_copied(self, found: Citations) -> None:
        self._on_copied(found)
        self.dialog.show_done(self._copied_words(found))

    @Slot(object)
    def _on_saved(self, saved: tuple[Path, int]) -> None:
        target, count = saved
        words = self.tr("Citations of {0} written: {1}").format(document_count(count), target.name)
        self.dialog.show_done(words)
        self.said.emit(words)

    @Slot(object)
    def _on_not_done(self, error: Exception) -> None:
        self.dialog.show_done(str(error) if isinstance(error, ArchiveError) else "")
        if not isinstance(error, ArchiveError):
            self._on_refused(error)

    @Slot(object)
    def _on_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    @Slot()
    def _on_stop(self) -> None:
        if self._asking:
            self._asking[1].drop()
        if self._job is not None:
            self._job.cancel()
