"""Merging: a copy taken home, worked on and merged back; two archives that know nothing of each other; conflicts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from core.archive import Archive
from core.cli import main
from core.errors import ArchiveDamaged, ArchiveError, BadInput, ReadOnly
from core.model import (
    AgentEdit,
    AgentKind,
    ClaimEdit,
    Decision,
    Holding,
    HopRole,
    Kind,
    MergeKind,
    MergePreview,
    MergeSide,
    NewAgent,
    NewDocument,
    NewHop,
    NewLink,
    NewReference,
    Relation,
    Role,
    SearchRequest,
    Status,
    Verdict,
)
from core.progress import Cancelled, Progress
from core.store import schema
from tests.core.merging import said
from tests.core.records import TEXT, article, claim, every_row, rows_of


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REJOINDER_HOME", str(tmp_path / "home"))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "office.db") as archive:
        first = archive.add_document(article())
        archive.add_claim(claim(first))
        archive.add_document(article(TEXT.replace("water", "wine"), "Wine"))
        yield archive


def taken_home(office: Archive, tmp_path: Path) -> Archive:
    target = tmp_path / "home.db"
    target.unlink(missing_ok=True)
    office.backup(target)
    return Archive.open(target)


def count(preview: MergePreview, kind: MergeKind) -> tuple[int, int, int]:
    found = next((one for one in preview.counts if one.kind is kind), None)
    return (0, 0, 0) if found is None else (found.new, found.changed, found.removed)


def test_a_copy_that_was_worked_on_comes_back_without_a_question(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        third = home.add_document(article("A third text says that the water is not clean.", "Third"))
        home.add_claim(claim(third, 28, 45, "Somebody"))
        home.update_document(1, title="Clean water")
        home.add_link(NewLink(2, 1, Relation.REBUTS, evidence=(0, 5)))
        home.tag_document(2, "drinks")
        home.add_note(2, "Read this again.")
        path = home.path
    with office.edit("Work in the office"):
        office.add_document(article("In the office a fourth text came in.", "Fourth"))
        office.update_document(2, date="2023")
    preview = office.merge_preview(path)
    assert preview.conflicts == ()
    assert preview.since
    assert count(preview, MergeKind.DOCUMENT) == (1, 2, 0)
    assert count(preview, MergeKind.CLAIM) == (1, 0, 0)
    assert count(preview, MergeKind.LINK) == (1, 0, 0)
    before = rows_of(office)
    outcome = office.merge(path)
    assert outcome.backup is not None
    assert every_row(outcome.backup) == before
    here, there = said(office.path), said(path)
    for name in there:
        if name != "documents":
            assert there[name] <= here[name], name
    titles = {document.document.title for document in office.describe([1, 2, 3, 4])}
    assert titles == {"Clean water", "Wine", "Third", "Fourth"}
    assert office.describe([2])[0].document.date == "2023"
    assert office.check() == ()
    assert office.search(SearchRequest("third ")).total == 1
    assert office.search(SearchRequest("title:clean ")).total == 1
    again = office.merge(path)
    assert again.preview.nothing
    assert again.backup is None
    merged = rows_of(office)
    office.undo()
    after = rows_of(office)
    assert {k: v for k, v in after.items() if k != "archive"} == {k: v for k, v in before.items() if k != "archive"}
    assert office.check() == ()
    office.redo()
    assert rows_of(office) == merged


def test_what_both_changed_is_asked_about(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.update_document(1, title="At home", language="fr")
        path = home.path
    office.update_document(1, title="In the office")
    preview = office.merge_preview(path)
    (conflict,) = preview.conflicts
    assert (conflict.field, conflict.ours, conflict.theirs, conflict.base) == (
        "title",
        "In the office",
        "At home",
        "Water",
    )
    before = rows_of(office)
    with pytest.raises(BadInput, match="1 thing differs"):
        office.merge(path)
    assert rows_of(office) == before
    office.merge(path, {conflict.key: MergeSide.THEIRS})
    assert office.describe([1])[0].document.title == "At home"
    office.undo()
    office.merge(path, otherwise=MergeSide.OURS)
    described = office.describe([1])[0].document
    assert (described.title, described.language) == ("In the office", "fr")
    assert office.merge(path).preview.nothing


def test_two_archives_that_know_nothing_of_each_other_share_equals(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.db") as one, Archive.create(tmp_path / "b.db") as other:
        for archive in (one, other):
            document_id = archive.add_document(article())
            archive.add_claim(claim(document_id))
        own = other.add_document(article("Another text, which only one of them holds.", "Own"))
        other.add_claim(claim(own, 17, 35))
        outcome = one.merge(tmp_path / "b.db")
        assert count(outcome.preview, MergeKind.DOCUMENT) == (1, 0, 0)
        assert count(outcome.preview, MergeKind.CLAIM) == (1, 0, 0)
        assert count(outcome.preview, MergeKind.AGENT) == (0, 0, 0)
        assert one.about().documents == 2
        assert one.about().claims == 2
        assert one.check() == ()
        one.update_document(1, title="Changed since")
        one.correct_text(1, TEXT.replace("clean", "pure"))
        assert one.merge(tmp_path / "b.db").preview.nothing


def test_an_archive_is_not_merged_with_itself(office: Archive, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="this archive itself"):
        office.merge(office.path)
    (tmp_path / "bad.db").write_bytes(b"SQLite format 3\0" + b"x" * 200)
    with pytest.raises(ArchiveError):
        office.merge(tmp_path / "bad.db")


def test_a_text_corrected_at_home_takes_the_places_of_the_office_with_it(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.correct_text(1, TEXT.replace("The paper", "The old paper"), "The scan says so")
        path = home.path
    at = TEXT.index("It is clean")
    new = office.add_claim(claim(1, at, at + 11, "Ada Brook"))
    assert office.merge(path).preview.conflicts == ()
    opened = office.open_document(1)
    assert "The old paper" in opened.text
    assert office.original_text(1) == TEXT
    here = said(office.path)
    assert said(path)["earlier texts"] == here["earlier texts"]
    assert said(path)["claim spans"] <= here["claim spans"]
    (span,) = office.claim(new).spans
    assert span.exact == "It is clean"
    assert opened.text[span.start : span.end] == span.exact
    assert office.check() == ()


@pytest.mark.parametrize("side", list(MergeSide))
def test_of_two_corrections_one_is_kept_and_the_other_not_lost(
    office: Archive, tmp_path: Path, side: MergeSide
) -> None:
    at = TEXT.index("It is clean")
    with taken_home(office, tmp_path) as home:
        home.correct_text(1, TEXT.replace("The paper", "The old paper"))
        home.add_claim(claim(1, at + 4, at + 15, "Ada Brook"))
        path = home.path
    office.correct_text(1, TEXT.replace("council", "city council"))
    preview = office.merge_preview(path)
    assert [one.field for one in preview.conflicts] == ["text"]
    assert "city council" in preview.conflicts[0].ours
    office.merge(path, otherwise=side)
    opened = office.open_document(1)
    assert ("city council" in opened.text) == (side is MergeSide.OURS)
    texts = [str(row[2]) for row in said(office.path)["earlier texts"]]
    assert any("old paper" in text or "city council" in text for text in texts)
    assert TEXT in texts
    assert sorted(span.exact for one in opened.claims for span in one.spans) == ["It is clean", "the water is clean"]
    for one in opened.claims:
        assert all(opened.text[span.start : span.end] == span.exact for span in one.spans)
    assert office.check() == ()
    assert office.merge(path).preview.nothing


@pytest.mark.parametrize("side", list(MergeSide))
def test_what_one_removed_and_the_other_changed_is_asked_about(
    office: Archive, tmp_path: Path, side: MergeSide
) -> None:
    with taken_home(office, tmp_path) as home:
        home.remove_document(2)
        home.add_verdict(Verdict(0, 1, "unproven", "No source is held.", "Ada", "2024"))
        path = home.path
    office.add_note(2, "Ask the paper.")
    office.remove_claim(1)
    preview = office.merge_preview(path)
    assert {(one.kind, one.removed_by) for one in preview.conflicts} == {
        (MergeKind.DOCUMENT, MergeSide.THEIRS),
        (MergeKind.CLAIM, MergeSide.OURS),
    }
    office.merge(path, otherwise=side)
    here = said(office.path)
    assert len(here["documents"]) == (2 if side is MergeSide.OURS else 1)
    assert len(here["verdicts"]) == len(here["claims"]) == (0 if side is MergeSide.OURS else 1)
    assert office.check() == ()
    assert office.merge(path).preview.nothing


def test_what_only_one_removed_goes_without_a_question(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.remove_document(2)
        home.remove_claim(1)
        path = home.path
    office.update_document(1, title="Still here")
    preview = office.merge(path).preview
    assert preview.conflicts == ()
    assert [row[3] for row in said(office.path)["documents"]] == ["Still here"]
    assert not said(office.path)["claims"]
    assert {row[1] for row in said(office.path)["agents"]} == {row[1] for row in said(path)["agents"]}


def test_agents_made_one_on_either_side_stay_one(office: Archive, tmp_path: Path) -> None:
    council, paper = (next(a.id for a in office.agents() if a.name == name) for name in ("Council", "The Paper"))
    with taken_home(office, tmp_path) as home:
        home.merge_agents(council, [paper])
        third = home.add_document(article("One more of the paper.", "Third"))
        home.set_parties(third, [])
        path = home.path
    office.add_claim(claim(2, 40, 50, "The Paper"))
    assert office.merge(path).preview.conflicts == ()
    assert [agent.name for agent in office.agents()] == ["Ada Brook", "Council"]
    with Archive.open(path) as home:
        home.merge(office.path)
        assert said(home.path)["chains"] == said(office.path)["chains"]
        assert home.check() == ()


def test_home_and_office_go_on_and_meet_again(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.update_document(1, title="First at home")
        office.merge(home.path)
        office.update_document(1, title="Then in the office")
        home.update_document(2, title="Then at home")
        assert office.merge(home.path).preview.conflicts == ()
        assert {row[3] for row in said(office.path)["documents"]} == {"Then in the office", "Then at home"}
        assert home.merge(office.path).preview.conflicts == ()
        here, there = said(office.path), said(home.path)
        assert here == there
        home.update_document(1, title="Last at home")
        assert office.merge(home.path).preview.conflicts == ()
        assert said(office.path) == said(home.path)
        office.undo()
        assert said(office.path) == here
        assert not office.merge_preview(home.path).nothing
        office.merge(home.path)
        assert said(office.path) == said(home.path)


def test_the_history_of_the_other_is_told(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.update_document(1, title="At home")
        path = home.path
    outcome = office.merge(path)
    assert outcome.preview.changes == 1
    newest = office.history()
    assert [change.action for change in newest[:2]] == ["Merge “office”", "Edit description"]
    assert newest[1].documents == (1,)
    assert office.about().undo_action == "Merge “office”"
    office.undo()
    assert office.about().undo_action != "Edit description"


def stopping_at(step: int) -> Progress:
    left = iter(range(step))

    def report(_done: int, _total: int) -> None:
        if next(left, None) is None:
            progress.cancel()

    progress = Progress(report)
    return progress


def test_a_merge_that_is_stopped_leaves_nothing(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.add_document(article("A third text.", "Third"))
        path = home.path
    seen: list[int] = []
    office.merge_preview(path, progress=Progress(lambda done, _: seen.append(done)))
    before = every_row(office.path, history=True)
    for stop_at in (1, len(seen) // 2, len(seen), len(seen) + 5):
        with pytest.raises(Cancelled):
            office.merge(path, progress=stopping_at(stop_at))
        assert every_row(office.path, history=True) == before


def test_a_cited_document_becomes_the_held_one_of_the_other(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.db") as one, Archive.create(tmp_path / "b.db") as other:
        one.add_document(article("This text names S/2022/908 and no more.", "Naming", symbol="A/1"))
        wanted = one.add_document(NewDocument(Kind.REPORT, Holding.CITED, symbol="S/2022/908", title="Letter"))
        one.add_reference(NewReference(1, (16, 26), "un-symbol", "S/2022/908", wanted))
        other.add_document(article("The text of the letter itself.", "The letter", symbol="S/2022/908"))
        outcome = one.merge(other.path)
        assert outcome.preview.conflicts == ()
        described = one.describe([wanted])[0].document
        assert (described.holding, described.title) == (Holding.HELD, "The letter")
        assert one.open_document(wanted).text == "The text of the letter itself."
        assert one.check() == ()


def test_an_archive_that_contradicts_itself_is_not_merged(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.add_document(article("A third text.", "Third"))
        path = home.path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE claims SET document_id = 77")
        connection.commit()
    before = every_row(office.path, history=True)
    with pytest.raises(ArchiveDamaged, match="Nothing was merged"):
        office.merge(path)
    assert every_row(office.path, history=True) == before


def test_an_original_that_is_not_what_it_says_is_not_taken(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.add_document(article("A third text.", "Third"))
        path = home.path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE originals SET content = x'00' WHERE rowid = 3")
        connection.commit()
    before = every_row(office.path, history=True)
    with pytest.raises(ArchiveDamaged, match="is damaged"):
        office.merge(path)
    assert every_row(office.path, history=True) == before


def test_the_command_says_what_it_does(office: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with taken_home(office, tmp_path) as home:
        home.update_document(1, title="At home")
        home.tag_document(1, "seen")
        path = str(home.path)
    office.update_document(1, title="In the office")
    here = str(office.path)
    assert main(["merge", here, path, "--preview"]) == 0
    assert "theirs: At home" in capsys.readouterr().out
    assert main(["merge", here, path]) == 2
    assert "1 thing differs" in capsys.readouterr().err
    assert main(["merge", here, path, "--preview", "--json"]) == 0
    (conflict,) = json.loads(capsys.readouterr().out)["conflicts"]
    assert main(["merge", here, path, "--decide", f"{conflict['key']}=theirs"]) == 0
    assert "undo takes the merge back" in capsys.readouterr().out
    assert main(["merge", here, path, "--ours", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["merged"] is False
    assert main(["merge", here, here]) == 2
    assert main(["merge", here, str(tmp_path / "no.db")]) == 2
    capsys.readouterr()
    assert office.describe([1])[0].document.title == "At home"


def test_what_was_merged_and_undone_is_merged_again(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.update_document(1, title="At home")
        path = home.path
    before = said(office.path)
    office.merge(path)
    office.undo()
    assert said(office.path) == before
    office.merge(path)
    assert said(office.path) == said(path)


def test_the_version_of_a_second_reviewer_names_documents_as_they_are_numbered_here(
    office: Archive, tmp_path: Path
) -> None:
    office.decide([1], Decision.ACCEPTED, who="First")
    with taken_home(office, tmp_path) as home:
        other = home.add_document(article("Only at home is this text.", "Third"))
        hop = NewHop(HopRole.REPORTER, (NewAgent("The Paper"),), document_id=other)
        speaker = NewHop(HopRole.SPEAKER, (NewAgent("Council"),))
        home.decide_edited(1, ClaimEdit(chains=((speaker, hop),)), who="Second")
        path = home.path
    office.add_document(article("In the office came another one.", "Fourth"))
    assert office.merge(path).preview.conflicts == ()
    numbers = {one.document.title: one.document.id for one in office.describe([1, 2, 3, 4])}
    assert numbers["Third"] == 4
    (version,) = (json.loads(str(row[6])) for row in said(office.path)["reviews"] if row[3] == "Second")
    assert [hop["document"] for hop in version["version of the claim"]["chains"][0]] == [None, numbers["Third"]]
    assert office.merge(path).preview.nothing
    with Archive.open(path) as home:
        assert home.merge(office.path).preview.conflicts == ()
        assert said(home.path)["documents"] == said(office.path)["documents"]


def test_what_two_people_decided_is_kept_under_both_names(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.decide([1], Decision.REJECTED, who="Home")
        path = home.path
    office.decide([1], Decision.ACCEPTED, who="Office")
    outcome = office.merge(path, otherwise=MergeSide.OURS)
    assert [one.field for one in outcome.preview.conflicts] in ([], ["status"])
    assert sorted(str(row[3]) for row in said(office.path)["reviews"]) == ["Home", "Office"]
    assert len(office.disagreements()) == 1


def test_an_older_archive_is_merged_from_a_copy_and_stays_as_it_is(office: Archive, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as connection:
        old = Database(connection, execute_plugins=False)
        schema.build(old, 2)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("INSERT INTO archive VALUES ('uid', 'old'), ('title', 'The old one')")
        connection.execute(
            "INSERT INTO documents (uid, kind, holding, title, added_at) VALUES ('d', 'report', 'cited', 'Of old', '')"
        )
        connection.commit()
    before = path.read_bytes()
    outcome = office.merge(path)
    assert (outcome.preview.title, outcome.preview.conflicts) == ("The old one", ())
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("old (version*"))
    assert "Of old" in {row[3] for row in said(office.path)["documents"]}


def test_a_stranger_s_trigger_is_not_run(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        path = home.path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON tags BEGIN DELETE FROM documents; END")
        connection.commit()
    with pytest.raises(ArchiveDamaged, match="not built as Rejoinder builds"):
        office.merge(path)


def test_a_history_that_does_not_fit_is_no_help_and_no_harm(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.update_document(1, title="At home")
        home.add_document(article("A third text.", "Third"))
        path = home.path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE change_rows SET old_values = '{\"no\": 1}' WHERE operation = 'update'")
        connection.execute("UPDATE archive SET value = '[[]]' WHERE name = 'title'")
        connection.execute("INSERT INTO archive VALUES ('merges', '{\"a\": [1]}'), ('merged_names', '[3]')")
        connection.commit()
    preview = office.merge_preview(path)
    assert preview.since == ""
    assert [one.field for one in preview.conflicts] == ["title"], "without a base nobody can tell who changed it"
    office.merge(path, otherwise=MergeSide.THEIRS)
    assert {row[3] for row in said(office.path)["documents"]} == {"At home", "Wine", "Third"}
    assert office.check() == ()


def test_an_archive_that_is_open_for_reading_is_not_merged_into(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        path = home.path
    with Archive.open(office.path, read_only=True) as reading:
        assert reading.merge_preview(path).nothing
        with pytest.raises(ReadOnly):
            reading.merge(path)


def test_saved_searches_of_one_name_do_not_meet(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        home.save_search("mine", SearchRequest("water"))
        home.save_search("both", SearchRequest("wine"))
        path = home.path
    office.save_search("both", SearchRequest("wine"))
    office.save_search("own", SearchRequest("milk"))
    assert office.merge(path).preview.conflicts == ()
    assert [one.name for one in office.saved_searches()] == ["both", "mine", "own"]


def test_unnamed_groups_of_one_name_are_one_and_so_are_their_claims(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.db") as one, Archive.create(tmp_path / "b.db") as other:
        for archive in (one, other):
            speaker = NewHop(HopRole.SPEAKER, (NewAgent("officials", AgentKind.GROUP, unnamed=True),), mention=(53, 62))
            new = replace(claim(archive.add_document(article())), chains=((speaker,),))
            archive.add_claim(new)
        other.edit_agent(other.agents()[-1].id, AgentEdit(description="of the council"))
        assert one.merge(other.path).preview.conflicts == ()
        assert one.about().claims == 1
        assert [agent.name for agent in one.agents()].count("officials") == 1


def test_suggestions_that_both_had_are_one_and_decisions_meet(office: Archive, tmp_path: Path) -> None:
    said_so = "The minister said on Monday that the water was clean. The ambassador said that it was not.\n"
    office.add_document(article(said_so * 2, "Suggested"))
    with taken_home(office, tmp_path) as home:
        found = [
            [entry.id for entry in one.review_queue().entries if not entry.is_link]
            for one in (office, home)
            if one.suggest()
        ]
        assert len(found[0]) == len(found[1]) > 2
        home.decide(found[1][:2], Decision.ACCEPTED, who="Home")
        office.decide(found[0][1:3], Decision.REJECTED, who="Office")
        path = home.path
    claims = len(said(office.path)["claims"])
    outcome = office.merge(path, otherwise=MergeSide.OURS)
    assert len(said(office.path)["claims"]) == claims
    assert [(one.field, one.ours, one.theirs) for one in outcome.preview.conflicts] == [
        ("status", "rejected", "accepted")
    ]
    assert office.claim(found[0][0]).status is Status.ACCEPTED
    assert office.claim(found[0][1]).status is Status.REJECTED
    assert len(office.disagreements()) == 1
    assert office.suggest().documents == 0


def test_two_agents_that_are_one_here_are_named_once(office: Archive, tmp_path: Path) -> None:
    council, paper = (next(a.id for a in office.agents() if a.name == name) for name in ("Council", "The Paper"))
    with taken_home(office, tmp_path) as home:
        both = NewHop(HopRole.SPEAKER, (NewAgent("Council"), NewAgent("The Paper")))
        home.set_chains(1, [[both]])
        home.set_parties(2, [(Role.AUTHOR, NewAgent("The Paper")), (Role.AUTHOR, NewAgent("Council"))])
        path = home.path
    office.merge_agents(council, [paper])
    office.merge(path, otherwise=MergeSide.THEIRS)
    (chain,) = office.claim(1).chains
    assert [agent.name for hop in chain for agent in hop.agents] == ["Council"]
    parties = office.describe([2])[0].document.parties
    assert [party.agent.name for party in parties if party.role is Role.AUTHOR] == ["Council"]
    assert office.merge(path).preview.nothing
    assert office.check() == ()


def test_what_was_removed_and_taken_in_again_is_one_document(office: Archive, tmp_path: Path) -> None:
    with taken_home(office, tmp_path) as home:
        text = home.open_document(1).text
        home.remove_document(1)
        home.add_document(article(text, "Taken in again"))
        path = home.path
    office.add_claim(claim(1, 40, 60, "Office"))
    outcome = office.merge(path, otherwise=MergeSide.THEIRS)
    assert {one.field for one in outcome.preview.conflicts} <= {"title"}
    assert sorted(str(row[3]) for row in said(office.path)["documents"]) == ["Taken in again", "Wine"]
    assert [row[7] for row in said(office.path)["chains"] if row[3] == "speaker"]
    assert office.merge(path).preview.nothing
    assert office.check() == ()


def test_three_archives_agree_on_what_is_one(office: Archive, tmp_path: Path) -> None:
    with Archive.create(tmp_path / "third.db") as third, taken_home(office, tmp_path) as home:
        third.add_claim(claim(third.add_document(article())))
        third.add_note(1, "Of the third.")
        for one in (office, home):
            assert one.merge(third.path).preview.conflicts == ()
        home.update_document(1, title="At home")
        assert office.merge(home.path).preview.conflicts == ()
        assert len(said(office.path)["documents"]) == 2
        assert len(said(office.path)["claims"]) == 1
        assert third.merge(office.path).preview.conflicts == ()
        assert len(said(third.path)["documents"]) == 2
        assert len(said(third.path)["claims"]) == 1
        assert {one.document.title for one in third.describe([1, 2])} == {"At home", "Wine"}
        for one, other in ((office, home), (home, office), (office, third), (home, third)):
            assert one.merge(other.path).preview.nothing
