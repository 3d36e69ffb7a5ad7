"""The index finds exactly what a scan of the texts finds, through adds, changes, removals and merges.

The oracle knows words and positions, no terms, postings or Whoosh. A second one is Whoosh's own searcher, where it is
right, for what is matched and for how it is scored.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.index import FileIndex
from whoosh.query.terms import Term

from core.model import ChangeMark, Scope
from core.search import Index
from core.search.analyzer import Part, Token, loose_forms, tokens
from core.search.commits import NAME, storage_in
from core.search.language import Both
from core.search.query import parse
from core.search.trees import tree
from tests.core.search.samples import fill, found, look, made

WORDS = [
    "drone",
    "drones",
    "droned",
    "dro",
    "Iran",
    "Iran's",
    "iranian",
    "café",
    "cafe",
    "CAFÉS",
    "naïve",
    "O'Neil’s",
    "oneil",
    "U.S.",
    "us",
    "S/2022/908",
    "2022",
    "908",
    "e-mail",
    "新闻",
    "新闻文章",
    "文章",
    "新",
    "می\u200cخواهم",
    "میخواهم",
    "می",
    "خواهم",
    "کتاب",
    "الكتاب",
    "straße",
    "strasse",
    "ещё",
    "еще",
    "dorne",
    "l’homme",
    "homme",
    "universe",
    "university",
]

Texts = tuple[str, str]
Check = Callable[[list[list[Token]]], bool]


@dataclass(frozen=True)
class Asked:
    """A query as text, and whether a document (the tokens of its fields) matches it."""

    text: str
    check: Check


def forms(part: Part) -> set[str]:
    own = {part.exact} & set(loose_forms(part.exact))
    return own | {term[1:] for term in part.terms[1:]}


def is_form(part: Part, word: Part) -> bool:
    return part.exact == word.exact or not forms(part).isdisjoint(loose_forms(word.exact))


def changes(one: str, other: str) -> int:
    """The distance by its recursive definition."""
    if not one or not other:
        return len(one) + len(other)
    best = min(
        changes(one[1:], other) + 1,
        changes(one, other[1:]) + 1,
        changes(one[1:], other[1:]) + (one[0] != other[0]),
    )
    if len(one) > 1 and len(other) > 1 and one[0] == other[1] and one[1] == other[0]:
        best = min(best, changes(one[2:], other[2:]) + 1)
    return best


def word(text: str) -> Asked:
    wanted = list(tokens(text))
    if len(wanted) == 1 and wanted[0].part.run:
        first = wanted[0].part.exact
        return Asked(text, lambda fields: any(t.part.exact.startswith(first) for field in fields for t in field))
    loose = in_order(wanted, lambda part, asked: part.exact == asked.exact if asked.run else is_form(part, asked))
    parted = text.replace("\u200c", " ") if text != "میخواهم" else "می خواهم"
    if parted == text:
        return Asked(text, loose)
    halves = in_order(list(tokens(parted)), is_form)
    return Asked(text, lambda fields: loose(fields) or halves(fields))


def phrase(texts: list[str]) -> Asked:
    text = " ".join(texts)
    wanted = list(tokens(text))
    if len(wanted) == 1 and wanted[0].part.run:
        return Asked(f'"{text}"', word(text).check)
    return Asked(f'"{text}"', in_order(wanted, lambda part, asked: part.exact == asked.exact))


def in_order(wanted: list[Token], same: Callable[[Part, Part], bool]) -> Check:
    slots = [(token.position, token.part) for token in wanted if not token.part.tail]

    def check(fields: list[list[Token]]) -> bool:
        return any(
            all(at + offset < len(field) and same(field[at + offset].part, part) for offset, part in slots)
            for field in fields
            for at in range(len(field))
        )

    return check


def near(one: str, other: str, slop: int) -> Asked:
    wanted = [next(tokens(text)).part for text in (one, other)]

    def check(fields: list[list[Token]]) -> bool:
        return any(
            abs(first.position - second.position) <= 1 + slop
            for field in fields
            for first in field
            for second in field
            if is_form(first.part, wanted[0]) and is_form(second.part, wanted[1])
        )

    return Asked(f'"{one} {other}"~{slop}', check)


def prefix(text: str) -> Asked:
    return Asked(text + "*", lambda fields: any(t.part.exact.startswith(text) for field in fields for t in field))


def fuzzy(text: str) -> Asked:
    limit = 1 if len(text) <= 5 else 2
    return Asked(
        text + "~",
        lambda fields: any(
            abs(len(t.part.exact) - len(text)) <= limit and changes(text, t.part.exact) <= limit
            for field in fields
            for t in field
        ),
    )


def both(parts: list[Asked]) -> Asked:
    return Asked(f"({' AND '.join(part.text for part in parts)})", lambda f: all(part.check(f) for part in parts))


def either(parts: list[Asked]) -> Asked:
    return Asked(f"({' OR '.join(part.text for part in parts)})", lambda f: any(part.check(f) for part in parts))


def without(part: Asked) -> Asked:
    return Asked(f"-({part.text})", lambda fields: not part.check(fields))


some_words = st.sampled_from(WORDS)
plain_words = st.sampled_from(["drone", "drones", "iran", "cafe", "us", "2022", "کتاب", "homme", "oneil"])
atoms = st.one_of(
    some_words.map(word),
    st.lists(some_words, min_size=1, max_size=3).map(phrase),
    st.sampled_from(["d", "dro", "drone", "iran", "caf", "2", "新", "文章", "می", "کتا"]).map(prefix),
    st.sampled_from(["drone", "drones", "dorne", "iran", "cafe", "uz"]).map(fuzzy),
    st.tuples(plain_words, plain_words)
    .filter(lambda pair: pair[0] != pair[1])
    .flatmap(lambda pair: st.integers(0, 3).map(lambda slop: near(*pair, slop))),
)
queries = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(both),
        st.lists(inner, min_size=2, max_size=3).map(either),
        inner.map(without),
    ),
    max_leaves=6,
)
texts = st.lists(some_words, max_size=12).map(" ".join)
documents = st.dictionaries(st.integers(1, 6), st.tuples(texts, texts), max_size=5)
steps = st.lists(st.tuples(documents, st.sets(st.integers(1, 6), max_size=3)), min_size=1, max_size=4)


def scan(corpus: dict[int, Texts], asked: Asked) -> set[int]:
    return {number for number, fields in corpus.items() if asked.check([list(tokens(text)) for text in fields])}


@settings(max_examples=60, deadline=None)
@given(steps, st.lists(queries, min_size=1, max_size=4))
def test_the_index_finds_what_a_scan_finds(
    batches: list[tuple[dict[int, Texts], set[int]]], asked: list[Asked]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        index, reader = Index(Path(folder)), Index(Path(folder))
        corpus: dict[int, Texts] = {}
        for number, (added, removed) in enumerate(batches):
            new = [made(key, body, title) for key, (title, body) in added.items()]
            assert index.update(new, removed, ChangeMark(number, "history"))
            corpus = {key: value for key, value in corpus.items() if key not in removed} | added
            for query in asked:
                expected = scan(corpus, query)
                for one in (index, reader):
                    answer = look(one, query.text + " ")
                    assert {hit.document_id for hit in answer.hits if hit.matched == "all"} == expected, query.text
                    assert answer.total == len(expected)
                assert_partial_matches_are_right(index, query, corpus, expected)
                assert_whoosh_agrees(index, query.text, expected)
        index.close()
        reader.close()


def assert_partial_matches_are_right(index: Index, query: Asked, corpus: dict[int, Texts], expected: set[int]) -> None:
    partly = set(found(index, query.text + " ", "some"))
    assert partly.isdisjoint(expected)
    assert partly <= corpus.keys()


def assert_whoosh_agrees(index: Index, text: str, expected: set[int]) -> None:
    """Sequences and likeness are nodes of our own; all else Whoosh's searcher can evaluate itself."""
    if '"' in text or "~" in text or "میخواهم" in text or any(mark in text for mark in "/-新文\u200c"):
        return
    folder: Path = index._folder  # pyright: ignore[reportPrivateUsage] - the same files, read by Whoosh alone
    query = tree(Both(parse(text + " ").clauses), Scope.DOCUMENTS)
    whoosh_index: Any = FileIndex(storage_in(folder), indexname=NAME)
    if whoosh_index.is_empty():
        return
    with whoosh_index.searcher() as searcher:
        columns = searcher.reader().column_reader("document")
        assert {columns[row] for row in searcher.docs_for_query(query)} == expected


