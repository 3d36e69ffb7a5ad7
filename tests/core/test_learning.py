"""What decisions do to suggestions that wait and that come, the switch, and the model of a person's reviews."""

from __future__ import annotations

import importlib.util
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core import places, signing, training_child
from core.archive import Archive
from core.claims.sequence.model import SequenceModel
from core.cli import main
from core.door import modelling
from core.door.modelling import can_train
from core.errors import BadInput, MachineFailed, ReadOnly
from core.model import (
    ClaimEdit,
    Decision,
    HopRole,
    LearnedModel,
    LessonKind,
    ModelState,
    NewAgent,
    NewHop,
    QueueRequest,
    Status,
    Tier,
)
from core.progress import Cancelled, Progress
from tests.core.records import article, rows_of
from tests.core.reviewers import reviewed, waiting

PIER = "The board of pier {0} said on Monday that the tower light is safe."


@pytest.fixture
def piers(archive: Archive) -> Archive:
    """Eight suggestions of one pattern, all likely."""
    for number in range(8):
        archive.add_document(article(PIER.format(number), f"Pier {number}"))
    archive.suggest()
    assert len(waiting(archive, Tier.LIKELY)) == 8
    return archive


def test_what_waits_loses_its_tier_when_its_like_is_rejected_and_gets_it_back_by_undo(piers: Archive) -> None:
    before = rows_of(piers)
    first, second, third, *others = waiting(piers, Tier.LIKELY)
    piers.decide([first, second], Decision.REJECTED)
    assert waiting(piers, Tier.LIKELY) == [third, *others]
    piers.decide([third], Decision.REJECTED)
    assert waiting(piers, Tier.LIKELY) == []
    assert waiting(piers, Tier.CHECK) == others
    for _ in range(3):
        piers.decide([waiting(piers, Tier.CHECK)[0]], Decision.REJECTED)
    assert waiting(piers, Tier.LOW) == others[3:]
    for _ in range(5):
        piers.undo()
    assert rows_of(piers) == before


def test_what_waits_gains_a_tier_when_its_like_is_nearly_always_accepted(archive: Archive) -> None:
    for number in range(22):
        archive.add_document(article(f"Oslo accused Bergen of theft number {number}.", str(number)))
    archive.suggest()
    first = waiting(archive, Tier.CHECK)
    archive.decide(first[:19], Decision.ACCEPTED)
    assert waiting(archive, Tier.LIKELY) == []
    archive.decide(first[19:20], Decision.ACCEPTED)
    assert waiting(archive, Tier.LIKELY) == first[20:]


def test_trust_that_is_regained_shows_at_once_but_for_what_was_set_aside(archive: Archive) -> None:
    for number in range(16):
        archive.add_document(article(PIER.format(number), f"Pier {number}"))
    archive.suggest()
    ids = waiting(archive, Tier.LIKELY)
    archive.decide(ids[:3], Decision.REJECTED)
    assert waiting(archive, Tier.CHECK) == ids[3:]
    archive.decide(ids[3:6], Decision.ACCEPTED)
    assert waiting(archive, Tier.LIKELY) == ids[6:]
    archive.forget_lessons()
    archive.decide(ids[6:12], Decision.REJECTED)
    assert waiting(archive, Tier.LOW) == ids[12:]
    archive.decide(ids[12:13], Decision.ACCEPTED)
    assert waiting(archive, Tier.LOW) == ids[13:]
    archive.weigh_again()
    assert waiting(archive, Tier.CHECK) == ids[13:]


def test_learning_that_is_switched_off_stays_off_and_on_again_catches_up(piers: Archive) -> None:
    piers.set_learning(False)
    ids = waiting(piers, Tier.LIKELY)
    piers.decide(ids[:4], Decision.REJECTED)
    assert waiting(piers, Tier.LIKELY) == ids[4:]
    with Archive.open(piers.path) as again:
        assert not again.learns()
        assert again.learning().state is ModelState.OFF
        assert again.learns("Nora")
        new = again.add_document(article(PIER.format(9), "Pier 9"))
        again.suggest()
        assert len(waiting(again, Tier.LIKELY, new)) == 1
    piers.set_learning(True)
    piers.weigh_again()
    assert waiting(piers, Tier.LIKELY) == []
    assert waiting(piers, Tier.CHECK)[:4] == ids[4:]


