"""Dublin Core: a simple and a qualified description of each document, held to the shapes of both."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from core.archive import Archive
from core.model import NewReference
from tests.core.exchange.making import PERSIAN, exported, letter, two_articles

DC = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"
OAI = "{http://www.openarchives.org/OAI/2.0/oai_dc/}"
TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
FIFTEEN = frozenset(
    (
        *("title", "creator", "subject", "description", "publisher", "contributor", "date", "type", "format"),
        *("identifier", "source", "language", "relation", "coverage", "rights"),
    )
)
QUALIFIED = frozenset(
    (
        *("title", "creator", "subject", "description", "publisher", "contributor", "created", "issued", "type"),
        *("identifier", "language", "relation", "rights", "license", "rightsHolder", "bibliographicCitation"),
        *("provenance", "references", "isReferencedBy", "isPartOf", "hasPart", "isVersionOf", "hasVersion"),
    )
)


def parsed(folder: Path) -> list[ElementTree.Element]:
    return [ElementTree.parse(path).getroot() for path in sorted(folder.iterdir())]


def test_simple_descriptions_have_the_fifteen_elements_only(archive: Archive, tmp_path: Path) -> None:
    first, second, _, _ = two_articles(archive)
    archive.add_reference(NewReference(first, (0, 11), "url", "https://example.org", target_id=second))
    summary = exported(archive, tmp_path / "dc", "dc")
    assert (summary.counts, summary.files) == ({"documents": 2}, 4)
    for root in parsed(tmp_path / "dc" / "oai_dc"):
        assert root.tag == f"{OAI}dc"
        assert {child.tag.removeprefix(DC) for child in root} <= FIFTEEN
        assert all((child.text or "").strip() and not len(child) for child in root)
    (water,) = [root for root in parsed(tmp_path / "dc" / "oai_dc") if root.findtext(f"{DC}title") == "Water"]
    assert (water.findtext(f"{DC}creator"), water.findtext(f"{DC}date")) == ("Ada Brook", "2022-12")
    assert water.findtext(f"{DC}relation") == "Answer"
    assert any("creativecommons.org/licenses/by/4.0" in (one.text or "") for one in water.findall(f"{DC}rights"))


def test_qualified_descriptions_say_licence_and_citation(archive: Archive, tmp_path: Path) -> None:
    two_articles(archive)
    archive.add_document(letter("نامه", text=PERSIAN, language="fa", date="1907?"))
    exported(archive, tmp_path / "dc", "dc")
    found = {root.findtext(f"{TERMS}title"): root for root in parsed(tmp_path / "dc" / "dcterms")}
    for root in found.values():
        assert {child.tag.removeprefix(TERMS) for child in root} <= QUALIFIED
    licence = found["Water"].find(f"{TERMS}license")
    assert licence is not None
    assert (licence.text, licence.get(TYPE)) == ("https://creativecommons.org/licenses/by/4.0/", "dcterms:URI")
    issued = found["Water"].find(f"{TERMS}issued")
    assert issued is not None
    assert (issued.text, issued.get(TYPE)) == ("2022-12", "dcterms:W3CDTF")
    assert "Ada Brook" in (found["Water"].findtext(f"{TERMS}bibliographicCitation") or "")
    created = found["نامه"].find(f"{TERMS}created")
    assert created is not None
    assert (created.text, created.get(TYPE)) == ("1907?", None), "EDTF is none of the W3C's dates"
    assert found["نامه"].findtext(f"{TERMS}creator") == "Ben Holt"


def test_names_of_files_are_ones_that_every_system_takes(archive: Archive, tmp_path: Path) -> None:
    for title in ("CON", "a/b\\c:d*e?", "x" * 300, "…", "  .. "):
        archive.add_document(letter(title, text=title + "!"))
    exported(archive, tmp_path / "dc", "dc")
    names = [path.name for path in (tmp_path / "dc" / "oai_dc").iterdir()]
    assert len(names) == 5
    assert all(len(name.encode()) < 120 and not set(name) & set('<>:"/\\|?*') for name in names)
