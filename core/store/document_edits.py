"""Writing documents: adding and describing them, with their originals, passages, tags and notes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from core.dates import bounds
from core.errors import BadInput, NotFound
from core.model import Holding, Licence, NewDocument, NewRelation, Role
from core.store import agents, mentions, naming, relations, sources, spans
from core.store.documents import PLAIN_COLUMNS, opening_of, require, sha256_of, text_of
from core.store.edits import Edit
from core.store.rows import Value, first

_TELLING = ("record_id", "title", "symbol", "date", "source_url")
_AGREE = " AND ".join(f"({name} = '' OR ?{at} = '' OR {name} = ?{at})" for at, name in enumerate(_TELLING, 2))
"""What is said of two documents with one text must not differ for them to be one; see :func:`like`."""


def add(edit: Edit, db: Database, new: NewDocument, licence: Licence) -> int:
    """Add a document with all that hangs on it, and answer its number.

    A document that was wanted, a cited one of the same symbol, DOI or address, takes the place that is kept for it:
    what refers to it finds it from now on. Relations to other entries of the same file (*key*) are not stored: whoever
    adds these knows their numbers.

    Raises:
        BadInput: text and holding don't fit each other, or the date is not EDTF.
        NotFound: the document that quotes it is not there.
    """
    if (new.text is None) != (new.holding is Holding.CITED):
        raise BadInput("A held document or an extract needs a text, and a cited one has none.")
    if new.quoted_in is not None:
        require(db, new.quoted_in)
    first_day, last_day = bounds(new.date)
    values: dict[str, Value] = {
        **{name: getattr(new, name) for name in PLAIN_COLUMNS},
        "kind": new.kind,
        "holding": new.holding,
        "opening": opening_of(new.text or ""),
        "date": new.date,
        "first_day": first_day,
        "last_day": last_day,
        "licence_id": known_licence(edit, db, licence),
        "quoted_in": new.quoted_in,
        "added_at": edit.stamp.now(),
    }
    keys = naming.identifiers_of(values)
    kept_for_it = naming.wanted_place(db, keys, new.language)
    if new.holding is Holding.CITED and kept_for_it is not None and not mentions.is_only_named(db, kept_for_it):
        kept_for_it = None  # described already: two records may mean two editions
    if kept_for_it is None:
        document_id = edit.insert("documents", {"uid": new.uid or edit.stamp.new_uid(), **values})
    else:
        document_id = kept_for_it
        edit.update("documents", document_id, {name: value for name, value in values.items() if value})
    if new.text is not None:
        edit.insert("texts", {"document_id": document_id, "sha256": sha256_of(new.text), "text": new.text})
    parties = [(role, agents.find_or_add(edit, db, who)) for role, who in new.parties]
    if parties and kept_for_it is not None:
        set_parties(edit, db, document_id, parties)
    elif parties:
        _put_parties(edit, document_id, parties)
    if new.original is not None:
        sources.keep_original(edit, db, document_id, new.original, new.path)
    elif new.path:
        sources.add_source(edit, document_id, new.path, "")
    sources.add_findings(edit, document_id, new.findings)
    _add_passages(edit, db, document_id, new)
    for tag in new.tags:
        add_tag(edit, db, document_id, tag)
    for note in new.notes:
        add_note(edit, db, document_id, note)
    add_relations(edit, db, document_id, new.relations)
    if keys:
        mentions.arrived(edit, db, document_id, keys)
        relations.arrived(edit, db, document_id, keys)
    return document_id


def add_relations(edit: Edit, db: Database, document_id: int, new: Iterable[NewRelation]) -> None:
    """Say what a document is to others that are known by an identifier, here already or yet to come."""
    for one in new:
        if one.scheme and one.incoming:
            relations.add_incoming(edit, db, document_id, one.relation, one.scheme, one.value)
        elif one.scheme:
            relations.add(edit, db, document_id, one.relation, scheme=one.scheme, value=one.value)


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


def set_parties(edit: Edit, db: Database, document_id: int, parties: Iterable[tuple[Role, int]]) -> None:
    """Replace the people and organisations of a document by these, in order.

    Raises:
        NotFound: there is no such document.
    """
    require(db, document_id)
    edit.delete_where("document_agents", "document_id = ?", [document_id])
    _put_parties(edit, document_id, parties)


def _put_parties(edit: Edit, document_id: int, parties: Iterable[tuple[Role, int]]) -> None:
    for position, (role, agent_id) in enumerate(parties):
        edit.put(
            "document_agents",
            {"document_id": document_id, "role": role, "position": position, "agent_id": agent_id},
        )


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


def remove_tag(edit: Edit, db: Database, document_id: int, name: str) -> None:
    """Take a tag off a document.

    Raises:
        NotFound: there is no such document.
    """
    require(db, document_id)
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


def change_note(edit: Edit, db: Database, document_id: int, before: str, after: str) -> None:
    """Put other words to a note of a document, which is told by its words; none remove it.

    Raises:
        NotFound: there is no such note.
    """
    row = first(db, "SELECT id FROM notes WHERE document_id = ? AND text = ? ORDER BY id", [document_id, before])
    if row is None:
        raise NotFound("The note is not there any more: somebody changed or removed it. Look at the document again.")
    if after:
        edit.update("notes", row["id"], {"text": after})
    else:
        edit.delete("notes", row["id"])


def like(db: Database, new: NewDocument) -> int | None:
    """The document that *new* would be stored twice as: of the same bytes, or the same text or name and no other facts.

    Two letters that say the same on two days are two letters: what both descriptions say must not differ.
    """
    if new.original is not None:
        digest = hashlib.sha256(new.original.data).hexdigest()
        if (same := sources.holding_original(db, digest)) is not None:
            return same
    facts = {name: cast(str, getattr(new, name)) for name in _TELLING}
    if new.text is not None:
        digest = sha256_of(new.text)
        if first(db, "SELECT 1 AS found FROM texts WHERE sha256 = ?", [digest]) is None:
            return None
        return _least(
            db,
            "SELECT min(id) AS id FROM documents WHERE id IN (SELECT document_id FROM texts WHERE sha256 = ?1) "
            f"AND {_AGREE}",
            [digest, *facts.values()],
        )
    if new.symbol:
        present = _least(db, "SELECT min(id) AS id FROM documents WHERE symbol = ?", [new.symbol])
        tells_more = bool(new.title or new.date)
        return None if present is not None and tells_more and mentions.is_only_named(db, present) else present
    return _least(
        db,
        "SELECT min(id) AS id FROM documents WHERE holding = 'cited' AND kind = ?1 "
        "AND record_id = ?2 AND title = ?3 AND symbol = ?4 AND date = ?5 AND source_url = ?6",
        [new.kind, *facts.values()],
    )


def _least(db: Database, sql: str, parameters: list[Value]) -> int | None:
    row = first(db, sql, parameters)
    return cast("int | None", row["id"]) if row else None
