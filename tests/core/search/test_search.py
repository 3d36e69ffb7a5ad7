"""What a search finds, in which order, with which counts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.model import ClaimState, Facet, Holding, Kind, Narrow, Role, Scope, SearchRequest, Sort
from core.search import Index
from tests.core.search.samples import CC_BY, UNKNOWN, claims_found, fill, found, look, made, said


@pytest.fixture
def archive(index: Index) -> Index:
    """An exchange in small: an article, the letter it quotes, a letter known by reference only, and a few others."""
    return fill(
        index,
        made(
            1,
            "Kirby said the drones were sold. Iran rejected the claim as false.",
            "Drones over Ukraine",
            days=("2022-12-01", "2022-12-31"),
            parties=((Role.AUTHOR, "Mehran Shamsuddin"), (Role.PUBLISHER, "Mehr News Agency")),
            tags=("nuclear deal",),
            claims=(
                said(11, "the drones were sold", "John Kirby", state=ClaimState.ANSWERED, start=15),
                said(12, "the claim is false", "Iran", state=ClaimState.ANSWERS, start=40),
                said(13, "officials would not confirm", "officials", state=ClaimState.WITHHELD, start=60),
            ),
            cites=("S/2022/908",),
            rebuttals=1,
        ),
        made(
            2,
            "These claims are unfounded.",
            "Letter of Iran",
            kind=Kind.LETTER,
            holding=Holding.EXTRACT,
            days=("2022-10-24", "2022-10-24"),
            licence=UNKNOWN,
            symbol="S/2022/794",
            parties=((Role.SENDER, "Amir Saeid Iravani"), (Role.RECIPIENT, "Security Council")),
            claims=(said(21, "unfounded claims", "Amir Saeid Iravani", cites=("S/2022/908",)),),
        ),
        made(
            3,
            "",
            "Letter of the United Kingdom",
            kind=Kind.LETTER,
            holding=Holding.CITED,
            symbol="S/2022/908",
            language="",
            licence=UNKNOWN,
            carried=("drones were used",),
            parties=((Role.SENDER, "United Kingdom"),),
        ),
        made(4, "گزارش درباره پهپادها", "گزارش", language="fa", days=("2021-05-01", "2021-05-01")),
        made(
            5,
            "A drone is a bee. Bees do not fly at night.",
            "Bees",
            kind=Kind.REPORT,
            days=("2020-01-01", "2020-12-31"),
        ),
    )


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("drones ", {1, 3, 5}),
        ("dro", {1, 3, 5}),
        ("drones iran ", {1}),
        ("iran OR bees ", {1, 2, 5}),
        ("drones -iran ", {3, 5}),
        ("drones NOT (iran OR bee) ", {3}),
        ('"drones were" ', {1, 3}),
        ('"drone were" ', set[int]()),
        ('"claim rejected"~3', {1}),
        ('"claim rejected"~0', set[int]()),
        ('"drones sold"~1', {1}),
        ("unfound* ", {2}),
        ("dornes~ ", {1, 3, 5}),
        ("dorne~ ", {5}),
        ("title:drones ", {1}),
        ("title:letter ", {2, 3}),
        ("from:iravani ", {2}),
        ('from:"amir saeid" ', {2}),
        ("from:(iravani OR kingdom)", {2, 3}),
        ("to:council ", {2}),
        ("by:shamsuddin ", {1}),
        ("by:iravani ", {2}),
        ("says:kirby ", {1}),
        ("publisher:mehr ", {1}),
        ("kind:letter ", {2, 3}),
        ("kind:letters ", {2, 3}),
        ("lang:fa ", {4}),
        ("lang:persian ", {4}),
        ("licence:cc-by ", {1, 4, 5}),
        ("licence:4.0 ", {1, 4, 5}),
        ("symbol:S/2022/908 ", {3}),
        ("S/2022/908 ", {3}),
        ("S/2022/9", {3}),
        ("tag:nuclear ", {1}),
        ("cites:S/2022/908 ", {1, 2}),
        ("date:2022-10..2022-12 ", {1, 2}),
        ("date:>2021 ", {1, 2}),
        ("date:<2021-06 ", {4, 5}),
        ("date:2020-03 ", {5}),
        ("added:2026 ", {1, 2, 3, 4, 5}),
        ("added:>2026 ", set[int]()),
        ("is:answered ", {1}),
        ("is:unanswered ", {2}),
        ("is:withheld ", {1}),
        ("is:cited ", {3}),
        ("is:held ", {1, 4, 5}),
        ("is:extract ", {2}),
        ("has:claims ", {1, 2}),
        ("has:rebuttals ", {1}),
        ("has:text ", {1, 2, 4, 5}),
        ("-is:cited drones ", {1, 5}),
        ("* ", {1, 2, 3, 4, 5}),
        ("* -drones ", {2, 4}),
        ("-drones ", {2, 4}),
        ("پهپاد*", {4}),
        ("?????", set[int]()),
        ("", {1, 2, 3, 4, 5}),
    ],
)
def test_queries(archive: Index, query: str, expected: set[int]) -> None:
    assert set(found(archive, query)) == expected
    answer = look(archive, query)
    assert answer.total == len(expected)
    assert answer.exact_total
    other = archive.search(SearchRequest(query, scope=Scope.CLAIMS)).total
    assert answer.other_total == other


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("drones ", [11]),
        ("kirby ", [11]),
        ("claim ", [12, 21]),
        ("claims iravani ", [21]),
        ("says:kirby ", [11]),
        ("from:iravani ", [21]),
        ("publisher:mehr ", [11, 12, 13]),
        ("title:drones ", [11, 12, 13]),
        ("cites:S/2022/908 ", [21]),
        ("is:answered ", [11]),
        ("is:unanswered ", [21]),
        ("is:withheld ", [13]),
        ("kind:letter ", [21]),
        ("date:2022-12 ", [11, 12, 13]),
        ("is:extract ", [21]),
        ("", [11, 12, 13, 21]),
    ],
)
def test_claims(archive: Index, query: str, expected: list[int]) -> None:
    assert sorted(key for key in claims_found(archive, query) if key) == expected


def test_sections(archive: Index) -> None:
    assert found(archive, "") == [1, 4, 5, 2, 3]
    hits = look(archive, "drones iran false").hits
    assert [(hit.document_id, hit.matched) for hit in hits][:1] == [(1, "all")]
    assert {hit.document_id for hit in hits[1:]} == {2, 3, 5}
    assert all(hit.matched == "some" for hit in hits[1:])
    drones = look(archive, "drones")
    assert [hit.document_id for hit in drones.hits] == [1, 5, 3]
    assert drones.total_some == 0


def test_what_narrows_holds_for_partial_matches_too(archive: Index) -> None:
    answer = look(archive, "drones unfounded kind:letter ")
    assert answer.total == 0
    assert {hit.document_id for hit in answer.hits} == {2, 3}
    assert look(archive, "drones kind:letter ").total_some == 0


def test_a_long_run_without_spaces_is_found_in_part(index: Index) -> None:
    fill(index, made(1, "俄罗斯无人机"), made(2, "伊朗新闻"), made(3, "nothing"))
    answer = look(index, "伊朗无人机")
    assert answer.total == 0
    assert [hit.document_id for hit in answer.hits] == [1, 2]


def test_order(archive: Index) -> None:
    def ids(query: str, sort: Sort) -> list[int]:
        return [hit.document_id for hit in archive.search(SearchRequest(query, sort=sort)).hits]

    assert ids("", Sort.DATE) == [1, 4, 5, 2, 3]
    assert ids("", Sort.TITLE) == [5, 1, 4, 2, 3]
    assert ids("drones claims", Sort.DATE)[:1] == [1]
    assert ids("drones", Sort.TITLE) == [5, 1, 3]


def test_pages(index: Index) -> None:
    fill(index, *(made(number, "same words") for number in range(1, 31)))
    whole = found(index, "same")
    pages = [
        hit.document_id
        for offset in range(0, 40, 7)
        for hit in index.search(SearchRequest("same", offset=offset, limit=7)).hits
    ]
    assert pages == whole
    assert index.search(SearchRequest("same", limit=0)).total == 30
    assert index.search(SearchRequest("same", offset=1_000)).hits == ()


def test_what_was_asked_before_changes_no_answer(archive: Index, tmp_path: Path) -> None:
    """What was matched last is remembered: pages and facets of it are those of an index that remembers nothing."""
    kinds = Narrow(Facet.KIND, Kind.ARTICLE.value)
    requests = [
        SearchRequest(query, scope=scope, narrow=narrow, sort=sort, offset=offset, limit=limit, facets=limit != 2)
        for query in ("drones ", "the drones", "drnes", "")
        for scope in Scope
        for narrow in ((), (kinds,))
        for sort in (Sort.RELEVANCE, Sort.DATE)
        for offset, limit in ((0, 2), (0, 0), (1, 3))
    ]
    for request in (*requests, *reversed(requests)):
        anew = Index(tmp_path / "index")
        expected, answer = anew.search(request), archive.search(request)
        anew.close()
        assert replace(answer, terms=expected.terms) == expected


def test_what_was_asked_before_is_forgotten_with_the_commit(index: Index) -> None:
    fill(index, made(1, "drones"))
    assert found(index, "drones") == [1]
    fill(index, made(2, "drones"))
    assert sorted(found(index, "drones")) == [1, 2]


def values(index: Index, facet: Facet, query: str = "", *narrow: Narrow) -> dict[str, int]:
    answer = index.search(SearchRequest(query, narrow=narrow, facets=True))
    return {value.label: value.count for value in answer.facets[facet]}


def test_facets(archive: Index) -> None:
    assert values(archive, Facet.KIND) == {"Article": 2, "Letter": 2, "Report": 1}
    assert values(archive, Facet.HOLDING) == {"Held": 3, "Extract": 1, "Cited only": 1}
    assert values(archive, Facet.CLAIMS) == {"Answered": 1, "Withheld": 1, "No answer held": 1}
    assert list(values(archive, Facet.YEAR).items()) == [("2022", 2), ("2021", 1), ("2020", 1), ("Not known", 1)]
    assert values(archive, Facet.LANGUAGE) == {"English": 3, "Persian": 1, "Not known": 1}
    assert values(archive, Facet.LICENCE) == {CC_BY.badge: 3, "Not known": 2}
    assert values(archive, Facet.SOURCE)["Mehr News Agency"] == 1
    assert values(archive, Facet.KIND, "drones ") == {"Article": 1, "Letter": 1, "Report": 1}


def test_narrowing(archive: Index) -> None:
    def ids(*narrow: Narrow, query: str = "") -> list[int]:
        return sorted(hit.document_id for hit in archive.search(SearchRequest(query, narrow=narrow)).hits)

    letter, article = Narrow(Facet.KIND, "letter"), Narrow(Facet.KIND, "article")
    assert ids(letter) == [2, 3]
    assert ids(letter, article) == [1, 2, 3, 4]
    assert ids(Narrow(Facet.KIND, "letter", exclude=True)) == [1, 4, 5]
    assert ids(letter, Narrow(Facet.YEAR, "2022")) == [2]
    assert ids(letter, Narrow(Facet.YEAR, "")) == [3]
    assert ids(Narrow(Facet.CLAIMS, "answered")) == [1]
    assert ids(Narrow(Facet.LICENCE, "")) == [2, 3]
    assert ids(Narrow(Facet.HOLDING, "cited"), query="drones ") == [3]
    assert ids(Narrow(Facet.SOURCE, "nobody")) == []


def test_a_facet_does_not_hide_its_own_other_values(archive: Index) -> None:
    letter = Narrow(Facet.KIND, "letter")
    assert values(archive, Facet.KIND, "", letter) == {"Article": 2, "Letter": 2, "Report": 1}
    assert values(archive, Facet.YEAR, "", letter) == {"2022": 1, "Not known": 1}
    assert values(archive, Facet.KIND, "bees ", letter) == {"Letter": 0, "Report": 1}
    gone = Narrow(Facet.KIND, "letter", exclude=True)
    assert values(archive, Facet.KIND, "", gone) == {"Article": 2, "Letter": 0, "Report": 1}


def test_nothing_found(archive: Index) -> None:
    answer = look(archive, "dornes sold ")
    assert answer.total == 0
    assert answer.did_you_mean.strip() == "drones sold"
    assert all(offer.count and look(archive, offer.query).total == offer.count for offer in answer.offers)
    assert {offer.query.strip() for offer in answer.offers} == {"drones sold", "dornes~ sold"}


def test_nothing_found_among_what_was_chosen(archive: Index) -> None:
    report = Narrow(Facet.KIND, "report")
    answer = archive.search(SearchRequest("unfounded", narrow=(report,)))
    (offer,) = answer.offers
    assert offer.everywhere
    assert offer.count == archive.search(SearchRequest(offer.query)).total == 1
    assert archive.search(SearchRequest("xyzzy", narrow=(report,))).offers == ()


def test_a_phrase_that_is_nowhere(archive: Index) -> None:
    (offer,) = look(archive, '"sold drones"').offers
    assert look(archive, offer.query).total == offer.count == 1


def test_claims_do_not_distort_how_documents_rank(index: Index) -> None:
    fill(index, made(1, "drone drone words"), made(2, "drone words words"))
    before = [round(hit.score, 4) for hit in look(index, "drone ").hits]
    fill(index, made(3, claims=tuple(said(number, f"quotation {number}") for number in range(50))))
    index.update([], [3], mark := index.mark or pytest.fail("no mark"))
    assert index.mark == mark
    assert [round(hit.score, 4) for hit in look(index, "drone ").hits] == before
