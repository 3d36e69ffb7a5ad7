"""Phrases, nearness and beginnings equal a scan of the texts, however they are cut into stretches, blocks, segments."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import ChangeMark, Holding, Scope
from core.progress import Progress
from core.search import Index, evaluate
from core.search import sequences as sought
from core.search.language import Slot
from core.search.matched import Matched
from core.search.patience import BUDGET, Patience
from core.search.query import MAX_FILTERS, MAX_WORDS, parse
from core.search.search import match
from core.search.snapshot import Space
from tests.core.search.samples import fill, found, look, made

WORDS = ["the", "them", "then", "of", "off", "and", "o"]
bodies = st.lists(st.lists(st.sampled_from(WORDS), max_size=14), min_size=1, max_size=9)
phrases = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)


class Clock:
    """Time that passes by a fixed amount whenever somebody looks."""

    def __init__(self, tick: float) -> None:
        self.now, self.tick = 0.0, tick

    def __call__(self) -> float:
        self.now += self.tick
        return self.now


def patience(tick: float = 0.0) -> Patience:
    return Patience(Progress(), clock=Clock(tick))


def documents_of(index: Index) -> Space:
    return index._current().space(Scope.DOCUMENTS)  # pyright: ignore[reportPrivateUsage] - what searches work on


def in_segments(folder: str, texts: list[list[str]], removed: set[int]) -> Index:
    """An index in which three documents at a time are a segment, some of them replaced or removed later."""
    index = Index(Path(folder))
    for start in range(0, len(texts), 3):
        part = range(start, min(start + 3, len(texts)))
        fill(index, *(made(n, " ".join(texts[n])) for n in part), mark=ChangeMark(start, "history"))
    assert index.update([made(0, " ".join(texts[0]))], removed - {0}, ChangeMark(99, "history"))
    return index


def in_order(text: list[str], words: list[str], *, prefix: bool) -> int:
    last = len(words) - 1
    return sum(
        all(
            text[at + n].startswith(word) if prefix and n == last else text[at + n] == word
            for n, word in enumerate(words)
        )
        for at in range(len(text) - last)
    )


def near(text: list[str], words: list[str], slop: int) -> int:
    wanted = set(words)
    stood: dict[str, int] = {}
    count = 0
    for at, word in enumerate(text):
        if word in wanted:
            stood[word] = at
            count += len(stood) == len(wanted) and at - min(stood.values()) <= len(wanted) - 1 + slop
    return count


@pytest.mark.parametrize(("stretch", "block"), [(1, 1), (4, 2), (10_000, 256)])
@settings(max_examples=15, deadline=None)
@given(bodies, phrases, st.none() | st.integers(0, 4), st.booleans(), st.sets(st.integers(0, 8), max_size=2))
def test_sequences_are_those_of_a_scan(
    stretch: int, block: int, texts: list[list[str]], words: list[str], slop: int | None, prefix: bool, gone: set[int]
) -> None:
    prefix &= slop is None
    slots = [Slot(n, word, prefix=prefix and n == len(words) - 1) for n, word in enumerate(words)]
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(sought, "_STRETCH", stretch)
        patch.setattr("core.search.postings.BLOCK", block)
        patch.setattr("core.search.policy._TINY", -1)
        patch.setattr("core.search.files._RESIDENT", stretch)
        index = in_segments(folder, texts, gone)
        left = [n for n in range(len(texts)) if n == 0 or n not in gone]
        scan: Callable[[list[str]], int] = lambda text: (  # noqa: E731 - which of two ways to count
            in_order(text, words, prefix=prefix) if slop is None else near(text, words, slop)
        )
        expected = {n: count for n in left if (count := scan(texts[n]))}
        for merging in (False, True):
            while merging and index.merge():
                pass
            space = documents_of(index)
            answer = sought.find(space, "body", slots, slop, patience())
            numbers = space.snapshot.numbers("document")[answer.rows].tolist()
            assert dict(zip(numbers, answer.counts.tolist(), strict=True)) == expected
            assert not answer.cut
        index.close()


@pytest.mark.parametrize("often", [0, 1, 1_000_000])
@settings(max_examples=15, deadline=None)
@given(bodies, st.sampled_from(["t", "th", "the", "them", "thems", "o", "of", "x"]), st.sets(st.integers(0, 8)))
def test_beginnings_are_those_of_a_scan(often: int, texts: list[list[str]], prefix: str, gone: set[int]) -> None:
    """With lists made for all beginnings, for some, and for none."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.search.beginnings.OFTEN", often)
        patch.setattr("core.search.beginnings._AT_ONCE", 2)
        patch.setattr("core.search.merging._BLOCKS_A_STEP", 1)
        patch.setattr("core.search.policy._TINY", -1)
        patch.setattr("core.search.policy._FANOUT", 2)
        index = in_segments(folder, texts, gone)
        left = [n for n in range(len(texts)) if n == 0 or n not in gone]
        expected = {n: count for n in left if (count := sum(word.startswith(prefix) for word in texts[n]))}
        for merging in (False, True):
            while merging and index.merge():
                pass
            space = documents_of(index)
            answer = space.prefixed("body", prefix.encode(), lambda wanted: wanted)
            numbers = space.snapshot.numbers("document")[answer.rows].tolist()
            assert dict(zip(numbers, answer.weights.tolist(), strict=True)) == expected
        index.close()


