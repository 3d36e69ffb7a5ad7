"""Documents that texts name: linked to held ones, wanted where they are not, and found by themselves when they come."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.archive import Archive
from core.model import AddStatus, Holding, Kind, NewDocument, SearchRequest
from core.store import identifiers, mentions


def _add(archive: Archive, folder: Path, *records: dict[str, str]) -> list[int]:
    folder.mkdir(exist_ok=True)
    file = folder / f"records {len(list(folder.iterdir()))}.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    results = list(archive.add([file]))
    assert {one.status for one in results} <= {AddStatus.ADDED, AddStatus.DUPLICATE}, results
    return [one.document or 0 for one in results]


def _targets(archive: Archive, document_id: int) -> dict[str, int | None]:
    return {
        one.value: one.document.id if one.document else None for one in archive.open_document(document_id).references
    }


def test_what_is_named_is_wanted_until_it_comes(archive: Archive, tmp_path: Path) -> None:
    first, second = _add(
        archive,
        tmp_path / "f",
        {"title": "A", "text": "The letter S/2022/908 refers to resolution 2231 (2015), see doi:10.1000/xyz123."},
        {
            "title": "B",
            "text": "Again S/2022/908, and Security Council resolution 2231 (2015) twice: S/RES/2231 (2015).",
        },
    )
    wanted = {one.document.heading: one for one in archive.wanted()}
    assert set(wanted) == {"S/2022/908", "S/RES/2231 (2015)", "10.1000/xyz123"}
    assert [brief.id for brief in wanted["S/RES/2231 (2015)"].cited_by] == [first, second]
    assert wanted["S/RES/2231 (2015)"].mentions == 3
    assert wanted["S/RES/2231 (2015)"].document.kind is Kind.RESOLUTION
    place = wanted["S/2022/908"].document.id
    (letter,) = _add(archive, tmp_path / "f", {"kind": "letter", "symbol": "S/2022/908", "text": "We write to you."})
    assert letter == place
    (resolution,) = _add(archive, tmp_path / "f", {"symbol": "S/RES/2231(2015)", "text": "The Security Council,"})
    assert _targets(archive, first)["S/2022/908"] == _targets(archive, second)["S/2022/908"] == letter
    assert _targets(archive, second)["S/RES/2231 (2015)"] == resolution
    assert [one.document.heading for one in archive.wanted()] == ["10.1000/xyz123"]
    (paper,) = _add(archive, tmp_path / "f", {"source_url": "https://doi.org/10.1000/XYZ123", "text": "A paper."})
    assert _targets(archive, first)["10.1000/xyz123"] == paper
    assert archive.wanted() == ()
    assert archive.check() == ()
    assert {hit.document_id for hit in archive.search(SearchRequest("cites:S/2022/908")).hits} >= {first, second}


def test_a_record_describes_what_was_only_named(archive: Archive, tmp_path: Path) -> None:
    (citing,) = _add(archive, tmp_path / "f", {"title": "A", "text": "See resolution 2231 (2015), doi:10.1000/xyz123."})
    bibliography = tmp_path / "a.bib"
    bibliography.write_text(
        "@article{one, title={A paper}, doi={10.1000/XYZ123}, year=1999}\n"
        "@misc{two, title={Resolution 2231}, number={S/RES/2231 (2015)}, year=2015}\n"
        "@article{three, title={A later edition}, doi={10.1000/xyz123}, year=2001}\n"
    )
    assert [one.status for one in archive.add([bibliography])] == [AddStatus.ADDED] * 3
    wanted = {one.document.heading: [brief.id for brief in one.cited_by] for one in archive.wanted()}
    assert wanted == {"A paper": [citing], "Resolution 2231": [citing], "A later edition": []}
    assert archive.check() == ()


@pytest.mark.parametrize("order", [("L2", "L1"), ("L1", "L2")])
def test_an_answer_that_a_letter_names_answers_it_when_it_comes(
    archive: Archive, tmp_path: Path, order: tuple[str, str]
) -> None:
    for name, more in (("L1", '<correspContext><ref type="next" target="#L2"/></correspContext>'), ("L2", "")):
        (tmp_path / f"{name}.xml").write_text(
            f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="{name}"><teiHeader><fileDesc><titleStmt><title>{name}'
            "</title></titleStmt></fileDesc><profileDesc><correspDesc><correspAction type='sent'><persName>A"
            f"</persName></correspAction>{more}</correspDesc></profileDesc></teiHeader><text><body><p>{name} says so."
            "</p></body></text></TEI>"
        )
    numbers = {name: next(iter(archive.add([tmp_path / f"{name}.xml"]))).document or 0 for name in order}
    first, second = numbers["L1"], numbers["L2"]
    assert [one.document.id for one in archive.open_document(first).relations if one.document and one.incoming] == [
        second
    ]
    assert [one.incoming for one in archive.open_document(second).relations] == [False]
    before = archive.open_document(first).relations
    archive.remove_document(second)
    (waiting,) = archive.open_document(first).relations
    assert (waiting.document, waiting.incoming, waiting.value) == (None, True, "L2")
    archive.undo()
    assert archive.open_document(first).relations == before
    archive.remove_document(first)
    assert archive.open_document(second).relations == ()
    assert archive.check() == ()


def test_what_is_held_is_linked_at_once(archive: Archive, tmp_path: Path) -> None:
    held, citing = _add(
        archive,
        tmp_path / "f",
        {"symbol": "A/RES/64/293", "text": "The General Assembly,"},
        {"title": "C", "text": "General Assembly resolution 64/293 says so; A/RES/64/293 too."},
    )
    assert set(_targets(archive, citing).values()) == {held}
    assert archive.wanted() == ()


def test_a_document_is_no_reference_to_itself(archive: Archive, tmp_path: Path) -> None:
    (document,) = _add(archive, tmp_path / "f", {"symbol": "S/2022/1", "text": "S/2022/1 of 3 January."})
    assert archive.open_document(document).references == ()


def test_addresses_do_not_flood_the_wanted_list(archive: Archive, tmp_path: Path) -> None:
    (first,) = _add(
        archive,
        tmp_path / "f",
        {"title": "A", "text": "More at https://example.org/news/12 and https://example.org/report.pdf today."},
    )
    assert [one.document.source_url for one in archive.wanted()] == ["https://example.org/report.pdf"]
    assert _targets(archive, first)["https://example.org/news/12"] is None
    (second,) = _add(
        archive, tmp_path / "f", {"title": "B", "text": "As http://www.example.org/news/12/ says, it is so."}
    )
    assert len(archive.wanted()) == 2, "a second document names it: it is wanted by now"
    (page,) = _add(archive, tmp_path / "f", {"source_url": "https://example.org/news/12#top", "text": "The news."})
    assert page in _targets(archive, first).values()
    assert page in _targets(archive, second).values()
    assert len(archive.wanted()) == 1


def test_an_address_that_waits_is_linked_when_its_page_comes(archive: Archive, tmp_path: Path) -> None:
    (citing,) = _add(archive, tmp_path / "f", {"title": "A", "text": "More at https://example.org/news/12 today."})
    (page,) = _add(archive, tmp_path / "f", {"source_url": "http://example.org/news/12?utm_source=x", "text": "News."})
    assert _targets(archive, citing) == {"https://example.org/news/12": page}
    archive.undo()
    assert _targets(archive, citing) == {"https://example.org/news/12": None}


def test_removing_makes_wanted_again_and_forgets_what_nobody_names(archive: Archive, tmp_path: Path) -> None:
    held, citing = _add(
        archive,
        tmp_path / "f",
        {"symbol": "S/2022/908", "text": "We write."},
        {"title": "A", "text": "The letter S/2022/908 and the note S/2022/909."},
    )
    archive.remove_document(held)
    wanted = {one.document.symbol: one.document.id for one in archive.wanted()}
    assert set(wanted) == {"S/2022/908", "S/2022/909"}
    assert _targets(archive, citing)["S/2022/908"] == wanted["S/2022/908"]
    archive.remove_document(citing)
    assert archive.wanted() == ()
    archive.undo()
    archive.undo()
    assert _targets(archive, citing)["S/2022/908"] == held
    assert archive.check() == ()


def test_all_languages_share_a_symbol(archive: Archive, tmp_path: Path) -> None:
    english, french, citing = _add(
        archive,
        tmp_path / "f",
        {"symbol": "S/2022/908", "language": "en", "text": "We write."},
        {"symbol": "S/2022/908", "language": "fr", "text": "Nous écrivons."},
        {"title": "A", "language": "fr", "text": "La lettre S/2022/908 le dit."},
    )
    assert english != french
    assert _targets(archive, citing) == {"S/2022/908": french}


def test_treaties_and_books_are_wanted_by_name(archive: Archive, tmp_path: Path) -> None:
    (citing,) = _add(
        archive,
        tmp_path / "f",
        {"title": "A", "text": "Under the Joint Comprehensive Plan of Action, and ISBN 978-3-16-148410-0."},
    )
    assert {one.document.heading for one in archive.wanted()} == {
        "Joint Comprehensive Plan of Action",
        "ISBN 9783161484100",
    }
    (treaty,) = _add(
        archive,
        tmp_path / "f",
        {"title": "The Joint Comprehensive Plan of Action", "text": "The parties to this plan,"},
    )
    assert treaty in _targets(archive, citing).values()
    archive.remove_document(citing)
    assert archive.wanted() == ()


def test_a_wanted_document_is_found_without_a_scan(archive: Archive) -> None:
    archive.add_document(NewDocument(Kind.OTHER, Holding.CITED, symbol="S/2022/908"))
    plan = archive._db.conn.execute(  # pyright: ignore[reportPrivateUsage] - how SQLite goes about it shows only there
        'EXPLAIN QUERY PLAN SELECT document_id FROM document_identifiers WHERE "key" = ?', ["symbol:s/2022/908"]
    ).fetchall()
    assert "SEARCH" in plan[0][-1]
    assert archive.find_document("s/2022/908") == 1


@pytest.mark.parametrize(
    ("scheme", "one", "other"),
    [
        ("un-symbol", "S/RES/2231 (2015)", "s/res/2231(2015)"),
        ("url", "https://www.example.org/a/", "http://example.org:80/a#b"),
        ("url", "https://example.org/a?id=3&utm_source=x", "https://example.org/a?id=3"),
        ("url", "https://dx.doi.org/10.1000/ABC", "https://doi.org/10.1000/abc"),
        ("doi", "doi:10.1000/ABC", "https://doi.org/10.1000/abc"),
        ("message-id", "<a@b>", "a@b"),
        ("treaty", "Vienna  Convention", "vienna convention"),
    ],
)
def test_two_ways_to_write_one_name(scheme: str, one: str, other: str) -> None:
    assert identifiers.key_of(scheme, one) == identifiers.key_of(scheme, other) != ""


@pytest.mark.parametrize("url", ["https://[::1", "http://a:99999/x", "nonsense", "", "//", "https://"])
def test_what_is_no_address_is_compared_as_it_is(url: str) -> None:
    identifiers.key_of("url", url)


@pytest.mark.parametrize(
    ("named", "held", "found"),
    [
        ("S/RES/2231", "S/RES/2231 (2015)", True),
        ("S/RES/2231 (2015)", "S/RES/2231", True),
        ("S/RES/2231 (2016)", "S/RES/2231 (2015)", False),
        ("A/RES/491 (V)", "A/RES/491(V)", True),
        ("A/77/2", "A/77/2/Add.1", False),
    ],
)
def test_a_resolution_is_known_with_its_year_or_without(named: str, held: str, found: bool) -> None:
    meant = identifiers.keys_meant(identifiers.key_of("un-symbol", named))
    assert bool(set(meant) & set(identifiers.of_document(held, "", ""))) is found


def test_more_references_than_are_kept_are_told(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mentions, "MOST", 3)
    file = tmp_path / "list.txt"
    file.write_text("\n".join(f"See S/2022/{number} of the Council." for number in range(1, 6)), encoding="utf-8")
    (result,) = archive.add([file])
    assert result.status is AddStatus.ADDED
    assert result.reason == "Only the first 3 references of its text are kept."
    opened = archive.open_document(result.document or 0)
    assert [one.value for one in opened.references] == ["S/2022/1", "S/2022/2", "S/2022/3"]
    assert opened.document.notes == (result.reason,)
