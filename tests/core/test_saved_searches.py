"""Searches that the archive keeps: saved, renamed, removed, and all of it undone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from core.archive import Archive
from core.errors import BadInput, NotFound
from core.model import Facet, Narrow, Scope, SearchRequest, Sort
from tests.core.records import article, rows_of

REQUEST = SearchRequest(
    "is:unanswered ", Scope.CLAIMS, (Narrow(Facet.YEAR, "2022"), Narrow(Facet.LICENCE, "", exclude=True)), Sort.DATE
)


def test_a_search_is_kept_with_all_that_belongs_to_it(archive: Archive) -> None:
    number = archive.save_search("  Open   questions ", REQUEST)
    (found,) = archive.saved_searches()
    assert (found.id, found.name, found.query) == (number, "Open questions", "is:unanswered")
    assert (found.scope, found.narrow, found.sort) == (REQUEST.scope, REQUEST.narrow, REQUEST.sort)
    assert found.request.narrow == REQUEST.narrow


def test_saving_under_a_name_again_replaces_it(archive: Archive) -> None:
    number = archive.save_search("Mine", REQUEST)
    assert archive.save_search("Mine", SearchRequest("drones")) == number
    assert [one.query for one in archive.saved_searches()] == ["drones"]


def test_every_step_can_be_undone(archive: Archive) -> None:
    archive.save_search("Mine", REQUEST)
    archive.save_search("alpha", SearchRequest("a"))
    states = [rows_of(archive)]
    archive.rename_saved_search(1, "Yours")
    states.append(rows_of(archive))
    archive.remove_saved_search(1)
    assert [one.name for one in archive.saved_searches()] == ["alpha"]
    for state in reversed(states):
        archive.undo()
        assert rows_of(archive) == state
    assert [one.name for one in archive.saved_searches()] == ["alpha", "Mine"]
    archive.redo()
    assert [one.name for one in archive.saved_searches()] == ["alpha", "Yours"]


def test_names_that_cannot_be(archive: Archive) -> None:
    archive.save_search("One", REQUEST)
    archive.save_search("Two", REQUEST)
    with pytest.raises(BadInput):
        archive.save_search("  ", REQUEST)
    with pytest.raises(BadInput):
        archive.rename_saved_search(1, "Two")
    with pytest.raises(NotFound):
        archive.rename_saved_search(99, "Three")
    with pytest.raises(NotFound):
        archive.remove_saved_search(99)


@pytest.mark.parametrize("narrow", ["", "[", "{}", '[["nosuch","x",false],["year","2022",true],[1,2],"x"]'])
def test_what_somebody_else_wrote_is_read_with_care(archive: Archive, narrow: str) -> None:
    archive.save_search("Mine", REQUEST)
    with closing(sqlite3.connect(archive.path)) as other, other:
        other.execute("UPDATE saved_searches SET narrow = ?", [narrow])
    expected = (Narrow(Facet.YEAR, "2022", exclude=True),) if "year" in narrow else ()
    assert archive.saved_searches()[0].narrow == expected


def test_dates_of_results_by_year_and_by_month(archive: Archive) -> None:
    for number, date in enumerate(("2020", "2022-03", "2022-03-05", "2022-11", "2022-12", "")):
        archive.add_document(replace(article(f"Water number {number}.", f"Water {number}"), date=date))
    archive.update_index()
    request = SearchRequest("water")
    assert [(one.date, one.count) for one in archive.date_counts(request)] == [("2020", 1), ("2022", 4)]
    months = {one.date: one.count for one in archive.date_counts(request, "2022", "2022-11")}
    assert len(months) == 11
    assert months["2022-03"] == 2
    assert months["2022-11"] == 1
