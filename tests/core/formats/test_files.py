"""Files by their content: plain text, Markdown, and what is refused."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import LARGEST, load, read
from core.formats.plain import first_heading
from core.model import Holding, Kind, NewDocument, Original


def only(path: Path, data: bytes | None = None) -> NewDocument:
    (entry,) = read(path, data).entries
    assert entry.where == str(path)
    assert entry.document is not None
    return entry.document


def test_a_text_file_is_one_document_with_its_original(tmp_path: Path) -> None:
    path = tmp_path / "An article.txt"
    path.write_bytes(b"\xef\xbb\xbfTEHRAN \xe2\x80\x93 first\r\nsecond")
    document = only(path)
    assert document == NewDocument(
        kind=Kind.OTHER,
        holding=Holding.HELD,
        text="TEHRAN – first\nsecond",
        original=Original("An article.txt", "text/plain", path.read_bytes()),
        path="An article.txt",
    )


def test_a_guessed_encoding_is_told_and_noted() -> None:
    (entry,) = read(Path("a.txt"), "Les accusations ont été rejetées hier, à Genève.".encode("cp1252")).entries
    assert entry.reason == "Read as cp1252, by a guess: nothing in it says so."
    assert entry.document is not None
    assert entry.document.notes == (entry.reason,)


def test_markdown_has_its_first_heading_as_title() -> None:
    document = only(Path("a.md"), b"Some words.\n\n# The *real* [title](http://x) #\n\nText")
    assert document.title == "The real title"
    assert document.text == "Some words.\n\n# The *real* [title](http://x) #\n\nText"
    assert document.original is not None
    assert document.original.media_type == "text/markdown"


@pytest.mark.parametrize(
    ("markdown", "title"),
    [
        ("no heading", ""),
        ("## Second level", "Second level"),
        ("Under\nlined\n===\n", "lined"),
        ("Title\n-----", "Title"),
        ("- a\n---\n# T", "T"),
        ("---\nkey: value\n# no\n---\n# Yes", "Yes"),
        ("```\n# code\n```\n# Title", "Title"),
        ("~~~ py\n# code\n```\n~~~\n# Title", "Title"),
        ("#hashtag\n# Title {#id}", "Title"),
        ("    # indented code\n# T", "T"),
        ("# a_b_c and `code` \\# 1", "a_b_c and code # 1"),
        ("#\n# T", "T"),
    ],
)
def test_first_heading(markdown: str, title: str) -> None:
    assert first_heading(markdown) == title


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.pdf", b"%PDF-1.7\n", "A PDF file can't be added yet"),
        ("a.txt", b"%PDF-1.7\n", "A PDF file can't be added yet"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0", "A picture (PNG)"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "A picture (JPEG)"),
        ("a.docx", zipped("[Content_Types].xml", "word/document.xml"), "A Word file"),
        ("a.xlsx", zipped("xl/workbook.xml"), "A spreadsheet"),
        ("a.zip", zipped("a.txt"), "It is a ZIP archive: unpack it first."),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "An old Word"),
        ("a.rtf", b"{\\rtf1 hello}", "An RTF file"),
        ("a.gz", b"\x1f\x8b\x08", "It is compressed (gzip)"),
        ("a.exe", b"MZ" + b"\0" * 60 + b"PE\0\0", "It is a program"),
        ("a.html", b"<p>words</p>", "A web page"),
        ("a.txt", b"\xef\xbb\xbf\n<!DOCTYPE html><html>", "A web page"),
        ("a.txt", "<?xml version='1.0'?>".encode("utf-16"), "An XML or TEI file"),
        ("a.eml", b"From: a@b.c\r\nTo: d\r\n\r\nHi", "E-mail"),
        ("a.json", b'[{"text": "a"}]', "A JSON file can't be added: write one record a line"),
        ("a.txt", b"", "It is empty."),
        ("a.txt", b" \r\n\t", "It is empty."),
        ("a.txt", b"\xff\xfe \0\n\0", "It is empty."),
        ("a.txt", b"abc\0\1\2", "It is not a text file"),
        ("a.csv", b"name,place\nx,y\n", "Its first line must name columns"),
    ],
)
def test_refused_with_one_sentence(name: str, data: bytes, what: str) -> None:
    with pytest.raises(BadInput) as caught:
        read(Path(name), data)
    reason = str(caught.value)
    assert reason.startswith(what)
    assert "\n" not in reason
    assert reason.endswith(".")


@pytest.mark.parametrize(
    "data", [b"ID3 tags are not our subject.", b"From: Ann\nTo: Bo\n\nDear Bo", b"MZ is a unit.", b"RIFF in A minor"]
)
def test_words_that_look_like_a_file_of_another_kind(data: bytes) -> None:
    assert only(Path("a.txt"), data).text == data.decode()


def test_an_archive_is_not_added(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    with pytest.raises(BadInput, match="an archive is opened, not added"):
        read(path)


def test_what_is_no_file_or_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match="There is no such file"):
        load(tmp_path / "missing.txt")
    with pytest.raises(BadInput, match="It is no file"):
        load(tmp_path)
    assert LARGEST == 200_000_000
    monkeypatch.setattr("core.formats.registry.LARGEST", 3_000_000)
    large = tmp_path / "large.txt"
    large.write_bytes(b"a" * 3_000_001)
    with pytest.raises(BadInput, match="up to 3 MB"):
        load(large)
    with pytest.raises(BadInput, match="up to 3 MB"):
        read(large, large.read_bytes())
