"""Documents: their description, text, originals, passages, tags and notes."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import cast

from sqlite_utils import Database

from core.dates import bounds
from core.errors import BadInput, NotFound
from core.model import (
    Agent,
    Document,
    DocumentBrief,
    Holding,
    Kind,
    Licence,
    NewDocument,
    Party,
    Passage,
    Role,
    WantedDocument,
)
from core.store import agents, spans
from core.store.agents import in_portions
from core.store.edits import Edit
from core.store.rows import Row, Value, column, first, marks, rows

LicenceOf = Callable[[str], Licence]
"""Gives the facts of a licence id; the record keeps only the id, a name and an address."""

OPENING_WORDS = 8
OPENING_CHARACTERS = 60
DATELINE = re.compile(r"^[A-Z][A-Z .,'-]{1,40}\s+[–—-]+\s+")
"""``TEHRAN – `` before a news text says where it was written, not how it opens."""

PLAIN_COLUMNS = (
    "title",
    "symbol",
    "language",
    "source_url",
    "copyright_notice",
    "licence_notice",
    "disclaimer_notice",
    "requested_credit",
    "changes_made",
    "record_id",
)
"""Columns of ``documents`` that are taken over as they are."""


def opening_of(text: str) -> str:
    """The words a text opens with, to stand for a title that is not known."""
    start = DATELINE.sub("", text[:500].lstrip())
    words = " ".join(start.split()[:OPENING_WORDS])
    return words[:OPENING_CHARACTERS].rstrip(" ,;:.–—-")


def add(edit: Edit, db: Database, new: NewDocument, licence: Licence) -> int:
    """Add a document with all that hangs on it, and answer its number.

    Raises:
        BadInput: text and holding don't fit each other, or the date is not EDTF.
    """
    if (new.text is None) != (new.holding is Holding.CITED):
        raise BadInput("A held document or an extract needs a text, and a cited one has none.")
    first_day, last_day = bounds(new.date)
    values: dict[str, Value] = {name: getattr(new, name) for name in PLAIN_COLUMNS}
    document_id = edit.insert(
        "documents",
        {
            **values,
            "uid": new.uid or edit.stamp.new_uid(),
            "kind": new.kind,
            "holding": new.holding,
            "opening": opening_of(new.text or ""),
            "date": new.date,
            "first_day": first_day,
            "last_day": last_day,
            "licence_id": known_licence(edit, db, licence),
            "quoted_in": new.quoted_in,
            "added_at": edit.stamp.now(),
        },
    )
    if new.text is not None:
        edit.insert("texts", {"document_id": document_id, "sha256": sha256_of(new.text), "text": new.text})
    set_parties(edit, db, document_id, [(role, agents.find_or_add(edit, db, who)) for role, who in new.parties])
    if new.original is not None:
        content = new.original.data
        digest = hashlib.sha256(content).hexdigest()
        if first(db, "SELECT 1 AS found FROM originals WHERE sha256 = ?", [digest]) is None:
            edit.insert(
                "originals",
                {"sha256": digest, "media_type": new.original.media_type, "bytes": len(content), "content": content},
            )
        add_original(edit, document_id, digest, new.original.name, new.path)
    _add_passages(edit, db, document_id, new)
    for tag in new.tags:
        add_tag(edit, db, document_id, tag)
    for note in new.notes:
        add_note(edit, db, document_id, note)
    return document_id


def _add_passages(edit: Edit, db: Database, document_id: int, new: NewDocument) -> None:
    if not new.passages:
        return
    if new.quoted_in is None or new.text is None:
        raise BadInput("Passages need the document that quotes them (quoted_in) and a text.")
    quoting = text_of(db, new.quoted_in)
    for position, passage in enumerate(new.passages):
        here = spans.add(edit, document_id, new.text, passage.start, passage.end)
        there = spans.add(edit, new.quoted_in, quoting, passage.quoted_start, passage.quoted_end)
        if new.text[passage.start : passage.end] != quoting[passage.quoted_start : passage.quoted_end]:
            raise BadInput(f"Passage {position + 1} differs from the words of document {new.quoted_in}.")
        edit.insert(
            "passages",
            {"document_id": document_id, "position": position, "span_id": here, "quoted_span_id": there},
        )


def known_licence(edit: Edit, db: Database, licence: Licence) -> str | None:
    """The key of a licence in the record, added when it is new; None when the terms are not known."""
    if not licence.id:
        return None
    if first(db, "SELECT 1 AS found FROM licences WHERE id = ?", [licence.id]) is None:
        edit.insert("licences", {"id": licence.id, "name": licence.name, "url": licence.url})
    return licence.id


def add_original(edit: Edit, document_id: int, sha256: str, name: str, path: str) -> None:
    """Note that a stored original belongs to a document, and where it came from."""
    edit.insert(
        "document_originals",
        {"document_id": document_id, "sha256": sha256, "name": name, "path": path, "added_at": edit.stamp.now()},
    )


def set_parties(edit: Edit, db: Database, document_id: int, parties: Iterable[tuple[Role, int]]) -> None:
    """Replace the people and organisations of a document by these, in order.

    Raises:
        NotFound: there is no such document.
    """
    require(db, document_id)
    edit.delete_where("document_agents", "document_id = ?", [document_id])
    for position, (role, agent_id) in enumerate(parties):
        edit.insert(
            "document_agents",
            {"document_id": document_id, "role": role, "position": position, "agent_id": agent_id},
        )


def require(db: Database, document_id: int) -> None:
    """Make sure that there is such a document.

    Raises:
        NotFound: there is none.
    """
    if first(db, "SELECT 1 AS found FROM documents WHERE id = ?", [document_id]) is None:
        raise NotFound(f"There is no document {document_id} in this archive.")


def add_tag(edit: Edit, db: Database, document_id: int, name: str) -> None:
    """Tag a document; a tag it has already is left alone.

    Raises:
        NotFound: there is no such document.
    """
    require(db, document_id)
    row = first(db, "SELECT id FROM tags WHERE name = ?", [name])
    tag_id = cast(int, row["id"]) if row else edit.insert("tags", {"name": name})
    if (
        first(db, "SELECT 1 AS f FROM document_tags WHERE document_id = ? AND tag_id = ?", [document_id, tag_id])
        is None
    ):
        edit.insert("document_tags", {"document_id": document_id, "tag_id": tag_id})


def remove_tag(edit: Edit, document_id: int, name: str) -> None:
    """Take a tag off a document."""
    edit.delete_where(
        "document_tags", "document_id = ? AND tag_id = (SELECT id FROM tags WHERE name = ?)", [document_id, name]
    )


def add_note(edit: Edit, db: Database, document_id: int, text: str) -> int:
    """Add a note to a document.

    Raises:
        NotFound: there is no such document.
    """
    require(db, document_id)
    return edit.insert(
        "notes",
        {
            "uid": edit.stamp.new_uid(),
            "document_id": document_id,
            "claim_id": None,
            "text": text,
            "who": edit.stamp.who,
            "at": edit.stamp.now(),
        },
    )


def remove(edit: Edit, db: Database, document_id: int) -> None:
    """Remove a document with its claims, links, references and notes. References to it stay, without a target."""
    claim_ids = "SELECT id FROM claims WHERE document_id = ?"
    edit.delete_where("links", f"source_id IN ({claim_ids}) OR target_id IN ({claim_ids})", [document_id] * 2)
    edit.delete_where("hop_agents", f"hop_id IN (SELECT id FROM hops WHERE claim_id IN ({claim_ids}))", [document_id])
    for table in ("hops", "claim_spans", "claim_tags", "notes"):
        edit.delete_where(table, f"claim_id IN ({claim_ids})", [document_id])
    for claim_id in column(db, "SELECT id FROM claims WHERE document_id = ? AND parent_id IS NOT NULL", [document_id]):
        edit.update("claims", claim_id, {"parent_id": None})
    edit.delete_where("claims", "document_id = ?", [document_id])
    for table, name in (("hops", "document_id"), ("document_references", "target_id"), ("documents", "quoted_in")):
        for key in column(db, f"SELECT id FROM {table} WHERE {name} = ?", [document_id]):
            edit.update(table, key, {name: None})
    for table in ("document_references", "passages", "document_tags", "notes", "document_agents"):
        edit.delete_where(table, "document_id = ?", [document_id])
    own_spans = "SELECT id FROM spans WHERE document_id = ?"
    for key in column(db, f"SELECT id FROM passages WHERE quoted_span_id IN ({own_spans})", [document_id]):
        edit.update("passages", key, {"quoted_span_id": None})
    for key in column(db, f"SELECT id FROM links WHERE evidence_span_id IN ({own_spans})", [document_id]):
        edit.update("links", key, {"evidence_span_id": None})
    edit.delete_where("spans", "document_id = ?", [document_id])
    edit.delete_where("texts", "document_id = ?", [document_id])
    digests = [
        row["sha256"] for row in rows(db, "SELECT sha256 FROM document_originals WHERE document_id = ?", [document_id])
    ]
    edit.delete_where("document_originals", "document_id = ?", [document_id])
    for digest in digests:
        edit.delete_where(
            "originals",
            "sha256 = ? AND NOT EXISTS (SELECT 1 FROM document_originals WHERE sha256 = originals.sha256)",
            [digest],
        )
    edit.delete("documents", document_id)


def sha256_of(text: str) -> str:
    """The SHA-256 of a text as UTF-8: what finds an exact duplicate."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def like(db: Database, new: NewDocument) -> int | None:
    """The document that *new* would be stored twice as: of the same bytes or text, or cited under the same name."""
    if new.original is not None:
        digest = hashlib.sha256(new.original.data).hexdigest()
        found = _least(db, "SELECT min(document_id) FROM document_originals WHERE sha256 = ?", [digest])
        if found is not None:
            return found
    if new.text is not None:
        return _least(db, "SELECT min(document_id) FROM texts WHERE sha256 = ?", [sha256_of(new.text)])
    if new.symbol:
        return _least(db, "SELECT min(id) FROM documents WHERE symbol = ?", [new.symbol])
    return _least(
        db,
        "SELECT min(id) FROM documents "
        "WHERE holding = 'cited' AND kind = ? AND title = ? AND date = ? AND record_id = ?",
        [new.kind, new.title, new.date, new.record_id],
    )


