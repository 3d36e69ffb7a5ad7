from __future__ import annotations

import pytest

from core.model import Facet, Narrow, Scope, SearchRequest
from core.search import Index
from tests.core.search.samples import fill, look, made, said


def test_words_as_they_are_typed(index: Index) -> None:
    fill(index, made(1, "drones and droning drones", "Drones"), made(2, "a drone and Droste"))
    fill(index, made(3, "drones; the café", claims=(said(1, "drones"),)))
    assert index.words("dro")[0] == ("drones", 5)
    assert {word for word, _count in index.words("dro")} == {"drones", "drone", "droning", "droste"}
    assert index.words("Caf") == (("cafe", 1),)
    assert index.words("dro", most=1) == (("drones", 5),)
    assert index.words("xyz") == index.words("") == index.words("two words") == ()


@pytest.mark.parametrize("scope", Scope)
def test_counting_is_searching(index: Index, scope: Scope) -> None:
    fill(index, made(1, "drones", claims=(said(1, "drones"),)), made(2, "drones", language="fa"), made(3, "iran"))
    for query in ("drones ", "drones -iran ", "", "nothing ", '"drones"'):
        for narrow in ((), (Narrow(Facet.LANGUAGE, "fa"),)):
            request = SearchRequest(query, scope=scope, narrow=narrow)
            assert index.count(request) == index.search(request).total


def test_results_by_year_and_month(index: Index) -> None:
    days = [("2021-12-31", ""), ("2022-03-01", ""), ("2022-03-31", ""), ("2022-01-01", "2022-12-31"), ("", "")]
    fill(index, *(made(number, "drone", days=pair) for number, pair in enumerate(days)), made(9, "x", days=days[0]))
    years = index.date_counts(SearchRequest("drones "))
    assert [(one.date, one.count) for one in years] == [("2021", 1), ("2022", 3)]
    months = index.date_counts(SearchRequest("drones "), "2021-11", "2022-04")
    assert [one.date for one in months] == ["2021-11", "2021-12", "2022-01", "2022-02", "2022-03", "2022-04"]
    for one in months:
        assert one.count == look(index, f"drones date:{one.date}").total
    assert len(index.date_counts(SearchRequest(""), "2022", "2022")) == 12
    narrowed = SearchRequest("drones ", narrow=(Narrow(Facet.YEAR, "2021"),))
    assert index.date_counts(narrowed) == years
    assert index.date_counts(SearchRequest("nothing ")) == ()