def test_what_is_forgotten_is_lifted_from_what_waits(piers: Archive) -> None:
    ids = waiting(piers, Tier.LIKELY)
    piers.decide(ids[:4], Decision.REJECTED)
    piers.forget_lessons()
    piers.weigh_again()
    assert waiting(piers, Tier.LIKELY) == ids[4:]
    piers.decide(ids[4:5], Decision.REJECTED)
    assert waiting(piers, Tier.LIKELY) == ids[5:]


def speaker(archive: Archive, claim_id: int) -> str:
    return archive.claim(claim_id).speakers[0].name


def test_a_name_that_is_always_put_right_in_the_same_way_is_offered_first(archive: Archive) -> None:
    said = "Lind said that report {0} was late."
    for number in range(4):
        archive.add_document(article(said.format(number), str(number)))
    archive.suggest()
    ids = [entry.id for entry in archive.review_queue().entries]
    right = (NewHop(HopRole.SPEAKER, (NewAgent("Mara Lind"),), mention=(0, 4)),)
    for claim_id in ids[:2]:
        assert speaker(archive, claim_id) == "Lind"
        archive.decide_edited(claim_id, ClaimEdit(chains=(right,)))
        assert archive.claim(claim_id).reviews[0].note == ""
    assert [speaker(archive, claim_id) for claim_id in ids[2:]] == ["Mara Lind", "Mara Lind"]
    new = archive.add_document(article(said.format(9), "New"))
    archive.suggest()
    (entry,) = archive.review_queue(QueueRequest(document_id=new)).entries
    assert speaker(archive, entry.id) == "Mara Lind"
    by_hand = archive.guess_claim(new, 15, 33)
    assert [agent.name for agent in by_hand.chain[0].agents] == ["Mara Lind"]
    archive.set_learning(False)
    assert [agent.name for agent in archive.guess_claim(new, 15, 33).chain[0].agents] == ["Lind"]


def test_nothing_is_switched_or_forgotten_in_an_archive_that_is_read_only(piers: Archive) -> None:
    with Archive.open(piers.path, read_only=True) as reader:
        for wish in (
            lambda: reader.set_learning(False),
            reader.forget_lessons,
            reader.forget_model,
            reader.train_model,
        ):
            with pytest.raises(ReadOnly):
                wish()


# ------------------------------------------------------------------------------------------------------- the model


def ends_at_once(*_arguments: object) -> None:
    """In place of the process that makes a model."""


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, bytes]]:
    """An archive with a model, and the key that it was signed with; both are to be copied."""
    if not can_train():
        pytest.skip("python-crfsuite is not there for this system")
    folder = tmp_path_factory.mktemp("trained")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REJOINDER_HOME", str(folder / "home"))
        with Archive.create(folder / "a.db", cache=folder / "cache") as archive:
            reviewed(archive, modelling.LEAST)
            archive.train_model()
        yield folder / "a.db", (places.data_folder() / "signing.key").read_bytes()


@pytest.fixture
def learned(trained: tuple[Path, bytes], tmp_path: Path, home: Path) -> Path:
    """A copy of the archive with a model, on the machine where it was made."""
    path, key = trained
    copy = tmp_path / "learned.db"
    copy.write_bytes(path.read_bytes())
    (home / "data").mkdir(exist_ok=True)
    (home / "data" / "signing.key").write_bytes(key)
    return copy


NEWS = (
    "The harbour office 3 said on Monday that 9 barges had sunk. The harbour office 3 said that the rain of 4 hours is "
    "over."
)


def test_a_model_is_used_where_it_beats_the_rules_on_what_it_has_not_seen(learned: Path) -> None:
    with Archive.open(learned) as archive:
        state = archive.learning()
        assert (state.state, state.reviewed, state.least) == (ModelState.USED, 30, 30)
        assert isinstance(model := state.model, LearnedModel)
        assert (model.documents, model.held_out, model.better) == (30, 6, True)
        assert model.model.f1 > model.rules.f1
        assert any("rain" in sign.sign for sign in model.signs)
        new = archive.add_document(article(NEWS, "News"))
        archive.suggest([new])
        claims = {tier: [archive.claim(one).quotation for one in waiting(archive, tier, new)] for tier in Tier}
        assert claims == {Tier.LIKELY: ["9 barges had sunk"], Tier.CHECK: [], Tier.LOW: ["the rain of 4 hours is over"]}
        archive.set_learning(False)
        archive.weigh_again()
        assert waiting(archive, Tier.LOW, new) == []


