"""The list of claims in the real window: found, narrowed, copied, and shown elsewhere."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.archive import Archive
from core.model import Facet, Narrow, Relation, Scope, Status
from gui.compare.page import Subject, View
from gui.main_window import MainWindow
from gui.search import FacetPane
from gui.search.facet_model import FacetModel, ValueLine
from tests.journeys.conftest import Driver


def facets_of(pane: FacetPane) -> FacetModel:
    model = pane.facet_view().model()
    assert isinstance(model, FacetModel)
    return model


def narrow(window: MainWindow, facet: Facet, value: str, *, exclude: bool = False) -> None:
    """Choose a value among what narrows the list."""
    model = facets_of(window.listing.filters)
    model.toggle(model.find(facet, value), exclude=exclude)


def shown(window: MainWindow) -> list[int]:
    model = window.compare_page.claims.model
    return [line.claim.id for row in range(model.rowCount()) if (line := model.line(row)) is not None]


def test_claims_are_listed_narrowed_and_read(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    driver.rest(window)
    view = window.compare_page.claims
    assert window.compare_page.view is View.CLAIMS
    assert window.compare_page.isVisible()
    assert window.focusWidget() is view.table
    assert view.model.rowCount() == 49
    driver.picture(window, "claims-list")
    narrow(window, Facet.HANDS, "2")
    driver.rest(window)
    assert view.model.rowCount() == 8
    assert window.searching.request.narrow == (Narrow(Facet.HANDS, "2"),), "the search is narrowed alike"
    narrow(window, Facet.SPEAKER, "John Kirby", exclude=True)
    driver.rest(window)
    with Archive.open(sample_path, read_only=True) as archive:
        left = {row.id for row in archive.claims(hands=range(2, 3))} - {row.id for row in archive.claims(by="Kirby")}
    assert set(shown(window)) == left
    window.field.focus_field()
    QTest.keyClicks(window.field.edit(), "unprecedented")
    driver.rest(window)
    assert window.compare_page.isVisible(), "who lists claims goes on listing them"
    assert shown(window) == [3]
    view.focus_list()
    QTest.keyClick(view.table, Qt.Key.Key_Home)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    driver.rest(window)
    assert window.reader.isVisible()
    assert window.claims.selected_claim() == 3


def test_nothing_fits_and_everything_comes_back(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.pages.show_claims_list()
    window.searching.set_query("zeppelin")
    driver.rest(window)
    view = window.compare_page.claims
    assert "No claim fits" in view.nothing_text()
    view.press_clear()
    driver.rest(window)
    assert (view.model.rowCount(), window.searching.query) == (49, "")


def test_lines_are_copied_and_exported(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chosen(*_asked: object) -> tuple[str, str]:
        return str(target), ""

    window = driver.open(sample_path)
    window.pages.show_claims_list()
    driver.rest(window)
    view = window.compare_page.claims
    view.table.select_lines([2, 3, 4])
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    driver.rest(window)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Claim", "Speaker", "Came through"]
    assert len(lines) == 4
    view.table.clearSelection()
    target = tmp_path / "claims.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    view.exportWanted.emit()
    driver.rest(window)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 49, "where none is selected, all"
    assert {row["Speaker"] for row in rows} >= {"John Kirby", "NBC News"}


def test_selected_claims_are_shown_in_other_views(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.pages.show_claims_list()
    driver.rest(window)
    view = window.compare_page.claims
    ids = shown(window)
    view.table.select_lines([8, 10])
    view.showWanted.emit("matrix")
    driver.rest(window)
    assert (window.compare_page.view, window.compare_page.subject) == (View.MATRIX, Subject.CHOSEN)
    matrix = window.compare_page.matrix.model
    assert [matrix.claim_at(row).id for row in range(matrix.rowCount())] == [ids[8], ids[10]]


def test_equal_claims_stand_together_and_the_list_follows_changes(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.pages.show_claims_list()
    view = window.compare_page.claims
    view.together.setChecked(True)
    driver.rest(window)
    assert view.model.rowCount() == 44
    row = next(at for at in range(44) if (line := view.model.line(at)) is not None and line.claims > 1)
    view.table.setCurrentIndex(view.model.index(row, 0))
    driver.rest(window)
    assert view.groups.isVisible()
    driver.picture(window, "claims-list-together")
    line = view.model.line(row)
    assert line is not None
    with Archive.open(sample_path, read_only=True) as archive:
        claim = archive.claim(line.claim.id)
    link = next(
        one.link_id
        for one in (*claim.answers, *claim.answers_to)
        if one.relation is Relation.RESTATES and one.status is Status.ACCEPTED
    )
    assert window.session is not None
    window.session.reviews.settle(link, Status.REJECTED, is_link=True)
    driver.rest(window)
    assert view.model.rowCount() == 45, "what was linked by mistake stands apart again"


def test_results_that_are_claims_are_narrowed_by_what_claims_have(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.results.scopeChanged.emit(Scope.CLAIMS)
    driver.rest(window)
    model = facets_of(window.facets)
    line = model.line(model.find(Facet.STANCE, "rebut"))
    assert isinstance(line, ValueLine)
    assert (line.name, line.count) == ("Rebuts", 8)
    model.toggle(model.find(Facet.STANCE, "rebut"))
    driver.rest(window)
    assert "8" in window.found_text()
    window.results.scopeChanged.emit(Scope.DOCUMENTS)
    driver.rest(window)
    line = model.line(model.find(Facet.STANCE, "rebut"))
    assert isinstance(line, ValueLine)
    assert line.count == int(window.found_text().split()[0]), "documents that hold such a claim"