def _least(db: Database, sql: str, parameters: list[Value]) -> int | None:
    row = db.conn.execute(sql, parameters).fetchone()
    return cast("int | None", row[0])


def text_of(db: Database, document_id: int) -> str:
    """A document's text; empty for a cited one."""
    row = first(db, "SELECT text FROM texts WHERE document_id = ?", [document_id])
    return cast(str, row["text"]) if row else ""


def texts_of(db: Database, document_ids: Iterable[int]) -> dict[int, str]:
    """The texts of several documents."""
    found: dict[int, str] = {}
    for portion in in_portions(document_ids):
        for row in rows(
            db, f"SELECT document_id, text FROM texts WHERE document_id IN ({marks(len(portion))})", portion
        ):
            found[cast(int, row["document_id"])] = cast(str, row["text"])
    return found


def passages_of(db: Database, document_id: int) -> tuple[Passage, ...]:
    """The passages of an extract, in order."""
    found = rows(
        db, "SELECT span_id, quoted_span_id FROM passages WHERE document_id = ? ORDER BY position", [document_id]
    )
    known = spans.load(db, [cast(int, v) for row in found for v in row.values() if v is not None])
    return tuple(
        Passage(
            known[cast(int, row["span_id"])].start,
            known[cast(int, row["span_id"])].end,
            known[cast(int, row["quoted_span_id"])] if row["quoted_span_id"] is not None else None,
        )
        for row in found
    )