def test_a_model_that_is_no_better_is_kept_and_not_used(learned: Path) -> None:
    with Archive.open(learned) as archive:
        archive.forget_lessons()
        assert archive.learning().state is ModelState.TOO_FEW
        for number in range(modelling.LEAST):
            archive.add_document(article(PIER.format(number), f"Pier {number}"))
        archive.suggest(learn=False)
        archive.decide(waiting(archive, Tier.LIKELY), Decision.ACCEPTED)
        model = archive.train_model()
        assert (model.rules.f1, model.better) == (1.0, False)
        assert archive.learning().state is ModelState.NOT_BETTER


def test_a_model_is_signed_by_the_machine_that_made_it(learned: Path, home: Path) -> None:
    with closing(sqlite3.connect(learned)) as db, db:
        content = db.execute("SELECT content FROM learned_models WHERE name LIKE 'model: %'").fetchone()[0]
        for other in (content[:-1] + b"\0", content[1:], b"", b"x" * 100):
            db.execute("UPDATE learned_models SET content = ? WHERE name LIKE 'model: %'", [other])
            db.commit()
            with Archive.open(learned) as archive:
                assert archive.learning().state is ModelState.FOREIGN
                archive.suggest([archive.add_document(article(NEWS, "News"))])
        db.execute("UPDATE learned_models SET content = ? WHERE name LIKE 'model: %'", [content])
        db.commit()
        with Archive.open(learned) as archive:
            assert archive.learning().state is ModelState.USED
        db.execute("UPDATE learned_models SET figures = replace(figures, '30', '99') WHERE name LIKE 'model: %'")
    with Archive.open(learned) as archive:
        assert (archive.learning().state, archive.learning().model) == (ModelState.FOREIGN, None)
    (home / "data" / "signing.key").unlink()
    assert not signing.is_ours(b"", b"")
    with Archive.open(learned) as archive:
        assert archive.learning().state is ModelState.FOREIGN
        archive.train_model()
        assert archive.learning().state is ModelState.USED


