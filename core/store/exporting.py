"""Reading the record for all that is handed on: documents with everything that hangs on them, one after another.

An export sees the archive as it was when it began: everything is read in one transaction (:func:`one_reading`). At no
time is more of it in memory than a portion of descriptions and claims, and a single text.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence, Set
from dataclasses import replace
from typing import cast

from sqlite_utils import Database

from core.model import (
    Claim,
    Document,
    HandedAgent,
    HandedDocument,
    HandedNote,
    Holding,
)
from core.store import agents, database, documents, exchanges, handed_links, relations, rights, sources, uids
from core.store.agents import in_portions
from core.store.chosen import Chosen
from core.store.documents import LicenceOf
from core.store.rows import Row, column, marks, number, rows

PORTION = 500
"""So many documents are read at a time."""
MOST_CLAIMS = 2_000
"""A portion ends earlier where its documents have so many claims."""
LONG = 2_000
"""Exports of more documents take so long that others must be able to write meanwhile."""


@contextlib.contextmanager
def one_reading(file: database.ArchiveFile, count: int) -> Generator[None]:
    """While this lasts, the archive is read as it is now, whatever others write.

    Args:
        file: the archive.
        count: how many documents will be read. For many, others are let write meanwhile (SQLite's WAL).
    """
    connection = file.db.conn
    if connection.in_transaction:  # part of a larger edit: that one reads its own state
        yield
        return
    if count > LONG:
        database.let_write(file)
    connection.execute("BEGIN")
    try:
        yield
    finally:
        with contextlib.suppress(sqlite3.OperationalError):  # an error of the disk has ended it already
            connection.execute("ROLLBACK")


def count(db: Database, ids: Sequence[int] | None) -> int:
    """How many documents are there, of all or of these."""
    if ids is None:
        return number(db, "SELECT count(*) FROM documents")
    return len(_present(db, ids))


def _present(db: Database, ids: Iterable[int]) -> set[int]:
    found: set[int] = set()
    for portion in in_portions(ids):
        found.update(column(db, f"SELECT id FROM documents WHERE id IN ({marks(len(portion))})", portion))
    return found


def homes(db: Database, claim_ids: Iterable[int]) -> tuple[int, ...]:
    """The documents that these claims stand in."""
    found: set[int] = set()
    for portion in in_portions(claim_ids):
        found.update(column(db, f"SELECT document_id FROM claims WHERE id IN ({marks(len(portion))})", portion))
    return tuple(sorted(found))


def terms(db: Database, ids: Sequence[int] | None, licence_of: LicenceOf) -> Iterator[Document]:
    """Documents as far as warnings need them: without people, tags and notes."""
    for portion in _portions(db, ids):
        for row in rows(db, f"SELECT * FROM documents WHERE id IN ({marks(len(portion))})", portion):
            yield documents.described(row, licence_of)


def stream(db: Database, chosen: Chosen, licence_of: LicenceOf) -> Iterator[HandedDocument]:
    """The documents that are chosen, in the order given (all: by number), each with what hangs on it.

    To be called in :func:`one_reading`. Documents that are gone are left out.
    """
    selected = None if chosen.ids is None else frozenset(chosen.ids)
    for portion in _portions(db, chosen.ids):
        for part in _by_claims(db, portion):
            yield from _documents(db, part, chosen, selected, licence_of)


def _portions(db: Database, ids: Sequence[int] | None) -> Iterator[list[int]]:
    if ids is not None:
        unique = list(dict.fromkeys(ids))
        for at in range(0, len(unique), PORTION):
            yield unique[at : at + PORTION]
        return
    last = 0
    while portion := column(db, "SELECT id FROM documents WHERE id > ? ORDER BY id LIMIT ?", [last, PORTION]):
        yield portion
        last = portion[-1]


def _by_claims(db: Database, portion: list[int]) -> Iterator[list[int]]:
    """The portion, in parts that don't have too many claims together."""
    counts: dict[int, int] = {}
    for row in rows(
        db,
        "SELECT document_id, count(*) AS n FROM claims WHERE status <> 'rejected' "
        f"AND document_id IN ({marks(len(portion))}) GROUP BY 1",
        portion,
    ):
        counts[cast(int, row["document_id"])] = cast(int, row["n"])
    part: list[int] = []
    total = 0
    for document_id in portion:
        if part and total + counts.get(document_id, 0) > MOST_CLAIMS:
            yield part
            part, total = [], 0
        part.append(document_id)
        total += counts.get(document_id, 0)
    if part:
        yield part


def _documents(
    db: Database, ids: list[int], chosen: Chosen, selected: Set[int] | None, licence_of: LicenceOf
) -> Iterator[HandedDocument]:
    known = documents.load(db, ids, licence_of)
    carriers = documents.load(db, {one.quoted_in for one in known.values() if one.quoted_in is not None}, licence_of)
    claims = _claims(db, ids, chosen)
    links = handed_links.load(db, claims, chosen, selected)
    related, kept = relations.load(db, ids), sources.originals(db, ids)
    of_others, corrected = rights.load(db, ids, licence_of), rights.corrected(db, [*known, *carriers])
    notes = _notes(db, ids, claims) if chosen.notes else {}
    record_ids = _record_ids(db, [one.document.id for several in related.values() for one in several if one.document])
    digests = _digests(db, ids)
    names = uids.spoken_of(db, known, carriers, claims, links)
    for document_id in ids:
        document = known.get(document_id)
        if document is None:
            continue
        works = {document_id, *([document.quoted_in] if document.quoted_in is not None else [])}
        references = exchanges.references_of(db, document_id)
        own_relations = tuple(one for one in related.get(document_id, ()) if one.status in chosen.statuses)
        spoken_of = [one.document for one in (*references, *own_relations) if one.document is not None]
        yield HandedDocument(
            document=document if chosen.notes else replace(document, notes=()),
            text=documents.text_of(db, document_id) if chosen.texts and document_id in digests else None,
            sha256=digests.get(document_id, ""),
            claims=claims.get(document_id, ()),
            links=links.get(document_id, ()),
            references=references,
            relations=own_relations,
            passages=documents.passages_of(db, document_id) if document.holding is Holding.EXTRACT else (),
            rights=of_others.get(document_id, ()),
            originals=kept.get(document_id, ()),
            notes=tuple(notes.get(document_id, ())),
            uids=uids.with_documents(db, names, spoken_of),
            carrier=carriers.get(document.quoted_in) if document.quoted_in is not None else None,
            corrected=not works.isdisjoint(corrected),
            record_ids=record_ids,
        )


def _claims(db: Database, ids: list[int], chosen: Chosen) -> dict[int, tuple[Claim, ...]]:
    """The claims of these documents, by document, in the order of the texts."""
    statuses = marks(len(chosen.statuses))
    wanted = column(
        db,
        f"SELECT id FROM claims WHERE document_id IN ({marks(len(ids))}) AND status IN ({statuses})",
        [*ids, *chosen.statuses],
    )
    if chosen.claims is not None:
        wanted = [claim_id for claim_id in wanted if claim_id in chosen.claims]
    found: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in exchanges.load(db, wanted):
        found[claim.document_id].append(claim if chosen.notes else replace(claim, note=""))
    return {document_id: tuple(several) for document_id, several in found.items()}


def _notes(db: Database, ids: list[int], claims: dict[int, tuple[Claim, ...]]) -> dict[int, list[HandedNote]]:
    found: defaultdict[int, list[HandedNote]] = defaultdict(list)
    for row in rows(db, f"SELECT * FROM notes WHERE document_id IN ({marks(len(ids))}) ORDER BY id", ids):
        found[cast(int, row["document_id"])].append(_note(row))
    home = {claim.id: document_id for document_id, several in claims.items() for claim in several}
    for portion in in_portions(home):
        for row in rows(db, f"SELECT * FROM notes WHERE claim_id IN ({marks(len(portion))}) ORDER BY id", portion):
            found[home[cast(int, row["claim_id"])]].append(_note(row))
    return found


def _note(row: Row) -> HandedNote:
    return HandedNote(
        cast(str, row["uid"]),
        cast(str, row["text"]),
        cast(str, row["who"]),
        cast(str, row["at"]),
        cast("int | None", row["claim_id"]),
    )


def _digests(db: Database, ids: list[int]) -> dict[int, str]:
    found = rows(db, f"SELECT document_id, sha256 FROM texts WHERE document_id IN ({marks(len(ids))})", ids)
    return {cast(int, row["document_id"]): cast(str, row["sha256"]) for row in found}


def _record_ids(db: Database, ids: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for portion in in_portions(ids):
        chosen = f"({marks(len(portion))})"
        for row in rows(db, f"SELECT id, record_id FROM documents WHERE record_id <> '' AND id IN {chosen}", portion):
            found[cast(int, row["id"])] = cast(str, row["record_id"])
    return found


# ----------------------------------------------------------------------------------------------------- agents


def people(db: Database, ids: Iterable[int]) -> Iterator[HandedAgent]:
    """These agents, and those whom they act for, by number."""
    wanted = set(ids)
    frontier = wanted
    while frontier:
        parents: set[int] = set()
        for portion in in_portions(frontier):
            chosen = f"({marks(len(portion))})"
            parents.update(
                column(db, f"SELECT parent_id FROM agents WHERE parent_id IS NOT NULL AND id IN {chosen}", portion)
            )
        frontier = parents - wanted
        wanted |= frontier
    for portion in in_portions(wanted):
        chosen = f"({marks(len(portion))})"
        loaded, names = agents.load(db, portion), uids.of(db, "agents", portion)
        aliases: defaultdict[int, list[str]] = defaultdict(list)
        for row in rows(
            db, f"SELECT agent_id, alias FROM agent_aliases WHERE agent_id IN {chosen} ORDER BY id", portion
        ):
            aliases[cast(int, row["agent_id"])].append(cast(str, row["alias"]))
        whom: dict[int, tuple[str, str]] = {}
        for row in rows(
            db,
            "SELECT agents.id, parents.uid, parents.name FROM agents JOIN agents AS parents "
            f"ON parents.id = agents.parent_id WHERE agents.id IN {chosen}",
            portion,
        ):
            whom[cast(int, row["id"])] = (cast(str, row["uid"]), cast(str, row["name"]))
        for agent_id in portion:
            if agent_id in loaded:
                yield HandedAgent(names[agent_id], loaded[agent_id], tuple(aliases[agent_id]), whom.get(agent_id))
