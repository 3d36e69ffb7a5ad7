"""What is offered while a query is typed, and what is not."""

from __future__ import annotations

import pytest

from core.archive import Archive
from core.completing import Values, complete, piece_at
from core.model import AgentEdit, Completion, CompletionKind, SearchRequest
from tests.core.records import article, claim

KNOWN = {
    "says": (("Barbara Woodward", 3), ("John Kirby", 2), ("علی اکبری", 1)),
    "publisher": (("Kirby News", 5),),
    "lang": (("en", 4), ("fa", 1)),
    "date": (("2022", 3), ("2023", 1)),
    "tag": (("urgent", 2),),
    "symbol": (("S/2022/908", 1),),
}


def read(field: str) -> tuple[tuple[str, int], ...]:
    return KNOWN.get(field, ())


VALUES = Values(read)


def texts(query: str, caret: int | None = None) -> list[str]:
    return [one.text for one in complete(query, len(query) if caret is None else caret, VALUES)]


def applied(query: str, one: Completion) -> str:
    return query[: one.start] + one.text + query[one.end :]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sa", ["says:"]),
        ("drones SA", ["says:"]),
        ("says:", ['says:"Barbara Woodward"', 'says:"John Kirby"', 'says:"علی اکبری"']),
        ("says:wood", ['says:"Barbara Woodward"']),
        ('says:"john k', ['says:"John Kirby"']),
        ("-says:jo", ['-says:"John Kirby"']),
        ("says:علي", ['says:"علی اکبری"']),
        ("lang:pers", ["lang:fa"]),
        ("language:en", ["lang:en"]),
        ("date:20", ["date:2022", "date:2023"]),
        ("date:2022..20", ["date:2022..2022", "date:2022..2023"]),
        ("is:un", ["is:unanswered"]),
        ("symbol:s/20", ["symbol:S/2022/908"]),
        ("(drones OR tag:ur", ["tag:urgent"]),
        ("kirb", ['publisher:"Kirby News"', 'says:"John Kirby"']),
        ("http://sa", []),
        ("nofield:sa", []),
        ('"sa', []),
        ("says:wood ", []),
        ("", []),
        ("tag:urgent", []),
    ],
)
def test_what_is_offered(query: str, expected: list[str]) -> None:
    assert texts(query) == expected


def test_the_whole_item_around_the_caret_is_replaced() -> None:
    query = "before says:woXYZ after"
    (found,) = complete(query, len("before says:wo"), VALUES)
    assert applied(query, found) == 'before says:"Barbara Woodward" after'
    query = 'says:"john x y" after'
    (found,) = complete(query, len('says:"john'), VALUES)
    assert applied(query, found) == 'says:"John Kirby" after'


def test_an_agent_is_found_by_its_other_names() -> None:
    known = Values(read, lambda: {"Barbara Woodward": ("Dame Barbara", "Woody"), "Kirby News": ("KN Wire",)})
    offered = complete("says:woo", 8, known)
    assert [(one.text, one.note) for one in offered] == [('says:"Barbara Woodward"', "Woody")]
    assert [(one.text, one.note) for one in complete("dame", 4, known)] == [('says:"Barbara Woodward"', "Dame Barbara")]
    assert [one.text for one in complete("publisher:wire", 14, known)] == []  # an alias has to begin so
    assert [one.text for one in complete("tag:kn", 6, known)] == []


def test_words_of_the_index_come_before_names() -> None:
    found = complete("kirb", 4, VALUES, lambda typed: [("kirby", 9)] if typed == "kirb" else [])
    assert [one.kind for one in found] == [CompletionKind.WORD, CompletionKind.VALUE, CompletionKind.VALUE]


@pytest.mark.parametrize("query", ["says:" * 2000, "(" * 5000, '"' * 3001, "a:" * 4000, "\u0000", "-" * 9, "::"])
def test_nothing_typed_is_an_error(query: str) -> None:
    for caret in (-3, 0, len(query) // 2, len(query), len(query) + 9):
        complete(query, caret, VALUES)
        piece_at(query, caret)


def test_an_archive_offers_what_it_holds_and_sees_changes(archive: Archive) -> None:
    assert archive.complete("says:", 5) == ()
    number = archive.add_document(article())
    archive.add_claim(claim(number))
    archive.tag_document(number, "wet")
    assert [(one.text, one.count) for one in archive.complete("says:co", 7)] == [("says:Council", 1)]
    for query, expected in (
        ("publisher:the", 'publisher:"The Paper"'),
        ("tag:", "tag:wet"),
        ("date:", "date:2022"),
        ("kind:a", "kind:article"),
        ("licence:", "licence:CC-BY-4.0"),
    ):
        found = archive.complete(query, len(query))
        assert [one.text for one in found] == [expected]
        assert archive.search(SearchRequest(expected)).total == 1
    archive.remove_document(number)
    assert archive.complete("tag:", 4) == ()


def test_words_of_the_archive_are_offered(archive: Archive) -> None:
    archive.add_document(article("The waterfall and the water of the wharf.", "Wet"))
    archive.update_index()
    found = archive.complete("clean wate", 10)
    assert {one.text for one in found if one.kind is CompletionKind.WORD} == {"water", "waterfall"}
    assert {(one.start, one.end) for one in found} == {(6, 10)}
    assert [one.text for one in archive.complete("-wha", 4)] == ["-wharf"]
    assert archive.complete("water ", 6) == ()


def test_an_archive_offers_agents_by_alias(archive: Archive) -> None:
    archive.add_document(article())
    [paper] = [row.agent.id for row in archive.agent_rows() if row.agent.name == "The Paper"]
    archive.edit_agent(paper, AgentEdit(aliases=("Daily Sheet",)))
    [offered] = archive.complete("publisher:dai", 13)
    assert (offered.text, offered.note) == ('publisher:"The Paper"', "Daily Sheet")
    [offered] = archive.complete("daily", 5)
    assert offered.text == 'publisher:"The Paper"'
