"""Keeps the Compare page in step with what is read and searched: which claims, in which view."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from core.archive import Archive
from core.model import (
    About,
    Answer,
    AnswerView,
    ClaimGroup,
    ClaimMap,
    Manner,
    NodeKind,
    OpenedDocument,
    ResponseMatrix,
    Scope,
    SearchRequest,
    Status,
    Timeline,
)
from core.progress import Progress
from gui.compare import ComparePage
from gui.compare.page import Subject, View
from gui.compare.table import table
from gui.jobs import Newest
from gui.saving import save_and_tell
from gui.session import Session
from gui.table_text import csv_text
from gui.words import claim_count
from gui.writing import isolated, one_line

MOST_CLAIMS = 200
"""Claims of a search that are compared; a page of more is read by nobody."""

Shown = tuple[AnswerView, ...] | ResponseMatrix | Timeline | ClaimMap | tuple[ClaimGroup, ...]


def load(
    view: View,
    claim_ids: tuple[int, ...] | SearchRequest,
    about: tuple[NodeKind, int] | None,
    depth: int,
    archive: Archive,
    progress: Progress,
) -> tuple[View, Shown]:
    """What a view shows of these claims, or of those that a search finds."""
    if view is View.REPEATED:
        return view, archive.claim_groups()
    if view is View.MAP and about is not None:
        return view, archive.map_around(*about, depth=depth)
    if isinstance(claim_ids, SearchRequest):
        found = archive.search(claim_ids, progress)
        claim_ids = tuple(hit.claim_id for hit in found.hits if hit.claim_id is not None)
    if view is View.ANSWERS:
        return view, archive.answer_views(claim_ids)
    if view is View.MATRIX:
        return view, archive.response_matrix(claim_ids)
    if view is View.TIMELINE:
        return view, archive.timeline(claim_ids)
    return view, archive.map_around(NodeKind.CLAIM, claim_ids[0], depth=depth) if claim_ids else ClaimMap((), (), 0)


class Comparing(QObject):
    """Loads what the page shows when it is looked at and something changed."""

    claimRequested = Signal(int)
    documentRequested = Signal(int)
    describeWanted = Signal(int)
    linkWanted = Signal(object)
    linkWished = Signal(object, object, int)
    """A LinkWish, the Answer that it is about, and the claim that is answered."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, page: ComparePage, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._window = page, window
        self._newest: Newest | None = None
        self._around: tuple[NodeKind, int] | None = None
        """What was chosen on the map, to be in its middle, while the subject stays the same."""
        self._around_of = Subject.DOCUMENT
        self._opened: OpenedDocument | None = None
        self._claim: int | None = None
        self._chosen: tuple[int, ...] = ()
        self._request = SearchRequest()
        self._can_edit = False
        self._stale = True
        self._shown = False
        page.wanted.connect(self._on_wanted)
        page.claimRequested.connect(self.claimRequested)
        page.documentRequested.connect(self.documentRequested)
        page.answerFollowed.connect(self._on_answer)
        page.dateWanted.connect(self.describeWanted)
        page.linkWanted.connect(self.linkWanted)
        page.linkWished.connect(self.linkWished)
        page.tableWanted.connect(self._save_table)
        page.pictureWanted.connect(self._save_picture)
        page.printWanted.connect(self._print)
        page.aroundWanted.connect(self._on_around)
        page.backWanted.connect(self._on_back)

    def attach(self, session: Session) -> None:
        """Compare the claims of this session's archive from now on."""
        self._newest = session.newest(self)
        self._newest.succeeded.connect(self._on_loaded)
        self._newest.failed.connect(self.failed)
        session.opened.connect(self._on_archive)
        session.changed.connect(self._on_changed)
        self._opened, self._claim = None, None
        self._on_changed()

    def show_document(self, opened: OpenedDocument | None, claim_id: int | None) -> None:
        """What the reader shows now, and which claim is open in it."""
        if opened is not self._opened or claim_id != self._claim:
            self._opened, self._claim, self._around = opened, claim_id, None
            self._on_changed()

    def show_request(self, request: SearchRequest) -> None:
        """What is searched for now."""
        if request != self._request:
            self._request = request
            if self._page.subject is Subject.RESULTS or self._opened is None:
                self._on_changed()

    def show_chosen(self, claim_ids: tuple[int, ...], view: View) -> None:
        """Show these claims, whichever document is read or what is searched for."""
        self._chosen, self._around = claim_ids, None
        self._page.choose(view, Subject.CHOSEN)

    def set_shown(self, shown: bool) -> None:
        """Whether the page is looked at; what changed meanwhile is loaded then."""
        self._shown = shown
        if shown and self._stale:
            self._load()

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._can_edit = not about.read_only

    @Slot()
    def _on_changed(self) -> None:
        self._stale = True
        if self._shown:
            self._load()

    @Slot(object, int)
    def _on_around(self, kind: NodeKind, number: int) -> None:
        self._around, self._around_of = (kind, number), self._page.subject
        self._on_changed()

    @Slot()
    def _on_back(self) -> None:
        self._around = None
        self._on_changed()

    @Slot()
    def _on_wanted(self) -> None:
        self._on_changed()

    # ------------------------------------------------------------------------------------------------- loading

    def _load(self) -> None:
        if self._newest is None:
            return
        self._stale = False
        opened = self._opened
        if self._page.view is View.CLAIMS:  # gui.listing loads it
            self._newest.drop()
            self._page.show_scope(self.tr("In the whole archive, as it is searched and narrowed"))
            return
        if self._page.view is View.REPEATED:
            self._page.show_scope(self.tr("In the whole archive"))
            self._newest.start(partial(load, View.REPEATED, (), None, 0))
            return
        about: tuple[NodeKind, int] | None = None
        if opened is not None and self._page.subject is Subject.DOCUMENT:
            claims: tuple[int, ...] | SearchRequest = compared(opened)
            document = opened.document
            about = (NodeKind.CLAIM, self._claim) if self._claim is not None else (NodeKind.DOCUMENT, document.id)
            self._page.show_scope(isolated(one_line(document.heading)))
        elif self._page.subject is Subject.CHOSEN:
            claims = self._chosen
            words = claim_count(len(claims))
            around = self._page.view is View.MAP and len(claims) > 1
            self._page.show_scope(self.tr("Around the first of {0}").format(words) if around else words)
        else:
            claims = replace(self._request, scope=Scope.CLAIMS, limit=MOST_CLAIMS, offset=0, facets=False)
            query = self._request.query
            words = self.tr("Claims found by “{0}”, at most {1}").format(isolated(query), MOST_CLAIMS)
            self._page.show_scope(words if query else self.tr("All claims, at most {0}").format(MOST_CLAIMS))
        if self._around is not None and self._page.subject is not self._around_of:
            self._around = None
        if self._around is not None and self._page.view is View.MAP:
            about = self._around
            self._page.show_scope(self.tr("Around what was chosen on the map"))
        self._newest.start(partial(load, self._page.view, claims, about, self._page.map.reach))

    @Slot(object)
    def _on_loaded(self, found: tuple[View, Shown]) -> None:
        view, shown = found
        if isinstance(shown, ResponseMatrix):
            self._page.show_matrix(shown)
        elif isinstance(shown, Timeline):
            self._page.show_timeline(shown)
        elif isinstance(shown, ClaimMap):
            self._page.show_map(shown, moved=self._around is not None)
        elif view is View.REPEATED:
            self._page.show_groups(tuple(one for one in shown if isinstance(one, ClaimGroup)))
        else:
            views = tuple(one for one in shown if isinstance(one, AnswerView))
            self._page.show_answers(views, can_edit=self._can_edit)

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        self.claimRequested.emit(answer.claim_id)

    # ------------------------------------------------------------------------------------------ out of the window

    @Slot(object)
    def _save_table(self, views: tuple[AnswerView, ...]) -> None:
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export table"), "answers.csv", "CSV (*.csv)")
        if path:
            self._write(Path(path), csv_text(table(views)).encode("utf-8-sig"))

    @Slot()
    def _save_picture(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save picture"), "claims.svg", "SVG (*.svg)")
        if path:
            self._write(Path(path), self._drawn().svg(self.tr("Claims and their answers")))

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        if QPrintDialog(printer, self._window).exec():
            self._drawn().print_on(printer)

    def _drawn(self):
        return (self._page.timeline if self._page.view is View.TIMELINE else self._page.map).view

    def _write(self, path: Path, data: bytes) -> None:
        save_and_tell(path, data, self.said.emit, self.failed.emit)


def compared(opened: OpenedDocument) -> tuple[int, ...]:
    """The claims of a document that are set beside answers: what somebody said, whole, and not only as an answer."""
    return tuple(
        claim.id
        for claim in opened.claims
        if claim.status is Status.ACCEPTED
        and claim.parent_id is None
        and claim.manner is not Manner.AUTHOR
        and (claim.answers or not claim.answers_to)
    )
