"""Keeps the list of claims in step with what is searched for, and takes lines of it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.archive import Archive
from core.model import ClaimGroup, ClaimList, ClaimListRequest, DateCount, Facet, Narrow, SearchRequest
from core.progress import Progress
from gui.compare.claims_model import AT_ONCE, Column, cell, column_name
from gui.compare.claims_view import FILTERS_WIDTH, ClaimsView
from gui.jobs import Newest
from gui.saving import save_and_tell
from gui.search import FacetPane
from gui.search.date_range import dates_in, with_dates, without_dates
from gui.search.facet_pane import RAIL_WIDTH
from gui.session import Session
from gui.table_text import Cell, csv_text, tabbed_text
from gui.words import claim_count

MOST_SHOWN = 200
"""So many claims are shown in another view at most; more in a matrix are read by nobody."""
DOSSIER = "dossier"
NARROW = 1100
"""Below this width of the window (px) what narrows the list is a rail at first."""
_COPIED_AT_ONCE = 2_000

Years = tuple[DateCount, ...]


def load(request: ClaimListRequest, archive: Archive, progress: Progress) -> ClaimList:
    """A stretch of the list."""
    return archive.claim_list(request, progress)


def load_group(claim_id: int, archive: Archive, _progress: Progress) -> ClaimGroup | None:
    """How a claim is said elsewhere."""
    return archive.claim_group(claim_id)


def load_ids(
    view: str, request: ClaimListRequest, ranges: Sequence[range], archive: Archive, progress: Progress
) -> tuple[str, tuple[int, ...]]:
    """The claims of some lines, for a view: not more than it shows. A dossier tells by itself what is too many."""
    found: list[int] = []
    most = sum(map(len, ranges)) if view == DOSSIER else MOST_SHOWN
    for lines in ranges:
        wanted = min(len(lines), most - len(found))
        if wanted > 0:
            found += archive.claim_ids(replace(request, offset=lines.start, limit=wanted, facets=False), progress)
    return view, tuple(found)


def load_table(
    request: ClaimListRequest,
    ranges: Sequence[range],
    columns: Sequence[Column],
    archive: Archive,
    progress: Progress,
) -> list[list[Cell]]:
    """The cells of some lines, with the names of the columns above them."""
    rows: list[list[Cell]] = [[column_name(column) for column in columns]]
    for lines in ranges:
        for start in range(lines.start, lines.stop, _COPIED_AT_ONCE):
            progress.step(len(rows))
            limit = min(_COPIED_AT_ONCE, lines.stop - start)
            found = archive.claim_list(replace(request, offset=start, limit=limit, facets=False), progress)
            rows += [[cell(line, column) for column in columns] for line in found.lines]
    return rows


class Listing(QObject):
    """Which claims the list has: those of the search, narrowed as it is narrowed."""

    claimRequested = Signal(int)
    narrowed = Signal(object)
    """What results are to be narrowed by (``tuple[Narrow, ...]``), in the search too."""
    queryWanted = Signal(str)
    """Another query is to stand in the field."""
    viewWanted = Signal(str, object)
    """Claims (``tuple[int, ...]``) are to be shown in the view of this name."""
    dossierWanted = Signal(object)
    """A dossier of these claims (``tuple[int, ...]``) is to be offered."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, view: ClaimsView, window: QWidget) -> None:
        super().__init__(window)
        self._view, self._window = view, window
        self.filters = FacetPane()
        self._request = SearchRequest()
        self._counted = False
        self._lists: Newest | None = None
        self._pages: Newest | None = None
        self._facets: Newest | None = None
        self._groups: Newest | None = None
        self._tables: Newest | None = None
        self._views: Newest | None = None
        self._target: Path | None = None
        self._as_csv = False
        self._narrow = False
        self._untold: tuple[Narrow, ...] | None = None
        """By what the list was narrowed, while the search does not know it yet."""
        self._shown, self._stale = False, True
        view.place_filters(self.filters)
        view.wanted.connect(self._on_changed)
        view.moreWanted.connect(self._on_more)
        view.groupWanted.connect(self._on_group)
        view.claimRequested.connect(self.claimRequested)
        view.copyWanted.connect(self._copy)
        view.exportWanted.connect(self._export)
        view.showWanted.connect(self._show_in)
        view.dossierWanted.connect(self._want_dossier)
        view.clearWanted.connect(self._clear)
        self.filters.narrowed.connect(self._on_narrowed)
        self.filters.foldToggled.connect(self._on_folded)
        self.filters.datesChosen.connect(self._on_dates)
        self.filters.datesCleared.connect(self._on_dates_cleared)

    def attach(self, session: Session) -> None:
        """List the claims of this session's archive from now on."""
        slots = (self._on_list, self._on_facets, self._on_page, self._on_group_loaded, self._on_table, self._on_view)
        jobs = [session.newest(self) for _ in slots]
        self._lists, self._facets, self._pages, self._groups, self._tables, self._views = jobs
        for job, slot in zip(jobs, slots, strict=True):
            job.succeeded.connect(slot)
            job.failed.connect(self.failed)
        session.changed.connect(self._on_other)
        session.indexUpdated.connect(self._on_other)
        self._view.show_list(None)
        self._on_other()

    def show_request(self, request: SearchRequest) -> None:
        """What is searched for now: the list has the claims of it."""
        if self._untold is not None:
            request = replace(request, narrow=self._untold)  # an answer to what was asked before
        if (request.query, request.narrow) != (self._request.query, self._request.narrow):
            self._request = request
            self._on_other()

    def fit(self, width: int) -> None:
        """In a window of *width* px that has become narrow, fold what narrows the list to a rail."""
        if (narrow := width < NARROW) != self._narrow:
            self._narrow = narrow
            self.filters.set_folded(narrow)
            self._on_folded(narrow)

    @Slot(bool)
    def _on_folded(self, folded: bool) -> None:
        self._view.spread(RAIL_WIDTH if folded else FILTERS_WIDTH)

    def set_shown(self, shown: bool) -> None:
        """Whether the list is looked at; what changed meanwhile is loaded then."""
        self._shown = shown
        if shown and self._stale:
            self._load()
        elif not shown:
            self._tell_narrowed()

    @property
    def request(self) -> ClaimListRequest:
        """What is listed now, from the first line on."""
        order, descending = self._view.order
        return ClaimListRequest(
            query=self._request.query,
            narrow=self._request.narrow,
            order=order,
            descending=descending,
            grouped=self._view.together.isChecked(),
            limit=AT_ONCE,
        )

    # ------------------------------------------------------------------------------------------------- loading

    @Slot()
    def _on_other(self) -> None:
        """Other claims fit, or there are others."""
        self._counted = False
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._stale = True
        if self._shown:
            self._load()

    def _load(self) -> None:
        if self._lists is not None and self._pages is not None and self._facets is not None:
            self._stale = False
            self._pages.drop()
            self._facets.drop()
            self._lists.start(partial(load, self.request))

    @Slot(object)
    def _on_list(self, found: ClaimList) -> None:
        """Show the first lines and paint them; only then is counted what narrows the list, and searched alike.

        What runs in another thread holds up the painting: both want the interpreter.
        """
        self._view.show_list(found)
        self._view.table.viewport().repaint()
        if self._facets is not None and not self._counted:
            self._facets.start(partial(load, replace(found.request, limit=0, facets=True)))
        self._tell_narrowed()

    def _tell_narrowed(self) -> None:
        narrow, self._untold = self._untold, None
        if narrow is not None:
            self.narrowed.emit(narrow)

    @Slot(object)
    def _on_facets(self, found: ClaimList) -> None:
        self._counted = True
        self.filters.show_facets(found.facets, found.request.narrow)
        years = [one for one in found.facets.get(Facet.YEAR, ()) if one.value and one.count]
        counts = [DateCount(one.value, one.count) for one in sorted(years, key=lambda one: one.value)]
        self.filters.show_dates(counts, dates_in(found.request.query))

    @Slot(int)
    def _on_more(self, start: int) -> None:
        if self._pages is not None:
            asked = replace(self.request, offset=start, limit=AT_ONCE - start % AT_ONCE, facets=False)
            self._pages.start(partial(load, asked))

    @Slot(object)
    def _on_page(self, found: ClaimList) -> None:
        self._view.append(found)

    @Slot(int)
    def _on_group(self, claim_id: int) -> None:
        if self._groups is not None:
            self._groups.start(partial(load_group, claim_id))

    @Slot(object)
    def _on_group_loaded(self, group: ClaimGroup | None) -> None:
        self._view.show_group(group)

    # ------------------------------------------------------------------------------------------------ narrowing

    @Slot(object)
    def _on_narrowed(self, narrow: tuple[Narrow, ...]) -> None:
        """The list first, for it is looked at; then the search."""
        self._request = replace(self._request, narrow=narrow)
        self._untold = narrow if self._shown else None
        self._on_other()
        if self._untold is None:
            self.narrowed.emit(narrow)

    @Slot(str, str)
    def _on_dates(self, first: str, last: str) -> None:
        self.queryWanted.emit(with_dates(self._request.query, first, last))

    @Slot()
    def _on_dates_cleared(self) -> None:
        self.queryWanted.emit(without_dates(self._request.query))

    @Slot()
    def _clear(self) -> None:
        self._on_narrowed(())
        if self._request.query:
            self.queryWanted.emit("")

    # ----------------------------------------------------------------------------------------------- elsewhere

    def _chosen(self) -> list[range]:
        """The selected lines; all of them where none is."""
        return self._view.table.selected_ranges() or [range(self._view.model.rowCount())]

    @Slot(str)
    def _show_in(self, view: str) -> None:
        ranges = self._view.table.selected_ranges()
        if self._views is not None and ranges:
            self._views.start(partial(load_ids, view, self.request, ranges))

    @Slot()
    def _want_dossier(self) -> None:
        if self._views is not None and self._view.model.rowCount():
            self._views.start(partial(load_ids, DOSSIER, self.request, self._chosen()))

    @Slot(object)
    def _on_view(self, found: tuple[str, tuple[int, ...]]) -> None:
        if found[0] == DOSSIER:
            self.dossierWanted.emit(found[1])
        else:
            self.viewWanted.emit(*found)

    @Slot(bool)
    def _copy(self, as_csv: bool) -> None:
        self._as_csv = as_csv
        self._take(None)

    @Slot()
    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export claims"), "claims.csv", "CSV (*.csv)")
        if path:
            self._take(Path(path))

    def _take(self, target: Path | None) -> None:
        ranges = self._chosen()
        if self._tables is not None and self._view.model.rowCount():
            self._target = target
            self._tables.start(partial(load_table, self.request, ranges, self._view.table.columns()))

    @Slot(object)
    def _on_table(self, rows: list[list[Cell]]) -> None:
        target, self._target = self._target, None
        if target is not None:
            self._write(target, csv_text(rows).encode("utf-8-sig"))
            return
        QGuiApplication.clipboard().setText(csv_text(rows) if self._as_csv else tabbed_text(rows))
        self.said.emit(self.tr("Copied: {0}.").format(claim_count(len(rows) - 1)))

    def _write(self, path: Path, data: bytes) -> None:
        save_and_tell(path, data, self.said.emit, self.failed.emit)
