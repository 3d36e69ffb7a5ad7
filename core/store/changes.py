"""The history of an archive, and what the index has yet to read of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, cast

from sqlite_utils import Database

from core.model import DENIALS, Agent, Change, ChangeMark, HopRole, IndexedClaim, IndexedDocument
from core.store import agents, documents, exchanges
from core.store.agents import in_portions
from core.store.documents import LicenceOf
from core.store.rows import Row, column, first, marks, number, rows

AT_ONCE = 200
"""Documents that are read together for the index; bounds the memory that their texts take."""


def history(db: Database, newest: int | None = None) -> tuple[Change, ...]:
    """The changes, newest first; only the *newest* so many when given."""
    limit = "" if newest is None else f" LIMIT {int(newest)}"
    found = rows(
        db,
        "SELECT changes.*, (SELECT count(*) FROM change_rows WHERE change_id = changes.id) AS row_count "
        f"FROM changes ORDER BY id DESC{limit}",
    )
    touched: defaultdict[int, list[int]] = defaultdict(list)
    for portion in in_portions(cast(int, row["id"]) for row in found):
        for row in rows(db, f"SELECT * FROM change_documents WHERE change_id IN ({marks(len(portion))})", portion):
            touched[cast(int, row["change_id"])].append(cast(int, row["document_id"]))
    return tuple(_change(row, tuple(touched[cast(int, row["id"])])) for row in found)


def one(db: Database, change_id: int) -> Change:
    """One change by number; it must exist."""
    row = rows(
        db,
        "SELECT changes.*, (SELECT count(*) FROM change_rows WHERE change_id = changes.id) AS row_count "
        "FROM changes WHERE id = ?",
        [change_id],
    )[0]
    return _change(row, tuple(column(db, "SELECT document_id FROM change_documents WHERE change_id = ?", [change_id])))


def of_claim(db: Database, claim_id: int) -> tuple[Change, ...]:
    """The changes that touched a claim, a link at it, a review or a verdict of it, newest first."""
    # The list of tables is the one of the index, word by word, so that SQLite uses it.
    ids = column(
        db,
        """
        WITH own(name, key) AS (
          SELECT 'claims', ?1 UNION SELECT 'links', id FROM links WHERE source_id = ?1 OR target_id = ?1
          UNION SELECT 'reviews', id FROM reviews WHERE claim_id = ?1
          UNION SELECT 'verdicts', id FROM verdicts WHERE claim_id = ?1)
        SELECT DISTINCT change_id FROM own JOIN change_rows ON table_name = own.name AND row_key = own.key
        WHERE table_name IN ('claims','links','reviews','verdicts') ORDER BY 1 DESC
        """,
        [claim_id],
    )
    return tuple(one(db, change_id) for change_id in ids)


def _change(row: Row, document_ids: tuple[int, ...]) -> Change:
    return Change(
        cast(int, row["id"]),
        cast(str, row["at"]),
        cast(str, row["who"]),
        cast(str, row["action"]),
        cast("int | None", row["undoes"]),
        row["state"] in ("undone", "redone"),
        cast(int, row["row_count"]),
        document_ids,
    )


def next_actions(db: Database) -> tuple[str, str]:
    """What undo and redo would take back or do again; empty where there is nothing."""
    names: list[str] = []
    for state in ("done", "undo"):
        row = first(db, "SELECT action FROM changes WHERE state = ? ORDER BY id DESC LIMIT 1", [state])
        names.append(cast(str, row["action"]) if row else "")
    return names[0], names[1]


def last_mark(db: Database) -> ChangeMark:
    """The newest change; number 0 while there is none."""
    row = first(db, "SELECT id, uid FROM changes ORDER BY id DESC LIMIT 1")
    return ChangeMark(0, "") if row is None else ChangeMark(cast(int, row["id"]), cast(str, row["uid"]))


def is_of_this_history(db: Database, mark: ChangeMark) -> bool:
    """Whether a mark was made from this archive, not from a copy of it that went another way."""
    if mark.id == 0:
        return True
    row = first(db, "SELECT uid FROM changes WHERE id = ?", [mark.id])
    return row is not None and row["uid"] == mark.uid


def touched_since(db: Database, mark: ChangeMark) -> list[int]:
    """The documents that changes after *mark* touched; some may be gone by now."""
    return column(db, "SELECT DISTINCT document_id FROM change_documents WHERE change_id > ? ORDER BY 1", [mark.id])


def existing(db: Database, document_ids: Iterable[int]) -> list[int]:
    """Those of these documents that the archive has."""
    found: list[int] = []
    for portion in in_portions(document_ids):
        found += column(db, f"SELECT id FROM documents WHERE id IN ({marks(len(portion))})", portion)
    return found


def every_document(db: Database) -> list[int]:
    """The numbers of all documents."""
    return column(db, "SELECT id FROM documents ORDER BY id")


def counts(db: Database) -> tuple[int, int, int]:
    """How many documents there are, how many of them have text, and how many claims."""
    return (
        number(db, "SELECT count(*) FROM documents"),
        number(db, "SELECT count(*) FROM documents WHERE holding = 'held'"),
        number(db, "SELECT count(*) FROM claims WHERE status <> 'rejected'"),
    )


def for_index(db: Database, document_ids: Iterable[int], licence_of: LicenceOf) -> Iterator[IndexedDocument]:
    """What the index holds of these documents, a portion at a time. Suggested claims are not part of the record."""
    ids = sorted(set(document_ids))
    for at in range(0, len(ids), AT_ONCE):
        portion = ids[at : at + AT_ONCE]
        described = documents.load(db, portion, licence_of)
        texts = documents.texts_of(db, portion)
        claims = _claims(db, portion)
        carried = exchanges.carried_words(db, portion)
        cites = _cites(db, portion)
        cited_by = documents.citing_counts(db, portion)
        for document_id in portion:
            if document_id not in described:
                continue
            own = tuple(claims[document_id])
            yield IndexedDocument(
                document=described[document_id],
                text=texts.get(document_id, ""),
                claims=own,
                carried=carried.get(document_id, ()),
                cites=tuple(cites[document_id]),
                cited_by=cited_by.get(document_id, 0),
                rebuttals=sum(claim.rebuttals for claim in own),
            )


def _cites(db: Database, document_ids: list[int]) -> defaultdict[int, list[str]]:
    """The symbols and other values that documents refer to, or whose documents their claims came through."""
    cites: defaultdict[int, list[str]] = defaultdict(list)
    chosen = f"({marks(len(document_ids))})"
    for row in rows(
        db,
        f"""
        SELECT document_id, value FROM document_references WHERE document_id IN {chosen}
        UNION SELECT document_references.document_id, documents.symbol FROM document_references
          JOIN documents ON documents.id = target_id
          WHERE document_references.document_id IN {chosen} AND documents.symbol <> ''
        UNION SELECT claims.document_id, documents.symbol FROM hops JOIN claims ON claims.id = hops.claim_id
          JOIN documents ON documents.id = hops.document_id
          WHERE claims.document_id IN {chosen} AND documents.symbol <> '' AND documents.id <> claims.document_id
        """,
        document_ids * 3,
    ):
        cites[cast(int, row["document_id"])].append(cast(str, row["value"]))
    return cites


def _claims(db: Database, document_ids: list[int]) -> defaultdict[int, list[IndexedClaim]]:
    found = rows(
        db,
        f"SELECT id FROM claims WHERE status = 'accepted' AND document_id IN ({marks(len(document_ids))}) "
        "ORDER BY document_id, start, id",
        document_ids,
    )
    ids = [cast(int, row["id"]) for row in found]
    chains = exchanges.chains_of(db, ids)
    people = {agent.id for of_claim in chains.values() for chain in of_claim for hop in chain for agent in hop.agents}
    known = agents.known_as(db, people)
    by_document: defaultdict[int, list[IndexedClaim]] = defaultdict(list)
    for line in exchanges.list_rows(db, ids):
        hops = [hop for chain in chains.get(line.id, ()) for hop in chain]
        told_by = [agent for hop in hops if hop.role is HopRole.REPORTER for agent in hop.agents]
        by_document[line.document.id].append(
            IndexedClaim(
                id=line.id,
                quotation=line.quotation,
                speakers=tuple(agent.name for agent in line.speakers),
                reporters=tuple(
                    dict.fromkeys(agent.name for hop in hops if hop.role is not HopRole.SPEAKER for agent in hop.agents)
                ),
                state=line.state,
                rebuttals=line.rebuttals,
                start=line.start,
                cites=tuple(
                    dict.fromkeys(
                        hop.document.symbol
                        for hop in hops
                        if hop.document is not None and hop.document.symbol and hop.document.id != line.document.id
                    )
                ),
                stance=line.stance,
                manner=line.manner,
                answers=line.answers,
                denied=not DENIALS.isdisjoint(line.relations),
                hands=exchanges.hands_of(chains.get(line.id, ()), line.document.id),
                told_by=tuple(dict.fromkeys(agent.name for agent in told_by)),
                speakers_for=_each(known, line.speakers, "principals"),
                told_for=_each(known, told_by, "principals"),
                speaker_names=_each(known, line.speakers, "others"),
                teller_names=_each(known, told_by, "others"),
            )
        )
    return by_document


def _each(
    known: Mapping[int, agents.Known], people: Iterable[Agent], what: Literal["principals", "others"]
) -> tuple[str, ...]:
    """What is known of several agents, each once."""
    nothing = agents.Known()
    return tuple(
        dict.fromkeys(
            name
            for agent in people
            for one in (known.get(agent.id, nothing),)
            for name in (one.principals if what == "principals" else one.others)
        )
    )
