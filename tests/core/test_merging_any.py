"""Merging after any edits on both sides: nothing of either is lost, undo takes back every row, twice is once."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive import Archive
from core.errors import BadInput, NotFound
from core.model import (
    AgentEdit,
    AgentKind,
    ClaimEdit,
    Decision,
    HopRole,
    MergeSide,
    NewAgent,
    NewHop,
    NewLink,
    Relation,
    Role,
    SearchRequest,
    Stance,
    Status,
    Verdict,
)
from tests.core.merging import said, without_ids
from tests.core.records import TEXT, article, claim, rows_of

WORDS = ("A/77/2", "S/RES/2231 (2015)", "wine", "milk", "the council", "Ada Brook", "denied it", "on Monday")


def _ids(archive: Archive, table: str) -> list[int]:
    with closing(sqlite3.connect(archive.path)) as connection:
        return [row[0] for row in connection.execute(f"SELECT id FROM {table} ORDER BY id")]


def edit(archive: Archive, chance: random.Random, name: str, *, undoing: bool = True) -> None:
    """One edit, whichever comes up; one that makes no sense here is none."""
    documents, claims = _ids(archive, "documents"), _ids(archive, "claims")
    document_id = chance.choice(documents) if documents else 0
    claim_id = chance.choice(claims) if claims else 0
    word = f"{name} {chance.randrange(1000)}"

    def text() -> str:
        return " ".join([TEXT, *chance.choices(WORDS, k=4), word])

    def add_claim() -> None:
        start = chance.randrange(30)
        archive.add_claim(claim(document_id, start, start + 12, chance.choice(("Council", "Office", word))))

    def correct() -> None:
        before = archive.open_document(document_id).text
        at = chance.randrange(len(before))
        archive.correct_text(
            document_id, before[:at] + chance.choice(("x", " new words ", "")) + before[at + 3 :], word
        )

    def chains() -> None:
        speaker = NewHop(HopRole.SPEAKER, (NewAgent(chance.choice(("Council", word)), AgentKind.ORGANISATION),))
        archive.set_chains(claim_id, [[speaker]])

    def agents() -> None:
        found = _ids(archive, "agents")
        if chance.random() < 0.5:
            archive.edit_agent(chance.choice(found), AgentEdit(description=word, aliases=(word,)))
        else:
            keep, other = chance.sample(found, 2)
            archive.merge_agents(keep, [other])

    def claims_words() -> None:
        start = chance.randrange(40)
        archive.edit_claim(claim_id, ClaimEdit(spans=((start, start + 9),), cue=(start + 10, start + 12)))

    def links() -> None:
        pair = chance.sample(claims, 2)
        archive.add_link(
            NewLink(pair[0], pair[1], chance.choice([Relation.REBUTS, Relation.SUPPORTS]), evidence=(0, 4))
        )

    def back_and_forth() -> None:
        archive.undo()
        if chance.random() < 0.5:
            archive.redo()

    wishes = [
        lambda: archive.add_document(article(text(), word)),
        lambda: archive.add_document(article(TEXT + " Both found this.", "Found by both")),
        lambda: archive.update_document(document_id, **{chance.choice(("title", "language", "date")): "2020"}),
        lambda: archive.update_document(document_id, title=word, licence="CC0-1.0"),
        lambda: archive.remove_document(document_id),
        lambda: archive.tag_document(document_id, chance.choice(("red", word))),
        lambda: archive.add_note(document_id, word),
        lambda: archive.set_parties(document_id, [(Role.AUTHOR, NewAgent(word))]),
        add_claim,
        add_claim,
        lambda: archive.remove_claim(claim_id),
        lambda: archive.update_claim(claim_id, stance=chance.choice(list(Stance)), note=word),
        lambda: archive.set_claim_status(claim_id, chance.choice(list(Status))),
        claims_words,
        chains,
        correct,
        correct,
        links,
        links,
        lambda: archive.remove_link(chance.choice(_ids(archive, "links"))),
        lambda: archive.decide([claim_id], chance.choice(list(Decision)), who=name),
        lambda: archive.add_verdict(Verdict(0, claim_id, "unproven", word, name, "2024")),
        lambda: archive.mark_rights(document_id, 3, 9, licence="CC0-1.0", holder=word),
        agents,
        lambda: archive.save_search(chance.choice(("mine", word)), SearchRequest(word)),
        *((back_and_forth, back_and_forth) if undoing else ()),
    ]
    with contextlib.suppress(BadInput, NotFound, IndexError, ValueError):
        chance.choice(wishes)()


def _without(rows: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    """All rows but what is derived, and the note of what was merged."""
    return {name: found for name, found in rows.items() if name not in ("archive", "sketches", "sketch_hashes")}


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 2**32), edits=st.integers(1, 12))
def test_nothing_of_either_side_is_lost(seed: int, edits: int) -> None:
    check(seed, edits)


def check(seed: int, edits: int) -> None:
    chance = random.Random(seed)
    with TemporaryDirectory() as name, mock.patch.dict("os.environ", {"REJOINDER_HOME": name}):
        folder = Path(name)
        with Archive.create(folder / "ours.db") as ours:
            for _ in range(2):
                ours.add_claim(claim(ours.add_document(article(TEXT + f" {_}", f"Text {_}"))))
            for _ in range(4):
                edit(ours, chance, "before")
            ours.backup(folder / "theirs.db")
            base = said(ours.path)
            for _ in range(edits):
                edit(ours, chance, "ours")
            with Archive.open(folder / "theirs.db") as theirs:
                for _ in range(edits):
                    edit(theirs, chance, "theirs")
            before, other = said(ours.path), said(folder / "theirs.db")
            rows = _without(rows_of(ours))
            preview = ours.merge_preview(folder / "theirs.db")
            assert _without(rows_of(ours)) == rows
            ours.merge(folder / "theirs.db", otherwise=chance.choice(list(MergeSide)))
            assert ours.check() == ()
            merged, after = rows_of(ours), said(ours.path)
            if not preview.conflicts:
                assert_all_there(base, before, other, after)
            assert ours.merge(folder / "theirs.db").preview.nothing
            assert rows_of(ours) == merged
            if _without(merged) != rows:
                ours.undo()
                assert _without(rows_of(ours)) == rows
                ours.redo()
                assert rows_of(ours) == merged


PLAIN = (
    "notes",
    "reviews",
    "verdicts",
    "originals",
    "earlier texts",
    "document tags",
    "aliases",
    "sources",
    "findings",
)


def assert_all_there(
    base: dict[str, Counter[tuple[object, ...]]],
    ours: dict[str, Counter[tuple[object, ...]]],
    theirs: dict[str, Counter[tuple[object, ...]]],
    merged: dict[str, Counter[tuple[object, ...]]],
) -> None:
    for name in PLAIN:
        removed = (base[name] - ours[name]) + (base[name] - theirs[name])
        expected = (ours[name] | theirs[name]) - removed
        known = {row[0] for other in ("documents", "claims", "agents") for row in merged[other]}
        for row in list(expected):  # what both found themselves has its stable id of here
            if name not in ("notes", "reviews", "verdicts") and row[0] not in known:
                del expected[row]
        assert not expected - merged[name], (name, expected - merged[name])


@settings(max_examples=3, deadline=None)
@given(seed=st.integers(0, 2**32), strangers=st.booleans())
def test_two_who_merge_each_other_s_work_again_and_again_have_the_same(seed: int, *, strangers: bool) -> None:
    chance = random.Random(seed)
    with TemporaryDirectory() as name, mock.patch.dict("os.environ", {"REJOINDER_HOME": name}):
        folder = Path(name)
        with begun(folder / "a.db") as one:
            if not strangers:
                one.backup(folder / "b.db")
            with begun(folder / "b.db") if strangers else Archive.open(folder / "b.db") as other:
                for _ in range(2):
                    for _ in range(4):
                        edit(one, chance, "one", undoing=False)  # a merge that is undone is not had by both
                        edit(other, chance, "other", undoing=False)
                    one.merge(other.path, otherwise=chance.choice(list(MergeSide)))
                    assert other.merge(one.path).preview.conflicts == ()
                    assert one.check() == other.check() == ()
                    if not strangers:
                        assert without_ids(said(one.path)) == without_ids(said(other.path))


def begun(path: Path) -> Archive:
    """An archive with two documents, each with a claim."""
    archive = Archive.create(path)
    for number in range(2):
        archive.add_claim(claim(archive.add_document(article(f"{TEXT} {number}", f"Text {number}"))))
    return archive