def load(db: Database, document_ids: Iterable[int], licence_of: LicenceOf) -> dict[int, Document]:
    """Documents by number, without their texts."""
    found: dict[int, Document] = {}
    for portion in in_portions(document_ids):
        chosen = f"({marks(len(portion))})"
        parties = _parties(db, portion)
        tags = _lists(
            db,
            "SELECT document_id, name AS value FROM document_tags JOIN tags ON tags.id = tag_id "
            f"WHERE document_id IN {chosen} ORDER BY name",
            portion,
        )
        notes = _lists(
            db, f"SELECT document_id, text AS value FROM notes WHERE document_id IN {chosen} ORDER BY id", portion
        )
        for row in rows(db, f"SELECT * FROM documents WHERE id IN {chosen}", portion):
            key = cast(int, row["id"])
            found[key] = _document(row, licence_of, tuple(parties[key]), tuple(tags[key]), tuple(notes[key]))
    return found


def one(db: Database, document_id: int, licence_of: LicenceOf) -> Document:
    """One document.

    Raises:
        NotFound: there is none of this number.
    """
    document = load(db, [document_id], licence_of).get(document_id)
    if document is None:
        raise NotFound(f"There is no document {document_id} in this archive.")
    return document


def _lists(db: Database, sql: str, parameters: list[int]) -> defaultdict[int, list[str]]:
    lists: defaultdict[int, list[str]] = defaultdict(list)
    for row in rows(db, sql, parameters):
        lists[cast(int, row["document_id"])].append(cast(str, row["value"]))
    return lists


def _parties(db: Database, document_ids: list[int]) -> defaultdict[int, list[Party]]:
    found = rows(
        db,
        "SELECT document_id, role, agent_id FROM document_agents "
        f"WHERE document_id IN ({marks(len(document_ids))}) ORDER BY document_id, position",
        document_ids,
    )
    people = agents.load(db, [cast(int, row["agent_id"]) for row in found])
    parties: defaultdict[int, list[Party]] = defaultdict(list)
    for row in found:
        parties[cast(int, row["document_id"])].append(
            Party(Role(cast(str, row["role"])), people[cast(int, row["agent_id"])])
        )
    return parties


