"""Bulk records: JSON lines and CSV."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import BadInput
from core.formats import Entry, read
from core.formats.decoding import canonical
from core.formats.records import KEYS, to_document
from core.model import AgentKind, Holding, Kind, NewAgent, NewDocument, Role

CORPORA = Path(__file__).resolve().parents[4] / "shared" / "corpora" / "records"
LINES = Path("records.jsonl")
TABLE = Path("records.csv")
FULL = {
    "id": "r-1",
    "kind": "letter",
    "title": "Letter  to the\nCouncil",
    "author": "Ann Writer; Bo Writer",
    "recipient": "the Council",
    "date": "2022-12-09T10:00:00Z",
    "language": "en",
    "licence": "CC BY 4.0",
    "source_url": "https://example.org/1",
    "symbol": "S/2022/1",
    "publisher": "City Paper",
    "text": "\ufeffFirst.\r\nSecond.",
}


def lines(*records: object) -> bytes:
    return "\n".join(json.dumps(record, ensure_ascii=False) for record in records).encode()


def entries(path: Path, data: bytes) -> list[Entry]:
    return list(read(path, data).entries)


def documents(path: Path, data: bytes) -> list[NewDocument]:
    found = entries(path, data)
    assert [entry.reason for entry in found] == [""] * len(found)
    return [entry.document for entry in found if entry.document is not None]


def test_a_full_record() -> None:
    (found,) = documents(LINES, lines(FULL))
    assert found == NewDocument(
        kind=Kind.LETTER,
        holding=Holding.HELD,
        title="Letter to the Council",
        text="First.\nSecond.",
        symbol="S/2022/1",
        language="en",
        date="2022-12-09",
        source_url="https://example.org/1",
        licence="CC BY 4.0",
        parties=(
            (Role.SENDER, NewAgent("Ann Writer")),
            (Role.SENDER, NewAgent("Bo Writer")),
            (Role.RECIPIENT, NewAgent("the Council")),
            (Role.PUBLISHER, NewAgent("City Paper", AgentKind.ORGANISATION)),
        ),
        record_id="r-1",
        path="records.jsonl:1",
    )


def test_what_a_record_need_not_have() -> None:
    article = to_document({"text": "a", "author": ["Ann", "Bo"], "id": 7, "date": 1987, "title": None})
    assert article.kind is Kind.OTHER
    assert [(role, agent.name) for role, agent in article.parties] == [(Role.AUTHOR, "Ann"), (Role.AUTHOR, "Bo")]
    assert (article.record_id, article.date) == ("7", "1987")
    assert to_document({"text": "a", "recipient": "Bo"}).kind is Kind.LETTER
    cited = to_document({"symbol": "S/2022/908", "text": " "})
    assert (cited.holding, cited.text) == (Holding.CITED, None)
    assert to_document({"text": "a", "license": "CC0"}).licence == "CC0"


def test_what_cannot_be_read_is_kept_as_a_note() -> None:
    found = to_document(
        {"text": "a", "date": "9/12/2022", "language": "Old English", "box": 12, "tags": ["x"], "no": ""}
    )
    assert (found.date, found.language) == ("", "")
    assert set(found.notes) == {"date: 9/12/2022", "language: Old English", "box: 12", 'tags: ["x"]'}


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"text": 3}, "“text” must be a text, not a number."),
        ({"text": "a", "title": ["x"]}, "“title” must be a text, not a list."),
        ({"text": "a", "author": [1]}, "“author” must be a text or a list of texts."),
        ({"text": "a", "author": {"name": "x"}}, "“author” must be a text, not an object."),
        ({"text": "a", "date": True}, "“date” must be a text, not true or false."),
        (
            {"text": "a", "kind": "blog"},
            "“kind” must be one of article, letter, report, resolution, other, not “blog”.",
        ),
        ({"text": "a\0"}, "“text” holds a NUL character."),
        ({"text": "a", "title": "\ud83d"}, "“title” holds half a character (a lone surrogate)."),
        ({"text": "", "author": "Ann"}, "It has neither a text nor a title, symbol or source_url."),
        ([1], "A record must be an object, not a list."),
        ("x", "A record must be an object, not a text."),
        (None, "A record must be an object, not null."),
    ],
)
def test_a_record_that_cannot_be_used_costs_itself_only(record: object, reason: str) -> None:
    data = b"\n".join([lines(FULL), json.dumps(record).encode(), b"", lines(FULL)])
    first, wrong, last = entries(LINES, data)
    assert first.document is not None
    assert last.document is not None
    assert (wrong.where, wrong.document, wrong.reason) == ("records.jsonl:2", None, reason)
    assert last.where == "records.jsonl:4"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": ', "It is not JSON: "),
        (b'{"text": "caf\xe9"}', "It is not UTF-8."),
        (b'{"id": ' + b"9" * 5000 + b"}", "It is not JSON that can be read"),
        (b'{"x": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "It is not JSON that can be read"),
    ],
)
def test_a_line_that_is_no_json(line: bytes, reason: str) -> None:
    wrong, right = entries(LINES, line + b"\r\n" + lines(FULL))
    assert wrong.reason.startswith(reason)
    assert wrong.reason.endswith(".")
    assert right.document is not None


def test_records_are_told_by_their_content() -> None:
    assert read(Path("a.txt"), lines(FULL)).format == "JSON lines"
    assert read(Path("a.txt"), b"id;title;text\n1;T;words\n").format == "CSV"
    assert read(Path("a.txt"), b'{"text": "one key of ours proves nothing"}').format == "plain text"
    assert read(Path("a.txt"), b"Title, text and date are words.\nid").format == "plain text"
    assert documents(LINES, b"\xef\xbb\xbf" + lines(FULL))[0].record_id == "r-1"
    assert (
        documents(LINES, "\ufeff".encode("utf-16-le") + lines(FULL).decode().encode("utf-16-le"))[0].record_id == "r-1"
    )


def test_a_table_with_semicolons_an_older_encoding_and_lines_in_cells() -> None:
    data = 'Title;Text;Date;Box\r\n"Café ""X""";"one\r\ntwo; é";1.2.1999;\r\n\r\nZoé;;;7\r\n'
    first, second = documents(TABLE, data.encode("cp1252"))
    assert (first.title, first.text, first.date, first.notes) == ('Café "X"', "one\ntwo; é", "1999-02-01", ())
    assert (second.title, second.holding, second.notes) == ("Zoé", Holding.CITED, ("Box: 7",))
    assert [document.path for document in (first, second)] == ["records.csv:2", "records.csv:5"]


