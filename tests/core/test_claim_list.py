"""The list of claims over an archive, against a scan of the claims in Python over random small archives."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive import Archive
from core.errors import NotFound
from core.model import (
    AgentEdit,
    ClaimList,
    ClaimListRequest,
    ClaimOrder,
    ClaimState,
    Facet,
    HopRole,
    Kind,
    Manner,
    Narrow,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    Relation,
    Scope,
    SearchRequest,
    Stance,
    Status,
)

NAMES = ("Ada Keeper", "Board of the harbour", "Cara Fisher", "Mayor")
OUTLETS = ("Harbour Echo", "Coast Radio")
DATES = ("", "2021", "2021-05", "2022-01-03", "2022-01-05")


@dataclass(frozen=True)
class Said:
    """A claim to be made: who, through whom, what, in which document."""

    document: int
    speaker: int | None
    outlets: tuple[int, ...]
    stance: Stance
    manner: Manner
    status: Status
    home: bool


said = st.builds(
    Said,
    document=st.integers(0, 3),
    speaker=st.none() | st.integers(0, len(NAMES) - 1),
    outlets=st.lists(st.integers(0, len(OUTLETS) - 1), max_size=3).map(tuple),
    stance=st.sampled_from(Stance),
    manner=st.sampled_from(Manner),
    status=st.sampled_from((Status.ACCEPTED, Status.ACCEPTED, Status.SUGGESTED, Status.REJECTED)),
    home=st.booleans(),
)
links = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.sampled_from(Relation)), max_size=12)
narrowed = st.lists(
    st.one_of(
        st.builds(Narrow, st.just(Facet.STANCE), st.sampled_from([one.value for one in Stance]), st.booleans()),
        st.builds(Narrow, st.just(Facet.MANNER), st.sampled_from([one.value for one in Manner]), st.booleans()),
        st.builds(Narrow, st.just(Facet.HANDS), st.sampled_from("01234"), st.booleans()),
        st.builds(Narrow, st.just(Facet.SPEAKER), st.sampled_from([*NAMES, "Town", "", "nobody"]), st.booleans()),
        st.builds(Narrow, st.just(Facet.REPORTER), st.sampled_from([*OUTLETS, ""]), st.booleans()),
        st.builds(
            Narrow,
            st.just(Facet.CLAIMS),
            st.sampled_from(["answered", "denied", "corrected", "retracted", "withheld", "unanswered", "answers"]),
            st.booleans(),
        ),
    ),
    max_size=3,
).map(tuple)


class Made:
    """An archive of some claims, and what a scan says of each of them."""

    def __init__(self, folder: Path, claims: list[Said], joined: list[tuple[int, int, Relation]], dates: list[str]):
        self.archive = Archive.create(folder / "a.db", cache=folder / "cache")
        archive = self.archive
        with archive.edit("Fill"):
            texts = [" ".join(f"Claim {n} of {document}." for n in range(12)) for document in range(4)]
            documents = [
                archive.add_document(NewDocument(Kind.ARTICLE, title=f"D{n}", text=text, date=date))
                for n, (text, date) in enumerate(zip(texts, dates, strict=True))
            ]
            ids: list[int] = []
            for number, one in enumerate(claims):
                hops: list[NewHop] = []
                if one.speaker is not None:
                    hops.append(NewHop(HopRole.SPEAKER, (NewAgent(NAMES[one.speaker]),)))
                hops += [NewHop(HopRole.REPORTER, (NewAgent(OUTLETS[outlet]),)) for outlet in one.outlets]
                if one.home:
                    hops.append(NewHop(HopRole.REPORTER, (NewAgent("Own paper"),), documents[one.document]))
                start = number * 13
                ids.append(
                    archive.add_claim(
                        NewClaim(
                            documents[one.document],
                            ((start, start + 7),),
                            one.manner,
                            one.stance,
                            status=one.status,
                            chains=(tuple(hops),) if hops else (),
                        )
                    )
                )
            for source, target, relation in joined:
                if source != target and max(source, target) < len(ids):
                    archive.add_link(NewLink(ids[source], ids[target], relation))
        for agent in archive.agents():  # the keeper acts for the board, the board for the town
            if agent.name == "Ada Keeper":
                board = next((one.id for one in archive.agents() if one.name == "Board of the harbour"), None)
                if board is not None:
                    archive.edit_agent(agent.id, AgentEdit(parent_id=board))
        self.claims = dict(zip(ids, claims, strict=True))
        self.dates = dates

    def speakers(self, claim_id: int) -> set[str]:
        one = self.claims[claim_id]
        if one.speaker is None:
            return {""}
        names = {NAMES[one.speaker]}
        known = {agent.name: agent for agent in self.archive.agents()}
        return names | {known[name].acts_for for name in names if known[name].acts_for}

    def has(self, claim_id: int, facet: Facet, value: str) -> bool:
        one = self.claims[claim_id]
        match facet:
            case Facet.STANCE:
                return one.stance == value
            case Facet.MANNER:
                return one.manner == value
            case Facet.HANDS:
                return (one.speaker is not None) + len(one.outlets) == int(value)
            case Facet.SPEAKER:
                return value in self.speakers(claim_id)
            case Facet.REPORTER:
                names = {OUTLETS[outlet] for outlet in one.outlets} | ({"Own paper"} if one.home else set[str]())
                return value in (names or {""})
            case _:
                return self._is(claim_id, value)

    def _is(self, claim_id: int, state: str) -> bool:
        claim = self.archive.claim(claim_id)
        relations = {one.relation for one in claim.answers if one.status is Status.ACCEPTED}
        if state == "denied":
            return bool(relations & {Relation.REBUTS, Relation.UNDERCUTS})
        if state == "answered":
            return claim.state in (ClaimState.ANSWERED, ClaimState.CORRECTED, ClaimState.RETRACTED)
        return claim.state == state

    def fitting(self, narrow: tuple[Narrow, ...]) -> set[int]:
        found: set[int] = set()
        for claim_id, one in self.claims.items():
            if one.status is not Status.ACCEPTED:
                continue
            chosen = {item.facet for item in narrow if not item.exclude}
            fits = all(
                any(
                    self.has(claim_id, facet, item.value) for item in narrow if item.facet is facet and not item.exclude
                )
                for facet in chosen
            )
            if fits and not any(self.has(claim_id, item.facet, item.value) for item in narrow if item.exclude):
                found.add(claim_id)
        return found

    def group(self, claim_id: int) -> set[int]:
        found, waiting = {claim_id}, [claim_id]
        while waiting:
            here = self.archive.claim(waiting.pop())
            for link in (*here.answers, *here.answers_to):
                if link.relation is Relation.RESTATES and link.status is Status.ACCEPTED and link.claim_id not in found:
                    found.add(link.claim_id)
                    waiting.append(link.claim_id)
        return found


def ids_of(found: ClaimList) -> list[int]:
    return [line.claim.id for line in found.lines]


archives = st.tuples(
    st.lists(said, min_size=1, max_size=10), links, st.lists(st.sampled_from(DATES), min_size=4, max_size=4)
)


@settings(max_examples=25, deadline=None)
@given(made=archives, narrow=narrowed, order=st.sampled_from(ClaimOrder), descending=st.booleans())
def test_the_list_has_what_a_scan_of_the_claims_finds(
    made: tuple[list[Said], list[tuple[int, int, Relation]], list[str]],
    narrow: tuple[Narrow, ...],
    order: ClaimOrder,
    descending: bool,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        case = Made(Path(folder), *made)
        with case.archive as archive:
            wanted = case.fitting(narrow)
            request = ClaimListRequest(narrow=narrow, order=order, descending=descending, facets=True)
            found = archive.claim_list(request)
            assert set(ids_of(found)) == wanted
            assert (found.total, found.claims, found.exact) == (len(wanted), len(wanted), True)
            assert found.held == len(case.fitting(()))
            for facet in (Facet.STANCE, Facet.MANNER, Facet.HANDS, Facet.SPEAKER, Facet.REPORTER):
                others = case.fitting(tuple(one for one in narrow if one.facet is not facet or one.exclude))
                counted = {one.value: one.count for one in found.facets[facet]}
                for value, count in counted.items():
                    assert count == sum(case.has(claim_id, facet, value) for claim_id in others), (facet, value)
                missing = [one for one in others if not any(case.has(one, facet, value) for value in counted)]
                assert not missing, facet
            in_pages = [
                claim_id
                for start in range(0, len(wanted) + 2, 2)
                for claim_id in archive.claim_ids(
                    ClaimListRequest(narrow=narrow, order=order, descending=descending, offset=start, limit=2)
                )
            ]
            assert in_pages == ids_of(found), "pages are parts of one list"
            documents = archive.search(SearchRequest(narrow=narrow[:1], limit=10))
            if narrow and not narrow[0].exclude and narrow[0].facet is not Facet.CLAIMS:
                homes = {archive.claim(claim_id).document_id for claim_id in case.fitting(narrow[:1])}
                assert {hit.document_id for hit in documents.hits} == homes


@settings(max_examples=20, deadline=None)
@given(made=archives, narrow=narrowed)
def test_equal_claims_are_one_line(
    made: tuple[list[Said], list[tuple[int, int, Relation]], list[str]], narrow: tuple[Narrow, ...]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        case = Made(Path(folder), *made)
        with case.archive as archive:
            wanted = case.fitting(narrow)
            accepted = case.fitting(())
            groups = {frozenset(case.group(claim_id) & accepted) for claim_id in wanted}
            found = archive.claim_list(ClaimListRequest(narrow=narrow, grouped=True))
            assert found.claims == len(wanted)
            assert found.total == len(groups)
            for line in found.lines:
                members = frozenset(case.group(line.claim.id) & accepted)
                assert members in groups
                fitting = members & wanted
                when = {one: case.dates[case.claims[one].document] for one in fitting}
                first = min(fitting, key=lambda one: (not when[one], first_day(when[one]), one))
                assert line.claim.id == first
                assert line.claims == len(members)
                assert line.documents == len({case.claims[one].document for one in members})
                group = archive.claim_group(line.claim.id)
                if len(members) == 1:
                    assert group is None
                else:
                    assert group is not None
                    assert {group.first.id, *(one.claim.id for one in group.rewordings)} == members
                    assert group.documents == line.documents
                    for rewording in group.rewordings:
                        assert "".join(words for words, _ in rewording.runs) == rewording.claim.quotation


def first_day(date: str) -> str:
    return {"2021": "2021-01-01", "2021-05": "2021-05-01"}.get(date, date)


# ------------------------------------------------------------------------------------------------------- queries


@pytest.fixture
def case(tmp_path: Path) -> Made:
    claims = [
        Said(0, 0, (), Stance.ACCUSE, Manner.DIRECT, Status.ACCEPTED, home=True),
        Said(1, 1, (0,), Stance.DENY, Manner.INDIRECT, Status.ACCEPTED, home=False),
        Said(2, 2, (0, 1), Stance.ASSERT, Manner.MIXED, Status.ACCEPTED, home=False),
        Said(3, None, (), Stance.ASSERT, Manner.AUTHOR, Status.ACCEPTED, home=False),
    ]
    joined = [(1, 0, Relation.REBUTS), (2, 0, Relation.RESTATES)]
    return Made(tmp_path, claims, joined, ["2022-01-03", "2022-01-05", "2021", ""])


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("stance:deny", {1}),
        ("stance:Denies", {1}),
        ("-stance:deny", {0, 2, 3}),
        ("manner:direct", {0}),
        ('manner:"partly quoted"', {2}),
        ("hands:0", {3}),
        ("hands:1..2", {0, 1}),
        ("hands:>1", {1, 2}),
        ("hands:..1", {0, 3}),
        ("hands:٣", {2}),
        ('reporter:"Harbour Echo"', {1, 2}),
        ("reporter:echo hands:3..", {2}),
        ("is:denied", {0}),
        ("is:answered stance:accuse", {0}),
        ('says:"Board"', {0, 1}),
        ("date:2021", {2}),
        ("hands:", {0, 1, 2, 3}),
    ],
)
def test_fields_of_claims_in_a_query(case: Made, query: str, places: set[int]) -> None:
    with case.archive as archive:
        ids = list(case.claims)
        found = archive.claim_list(ClaimListRequest(query))
        assert {ids.index(claim_id) for claim_id in ids_of(found)} == places
        hits = archive.search(SearchRequest(query, scope=Scope.CLAIMS)).hits
        assert {ids.index(hit.claim_id or 0) for hit in hits} == places


def test_what_is_no_number_is_searched_as_a_word(case: Made) -> None:
    with case.archive as archive:
        for query in ("hands:two", "hands:1..2..3", "hands:12", "hands:99999999999"):
            found = archive.claim_list(ClaimListRequest(query))
            assert (found.total, bool(found.notices)) == (0, query != "hands:12"), query


def test_an_empty_query_lists_all_claims_by_date(case: Made) -> None:
    with case.archive as archive:
        ids = list(case.claims)
        answer = archive.search(SearchRequest(scope=Scope.CLAIMS, facets=True))
        assert [ids.index(hit.claim_id or 0) for hit in answer.hits] == [1, 0, 2, 3]
        assert answer.sections == (4, 0, 0, 0)
        assert {one.label: one.count for one in answer.facets[Facet.HANDS]} == {
            "Document’s own words": 1,
            "1 hand": 1,
            "2 hands": 1,
            "3 hands": 1,
        }


def test_a_name_given_to_an_agent_finds_its_claims_and_undo_takes_it_back(case: Made) -> None:
    with case.archive as archive:
        board = next(agent for agent in archive.agents() if agent.name == "Board of the harbour")
        assert archive.claim_list(ClaimListRequest("says:pilotage")).total == 0
        archive.edit_agent(board.id, AgentEdit(aliases=("Pilotage",)))
        assert archive.claim_list(ClaimListRequest("says:pilotage")).total == 2, "those of the keeper too"
        archive.undo()
        assert archive.claim_list(ClaimListRequest("says:pilotage")).total == 0


def test_whom_somebody_acts_for_in_the_end_counts(case: Made) -> None:
    with case.archive as archive:
        agents = {agent.name: agent.id for agent in archive.agents()}
        archive.edit_agent(agents["Board of the harbour"], AgentEdit(parent_id=agents["Cara Fisher"]))
        narrow = (Narrow(Facet.SPEAKER, "Cara Fisher"),)
        assert archive.claim_list(ClaimListRequest(narrow=narrow)).total == 3
        archive.undo()
        assert archive.claim_list(ClaimListRequest(narrow=narrow)).total == 1


def test_a_link_that_goes_parts_what_it_joined(case: Made) -> None:
    with case.archive as archive:
        assert archive.claim_list(ClaimListRequest(grouped=True)).total == 3
        archive.undo()  # whom the keeper acts for
        archive.undo()  # all that was filled in
        assert archive.claim_list(ClaimListRequest(grouped=True)).total == 0


def test_no_claim_has_no_group(case: Made) -> None:
    with case.archive as archive, pytest.raises(NotFound):
        archive.claim_group(999)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("stance:d", ["stance:deny"]),
        ("manner:m", ["manner:mixed"]),
        ("reporter:coa", ['reporter:"Coast Radio"']),
        ("hands:3", []),
        ("hands:", ["hands:0", "hands:1", "hands:2", "hands:3"]),
        ("repor", ["reporter:"]),
    ],
)
def test_fields_of_claims_are_completed(case: Made, typed: str, offered: list[str]) -> None:
    with case.archive as archive:
        found = [one.text for one in archive.complete(typed, len(typed))]
        assert sorted(found) == offered


def test_what_was_chosen_where_claims_are_is_counted_among_documents(case: Made) -> None:
    with case.archive as archive:
        narrow = (Narrow(Facet.STANCE, "assert"), Narrow(Facet.SPEAKER, "Cara Fisher"))
        answer = archive.search(SearchRequest(narrow=narrow, facets=True))
        assert answer.total == 1
        assert [(one.value, one.count) for one in answer.facets[Facet.SPEAKER]] == [("Cara Fisher", 1)]
        assert Facet.HANDS not in answer.facets