def test_a_model_is_of_one_person_and_of_one_version(learned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Archive.open(learned) as archive:
        assert archive.learning("Nora").state is ModelState.TOO_FEW
        monkeypatch.setattr(modelling, "_VERSION", "0")
        assert archive.learning().state is ModelState.OLD


def test_without_crfsuite_a_model_is_used_and_none_is_made(learned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_name: str) -> None:
        return None

    monkeypatch.setattr(importlib.util, "find_spec", nothing)
    with Archive.open(learned) as archive:
        assert archive.learning().state is ModelState.USED
        new = archive.add_document(article(NEWS, "News"))
        archive.suggest([new])
        assert len(waiting(archive, Tier.LOW, new)) == 1
        with pytest.raises(BadInput, match="can't make a model"):
            archive.train_model()
        archive.forget_model()
        assert archive.learning().state is ModelState.UNAVAILABLE


def test_too_few_documents_make_no_model(archive: Archive) -> None:
    reviewed(archive, 1)
    archive.decide([1], Decision.REJECTED, who="Nora")
    with pytest.raises(BadInput, match="1 document is reviewed to the end by Nora") as error:
        archive.train_model("Nora")
    assert str(modelling.LEAST) in str(error.value)


def test_a_document_in_which_something_waits_is_not_reviewed_and_lows_do_not_count(archive: Archive) -> None:
    reviewed(archive, 2)
    assert archive.learning().reviewed == 2
    more = archive.add_document(article(NEWS + " The board believes that 3 ships are lost.", "News"))
    archive.suggest([more])
    first, *others = archive.review_queue(QueueRequest(document_id=more)).entries
    archive.decide([first.id], Decision.ACCEPTED)
    assert archive.learning().reviewed == 2
    archive.decide([entry.id for entry in others], Decision.REJECTED)
    assert (archive.learning().reviewed, len(waiting(archive, Tier.LOW, more))) == (3, 1)


def test_training_that_is_stopped_leaves_the_model_before(learned: Path) -> None:
    with Archive.open(learned) as archive:
        before = archive.learning()
        progress = Progress(lambda done, _total: progress.cancel() if done > 10 else None)
        with pytest.raises(Cancelled):
            archive.train_model(progress=progress)
        assert archive.learning() == before


def test_a_process_that_ends_by_itself_is_said_and_leaves_the_model_before(
    learned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training_child, "main", ends_at_once)
    with Archive.open(learned) as archive:
        before = archive.learning()
        with pytest.raises(MachineFailed, match="its process ended by itself"):
            archive.train_model()
        assert archive.learning() == before


def test_the_same_reviews_give_the_same_model(learned: Path) -> None:
    def content() -> bytes:
        with closing(sqlite3.connect(learned)) as db:
            found = db.execute("SELECT content FROM learned_models WHERE name LIKE 'model: %'").fetchone()[0]
        return found[len(b"Rejoinder sequence model 1\n") + signing.SIGNATURE_BYTES :]

    before = content()
    with Archive.open(learned) as archive:
        archive.train_model()
    assert content() == before


def test_what_was_decided_after_the_model_was_made_counts_beside_it(learned: Path) -> None:
    with Archive.open(learned) as archive:
        for number in range(6):
            archive.add_document(article(f"The harbour office 3 said that {number} barges had sunk.", str(number)))
        archive.suggest()
        ids = waiting(archive, Tier.LIKELY)
        assert len(ids) == 6
        archive.decide(ids[:3], Decision.REJECTED)
        assert waiting(archive, Tier.CHECK) == ids[3:]
        lesson = next(one for one in archive.lessons() if one.kind is LessonKind.VERB and one.effect)
        assert (lesson.key, lesson.rejected > 3) == ("say", True)


def test_the_command_line_tells_makes_and_forgets(learned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", str(learned), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["state"], told["on"], told["model"]["documents"]) == ("used", True, 30)
    assert {one["kind"] for one in told["lessons"]} >= {"pattern", "verb"}
    assert main(["learn", str(learned), "--off"]) == 0
    assert "switched off" in capsys.readouterr().out
    assert main(["learn", str(learned), "--on"]) == 0
    assert main(["learn", str(learned), "--forget-model"]) == 0
    assert "There is no model" in capsys.readouterr().out
    assert main(["learn", str(learned), "--train"]) == 0
    assert "It was made of 30 documents" in capsys.readouterr().out
    assert main(["learn", str(learned), "--forget"]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "There are too few reviewed documents to make a model of."
    assert main(["learn", str(learned), "--train", "--who", "Nora"]) == 2
    assert "reviewed to the end by Nora" in capsys.readouterr().err
    with Archive.open(learned) as archive:
        assert archive.claim(1).status is not Status.SUGGESTED


def test_a_text_in_which_nothing_was_found_was_read_all_the_same(archive: Archive) -> None:
    archive.add_document(article("The tide was low. Nobody spoke.", "Tide"))
    assert archive.unread_documents() == 1
    before = archive.about().last_change
    archive.suggest()
    assert (archive.unread_documents(), archive.about().last_change) == (0, before)


def test_what_only_a_model_found_says_so_and_is_set_aside_without_it(
    learned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = {
        "word=intimated": (-5.0, 0.0, 0.0, 9.0, 0.0),
        "word=the": (0.0, 9.0, 0.0, 0.0, 0.0),
        **{f"word={word}": (0.0, 0.0, 9.0, 0.0, 0.0) for word in ("gate", "is", "shut", "for", "good")},
    }
    model = SequenceModel(weights, ((0.0,) * 5,) * 5)

    def ours(_content: bytes) -> SequenceModel:
        return model

    monkeypatch.setattr(modelling, "unpacked", ours)
    with Archive.open(learned) as archive:
        new = archive.add_document(article("Ada Brook intimated: the gate is shut for good.", "Gate"))
        archive.suggest([new])
        (claim_id,) = waiting(archive, Tier.CHECK, new)
        claim = archive.claim(claim_id)
        assert (claim.quotation, claim.by_model) == ("the gate is shut for good", True)
        archive.forget_model()
        archive.weigh_again()
        assert waiting(archive, Tier.LOW, new) == [claim_id]
        assert waiting(archive, Tier.CHECK, new) == []
