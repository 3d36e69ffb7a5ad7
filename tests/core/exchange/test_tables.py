"""CSV tables: read by Python's reader as they were written, with nothing in them that a spreadsheet would run."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive import Archive
from core.exchange.tables.cells import LONGEST, harmless, is_long
from core.model import ExportOption, Kind, Manner, NewAgent, NewClaim, NewDocument, Role, Stance
from core.progress import Progress
from tests.core import records
from tests.core.exchange.making import CHINESE, PERSIAN, exported, two_articles

RUNS = re.compile(r"""["'\s“”«»]*[=+\-@＝＋－＠]|[\t\r]""")
"""What a spreadsheet may take for a formula, also behind blanks and quotation marks."""


def table(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of a table by column, as a program reads them."""
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_tables_of_an_archive_say_what_it_knows(archive: Archive, tmp_path: Path) -> None:
    first, second, claim, answer = two_articles(archive)
    folder = tmp_path / "tables"
    summary = exported(archive, folder, "csv")
    assert sorted(one.name for one in folder.iterdir()) == [
        "about.txt",
        "agents.csv",
        "claims.csv",
        "documents.csv",
        "links.csv",
    ]
    assert (summary.counts, summary.files) == (
        {"documents": 2, "texts": 2, "claims": 2, "links": 1, "agents": 4},
        5,
    )
    documents = table(folder, "documents")
    assert [(row["id"], row["title"], row["licence"], row["author"]) for row in documents] == [
        (str(first), "Water", "CC-BY-4.0", "Ada Brook"),
        (str(second), "Answer", "CC-BY-4.0", "Ada Brook"),
    ]
    assert documents[0]["text"] == records.TEXT
    assert "Licensed under CC BY 4.0" in documents[0]["credit"]
    claims = {row["id"]: row for row in table(folder, "claims")}
    assert claims[str(claim)]["quotation"] == records.TEXT[17:35]
    assert (claims[str(claim)]["start"], claims[str(claim)]["end"]) == ("17", "35")
    assert claims[str(claim)]["chain"] == "Council → The Paper"
    assert (claims[str(claim)]["answers"], claims[str(claim)]["state"]) == ("1", "answered")
    (link,) = table(folder, "links")
    assert (link["source"], link["relation"], link["target"]) == (str(answer), "rebuts", str(claim))
    assert link["evidence"] == records.TEXT[:11]
    assert {row["name"] for row in table(folder, "agents")} == {"Ada Brook", "The Paper", "Council", "Mayor"}


def test_files_are_as_spreadsheets_want_them(archive: Archive, tmp_path: Path) -> None:
    two_articles(archive)
    exported(archive, tmp_path / "t", "csv")
    for name in ("documents", "claims", "links", "agents"):
        data = (tmp_path / "t" / f"{name}.csv").read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert data.endswith(b"\r\n")
        assert data.count(b"\r\n") == data.count(b"\n"), "the texts of these two have no line ends of their own"
    assert b"\r\n" in (tmp_path / "t" / "about.txt").read_bytes()


HOSTILE = [
    *(
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        '"=1',
        "“=1",
        "'=1",
        "''=1",
        '"" @x',
        "＝1",
        "－1",
    ),
    '=cmd|" /C calc"!A0',
    "'",
    "plain",
    "it's",
    "",
]


@pytest.mark.parametrize("cell", HOSTILE)
def test_no_cell_is_a_formula_and_each_can_be_had_back(cell: str) -> None:
    shown = harmless(cell)
    assert not RUNS.match(shown) or shown.startswith("'")
    assert (shown[1:] if shown != cell else shown) == cell


@given(st.text("='\"+-@ \t\r\nab“", max_size=6))
def test_the_apostrophe_can_be_taken_away_without_doubt(cell: str) -> None:
    shown = harmless(cell)
    was_marked = shown.startswith("'") and harmless(shown) != shown
    assert (shown[1:] if was_marked else shown) == cell


def test_hostile_words_of_documents_are_harmless_in_every_table(archive: Archive, tmp_path: Path) -> None:
    text = "=HYPERLINK(1) says so."
    added = archive.add_document(
        NewDocument(
            Kind.ARTICLE,
            title="=1+1",
            text=text,
            symbol="+S/1",
            source_url="@here",
            tags=("=tag",),
            notes=("-note",),
            parties=((Role.AUTHOR, NewAgent("=Author")),),
            copyright_notice="\t=x",
        )
    )
    archive.add_claim(NewClaim(added, ((0, 13),), Manner.AUTHOR, Stance.ASSERT, note="=note", modality="+1"))
    exported(archive, tmp_path / "t", "csv")
    cells = [
        cell
        for name in ("documents", "claims", "agents")
        for row in table(tmp_path / "t", name)
        for cell in row.values()
    ]
    assert not [cell for cell in cells if RUNS.match(cell) and not cell.startswith("'")]
    assert "'=1+1" in cells
    assert "'=HYPERLINK(1)" in cells


def test_cells_that_are_too_long_are_whole_in_a_file_and_that_is_said(archive: Archive, tmp_path: Path) -> None:
    words = "Rivers 🌊 and lakes. " * 2_000
    added = archive.add_document(records.article(words))
    archive.add_claim(NewClaim(added, ((0, 35_000),), Manner.AUTHOR, Stance.ASSERT))
    short = archive.add_document(records.article(CHINESE, title="短"))
    summary = exported(archive, tmp_path / "t", "csv")
    rows = table(tmp_path / "t", "documents")
    assert (rows[0]["text"], rows[0]["text_file"]) == ("", f"long/documents-{added}-text.txt")
    assert (tmp_path / "t" / rows[0]["text_file"]).read_text(encoding="utf-8") == words
    assert (rows[1]["text"], rows[1]["text_file"]) == (CHINESE, "")
    (claim,) = table(tmp_path / "t", "claims")
    assert len(claim["quotation"]) < LONGEST
    name = re.search(r"\[whole in (long/.*)\]$", claim["quotation"])
    assert name is not None
    assert (tmp_path / "t" / name[1]).read_text(encoding="utf-8") == words[:35_000]
    assert len(summary.remarks) == 2
    assert summary.files == 7
    about = (tmp_path / "t" / "about.txt").read_text(encoding="utf-8-sig")
    assert all(remark in about for remark in summary.remarks)
    assert short


def test_the_limit_counts_as_spreadsheets_do() -> None:
    assert not is_long("a" * LONGEST)
    assert is_long("a" * (LONGEST + 1))
    assert is_long("🌊" * (LONGEST // 2 + 1))


def test_what_is_left_out_as_ticked_is_not_in_the_tables(archive: Archive, tmp_path: Path) -> None:
    first, _, _, _ = two_articles(archive)
    archive.add_note(first, "Between us.")
    exported(archive, tmp_path / "a", "csv", options=frozenset[ExportOption]())
    assert [row["text"] for row in table(tmp_path / "a", "documents")] == ["", ""]
    everything = b"".join(one.read_bytes() for one in (tmp_path / "a").iterdir())
    assert b"Between us." not in everything
    exported(archive, tmp_path / "b", "csv")
    assert "Between us." in table(tmp_path / "b", "documents")[0]["notes"]


def test_documents_can_be_added_again_from_their_table(archive: Archive, tmp_path: Path) -> None:
    archive.add_document(records.article(PERSIAN, title="خبر"))
    exported(archive, tmp_path / "t", "csv")
    with Archive.create(tmp_path / "other.db", "Other") as other:
        (added,) = [one.document for one in other.add([tmp_path / "t" / "documents.csv"], progress=Progress())]
        assert added is not None
        opened = other.open_document(added)
        assert (opened.text, opened.document.title, opened.document.licence.id) == (PERSIAN, "خبر", "CC-BY-4.0")
