"""What documents are to one another: attachments, replies, versions; accepted, suggested or rejected by a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import DocumentRelation, RelatedDocument, Status
from core.store import documents, identifiers, naming
from core.store.agents import in_portions
from core.store.edits import Edit
from core.store.rows import Value, column, first, marks, rows

_FROM = "from:"
"""Before the key of a relation that another document has to this one: that one is not here, or was not when this came.

While it waits, the row is this document's and has no target; when the other one comes, it becomes that one's.
"""


def add(
    edit: Edit,
    db: Database,
    document_id: int,
    relation: DocumentRelation,
    *,
    target_id: int | None = None,
    scheme: str = "",
    value: str = "",
    status: Status = Status.ACCEPTED,
    likeness: float = 0.0,
) -> int | None:
    """Say what a document is to another one, known by number or by an identifier that may arrive later.

    What is said already is not said twice, nor what a person rejected; then the answer is None.
    """
    key = identifiers.key_of(scheme, value)
    if target_id is None:
        target_id = naming.find(db, key)
    if target_id == document_id or (target_id is None and not key):
        return None
    if target_id is not None and _between(db, document_id, target_id, relation):
        return None
    waiting = 'SELECT 1 AS f FROM document_relations WHERE document_id = ? AND relation = ? AND "key" = ?'
    if key and first(db, waiting, [document_id, relation, key]) is not None:
        return None
    values: dict[str, Value] = {
        "uid": edit.stamp.new_uid(),
        "document_id": document_id,
        "relation": relation,
        "target_id": target_id,
        "scheme": scheme,
        "value": value,
        "key": key,
        "status": status,
        "likeness": likeness,
    }
    return edit.insert("document_relations", values)


def add_incoming(
    edit: Edit, db: Database, document_id: int, relation: DocumentRelation, scheme: str, value: str
) -> None:
    """Say what another document, known by an identifier, is to this one; one that is not here says it when it comes."""
    key = identifiers.key_of(scheme, value)
    other = naming.find(db, key)
    if other == document_id or not key or (other is not None and _between(db, other, document_id, relation)):
        return
    waiting = 'SELECT 1 AS f FROM document_relations WHERE document_id = ? AND relation = ? AND "key" = ?'
    if other is None and first(db, waiting, [document_id, relation, _FROM + key]) is not None:
        return
    edit.insert(
        "document_relations",
        {
            "uid": edit.stamp.new_uid(),
            "document_id": document_id if other is None else other,
            "relation": relation,
            "target_id": None if other is None else document_id,
            "scheme": scheme,
            "value": value,
            "key": _FROM + key,
            "status": Status.ACCEPTED,
        },
    )


def _between(db: Database, one: int, other: int, relation: DocumentRelation) -> bool:
    """Whether the relation is there already. Two versions are versions of each other, whichever came first."""
    both_ways = " OR (document_id = ?2 AND target_id = ?1)" if relation is DocumentRelation.VERSION else ""
    found = first(
        db,
        "SELECT 1 AS f FROM document_relations WHERE relation = ?3 "
        f"AND ((document_id = ?1 AND target_id = ?2){both_ways})",
        [one, other, relation],
    )
    return found is not None


def decide(edit: Edit, db: Database, relation_id: int, status: Status) -> None:
    """Accept a relation, reject it, or make it a suggestion again.

    Raises:
        NotFound: there is no such relation.
    """
    if edit.update("document_relations", relation_id, {"status": status}):
        edit.touch(column(db, "SELECT target_id FROM document_relations WHERE id = ?", [relation_id]))


def relate(edit: Edit, db: Database, document_id: int, target_id: int, relation: DocumentRelation) -> int:
    """Say by hand what a document is to another one; answers the relation's number.

    Raises:
        BadInput: it is the same document, or this is said already.
        NotFound: there is no such document.
    """
    documents.require(db, document_id)
    documents.require(db, target_id)
    made = add(edit, db, document_id, relation, target_id=target_id)
    if made is None:
        raise BadInput("These two documents are related in this way already, or are the same document.")
    return made


def remove(edit: Edit, db: Database, document_id: int) -> None:
    """Forget what a document is to others; others that named it by an identifier wait for it again."""
    own = (
        'SELECT id, target_id FROM document_relations WHERE document_id = ? AND target_id IS NOT NULL AND "key" LIKE ?'
    )
    for row in rows(db, own, [document_id, f"{_FROM}%"]):
        edit.update("document_relations", row["id"], {"document_id": row["target_id"], "target_id": None})
    edit.delete_where("document_relations", "document_id = ?", [document_id])
    for row in rows(db, 'SELECT id, "key" FROM document_relations WHERE target_id = ?', [document_id]):
        if row["key"] and not cast(str, row["key"]).startswith(_FROM):
            edit.update("document_relations", row["id"], {"target_id": None})
        else:
            edit.delete("document_relations", row["id"])


def arrived(edit: Edit, db: Database, document_id: int, keys: Sequence[str]) -> None:
    """Let the relations that wait for a document with these identifiers point at it."""
    waiting = 'SELECT id, document_id, relation FROM document_relations WHERE "key" = ? AND target_id IS NULL'
    for key in naming.waiting_for(keys):
        for row in rows(db, waiting, [key]):
            if row["document_id"] != document_id:
                edit.update("document_relations", row["id"], {"target_id": document_id})
        for row in rows(db, waiting, [_FROM + key]):
            other, relation = cast(int, row["document_id"]), DocumentRelation(cast(str, row["relation"]))
            if other == document_id:
                continue
            if _between(db, document_id, other, relation):  # it says so itself
                edit.delete("document_relations", row["id"])
            else:
                edit.update("document_relations", row["id"], {"document_id": document_id, "target_id": other})


def load(db: Database, document_ids: Iterable[int]) -> dict[int, tuple[RelatedDocument, ...]]:
    """The relations of these documents, from both ends, without what was rejected."""
    wanted = set(document_ids)
    ends: list[tuple[int, dict[str, Value], int | None, bool]] = []
    for portion in in_portions(wanted):
        chosen = f"({marks(len(portion))})"
        for row in rows(
            db,
            "SELECT * FROM document_relations WHERE status <> 'rejected' AND id IN (SELECT id FROM document_relations "
            f"WHERE document_id IN {chosen} UNION SELECT id FROM document_relations WHERE target_id IN {chosen}) "
            "ORDER BY id",
            portion * 2,
        ):
            one, other = cast(int, row["document_id"]), cast("int | None", row["target_id"])
            if one in portion:
                waits_for_it = other is None and cast(str, row["key"]).startswith(_FROM)
                ends.append((one, row, other, waits_for_it))
            if other is not None and other in portion:
                ends.append((other, row, one, True))
    names = documents.briefs(db, [other for _, _, other, _ in ends if other is not None])
    found: defaultdict[int, list[RelatedDocument]] = defaultdict(list)
    for document_id, row, other, incoming in ends:
        found[document_id].append(
            RelatedDocument(
                cast(int, row["id"]),
                DocumentRelation(cast(str, row["relation"])),
                incoming,
                Status(cast(str, row["status"])),
                names.get(other) if other is not None else None,
                cast(str, row["scheme"]),
                cast(str, row["value"]),
                cast(float, row["likeness"]),
            )
        )
    return {key: tuple(related) for key, related in found.items()}


def ends_of(db: Database, relation_id: int) -> tuple[int, int | None]:
    """The documents at both ends of a relation.

    Raises:
        NotFound: there is no such relation.
    """
    row = first(db, "SELECT document_id, target_id FROM document_relations WHERE id = ?", [relation_id])
    if row is None:
        raise NotFound(f"There is no relation {relation_id} in this archive.")
    return cast(int, row["document_id"]), cast("int | None", row["target_id"])


def suggested(db: Database) -> tuple[tuple[int, int, int, float], ...]:
    """The relations that nobody has decided yet: number, document, the other document, likeness; most alike first."""
    found = rows(
        db,
        "SELECT id, document_id, target_id, likeness FROM document_relations "
        "WHERE status = 'suggested' AND target_id IS NOT NULL ORDER BY likeness DESC, id",
    )
    return tuple(
        (
            cast(int, row["id"]),
            cast(int, row["document_id"]),
            cast(int, row["target_id"]),
            cast(float, row["likeness"]),
        )
        for row in found
    )
