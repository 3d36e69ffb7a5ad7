"""Copies for reading: what is left out is nowhere in the file, and what is done with them can be merged back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.archive import Archive
from core.cli import main
from core.errors import BadInput
from core.model import CopyPart, Decision, Kind, NewDocument, NewLink, QueueRequest, Relation, Status
from core.progress import Cancelled, Progress
from tests.core.merging import said
from tests.core.records import TEXT, article, claim, every_row

SECRETS = {
    CopyPart.NOTES: ("a whisper to myself", "a remark on the claim", "why I took it"),
    CopyPart.HISTORY: ("A title that was wrong", "Edit description"),
    CopyPart.ORIGINALS: ("bytes of the original", "ada-private-folder"),
    CopyPart.SUGGESTIONS: ("Somebody Suspected", "rejected for good"),
}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "a.db") as archive:
        first = archive.add_document(article(title="A title that was wrong", path="/home/ada-private-folder/w.txt"))
        archive.update_document(first, title="Water")
        accepted = archive.add_claim(claim(first))
        archive.update_claim(accepted, note="a remark on the claim")
        archive.decide([accepted], Decision.ACCEPTED, note="why I took it")
        left = archive.add_claim(claim(first, 20, 30, "Somebody Suspected"))
        archive.set_claim_status(left, Status.REJECTED)
        archive.update_claim(left, note="rejected for good")
        archive.add_link(NewLink(left, accepted, Relation.REBUTS, evidence=(0, 3)))
        archive.add_note(first, "a whisper to myself")
        archive.remove_document(archive.add_document(article("It was removed, as rejected for good.", "Gone")))
        original = article(TEXT + " More.", "Second")
        archive.add_document(original)
        yield archive


@pytest.mark.parametrize("part", list(CopyPart))
def test_what_is_left_out_is_nowhere_in_the_file(archive: Archive, tmp_path: Path, part: CopyPart) -> None:
    everything = {word for words in SECRETS.values() for word in words} - {"bytes of the original"}
    whole = tmp_path / "whole.db"
    archive.save_portable(whole)
    data = whole.read_bytes()
    assert all(word.encode() in data for word in everything)
    target = tmp_path / "part.db"
    saved = archive.save_portable(target, [part])
    data = target.read_bytes()
    assert saved.size == len(data)
    for word in SECRETS[part]:
        if part is CopyPart.SUGGESTIONS and word == "rejected for good":
            continue  # the history tells of a removed document that has these words
        assert word.encode() not in data, word
    assert not list(tmp_path.glob("part.db-*"))
    assert data[18:20] == b"\x01\x01"  # no write-ahead log
    with Archive.open(target) as copy:
        assert copy.check() == ()
        assert copy.about().documents == 2
        assert copy.about().undo_action == ""
        assert (copy.open_document(1).text == TEXT) is True
        assert len(copy.open_document(1).claims) == 1 or part is not CopyPart.SUGGESTIONS


def test_a_copy_without_anything_private_can_be_merged_back(archive: Archive, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    archive.save_portable(target, list(CopyPart))
    data = target.read_bytes()
    assert not any(word.encode() in data for words in SECRETS.values() for word in words)
    before = said(archive.path)
    assert archive.merge_preview(target).nothing
    with Archive.open(target) as copy:
        copy.tag_document(1, "read")
        copy.update_document(1, language="fr")
    archive.merge(target)
    after = said(archive.path)
    assert after["document tags"] - before["document tags"]
    assert archive.describe([1])[0].document.language == "fr"
    for name in ("notes", "claims", "links", "originals", "reviews", "earlier texts"):
        assert after[name] == before[name]
    assert archive.check() == ()
    assert archive.review_queue(QueueRequest()).entries == ()


def test_a_copy_of_everything_is_the_archive(archive: Archive, tmp_path: Path) -> None:
    archive.save_portable(tmp_path / "copy.db")
    assert every_row(tmp_path / "copy.db", history=True) == every_row(archive.path, history=True)


def test_a_copy_that_is_stopped_is_none(archive: Archive, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        archive.save_portable(tmp_path / "copy.db", [CopyPart.NOTES], progress)
    assert {path.name for path in tmp_path.glob("*")} >= {"a.db"}
    assert not (tmp_path / "copy.db").exists()
    assert not list(tmp_path.glob(".rejoinder-*"))


def test_an_archive_is_not_written_over(archive: Archive, tmp_path: Path) -> None:
    before = every_row(archive.path, history=True)
    with pytest.raises(BadInput, match="is not written over"):
        archive.save_portable(archive.path)
    assert every_row(archive.path, history=True) == before
    with pytest.raises(BadInput, match="no folder"):
        archive.save_portable(tmp_path / "no" / "copy.db")


def test_the_command_saves_a_copy(archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here, target = str(archive.path), tmp_path / "copy.db"
    assert main(["copy", here, str(target), "--without", "notes", "--without", "history", "--json"]) == 0
    said_ = json.loads(capsys.readouterr().out)
    assert (said_["documents"], said_["without"]) == (2, ["history", "notes"])
    assert main(["copy", here, str(target)]) == 2
    assert "Choose another name" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        main(["copy", here, str(target), "--without", "texts"])
    assert ended.value.code == 2


def test_what_to_beware_of_is_told_before_a_copy_is_given_away(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = archive.add_document(NewDocument(Kind.ARTICLE, title="Unknown", text="Nobody allowed it."))
    unchanged = archive.add_document(NewDocument(Kind.ARTICLE, title="Kept", text="As is.", licence="CC-BY-ND-4.0"))
    told = archive.export_warnings(None)
    assert told == archive.export_warnings(range(1, unchanged + 1))
    assert {unknown, unchanged} <= {document for one in told for document in one.documents}
    assert main(["copy", str(archive.path), str(tmp_path / "copy.db"), "--json"]) == 0
    said_ = capsys.readouterr()
    assert [one["words"] for one in json.loads(said_.out)["warnings"]] == [one.words for one in told]
    assert all(one.words in said_.err for one in told)
    assert any("no known licence" in one.words for one in told)
