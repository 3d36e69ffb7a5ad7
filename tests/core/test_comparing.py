"""Claims seen together: replies with days between, groups, the matrix, the timeline, the map."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive import Archive
from core.errors import NotFound
from core.model import (
    AgentKind,
    HopRole,
    Kind,
    Manner,
    Nesting,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    NewReference,
    NodeKind,
    Relation,
    Role,
    Stance,
    Status,
)
from core.store.comparing import days_between


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.create(tmp_path / "a.db", cache=tmp_path / "cache")


def _document(archive: Archive, text: str, date: str, title: str = "") -> int:
    return archive.add_document(NewDocument(Kind.ARTICLE, title=title or text[:20], text=text, date=date))


def _claim(archive: Archive, document_id: int, quotation: str, speaker: str = "", **values: object) -> int:
    text = archive.open_document(document_id).text
    start = text.index(quotation)
    chains = ((NewHop(HopRole.SPEAKER, (NewAgent(speaker),)),),) if speaker else ()
    return archive.add_claim(
        NewClaim(
            document_id,
            ((start, start + len(quotation)),),
            Manner.INDIRECT,
            Stance.ASSERT,
            chains=chains,
            **values,  # pyright: ignore[reportArgumentType] - tests set any field
        )
    )


@pytest.mark.parametrize(
    ("earlier", "later", "days"),
    [
        ("2022-10-17", "2022-10-19", (2, 2)),
        ("2022-10-19", "2022-10-17", (-2, -2)),
        ("2022-10-17", "2022-10-17", (0, 0)),
        ("2022-12-09", "2022-12", (0, 22)),
        ("2022-10", "2022-11-03", (3, 33)),
        ("2022-12", "2022-10", (-91, -31)),
        ("", "2022", None),
        ("2022", "", None),
    ],
)
def test_days_between_dates_that_may_not_be_exact(earlier: str, later: str, days: tuple[int, int] | None) -> None:
    assert days_between(earlier, later) == days


DAYS = st.dates().map(lambda day: day.isoformat())


@given(DAYS, DAYS)
def test_days_there_are_days_back(earlier: str, later: str) -> None:
    there, back = days_between(earlier, later), days_between(later, earlier)
    assert there is not None
    assert back == (-there[0], -there[1])


def test_replies_stand_beside_the_claim_with_their_surroundings(archive: Archive) -> None:
    before = "Nothing of this belongs here. " * 30
    text = before + "First a sentence. The board said the light is safe. Then one more sentence. " + before
    letter = _document(archive, text, "2022-10-17")
    claim = _claim(archive, letter, "the light is safe", "Board")
    late = _claim(archive, _document(archive, "It is not safe.", "2022-10-29"), "It is not safe", "Keeper")
    early = _claim(archive, _document(archive, "No comment was made.", "2022-10-19"), "No comment was made", "Mayor")
    undated = _claim(archive, _document(archive, "Unsafe for years.", ""), "Unsafe for years", "Fisher")
    for other, relation in ((late, Relation.REBUTS), (undated, Relation.REBUTS), (early, Relation.WITHHOLDS)):
        archive.add_link(NewLink(other, claim, relation))
    view = archive.answer_view(claim)
    assert [(reply.claim.id, reply.days) for reply in view.replies] == [
        (early, (2, 2)),
        (late, (12, 12)),
        (undated, None),
    ]
    own = view.excerpt
    assert [own.text[start:end] for start, end in own.marks] == ["the light is safe"]
    assert text[own.start : own.start + len(own.text)] == own.text
    assert own.text.startswith("Nothing")
    assert (own.cut_before, own.cut_after) == (True, True)
    assert len(own.text) < 800
    whole = view.replies[1].excerpt
    assert (whole.text, whole.cut_before, whole.cut_after) == ("It is not safe.", False, False)
    with pytest.raises(NotFound):
        archive.answer_view(999)


def test_what_no_reply_touches(archive: Archive) -> None:
    text = "The harbour lamp fails every week. Nobody repaired the tower stairs. Money was paid to strangers."
    claim = _claim(archive, _document(archive, text, "2022"), text, "Keeper")
    assert archive.answer_view(claim).untouched == ()
    reply = _document(archive, "The board repaired the stairs, and the lamp works.", "2022")
    archive.add_link(NewLink(_claim(archive, reply, "repaired the stairs, and the lamp works"), claim, Relation.REBUTS))
    untouched = archive.answer_view(claim).untouched
    assert [text[start:end] for start, end in untouched] == ["Money was paid to strangers."]


def test_parts_without_an_answer_are_untouched(archive: Archive) -> None:
    text = "The lamp fails and the stairs rot."
    home = _document(archive, text, "2022")
    whole = _claim(archive, home, text, "Keeper")
    lamp = _claim(archive, home, "The lamp fails", "Keeper", parent_id=whole, nesting=Nesting.PART)
    _claim(archive, home, "the stairs rot", "Keeper", parent_id=whole, nesting=Nesting.PART)
    reply = _claim(archive, _document(archive, "The lamp works.", "2022"), "The lamp works")
    archive.add_link(NewLink(reply, lamp, Relation.REBUTS))
    archive.add_link(NewLink(reply, whole, Relation.QUALIFIES))
    assert [text[start:end] for start, end in archive.answer_view(whole).untouched] == ["the stairs rot"]


def test_groups_begin_with_the_first_appearance_and_show_rewordings(archive: Archive) -> None:
    first = _claim(archive, _document(archive, "The light fails weekly.", "2022-01-01"), "The light fails weekly")
    second = _claim(archive, _document(archive, "The lamp fails weekly!", "2022-01-11"), "The lamp fails weekly")
    third = _claim(archive, _document(archive, "It fails.", ""), "It fails")
    alone = _claim(archive, _document(archive, "Another thing.", "2021"), "Another thing")
    rejected = _claim(archive, _document(archive, "Gone.", "2020"), "Gone", status=Status.REJECTED)
    archive.add_link(NewLink(third, second, Relation.RESTATES))
    archive.add_link(NewLink(second, first, Relation.RESTATES))
    archive.add_link(NewLink(rejected, first, Relation.RESTATES))
    (group,) = archive.claim_groups()
    assert (group.first.id, group.documents) == (first, 3)
    assert [(one.claim.id, one.days) for one in group.rewordings] == [(second, (10, 10)), (third, None)]
    assert [words for words, known in group.rewordings[0].runs if not known] == ["lamp"]
    assert "".join(words for words, _ in group.rewordings[0].runs) == "The lamp fails weekly"
    assert alone not in {group.first.id, *(one.claim.id for one in group.rewordings)}


def test_the_matrix_puts_a_spokesman_in_his_ministrys_column(archive: Archive) -> None:
    archive.add_agent(NewAgent("Spokesman", acts_for="Ministry"))
    claims = [_claim(archive, _document(archive, f"Claim {n}.", "2022-01-01"), f"Claim {n}") for n in range(3)]
    reply = _document(archive, "No. Not so. Wrong.", "2022-01-05")
    said, again = _claim(archive, reply, "No", "Spokesman"), _claim(archive, reply, "Not so", "Ministry")
    mayor = _claim(archive, reply, "Wrong", "Mayor")
    archive.add_link(NewLink(said, claims[0], Relation.WITHHOLDS))
    archive.add_link(NewLink(again, claims[0], Relation.REBUTS))
    archive.add_link(NewLink(said, claims[1], Relation.REBUTS))
    archive.add_link(NewLink(mayor, claims[1], Relation.SUPPORTS))
    matrix = archive.response_matrix([*claims, 999])
    assert [agent.name for agent in matrix.responders] == ["Ministry"]
    found = {(row, column): (cell.relation, cell.claim_id, cell.days, cell.count) for row, column, cell in matrix.cells}
    assert found == {(0, 0): (Relation.REBUTS, again, (4, 4), 2), (1, 0): (Relation.REBUTS, said, (4, 4), 1)}
    assert len(matrix.claims) == 3


def test_the_timeline_takes_in_what_answers(archive: Archive) -> None:
    claim = _claim(archive, _document(archive, "It is safe.", "2022-02"), "It is safe", "Board")
    reply = _claim(archive, _document(archive, "It is not.", "2022-01-05"), "It is not", "Keeper")
    nowhen = _claim(archive, _document(archive, "Never.", ""), "Never")
    archive.add_link(NewLink(reply, claim, Relation.REBUTS))
    archive.add_link(NewLink(nowhen, claim, Relation.REBUTS))
    timeline = archive.timeline([claim])
    assert [(entry.claim.id, entry.first_day, entry.last_day, entry.lane) for entry in timeline.entries] == [
        (reply, "2022-01-05", "2022-01-05", "Keeper"),
        (claim, "2022-02-01", "2022-02-28", "Board"),
    ]
    assert (timeline.answers, timeline.undated) == (((0, 1, Relation.REBUTS),), 1)


def test_the_map_shows_the_nearest_and_says_what_it_leaves_out(archive: Archive) -> None:
    home = _document(archive, "It is safe. It is bright.", "2022")
    claim = _claim(archive, home, "It is safe", "Board")
    other = _claim(archive, home, "It is bright", "Board")
    reply = _claim(archive, _document(archive, "It is not.", "2022"), "It is not", "Keeper")
    archive.add_link(NewLink(reply, claim, Relation.REBUTS))
    archive.add_link(NewLink(reply, other, Relation.REBUTS, status=Status.REJECTED))
    found = archive.map_around(NodeKind.CLAIM, claim)
    names = [(node.kind, node.label) for node in found.nodes]
    assert names[0] == (NodeKind.CLAIM, "It is safe")
    assert set(names) == {
        (NodeKind.CLAIM, "It is safe"),
        (NodeKind.CLAIM, "It is not"),
        (NodeKind.DOCUMENT, "It is safe. It is br"),
        (NodeKind.DOCUMENT, "It is not."),
        (NodeKind.AGENT, "Board"),
        (NodeKind.AGENT, "Keeper"),
    }
    edges = {(found.nodes[edge.source].label, edge.kind, found.nodes[edge.target].label) for edge in found.edges}
    assert ("It is not", "rebuts", "It is safe") in edges
    assert ("It is safe", "said by", "Board") in edges
    of_document = archive.map_around(NodeKind.DOCUMENT, home)
    assert {node.id for node in of_document.nodes if node.kind is NodeKind.CLAIM} == {claim, other, reply}
    few = archive.map_around(NodeKind.DOCUMENT, home, most=2)
    assert (len(few.nodes), few.left_out) == (2, len(of_document.nodes) - 2)
    with pytest.raises(NotFound):
        archive.map_around(NodeKind.DOCUMENT, 999)


def test_a_map_ends_also_where_documents_cite_each_other_in_a_circle(archive: Archive) -> None:
    first = archive.add_document(NewDocument(Kind.LETTER, title="A", text="See B.", symbol="X/1", date="2022"))
    second = archive.add_document(
        NewDocument(Kind.LETTER, title="B", text="See A.", parties=((Role.SENDER, NewAgent("B", AgentKind.STATE)),))
    )
    archive.add_reference(NewReference(first, (4, 5), "symbol", "X/2", second))
    archive.add_reference(NewReference(second, (4, 5), "symbol", "X/1", first))
    found = archive.map_around(NodeKind.DOCUMENT, first)
    assert {(edge.source, edge.target) for edge in found.edges} == {(0, 1), (1, 0)}