def test_a_table_that_goes_wrong() -> None:
    wide, right, broken = entries(TABLE, b'title,text\na,b,c\nd,e\nf,"g\nh,i\n')
    assert wide.reason == "It has 3 cells where the first line names 2 columns: is a quotation mark missing?"
    assert right.document is not None
    assert (broken.where, broken.document) == ("records.csv:4", None)
    assert broken.reason.startswith("It is not CSV from here on")
    with pytest.raises(BadInput, match="Its first line must name columns"):
        read(TABLE, b"id,date\n1,2\n")


def test_a_cell_may_be_as_large_as_a_text() -> None:
    (found,) = documents(TABLE, b"title,text\nT," + b"words " * 50_000)
    assert len(found.text or "") > csv.field_size_limit() // 1_000_000


values = st.text(st.one_of(st.characters(blacklist_categories=["Cs", "Cc"]), st.sampled_from("\t\r\n")), max_size=20)
records = st.fixed_dictionaries(
    {"text": values.map(lambda text: f"x{text}")},
    optional={key: values for key in KEYS if key not in {"text", "kind", "date", "language"}},
)


@given(st.lists(records, min_size=1, max_size=4))
def test_the_same_records_as_json_lines_and_as_a_table(wanted: list[dict[str, str]]) -> None:
    """What is written is read: texts exactly but for newlines, by either way."""
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, KEYS, restval="")
    writer.writeheader()
    writer.writerows(wanted)
    from_lines = documents(LINES, lines(*wanted))
    from_table = documents(TABLE, table.getvalue().encode())
    assert [document.text for document in from_lines] == [canonical(record["text"]) for record in wanted]
    assert [document.licence for document in from_lines] == [record.get("licence", "").strip() for record in wanted]
    for one, other in zip(from_lines, from_table, strict=True):
        assert (one.title, one.text, one.parties, one.symbol) == (other.title, other.text, other.parties, other.symbol)


@pytest.mark.corpora
@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not here")
def test_all_records_of_the_corpora_are_read() -> None:
    for path in sorted(CORPORA.glob("*.jsonl")):
        found = read(path)
        assert found.bulk
        assert [entry for entry in found.entries if entry.document is None] == []
