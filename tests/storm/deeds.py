"""What the program does while it is killed: run as ``python -m tests.storm.deeds NAME FOLDER SEED``.

After each thing that is done for good it prints a line of JSON: what must be found afterwards. The folder has an
archive ``a.db``, a folder ``files`` to be added, ``b.db``, a copy that went its own way, and ``old.db``, an archive of
an older schema.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from core.archive import Archive
from core.model import (
    AddOptions,
    AddStatus,
    Decision,
    DossierRequest,
    Kind,
    Manner,
    MergeSide,
    NewClaim,
    NewDocument,
    QueueRequest,
    SearchRequest,
    Stance,
)

Fact = dict[str, object]
Deed = Callable[[Path, random.Random], Iterator[Fact]]

SENTENCES = (
    "The ministry said the bridge is safe.",
    "“The bridge is not safe,” said Ada Brook.",
    "According to the Daily Post, officials denied the report.",
    "The council rejected the claims as baseless.",
    "وزارت خارجه گفت این ادعا بی‌اساس است.",
    "Das Ministerium wies die Vorwürfe zurück.",
)


def text_of(dice: random.Random, sentences: int = 12) -> str:
    """A text that no other is equal to."""
    body = " ".join(dice.choice(SENTENCES) for _number in range(sentences))
    return f"Paper {dice.getrandbits(64):x}. {body}"


def _open(folder: Path, name: str = "a.db") -> Archive:
    return Archive.open(folder / name, cache=folder / "cache")


def _change(archive: Archive) -> Fact:
    """The newest change: it must be in the history afterwards."""
    newest = archive.history(1)[0]
    return {"is": "change", "id": newest.id, "action": newest.action, "at": newest.at}


def add(folder: Path, _dice: random.Random) -> Iterator[Fact]:
    """Files of many kinds, read in processes of their own."""
    with _open(folder) as archive:
        for result in archive.add([folder / "files"], AddOptions(jobs=2)):
            if result.status is AddStatus.ADDED and result.document:
                yield {"is": "document", "id": result.document}


def edit(folder: Path, dice: random.Random) -> Iterator[Fact]:
    """Descriptions, claims and tags, many at once."""
    with _open(folder) as archive:
        ids = [hit.document_id for hit in archive.search(_everything()).hits]
        while True:
            some = dice.sample(ids, k=dice.randint(1, min(5, len(ids))))
            archive.edit_descriptions(some, {"title": f"Title {dice.getrandbits(32):x}"})
            yield _change(archive)
            one = dice.choice(ids)
            text = archive.open_document(one).text
            if len(text) > 20:
                start = dice.randrange(len(text) - 12)
                archive.add_claim(NewClaim(one, ((start, start + 10),), Manner.INDIRECT, Stance.ASSERT))
                yield _change(archive)
            archive.tag_document(one, f"tag {dice.randrange(9)}")
            yield _change(archive)


def review(folder: Path, dice: random.Random) -> Iterator[Fact]:
    """Suggestions, and decisions about them."""
    with _open(folder) as archive:
        archive.suggest()
        yield _change(archive)
        while True:
            entries = archive.review_queue(QueueRequest(limit=10)).entries
            claims = [entry.id for entry in entries if not entry.is_link]
            if not claims:
                archive.add_document(NewDocument(Kind.ARTICLE, text=text_of(dice)))
                archive.suggest()
            else:
                archive.decide([dice.choice(claims)], dice.choice((Decision.ACCEPTED, Decision.REJECTED)), who="A")
            yield _change(archive)


def undo(folder: Path, dice: random.Random) -> Iterator[Fact]:
    """Undo and redo, back and forth."""
    with _open(folder) as archive:
        while True:
            about = archive.about()
            if about.redo_action and dice.random() < 0.5:
                archive.redo()
            elif about.undo_action and dice.random() < 0.7:
                archive.undo()
            else:
                archive.add_document(NewDocument(Kind.LETTER, text=text_of(dice)))
            yield _change(archive)


def index(folder: Path, dice: random.Random) -> Iterator[Fact]:
    """The index reads, commits and merges."""
    with _open(folder) as archive:
        while True:
            for _number in range(dice.randint(1, 4)):
                archive.add_document(NewDocument(Kind.ARTICLE, text=text_of(dice, 60)))
                yield _change(archive)
            archive.update_index()
            archive.merge_index()
            if dice.random() < 0.2:
                archive.rebuild_index()


def backup(folder: Path, dice: random.Random) -> Iterator[Fact]:
    """Copies of the archive while it is edited."""
    with _open(folder) as archive:
        number = 0
        while True:
            number += 1
            archive.add_document(NewDocument(Kind.ARTICLE, text=text_of(dice)))
            yield _change(archive)
            archive.backup(folder / f"copy-{number}.db")
            yield {"is": "archive", "name": f"copy-{number}.db"}


def export(folder: Path, _dice: random.Random) -> Iterator[Fact]:
    """Files that are written over again and again."""
    with _open(folder) as archive:
        ids = tuple(hit.document_id for hit in archive.search(_everything()).hits)
        while True:
            for ending in ("html", "md", "docx"):
                archive.write_dossier(DossierRequest(documents=ids), folder / f"dossier.{ending}")
                yield {"is": "file", "name": f"dossier.{ending}"}


def merge(folder: Path, dice: random.Random) -> Iterator[Fact]:
    """A copy that went its own way is merged."""
    with _open(folder) as archive:
        while True:
            archive.add_document(NewDocument(Kind.ARTICLE, text=text_of(dice)))
            yield _change(archive)
            archive.merge(folder / "b.db", otherwise=MergeSide.OURS)
            yield _change(archive)
            if archive.about().undo_action:
                archive.undo()
                yield _change(archive)


def migrate(folder: Path, _dice: random.Random) -> Iterator[Fact]:
    """An archive of an older schema is opened."""
    with _open(folder, "old.db") as archive:
        yield {"is": "archive", "name": "old.db"}
        archive.add_document(NewDocument(Kind.ARTICLE, text="Added after the migration."))
        yield {"is": "archive", "name": "old.db"}


def first_start(folder: Path, dice: random.Random) -> Iterator[Fact]:
    """New archives are made and filled."""
    number = 0
    while True:
        number += 1
        path = folder / f"new-{number}.db"
        with Archive.create(path, cache=folder / "cache") as archive:
            yield {"is": "archive", "name": path.name}
            archive.add_document(NewDocument(Kind.ARTICLE, text=text_of(dice)))
            archive.update_index()


DEEDS: dict[str, Deed] = {
    deed.__name__: deed for deed in (add, edit, review, undo, index, backup, export, merge, migrate, first_start)
}


def _everything() -> SearchRequest:
    return SearchRequest(limit=1_000)


def main(name: str, folder: Path, seed: int) -> None:
    """Do it until killed, or until it is done."""
    print("ready", flush=True)
    for fact in DEEDS[name](folder, random.Random(seed)):
        print(json.dumps(fact), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
