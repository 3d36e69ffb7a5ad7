"""``cite``: documents as citations on standard output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.archive import Archive
from core.cli import main
from core.exchange.citations import CitedPlace, place_of
from tests.core.exchange.cited import ARTICLE, LETTER, RESOLUTION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Archive.create(tmp_path / "a.db") as archive:
        for document in (ARTICLE, RESOLUTION, LETTER):
            archive.add_document(document)
    return tmp_path / "a.db"


def run(capfd: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    try:
        status = main(["cite", *map(str, arguments)])
    except SystemExit as stop:
        status = int(str(stop.code))
    printed = capfd.readouterr()
    return status, printed.out, printed.err


def test_a_list_in_a_style(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capfd, path, "A/RES/67/18", "1", "Supreme Court", "--style", "mla")
    assert (status, err) == (0, "")
    assert out == (
        "Croft, Jane. “Supreme Court Warns on Quality.” Financial Times, 1 July 2010.\n"
        "UN General Assembly. Education for Democracy. Resolution A/RES/67/18, 28 Nov. 2012.\n"
    )
    _, out, _ = run(capfd, path, "1", "--style=apa", "--language=de")
    assert out == "Croft, J. (2010, Juli 1). Supreme Court warns on quality. Financial Times.\n"


def test_text_in_chicagos_notes_is_what_is_printed_by_itself(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(capfd, path, "3") == (0, "Brown, Gordon. Letter to Lady Ashton. November 20, 2009.\n", "")
    _, out, _ = run(capfd, path, "3", "--in-text")
    assert out == "Gordon Brown, Letter to Lady Ashton, November 20, 2009.\n"
    _, out, _ = run(capfd, path, "1", "--style", "apa", "--at", "pp. 3-4")
    assert out == "(Croft, 2010, pp. 3–4)\n"


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("bibtex", "@article{croft2010-1,\n"),
        ("biblatex", "@article{croft2010-1,\n"),
        ("ris", "TY  - NEWS\r\nID  - croft2010-1\r\n"),
    ],
)
def test_files_for_reference_managers(path: Path, capfd: pytest.CaptureFixture[str], form: str, start: str) -> None:
    status, out, _ = run(capfd, path, "1", "2", "--format", form)
    assert status == 0
    assert out.startswith(start)
    assert "A/RES/67/18" in out


def test_csl_json_is_one_list(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capfd, path, "2", "3", "--format", "csl-json")
    assert [item["type"] for item in json.loads(out)] == ["report", "personal_communication"]


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["99"], 1, "No document is called '99'."),
        (["1", "--style", "turabian"], 2, "There is no style “turabian”. Choose one of apa,"),
        (["1", "--language", "klingon"], 2, "Citations can't be written in “klingon”."),
        (["1", "--format", "docx"], 2, "must be one of text, csl-json, bibtex, biblatex, ris, not 'docx'"),
        (["1", "--at", "somewhere"], 2, "“somewhere” is no place in a document: write it as “p. 12”"),
        ([], 2, "required: DOC"),
    ],
)
def test_what_can_not_be_is_told_in_one_line(
    path: Path, capfd: pytest.CaptureFixture[str], arguments: list[str], status: int, sentence: str
) -> None:
    found, out, err = run(capfd, path, *arguments)
    assert (found, out) == (status, "")
    assert sentence in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("written", "label", "number"),
    [
        ("12", "page", "12"),
        ("p.12", "page", "12"),
        ("Pages 3 - 5", "page", "3–5"),
        ("¶ 4", "paragraph", "4"),
        ("§§2, 7", "section", "2, 7"),
        ("ch. iv", "chapter", "iv"),
        ("art. 51", "article", "51"),
        ("ll. 1–3", "line", "1–3"),
    ],
)
def test_places(written: str, label: str, number: str) -> None:
    assert place_of(written) == CitedPlace(label, number)