def test_a_beginning_of_many_words_has_a_list_of_its_own(index: Index) -> None:
    fill(index, *(made(n, f"west{n} wind{n} wing{n} x{n}") for n in range(300)))
    (leaf,) = index._current().leaves  # pyright: ignore[reportPrivateUsage] - how it is stored is what is tested
    made_for = leaf.beginnings("body")
    assert made_for is not None
    assert [made_for.text(number) for number in range(made_for.count)] == [b"w"]
    assert [rows.tolist() for rows in made_for.postings(0, 1)] == [list(range(300)), [3] * 300]
    assert look(index, "w*").total == 300


def cut_at(index: Index, query: str, tick: float) -> Matched:
    return match(documents_of(index), parse(query), patience(tick))


def test_a_phrase_that_takes_too_long_is_cut_aloud(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sought, "_STRETCH", 1)
    fill(index, *(made(n, "out of the blue") for n in range(100)))
    found_rows = cut_at(index, 'title:none OR "of the"', BUDGET / 40)
    assert 0 < len(found_rows.every) < 100
    assert found_rows.cut
    assert any("“of the”" in notice for notice in found_rows.notices)
    answer = look(index, '"of the"')
    assert (answer.total, answer.exact_total) == (100, True)


def test_of_alternatives_those_that_were_looked_for_stay(index: Index) -> None:
    fill(index, *(made(n, f"word{n}") for n in range(20)))
    found_rows = cut_at(index, " OR ".join(f"word{n}" for n in range(20)) + " ", BUDGET / 30)
    assert 0 < len(found_rows.every) < 20
    assert evaluate.TOO_LONG in found_rows.notices


def test_words_that_are_alike_are_cut_aloud(index: Index) -> None:
    fill(index, *(made(n, f"word{n:02}") for n in range(60)))
    found_rows = cut_at(index, "word00~2", BUDGET / 30)
    assert 0 < len(found_rows.every) < 60
    assert any("word00~" in notice for notice in found_rows.notices)
    assert look(index, "word00~2").total == 60


def test_what_is_said_twice_is_looked_for_once() -> None:
    assert len(parse("drone " * 50).clauses) == 1
    assert not parse("* " * 200).cut
    assert parse("a OR b OR a ").clauses == parse("a OR b ").clauses


def test_too_many_conditions_are_cut_aloud() -> None:
    asked = parse(" ".join(f"date:{1000 + n}..9999" for n in range(200)))
    assert len(asked.clauses) == MAX_FILTERS
    assert asked.cut
    assert any("conditions" in notice for notice in asked.notices)


def test_of_a_long_quotation_the_beginning_finds_its_source(index: Index) -> None:
    source = [f"w{n}" for n in range(MAX_WORDS + 30)]
    fill(index, made(1, " ".join(source)), made(2, " ".join([*source[:40], "other", *source[40:]])))
    answer = look(index, f'"{" ".join(source)}"')
    assert [hit.document_id for hit in answer.hits] == [1]
    assert any(str(MAX_WORDS) in notice for notice in answer.notices)
    assert not answer.exact_total


@pytest.mark.parametrize("query", ["", "drone ", "drone other "])
def test_sections_are_counted_as_they_are_listed(index: Index, query: str) -> None:
    holdings = [Holding.HELD, Holding.EXTRACT, Holding.CITED, Holding.HELD, Holding.CITED]
    fill(
        index,
        *(made(n, "drone" + " other" * (n == 0), holding=one) for n, one in enumerate(holdings)),
        made(9, "", "drone", holding=Holding.CITED),
    )
    answer = look(index, query)
    assert sum(answer.sections) == len(answer.hits) == answer.total + answer.total_some
    expected = {"": (2, 1, 3, 0), "drone ": (3, 0, 3, 0), "drone other ": (1, 0, 0, 5)}
    assert answer.sections == expected[query]


def test_nothing_is_lost_when_the_system_takes_pages_back(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(index, *(made(n, f"word{n} of the blue") for n in range(300)))
    before = found(index, '"of the" blue*')
    monkeypatch.setattr("core.search.files._RESIDENT", 0)
    index.close()
    assert found(index, '"of the" blue*') == before
