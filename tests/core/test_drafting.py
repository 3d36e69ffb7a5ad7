"""A description that is being edited: read as people write, checked, with its credit line, and nothing changed."""

from __future__ import annotations

import pytest

from core.archive import Archive
from core.errors import NotFound
from core.model import Kind, NewAgent, NewDocument, Role
from tests.core.records import article, rows_of


@pytest.fixture
def number(archive: Archive) -> int:
    return archive.add_document(article())


def test_a_draft_changes_nothing(archive: Archive, number: int) -> None:
    before = rows_of(archive)
    draft = archive.draft(
        number,
        {"title": " The river ", "date": "17 October 2022", "licence": "CC BY 3.0", "kind": "letter"},
        {Role.AUTHOR: (NewAgent("Bo Lake"), NewAgent("Cy Marsh"))},
    )
    assert dict(draft.values) == {
        "title": "The river",
        "date": "2022-10-17",
        "licence": "CC-BY-3.0",
        "kind": "letter",
    }
    assert draft.problems == ()
    for part in ("“The river”", "Bo Lake", "Cy Marsh", "The Paper", "17 October 2022", "CC BY 3.0"):
        assert part in draft.credit.text
    assert "Ada Brook" not in draft.credit.text
    assert rows_of(archive) == before


def test_what_cant_be_read_is_said_and_left_as_it_was(archive: Archive, number: int) -> None:
    draft = archive.draft(number, {"date": "17 Octobr", "licence": "anything goes", "kind": "poem", "received": "soon"})
    problems = dict(draft.problems)
    assert set(problems) == {"date", "licence", "kind", "received"}
    assert problems["date"].startswith("“17 Octobr” is not a date")
    assert "no licence that Rejoinder knows" in problems["licence"]
    assert draft.values == ()
    assert draft.credit == archive.credit(number)


def test_an_empty_value_is_not_known(archive: Archive, number: int) -> None:
    draft = archive.draft(number, {"date": "", "licence": "", "title": ""}, {Role.AUTHOR: ()})
    assert dict(draft.values) == {"date": "", "licence": "", "title": ""}
    assert not draft.credit.known
    assert "author not known" in draft.credit.text
    assert "Ada Brook" not in draft.credit.text


def test_licences_may_be_given_by_address_and_in_words(archive: Archive) -> None:
    values, problems = archive.read_values({"licence": "https://creativecommons.org/licenses/by-nc/4.0/"})
    assert (values, problems) == ({"licence": "CC-BY-NC-4.0"}, {})
    values, _ = archive.read_values({"licence": "Creative Commons Attribution 4.0 International License"})
    assert values == {"licence": "CC-BY-4.0"}


def test_every_offered_licence_can_be_kept(archive: Archive) -> None:
    for licence in archive.licences():
        values, problems = archive.read_values({"licence": licence.id})
        assert (values, problems) == ({"licence": licence.id}, {}), licence


def test_a_letters_receipt_is_kept_and_checked(archive: Archive) -> None:
    number = archive.add_document(NewDocument(kind=Kind.LETTER, text="Dear all.", received="2022-10-20"))
    assert archive.describe([number])[0].document.received == "2022-10-20"
    archive.edit_descriptions([number], {"received": "2022-10-21"})
    assert archive.describe([number])[0].document.received == "2022-10-21"
    archive.undo()
    assert archive.describe([number])[0].document.received == "2022-10-20"


def test_there_must_be_a_document(archive: Archive) -> None:
    with pytest.raises(NotFound):
        archive.draft(99, {})