def _document(
    row: Row, licence_of: LicenceOf, parties: tuple[Party, ...], tags: tuple[str, ...], notes: tuple[str, ...]
) -> Document:
    plain = {name: cast(str, row[name]) for name in PLAIN_COLUMNS}
    return Document(
        id=cast(int, row["id"]),
        kind=Kind(cast(str, row["kind"])),
        holding=Holding(cast(str, row["holding"])),
        opening=cast(str, row["opening"]),
        date=cast(str, row["date"]),
        first_day=cast(str, row["first_day"]),
        last_day=cast(str, row["last_day"]),
        licence=licence_of(cast(str, row["licence_id"] or "")),
        quoted_in=cast("int | None", row["quoted_in"]),
        added_at=cast(str, row["added_at"]),
        parties=parties,
        tags=tags,
        notes=notes,
        **plain,
    )


def briefs(db: Database, document_ids: Iterable[int]) -> dict[int, DocumentBrief]:
    """Documents by number, as lists and links name them."""
    found: dict[int, DocumentBrief] = {}
    for portion in in_portions(document_ids):
        parties = _parties(db, portion)
        for row in rows(db, f"SELECT * FROM documents WHERE id IN ({marks(len(portion))})", portion):
            document = _document(row, _no_licence, tuple(parties[cast(int, row["id"])]), (), ())
            found[document.id] = DocumentBrief(
                document.id,
                document.kind,
                document.holding,
                document.heading,
                document.symbol,
                document.source,
                document.date,
            )
    return found


def _no_licence(licence_id: str) -> Licence:
    return Licence(licence_id, "", "", "", "", reusable=False)


def find(db: Database, reference: str) -> int:
    """The document meant by a number, a symbol, or a unique start of a title or of opening words.

    Raises:
        NotFound: none is.
        BadInput: several are.
    """
    wanted = reference.strip()
    if wanted.isdecimal() and len(wanted) < 18:
        found = column(db, "SELECT id FROM documents WHERE id = ?", [int(wanted)])
        if found:
            return found[0]
    plain = wanted.strip("[]… ").casefold()
    by_symbol = [row for row in _named(db, "symbol") if _squeezed(row[1]) == _squeezed(wanted)]
    by_title = [row for row in _named(db, "title") if row[1].casefold().startswith(plain)] if plain else []
    by_opening = [
        row
        for row in _named(db, "opening", "title = ''")
        if plain and (row[1].casefold().startswith(plain) or plain.startswith(row[1].casefold()))
    ]
    for candidates in (by_symbol, [r for r in by_title if r[1].casefold() == plain], by_title + by_opening):
        ids = sorted({row[0] for row in candidates})
        if len(ids) == 1:
            return ids[0]
        if ids:
            listed = ", ".join(map(str, ids[:5]))
            raise BadInput(
                f"{reference!r} fits {len(ids)} documents ({listed}). Give more of the title, or the number."
            )
    raise NotFound(f"No document is called {reference!r}. Give its number, its symbol, or the start of its title.")


def _squeezed(symbol: str) -> str:
    return "".join(symbol.split()).casefold()


def _named(db: Database, name: str, condition: str = "1") -> list[tuple[int, str]]:
    found = rows(db, f"SELECT id, {name} AS name FROM documents WHERE {name} <> '' AND {condition}")
    return [(cast(int, row["id"]), cast(str, row["name"])) for row in found]


def citing(db: Database, document_id: int) -> list[int]:
    """The documents that name this one: by a reference, in a source chain, or by quoting it."""
    return column(
        db,
        """
        SELECT document_id FROM document_references WHERE target_id = ?1
        UNION SELECT claims.document_id FROM hops JOIN claims ON claims.id = hops.claim_id
          WHERE hops.document_id = ?1 AND claims.document_id <> ?1
        UNION SELECT quoted_in FROM documents WHERE id = ?1 AND quoted_in IS NOT NULL
        ORDER BY 1
        """,
        [document_id],
    )


def wanted(db: Database, licence_of: LicenceOf) -> tuple[WantedDocument, ...]:
    """The documents known by reference only, most often named first."""
    ids = column(db, "SELECT id FROM documents WHERE holding = 'cited'")
    documents = load(db, ids, licence_of)
    found: list[WantedDocument] = []
    for document_id in ids:
        by = citing(db, document_id)
        mentions = column(
            db,
            "SELECT (SELECT count(*) FROM document_references WHERE target_id = ?1) "
            "+ (SELECT count(DISTINCT claim_id) FROM hops WHERE document_id = ?1)",
            [document_id],
        )[0]
        names = briefs(db, by)
        found.append(WantedDocument(documents[document_id], tuple(names[key] for key in by), mentions))
    return tuple(sorted(found, key=lambda item: (-len(item.cited_by), -item.mentions, item.document.id)))


def agents_by_role(document: Document) -> dict[Role, list[Agent]]:
    """The parties of a document by role."""
    by_role: defaultdict[Role, list[Agent]] = defaultdict(list)
    for party in document.parties:
        by_role[party.role].append(party.agent)
    return dict(by_role)
