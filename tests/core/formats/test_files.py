"""Files by their content: plain text, Markdown, and what is refused."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import LARGEST, load, read
from core.formats.plain import first_heading
from core.model import Field, Finding, Holding, Kind, NewDocument, Original, Role
from tests.core.formats.reading import names, only, said, zipped


def test_a_text_file_is_one_document_with_its_original(tmp_path: Path) -> None:
    path = tmp_path / "An article.txt"
    path.write_bytes(b"\xef\xbb\xbfTEHRAN \xe2\x80\x93 first\r\nsecond")
    (entry,) = read(path).entries
    assert entry.where == str(path)
    assert entry.document == NewDocument(
        kind=Kind.OTHER,
        holding=Holding.HELD,
        text="TEHRAN – first\nsecond",
        original=Original("An article.txt", "text/plain", path.read_bytes()),
        path="An article.txt",
        findings=(Finding(Field.ENCODING, "utf-8", "its bytes"),),
    )


def test_a_guessed_encoding_is_told_and_noted_and_can_be_corrected() -> None:
    data = "Les accusations ont été rejetées hier, à Genève.".encode("cp1252")
    (entry,) = read(Path("a.txt"), data).entries
    assert entry.reason == "Read as cp1252, by a guess: nothing in it says so."
    assert entry.document is not None
    assert entry.document.notes == (entry.reason,)
    assert said(entry.document, Field.ENCODING) == [("cp1252", "a guess by its letters")]
    corrected = only("a.txt", data, "cp1251")
    assert corrected.text == data.decode("cp1251")
    assert said(corrected, Field.ENCODING) == [("cp1251", "chosen")]
    assert corrected.notes == ()


def test_what_is_damaged_in_the_chosen_encoding_is_counted() -> None:
    (entry,) = read(Path("a.txt"), b"caf\xe9 and \xe8", "utf-8").entries
    assert entry.reason == "Read as utf-8, with damaged characters shown as \ufffd (2)."


@pytest.mark.parametrize("encoding", ["nonsense", "hex", "zip", "rot13", ""])
def test_an_encoding_that_is_none(encoding: str) -> None:
    if not encoding:
        assert only("a.txt", b"words", encoding).text == "words"
        return
    with pytest.raises(BadInput, match="is no encoding that is known here"):
        read(Path("a.txt"), b"words", encoding)


def test_a_text_tells_what_its_head_tells() -> None:
    letter = "New York, 17 October 2022\n\nDear Mr President,\n\nwe reject this.\n\nYours sincerely,\nAnn Bee\n"
    document = only("a.txt", letter)
    assert (document.kind, document.date) == (Kind.LETTER, "2022-10-17")


def test_the_language_is_guessed_where_nothing_says_it() -> None:
    assert only("a.txt", "Le gouvernement a rejeté ces accusations sans preuve. " * 3).language == "fr"
    assert only("a.txt", "دولت این اتهامات را رد کرد و گفت هیچ مدرکی برای آن ارائه نشده است. " * 3).language == "fa"
    assert only("a.txt", "No.").language == ""


def test_markdown_has_its_first_heading_as_title() -> None:
    document = only("a.md", "Some words.\n\n# The *real* [title](http://x) #\n\nText")
    assert document.title == "The real title"
    assert said(document, Field.TITLE) == [("The real title", "the first heading")]
    assert document.text == "Some words.\n\n# The *real* [title](http://x) #\n\nText"
    assert document.original is not None
    assert document.original.media_type == "text/markdown"


def test_markdown_tells_what_its_front_matter_says() -> None:
    document = only(
        "a.md",
        "---\ntitle: 'From the head'\nauthors: [Ann Bee, \"Bo Cee\"]\ndate: 2022-10-18\nlang: en\n"
        "license: CC BY 4.0\nnested:\n  title: no\n---\n# A heading\n\nText",
    )
    assert said(document, Field.TITLE) == [
        ("From the head", "“title:” at its head"),
        ("A heading", "the first heading"),
    ]
    assert names(document, Role.AUTHOR) == ["Ann Bee", "Bo Cee"]
    assert (document.date, document.language, document.licence) == ("2022-10-18", "en", "CC-BY-4.0")


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


def compound(stream: str) -> bytes:
    """The beginning of a file of an old office program, with a stream of that name."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + stream.encode("utf-16-le").ljust(128, b"\0")


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.gif", b"GIF89a", "A picture (GIF) can't be added"),
        ("a.ps", b"%!PS-Adobe-3.0", "A PostScript file can't be added: save it as PDF"),
        ("a.xlsx", zipped({"xl/workbook.xml": "x"}), "A spreadsheet can't be added: save it as CSV"),
        ("a.pptx", zipped({"ppt/slides/1.xml": "x"}), "A presentation can't be added: save it as PDF"),
        ("a.doc", compound("WordDocument"), "An old Word file (.doc) can't be added: open it in Word or LibreOffice"),
        ("a.txt", compound("WORDDOCUMENT"), "An old Word file (.doc) can't be added"),
        ("a.docx", compound("EncryptedPackage"), "It is protected by a password"),
        ("a.xls", compound("Workbook"), "A spreadsheet can't be added"),
        ("a.ppt", compound("PowerPoint Document"), "An old presentation (.ppt) can't be added"),
        ("a.wps", compound("MatOST"), "It is a file of an old office program"),
        ("a.wpd", b"\xffWPC\0\0", "A WordPerfect file can't be added"),
        ("a.exe", b"MZ" + b"\0" * 60 + b"PE\0\0", "It is a program"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "It is a 7z archive"),
        ("a.rar", b"Rar!\x1a\x07\0", "It is a RAR archive"),
        (
            "a.xml",
            b"<?xml version='1.0'?><kml/>",
            "It is XML of a kind that is not read here (its first element is “kml”)",
        ),
        ("a.txt", "<?xml version='1.0'?><kml/>".encode("utf-16"), "It is XML of a kind that is not read here"),
        ("a.json", b'{"a": 1}', "A JSON file of this kind can't be added: write one record a line"),
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
    assert only("a.txt", data).text == data.decode()


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
