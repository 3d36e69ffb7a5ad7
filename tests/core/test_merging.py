"""Merging: a copy taken home, worked on and merged back; two archives that know nothing of each other; conflicts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.archive import Archive
from core.errors import ArchiveError, BadInput
from core.model import MergeKind, MergePreview, MergeSide, NewLink, Relation
from tests.core.merging import said
from tests.core.records import TEXT, article, claim, every_row, rows_of


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REJOINDER_HOME", str(tmp_path / "home"))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "office.db") as archive:
        first = archive.add_document(article())
        archive.add_claim(claim(first))
        archive.add_document(article(TEXT.replace("water", "wine"), "Wine"))
        yield archive


def taken_home(office: Archive, tmp_path: Path) -> Archive:
    target = tmp_path / "home.db"
    target.unlink(missing_ok=True)
    office.backup(target)
    return Archive.open(target)


def count(preview: MergePreview, kind: MergeKind) -> tuple[int, int, int]:
    found = next((one for one in preview.counts if one.kind is kind), None)
    return (0, 0, 0) if found is None else (found.new, found.changed, found.removed)


def test_a_copy_that_was_worked_on_comes_back_without_a_question(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        third = home.add_document(article("A third text says that the water is not clean.", "Third"))
        home.add_claim(claim(third, 28, 45, "Somebody"))
        home.update_document(1, title="Clean water")
        home.add_link(NewLink(2, 1, Relation.REBUTS, evidence=(0, 5)))
        home.tag_document(2, "drinks")
        home.add_note(2, "Read this again.")
        path = home.path
    with office.edit("Work in the office"):
        office.add_document(article("In the office a fourth text came in.", "Fourth"))
        office.update_document(2, date="2023")
    preview = office.merge_preview(path)
    assert preview.conflicts == ()
    assert preview.since
    assert count(preview, MergeKind.DOCUMENT) == (1, 2, 0)
    assert count(preview, MergeKind.CLAIM) == (1, 0, 0)
    assert count(preview, MergeKind.LINK) == (1, 0, 0)
    before = rows_of(office)
    outcome = office.merge(path)
    assert outcome.backup is not None
    assert every_row(outcome.backup) == before
    here, there = said(office.path), said(path)
    for name in there:
        if name != "documents":
            assert there[name] <= here[name], name
    titles = {document.document.title for document in office.describe([1, 2, 3, 4])}
    assert titles == {"Clean water", "Wine", "Third", "Fourth"}
    assert office.describe([2])[0].document.date == "2023"
    assert office.check() == ()
    again = office.merge(path)
    assert again.preview.nothing
    assert again.backup is None
    merged = rows_of(office)
    office.undo()
    after = rows_of(office)
    assert {k: v for k, v in after.items() if k != "archive"} == {k: v for k, v in before.items() if k != "archive"}
    assert office.check() == ()
    office.redo()
    assert rows_of(office) == merged


def test_what_both_changed_is_asked_about(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.update_document(1, title="At home", language="fr")
        path = home.path
    office.update_document(1, title="In the office")
    preview = office.merge_preview(path)
    (conflict,) = preview.conflicts
    assert (conflict.field, conflict.ours, conflict.theirs, conflict.base) == (
        "title",
        "In the office",
        "At home",
        "Water",
    )
    before = rows_of(office)
    with pytest.raises(BadInput, match="1 thing differs"):
        office.merge(path)
    assert rows_of(office) == before
    office.merge(path, {conflict.key: MergeSide.THEIRS})
    assert office.describe([1])[0].document.title == "At home"
    office.undo()
    office.merge(path, otherwise=MergeSide.OURS)
    described = office.describe([1])[0].document
    assert (described.title, described.language) == ("In the office", "fr")
    assert office.merge(path).preview.nothing


def test_two_archives_that_know_nothing_of_each_other_share_equals(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.db") as one, Archive.create(tmp_path / "b.db") as other:
        for archive in (one, other):
            document_id = archive.add_document(article())
            archive.add_claim(claim(document_id))
        own = other.add_document(article("Another text, which only one of them holds.", "Own"))
        other.add_claim(claim(own, 17, 35))
        outcome = one.merge(tmp_path / "b.db")
        assert count(outcome.preview, MergeKind.DOCUMENT) == (1, 0, 0)
        assert count(outcome.preview, MergeKind.CLAIM) == (1, 0, 0)
        assert count(outcome.preview, MergeKind.AGENT) == (0, 0, 0)
        assert one.about().documents == 2
        assert one.about().claims == 2
        assert one.check() == ()
        one.update_document(1, title="Changed since")
        one.correct_text(1, TEXT.replace("clean", "pure"))
        assert one.merge(tmp_path / "b.db").preview.nothing


def test_an_archive_is_not_merged_with_itself(office: Archive, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="this archive itself"):
        office.merge(office.path)
    (tmp_path / "bad.db").write_bytes(b"SQLite format 3\0" + b"x" * 200)
    with pytest.raises(ArchiveError):
        office.merge(tmp_path / "bad.db")
