"""The order of results: BM25F over all fields, common words, words side by side, and how that is measured."""

from __future__ import annotations

import tempfile
from math import log, log2, sqrt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Scope, SearchRequest, Sort
from core.search import Index
from core.search.schema import WEIGHTS
from tests.bench.judged import Judged, read, topics
from tests.bench.ranking import chance_of, measure, scores
from tests.core.search.samples import fill, found, look, made

K1, B = 1.2, 0.75
FILLER = "one two three four five six seven eight nine ten"

bodies = st.lists(st.sampled_from(["drone", "iran", "cafe"]), min_size=1, max_size=20).map(" ".join)
titles = st.lists(st.sampled_from(["drone", "iran"]), max_size=3).map(" ".join)


@given(st.lists(st.tuples(titles, bodies), min_size=2, max_size=7))
@settings(max_examples=40, deadline=None)
def test_scores_are_bm25f_over_title_and_text(texts: list[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        documents = [made(number, body, title) for number, (title, body) in enumerate(texts)]
        index = fill(Index(Path(folder)), *documents)
        ours = {hit.document_id: hit.score for hit in look(index, "drone ").hits}
        index.close()
    words = [(title.split(), body.split()) for title, body in texts]
    having = sum("drone" in title + body for title, body in words)
    mean = [sum(len(one[field]) for one in words) / len(words) or 1.0 for field in (0, 1)]
    expected: dict[int, float] = {}
    for number, one in enumerate(words):
        counted = sum(
            WEIGHTS[name] * one[field].count("drone") / (1 - B + B * len(one[field]) / mean[field])
            for field, name in enumerate(("title", "body"))
        )
        if counted:
            rarity = log(len(words) / (having + 1)) + 1
            expected[number] = rarity * counted * (K1 + 1) / (counted + K1)
    assert ours == pytest.approx(expected, rel=1e-4)


def test_other_forms_count_less_and_nothing_counts_twice(index: Index) -> None:
    fill(index, made(1, f"drones {FILLER}"), made(2, f"drone {FILLER}"), made(3, f"drones {FILLER} {FILLER}"))
    hits = {hit.document_id: hit.score for hit in look(index, "drones ").hits}
    assert hits[1] > hits[3] > 0
    assert hits[1] > hits[2] > 0
    singular = {hit.document_id: hit.score for hit in look(index, "drone ").hits}
    assert singular[2] == pytest.approx(hits[1])  # the word itself, whichever it is
    assert singular[1] == pytest.approx(hits[2])


def test_what_is_everywhere_says_little_in_a_question(index: Index) -> None:
    grammar = "what is the way in which it was and how can it be"
    others = [made(number, f"{grammar} {FILLER} and {FILLER}") for number in range(3, 30)]
    fill(index, made(1, f"{FILLER} drones over {FILLER}"), made(2, f"{grammar} {grammar}"), *others)
    assert look(index, "what is the way in which drones can be used ").hits[0].document_id == 1


def test_telling_words_keep_their_share(index: Index) -> None:
    fill(index, *(made(number, "drone iran" if number < 4 else "iran") for number in range(16)))
    space = index._current().space(Scope.DOCUMENTS)  # pyright: ignore[reportPrivateUsage] - the formula is meant
    assert space.telling(4) == pytest.approx(1 - sqrt(4 / 16))
    assert 0 < space.telling(16) < 0.05


def test_words_side_by_side_come_first_and_nothing_else_changes(index: Index) -> None:
    fill(
        index,
        made(1, f"climate {FILLER} change {FILLER}"),
        made(2, f"climate change {FILLER} {FILLER}"),
        made(3, f"change climate {FILLER} {FILLER}"),
        made(4, f"climate {FILLER} {FILLER} other"),
        *(made(number, FILLER) for number in range(5, 15)),
    )
    answer = look(index, "climate change ")
    assert answer.hits[0].document_id == 2
    assert [(hit.document_id, hit.matched) for hit in answer.hits][3] == (4, "some")
    assert answer.total == 3
    assert answer.hits[1].score == pytest.approx(answer.hits[2].score)
    by_title = index.search(SearchRequest("climate change ", sort=Sort.TITLE, limit=9))
    assert len({round(hit.score, 4) for hit in by_title.hits[:3]}) == 1  # nobody asked how well they fit


def test_words_of_two_fields_do_not_stand_side_by_side(index: Index) -> None:
    fill(index, made(1, f"change {FILLER}", "climate"), made(2, f"{FILLER} change", "climate"))
    first, second = look(index, "climate change ").hits
    assert first.score == pytest.approx(second.score)


def test_a_word_that_is_known_is_hardly_a_beginning(index: Index) -> None:
    fill(index, made(1, f"aircraft engine {FILLER}"), made(2, f"air {FILLER} engine"), made(3, FILLER))
    whole = {hit.document_id: hit.score for hit in look(index, "engine air").hits}
    assert whole[2] > whole[1]
    begun = {hit.document_id: hit.score for hit in look(index, "engine aircr").hits}
    assert begun[1] > begun[2]


@pytest.mark.parametrize(
    ("query", "some"), [("boundary-layer", [2, 3]), ("S/2022/908", []), ("“boundary layer”", []), ("e-mail", [])]
)
def test_what_has_only_a_part_of_a_compound_is_listed_below(index: Index, query: str, some: list[int]) -> None:
    fill(
        index,
        made(1, "the boundary layer, S/2022/908, e-mail"),
        made(2, "a boundary of 2022"),
        made(3, "layer upon layer, mail"),
    )
    assert found(index, query + " ") == [1]
    assert sorted(found(index, query + " ", "some")) == some


# ------------------------------------------------------------------------------------------------------- measuring


def test_measures_are_those_of_trec() -> None:
    found_two = scores(["a", "b", "c", "d"], {"b": 2, "d": 1, "z": 1})
    ideal = 2 + 1 / log2(3) + 1 / log2(4)
    assert found_two.ndcg == pytest.approx((2 / log2(3) + 1 / log2(5)) / ideal)
    assert found_two.average_precision == pytest.approx((1 / 2 + 2 / 4) / 3)
    assert found_two.recall == pytest.approx(2 / 3)
    assert scores([], {"a": 1}) == (0, 0, 0)


def test_chance_tells_a_difference_from_noise() -> None:
    assert chance_of([0.9] * 20, [0.1] * 20) < 0.01
    assert chance_of([0.1, 0.9] * 10, [0.9, 0.1] * 10) > 0.5
    assert chance_of([0.5] * 9, [0.5] * 9) == 1


def test_a_collection_is_read_and_measured(tmp_path: Path) -> None:
    (tmp_path / "documents.jsonl").write_text(
        '{"id": "a", "title": "Drones", "language": "en", "text": "Drones over the town"}\n'
        '{"id": "b", "title": "Water", "language": "en", "text": "Clean water for the town"}\n',
        encoding="utf-8",
    )
    (tmp_path / "queries.jsonl").write_text(
        '{"id": "1", "text": "clean waters"}\n{"id": "2", "text": "nobody judged this"}\n', encoding="utf-8"
    )
    (tmp_path / "qrels.tsv").write_text("1\t0\tb\t1\n1 0 a 0\n", encoding="utf-8")
    judged = read(*(tmp_path / name for name in ("documents.jsonl", "queries.jsonl", "qrels.tsv")))
    measured = measure(judged)
    assert {engine: [one.ndcg for one in found] for engine, found in measured.items()} == {
        "ours": [1.0],
        "by score": [1.0],
        "porter unicode61": [1.0],
        "unicode61": [1.0],
    }


@pytest.mark.parametrize("line", ["1 0 b", "1 0 b good", "one line of prose here"])
def test_a_judgement_of_another_form_is_told(tmp_path: Path, line: str) -> None:
    for name in ("documents.jsonl", "queries.jsonl"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "qrels.tsv").write_text(line, encoding="utf-8")
    with pytest.raises(ValueError, match="line 1"):
        read(*(tmp_path / name for name in ("documents.jsonl", "queries.jsonl", "qrels.tsv")))


def test_questions_are_ranked_about_as_well_as_by_fts5() -> None:
    """Most words of a question are filling; with Whoosh's inverse frequency alone they would drown the others."""
    whole = topics("invented", 6, 12)
    kept = whole.documents[:400]
    ids = {record["id"] for record in kept}
    relevant = {query: {one: 1 for one in grades if one in ids} for query, grades in whole.relevant.items()}
    measured = measure(Judged("invented", "", kept, whole.queries[:15], relevant))
    means = {engine: sum(one.average_precision for one in found) / len(found) for engine, found in measured.items()}
    assert means["ours"] >= 0.95 * means["unicode61"]
