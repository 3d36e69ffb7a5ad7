"""Searching in the whole window: what is offered while typing, what is kept, and what a date range does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QTextBrowser

from core.archive import Archive
from core.model import Facet, IndexStatus, Scope, SearchAnswer
from gui.help import HelpWindow
from gui.main_window import MainWindow
from gui.search.facet_model import FacetModel, ValueLine
from tests.core.records import article
from tests.journeys.conftest import Driver


def offered(window: MainWindow) -> list[str]:
    completing = window.field.completing()
    return completing.list().labels() if completing.is_open else []


def press(driver: Driver, window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.field.edit(), key)
    driver.rest(window)


def test_a_speaker_is_completed_and_searched(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    driver.type(window, "s")
    driver.picture(window, "completion-fields")
    assert "says:" in offered(window)
    driver.type(window, "says:w")
    driver.picture(window, "completion-values")
    assert "says: Barbara Woodward" in offered(window)
    press(driver, window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.field.query().startswith('says:"')
    assert not offered(window)
    assert window.results.current_hit() is None
    press(driver, window, Qt.Key.Key_Return)
    assert window.reading.opened is not None


def test_recent_searches_are_offered_and_forgotten(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    for words in ("drones", "letter"):
        driver.type(window, words)
        press(driver, window, Qt.Key.Key_Return)
    window.field.clear()
    driver.rest(window)
    press(driver, window, Qt.Key.Key_Down)
    driver.picture(window, "recent-searches")
    assert offered(window) == ["letter", "drones"]
    press(driver, window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.searching.query == "drones"
    window.actions_by_name["clear_recent_searches"].trigger()
    window.field.clear()
    press(driver, window, Qt.Key.Key_Down)
    assert offered(window) == []


def test_a_search_is_saved_counted_renamed_and_brought_back(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    driver.type(window, "lighthouse")
    window.keeping.save("Lighthouses")
    driver.rest(window)
    driver.type(window, "is:unanswered")
    window.actions_by_name["save_search"].trigger()
    dialog = next(one for one in window.findChildren(QInputDialog) if one.isVisible())
    dialog.setTextValue("Open questions")
    dialog.accept()
    driver.rest(window)
    model = window.facets.saved_list().model()
    saved = {one.name: one for one in window.keeping.saved()}
    assert set(saved) == {"Lighthouses", "Open questions"}
    assert model.counts()[saved["Lighthouses"].id] == 0
    assert model.counts()[saved["Open questions"].id] > 0
    driver.picture(window, "saved-searches")

    with Archive.open(sample_path) as archive:
        archive.add_document(article("The lighthouse was painted green.", "Lighthouse"))
    assert window.session is not None
    window.session.update_index()
    driver.rest(window)
    assert model.counts()[saved["Lighthouses"].id] == 1

    window.keeping.run(saved["Lighthouses"])
    driver.rest(window)
    assert window.searching.query == "lighthouse"
    assert model.is_shown(saved["Lighthouses"])
    window.keeping.remove(saved["Lighthouses"])
    driver.rest(window)
    assert [one.name for one in window.keeping.saved()] == ["Open questions"]
    window.actions_by_name["undo"].trigger()
    driver.rest(window)
    assert len(window.keeping.saved()) == 2
    again = driver.open(sample_path)
    assert len(again.keeping.saved()) == 2


def test_what_is_in_sight_comes_first_and_the_rest_follows(driver: Driver, sample_path: Path) -> None:
    with Archive.open(sample_path) as archive:
        for number in range(60):
            archive.add_document(article(f"A lighthouse, number {number}, stands by the sea.", f"Lighthouse {number}"))
    window = driver.open(sample_path)
    model = window.results.list_view().model()
    told: list[tuple[str, int, int]] = []

    def results(answer: SearchAnswer) -> None:
        told.append(("results", len(answer.hits), len(answer.facets)))

    def facets(answer: SearchAnswer) -> None:
        told.append(("facets", len(answer.hits), len(answer.facets)))

    window.searching.answerShown.connect(results)
    window.searching.facetsShown.connect(facets)
    window.searching.set_query("lighthouse")
    driver.rest(window)
    (first, shown, _), (second, *_) = told
    assert (first, second) == ("results", "facets")
    assert window.results.rows_in_sight() == shown < 20
    assert model.rowCount() == 60
    assert all(model.index(row, 0).data() for row in range(20))
    listed = window.facets.facet_view().model()
    assert isinstance(listed, FacetModel)
    kinds = listed.line(listed.find(Facet.KIND, "article"))
    assert isinstance(kinds, ValueLine)
    assert kinds.count == 60


def test_opening_shows_an_answer_before_the_index_was_asked_for_changes(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.searching.set_query("drones")
    assert window.session is not None
    assert window.session.is_searching
    answers: list[str] = []

    def shown(answer: SearchAnswer) -> None:
        answers.append(answer.request.query)

    window.searching.answerShown.connect(shown)
    window.searching.on_index_updated(IndexStatus(True, 0, 1))
    driver.rest(window)
    assert answers == ["drones", "drones"]


def test_a_range_of_dates_is_dragged_refined_and_cleared(driver: Driver, sample_path: Path) -> None:
    with Archive.open(sample_path) as archive:
        for year in range(2014, 2026):
            for number in range(1 + year * 7 % 5):
                date = f"{year}-{1 + number * 2:02}"
                archive.add_document(
                    replace(article(f"Water {number} of {year}.", f"Water {year}.{number}"), date=date)
                )
    window = driver.open(sample_path)
    driver.type(window, "water")
    window.field.completing().close()
    histogram = window.facets.histogram()
    years = [bar.first for bar in histogram.bars()]
    assert (years[0], years[-1]) == ("2014", "2026")
    driver.picture(window, "dates-years")

    def drag(start: int, end: int) -> None:
        QTest.mousePress(histogram.bars_widget(), Qt.MouseButton.LeftButton, pos=histogram.place_of(start))
        QTest.mouseMove(histogram.bars_widget(), histogram.place_of(end))
        QTest.mouseRelease(histogram.bars_widget(), Qt.MouseButton.LeftButton, pos=histogram.place_of(end))
        driver.rest(window)

    drag(2, 7)
    assert window.field.query() == "water date:2016..2021"
    assert [bar.first for bar in histogram.bars()] == years
    driver.picture(window, "dates-range")
    drag(4, 5)
    assert window.field.query() == "water date:2018..2019"
    assert [bar.first for bar in histogram.bars()][:2] == ["2018-01", "2018-02"]
    driver.picture(window, "dates-months")
    QTest.mouseClick(histogram.bars_widget(), Qt.MouseButton.LeftButton, pos=histogram.place_of(0))
    driver.rest(window)
    assert window.field.query() == "water date:2018-01"
    QTest.mouseDClick(histogram.bars_widget(), Qt.MouseButton.LeftButton, pos=histogram.place_of(0))
    driver.rest(window)
    assert window.field.query() == "water"
    assert [bar.first for bar in histogram.bars()] == years


def test_a_list_of_queries_runs_and_opens(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.actions_by_name["run_queries"].trigger()
    table = window.querying.window
    table.set_text("drones\nJohn Kirby\ndornes\nBarbara Woodward\n2231\nlighthouse")
    table.run()
    driver.rest(window)
    driver.picture(table, "list-of-queries")
    rows = {row.query: row for row in table.model().rows()}
    assert rows["drones"].documents == 5
    assert rows["drones"].claims == 4
    assert rows["drones"].first.startswith("[While Iran and Russia")
    assert "drones" in rows["dornes"].remark
    assert rows["lighthouse"].documents == 0
    table.queryChosen.emit("John Kirby")
    driver.rest(window)
    assert window.searching.query == "John Kirby"
    table.set_text("\n".join(f"query {number}" for number in range(500)))
    table.run()
    table.close()
    driver.rest(window)
    assert table.model().rows()[499].documents is None


def test_a_result_opens_at_the_hit_that_it_shows(driver: Driver, sample_path: Path) -> None:
    filler = "Nothing of interest is said in this long sentence, and it goes on. " * 30
    text = f"The reservoir is named. {filler} The green reservoir of the lighthouse. {filler} A reservoir."
    with Archive.open(sample_path) as archive:
        number = archive.add_document(article(text, "Reservoirs"))
    window = driver.open(sample_path)
    driver.type(window, "reservoir lighthouse")
    press(driver, window, Qt.Key.Key_Return)
    opened = window.reading.opened
    assert opened is not None
    assert opened.document.id == number
    assert [text[start:end] for start, end in opened.hits] == ["reservoir", "reservoir", "lighthouse", "reservoir"]
    assert window.reader.header.hit_label.text() == "Hit 2 of 4"
    driver.type(window, "lighthouse")
    press(driver, window, Qt.Key.Key_Return)
    assert window.reader.header.hit_label.text() == "Hit 1 of 1"
    window.actions_by_name["next_hit"].trigger()


def test_a_claim_that_was_found_is_opened(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    driver.type(window, "says:woodward")
    window.results.scopeChanged.emit(Scope.CLAIMS)
    driver.rest(window)
    window.results.focus_list()
    driver.rest(window)
    hit = window.results.current_hit()
    assert hit is not None
    assert hit.claim_id is not None
    assert window.claims.selected_claim() == hit.claim_id
    window.results.next()
    driver.rest(window)
    assert window.claims.selected_claim() not in (None, hit.claim_id)


def test_help_opens_from_the_field(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.field.focus_field()
    window.actions_by_name["help"].trigger()
    page = next(one for one in window.findChildren(HelpWindow) if one.isVisible())
    driver.picture(page, "help-search")
    browser = page.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    words = browser.toPlainText()
    for heading in ("While you type", "Narrowing", "Saved searches", "A list of queries", "What is cut"):
        assert heading in words
    page.close()
    button = next(one for one in window.field.findChildren(QAbstractButton) if one.accessibleName() == "How to search")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.isVisible()
    page.close()


def test_closing_in_the_middle_of_a_list_leaves_nothing_behind(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.actions_by_name["run_queries"].trigger()
    table = window.querying.window
    table.set_text("\n".join(f"query {number}" for number in range(500)))
    table.run()
    window.open_archive(sample_path)
    driver.rest(window)
    table.run()
    window.close()
    table.close()
