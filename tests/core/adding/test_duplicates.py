"""Never twice: exact duplicates note their source, near-duplicates are told and decided by a person."""

from __future__ import annotations

import json
import random
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import likeness
from core.adding import storing
from core.archive import Archive
from core.errors import NotFound
from core.model import AddOptions, AddStatus, Difference, DocumentRelation, RelatedDocument, Status
from core.store import sketches
from tests.core.formats.pdfs import Page, Pdf, lines
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


def test_a_text_and_the_pdf_of_it_are_versions(archive: Archive, tmp_path: Path) -> None:
    words = _text(11, 400).split()
    paragraphs = [" ".join(words[at : at + 100]) for at in range(0, 400, 100)]
    (tmp_path / "speech.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")
    printed = [line for paragraph in paragraphs for line in (*textwrap.wrap(paragraph, 80), "")]
    pages = [
        Page([(72, 760, 9, "A/77/PV.10"), *lines(printed[at : at + 20]), (300, 40, 9, f"{number}/2")])
        for number, at in enumerate(range(0, len(printed), 20), 1)
    ]
    (tmp_path / "speech.pdf").write_bytes(Pdf(pages).written())
    text, pdf = (next(iter(archive.add([tmp_path / name]))).document or 0 for name in ("speech.txt", "speech.pdf"))
    (version,) = archive.open_document(pdf).relations
    assert (version.relation, version.document and version.document.id) == (DocumentRelation.VERSION, text)
    assert version.likeness > 0.85


def _records(folder: Path, name: str, texts: list[str]) -> Path:
    return _write(folder, name, "".join(json.dumps({"text": text}) + "\n" for text in texts))


def _hashes(archive: Archive) -> tuple[int, int]:
    """Sketches that wait, and hashes that are looked up."""
    rows = rows_of(archive)
    return sum(method != likeness.METHOD for _, method, *_ in rows["sketches"]), len(rows["sketch_hashes"])


def test_many_texts_are_compared_with_each_other_and_with_what_waits(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of 300 records the 200th and 250th are near an early one; they are stored in portions, sketches now and then."""
    monkeypatch.setattr(storing, "RECORDS_AT_ONCE", 120)
    texts = [_text(seed, 60) for seed in range(300)]
    texts[200], texts[250] = _changed(texts[3], 0.03), _changed(texts[240], 0.03)
    numbers = [one.document or 0 for one in archive.add([_records(tmp_path, "a.jsonl", texts)])]
    for one, other in ((200, 3), (250, 240)):
        (version,) = _versions(archive, numbers[one])
        assert version.document is not None
        assert version.document.id == numbers[other]
    waiting, stored = _hashes(archive)
    assert (waiting, stored > 8 * 250) == (0, True), "at the end nothing waits"
    assert archive.check() == ()


def _nothing(*_: object) -> None:
    """What a killed program still does."""


def test_what_waited_when_the_program_was_killed_is_compared_all_the_same(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [_text(seed, 60) for seed in range(150)]
    with monkeypatch.context() as killed:
        killed.setattr(sketches.Waiting, "store", _nothing)
        numbers = [one.document or 0 for one in archive.add([_records(tmp_path, "a.jsonl", texts)])]
    assert _hashes(archive) == (150, 0)
    (again,) = archive.add([_write(tmp_path, "again.txt", _changed(texts[77], 0.03))])
    (version,) = _versions(archive, again.document or 0)
    assert version.document is not None
    assert version.document.id == numbers[77]
    assert _hashes(archive)[0] == 0


def test_what_is_undone_while_its_sketch_waits_is_not_looked_up(archive: Archive, tmp_path: Path) -> None:
    with archive.taking_in_many():
        with archive.taking_in("Add many"):
            for seed in range(120):
                text = _text(seed, 60)
                archive.take_in(article(text), (), *likeness.sketch(text))
        archive.undo()
    assert _hashes(archive) == (0, 0)
    archive.redo()
    assert archive.check() == ()
