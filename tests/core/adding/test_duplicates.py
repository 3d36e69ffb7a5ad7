"""Never twice: exact duplicates note their source, near-duplicates are told and decided by a person."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import likeness
from core.archive import Archive
from core.errors import NotFound
from core.model import AddOptions, AddStatus, Difference, DocumentRelation, RelatedDocument, Status
from tests.core.records import article, rows_of

WORDS = [f"word{number}" for number in range(3_000)]


def _text(seed: int, words: int = 300) -> str:
    chance = random.Random(seed)
    return "\n\n".join(" ".join(chance.choices(WORDS, k=30)) + "." for _ in range(words // 30))


def _changed(text: str, share: float, seed: int = 0) -> str:
    chance = random.Random(seed)
    return " ".join("other" if chance.random() < share else word for word in text.split(" "))


def _write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def _versions(archive: Archive, document_id: int) -> list[RelatedDocument]:
    (described,) = archive.describe([document_id])
    return [one for one in described.relations if one.relation is DocumentRelation.VERSION]


def test_the_same_file_elsewhere_is_noted(archive: Archive, tmp_path: Path) -> None:
    text = "Some words of a letter."
    first = _write(tmp_path / "one", "letter.txt", text)
    second = _write(tmp_path / "two", "copy.txt", text)
    (added,) = archive.add([first])
    (again,) = archive.add([second])
    assert (again.status, again.document) == (AddStatus.DUPLICATE, added.document)
    assert "noted" in again.reason
    (described,) = archive.describe([added.document or 0])
    assert [one.path for one in described.originals] == ["one/letter.txt", "two/copy.txt"]
    assert len(rows_of(archive)["originals"]) == 1
    (third,) = archive.add([second])
    assert "noted" not in third.reason
    assert len(archive.history()) == 2


def test_the_same_text_in_another_file_is_kept_once_with_both_files(archive: Archive, tmp_path: Path) -> None:
    first = _write(tmp_path, "a.txt", "The same\nwords.")
    second = tmp_path / "b.txt"
    second.write_bytes(b"The same\r\nwords.")
    results = list(archive.add([first, second], AddOptions(jobs=1)))
    assert [one.status for one in results] == [AddStatus.ADDED, AddStatus.DUPLICATE]
    (described,) = archive.describe([results[0].document or 0])
    assert [one.name for one in described.originals] == ["a.txt", "b.txt"]
    archive.remove_document(results[0].document or 0)
    assert rows_of(archive)["originals"] == []
    archive.undo()
    assert len(rows_of(archive)["originals"]) == 2


def test_records_know_where_they_were(archive: Archive, tmp_path: Path) -> None:
    line = '{"text": "A record.", "source_url": "https://example.org/%s"}\n'
    first = _write(tmp_path / "x", "one.jsonl", line % "a")
    second = _write(tmp_path / "x", "two.jsonl", '{"text": "A record."}\n')
    (added,) = archive.add([first])
    assert [one.status for one in archive.add([first, second])] == [AddStatus.DUPLICATE] * 2
    (described,) = archive.describe([added.document or 0])
    assert [one.path for one in described.sources] == ["x/one.jsonl:1", "x/two.jsonl:1"]


def test_a_text_posted_again_is_suggested_as_a_version(archive: Archive, tmp_path: Path) -> None:
    text = _text(1)
    results = list(
        archive.add(
            [
                _write(tmp_path, "1 first.txt", text),
                _write(tmp_path, "2 other.txt", _text(2)),
                _write(tmp_path, "3 again.txt", f"{_changed(text, 0.03)} Updated."),
            ],
            AddOptions(jobs=1),
        )
    )
    first, other, again = (one.document or 0 for one in results)
    (relation,) = _versions(archive, again)
    assert relation.document is not None
    assert (relation.document.id, relation.status, relation.incoming) == (first, Status.SUGGESTED, False)
    assert 0.7 < relation.likeness < 1
    assert [one.incoming for one in _versions(archive, first)] == [True]
    assert _versions(archive, other) == []
    assert archive.suggested_relations() == ((relation.id, again, first, relation.likeness),)
    archive.decide_relation(relation.id, Status.REJECTED)
    assert _versions(archive, first) == []
    archive.undo()
    archive.decide_relation(relation.id, Status.ACCEPTED)
    assert [one.status for one in _versions(archive, first)] == [Status.ACCEPTED]
    assert archive.suggested_relations() == ()
    with pytest.raises(NotFound):
        archive.decide_relation(99, Status.ACCEPTED)


def test_what_was_rejected_is_not_suggested_again(archive: Archive, tmp_path: Path) -> None:
    text = _text(3)
    archive.add_document(article(text, "Of an older archive, without a sketch"))
    (added,) = archive.add([_write(tmp_path, "again.txt", _changed(text, 0.02))])
    (relation,) = _versions(archive, added.document or 0)
    archive.decide_relation(relation.id, Status.REJECTED)
    archive.correct_text(added.document or 0, _changed(text, 0.01), "spelling")
    assert archive.suggested_relations() == ()


def test_texts_that_share_a_phrase_are_no_versions(archive: Archive, tmp_path: Path) -> None:
    foot = _text(9, 60)
    files = [_write(tmp_path, f"{number}.txt", f"{_text(10 + number)}\n\n{foot}") for number in range(6)]
    results = list(archive.add(files))
    assert all(one.status is AddStatus.ADDED for one in results)
    assert archive.suggested_relations() == ()


@pytest.mark.parametrize(
    ("share", "alike"), [(0.0, True), (0.02, True), (0.05, True), (0.1, True), (0.3, False), (1.0, False)]
)
def test_how_much_may_differ(share: float, alike: bool) -> None:
    text = _text(4, 900)
    assert (likeness.likeness(text, _changed(text, share)) >= likeness.ALIKE) is alike


def test_scripts_without_blanks_are_compared_by_characters() -> None:
    text = "安理会第二千二百三十一号决议要求伊朗不进行任何涉及弹道导弹的活动并请秘书长报告执行情况以及其他有关事项"
    assert likeness.likeness(text, text[:-4] + "问题。") > 0.8
    assert likeness.likeness(text, text[::-1]) < 0.1


def test_sketches_share_what_texts_share() -> None:
    text = _text(5, 900)
    ours = set(likeness.sketch(text)[1])
    theirs = set(likeness.sketch(_changed(text, 0.03))[1])
    assert len(ours & theirs) > likeness.SKETCH / 2
    assert not ours & set(likeness.sketch(_text(6, 900))[1])


# ------------------------------------------------------------------------------------------------- side by side

SOME = st.text(st.sampled_from("ab \n.é文"), max_size=120)


@settings(max_examples=150, deadline=None)
@given(first=SOME, second=SOME, few=st.integers(2, 40))
def test_runs_are_both_texts(first: str, second: str, few: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(likeness, "_FEW", few)
        runs = likeness.runs(first, second)
    at = there = 0
    for kind, start, end, begin, stop in runs:
        assert (start, begin) == (at, there)
        assert (start < end) or (begin < stop)
        if kind is Difference.EQUAL:
            assert first[start:end] == second[begin:stop]
        else:
            assert (begin == stop) is (kind is Difference.FIRST)
        at, there = end, stop
    assert (at, there) == (len(first), len(second))


def test_a_changed_word_is_what_differs(archive: Archive) -> None:
    first = archive.add_document(article("It was a red door.\nNobody knew why.", "One"))
    second = archive.add_document(article("It was a green door.\nNobody knew why.", "Two"))
    compared = archive.compare(first, second)
    shown = [
        (kind, compared.first_text[a:b] if kind is not Difference.SECOND else compared.second_text[c:d])
        for kind, a, b, c, d in compared.runs
    ]
    assert shown == [
        (Difference.EQUAL, "It was a "),
        (Difference.FIRST, "red"),
        (Difference.SECOND, "green"),
        (Difference.EQUAL, " door.\nNobody knew why."),
    ]


def test_one_long_line_is_aligned_too() -> None:
    words = _text(7, 6_000).replace("\n\n", " ").split()
    other = [*words[:1000], "inserted", *words[1000:4000], *words[4010:]]
    runs = likeness.runs(" ".join(words), " ".join(other))
    assert sum(end - start for kind, start, end, *_ in runs if kind is Difference.FIRST) < 120
    assert sum(stop - begin for kind, _, _, begin, stop in runs if kind is Difference.SECOND) < 20
