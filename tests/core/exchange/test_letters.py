"""Letters as TEI and CMIF: what our own reader of TEI reads of them is what the archive knew."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from core import dates
from core.archive import Archive
from core.errors import NotFound
from core.exchange.letters.dates import date_element, plain_date_element
from core.exchange.letters.tei import lines_of
from core.formats.tei_letters import date_of
from core.model import (
    AgentKind,
    Document,
    DocumentRelation,
    ExportOption,
    Holding,
    Kind,
    NewAgent,
    NewDocument,
    NewRelation,
    Role,
)
from tests.core import records
from tests.core.exchange.making import CHINESE, PERSIAN, exported, letter
from tests.core.formats.reading import entries, names

TEI = "{http://www.tei-c.org/ns/1.0}"

DATES = [
    *("1907-09-19", "1907-09", "1907", "1907-09-19?", "1907-09~", "1907%", "XXXX-10-26", "XXXX-10"),
    *("1820-01-01/1820-01-03", "1820?/1822?", "1820/..", "../1820", "1820/", "/1820"),
    *("[1820-01-01..1820-03-01]", "[1820..]", "[..1820]", "[1820,1822]", "{1820..1822}"),
    *("185X", "1850-21", "1850-XX", "18XX", "1850-06-XX", "1820-01~/1820-03", "?1850-10", "1850-?10", "-0044"),
]


@pytest.mark.parametrize("edtf", DATES)
def test_a_date_is_read_back_as_it_was(edtf: str) -> None:
    edtf = dates.check(edtf)
    written = date_element(edtf)
    assert date_of(ElementTree.fromstring(written)) == edtf, written


@given(st.dates(), st.sampled_from(["", "?", "~", "%"]), st.integers(0, 2))
def test_any_plain_date_is_read_back_as_it_was(day: object, mark: str, cut: int) -> None:
    edtf = dates.check(str(day)[: (10, 7, 4)[cut]] + mark)
    assert date_of(ElementTree.fromstring(date_element(edtf))) == edtf


@pytest.mark.parametrize(
    ("edtf", "written"),
    [
        ("1907-09-19", '<date when="1907-09-19"/>'),
        ("1907?", '<date when="1907" cert="low"/>'),
        ("1907~", '<date when="1907" cert="medium"/>'),
        ("1907%", '<date when="1907" cert="low"/>'),
        ("[1820..1822]", '<date notBefore="1820" notAfter="1822"/>'),
        ("1820/..", '<date from="1820"/>'),
        ("185X", '<date notBefore="1850-01-01" notAfter="1859-12-31"/>'),
        ("XXXX-10-26", '<date when="--10-26"/>'),
        ("soon", ""),
        ("", ""),
    ],
)
def test_a_list_has_days_without_words(edtf: str, written: str) -> None:
    assert plain_date_element(edtf) == written


def test_a_date_of_an_archive_made_elsewhere_that_is_none_keeps_its_words() -> None:
    assert date_element("soon <now>") == "<date>soon &lt;now&gt;</date>"


def facts(document: Document | NewDocument) -> dict[str, object]:
    """What a letter's file can say of it."""
    licence = document.licence if isinstance(document, NewDocument) else document.licence.id
    if isinstance(document, NewDocument):
        people = {role: names(document, role) for role in Role}
    else:
        people = {role: [agent.name for agent in document.agents(role)] for role in Role}
    return {
        "kind": document.kind,
        "holding": document.holding,
        "title": document.title,
        "date": document.date,
        "received": document.received,
        "language": document.language,
        "symbol": document.symbol,
        "url": document.source_url,
        "licence": licence,
        **people,
    }


def correspondence(archive: Archive) -> list[int]:
    """Letters of every sort: replies, a cited one, one in Persian, one with much on its way."""
    first = archive.add_document(
        letter(
            "First & <foremost>",
            record_id="tei:L1",
            received="1907-09-24",
            symbol="S/2022/908",
            source_url="https://example.org/L1?a=1&b=2",
            licence="CC-BY-SA-4.0",
            notes=("sent from: Stuttgart", "transmitted: F", "redirected: D, Bern, 2 May 1907", "Of no letter."),
        )
    )
    second = archive.add_document(
        letter(
            "",
            text=PERSIAN,
            language="fa",
            date="[1907-10-01..1907-11-01]",
            parties=(
                (Role.SENDER, NewAgent("وزارت امور خارجه", AgentKind.ORGANISATION)),
                (Role.SENDER, NewAgent("Ada Brook", AgentKind.PERSON)),
                (Role.RECIPIENT, NewAgent("Ben Holt", AgentKind.PERSON)),
                (Role.PUBLISHER, NewAgent("An Institute", AgentKind.ORGANISATION)),
            ),
            relations=(NewRelation(DocumentRelation.REPLY, scheme="tei", value="L1"),),
        )
    )
    third = archive.add_document(letter("Known of", holding=Holding.CITED, text=None, date="185X", language="zh"))
    fourth = archive.add_document(letter("中文", text=CHINESE, language="zh", date="", licence="UN-public-domain"))
    return [first, second, third, fourth]


