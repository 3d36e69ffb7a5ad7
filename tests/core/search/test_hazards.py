"""What Whoosh is known to do wrong (DESIGN section 4), and that none of it reaches a user."""

from __future__ import annotations

import ast
from io import BytesIO
from pathlib import Path

import pytest
from whoosh.filedb import structfile
from whoosh.query.qcore import Every

from core import search
from core.model import ChangeMark, Facet, Narrow, SearchRequest, Sort
from core.progress import Progress
from core.search import Index, evaluate
from core.search.analyzer import chunks
from core.search.evaluate import Evaluator
from core.search.patience import BUDGET, OutOfTime, Patience
from core.search.query import parse
from core.search.search import match
from core.search.trees import tree
from tests.core.search.samples import fill, found, look, made

PACKAGE = Path(search.__file__).parent


def imported() -> set[str]:
    names: set[str] = set()
    for path in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names |= {f"{node.module}.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
    return names


def test_the_hazardous_parts_of_whoosh_are_not_used() -> None:
    """Searcher (refresh, filter with a time limit), the parser (nesting), collectors, highlighting, BufferedWriter."""
    hazardous = (
        "whoosh.searching",
        "whoosh.qparser",
        "whoosh.collectors",
        "whoosh.highlight",
        "whoosh.cli",
        "whoosh.mcp",
    )
    assert not [name for name in imported() if name.startswith(hazardous) or name.endswith("BufferedWriter")]


def test_a_reader_never_shows_old_or_deleted_documents(tmp_path: Path) -> None:
    """``Searcher.refresh()`` does: here deletions come from the commit, not from the segment that was open."""
    writer, reader = Index(tmp_path), Index(tmp_path)
    for number in range(1, 12):
        fill(writer, made(number % 4, f"drone number{number}"), mark=ChangeMark(number, "history"))
        assert found(reader, f"number{number} ") == [number % 4]
        assert found(reader, f"number{number - 4} ") == []
        assert len(found(reader, "drones ")) == min(number, 4)
    writer.close()
    reader.close()


def test_an_error_while_a_document_is_added_leaves_no_postings(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoosh leaves those of the fields that came before the error: the whole batch is cancelled."""
    fill(index, made(1, "whole"))

    def broken(text: str) -> list[str]:
        if text == "half":
            raise ValueError("in the middle of a document")
        return chunks(text)

    monkeypatch.setattr("core.search.gather.chunks", broken)
    with pytest.raises(ValueError, match="middle"):
        index.update([made(2, "half", "title")], [], ChangeMark(2, "history"))
    monkeypatch.undo()
    fill(index, made(3, "other"), mark=ChangeMark(3, "history"))
    assert found(index, "half ") == []
    assert found(index, "") == [1, 3]
    assert look(index, "other ").hits[0].document_id == 3


def test_open_ranges_are_right(index: Index) -> None:
    """Unsigned ones are not, in Whoosh: days are columns, compared as numbers."""
    days = ["", "0001-01-01", "1987-03-01", "2022-12-31", "9999-12-31"]
    fill(index, *(made(number, "x", days=(day, day)) for number, day in enumerate(days)))
    assert sorted(found(index, "date:1987..")) == [2, 3, 4]
    assert sorted(found(index, "date:..1987")) == [1, 2]
    assert sorted(found(index, "date:>1987")) == [3, 4]
    assert sorted(found(index, "date:<1987")) == [1]
    assert sorted(found(index, "-date:0001..")) == [0]


def test_narrowing_within_a_time_limit_is_right(index: Index) -> None:
    """``filter=`` with a ``TimeLimitCollector`` is not, in Whoosh."""
    fill(index, *(made(number, "drone", language="en" if number % 2 else "fa") for number in range(100)))
    answer = index.search(SearchRequest("drones", narrow=(Narrow(Facet.LANGUAGE, "fa"),), limit=100))
    assert answer.total == 50
    assert all(hit.document_id % 2 == 0 for hit in answer.hits)


def test_sorting_survives_changes(index: Index) -> None:
    """``BufferedWriter`` with sort columns does not."""
    for number in range(5):
        fill(index, made(number, "x", f"title {9 - number}"), mark=ChangeMark(number, "history"))
    fill(index, made(2, "x", "title 0"), mark=ChangeMark(9, "history"))
    request = SearchRequest("", sort=Sort.TITLE)
    assert [hit.document_id for hit in index.search(request).hits] == [2, 4, 3, 1, 0]


def test_deep_nesting_is_no_recursion(index: Index) -> None:
    fill(index, made(1, "drone"))
    assert found(index, "(" * 2_000 + "drone" + ")" * 2_000) == [1]
    assert found(index, "NOT " * 400 + "drone ") == [1]


@pytest.mark.parametrize("query", ["*", "?????", "[a TO z]", "a* e* i* o* u*", "* OR *"])
def test_what_stands_for_everything_is_answered_from_lists(index: Index, query: str) -> None:
    """Whoosh walks its whole lexicon for these, posting by posting."""
    fill(index, *(made(number, f"word{number} an example") for number in range(300)))
    opened = match(index._current().space(SearchRequest().scope), parse(query), Patience(Progress()))  # pyright: ignore[reportPrivateUsage]
    assert not opened.cut


def test_opening_copies_no_segment(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[int] = []

    class Counting(BytesIO):
        def __init__(self, data: bytes = b"") -> None:
            copied.append(len(data))
            super().__init__(data)

    fill(index, *(made(number, f"word{number} and more words") for number in range(500)))
    index.close()
    monkeypatch.setattr(structfile, "BytesIO", Counting)
    assert index.document_count == 500
    assert len(found(index, "words")) == 500
    assert sum(copied) < 10_000  # the contents, not the segments


class Clock:
    """Time that passes by a fixed amount whenever somebody looks."""

    def __init__(self, tick: float) -> None:
        self.now = 0.0
        self.tick = tick

    def __call__(self) -> float:
        self.now += self.tick
        return self.now


def test_a_query_ends_with_its_budget(index: Index) -> None:
    fill(index, *(made(number, f"word{number} drone") for number in range(600)))
    space = index._current().space(SearchRequest().scope)  # pyright: ignore[reportPrivateUsage]
    evaluator = Evaluator(space, Patience(Progress(), clock=Clock(BUDGET / 2.5)))
    word = tree(parse("nothing ").clauses[0], space.scope)
    for _ in range(2):
        evaluator.evaluate(Every())
    with pytest.raises(OutOfTime):
        evaluator.evaluate(word)
    found = match(space, parse("drone drones word1 nothing "), Patience(Progress(), clock=Clock(BUDGET / 9)))
    assert found.cut
    assert any("too long" in notice for notice in found.notices)
    assert len(found.every) == 600  # by what was evaluated in time


def test_a_prefix_is_cut_aloud(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(index, *(made(number, f"word{number:04}") for number in range(600)))
    monkeypatch.setattr(evaluate, "MAX_EXPANSIONS", 300)
    answer = look(index, "word*")
    assert 0 < answer.total < 600
    assert not answer.exact_total
    assert any("word*" in notice for notice in answer.notices)
    monkeypatch.undo()
    assert look(index, "word*").total == 600
