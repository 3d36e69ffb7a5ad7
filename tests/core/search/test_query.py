"""What a query is read as."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Facet, Narrow, Scope, SearchRequest
from core.progress import Cancelled, Progress
from core.search import Index, hits_in, snippet_of
from core.search.describe import understood
from core.search.language import Days, Either, Everything, Flag, Listed, Manner, Sequence, Without, Word
from core.search.query import MAX_LIKE, MAX_WORDS, parse
from tests.core.search.samples import fill, found, look, made, said

NASTY = [
    '"amir saeid" (drones OR -missiles) from:france title:"a b"~3 date:2022-10..2022-12 is:answered ka*',
    "((((a OR (b AND NOT c))))) OR OR AND NOT -- -( ) \"\"\" ''' :: from: to:(x",
    "title:(a OR b:c) -kind:letter lang:fa \u200cمی‌خواهم «آقای علی» S/RES/2231(2015)",
    'a~9 b~ ~ * *a a* ** ?? [a TO z] {x} a^2 +a \\"',
    "date:>=2022 date:..2022 added:<2022-02-30 date:x is:x has: is:",
]
SHARED = Path(__file__).resolve().parents[4] / "shared"
NAUGHTY = SHARED / "corpora" / "files" / "hostile" / "naughty-strings.json"


@pytest.fixture
def small(index: Index) -> Index:
    claim = said(1, "drones violate it", "France")
    return fill(
        index, made(1, "drones and missiles", "A b", claims=(claim,)), made(2, "nothing"), made(3, "می‌خواهم 新闻")
    )


@pytest.mark.parametrize("query", NASTY)
def test_every_beginning_of_a_query_is_answered(small: Index, query: str) -> None:
    for end in range(len(query) + 1):
        answer = look(small, query[:end])
        assert answer.total <= 3
        assert look(small, query[:end], Scope.CLAIMS).total <= 1
        hits_in("drones and a b", query[:end])
        snippet_of("drones and a b", query[:end])


@given(st.text(max_size=60), st.sampled_from(["{}", '"{}', "({}", "title:{}", "date:{}", "-{}", "{}*", "{}~", "is:{}"]))
def test_any_text_can_be_read(text: str, pattern: str) -> None:
    query = parse(pattern.format(text))
    understood(query, Scope.DOCUMENTS, ())


def hostile() -> Iterator[str]:
    yield " ".join(f"word{number}" for number in range(5_000))
    yield "(" * 2_000 + "drones" + ")" * 2_000
    yield "(" * 20_000 + "drones"
    yield "(drones " * 2_000
    yield "-" * 5_000
    yield "NOT " * 500
    yield "a OR " * 500
    yield '"' * 1_999
    yield "drones" * 10_000
    yield "from:(" * 500
    yield "\ud800 \x00 \x01drone \uffff"
    yield from ("*", "?????", "[a TO z]", "* *", "a* b* c* d* e*", "~", "a~", "\\", "%", "'", ";;", "../../x")


@pytest.mark.parametrize("query", list(hostile()), ids=lambda query: query[:12])
def test_hostile_queries_are_answered(small: Index, query: str) -> None:
    answer = look(small, query)
    assert answer.total <= 3
    if not answer.exact_total:
        assert answer.notices


@pytest.mark.corpora
def test_naughty_strings_are_answered(small: Index) -> None:
    if not NAUGHTY.exists():
        pytest.skip(f"{NAUGHTY} is not there")
    for text in json.loads(NAUGHTY.read_text(encoding="utf-8")):
        look(small, text)
        snippet_of(text, text)


def test_what_was_cut_is_said() -> None:
    many = parse(" ".join(f"w{number}" for number in range(MAX_WORDS + 5)))
    assert many.cut
    assert any(str(MAX_WORDS) in notice for notice in many.notices)
    deep = parse("(" * 40 + "x")
    assert deep.cut
    long = parse("x " * 30_000)
    assert long.cut
    unlike = parse(" ".join(f"a{number}~" for number in range(20)))
    assert unlike.cut
    assert sum(isinstance(clause, Word) and clause.manner is Manner.FUZZY for clause in unlike.clauses) == MAX_LIKE


def only(text: str) -> object:
    (clause,) = parse(text).clauses
    return clause


def test_words() -> None:
    assert only("Drones ") == Word("drones", "Drones")
    assert only("dro") == Word("dro", "dro", typing=True)
    assert only("pref*") == Word("pref", "pref", Manner.PREFIX)
    assert only("fuzy~") == Word("fuzy", "fuzy", Manner.FUZZY)
    assert only("fuzy~2") == Word("fuzy", "fuzy", Manner.FUZZY, distance=2)
    assert isinstance(only("*"), Everything)
    assert only("-x ") == Without(Word("x", "x"))
    assert only("NOT x ") == only("-x ")
    assert isinstance(only("a OR b"), Either)


def test_or_binds_closer_than_standing_side_by_side() -> None:
    first, second = parse("a b OR c ").clauses
    assert first == Word("a", "a")
    assert second == Either((Word("b", "b"), Word("c", "c")))
    assert parse("a AND b OR c ").clauses == parse("a (b OR c) ").clauses


def test_phrases() -> None:
    phrase = only('"Two Words"')
    assert isinstance(phrase, Sequence)
    assert [slot.exact for slot in phrase.slots] == ["two", "words"]
    assert phrase.slop is None
    near = only('"two words"~5')
    assert isinstance(near, Sequence)
    assert near.slop == 5
    symbol = only("S/2022/908 ")
    assert isinstance(symbol, Sequence)
    assert [slot.exact for slot in symbol.slots] == ["s", "2022", "908"]


def test_fields() -> None:
    assert only("from:france ") == Word("france", "france", fields=("sender",), name="from")
    group = only("from:(france OR germany)")
    assert isinstance(group, Either)
    assert all(isinstance(part, Word) and part.fields == ("sender",) for part in group.parts)
    assert only("kind:letter") == Listed("kind", "letter")
    assert only("is:answ") == Flag("is", "answered")
    assert only("-is:answered") == Without(Flag("is", "answered"))
    assert parse("https://news.un.org/x ").notices == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022", 20220101, 20221231),
        ("2022-02", 20220201, 20220228),
        ("2022-10-17", 20221017, 20221017),
        ("2022-10..2022-12", 20221001, 20221231),
        ("..2022-10", 1, 20221031),
        ("2022..", 20220101, 99999999),
        (">2022-10", 20221032, 99999999),
        (">=2022-10", 20221001, 99999999),
        ("<2022-10", 1, 20221000),
        ("<=2022-10", 1, 20221031),
        ("۲۰۲۲", 20220101, 20221231),
    ],
)
def test_dates(text: str, first: int, last: int) -> None:
    assert only("date:" + text) == Days("date", first, last, text)


@pytest.mark.parametrize("text", ["x", "2022-13", "2022-02-30", "202", "..", ">", "0000", "2022-10...2022"])
def test_what_is_no_date_is_searched_as_words(text: str) -> None:
    query = parse("date:" + text)
    assert query.notices
    assert not any(isinstance(clause, Days) for clause in query.clauses)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"two words', ["two", "words"]),
        ("(two words", ["two", "words"]),
        ("two) words", ["two", "words"]),
        ("OR", ["or"]),
        ("two OR", ["two", "or"]),
        ("AND two", ["and", "two"]),
        ("two NOT", ["two", "not"]),
        ("colour:red", ["colour", "red"]),
        ("is:purple", ["purple"]),
        ("date:soon", ["soon"]),
    ],
)
def test_what_cannot_be_read_is_searched_as_words_and_said(text: str, words: list[str]) -> None:
    query = parse(text)
    assert [clause.exact for clause in query.clauses if isinstance(clause, Word)] == words
    assert len(query.notices) == 1


def test_how_a_query_was_read() -> None:
    def line(text: str, *narrow: Narrow, scope: Scope = Scope.DOCUMENTS) -> str:
        return understood(parse(text), scope, narrow)

    assert line("drones") == "any form of drone, all fields"
    assert line("dornes", Narrow(Facet.KIND, "letter")) == "any form of dorne, letters only"
    assert line("iran drones ") == "any form of iran and drone, all fields"
    assert line('"not confirmed" -x') == "“not confirmed”, without any form of x, all fields"
    assert line("from:france date:2022") == "from: any form of france, dated 2022"
    assert line("drones ", scope=Scope.CLAIMS) == "any form of drone, quotations and names"
    assert line("", Narrow(Facet.LANGUAGE, "fa", exclude=True)) == "no Persian"
    assert line("") == ""


def test_a_search_can_be_cancelled(small: Index) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        small.search(SearchRequest("drones"), progress)
    assert found(small, "drones") == [1]


def test_a_search_for_very_many_words_can_be_cancelled(index: Index) -> None:
    fill(index, *(made(number, f"word{number}") for number in range(600)))
    steps: list[int] = []

    def report(done: int, _total: int) -> None:
        steps.append(done)
        if len(steps) == 3:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        index.search(SearchRequest("word*"), progress)
    assert len(steps) == 3
    assert index.mark is not None
    assert len(found(index, "word*")) == 600
