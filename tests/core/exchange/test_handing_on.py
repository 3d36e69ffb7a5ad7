"""Exports as a whole: which part of the archive, as it was at one moment, whole or not at all, with warnings."""

from __future__ import annotations

import errno
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.archive import Archive
from core.door import exporters
from core.errors import BadInput, MachineFailed, NotFound
from core.model import (
    ExportFormat,
    ExportOption,
    ExportRequest,
    HandedDocument,
    Holding,
    Kind,
    NewDocument,
    Purpose,
    Scope,
    SearchRequest,
)
from core.progress import Cancelled, Progress
from core.store import exporting
from tests.core import records
from tests.core.exchange.making import exported, letter, two_articles

FORMATS = [one.format for one in exporters.EXPORTERS]
OWN = [one for one in FORMATS if one.name in {"jsonld", "csv", "argdown", "tei", "cmif", "dc"}]


def nodes(path: Path) -> list[dict[str, object]]:
    return json.loads(path.read_text(encoding="utf-8"))["@graph"]


def names(path: Path) -> list[object]:
    """The documents of an export, in its order."""
    return [node["name"] for node in nodes(path) if "holding" in node]


@pytest.fixture
def filled(archive: Archive) -> Archive:
    """Two articles, a letter, and a cited document."""
    two_articles(archive)
    archive.add_document(letter())
    archive.add_document(NewDocument(Kind.REPORT, Holding.CITED, title="Known of"))
    return archive


def test_everything_a_selection_or_what_a_search_finds(filled: Archive, tmp_path: Path) -> None:
    target = tmp_path / "a.jsonld"
    filled.export(target, ExportRequest("jsonld"))
    assert names(target) == ["Water", "Answer", "A letter", "Known of"]
    filled.export(target, ExportRequest("jsonld", documents=(3, 1, 3, 99)))
    assert names(target) == ["A letter", "Water"]
    filled.export(target, ExportRequest("jsonld", search=SearchRequest("title:answer council")))
    assert names(target) == ["Answer"]
    filled.export(target, ExportRequest("jsonld", search=SearchRequest("  ")))
    assert len(names(target)) == 4
    filled.export(target, ExportRequest("jsonld", search=SearchRequest("says:mayor", scope=Scope.CLAIMS)))
    assert names(target) == ["Answer"]


def test_results_that_match_only_some_words_stay_behind(filled: Archive, tmp_path: Path) -> None:
    filled.export(tmp_path / "a.jsonld", ExportRequest("jsonld", search=SearchRequest("council more ")))
    assert names(tmp_path / "a.jsonld") == ["Answer"]


@pytest.mark.parametrize(
    "request_",
    [
        ExportRequest("jsonld", documents=()),
        ExportRequest("jsonld", documents=(99,)),
        ExportRequest("jsonld", search=SearchRequest("nothingofthiskind")),
        ExportRequest("argdown", claim=99),
    ],
)
def test_nothing_to_export_is_said(filled: Archive, tmp_path: Path, request_: ExportRequest) -> None:
    with pytest.raises(NotFound):
        filled.export(tmp_path / "a.out", request_)
    with pytest.raises(NotFound):
        filled.export_preview(request_)
    assert not list(tmp_path.glob("*.out"))


def test_an_unknown_format_is_said_with_those_that_there_are(filled: Archive, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="jsonld, csv, argdown"):
        filled.export(tmp_path / "a", ExportRequest("docbook"))


def test_an_export_is_of_one_moment(filled: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "LONG", 0)
    whole = exporting.stream

    def stream(*given: object) -> Iterator[HandedDocument]:
        for number, handed in enumerate(whole(*given)):  # type: ignore[arg-type]
            if number == 1:
                with Archive.open(filled.path) as other:  # somebody edits meanwhile, and need not wait
                    other.update_document(3, title="Renamed")
                    other.add_document(records.article("New words.", title="New"))
            yield handed

    monkeypatch.setattr(exporting, "stream", stream)
    with Archive.open(filled.path, read_only=True) as reader:
        reader.export(tmp_path / "a.jsonld", ExportRequest("jsonld"))
        assert names(tmp_path / "a.jsonld") == ["Water", "Answer", "A letter", "Known of"]
        monkeypatch.setattr(exporting, "stream", whole)
        reader.export(tmp_path / "a.jsonld", ExportRequest("jsonld"))
        assert names(tmp_path / "a.jsonld") == ["Water", "Answer", "Renamed", "Known of", "New"]
    assert filled.about().documents == 5