def test_letters_go_out_and_come_back_with_the_same_facts(archive: Archive, tmp_path: Path) -> None:
    ids = correspondence(archive)
    archive.add_document(records.article())
    summary = exported(archive, tmp_path / "letters.xml", "tei")
    assert summary.counts == {"documents": 4, "texts": 3}
    assert summary.remarks == ("1 document that is no letter is left out.",)
    found = list(entries("letters.xml", (tmp_path / "letters.xml").read_bytes()))
    read = [one.document for one in found if one.document is not None]
    assert len(read) == 4
    for document_id, back in zip(ids, read, strict=True):
        opened = archive.open_document(document_id)
        assert facts(back) == facts(opened.document)
        assert (back.text or "") == opened.text
    keys = [one.record_id for one in read]
    assert keys[0] == "tei:L1"
    assert all(key.startswith("tei:letter-") for key in keys[1:])
    assert len(set(keys)) == 4
    assert read[0].notes == (
        "sent from: Stuttgart",
        "received: 24 September 1907",
        "transmitted: F",
        "redirected: D, Bern, 2 May 1907",
    )
    assert NewRelation(DocumentRelation.REPLY, scheme="tei", value="L1") in read[1].relations
    second = keys[1].removeprefix("tei:")
    assert NewRelation(DocumentRelation.REPLY, scheme="tei", value=second, incoming=True) in read[0].relations


def test_letters_of_two_editions_that_are_called_alike_are_told_apart(archive: Archive, tmp_path: Path) -> None:
    for number in range(3):
        archive.add_document(letter(f"Letter {number}", text=f"{number}", record_id="tei:L1"))
    exported(archive, tmp_path / "a.xml", "tei")
    read = [one.document for one in entries("a.xml", (tmp_path / "a.xml").read_bytes())]
    assert len({one.record_id for one in read if one is not None}) == 3


def test_a_neighbour_that_stays_behind_is_named_and_not_pointed_at(archive: Archive, tmp_path: Path) -> None:
    first = archive.add_document(letter("Before"))
    second = archive.add_document(letter("After", text="Yes."))
    archive.relate(second, first, DocumentRelation.REPLY)
    for chosen, target in (([second], None), ([first, second], "#letter-")):
        exported(archive, tmp_path / "a.xml", "tei", chosen)
        ref = ElementTree.parse(tmp_path / "a.xml").getroot().find(f".//{TEI}ref[@type='prev']")
        assert ref is not None
        assert ref.text == "Before"
        assert (ref.get("target") or "").startswith(target) if target else ref.get("target") is None


def test_imported_again_the_letters_find_each_other(archive: Archive, tmp_path: Path) -> None:
    correspondence(archive)
    exported(archive, tmp_path / "letters.xml", "tei")
    with Archive.create(tmp_path / "other.db", "Other") as other:
        added = [one.document for one in other.add([tmp_path / "letters.xml"])]
        assert len(added) == 4
        assert added[1] is not None
        assert added[0] is not None
        (relation,) = other.open_document(added[1]).relations
        assert relation.document is not None
        assert relation.document.id == added[0]
        assert relation.relation is DocumentRelation.REPLY


def test_a_list_of_letters_has_no_texts_and_says_who_is_not_known(archive: Archive, tmp_path: Path) -> None:
    archive.add_document(letter("One", notes=("sent from: Bern",)))
    archive.add_document(letter("Two", parties=((Role.SENDER, NewAgent("Ben Holt")),), date="1908?"))
    target = tmp_path / "list.xml"
    summary = exported(archive, target, "cmif")
    assert summary.warnings == ()
    assert "CC BY 4.0" in summary.remarks[-1]
    root = ElementTree.parse(target).getroot()
    descriptions = root.findall(f".//{TEI}correspDesc")
    assert len(descriptions) == 2
    sources = {one.get("{http://www.w3.org/XML/1998/namespace}id") for one in root.iter(f"{TEI}bibl")}
    for one in descriptions:
        assert one.get("source", "").removeprefix("#") in sources
        assert [action.get("type") for action in one] == ["sent", "received"]
        for action in one:
            assert {child.tag.removeprefix(TEI) for child in action} <= {
                "persName",
                "orgName",
                "name",
                "placeName",
                "date",
            }
    header = root.find(f"{TEI}teiHeader/{TEI}fileDesc")
    assert header is not None
    names_ = [[child.tag.removeprefix(TEI) for child in part] for part in header]
    assert names_ == [["title", "editor"], ["publisher", "idno", "date", "availability"], ["bibl"]], (
        "as its schema asks"
    )
    for date in root.iter(f"{TEI}date"):
        assert not date.text
        assert set(date.attrib) <= {"when", "notBefore", "notAfter", "from", "to", "cert"}
    assert "all is well" not in target.read_text(encoding="utf-8")
    assert descriptions[1][1][0].text == "Unknown"
    read = [one.document for one in entries("list.xml", target.read_bytes())]
    assert [(one.date, one.licence, names(one, Role.PUBLISHER)) for one in read if one is not None] == [
        ("1907-09-19", "", []),
        ("1908?", "", []),
    ]


