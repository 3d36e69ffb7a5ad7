"""Citations for reference managers: read back by our own importer, and by rispy and bibtexparser."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, cast

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.archive import Archive
from core.errors import BadInput
from core.formats import read
from core.model import AgentKind, CitationFormat, Holding, Kind, NewAgent, NewDocument, Role
from core.progress import Cancelled, Progress
from tests.core.exchange.cited import ARTICLE, BODY, LETTER, RESOLUTION, UN_LETTER, extract, parties

SUFFIXES = {
    CitationFormat.CSL_JSON: ".json",
    CitationFormat.BIBTEX: ".bib",
    CitationFormat.BIBLATEX: ".bib",
    CitationFormat.RIS: ".ris",
}
FILES = list(SUFFIXES)
WORKS = (
    dataclasses.replace(ARTICLE, source_url="https://example.org/a_b?x=%20y&z=1#top", licence="CC-BY-4.0"),
    LETTER,
    dataclasses.replace(UN_LETTER, date="2022-10-19?"),
    RESOLUTION,
    NewDocument(
        Kind.REPORT,
        holding=Holding.CITED,
        title="100% of {all} $5 items: A_B & C # ~ ^ \\ “so” – it’s",
        language="de",
        date="2020/2021",
        symbol="A/77/2",
        source_url="https://doi.org/10.1234/ab_c(1)",
        record_id="doi:10.1234/ab_c(1)",
        licence="LicenseRef-all-rights-reserved",
        parties=(
            (Role.AUTHOR, NewAgent("Ana de la Cruz", AgentKind.PERSON)),
            (Role.AUTHOR, NewAgent("Müller, Jörg", AgentKind.PERSON)),
            (Role.AUTHOR, NewAgent("Ministry of Health and Education", BODY)),
        ),
    ),
    NewDocument(
        Kind.ARTICLE,
        holding=Holding.CITED,
        title="گفت‌وگو با وزیر خارجه",
        language="fa",
        date="2022-03",
        parties=parties(author="سعید خطیب‌زاده", publisher=("خبرگزاری مهر", BODY)),
    ),
    NewDocument(Kind.OTHER, holding=Holding.CITED, title="新闻：王毅", language="zh", date="1850~"),
    NewDocument(Kind.LETTER, holding=Holding.CITED, symbol="S/2022/1"),
)


def facts(document: NewDocument) -> dict[str, object]:
    """What a citation says, as it comes back; a name that was turned round comes back as it is said."""
    turned = {"Müller, Jörg": "Jörg Müller"}
    return {
        "kind": document.kind,
        "title": document.title,
        "language": document.language,
        "date": document.date,
        "symbol": document.symbol,
        "url": document.source_url,
        "licence": document.licence,
        "parties": sorted((role, turned.get(one.name, one.name)) for role, one in document.parties),
    }


def written(archive: Archive, works: tuple[NewDocument, ...], form: CitationFormat) -> str:
    return archive.cite([archive.add_document(one) for one in works], form).text


def read_back(text: str, form: CitationFormat) -> list[NewDocument]:
    entries = list(read(Path(f"works{SUFFIXES[form]}"), text.encode("utf-8")).entries)
    assert [entry.reason for entry in entries if entry.document is None] == []
    return [entry.document for entry in entries if entry.document is not None]


@pytest.mark.parametrize("form", FILES)
def test_what_is_written_comes_back(archive: Archive, form: CitationFormat) -> None:
    back = read_back(written(archive, WORKS, form), form)
    assert [facts(one) for one in back] == [facts(one) for one in WORKS]


@pytest.mark.parametrize("form", FILES)
def test_the_sample_comes_back(built_sample: Path, form: CitationFormat) -> None:
    with Archive.open(built_sample, read_only=True) as sample:
        told = sample.describe(range(1, 100))
        back = read_back(sample.cite([one.document.id for one in told], form).text, form)
    assert len(back) == len(told)
    for one, found in zip(told, back, strict=True):
        document = one.document
        assert (found.kind, found.symbol, found.date) == (document.kind, document.symbol, document.date)
        assert found.licence == document.licence.id
        assert sorted((role, who.name) for role, who in found.parties) == sorted(
            (party.role, party.agent.name) for party in document.parties
        )


NASTY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40) | st.text(
    "{}\\\"'@,;=#%$&_~^-–/ \n\r\tab", max_size=30
)


@pytest.mark.parametrize("form", FILES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=NASTY, name=NASTY)
def test_no_title_or_name_breaks_out_of_its_field(
    archive: Archive, form: CitationFormat, title: str, name: str
) -> None:
    work = NewDocument(
        Kind.REPORT,
        holding=Holding.CITED,
        title=f"x {title}",
        date="2022",
        parties=(
            (Role.AUTHOR, NewAgent(f"n {name}", AgentKind.ORGANISATION)),
            (Role.PUBLISHER, NewAgent("The End", AgentKind.ORGANISATION)),
        ),
    )
    number = archive.add_document(work)
    (found,) = read_back(archive.cite([number], form).text, form)
    assert (found.kind, found.date) == (Kind.REPORT, "2022")
    assert [(role, one.name) for role, one in found.parties][-1] == (Role.PUBLISHER, "The End")
    assert len(found.parties) == 2


def test_rispy_reads_our_ris(archive: Archive) -> None:
    text = written(archive, WORKS, CitationFormat.RIS)
    assert text.count("\r\n") == text.count("\n")
    found = rispy.loads(text)
    assert [one["type_of_reference"] for one in found] == [
        *("NEWS", "PCOMM", "PCOMM", "GOVDOC", "RPRT", "NEWS", "GEN", "PCOMM")
    ]
    assert found[0]["authors"] == ["Croft, Jane"]
    assert found[0]["secondary_title"] == "Financial Times"
    assert found[0]["urls"] == ["https://example.org/a_b?x=%20y&z=1#top"]
    assert found[1]["secondary_authors"] == ["Lady Ashton,"]
    assert (found[2]["year"], found[2]["date"]) == ("2022", "2022/10/19/19 October 2022 (uncertain)")
    assert found[2]["note"] == "S/2022/782"  # so rispy calls M1
    assert found[3]["type_of_work"] == "Resolution"
    assert found[4]["doi"] == "10.1234/ab_c(1)"


@pytest.mark.parametrize(
    ("form", "kinds"),
    [
        (CitationFormat.BIBTEX, "article misc misc techreport techreport article misc misc"),
        (CitationFormat.BIBLATEX, "article letter letter report report article misc letter"),
    ],
)
def test_bibtexparser_reads_our_bibtex(archive: Archive, form: CitationFormat, kinds: str) -> None:
    library = parse_string(written(archive, WORKS, form))
    assert library.failed_blocks == []
    assert [entry.entry_type for entry in library.entries] == kinds.split()
    assert len({entry.key for entry in library.entries}) == len(WORKS)
    article, letter = library.entries[0], library.entries[2]
    assert article["author"] == "Croft, Jane"
    assert article["title"] == "Supreme {Court} warns on quality"
    assert letter["number"] == "S/2022/782"
    assert letter["recipient"] == "{President of the Security Council}"
    if form is CitationFormat.BIBLATEX:
        assert (article["journaltitle"], article["date"]) == ("Financial Times", "2010-07-01")
        assert letter["date"] == "2022-10-19?"
    else:
        assert (article["journal"], article["year"], article["month"], article["day"]) == (
            *("Financial Times", "2010", "jul", "1"),
        )
        assert letter["howpublished"] == "Letter to President of the Security Council"
        assert letter["year"] == "19 October 2022 (uncertain)"


def test_csl_json_is_what_the_schema_says(archive: Archive) -> None:
    items = cast("list[dict[str, Any]]", json.loads(written(archive, WORKS, CitationFormat.CSL_JSON)))
    assert [item["type"] for item in items] == [
        *("article-newspaper", "personal_communication", "personal_communication", "report"),
        *("report", "article-newspaper", "document", "personal_communication"),
    ]
    assert items[0] == {
        "id": "croft2010-1",
        "type": "article-newspaper",
        "title": "Supreme Court warns on quality",
        "author": [{"family": "Croft", "given": "Jane"}],
        "issued": {"date-parts": [[2010, 7, 1]]},
        "container-title": "Financial Times",
        "URL": "https://example.org/a_b?x=%20y&z=1#top",
        "language": "en",
        "license": "CC-BY-4.0",
    }
    assert items[2]["recipient"] == [{"literal": "President of the Security Council"}]
    assert items[2]["number"] == "S/2022/782"
    assert items[2]["issued"] == {"date-parts": [[2022, 10, 19]], "circa": True}
    assert items[2]["custom"] == {"edtf": "2022-10-19?"}
    assert items[3]["genre"] == "Resolution"
    assert items[4]["issued"] == {"date-parts": [[2020], [2021]]}
    assert items[4]["author"][0] == {"family": "Cruz", "given": "Ana", "non-dropping-particle": "de la"}


def test_an_extract_says_where_it_is_quoted(archive: Archive) -> None:
    _, letter = extract(archive)
    words = "Quoted in: Drones, Mehr News Agency, December 2022"
    for form in FILES:
        assert words in archive.cite([letter], form).text


@pytest.mark.parametrize(
    ("form", "nothing"), [(CitationFormat.CSL_JSON, "[]\n"), (CitationFormat.RIS, ""), (CitationFormat.BIBTEX, "")]
)
def test_no_documents_are_an_empty_file(archive: Archive, form: CitationFormat, nothing: str) -> None:
    assert archive.cite([], form).text == nothing
    assert archive.cite([12], form).documents == ()


# ------------------------------------------------------------------------------------------------------ saving


def test_citations_are_saved_whole(archive: Archive, tmp_path: Path) -> None:
    ids = [archive.add_document(one) for one in (ARTICLE, RESOLUTION)]
    for form, name in (
        (CitationFormat.RIS, "a.ris"),
        (CitationFormat.CSL_JSON, "a.json"),
        (CitationFormat.TEXT, "a.txt"),
    ):
        saved = archive.save_citations(tmp_path / name, ids, form, style="mla")
        assert (tmp_path / name).read_bytes() == saved.text.encode("utf-8")
    archive.save_citations(tmp_path / "a.html", ids, style="mla")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>\n")
    assert (
        '<p dir="auto">Croft, Jane. “Supreme Court Warns on Quality.” <i>Financial Times</i>, 1 July 2010.</p>' in page
    )


def test_stopping_leaves_the_old_file(archive: Archive, tmp_path: Path) -> None:
    ids = [archive.add_document(one) for one in (ARTICLE, RESOLUTION)]
    target = tmp_path / "a.ris"
    target.write_text("old", encoding="utf-8")
    stopping = Progress(lambda done, _total: stopping.cancel() if done else None)
    with pytest.raises(Cancelled):
        archive.save_citations(target, ids, CitationFormat.RIS, progress=stopping)
    assert target.read_text(encoding="utf-8") == "old"
    with pytest.raises(BadInput, match="is an archive"):
        archive.save_citations(archive.path, ids)
    assert sorted(one.name for one in tmp_path.iterdir() if one.suffix == ".part") == []