class FullDisk(io.FileIO):
    """A file on a disk that has room for 300 bytes."""

    def write(self, data: Any, /) -> int:
        if self.tell() + len(bytes(data)) > 300:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is opened for writing lies on a full disk."""
    usual = Path.open

    def opened(path: Path, mode: str = "r", *given: Any, **how: Any) -> object:
        if not set(mode) & set("wx"):
            return usual(path, mode, *given, **how)
        file = io.BufferedWriter(FullDisk(path, mode.replace("b", "")))
        return file if "b" in mode else io.TextIOWrapper(file, **how)

    monkeypatch.setattr(Path, "open", opened)


@pytest.mark.parametrize("known", [one for one in OWN if one.suffix], ids=lambda one: one.name)
def test_a_full_disk_leaves_the_old_file_whole(
    filled: Archive, tmp_path: Path, request: pytest.FixtureRequest, known: ExportFormat
) -> None:
    target = tmp_path / f"old{known.suffix}"
    target.write_bytes(b"what was there")
    request.getfixturevalue("full_disk")
    with pytest.raises(MachineFailed, match="The disk is full"):
        filled.export(target, ExportRequest(known.name))
    assert target.read_bytes() == b"what was there"
    assert {path.name for path in tmp_path.iterdir()} == {target.name, "archive.db", *journals(tmp_path)}
    assert filled.about().documents == 4, "the archive is as usable as before"


@pytest.mark.usefixtures("full_disk")
@pytest.mark.parametrize("format_", ["csv", "dc"])
def test_a_full_disk_leaves_no_folder(filled: Archive, tmp_path: Path, format_: str) -> None:
    with pytest.raises(MachineFailed, match="The disk is full"):
        filled.export(tmp_path / "tables", ExportRequest(format_))
    assert {path.name for path in tmp_path.iterdir()} == {"archive.db", *journals(tmp_path)}


def journals(folder: Path) -> list[str]:
    return [path.name for path in folder.glob("archive.db-*")]


@pytest.mark.parametrize("known", OWN, ids=lambda one: one.name)
def test_a_cancelled_export_leaves_nothing(filled: Archive, tmp_path: Path, known: ExportFormat) -> None:
    target = tmp_path / f"new{known.suffix}"
    progress = Progress(lambda _done, _total: progress.cancel())
    with pytest.raises(Cancelled):
        filled.export(target, ExportRequest(known.name), progress)
    assert {path.name for path in tmp_path.iterdir()} == {"archive.db", *journals(tmp_path)}


def test_many_files_can_be_cancelled_while_they_are_brought_to_the_disk(
    filled: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.exchange.whole._SYNCED_BETWEEN_STEPS", 1)
    progress = Progress(lambda done, total: progress.cancel() if (done, total) == (3, 8) else None)
    with pytest.raises(Cancelled):
        filled.export(tmp_path / "dc", ExportRequest("dc"), progress)
    assert {path.name for path in tmp_path.iterdir()} == {"archive.db", *journals(tmp_path)}


@pytest.mark.parametrize("known", OWN, ids=lambda one: one.name)
def test_every_format_tells_how_far_it_is_and_what_it_wrote(
    filled: Archive, tmp_path: Path, known: ExportFormat
) -> None:
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: steps.append((done, total)))
    target = tmp_path / f"out{known.suffix}"
    summary = filled.export(target, ExportRequest(known.name), progress)
    assert (4, 4) in steps, "all documents are read"
    files = [target] if known.suffix else [path for path in target.rglob("*") if path.is_file()]
    assert (summary.files, summary.size) == (len(files), sum(path.stat().st_size for path in files))
    assert summary.counts["documents"] >= 1


def test_an_archive_is_never_written_over(filled: Archive, tmp_path: Path) -> None:
    before = filled.path.read_bytes()
    with pytest.raises(BadInput, match="not written over"):
        filled.export(filled.path, ExportRequest("jsonld"))
    assert filled.path.read_bytes() == before
    with pytest.raises(BadInput, match="something at"):
        filled.export(tmp_path, ExportRequest("csv"))


def test_warnings_are_those_of_what_is_handed_on(filled: Archive, tmp_path: Path) -> None:
    def words(format_: str, **values: object) -> list[str]:
        request = ExportRequest(format_, **values)  # type: ignore[arg-type]
        before = filled.export_preview(request)[1]
        target = tmp_path / f"{format_}-{len(list(tmp_path.iterdir()))}"
        assert filled.export(target, request).warnings == before, "shown before and after"
        return [one.words for one in before]

    assert words("jsonld") == ["“A letter” has no known licence: nobody has allowed to hand it on."]
    assert words("jsonld", options=frozenset[ExportOption]()) == [
        "“A letter” has no known licence: only short passages may be quoted."
    ]
    assert words("jsonld", documents=(1,)) == []
    assert words("cmif") == words("dc") == []
    assert words("tei") == ["“A letter” has no known licence: nobody has allowed to hand it on."]
    filled.update_document(1, licence="CC-BY-NC-ND-4.0")
    assert len(words("csv")) == 3
    assert words("tei") == ["“A letter” has no known licence: nobody has allowed to hand it on."], "only letters count"


def test_warnings_are_the_same_as_those_of_the_archive(filled: Archive) -> None:
    ids = [1, 2, 3, 4]
    for options, purpose in (
        (ExportRequest("csv").options, Purpose.WHOLE),
        (frozenset[ExportOption](), Purpose.PASSAGES),
    ):
        previewed = filled.export_preview(ExportRequest("csv", options=options))
        assert previewed == (4, filled.export_warnings(ids, purpose))


def test_many_documents_are_read_in_portions(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "PORTION", 3)
    monkeypatch.setattr(exporting, "MOST_CLAIMS", 2)
    with archive.edit("many"):
        for number in range(11):
            added = archive.add_document(records.article(f"{records.TEXT} {number}", title=f"T{number}"))
            for start in range(number % 4):
                archive.add_claim(records.claim(added, 17 + start, 30 + start))
    exported(archive, tmp_path / "a.jsonld", "jsonld")
    assert names(tmp_path / "a.jsonld") == [f"T{number}" for number in range(11)]
    claims = [node for node in nodes(tmp_path / "a.jsonld") if "manner" in node]
    assert len(claims) == sum(number % 4 for number in range(11))
    exported(archive, tmp_path / "b.jsonld", "jsonld", [11, 2, 7, 1, 5])
    assert names(tmp_path / "b.jsonld") == ["T10", "T1", "T6", "T0", "T4"]


def test_a_record_that_is_damaged_is_told_of_and_nothing_is_written(filled: Archive, tmp_path: Path) -> None:
    filled.export(tmp_path / "a.jsonld", ExportRequest("jsonld"))
    before = (tmp_path / "a.jsonld").read_bytes()
    with pytest.raises(BadInput, match="no folder"):
        filled.export(tmp_path / "none" / "a.jsonld", ExportRequest("jsonld"))
    assert (tmp_path / "a.jsonld").read_bytes() == before


def test_each_document_takes_its_credit_line_along(sample_path: Path, tmp_path: Path) -> None:
    with Archive.open(sample_path, read_only=True) as archive:
        exported(archive, tmp_path / "a.jsonld", "jsonld")
        lines = [node["creditText"] for node in nodes(tmp_path / "a.jsonld") if "holding" in node]
        assert lines == [archive.credit(number).text for number in range(1, 15)]


def test_a_long_export_leaves_the_archive_as_one_file(
    sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "LONG", 0)
    before = sample_path.read_bytes()[:100]
    with Archive.open(sample_path, read_only=True) as archive:
        exported(archive, tmp_path / "a.jsonld", "jsonld")
    assert [path.name for path in tmp_path.glob("sample.db*")] == ["sample.db"]
    assert sample_path.read_bytes()[18:20] == before[18:20] == b"\1\1", "no journal is needed to read it"