def test_a_list_is_put_under_a_licence_by_whoever_makes_it(archive: Archive, tmp_path: Path) -> None:
    archive.add_document(letter())
    archive.add_document(letter("Another"))
    told = {
        "contact": "Cy <Ng>",
        "email": "cy@example.org",
        "organisation": "Us",
        "address": "https://example.org/l.xml",
    }
    exported(archive, tmp_path / "a.xml", "cmif", options=frozenset({ExportOption.CC_BY}), settings=told)
    root = ElementTree.parse(tmp_path / "a.xml").getroot()
    licence = root.find(f".//{TEI}licence")
    assert licence is not None
    assert licence.get("target") == "https://creativecommons.org/licenses/by/4.0/"
    editor, publisher, address = (root.find(f".//{TEI}{name}") for name in ("editor", "publisher", "idno"))
    assert editor is not None
    assert (editor.text, editor.findtext(f"{TEI}email")) == ("Cy <Ng>", "cy@example.org")
    assert publisher is not None
    assert publisher.text == "Us"
    assert address is not None
    assert address.text == "https://example.org/l.xml"
    read = [one.document for one in entries("a.xml", (tmp_path / "a.xml").read_bytes())]
    assert [one.licence for one in read if one is not None] == ["", ""], "that of the list is not that of its letters"


def test_text_that_no_xml_can_hold_is_left_out_and_that_is_said(archive: Archive, tmp_path: Path) -> None:
    archive.add_document(letter("Bad\x07 title", text="One\x00 two\x1b\fThree"))
    summary = exported(archive, tmp_path / "a.xml", "tei")
    assert any("control characters" in one for one in summary.remarks)
    (read,) = [one.document for one in entries("a.xml", (tmp_path / "a.xml").read_bytes())]
    assert read is not None
    assert (read.title, read.text) == ("Bad title", "One twoThree")


@pytest.mark.parametrize("format_", ["tei", "cmif"])
def test_where_there_are_no_letters_nothing_is_written(archive: Archive, tmp_path: Path, format_: str) -> None:
    archive.add_document(records.article())
    with pytest.raises(NotFound, match="no letters"):
        exported(archive, tmp_path / "a.xml", format_)
    assert not list(tmp_path.glob("*.xml"))
    assert not list(tmp_path.glob(".*.part"))


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=80))
def test_any_paragraph_keeps_its_characters_and_its_lines(words: str) -> None:
    root = ElementTree.fromstring(f"<p>{lines_of(words)}</p>")
    ends = "".join((one.tail or "") if one is not root else (one.text or "") for one in root.iter())
    held = "".join(one for one in words if one not in "\ufffe\uffff")
    assert (ends, len(root)) == (held.replace("\n", ""), held.count("\n"))


def test_kinds_other_than_letters_are_never_taken_for_them(archive: Archive, tmp_path: Path) -> None:
    archive.add_document(letter())
    archive.add_document(letter("A report", kind=Kind.REPORT))
    assert exported(archive, tmp_path / "a.xml", "tei").counts["documents"] == 1


@pytest.mark.parametrize("format_", ["tei", "cmif"])
def test_what_is_written_is_valid(archive: Archive, tmp_path: Path, format_: str) -> None:
    correspondence(archive)
    for number, edtf in enumerate(DATES):
        archive.add_document(letter(f"L{number}", text=f"{number}", date=dates.check(edtf), language="x-?"))
    archive.add_document(letter("Nobody", parties=(), text="Words.\fMore.\n\n\n and more\n"))
    archive.add_document(
        letter("Group", parties=((Role.SENDER, NewAgent("officials", AgentKind.GROUP, unnamed=True)),))
    )
    exported(archive, tmp_path / "a.xml", format_)
    xml: Any = etree
    schema = xml.RelaxNG(file=str(Path(__file__).with_name("letters.rng")))
    schema.assertValid(xml.parse(str(tmp_path / "a.xml")))
    broken = (tmp_path / "a.xml").read_bytes().replace(b"correspAction", b"correspondence")
    assert not schema.validate(xml.fromstring(broken))