@given(st.lists(st.lists(st.sampled_from(["drone", "iran", "cafe"]), min_size=1, max_size=30), min_size=1, max_size=8))
@settings(max_examples=30, deadline=None)
def test_scores_are_those_of_whoosh(bodies: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        index = fill(Index(Path(folder)), *(made(number, " ".join(body)) for number, body in enumerate(bodies)))
        ours = {hit.document_id: hit.score for hit in look(index, '"drone"').hits}
        whoosh_index: Any = FileIndex(storage_in(Path(folder)), indexname=NAME)
        with whoosh_index.searcher() as searcher:
            columns = searcher.reader().column_reader("document")
            hits = searcher.search(Term("body", "drone"), limit=None)
            theirs = {columns[hit.docnum]: hit.score for hit in hits}
        assert ours == pytest.approx(theirs, rel=1e-4)
        index.close()


def test_many_small_changes_are_merged_and_nothing_is_lost(index: Index) -> None:
    for number in range(60):
        assert index.update([made(number % 17, f"words of {number} drone")], [], ChangeMark(number, "history"))
    folder: Path = index._folder  # pyright: ignore[reportPrivateUsage] - how many files there are is what is tested
    assert len(list(folder.glob("*.seg"))) < 20
    assert sorted(found(index, "drones ")) == list(range(17))
    assert sorted(found(index, "words ")) == list(range(17))
    for number in range(43, 60):
        assert found(index, f'"of {number}"') == [number % 17]
    assert found(index, '"of 42"') == []


@settings(max_examples=40, deadline=None)
@given(documents, st.lists(atoms, min_size=2, max_size=4))
def test_below_come_those_that_match_some(corpus: dict[int, Texts], asked: list[Asked]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        index = fill(Index(Path(folder)), *(made(key, body, title) for key, (title, body) in corpus.items()))
        matching = [scan(corpus, part) for part in asked]
        every, any_of_them = set[int].intersection(*matching), set[int].union(*matching)
        query = " AND ".join(part.text for part in asked) + " "
        assert set(found(index, query)) == every
        partly = set(found(index, query, "some"))
        assert partly >= any_of_them - every
        if not any(piece in query for piece in ("新", "文", "\u200c", "میخواهم")):  # of these, pieces are enough
            assert partly == any_of_them - every
        ranked = [hit.matched for hit in look(index, query).hits]
        assert ranked == sorted(ranked)
        index.close()
