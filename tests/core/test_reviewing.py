"""Suggestions, what people decide about them, verdicts, and agents put right: each an undoable change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.archive import Archive
from core.errors import BadInput, NotFound
from core.model import (
    REBUTTALS,
    AgentEdit,
    AgentKind,
    ClaimEdit,
    ClaimState,
    Decision,
    HopRole,
    Kind,
    LinkEdit,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    QueueOrder,
    QueueRequest,
    Relation,
    Role,
    Stance,
    Status,
    Tier,
    Verdict,
)
from core.progress import Cancelled, Progress
from tests.core.records import article, claim
from tests.core.records import rows_of as every_row_of

NEWS = (
    "The harbour board said on Monday that the tower light is safe. Mina Okoro, who keeps a boat there, denied it. "
    "“The light fails every week,” said Okoro. Some observers believe the board will give way."
)


def rows_of(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """All rows but the note of which texts were read, which is no part of the history."""
    return {name: rows for name, rows in every_row_of(archive).items() if name != "suggested_texts"}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.create(tmp_path / "a.db", cache=tmp_path / "cache")


def _suggested(archive: Archive) -> list[int]:
    archive.add_document(article(NEWS, "Tower light"))
    archive.suggest()
    return [entry.id for entry in archive.review_queue().entries if not entry.is_link]


def test_a_suggestion_is_no_part_of_the_record_before_somebody_takes_it(archive: Archive) -> None:
    ids = _suggested(archive)
    assert len(ids) >= 2
    assert archive.claims() == ()
    assert all(archive.claim(key).state is ClaimState.SUGGESTED for key in ids)
    archive.decide(ids[:1], Decision.ACCEPTED)
    assert [line.id for line in archive.claims()] == ids[:1]


def test_each_text_is_read_once_and_nothing_comes_back(archive: Archive) -> None:
    ids = _suggested(archive)
    archive.decide(ids, Decision.REJECTED)
    assert archive.unread_documents() == 0
    again = archive.suggest([1])
    assert (again.documents, again.claims, again.links) == (1, 0, 0)
    assert archive.review_queue().entries == ()
    counts = archive.review_queue().counts
    assert counts.reviewed == counts.total >= len(ids)


def test_a_changed_text_is_read_again(archive: Archive) -> None:
    _suggested(archive)
    archive.add_document(article(NEWS.replace("Monday", "Friday"), "Another"))
    assert archive.unread_documents() == 1


def test_beliefs_are_set_aside_unless_asked_for(archive: Archive) -> None:
    _suggested(archive)
    shown = {entry.tier for entry in archive.review_queue().entries}
    assert Tier.LOW not in shown
    low = archive.review_queue(QueueRequest(tier=Tier.LOW))
    assert all(entry.tier is Tier.LOW for entry in low.entries)


def test_the_queue_goes_by_document_or_by_confidence(archive: Archive) -> None:
    archive.add_document(article(NEWS, "One"))
    archive.add_document(article(NEWS + " The mayor said that more tests will follow.", "Two"))
    archive.suggest()
    by_document = archive.review_queue().entries
    assert [entry.document_id for entry in by_document] == sorted(entry.document_id for entry in by_document)
    by_confidence = archive.review_queue(QueueRequest(order=QueueOrder.CONFIDENCE)).entries
    ranks = [list(Tier).index(entry.tier) for entry in by_confidence]
    assert ranks == sorted(ranks)
    only = archive.review_queue(QueueRequest(document_id=2)).entries
    assert {entry.document_id for entry in only} == {2}
    assert len(only) < len(by_document)


def test_the_queue_can_show_what_was_decided_in_its_place(archive: Archive) -> None:
    ids = _suggested(archive)
    before = archive.review_queue()
    archive.decide(ids[1:2], Decision.EDITED)
    archive.set_claim_status(ids[0], Status.REJECTED)
    queue = archive.review_queue(QueueRequest(with_decided=True))
    decided = {entry.id: entry.decision for entry in queue.entries if not entry.is_link}
    assert list(decided) == ids
    assert (decided[ids[0]], decided[ids[1]]) == (Decision.REJECTED, Decision.EDITED)
    gone = sum(entry.is_link for entry in before.entries) - sum(entry.is_link for entry in queue.entries)
    assert dict(queue.counts.decided) == {Decision.ACCEPTED: 0, Decision.EDITED: 1, Decision.REJECTED: 1 + gone}
    assert queue.counts.total == before.counts.total, "a link is rejected with its claim"
    assert [line.id for line in archive.claim_rows([ids[1], 999, ids[0]])] == [ids[1], ids[0]]


def test_a_text_that_names_a_letter_is_linked_to_what_the_letter_claims(archive: Archive) -> None:
    text = "The delegation of Arland accuses Borland of firing on the ship Tern on 3 May."
    letter = archive.add_document(
        NewDocument(Kind.LETTER, title="Letter of Arland", text=text, symbol="S/2031/17", date="2031-05-06")
    )
    start = text.index("Borland")
    accused = archive.add_claim(
        NewClaim(
            letter,
            ((start, len(text) - 1),),
            Manner.INDIRECT,
            Stance.ACCUSE,
            chains=((NewHop(HopRole.SPEAKER, (NewAgent("Arland"),)),),),
        )
    )
    denial = "Borland denied the claim in the letter S/2031/17 that it had fired on the ship Tern."
    answering = archive.add_document(article(denial, "Borland answers"))
    archive.suggest([answering])
    (answer,) = archive.claim(accused).answers
    assert (answer.relation in REBUTTALS, answer.status, answer.document.id) == (True, Status.SUGGESTED, answering)
    assert archive.claim(accused).answer_count == 0
    before = archive.claim(answer.claim_id).status
    assert before is Status.SUGGESTED
    archive.decide([answer.claim_id], Decision.ACCEPTED)
    archive.decide([answer.link_id], Decision.ACCEPTED, are_links=True)
    assert archive.claim(accused).answer_count == 1


def test_what_is_always_rejected_loses_its_tier_and_says_so(archive: Archive) -> None:
    for number in range(4):
        archive.add_document(
            article(f"The board of pier {number} said on Monday that the tower light is safe.", str(number))
        )
    archive.suggest()
    before = archive.review_queue().entries
    assert {entry.tier for entry in before} == {Tier.LIKELY}
    assert archive.what_was_learned() == ()
    archive.decide([entry.id for entry in before], Decision.REJECTED)
    assert archive.what_was_learned() != ()
    unlike = archive.add_document(article("The mayor of the town said on Friday that the stairs are safe.", "Stairs"))
    archive.suggest([unlike], learn=True)
    assert archive.review_queue(QueueRequest(document_id=unlike, tier=Tier.LIKELY)).entries == ()
    taught = archive.add_document(article("The keeper of the boats said on Friday that the ropes are safe.", "Ropes"))
    archive.suggest([taught], learn=False)
    assert len(archive.review_queue(QueueRequest(document_id=taught, tier=Tier.LIKELY)).entries) == 1


def test_a_link_of_the_queue_says_from_which_claim_it_starts(archive: Archive) -> None:
    archive.add_document(article(NEWS + " The board said the claims of Okoro were false.", "Tower light"))
    archive.suggest()
    entries = archive.review_queue().entries
    links = [entry for entry in entries if entry.is_link]
    assert links
    for entry in links:
        assert entry.id in {link.link_id for link in archive.claim(entry.claim_id).answers_to}
    assert all(entry.claim_id == entry.id for entry in entries if not entry.is_link)


def test_cancelling_keeps_what_was_found(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.door.suggesting.DOCUMENTS_AT_ONCE", 1)
    for number in range(3):
        archive.add_document(article(f"{number} {NEWS}", str(number)))
    progress = Progress()

    def stop(done: int, total: int) -> None:
        if done == 1:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        archive.suggest(progress=progress)
    assert {entry.document_id for entry in archive.review_queue().entries} == {1, 2}
    assert archive.unread_documents() == 1


def test_a_second_person_is_kept_apart_and_a_disagreement_is_told(archive: Archive) -> None:
    ids = _suggested(archive)
    archive.decide(ids, Decision.ACCEPTED, who="Ada")
    second = QueueRequest(who="Ben", second=True)
    assert [entry.id for entry in archive.review_queue(second).entries if not entry.is_link] == ids
    archive.decide(ids[:1], Decision.REJECTED, who="Ben", note="not said here")
    archive.decide(ids[1:2], Decision.ACCEPTED, who="Ben")
    assert archive.claim(ids[0]).status is Status.ACCEPTED
    counts = archive.review_queue(second).counts
    assert (counts.reviewed, counts.total) == (2, len(ids))
    (split,) = archive.disagreements()
    assert (split.id, [(one.who, one.decision) for one in split.reviews]) == (
        ids[0],
        [("Ada", Decision.ACCEPTED), ("Ben", Decision.REJECTED)],
    )
    archive.settle_disagreement(ids[0], Status.REJECTED)
    assert archive.claim(ids[0]).status is Status.REJECTED
    archive.decide(ids[:1], Decision.ACCEPTED, who="Ben")
    assert archive.disagreements() == ()


def test_who_changes_their_mind_changes_the_record(archive: Archive) -> None:
    ids = _suggested(archive)
    archive.decide(ids[:1], Decision.ACCEPTED, who="Ada")
    archive.decide(ids[:1], Decision.REJECTED, who="Ada")
    assert archive.claim(ids[0]).status is Status.REJECTED
    assert [review.decision for review in archive.claim(ids[0]).reviews] == [Decision.REJECTED]


def test_editing_a_claim_changes_only_what_is_given(archive: Archive) -> None:
    document_id = archive.add_document(article())
    claim_id = archive.add_claim(claim(document_id))
    before = archive.claim(claim_id)
    archive.edit_claim(claim_id, ClaimEdit(spans=((4, 11), (17, 35)), stance=Stance.DENY))
    after = archive.claim(claim_id)
    assert [(span.start, span.end) for span in after.spans] == [(4, 11), (17, 35)]
    assert (after.stance, after.manner, after.cue, after.chains) == (
        Stance.DENY,
        before.manner,
        before.cue,
        before.chains,
    )
    archive.edit_claim(claim_id, ClaimEdit(cue=(0, 3), chains=((NewHop(HopRole.SPEAKER, (NewAgent("Ben"),)),),)))
    assert [agent.name for agent in archive.claim(claim_id).speakers] == ["Ben"]
    assert archive.check() == ()


@pytest.mark.parametrize(
    ("new", "wrong"),
    [
        (ClaimEdit(spans=()), "at least one span"),
        (ClaimEdit(spans=((5, 9000),)), "not inside the text"),
        (ClaimEdit(parent_id=1), "part of itself"),
    ],
)
def test_what_makes_no_claim_is_refused(archive: Archive, new: ClaimEdit, wrong: str) -> None:
    claim_id = archive.add_claim(claim(archive.add_document(article())))
    rows = rows_of(archive)
    with pytest.raises(BadInput, match=wrong):
        archive.edit_claim(claim_id, new)
    assert rows_of(archive) == rows


def test_editing_a_link(archive: Archive) -> None:
    document_id = archive.add_document(article())
    one, other = archive.add_claim(claim(document_id)), archive.add_claim(claim(document_id, 40, 60))
    link_id = archive.add_link(NewLink(other, one, Relation.REBUTS, evidence=(0, 5)))
    archive.edit_link(link_id, LinkEdit(relation=Relation.QUALIFIES, evidence=(6, 12)))
    (answer,) = archive.claim(one).answers
    assert (answer.relation, answer.evidence and (answer.evidence.start, answer.evidence.end)) == (
        Relation.QUALIFIES,
        (6, 12),
    )
    assert archive.check() == ()


def test_a_selection_is_guessed_from_the_text_around_it(archive: Archive) -> None:
    document_id = archive.add_document(article(NEWS, "Tower light"))
    start = NEWS.index("the tower light is safe")
    guess = archive.guess_claim(document_id, start, start + len("the tower light is safe"))
    assert guess.spans == ((start, start + len("the tower light is safe")),)
    assert guess.cue is not None
    assert NEWS[guess.cue[0] : guess.cue[1]] == "said"
    assert "harbour board" in guess.chain[0].agents[0].name.casefold()
    nothing = archive.guess_claim(document_id, 0, 3)
    assert (nothing.chain, nothing.cue) == ((), None)
    with pytest.raises(BadInput, match="not inside"):
        archive.guess_claim(document_id, 5, 99_999)


def test_a_verdict_is_signed_or_it_is_none(archive: Archive) -> None:
    claim_id = archive.add_claim(claim(archive.add_document(article())))
    good = Verdict(0, claim_id, "borne out by the tests of May", "Report 12, table 3", "Ada Brook", "2022-12-05")
    verdict_id = archive.add_verdict(good)
    (signed,) = archive.claim(claim_id).verdicts
    assert (signed.verdict, signed.who, signed.day) == (good.verdict, "Ada Brook", "2022-12-05")
    for missing in ("verdict", "reason", "who", "day"):
        parts = {name: getattr(good, name) for name in ("verdict", "reason", "who", "day")}
        with pytest.raises(BadInput, match="A verdict needs"):
            archive.add_verdict(Verdict(0, claim_id, **{**parts, missing: " "}))
    archive.remove_verdict(verdict_id)
    assert archive.claim(claim_id).verdicts == ()


def test_the_history_of_a_claim_is_only_its_own(archive: Archive) -> None:
    document_id = archive.add_document(article())
    one, other = archive.add_claim(claim(document_id)), archive.add_claim(claim(document_id, 40, 60))
    archive.update_claim(one, note="mine")
    archive.update_claim(other, note="not mine")
    archive.add_link(NewLink(other, one, Relation.REBUTS))
    assert [change.action for change in archive.claim_history(one)] == ["Add link", "Edit claim", "Add claim"]
    with pytest.raises(NotFound):
        archive.claim_history(99)


# ------------------------------------------------------------------------------------------------------ agents


def _agent(archive: Archive, name: str) -> int:
    return next(row.agent.id for row in archive.agent_rows() if row.agent.name == name)


def test_agents_become_one_everywhere(archive: Archive) -> None:
    document_id = archive.add_document(article())
    archive.add_claim(claim(document_id, speaker="Council"))
    archive.add_claim(claim(document_id, 40, 60, speaker="The council"))
    archive.set_parties(document_id, [(Role.AUTHOR, NewAgent("The council")), (Role.AUTHOR, NewAgent("Council"))])
    archive.add_agent(NewAgent("Spokesman", acts_for="The council"))
    rows = rows_of(archive)
    archive.merge_agents(_agent(archive, "Council"), [_agent(archive, "The council")])
    merged = next(row for row in archive.agent_rows() if row.agent.name == "Council")
    assert (merged.aliases, merged.claims, merged.documents) == (("The council",), 2, 1)
    assert [agent.name for agent in archive.open_document(document_id).document.agents(Role.AUTHOR)] == ["Council"]
    spokesman = next(row for row in archive.agent_rows() if row.agent.name == "Spokesman")
    assert spokesman.agent.acts_for == "Council"
    assert archive.add_agent(NewAgent("The council")) == merged.agent.id
    assert archive.check() == ()
    archive.undo()
    assert rows_of(archive) == rows


def test_an_agent_is_put_right_and_its_old_name_still_known(archive: Archive) -> None:
    ada = archive.add_agent(NewAgent("Ada"))
    house = archive.add_agent(NewAgent("House", AgentKind.ORGANISATION))
    archive.edit_agent(ada, AgentEdit(name="Ada Brook", kind=AgentKind.PERSON, description=" keeper ", parent_id=house))
    row = next(one for one in archive.agent_rows() if one.agent.id == ada)
    assert (row.agent.name, row.agent.kind, row.agent.description, row.agent.acts_for, row.aliases) == (
        "Ada Brook",
        AgentKind.PERSON,
        "keeper",
        "House",
        ("Ada",),
    )
    with pytest.raises(BadInput, match="act for itself"):
        archive.edit_agent(house, AgentEdit(parent_id=ada))
    archive.edit_agent(ada, AgentEdit(aliases=("A. Brook", "A. Brook", " "), parent_id=0))
    row = next(one for one in archive.agent_rows() if one.agent.id == ada)
    assert (row.aliases, row.agent.acts_for) == (("A. Brook",), "")
    with pytest.raises(BadInput, match="merged with itself"):
        archive.merge_agents(ada, [ada])


def _all_into_the_first(archive: Archive) -> tuple[int, list[int]]:
    first, *others = (row.agent.id for row in archive.agent_rows())
    return first, others


Edit = Callable[[Archive, list[int]], object]

EDITS: list[Edit] = [
    lambda archive, ids: archive.decide(ids, Decision.ACCEPTED),
    lambda archive, ids: archive.decide(ids[:1], Decision.REJECTED, who="Ben"),
    lambda archive, ids: archive.edit_claim(ids[0], ClaimEdit(spans=((0, 5),), cue=(6, 9), note="n")),
    lambda archive, ids: archive.merge_agents(*_all_into_the_first(archive)),
    lambda archive, ids: archive.add_verdict(Verdict(0, ids[0], "v", "r", "w", "2022")),
    lambda archive, ids: archive.remove_claim(ids[0]),
    lambda archive, ids: archive.remove_document(1),
]


@pytest.mark.parametrize("edit", EDITS)
def test_every_step_is_one_change_and_undo_restores_every_row(archive: Archive, edit: Edit) -> None:
    ids = _suggested(archive)
    archive.decide(ids[:1], Decision.ACCEPTED, who="Ada")
    archive.add_verdict(Verdict(0, ids[0], "v", "r", "w", "2022"))
    before, changes = rows_of(archive), len(archive.history())
    edit(archive, ids)
    after = rows_of(archive)
    assert after != before
    assert len(archive.history()) == changes + 1
    archive.undo()
    assert rows_of(archive) == before
    archive.redo()
    assert rows_of(archive) == after


def test_a_second_person_s_version_is_kept_beside_the_record_until_somebody_takes_it(archive: Archive) -> None:
    ids = _suggested(archive)
    archive.decide(ids[:1], Decision.ACCEPTED, who="Ada")
    before = archive.claim(ids[0])
    version = ClaimEdit(
        stance=Stance.ACCUSE,
        no_cue=True,
        chains=((NewHop(HopRole.SPEAKER, (NewAgent("The Board"),)),),),
        note="read it",
    )
    archive.decide_edited(ids[0], version, who="Ben")
    assert archive.claim(ids[0]).stance is before.stance
    assert {one.who: one.decision for one in archive.claim(ids[0]).reviews}["Ben"] is Decision.EDITED
    (split,) = archive.disagreements()
    (proposed,) = split.proposed
    assert (proposed.who, proposed.edit) == ("Ben", version)
    archive.take_version(proposed.review_id)
    after = archive.claim(ids[0])
    assert (after.stance, after.cue, after.note) == (Stance.ACCUSE, None, "read it")
    assert [agent.name for agent in after.speakers] == ["The Board"]
    assert archive.disagreements() == ()
    archive.undo()
    assert archive.claim(ids[0]) == replace(before, reviews=archive.claim(ids[0]).reviews)
    assert len(archive.disagreements()) == 1


def test_the_first_person_s_version_is_the_record(archive: Archive) -> None:
    ids = _suggested(archive)
    archive.decide_edited(ids[0], ClaimEdit(stance=Stance.ACCUSE), who="Ada")
    assert archive.claim(ids[0]).stance is Stance.ACCUSE
    assert archive.claim(ids[0]).status is Status.ACCEPTED
    with pytest.raises(BadInput):
        archive.decide_edited(ids[0], ClaimEdit(spans=((0, 100_000),)), who="Ben")
    assert archive.disagreements() == ()


def test_a_settled_disagreement_is_told_no_more(archive: Archive) -> None:
    ids = _suggested(archive)
    archive.decide(ids[:1], Decision.ACCEPTED, who="Ada")
    archive.decide(ids[:1], Decision.REJECTED, who="Ben")
    assert len(archive.disagreements()) == 1
    archive.settle_disagreement(ids[0], Status.REJECTED)
    assert archive.disagreements() == ()
    archive.undo()
    assert len(archive.disagreements()) == 1


@pytest.mark.parametrize(
    "note", ["{", '{"version of the claim": 3}', '{"version of the claim": {"spans": [[1]]}}', "x"]
)
def test_a_note_that_holds_no_version_is_a_note(archive: Archive, note: str) -> None:
    ids = _suggested(archive)
    archive.decide(ids[:1], Decision.ACCEPTED, who="Ada")
    archive.decide(ids[:1], Decision.REJECTED, who="Ben", note=note)
    (split,) = archive.disagreements()
    assert (split.proposed, split.reviews[1].note) == ((), note)


def test_cue_and_evidence_are_taken_away_and_what_hangs_on_a_claim_is_told(archive: Archive) -> None:
    archive.add_document(article(NEWS, "Tower light"))
    start = NEWS.index("the tower light is safe")
    cue = NEWS.index("said on")
    first = archive.add_claim(NewClaim(1, ((start, start + 23),), Manner.INDIRECT, Stance.ASSERT, cue=(cue, cue + 4)))
    part = archive.add_claim(NewClaim(1, ((start, start + 9),), Manner.INDIRECT, Stance.ASSERT, parent_id=first))
    other = archive.add_claim(claim(1, NEWS.index("Mina"), NEWS.index("Mina") + 10))
    link = archive.add_link(NewLink(other, first, Relation.REBUTS, (cue, cue + 4)))
    archive.add_verdict(Verdict(0, first, "supported", "records", "Ada", "2022-12-01"))
    removal = archive.claim_removal(first)
    assert (removal.answers, removal.answers_to, removal.parts, removal.verdicts) == (1, 0, 1, 1)
    archive.edit_claim(first, ClaimEdit(no_cue=True))
    archive.edit_link(link, LinkEdit(no_evidence=True))
    assert archive.claim(first).cue is None
    assert archive.claim(first).answers[0].evidence is None
    archive.undo()
    archive.undo()
    assert archive.claim(first).cue is not None
    assert archive.claim(first).answers[0].evidence is not None
    archive.remove_claim(first)
    assert archive.claim(part).parent_id is None
    with pytest.raises(NotFound):
        archive.claim_removal(first)
