"""Every edit is one change; undo and redo restore every row, also after a restart."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive import Archive
from core.errors import BadInput, NotFound, ReadOnly
from core.model import NewLink, NewReference, Relation, Status
from tests.core.records import TEXT, article, claim, rows_of

Edit = Callable[[Archive, random.Random], object]


def _any(ids: list[int], chance: random.Random) -> int:
    return chance.choice(ids) if ids else 0


def _documents(archive: Archive) -> list[int]:
    return sorted({int(str(row[0])) for row in rows_of(archive)["documents"]})


def _claims(archive: Archive) -> list[int]:
    return sorted(int(str(row[0])) for row in rows_of(archive)["claims"])


def _add_document(archive: Archive, chance: random.Random) -> None:
    number = chance.randrange(1000)
    archive.add_document(article(f"{number} {TEXT}", f"Title {number}", tags=("a", f"t{number % 3}"), notes=("n",)))


def _add_claim(archive: Archive, chance: random.Random) -> None:
    archive.add_claim(claim(_any(_documents(archive), chance), speaker=f"Speaker {chance.randrange(3)}"))


def _add_link(archive: Archive, chance: random.Random) -> None:
    found = _claims(archive)
    relation = chance.choice(list(Relation))
    archive.add_link(NewLink(_any(found, chance), _any(found, chance), relation, evidence=(0, 5)))


def _edit_document(archive: Archive, chance: random.Random) -> None:
    document_id = _any(_documents(archive), chance)
    archive.update_document(document_id, title=f"New {chance.randrange(5)}", date="2021", licence="CC BY-SA 3.0")


def _reject(archive: Archive, chance: random.Random) -> None:
    archive.set_claim_status(_any(_claims(archive), chance), chance.choice(list(Status)))


def _tag(archive: Archive, chance: random.Random) -> None:
    archive.tag_document(_any(_documents(archive), chance), f"tag {chance.randrange(3)}")


def _refer(archive: Archive, chance: random.Random) -> None:
    found = _documents(archive)
    archive.add_reference(NewReference(_any(found, chance), (0, 3), "un-symbol", "S/2022/908", _any(found, chance)))


def _rename(archive: Archive, chance: random.Random) -> None:
    archive.rename_agent(_any([agent.id for agent in archive.agents()], chance), f"Agent {chance.randrange(9)}")


def _mark_rights(archive: Archive, chance: random.Random) -> None:
    start = chance.randrange(20)
    archive.mark_rights(_any(_documents(archive), chance), start, start + 9, "CC BY-NC 4.0", f"H{chance.randrange(3)}")


def _group(archive: Archive, chance: random.Random) -> None:
    with archive.edit("Several at once"):
        _add_document(archive, chance)
        _add_claim(archive, chance)
        _tag(archive, chance)


EDITS: tuple[Edit, ...] = (
    _add_document,
    _add_document,
    _add_claim,
    _add_claim,
    _add_link,
    _edit_document,
    _reject,
    _tag,
    _refer,
    _rename,
    _mark_rights,
    _group,
    lambda archive, chance: archive.remove_document(_any(_documents(archive), chance)),
    lambda archive, chance: archive.remove_claim(_any(_claims(archive), chance)),
    lambda archive, chance: archive.add_note(_any(_documents(archive), chance), "A note"),
)


def _try(archive: Archive, edit: Edit, chance: random.Random) -> None:
    try:
        edit(archive, chance)
    except (NotFound, BadInput):  # nothing to edit yet, or the same claim twice: the edit must leave nothing behind
        return


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32), steps=st.lists(st.integers(0, len(EDITS) - 1), min_size=1, max_size=14))
def test_undo_restores_every_row(tmp_path_factory: pytest.TempPathFactory, seed: int, steps: list[int]) -> None:
    path = tmp_path_factory.mktemp("edits") / "archive.db"
    chance = random.Random(seed)
    states: list[dict[str, list[tuple[object, ...]]]] = []
    with Archive.create(path, cache=path.parent) as archive:
        states.append(rows_of(archive))
        for step in steps:
            _try(archive, EDITS[step], chance)
            if rows_of(archive) != states[-1]:
                states.append(rows_of(archive))
    for at in range(len(states) - 2, -1, -1):  # one step a restart: undo survives it
        with Archive.open(path, cache=path.parent) as archive:
            archive.undo()
            assert rows_of(archive) == states[at]
    with Archive.open(path, cache=path.parent) as archive:
        with pytest.raises(NotFound):
            archive.undo()
        for state in states[1:]:
            archive.redo()
            assert rows_of(archive) == state
        assert archive.check() == ()
        with pytest.raises(NotFound):
            archive.redo()


def test_a_new_edit_ends_redoing(archive: Archive) -> None:
    first = archive.add_document(article())
    archive.undo()
    assert archive.about().redo_action == "Add “Water”"
    second = archive.add_document(article("Other words.", "Other"))
    assert archive.about().redo_action == ""
    assert second != first, "numbers are never used twice"
    with pytest.raises(NotFound):
        archive.redo()


def test_an_edit_that_fails_leaves_nothing(archive: Archive) -> None:
    document_id = archive.add_document(article())
    before, last = rows_of(archive), archive.about().last_change

    def two() -> None:
        with archive.edit("Two"):
            archive.tag_document(document_id, "half")
            archive.add_claim(claim(document_id, 10, 10_000))

    with pytest.raises(BadInput, match="not inside"):
        two()
    assert rows_of(archive) == before
    assert archive.about().last_change == last


def test_an_edit_that_changes_nothing_is_no_change(archive: Archive) -> None:
    document_id = archive.add_document(article())
    last = archive.about().last_change
    archive.update_document(document_id, title="Water")
    assert archive.about().last_change == last


def test_a_change_keeps_only_what_no_longer_stands(archive: Archive) -> None:
    document_id = archive.add_document(article())
    archive.update_document(document_id, title="Clean water")
    archive.undo()
    kept = [row for row in _history_rows(archive) if row is not None]
    assert kept == ['{"title":"Clean water"}'], "the inserted rows and the restored title stand in the tables"


def _history_rows(archive: Archive) -> list[object]:
    from tests.core.records import every_row

    return [row[-1] for row in every_row(archive.path, history=True)["change_rows"]]


def test_history_says_who_did_what(archive: Archive) -> None:
    archive.add_document(article())
    archive.undo()
    newest, first = archive.history()
    assert (newest.action, newest.undoes, newest.undone) == ("Add “Water”", first.id, False)
    assert first.undone
    assert first.documents == newest.documents == (1,)


def test_reading_only_refuses_edits(archive: Archive, tmp_path: Path) -> None:
    archive.add_document(article())
    with Archive.open(archive.path, read_only=True, cache=tmp_path) as reading:
        with pytest.raises(ReadOnly):
            reading.tag_document(1, "x")
        with pytest.raises(ReadOnly):
            reading.undo()


def test_removing_a_document_keeps_what_refers_to_it(archive: Archive) -> None:
    first = archive.add_document(article())
    second = archive.add_document(article("Other words than those.", "Other"))
    mine, other = archive.add_claim(claim(first)), archive.add_claim(claim(second, 0, 5))
    archive.add_link(NewLink(other, mine, Relation.REBUTS, evidence=(0, 5)))
    archive.add_reference(NewReference(second, (0, 5), "url", "https://example.org", first))
    archive.remove_document(first)
    left = archive.open_document(second)
    assert left.references[0].document is None
    assert left.claims[0].answers_to == ()
    assert archive.check() == ()
